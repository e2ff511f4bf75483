"""The chore that looks for the sets of a shoot: it sketches the photos in portions, then groups them all at once."""

import asyncio
import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import owned_shoot, there
from luster_engine.assets.models import Asset
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.payloads import Payload
from luster_engine.queue.app import CHORES, SURVEYS, enqueue
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Task
from luster_engine.scratch import PASSING, Scratch
from luster_engine.sets import service
from luster_engine.sets.grouping import LEAST_SURE, PhotoSet, Sketch, group, in_order
from luster_engine.sets.models import PhotoSketch, SetSearch
from luster_engine.sets.service import NewSet
from luster_engine.storage.port import Storage

log = logging.getLogger("luster.sets")

FIND_SETS = "sets.search"
_PORTION = 24
"""Photos that one run of the chore looks at, about ten seconds of work; then others have their turn."""
_TURN = 10.0
"""Seconds after which a run looks at no further photo, where they are larger. Longer: searches of other shoots wait."""
_TRIES = 8
"""Runs without any photo done after which a search is given up: with pauses that double, after eight minutes."""
_UNREADABLE = frozenset(
    {
        Reason.NOT_AN_IMAGE,
        Reason.CORRUPT_IMAGE,
        Reason.UNSUPPORTED_FORMAT,
        Reason.TOO_LARGE,
        Reason.TOO_SMALL,
        Reason.TOO_MANY_PIXELS,
        Reason.TOO_MANY_FRAMES,
    }
)
"""What a photo itself is the reason of; whatever else went wrong may be gone at the next try."""
_HEAVY = frozenset(
    {
        Reason.PLUGIN_CRASHED,
        Reason.PLUGIN_TIMEOUT,
        Reason.PLUGIN_OUT_OF_MEMORY,
        Reason.PLUGIN_BAD_RESULT,
        Reason.DEADLINE_EXCEEDED,
        Reason.NOT_FOUND,
    }
)
"""What may be the photo's fault or the moment's: the others go on, and it is tried again a few times."""
_HEAVY_TRIES = 3
"""Runs in which only such photos are left, after which they count as unreadable; more would hold the shoot up."""
_LOST = text("""
SELECT s.shoot_id FROM set_searches s WHERE s.state = 'searching' AND NOT EXISTS (
    SELECT FROM procrastinate_jobs q
    WHERE q.queue_name = ANY(:queues) AND q.task_name = :chore AND q.args->>'shoot_id' = s.shoot_id::text
        AND q.status IN ('todo', 'doing')
) ORDER BY s.shoot_id LIMIT 500
""")


async def queue_search(session: AsyncSession, shoot: UUID) -> None:
    """Have a worker look for the sets, once the session commits."""
    account = await session.scalar(select(SetSearch.account_id).where(SetSearch.shoot_id == shoot))
    await _queue(session, account, shoot)


async def _queue(session: AsyncSession, account: UUID | None, shoot: UUID, tries: int = 0, delay: float = 0.0) -> None:
    """One at a time for an account, so that many shoots of one leave room for those of others. One that waits to be
    tried again holds none of these up: a row keeps its line waiting until its time has come."""
    await enqueue(
        session,
        FIND_SETS,
        queue=SURVEYS,
        one_at_a_time=f"sets {shoot if delay else account}",
        delay=delay,
        shoot_id=str(shoot),
        tries=tries,
    )


async def searches_again(session: AsyncSession) -> int:
    """Queue searches whose chore is gone, and say how many there were."""
    lost = list(await session.scalars(_LOST, {"queues": [SURVEYS, CHORES], "chore": FIND_SETS}))
    for shoot in lost:
        await queue_search(session, shoot)
    return len(lost)


@dataclass(frozen=True)
class _UnseenPhoto:
    """A photo that was not looked at yet."""

    id: UUID
    source: str


class SetSearches:
    """Looks for sets for the worker."""

    def __init__(
        self,
        database: Database,
        storage: Storage,
        sandbox: Sandbox,
        limits: Mapping[str, int],
        scratch: Scratch = PASSING,
    ) -> None:
        self._database = database
        self._storage = storage
        self._sandbox = sandbox
        self._limits = limits
        self._scratch = scratch

    async def run(self, shoot_id: str, tries: int = 0, **_rest: Any) -> None:
        """Look at the next portion of photos; group them once all are known."""
        shoot = UUID(shoot_id)
        async with self._database.transaction() as session:
            search = await session.get(SetSearch, shoot)
            if search is None or search.state != "searching":
                return
            account = search.account_id
            waiting = await _waiting(session, shoot)
        if not waiting:
            await self._finish(account, shoot)
            return
        seen, done, fault, heavy = 0, 0, "", []
        spent = 0.0
        for photo in waiting:
            if spent > _TURN:
                break
            seen += 1
            begun = time.monotonic()
            try:
                await self._look_at(account, photo)
                done += 1
                # What a photo takes that fails is not the turn of those behind it.
                spent += time.monotonic() - begun
            except LusterError as error:
                fault = error.message
                log.warning("sets of shoot %s: %s", shoot, fault)
                if error.reason not in _HEAVY:
                    break
                heavy.append((photo, fault))
        tries = 0 if not fault else 1 if done else tries + 1
        if len(heavy) == seen == len(waiting) and tries >= _HEAVY_TRIES:
            for photo, why in heavy:
                await self._note(photo, None, why[:400])
            tries = 0
        if tries > _TRIES:
            await self._give_up(shoot, fault)
            return
        async with self._database.transaction() as session:
            delay = 2.0**tries if tries else 0.0
            await _queue(session, account, shoot, tries, delay)

    async def _look_at(self, account: UUID, photo: _UnseenPhoto) -> None:
        facts, unreadable = None, ""
        try:
            with self._scratch.folder("sketch", photo.id) as folder:
                path = folder / "photo"
                await self._storage.get_file(photo.source, path)
                task = Task("sketch", Payload(limits=self._limits).as_json(), {"photo": path}, account=account)
                facts = await self._sandbox.run(task)
        except LusterError as error:
            if error.reason not in _UNREADABLE:
                raise
            unreadable = error.message[:400]
        await self._note(photo, facts, unreadable)

    async def _note(self, photo: _UnseenPhoto, facts: dict[str, Any] | None, unreadable: str) -> None:
        async with self._database.transaction() as session:
            # Locked, so that a photo that is removed meanwhile leaves no sketch behind.
            ready = select(Asset.id).where(Asset.id == photo.id, Asset.state == "ready", there())
            if await session.scalar(ready.with_for_update(read=True, of=Asset)) is None:
                return
            row = {"asset_id": photo.id, "facts": facts, "unreadable": unreadable}
            await session.execute(insert(PhotoSketch).values(row).on_conflict_do_nothing())

    async def _finish(self, account: UUID, shoot: UUID) -> None:
        async with self._database.transaction() as session:
            by_hand = await service.in_hand(session, shoot)
            rows = list(await session.execute(_sketched(shoot)))
        kept = {photo for photos in by_hand.values() for photo in photos}
        new, places = await asyncio.to_thread(_grouped, rows, kept, by_hand)
        async with self._database.transaction() as session:
            try:
                await owned_shoot(session, account, shoot, lock=True)
            except LusterError:
                await session.execute(delete(SetSearch).where(SetSearch.shoot_id == shoot))
                return
            if await service.in_hand(session, shoot) != by_hand:
                # Somebody joined or split in this moment: once more with what is so now.
                await queue_search(session, shoot)
                return
            await service.keep_found(session, account, shoot, new, places)
            await session.execute(_ended(shoot, "done", ""))

    async def _give_up(self, shoot: UUID, why: str) -> None:
        async with self._database.transaction() as session:
            await session.execute(_ended(shoot, "failed", why[:2000]))


async def _waiting(session: AsyncSession, shoot: UUID) -> Sequence[_UnseenPhoto]:
    known = select(PhotoSketch.asset_id).where(PhotoSketch.asset_id == Asset.id)
    query = (
        select(Asset.id, Asset.source_key)
        .where(Asset.shoot_id == shoot, Asset.state == "ready", Asset.source_key.is_not(None), there())
        .where(~known.exists())
        .order_by(Asset.id)
        .limit(_PORTION)
    )
    return [_UnseenPhoto(row.id, row.source_key) for row in await session.execute(query)]


def _sketched(shoot: UUID) -> Any:
    return (
        select(Asset.id, Asset.filename, PhotoSketch.facts, PhotoSketch.unreadable)
        .join(PhotoSketch, PhotoSketch.asset_id == Asset.id)
        .where(Asset.shoot_id == shoot, Asset.state == "ready")
        .order_by(Asset.id)
        .limit(service.MOST_PHOTOS)
    )


def _ended(shoot: UUID, state: str, error: str) -> Any:
    ended = update(SetSearch).where(SetSearch.shoot_id == shoot, SetSearch.state == "searching")
    return ended.values(state=state, error=error, ended_at=datetime.now(UTC))


def _grouped(
    rows: Sequence[Any], kept: set[UUID], by_hand: Mapping[UUID, Sequence[UUID]]
) -> tuple[list[NewSet], dict[UUID, int]]:
    """The sets of photos that are in none by hand, and the places of those that were made by hand."""
    sketches = [Sketch.read(row.filename, row.facts, str(row.id)) for row in rows if row.facts is not None]
    order = {UUID(each.key): at for at, each in enumerate(in_order(sketches))}
    found = group([each for each in sketches if UUID(each.key) not in kept])
    found += [
        PhotoSet((str(row.id),), LEAST_SURE, f"it cannot be read: {row.unreadable}")
        for row in rows
        if row.facts is None and row.id not in kept
    ]
    last = len(order)
    new = []
    for each in found:
        photos = [UUID(key) for key in each.photos]
        new.append(NewSet(order.get(photos[0], last), photos, each.sure, each.why, "engine"))
    places = {set_id: min(order.get(photo, last) for photo in photos) for set_id, photos in by_hand.items()}
    return new, places
