"""Takes a guide's light and colour, and none of its detail, onto the original's own pixels.

The guide's tone is fitted as a bilateral grid: for each part of the frame and each brightness one affine colour
transform. Applied to the original, every shingle stays the camera's own.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from luster_sdk import LUMA, ColourMap, Edit, Frame
from numpy.typing import NDArray

from luster_engine.pipeline.guide.register import resized, working_size

FIT_EDGE = 384
"""Long edge in pixels at which tones are compared: small enough that what registration leaves does not matter."""
_BLUR = 1.5
"""Sigma in pixels there, for the same reason."""
_COLUMNS, _ROWS, _LEVELS = 24, 16, 8
"""Cells of the grid of tones, across, down and by brightness. More: an object's own colour becomes light; fewer: a
lamp's light is lost."""
_RIDGE = 2e-3
"""How strongly a cell with little to go by keeps to its neighbours."""
_LUMA = np.array(LUMA, np.float32)

Array = NDArray[np.float32]
Pass = Callable[[Frame, Edit], Frame]
"""A small frame with one Edit in it, by the very pass that applies it to the photo. The room of the pass lies above
this one and hands it in."""


@dataclass(frozen=True, eq=False)
class ToneGrid:
    """Affine colour (3×4, encoded 0…1) by row, column and brightness; read trilinearly."""

    values: Array  # rows × columns × levels × 3 × 4


def fit_tone(photo: NDArray[Any], guide: NDArray[Any], apply: Pass, *, ignore: Array | None = None) -> ToneGrid:
    """The tone of the guide relative to the photo (uint8 RGB, aligned); `ignore` (a new sky) weighs little."""
    size = working_size(photo.shape[1], photo.shape[0], FIT_EDGE)
    source, target = _soft(photo, size), _soft(guide, size)
    weight = np.ones((size[1], size[0]), np.float32)
    kept = None if ignore is None else _kept(ignore, size)
    if kept is not None:
        weight *= kept
    rows, columns = (_ROWS, _COLUMNS) if size[0] >= size[1] else (_COLUMNS, _ROWS)
    luma, (halves, products) = source @ _LUMA, _products(source, target)
    grid = np.zeros((rows, columns, _LEVELS, 3, 4), np.float32)
    for _ in range(3):
        grid = _solve(luma, products, halves, weight, (rows, columns, _LEVELS))
        error = np.abs(toned(ToneGrid(grid), source, apply) - target).max(axis=2)
        scale = max(1.5 * float(np.median(error)), 0.012)
        robust = 1.0 / (1.0 + (error / (3.0 * scale)) ** 2)
        weight = robust.astype(np.float32) * (1.0 if kept is None else kept)
    return ToneGrid(grid)


def toned(grid: ToneGrid, picture: Array, apply: Pass) -> Array:
    """A small float picture (0…1) with the grid's tone."""
    deep = (np.clip(picture, 0.0, 1.0) * np.float32(65535.0) + np.float32(0.5)).astype(np.uint16)
    done = apply(Frame(np.ascontiguousarray(deep)), Edit(colour=ColourMap(grid.values)))
    return np.asarray(done.pixels.astype(np.float32) / np.float32(65535.0), np.float32)


def _soft(pixels: NDArray[Any], size: tuple[int, int]) -> Array:
    small = resized(pixels, size).astype(np.float32) / 255.0
    return np.asarray(cv2.GaussianBlur(small, (0, 0), _BLUR), np.float32)


def _kept(ignore: Array, size: tuple[int, int]) -> Array:
    """What counts: little of a new sky, and of the pixels beside it, in which the fit's blur has mixed both."""
    near = cv2.dilate(cv2.resize(ignore, size, interpolation=cv2.INTER_LINEAR), np.ones((7, 7), np.uint8))
    return np.asarray(1.0 - 0.97 * near, np.float32)


def _products(source: Array, target: Array) -> tuple[list[tuple[int, int]], list[Array]]:
    """What the sums of a regression are made of: (r, g, b, 1) times itself (the upper half) and times the target."""
    planes = [*np.moveaxis(source, 2, 0), np.ones(source.shape[:2], np.float32)]
    halves = [(i, j) for i in range(4) for j in range(i, 4)]
    wanted = np.moveaxis(target, 2, 0)
    return halves, [planes[i] * planes[j] for i, j in halves] + [plane * want for plane in planes for want in wanted]


def _solve(
    luma: Array, products: list[Array], halves: list[tuple[int, int]], weight: Array, shape: tuple[int, int, int]
) -> Array:
    """One affine per cell by ridge regression towards the frame's own, over cells blurred into their neighbours."""
    rows, columns, levels = shape
    place = np.clip(luma * levels - 0.5, 0, levels - 1)
    sums = np.empty((rows, columns, levels, len(products)))
    for level in range(levels):
        share = np.clip(1.0 - np.abs(place - level), 0.0, 1.0) * weight
        for number, product in enumerate(products):
            sums[:, :, level, number] = cv2.resize(product * share, (columns, rows), interpolation=cv2.INTER_AREA)
    sums = sums.reshape(-1, len(products)) * (luma.size / (rows * columns))
    normal = np.zeros((len(sums), 4, 4))
    for number, (i, j) in enumerate(halves):
        normal[:, i, j] = sums[:, number]
    right = sums[:, len(halves) :].reshape(-1, 4, 3).copy()
    lower = np.tril_indices(4, -1)
    normal[:, lower[0], lower[1]] = normal[:, lower[1], lower[0]]
    normal, right = _spread(normal, shape), _spread(right, shape)
    everything = normal.sum(axis=0)
    overall = np.linalg.solve(everything + 1e-6 * np.eye(4) * np.trace(everything), right.sum(axis=0))
    mass = normal[:, 3, 3]
    ridge = (_RIDGE * np.maximum(mass, mass.mean() * 0.2))[:, None, None] * np.diag([1.0, 1.0, 1.0, 0.5])
    solved = np.linalg.solve(normal + ridge, right + ridge @ overall)
    return np.ascontiguousarray(solved.transpose(0, 2, 1).reshape(*shape, 3, 4), np.float32)


def _spread(values: NDArray[np.float64], shape: tuple[int, int, int]) -> NDArray[np.float64]:
    """Lets each cell see a little of its neighbours, so that empty ones have something to say."""
    grid = values.reshape(*shape, -1)
    for axis in range(3):
        before = np.concatenate([grid.take([0], axis), grid.take(range(grid.shape[axis] - 1), axis)], axis)
        after = np.concatenate([grid.take(range(1, grid.shape[axis]), axis), grid.take([-1], axis)], axis)
        grid = grid + 0.25 * (before + after)
    return grid.reshape(values.shape)
