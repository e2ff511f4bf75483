"""Which colours the open sky of a photo has, as cells of a cube of colours."""

import cv2
import numpy as np

from luster_classic.common.colour import Array

CELLS = 48
"""Cells on each axis of the cube, each five levels of 255 wide. All reaches in cells hold for this width only. By
eye."""

FEWEST = 500
"""Pixels of open sky that tell its colours; fewer say nothing. Higher: skies between roofs are left as the networks saw
them; lower: a handful of pixels speaks for all. By eye."""

RARE, FEWEST_IN_CELL = 5e-5, 2.0
"""Share of the open sky, and pixels of it at least, up to which a colour is an accident. Lower: one bird makes its
colour the sky's; higher: a sun's rim is none of it. By eye."""


def assign_cells(picture: Array) -> np.ndarray:
    """The cell that each colour lies in."""
    steps = np.minimum((picture * np.float32(CELLS)).astype(np.int32), CELLS - 1)
    return np.asarray((steps[..., 0] * CELLS + steps[..., 1]) * CELLS + steps[..., 2])


def mark_cells_near(sky: np.ndarray, reach: int) -> np.ndarray:
    """For every cell, whether one that the sky's pixels lie in is within so many on every axis."""
    axes = (CELLS, CELLS, CELLS)
    count = np.bincount(sky.ravel(), minlength=CELLS ** len(axes)).reshape(axes)
    cube: np.ndarray = (count > max(FEWEST_IN_CELL, RARE * sky.size)).astype(np.uint8)
    for axis in range(len(axes)):
        turned = np.ascontiguousarray(np.moveaxis(cube, axis, 0)).reshape(CELLS, -1)
        grown = cv2.dilate(turned, np.ones((2 * reach + 1, 1), np.uint8))
        cube = np.moveaxis(grown.reshape(axes), 0, axis)
    return cube.ravel() > 0
