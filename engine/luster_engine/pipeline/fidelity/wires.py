"""Follows thin dark lines on smooth ground, wires before a sky, and measures how much of them is gone.

The numbers were chosen on rendered houses with wires, honest answers beside ones whose wires were painted out; the
group `guard` of `make quality` measures what they find and what they accuse wrongly.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.guide.register import EDGE

_LEAST_CURVE = 3.0
"""Levels of a byte per pixel²: how sharply brightness bends across a line. Lower: grain and bark are lines; higher: a
faint wire is none."""
_MOST_ALONG, _MOST_SLOPE = 0.5, 0.9
"""Of that bend: how much may run along the line, and how steep its middle may be. Higher: corners, and the edges of
roofs, are wires."""
_LEAST_LENGTH = 0.06
"""Share of the long edge. Lower: twigs count as wires; higher: a wire between two trees does not."""
_MOST_WIDTH = 6.0
"""Pixels of area for each pixel of length. Higher: gutters and bars are wires."""
_BUSY_SIDE, _MOST_BUSY = 33, 0.16
"""Side in pixels of the surroundings of a line, and the share of them that may be lines too. Higher: a tree's twigs are
followed one by one; lower: several wires beside each other are left out."""
_SEGMENT = 40
"""Pixels of a line that are judged together. Shorter: a cloud hides a piece; longer: a gap goes unseen."""
_SIDE, _FAR = 12, 6
"""Pixels to each side of a line that are looked at, and how far from it its ground begins."""
_LEAST_DEPTH, _MOST_ROUGH = 0.1, 0.5
"""How much darker than its ground a line is at least, as a share, and how uneven the ground may be, as a share of
that. Lower and higher: leaves count as ground."""
_KEPT = 0.22
"""Share of its depth that a piece must keep. Higher: a line that another light weakened counts as gone."""
_LEAST_FOLLOWED, _GONE_FROM = 0.5, 0.25
"""Share of a line that must run over smooth ground, and share of that from which it is reported as gone."""
_DARKEST_GROUND = 8.0
"""Levels of a byte by which a depth is divided at least, so that noise in the dark is no line."""

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
        if found[0] < _LEAST_FOLLOWED * length:
            continue
        there += found[0]
        if found[1] > _GONE_FROM * found[0]:
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
    curved[cv2.blur(curved * np.uint8(255), (_BUSY_SIDE, _BUSY_SIDE)) > 255 * _MOST_BUSY] = 0
    ys, xs = np.nonzero(curved)
    xx, yy, xy = (each[ys, xs].astype(np.float32) / 4 for each in second)
    half = np.hypot((xx - yy) / 2, xy)
    most, least = (xx + yy) / 2 + half, (xx + yy) / 2 - half
    x, y = _slopes(soft, ys, xs)
    # Beside a step the slope is as steep as the line is curved; on a line it is flat.
    thin = (most > _LEAST_CURVE) & (np.abs(least) < _MOST_ALONG * most) & (np.hypot(x, y) < _MOST_SLOPE * most)
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
        if depth < _LEAST_DEPTH or rough > _MOST_ROUGH * depth:
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
    ground = max(_DARKEST_GROUND, 0.5 * float(left.mean() + right.mean()))
    middle = float(np.min(mean[_SIDE - 3 : _SIDE + 4]))
    sides = float(min(left.mean(), right.mean()))
    rough = float(np.std(np.concatenate([profiles[:, : _SIDE - _FAR + 1], profiles[:, _SIDE + _FAR :]], axis=1)))
    return (sides - middle) / ground, rough / ground
