"""How many jobs are before a waiting one, and when it will probably start."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.jobs.models import OPEN, Job
from luster_engine.queue.app import FRESH_SECONDS, JOBS, QUEUES

# Before anything has finished here nobody knows how long a job takes; a few seconds is what most take.
_FIRST_GUESS = 4.0
_RECENT = 50
"""Jobs whose mean says how long the next one takes. Chosen, not measured. Fewer: one slow photo moves everybody's time;
more: yesterday's looks still count after the work has changed."""
_MOST_WAITING = 10_000
"""Waiting jobs that are counted; the query ends there. Farther back than that a moment of the start means nothing."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a waiting or running job may expect."""

    position: int = 0
    starts_at: datetime | None = None
    ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Traffic:
    """How busy everything is."""

    seconds: float
    running: int
    workers: int
    """Processes; each makes one job at least."""
    queued: int
    waiting: int
    accounts: int

    @property
    def slots(self) -> int:
        """Jobs that run side by side: when others wait, all slots are busy, so what runs is what can."""
        return max(1, self.running if self.queued else max(self.running, self.workers))


TRAFFIC = text(f"""
SELECT
    (SELECT avg(extract(epoch FROM finished_at - started_at)) FROM (
        SELECT finished_at, started_at FROM jobs
        WHERE finished_at IS NOT NULL AND started_at IS NOT NULL AND state = 'succeeded'
        ORDER BY finished_at DESC LIMIT {_RECENT}
    ) recent) AS seconds,
    (SELECT count(*) FROM jobs
        WHERE queue_id IS NOT NULL AND {OPEN}
        AND state <> 'queued') AS running,
    (SELECT count(DISTINCT account_id) FROM jobs
        WHERE queue_id IS NOT NULL AND {OPEN}) AS accounts,
    (SELECT count(*) FROM procrastinate_workers
        WHERE last_heartbeat > now() - make_interval(secs => {FRESH_SECONDS})) AS workers,
    (SELECT count(*) FROM procrastinate_jobs WHERE queue_name = '{JOBS}' AND status = 'todo') AS queued,
    (SELECT count(*) FROM (
        SELECT 1 FROM jobs WHERE state = 'queued' AND queue_id IS NULL AND awaits IS NULL LIMIT {_MOST_WAITING}
    ) line) AS waiting
""")  # noqa: S608 - only constants of this module are written into it

PLACES = text("""
SELECT mine.id, (
    SELECT count(*) FROM procrastinate_jobs other
    WHERE other.queue_name = :queue AND other.status = 'todo'
        AND (other.priority > mine.priority OR (other.priority = mine.priority AND other.id < mine.id))
) AS before
FROM procrastinate_jobs mine WHERE mine.id = ANY(:ids) AND mine.status = 'todo'
""")

# What waits for an agreement stands in no line and holds nobody up; its own place is the one that it would have now.
# The line is counted up to the last that is asked about, and only of those that are asked about anything is told.
OWN_LINE = text("""
SELECT id, awaiting, CASE WHEN awaiting THEN among_all ELSE among_all - awaiting_before END AS place,
    CASE WHEN awaiting THEN (
        SELECT count(*) FROM jobs
        WHERE account_id = :account AND state = 'queued' AND queue_id IS NULL AND awaits IS NOT NULL
    ) ELSE 0 END AS all_awaiting
FROM (
    SELECT id, awaits IS NOT NULL AS awaiting, row_number() OVER line AS among_all,
        count(awaits) OVER line AS awaiting_before
    FROM jobs WHERE account_id = :account AND state = 'queued' AND queue_id IS NULL AND id <= :last
    WINDOW line AS (ORDER BY id ROWS UNBOUNDED PRECEDING)
) numbered WHERE id = ANY(:ids)
""")

_OWN_LAST = text("""
SELECT max(queue_id) FROM jobs
WHERE account_id = :account AND queue_id IS NOT NULL AND state = 'queued'
""")


async def outlook(session: AsyncSession, account: UUID, jobs: Sequence[Job]) -> Mapping[UUID, Outlook]:
    """The outlook of each of an account's jobs that is open."""
    opened = [job for job in jobs if job.finished_at is None]
    if not opened:
        return {}
    row = (await session.execute(TRAFFIC)).one()
    traffic = _Traffic(
        float(row.seconds or _FIRST_GUESS),
        row.running,
        math.ceil(row.workers / len(QUEUES)),
        row.queued,
        row.waiting,
        row.accounts,
    )
    now = datetime.now(UTC)
    places = await _places(session, account, opened, traffic)
    return {job.id: _of(job, places, traffic, now) for job in opened}


async def _places(session: AsyncSession, account: UUID, jobs: Sequence[Job], traffic: _Traffic) -> Mapping[UUID, int]:
    waiting = [job for job in jobs if job.state == "queued" and job.queue_id is None]
    queued = {job.queue_id: job.id for job in jobs if job.state == "queued" and job.queue_id is not None}
    ids = list(queued)
    last = await session.scalar(_OWN_LAST, {"account": account}) if waiting else None
    if last is not None:
        ids.append(last)
    found = {row.id: int(row.before) for row in await session.execute(PLACES, {"queue": JOBS, "ids": ids})}
    places = {job: found.get(queue_id, 0) for queue_id, job in queued.items()}
    if waiting:
        asked = sorted(job.id for job in waiting)
        rows = await session.execute(OWN_LINE, {"account": account, "ids": asked, "last": asked[-1]})
        line = {row.id: row for row in rows}
        front = found.get(last, 0) if last is not None else 0
        for job in waiting:
            place, ahead = (int(line[job.id].place), int(line[job.id].all_awaiting)) if job.id in line else (1, 0)
            everybody = traffic.queued + traffic.waiting + ahead
            # Each turn of one's own lets every other account have one; more than all there are cannot be before.
            places[job.id] = min(front + place * max(1, traffic.accounts), max(0, everybody - 1))
    return places


def _of(job: Job, places: Mapping[UUID, int], traffic: _Traffic, now: datetime) -> Outlook:
    length = timedelta(seconds=traffic.seconds)
    if job.state != "queued":
        began = job.started_at or now
        ends = began + length
        if job.progress > 0.1:
            ends = began + (now - began) / job.progress
        return Outlook(0, began, max(ends, now))
    place = places.get(job.id, 0)
    free = max(0, traffic.slots - traffic.running)
    rounds = 0.0 if place < free else (place - free + 1) / traffic.slots
    starts = now + length * rounds
    return Outlook(place, starts, starts + length)
