"""Takes from the matte what lies on a house like an island: boards, gutters, snow and panes of the sky's own colour.

A dark edge parts them from the sky, so no way leads there; the second witness sees a house. A gap between a roof and a
tree is an island, too, but there it sees the sky. On 101 photos nine had such islands of .0001 of the frame and more:
barge boards, a snowy roof, a fascia and panes.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array

SOME, LARGE = 0.3, 0.01
"""Share of a pixel from which it belongs to a part, and the share of the frame from which a part is no island."""

HOUSE, RATHER_SKY = 0.15, 0.1
"""Mean chance of a building from which an island lies on a house, and how much more the second witness must see of a
sky there for the island to stay. The first is that of `leftovers`, the second that of `scraps`."""

SETTLED = 0.5
"""Share of an island that the picture itself has settled as sky, from which it stays."""


def drop_islands(alpha: Array, house: Array, second: Array, settled: np.ndarray) -> Array:
    """The matte without them, from the first network's chance of a building and the second's of sky (of its size)."""
    count, labels = cv2.connectedComponents((alpha > SOME).astype(np.uint8), connectivity=8)
    area = np.maximum(np.bincount(labels.ravel(), minlength=count), 1)

    def mean(value: Array) -> np.ndarray:
        return np.bincount(labels.ravel(), weights=value.ravel(), minlength=count) / area

    building = mean(house)
    island = (area < LARGE * alpha.size) & (building > HOUSE) & (mean(second) - building < RATHER_SKY)
    island &= mean(settled.astype(np.float32)) < SETTLED
    island[0] = False
    return np.where(cv2.dilate(island[labels].astype(np.uint8), np.ones((3, 3), np.uint8)) > 0, np.float32(0.0), alpha)
