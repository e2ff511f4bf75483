"""An owner's word on a result that the guard asked to be looked at."""

from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.errors import LusterError, Reason, no_such
from luster_engine.events import audit
from luster_engine.jobs.reading import REVIEW

_FOUND = text("""
SELECT state, report #>> '{fidelity,result,verdict}' AS verdict, reviewed_at IS NOT NULL AS reviewed
FROM jobs WHERE id = :job AND account_id = :account FOR UPDATE
""")
_SAY = text("""
UPDATE jobs SET reviewed_at = CASE WHEN :right THEN now() END, updated_at = now() WHERE id = :job
""")


async def review(
    session: AsyncSession, account: UUID, job: UUID, *, looks_right: bool, actor: str, request_id: str
) -> None:
    """Keep that a result was looked at and found right, or take that back; a second time changes nothing. What the
    guard said of it stays."""
    found = (await session.execute(_FOUND, {"job": job, "account": account})).one_or_none()
    if found is None:
        raise no_such("job", job)
    if found.state != "succeeded" or found.verdict != REVIEW:
        why = f"is {found.state}" if found.state != "succeeded" else "needs no review"
        raise LusterError(
            Reason.STATE_CONFLICT,
            f"Job {job} {why}, so there is nothing to say. Review a result whose verdict is {REVIEW!r}.",
            state=found.state,
        )
    if found.reviewed == looks_right:
        return
    await session.execute(_SAY, {"job": job, "right": looks_right})
    await audit.record(
        session,
        "job.review",
        account=account,
        actor=actor,
        target=f"job:{job}",
        data={"looks_right": looks_right},
        request_id=request_id,
    )
