"""Measures what a new sky would paint over: dark detail of the photo in the midst of the matte.

A sky has none. What is lost there is a ridge of rock, a far shore, a wire, or twigs: the judges saw all of them.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma
from luster_classic.common.filters import square

SKY, INSET = 0.9, 5
"""Share of sky from which a pixel is painted, and the side in pixels of the square that must be so all around. Lower
or smaller: the soft edges of roofs and leaves are lost detail. By eye."""

FINE, DARKER = 2.0, 0.02
"""Pixels (sigma) of blur beside which detail is fine, and how far (encoded) it lies under that. Broader: shaded clouds
are detail; less deep: grain is. By eye."""


def measure_lost_detail(alpha: Array, encoded: Array) -> float:
    """The share of the frame that is such detail, from a picture of about 1024 px and its matte."""
    light = luma(encoded)
    painted = cv2.erode((alpha > SKY).astype(np.uint8), square(INSET)) > 0
    fine = cv2.GaussianBlur(light, (0, 0), FINE) - light
    return float(((fine > DARKER) & painted).mean())
