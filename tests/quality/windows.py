"""Counts windows rather than pixels: which lit areas lie in a window, and which windows were lit."""

from collections.abc import Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Count:
    """For each lit area whether it is right, and for each true window whether it was found."""

    areas_right: tuple[bool, ...]
    windows_found: Mapping[int, bool]


def count_windows(lit: Floats, labels: NDArray[np.int32], truth: Floats, smallest: float) -> Count:
    """A lit area is right when at least half of it lies in a true window; a window is found when a right area covers
    at least a quarter of it. Windows smaller than `smallest` of the frame are neither demanded nor held against."""
    pixels = lit.size
    number, areas = cv2.connectedComponents((lit >= 0.3).astype(np.uint8), connectivity=8)
    right: list[bool] = []
    good: NDArray[np.bool_] = np.zeros(lit.shape, dtype=np.bool_)
    for k in range(1, number):
        area = areas == k
        if area.sum() < 0.05 * smallest * pixels:
            continue
        ok = float(truth[area].mean()) >= 0.5
        right.append(ok)
        if ok:
            good |= area
    found: dict[int, bool] = {}
    for window in np.unique(labels[labels > 0]):
        area = (labels == window) & (truth > 0.5)
        if area.sum() >= smallest * pixels:
            found[int(window)] = float(good[area].mean()) >= 0.25
    return Count(tuple(right), found)
