"""Waiting for the disk together: whoever is told that it is there is told the truth, and nobody waits for others."""

import asyncio

import pytest
from luster_engine.database.flush import SharedFlush
from luster_engine.database.session import Database
from luster_engine.database.statement import Statement
from luster_engine.errors import LusterError, Reason
from sqlalchemy import URL, text


class Disk:
    """A flush that ends when it is told to."""

    def __init__(self) -> None:
        self.begun = 0
        self.may_end = asyncio.Semaphore(0)
        self.broken = False

    async def flush(self) -> None:
        self.begun += 1
        await self.may_end.acquire()
        if self.broken:
            raise LusterError(Reason.DATABASE_UNAVAILABLE, "away")


async def _soon() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def test_all_that_come_during_a_flush_share_the_next_one() -> None:
    disk = Disk()
    shared = SharedFlush(disk.flush)
    first = asyncio.create_task(shared.done())
    await _soon()
    others = [asyncio.create_task(shared.done()) for _ in range(5)]
    await _soon()
    assert disk.begun == 1
    disk.may_end.release()
    await first
    await _soon()
    assert disk.begun == 2
    assert not any(each.done() for each in others), "the flush before theirs does not count for them"
    disk.may_end.release()
    await asyncio.gather(*others)
    assert disk.begun == 2


async def test_one_who_leaves_takes_nothing_from_the_others() -> None:
    disk = Disk()
    shared = SharedFlush(disk.flush)
    leaving, staying = asyncio.create_task(shared.done()), asyncio.create_task(shared.done())
    await _soon()
    leaving.cancel()
    disk.may_end.release()
    await staying
    assert leaving.cancelled()


async def test_a_flush_that_fails_is_told_to_those_it_was_for_and_to_nobody_else() -> None:
    disk = Disk()
    shared = SharedFlush(disk.flush)
    unlucky = asyncio.create_task(shared.done())
    await _soon()
    next_one = asyncio.create_task(shared.done())
    disk.broken = True
    disk.may_end.release()
    with pytest.raises(LusterError):
        await unlucky
    disk.broken = False
    disk.may_end.release()
    await next_one


@pytest.fixture
async def strict(database: Database, database_url: URL) -> Database:
    """The fresh database, where a commit waits for the disk as it does outside the tests."""
    async with database.transaction() as session:
        await session.execute(text(f"ALTER DATABASE {database_url.database} SET synchronous_commit = on"))
        await session.execute(text("CREATE TABLE seen (n int)"))
    await database.close()
    return database


async def test_when_a_shared_transaction_has_ended_the_disk_has_it(strict: Database) -> None:
    reached = text("SELECT pg_current_wal_flush_lsn() >= CAST(:position AS pg_lsn)")
    for number in range(40):
        async with strict.shared_transaction() as session:
            await session.execute(text("INSERT INTO seen VALUES (:n)"), {"n": number})
            position = await session.scalar(text("SELECT CAST(pg_current_wal_insert_lsn() AS text)"))
            assert await session.scalar(text("SHOW synchronous_commit")) == "off"
        async with strict.transaction() as session:
            assert await session.scalar(reached, {"position": position})
            assert await session.scalar(text("SHOW synchronous_commit")) == "on", "only that one transaction"


async def test_shared_transaction_commits_or_rolls_back_as_a_whole(strict: Database) -> None:
    insert = Statement("INSERT INTO seen VALUES (:n), (:n + :more) RETURNING n")
    async with strict.shared_transaction() as session:
        assert [row.n for row in await insert.rows(session, {"n": 1, "more": 1})] == [1, 2]
    with pytest.raises(RuntimeError):
        async with strict.shared_transaction() as session:
            await insert.rows(session, {"n": 5, "more": 1})
            raise RuntimeError
    async with strict.transaction() as session:
        assert list(await session.scalars(text("SELECT n FROM seen ORDER BY n"))) == [1, 2]


async def test_statement_that_finds_its_connection_cut_is_unavailable(database: Database, database_url: URL) -> None:
    one = Statement("SELECT CAST(:n AS integer) AS n, '10:30'::text AS time")
    with pytest.raises(LusterError) as refused:
        async with database.transaction() as session:
            await one.rows(session, {"n": 1})
            other = Database(database_url)
            async with other.transaction() as cutting:
                await cutting.execute(
                    text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                         " AND pid <> pg_backend_pid()")
                )  # fmt: skip
            await other.close()
            await one.rows(session, {"n": 1})
    assert refused.value.reason is Reason.DATABASE_UNAVAILABLE
    async with database.transaction() as session:
        (row,) = await one.rows(session, {"n": 7})
    assert (row.n, row.time) == (7, "10:30")


async def test_looking_needs_no_transaction_and_leaves_none_behind(strict: Database) -> None:
    async with strict.reading() as session:
        ours = await session.scalar(text("SELECT pg_current_xact_id_if_assigned()"))
        began = await session.scalar(text("SELECT now()"))
        assert await session.scalar(text("SELECT now()")) > began, "each statement sees its own moment"
    assert ours is None
    with pytest.raises(RuntimeError):
        async with strict.transaction() as session:
            await session.execute(text("INSERT INTO seen VALUES (9)"))
            raise RuntimeError
    async with strict.reading() as session:
        assert list(await session.scalars(text("SELECT n FROM seen"))) == [], "the same connections, whole again"
