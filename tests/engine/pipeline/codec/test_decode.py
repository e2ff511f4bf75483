"""Every kind of photo is read upright, in the right colours, or refused with a reason."""

import io
import struct
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec import icc
from luster_engine.pipeline.codec.decode import decode, read_header
from luster_engine.pipeline.codec.facts import facts_of
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.sniff import Format, sniff_bytes
from luster_sdk import ColourSpace
from PIL import Image, ImageCms

from tests.photos import delta_e, house, secretive_exif, write

pytestmark = pytest.mark.fast

LIMITS = PhotoLimits()


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "tiff", "heic", "avif"])
def test_formats_are_read(tmp_path: Path, kind: str) -> None:
    pixels = house()
    more = {"lossless": True} if kind == "webp" else {}
    decoded = decode(write(pixels, tmp_path / "renamed.bin", kind, **more), LIMITS)
    assert decoded.frame.pixels.shape == pixels.shape
    assert delta_e(decoded.frame.pixels, pixels).mean() < (0.01 if kind in ("png", "tiff", "webp") else 4.0)


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "tiff", "avif"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_is_applied_exactly_once(tmp_path: Path, kind: str, orientation: int) -> None:
    upright = house(96, 64)
    more: dict[str, Any] = {"quality": 100, "subsampling": "4:4:4"} if kind == "avif" else {}
    path = write(stored(upright, orientation), tmp_path / "photo", kind, orientation=orientation, **more)
    decoded = decode(path, LIMITS)
    assert (decoded.header.width, decoded.header.height) == (96, 64)
    assert decoded.frame.pixels.shape == upright.shape
    assert delta_e(decoded.frame.pixels, upright).mean() < 4.0


def test_heic_turned_by_its_container_is_not_turned_again(tmp_path: Path) -> None:
    upright = house(96, 64)
    path = write(stored(upright, 6), tmp_path / "photo.heic", "heic", orientation=6)
    decoded = decode(path, LIMITS)
    assert decoded.frame.pixels.shape == upright.shape
    assert delta_e(decoded.frame.pixels, upright).mean() < 4.0


def test_display_p3_becomes_srgb_or_stays_when_asked(tmp_path: Path) -> None:
    pixels = house()
    path = write(pixels, tmp_path / "p3.png", "png", p3=True)
    converted = decode(path, LIMITS)
    expected = ImageCms.profileToProfile(
        Image.fromarray(pixels),
        ImageCms.ImageCmsProfile(io.BytesIO(icc.profile(ColourSpace.DISPLAY_P3))),
        ImageCms.createProfile("sRGB"),
    )
    assert delta_e(converted.frame.pixels, np.asarray(expected)).max() < 1.5
    kept = decode(path, LIMITS, keep_profile=True)
    assert np.array_equal(kept.frame.pixels, pixels)
    assert kept.profile.colour is ColourSpace.DISPLAY_P3


def test_a_kept_profile_gives_the_same_colours_and_no_secret(tmp_path: Path) -> None:
    plain = icc.profile(ColourSpace.ADOBE_RGB)
    secret = b"SERIAL-4711 of Ophelia Owner's display"
    told = _profile_with(plain, {b"mmod": secret, b"dmdd": secret})
    assert secret in told
    Image.fromarray(house()).save(tmp_path / "photo.png", icc_profile=told)
    kept = decode(tmp_path / "photo.png", LIMITS, keep_profile=True)
    assert kept.profile.colour is ColourSpace.ADOBE_RGB
    assert b"SERIAL" not in kept.profile.icc
    assert "Adobe RGB" in (ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(kept.profile.icc))) or "")
    Image.fromarray(house()).save(tmp_path / "clean.png", icc_profile=kept.profile.icc)
    first, second = (decode(tmp_path / name, LIMITS).frame.pixels for name in ("photo.png", "clean.png"))
    assert np.array_equal(first, second)
    assert np.array_equal(kept.frame.pixels, house())


@pytest.mark.parametrize(
    "damage", [lambda data: data[:140], lambda data: data[:128] + b"\xff" * 400, lambda data: b"x" * 200]
)
def test_a_broken_profile_counts_as_absent(tmp_path: Path, damage: Any) -> None:
    Image.fromarray(house()).save(tmp_path / "photo.png", icc_profile=damage(icc.profile(ColourSpace.DISPLAY_P3)))
    assert decode(tmp_path / "photo.png", LIMITS).profile.is_srgb


def test_adobe_rgb_that_only_the_exif_names(tmp_path: Path) -> None:
    import piexif

    exif = piexif.load(secretive_exif())
    exif["Interop"] = {piexif.InteropIFD.InteroperabilityIndex: b"R03"}
    Image.fromarray(house()).save(tmp_path / "a.jpg", exif=piexif.dump(exif), quality=95)
    assert read_header(tmp_path / "a.jpg", LIMITS).profile.colour is ColourSpace.ADOBE_RGB


def test_grey_palette_alpha_and_cmyk(tmp_path: Path) -> None:
    image = Image.fromarray(house())
    image.convert("L").save(tmp_path / "grey.jpg")
    assert len(set(decode(tmp_path / "grey.jpg", LIMITS).frame.pixels[10, 10].tolist())) == 1
    image.convert("P", palette=Image.Palette.ADAPTIVE).save(tmp_path / "palette.png")
    assert delta_e(decode(tmp_path / "palette.png", LIMITS).frame.pixels, house()).mean() < 6
    clear = Image.new("RGBA", (8, 8), (255, 0, 0, 0))
    clear.putpixel((0, 0), (255, 0, 0, 128))
    clear.save(tmp_path / "alpha.png")
    seen = decode(tmp_path / "alpha.png", LIMITS).frame.pixels
    assert seen[4, 4].tolist() == [255, 255, 255]
    assert seen[0, 0].tolist() == [255, 127, 127]
    image.convert("CMYK").save(tmp_path / "cmyk.jpg", quality=95)
    assert delta_e(decode(tmp_path / "cmyk.jpg", LIMITS).frame.pixels, house()).mean() < 3


@pytest.mark.parametrize("kind", [".tif", ".png"])
def test_sixteen_bits_are_kept_where_asked_and_rounded_otherwise(tmp_path: Path, kind: str) -> None:
    deep = house().astype(np.uint16) * 257 + np.arange(320, dtype=np.uint16)[None, :, None] % 128
    cv2.imwrite(str(tmp_path / f"deep{kind}"), deep[..., ::-1])
    path = tmp_path / f"deep{kind}"
    assert np.array_equal(decode(path, LIMITS, wide=True).frame.pixels, deep)
    narrow = decode(path, LIMITS).frame.pixels
    assert narrow.dtype == np.uint8
    assert np.abs(narrow.astype(np.int64) - house()).max() <= 1


def test_sixteen_bit_wide_gamut_keeps_its_steps(tmp_path: Path) -> None:
    ramp = np.repeat(np.linspace(20000, 45000, 256).astype(np.uint16)[None, :, None], 8, axis=0).repeat(3, axis=2)
    cv2.imwrite(str(tmp_path / "ramp.tif"), ramp)
    plain = Image.open(tmp_path / "ramp.tif")
    tags = plain.tag_v2  # type: ignore[attr-defined] # only TIFF pictures have tags
    assert tags[258] == (16, 16, 16)
    data = _tiff_with_tag((tmp_path / "ramp.tif").read_bytes(), 34675, 7, icc.profile(ColourSpace.ADOBE_RGB))
    (tmp_path / "adobe.tif").write_bytes(data)
    decoded = decode(tmp_path / "adobe.tif", LIMITS, wide=True).frame.pixels
    assert decoded.dtype == np.uint16
    assert len(np.unique(decoded[0, :, 0])) > 250
    narrow = decode(tmp_path / "adobe.tif", LIMITS).frame.pixels
    assert np.abs((decoded >> 8).astype(int) - narrow).max() <= 2


@pytest.mark.parametrize("orientation", range(1, 9))
def test_sixteen_bit_tiff_is_turned_once(tmp_path: Path, orientation: int) -> None:
    deep = house(96, 64).astype(np.uint16) * 257
    cv2.imwrite(str(tmp_path / "deep.tif"), stored(deep, orientation)[..., ::-1])
    data = _tiff_with_tag((tmp_path / "deep.tif").read_bytes(), 274, 3, struct.pack("<H", orientation))
    (tmp_path / "turned.tif").write_bytes(data)
    assert np.array_equal(decode(tmp_path / "turned.tif", LIMITS, wide=True).frame.pixels, deep)


def test_the_first_page_counts(tmp_path: Path) -> None:
    first, second = Image.fromarray(house(64, 48)), Image.new("RGB", (32, 32))
    first.save(tmp_path / "pages.tif", save_all=True, append_images=[second])
    decoded = decode(tmp_path / "pages.tif", LIMITS)
    assert decoded.frame.pixels.shape == (48, 64, 3)
    assert decoded.header.frames == 2
    with pytest.raises(LusterError) as caught:
        decode(tmp_path / "pages.tif", PhotoLimits(max_frames=1))
    assert caught.value.reason is Reason.TOO_MANY_FRAMES


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        (PhotoLimits(max_pixels=1000), Reason.TOO_MANY_PIXELS),
        (PhotoLimits(max_side=300), Reason.TOO_MANY_PIXELS),
        (PhotoLimits(max_bytes=1000), Reason.TOO_LARGE),
    ],
)
def test_limits_hold_before_decoding(tmp_path: Path, limits: PhotoLimits, reason: Reason) -> None:
    path = write(house(), tmp_path / "photo.jpg", "jpg")
    with pytest.raises(LusterError) as caught:
        facts_of(path, limits)
    assert caught.value.reason is reason


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "tiff", "heic", "avif"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_truncated_files_are_refused(tmp_path: Path, kind: str, share: float) -> None:
    whole = write(house(), tmp_path / "whole", kind).read_bytes()
    cut = tmp_path / "cut"
    cut.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(LusterError) as caught:
        decode(cut, LIMITS)
    assert caught.value.reason in (Reason.CORRUPT_IMAGE, Reason.NOT_AN_IMAGE)
    assert "/" not in caught.value.message


def test_damage_in_the_scan_is_noticed(tmp_path: Path) -> None:
    whole = bytearray(write(house(640, 480), tmp_path / "whole.jpg", "jpg").read_bytes())
    middle = len(whole) * 2 // 3
    del whole[middle : middle + 900]
    (tmp_path / "hole.jpg").write_bytes(bytes(whole[:-2]))
    with pytest.raises(LusterError) as caught:
        decode(tmp_path / "hole.jpg", LIMITS)
    assert caught.value.reason is Reason.CORRUPT_IMAGE


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        (b"", Reason.NOT_AN_IMAGE),
        (b"hello, I am text", Reason.NOT_AN_IMAGE),
        (b"GIF89a" + b"\0" * 40, Reason.UNSUPPORTED_FORMAT),
        (b"%PDF-1.7", Reason.UNSUPPORTED_FORMAT),
        (struct.pack(">I4s4sI4s", 24, b"ftyp", b"isom", 0, b"mp42") + b"\0" * 9, Reason.UNSUPPORTED_FORMAT),
    ],
)
def test_other_files_are_named(head: bytes, reason: Reason) -> None:
    with pytest.raises(LusterError) as caught:
        sniff_bytes(head)
    assert caught.value.reason is reason


def test_a_name_is_never_trusted(tmp_path: Path) -> None:
    path = write(house(), tmp_path / "photo.png", "jpg")
    assert facts_of(path, LIMITS)["format"] == Format.JPEG


def test_probe_tells_what_the_header_says(tmp_path: Path) -> None:
    facts = facts_of(write(house(), tmp_path / "photo.jpg", "jpg", orientation=6), LIMITS)
    assert (facts["width"], facts["height"], facts["orientation"]) == (240, 320, 6)
    assert facts["has_gps"] is True
    assert facts["captured_at"] == "2026-05-04T12:34:56+02:00"
    assert facts["camera"] == "Luster Cam Model One"


def test_a_smaller_decode_is_never_smaller_than_asked(tmp_path: Path) -> None:
    path = write(house(1600, 1200), tmp_path / "photo.jpg", "jpg")
    small = decode(path, LIMITS, at_least=640).frame
    assert 640 <= small.width < 1600


def test_raw_needs_its_reader_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "photo.dng"
    path.write_bytes(b"II*\0\x10\0\0\0CR\2\0" + b"\0" * 200)
    with pytest.raises(LusterError) as caught:
        decode(path, LIMITS)
    assert caught.value.reason in (Reason.UNSUPPORTED_FORMAT, Reason.CORRUPT_IMAGE)


def stored(upright: Any, orientation: int) -> Any:
    """The pixels as a camera held this way would have stored them."""
    undo = {
        1: lambda p: p,
        2: lambda p: p[:, ::-1],
        3: lambda p: p[::-1, ::-1],
        4: lambda p: p[::-1],
        5: lambda p: p.transpose(1, 0, 2),
        6: lambda p: np.rot90(p, 1),
        7: lambda p: p[::-1, ::-1].transpose(1, 0, 2),
        8: lambda p: np.rot90(p, -1),
    }
    return np.ascontiguousarray(undo[orientation](upright))


def _profile_with(profile: bytes, more: dict[bytes, bytes]) -> bytes:
    """A profile with further tags behind its own."""
    count = int.from_bytes(profile[128:132], "big")
    shift = 12 * len(more)
    table = b"".join(
        struct.pack(">4sII", name, place + shift, size)
        for name, place, size in struct.iter_unpack(">4sII", profile[132 : 132 + 12 * count])
    )
    body, at = profile[132 + 12 * count :], len(profile) + shift
    count += len(more)
    for name, data in more.items():
        table += struct.pack(">4sII", name, at, len(data))
        body += data
        at += len(data)
    whole = profile[4:128] + struct.pack(">I", count) + table + body
    return struct.pack(">I", len(whole) + 4) + whole


def _tiff_with_tag(data: bytes, tag: int, kind: int, value: bytes) -> bytes:
    """A little-endian TIFF with one more tag in its first directory, which moves to the end of the file."""
    start = int.from_bytes(data[4:8], "little")
    count = int.from_bytes(data[start : start + 2], "little")
    entries = [data[start + 2 + 12 * i : start + 14 + 12 * i] for i in range(count)]
    entries = [entry for entry in entries if int.from_bytes(entry[:2], "little") != tag]
    place, count = len(data), len(value) // {3: 2, 7: 1}[kind]
    where = value.ljust(4, b"\0") if len(value) <= 4 else struct.pack("<I", place)
    entries.append(struct.pack("<HHI", tag, kind, count) + where)
    entries.sort(key=lambda entry: int.from_bytes(entry[:2], "little"))
    directory = struct.pack("<H", len(entries)) + b"".join(entries) + b"\0\0\0\0"
    value += b"\0" * (len(value) & 1)
    at = place + len(value)
    body = data + value + directory
    return body[:4] + struct.pack("<I", at) + body[8:]
