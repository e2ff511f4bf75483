"""Accepts files that a foreign process left in a folder that it can write: plain files only, never links."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from luster_engine.border.refusal import Foreign

_STEP = 1 << 20
"""Bytes that are copied at a time, which is all that is in memory."""


def plain(folder: Path, name: str, most: int) -> int:
    """The descriptor of a plain file of a folder: no link leads elsewhere, neither the file's nor the folder's.

    What is looked at is the opened file, not its name, so nothing that is swapped afterwards matters.
    """
    if not name or name in (".", "..") or os.sep in name or "\0" in name:
        raise Foreign("a file's name is a path")
    within = -1
    try:
        within = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=within)
    except FileNotFoundError:
        raise Foreign(f"{name} was not written") from None
    except OSError as error:
        raise Foreign(f"{name} is not a plain file ({error.strerror})") from None
    finally:
        if within >= 0:
            os.close(within)
    try:
        facts = os.fstat(file)
        if not stat.S_ISREG(facts.st_mode) or facts.st_nlink != 1:
            raise Foreign(f"{name} is not a plain file")
        if facts.st_size == 0:
            raise Foreign(f"{name} is empty")
        if facts.st_size > most:
            raise Foreign(f"{name} has {facts.st_size:,} bytes where {most:,} are the most")
    except BaseException:
        os.close(file)
        raise
    return file


def take(folder: Path, name: str, target: Path, most: int) -> int:
    """Copies a foreign file to where the other side cannot reach it; its size. A longer one is refused while read."""
    with os.fdopen(plain(folder, name, most), "rb") as source:
        return pour(source, target, most)


def pour(source: BinaryIO, target: Path, most: int, *, exactly: int | None = None) -> int:
    """Writes what a stream holds into a new file; never into one that is there, nor through a link."""
    size = 0
    file = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    try:
        with os.fdopen(file, "wb") as written:
            while part := source.read(_STEP if exactly is None else min(_STEP, exactly - size)):
                size += len(part)
                if size > most:
                    raise Foreign(f"{target.name} grew beyond {most:,} bytes")
                written.write(part)
        if exactly is not None and size != exactly:
            raise Foreign(f"{target.name} ends before its end")
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return size
