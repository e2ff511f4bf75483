"""Finds what a model put into a room, and cuts it out of the answer: all else of the photo stays the camera's own."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from luster_sdk import Content, Edit, Frame, Mask
from numpy.typing import NDArray

from luster_engine.pipeline.guide.edits import LaidAnswer
from luster_engine.pipeline.guide.register import resized, working_size

EDGE = 1024
"""Long edge in pixels at which photo and answer are compared: the leg of a chair still has two of them."""
_BLUR = 1.2
"""Sigma in pixels there: what registration leaves, and the grain of both."""
_CERTAIN, _PERHAPS = 0.11, 0.05
"""Difference (0…1, of the channel that differs most) that is a thing, and that belongs to one where it touches one,
such as its shadow. Lower: the model's repainted plaster is taken along; higher: pale chairs lose their backs."""
_LEAST = 0.0006
"""Share of the frame below which a difference is no thing: a socket, the knot of a plank."""
_GAP, _HOLE = 7, 0.004
"""Pixels between parts that are one thing, and the share of the frame of a hole in it that is closed."""
_RIM = 2
"""Pixels by which a thing is cut out wider than it differs, and the softness of that cut."""
_DARKEST, _BRIGHTEST, _MOST_GAIN = 0.06, 0.98, 1.6
"""Values of an answer between which its light is read, and how far that may lie from the photo's."""
_GRAIN_SEEN = 500
"""Pixels without which no noise is measured."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Furnished:
    """What was put in, as an Edit of the photo."""

    edit: Edit
    share: float
    """Of the frame."""


def furnished(photo: Frame, laid: LaidAnswer, *, seed: int) -> Furnished:
    """The things of an answer that are not in the photo, in the photo's own light."""
    size = working_size(photo.width, photo.height, min(EDGE, max(photo.width, photo.height)))
    ours, theirs = _floats(resized(photo.as_bytes(), size)), _floats(resized(laid.pixels, size))
    light = _light_of(theirs, ours)
    alpha = _cut(_apart(ours, theirs * light))
    pixels = np.clip(_floats(laid.pixels) * light, 0.0, 1.0).astype(np.float32)
    paint = Content(pixels, grain=_missing_noise(photo, laid, alpha), seed=seed)
    return Furnished(Edit(content=paint, mask=Mask(alpha)), float((alpha > 0).mean()))


def _light_of(source: Floats, target: Floats) -> Floats:
    """The gain of each channel that gives one picture the other's light: the middle one of the frame, which things and
    even a painted wall do not move. A richer fit would paint such a wall back."""
    small = (max(8, source.shape[1] // 8), max(8, source.shape[0] // 8))
    a, b = (cv2.resize(each, small, interpolation=cv2.INTER_AREA).reshape(-1, 3) for each in (source, target))
    seen = (a.min(axis=1) > _DARKEST) & (a.max(axis=1) < _BRIGHTEST)
    if not seen.any():
        return np.ones(3, np.float32)
    return np.asarray(np.clip(np.median(b[seen] / a[seen], axis=0), 1 / _MOST_GAIN, _MOST_GAIN), np.float32)


def _apart(ours: Floats, theirs: Floats) -> Floats:
    """How far both differ, place by place."""
    soft = (cv2.GaussianBlur(each, (0, 0), _BLUR) for each in (ours, theirs))
    first, second = soft
    return np.asarray(np.abs(first - second).max(axis=2), np.float32)


def _cut(apart: Floats) -> Floats:
    """Alpha of the things among the differences: certain ones, with what touches them, without crumbs and holes."""
    perhaps = (apart > _PERHAPS).astype(np.uint8)
    joined = cv2.morphologyEx(perhaps, cv2.MORPH_CLOSE, np.ones((_GAP, _GAP), np.uint8))
    joined = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    certain = np.bincount(labels.ravel(), (apart > _CERTAIN).ravel(), minlength=count)
    least = _LEAST * apart.size
    kept = (certain >= least / 2) & (stats[:, cv2.CC_STAT_AREA] >= least)
    kept[0] = False
    things = kept[labels].astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(1 - things, connectivity=4)
    small = stats[:, cv2.CC_STAT_AREA] <= _HOLE * apart.size
    things |= (small[labels] & (things == 0)).astype(np.uint8)
    wide = cv2.dilate(things, np.ones((2 * _RIM + 1, 2 * _RIM + 1), np.uint8)).astype(np.float32)
    soft = cv2.GaussianBlur(wide, (0, 0), _RIM / 2)
    return np.asarray(np.where(soft > 0.02, soft, 0.0), np.float32)


def _missing_noise(photo: Frame, laid: LaidAnswer, alpha: Floats) -> float:
    """The noise of the camera that the answer lacks, measured where both show the same."""
    size = (photo.width, photo.height)
    same = cv2.resize(alpha, size, interpolation=cv2.INTER_LINEAR) <= 0
    if int(same.sum()) < _GRAIN_SEEN:
        return 0.0
    first, second = (_noise(each, same) for each in (photo.as_bytes(), resized(laid.pixels, size)))
    return float(np.clip(np.sqrt(max(first**2 - second**2, 0.0)), 0.0, 0.03))


def _noise(pixels: NDArray[Any], where: NDArray[np.bool_]) -> float:
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32) / np.float32(255.0)
    fine = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 1.0))
    return 1.4826 * float(np.median(fine[where]))


def _floats(pixels: NDArray[Any]) -> Floats:
    return np.asarray(pixels, np.float32) / np.float32(255.0)
