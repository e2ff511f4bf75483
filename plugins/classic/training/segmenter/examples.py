"""Renders as training examples: a small photo, soft labels, and the sky that stood behind it. None is a sealed one."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from training.houses import House, load_houses
from training.houses.manifest import DATA, FRONT_GAMMA, FRONT_WHITE

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]

CLASSES = ("other", "sky", "lawn", "plants", "building", "ground", "window", "indoors")
"""What the network tells apart, in the order of its outputs."""

NEUTRAL = len(CLASSES)
"""One more output: how much of a pixel is a surface without a colour of its own, of whatever class."""


KEPT_BACK = {"street": 150, "room": 33}
"""From these numbers on, scenes of the street are not learned from: on them one sees what was learned."""


@dataclass(frozen=True, eq=False)
class Example:
    """One photo, the share of every class and of neutral surfaces in every pixel, and the sky behind it.

    All as bytes, 255 being 1, because many are held at once.
    """

    name: str
    indoors: bool
    photo: Bytes
    labels: Bytes
    sky: Bytes
    """The photo's own sky, carried over the frame."""
    front: Bytes | None
    """Where a scene was rendered without its sky: what stands before it, coded as in `front.jpg`."""


def examples(
    folders: Sequence[Path] = (DATA,), *, edge: int = 800, large: bool | None = None, share: slice = slice(None)
) -> tuple[Example, ...]:
    """Unsealed scenes of these folders at `edge` px or less; the sealed ones are for reporting only.

    `large` narrows the choice to 24 MP scenes or to all others, `share` to every so-manieth.
    """
    houses = [house for folder in folders for house in load_houses(folder, sealed=False, large=large)]
    return tuple(_example(house, edge) for house in [h for h in houses if not kept_back(h.name)][share])


def kept_back(name: str) -> bool:
    """Whether a scene is one that nothing is learned from."""
    kind, _, number = name.rpartition("_")
    return kind in KEPT_BACK and number.isdigit() and int(number) >= KEPT_BACK[kind]


def _example(house: House, edge: int) -> Example:
    inside = house.kind == "interior"
    photo = _small(house.photo().astype(np.float32) / np.float32(255.0), edge)
    labels = _indoor_labels(house, edge) if inside else _outdoor_labels(house, edge)
    neutral = _small(house.mask("neutral"), edge)
    sky = _sky_everywhere(photo, labels[..., 1])
    labels = np.concatenate([labels, neutral[..., None]], axis=-1)
    front = house.front()
    coded = None if front is None or inside else _bytes(coded_front(_small(front, edge)))
    return Example(house.name, inside, _bytes(photo), _bytes(labels), _bytes(sky), coded)


def coded_front(light: Floats) -> Floats:
    """Linear light as shares that fit into bytes."""
    return np.asarray(np.clip(light / FRONT_WHITE, 0, 1) ** np.float32(1 / FRONT_GAMMA), dtype=np.float32)


def _bytes(values: Floats) -> Bytes:
    return np.asarray((np.clip(values, 0, 1) * 255).round(), dtype=np.uint8)


def _outdoor_labels(house: House, edge: int) -> Floats:
    sky, lawn, plants = (_small(house.mask(name), edge) for name in ("sky", "lawn", "vegetation"))
    windows, building, ground = (_small(house.mask(name), edge) for name in ("windows", "building", "ground"))
    return _shares([sky, lawn, plants, building - windows, ground - lawn, windows, np.zeros_like(sky)])


def _indoor_labels(house: House, edge: int) -> Floats:
    window = np.maximum(_small(house.mask("windows"), edge), _small(house.mask("sky"), edge))
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


def _small(picture: Floats, edge: int) -> Floats:
    height, width = picture.shape[:2]
    scale = min(1.0, edge / max(height, width))
    size = (round(width * scale), round(height * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
