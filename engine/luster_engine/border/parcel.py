"""Words and pictures in one file, on their way to a remote model and back: a length, a JSON head, then the bytes.

The head names the files and says how long each is, so there is nothing to inflate and nothing to search for: what is
read is bounded before it is read, and a file that is longer or shorter than its head says is refused.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from luster_engine.border import files, words
from luster_engine.border.names import FIRST_BYTES, check_picture, checked_names
from luster_engine.border.refusal import Foreign

_MAGIC = b"LSTR1\n"
_LENGTH = 4
"""Bytes of the number in front of the head."""
_HEAD_BYTES = 128_000
"""Of a head: three texts of the 40,000 characters that one may have. It is read into memory before anything is known of
its content (docs/border.md)."""
FILE_BYTES = 64_000_000
"""One picture on its way to or from a model; the largest that any takes or gives is 50 MB."""
PARCEL_BYTES = 160_000_000
"""Of a whole parcel: two pictures of the largest size and several small ones. Chosen, not measured. Smaller: a photo
with its mask and references is refused. Larger: a hostile child fills the disk with what is refused later."""


@dataclass(frozen=True)
class Head:
    """What a parcel says of itself, checked."""

    said: Mapping[str, Any]
    sizes: Mapping[str, int]


def write(target: Path, said: Mapping[str, Any], pictures: Mapping[str, bytes | Path]) -> None:
    """Words and files as one file."""
    sizes = {name: len(each) if isinstance(each, bytes) else each.stat().st_size for name, each in pictures.items()}
    head = json.dumps({"said": dict(said), "files": sizes}, allow_nan=False).encode()
    with target.open("wb") as out:
        out.write(_MAGIC + len(head).to_bytes(_LENGTH, "big") + head)
        for each in pictures.values():
            out.write(each if isinstance(each, bytes) else each.read_bytes())


def unpack(source: Path, folder: Path, allowed: frozenset[str]) -> tuple[Mapping[str, Any], dict[str, Path]]:
    """What a parcel says, and its pictures as new files of a folder."""
    found: dict[str, Path] = {}
    with os.fdopen(files.plain(source.parent, source.name, PARCEL_BYTES), "rb") as stream:
        head = _read_head(stream, allowed)
        for name, size in head.sizes.items():
            found[name] = folder / name
            files.pour(stream, found[name], FILE_BYTES, exactly=size)
            _check_picture(name, found[name])
        _check_end(stream)
    return head.said, found


def read(source: Path, allowed: frozenset[str]) -> tuple[Mapping[str, Any], dict[str, bytes]]:
    """What a parcel says, and its pictures as bytes."""
    with os.fdopen(files.plain(source.parent, source.name, PARCEL_BYTES), "rb") as stream:
        head = _read_head(stream, allowed)
        pictures = {name: stream.read(size) for name, size in head.sizes.items()}
        _check_end(stream)
    for name, data in pictures.items():
        if len(data) != head.sizes[name]:
            raise Foreign(f"{name} ends before its end")
        check_picture(name, data[:FIRST_BYTES])
    return head.said, pictures


def _read_head(stream: BinaryIO, allowed: frozenset[str]) -> Head:
    start = stream.read(len(_MAGIC) + _LENGTH)
    if not start.startswith(_MAGIC) or len(start) != len(_MAGIC) + _LENGTH:
        raise Foreign("it is no parcel")
    length = int.from_bytes(start[len(_MAGIC) :], "big")
    if length > _HEAD_BYTES:
        raise Foreign(f"its head has {length:,} bytes where {_HEAD_BYTES:,} are the most")
    head = words.parse(stream.read(length), words.Bounds(bytes=_HEAD_BYTES, depth=6, values=2_000, text=40_000))
    said, sizes = head.get("said"), head.get("files")
    if head.keys() != {"said", "files"} or not isinstance(said, dict) or not isinstance(sizes, dict):
        raise Foreign("its head is of no known form")
    checked_names(sizes, allowed)
    for name, size in sizes.items():
        if isinstance(size, bool) or not isinstance(size, int) or not 0 < size <= FILE_BYTES:
            raise Foreign(f"{name} is said to have a size that no picture has")
    return Head(said, sizes)


def _check_picture(name: str, path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(FIRST_BYTES)
    try:
        check_picture(name, head)
    except Foreign:
        path.unlink()
        raise


def _check_end(stream: BinaryIO) -> None:
    if stream.read(1):
        raise Foreign("it goes on behind its end")
