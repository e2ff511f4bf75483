"""One installation that signs people in itself: the real engine behind a real gateway, with its outbox."""

import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import psycopg
import pytest
from luster_engine.database.migrate import migrate
from luster_engine.database.session import psycopg_dsn
from luster_engine.mail.outbox import list_mails, read
from luster_gateway import GatewaySettings
from sqlalchemy import make_url

from tests.engine.served import TOKEN, Served, running
from tests.gateway.conftest import Gateway, House

PASSWORD = "seven green houses by the sea"
OTHER = "nine blue boats in the fog"
ISSUER = "http://127.0.0.1:8000"
PREFIXES = ["/auth", "/api/v1/auth", "/api/auth"]


class Place:
    """One installation, its gateway, and its outbox."""

    def __init__(self, served: Served, gateway: Gateway, outbox: Path) -> None:
        self.served, self.gateway, self.outbox = served, gateway, outbox
        self._seen: set[Path] = set()

    def client(self, token: str = "") -> httpx.Client:
        return self.gateway.client(token)

    def run(self, statement: str, *values: str) -> None:
        """Change something behind everybody's back."""
        url = self.served.settings.database_url
        assert url is not None
        with psycopg.connect(psycopg_dsn(url.get_secret_value()), autocommit=True) as connection:
            connection.execute(statement, values)  # type: ignore[arg-type]  # a test's own words

    def mail(self, to: str) -> str:
        """The text of the next mail to somebody."""
        for _ in range(400):
            for path in reversed(list_mails(self.outbox)):
                if path not in self._seen and (found := read(path)).to == to:
                    self._seen.add(path)
                    return found.text
            time.sleep(0.05)
        raise AssertionError(f"no mail came to {to}")

    def token(self, to: str) -> str:
        """The token of the link in the next mail to somebody."""
        found = re.search(rf"^{ISSUER}/auth/[a-z/-]+/([\w-]+)$", self.mail(to), re.MULTILINE)
        assert found
        return found[1]

    def somebody(self, prefix: str = "/auth") -> tuple[str, dict[str, Any]]:
        """A new account: its address and the tokens of its first session."""
        email = f"{uuid4().hex}@example.com"
        with self.client() as client:
            assert client.post(f"{prefix}/signup", json={"email": email, "password": PASSWORD}).status_code == 202
            body = {"token": self.token(email), "password": PASSWORD}
            answer = client.post(f"{prefix}/email/verify", json=body)
        assert answer.status_code == 200, answer.text
        tokens: dict[str, Any] = answer.json()
        return email, tokens


@pytest.fixture(scope="module")
def place(postgres_url: str, house: House) -> Iterator[Place]:
    """One installation for the module."""
    with psycopg.connect(psycopg_dsn(postgres_url), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS signing_in")
        connection.execute("CREATE DATABASE signing_in")
    url = make_url(postgres_url).set(database="signing_in").render_as_string(hide_password=False)
    migrate(url)
    with tempfile.TemporaryDirectory(prefix="luster-sign-in-", ignore_cleanup_errors=True) as folder:
        for served in running(Path(folder), url, welcome_credits=5, deletion_days=7):
            rates = dict.fromkeys(
                ("rate_jobs", "rate_previews", "rate_writes", "rate_reads", "rate_public", "rate_refused"), ""
            )
            told: dict[str, Any] = {"engine": served.address, "service_token": TOKEN, "one_machine": True, **rates}
            gateway = Gateway(house, GatewaySettings(**told))
            yield Place(served, gateway, Path(folder) / "outbox")
            gateway.stop()


@pytest.fixture(autouse=True)
def nobody_guessed(place: Place) -> None:
    """All these tests come from one address, and each has that address's whole budget."""
    place.run("DELETE FROM sign_in_guesses")
