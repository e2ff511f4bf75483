"""Finds the surfaces that two finished photos share: described once for each photo, matched for each pair."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

EDGE = 800
"""Long edge, in pixels, at which photos are looked at. Larger: a shoot takes minutes; smaller: few surfaces remain."""
_FEATURES = 1200
"""The most that are described in a photo. More: a hundred photos take longer than a batch may wait."""
_CONTRAST = 0.015
"""Contrast from which a corner counts. Higher: plain walls have none."""
_NEIGHBOURHOOD = 12.0
"""Pixels (sigma) over which brightness is normalised, so that a dark photo and a bright one look alike."""
_RATIO = 0.8
"""How much nearer the best match must be than the second. Higher: one tile is matched with another."""
_AGREE_PX = 2.0
"""Pixels from its line within which a match agrees with how the camera moved between two photos."""
_FEWEST = 24
"""Matches that must agree. Fewer: two rooms with the same chairs are taken for one room."""
_LEAST_SHARE = 0.35
"""Share of the matches that must agree. Lower: chance matches of two gardens count."""
_PATCH = 1.5
"""Radius of the patch whose light is read, as a multiple of the corner's own size: the wall around it counts, too."""
_MOST_RADIUS = 12
"""Pixels of that radius at most."""
_CLEAR = (0.01, 0.97)
"""Linear light between which a patch tells its colour; beyond it the camera has drowned or clipped it."""
_ALIKE = 0.35
"""Spread, in log odds, that the light of a patch may have: an edge's mean depends on where it was cut."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Surfaces:
    """The corners of one photo: where they are, how they look, and the light around them (log odds of R, G, B)."""

    points: Floats
    descriptions: NDArray[np.uint8]
    light: Floats
    clear: NDArray[np.bool_]

    def save(self, path: Path) -> None:
        """Writes them; `read` reads them."""
        with path.open("wb") as stream:
            np.savez(stream, points=self.points, descriptions=self.descriptions, light=self.light, clear=self.clear)

    @staticmethod
    def read(path: Path) -> "Surfaces":
        """What `save` wrote."""
        with np.load(path, allow_pickle=False) as kept:
            return Surfaces(kept["points"], kept["descriptions"], kept["light"], kept["clear"])


@dataclass(frozen=True, eq=False)
class Shared:
    """The light of surfaces that two photos share, row by row."""

    first: Floats
    second: Floats


def describe(pixels: NDArray[Any]) -> Surfaces:
    """The corners of a finished photo (RGB bytes, about `EDGE` pixels)."""
    grey = _normalised(pixels)
    sift = cv2.SIFT_create(nfeatures=_FEATURES, contrastThreshold=_CONTRAST)  # type: ignore[attr-defined]  # missing in the stubs
    corners, described = sift.detectAndCompute(grey, None)
    if described is None:
        return Surfaces(np.zeros((0, 2), np.float32), np.zeros((0, 128), np.uint8), np.zeros((0, 3), np.float32),
                        np.zeros(0, bool))  # fmt: skip
    points = np.asarray([corner.pt for corner in corners], np.float32)
    sizes = np.asarray([corner.size for corner in corners], np.float32)
    light, clear = _light_at(pixels, points, sizes)
    return Surfaces(points, np.clip(described, 0, 255).astype(np.uint8), light, clear)


def shared(one: Surfaces, other: Surfaces) -> Shared | None:
    """The surfaces that two photos share; None where they show no common place."""
    if min(len(one.points), len(other.points)) < _FEWEST:
        return None
    here, there = _matched(one.descriptions, other.descriptions)
    if len(here) < _FEWEST:
        return None
    agreed = _seen_from_two_places(one.points[here], other.points[there])
    if int(agreed.sum()) < max(_FEWEST, _LEAST_SHARE * len(here)):
        return None
    here, there = here[agreed], there[agreed]
    clear = one.clear[here] & other.clear[there]
    if int(clear.sum()) < _FEWEST // 2:
        return None
    return Shared(one.light[here[clear]], other.light[there[clear]])


def log_odds(encoded: Floats) -> Floats:
    """Log odds of linear light, for encoded sRGB in 0…1."""
    x = np.clip(encoded, 0.0, 1.0)
    linear = np.where(x <= 0.04045, x / 12.92, np.power((x + 0.055) / 1.055, 2.4))
    held = np.clip(linear, 1e-4, 1.0 - 1e-3)
    return np.asarray(np.log(held / (1.0 - held)), np.float32)


def _normalised(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    luma = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
    mean = cv2.GaussianBlur(luma, (0, 0), _NEIGHBOURHOOD)
    spread = np.sqrt(np.maximum(cv2.GaussianBlur(luma * luma, (0, 0), _NEIGHBOURHOOD) - mean * mean, 0.0))
    return np.asarray(np.clip((luma - mean) / (spread + 4.0) * 42.0 + 128.0, 0, 255), np.uint8)


def _light_at(pixels: NDArray[Any], points: Floats, sizes: Floats) -> tuple[Floats, NDArray[np.bool_]]:
    """The middle of the light in the patch around each corner, and whether the patch tells its colour."""
    light = log_odds(pixels.astype(np.float32) / np.float32(np.iinfo(pixels.dtype).max))
    least, most = (float(np.log(each / (1.0 - each))) for each in _CLEAR)
    height, width = light.shape[:2]
    found, clear = np.zeros((len(points), 3), np.float32), np.zeros(len(points), bool)
    for number, ((x, y), size) in enumerate(zip(points, sizes, strict=True)):
        radius = int(np.clip(round(float(size) * _PATCH / 2), 2, _MOST_RADIUS))
        column, row = round(float(x)), round(float(y))
        patch = light[max(0, row - radius) : row + radius + 1, max(0, column - radius) : column + radius + 1]
        values = patch.reshape(-1, 3)
        if not len(values) or not (radius <= column < width - radius and radius <= row < height - radius):
            continue
        found[number] = values.mean(axis=0)
        inside = bool((found[number] > least).all() and (found[number] < most).all())
        clear[number] = inside and float(values.std(axis=0).max()) < _ALIKE
    return found, clear


def _matched(ours: NDArray[np.uint8], theirs: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs that choose each other, and clearly."""
    alike = _unit(ours) @ _unit(theirs).T
    rows = np.arange(len(ours))
    best = alike.argmax(axis=1)
    back = alike.argmax(axis=0)
    first = alike[rows, best].copy()
    mutual = back[best] == rows
    alike[rows, best] = -1.0
    near, next_near = (np.sqrt(np.maximum(2.0 - 2.0 * each, 0.0)) for each in (first, alike.max(axis=1)))
    here = np.flatnonzero(mutual & (near <= _RATIO * next_near))
    return here, best[here]


def _unit(descriptions: NDArray[np.uint8]) -> Floats:
    scaled = descriptions.astype(np.float32)
    return np.asarray(np.sqrt(scaled / (scaled.sum(axis=1, keepdims=True) + 1e-6)), np.float32)


def _seen_from_two_places(ours: Floats, theirs: Floats) -> NDArray[np.bool_]:
    """Which matches one camera could have seen that moved between the photos: by depth or, where all is flat, by one
    plane. Whichever explains more of them."""
    none = np.zeros(len(ours), bool)
    best = none
    for find in (cv2.findFundamentalMat, cv2.findHomography):
        try:
            _, chosen = (
                find(ours, theirs, cv2.USAC_MAGSAC, _AGREE_PX, 0.999, 5000)
                if find is cv2.findFundamentalMat
                else (find(ours, theirs, cv2.USAC_MAGSAC, _AGREE_PX, maxIters=5000, confidence=0.999))
            )
        except cv2.error:  # OpenCV raises where no movement explains any of them
            continue
        agreed = none if chosen is None else np.asarray(chosen, bool).ravel()
        best = agreed if agreed.sum() > best.sum() else best
    return best
