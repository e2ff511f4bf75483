"""Writes a small camera RAW file: a DNG with one uncompressed Bayer mosaic and the tags that a developer needs."""

import struct
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

BLACK, WHITE = 512, 16383
SERIAL = "SN-4711-0815-SECRET"
# Type of a TIFF value → how one is packed.
_BYTE, _TEXT, _SHORT, _LONG, _RATIO, _SIGNED_RATIO = 1, 2, 3, 4, 5, 10
_PACKED = {_BYTE: "B", _SHORT: "H", _LONG: "I", _RATIO: "II", _SIGNED_RATIO: "ii"}
_EXIF, _GPS, _STRIP = 34665, 34853, 273
# A camera that sees exactly as linear sRGB does: XYZ under D65 to linear red, green and blue.
_CAMERA = (3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570)

Value = tuple[int, Any]
Directory = Mapping[int, Value]


def dng(
    linear: NDArray[Any], *, orientation: int = 1, grey: bool = False, time: tuple[int, int] | None = (1, 125)
) -> bytes:
    """A DNG of linear sRGB light (height × width × 3, 0…1) as the sensor saw it, with private facts in its tags.

    With `grey` the sensor has no colour filters and sees green everywhere. `time` is the shutter's, in EXIF.
    """
    height, width = linear.shape[:2]
    sensor = np.round(BLACK + np.clip(linear, 0, 1) * (WHITE - BLACK)).astype("<u2")
    mosaic = np.ascontiguousarray(sensor[..., 1])
    for row, column, channel in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):
        if not grey:
            mosaic[row::2, column::2] = sensor[row::2, column::2, channel]
    main: dict[int, Value] = {
        254: (_LONG, [0]),
        256: (_LONG, [width]),
        257: (_LONG, [height]),
        258: (_SHORT, [16]),
        259: (_SHORT, [1]),
        262: (_SHORT, [32803]),  # a colour filter array
        271: (_TEXT, "Luster Cam"),
        272: (_TEXT, "Model One"),
        _STRIP: (_LONG, [0]),
        274: (_SHORT, [orientation]),
        277: (_SHORT, [1]),
        278: (_LONG, [height]),
        279: (_LONG, [mosaic.nbytes]),
        284: (_SHORT, [1]),
        33421: (_SHORT, [2, 2]),
        33422: (_BYTE, [0, 1, 1, 2]),
        _EXIF: (_LONG, [0]),
        _GPS: (_LONG, [0]),
        50706: (_BYTE, [1, 4, 0, 0]),
        50708: (_TEXT, "Luster Cam Model One"),
        50714: (_SHORT, [BLACK]),
        50717: (_SHORT, [WHITE]),
        50721: (_SIGNED_RATIO, [(round(part * 10_000), 10_000) for part in _CAMERA]),
        50728: (_RATIO, [(1, 1)] * 3),
        50735: (_TEXT, SERIAL),
        50778: (_SHORT, [21]),  # D65
    }
    if grey:
        main[262] = (_SHORT, [34892])  # linear light, one channel
        for tag in (33421, 33422, 50721, 50728, 50778):
            del main[tag]
    exif: dict[int, Value] = {
        36867: (_TEXT, "2026:05:04 12:34:56"),
        42033: (_TEXT, SERIAL),
        42036: (_TEXT, "24mm F2.8"),
    }
    if time is not None:
        exif[33434] = (_RATIO, [time])
    gps: Directory = {1: (_TEXT, "N"), 2: (_RATIO, [(48, 1), (51, 1), (30, 1)])}
    places = dict.fromkeys((_STRIP, _EXIF, _GPS), 0)
    while True:  # the first round learns how long the directories are, the second puts their places in
        for tag, place in places.items():
            main[tag] = (_LONG, [place])
        first = _directory(main, 8)
        second = _directory(exif, 8 + len(first))
        third = _directory(gps, 8 + len(first) + len(second))
        ends = 8 + len(first), 8 + len(first) + len(second), 8 + len(first) + len(second) + len(third)
        found = {_EXIF: ends[0], _GPS: ends[1], _STRIP: ends[2]}
        if found == places:
            return b"II*\0" + struct.pack("<I", 8) + first + second + third + mosaic.tobytes()
        places = found


def _directory(values: Directory, at: int) -> bytes:
    """A TIFF directory that begins at an offset, with the values that do not fit into its entries right behind."""
    body = at + 2 + 12 * len(values) + 4
    entries, behind = struct.pack("<H", len(values)), b""
    for tag, (kind, value) in sorted(values.items()):
        if kind == _TEXT:
            packed = str(value).encode() + b"\0"
            count = len(packed)
        else:
            parts = [part for one in value for part in (one if isinstance(one, tuple) else (one,))]
            packed, count = struct.pack("<" + _PACKED[kind][0] * len(parts), *parts), len(value)
        if len(packed) > 4:
            place = body + len(behind)
            behind += packed + b"\0" * (len(packed) & 1)
            packed = struct.pack("<I", place)
        entries += struct.pack("<HHI", tag, kind, count) + packed.ljust(4, b"\0")
    return entries + b"\0\0\0\0" + behind
