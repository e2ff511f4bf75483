"""Smooth paths: where colours lead from one place to another without a step."""

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import square

GRAIN = 0.7
"""Pixels (sigma) of blur before steps are looked for. Less: a camera's grain ends every path; more: a thin line ends
none. By eye."""

NEIGHBOURS = 3
"""Pixels of the square over which a step is looked for: one to each side."""


def keep_smoothly_joined(picture: Array, within: np.ndarray, sure: np.ndarray, step: int, least: int = 1) -> np.ndarray:
    """The parts of `within` that no step of so many levels of 255 parts from at least so many pixels of `sure`."""
    soft = cv2.GaussianBlur((picture * np.float32(255.0)).astype(np.uint8), (0, 0), GRAIN)
    steps = cv2.morphologyEx(soft, cv2.MORPH_GRADIENT, square(NEIGHBOURS)).max(axis=2)
    count, labels = cv2.connectedComponents((within & (steps < step)).astype(np.uint8), connectivity=4)
    reached = np.bincount(labels[sure], minlength=count) >= least
    reached[0] = False
    return np.asarray(reached[labels])
