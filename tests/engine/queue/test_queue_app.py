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


_LOOK = text("SELECT id FROM procrastinate_fetch_job_v2(CAST(ARRAY[:queue] AS varchar[]), :worker)")
_READ = text("""
SELECT coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables
WHERE relname = 'procrastinate_jobs'
""")


async def test_a_look_into_a_queue_reads_no_rows_of_another_however_often_it_is_asked(database: Database) -> None:
    """After some calls one plan was kept for all queues, and to find no chore read every job that waited. What the
    planner knows is from before the jobs came, as in a burst."""
    async with database.transaction() as session:
        # The server's own housekeeping would count them.
        await session.execute(text("ALTER TABLE procrastinate_jobs SET (autovacuum_enabled = off)"))
        await session.execute(text("ANALYZE procrastinate_jobs"))
    async with database.transaction() as session:
        await session.execute(
            text("""
            INSERT INTO procrastinate_jobs (queue_name, task_name, priority, args)
            SELECT 'jobs', 'run_job', -n, '{}' FROM generate_series(1, 5000) n
            """)
        )
        worker = await session.scalar(text("SELECT procrastinate_register_worker_v1()"))
    async with database.transaction() as session:
        before = await session.scalar(_READ) or 0
        for _ in range(20):
            assert await session.scalar(_LOOK, {"queue": "chores", "worker": worker}) is None
        assert await session.scalar(_READ) - before < 5000
        assert await session.scalar(_LOOK, {"queue": "jobs", "worker": worker}) is not None
        assert await session.scalar(_READ) - before < 5000


async def test_rows_of_a_queue_come_by_priority_then_by_age_and_none_before_what_it_is_locked_by(
    database: Database,
) -> None:
    async with database.transaction() as session:
        await session.execute(
            text("""
            INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, scheduled_at, args) VALUES
            ('jobs', 'second', 1, NULL, NULL, '{}'), ('jobs', 'third', 1, NULL, NULL, '{}'),
            ('jobs', 'last', -2147483648, NULL, NULL, '{}'), ('jobs', 'first', 2147483647, 'a', NULL, '{}'),
            ('jobs', 'held', 5, 'a', NULL, '{}'), ('jobs', 'later', 9, NULL, now() + interval '1 hour', '{}'),
            ('chores', 'other', 9, NULL, NULL, '{}')
            """)
        )
        worker = await session.scalar(text("SELECT procrastinate_register_worker_v1()"))
    named = text("SELECT task_name FROM procrastinate_fetch_job_v2(CAST(ARRAY[:queue] AS varchar[]), :worker)")
    found = []
    for _ in range(5):
        async with database.transaction() as session:
            found.append(await session.scalar(named, {"queue": "jobs", "worker": worker}))
    assert found == ["first", "second", "third", "last", None]
    both = text("SELECT task_name FROM procrastinate_fetch_job_v2('{jobs,chores}', :worker)")
    async with database.transaction() as session:
        assert await session.scalar(both, {"worker": worker}) == "other"
