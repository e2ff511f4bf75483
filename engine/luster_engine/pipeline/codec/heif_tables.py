"""Cleans the tables of a HEIC or AVIF file: keeps what describes pictures, and zeroes everything else.

A table has room for more than a reader looks at: boxes nobody knows, references, groups, names, bytes behind the last
entry. Each table is therefore walked to its own end, and what is not of a known form is emptied or not understood.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from luster_engine.pipeline.codec import icc
from luster_engine.pipeline.codec.heif_boxes import IsoBox, NotUnderstood, boxes, free, read_number, zero

_PICTURE_PROPERTIES: Final[Mapping[bytes, tuple[int, ...]]] = {
    b"hvcC": (),
    b"lhvC": (),
    b"av1C": (),
    b"colr": (),
    b"auxC": (),
    b"pixi": (),
    b"oinf": (),
    b"tols": (),
    b"ispe": (12,),
    b"irot": (1,),
    b"imir": (1,),
    b"pasp": (8,),
    b"clap": (32,),
    b"rloc": (12,),
    b"lsel": (2,),
    b"a1op": (1,),
    b"a1lx": (7, 13),
    b"clli": (4,),
    b"mdcv": (24,),
    b"amve": (8,),
}
"""What may be said of a picture (size, codec, colours, turns), and the lengths that the standard gives where it does.
Descriptions, times and makers' own words are emptied."""

_NCLX: Final = 11
"""Bytes of a colour that is said by numbers."""
_PROFILES: Final = (b"prof", b"rICC")
_PROFILE: Final = "Profile"
"""What every profile is called here. Its own name may be that of a person's display; a longer one may not fit."""

_REFERENCES: Final = {b"dimg", b"thmb", b"auxl", b"cdsc", b"prem", b"base", b"tbas"}
_GROUPS: Final = {b"altr", b"ster", b"eqiv"}
_BRANDS: Final = {
    *(b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"avif", b"avis", b"mif1", b"mif2"),
    *(b"msf1", b"miaf", b"MiHE", b"MiHB", b"MiHA", b"MiPr", b"MA1A", b"MA1B", b"tmap", b"iso8", b"isom"),
}
_AUXILIARY: Final = re.compile(
    rb"urn:(mpeg:hevc:2015:auxid:\d|mpeg:mpegB:cicp:systems:auxiliary:(alpha|depth)"
    rb"|com:(apple|google):photos:20\d\d:aux:[a-z]{4,40})\0"
)
"""What a second picture is for: transparency, depth, a gain map, a portrait's outline."""

Table = Callable[[bytes, IsoBox, bytearray], None]


def close_tables(data: bytes, meta: IsoBox, out: bytearray) -> None:
    """Empties whatever the file's tables say beside its pictures, in place."""
    seen: set[bytes] = set()
    for box in boxes(data, meta.start + 4, meta.end):
        if box.kind in _TABLES:
            if box.kind in seen:
                raise NotUnderstood("a table stands there twice")
            seen.add(box.kind)
            _TABLES[box.kind](data, box, out)
        else:
            free(out, box)
    _close_end(data, meta, meta.start + 4, out)


def close_brands(data: bytes, box: IsoBox, out: bytearray) -> None:
    """Brands that nobody knows become one that every reader knows; the minor version says nothing to anybody."""
    zero(out, box.start + 4, min(box.start + 8, box.end))
    for at in range(box.start + 8, box.end - 3, 4):
        if data[at : at + 4] not in _BRANDS:
            out[at : at + 4] = b"mif1"
    zero(out, box.end - (box.end - box.start) % 4, box.end)


def _handler(_data: bytes, box: IsoBox, out: bytearray) -> None:
    zero(out, box.start + 4, box.start + 8)
    zero(out, box.start + 12, box.end)  # after version, flags and the kind of handler: a name in free words


def _primary(data: bytes, box: IsoBox, out: bytearray) -> None:
    zero(out, box.start + 4 + (2 if read_number(data, box.start, 1, box.end) == 0 else 4), box.end)


def _item_data(_data: bytes, box: IsoBox, out: bytearray) -> None:
    zero(out, box.start, box.end)


def _entries(data: bytes, box: IsoBox, out: bytearray) -> None:
    first = box.start + 4 + (2 if read_number(data, box.start, 1, box.end) == 0 else 4)
    for entry in boxes(data, first, box.end):
        if entry.kind != b"infe":
            free(out, entry)
            continue
        width = 2 if read_number(data, entry.start, 1, entry.end) == 2 else 4
        zero(out, entry.start + 4 + width + 2 + 4, entry.end)  # after the type: names and types in free words
    _close_end(data, box, first, out)


def _references(data: bytes, box: IsoBox, out: bytearray) -> None:
    width = 2 if read_number(data, box.start, 1, box.end) == 0 else 4
    for each in boxes(data, box.start + 4, box.end):
        if each.kind not in _REFERENCES:
            free(out, each)
            continue
        count = read_number(data, each.start + width, 2, each.end)
        _close_after(each, each.start + width + 2 + count * width, out)
    _close_end(data, box, box.start + 4, out)


def _groups(data: bytes, box: IsoBox, out: bytearray) -> None:
    for each in boxes(data, box.start, box.end):
        if each.kind not in _GROUPS:
            free(out, each)
            continue
        count = read_number(data, each.start + 8, 4, each.end)
        _close_after(each, each.start + 12 + 4 * count, out)
    _close_end(data, box, box.start, out)


def _properties(data: bytes, box: IsoBox, out: bytearray) -> None:
    for part in boxes(data, box.start, box.end):
        if part.kind == b"ipco":
            for each in boxes(data, part.start, part.end):
                _property(data, each, out)
            _close_end(data, part, part.start, out)
        elif part.kind == b"ipma":
            _close_after(part, _end_of_associations(data, part), out)
        else:
            free(out, part)
    _close_end(data, box, box.start, out)


def _property(data: bytes, box: IsoBox, out: bytearray) -> None:
    length = box.end - box.start
    known = box.kind in _PICTURE_PROPERTIES
    lengths = _PICTURE_PROPERTIES.get(box.kind, ())
    if not known or (lengths and length not in lengths):
        free(out, box)
    elif box.kind == b"auxC":
        purpose = _AUXILIARY.match(data, box.start + 4, box.end)
        if purpose is None:
            free(out, box)
        elif purpose.group().startswith(b"urn:com:"):
            zero(out, purpose.end(), box.end)  # a subtype in the maker's own form
    elif box.kind == b"pixi":
        _close_after(box, box.start + 5 + read_number(data, box.start + 4, 1, box.end), out)
    elif box.kind == b"colr":
        _colour(data, box, out)


def _colour(data: bytes, box: IsoBox, out: bytearray) -> None:
    """Colours by numbers stay; a profile keeps what makes colours, as in every other kind of file."""
    how, start = data[box.start : box.start + 4], box.start + 4
    if how not in _PROFILES:
        if how != b"nclx" or box.end - box.start != _NCLX:
            free(out, box)
        return
    try:
        kept = icc.clean(data[start : box.end], _PROFILE)
    except ValueError:  # no profile: readers take the picture for sRGB either way
        free(out, box)
        return
    if len(kept) > box.end - start:
        raise NotUnderstood("a colour profile has no room for its name")
    out[start : box.end] = kept.ljust(box.end - start, b"\0")


def _places(data: bytes, box: IsoBox, out: bytearray) -> None:
    version = read_number(data, box.start, 1, box.end)
    sizes = read_number(data, box.start + 4, 2, box.end)
    offset, length, base = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index = sizes & 15 if version in (1, 2) else 0
    wide = 2 if version < 2 else 4
    at = box.start + 6 + wide
    for _ in range(read_number(data, box.start + 6, wide, box.end)):
        at += wide + (2 if version in (1, 2) else 0) + 2 + base
        extents = read_number(data, at, 2, box.end)
        at += 2 + extents * (index + offset + length)
    _close_after(box, at, out)


def _end_of_associations(data: bytes, box: IsoBox) -> int:
    wide, each = (
        (2 if read_number(data, box.start, 1, box.end) < 1 else 4),
        (2 if read_number(data, box.start + 3, 1, box.end) & 1 else 1),
    )
    at = box.start + 8
    for _ in range(read_number(data, box.start + 4, 4, box.end)):
        count = read_number(data, at + wide, 1, box.end)
        at += wide + 1 + count * each
    return at


def _close_after(box: IsoBox, at: int, out: bytearray) -> None:
    """Zeros behind what a table says."""
    if at > box.end:
        raise NotUnderstood("a table is cut short")
    zero(out, at, box.end)


def _close_end(data: bytes, box: IsoBox, first: int, out: bytearray) -> None:
    """Zeros what is left behind the last box inside: too little for another one."""
    last = first
    for each in boxes(data, first, box.end):
        last = each.end
    zero(out, last, box.end)


_TABLES: Final[Mapping[bytes, Table]] = {
    b"hdlr": _handler,
    b"pitm": _primary,
    b"iinf": _entries,
    b"iref": _references,
    b"iprp": _properties,
    b"idat": _item_data,
    b"iloc": _places,
    b"grpl": _groups,
}
