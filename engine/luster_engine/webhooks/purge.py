"""Forgets what other servers were told long ago: the message, its attempts, and the beginning of each answer."""

import logging
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import text

from luster_engine.database.ids import earliest_id
from luster_engine.database.session import Database

log = logging.getLogger("luster.webhooks")

PURGE: Final = "webhooks.purge"
SCHEDULE: Final = {PURGE: "23 3 * * *"}
"""Once a night, as cron writes it, in UTC."""

KEPT: Final = timedelta(days=30)
"""How long a message can be looked up and sent again. The schedule of its attempts takes three days and an endpoint is
given up after five, so whoever mends a server has three weeks to ask for what it missed. An account with a thousand
photos a day writes two rows of about 1 kB each for every endpoint; without an end they would outgrow its jobs."""

_PORTION: Final = 1_000
"""Rows in one transaction: a few milliseconds, so that no delivery waits for a purge."""

# Ids sort by the time they were made, so the oldest are found by the key itself.
_FORGET = text("""
DELETE FROM webhook_deliveries WHERE id IN (
    SELECT id FROM webhook_deliveries d WHERE id < :before AND (state <> 'pending' OR NOT EXISTS (
        SELECT FROM webhook_endpoints e WHERE e.id = d.endpoint_id AND e.state = 'enabled'
    )) AND account_id NOT IN (SELECT id FROM accounts WHERE legal_hold <> '')
    ORDER BY id LIMIT :most FOR UPDATE SKIP LOCKED
)
""")


class Purge:
    """A worker's nightly look at old messages; it may run twice without harm."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def run(self, **_rest: Any) -> None:
        """Forget what ended and is old, a portion at a time. What is on its way stays, however old it is.

        To an endpoint that was switched off nothing is on its way.
        """
        before = earliest_id(datetime.now(UTC) - KEPT)
        forgotten = 0
        while True:
            async with self._database.transaction() as session:
                done = await session.execute(_FORGET, {"before": before, "most": _PORTION})
            forgotten += done.rowcount  # type: ignore[attr-defined] # a DELETE says how many rows went
            if done.rowcount < _PORTION:  # type: ignore[attr-defined] # as above
                break
        if forgotten:
            log.info("forgot %d messages that are older than %d days", forgotten, KEPT.days)
