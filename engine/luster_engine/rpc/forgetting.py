"""Forgets request ids once their promise is over, so that they do not outgrow what they made."""

import logging
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import text

from luster_engine.database.session import Database

log = logging.getLogger("luster.rpc")

FORGET: Final = "requests.forget"
SCHEDULE: Final = {FORGET: "53 3 * * *"}
"""Once a night, as cron writes it, in UTC."""

KEPT: Final = timedelta(hours=24)
"""For how long a creating call may be repeated at least, as the documents promise: who repeats does so within minutes,
and a key is new for each thing that is wanted."""

_PORTION: Final = 5_000
"""Rows in one transaction: some milliseconds, so that no call that looks for its id waits."""

_FORGET = text("""
DELETE FROM request_ids WHERE ctid IN (
    SELECT ctid FROM request_ids WHERE created_at < now() - CAST(:kept AS interval) ORDER BY created_at LIMIT :most
    FOR UPDATE SKIP LOCKED
)
""")


class Forgetting:
    """A worker's nightly look at old request ids; it may run twice without harm."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def run(self, **_rest: Any) -> None:
        """Forget what is old, a portion at a time."""
        forgotten = 0
        while True:
            async with self._database.transaction() as session:
                done = await session.execute(_FORGET, {"kept": KEPT, "most": _PORTION})
            forgotten += done.rowcount  # type: ignore[attr-defined] # a DELETE says how many rows went
            if done.rowcount < _PORTION:  # type: ignore[attr-defined] # as above
                break
        if forgotten:
            log.info("forgot %d request ids", forgotten)
