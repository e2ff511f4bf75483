"""Blanks the metadata items of a HEIC or AVIF file in place: the coded picture stays as it is, byte by byte."""

from collections.abc import Iterator

_SECRET_ITEMS = {b"Exif", b"mime", b"uri "}
_SECRET_BOXES = {b"uuid", b"udta", b"free", b"skip", b"moov"}


class NotUnderstood(Exception):
    """The file's boxes do not read as expected; nothing can be promised about what it carries."""


def blank(data: bytes, exif: bytes) -> bytes:
    """The file with every EXIF, XMP and similar item overwritten: the first EXIF by a fresh block where it fits."""
    out = bytearray(data)
    meta: tuple[int, int] | None = None
    for kind, start, end in _boxes(data, 0, len(data)):
        if kind == b"meta":
            meta = (start + 4, end)
        elif kind in _SECRET_BOXES:
            out[start - 4 : start] = b"free"
            out[start:end] = b"\0" * (end - start)
    if meta is None:
        raise NotUnderstood("no meta box")
    fresh = b"\0\0\0\6" + exif if exif else b""
    thumbnails = _hide_thumbnails(data, *meta, out)
    for number, kind, extents in _items(data, *meta):
        if kind not in _SECRET_ITEMS and number not in thumbnails:
            continue
        content = fresh if kind == b"Exif" else b""
        room = sum(length for _, length in extents)
        if len(content) > room:
            content = b""
        if content:
            fresh = b""
        content = content.ljust(room, b"\0")
        for start, length in extents:
            if start + length > len(data):
                raise NotUnderstood("an item lies outside the file")
            out[start : start + length], content = content[:length], content[length:]
    return bytes(out)


def _boxes(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start of the content and end of each box between two offsets."""
    while at + 8 <= end:
        size, kind, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < head or at + size > end:
            raise NotUnderstood("a box is longer than its place")
        yield kind, at + head, at + size
        at += size


def _hide_thumbnails(data: bytes, start: int, end: int, out: bytearray) -> set[int]:
    """Marks the small pictures beside the picture as hidden and as nobody's; which items they are.

    A thumbnail may show what was cropped away. Its pixels are blanked with the other secret items.
    """
    inside = {kind: (first, last) for kind, first, last in _boxes(data, start, end)}
    if b"iref" not in inside:
        return set()
    if b"iinf" not in inside or b"pitm" not in inside:
        raise NotUnderstood("no item tables")
    first, last = inside[b"iref"]
    width = 2 if data[first] == 0 else 4
    found = set()
    for kind, at, _ in _boxes(data, first + 4, last):
        if kind == b"thmb":
            out[at - 4 : at] = b"free"
            found.add(int.from_bytes(data[at : at + width], "big"))
    entries = {number: entry for number, _, entry in _item_types(data, *inside[b"iinf"])}
    if found and _primary(data, *inside[b"pitm"]) not in entries.keys() - found:
        raise NotUnderstood("the picture itself is said to be a thumbnail, or is not there")
    for number in found & entries.keys():
        out[entries[number] + 3] |= 1  # the flag of a hidden item
    return found


def _primary(data: bytes, start: int, end: int) -> int:
    return int.from_bytes(data[start + 4 : end][: 2 if data[start] == 0 else 4], "big")


def _items(data: bytes, start: int, end: int) -> Iterator[tuple[int, bytes, list[tuple[int, int]]]]:
    """The number and type of each item and where its bytes lie."""
    inside = {kind: (first, last) for kind, first, last in _boxes(data, start, end)}
    if b"iinf" not in inside or b"iloc" not in inside:
        raise NotUnderstood("no item tables")
    types = {number: kind for number, kind, _ in _item_types(data, *inside[b"iinf"])}
    idat = inside.get(b"idat", (0, 0))[0]
    for number, extents in _item_places(data, *inside[b"iloc"], idat):
        if number in types:
            yield number, types[number], extents


def _item_types(data: bytes, start: int, end: int) -> Iterator[tuple[int, bytes, int]]:
    """The number and type of each item, and where its entry begins."""
    at = start + 4 + (2 if data[start] == 0 else 4)
    for kind, first, _ in _boxes(data, at, end):
        if kind != b"infe":
            continue
        version = data[first]
        if version < 2:
            raise NotUnderstood("an old item table")
        width = 2 if version == 2 else 4
        number = int.from_bytes(data[first + 4 : first + 4 + width], "big")
        yield number, data[first + 4 + width + 2 : first + 4 + width + 6], first


def _item_places(data: bytes, start: int, end: int, idat: int) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    version = data[start]
    sizes = int.from_bytes(data[start + 4 : start + 6], "big")
    offset_size, length_size, base_size, index_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15, sizes & 15
    at = start + 6

    def take(size: int) -> int:
        nonlocal at
        if at + size > end:
            raise NotUnderstood("the item table is cut short")
        value = int.from_bytes(data[at : at + size], "big")
        at += size
        return value

    for _ in range(take(2 if version < 2 else 4)):
        number = take(2 if version < 2 else 4)
        method = take(2) & 15 if version in (1, 2) else 0
        take(2)
        base = take(base_size)
        extents = []
        for _ in range(take(2)):
            if version in (1, 2):
                take(index_size)
            offset = base + take(offset_size)
            length = take(length_size)
            extents.append((offset + (idat if method == 1 else 0), length))
        if method > 1:
            raise NotUnderstood("an item is made of another item")
        yield number, extents
