"""A worker does billing's chores by the clock, each once however many workers there are."""

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any, cast

from luster_engine.billing.chores import RECONCILE, SCHEDULE, TIDY
from luster_engine.database.session import Database
from luster_engine.jobs.verdict import Patience
from luster_engine.worker.job_runner import Tools
from luster_engine.worker.supervisor import Rhythm, Worker
from procrastinate.utils import utcnow
from sqlalchemy import text


def _tools(database: Database) -> Tools:
    # Chores bring their own parts; what jobs are made with is not touched here.
    nothing = cast(Any, None)
    return Tools(database, nothing, nothing, nothing, {}, cast(Patience, nothing))


async def test_scheduled_chore_is_done_once_a_moment_by_one_of_the_workers(database: Database) -> None:
    done: Counter[int] = Counter()

    async def chore(timestamp: int) -> None:
        done[timestamp] += 1

    workers = [
        Worker(_tools(database), Rhythm(drain_seconds=0.5), {TIDY: chore}, {TIDY: "* * * * * *"}) for _ in range(2)
    ]
    serving = [asyncio.create_task(worker._serve("chores", 1)) for worker in workers]
    began = utcnow()
    while len(done) < 2 and utcnow() - began < timedelta(seconds=60):
        await asyncio.sleep(0.1)
    for task in serving:
        task.cancel()
    await asyncio.gather(*serving, return_exceptions=True)
    assert len(done) >= 2
    assert set(done.values()) == {1}
    async with database.transaction() as session:
        assert await session.scalar(text("SELECT count(*) FROM procrastinate_jobs WHERE status = 'failed'")) == 0


def test_schedule_names_the_daily_comparison_and_the_minutes_tidying() -> None:
    assert SCHEDULE == {TIDY: "* * * * *", RECONCILE: "17 4 * * *"}
