"""The logs of the parts of one machine: each part's output is appended to a file, of which one former is kept."""

from pathlib import Path
from typing import BinaryIO

_LONGEST = 10_000_000
"""Bytes of a log, beyond which the next start begins another; with the former one it takes twice as much of the disk.
Chosen, not measured. Shorter: what came before an incident is gone sooner."""
_LAST = 8192
"""Bytes that are looked through for a part's last words; a traceback is in them."""


def opened(path: Path) -> BinaryIO:
    """A log to append to; one that has grown long is kept as the former."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > _LONGEST:
        path.replace(path.with_suffix(".log.1"))
    return path.open("ab")


def tail(path: Path) -> str:
    """What was written last."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _LAST))
        return file.read().decode("utf-8", "replace")
