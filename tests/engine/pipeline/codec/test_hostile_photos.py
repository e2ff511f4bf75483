"""Every hostile photo gives a correct picture or a refusal with the expected reason, through the sandbox, in time."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pillow_heif
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import ChildLimits as SandboxLimits
from luster_engine.sandbox.task import SandboxOptions, Task
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps

from tests.photos import delta_e, photos

PICTURES: dict[str, tuple[int, int]] = {
    "aux_ycbcr.heic": (4000, 1848),
    "avif_orient6.avif": (3024, 4032),
    "cmyk_icc.jpg": (500, 333),
    "cmyk_noicc.jpg": (500, 333),
    "exif_28-hex_value.jpg": (1704, 2272),
    "exif_35-empty.jpg": (2164, 1626),
    "exif_87_OSError.jpg": (1488, 2240),
    "img5195.heic": (2566, 3313),
    "invalid_id.heic": (564, 870),
    "iphone13pm.heic": (3024, 4032),
    **{f"orient_landscape_{number}.jpg": (600, 450) for number in (1, 2, 3, 4, 5, 6, 8)},
    **{f"orient_portrait_{number}.jpg": (450, 600) for number in (1, 2, 4, 5, 6, 7, 8)},
    "pil_16bit.cropped.tif": (64, 64),
    "pil_broken_exif_dpi.jpg": (100, 100),
    "pil_exif-ifd-offset.jpg": (200, 200),
    "pil_i_trns.png": (64, 64),
    "pil_jpeg_ff00_header.jpg": (300, 225),
    "pil_junk_jpeg_header.jpg": (1024, 768),
    "pil_multiple_exif.jpg": (1, 1),
    "pil_no-dpi-in-exif.jpg": (200, 200),
    "pil_pil_sample_cmyk.jpg": (100, 100),
    "pil_pil_sample_rgb.jpg": (100, 100),
    "pil_rgb.jpg": (100, 100),
    "pil_transparent.png": (200, 150),
    "ps.tiff": (317, 211),
    "ultrahdr2.jpg": (3840, 2160),
    "xyb.jpg": (290, 442),
}
REFUSALS = {
    "200mp.heic": Reason.TOO_MANY_PIXELS,
    "9643x10328.jpg": Reason.TOO_MANY_PIXELS,
    "bomb_65536.png": Reason.TOO_MANY_PIXELS,
    "corrupted.jpg": Reason.CORRUPT_IMAGE,
    "giant.jpg": Reason.TOO_MANY_PIXELS,
    "pil_broken.png": Reason.CORRUPT_IMAGE,
    "pil_truncated_image.png": Reason.CORRUPT_IMAGE,
}

MOST_SECONDS, MOST_MB = 5.0, 1500
_ROOT = Path(__file__).parents[4]
_CHILD = "tests.engine.pipeline.codec.hostile_child"


def test_the_table_names_every_file() -> None:
    present = {path.name for path in (photos() / "hostile").iterdir()}
    assert present == set(PICTURES) | set(REFUSALS)


@pytest.mark.parametrize("name", sorted(PICTURES))
def test_picture_is_right(name: str) -> None:
    path = photos() / "hostile" / name
    decoded = decode(path, PhotoLimits())
    assert (decoded.frame.width, decoded.frame.height) == PICTURES[name]
    assert decoded.profile.is_srgb
    step = max(1, decoded.frame.width // 500)
    difference = delta_e(decoded.frame.pixels[::step, ::step], _reference(path)[::step, ::step])
    assert difference.mean() < 1.0
    assert np.percentile(difference, 99) <= 2.0


@pytest.mark.parametrize("name", sorted(REFUSALS))
def test_refusal_has_its_reason(name: str) -> None:
    with pytest.raises(LusterError) as caught:
        decode(photos() / "hostile" / name, PhotoLimits())
    assert caught.value.reason is REFUSALS[name]
    assert str(path_of(name).parent) not in caught.value.message


@pytest.mark.parametrize("shape", ["landscape", "portrait"])
def test_all_orientations_show_the_same_scene(shape: str) -> None:
    folder = photos() / "hostile"
    first = _thumbnail(decode(folder / f"orient_{shape}_1.jpg", PhotoLimits()).frame.pixels)
    for path in sorted(folder.glob(f"orient_{shape}_*.jpg")):
        other = _thumbnail(decode(path, PhotoLimits()).frame.pixels)
        assert np.corrcoef(first.ravel(), other.ravel())[0, 1] > 0.93, path.name


async def test_the_sandbox_survives_all_of_them(tmp_path: Path) -> None:
    folder = photos() / "hostile"
    async with Sandbox(SandboxOptions(size=1, limits=SandboxLimits(memory_mb=MOST_MB))) as sandbox:
        for path in sorted(folder.iterdir()):
            task = Task("thumbnail", {"edge": 256}, {"photo": path}, {"picture": tmp_path / f"{path.name}.jpg"})
            try:
                answer = await sandbox.run(task, timeout=30)
            except LusterError as error:
                assert error.reason is REFUSALS.get(path.name), f"{path.name}: {error}"
            else:
                assert path.name in PICTURES
                assert max(answer["width"], answer["height"]) <= 256
        assert (await sandbox.run(Task("probe", {}, {"photo": folder / "pil_rgb.jpg"})))["width"] == 100
        assert sandbox.deaths == 0


def test_none_of_them_takes_long_or_much() -> None:
    """The processor's seconds and the peak of memory of a whole job at full size."""
    files = sorted(map(str, (photos() / "hostile").iterdir()))
    done = subprocess.run(
        [sys.executable, "-m", _CHILD, *files], capture_output=True, text=True, check=False, cwd=_ROOT
    )
    assert done.returncode == 0, done.stderr
    said = {one["name"]: one for one in map(json.loads, done.stdout.splitlines())}
    assert len(said) == len(files)
    for name, one in said.items():
        assert one["reason"] == REFUSALS.get(name, ""), one
        assert one["seconds"] < MOST_SECONDS and one["peak_mb"] < MOST_MB, one


def path_of(name: str) -> Path:
    return photos() / "hostile" / name


def _reference(path: Path) -> NDArray[Any]:
    """The picture by Pillow and LittleCMS alone."""
    pillow_heif.register_heif_opener()
    image = Image.open(path)
    profile = image.info.get("icc_profile")
    image = ImageOps.exif_transpose(image)
    if image.mode.startswith("I"):
        return np.repeat((np.asarray(image).astype(np.int64) >> 8).clip(0, 255).astype(np.uint8)[..., None], 3, axis=2)
    if image.mode in ("RGBA", "P", "LA"):
        image = image.convert("RGBA")
        under = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(under, image).convert("RGB")
    if profile and image.mode in ("RGB", "CMYK"):
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        assert converted is not None
        image = converted
    return np.asarray(image.convert("RGB"))


def _thumbnail(pixels: NDArray[Any]) -> NDArray[np.float32]:
    return np.asarray(Image.fromarray(pixels).convert("L").resize((48, 48), Image.Resampling.BOX), dtype=np.float32)
