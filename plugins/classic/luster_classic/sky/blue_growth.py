"""Follows the blue sky to where the network takes it for a house: as blue, and joined without a step, is sky."""

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.sky.sky_colours import FEWEST, assign_cells, mark_cells_near
from luster_classic.sky.smooth_paths import keep_smoothly_joined

SURE, RIM = 0.97, np.ones((5, 5), np.uint8)
"""The network's chance from which sky is surely open, and what is left out around all else."""

NEXT = 2
"""Cells from a colour of the open sky within which one is the sky's own."""

BLUE = 0.08
"""How much more blue than red: where a grey sky ends and a grey wall begins, colour cannot tell."""

STEP = 5
"""Levels of 255 between neighbours beyond which no path goes on; a roof of the sky's blue ends with a larger one."""

JOINED = 50
"""Pixels of open sky from which a part is joined to it."""


def follow_blue(encoded: Array, chance: Array) -> np.ndarray:
    """Where a picture of about 512 px shows the blue of its open sky, joined to it, from the network's chance."""
    sure = cv2.erode((chance > SURE).astype(np.uint8), RIM) > 0
    if int(sure.sum()) < FEWEST:
        return np.zeros(sure.shape, np.bool_)
    place = assign_cells(encoded)
    red, green, blue = (encoded[..., channel] for channel in range(3))
    alike = mark_cells_near(place[sure], NEXT)[place] & (blue - red > BLUE) & (blue >= green)
    return keep_smoothly_joined(encoded, alike, sure, STEP, JOINED)
