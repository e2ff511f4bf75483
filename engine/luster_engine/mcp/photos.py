"""Brings the photo that a model names (a path, an https address, a data URI) into a file, bounded before it is read."""

import asyncio
import base64
import binascii
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote, urlsplit

from luster_engine.errors import LusterError, Reason
from luster_engine.mcp.roots import Roots
from luster_engine.outgoing.fetcher import Fetcher

LONGEST_DATA_URI: Final = 32 << 20
"""Characters of a photo inside a message. Larger ones belong in a file: a message is held in memory several times."""

_DATA = re.compile(r"data:([a-zA-Z0-9.+-]+/[a-zA-Z0-9.+-]+)?(?:;[a-zA-Z0-9=_.+-]+)*;base64,")


@dataclass(frozen=True)
class PhotoDoor:
    """The three ways in."""

    roots: Roots
    fetcher: Fetcher
    most: int
    """Bytes of a photo."""

    async def bring(self, photo: str, into: Path) -> str:
        """Put the photo's bytes into a file; answers with a name for it."""
        if not photo.strip():
            raise _refused("The photo is empty. Give a path, an https address or a data URI.")
        if photo[:5].lower() == "data:":
            await asyncio.to_thread(self._from_data, photo, into)
            return "photo"
        if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]+://", photo):
            if photo.lower().startswith("file://"):
                raise _refused("Give the path itself instead of a file:// address.")
            await self.fetcher.get(photo, into, self.most)
            return PurePosixPath(unquote(urlsplit(photo).path)).name[:200] or "photo"
        return await asyncio.to_thread(self.roots.copy_photo, photo, into, self.most)

    def _from_data(self, uri: str, into: Path) -> None:
        if len(uri) > LONGEST_DATA_URI:
            text = (
                f"The data URI has {len(uri)} characters, and {LONGEST_DATA_URI} are the most. Give a path or address."
            )
            raise LusterError(Reason.TOO_LARGE, text)
        head = _DATA.match(uri, 0, 200)
        if head is None:
            raise _refused("The data URI must look like data:image/jpeg;base64,…")
        try:
            photo = base64.b64decode("".join(uri[head.end() :].split()), validate=True)
        except (binascii.Error, ValueError) as error:
            raise _refused(f"The data URI is not base64: {error}.") from error
        if not photo:
            raise _refused("The data URI holds no bytes.")
        if len(photo) > self.most:
            raise LusterError(Reason.TOO_LARGE, f"The photo has {len(photo)} bytes, and {self.most} are the most.")
        into.write_bytes(photo)


def _refused(text: str) -> LusterError:
    return LusterError(Reason.INVALID_ARGUMENT, text)
