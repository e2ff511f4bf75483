"""Finds the photos of a folder and those below it, and tells them from what Luster made."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from luster_engine.errors import LusterError, Reason

PHOTOS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".heic", ".heif", ".avif"})
"""Endings of what Luster reads without more being installed. A raw file mostly has its JPEG beside it."""
ENDINGS = {"jpeg": ".jpg", "png": ".png", "webp": ".webp", "avif": ".avif"}
"""The formats that Luster writes, with the ending that it gives a result of each."""
FORMATS = {ENDINGS["jpeg"]: "jpeg", ".jpeg": "jpeg"} | {ending: kind for kind, ending in ENDINGS.items()}
"""The same formats by every ending that names one."""
_MARK = b"https://luster.dev/ns/"
"""Stands in the XMP of every result of Luster."""
_HEAD = 1 << 20
"""A result says in its first bytes that Luster made it."""
_PIECE = 1 << 20
"""Bytes that are looked through at a time."""


def photos_below(
    source: Path, left_out: Path, *, recursive: bool = True, unread: Callable[[str], None] | None = None
) -> Iterator[Path]:
    """What is named like a photo, sorted within each folder; hidden files and one folder are left out.

    `unread` is told of each folder below the source that cannot be read; without it one ends the search.
    """
    without = left_out.resolve()

    def report_unread(error: OSError) -> None:
        if unread is None or Path(error.filename) == source:
            raise LusterError(Reason.INVALID_ARGUMENT, f"{error.filename} cannot be read: {error.strerror}.") from error
        unread(str(Path(error.filename).relative_to(source)))

    for where, folders, names in os.walk(source, onerror=report_unread):
        place = Path(where)
        folders[:] = sorted(
            each for each in folders if recursive and not each.startswith(".") and (place / each).resolve() != without
        )
        for name in sorted(names):
            path = place / name
            if not name.startswith(".") and path.suffix.lower() in PHOTOS and path.is_file():
                yield path


def is_result(path: Path) -> bool:
    """Whether Luster made it, so that a look is not laid over a look."""
    try:
        return made_by_luster(path, within=_HEAD)
    except OSError:
        return False  # what cannot be read is named when its turn comes


def made_by_luster(path: Path, *, within: int | None = None) -> bool:
    """Whether a file says that Luster made it; `within` looks at no more than its first bytes."""
    kept, left = b"", within
    with path.open("rb") as file:
        while piece := file.read(_PIECE if left is None else min(_PIECE, left)):
            if _MARK in kept + piece:
                return True
            kept = piece[-len(_MARK) :]
            left = None if left is None else left - len(piece)
    return False
