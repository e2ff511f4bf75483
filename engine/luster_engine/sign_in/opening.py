"""Opens sign-in as the settings say."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from luster_engine.accounts.departed import DepartedKey
from luster_engine.database.session import Database
from luster_engine.settings import Settings
from luster_engine.sign_in.keys import Issuer
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.ways import SignInPolicy, WaysIn


@dataclass(frozen=True, slots=True)
class SignIn:
    """Who signs tokens, and the ways to get one."""

    secret: InstallationSecret
    issuer: Issuer
    ways: WaysIn


@contextmanager
def open_sign_in(settings: Settings, database: Database) -> Iterator[SignIn]:
    """Sign-in while it is needed; its thread ends with it."""
    secret = InstallationSecret.of(settings)
    issuer = Issuer(database, secret, settings.app_url)
    policy = SignInPolicy(
        ways=frozenset(settings.sign_in),
        registration=settings.registration_mode,
        shortest_password=settings.shortest_password,
        welcome_credits=settings.starting_credits,
        on_loopback=settings.on_loopback,
    )
    ways = WaysIn(database, secret, issuer, policy, DepartedKey.of(settings))
    try:
        yield SignIn(secret, issuer, ways)
    finally:
        ways.close()
