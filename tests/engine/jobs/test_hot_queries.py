"""The hot queries keep their index: none of them reads a large table from end to end."""

from uuid import UUID

from luster_engine.database.session import Database
from luster_engine.jobs import reading
from sqlalchemy import text

from tests.bench.hot_queries import Hot, explain, fill, hot_queries, indexes_of, rows_read, scanned_whole

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


RESULTS, MOST_READ = 5_000, 50
_SHOOT = "CAST(lpad(to_hex(2 * s), 32, '0') AS uuid)"
_WITH_RESULTS = (
    f"""
    INSERT INTO assets (id, account_id, shoot_id, state, filename, content_type, object_key, mark)
    SELECT CAST(lpad(to_hex(s), 8, '0') || lpad(to_hex(n), 24, '0') AS uuid), {_SHOOT}, {_SHOOT}, 'generated', 'a.jpg',
        'image/jpeg', 'photos/' || s || '-' || n, CASE WHEN n < 4 THEN 'reject' ELSE 'none' END
    FROM generate_series(1, 2) s, generate_series(1, :results / 2) n
    """,
    """
    INSERT INTO jobs (id, account_id, shoot_id, asset_id, state, tier, style, style_version, plan, price, captured,
        attempt, sequence, started_at, finished_at)
    SELECT CAST('f' || substr(CAST(id AS text), 2) AS uuid), account_id, shoot_id, id, 'succeeded', 'free', 'default',
        '1.0.0', '{"alternatives": [{"provider": "local"}]}', 1, 1, 1, 1, now(), now()
    FROM assets
    """,
    """
    INSERT INTO job_outputs (job_id, name, type, media_type, object_key, attempt, width, height, bytes)
    SELECT id, 'photo', 'image', 'image/jpeg', CAST(id AS text), 1, 1, 1, 1 FROM jobs
    """,
)


async def test_what_stands_for_a_shoot_is_found_without_reading_all_its_results(database: Database) -> None:
    """A page of shoots read every result of each, to keep one."""
    async with database.transaction() as session:
        await session.execute(text("SET LOCAL session_replication_role = replica"))
        for statement in _WITH_RESULTS:
            await session.execute(text(statement), {"results": RESULTS})
        for table in ("assets", "jobs", "job_outputs"):
            await session.execute(text(f"ANALYZE {table}"))
    shoots = [UUID(int=2 * each) for each in (1, 2, 3)]
    plan = (await explain(database, Hot("covers", reading.cover_query(shoots), {}, frozenset()), analyze=True))["Plan"]
    async with database.reading() as session:
        found = await reading.covers(session, shoots)
    assert {shoot.int: job.int % 16**24 for shoot, job in found.items()} == {2: 4, 4: 4}
    assert rows_read(plan) <= MOST_READ
