"""A photo of any kind goes through a whole job and comes out upright and in the colours it came with."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from luster_engine.pipeline.codec import icc
from luster_engine.pipeline.codec.decode import upright
from luster_engine.pipeline.tasks import recipes
from luster_engine.plugins.host import TaskRequest
from luster_sdk import ColourSpace
from numpy.typing import NDArray
from PIL import Image, ImageCms

from tests.engine.pipeline.codec.test_decode import stored
from tests.photos import QuietHost, delta_e, house, write

pytestmark = pytest.mark.fast
Pixels = NDArray[np.uint8]


def p3_heic(path: Path) -> Pixels:
    """What a phone takes: Display P3 in a HEIC. The reference reads it back and converts it by LittleCMS alone."""
    write(house(), path, "heic", p3=True)
    return _converted(Image.open(path), ColourSpace.DISPLAY_P3)


def p3_jpeg(path: Path) -> Pixels:
    write(house(), path, "jpg", p3=True)
    return _converted(Image.open(path), ColourSpace.DISPLAY_P3)


def cmyk_jpeg(path: Path) -> Pixels:
    Image.fromarray(house()).convert("CMYK").save(path, "JPEG", quality=97)
    return house()


def deep_tiff(path: Path) -> Pixels:
    cv2.imwrite(str(path.with_suffix(".tif")), house()[..., ::-1].astype(np.uint16) * 257)
    path.with_suffix(".tif").rename(path)
    return house()


def several_pictures(path: Path) -> Pixels:
    """A JPEG with a second picture behind it, as phones keep a gain map or a depth map."""
    second = Image.new("L", (80, 60), 200)
    Image.fromarray(house()).save(path, "MPO", save_all=True, append_images=[second], quality=97)
    return house()


def over_white(path: Path) -> Pixels:
    clear = np.dstack([house(), np.full(house().shape[:2], 255, np.uint8)])
    clear[:40] = (255, 0, 0, 0)
    Image.fromarray(clear).save(path, "PNG")
    wanted = house().copy()
    wanted[:40] = 255
    return wanted


@pytest.mark.parametrize("make", [p3_heic, p3_jpeg, cmyk_jpeg, deep_tiff, several_pictures, over_white])
@pytest.mark.parametrize("form", ["jpeg", "png"])
def test_colours_and_size_survive(tmp_path: Path, make: Callable[[Path], Pixels], form: str) -> None:
    source = tmp_path / "photo"
    wanted = make(source)
    result = _through(source, tmp_path / "out", form)
    assert result.size == (wanted.shape[1], wanted.shape[0])
    assert ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(result.info["icc_profile"]))) == "sRGB\n"
    away = delta_e(np.asarray(result.convert("RGB")), wanted)
    assert away.mean() < 1.6 and np.percentile(away, 95) < 5, (away.mean(), np.percentile(away, 95))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_all_eight_orientations_come_out_upright(tmp_path: Path, orientation: int) -> None:
    scene = house(96, 64)
    source = write(stored(scene, orientation), tmp_path / "photo", "jpg", orientation=orientation)
    result = _through(source, tmp_path / "out", "jpeg")
    assert result.size == (96, 64)
    assert result.getexif().get(274, 1) == 1, "pixels are upright already and no reader may turn them again"
    assert delta_e(np.asarray(result), scene).mean() < 4
    assert np.array_equal(upright(stored(scene, orientation), orientation), scene)


def _through(source: Path, out: Path, form: str) -> Any:
    plan = {
        "style": "plain",
        "style_version": "1",
        "parameters": {},
        "output": {"format": form, "quality": 97, "full_chroma": True},
        "alternatives": [{"provider": "local", "seed": 1, "price": 0, "steps": []}],
    }
    recipes.carry_out(TaskRequest("carry_out", {"plan": plan}, {"photo": source}, {"picture": out}), QuietHost())
    return Image.open(out)


def _converted(image: Image.Image, colour: ColourSpace) -> Pixels:
    assert image.info["icc_profile"] == icc.profile(colour)
    source = ImageCms.ImageCmsProfile(io.BytesIO(icc.profile(colour)))
    converted = ImageCms.profileToProfile(image.convert("RGB"), source, ImageCms.createProfile("sRGB"))
    assert converted is not None
    return np.asarray(converted)
