"""A camera's RAW file is developed upright, in true colours and at its size, or refused with a reason."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec import inspection
from luster_engine.pipeline.codec.decode import decode, upright
from luster_engine.pipeline.codec.facts import facts_of
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.tasks import recipes
from luster_engine.plugins.host import TaskRequest

from tests.engine.pipeline.codec.test_written_photos import exiftool
from tests.photos import QuietHost, delta_e
from tests.raw_photo import SERIAL, dng

pytestmark = pytest.mark.fast
LIMITS = PhotoLimits()
PATCHES = ((0.6, 0.1, 0.1), (0.1, 0.5, 0.1), (0.1, 0.1, 0.7), (1.0, 1.0, 1.0), (0.02, 0.02, 0.02), (0.2, 0.2, 0.2))


def scene() -> Any:
    """Six flat patches, two rows of three, as linear light."""
    linear = np.zeros((96, 144, 3))
    for number, patch in enumerate(PATCHES):
        row, column = divmod(number, 3)
        linear[48 * row : 48 * row + 48, 48 * column : 48 * column + 48] = patch
    return linear


def wanted() -> Any:
    """The same in sRGB values."""
    linear = scene()
    encoded = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.round(encoded * 255).astype(np.uint8)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_developed_upright_and_in_true_colours(tmp_path: Path, orientation: int) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(dng(scene(), orientation=orientation))
    decoded = decode(path, LIMITS)
    right = upright(wanted(), orientation)
    assert (decoded.header.width, decoded.header.height) == (right.shape[1], right.shape[0])
    assert decoded.frame.pixels.shape == right.shape
    assert decoded.frame.pixels.dtype == np.uint8
    inside = np.zeros(right.shape[:2], bool)
    for row in range(2):
        for column in range(3):
            patch = np.zeros((96, 144), bool)
            patch[48 * row + 8 : 48 * row + 40, 48 * column + 8 : 48 * column + 40] = True
            inside |= upright(patch.astype(np.uint8), orientation).astype(bool)
    assert delta_e(decoded.frame.pixels, right)[inside].max() < 2.0


def test_deep_when_asked(tmp_path: Path) -> None:
    (tmp_path / "photo.dng").write_bytes(dng(scene()))
    deep = decode(tmp_path / "photo.dng", LIMITS, wide=True).frame.pixels
    assert deep.dtype == np.uint16
    narrow = decode(tmp_path / "photo.dng", LIMITS).frame.pixels
    assert np.abs((deep / 257.0) - narrow).max() <= 1.0


def test_a_camera_without_colour_gives_grey(tmp_path: Path) -> None:
    (tmp_path / "photo.dng").write_bytes(dng(scene(), grey=True))
    pixels = decode(tmp_path / "photo.dng", LIMITS).frame.pixels
    assert pixels.shape == (96, 144, 3)
    assert np.abs(pixels.astype(int) - wanted()[..., 1:2])[8:40, 8:40].max() <= 2
    assert (pixels[..., 0] == pixels[..., 2]).all()


def test_its_header_says_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "photo").write_bytes(dng(scene(), orientation=6))
    facts = facts_of(tmp_path / "photo", LIMITS)
    assert (facts["format"], facts["width"], facts["height"], facts["bits"]) == ("raw", 96, 144, 16)
    assert facts["camera"] == "Luster Cam Model One"
    assert facts["captured_at"] == "2026-05-04T12:34:56"
    assert facts["has_gps"] is True
    assert inspection.inspect(tmp_path / "photo", LIMITS)["metadata"]["LensModel"] == "24mm F2.8"


def test_limits_hold_before_it_is_developed(tmp_path: Path) -> None:
    (tmp_path / "photo.dng").write_bytes(dng(scene()))
    with pytest.raises(LusterError) as caught:
        facts_of(tmp_path / "photo.dng", PhotoLimits(max_pixels=1000))
    assert caught.value.reason is Reason.TOO_MANY_PIXELS


@pytest.mark.parametrize("share", [0.02, 0.3, 0.95])
def test_a_damaged_one_is_refused(tmp_path: Path, share: float) -> None:
    whole = dng(scene())
    path = tmp_path / "cut.dng"
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(LusterError) as caught:
        decode(path, LIMITS)
    assert caught.value.reason is Reason.CORRUPT_IMAGE
    assert str(tmp_path) not in caught.value.message


def test_one_with_no_picture_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "photo.dng").write_bytes(b"II*\0\x10\0\0\0CR\2\0" + b"\0" * 200)
    with pytest.raises(LusterError) as caught:
        facts_of(tmp_path / "photo.dng", LIMITS)
    assert caught.value.reason is Reason.CORRUPT_IMAGE


def test_the_result_carries_its_camera_and_no_secret(tmp_path: Path) -> None:
    source, out = tmp_path / "photo.dng", tmp_path / "out.jpg"
    source.write_bytes(dng(scene(), orientation=8))
    plan = {
        "style": "plain",
        "style_version": "1",
        "parameters": {},
        "alternatives": [{"provider": "local", "seed": 1, "price": 0, "steps": []}],
    }
    answer = recipes.carry_out(
        TaskRequest("carry_out", {"plan": plan}, {"photo": source}, {"picture": out}), QuietHost()
    )
    assert (answer["width"], answer["height"], answer["mime"]) == (96, 144, "image/jpeg")
    seen = exiftool(out)
    assert "Luster Cam" in seen and "24mm F2.8" in seen
    assert SERIAL not in seen and "GPS" not in seen


@pytest.mark.parametrize("step", range(40))
def test_no_changed_byte_brings_it_down(tmp_path: Path, step: int) -> None:
    data = bytearray(dng(scene()))
    noise = np.random.default_rng(step)
    for _ in range(3):
        data[int(noise.integers(8, 700))] = int(noise.integers(0, 256))
    (tmp_path / "photo.dng").write_bytes(bytes(data))
    try:
        decode(tmp_path / "photo.dng", PhotoLimits(max_pixels=1_000_000))
    except LusterError as error:
        assert error.reason in {
            Reason.CORRUPT_IMAGE,
            Reason.TOO_MANY_PIXELS,
            Reason.UNSUPPORTED_FORMAT,
        }
