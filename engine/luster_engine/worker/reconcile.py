"""Compares storage with the database, shoot by shoot and in both directions.

An object that no row names is an orphan: left by a process that was killed between writing it and saying so, or
written after its photo had gone. It is removed once it is old enough that nobody can still be about to name it. An
object that a row names and that is not there is a loss: a thumbnail is made again, anything else is reported, for
only a person with a backup can mend it. Whatever Luster did not write is left alone.
"""

import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select, text, tuple_, update

from luster_engine.accounts.access import HELD, LIVE
from luster_engine.assets.models import SHOWN, SHOWN_STATES, Asset
from luster_engine.assets.thumbnail import queue_thumbnail
from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.jobs.models import OPEN_STATES, Job, JobOutput
from luster_engine.jobs.previews import KEPT
from luster_engine.jobs.spec import GENERATE
from luster_engine.providers.old_answers import KEPT as KEPT_ANSWERS
from luster_engine.providers.old_answers import forget_old
from luster_engine.queue.app import enqueue
from luster_engine.shoots.models import Shoot
from luster_engine.storage import keys
from luster_engine.storage.keys import ObjectPlace
from luster_engine.storage.port import ObjectInfo, Storage

log = logging.getLogger("luster.worker")


RECONCILE = "storage.reconcile"
SCHEDULE = {RECONCILE: "41 2 * * *"}
"""Once a night, as cron writes it, in UTC: the listing of every shoot costs one request of a bucket."""

_PORTION = 100
"""Shoots a chore compares before it hands the rest on, so that a stop loses little."""
_TOLD = 20
"""Losses that are told one by one; where a whole store is missing, their number says enough."""
_LONG_GONE = timedelta(days=30)
"""For how long the folder of a removed shoot is still compared; no writer lives that long."""


@dataclass
class Compared:
    """What a comparison found."""

    shoots: int = 0
    objects: int = 0
    orphans: int = 0
    unknown: int = 0
    """Objects that are not Luster's, or whose photo no table knows: left where they are."""
    missing: list[str] = field(default_factory=list)
    """Keys that a row names and the store does not have."""


@dataclass(frozen=True)
class _Known:
    """What the tables say of one shoot."""

    assets: dict[UUID, Asset]
    outputs: dict[str, UUID]
    """Keys of results, with their photo."""
    jobs: dict[str, tuple[UUID, bool]]
    """Jobs by id: their photo, and whether they are open."""
    generated: dict[UUID, str]
    """The results that stand in place of photos, by their place."""


class Reconciliation:
    """Compares store and tables for the worker."""

    def __init__(
        self,
        database: Database,
        storage: Storage,
        *,
        age: timedelta,
        previews_kept: timedelta = KEPT,
        dry_run: bool = False,
    ) -> None:
        """With `dry_run` what would be done is counted and left."""
        self._database = database
        self._storage = storage
        self._age = age
        self._previews_kept = previews_kept
        self._dry_run = dry_run

    async def run(self, after: Sequence[str] = (), **_rest: Any) -> None:
        """Compare a portion of the shoots, and queue the rest."""
        found = Compared()
        last = await self._portion(found, tuple(UUID(each) for each in after))
        if last is None:
            await forget_old(self._storage, kept=max(self._age, KEPT_ANSWERS))
        if found.orphans or found.missing or found.unknown:
            log.warning(
                "store and tables compared: %d shoots, %d orphans removed, %d objects unknown, %d missing%s",
                found.shoots,
                found.orphans,
                found.unknown,
                len(found.missing),
                f", the first of them {found.missing[0]}" if found.missing else "",
            )
        if last is not None:
            async with self._database.transaction() as session:
                await enqueue(session, RECONCILE, after=[str(each) for each in last])

    async def everything(self) -> Compared:
        """Compare all shoots at once."""
        found, last = Compared(), tuple[UUID, ...]()
        while True:
            further = await self._portion(found, last)
            if further is None:
                if not self._dry_run:
                    await forget_old(self._storage, kept=max(self._age, KEPT_ANSWERS))
                return found
            last = further

    async def _portion(self, found: Compared, after: tuple[UUID, ...]) -> tuple[UUID, ...] | None:
        """Where to go on, or None at the end."""
        query = select(Shoot).order_by(Shoot.account_id, Shoot.id).limit(_PORTION)
        # One that is being removed is its own chore's.
        gone = (Shoot.state == "deleted") & (Shoot.deleted_at > datetime.now(UTC) - _LONG_GONE)
        query = query.where((Shoot.state == "active") | gone)
        # What has to be kept by law is not compared: nothing of it may go, an orphan neither.
        query = query.where(Shoot.account_id.not_in(HELD))
        if after:
            query = query.where(tuple_(Shoot.account_id, Shoot.id) > after)
        async with self._database.transaction() as session:
            shoots = list(await session.scalars(query))
        for shoot in shoots:
            await self.compare(shoot, found)
        return (shoots[-1].account_id, shoots[-1].id) if len(shoots) == _PORTION else None

    async def compare(self, shoot: Shoot, found: Compared) -> None:
        """Compare one shoot."""
        # Listed first: what is written meanwhile is too young to be taken for an orphan, and a row that is written
        # meanwhile names something that the listing may not have yet, so what is missing is looked for once more.
        prefix = keys.shoot_prefix(shoot.account_id, shoot.id)
        try:
            listed = [info async for info in self._storage.list_prefix(prefix)]
        except LusterError as error:
            log.warning("shoot %s is compared another time: %s", shoot.id, error.message)
            return
        known = await self._known(shoot.id)
        found.shoots += 1
        found.objects += len(listed)
        found.unknown += sum(_owner(info, prefix, known) is None for info in listed)
        orphans = self._orphans(listed, prefix, known)
        if orphans:
            # Looked at twice: what was named or written anew since the listing is no orphan.
            known = await self._known(shoot.id)
            for info in self._orphans(orphans, prefix, known):
                found.orphans += await self._removed(info)
        have = {info.key for info in listed}
        async for key, asset in self._missing(known, have):
            found.missing.append(key)
            if len(found.missing) <= _TOLD:
                log.error("%s is named by photo %s, and the store does not have it", key, asset.id)
            # Without its source no thumbnail can be made: then it is the store that is missing, not one object.
            picture = known.generated.get(asset.id, "")
            if key == asset.thumb_key and (picture or asset.source_key) in have and not self._dry_run:
                await self._make_thumbnail_again(asset, picture)

    def _orphans(self, listed: Sequence[ObjectInfo], prefix: str, known: _Known) -> list[ObjectInfo]:
        old = datetime.now(UTC) - self._age
        return [
            info
            for info in listed
            if info.modified < old
            and (owner := _owner(info, prefix, known)) is not None
            and not self._named(info, *owner, known)
        ]

    def _named(self, info: ObjectInfo, place: ObjectPlace, asset: Asset, known: _Known) -> bool:
        if place.kind == "previews" and asset.state in LIVE:
            return info.modified > datetime.now(UTC) - self._previews_kept
        return _named(info, place, asset, known)

    async def _removed(self, info: ObjectInfo) -> int:
        now = await self._storage.head(info.key)
        if now is None or now.modified > info.modified:
            return 0
        if self._dry_run:
            return 1
        await self._storage.delete(info.key)
        log.info("removed orphan %s", info.key)
        return 1

    async def _known(self, shoot: UUID) -> _Known:
        async with self._database.transaction() as session:
            assets = {each.id: each for each in await session.scalars(select(Asset).where(Asset.shoot_id == shoot))}
            jobs = await session.execute(
                select(Job.id, Job.asset_id, Job.state.in_(OPEN_STATES)).where(Job.shoot_id == shoot)
            )
            outputs = await session.execute(
                select(JobOutput.object_key, Job.asset_id, Job.kind)
                .join(Job, Job.id == JobOutput.job_id)
                .where(Job.shoot_id == shoot)
            )
            results = outputs.all()
            return _Known(
                assets,
                {row[0]: row[1] for row in results},
                {str(row[0]): (row[1], row[2]) for row in jobs},
                {row[1]: row[0] for row in results if row[2] == GENERATE},
            )

    async def _missing(self, known: _Known, have: set[str]) -> AsyncIterator[tuple[str, Asset]]:
        named = [
            (key, asset)
            for asset in known.assets.values()
            if asset.state in SHOWN_STATES
            for key in (asset.source_key, asset.shared_key, asset.thumb_key)
            if key
        ]
        named += [
            (key, known.assets[photo])
            for key, photo in known.outputs.items()
            if photo in known.assets and known.assets[photo].state in SHOWN_STATES
        ]
        for key, asset in named:
            if key not in have and await self._storage.head(key) is None and await self._still_named(asset):
                yield key, asset

    async def _still_named(self, asset: Asset) -> bool:
        async with self._database.transaction() as session:
            return bool(
                await session.scalar(
                    text(f"""
                    SELECT a.{SHOWN} AND s.state = 'active'
                    FROM assets a JOIN shoots s ON s.id = a.shoot_id WHERE a.id = :asset
                    """),  # noqa: S608 - only a constant is written into it
                    {"asset": asset.id},
                )
            )

    async def _make_thumbnail_again(self, asset: Asset, picture: str) -> None:
        again = (
            update(Asset)
            .where(Asset.id == asset.id, Asset.state.in_(SHOWN_STATES), Asset.thumb_key == asset.thumb_key)
            .values(thumb_key=None, thumb_state="queued")
            .returning(Asset.id)
        )
        async with self._database.transaction() as session:
            if await session.scalar(again) is not None:
                await queue_thumbnail(session, asset.id, picture=picture)


def _owner(info: ObjectInfo, prefix: str, known: _Known) -> tuple[ObjectPlace, Asset] | None:
    """The photo of an object. Tables restored from an older backup know fewer photos than the store: those stay."""
    place = keys.place_of(prefix, info.key)
    asset = known.assets.get(place.asset) if place is not None else None
    return None if place is None or asset is None else (place, asset)


def _named(info: ObjectInfo, place: ObjectPlace, asset: Asset, known: _Known) -> bool:
    """Whether a row still says that this object belongs here; previews are no row's."""
    if asset.state not in LIVE:
        # A photo that is being removed is its chore's.
        return asset.state == "deleting"
    if place.kind == "original":
        # Once confirmed, the photo is its immutable copy; the upload is the same bytes, or a later and forbidden one.
        return info.key == asset.object_key and asset.state not in SHOWN_STATES
    if place.kind in ("shared", "source"):
        return info.key in (asset.shared_key, asset.source_key)
    if place.kind == "thumb":
        return info.key == asset.thumb_key
    if place.kind == "outputs":
        return info.key in known.outputs or _job_is(place.rest.partition("_v")[0], known, open_=True)
    if place.kind == "renditions":
        return _job_is(place.rest.partition("_v")[0], known, open_=False)
    if place.kind == "answers":
        return _job_is(place.rest.partition("/")[0], known, open_=True)
    # A kind that a newer version writes is not ours to judge.
    return True


def _job_is(job: str, known: _Known, *, open_: bool) -> bool:
    _, is_open = known.jobs.get(job, (None, None))
    return is_open is open_
