"""A ZIP that is written while it is sent, so that a large one takes no more memory than a small one."""

import io
import zipfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

_EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)
_LARGE = 2**31 - 1
"""Bytes up to which Python's `zipfile` writes an entry without the fields of ZIP64 (its ZIP64_LIMIT)."""
_SEND = 256 * 1024
"""Bytes that are gathered before they are sent, which is all that is in memory of an archive of any size."""


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """One file of the archive: its name, its bytes as they come, its size and its time."""

    name: str
    size: int
    modified: datetime | None
    chunks: AsyncIterator[bytes]


async def zipped(entries: AsyncIterator[ArchivedFile]) -> AsyncIterator[bytes]:
    """The archive's bytes; pictures are stored as they are, for they do not shrink."""
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_STORED) as archive:
        async for entry in entries:
            moment = max(entry.modified or datetime.now(UTC), _EARLIEST).astimezone(UTC)
            facts = zipfile.ZipInfo(entry.name, moment.timetuple()[:6])
            facts.external_attr = 0o644 << 16
            with archive.open(facts, "w", force_zip64=entry.size > _LARGE) as file:
                async for data in entry.chunks:
                    file.write(data)
                    if pipe.waiting >= _SEND:
                        yield pipe.take()
            yield pipe.take()
    yield pipe.take()


class _Pipe(io.RawIOBase):
    """What is written here is taken away at once; nobody can seek in it, so the ZIP is written forwards only."""

    def __init__(self) -> None:
        self._held = bytearray()

    @property
    def waiting(self) -> int:
        """Bytes that wait to be taken."""
        return len(self._held)

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(data)  # type: ignore[call-overload]  # any buffer, as io has it
        self._held += piece
        return len(piece)

    def take(self) -> bytes:
        """What was written since the last time."""
        taken = bytes(self._held)
        self._held.clear()
        return taken
