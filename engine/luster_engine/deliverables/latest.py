"""Finds the newest successful picture of each photo."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.jobs.models import Job, JobOutput


@dataclass(frozen=True, slots=True)
class Latest:
    """A finished picture and the job that made it."""

    job_id: UUID
    object_key: str


async def latest_pictures(session: AsyncSession, assets: Sequence[UUID]) -> Mapping[UUID, Latest]:
    """By photo, the picture of its newest successful job."""
    if not assets:
        return {}
    newest = (
        select(Job.asset_id, Job.id, JobOutput.object_key)
        .join(JobOutput, JobOutput.job_id == Job.id)
        .where(Job.asset_id.in_(assets), Job.state == "succeeded", JobOutput.type == "picture")
        .ext(distinct_on(Job.asset_id))
        .order_by(Job.asset_id, Job.id.desc())
    )
    return {asset: Latest(job, key) for asset, job, key in await session.execute(newest)}
