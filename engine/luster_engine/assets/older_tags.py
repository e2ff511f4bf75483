"""The chore that asks a remote model about photos from before one was set up, as many as the operator said."""

import logging
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.assets.models import SHOWN, Asset, OlderTagOrder
from luster_engine.assets.tagging import LINE, PRIORITY, TRIES, Tagging, is_full, is_passing
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.providers.question import ASIDE
from luster_engine.queue.app import enqueue

log = logging.getLogger("luster.assets")

CHORE = "assets.older_tags"
_BELOW = PRIORITY - 1
"""Priority below the questions about new photos, which share the line."""
_MINUTE, _REST, _DAY = 15.0, 600.0, 3600.0
"""Seconds until it goes on where the minute is full, where the provider gets no requests or the store has no room, and
where half of the day is spent: it looks again well before midnight has passed for long."""
_PAUSE = 30.0
"""Seconds before the second try after a failure that passes; twice as many before each further one."""

_OPEN = f"""
FROM assets a JOIN shoots s ON s.id = a.shoot_id AND s.state = 'active'
JOIN accounts o ON o.id = a.account_id AND o.state = 'active'
WHERE a.{SHOWN} AND a.thumb_key <> '' AND a.tags_by IN ('', 'network')
"""
"""Photos that may be shown to a model. Who is leaving has none, although that can be taken back."""
_REFUSED = "c.state = 'failed' AND c.error_kind IN ('moderation', 'refused')"
_UNKNOWN = "c.state = 'asking' AND c.handle = ''"
"""Nobody knows what came of it. What lies at its provider is gone on with, and a stored answer costs nothing more."""
_CALLED = f"SELECT FROM provider_calls c WHERE c.key = '{ASIDE}' || a.id"
_WAITING = f"{_OPEN} AND NOT EXISTS ({_CALLED} AND ({_UNKNOWN} OR {_REFUSED}))"
_COUNT = text(f"SELECT count(*) {_WAITING}")
_NEXT = text(f"SELECT a.id {_WAITING} AND a.id < :before ORDER BY a.id DESC LIMIT 1")
_SAME = text(f"SELECT a.id {_OPEN} AND a.id = :photo AND NOT EXISTS ({_CALLED} AND {_REFUSED})")
_UNDER_WAY = text("""
SELECT o.remaining FROM older_tag_orders o WHERE EXISTS (
    SELECT FROM procrastinate_jobs q
    WHERE q.task_name = :chore AND q.args ->> 'turn' = o.turn::text
    AND q.status IN ('todo', 'doing', 'failed', 'aborted')
)
""")
"""A row that failed or was stopped is made anew by the sweeper. An order without its row has ended."""
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
    order = await _locked(session)
    if (await standing(session)).left:
        message = "Photos are being asked about already. Wait until that is done, or unset LUSTER_TAG_PROVIDER."
        raise LusterError(Reason.STATE_CONFLICT, message)
    order.remaining, order.before, order.photo, order.tries = most, _LAST, None, 0
    await _queue(session, order, 0.0)


async def _locked(session: AsyncSession) -> OlderTagOrder:
    """The one order, which nobody else reads or writes until the transaction ends."""
    await session.execute(insert(OlderTagOrder).values(id=1, before=_LAST).on_conflict_do_nothing())
    return (await session.scalars(select(OlderTagOrder).with_for_update())).one()


async def _queue(session: AsyncSession, order: OlderTagOrder, delay: float) -> None:
    """Begin the next turn. Only its row counts from now on, so one that a sweeper makes anew asks about nothing."""
    order.turn += 1
    await session.flush()
    await enqueue(session, CHORE, one_at_a_time=LINE, delay=delay, priority=_BELOW, turn=order.turn)


async def _spend(session: AsyncSession, order: OlderTagOrder, photo: UUID) -> None:
    """It was this photo's turn, and is the next one's."""
    order.remaining, order.before, order.photo, order.tries = order.remaining - 1, photo, None, 0
    if order.remaining > 0:
        await _queue(session, order, 0.0)


class OlderTagging:
    """Asks about one photo, and puts what is left back on the queue: a restart goes on where it was.

    How many are left is one row, which changes in the transaction that queues the next turn. So a turn may be run
    twice, also at once, and no more photos are asked about than the operator said.
    """

    def __init__(self, database: Database, tagging: Tagging) -> None:
        self._database, self._tagging = database, tagging

    async def ask(self, turn: int = 0, **_earlier: Any) -> None:
        """Ask about the photo whose turn it is. A row of code before the order was kept has no turn: it asks about
        none, and the operator says anew how many."""
        asset = await self._begun(turn)
        if asset is None:
            return
        error = await self._tagging.tried(asset)
        async with self._database.transaction() as session:
            order = await _locked(session)
            if order.turn != turn:
                return  # the same turn was run beside this one, and ended first
            if error is not None and error.reason is Reason.PROVIDER_MISCONFIGURED:
                log.warning("no more of the photos of before are asked about: %s", error.message)
                order.remaining, order.photo = 0, None
                return
            wait = _wait(error, order.tries)
            if error is None or wait is None:
                await _spend(session, order, asset.id)
                return
            failed = error.reason is Reason.PROVIDER_UNAVAILABLE and not is_full(error)
            order.tries += failed
            # What may have gone out stays this order's, so that it is counted should nobody know what came of it.
            order.photo = asset.id if failed or is_passing(error) else None
            await _queue(session, order, wait)

    async def _begun(self, turn: int) -> Asset | None:
        """The photo whose turn it is, noted before it is asked about."""
        async with self._database.transaction() as session:
            order = await _locked(session)
            if order.turn != turn or order.remaining <= 0:
                return None
            if not self._tagging.allowed:
                log.info("no more of the photos of before are asked about; %d were left to be", order.remaining)
                order.remaining, order.photo = 0, None
                return None
            same = order.photo
            if same is not None and await session.scalar(_SAME, {"photo": same}) is None:
                # It was asked about, and this process or another was killed before that was written down.
                await _spend(session, order, same)
                return None
            order.photo = same or await session.scalar(_NEXT, {"before": order.before})
            if order.photo is None:
                log.info("every photo of before was asked about; %d were left to be", order.remaining)
                order.remaining = 0
                return None
            return await session.get_one(Asset, order.photo)


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
    if is_passing(error):
        log.warning("photos of before wait: %s", error.message)
        return _REST
    if error.reason is Reason.PROVIDER_UNAVAILABLE and "lost" not in error.fields and tries + 1 < TRIES:
        return _PAUSE * 2.0**tries
    log.warning("a photo of before has no tags by a model: %s", error.message)
    return None
