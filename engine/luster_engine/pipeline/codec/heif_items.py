"""Keeps the coded picture of a HEIC or AVIF file byte by byte, and blanks everything else that the file carries."""

from collections.abc import Iterator
from dataclasses import dataclass

from luster_engine.pipeline.codec.heif_boxes import IsoBox, NotUnderstood, boxes, free, read_number, zero
from luster_engine.pipeline.codec.heif_tables import close_brands, close_tables

_PICTURE_ITEMS = {b"hvc1", b"lhv1", b"av01", b"grid", b"iden", b"iovl", b"tmap"}
"""Items that are pictures, or say how pictures are put together. What is not listed is blanked."""

_MOST_SHARED = 2
"""How often over the items may name the bytes of the file. In a photo each is one item's; a table of 100,000 that all
name the whole file would have it written 100,000 times."""
_FILE_BOXES = {b"ftyp", b"meta", b"mdat"}
"""Boxes that a still picture needs. Films of motion photos, makers' trailers and the like stand beside these."""


@dataclass(frozen=True)
class _Item:
    """One item of the file: its number, what it is, and where its bytes lie."""

    number: int
    kind: bytes
    extents: tuple[tuple[int, int], ...]


def blank(data: bytes, exif: bytes) -> bytes:
    """The file with its pictures as they were and zeros where anything else was said.

    Places in the file stay what they are, since its tables point at them; what lies behind the last box of the picture
    is cut off. The first EXIF item gets the fresh block where it fits.
    """
    parts = list(_file_boxes(data))
    meta = next((box for box in parts if box.kind == b"meta"), None)
    if meta is None:
        raise NotUnderstood("no meta box")
    out = bytearray(data)
    for box in parts:
        if box.kind not in _FILE_BOXES or (box.kind == b"meta" and box is not meta):
            free(out, box)
        elif box.kind == b"mdat":
            zero(out, box.start, box.end)
        elif box.kind == b"ftyp":
            close_brands(data, box, out)
    inside = {box.kind: box for box in boxes(data, meta.start + 4, meta.end)}
    if b"iinf" not in inside or b"iloc" not in inside or b"pitm" not in inside:
        raise NotUnderstood("no item tables")
    thumbnails = _hide_thumbnails(data, inside, out)
    close_tables(data, meta, out)
    _put_items(data, _items(data, inside), thumbnails, _primary(data, inside[b"pitm"]), exif, out)
    return bytes(out[: max(box.end for box in parts if box.kind in _FILE_BOXES)])


def _put_items(data: bytes, items: list[_Item], hidden: set[int], primary: int, exif: bytes, out: bytearray) -> None:
    """Writes the bytes of every picture back to its place, and the fresh EXIF block where an old one was."""
    fresh = b"\0\0\0\6" + exif if exif else b""
    shown = [item for item in items if item.kind in _PICTURE_ITEMS and item.number not in hidden]
    if primary not in {item.number for item in shown}:
        raise NotUnderstood("the picture itself is of no known kind")
    if any(not length for item in shown for _, length in item.extents):
        raise NotUnderstood("a picture's length is not said")
    places = [extent for item in items for extent in item.extents]
    if any(start + length > len(data) for start, length in places):
        raise NotUnderstood("an item lies outside the file")
    if sum(length for _, length in places) > _MOST_SHARED * len(data):
        raise NotUnderstood("its items lie on one another")
    for item in items:
        content = fresh if item.kind == b"Exif" else b""
        room = sum(length for _, length in item.extents)
        if len(content) > room:
            content = b""
        if content:
            fresh = b""
        content = content.ljust(room, b"\0")
        for start, length in item.extents:
            out[start : start + length], content = content[:length], content[length:]
    for item in shown:
        for start, length in item.extents:
            out[start : start + length] = data[start : start + length]


def _file_boxes(data: bytes) -> Iterator[IsoBox]:
    """The boxes of the file, up to what is no box any more: bytes that somebody appended."""
    found: set[bytes] = set()
    found_boxes = boxes(data, 0, len(data))
    while True:
        try:
            box = next(found_boxes)
        except StopIteration:
            return
        except NotUnderstood:
            if found >= _FILE_BOXES:
                return
            raise
        found.add(box.kind)
        yield box


def _hide_thumbnails(data: bytes, inside: dict[bytes, IsoBox], out: bytearray) -> set[int]:
    """Marks the small pictures beside the picture as hidden and as nobody's; which items they are.

    A thumbnail may show what was cropped away. Its pixels are blanked with the other secret items.
    """
    if b"iref" not in inside:
        return set()
    references = inside[b"iref"]
    width = 2 if read_number(data, references.start, 1, references.end) == 0 else 4
    found = set()
    for box in boxes(data, references.start + 4, references.end):
        if box.kind == b"thmb":
            out[box.begin + 4 : box.begin + 8] = b"free"
            found.add(read_number(data, box.start, width, box.end))
    entries = {number: entry for number, _, entry in _item_types(data, inside[b"iinf"])}
    if found and _primary(data, inside[b"pitm"]) not in entries.keys() - found:
        raise NotUnderstood("the picture itself is said to be a thumbnail, or is not there")
    for number in found & entries.keys():
        out[entries[number].start + 3] |= 1  # the flag of a hidden item
    return found


def _primary(data: bytes, box: IsoBox) -> int:
    width = 2 if read_number(data, box.start, 1, box.end) == 0 else 4
    return read_number(data, box.start + 4, width, box.end)


def _items(data: bytes, inside: dict[bytes, IsoBox]) -> list[_Item]:
    """The items that have both a type and a place."""
    types = {number: kind for number, kind, _ in _item_types(data, inside[b"iinf"])}
    idat = inside[b"idat"].start if b"idat" in inside else 0
    places = _item_places(data, inside[b"iloc"], idat)
    return [_Item(number, types[number], extents) for number, extents in places if number in types]


def _item_types(data: bytes, box: IsoBox) -> Iterator[tuple[int, bytes, IsoBox]]:
    """The number and type of each item, and its entry."""
    at = box.start + 4 + (2 if read_number(data, box.start, 1, box.end) == 0 else 4)
    for entry in boxes(data, at, box.end):
        if entry.kind != b"infe":
            continue
        version = read_number(data, entry.start, 1, entry.end)
        if version < 2:
            raise NotUnderstood("an old item table")
        width = 2 if version == 2 else 4
        first = entry.start + 4
        item = read_number(data, first, width, entry.end)
        yield item, read_number(data, first + width + 2, 4, entry.end).to_bytes(4, "big"), entry


def _item_places(data: bytes, box: IsoBox, idat: int) -> Iterator[tuple[int, tuple[tuple[int, int], ...]]]:
    version = read_number(data, box.start, 1, box.end)
    sizes = read_number(data, box.start + 4, 2, box.end)
    offset_size, length_size, base_size, index_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15, sizes & 15
    at, end = box.start + 6, box.end

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
        yield number, tuple(extents)
