"""Counts what would stay of an old sky under another: places of the open sky's colours that are none of the matte."""

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import square
from luster_classic.sky.sky_colours import FEWEST, assign_cells, mark_cells_near
from luster_classic.sky.smooth_paths import keep_smoothly_joined

EDGE = 1024
"""Long edge at which scraps are looked at: gaps in leaves are small."""

OPEN, CLAIMED, LEFT = 0.97, 0.5, 0.3
"""Shares of sky from which a pixel tells the sky's colours, from which it is sky, and up to which it was left."""

STEP, JOINED = 6, 50
"""Levels of 255 between neighbours up to which a place that is rather a house leads on from the sky all the same, and
pixels of sky from which it does. Higher: boards are scraps; lower: clouds that a network took for a house are none."""

HOUSE = 0.1
"""How much more the second witness must see of a sky than the first network does of a building. On 101 photos the
boards, gables, roofs and poles of the sky's own colours have .07 at most, but for a roof and a wall, and scraps .11 and
more, but for some that the sky leads on to. Lower: boards are scraps; higher: gaps beside chimneys are none."""

NEXT, SEEN, BESIDE, LEAST = 1, 0.35, 121, 3
"""Cells within which a colour is the sky's, either network's chance of sky from which it may be a scrap, and sides in
pixels of the squares in which there is sky beside it, and that it fills. By eye."""


def measure_scraps(alpha: Array, encoded: Array, likely: Array, house: np.ndarray | None = None) -> float:
    """The share of the frame that has the open sky's colours, may be sky, and is none of the matte. What is rather a
    `house` counts only where the sky leads on to it."""
    sure = alpha > OPEN
    if int(sure.sum()) < FEWEST:
        return 0.0
    place = assign_cells(encoded)
    near = mark_cells_near(place[sure], NEXT)[place]
    claimed = alpha > CLAIMED
    beside = cv2.dilate(claimed.astype(np.uint8), square(BESIDE)) > 0
    left = near & beside & (alpha < LEFT) & (likely > SEEN)
    left = cv2.erode(left.astype(np.uint8), square(LEAST)) > 0
    if house is not None and (left & house).any():
        grown = cv2.dilate(left.astype(np.uint8), square(LEAST)) > 0
        left &= ~house | keep_smoothly_joined(encoded, grown | claimed, claimed, STEP, JOINED)
    return float(left.mean())
