"""Whether a photo still exists; whoever has just written a file of it checks this.

A deletion may have emptied the folder in the midst of the writing. Whoever asks after the writing either finds the
photo there, and then the deletion comes later and takes what was written, or finds it gone, and takes it back. Who
dies between the two is swept up after: the folder of what was removed is looked at again (`shoots/removal.py`).
"""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

from luster_engine.accounts.access import there
from luster_engine.assets.models import Asset
from luster_engine.database.session import Database
from luster_engine.errors import no_such
from luster_engine.storage.port import Storage


class Presence:
    """Asks the database whether photos are still there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of_asset(self, asset: UUID) -> bool:
        """Whether the photo is there, announced or confirmed."""
        async with self._database.reading() as session:
            return await session.scalar(select(Asset.id).where(Asset.id == asset, there())) is not None

    async def of_upload(self, key: str) -> str | None:
        """The state of the photo whose upload goes to this key; None when it is gone."""
        async with self._database.reading() as session:
            return await session.scalar(select(Asset.state).where(Asset.object_key == key, there()))


async def kept_or_taken_back(presence: Presence, storage: Storage, asset: UUID, written: Iterable[str]) -> None:
    """Nothing, while the photo is there; else what was just written for it is removed, and NOT_FOUND raised."""
    if await presence.of_asset(asset):
        return
    for key in written:
        await storage.delete(key)
    raise no_such("asset", asset)
