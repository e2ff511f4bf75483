"""Finds what the guard said when a job made a picture, for whoever holds the picture and its photo as files."""

from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

_VERDICT = text("""
SELECT j.report -> 'fidelity' -> 'result' AS verdict
FROM jobs j JOIN job_outputs o ON o.job_id = j.id JOIN assets a ON a.id = j.asset_id
WHERE j.id = :job AND j.parent_job_id IS NULL AND o.sha256 = :result AND a.sha256 = :photo
""")


async def find_verdict(session: AsyncSession, job: UUID, *, photo: str, result: str) -> dict[str, Any] | None:
    """The guard's report on the result of a job, both files known by their digests; None for any other pair.

    A job that went on from an earlier result was judged beside that one, so it says nothing about the photo.
    """
    found: dict[str, Any] | None = await session.scalar(_VERDICT, {"job": job, "result": result, "photo": photo})
    return found
