"""What is written holds the asked pixels, bytes and colours, and nothing private, as an independent reader sees it."""

import io
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pillow_heif
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec import icc, renditions
from luster_engine.pipeline.codec.container import Attachments
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.encode import Encoding, OutputFormat, encode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.strip import strip
from luster_engine.pipeline.tasks import pictures, recipes
from luster_engine.plugins.host import TaskRequest
from luster_sdk import ColourSpace
from PIL import Image

from tests.photos import SECRETS, QuietHost, delta_e, house, write

KINDS = ("jpg", "png", "webp", "tiff", "heic", "avif")
FORMATS: tuple[OutputFormat, ...] = ("jpeg", "png", "webp", "avif")
ALLOWED = {"Make", "Model", "Artist", "Copyright", "DateTimeOriginal", "FNumber", "ExposureTime", "ISO", "LensModel"}


def exiftool(path: Path) -> str:
    """Everything exiftool finds in a file, unknown tags and trailers too."""
    if shutil.which("exiftool") is None:
        if os.environ.get("CI"):
            pytest.fail("exiftool is missing; .ci/run installs it")
        pytest.skip("exiftool is not installed (apt-get install libimage-exiftool-perl)")
    command = ["exiftool", "-a", "-u", "-U", "-G1", "-ee3", "-b", str(path)]
    return subprocess.run(command, capture_output=True, check=False).stdout.decode("utf-8", "replace")


def assert_clean(path: Path) -> None:
    """No secret in the bytes, none in what exiftool reads, and no place for one."""
    data = path.read_bytes()
    for secret in SECRETS:
        assert secret.encode() not in data, secret
    seen = exiftool(path)
    for word in (*SECRETS, "GPS", "SerialNumber", "MakerNote", "OwnerName", "ThumbnailImage"):
        assert word not in seen, word


@pytest.mark.parametrize("kind", KINDS)
def test_strip_leaves_pixels_and_nothing_private(tmp_path: Path, kind: str) -> None:
    source = write(house(), tmp_path / "photo", kind, p3=kind != "tiff", orientation=1 if kind == "heic" else 6)
    data, mime, _ = strip(source, PhotoLimits())
    clean = tmp_path / "clean"
    clean.write_bytes(data)
    assert_clean(clean)
    before, after = decode(source, PhotoLimits()), decode(clean, PhotoLimits())
    assert mime == {"jpg": "image/jpeg", "tiff": "image/jpeg"}.get(kind, f"image/{kind}")
    assert before.frame.pixels.shape == after.frame.pixels.shape
    exact = kind != "tiff"
    assert delta_e(before.frame.pixels, after.frame.pixels).max() <= (0 if exact else 12)
    assert after.header.camera.text("Model") == "Model One" or kind in ("heic", "avif")


def test_strip_hides_the_thumbnail_inside_a_heic(tmp_path: Path) -> None:
    source, clean = tmp_path / "photo.heic", tmp_path / "clean.heic"
    pillow_heif.from_pillow(Image.fromarray(house(400, 300))).save(source, quality=90, thumbnails=[100])
    assert pillow_heif.open_heif(source).info["thumbnails"] == [100]
    data, mime, _ = strip(source, PhotoLimits())
    clean.write_bytes(data)
    assert mime == "image/heic"
    found = pillow_heif.open_heif(clean)
    assert (len(found), found.size, found.info["thumbnails"]) == (1, (400, 300), [])
    blanked = sum(a != b for a, b in zip(source.read_bytes(), data, strict=True))
    assert blanked > 500, "the thumbnail's own bytes are gone too"
    assert np.array_equal(decode(source, PhotoLimits()).frame.pixels, decode(clean, PhotoLimits()).frame.pixels)


def test_strip_drops_what_follows_the_picture(tmp_path: Path) -> None:
    source = write(house(), tmp_path / "photo.jpg", "jpg")
    source.write_bytes(source.read_bytes() + write(house(64, 48), tmp_path / "inner.jpg", "jpg").read_bytes())
    data, _, _ = strip(source, PhotoLimits())
    assert data.endswith(b"\xff\xd9")
    assert data.count(b"\xff\xd8\xff") == 1


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("kind", ["jpg", "heic", "png", "webp", "avif"])
def test_results_carry_the_allowed_and_nothing_else(tmp_path: Path, kind: str, form: OutputFormat) -> None:
    source = write(house(), tmp_path / "photo", kind, p3=True)
    out = tmp_path / f"out.{form}"
    plan = _plan(output={"format": form})
    answer = recipes.carry_out(
        TaskRequest("carry_out", {"plan": plan}, {"photo": source}, {"picture": out}), QuietHost()
    )
    assert_clean(out)
    seen = exiftool(out)
    for word in ("Luster Cam", "Model One", "Anna Artist", "24mm F2.8", "2026:05:04 12:34:56"):
        assert word in seen, word
    assert (answer["width"], answer["height"]) == (320, 240)
    assert Image.open(out).size == (320, 240)
    assert "sRGB" in seen or form == "avif"


@pytest.mark.parametrize("form", FORMATS)
def test_pixels_survive_writing(form: OutputFormat) -> None:
    pixels = house()
    done = encode(pixels, Encoding(form, quality=97, chroma="444"), Attachments(icc=icc.profile(ColourSpace.SRGB)))
    again = np.asarray(Image.open(io.BytesIO(done.data)).convert("RGB"))
    assert again.shape == pixels.shape
    assert delta_e(again, pixels).mean() < (0.001 if form == "png" else 3.0)
    assert Image.open(io.BytesIO(done.data)).info["icc_profile"] == icc.profile(ColourSpace.SRGB)


def test_sixteen_bit_png_keeps_its_bits() -> None:
    deep = house().astype(np.uint16) * 257 + 3
    data = encode(deep, Encoding("png"), Attachments()).data
    assert data[24] == 16


@pytest.mark.parametrize("chroma", ["420", "444"])
@pytest.mark.parametrize("progressive", [False, True])
def test_jpeg_is_sampled_and_ordered_as_asked(chroma: Any, progressive: bool) -> None:
    data = encode(house(), Encoding("jpeg", chroma=chroma, progressive=progressive), Attachments()).data
    image = Image.open(io.BytesIO(data))
    assert bool(image.info.get("progressive")) is progressive
    assert image.layer[0][1:3] == ((2, 2) if chroma == "420" else (1, 1))  # type: ignore[attr-defined] # JPEG pictures have layers


def test_a_result_is_written_as_the_plan_asks(tmp_path: Path) -> None:
    source, out = write(house(640, 480), tmp_path / "photo.jpg", "jpg", p3=True), tmp_path / "out"
    wish = {"quality": 97, "max_bytes": 30_000, "keep_profile": True, "progressive": True, "full_chroma": True}
    request = TaskRequest("carry_out", {"plan": _plan(output=wish)}, {"photo": source}, {"picture": out})
    answer = recipes.carry_out(request, QuietHost())
    image = Image.open(out)
    assert out.stat().st_size <= 30_000 and answer["quality"] < 97
    assert image.info["icc_profile"] == icc.profile(ColourSpace.DISPLAY_P3)
    assert image.info["progressive"]
    assert image.layer[0][1:3] == (1, 1)  # type: ignore[attr-defined] # JPEG pictures have layers
    assert delta_e(np.asarray(image), house(640, 480)).mean() < 4, "the numbers are the photo's own"
    assert_clean(out)


@pytest.mark.parametrize("form", ["jpeg", "webp", "avif"])
def test_a_byte_ceiling_is_met_with_the_best_quality_that_fits(form: OutputFormat) -> None:
    pixels = house(640, 480)
    free = encode(pixels, Encoding(form, quality=95), Attachments())
    ceiling = len(free.data) // 2
    fitted = encode(pixels, Encoding(form, quality=95, max_bytes=ceiling), Attachments())
    assert len(fitted.data) <= ceiling
    assert fitted.quality < 95
    above = encode(pixels, Encoding(form, quality=fitted.quality + 2), Attachments())
    assert len(above.data) > ceiling
    with pytest.raises(LusterError) as caught:
        encode(pixels, Encoding(form, max_bytes=500), Attachments())
    assert caught.value.reason is Reason.INVALID_PARAMETER


def test_a_side_too_long_for_the_format_is_refused() -> None:
    with pytest.raises(LusterError) as caught:
        encode(np.zeros((4, 17000, 3), np.uint8), Encoding("webp"), Attachments())
    assert caught.value.reason is Reason.INVALID_PARAMETER


def test_writing_is_repeatable() -> None:
    parts = Attachments(icc=icc.profile(ColourSpace.SRGB))
    for form in FORMATS:
        assert encode(house(), Encoding(form), parts).data == encode(house(), Encoding(form), parts).data


@pytest.mark.parametrize(
    ("profile", "size"),
    [("original", (2400, 1600)), ("web", (2048, 1365)), ("mls", (2048, 1536)), ("thumb", (512, 341))],
)
def test_renditions_have_their_size(tmp_path: Path, profile: str, size: tuple[int, int]) -> None:
    source, out = write(_large(), tmp_path / "photo.jpg", "jpg"), tmp_path / "out.jpg"
    answer = pictures.rendition(
        TaskRequest("rendition", {"profile": profile}, {"photo": source}, {"picture": out}), QuietHost()
    )
    assert (answer["width"], answer["height"]) == size == Image.open(out).size
    assert_clean(out)


def test_a_rendition_under_a_low_ceiling_gives_up_pixels_before_it_gives_up() -> None:
    rng = np.random.default_rng(0)
    noisy = rng.integers(0, 256, (900, 1200, 3), dtype=np.uint8)
    wanted = renditions.DeliveryProfile("mls", long_edge=1200, ratio=(4, 3), max_bytes=150_000)
    done, width, height = renditions.render(noisy, wanted, Attachments())
    assert len(done.data) <= 150_000
    assert width < 1200
    assert abs(width / height - 4 / 3) < 0.01


def test_upright_pictures_get_the_upright_ratio() -> None:
    _, width, height = renditions.render(
        house(600, 900), renditions.DeliveryProfile("mls", ratio=(4, 3)), Attachments()
    )
    assert (width, height) == (600, 800)


def test_thumbnail_of_a_heic_is_a_small_upright_jpeg(tmp_path: Path) -> None:
    pillow_heif.register_heif_opener()
    source, out = write(house(400, 300), tmp_path / "photo.heic", "heic", p3=True), tmp_path / "thumb.jpg"
    pictures.thumbnail(TaskRequest("thumbnail", {"edge": 256}, {"photo": source}, {"picture": out}), QuietHost())
    assert Image.open(out).size == (256, 192)
    assert_clean(out)


def _large() -> Any:
    return cv2.resize(house(600, 400), (2400, 1600), interpolation=cv2.INTER_CUBIC)


def _plan(**more: Any) -> dict[str, Any]:
    return {
        "style": "plain",
        "style_version": "1",
        "parameters": {},
        "alternatives": [{"provider": "local", "seed": 1, "price": 0, "steps": []}],
        **more,
    }
