"""Counts what would stay of an old sky under another: places of the open sky's colours that are none of the matte."""

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import square
from luster_classic.sky.sky_colours import FEWEST, assign_cells, mark_cells_near

EDGE = 1024
"""Long edge at which scraps are looked at: gaps in leaves are small."""

OPEN, CLAIMED, LEFT = 0.97, 0.5, 0.3
"""Shares of sky from which a pixel tells the sky's colours, from which it is sky, and up to which it was left."""

NEXT, SEEN, BESIDE, LEAST = 1, 0.35, 121, 3
"""Cells within which a colour is the sky's, either network's chance of sky from which it may be a scrap, and sides in
pixels of the squares in which there is sky beside it, and that it fills. By eye."""


def measure_scraps(alpha: Array, encoded: Array, likely: Array) -> float:
    """The share of the frame that has the open sky's colours, may be sky, and is none of the matte."""
    sure = alpha > OPEN
    if int(sure.sum()) < FEWEST:
        return 0.0
    place = assign_cells(encoded)
    near = mark_cells_near(place[sure], NEXT)[place]
    beside = cv2.dilate((alpha > CLAIMED).astype(np.uint8), square(BESIDE)) > 0
    left = near & beside & (alpha < LEFT) & (likely > SEEN)
    return float(cv2.erode(left.astype(np.uint8), square(LEAST)).mean())
