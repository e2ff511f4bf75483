"""The chore that makes a confirmed photo's thumbnail."""

import logging
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import there
from luster_engine.assets.models import Asset
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.payloads import ThumbnailPayload
from luster_engine.queue.app import enqueue
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Task
from luster_engine.scratch import PASSING, Scratch
from luster_engine.storage import keys
from luster_engine.storage.port import Storage

log = logging.getLogger("luster.assets")

CHORE = "assets.thumbnail"
EDGE = 512
"""Longest edge of a thumbnail in pixels: sharp in a grid on a dense screen, and still a few kilobytes."""

_TRIES = 8
_PASSING = {
    Reason.SANDBOX_FULL,
    Reason.PLUGIN_CRASHED,
    Reason.PLUGIN_TIMEOUT,
    Reason.STORAGE_UNAVAILABLE,
    Reason.DATABASE_UNAVAILABLE,
    Reason.CANCELLED,
}


async def queue_thumbnail(session: AsyncSession, asset_id: UUID) -> None:
    """Have a worker make the thumbnail, once the session commits."""
    await enqueue(session, CHORE, asset_id=str(asset_id), tries=0)


class Thumbnails:
    """Makes thumbnails for the worker."""

    def __init__(
        self,
        database: Database,
        storage: Storage,
        sandbox: Sandbox,
        limits: dict[str, int],
        scratch: Scratch = PASSING,
    ) -> None:
        self._scratch = scratch
        self._database = database
        self._storage = storage
        self._sandbox = sandbox
        self._limits = limits

    async def make(self, asset_id: str, tries: int = 0) -> None:
        """Make one; a cause that passes is tried again later, any other leaves the photo without."""
        async with self._database.transaction() as session:
            asset = await session.get(Asset, UUID(asset_id))
        if asset is None or asset.state != "ready" or asset.source_key is None or asset.thumb_state == "ready":
            return
        key = keys.thumbnail(asset.account_id, asset.shoot_id, asset.id)
        made, again = True, False
        try:
            await self._store(asset, key, asset.source_key)
        except LusterError as error:
            made, again = False, error.reason in _PASSING and tries < _TRIES
            log.warning("thumbnail of %s: %s%s", asset.id, error.message, ", again later" if again else "")
        state = "ready" if made else asset.thumb_state if again else "failed"
        async with self._database.transaction() as session:
            kept = await session.execute(
                update(Asset)
                .where(Asset.id == asset.id, Asset.state == "ready", there())
                .values(thumb_key=key if made else asset.thumb_key, thumb_state=state)
                .returning(Asset.id)
            )
            wanted = kept.scalar_one_or_none() is not None
            if wanted and again:
                await enqueue(session, CHORE, delay=2.0**tries, asset_id=asset_id, tries=tries + 1)
        if not wanted:
            # The photo was deleted while this ran, and its folder may have been emptied in the midst of the writing.
            await self._storage.delete(key)

    async def _store(self, asset: Asset, key: str, source: str) -> None:
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
            await self._storage.put_file(key, small, "image/jpeg")
