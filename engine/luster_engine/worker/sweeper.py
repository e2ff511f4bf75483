"""Finds jobs of dead workers, and all other queued work that should go on and does not."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import agreement, line, transitions
from luster_engine.jobs.models import OPEN
from luster_engine.jobs.transitions import Attempt
from luster_engine.jobs.verdict import Patience, judge
from luster_engine.queue.app import CHORES, JOBS, LONGEST_PAUSE, SURVEYS, WEBHOOKS

log = logging.getLogger("luster.worker")

Forgotten = Callable[[AsyncSession], Awaitable[int]]
"""Queues again what a room finds half done with no chore on its way, and says how many."""

_SWEEP_LOCK = 0x4C75_7377
"""`Lusw` as bytes: the key of an advisory lock, so that of several workers one sweeps at a time. Any number does that
no other lock here has."""
_THOROUGH_EVERY = 10
"""Sweeps from one thorough one to the next: ten seconds at the usual rhythm. Rarer: what should never happen is mended
later; oftener: more queries that find nothing."""
_BATCH = 200
"""Jobs that one sweep takes up again, each in a transaction of its own. Chosen, not measured: of a dead worker no more
than its slots are lost."""

# A live job whose queue row is gone, has ended, or is held by a worker without a heartbeat.
_ABANDONED = f"""
    j.{OPEN} AND j.queue_id IS NOT NULL
    AND (q.id IS NULL OR q.status NOT IN ('todo', 'doing')
        OR (q.status = 'doing' AND (w.id IS NULL OR w.last_heartbeat < now() - make_interval(secs => :lost))))
"""
_JOINED = """
    jobs j
    LEFT JOIN procrastinate_jobs q ON q.id = j.queue_id
    LEFT JOIN procrastinate_workers w ON w.id = q.worker_id
"""
FIND = text(f"SELECT j.id, j.account_id FROM {_JOINED} WHERE {_ABANDONED} ORDER BY j.id LIMIT {_BATCH}")  # noqa: S608 - constants
_AGAIN = text(f"SELECT j.* FROM {_JOINED} WHERE j.id = :job AND {_ABANDONED}")  # noqa: S608 - constants

UNADMITTED = text(f"""
SELECT account_id FROM (
    SELECT DISTINCT account_id FROM jobs WHERE state = 'queued' AND queue_id IS NULL AND awaits IS NULL
) waiting
WHERE (
    SELECT count(*) FROM jobs j
    WHERE j.account_id = waiting.account_id AND j.queue_id IS NOT NULL
        AND j.{OPEN}
) < :window
""")  # noqa: S608 - only a constant is written into it

# A chore may run twice but must not be lost: one that failed, was stopped or is unknown here, and one whose worker is
# dead. Its row is never used again, as a frozen worker may still end it. What was stopped comes back at once, what
# failed after a pause that doubles, and before nobody any more. Of a chore that comes by the clock one waiting row is
# enough.
_CHORES = text("""
WITH lost AS (
    DELETE FROM procrastinate_jobs q
    WHERE q.queue_name = :queue AND (
        q.status IN ('failed', 'aborted')
        OR q.status = 'doing' AND NOT EXISTS (
            SELECT FROM procrastinate_workers w
            WHERE w.id = q.worker_id AND w.last_heartbeat >= now() - make_interval(secs => :lost)
        )
    )
    RETURNING id, queue_name, task_name, priority, lock, args, status,
        CASE status
            WHEN 'failed' THEN attempts WHEN 'doing' THEN attempts + 1 ELSE greatest(attempts - 1, 0)
        END AS tries
), again AS (
    SELECT DISTINCT ON (CASE WHEN jsonb_exists(args, 'timestamp') THEN task_name ELSE id::text END) *
    FROM lost ORDER BY CASE WHEN jsonb_exists(args, 'timestamp') THEN task_name ELSE id::text END, id DESC
)
INSERT INTO procrastinate_jobs (queue_name, task_name, priority, lock, args, attempts, scheduled_at)
SELECT queue_name, task_name, CASE status WHEN 'failed' THEN least(priority, 0) ELSE priority END, lock, args, tries,
CASE
    WHEN status = 'failed' OR tries > 1 THEN
        now() + make_interval(secs => least(:longest, power(2, least(tries, 20) - 1)))
END
FROM again WHERE NOT jsonb_exists(args, 'timestamp') OR NOT EXISTS (
    SELECT FROM procrastinate_jobs o
    WHERE o.queue_name = :queue AND o.status = 'todo' AND o.task_name = again.task_name
)
RETURNING id
""")
# Rows of attempts that are over: their job has a row of its own again, or has ended; a message's is made anew.
_OLD_ROWS = text(f"""
DELETE FROM procrastinate_jobs q
WHERE q.queue_name = :queue AND (
    q.status NOT IN ('todo', 'doing')
    OR q.status = 'doing' AND NOT EXISTS (
        SELECT FROM procrastinate_workers w
        WHERE w.id = q.worker_id AND w.last_heartbeat >= now() - make_interval(secs => :lost)
    )
) AND NOT EXISTS (
    SELECT FROM jobs j WHERE j.queue_id = q.id AND j.{OPEN}
)
""")  # noqa: S608 - only a constant is written into it

_DEAD_WORKERS = text("DELETE FROM procrastinate_workers WHERE last_heartbeat < now() - interval '10 minutes'")


@dataclass(frozen=True, slots=True)
class Swept:
    """What one sweep found."""

    jobs: int = 0
    accounts: int = 0
    chores: int = 0


class Sweeper:
    """Works from the `jobs` table, because the queue's own idea of what is stalled misses some."""

    def __init__(
        self,
        database: Database,
        *,
        patience: Patience,
        lost_seconds: float = 6.0,
        forgotten: Sequence[Forgotten] = (),
    ) -> None:
        self._database = database
        self._patience = patience
        self._lost = lost_seconds
        self._forgotten = forgotten

    async def run(self, every: float) -> None:
        """Sweep for ever."""
        turn = 0
        while True:
            try:
                swept = await self.sweep(thorough=turn % _THOROUGH_EVERY == 0)
                if swept != Swept():
                    log.warning("swept: %s", swept)
            except LusterError as error:
                log.info("no sweep this time: %s", error.message)
            turn += 1
            await asyncio.sleep(every)

    async def sweep(self, *, thorough: bool = True) -> Swept:
        """Look once; `thorough` also looks for what should never happen."""
        async with self._database.transaction() as session:
            alone = await session.scalar(text("SELECT pg_try_advisory_xact_lock(:key)"), {"key": _SWEEP_LOCK})
            if not alone:
                return Swept()
            rows = (await session.execute(FIND, {"lost": self._lost})).all()
            found = {"lost": self._lost, "longest": LONGEST_PAUSE}
            chores = 0
            for queue in (CHORES, SURVEYS):
                chores += len((await session.execute(_CHORES, {"queue": queue, **found})).all())
            accounts: Sequence[UUID] = ()
            overdue: Sequence[UUID] = ()
            if thorough:
                for queue in (JOBS, WEBHOOKS):
                    await session.execute(_OLD_ROWS, {"queue": queue, "lost": self._lost})
                await session.execute(_DEAD_WORKERS)
                for queue_again in self._forgotten:
                    chores += await queue_again(session)
                overdue = await agreement.overdue(session)
                accounts = list(await session.scalars(UNADMITTED, {"window": line.window_of(session)}))
        jobs = 0
        for row in rows:
            jobs += await self._recover(row.id, row.account_id)
        for each in overdue:
            async with self._database.transaction() as session:
                await agreement.let_overdue_go(session, each)
        for account in accounts:
            async with self._database.transaction() as session:
                await credits.lock(session, account)
                await line.admit(session, account)
        if thorough:
            async with self._database.transaction() as session:
                await line.rebase(session)
        return Swept(jobs, len(accounts), chores + len(overdue))

    async def _recover(self, job: UUID, account: UUID) -> int:
        async with self._database.transaction() as session:
            before = await credits.lock(session, account)
            # Between the finding and the lock its worker may have ended it after all.
            row = (await session.execute(_AGAIN, {"job": job, "lost": self._lost})).one_or_none()
            if row is None:
                return 0
            await self._go_on(session, before, row)
            return 1

    async def _go_on(self, session: AsyncSession, before: Balance, row: Any) -> None:
        attempt = Attempt(row.id, row.account_id, row.attempt)
        if row.state == "queued":
            await line.requeue(session, row.account_id, row.id, tag=row.queue_tag, delay=0)
            return
        if row.state == "cancelling":
            await transitions.stopped(session, before, attempt)
        else:
            error = LusterError(Reason.WORKER_LOST, "The worker was lost while it worked on this job.")
            again = judge(error, row, self._patience)
            if again is not None:
                await transitions.retry(session, attempt, error, again)
                return
            await transitions.fail(session, before, attempt, error)
