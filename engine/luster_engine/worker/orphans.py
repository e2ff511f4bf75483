"""Removes results that no job refers to: stored by an attempt that was replaced or interrupted."""

import logging
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import text

from luster_engine.database.session import Database
from luster_engine.storage import keys
from luster_engine.storage.port import Storage

log = logging.getLogger("luster.worker")

_PAGE = 200
"""Jobs whose results are compared at a time. Chosen, not measured: more hold a transaction for longer, fewer ask
oftener; the hourly look goes on until all are done."""

# Only a job that was tried more than once, or ended without a result, can have left something behind.
_SUSPECTS = text("""
SELECT id, account_id, shoot_id, asset_id, finished_at FROM jobs
WHERE finished_at BETWEEN now() - :horizon AND now() - :age
    AND account_id NOT IN (SELECT id FROM accounts WHERE legal_hold <> '')
    AND attempt > 0 AND (attempt > 1 OR state <> 'succeeded')
    AND (finished_at, id) > (CAST(:after AS timestamptz), CAST(:after_id AS uuid))
ORDER BY finished_at, id LIMIT :limit
""")


async def collect_orphans(
    database: Database, storage: Storage, *, age: timedelta, horizon: timedelta = timedelta(days=7)
) -> int:
    """Remove results of ended jobs that no output names; says how many there were.

    `age` leaves time for an attempt that was overtaken to put its result down, late as it is.
    """
    removed = 0
    after: dict[str, Any] = {"after": "-infinity", "after_id": "00000000-0000-0000-0000-000000000000"}
    while True:
        async with database.transaction() as session:
            suspects = (
                await session.execute(_SUSPECTS, {"horizon": horizon, "age": age, "limit": _PAGE, **after})
            ).all()
            kept = set(
                await session.scalars(
                    text("SELECT object_key FROM job_outputs WHERE job_id = ANY(:jobs)"),
                    {"jobs": [each.id for each in suspects]},
                )
            )
        removed += await _remove(storage, suspects, kept)
        if len(suspects) < _PAGE:
            return removed
        after = {"after": suspects[-1].finished_at, "after_id": suspects[-1].id}


async def _remove(storage: Storage, suspects: Sequence[Any], kept: set[str]) -> int:
    removed = 0
    for job in suspects:
        folder = f"{keys.asset_prefix(job.account_id, job.shoot_id, job.asset_id)}outputs/"
        orphans = [
            found.key
            async for found in storage.list_prefix(folder)
            if found.key.startswith(f"{folder}{job.id}_v") and found.key not in kept
        ]
        answers = keys.answers(job.account_id, job.shoot_id, job.asset_id, job.id)
        orphans += [found.key async for found in storage.list_prefix(answers)]
        for key in orphans:
            await storage.delete(key)
            log.info("removed orphan %s", key)
        removed += len(orphans)
    return removed
