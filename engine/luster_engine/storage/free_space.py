"""How much may still be written to a disk: checked again for every batch of bytes, with the announced writes of others.

A disk that looked empty when an upload began may be full before it ends, and each of twenty uploads that begin
together finds the same room. So whoever writes says first how much it will be, where it knows; that much is promised
to it and to nobody else. And each batch asks the disk once more, since other processes write to it too. Of those only
the bytes that are on the disk are seen: a batch of each may go beyond the reserve, which is why it is a reserve.
"""

import contextlib
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from luster_engine.errors import LusterError


class FreeSpace:
    """The room of the disk below a folder; asked from many threads at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._promised = 0
        self._on_its_way = 0

    def free(self) -> int:
        """Bytes that the system would still let us write."""
        there = next(each for each in (self._folder, *self._folder.parents) if each.exists())
        return shutil.disk_usage(there).free

    def has(self, size: int, least: int) -> bool:
        """Whether a file of a size would leave the least, when all that is promised has come too."""
        with self._lock:
            return self._left() - self._promised - size >= least

    @contextlib.contextmanager
    def share(self, size: int, least: int, full: Callable[[], LusterError]) -> Iterator["SpaceShare"]:
        """Promise a writer the bytes that it has announced, 0 where it does not know; raises `full` without room."""
        with self._lock:
            if self._left() - self._promised - size < least:
                raise full()
            self._promised += size
        share = SpaceShare(self, size, least, full)
        try:
            yield share
        finally:
            with self._lock:
                self._promised -= share.promised

    def _left(self) -> int:
        return self.free() - self._on_its_way

    @contextlib.contextmanager
    def _batch(self, share: "SpaceShare", size: int) -> Iterator[None]:
        with self._lock:
            kept = min(size, share.promised)
            # Bytes that were promised ask the disk alone; what goes beyond leaves the others what they were promised.
            others = self._promised - share.promised if kept < size else 0
            if self._left() - others - size < share.least:
                raise share.full()
            share.promised -= kept
            self._promised -= kept
            self._on_its_way += size
        try:
            yield
        finally:
            with self._lock:
                self._on_its_way -= size


class SpaceShare:
    """What one writer was promised and has not written yet."""

    def __init__(self, room: FreeSpace, promised: int, least: int, full: Callable[[], LusterError]) -> None:
        self._room = room
        self.promised = promised
        self.least = least
        self.full = full

    def batch(self, size: int) -> contextlib.AbstractContextManager[None]:
        """While so many bytes are written; raises where the disk has no room for them any more."""
        return self._room._batch(self, size)  # the two are one thing, seen from its two ends
