"""What it costs a worker to take a job where very many wait: `python -m tests.bench.claims [--small]`.

Two databases of one server are asked in turn: one with 100,000 jobs in the shared queue and 100,000 more behind them in
their accounts' lines, and one whose queue holds only the job that is taken. To take a job is what a worker does: fetch
a row of the queue, and have its job begin in a transaction under its account's lock.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from luster_engine.credits import service as credits
from luster_engine.database.embedded import EmbeddedPostgres
from luster_engine.database.session import Database
from luster_engine.jobs import transitions
from luster_engine.queue.app import CHORES, JOBS, WEBHOOKS
from sqlalchemy import text

from tests.bench.jobs import SMALL, Bench
from tests.bench.report import Figure, percentile, report
from tests.world import WINDOW, World

MOST_MS, MOST_TIMES = 20.0, 5.0
_WARMING = 20
_TURNS = 20
"""Turns between the two databases, so that whatever else the machine does meets both alike."""


@dataclass(frozen=True)
class Crowd:
    """How many wait, and how many of them are taken."""

    accounts: int = 50_000
    claims: int = 1000

    @property
    def jobs(self) -> int:
        """As many stand in the shared queue as behind it."""
        return 2 * self.accounts


_FETCH = text("SELECT id, args FROM procrastinate_fetch_job_v2(CAST(ARRAY[:queue] AS varchar[]), :worker)")
_ACCOUNT = "CAST(lpad(to_hex(n), 32, '0') AS uuid)"
_FILL = (
    f"INSERT INTO accounts (id) SELECT {_ACCOUNT} FROM generate_series(1, :accounts) n",
    f"INSERT INTO credit_balances (account_id, balance, held) SELECT {_ACCOUNT}, 10, 4"
    " FROM generate_series(1, :accounts) n",
    f"INSERT INTO shoots (id, account_id, name) SELECT {_ACCOUNT}, {_ACCOUNT}, 'House'"
    " FROM generate_series(1, :accounts) n",
    # Four jobs of each account: two in the shared queue, one turn apart, and two behind them.
    """
    INSERT INTO jobs (id, account_id, shoot_id, asset_id, state, tier, style, style_version, plan, price, captured,
        attempt, sequence, queue_id, queue_tag, created_at)
    SELECT CAST('f0000000' || lpad(to_hex(n), 24, '0') AS uuid), account, account,
        CAST('a0000000' || lpad(to_hex(n), 24, '0') AS uuid), 'queued', 'free', 'default', '1.0.0',
        '{"alternatives": [{"provider": "local"}]}', 1, 0, 0, 1,
        CASE WHEN place < 2 THEN n END, 1024 * (1 + place) + n % 1024, now()
    FROM (
        SELECT n, (n - 1) / :accounts AS place,
            CAST(lpad(to_hex(1 + (n - 1) % :accounts), 32, '0') AS uuid) AS account
        FROM generate_series(1, 4 * :accounts) n
    ) made
    """,
    """
    INSERT INTO procrastinate_jobs (id, queue_name, task_name, priority, args)
    SELECT queue_id, 'jobs', 'run_job', -queue_tag, jsonb_build_object('job_id', id, 'account_id', account_id)
    FROM jobs WHERE queue_id IS NOT NULL
    """,
    "SELECT setval(pg_get_serial_sequence('procrastinate_jobs', 'id'), 4 * :accounts)",
)


@dataclass(frozen=True)
class Claimer:
    """A worker's eye on one database: one connection, as a queue has it."""

    database: Database
    connection: Any
    worker: int

    async def fetched(self, queue: str) -> Any:
        """The next row of a queue; without an id where there is none."""
        row = (await self.connection.execute(_FETCH, {"queue": queue, "worker": self.worker})).one()
        await self.connection.commit()
        return row

    async def claim(self) -> float:
        """Seconds of taking one job and having it begin."""
        began = time.perf_counter()
        row = await self.fetched(JOBS)
        account = UUID(row.args["account_id"])
        async with self.database.transaction() as session:
            await credits.lock(session, account)
            started = await transitions.start(session, account, UUID(row.args["job_id"]), row.id)
        assert started is not None, row
        return time.perf_counter() - began

    async def look(self, queue: str) -> float:
        """Seconds of looking into a queue where nothing is."""
        began = time.perf_counter()
        assert (await self.fetched(queue)).id is None
        return time.perf_counter() - began


@asynccontextmanager
async def claimer(bench: Bench) -> AsyncIterator[Claimer]:
    """A database of its own with a worker that is known there."""
    database = Database(await bench.fresh(), bound=(WINDOW,))
    async with database.engine.connect() as connection:
        found = await connection.execute(text("SELECT procrastinate_register_worker_v1() AS id"))
        worker = int(found.scalar_one())
        await connection.commit()
        yield Claimer(database, connection, worker)
    await database.close()


async def crowded(database: Database, accounts: int) -> None:
    """Everything that waits, as after an hour in which nobody worked."""
    async with database.transaction() as session:
        # Only the filling skips the foreign keys' checks; every row but those of photos does refer to one that exists.
        await session.execute(text("SET LOCAL session_replication_role = replica"))
        for statement in _FILL:
            await session.execute(text(statement), {"accounts": accounts})
    async with database.engine.connect() as connection:
        autocommit = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await autocommit.execute(text("VACUUM ANALYZE jobs, procrastinate_jobs, credit_balances, accounts"))


async def measure(bench: Bench, crowd: Crowd) -> list[Figure]:
    """Claims from the full queue and from the empty one, and looks into the queues beside the full one."""
    async with claimer(bench) as full, claimer(bench) as empty:
        await crowded(full.database, crowd.accounts)
        world = World(empty.database)
        alone = []
        for _ in range((crowd.claims + _WARMING) // 4 + 1):
            account = await world.account(100)
            alone.append((account, await world.photo(account)))

        async def claim_alone(number: int) -> float:
            await world.job(*alone[number // 4])
            return await empty.claim()

        for number in range(_WARMING):
            await claim_alone(number)
            await full.claim()
        behind: list[float] = []
        single: list[float] = []
        looks: list[float] = []
        each = crowd.claims // _TURNS
        for turn in range(_TURNS):
            behind += [await full.claim() for _ in range(each)]
            single += [await claim_alone(_WARMING + turn * each + number) for number in range(each)]
            looks += [await full.look(queue) for queue in (CHORES, WEBHOOKS) for _ in range(max(1, each // 4))]
    ms = {name: (percentile(took, 0.5) * 1000, percentile(took, 0.99) * 1000) for name, took in
          (("behind", behind), ("single", single), ("looks", looks))}  # fmt: skip
    alone_ms = f"p50 {ms['single'][0]:.2f}, p99 {ms['single'][1]:.2f} ms"
    many = f"{crowd.jobs:,} in the queue, {crowd.jobs:,} behind"
    return [
        Figure(f"to take a job, {many}, p99", MOST_MS, ms["behind"][1], "ms", beside=f"p50 {ms['behind'][0]:.2f}"),
        Figure("the same against a queue with nothing else in it, p99", MOST_TIMES,
               ms["behind"][1] / ms["single"][1], "×", beside=alone_ms),
        Figure("to find nothing in the queues beside it, p99", MOST_MS, ms["looks"][1], "ms",
               beside=f"p50 {ms['looks'][0]:.2f}"),
    ]  # fmt: skip


async def run(crowd: Crowd) -> int:
    """Measure on a Postgres that really writes to the disk."""
    with tempfile.TemporaryDirectory(prefix="luster-bench-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        server = EmbeddedPostgres(Path(folder))
        await asyncio.to_thread(server.start)
        try:
            return report("claims", await measure(Bench(Path(folder), server, SMALL), crowd))
        finally:
            await asyncio.to_thread(server.stop)


def main() -> int:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--small", action="store_true", help="a tenth of it, to see that the bench itself works")
    chosen = parser.parse_args()
    return asyncio.run(run(Crowd(5000, 200) if chosen.small else Crowd()))


if __name__ == "__main__":
    sys.exit(main())
