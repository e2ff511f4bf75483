"""The guard's report on a finished job, and the heat map that goes with it."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import Asset
from luster_engine.deliverables import service
from luster_engine.deliverables.service import Finished
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs.models import Job


@dataclass(frozen=True, slots=True)
class Guarded:
    """A finished picture and what the guard said when it was made."""

    picture: Finished
    source_key: str
    style: str
    report: Mapping[str, Any]
    """`result`, and `guide` where a remote model was asked."""
    region: bytes
    """Where the look declared its change, as a small PNG; empty where it declared none."""

    @property
    def verdict(self) -> str:
        """What the guard said of the result."""
        return str(self.report["result"]["verdict"])


async def guarded(session: AsyncSession, account: UUID, job_id: UUID) -> Guarded:
    """A succeeded job of the account; one from before there was a guard has no report."""
    picture = await service.of_job(session, account, job_id, "")
    job = await session.get_one(Job, job_id)
    asset = await session.get_one(Asset, job.asset_id)
    report = dict((job.report or {}).get("fidelity") or {})
    if "result" not in report:
        raise LusterError(
            Reason.STATE_CONFLICT,
            f"Job {job_id} was made before results were measured. Create it again.",
            job_id=job_id,
        )
    try:
        region = base64.b64decode(str(report.pop("region", "")), validate=True)
    except binascii.Error:
        region = b""
    return Guarded(picture, asset.source_key or "", job.style, report, region)
