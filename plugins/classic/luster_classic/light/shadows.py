"""How far a photo's shadows may be opened: noise and the plates of a JPEG file's blocks are opened with them."""

import cv2
import numpy as np
from luster_sdk import Frame

from luster_classic.common.filters import ramp

ROWS = 4
"""Every how manieth row is looked at; shares and percentiles need no more. Time."""

BITS = 8
"""Of a channel of 16 bits that are left out (exact)."""

REACH = 15
"""Side in pixels of the square whose mean says whether a place is dark. By eye."""

DARK, FEWEST = (8.0, 64.0), 0.005
"""Mean (of 255) between which a place is dark and not black, and the share of the frame from which it is heard. By
eye."""

PLATES = (0.20, 0.30)
"""Share of dark pixels with the very value of the pixel beside them from which shadows lie in plates, and wholly do. On
48 photos four whose opened shadows two judges saw fall apart into blocks have .27 to .41; half of all have less than
.15. Lower: clean photos stay dark; higher: blocks are opened."""

GRAIN = (2.8, 4.2)
"""Mean bend (second difference, of 255) in the calmest fifth of dark places from which a room has grain, and much of
it. On the same photos two with grain that a judge named have 3.9 and 5.0, half of all rooms less than 2. Lower: cloth
is grain; higher: grain is opened."""

CALMEST, AROUND = 20, (9, 3)
"""Percentile that stands for the calmest places, and the pixels over which a bend is averaged. By eye."""


def measure_fragility(frame: Frame, outdoors: float) -> float:
    """From 0 (clean) to 1: how much of noise and blocks would be seen if dark places were opened. Leaves look like
    grain, so in the open air blocks alone are asked about."""
    plates, grain = measure_shadows(frame)
    return max(float(ramp(plates, *PLATES)), (1.0 - outdoors) * float(ramp(grain, *GRAIN)))


def measure_shadows(frame: Frame) -> tuple[float, float]:
    """Of dark places: the share of pixels that repeat their neighbour, and the grain of the calmest ones (of 255)."""
    rows = frame.pixels[::ROWS, :, 1]
    green = np.ascontiguousarray(rows if rows.dtype == np.uint8 else rows >> BITS).astype(np.uint8)
    if min(green.shape) < REACH:
        return 0.0, 0.0
    around = cv2.blur(green, (REACH, max(1, REACH // ROWS)))[:, 1:-1]
    dark = (around > DARK[0]) & (around < DARK[1])
    if dark.mean() < FEWEST:
        return 0.0, 0.0
    wide = green.astype(np.int16)
    same = (wide[:, 1:-1] == wide[:, :-2])[dark]
    bend = np.abs(2 * wide[:, 1:-1] - wide[:, :-2] - wide[:, 2:]).astype(np.float32)
    return float(same.mean()), float(np.percentile(cv2.blur(bend, AROUND)[dark], CALMEST))
