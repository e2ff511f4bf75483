"""Looks every few seconds how the whole installation stands, for metrics: jobs, workers, spend, the ledger."""

import asyncio
import logging
import math
from collections.abc import Mapping
from typing import Any

from sqlalchemy import text

from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.metrics import Metrics
from luster_engine.queue.app import FRESH_SECONDS, QUEUES
from luster_engine.worker.installation import standing

log = logging.getLogger("luster.worker")

LOOK_SECONDS = 10.0
"""Seconds between two looks."""

_TRIES = text("""
SELECT provider, error_kind, count(*) FROM provider_tries
WHERE ended_at > now() - interval '1 hour' GROUP BY provider, error_kind
""")
_NEWEST = text("SELECT coalesce(max(id), 0) FROM credit_entries")
_ENTRIES = text("SELECT kind, count(*), max(id) FROM credit_entries WHERE id > :after GROUP BY kind")


class InstallationFigures:
    """Tells metrics how everything stands, again and again."""

    def __init__(self, database: Database, metrics: Metrics) -> None:
        self._database = database
        self._metrics = metrics
        self._newest: int | None = None

    async def run(self, every: float = LOOK_SECONDS) -> None:
        """Look until cancelled; a database that is away is looked at later."""
        while True:
            try:
                await self.look()
            except LusterError as error:
                log.info("how the installation stands is looked at later: %s", error.message)
            await asyncio.sleep(every)

    async def look(self) -> None:
        """One look."""
        async with self._database.transaction() as session:
            if self._newest is None:
                self._newest = int(await session.scalar(_NEWEST) or 0)
            now = await standing(session)
            tries = {(row[0], row[1]): int(row[2]) for row in await session.execute(_TRIES)}
            entries = list(await session.execute(_ENTRIES, {"after": self._newest}))
        self._newest = max([self._newest, *(int(row[2]) for row in entries)])
        kinds: Mapping[str, Any] = {row[0]: int(row[1]) for row in entries}
        workers = math.ceil(now.alive(within=FRESH_SECONDS) / len(QUEUES))
        self._metrics.stands(now.open_jobs, now.oldest_wait_seconds, workers, now.spend_dollars, tries, kinds)
