"""Keeps the coded picture of a HEIC or AVIF file byte by byte, and blanks everything else that the file carries."""

from collections.abc import Iterator
from dataclasses import dataclass

_PICTURE_ITEMS = {b"hvc1", b"lhv1", b"av01", b"grid", b"iden", b"iovl", b"tmap"}
"""Items that are pictures, or say how pictures are put together. What is not listed is blanked."""

_FILE_BOXES = {b"ftyp", b"meta", b"mdat"}
"""Boxes that a still picture needs. Films of motion photos, makers' trailers and the like stand beside these."""

_META_BOXES = {b"hdlr", b"pitm", b"iinf", b"iref", b"iprp", b"idat", b"iloc", b"grpl"}

_PICTURE_PROPERTIES = {
    *(b"ispe", b"pixi", b"colr", b"hvcC", b"lhvC", b"av1C", b"auxC", b"irot", b"imir", b"clap", b"pasp"),
    *(b"rloc", b"lsel", b"a1op", b"a1lx", b"clli", b"mdcv", b"cclv", b"amve", b"oinf", b"tols", b"iscl"),
}
"""What may be said of a picture: size, codec, colours, turns. Descriptions, times and makers' own words are blanked."""


class NotUnderstood(Exception):
    """The file's boxes do not read as expected; nothing can be promised about what it carries."""


@dataclass(frozen=True)
class _Box:
    """One box: its kind, where it begins, and where its content begins and ends."""

    kind: bytes
    begin: int
    start: int
    end: int


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
    boxes = list(_file_boxes(data))
    meta = next((box for box in boxes if box.kind == b"meta"), None)
    if meta is None:
        raise NotUnderstood("no meta box")
    out = bytearray(data)
    for box in boxes:
        if box.kind not in _FILE_BOXES or (box.kind == b"meta" and box is not meta):
            _free(out, box)
        elif box.kind == b"mdat":
            _zero(out, box.start, box.end)
    inside = {box.kind: box for box in _boxes(data, meta.start + 4, meta.end)}
    if b"iinf" not in inside or b"iloc" not in inside or b"pitm" not in inside:
        raise NotUnderstood("no item tables")
    thumbnails = _hide_thumbnails(data, inside, out)
    _blank_meta(data, meta, out)
    _put_items(data, _items(data, inside), thumbnails, _primary(data, inside[b"pitm"]), exif, out)
    return bytes(out[: max(box.end for box in boxes if box.kind in _FILE_BOXES)])


def _put_items(data: bytes, items: list[_Item], hidden: set[int], primary: int, exif: bytes, out: bytearray) -> None:
    """Writes the bytes of every picture back to its place, and the fresh EXIF block where an old one was."""
    fresh = b"\0\0\0\6" + exif if exif else b""
    shown = [item for item in items if item.kind in _PICTURE_ITEMS and item.number not in hidden]
    if primary not in {item.number for item in shown}:
        raise NotUnderstood("the picture itself is of no known kind")
    if any(not length for item in shown for _, length in item.extents):
        raise NotUnderstood("a picture's length is not said")
    for item in items:
        content = fresh if item.kind == b"Exif" else b""
        room = sum(length for _, length in item.extents)
        if len(content) > room:
            content = b""
        if content:
            fresh = b""
        content = content.ljust(room, b"\0")
        for start, length in item.extents:
            if start + length > len(data):
                raise NotUnderstood("an item lies outside the file")
            out[start : start + length], content = content[:length], content[length:]
    for item in shown:
        for start, length in item.extents:
            out[start : start + length] = data[start : start + length]


def _blank_meta(data: bytes, meta: _Box, out: bytearray) -> None:
    """Blanks what the tables say beside the picture: unknown boxes, names, descriptions, and item data of nobody."""
    for box in _boxes(data, meta.start + 4, meta.end):
        if box.kind not in _META_BOXES:
            _free(out, box)
        elif box.kind == b"idat":
            _zero(out, box.start, box.end)
        elif box.kind == b"hdlr":
            _zero(out, box.start + 12, box.end)  # after version, flags and the kind of handler: a name in free words
        elif box.kind == b"iinf":
            for _, _, entry in _item_types(data, box):
                width = 2 if data[entry.start] == 2 else 4
                _zero(out, entry.start + 4 + width + 2 + 4, entry.end)  # after the type: names and types in free words
        elif box.kind == b"iprp":
            for part in _boxes(data, box.start, box.end):
                if part.kind == b"ipco":
                    for said in _boxes(data, part.start, part.end):
                        if said.kind not in _PICTURE_PROPERTIES:
                            _free(out, said)
                elif part.kind != b"ipma":
                    _free(out, part)


def _free(out: bytearray, box: _Box) -> None:
    """Makes a box an empty place of the same length, whatever way its length is written."""
    out[box.begin + 4 : box.begin + 8] = b"free"
    _zero(out, box.start, box.end)


def _zero(out: bytearray, start: int, end: int) -> None:
    if end > start:
        out[start:end] = bytes(end - start)


def _file_boxes(data: bytes) -> Iterator[_Box]:
    """The boxes of the file, up to what is no box any more: bytes that somebody appended."""
    found: set[bytes] = set()
    boxes = _boxes(data, 0, len(data))
    while True:
        try:
            box = next(boxes)
        except StopIteration:
            return
        except NotUnderstood:
            if found >= _FILE_BOXES:
                return
            raise
        found.add(box.kind)
        yield box


def _boxes(data: bytes, at: int, end: int) -> Iterator[_Box]:
    """Each box between two offsets."""
    while at + 8 <= end:
        size, kind, head = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < head or at + size > end:
            raise NotUnderstood("a box is longer than its place")
        yield _Box(kind, at, at + head, at + size)
        at += size


def _hide_thumbnails(data: bytes, inside: dict[bytes, _Box], out: bytearray) -> set[int]:
    """Marks the small pictures beside the picture as hidden and as nobody's; which items they are.

    A thumbnail may show what was cropped away. Its pixels are blanked with the other secret items.
    """
    if b"iref" not in inside:
        return set()
    references = inside[b"iref"]
    width = 2 if data[references.start] == 0 else 4
    found = set()
    for box in _boxes(data, references.start + 4, references.end):
        if box.kind == b"thmb":
            out[box.begin + 4 : box.begin + 8] = b"free"
            found.add(int.from_bytes(data[box.start : box.start + width], "big"))
    entries = {number: entry for number, _, entry in _item_types(data, inside[b"iinf"])}
    if found and _primary(data, inside[b"pitm"]) not in entries.keys() - found:
        raise NotUnderstood("the picture itself is said to be a thumbnail, or is not there")
    for number in found & entries.keys():
        out[entries[number].start + 3] |= 1  # the flag of a hidden item
    return found


def _primary(data: bytes, box: _Box) -> int:
    return int.from_bytes(data[box.start + 4 : box.end][: 2 if data[box.start] == 0 else 4], "big")


def _items(data: bytes, inside: dict[bytes, _Box]) -> list[_Item]:
    """The items that have both a type and a place."""
    types = {number: kind for number, kind, _ in _item_types(data, inside[b"iinf"])}
    idat = inside[b"idat"].start if b"idat" in inside else 0
    places = _item_places(data, inside[b"iloc"], idat)
    return [_Item(number, types[number], extents) for number, extents in places if number in types]


def _item_types(data: bytes, box: _Box) -> Iterator[tuple[int, bytes, _Box]]:
    """The number and type of each item, and its entry."""
    at = box.start + 4 + (2 if data[box.start] == 0 else 4)
    for entry in _boxes(data, at, box.end):
        if entry.kind != b"infe":
            continue
        version = data[entry.start]
        if version < 2:
            raise NotUnderstood("an old item table")
        width = 2 if version == 2 else 4
        first = entry.start + 4
        number = int.from_bytes(data[first : first + width], "big")
        yield number, data[first + width + 2 : first + width + 6], entry


def _item_places(data: bytes, box: _Box, idat: int) -> Iterator[tuple[int, tuple[tuple[int, int], ...]]]:
    version = data[box.start]
    sizes = int.from_bytes(data[box.start + 4 : box.start + 6], "big")
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
