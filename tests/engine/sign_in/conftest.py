"""Sign-in on a real database, with letters that are kept in a list instead of being sent."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from luster_engine.accounts.departed import DepartedKey
from luster_engine.database.session import Database
from luster_engine.mail.port import Mail
from luster_engine.sign_in import letters
from luster_engine.sign_in.entrance import BegunSession
from luster_engine.sign_in.keys import Issuer
from luster_engine.sign_in.policy import SignInPolicy
from luster_engine.sign_in.sealing import InstallationSecret
from luster_engine.sign_in.sessions import Origin
from luster_engine.sign_in.ways import WaysIn
from sqlalchemy import text

ADDRESS = "https://luster.example"
PASSWORD = "seven green houses by the sea"
DEPARTED = DepartedKey(b"a key of the tests")
HERE = Origin("192.0.2.7", "Firefox")

POLICY: dict[str, Any] = {
    "ways": frozenset({"password", "magic_link", "passkey", "totp"}),
    "registration": "open",
    "shortest_password": 15,
    "welcome_credits": 0,
    "on_loopback": True,
    "address": ADDRESS,
}


@dataclass
class KeptMailer:
    """Keeps what it is given."""

    mails: list[Mail] = field(default_factory=list)
    failing: int = 0

    async def send(self, mail: Mail) -> None:
        if self.failing:
            self.failing -= 1
            raise OSError("the server of mail is away")
        self.mails.append(mail)


@dataclass
class House:
    """One installation: its ways in, and its letters."""

    database: Database
    secret: InstallationSecret
    issuer: Issuer
    ways: WaysIn
    mailer: KeptMailer

    async def post(self) -> list[Mail]:
        """Do what the queue would do with every letter that was asked for; gives the mails."""
        today = [each.settings.issuer for each in self.ways.openid.providers.values()]
        sender = letters.Letters(self.database, self.mailer, ADDRESS, today)
        async with self.database.transaction() as session:
            found = await session.execute(
                text("DELETE FROM procrastinate_jobs WHERE task_name = :name RETURNING id, args"),
                {"name": letters.SEND},
            )
            asked = [row.args for row in sorted(found, key=lambda row: row.id)]
        before = len(self.mailer.mails)
        for arguments in asked:
            await sender.send(**arguments)
        return self.mailer.mails[before:]

    async def link(self) -> str:
        """The token of the one link that is on its way."""
        [mail] = await self.post()
        return token_in(mail)

    async def somebody(self, email: str = "ann@example.com", password: str = PASSWORD) -> BegunSession:
        """A new account, signed in."""
        await self.ways.sign_up(email, password, HERE)
        return await self.ways.confirm(await self.link(), password, HERE)

    async def count(self, table: str) -> int:
        """How many rows a table has."""
        async with self.database.reading() as session:
            return int(await session.scalar(text(f"SELECT count(*) FROM {table}")) or 0)

    async def run(self, statement: str, **values: Any) -> None:
        """Change something behind everybody's back."""
        async with self.database.transaction() as session:
            await session.execute(text(statement), values)

    async def balance(self, account: UUID) -> int:
        """What an account can spend."""
        async with self.database.reading() as session:
            query = text("SELECT balance FROM credit_balances WHERE account_id = :account")
            return int(await session.scalar(query, {"account": account}) or 0)


def token_in(mail: Mail) -> str:
    """The token of a mail's link."""
    found = re.search(rf"^{re.escape(ADDRESS)}/auth/[a-z/-]+/([\w-]+)$", mail.text, re.MULTILINE)
    assert found, mail.text
    return found[1]


def opened(database: Database, **policy: Any) -> House:
    """An installation with a policy of its own."""
    secret = InstallationSecret("a secret of the tests")
    issuer = Issuer(database, secret, ADDRESS)
    ways = WaysIn(database, secret, issuer, SignInPolicy(**{**POLICY, **policy}), DEPARTED)
    return House(database, secret, issuer, ways, KeptMailer())


@pytest.fixture
def luster(database: Database) -> Iterator[House]:
    """An installation on loopback with open registration."""
    made = opened(database)
    yield made
    made.ways.close()


@pytest.fixture
def guarded(database: Database) -> Iterator[House]:
    """An installation that others reach, before its set-up."""
    made = opened(database, on_loopback=False, welcome_credits=7)
    yield made
    made.ways.close()
