"""Chores are put on the queue by the transaction that asks for them, or not at all."""

import pytest
from luster_engine.database.session import Database
from luster_engine.queue.app import enqueue
from sqlalchemy import text


async def _rows(database: Database) -> list[tuple[str, str, dict[str, str]]]:
    async with database.transaction() as session:
        found = await session.execute(text("SELECT queue_name, task_name, args FROM procrastinate_jobs ORDER BY id"))
        return [(row[0], row[1], row[2]) for row in found]


async def test_chore_is_queued_when_its_transaction_commits(database: Database) -> None:
    async with database.transaction() as session:
        await enqueue(session, "remove_objects", prefix="a/b/")
        await enqueue(session, "remove_objects", delay=30, one_at_a_time="a", prefix="c/")
    assert await _rows(database) == [
        ("chores", "remove_objects", {"prefix": "a/b/"}),
        ("chores", "remove_objects", {"prefix": "c/"}),
    ]


async def test_chore_is_not_queued_when_its_transaction_fails(database: Database) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        async with database.transaction() as session:
            await enqueue(session, "remove_objects", prefix="a/b/")
            raise RuntimeError("stop")
    assert await _rows(database) == []
