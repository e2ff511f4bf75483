"""Finds what a guide switched on: lights are outliers of its tone, and are carried over as a layer of their own."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from luster_sdk import LUMA
from numpy.typing import NDArray

from luster_engine.pipeline.guide.register import resized, working_size
from luster_engine.pipeline.guide.tone_transfer import Array, Pass, ToneGrid, fit_tone, toned

_EDGE_STRENGTH = 0.012
"""Gradient of brightness (0…1 for each pixel) from which the photo has an edge there."""
_DIM = 0.05
"""Warmth over the guide's own tone from which a place may be a lit room."""
_WARM = np.array([0.5, 0.45, 0.05], np.float32)
_WINDOW = 2e-4
"""Share of the frame from which a dim place may be a window."""
_STANDS_OUT = 3.0
"""How many times warmer a small place must be than what is around it differs anyway. Lower: leaves that an answer made
anew are lamps."""
_STEADY = 1.0
"""How many times its own spread the warmth of a place must be: light is warm all over. Lower: half a tree is a lamp."""
_FRAMED = 0.75
"""Share of a light's border that must run along edges of the photo."""
_LUMA = np.array(LUMA, np.float32)


@dataclass(frozen=True, eq=False)
class Lights:
    """What glows in the guide: where (0…1) and what has to be added there (encoded, signed)."""

    alpha: Array
    added: Array

    @property
    def share(self) -> float:
        """How much of the frame glows."""
        return float(self.alpha.mean())


def fit_evening(
    photo: NDArray[Any], guide: NDArray[Any], apply: Pass, *, ignore: Array | None = None
) -> tuple[ToneGrid, Lights]:
    """The tone of the guide and what it switched on. Lights found at first are left out of the tone, which would
    otherwise take some of their colour for that of whatever is as bright beside them."""
    grid = fit_tone(photo, guide, apply, ignore=ignore)
    lights = find_lights(photo, guide, grid, apply, ignore=ignore)
    if lights.alpha.max() <= 0:
        return grid, lights
    apart = (lights.alpha > 0.05).astype(np.float32)
    if ignore is not None:
        apart = np.maximum(apart, cv2.resize(ignore, apart.shape[::-1], interpolation=cv2.INTER_LINEAR))
    grid = fit_tone(photo, guide, apply, ignore=apart)
    again = find_lights(photo, guide, grid, apply, ignore=ignore)
    return grid, Lights(np.maximum(lights.alpha, again.alpha), again.added)


def find_lights(
    photo: NDArray[Any], guide: NDArray[Any], grid: ToneGrid, apply: Pass, *, ignore: Array | None = None
) -> Lights:
    """Compact places where the guide is clearly brighter than its own tone explains, and where the photo shows
    something with an outline that could light up; a bright thing on a bare wall was put there."""
    size = working_size(photo.shape[1], photo.shape[0], 1024)
    source = resized(photo, size).astype(np.float32) / 255.0
    target = resized(guide, size).astype(np.float32) / 255.0
    rest = target - toned(grid, source, apply)
    warmth = rest @ _WARM
    # A bright lamp shows at once; a dim room shows as warmth over the whole of its window.
    bright = cv2.GaussianBlur(rest @ _LUMA, (0, 0), 1.2)
    warm = cv2.GaussianBlur(warmth, (0, 0), 3.0)
    seeds = (bright > 0.14) | (warm > _DIM)
    if ignore is not None:
        seeds &= cv2.resize(ignore, size, interpolation=cv2.INTER_LINEAR) < 0.3
    grown = cv2.morphologyEx(seeds.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    grown = cv2.morphologyEx(grown, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(grown, connectivity=8)
    keep = np.zeros_like(grown)
    frame = size[0] * size[1]
    outlines = _outlines(source @ _LUMA)
    for label in range(1, count):
        area = stats[label, cv2.CC_STAT_AREA]
        box = stats[label, cv2.CC_STAT_WIDTH] * stats[label, cv2.CC_STAT_HEIGHT]
        if not (2e-5 * frame < area < 0.08 * frame and area > 0.25 * box):
            continue
        place = labels == label
        lamp = float(bright[place].max()) > 0.14
        large = area > 2 * _WINDOW * frame
        stands_out = large or ((lamp or area > _WINDOW * frame) and _alone(place, warmth))
        # Light is warm all over; where leaves were re-invented, half of a place is colder than before.
        steady = float(warmth[place].mean()) > _STEADY * float(warmth[place].std())
        if stands_out and steady and _framed(place, outlines):
            keep[place] = 1
    alpha = cv2.dilate(keep, np.ones((5, 5), np.uint8)).astype(np.float32)
    alpha = _refined(alpha, source @ _LUMA)
    return Lights(alpha, rest.astype(np.float32))


def _outlines(luma: NDArray[Any]) -> NDArray[np.uint8]:
    """Where the photo has an edge, and a few pixels around it."""
    soft = cv2.GaussianBlur(luma.astype(np.float32), (0, 0), 1.0)
    strength = np.hypot(cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)) / 8.0
    return np.asarray(cv2.dilate((strength > _EDGE_STRENGTH).astype(np.uint8), np.ones((5, 5), np.uint8)), np.uint8)


def _alone(place: NDArray[np.bool_], warmth: NDArray[Any]) -> bool:
    """Whether a place stands out of quiet surroundings; re-invented leaves differ everywhere, up and down."""
    inside = place.astype(np.uint8)
    ring = cv2.dilate(inside, np.ones((15, 15), np.uint8)) - cv2.dilate(inside, np.ones((7, 7), np.uint8))
    around = warmth[ring > 0]
    return bool(float(warmth[place].mean()) > _STANDS_OUT * float(np.abs(around).mean())) if around.size else False


def _framed(place: NDArray[np.bool_], outlines: NDArray[np.uint8]) -> bool:
    """Whether most of a place's border runs along edges of the photo."""
    inside = place.astype(np.uint8)
    border = cv2.dilate(inside, np.ones((3, 3), np.uint8)) - inside
    return bool(outlines[border > 0].mean() > _FRAMED)


def _refined(alpha: Array, guide: NDArray[Any], radius: int = 6, epsilon: float = 1e-3) -> Array:
    """A guided filter: the matte's edge follows the camera's picture."""
    window = (2 * radius + 1, 2 * radius + 1)
    mean_g, mean_a = cv2.blur(guide, window), cv2.blur(alpha, window)
    variance = cv2.blur(guide * guide, window) - mean_g * mean_g
    covariance = cv2.blur(guide * alpha, window) - mean_g * mean_a
    slope = covariance / (variance + epsilon)
    offset = mean_a - slope * mean_g
    refined = cv2.blur(slope, window) * guide + cv2.blur(offset, window)
    return np.asarray(np.clip(refined, 0.0, 1.0), np.float32)
