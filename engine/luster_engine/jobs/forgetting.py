"""Forgets agreements that ended long ago, so that they do not outgrow the jobs that waited for them."""

import logging
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import text

from luster_engine.database.ids import earliest_id
from luster_engine.database.session import Database

log = logging.getLogger("luster.jobs")

FORGET: Final = "agreements.forget"
SCHEDULE: Final = {FORGET: "37 3 * * *"}
"""Once a night, as cron writes it, in UTC."""

KEPT: Final = timedelta(days=30)
"""How long it can be looked up why photos were matched or not. What was decided stays in the plan of each job."""

_PORTION: Final = 1_000
"""Rows in one transaction: some milliseconds."""

# Ids sort by the time they were made, so the oldest are found by the key itself.
_FORGET = text("""
WITH gone AS (
    DELETE FROM agreements WHERE id IN (
        SELECT id FROM agreements
        WHERE id < :before AND ended_at IS NOT NULL
            AND account_id NOT IN (SELECT id FROM accounts WHERE legal_hold <> '')
        ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED
    ) RETURNING id
),
freed AS (
    UPDATE jobs SET awaits = NULL FROM gone WHERE jobs.awaits = gone.id AND jobs.finished_at IS NOT NULL
)
SELECT count(*) FROM gone
""")


class OldAgreements:
    """A worker's nightly look at old agreements; it may run twice without harm."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def run(self, **_rest: Any) -> None:
        """Forget what ended and is old, a portion at a time."""
        before = earliest_id(datetime.now(UTC) - KEPT)
        forgotten, portion = 0, _PORTION
        while portion == _PORTION:
            async with self._database.transaction() as session:
                portion = int(await session.scalar(_FORGET, {"before": before, "most": _PORTION}) or 0)
            forgotten += portion
        if forgotten:
            log.info("forgot %d agreements that are older than %d days", forgotten, KEPT.days)
