"""Takes a guide's light and colour, and none of its detail, onto the original's own pixels.

The guide's tone is fitted as a bilateral grid: for each part of the frame and each brightness one affine colour
transform. Applied to the original, every shingle stays the camera's own. Lights that the guide switched on are
outliers of such a fit, so they are carried over as a layer of their own.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from luster_sdk import ColourMap, Edit, Frame
from numpy.typing import NDArray

from luster_engine.pipeline.guide.register import resized, working_size
from luster_engine.pipeline.render import runner

FIT_EDGE = 384
_BLUR = 1.5
_COLUMNS, _ROWS, _LEVELS = 24, 16, 8
_RIDGE = 2e-3
_EDGE_STRENGTH = 0.012
_DIM = 0.05
"""Warmth over the guide's own tone from which a place may be a lit room."""
_WARM = np.array([0.5, 0.45, 0.05], np.float32)
_WINDOW = 2e-4
"""Share of the frame from which a dim place may be a window."""
_STANDS_OUT = 3.0
_STEADY = 1.0
_FRAMED = 0.75
"""Share of a light's border that must run along edges of the photo."""
_LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)

Array = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class ToneGrid:
    """Affine colour (3×4, encoded 0…1) by row, column and brightness; read trilinearly."""

    values: Array  # rows × columns × levels × 3 × 4


@dataclass(frozen=True, eq=False)
class Lights:
    """What glows in the guide: where (0…1) and what has to be added there (encoded, signed)."""

    alpha: Array
    added: Array

    @property
    def share(self) -> float:
        """How much of the frame glows."""
        return float(self.alpha.mean())


def fit_tone(photo: NDArray[Any], guide: NDArray[Any], *, ignore: Array | None = None) -> ToneGrid:
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
        error = np.abs(apply_grid_float(ToneGrid(grid), source) - target).max(axis=2)
        scale = max(1.5 * float(np.median(error)), 0.012)
        robust = 1.0 / (1.0 + (error / (3.0 * scale)) ** 2)
        weight = robust.astype(np.float32) * (1.0 if kept is None else kept)
    return ToneGrid(grid)


def fit_evening(photo: NDArray[Any], guide: NDArray[Any], *, ignore: Array | None = None) -> tuple[ToneGrid, Lights]:
    """The tone of the guide and what it switched on. Lights found at first are left out of the tone, which would
    otherwise take some of their colour for that of whatever is as bright beside them."""
    grid = fit_tone(photo, guide, ignore=ignore)
    lights = find_lights(photo, guide, grid, ignore=ignore)
    if lights.alpha.max() <= 0:
        return grid, lights
    apart = (lights.alpha > 0.05).astype(np.float32)
    if ignore is not None:
        apart = np.maximum(apart, cv2.resize(ignore, apart.shape[::-1], interpolation=cv2.INTER_LINEAR))
    grid = fit_tone(photo, guide, ignore=apart)
    again = find_lights(photo, guide, grid, ignore=ignore)
    return grid, Lights(np.maximum(lights.alpha, again.alpha), again.added)


def find_lights(photo: NDArray[Any], guide: NDArray[Any], grid: ToneGrid, *, ignore: Array | None = None) -> Lights:
    """Compact places where the guide is clearly brighter than its own tone explains, and where the photo shows
    something with an outline that could light up; a bright thing on a bare wall was put there."""
    size = working_size(photo.shape[1], photo.shape[0], 1024)
    source = resized(photo, size).astype(np.float32) / 255.0
    target = resized(guide, size).astype(np.float32) / 255.0
    rest = target - apply_grid_float(grid, source)
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


def apply_grid_float(grid: ToneGrid, picture: Array) -> Array:
    """The grid on a small float picture (0…1), by the very pass that applies it to the photo."""
    deep = (np.clip(picture, 0.0, 1.0) * np.float32(65535.0) + np.float32(0.5)).astype(np.uint16)
    done = runner.apply(Frame(np.ascontiguousarray(deep)), runner.Layers((Edit(colour=ColourMap(grid.values)),)))
    return np.asarray(done.pixels.astype(np.float32) / np.float32(65535.0), np.float32)


def _soft(pixels: NDArray[Any], size: tuple[int, int]) -> Array:
    small = resized(pixels, size).astype(np.float32) / 255.0
    return np.asarray(cv2.GaussianBlur(small, (0, 0), _BLUR), np.float32)


def _kept(ignore: Array, size: tuple[int, int]) -> Array:
    """What counts: little of a new sky, and of the pixels beside it, in which the fit's blur has mixed both."""
    near = cv2.dilate(cv2.resize(ignore, size, interpolation=cv2.INTER_LINEAR), np.ones((7, 7), np.uint8))
    return np.asarray(1.0 - 0.97 * near, np.float32)


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
