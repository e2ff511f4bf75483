"""Renders as training examples: a small photo, soft labels, and the sky that stood behind it. None is a sealed one."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.houses import House, load_houses
from tests.houses.manifest import DATA

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]

CLASSES = ("other", "sky", "lawn", "plants", "building", "ground", "window", "indoors")
"""What the network tells apart, in the order of its outputs."""

EDGE = 800
PARTS = ("photo", "labels", "sky")


@dataclass(frozen=True, eq=False)
class Example:
    """One photo of at most `EDGE` px, the share of every class in every pixel, and its sky carried over the frame.

    All as bytes, 255 being 1, because a hundred and more of them are held at once.
    """

    name: str
    indoors: bool
    photo: Bytes
    labels: Bytes
    sky: Bytes


def examples(cache: Path, folders: Sequence[Path] = (DATA,), *, large: bool | None = None) -> tuple[Example, ...]:
    """Every unsealed scene of these folders; the sealed ones are for reporting only. Kept in `cache` for the next time.

    `large` narrows the choice to 24 MP scenes or to all others.
    """
    if cache.exists():
        with np.load(cache) as kept:
            names = sorted({key.split("/")[0] for key in kept.files})
            return tuple(
                Example(n, bool(kept[f"{n}/indoors"]), *(kept[f"{n}/{part}"] for part in PARTS)) for n in names
            )
    houses = [house for folder in folders for house in load_houses(folder, sealed=False, large=large)]
    made = tuple(_example(house) for house in houses)
    arrays = {f"{e.name}/{part}": getattr(e, part) for e in made for part in PARTS}
    np.savez(cache, **arrays, **{f"{e.name}/indoors": np.array(e.indoors) for e in made})
    return made


def _example(house: House) -> Example:
    photo = _small(house.photo().astype(np.float32) / np.float32(255.0))
    labels = _indoor_labels(house) if house.kind == "interior" else _outdoor_labels(house)
    sky = _sky_everywhere(photo, labels[..., 1])
    return Example(house.name, house.kind == "interior", _bytes(photo), _bytes(labels), _bytes(sky))


def _bytes(values: Floats) -> Bytes:
    return np.asarray((values * 255).round(), dtype=np.uint8)


def _outdoor_labels(house: House) -> Floats:
    sky, lawn, plants = (_small(house.mask(name)) for name in ("sky", "lawn", "vegetation"))
    windows, building, ground = (_small(house.mask(name)) for name in ("windows", "building", "ground"))
    return _shares([sky, lawn, plants, building - windows, ground - lawn, windows, np.zeros_like(sky)])


def _indoor_labels(house: House) -> Floats:
    window = np.maximum(_small(house.mask("windows")), _small(house.mask("sky")))
    none = np.zeros_like(window)
    return _shares([none, none, none, none, none, window, 1.0 - window])


def _shares(named: Sequence[Floats]) -> Floats:
    """Shares that add up to 1, what nobody claims being "other"."""
    shares = np.clip(np.stack(named, axis=-1), 0.0, 1.0)
    total = shares.sum(axis=-1, keepdims=True)
    shares = shares / np.maximum(total, 1.0)
    rest = 1.0 - shares.sum(axis=-1, keepdims=True)
    return np.concatenate([np.maximum(rest, 0.0), shares], axis=-1).astype(np.float32)


def _sky_everywhere(photo: Floats, sky: Floats) -> Floats:
    """The colour of the sky behind everything, carried outwards from where nothing stands before it."""
    sure = (sky > 0.98).astype(np.float32)
    out = np.full_like(photo, 0.7)
    for sigma in (120.0, 30.0, 8.0):
        step = max(1, int(sigma / 3))
        size = (max(1, photo.shape[1] // step), max(1, photo.shape[0] // step))
        seen = cv2.resize(photo * sure[..., None], size, interpolation=cv2.INTER_AREA)
        weight = cv2.resize(sure, size, interpolation=cv2.INTER_AREA)
        seen = cv2.GaussianBlur(seen, (0, 0), sigma / step)
        weight = cv2.GaussianBlur(weight, (0, 0), sigma / step)[..., None]
        mean = cv2.resize(seen / (weight + 1e-4), (photo.shape[1], photo.shape[0]))
        trust = cv2.resize(np.clip(weight[..., 0] * 20 - 0.2, 0, 1), (photo.shape[1], photo.shape[0]))[..., None]
        out = out + (mean - out) * trust
    return np.asarray(out, dtype=np.float32)


def _small(picture: Floats) -> Floats:
    height, width = picture.shape[:2]
    scale = EDGE / max(height, width)
    size = (round(width * scale), round(height * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
