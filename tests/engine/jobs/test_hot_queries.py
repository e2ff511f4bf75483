"""The hot queries keep their index: none of them reads a large table from end to end."""

from luster_engine.database.session import Database
from sqlalchemy import text

from tests.bench.hot_queries import explain, fill, hot_queries, indexes_of, scanned_whole

JOBS, EVENTS = 20_000, 60_000


async def _as_if(database: Database, table: str, rows: int) -> None:
    """Have the planner believe that the table is as full as it will be."""
    async with database.transaction() as session:
        # The server's own housekeeping would write what it counts over what is claimed here.
        await session.execute(text(f"ALTER TABLE {table} SET (autovacuum_enabled = off)"))
        await session.execute(
            text("""
            SELECT pg_restore_relation_stats('schemaname', 'public', 'relname', CAST(:table AS text),
                'relpages', CAST((SELECT relpages FROM pg_class WHERE relname = :table) AS integer),
                'reltuples', CAST(:rows AS real))
            """),
            {"table": table, "rows": rows},
        )


async def test_every_hot_query_uses_an_index(database: Database) -> None:
    example = await fill(database, jobs=JOBS, events=EVENTS, accounts=100)
    await _as_if(database, "jobs", 1_000_000)
    await _as_if(database, "job_events", 10_000_000)
    missing: dict[str, set[str]] = {}
    for hot in hot_queries(example):
        plan = (await explain(database, hot, analyze=False))["Plan"]
        found = {f"reads all of {table}" for table in scanned_whole(plan)} | (hot.uses - indexes_of(plan))
        if found:
            missing[hot.name] = found
    assert missing == {}
