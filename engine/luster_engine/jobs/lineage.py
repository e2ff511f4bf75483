"""Which job started from which result: where a job can start, what it inherits, and its relatives up and down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import SHOWN
from luster_engine.assets.tags import room_of
from luster_engine.errors import LusterError, Reason, no_such
from luster_engine.pipeline.render.plan import Warning_

MOST_GENERATIONS = 32
"""Jobs in one line from the photo. Each is encoded anew, and after so many nobody remembers what was asked first."""
_MOST_RELATIVES = 1000
"""Jobs of a lineage that are told, nearest first; the contract takes no more (`job.proto`). One person does not make so
many from a photo."""

_START = text(f"""
SELECT j.id, j.state, j.asset_id, o.sha256, o.width, o.height, coalesce(a.width, 0) AS photo_width,
    coalesce(a.height, 0) AS photo_height, a.tags, a.tags_by
FROM jobs j
JOIN assets a ON a.id = j.asset_id AND a.{SHOWN}
JOIN shoots s ON s.id = a.shoot_id AND s.state = 'active'
LEFT JOIN job_outputs o ON o.job_id = j.id AND o.name = 'photo'
WHERE j.id = :job AND j.account_id = :account
""")  # noqa: S608 - only a constant is written into it


def _walk(step: str) -> Any:
    return text(f"""
    WITH RECURSIVE line AS (
        SELECT j.id, j.parent_job_id, 0 AS distance FROM jobs j WHERE j.id = :job AND j.account_id = :account
        UNION ALL
        SELECT p.id, p.parent_job_id, line.distance + 1 FROM line JOIN jobs p ON {step} AND p.account_id = :account
        WHERE line.distance < {MOST_GENERATIONS}
    )
    SELECT line.distance, j.id, j.parent_job_id, j.state, j.style, j.used_provider, j.disclosure, j.created_at,
        coalesce(j.report ->> 'disclosure', 'none') AS own_disclosure,
        coalesce(j.report ->> 'region', 'none') AS region,
        coalesce(j.report ->> 'source_type', '') AS source_type, o.object_key
    FROM line JOIN jobs j ON j.id = line.id
    LEFT JOIN job_outputs o ON o.job_id = j.id AND o.name = 'photo' AND EXISTS (
        SELECT FROM assets a JOIN shoots s ON s.id = a.shoot_id
        WHERE a.id = j.asset_id AND a.{SHOWN} AND s.state = 'active'
    )
    ORDER BY line.distance, j.id LIMIT {_MOST_RELATIVES}
    """)  # noqa: S608 - the parts are constants of this module


_UP = _walk("p.id = line.parent_job_id")
_DOWN = _walk("p.parent_job_id = line.id")


@dataclass(frozen=True, slots=True)
class Start:
    """A result that a job can start from."""

    job: UUID
    asset_id: UUID
    sha256: str
    smaller: bool
    """Whether it has fewer pixels than its photo, which no later job brings back."""
    room: str = ""
    """The room that the photo's owner says it shows."""

    def warnings(self, tier: str) -> tuple[Warning_, ...]:
        """What is said beforehand."""
        if tier != "premium" or not self.smaller:
            return ()
        message = "The result that this starts from is smaller than the photo, and so is what is made of it."
        return (Warning_(code="starts_from_smaller", message=message),)


@dataclass(frozen=True, slots=True)
class Inherited:
    """What a job takes over from the one that it starts from."""

    job: UUID
    disclosure: str
    source_type: str


@dataclass(frozen=True, slots=True)
class Relative:
    """A job in a line; `distance` is 0 for the one that was asked about."""

    id: UUID
    parent_id: UUID | None
    distance: int
    state: str
    style: str
    provider: str
    disclosure: str
    """The sum along the line."""
    own_disclosure: str
    """What this job did itself."""
    region: str
    source_type: str
    object_key: str
    """Where its result lies; empty where there is none, or none any more."""
    created_at: datetime


async def start_of(session: AsyncSession, account: UUID, job: UUID) -> Start:
    """The result of an account's own job that another one may start from."""
    row = (await session.execute(_START, {"job": job, "account": account})).one_or_none()
    if row is None:
        raise no_such("job", job)
    if row.state != "succeeded":
        message = f"Job {job} is {row.state}; another job can start only from a succeeded one."
        raise LusterError(Reason.STATE_CONFLICT, message, state=row.state)
    if row.sha256 is None:
        raise LusterError(Reason.STATE_CONFLICT, removed(job), job_id=job)
    if len(await ancestors(session, account, job)) > MOST_GENERATIONS:
        message = f"Job {job} is {MOST_GENERATIONS} results away from its photo. Start again from an earlier one."
        raise LusterError(Reason.STATE_CONFLICT, message, job_id=job)
    smaller = row.width * row.height < row.photo_width * row.photo_height
    return Start(row.id, row.asset_id, row.sha256, smaller, room_of(row.tags, row.tags_by))


def removed(job: UUID) -> str:
    """What is said where a result is gone that something was to start from."""
    return f"The result of job {job} was removed, so nothing can start from it. Start from the photo."


async def inherited(session: AsyncSession, account: UUID, parent: UUID | None) -> Inherited | None:
    """What a job takes over, where it has a parent."""
    if parent is None:
        return None
    found = (await ancestors(session, account, parent))[0]
    return Inherited(parent, found.disclosure or "none", found.source_type)


async def ancestors(session: AsyncSession, account: UUID, job: UUID) -> Sequence[Relative]:
    """The job itself and those that it came from, nearest first; another's is NOT_FOUND."""
    return await _relatives(session, _UP, account, job)


async def descendants(session: AsyncSession, account: UUID, job: UUID) -> Sequence[Relative]:
    """The job itself and what was made of it, nearest first; another's is NOT_FOUND."""
    return await _relatives(session, _DOWN, account, job)


async def _relatives(session: AsyncSession, walk: Any, account: UUID, job: UUID) -> Sequence[Relative]:
    rows = await session.execute(walk, {"job": job, "account": account})
    found = [
        Relative(
            id=row.id,
            parent_id=row.parent_job_id,
            distance=row.distance,
            state=row.state,
            style=row.style,
            provider=row.used_provider or "",
            disclosure=row.disclosure,
            own_disclosure=row.own_disclosure,
            region=row.region,
            source_type=row.source_type,
            object_key=row.object_key or "",
            created_at=row.created_at,
        )
        for row in rows
    ]
    if not found:
        raise no_such("job", job)
    return found
