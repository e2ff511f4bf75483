"""The queries that run all the time, and a database as full as after a good year."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from luster_engine.database.session import Database
from luster_engine.database.statement import Statement
from luster_engine.events import log
from luster_engine.jobs import line, making, outlook, reading
from luster_engine.jobs.models import Job
from luster_engine.worker import sweeper
from sqlalchemy import Select, TextClause, select, text
from sqlalchemy.dialects import postgresql


@dataclass(frozen=True)
class Hot:
    """One query as the product runs it."""

    name: str
    query: Statement | TextClause | Select[Any]
    values: Mapping[str, Any]
    uses: frozenset[str]
    """The indexes without which it would be slow."""


@dataclass(frozen=True)
class Example:
    """Something in the database to ask about."""

    account: UUID
    job: UUID
    asset: UUID
    shoot: UUID
    batch: UUID
    event: int


def hot_queries(example: Example) -> Sequence[Hot]:
    """Every query on the way of a job, a list, a watch or a sweep."""
    mine = select(Job).where(Job.account_id == example.account).order_by(Job.id.desc()).limit(50)
    account = {"account": example.account}
    last = UUID(int=2**128 - 1)
    portion = {**account, "after": log.FIRST, "limit": 50}
    creation = {**account, "method": "CreateJob", "request_id": "x", "photos": [example.asset], "shoot": None}
    queue, waiting = "ix_jobs_in_queue", "ix_jobs_waiting"
    watch, by_job = "ix_job_events_account_id_id", "uq_job_events_job_id_sequence"
    return tuple(
        Hot(name, query, values, frozenset(uses))
        for name, query, values, *uses in (
            ("get a job", reading.GET, {**account, "job": example.job}),
            ("what a creation looks up", making.FACTS, creation),
            ("places in the queue", outlook.PLACES, {"queue": "jobs", "ids": [1, 2]}),
            ("list an account's jobs", mine.where(Job.id < example.job), {}, "ix_jobs_account_id_id"),
            ("list an account's failures", mine.where(Job.state.in_(["failed"])), {}, "ix_jobs_account_id_state_id"),
            ("list a shoot's jobs", mine.where(Job.shoot_id == example.shoot), {}, "ix_jobs_shoot_id"),
            ("list a photo's jobs", mine.where(Job.asset_id == example.asset), {}, "ix_jobs_asset_id"),
            ("list a batch's jobs", mine.where(Job.batch_id == example.batch), {}, "ix_jobs_batch_id"),
            ("let jobs into the queue", line.ADMIT, {**account, "window": 4}, queue, waiting),
            ("find abandoned jobs", sweeper.FIND, {"lost": 6.0}, queue),
            ("find accounts with room", sweeper.UNADMITTED, {"window": 4}, queue, waiting),
            ("how busy it is", outlook.TRAFFIC, {}, queue, waiting, "ix_jobs_finished_at"),
            ("an account's own line", outlook.OWN_LINE, {**account, "ids": [example.job], "last": last}, waiting),
            ("a job's events", log.OF_JOB, {"job": example.job, "after": 3, "limit": 500}, by_job),
            ("an account's events", log.OF_ACCOUNT, {**account, "after": example.event, "limit": 500}, watch),
            ("events by id", log.BY_ID, {"ids": list(range(example.event, example.event + 20))}, "pk_job_events"),
            ("the newest of open jobs", log.NEWEST_OF_OPEN, portion, "ix_jobs_account_id_state_id", by_job),
            ("sum a batch up", reading.BATCHES, {**account, "batches": [example.batch]}, "ix_jobs_batch_id"),
        )
    )


def rows_read(plan: Mapping[str, Any]) -> int:
    """How many rows of its tables an analyzed plan looked at."""
    tables = [node for node in _nodes(plan) if "Relation Name" in node]
    return sum(
        int(node["Actual Loops"] * (node["Actual Rows"] + node.get("Rows Removed by Filter", 0))) for node in tables
    )


async def explain(database: Database, hot: Hot, *, analyze: bool) -> dict[str, Any]:
    """The plan of a query; with `analyze` it is run, and what it did is rolled back."""
    if isinstance(hot.query, (Statement, TextClause)):
        query, values = hot.query.text, dict(hot.values)
    else:
        compiled = hot.query.compile(
            dialect=postgresql.dialect(paramstyle="named"), compile_kwargs={"literal_binds": True}
        )
        query, values = str(compiled).replace(":", "\\:").replace("\\:\\:", "::"), {}
    options = "ANALYZE, FORMAT JSON" if analyze else "FORMAT JSON"
    async with database.engine.connect() as connection:
        found = await connection.execute(text(f"EXPLAIN ({options}) {query}"), values)
        plan: dict[str, Any] = found.scalar_one()[0]
        await connection.rollback()
    return plan


def scanned_whole(plan: Mapping[str, Any]) -> set[str]:
    """The large tables that a plan reads from end to end."""
    return {
        str(node["Relation Name"])
        for node in _nodes(plan)
        if node["Node Type"] == "Seq Scan" and node["Relation Name"] in {"jobs", "job_events"}
    }


def indexes_of(plan: Mapping[str, Any]) -> set[str]:
    """The indexes that a plan uses."""
    return {str(node["Index Name"]) for node in _nodes(plan) if "Index Name" in node}


def _nodes(plan: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield plan
    for below in plan.get("Plans", ()):
        yield from _nodes(below)


async def fill(database: Database, *, jobs: int, events: int, accounts: int = 1000) -> Example:
    """Jobs over accounts as in real life: nearly all ended, a few open; and their events."""
    per_job = events // jobs
    async with database.transaction() as session:
        # Only the filling skips the foreign keys' checks; every row does refer to one that exists.
        await session.execute(text("SET LOCAL session_replication_role = replica"))
        for statement in _FILL:
            await session.execute(text(statement), {"jobs": jobs, "accounts": accounts, "per_job": per_job})
    async with database.engine.connect() as connection:
        autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
        # A sample of every row of a small table, so that the planner's choice does not hang on which rows were drawn.
        await autocommit.execute(text("SET default_statistics_target = 1000"))
        await autocommit.execute(text("VACUUM ANALYZE jobs, job_events, procrastinate_jobs, credit_balances"))
        await autocommit.execute(text("RESET default_statistics_target"))
    async with database.transaction() as session:
        row = (
            await session.execute(
                text("""
                SELECT j.account_id, j.id, j.asset_id, j.shoot_id, j.batch_id,
                    (SELECT max(id) FROM job_events WHERE account_id = j.account_id) AS event
                FROM jobs j WHERE batch_id IS NOT NULL AND state = 'succeeded' ORDER BY id DESC LIMIT 1
                """)
            )
        ).one()
    return Example(row.account_id, row.id, row.asset_id, row.shoot_id, row.batch_id, row.event - 100)


_ACCOUNT = "CAST(lpad(to_hex(n), 32, '0') AS uuid)"
_FILL = (
    f"INSERT INTO accounts (id) SELECT {_ACCOUNT} FROM generate_series(1, :accounts) n",
    f"INSERT INTO credit_balances (account_id, balance) SELECT {_ACCOUNT}, 1000 FROM generate_series(1, :accounts) n",
    f"INSERT INTO shoots (id, account_id, name) SELECT {_ACCOUNT}, {_ACCOUNT}, 'House'"
    " FROM generate_series(1, :accounts) n",
    """
    INSERT INTO jobs (id, account_id, shoot_id, asset_id, batch_id, state, tier, style, style_version, plan, price,
        captured, attempt, sequence, queue_id, started_at, finished_at, error_reason, created_at)
    SELECT CAST('f0000000' || lpad(to_hex(n), 24, '0') AS uuid), account, account,
        CAST('a0000000' || lpad(to_hex(n % (:jobs / 3 + 1)), 24, '0') AS uuid),
        CASE WHEN n % 4 = 0 THEN CAST('b0000000' || lpad(to_hex(n / 40), 24, '0') AS uuid) END,
        state, 'free', 'default', '1.0.0', '{"alternatives": [{"provider": "local"}]}', 1,
        CASE WHEN state = 'succeeded' THEN 1 ELSE 0 END, 1, :per_job,
        CASE WHEN state = 'queued' AND n % 2 = 0 THEN NULL ELSE n END,
        now() - make_interval(secs => :jobs - n), CASE WHEN state IN ('queued', 'processing') THEN NULL
            ELSE now() - make_interval(secs => :jobs - n - 3) END,
        CASE WHEN state = 'failed' THEN 'CORRUPT_IMAGE' END, now() - make_interval(secs => :jobs - n + 1)
    FROM (
        SELECT n, CAST(lpad(to_hex(1 + (n / 10) % :accounts), 32, '0') AS uuid) AS account,
            CASE WHEN n % 50 = 0 THEN 'failed' WHEN n > :jobs - 200 THEN 'queued' WHEN n > :jobs - 210 THEN 'processing'
                ELSE 'succeeded' END AS state
        FROM generate_series(1, :jobs) n
    ) made
    """,
    """
    INSERT INTO procrastinate_jobs (queue_name, task_name, priority, args)
    SELECT 'jobs', 'run_job', -queue_tag, jsonb_build_object('job_id', id) FROM jobs
    WHERE state = 'queued' AND queue_id IS NOT NULL
    """,
    """
    INSERT INTO job_events (account_id, job_id, sequence, type, state, shoot_id)
    SELECT account_id, id, s, CASE s WHEN 1 THEN 'created' WHEN 2 THEN 'started' ELSE 'progress' END, 'processing',
        shoot_id
    FROM jobs, generate_series(1, :per_job) s
    """,
)
