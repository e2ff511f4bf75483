"""Builds the few small ICC profiles that Luster writes or assumes, the same bytes every time."""

import struct
from collections.abc import Sequence
from functools import cache

from luster_sdk import ColourSpace

_SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""Of IEC 61966-2-1, in the order of an ICC profile's `para` of type 3: gamma, a, b, c, d."""
_ADOBE_GAMMA = (2.19921875,)
"""2 + 51/256, as Adobe RGB (1998) has it."""

# Primaries as XYZ under D50 (already adapted by Bradford), columns red, green, blue.
_COLUMNS: dict[ColourSpace, tuple[tuple[float, float, float], ...]] = {
    ColourSpace.SRGB: ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)),
    ColourSpace.DISPLAY_P3: ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407)),
    ColourSpace.ADOBE_RGB: ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457)),
}
_NAMES = {ColourSpace.SRGB: "sRGB", ColourSpace.DISPLAY_P3: "Display P3", ColourSpace.ADOBE_RGB: "Adobe RGB"}
_CURVES: dict[ColourSpace, tuple[float, ...]] = {
    ColourSpace.SRGB: _SRGB_CURVE,
    ColourSpace.DISPLAY_P3: _SRGB_CURVE,
    ColourSpace.ADOBE_RGB: _ADOBE_GAMMA,
}
_MOST_TAGS = 200
"""Entries in a profile's table; real ones have some dozens at most. A table of more is no profile, and would be read
entry by entry."""
_COLOUR_TAGS = frozenset(
    {
        *(b"cprt", b"wtpt", b"bkpt", b"chad", b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"cicp"),
        *(b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"D2B0", b"D2B1", b"D2B2", b"B2D0", b"B2D1", b"B2D2"),
    }
)
_WHITE = (0.9642, 1.0, 0.8249)
"""D50, to which all profiles are adapted (ICC.1)."""


@cache
def profile(colour: ColourSpace) -> bytes:
    """A version 4 matrix profile of a known colour space, about 500 bytes."""
    name = _NAMES[colour]
    red, green, blue = _COLUMNS[colour]
    curve = _parametric(_CURVES[colour])
    tags = [
        (b"desc", _text(name)),
        (b"cprt", _text("No copyright, use freely")),
        (b"wtpt", _xyz(_WHITE)),
        (b"rXYZ", _xyz(red)),
        (b"gXYZ", _xyz(green)),
        (b"bXYZ", _xyz(blue)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    ]
    head = b"\0" * 8 + struct.pack(">I4s4s4s", 0x04300000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28
    head += b"".join(_s15(value) for value in _WHITE)
    return _assembled(head, tags)


def clean(data: bytes, title: str) -> bytes:
    """A profile with the tags that make colours and no other: displays' profiles name their owners and serial numbers.

    Raises ValueError where the bytes are no profile.
    """
    count = int.from_bytes(data[128:132], "big")
    if len(data) < 132 + 12 * count or count > _MOST_TAGS:
        raise ValueError("the table of tags is cut short")
    # What people call it may be the name of a person's display; every profile has to have some text there.
    named = _old_text(title) if data[8] < 4 else _text(title)
    tags = {b"desc": named}
    for number in range(count):
        signature, start, size = struct.unpack_from(">4sII", data, 132 + 12 * number)
        if signature in _COLOUR_TAGS:
            if start + size > len(data):
                raise ValueError("a tag lies outside the profile")
            tags[signature] = data[start : start + size]
    head = bytearray(data[:128])
    for place, size in ((48, 8), (80, 20)):  # the device's maker and model; the creator, and a digest of what it was
        head[place : place + size] = b"\0" * size
    return _assembled(bytes(head), list(tags.items()))


def name(colour: ColourSpace) -> str:
    """What people call a known colour space."""
    return _NAMES[colour]


def columns(colour: ColourSpace) -> tuple[tuple[float, float, float], ...]:
    """The primaries of a known colour space as XYZ under D50: red, green, blue."""
    return _COLUMNS[colour]


def _assembled(head: bytes, tags: Sequence[tuple[bytes, bytes]]) -> bytes:
    """A profile of a header, whose size is put right, and tags; equal ones are stored once."""
    table, data = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    for signature, body in tags:
        if body not in places:
            places[body] = start + len(data)
            data += body + b"\0" * (-len(body) % 4)
        table += struct.pack(">4sII", signature, places[body], len(body))
    size = struct.pack(">I", 128 + len(table) + len(data))
    return size + head[4:].ljust(124, b"\0") + table + data


def _s15(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(_s15(value) for value in values)


def _text(text: str) -> bytes:
    body = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(body), 28) + body


def _old_text(text: str) -> bytes:
    """A text as profiles of version 2 hold it."""
    body = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(body)) + body + b"\0" * (4 + 4 + 2 + 1 + 67)


def _parametric(values: tuple[float, ...]) -> bytes:
    kind = {1: 0, 5: 3}[len(values)]
    return b"para\0\0\0\0" + struct.pack(">HH", kind, 0) + b"".join(_s15(value) for value in values)
