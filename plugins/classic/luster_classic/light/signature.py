"""What the colours of a picture look like to the search for its light: histograms of chroma, one per kind of place.

Chroma is u = ln(R/G), v = ln(B/G) in linear light, where another light is a plain shift of the whole histogram.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, dip, luma, peak, to_linear
from luster_classic.common.filters import local_std, ramp, resize

BINS = 64
CELL = 0.05
REACH = BINS * CELL / 2
"""The chroma plane is a grid of BINS×BINS cells over −REACH…REACH; what lies beyond counts at its border."""

CENTRES = (np.arange(BINS, dtype=np.float32) + 0.5) * CELL - REACH
"""The chroma of each row (v) and column (u)."""

KINDS = ("lit, high in the frame", "lit, low in the frame", "dim", "textured", "brightest", "neutral")
"""The kinds of places that are counted apart: ceilings and skies, walls and floors, shade, leaves and brick, whites,
and what the network takes for a surface without a colour of its own."""

FEWEST = 20
"""Pixels that must be neither blown nor black."""


def make_signature(encoded: Array, neutral: Array) -> Array | None:
    """KINDS × BINS × BINS for a picture (encoded sRGB, about 320 px) and the chance of neutral surfaces in it.

    None where all is blown or black.
    """
    linear = to_linear(encoded)
    top = peak(encoded)
    usable = (top < 0.985) & (dip(linear) > 0.002) & (top > 0.06)
    count = int(usable.sum())
    if count < FEWEST:
        return None
    floor = np.maximum(linear, np.float32(1.5e-3))
    u, v = np.log(floor[..., 0] / floor[..., 1]), np.log(floor[..., 2] / floor[..., 1])
    bright = luma(encoded)
    relative = bright / (float(np.percentile(bright[usable], 97)) + 1e-4)
    smooth = ramp(local_std(np.log(luma(linear) + np.float32(0.01)), 1), 0.22, 0.05)
    row = (np.arange(u.shape[0], dtype=np.float32)[:, None] + 0.5) / u.shape[0]
    high = ramp(row, 0.55, 0.35)
    lit = ramp(relative, 0.45, 0.75)
    kinds = (
        smooth * lit * high,
        smooth * lit * (1.0 - high),
        smooth * (1.0 - lit),
        1.0 - smooth,
        ramp(relative, 0.85, 1.0) * smooth,
        resize(neutral, u.shape),
    )
    cells = (_assign_cell(v) * BINS + _assign_cell(u))[usable]
    counted = [np.bincount(cells, weights=kind[usable], minlength=BINS * BINS) / count for kind in kinds]
    soft = [cv2.GaussianBlur(one.reshape(BINS, BINS).astype(np.float32), (0, 0), 0.8) for one in counted]
    # The root lets a small patch of a telling colour speak beside a large wall.
    return np.sqrt(np.stack(soft)).astype(np.float32)


def _assign_cell(chroma: Array) -> np.ndarray:
    return np.clip(((chroma + REACH) / CELL).astype(np.int32), 0, BINS - 1)
