"""What there is to deliver: the finished pictures of a job or a shoot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePath
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import SHOWN_STATES, Asset
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import reading
from luster_engine.jobs.models import Job, JobOutput

PHOTO: Final = reading.PHOTO
"""The name of the output that is the finished picture."""


@dataclass(frozen=True, slots=True)
class Finished:
    """One finished picture and where it belongs."""

    account_id: UUID
    shoot_id: UUID
    asset_id: UUID
    job_id: UUID
    output: str
    attempt: int
    object_key: str
    media_type: str
    width: int
    height: int
    bytes: int
    filename: str
    """The name under which the photo was uploaded."""
    finished_at: datetime | None
    is_before: bool = False
    """Whether this is the photo that the output was made of, and not the output."""


_PORTION: Final = 500
"""Rows that are taken at a time, so that a shoot of thousands does not hold the event loop while they are read. Chosen,
not measured."""
_COLUMNS: Final[tuple[Any, ...]] = (
    Job.account_id, Job.shoot_id, Asset.id, Job.id, JobOutput.name, JobOutput.attempt, JobOutput.object_key,
    JobOutput.media_type, JobOutput.width, JobOutput.height, JobOutput.bytes, Asset.filename, Job.finished_at,
)  # fmt: skip
"""The fields of `Finished`, in their order."""


async def of_job(session: AsyncSession, account: UUID, job_id: UUID, output: str) -> Finished:
    """One output of an account's own job; a job without one says how it stands."""
    full = await reading.get(session, account, job_id)
    job, name = full.job, output or PHOTO
    found = next((each for each in full.outputs if each.name == name), None)
    if found is None and job.state != "succeeded":
        raise LusterError(
            Reason.STATE_CONFLICT, f"Job {job_id} is {job.state}; only a succeeded one has outputs.", state=job.state
        )
    if found is None:
        known = ", ".join(each.name for each in full.outputs)
        raise LusterError(Reason.NOT_FOUND, f"Job {job_id} has no output {name!r}; it has {known}.")
    asset = await session.get_one(Asset, job.asset_id)
    return _finished(job, found, asset)


async def before_of(session: AsyncSession, picture: Finished) -> Finished:
    """The photo that an output was made of, in the output's place."""
    asset = await session.get_one(Asset, picture.asset_id)
    if asset.state == "generated":
        text = f"Job {picture.job_id} made its picture from words, so there is no photo that it was before."
        raise LusterError(Reason.NOT_FOUND, text, job_id=picture.job_id)
    if asset.source_key is None:
        raise LusterError(
            Reason.NOT_FOUND,
            f"The photo that job {picture.job_id} was made of was removed; its result is still there.",
            job_id=picture.job_id,
        )
    return replace(
        picture,
        is_before=True,
        object_key=asset.source_key,
        media_type=asset.mime or "",
        width=asset.width or 1,
        height=asset.height or 1,
        bytes=asset.bytes or 0,
    )


async def of_shoot(session: AsyncSession, shoot: UUID, *, without_review: bool = False) -> Sequence[Finished]:
    """The picture to deliver of each photo of a shoot, in the order of the photos; rejected ones are left out, and with
    `without_review` those whose picture needs review: no other version of them takes its place."""
    # Only what is needed, a portion at a time: a whole job has its plan and its report, and ten thousand of them hold
    # up everybody else for seconds.
    rows = await session.stream(
        select(*_COLUMNS, reading.needs_look())
        .join(JobOutput, and_(JobOutput.job_id == Job.id, JobOutput.name == PHOTO))
        .join(Asset, Asset.id == Job.asset_id)
        .where(
            Asset.shoot_id == shoot,
            Asset.state.in_(SHOWN_STATES),
            Asset.mark != "reject",
            Job.state == "succeeded",
        )
        .ext(distinct_on(Job.asset_id))
        .order_by(Job.asset_id, *reading.delivered_first())
    )
    return [
        Finished(*facts)
        async for portion in rows.partitions(_PORTION)
        for *facts, in_doubt in portion
        if not (without_review and in_doubt)
    ]


def archive_names(pictures: Sequence[tuple[str, str]]) -> list[str]:
    """A name in the archive for each photo and extension; photos of the same name are numbered."""
    used: set[str] = set()
    # Where counting goes on for a name: telephones call every photo `image.jpg`, and counting each from the beginning
    # takes time by the square of them.
    following: dict[str, int] = {}
    names = []
    for filename, extension in pictures:
        stem = PurePath(filename).stem or PHOTO
        plain = name = f"{stem}.{extension}"
        number = following.get(plain.lower(), 2)
        while name.lower() in used:
            name, number = f"{stem} ({number}).{extension}", number + 1
        following[plain.lower()] = number
        used.add(name.lower())
        names.append(name)
    return names


def _finished(job: Job, output: JobOutput, asset: Asset) -> Finished:
    return Finished(
        account_id=job.account_id,
        shoot_id=job.shoot_id,
        asset_id=job.asset_id,
        job_id=job.id,
        output=output.name,
        attempt=output.attempt,
        object_key=output.object_key,
        media_type=output.media_type,
        width=output.width,
        height=output.height,
        bytes=output.bytes,
        filename=asset.filename,
        finished_at=job.finished_at,
    )
