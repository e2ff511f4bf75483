"""Opens sign-in as the settings say."""

import re
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from luster_engine.accounts.departed import DepartedKey
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.settings import OpenIdClient, Settings
from luster_engine.sign_in.keys import Issuer
from luster_engine.sign_in.openid_provider import OpenIdProvider, ProviderSettings
from luster_engine.sign_in.policy import SignInPolicy
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.ways import WaysIn

_ISSUERS: Final = {"google": "https://accounts.google.com", "apple": "https://appleid.apple.com"}
"""Those that everybody reaches at one address; others have one for each customer."""
_NAME: Final = re.compile(r"[a-z0-9-]{1,30}")
_TAKEN: Final = "links"
"""What stands where a provider's name does in an address of the gateway's `auth_openid.py`."""


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
        address=settings.app_url,
    )
    ways = WaysIn(database, secret, issuer, policy, DepartedKey.of(settings), _providers(settings))
    try:
        yield SignIn(secret, issuer, ways)
    finally:
        ways.close()


def issuers_of(settings: Settings) -> frozenset[str]:
    """By whose word somebody may sign in, besides Luster's own."""
    return frozenset(_issuer(name, said) for name, said in settings.openid.items())


def _issuer(name: str, said: OpenIdClient) -> str:
    return said.issuer or _ISSUERS.get(name, "")


def _providers(settings: Settings) -> Mapping[str, OpenIdProvider]:
    """The OpenID providers that an operator named."""
    if not settings.openid:
        return {}  # the system's certificates take long to read, and so does what speaks HTTP
    from luster_engine.outgoing.sender import Sender

    guard = AddressGuard(settings.openid_networks)
    trust = ssl.create_default_context()
    if settings.openid_ca is not None:
        trust.load_verify_locations(settings.openid_ca)
    sender = Sender(guard, trust=trust)
    found = {}
    for name, said in settings.openid.items():
        issuer = _issuer(name, said)
        if name == _TAKEN:
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"An OpenID provider cannot have the name {name!r}: /auth/oauth/{name} is an address of another kind. "
                f"Give it another name in LUSTER_OPENID__{name.upper()}__….",
            )
        if not issuer or not _NAME.fullmatch(name):
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"The OpenID provider {name!r} needs a name of a-z, 0-9 and -, and its issuer in "
                f"LUSTER_OPENID__{name.upper()}__ISSUER.",
            )
        secret = said.client_secret.get_secret_value() if said.client_secret is not None else ""
        title = said.title or name.capitalize()
        asked = ProviderSettings(name, title, issuer, said.client_id, secret, said.scope)
        callback = f"{settings.app_url.rstrip('/')}/auth/oauth/{name}/callback"
        found[name] = OpenIdProvider(asked, guard, sender, callback)
    return found
