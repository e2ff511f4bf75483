"""Compares two aligned pictures cell by cell, so that a change of the house can be told from one of light."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.fidelity import tone

EDGE = 1024
"""Long edge, in pixels, at which structure is compared."""
CELL = 8
"""Side of a cell in pixels: a glazing bar at `EDGE` fills one. The classifier was learned with all numbers of this
module, so none of them moves without learning it anew (`make guard`)."""
_REACH = 5
"""Side in pixels of the square within which an edge may lie elsewhere: what registration leaves."""
_SOFT = 1.0
"""Sigma in pixels of the blur before gradients, so that grain has none."""
_FLOOR = 0.035
"""Strength of an edge (a gradient of log brightness) below which its loss is not counted."""
_SPARE = 1.5
"""How many times stronger than its counterpart an edge must be to be missing: another light changes contrast."""
_DIAGONAL = 0.5**0.5
_BYTES = 200.0
"""Levels of a byte for a strength of 1; what is stronger is cut off."""
_LOG = np.log(np.arange(256, dtype=np.float32) + np.float32(10.0))

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
    ours, theirs = _gradients(a), _gradients(b)
    gain = _gain(ours, theirs)
    edges_a, edges_b = _edges(ours, 1.0), _edges(theirs, 1.0 / gain)
    gone, new = (_shrunk(_missing(*each), grid) for each in ((edges_a, edges_b), (edges_b, edges_a)))
    first = _energies(ours, grid)
    second = np.asarray(_energies(theirs, grid) / (gain * gain), np.float32)
    cross = np.asarray(_shrunk(ours[0] * theirs[0] + ours[1] * theirs[1], grid) / gain, np.float32)
    features = _features(means_a, means_b, fit, first, second, cross, gone, new)
    return Cells(features, judged, gone, new, fit.residual, fit, _seen(first[..., 0], means_b, judged), size)


def _shrunk(values: NDArray[Any], grid: tuple[int, int]) -> NDArray[Any]:
    return cv2.resize(values, grid, interpolation=cv2.INTER_AREA)


def _gradients(picture: Rgb) -> tuple[Array, Array]:
    """Gradients of log brightness, across and down: a change of exposure leaves them alone."""
    logged = cv2.GaussianBlur(_LOG[cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)], (0, 0), _SOFT)
    x, y = (cv2.Sobel(logged, cv2.CV_32F, *axis, scale=0.25) for axis in ((1, 0), (0, 1)))
    return np.asarray(x, np.float32), np.asarray(y, np.float32)


def _gain(ours: tuple[Array, Array], theirs: tuple[Array, Array]) -> float:
    """How much more contrast the other picture has where the original has edges, over the whole frame."""
    (x, y), (u, v) = ((g[0][::4, ::4], g[1][::4, ::4]) for g in (ours, theirs))
    strength = np.maximum(np.abs(x), np.abs(y))
    strong = strength > max(float(np.quantile(strength, 0.9)), 1e-4)
    x, y, u, v = x[strong], y[strong], u[strong], v[strong]
    ratio = float((x * u + y * v).sum()) / max(float((x * x + y * y).sum()), 1e-9)
    return min(3.0, max(0.35, ratio))


def _edges(gradients: tuple[Array, Array], gain: float) -> tuple[NDArray[np.uint8], ...]:
    """How strong edges of four directions are, in bytes."""
    x, y = gradients
    scale = _BYTES * gain
    turned = ((x, scale), (y, scale), (x + y, scale * _DIAGONAL), (x - y, scale * _DIAGONAL))
    return tuple(np.asarray(cv2.convertScaleAbs(g, alpha=s), np.uint8) for g, s in turned)


def _missing(ours: tuple[NDArray[np.uint8], ...], theirs: tuple[NDArray[np.uint8], ...]) -> Array:
    """Edges of `ours` without an edge of the same direction nearby in `theirs`."""
    kernel = np.ones((_REACH, _REACH), np.uint8)
    found = np.zeros(ours[0].shape, np.uint8)
    for mine, other in zip(ours, theirs, strict=True):
        left = cv2.addWeighted(mine, 1.0, cv2.dilate(other, kernel), -_SPARE, -_FLOOR * _BYTES)
        found = np.asarray(cv2.max(found, left), np.uint8)
    return np.asarray(found.astype(np.float32) / _BYTES, np.float32)


def _energies(gradients: tuple[Array, Array], grid: tuple[int, int]) -> Array:
    """Structure tensor per cell: energy, and the two parts of its direction."""
    x, y = gradients
    x2, y2, xy = (_shrunk(each, grid) for each in (x * x, y * y, x * y))
    return np.asarray(np.dstack([x2 + y2, x2 - y2, 2 * xy]), np.float32)


def _features(
    means_a: Array, means_b: Array, fit: tone.Tone, first: Array, second: Array, cross: Array, gone: Array, new: Array
) -> Array:
    near, wide = (3, 3), (7, 7)
    tiny = 1e-5
    ea, eb = cv2.blur(first, near), cv2.blur(second, near)
    # A running sum may end a hair below nothing.
    size_a, size_b, wa, wb = (
        np.sqrt(np.maximum(each, 0.0))
        for each in (ea[..., 0], eb[..., 0], cv2.blur(first[..., 0], wide), cv2.blur(second[..., 0], wide))
    )
    ab, ab_wide = cv2.blur(cross, near), cv2.blur(cross, wide)
    coherence = [np.hypot(e[..., 1], e[..., 2]) / (e[..., 0] + 4 * tiny) for e in (ea, eb)]
    turned = 1.0 - (ea[..., 1] * eb[..., 1] + ea[..., 2] * eb[..., 2]) / (
        np.hypot(ea[..., 1], ea[..., 2]) * np.hypot(eb[..., 1], eb[..., 2]) + tiny * tiny
    )
    rest, rest_wide = cv2.blur(fit.residual, near), cv2.blur(fit.residual, wide)
    paint, paint_wide = cv2.blur(fit.chroma, near), cv2.blur(fit.chroma, wide)
    gone_near, new_near = (np.maximum(cv2.blur(each, near), 0.0) for each in (gone, new))
    luma_a, luma_b = means_a.mean(axis=2), means_b.mean(axis=2)
    green = means_a[..., 1] - np.maximum(means_a[..., 0], means_a[..., 2])
    flat = np.linalg.norm(rest, axis=2) / (1.0 + 40.0 * wa)
    maps = (
        _log(size_a), _log(size_b), _log(gone_near), _log(np.maximum(cv2.blur(gone, wide), 0.0)), _log(new_near),
        _log(np.maximum(cv2.blur(new, wide), 0.0)), ab / (size_a * size_b + tiny), ab_wide / (wa * wb + tiny),
        *coherence, np.minimum(turned, 2.0), rest[..., 0] / 10.0, np.hypot(rest[..., 1], rest[..., 2]) / 10.0,
        np.hypot(rest_wide[..., 1], rest_wide[..., 2]) / 10.0, np.abs(rest_wide[..., 0]) / 10.0,
        (1.0 - coherence[0]) * _log(size_a), green * 10.0, luma_a, luma_b,
        np.full_like(luma_a, fit.lightness_shift / 20.0), gone_near / (size_a + 0.01), new_near / (size_b + 0.01),
        _log(wa), flat / 5.0,
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
