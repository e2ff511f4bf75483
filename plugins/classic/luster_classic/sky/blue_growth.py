"""Extends the blue sky to places that the network mistook for a house: as blue as the sky, and joined to it smoothly.

Of 534 photos about 20 got a piece of sky back by it, and a measured roof of the sky's own blue stayed a roof
(docs/decisions/0011); the numbers below were chosen by eye while that was looked at.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import square
from luster_classic.sky.sky_colours import FEWEST, assign_cells, mark_cells_near
from luster_classic.sky.smooth_paths import keep_smoothly_joined

SURE, RIM = 0.97, 5
"""The network's chance from which sky is surely open, and the side in pixels of the square that must be so all around.
Lower: colours of the edge count as the sky's, and roofs join it."""

NEXT = 2
"""Cells from a colour of the open sky within which one is the sky's own. More: pale walls are; fewer: the sky near the
horizon is not."""

BLUE = 0.08
"""How much more blue than red (encoded): where a grey sky ends and a grey wall begins, colour cannot tell. Lower: white
boards join the sky; higher: hazy skies get nothing back."""

STEP = 5
"""Levels of 255 between neighbours beyond which no path goes on; a roof of the sky's blue ends with a larger one."""

JOINED = 50
"""Pixels of open sky from which a part is joined to it. Fewer: one pixel of a gutter leads on into a wall."""


def follow_blue(encoded: Array, chance: Array) -> np.ndarray:
    """Where a picture of about 512 px shows the blue of its open sky, joined to it, from the network's chance."""
    sure = cv2.erode((chance > SURE).astype(np.uint8), square(RIM)) > 0
    if int(sure.sum()) < FEWEST:
        return np.zeros(sure.shape, np.bool_)
    place = assign_cells(encoded)
    red, green, blue = cv2.split(encoded)
    alike = mark_cells_near(place[sure], NEXT)[place] & (blue - red > BLUE) & (blue >= green)
    return keep_smoothly_joined(encoded, alike, sure, STEP, JOINED)
