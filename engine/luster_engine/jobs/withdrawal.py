"""Cancels many jobs together: accepted at once, carried out in portions, however many there are."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.credits import service as credits
from luster_engine.database.session import Database
from luster_engine.errors import no_such
from luster_engine.events import audit
from luster_engine.events.log import appended
from luster_engine.jobs import line
from luster_engine.jobs.models import OPEN, WithdrawnBatch
from luster_engine.queue.app import CHORES, enqueue

CANCEL_BATCH = "jobs.cancel_batch"

PORTION = 200
"""Jobs that one transaction ends. Its account's lock is held for so long (about 50 ms), and its notices are told
together; ten times as many would let the account's own calls wait for half a second."""

COUNTED = 1000
"""So many are counted at most where a removal is accepted: to count without an end would take as long as it pleases."""

WAIT_FOR_RUNNING = 2.0
"""Seconds after which a withdrawal looks again whether what was running has stopped."""

_FORGOTTEN = text("""
SELECT batch_id FROM withdrawn_batches w WHERE finished_at IS NULL AND NOT EXISTS (
    SELECT FROM procrastinate_jobs q
    WHERE q.queue_name = :queue AND q.task_name = :chore AND q.args ->> 'batch_id' = CAST(w.batch_id AS text)
) ORDER BY batch_id LIMIT 500
""")

_WHICH = {
    # A picture from words has its place among the photos and reads none.
    "asset": "(asset_id = :target OR id IN (SELECT i.job_id FROM job_inputs i WHERE i.asset_id = :target))",
    "shoot": """(shoot_id = :target OR EXISTS (
        SELECT FROM job_inputs i JOIN assets a ON a.id = i.asset_id WHERE i.job_id = jobs.id AND a.shoot_id = :target
    ))""",
    "batch": "batch_id = :target",
    "account": "account_id = :target",
}


@dataclass(frozen=True, slots=True)
class JobsOf:
    """Whose jobs are given up."""

    kind: Literal["asset", "shoot", "batch", "account"]
    id: UUID


class Left(Enum):
    """What a portion left to do."""

    MORE = "more"
    RUNNING = "running"
    NOTHING = "nothing"


def _ask_to_stop(which: str) -> Any:
    return text(f"""
    WITH changed AS (
        UPDATE jobs SET state = 'cancelling', sequence = sequence + 1, updated_at = clock_timestamp()
        WHERE account_id = :account AND state = 'processing' AND {which}
        RETURNING *
    ), {appended("changed", type_="'cancelling'", note=":note")}
    SELECT count(*) FROM notified
    """)  # noqa: S608 - the parts are constants of this program


def _end(which: str) -> Any:
    # Those that wait in the account's own line go first, so that ending one does not let another of them in.
    return text(f"""
    WITH chosen AS MATERIALIZED (
        SELECT id FROM jobs WHERE account_id = :account AND state = 'queued' AND {which}
        ORDER BY queue_id IS NOT NULL, id DESC LIMIT {PORTION}
    ),
    changed AS (
        UPDATE jobs SET state = 'cancelled', finished_at = clock_timestamp(), awaits = NULL, sequence = sequence + 1,
            updated_at = clock_timestamp()
        FROM chosen WHERE jobs.id = chosen.id
        RETURNING jobs.*
    ),
    unqueued AS (
        DELETE FROM procrastinate_jobs q USING changed WHERE q.id = changed.queue_id AND q.status = 'todo'
    ),
    {credits.released("changed")},
    {appended("changed", type_="'cancelled'", note=":note")}
    SELECT count(*) FROM notified
    """)  # noqa: S608 - the parts are constants of this program


_ASK = {kind: _ask_to_stop(which) for kind, which in _WHICH.items()}
_END = {kind: _end(which) for kind, which in _WHICH.items()}
_OPEN = {
    kind: text(f"""
    SELECT count(*) FROM (
        SELECT 1 FROM jobs WHERE account_id = :account AND state IN ('queued', 'processing') AND {which}
        LIMIT {COUNTED}
    ) open
    """)  # noqa: S608 - the parts are constants of this program
    for kind, which in {**_WHICH, "shoot": "shoot_id = :target"}.items()
}
_ANY_OPEN = {
    kind: text(f"""
    SELECT 1 FROM jobs WHERE account_id = :account AND {OPEN} AND {which}
    LIMIT 1
    """)  # noqa: S608 - the parts are constants of this program
    for kind, which in _WHICH.items()
}


async def begin(session: AsyncSession, account: UUID, target: JobsOf, *, actor: str = "") -> int:
    """Ask what runs to stop, and count the jobs to give up; the caller has marked the target or does so.

    An account has only a window of jobs running, so this takes as long for ten thousand as for ten.
    """
    await credits.lock(session, account)
    who = {"account": account, "target": target.id}
    count = await session.scalar(_OPEN[target.kind], who)
    await session.execute(_ASK[target.kind], {**who, "note": _note(actor)})
    return int(count or 0)


async def go_on(session: AsyncSession, account: UUID, target: JobsOf, *, actor: str = "") -> Left:
    """End the next portion of the target's jobs: credits given back, events told, the next of others let in."""
    await credits.lock(session, account)
    who = {"account": account, "target": target.id}
    await session.execute(_ASK[target.kind], {**who, "note": _note(actor)})
    ended = int(await session.scalar(_END[target.kind], {**who, "note": _note(actor)}) or 0)
    if ended == PORTION:
        return Left.MORE
    await line.admit(session, account)
    return Left.RUNNING if await session.scalar(_ANY_OPEN[target.kind], who) is not None else Left.NOTHING


async def cancel_batch(session: AsyncSession, account: UUID, batch: UUID, *, actor: str, request_id: str) -> None:
    """Accept that a batch is given up; a second time changes nothing."""
    known = text("SELECT 1 FROM jobs WHERE account_id = :account AND batch_id = :batch LIMIT 1")
    if await session.scalar(known, {"account": account, "batch": batch}) is None:
        raise no_such("batch", batch)
    jobs = await begin(session, account, JobsOf("batch", batch), actor=actor)
    row = insert(WithdrawnBatch).values(batch_id=batch, account_id=account, actor=actor)
    marked = await session.scalar(row.on_conflict_do_nothing().returning(WithdrawnBatch.batch_id))
    if marked is None:
        return
    await audit.record(
        session,
        "batch.cancel",
        account=account,
        actor=actor,
        target=f"batch:{batch}",
        data={"jobs": jobs},
        request_id=request_id,
    )
    await enqueue(session, CANCEL_BATCH, batch_id=str(batch))


async def withdrawals_again(session: AsyncSession) -> int:
    """Queue batches that were given up and have no chore on its way to them, and say how many there were."""
    batches = list(await session.scalars(_FORGOTTEN, {"queue": CHORES, "chore": CANCEL_BATCH}))
    for batch in batches:
        await enqueue(session, CANCEL_BATCH, batch_id=str(batch))
    return len(batches)


class Withdrawals:
    """Carries out for the worker what was accepted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def batch(self, batch_id: str, **_rest: Any) -> None:
        """The next portion of a batch, and another chore for the rest."""
        batch = UUID(batch_id)
        async with self._database.transaction() as session:
            found = await session.get(WithdrawnBatch, batch)
            if found is None or found.finished_at is not None:
                return
            left = await go_on(session, found.account_id, JobsOf("batch", batch), actor=found.actor)
            if left is Left.NOTHING:
                await session.execute(
                    update(WithdrawnBatch).where(WithdrawnBatch.batch_id == batch).values(finished_at=datetime.now(UTC))
                )
                return
            await enqueue(session, CANCEL_BATCH, delay=0 if left is Left.MORE else WAIT_FOR_RUNNING, batch_id=batch_id)


def _note(actor: str) -> str:
    return f"Given up by {actor}" if actor else ""
