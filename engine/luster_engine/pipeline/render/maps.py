"""Stretches small maps over a frame, a band of rows at a time, as `cv2.resize(…, INTER_LINEAR)` would in one go."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

BAND = 256
"""Rows between two looks at whether the job was cancelled."""


def bands(height: int) -> Iterator[tuple[int, int]]:
    """The bands of rows of a frame."""
    for top in range(0, height, BAND):
        yield top, min(height, top + BAND)


def positions(size: int, full: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """For each of `full` pixels the map sample before it and how far it lies towards the next one."""
    at = np.clip((np.arange(full, dtype=np.float64) + 0.5) * (size / full) - 0.5, 0.0, size - 1.0)
    low = np.minimum(at.astype(np.int32), max(size - 2, 0))
    return low, (at - low).astype(np.float32)


def stretch(values: NDArray[np.float32], top: int, bottom: int, height: int, width: int) -> NDArray[Any]:
    """Rows top…bottom of a map (h×w or h×w×…) stretched over a height × width frame."""
    rows, across = positions(values.shape[0], height)
    columns, along = positions(values.shape[1], width)
    tail = (1,) * (values.ndim - 2)
    upper = values[rows[top:bottom]]
    lower = values[np.minimum(rows[top:bottom] + 1, values.shape[0] - 1)]
    mixed = upper + (lower - upper) * across[top:bottom].reshape(-1, 1, *tail)
    left = mixed[:, columns]
    right = mixed[:, np.minimum(columns + 1, values.shape[1] - 1)]
    return np.asarray(left + (right - left) * along.reshape(1, -1, *tail))
