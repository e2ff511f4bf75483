"""Fixtures that every test may need: a real Postgres, and a fresh database in it for each test."""

import os
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.migrate import migrate
from luster_engine.database.session import Database, psycopg_dsn
from sqlalchemy import URL, make_url

# As the engine's own commands do: nothing here needs gRPC to prepare for forks, and in a process with threads of gRPC
# its preparations sometimes crash the child that a supervisor starts.
os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "0")

from tests.world import WINDOW, World

_TEMPLATE = "luster_template"


@pytest.fixture(scope="session")
def embedded_postgres() -> Iterator[EmbeddedPostgres]:
    """A server that lives as long as the test run, with a migrated database to copy from."""
    with tempfile.TemporaryDirectory(prefix="luster-tests-", ignore_cleanup_errors=True) as folder:
        # Postgres runs as a user of its own when the tests run as root.
        Path(folder).chmod(0o755)
        server = EmbeddedPostgres(Path(folder))
        url = server.start()
        try:
            with psycopg.connect(psycopg_dsn(url), autocommit=True) as connection:
                # Nobody mourns these databases: without flushing, a test's commits cost nothing.
                for setting in ("fsync", "synchronous_commit", "full_page_writes"):
                    connection.execute(f"ALTER SYSTEM SET {setting} = off")
                connection.execute("SELECT pg_reload_conf()")
                connection.execute(f"CREATE DATABASE {_TEMPLATE}")
            migrate(url.set(database=_TEMPLATE))
            yield server
        finally:
            server.stop()


@pytest.fixture(scope="session")
def postgres_url(embedded_postgres: EmbeddedPostgres) -> str:
    """The address of the run's server; its own database is empty."""
    return embedded_postgres.url.render_as_string(hide_password=False)


@pytest.fixture
def database_url(postgres_url: str) -> Iterator[URL]:
    """The address of a freshly migrated database, dropped after the test."""
    name = f"test_{uuid4().hex}"
    admin = psycopg_dsn(postgres_url)
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE} STRATEGY = FILE_COPY")
    try:
        yield make_url(postgres_url).set(database=name)
    finally:
        with psycopg.connect(admin, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture
async def database(database_url: URL) -> AsyncIterator[Database]:
    """A freshly migrated database, open."""
    opened = Database(database_url, bound=(WINDOW,))
    try:
        yield opened
    finally:
        await opened.close()


@pytest.fixture
def world(database: Database) -> World:
    """A fresh database and what fills it."""
    return World(database)
