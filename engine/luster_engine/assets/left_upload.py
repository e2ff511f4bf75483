"""The chore that removes the uploaded file of a confirmed photo, once its signed URL has expired.

An address that was given out without a size takes any file until it dies, in a bucket also after the photo was looked
at. Nobody reads what it leaves, and no quota counts it.
"""

import logging
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import on_hold
from luster_engine.assets.models import Asset
from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.queue.app import enqueue
from luster_engine.storage.port import LAST_BYTES, Storage

log = logging.getLogger("luster.assets")

CHORE = "assets.left_upload"


async def queue_discard(session: AsyncSession, asset: Asset) -> None:
    """Have a worker remove it in time; an address with a size was used up by the upload itself."""
    if asset.declared_size is None:
        await enqueue(session, CHORE, delay=LAST_BYTES.total_seconds(), asset_id=str(asset.id))


class LeftUploads:
    """Removes them for the worker; what fails here is found by the reconciliation of the night."""

    def __init__(self, database: Database, storage: Storage) -> None:
        self._database = database
        self._storage = storage

    async def discard(self, asset_id: str, **_rest: Any) -> None:
        """Remove the upload of a photo that is ready: its immutable copy is the photo."""
        async with self._database.reading() as session:
            asset = await session.get(Asset, UUID(asset_id))
            # One that is held is left to the comparison of the night, which goes on when the hold ends.
            if asset is None or asset.state != "ready" or await on_hold(session, asset.account_id):
                return
        try:
            await self._storage.delete(asset.object_key)
        except LusterError as error:
            log.warning("the upload of photo %s is removed another time: %s", asset_id, error.message)
