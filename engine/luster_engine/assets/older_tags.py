"""The chore that asks a remote model about photos from before one was set up, as many as the operator said."""

import logging
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import Asset
from luster_engine.assets.tagging import LINE, PRIORITY, TRIES, Tagging, is_full
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.providers.question import ASIDE
from luster_engine.queue.app import enqueue

log = logging.getLogger("luster.assets")

CHORE = "assets.older_tags"
_BELOW = PRIORITY - 1
"""Priority below the questions about new photos, which share the line."""
_MINUTE, _REST, _DAY = 15.0, 600.0, 3600.0
"""Seconds until it goes on where the minute is full, where the provider gets no requests, and where half of the day is
spent: it looks again well before midnight has passed for long."""
_PAUSE = 30.0
"""Seconds before the second try after a failure that passes; twice as many before each further one."""

_WAITING = f"""
FROM assets a JOIN shoots s ON s.id = a.shoot_id AND s.state = 'active'
WHERE a.state IN ('ready', 'generated') AND a.thumb_key <> '' AND a.tags_by IN ('', 'network')
    AND NOT EXISTS (
        SELECT FROM provider_calls c WHERE c.key = '{ASIDE}' || a.id
        AND (c.state <> 'failed' OR c.error_kind IN ('moderation', 'refused'))
    )
"""
_COUNT = text(f"SELECT count(*) {_WAITING}")
_NEXT = text(f"SELECT a.id {_WAITING} AND a.id < :before ORDER BY a.id DESC LIMIT 1")
_UNDER_WAY = text("""
SELECT (args ->> 'left')::int FROM procrastinate_jobs
WHERE task_name = :chore AND status IN ('todo', 'doing') ORDER BY id DESC LIMIT 1
""")
_LAST = UUID(int=2**128 - 1)


@dataclass(frozen=True, slots=True)
class OlderPhotos:
    """How many photos no remote model was asked about, and how many of them are to be asked about now."""

    waiting: int
    left: int


async def standing(session: AsyncSession) -> OlderPhotos:
    """How far it is."""
    left = await session.scalar(_UNDER_WAY, {"chore": CHORE})
    return OlderPhotos(int(await session.scalar(_COUNT) or 0), int(left or 0))


async def queue_older(session: AsyncSession, most: int) -> None:
    """Have a worker ask about so many photos at most, the newest first; refused while one is at it."""
    if (await standing(session)).left:
        message = "Photos are being asked about already. Wait until that is done, or unset LUSTER_TAG_PROVIDER."
        raise LusterError(Reason.STATE_CONFLICT, message)
    await _queue(session, most, _LAST, 0, 0.0)


async def _queue(session: AsyncSession, left: int, before: UUID, tries: int, delay: float) -> None:
    arguments: dict[str, Any] = {"left": left, "before": str(before), "tries": tries}
    await enqueue(session, CHORE, one_at_a_time=LINE, delay=delay, priority=_BELOW, **arguments)


class OlderTagging:
    """Asks about one photo, and puts what is left back on the queue: a restart goes on where it was."""

    def __init__(self, database: Database, tagging: Tagging) -> None:
        self._database, self._tagging = database, tagging

    async def ask(self, left: int, before: str, tries: int = 0) -> None:
        """Ask about the next photo below this one."""
        async with self._database.transaction() as session:
            found = await session.scalar(_NEXT, {"before": UUID(before)}) if left > 0 else None
            asset = await session.get(Asset, found) if found is not None else None
        if asset is None or not self._tagging.allowed:
            log.info("no more of the photos of before are asked about; %d were left to be", left)
            return
        error = await self._tagging.tried(asset)
        if error is not None and error.reason is Reason.PROVIDER_MISCONFIGURED:
            log.warning("no more of the photos of before are asked about: %s", error.message)
            return
        wait = _wait(error, tries)
        async with self._database.transaction() as session:
            if wait is None:
                await _queue(session, left - 1, asset.id, 0, 0.0)
            else:
                counts = error is not None and error.reason is Reason.PROVIDER_UNAVAILABLE and not is_full(error)
                await _queue(session, left, UUID(before), tries + counts, wait)


def _wait(error: LusterError | None, tries: int) -> float | None:
    """Seconds until the same photo is asked about again; None where it is the next one's turn."""
    if error is None:
        return None
    if is_full(error):
        return _MINUTE
    if error.reason is Reason.BUDGET_SPENT:
        return _DAY
    if error.reason is Reason.PROVIDER_QUOTA:
        return _REST
    if error.reason is Reason.PROVIDER_UNAVAILABLE and "lost" not in error.fields and tries + 1 < TRIES:
        return _PAUSE * 2.0**tries
    log.warning("a photo of before has no tags by a model: %s", error.message)
    return None
