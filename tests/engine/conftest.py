"""One engine for all tests of its rooms' RPCs; each test brings accounts of its own."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from luster_engine.database.migrate import migrate
from luster_engine.database.session import psycopg_dsn
from sqlalchemy import make_url

from tests.engine.served import Person, Served, running


@pytest.fixture(scope="session")
def served(postgres_url: str) -> Iterator[Served]:
    """A running engine and worker."""
    with psycopg.connect(psycopg_dsn(postgres_url), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS served")
        connection.execute("CREATE DATABASE served")
    url = make_url(postgres_url).set(database="served").render_as_string(hide_password=False)
    migrate(url)
    with tempfile.TemporaryDirectory(prefix="luster-served-", ignore_cleanup_errors=True) as folder:
        yield from running(Path(folder), url)


@pytest.fixture
def person(served: Served) -> Person:
    """Somebody new."""
    return served.person()
