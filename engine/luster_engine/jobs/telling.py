"""The webhook messages at the end of a job: for the job, and for its batch and shoot when it was their last open job.

Whoever calls holds the account's lock, so of two jobs that end together only the second finds nothing open.
"""

from typing import Any, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.jobs.models import OPEN
from luster_engine.webhooks import outbox
from luster_engine.webhooks.kinds import EventKind

KINDS: Final = {
    "succeeded": EventKind.JOB_SUCCEEDED,
    "failed": EventKind.JOB_FAILED,
    "cancelled": EventKind.JOB_CANCELLED,
}

_STILL_OPEN = {
    column: text(f"""
    SELECT EXISTS (
        SELECT FROM jobs WHERE account_id = :account AND {column} = :whole
            AND {OPEN}
    )
    """)  # noqa: S608 - the two columns are written just below
    for column in ("batch_id", "shoot_id")
}
_COUNTS = {
    column: text(f"""
    SELECT state, count(*) AS jobs FROM jobs WHERE account_id = :account AND {column} = :whole GROUP BY state
    """)  # noqa: S608 - as above
    for column in ("batch_id", "shoot_id")
}


async def ended(session: AsyncSession, job: Any) -> None:
    """Tell of a job's end; `job` is its row as it is now, with the id of the event that says so."""
    account: UUID = job.account_id
    if not await outbox.anyone_listens(session, account):
        return
    data = {
        "job_id": job.id,
        "status": job.state,
        "asset_id": job.asset_id,
        "shoot_id": job.shoot_id,
        "batch_id": job.batch_id,
        "style": job.style,
        "credits_used": job.captured,
        "url": f"/jobs/{job.id}",
    }
    if job.error_reason:
        data["error"] = {"reason": job.error_reason, "message": job.error_message}
    await outbox.tell(session, account, KINDS[job.state], str(job.id), data)
    if job.batch_id is not None and (counts := await _counts(session, account, "batch_id", job.batch_id)):
        payload = {"batch_id": job.batch_id, "jobs": counts}
        await outbox.tell(session, account, EventKind.BATCH_COMPLETED, str(job.batch_id), payload)
    counts = await _counts(session, account, "shoot_id", job.shoot_id)
    if counts.get("succeeded"):
        # A shoot is complete each time its last open job ends.
        payload = {"shoot_id": job.shoot_id, "jobs": counts, "url": f"/shoots/{job.shoot_id}"}
        await outbox.tell(session, account, EventKind.SHOOT_COMPLETED, f"{job.shoot_id}/{job.event_id}", payload)


async def _counts(session: AsyncSession, account: UUID, column: str, whole: UUID) -> dict[str, int]:
    """How the jobs of a batch or a shoot ended; nothing while one is open."""
    values = {"account": account, "whole": whole}
    if await session.scalar(_STILL_OPEN[column], values):
        return {}
    return {row.state: row.jobs for row in await session.execute(_COUNTS[column], values)}
