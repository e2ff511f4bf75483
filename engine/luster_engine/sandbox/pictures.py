"""Checks what a child reports about its pictures against their bytes, because a plugin may have changed either."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from luster_engine.border.refusal import Foreign
from luster_engine.border.words import line
from luster_engine.errors import LusterError
from luster_engine.pipeline.codec.sniff import EXTENSION, MIME, Format, sniff

PICTURE = "picture"
_SEGMENTS = 2_000
"""Segments before a JPEG's frame; the fullest seen, with a large profile and extended XMP, had 60."""
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})


def check(answer: Mapping[str, Any], made: Mapping[str, Path]) -> None:
    """Raises `Foreign` where a picture is none or is not what it is said to be; its pixels are not looked at."""
    for name, path in made.items():
        if name == PICTURE:
            _check(path, answer)
        elif name.startswith(f"{PICTURE}."):
            _check(path, _nth(answer, name.rpartition(".")[2]))


def check_probe(answer: Mapping[str, Any], photo: Path) -> None:
    """What a photo is said to be is held against its first bytes, too: by it the photo is stored and served."""
    try:
        found = sniff(photo).format
    except LusterError:
        raise Foreign("the photo is no picture") from None
    if (answer["format"], answer["mime"]) != (found.value, MIME[found]) or answer["bytes"] != photo.stat().st_size:
        raise Foreign(f"the photo is {MIME[found]}, not {line(answer['mime'], 60)}")


def _check(path: Path, answer: Mapping[str, Any]) -> None:
    try:
        found = sniff(path)
    except LusterError:
        raise Foreign("the picture is no picture") from None
    if "mime" in answer and answer["mime"] != MIME[found.format]:
        raise Foreign(f"the picture is {MIME[found.format]}, not {line(answer['mime'], 60)}")
    if (answer.get("extension") or EXTENSION[found.format]) != EXTENSION[found.format]:
        raise Foreign(f"the picture is {MIME[found.format]}, not a .{line(answer['extension'], 20)}")
    size = jpeg_size(path) if found.format is Format.JPEG else found.size
    for index, side in enumerate(("width", "height")):
        if size is not None and side in answer and answer[side] != size[index]:
            raise Foreign(f"the picture's {side} is said to be {line(answer[side], 60)} and is {size[index]}")
    if "bytes" in answer and answer["bytes"] != path.stat().st_size:
        raise Foreign(f"the picture is said to have {line(answer['bytes'], 20)} bytes and has {path.stat().st_size}")


def _nth(answer: Mapping[str, Any], number: str) -> Mapping[str, Any]:
    several = answer.get("previews", answer.get("tiles"))
    if not isinstance(several, list) or not number.isdecimal() or int(number) >= len(several):
        raise Foreign(f"nothing is said of picture {number}")
    found = several[int(number)]
    return found if isinstance(found, Mapping) else {}


def jpeg_size(path: Path) -> tuple[int, int]:
    """The width and height that a JPEG's own frame header holds; a file without one is no picture."""
    with path.open("rb") as file:
        file.seek(2)
        for _ in range(_SEGMENTS):
            marker = _marker(file)
            if marker in _STANDALONE:
                continue
            length = int.from_bytes(file.read(2), "big")
            if length < 2:
                break
            if marker in _FRAMES:
                frame = file.read(5)
                if len(frame) < 5:
                    break
                return int.from_bytes(frame[3:5], "big"), int.from_bytes(frame[1:3], "big")
            file.seek(length - 2, 1)
    raise Foreign("the picture is no picture")


def _marker(file: BinaryIO) -> int:
    head = file.read(2)
    if len(head) < 2 or head[0] != 0xFF:
        raise Foreign("the picture is no picture")
    fill, code = 0, head[1]
    while code == 0xFF and fill < 64:
        fill, code = fill + 1, (file.read(1) or b"\0")[0]
    return code
