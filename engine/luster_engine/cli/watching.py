"""Looks after a folder into which a camera or an editor exports, and says which photos have come to rest there."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

from luster_engine.cli.folders import PhotoFolder
from luster_engine.enhance.photo_tree import is_result

REST_SECONDS = 2.0
"""How long a file must be left alone before it counts as whole. Exporters write in pieces that are milliseconds apart,
a card reader or a network pauses for up to a second; with less, half a photo is taken for a damaged one."""
_LOOK_MILLISECONDS = 500
"""The longest wait for news of the folder before files that are still resting are looked at again. Longer: a photo
begins so much later than `REST_SECONDS` after its last byte."""
LOOK_ANYWAY_SECONDS = 5.0
"""How often the folder is looked at without being told of a change: what another machine writes into a shared folder
is told to nobody here. A folder of 10,000 photos is looked through in a tenth of a second."""


@dataclass(slots=True)
class RestingPhotos:
    """The photos of a folder, and since when each has been as it is."""

    folder: PhotoFolder
    rest_seconds: float = REST_SECONDS
    _seen: dict[Path, tuple[tuple[int, int], float]] = field(default_factory=dict)
    _given: dict[Path, tuple[int, int]] = field(default_factory=dict)

    def look(self, now: float) -> list[Path]:
        """The photos that have come to rest since the last look; one that is written anew comes again."""
        rested = []
        photos = self.folder.candidates()
        for photo in photos:
            try:
                found = photo.stat()
            except FileNotFoundError:
                continue
            state = (found.st_size, found.st_mtime_ns)
            known, since = self._seen.get(photo, (None, now))
            if known != state:
                self._seen[photo] = (state, now)
            elif state != self._given.get(photo) and found.st_size and now - since >= self.rest_seconds:
                self._given[photo] = state
                if not is_result(photo):
                    rested.append(photo)
        for gone in self._seen.keys() - set(photos):
            del self._seen[gone]
            self._given.pop(gone, None)
        return rested

    @property
    def restless(self) -> bool:
        """Whether a photo is there that has not come to rest."""
        return any(self._given.get(photo) != state for photo, (state, _) in self._seen.items())


async def watched(folder: PhotoFolder, stop: asyncio.Event) -> AsyncIterator[list[Path]]:
    """Photos as they come to rest, those first that lie there already, until told to stop."""
    from watchfiles import awatch

    loop = asyncio.get_running_loop()
    looked = loop.time()
    photos = RestingPhotos(folder)
    if rested := await asyncio.to_thread(photos.look, loop.time()):
        yield rested
    changes = awatch(
        folder.source,
        watch_filter=None,
        stop_event=stop,
        recursive=folder.recursive,
        rust_timeout=_LOOK_MILLISECONDS,
        yield_on_timeout=True,
    )
    async for changed in changes:
        now = loop.time()
        # Without a change only what has not come to rest yet is worth a look at once.
        if changed or photos.restless or now - looked >= LOOK_ANYWAY_SECONDS:
            looked = now
            if rested := await asyncio.to_thread(photos.look, now):
                yield rested
