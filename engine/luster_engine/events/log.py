"""The log of what happened to jobs: how an event is written with the change it tells of, and how it is read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, text
from sqlalchemy.ext.asyncio import AsyncSession

KEPT_CHANNEL = "luster_events"
"""GivenSettings of every kept event at commit: `account job event sequence type`."""
LIVE_CHANNEL = "luster_live"
"""Carries live progress whole; nothing of it is kept."""

FINAL = frozenset({"succeeded", "failed", "cancelled"})


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a job; `sequence` 0 and `id` 0 mean live progress that is not kept."""

    id: int
    account_id: UUID
    job_id: UUID
    sequence: int
    type: str
    state: str
    attempt: int
    progress: float
    stage: str
    note: str
    error: Mapping[str, Any] | None
    shoot_id: UUID | None
    batch_id: UUID | None
    created_at: datetime

    @property
    def final(self) -> bool:
        """Whether nothing can follow."""
        return self.type in FINAL


def appended(changed: str, *, type_: str = ":event_type", note: str = "note", error: str = "NULL::jsonb") -> str:
    """The SQL that writes one event for each row of a common table expression over `jobs`.

    It goes into the very statement that changes the jobs, so that no change is without its event. The
    writer holds the account's lock, which makes `id` the order in which an account's events commit.
    """
    return f"""
    written AS (
        INSERT INTO job_events
            (account_id, job_id, sequence, type, state, attempt, progress, stage, note, error, shoot_id, batch_id)
        SELECT account_id, id, sequence, {type_}, state, attempt, progress, stage, {note}, {error}, shoot_id, batch_id
        FROM {changed}
        RETURNING id AS event_id, account_id, job_id, sequence, type
    ),
    notified AS (
        SELECT job_id, event_id, pg_notify('{KEPT_CHANNEL}',
            account_id || ' ' || job_id || ' ' || event_id || ' ' || sequence || ' ' || type) IS NULL AS silent
        FROM written
    )
    """  # noqa: S608 - the parts are written in this program, never by a caller


OF_JOB = text("SELECT * FROM job_events WHERE job_id = :job AND sequence > :after ORDER BY sequence LIMIT :limit")
OF_ACCOUNT = text("SELECT * FROM job_events WHERE account_id = :account AND id > :after ORDER BY id LIMIT :limit")
BY_ID = text("SELECT * FROM job_events WHERE id = ANY(:ids) ORDER BY id")

_OPENED = " UNION ALL ".join(
    f"(SELECT id FROM jobs WHERE account_id = :account AND state = '{state}' AND id > :after ORDER BY id LIMIT :limit)"  # noqa: S608 - only words of this line are written into it
    for state in ("queued", "processing", "cancelling")
)
# Each state by itself, as the index has an order of jobs only within one: no portion reads what others have read.
NEWEST_OF_OPEN = text(f"""
SELECT opened.id AS opened_id, e.* FROM (
    SELECT id FROM ({_OPENED}) states ORDER BY id LIMIT :limit
) opened
JOIN jobs j ON j.id = opened.id
LEFT JOIN job_events e ON e.job_id = j.id AND e.sequence = j.sequence
ORDER BY opened.id
""")  # noqa: S608 - only constants of this module are written into it

FIRST = UUID(int=0)
"""Before every job."""


async def of_job(session: AsyncSession, job: UUID, *, after: int, limit: int = 500) -> Sequence[Event]:
    """A job's kept events after a sequence number."""
    rows = await session.execute(OF_JOB, {"job": job, "after": after, "limit": limit})
    return [event_of(row) for row in rows.mappings()]


async def of_account(session: AsyncSession, account: UUID, *, after: int, limit: int = 500) -> Sequence[Event]:
    """An account's kept events after a position."""
    rows = await session.execute(OF_ACCOUNT, {"account": account, "after": after, "limit": limit})
    return [event_of(row) for row in rows.mappings()]


async def by_id(session: AsyncSession, ids: Sequence[int]) -> Sequence[Event]:
    """Events by their ids, in order."""
    rows = await session.execute(BY_ID, {"ids": list(ids)})
    return [event_of(row) for row in rows.mappings()]


async def newest_of_open(
    session: AsyncSession, account: UUID, *, after: UUID = FIRST, limit: int = 100
) -> tuple[Sequence[Event], UUID | None]:
    """The newest kept event of each of an account's next open jobs, and the job after which to go on, if there is more.

    The jobs come in the order in which they were created.
    """
    asked = {"account": account, "after": after, "limit": limit}
    rows = (await session.execute(NEWEST_OF_OPEN, asked)).mappings().all()
    more = rows[-1]["opened_id"] if len(rows) == limit else None
    return [event_of(row) for row in rows if row["id"] is not None], more


async def newest_position(session: AsyncSession, account: UUID) -> int:
    """Where the account's log ends now."""
    found = await session.scalar(
        text("SELECT id FROM job_events WHERE account_id = :account ORDER BY id DESC LIMIT 1"), {"account": account}
    )
    return int(found or 0)


def event_of(row: RowMapping) -> Event:
    """An event out of its row."""
    return Event(
        id=row["id"],
        account_id=row["account_id"],
        job_id=row["job_id"],
        sequence=row["sequence"],
        type=row["type"],
        state=row["state"],
        attempt=row["attempt"],
        progress=row["progress"],
        stage=row["stage"],
        note=row["note"],
        error=row["error"],
        shoot_id=row["shoot_id"],
        batch_id=row["batch_id"],
        created_at=row["created_at"],
    )
