"""The chore that makes the thumbnail of a confirmed photo or a generated picture, and has it looked at."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import there
from luster_engine.assets import tagging, tags
from luster_engine.assets.models import SHOWN_STATES, Asset
from luster_engine.assets.presence import Presence
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.payloads import CarryOutPayload, ThumbnailPayload
from luster_engine.pipeline.render.looking import plan_look
from luster_engine.plugins.catalog import Catalog
from luster_engine.queue.app import enqueue
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.signer import Signer
from luster_engine.sandbox.task import Task
from luster_engine.scratch import PASSING, Scratch
from luster_engine.storage import keys
from luster_engine.storage.port import Storage

log = logging.getLogger("luster.assets")

CHORE = "assets.thumbnail"
EDGE = 512
"""Longest edge of a thumbnail in pixels: sharp in a grid on a dense screen, and still a few kilobytes."""

_MADE_WHOLE = {"mime": "image/jpeg", "report": {"source_type": "trainedAlgorithmicMedia"}}
"""What is signed of a generated picture's thumbnail: that a model made all of it."""
_TRIES = 8
"""The pause doubles from one second, so the last try comes after four minutes: longer than a restart of storage or of a
worker takes. With fewer, a photo of such minutes stays without one."""
_PASSING = {
    Reason.SANDBOX_FULL,
    Reason.PLUGIN_CRASHED,
    Reason.PLUGIN_TIMEOUT,
    Reason.STORAGE_UNAVAILABLE,
    Reason.DATABASE_UNAVAILABLE,
    Reason.CANCELLED,
}


async def queue_thumbnail(session: AsyncSession, asset_id: UUID, *, picture: str = "") -> None:
    """Have a worker make the thumbnail, once the session commits. A generated picture has no original: `picture` is the
    key of the result that stands in its place."""
    await _enqueue(session, str(asset_id), picture)


async def _enqueue(session: AsyncSession, asset_id: str, picture: str, tries: int = 0) -> None:
    # A worker of an earlier version knows no `picture`, so a photo's chore does not name it.
    more: dict[str, Any] = {"picture": picture} if picture else {}
    delay = 2.0 ** (tries - 1) if tries else 0.0
    await enqueue(session, CHORE, delay=delay, asset_id=asset_id, tries=tries, **more)


class Thumbnails:
    """Makes thumbnails for the worker."""

    def __init__(
        self,
        database: Database,
        storage: Storage,
        sandbox: Sandbox,
        limits: dict[str, int],
        scratch: Scratch = PASSING,
        catalog: Callable[[], Catalog] = Catalog,
        *,
        asks: bool = False,
        signer: Signer | None = None,
    ) -> None:
        """With `asks`, a remote model is asked about each photo that the network has looked at; with a `signer`, the
        thumbnail of a generated picture is signed as the picture is."""
        self._signer = signer
        self._asks = asks
        self._scratch = scratch
        self._presence = Presence(database)
        self._catalog = catalog
        self._database = database
        self._storage = storage
        self._sandbox = sandbox
        self._limits = limits

    async def make(self, asset_id: str, tries: int = 0, picture: str = "") -> None:
        """Make one; a cause that passes is tried again later, any other leaves the photo without."""
        async with self._database.transaction() as session:
            asset = await session.get(Asset, UUID(asset_id))
        if asset is None or asset.state not in SHOWN_STATES or asset.thumb_state == "ready":
            return
        source = picture if asset.state == "generated" else asset.source_key
        if not source:
            return
        key = keys.thumbnail(asset.account_id, asset.shoot_id, asset.id)
        made, again = True, False
        seen: list[str] | None = None
        try:
            seen = await self._store(asset, key, source)
        except LusterError as error:
            made, again = False, error.reason in _PASSING and tries < _TRIES
            log.warning("thumbnail of %s: %s%s", asset.id, error.message, ", again later" if again else "")
        state = "ready" if made else asset.thumb_state if again else "failed"
        async with self._database.transaction() as session:
            kept = await session.execute(
                update(Asset)
                .where(Asset.id == asset.id, Asset.state.in_(SHOWN_STATES), there())
                .values(thumb_key=key if made else asset.thumb_key, thumb_state=state)
                .returning(Asset.id)
            )
            wanted = kept.scalar_one_or_none() is not None
            if wanted and seen is not None:
                await tags.note_seen(session, asset.id, seen)
            if wanted and made and self._asks:
                await tagging.queue_tags(session, asset_id)
            if wanted and again:
                await _enqueue(session, asset_id, picture, tries + 1)
        if not wanted:
            # The photo was deleted while this ran, and its folder may have been emptied in the midst of the writing.
            await self._storage.delete(key)

    async def _store(self, asset: Asset, key: str, source: str) -> list[str] | None:
        """Make the thumbnail; answers with what the photo shows, None where nobody could look."""
        with self._scratch.folder("thumbnail", asset.id) as folder:
            photo, small = folder / "photo", folder / "thumb.jpg"
            await self._storage.get_file(source, photo)
            await self._sandbox.run(
                Task(
                    "thumbnail",
                    ThumbnailPayload(edge=EDGE, limits=self._limits).as_json(),
                    {"photo": photo},
                    {"picture": small},
                )
            )
            if self._signer is not None and asset.state == "generated":
                await self._signer.sign(small, None, _MADE_WHOLE, cleaner=self._sandbox, limits=self._limits)
            await self._storage.put_file(key, small, "image/jpeg")
            # Of a photo that was removed meanwhile the thumbnail goes at once, and no child looks at it.
            return await self._looked(asset, small) if await self._presence.of_asset(asset.id) else None

    async def _looked(self, asset: Asset, small: Path) -> list[str] | None:
        """What a thumbnail shows; a network that fails costs the photo its tags and nothing else."""
        plan = plan_look(self._catalog())
        if plan is None:
            return None
        payload = CarryOutPayload(plan=plan, limits=self._limits).as_json()
        try:
            return tags.seen_in((await self._sandbox.run(Task("look", payload, {"photo": small})))["measures"])
        except (LusterError, OSError) as error:
            # An OSError where the photo was removed meanwhile, with what was copied of it.
            log.warning("nobody says what %s shows: %s", asset.id, error)
            return None
