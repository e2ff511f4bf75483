"""The boxes of which HEIC and AVIF files are made: walked with their bounds checked, and emptied in place."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Final

_MOST: Final = 100_000
"""Boxes in one place. A photo in tiles has hundreds; 100 MB of empty ones take a minute to walk."""


class NotUnderstood(Exception):
    """The file's boxes do not read as expected; nothing can be promised about what it carries."""


@dataclass(frozen=True)
class IsoBox:
    """One box: its kind, where it begins, and where its content begins and ends."""

    kind: bytes
    begin: int
    start: int
    end: int


def boxes(data: bytes, at: int, end: int) -> Iterator[IsoBox]:
    """Each box between two offsets."""
    for number in count():
        if at + 8 > end:
            return
        if number == _MOST:
            raise NotUnderstood("there are too many boxes in one place")
        size, kind, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < head or at + size > end:
            raise NotUnderstood("a box is longer than its place")
        yield IsoBox(kind, at, at + head, at + size)
        at += size


def read_number(data: bytes, at: int, width: int, end: int) -> int:
    """A whole number of so many bytes that lies before `end`."""
    if at + width > end:
        raise NotUnderstood("a table is cut short")
    return int.from_bytes(data[at : at + width], "big")


def free(out: bytearray, box: IsoBox) -> None:
    """Makes a box an empty place of the same length, whatever way its length is written."""
    out[box.begin + 4 : box.begin + 8] = b"free"
    zero(out, box.start, box.end)


def zero(out: bytearray, start: int, end: int) -> None:
    """Zeros between two offsets."""
    if end > start:
        out[start:end] = bytes(end - start)
