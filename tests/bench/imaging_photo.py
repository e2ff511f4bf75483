"""Draws the photos of the imaging bench: a house with lines, textures, a tilt and a camera's noise, at any size."""

from pathlib import Path

import cv2
import numpy as np
import simplejpeg  # type: ignore[import-untyped] # simplejpeg ships no types
from numpy.typing import NDArray

from tests.bench.report import ROOT

SIZES = {12: (4000, 3000), 24: (6000, 4000), 48: (8000, 6000)}
FOLDER = ROOT / "build" / "bench" / "photos"
QUALITY = 92
_TILT = 0.8
_HOUSE = ROOT / "tests" / "houses" / "data" / "big_gable_24mp" / "photo.jpg"


def photo(megapixels: int, *, brackets: bool = False) -> Path:
    """The photo of this size as JPEG q92 4:2:0, drawn once; 24 MP weigh 9 to 11 MB."""
    path = FOLDER / f"{megapixels}mp.jpg"
    if not path.is_file() or (brackets and not bracket(megapixels, 1).is_file()):
        FOLDER.mkdir(parents=True, exist_ok=True)
        pixels = draw(*SIZES[megapixels])
        _save(path, pixels)
        if brackets:
            for number, gain in enumerate((0.5, 1.0, 1.8)):
                _save(bracket(megapixels, number), np.clip(pixels * np.float32(gain), 0, 255).astype(np.uint8))
    return path


def house_photo() -> Path:
    """A measured house at 12 MP, made once: every style finds its subject there."""
    path = FOLDER / "house_12mp.jpg"
    if not path.is_file():
        FOLDER.mkdir(parents=True, exist_ok=True)
        large = simplejpeg.decode_jpeg(_HOUSE.read_bytes(), "RGB")
        width = round((12e6 * large.shape[1] / large.shape[0]) ** 0.5)
        size = (width, round(12e6 / width))
        path.write_bytes(
            simplejpeg.encode_jpeg(cv2.resize(large, size, interpolation=cv2.INTER_AREA), QUALITY, "RGB", "420")
        )
    return path


def bracket(megapixels: int, number: int) -> Path:
    """One of three exposures, for enfuse."""
    return FOLDER / f"{megapixels}mp_{number}.jpg"


def draw(width: int, height: int) -> NDArray[np.uint8]:
    """A façade with windows and siding under a sky, over grass."""
    noise = np.random.default_rng(4)
    small = _scene(1500, round(1500 * height / width))
    turn = cv2.getRotationMatrix2D((750, small.shape[0] / 2), _TILT, 1.06)
    small = cv2.warpAffine(small, turn, (small.shape[1], small.shape[0]), flags=cv2.INTER_CUBIC)
    picture = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    texture = np.zeros((height, width), np.float32)
    for share, amount in ((1.4, 16.0), (3, 8.0), (16, 3.0)):
        coarse = noise.normal(0, amount, (round(height / share), round(width / share))).astype(np.float32)
        texture += cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    calm = np.linspace(0.2, 1.6, height, dtype=np.float32)[:, None]
    picture += (texture * calm)[..., None]
    for top in range(0, height, 500):
        rows = picture[top : top + 500]
        rows += noise.normal(0, 3.6, (*rows.shape[:2], 1)).astype(np.float32)
        rows += noise.normal(0, 0.8, rows.shape).astype(np.float32)
    return np.clip(picture, 0, 255).astype(np.uint8)


def _scene(width: int, height: int) -> NDArray[np.float32]:
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    picture = np.dstack([120 + 50 * y / height, 150 + 40 * y / height, 185 + 10 * x / width]).astype(np.float32)
    picture[y > 0.74 * height] = (78, 100, 52)
    wall = (slice(round(0.3 * height), round(0.78 * height)), slice(round(0.15 * width), round(0.85 * width)))
    picture[wall] = (168, 160, 146)
    for line in range(wall[0].start, wall[0].stop, 12):
        picture[line : line + 2, wall[1]] = (140, 133, 121)
    for roof in range(round(0.14 * height), round(0.3 * height)):
        inset = round((0.3 * height - roof) * 1.1)
        picture[roof, wall[1].start - 30 + inset : wall[1].stop + 30 - inset] = (88 + roof % 9, 62, 55)
    for column in range(5):
        for row in range(2):
            left = wall[1].start + 60 + column * round(0.135 * width)
            top = wall[0].start + 50 + row * round(0.22 * height)
            picture[top - 5 : top + 115, left - 5 : left + 85] = (225, 222, 214)
            picture[top : top + 110, left : left + 80] = (45, 52, 62)
            picture[top + 53 : top + 57, left : left + 80] = (225, 222, 214)
            picture[top : top + 110, left + 38 : left + 42] = (225, 222, 214)
    return picture


def _save(path: Path, pixels: NDArray[np.uint8]) -> None:
    path.write_bytes(simplejpeg.encode_jpeg(pixels, QUALITY, "RGB", "420"))
