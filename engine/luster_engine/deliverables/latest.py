"""Finds the picture of each photo that is to be delivered: the one its owner chose, else the newest good one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import Asset
from luster_engine.jobs.models import Job, JobOutput
from luster_engine.jobs.reading import delivered_first


@dataclass(frozen=True, slots=True)
class Latest:
    """A finished picture and the job that made it."""

    job_id: UUID
    object_key: str


async def latest_pictures(session: AsyncSession, assets: Sequence[UUID]) -> Mapping[UUID, Latest]:
    """By photo, the picture of the job whose result is delivered."""
    if not assets:
        return {}
    newest = (
        select(Job.asset_id, Job.id, JobOutput.object_key)
        .join(JobOutput, JobOutput.job_id == Job.id)
        .join(Asset, Asset.id == Job.asset_id)
        .where(Job.asset_id.in_(assets), Job.state == "succeeded", JobOutput.type == "picture")
        .ext(distinct_on(Job.asset_id))
        .order_by(Job.asset_id, *delivered_first())
    )
    return {asset: Latest(job, key) for asset, job, key in await session.execute(newest)}
