"""The database survives restarts and says in words when it is away."""

import asyncio
import traceback

import psycopg
import pytest
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.session import Database, psycopg_connection, unavailable
from luster_engine.database.statement import Statement
from luster_engine.errors import LusterError, Reason
from sqlalchemy import URL, text
from sqlalchemy.exc import IntegrityError


async def test_transaction_commits_or_rolls_back_as_a_whole(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(text("CREATE TABLE seen (n int)"))
        await session.execute(text("INSERT INTO seen VALUES (1)"))
    with pytest.raises(RuntimeError):
        async with database.transaction() as session:
            await session.execute(text("INSERT INTO seen VALUES (2)"))
            raise RuntimeError
    async with database.transaction() as session:
        assert list(await session.scalars(text("SELECT n FROM seen"))) == [1]


async def _cut_everything(database_url: URL) -> None:
    other = Database(database_url)
    async with other.transaction() as session:
        await session.execute(
            text("""
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """)
        )
    await other.close()


async def _backend(database: Database) -> int:
    async with database.transaction() as session:
        return int(await session.scalar(text("SELECT pg_backend_pid()")) or 0)


async def test_rested_connections_that_died_are_replaced_unnoticed(database: Database, database_url: URL) -> None:
    before = set(await asyncio.gather(*(_backend(database) for _ in range(5))))
    await _cut_everything(database_url)
    await asyncio.sleep(1.1)
    after = set(await asyncio.gather(*(_backend(database) for _ in range(5))))
    assert not after & before


async def test_cut_in_the_middle_is_unavailable_and_the_next_try_works(database: Database, database_url: URL) -> None:
    with pytest.raises(LusterError) as refused:
        async with database.transaction() as session:
            await session.execute(text("SELECT 1"))
            await _cut_everything(database_url)
            await session.execute(text("SELECT 1"))
    assert refused.value.reason is Reason.DATABASE_UNAVAILABLE
    assert refused.value.retryable
    await database.ping()


def test_a_full_disk_is_told_of_as_one() -> None:
    lost = psycopg.OperationalError('could not extend file "base/5/1259": No space left on device')
    assert "its disk is full" in unavailable(lost).message
    assert "DATABASE_URL" not in unavailable(lost).message


async def test_no_server_is_unavailable() -> None:
    away = Database("postgresql+psycopg://nobody:x@127.0.0.1:1/none")
    with pytest.raises(LusterError) as refused:
        await away.ping()
    assert refused.value.reason is Reason.DATABASE_UNAVAILABLE
    assert "DATABASE_URL" in refused.value.message


async def test_frozen_transaction_does_not_keep_its_locks(
    database: Database, embedded_postgres: EmbeddedPostgres
) -> None:
    async with database.transaction() as session:
        timeout = await session.scalar(text("SHOW idle_in_transaction_session_timeout"))
    assert timeout == "8s"


async def test_the_driver_is_that_of_the_transaction_and_never_of_the_one_before(database: Database) -> None:
    async with database._sessions() as session:
        async with session.begin():
            first = await psycopg_connection(session)
            assert await psycopg_connection(session) is first
        await database.engine.dispose()
        async with session.begin():
            second = await psycopg_connection(session)
            raw = await (await session.connection()).get_raw_connection()
            assert second is raw.driver_connection
            assert second is not first


@pytest.mark.parametrize("way", ["SQLAlchemy", "psycopg"])
@pytest.mark.parametrize("refused_for", ["taken", "too short", "missing"])
async def test_an_error_tells_no_log_what_was_to_be_kept(database: Database, way: str, refused_for: str) -> None:
    """The text of a refused row carried its hashes and verifiers: in the parameters, and in what Postgres quotes."""
    row = "INSERT INTO kept VALUES (CAST(:verifier AS text), CAST(:hash AS text))"
    verifier, secret = "".join(["veri", "fier-of-a-test"]), "".join(["hash", "-of-a-test"])
    values = {"verifier": verifier, "hash": secret}
    async with database.transaction() as session:
        await session.execute(
            text("CREATE TABLE kept (verifier text UNIQUE CHECK (verifier <> 'x'), hash text NOT NULL)")
        )
        await session.execute(text(row), values)
    given: dict[str, object] = {
        "taken": values,
        "too short": {**values, "verifier": "x"},
        "missing": {"verifier": verifier, "hash": None},
    }[refused_for]
    with pytest.raises((IntegrityError, psycopg.errors.IntegrityError)) as refused:
        async with database.transaction() as session:
            await (session.execute(text(row), given) if way == "SQLAlchemy" else Statement(row).rows(session, given))
    told = "".join(traceback.format_exception(refused.value)) + str(refused.value)
    assert verifier not in told and secret not in told
    assert "violates" in str(refused.value)
