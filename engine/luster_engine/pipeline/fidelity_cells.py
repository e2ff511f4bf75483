"""Compares two aligned pictures cell by cell, so that a change of the house can be told from one of light."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline import fidelity_tone as tone

EDGE = 1024
"""Long edge, in pixels, at which structure is compared."""
CELL = 8
_REACH = 5
_SOFT = 1.0
_FLOOR = 0.035
_SPARE = 1.5
_DIRECTIONS = ((1.0, 0.0), (0.0, 1.0), (0.7071, 0.7071), (0.7071, -0.7071))

Array = NDArray[np.float32]
Rgb = NDArray[Any]

FEATURES = (
    "edges", "other_edges", "gone", "gone_wide", "new", "new_wide", "correlation", "correlation_wide",
    "coherence", "other_coherence", "turned", "lighter", "chroma", "chroma_wide", "lighter_wide", "texture",
    "green", "luma", "other_luma", "darkened", "gone_share", "new_share", "edges_wide", "flat_change",
    "repainted", "repainted_wide",
)  # fmt: skip
"""What is known of each cell, in the order of the classifier's inputs."""


@dataclass(frozen=True, eq=False)
class Cells:
    """The compared pair: features by row, column; where it is judged; the two differences that are shown."""

    features: Array
    judged: Array
    """How much of the cell lies outside the region (0…1)."""
    gone: Array
    new: Array
    residual: Array
    """Change of colour (L, a, b) that the tone of the whole frame does not explain."""
    tone: tone.Tone
    seen: float
    """Share of the original's detail outside the region that can be compared: neither crushed nor blown."""
    size: tuple[int, int]


def grid_size(width: int, height: int) -> tuple[int, int]:
    """The size in pixels at which a picture is compared: whole cells, at most `EDGE` on the long edge."""
    scale = min(1.0, EDGE / max(width, height))
    return max(4, round(width * scale / CELL)) * CELL, max(4, round(height * scale / CELL)) * CELL


def fitted(picture: Rgb, size: tuple[int, int]) -> Rgb:
    """The picture at a size, averaged where it shrinks."""
    if picture.shape[1] == size[0] and picture.shape[0] == size[1]:
        return picture
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA if size[0] < picture.shape[1] else cv2.INTER_LINEAR)


def compare(original: Rgb, other: Rgb, region: Array | None = None) -> Cells:
    """Both pictures (RGB bytes, aligned) compared; `region` (0…1, any size) is where change was declared."""
    size = grid_size(original.shape[1], original.shape[0])
    a, b = fitted(original, size), fitted(other, size)
    grid = (size[0] // CELL, size[1] // CELL)
    inside = np.zeros((grid[1], grid[0]), np.float32) if region is None else _shrunk(region, grid)
    judged = np.clip(1.0 - 1.25 * cv2.dilate(inside, np.ones((3, 3), np.uint8)), 0.0, 1.0).astype(np.float32)
    means_a, means_b = (_shrunk(each, grid).astype(np.float32) / 255.0 for each in (a, b))
    fit = tone.fit(means_a, means_b, judged)
    ga, gb = _gradients(a), _gradients(b)
    gb = gb / _gain(ga, gb)
    gone, new = _missing(ga, gb), _missing(gb, ga)
    sums = [_shrunk(each, grid) for each in (gone, new)]
    first, second, cross = _energies(ga, grid), _energies(gb, grid), _shrunk((ga * gb).sum(axis=2), grid)
    features = _features(means_a, means_b, fit, first, second, cross, sums[0], sums[1])
    return Cells(features, judged, sums[0], sums[1], fit.residual, fit, _seen(first[..., 0], means_b, judged), size)


def _shrunk(values: NDArray[Any], grid: tuple[int, int]) -> NDArray[Any]:
    return cv2.resize(values, grid, interpolation=cv2.INTER_AREA)


def _gradients(picture: Rgb) -> Array:
    """Gradients of log brightness: a change of exposure leaves them alone."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    logged = cv2.GaussianBlur(cv2.log(grey + 10.0), (0, 0), _SOFT)
    return np.asarray(np.dstack([cv2.Sobel(logged, cv2.CV_32F, 1, 0), cv2.Sobel(logged, cv2.CV_32F, 0, 1)]) / 4.0)


def _gain(ga: Array, gb: Array) -> float:
    """How much more contrast the other picture has where the original has edges, over the whole frame."""
    strength = np.abs(ga[::4, ::4]).max(axis=2)
    strong = strength > max(float(np.quantile(strength, 0.9)), 1e-4)
    here, there = ga[::4, ::4][strong], gb[::4, ::4][strong]
    ratio = float((here * there).sum()) / max(float((here * here).sum()), 1e-9)
    return min(3.0, max(0.35, ratio))


def _missing(ours: Array, theirs: Array) -> Array:
    """Edges of `ours` without an edge of the same direction nearby in `theirs`."""
    kernel = np.ones((_REACH, _REACH), np.uint8)
    found = np.zeros(ours.shape[:2], np.float32)
    for x, y in _DIRECTIONS:
        mine, other = np.abs(ours[..., 0] * x + ours[..., 1] * y), np.abs(theirs[..., 0] * x + theirs[..., 1] * y)
        np.maximum(found, mine - _SPARE * cv2.dilate(other, kernel), out=found)
    return np.asarray(np.maximum(found - _FLOOR, 0.0), np.float32)


def _energies(g: Array, grid: tuple[int, int]) -> Array:
    """Structure tensor per cell: energy, and the two parts of its direction."""
    x2, y2, xy = g[..., 0] * g[..., 0], g[..., 1] * g[..., 1], g[..., 0] * g[..., 1]
    return np.asarray(_shrunk(np.dstack([x2 + y2, x2 - y2, 2 * xy]), grid), np.float32)


def _features(
    means_a: Array, means_b: Array, fit: tone.Tone, first: Array, second: Array, cross: Array, gone: Array, new: Array
) -> Array:
    near, wide = (3, 3), (7, 7)
    tiny = 1e-5
    ea, eb = cv2.blur(first, near), cv2.blur(second, near)
    wa, wb = cv2.blur(first[..., 0], wide), cv2.blur(second[..., 0], wide)
    ab, ab_wide = cv2.blur(cross, near), cv2.blur(cross, wide)
    coherence = [np.hypot(e[..., 1], e[..., 2]) / (e[..., 0] + 4 * tiny) for e in (ea, eb)]
    turned = 1.0 - (ea[..., 1] * eb[..., 1] + ea[..., 2] * eb[..., 2]) / (
        np.hypot(ea[..., 1], ea[..., 2]) * np.hypot(eb[..., 1], eb[..., 2]) + tiny * tiny
    )
    rest, rest_wide = cv2.blur(fit.residual, near), cv2.blur(fit.residual, wide)
    paint, paint_wide = cv2.blur(fit.chroma, near), cv2.blur(fit.chroma, wide)
    size_a, size_b = np.sqrt(ea[..., 0]), np.sqrt(eb[..., 0])
    gone_near, new_near = cv2.blur(gone, near), cv2.blur(new, near)
    luma_a, luma_b = means_a.mean(axis=2), means_b.mean(axis=2)
    green = means_a[..., 1] - np.maximum(means_a[..., 0], means_a[..., 2])
    flat = np.linalg.norm(rest, axis=2) / (1.0 + 40.0 * np.sqrt(wa))
    maps = (
        _log(size_a), _log(size_b), _log(gone_near), _log(cv2.blur(gone, wide)), _log(new_near),
        _log(cv2.blur(new, wide)), ab / (size_a * size_b + tiny), ab_wide / (np.sqrt(wa * wb) + tiny),
        *coherence, np.minimum(turned, 2.0), rest[..., 0] / 10.0, np.hypot(rest[..., 1], rest[..., 2]) / 10.0,
        np.hypot(rest_wide[..., 1], rest_wide[..., 2]) / 10.0, np.abs(rest_wide[..., 0]) / 10.0,
        (1.0 - coherence[0]) * _log(size_a), green * 10.0, luma_a, luma_b,
        np.full_like(luma_a, fit.lightness_shift / 20.0), gone_near / (size_a + 0.01), new_near / (size_b + 0.01),
        _log(np.sqrt(wa)), flat / 5.0,
        np.hypot(paint[..., 0], paint[..., 1]) / 10.0, np.hypot(paint_wide[..., 0], paint_wide[..., 1]) / 10.0,
    )  # fmt: skip
    return np.ascontiguousarray(np.dstack(maps), np.float32)


def _log(values: NDArray[Any]) -> Array:
    return np.asarray(np.log(values + 0.002) + 4.0, np.float32)


def _seen(energy: Array, means_b: Array, judged: Array) -> float:
    weight = energy * judged
    light = means_b.max(axis=2)
    visible = (light > 0.04) & (means_b.min(axis=2) < 0.985)
    total = float(weight.sum())
    return float((weight * visible).sum()) / total if total > 1e-6 else 0.0
