"""Follows thin dark lines on smooth ground, wires before a sky, and measures how much of them is gone."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

EDGE = 1536
"""Long edge, in pixels, at which thin lines are looked for."""
_LEAST_CURVE = 3.0
_LEAST_LENGTH = 0.06
_MOST_WIDTH = 6.0
_MOST_BUSY = 0.16
_SEGMENT = 40
_SIDE = 12
_FAR = 6
_LEAST_DEPTH = 0.1
_KEPT = 0.22

Array = NDArray[np.float32]
Places = NDArray[np.int64]


@dataclass(frozen=True)
class Wires:
    """Lengths as shares of the picture's long edge, and where wires are gone (left, top, right, bottom; 0…1)."""

    there: float
    gone: float
    places: tuple[tuple[float, float, float, float], ...] = ()

    @property
    def share(self) -> float:
        """The share that is gone; 0 where there were none."""
        return self.gone / self.there if self.there > 0 else 0.0


def follow(original: NDArray[Any], other: NDArray[Any]) -> Wires:
    """Wires of the original (RGB bytes) that the aligned other picture no longer has."""
    edge = max(original.shape[:2])
    scale = min(1.0, EDGE / edge)
    size = (round(original.shape[1] * scale), round(original.shape[0] * scale))
    ours, theirs = _grey(original, size), _grey(other, size)
    lines, second = _lines(ours)
    there = gone = 0.0
    places = []
    _, labels, stats, _ = cv2.connectedComponentsWithStats(lines, connectivity=8)
    long_edge = max(size)
    lengths = np.hypot(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    # Thousands of specks are left out at once, before the few that may be wires are looked at one by one.
    likely = (lengths >= _LEAST_LENGTH * long_edge) & (stats[:, cv2.CC_STAT_AREA] <= _MOST_WIDTH * lengths)
    for label in np.flatnonzero(likely[1:]) + 1:
        left, top, width, height, _ = (int(v) for v in stats[label])
        length = float(lengths[label])
        ys, xs = np.nonzero(labels[top : top + height, left : left + width] == label)
        found = _followed(ours, theirs, ys + top, xs + left, second)
        if found[0] < 0.5 * length:
            continue
        there += found[0]
        if found[1] > 0.25 * found[0]:
            gone += found[1]
            box = (left / size[0], top / size[1], (left + width) / size[0], (top + height) / size[1])
            places.append(box)
    return Wires(there / long_edge, gone / long_edge, tuple(places))


def _grey(picture: NDArray[Any], size: tuple[int, int]) -> NDArray[np.uint8]:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    if grey.shape[::-1] != size:
        shrinks = size[0] < grey.shape[1]
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
    return np.asarray(grey, np.uint8)


def _lines(grey: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], tuple[NDArray[Any], ...]]:
    """Where a thin dark line runs over quiet ground; and the second derivatives, which tell the direction across it."""
    soft = cv2.GaussianBlur(grey, (5, 5), 1.0)
    second = [cv2.Sobel(soft, cv2.CV_16S, *order) for order in ((2, 0), (0, 2), (1, 1))]
    curved = ((second[0] + second[1]) > 4 * _LEAST_CURVE).astype(np.uint8)
    curved[cv2.blur(curved * np.uint8(255), (33, 33)) > 255 * _MOST_BUSY] = 0
    ys, xs = np.nonzero(curved)
    xx, yy, xy = (each[ys, xs].astype(np.float32) / 4 for each in second)
    half = np.hypot((xx - yy) / 2, xy)
    most, least = (xx + yy) / 2 + half, (xx + yy) / 2 - half
    x, y = _slopes(soft, ys, xs)
    # Beside a step the slope is as steep as the line is curved; on a line it is flat.
    thin = (most > _LEAST_CURVE) & (np.abs(least) < 0.5 * most) & (np.hypot(x, y) < 0.9 * most)
    lines = np.zeros_like(curved)
    lines[ys[thin], xs[thin]] = 1
    joined = cv2.morphologyEx(lines, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    return np.asarray(joined, np.uint8), tuple(second)


def _slopes(soft: NDArray[Any], ys: Places, xs: Places) -> tuple[Array, Array]:
    """First derivatives, only at these places."""
    height, width = soft.shape
    up, down = np.maximum(ys - 1, 0), np.minimum(ys + 1, height - 1)
    left, right = np.maximum(xs - 1, 0), np.minimum(xs + 1, width - 1)
    x = (soft[ys, right].astype(np.float32) - soft[ys, left]) / 2
    y = (soft[down, xs].astype(np.float32) - soft[up, xs]) / 2
    return x, y


def _followed(
    ours: NDArray[np.uint8], theirs: NDArray[np.uint8], ys: Places, xs: Places, second: tuple[NDArray[Any], ...]
) -> tuple[float, float]:
    """Length of a line that runs over smooth ground, and how much of it the other picture does not have."""
    xx, yy, xy = (each[ys, xs].astype(np.float32) for each in second)
    across = 0.5 * np.arctan2(2 * xy, xx - yy)
    steps = np.arange(-_SIDE, _SIDE + 1, dtype=np.float32)
    columns = (xs[:, None] + np.cos(across)[:, None] * steps).astype(np.float32)
    rows = (ys[:, None] + np.sin(across)[:, None] * steps).astype(np.float32)
    here, there = (
        cv2.remap(each, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE) for each in (ours, theirs)
    )
    along = xs - xs.min() if np.ptp(xs) >= np.ptp(ys) else ys - ys.min()
    slant = float(np.hypot(np.ptp(xs), np.ptp(ys))) / max(1.0, float(np.ptp(along)))
    seen = lost = 0.0
    for start in range(0, int(along.max()) + 1, _SEGMENT):
        part = (along >= start) & (along < start + _SEGMENT)
        if part.sum() < _SEGMENT // 3:
            continue
        length = min(_SEGMENT, float(np.ptp(along[part])) + 1) * slant
        depth, rough = _depth(here[part])
        if depth < _LEAST_DEPTH or rough > 0.5 * depth:
            continue
        seen += length
        if _depth(there[part])[0] < _KEPT * depth:
            lost += length
    return seen, lost


def _depth(profiles: NDArray[Any]) -> tuple[float, float]:
    """How much darker the middle is than both sides, as a share of their brightness; and how uneven the sides are."""
    profiles = profiles.astype(np.float32)
    mean = profiles.mean(axis=0)
    left, right = mean[: _SIDE - _FAR + 1], mean[_SIDE + _FAR :]
    ground = max(8.0, 0.5 * float(left.mean() + right.mean()))
    middle = float(np.min(mean[_SIDE - 3 : _SIDE + 4]))
    sides = float(min(left.mean(), right.mean()))
    rough = float(np.std(np.concatenate([profiles[:, : _SIDE - _FAR + 1], profiles[:, _SIDE + _FAR :]], axis=1)))
    return (sides - middle) / ground, rough / ground
