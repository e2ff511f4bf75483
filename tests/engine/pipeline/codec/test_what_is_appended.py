"""A photo is more than its picture: films, trailers and boxes that makers append must not leave with the clean copy."""

import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from luster_engine.pipeline.codec import heif_items
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.strip import strip
from PIL import Image

from tests.appended import FILM, MARKS, TRAILER, UNKNOWN, appended, box
from tests.photos import house, write

KINDS = ("jpg", "png", "webp", "tiff", "heic", "avif")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_appended_to_a_photo_does_not_leave_with_its_clean_copy(tmp_path: Path, kind: str) -> None:
    source = write(house(), tmp_path / "photo", kind)
    plain = decode(source, PhotoLimits()).frame.pixels
    source.write_bytes(appended(source.read_bytes(), kind))
    data, mime, _ = strip(source, PhotoLimits())
    clean = tmp_path / "clean"
    clean.write_bytes(data)
    assert [mark for mark in MARKS if mark in data] == []
    assert len(data) < len(source.read_bytes()) - 4000, "the film's place is not kept either"
    again = decode(clean, PhotoLimits()).frame.pixels
    assert again.shape == plain.shape
    assert mime == {"jpg": "image/jpeg", "tiff": "image/jpeg"}.get(kind, f"image/{kind}")
    if kind != "tiff":
        assert np.array_equal(plain, again)


@pytest.mark.parametrize("kind", ["heic", "avif"])
@pytest.mark.parametrize("junk", [b"\xff" * 50, b"\0\0\0\x04junk", b"SEFH" + TRAILER], ids=["ones", "short", "trailer"])
def test_bytes_that_are_no_box_behind_a_picture_are_cut_off(tmp_path: Path, kind: str, junk: bytes) -> None:
    source = write(house(), tmp_path / "photo", kind)
    whole = source.read_bytes()
    source.write_bytes(whole + junk)
    data, mime, _ = strip(source, PhotoLimits())
    assert mime == f"image/{kind}"
    assert len(data) <= len(whole)
    assert TRAILER not in data


def moved(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The file with the content of its last box, the coded picture, changed at its end."""
    boxes = []
    at = 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big") or len(data) - at
        boxes.append(data[at : at + size])
        at += size
    assert boxes[-1][4:8] == b"mdat"
    boxes[-1] = box(b"mdat", change(boxes[-1][8:]))
    return b"".join(boxes)


@pytest.mark.parametrize("kind", ["heic", "avif"])
def test_bytes_of_no_item_inside_the_coded_picture_are_blanked(tmp_path: Path, kind: str) -> None:
    source = write(house(), tmp_path / "photo", kind)
    source.write_bytes(moved(source.read_bytes(), lambda coded: coded + FILM * 3))
    assert FILM in source.read_bytes()
    data, mime, _ = strip(source, PhotoLimits())
    assert FILM not in data
    assert mime == f"image/{kind}"
    clean = tmp_path / "clean"
    clean.write_bytes(data)
    assert np.array_equal(decode(source, PhotoLimits()).frame.pixels, decode(clean, PhotoLimits()).frame.pixels)


def test_words_in_the_tables_of_a_heic_are_blanked() -> None:
    """Names of items and descriptions among the properties are free words, whatever reader shows them."""
    import io

    file = io.BytesIO()
    pillow_heif.from_pillow(Image.fromarray(house())).save(file, quality=80)
    data = file.getvalue()
    # The name of the picture's item is empty as it is written: an entry with a name takes the place of another's.
    at = data.index(b"infe")
    size = int.from_bytes(data[at - 4 : at], "big")
    named = data[: at - 4] + struct.pack(">I", size + len(TRAILER)) + data[at : at - 4 + size - 1] + TRAILER + b"\0"
    grown = named + data[at - 4 + size :]
    for kind in (b"iinf", b"meta"):
        start = grown.index(kind) - 4
        length = int.from_bytes(grown[start : start + 4], "big") + len(TRAILER)
        grown = grown[:start] + struct.pack(">I", length) + grown[start + 4 :]
    assert TRAILER in grown
    assert TRAILER not in heif_items.blank(grown, b"")


def test_a_frame_of_an_animated_webp_carries_nothing_beside_its_picture(tmp_path: Path) -> None:
    source = tmp_path / "moving.webp"
    frames = [Image.new("RGB", (64, 48), colour) for colour in ("navy", "olive")]
    frames[0].save(source, "WEBP", save_all=True, append_images=frames[1:], duration=100, lossless=True)
    data = source.read_bytes()
    at = data.index(b"ANMF")
    length = int.from_bytes(data[at + 4 : at + 8], "little")
    extra = b"PRVT" + struct.pack("<I", len(UNKNOWN) + 1) + UNKNOWN + b"\0"
    data = (
        data[: at + 4]
        + struct.pack("<I", length + len(extra))
        + data[at + 8 : at + 8 + length]
        + extra
        + (data[at + 8 + length :])
    )
    source.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])
    kept, _, _ = strip(source, PhotoLimits())
    assert UNKNOWN not in kept
    clean = tmp_path / "clean.webp"
    clean.write_bytes(kept)
    assert Image.open(clean).n_frames == 2  # type: ignore[attr-defined] # animated pictures have frames
