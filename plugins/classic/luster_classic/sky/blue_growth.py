"""Extends the open sky, blue or grey, to places that the network mistook for a house: of its own colours, and joined
to it smoothly.

Blue needs no more than that. Where a grey sky ends and a grey wall begins, colour cannot tell: there the sky goes on
where the first network missed it and the second witness sees it, also into gaps that no way leads to.

Open sky is what reaches the top of the photo. A pool, a lake or a pane that the network is sure of does not, so nothing
is followed from it.

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

SEEN, SEEN_ALONE = 0.7, 0.65
"""The second witness's chance from which a sky of any colour goes on, and from which it needs no way there, as in a gap
between a roof and a tree. Lower: grey walls under a grey sky join it; higher: scraps of the old sky stay above roofs.
Of 19 photos on which a judge saw a fault, five with scraps above or beside roofs lost them by it."""

MISSED, BESIDE = 0.5, 21
"""The network's chance below which it has missed what the second witness sees, and the side in pixels of the square
around such a part that goes with it. Higher: the light edge of a roof before a grey sky gets a halo
(`tan_brick_wires`). By eye."""

LOWER = 0.15
"""Share of the height below the lowest open sky down to which such a gap may lie. Higher: snow and water are gaps."""

GAP_STEP = 13
"""The same within a gap that no path leads to, where the second witness has seen sky. Lower: clouds end it."""

JOINED = 50
"""Pixels of open sky from which a part is joined to it. Fewer: one pixel of a gutter leads on into a wall. And pixels
of a gap that the network takes for sky below the open one, from which the gap is a mirror of it."""


def follow_sky(encoded: Array, chance: Array, second: Array, reached: np.ndarray) -> np.ndarray:
    """Where a picture of about 512 px shows its open sky, or a gap of it, from the network's chance, the second
    witness's, and where sky reaches the top."""
    sure = (cv2.erode((chance > SURE).astype(np.uint8), square(RIM)) > 0) & reached
    if int(sure.sum()) < FEWEST:
        return np.zeros(sure.shape, np.bool_)
    place = assign_cells(encoded)
    red, green, blue = cv2.split(encoded)
    is_blue = (blue - red > BLUE) & (blue >= green)
    own = mark_cells_near(place[sure], NEXT)[place]
    blue_sky = keep_smoothly_joined(encoded, own & is_blue, sure, STEP, JOINED)
    joined = keep_smoothly_joined(encoded, own & (is_blue | (second > SEEN)), sure, STEP, JOINED)
    gaps = own & (second > SEEN_ALONE) & ~is_blue  # a blue roof beside a blue sky (`sky_roof_gable`) is none
    gaps[int(np.flatnonzero(sure.any(axis=1))[-1] + LOWER * len(sure)) :] = False
    seen = joined | _find_missed_gaps(encoded, gaps, (chance > MISSED) & ~reached)
    return np.asarray(blue_sky | (seen & _find_missed(seen & (chance < MISSED))))


def _find_missed(missed: np.ndarray) -> np.ndarray:
    """Parts of some size, and what is right beside them."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(missed.astype(np.uint8), connectivity=8)
    large = stats[:, cv2.CC_STAT_AREA] >= JOINED
    large[0] = False
    return np.asarray(cv2.dilate(large[labels].astype(np.uint8), square(BESIDE)) > 0)


def _find_missed_gaps(encoded: Array, gaps: np.ndarray, mirrors: np.ndarray) -> np.ndarray:
    """Those gaps without a step in them, of some size. What both networks take for sky and what does not reach the top
    was not missed: it is a mirror of the sky."""
    even = keep_smoothly_joined(encoded, gaps, gaps, GAP_STEP, JOINED)
    return np.asarray(even & ~keep_smoothly_joined(encoded, gaps, gaps & mirrors, GAP_STEP, JOINED))
