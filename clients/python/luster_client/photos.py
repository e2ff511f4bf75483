"""A photo in any form in which a program has it, ready to be sent."""

import mimetypes
import os
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

Photo = str | os.PathLike[str] | bytes | IO[bytes]
"""A path, bytes, or an open file."""
Progress = Callable[[float], None]
"""Told the share that has been done, from 0 to 1."""

PIECE: Final = 256 * 1024
"""Bytes that are sent before progress is told again."""

_TYPES = {
    ".heic": "image/heic",
    ".heif": "image/heif",
    ".avif": "image/avif",
    ".webp": "image/webp",
    ".dng": "image/x-adobe-dng",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """A photo's bytes, its name and its type."""

    content: bytes
    filename: str
    media_type: str

    def pieces(self, told: Progress | None) -> Iterator[bytes]:
        """The bytes, piece by piece, with progress."""
        for at in range(0, len(self.content), PIECE):
            yield self.content[at : at + PIECE]
            if told is not None:
                told(min(at + PIECE, len(self.content)) / len(self.content))

    async def pieces_later(self, told: Progress | None) -> AsyncIterator[bytes]:
        """The same for whoever awaits."""
        for piece in self.pieces(told):
            yield piece


def opened(photo: Photo, filename: str | None = None) -> Opened:
    """Read a photo."""
    if isinstance(photo, bytes):
        content, name = photo, filename or "photo.jpg"
    elif isinstance(photo, str | os.PathLike):
        path = Path(photo)
        content, name = path.read_bytes(), filename or path.name
    else:
        content = photo.read()
        name = filename or Path(str(getattr(photo, "name", "photo.jpg"))).name
    if not content:
        raise ValueError(f"{name} is empty.")
    suffix = Path(name).suffix.lower()
    return Opened(content, name, _TYPES.get(suffix) or mimetypes.guess_type(name)[0] or _sniffed(content[:16]))


def _sniffed(head: bytes) -> str:
    if head.startswith(b"\x89PNG"):
        return "image/png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return "image/avif" if head[8:12] in (b"avif", b"avis") else "image/heic"
    return "image/jpeg"
