"""Counts the jobs that still need the plugins they were planned with."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.jobs.models import OPEN

_COUNT = text(f"""
SELECT count(*) FROM jobs
WHERE {OPEN}
  AND jsonb_path_exists(
    plan, '$.alternatives[*].steps[*] ? (@.plugin == $plugin)', jsonb_build_object('plugin', CAST(:plugin AS text))
  )
""")  # noqa: S608 - only a constant is written into it


async def jobs_planned_with(session: AsyncSession, plugin: str) -> int:
    """Jobs that have not ended and whose plan names a stage of this plugin."""
    return int(await session.scalar(_COUNT, {"plugin": plugin}) or 0)
