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
from luster_engine.queue.app import QUEUES

log = logging.getLogger("luster.worker")

LOOK_SECONDS = 10.0
"""Seconds between two looks. Each reads what is open through an index: a few milliseconds for some thousand jobs."""
_FRESH_SECONDS = 10

_OPEN = text("""
SELECT state, style, count(*) FROM jobs WHERE state IN ('queued', 'processing', 'cancelling') GROUP BY state, style
""")
_OLDEST = text("""
SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0) FROM jobs WHERE state = 'queued'
""")
_WORKERS = text("""
SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - make_interval(secs => :fresh)
""")
_SPEND = text("""
SELECT provider, sum(cost_micros) FROM provider_calls
WHERE asked_at >= date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' GROUP BY provider
""")
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
            jobs = {(row[0], row[1]): int(row[2]) for row in await session.execute(_OPEN)}
            oldest = float(await session.scalar(_OLDEST) or 0)
            alive = int(await session.scalar(_WORKERS, {"fresh": _FRESH_SECONDS}) or 0)
            spend = {row[0]: int(row[1]) / 1e6 for row in await session.execute(_SPEND)}
            tries = {(row[0], row[1]): int(row[2]) for row in await session.execute(_TRIES)}
            entries = list(await session.execute(_ENTRIES, {"after": self._newest}))
        self._newest = max([self._newest, *(int(row[2]) for row in entries)])
        kinds: Mapping[str, Any] = {row[0]: int(row[1]) for row in entries}
        self._metrics.stands(jobs, oldest, math.ceil(alive / len(QUEUES)), spend, tries, kinds)
