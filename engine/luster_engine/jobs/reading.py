"""Reads jobs with what belongs to them, and sums up batches."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Uuid, cast, column, false, func, select, text, true, values
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import there
from luster_engine.assets.models import SHOWN, SHOWN_STATES, Asset
from luster_engine.database.statement import Statement
from luster_engine.errors import no_such
from luster_engine.jobs.models import Job, JobInput, JobOutput
from luster_engine.storage.port import window_at

PHOTO = "photo"
"""The name of a job's picture among what it made."""
REVIEW = "review"
"""What the guard says of a result that somebody should look at before it is published."""

_IN_ONE_GO = 100
"""Jobs that are read before others have their turn."""


@dataclass(frozen=True, slots=True)
class Full:
    """A job with its inputs and outputs."""

    job: Job
    """To be read only: its columns, whether they came as an entity or as a row."""
    inputs: tuple[JobInput, ...]
    outputs: tuple[JobOutput, ...]
    filename: str = ""
    """Of its photo; empty where the photo was removed."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Jobs that were created together, summed up."""

    id: UUID
    shoot_id: UUID
    counts: Mapping[str, int]
    progress: float
    credits_used: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """What one line of another room's list says of a job; without a photo where that was removed."""

    style: str
    batch_id: UUID | None
    asset_id: UUID | None
    shoot_id: UUID | None
    filename: str | None


@dataclass(frozen=True, slots=True)
class JobFilter:
    """Which of an account's jobs are wanted."""

    states: tuple[str, ...] = ()
    style: str = ""
    shoot_id: UUID | None = None
    asset_id: UUID | None = None
    batch_id: UUID | None = None
    created_after: datetime | None = None
    created_before: datetime | None = None


BATCHES = text("""
SELECT batch_id, state, count(*) AS jobs, sum(CASE WHEN finished_at IS NULL THEN progress ELSE 1 END) AS progress,
    sum(CASE WHEN finished_at IS NULL THEN price ELSE captured END) AS credits,
    min(created_at) AS created_at, min(CAST(shoot_id AS text)) AS shoot_id
FROM jobs WHERE account_id = :account AND batch_id = ANY(:batches) GROUP BY batch_id, state
""")

_HEAVY = ("plan", "report")
"""Columns that are kept apart from the row when they are large; to read them is most of what a job costs."""


def _columns(*, heavy: bool) -> str:
    names = [column.name for column in Job.__table__.columns]
    return ", ".join(f"j.{name}" if heavy or name not in _HEAVY else f"'{{}}'::jsonb AS {name}" for name in names)


# Results are there as long as their photo and its shoot are.
_VISIBLE = f"""EXISTS (
            SELECT FROM assets a JOIN shoots s ON s.id = a.shoot_id
            WHERE a.id = j.asset_id AND a.{SHOWN} AND s.state = 'active'
        )"""

_PARTS = f"""
    (SELECT coalesce(jsonb_agg(jsonb_build_array(i.position, i.role, i.asset_id) ORDER BY i.position), '[]')
        FROM job_inputs i WHERE i.job_id = j.id) AS inputs,
    (SELECT coalesce(jsonb_agg(to_jsonb(o) - 'created_at' ORDER BY o.name), '[]')
        FROM job_outputs o WHERE o.job_id = j.id AND {_VISIBLE}) AS outputs,
    (SELECT a.filename FROM assets a JOIN shoots s ON s.id = a.shoot_id
        WHERE a.id = j.asset_id AND a.{SHOWN} AND s.state = 'active') AS filename
FROM jobs j WHERE j.id = :job AND j.account_id = :account
"""  # noqa: S608 - only constants of this module are written into it

# Asked for all the time by everybody who waits for a picture, hence all of it in one statement.
GET = Statement(f"SELECT {_columns(heavy=True)},{_PARTS}")
GET_BASIC = Statement(f"SELECT {_columns(heavy=False)},{_PARTS}")

# What the tag is made of, and nothing else; every change that a client can see moves the sequence,
# the outputs or, as a review does, the time.
GET_STANDING = Statement(f"""
SELECT j.id, j.state, j.sequence, j.updated_at,
    (SELECT count(*) FROM job_outputs o WHERE o.job_id = j.id AND {_VISIBLE}) AS outputs
FROM jobs j WHERE j.id = :job AND j.account_id = :account
""")  # noqa: S608 - only constants of this module are written into it


def tag(job: UUID, state: str, sequence: int, updated_at: datetime, outputs: int, now: float) -> str:
    """The job's etag: another one after each change, and when the addresses of its results are signed anew."""
    standing = f"{job} {state} {sequence} {updated_at.timestamp()} {outputs} {window_at(now)}"
    return hashlib.sha256(standing.encode()).hexdigest()[:24]


async def standing_tag(session: AsyncSession, account: UUID, job: UUID, now: float) -> str:
    """The etag of a job of an account, without the job; another's is NOT_FOUND."""
    (row,) = await _found(GET_STANDING, session, account, job)
    return tag(row.id, row.state, row.sequence, row.updated_at, row.outputs, now)


async def _found(statement: Statement, session: AsyncSession, account: UUID, job: UUID) -> list[Any]:
    if rows := await statement.rows(session, {"account": account, "job": job}):
        return rows
    raise no_such("job", job)


async def get(session: AsyncSession, account: UUID, job: UUID, *, basic: bool = False) -> Full:
    """One job of an account; another's is NOT_FOUND. `basic` leaves the plan and the report out."""
    (row,) = await _found(GET_BASIC if basic else GET, session, account, job)
    return Full(
        row,
        tuple(JobInput(job_id=job, position=at, role=role, asset_id=UUID(asset)) for at, role, asset in row.inputs),
        tuple(JobOutput(**each) for each in row.outputs),
        row.filename or "",
    )


async def page(
    session: AsyncSession, account: UUID, wanted: JobFilter, *, before: UUID | None = None, limit: int = 50
) -> Sequence[Full]:
    """An account's jobs, newest first, those before a given one."""
    query = select(Job).where(Job.account_id == account).order_by(Job.id.desc()).limit(limit)
    if before is not None:
        query = query.where(Job.id < before)
    if wanted.states:
        query = query.where(Job.state.in_(wanted.states))
    if wanted.style:
        query = query.where(Job.style == wanted.style)
    if wanted.shoot_id is not None:
        query = query.where(Job.shoot_id == wanted.shoot_id)
    if wanted.asset_id is not None:
        query = query.where(Job.asset_id == wanted.asset_id)
    if wanted.batch_id is not None:
        query = query.where(Job.batch_id == wanted.batch_id)
    if wanted.created_after is not None:
        query = query.where(Job.created_at >= wanted.created_after)
    if wanted.created_before is not None:
        query = query.where(Job.created_at < wanted.created_before)
    return await _with_parts(session, list(await session.scalars(query)))


async def of_batch(session: AsyncSession, account: UUID, batch: UUID) -> Sequence[Full]:
    """A batch's jobs in the order of their photos."""
    return await _all(session, Job.account_id == account, Job.batch_id == batch)


async def named(session: AsyncSession, account: UUID, jobs: Sequence[UUID]) -> Sequence[Full]:
    """Those of the named jobs that are the account's, in the order in which they were created."""
    return await _all(session, Job.account_id == account, Job.id.in_(jobs))


async def _all(session: AsyncSession, *wanted: ColumnElement[bool]) -> Sequence[Full]:
    query = select(Job).where(*wanted).order_by(Job.id).limit(_IN_ONE_GO)
    found: list[Full] = []
    rows = list(await session.scalars(query))
    # In portions, as rows of jobs carry their plans, and reading a thousand of them holds the loop.
    while rows:
        found += await _with_parts(session, rows)
        rows = list(await session.scalars(query.where(Job.id > rows[-1].id))) if len(rows) == _IN_ONE_GO else []
    return found


def delivered_first() -> tuple[ColumnElement[Any], ...]:
    """Puts the job whose result is delivered before all others of its photo: the one that its owner chose, else the
    newest that needs no look, else the newest. So a newer one that needs a look takes no good one's place by itself."""
    chosen = Job.id == func.coalesce(Asset.deliver_job_id, Job.id)
    return chosen.desc(), needs_look(), Job.id.desc()


def needs_look() -> ColumnElement[bool]:
    """Whether a job's result needs review, and nobody found it right."""
    said = (Job.report["fidelity"]["result"]["verdict"].astext == REVIEW) & Job.reviewed_at.is_(None)
    return func.coalesce(said, false())


async def covers(session: AsyncSession, shoots: Sequence[UUID]) -> Mapping[UUID, UUID]:
    """By shoot, the job whose result stands for it: that of its first photo with one, rejected ones left out."""
    return {row[0]: row[1] for row in await session.execute(cover_query(shoots))}


def cover_query(shoots: Sequence[UUID]) -> Select[UUID, UUID]:
    """What stands for each shoot. It goes through a shoot's photos in their order and stops at the first with a result:
    to have the database sort them all would read every result of every shoot on a page."""
    shoot = values(column("id", Uuid), name="listed").data([(each,) for each in shoots])
    own = cast(shoot.c.id, Uuid)
    result = (
        select(Job.id)
        .join(JobOutput, (JobOutput.job_id == Job.id) & (JobOutput.name == PHOTO))
        .where(Job.asset_id == Asset.id, Job.state == "succeeded")
        .order_by(*delivered_first())
        .limit(1)
        .correlate(Asset)
        .lateral("result")
    )
    cover = (
        select(result.c.id)
        .select_from(Asset)
        .join(result, true())
        # A range of one, so that only the index by shoot and photo has this order: by "equals" the planner may as well
        # go through the photos of all shoots by their keys, until it meets one of this shoot.
        .where(Asset.shoot_id.between(own, own), Asset.state.in_(SHOWN_STATES), Asset.mark != "reject")
        .order_by(Asset.shoot_id, Asset.id)
        .limit(1)
        .correlate(shoot)
        .lateral("cover")
    )
    return select(shoot.c.id, cover.c.id).select_from(shoot).join(cover, true())


async def told(session: AsyncSession, jobs: Collection[UUID]) -> Mapping[UUID, Told]:
    """What an account's own records say of jobs: the look, and the photo while it is there."""
    if not jobs:
        return {}
    found = await session.execute(
        select(Job.id, Job.style, Job.batch_id, Asset.id, Asset.shoot_id, Asset.filename)
        .outerjoin(Asset, (Asset.id == Job.asset_id) & there())
        .where(Job.id.in_(jobs))
    )
    return {row[0]: Told(*row[1:]) for row in found}


async def batch_of(session: AsyncSession, account: UUID, batch: UUID) -> Batch:
    """The aggregate of a batch; another's is NOT_FOUND."""
    found = await batches_of(session, account, [batch])
    if batch not in found:
        raise no_such("batch", batch)
    return found[batch]


async def batches_of(session: AsyncSession, account: UUID, batches: Sequence[UUID]) -> Mapping[UUID, Batch]:
    """The aggregates of those batches that are the account's."""
    states: dict[UUID, list[Any]] = {}
    for row in await session.execute(BATCHES, {"account": account, "batches": list(batches)}):
        states.setdefault(row.batch_id, []).append(row)
    return {batch: _summed(batch, rows) for batch, rows in states.items()}


def _summed(batch: UUID, rows: Sequence[Any]) -> Batch:
    total = sum(row.jobs for row in rows)
    return Batch(
        id=batch,
        shoot_id=UUID(rows[0].shoot_id),
        counts={row.state: row.jobs for row in rows},
        progress=float(sum(row.progress for row in rows)) / total,
        credits_used=int(sum(row.credits for row in rows)),
        created_at=min(row.created_at for row in rows),
    )


async def _with_parts(session: AsyncSession, jobs: Sequence[Job]) -> Sequence[Full]:
    ids = [job.id for job in jobs]
    if not ids:
        return []
    inputs = list(
        await session.scalars(
            select(JobInput).where(JobInput.job_id.in_(ids)).order_by(JobInput.job_id, JobInput.position)
        )
    )
    outputs = list(
        await session.scalars(
            select(JobOutput)
            .join(Job, Job.id == JobOutput.job_id)
            .join(Asset, Asset.id == Job.asset_id)
            .where(JobOutput.job_id.in_(ids), there())
            .order_by(JobOutput.job_id, JobOutput.name)
        )
    )
    photos = select(Asset.id, Asset.filename).where(Asset.id.in_({job.asset_id for job in jobs}), there())
    names: dict[UUID, str] = {row[0]: row[1] for row in await session.execute(photos)}
    return [
        Full(
            job,
            tuple(each for each in inputs if each.job_id == job.id),
            tuple(each for each in outputs if each.job_id == job.id),
            names.get(job.asset_id, ""),
        )
        for job in jobs
    ]
