"""Cuts a picture at full resolution into tiles, once, so that a browser loads only what it shows."""

import asyncio
import re
from collections.abc import Mapping

from luster_engine.assets.presence import Presence, kept_or_taken_back
from luster_engine.database.session import Database
from luster_engine.deliverables.renditions import folder_of
from luster_engine.deliverables.service import Finished
from luster_engine.pipeline.payloads import TilesPayload
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Task
from luster_engine.scratch import PASSING, Scratch
from luster_engine.storage.port import Storage

EDGE = 1024
"""Pixels of a whole tile's sides. A screen of 2,560 by 1,440 shows at most 12 of them at 100 %; smaller ones are more
requests, larger ones are decoded for pixels that nobody sees."""
MEDIA_TYPE = "image/jpeg"
_AT_ONCE = 8
"""Tiles on their way to the store at a time: 63 of a 64 MP photo one after another took seconds on a remote store."""
_PLACE = re.compile(r"_(\d+)_(\d+)\.jpg$")


def columns_of(picture: Finished) -> int:
    """How many tiles lie side by side."""
    return -(-picture.width // EDGE)


def rows_of(picture: Finished) -> int:
    """How many tiles lie above each other."""
    return -(-picture.height // EDGE)


class Tiles:
    """Tiles of finished pictures, kept beside their renditions until the photo goes."""

    def __init__(
        self,
        database: Database,
        storage: Storage,
        sandbox: Sandbox,
        limits: Mapping[str, int],
        scratch: Scratch = PASSING,
    ) -> None:
        self._presence = Presence(database)
        self._storage = storage
        self._sandbox = sandbox
        self._limits = limits
        self._scratch = scratch

    async def get(self, picture: Finished) -> list[str]:
        """The keys of all tiles, row by row; cut now if nobody has asked for them yet."""
        start = f"{folder_of(picture)}{'before-' if picture.is_before else ''}tile_"
        wanted = [
            f"{start}{row}_{column}.jpg" for row in range(rows_of(picture)) for column in range(columns_of(picture))
        ]
        kept = {info.key async for info in self._storage.list_prefix(start) if _PLACE.search(info.key)}
        if not kept.issuperset(wanted):
            await self._cut(picture, wanted)
        return wanted

    async def _cut(self, picture: Finished, keys: list[str]) -> None:
        with self._scratch.folder("tiles", picture.asset_id) as folder:
            source = folder / "source"
            await self._storage.get_file(picture.object_key, source)
            made = {f"picture.{number}": folder / f"tile-{number}" for number in range(len(keys))}
            payload = TilesPayload(width=picture.width, height=picture.height, edge=EDGE, limits=self._limits).as_json()
            task = Task("tiles", payload, {"photo": source}, made, account=picture.account_id)
            await self._sandbox.run(task)
            gate = asyncio.Semaphore(_AT_ONCE)

            async def stored(number: int) -> None:
                async with gate:
                    await self._storage.put_file(keys[number], made[f"picture.{number}"], MEDIA_TYPE)

            # Not as a group of tasks: what one of them is refused for is the answer, and a group would hide it.
            ended = await asyncio.gather(*(stored(number) for number in range(len(keys))), return_exceptions=True)
        await kept_or_taken_back(self._presence, self._storage, picture.asset_id, keys)
        for each in ended:
            if each is not None:
                raise each
