"""A photo is more than its picture: films, trailers and boxes that makers append must not leave with the clean copy."""

import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from luster_engine.pipeline.codec import container, heif_items, icc
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.strip import strip
from luster_sdk import ColourSpace
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


def with_a_tag(profile: bytes, body: bytes) -> bytes:
    """A profile with one more tag, such as displays put into theirs."""
    count = int.from_bytes(profile[128:132], "big")
    found = [struct.unpack_from(">4sII", profile, 132 + 12 * each) for each in range(count)]
    tags = [(name, profile[at : at + size]) for name, at, size in found] + [(b"mmod", body)]
    first = 132 + 12 * len(tags)
    table, bodies = b"", b""
    for name, each in tags:
        table += struct.pack(">4sII", name, first + len(bodies), len(each))
        bodies += each + b"\0" * (-len(each) % 4)
    rest = profile[4:128] + struct.pack(">I", len(tags)) + table + bodies
    return struct.pack(">I", len(rest) + 4) + rest


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "tiff", "heic", "avif"])
def test_a_colour_profile_does_not_name_its_display(tmp_path: Path, kind: str) -> None:
    """Displays write their owner's name and their serial number into their profiles."""
    profile = with_a_tag(icc.profile(ColourSpace.ADOBE_RGB), b"text\0\0\0\0" + b"Ann's display C02XK1ZZJG5H\0")
    source = tmp_path / f"photo.{kind}"
    Image.fromarray(house()).save(source, icc_profile=profile)
    plain = decode(source, PhotoLimits(), keep_profile=True)
    data, _, _ = strip(source, PhotoLimits())
    clean = tmp_path / "clean"
    clean.write_bytes(data)
    assert b"C02XK1ZZJG5H" not in data and b"Ann" not in data
    again = decode(clean, PhotoLimits(), keep_profile=True)
    assert again.profile.colour is plain.profile.colour is ColourSpace.ADOBE_RGB
    if kind in ("heic", "avif"):
        assert np.array_equal(plain.frame.pixels, again.frame.pixels)


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
    rounds = data.index(b"ANIM")
    data = (
        data[: rounds + 4]
        + struct.pack("<I", 6 + len(FILM))
        + data[rounds + 8 : rounds + 14]
        + FILM
        + data[rounds + 14 :]
    )
    source.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])
    kept, _, _ = strip(source, PhotoLimits())
    assert UNKNOWN not in kept and FILM not in kept
    clean = tmp_path / "clean.webp"
    clean.write_bytes(kept)
    assert Image.open(clean).n_frames == 2  # type: ignore[attr-defined] # animated pictures have frames


def nested(where: str) -> bytes:
    """A HEIC by hand, with a marker in one of the places inside its tables that no reader of pictures looks at."""

    def full(kind: bytes, content: bytes, flags: int = 0) -> bytes:
        return box(kind, struct.pack(">I", flags) + content)

    def marked(place: str, marker: bytes = UNKNOWN) -> bytes:
        return marker if where == place else b""

    pixels = b"PIXELS" * 10
    brands = box(b"ftyp", b"heic\0\0\0\0mif1heic" + marked("ftyp", UNKNOWN[:16]))

    def tables(offset: int) -> bytes:
        entry = full(b"infe", struct.pack(">HH", 1, 0) + b"hvc1\0", 2 << 24)
        place = struct.pack(">HHHHHII", 0x4400, 1, 1, 0, 1, offset, len(pixels))
        purpose = b"urn:mpeg:hevc:2015:auxid:1\0" if where != "auxC" else b"urn:x\0" + UNKNOWN
        properties = full(b"auxC", purpose) + full(b"ispe", bytes(8) + marked("ispe"))
        return full(
            b"meta",
            full(b"hdlr", b"\0\0\0\0pict" + bytes(12) + b"\0" + marked("hdlr"))
            + full(b"pitm", struct.pack(">H", 1) + marked("pitm"))
            + full(b"iinf", struct.pack(">H", 1) + entry + (box(b"uuid", UNKNOWN) if where == "iinf" else b""))
            + full(b"iloc", place + marked("iloc"))
            + full(b"iref", box(b"what", UNKNOWN) if where == "iref" else b"")
            + full(b"iref" if where == "twice" else b"idat", marked("twice"))
            + box(b"grpl", box(b"uuid", UNKNOWN) if where == "grpl" else b"")
            + box(b"iprp", box(b"ipco", properties) + full(b"ipma", struct.pack(">I", 0) + marked("ipma"))),
        )

    offset = len(brands) + len(tables(0)) + 8
    return brands + tables(offset) + box(b"mdat", pixels + marked("mdat"))


PLACES = ("ftyp", "hdlr", "pitm", "iinf", "iloc", "iref", "grpl", "auxC", "ispe", "ipma", "mdat")


@pytest.mark.parametrize("where", PLACES)
def test_nothing_nested_in_the_tables_of_a_heic_is_kept(where: str) -> None:
    data = nested(where)
    marker = UNKNOWN[:16] if where == "ftyp" else UNKNOWN
    assert marker in data
    kept = heif_items.blank(data, b"")
    assert marker not in kept
    assert b"PIXELS" * 10 in kept


def test_a_table_that_stands_twice_is_not_understood() -> None:
    with pytest.raises(heif_items.NotUnderstood):
        heif_items.blank(nested("twice"), b"")


@pytest.mark.parametrize("kind", ["heic", "avif"])
def test_a_damaged_file_is_understood_or_said_not_to_be(tmp_path: Path, kind: str) -> None:
    """Whatever a byte of the tables is changed to, no other fault comes out."""
    data = write(house(64, 48), tmp_path / "photo", kind).read_bytes()
    rng = np.random.default_rng(7)
    understood = 0
    for _ in range(1500):
        broken = bytearray(data)
        for at in rng.integers(0, min(len(data), 900), rng.integers(1, 4)):
            broken[at] = rng.integers(0, 256)
        try:
            heif_items.blank(bytes(broken), b"")
            understood += 1
        except heif_items.NotUnderstood:
            continue
    assert 100 < understood < 1500


@pytest.mark.parametrize(("kind", "length"), [(b"sBIT", 3), (b"gAMA", 4), (b"cHRM", 32), (b"sRGB", 1), (b"cICP", 4)])
def test_small_chunks_of_a_png_have_their_own_length_or_go(tmp_path: Path, kind: bytes, length: int) -> None:
    import zlib

    source = tmp_path / "photo.png"
    Image.fromarray(house(64, 48)).save(source)
    data = source.read_bytes()
    for content, stays in ((bytes(length), True), (bytes(length) + UNKNOWN, False)):
        chunk = struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        clean = container.clean_png(data[:33] + chunk + data[33:], container.Attachments())
        assert (kind in clean) is stays
        assert UNKNOWN not in clean


@pytest.mark.parametrize("marker", [0xDC, 0xDE, 0xDF, 0xF3, 0x02])
def test_segments_that_no_picture_needs_leave_a_jpeg(tmp_path: Path, marker: int) -> None:
    data = write(house(64, 48), tmp_path / "photo.jpg", "jpg").read_bytes()
    segment = bytes((0xFF, marker)) + struct.pack(">H", 2 + len(UNKNOWN)) + UNKNOWN
    clean = container.clean_jpeg(data[:2] + segment + data[2:], container.Attachments())
    assert UNKNOWN not in clean
    assert np.asarray(Image.open(io.BytesIO(clean))).shape == (48, 64, 3)
