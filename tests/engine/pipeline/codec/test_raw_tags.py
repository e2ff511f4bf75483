"""What a camera wrote is found in every kind of RAW file, and a hostile one says nothing and takes no memory."""

import struct
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import piexif  # type: ignore[import-untyped] # piexif ships no types
import pytest
from luster_engine.pipeline.codec import raw_tags
from luster_engine.pipeline.codec.metadata import CameraFacts
from luster_engine.pipeline.tasks.exposures import find_light

pytestmark = [pytest.mark.fast, pytest.mark.filterwarnings("ignore::UserWarning")]
CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
LIGHT = bytes(3_000_000)
MAKES = ("cr3", "raf", "rw2", "orf")


def tiff(**parts: dict[int, Any]) -> bytes:
    """Tags as a TIFF as piexif writes it."""
    return bytes(piexif.dump({"0th": parts.get("main", {}), "Exif": parts.get("detail", {})}))[6:]


def alone(detail: dict[int, tuple[int, bytes, int]]) -> bytes:
    """A TIFF whose first directory holds these tags: (type, packed value, count)."""
    body = 8 + 2 + 12 * len(detail) + 4
    entries, behind = struct.pack("<H", len(detail)), b""
    for tag, (kind, packed, count) in sorted(detail.items()):
        place = packed
        if len(packed) > 4:
            place, behind = struct.pack("<I", body + len(behind)), behind + packed
        entries += struct.pack("<HHI", tag, kind, count) + place.ljust(4, b"\0")
    return b"II*\0\x08\0\0\0" + entries + bytes(4) + behind


def box(kind: bytes, content: bytes) -> bytes:
    """An ISO box."""
    return struct.pack(">I", 8 + len(content)) + kind + content


def cr3(exposure: bytes, place: bytes = b"") -> bytes:
    """The frame of a CR3 as Canon's cameras write it, with light that nobody can develop."""
    camera = alone({271: (2, b"Canon\0", 6), 272: (2, b"Canon EOS R\0", 12)})
    tables = box(b"CNCV", b"CanonCR3") + box(b"CMT1", camera) + box(b"CMT2", exposure)
    tables += box(b"CMT4", place) if place else b""
    moov = box(b"moov", box(b"uuid", CANON + tables) + box(b"mvhd", bytes(100)))
    return box(b"ftyp", b"crx \0\0\0\1crx isom") + moov + box(b"mdat", LIGHT)


def raw(make: str) -> bytes:
    """1/8 s at f/4 and ISO 100, as each maker writes it."""
    if make == "cr3":
        return cr3(
            alone(
                {
                    33434: (5, struct.pack("<II", 1, 8), 1),
                    33437: (5, struct.pack("<II", 4, 1), 1),
                    34855: (3, struct.pack("<H", 100), 1),
                    36867: (2, b"2026:05:04 12:34:56\0", 20),
                }
            )
        )
    detail = {33434: (1, 8), 33437: (4, 1), 34855: 100, 36867: b"2026:05:04 12:34:56"}
    tags = tiff(main={271: b"Maker", 272: b"Model One"}, detail=detail)
    if make == "raf":
        jpeg = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(tags) + 8) + b"Exif\0\0" + tags + b"\xff\xda" + LIGHT
        head = b"FUJIFILMCCD-RAW 0201".ljust(84, b"\0") + struct.pack(">II", 160, len(jpeg))
        return head.ljust(160, b"\0") + jpeg
    word = {"rw2": b"IIU\0", "orf": b"IIRO"}[make]
    return (word if tags[:2] == b"II" else b"MMOR") + tags[4:] + LIGHT


@pytest.mark.parametrize("make", MAKES)
def test_exposure_time_and_camera_are_found(tmp_path: Path, make: str) -> None:
    (tmp_path / "photo").write_bytes(raw(make))
    found = raw_tags.read(tmp_path / "photo")
    assert found.stops == -0.356
    assert found.captured_at == "2026-05-04T12:34:56"
    assert found.text("Model").startswith(("Canon", "Model"))
    assert not found.has_gps


def test_a_cr3_says_that_it_knows_its_place_only_where_it_does(tmp_path: Path) -> None:
    place = struct.pack("<IIIIII", 48, 1, 51, 1, 30, 1)
    for tags, knows in (({0: (1, b"\2\3\0\0", 4)}, False), ({2: (5, place, 3)}, True)):
        (tmp_path / "photo").write_bytes(cr3(alone({}), alone(tags)))
        assert raw_tags.read(tmp_path / "photo").has_gps is knows


@pytest.mark.parametrize("make", MAKES)
def test_a_hostile_file_says_nothing_and_takes_no_memory(tmp_path: Path, make: str) -> None:
    path, whole = tmp_path / "photo", raw(make)
    head = whole[: len(whole) - len(LIGHT) + 64]
    draw = np.random.default_rng(MAKES.index(make))
    tracemalloc.start()
    for number in range(60):
        data = bytearray(head)
        for at in draw.integers(0, len(data), 4):
            data[at] = int(draw.choice([0, 1, 0x7F, 0x80, 0xFF]))
        path.write_bytes(bytes(data[: int(draw.integers(1, len(data)))] if number % 3 == 0 else data))
        assert isinstance(raw_tags.read(path), CameraFacts)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8_000_000


def test_boxes_that_never_end_are_given_up(tmp_path: Path) -> None:
    empty = box(b"free", b"") * 120_000
    for many in (empty, box(b"moov", empty), box(b"moov", box(b"uuid", CANON + empty))):
        (tmp_path / "photo").write_bytes(box(b"ftyp", b"crx \0\0\0\1crx isom") + many)
        assert raw_tags.read(tmp_path / "photo").stops is None


def test_how_a_set_of_them_was_exposed_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """LibRaw develops no file made here, so what it says of the light is stood in for; the exposures are read."""
    monkeypatch.setattr("luster_engine.pipeline.codec.raw.read_white", lambda path: (2.0, 1.0, 1.5, 1.0))
    for number in range(2):
        (tmp_path / f"{number}.cr3").write_bytes(raw("cr3"))
    assert find_light([tmp_path / "0.cr3", tmp_path / "1.cr3"]) is not None
