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
"""The chroma plane is a grid of BINS×BINS cells over −REACH…REACH; what lies beyond counts at its border. The patterns
in `neutrals.npz` were learned for this grid and for every number below: whoever moves one learns them anew
(docs/learning.md), else whites are tinted at random. How the numbers were chosen before is on no record."""

CENTRES = (np.arange(BINS, dtype=np.float32) + 0.5) * CELL - REACH
"""The chroma of each row (v) and column (u)."""

KINDS = ("lit, high in the frame", "lit, low in the frame", "dim", "textured", "brightest", "neutral")
"""The kinds of places that are counted apart: ceilings and skies, walls and floors, shade, leaves and brick, whites,
and what the network takes for a surface without a colour of its own."""

FEWEST = 20
"""Pixels that must be neither blown nor black."""

BLOWN, BLACK, DARKEST = 0.985, 0.002, 0.06
"""Brightest channel (encoded) from which a pixel is blown; darkest channel (linear), and brightest (encoded), up to
which it is black."""

FLOOR = 1.5e-3
"""Linear light below which a channel counts as so much, so that chroma stays finite."""

WHITE = 97
"""Percentile of luma that stands for the picture's white."""

SMOOTH, SMOOTH_FLOOR = (0.22, 0.05), 0.01
"""Deviation of the logarithm of light from which a place is textured, down to which it is smooth; and what is added to
light before."""

HIGH, LIT, BRIGHTEST = (0.55, 0.35), (0.45, 0.75), (0.85, 1.0)
"""Height in the frame down to which a place is high; luma against white from which it is lit, and among the
brightest."""

SOFTENED = 0.8
"""Cells (sigma) by which histograms are softened."""


def make_signature(encoded: Array, neutral: Array) -> Array | None:
    """KINDS × BINS × BINS for a picture (encoded sRGB, about 320 px) and the chance of neutral surfaces in it.

    None where all is blown or black.
    """
    linear = to_linear(encoded)
    top = peak(encoded)
    usable = (top < BLOWN) & (dip(linear) > BLACK) & (top > DARKEST)
    count = int(usable.sum())
    if count < FEWEST:
        return None
    floor = np.maximum(linear, np.float32(FLOOR))
    u, v = np.log(floor[..., 0] / floor[..., 1]), np.log(floor[..., 2] / floor[..., 1])
    bright = luma(encoded)
    relative = bright / (float(np.percentile(bright[usable], WHITE)) + 1e-4)
    smooth = ramp(local_std(np.log(luma(linear) + np.float32(SMOOTH_FLOOR)), 1), *SMOOTH)
    row = (np.arange(u.shape[0], dtype=np.float32)[:, None] + 0.5) / u.shape[0]
    high = ramp(row, *HIGH)
    lit = ramp(relative, *LIT)
    places = {
        "lit, high in the frame": smooth * lit * high,
        "lit, low in the frame": smooth * lit * (1.0 - high),
        "dim": smooth * (1.0 - lit),
        "textured": 1.0 - smooth,
        "brightest": ramp(relative, *BRIGHTEST) * smooth,
        "neutral": resize(neutral, u.shape),
    }
    cells = (_assign_cell(v) * BINS + _assign_cell(u))[usable]
    counted = [np.bincount(cells, weights=places[kind][usable], minlength=BINS * BINS) / count for kind in KINDS]
    soft = [cv2.GaussianBlur(one.reshape(BINS, BINS).astype(np.float32), (0, 0), SOFTENED) for one in counted]
    # The root lets a small patch of a telling colour speak beside a large wall.
    return np.sqrt(np.stack(soft)).astype(np.float32)


def _assign_cell(chroma: Array) -> np.ndarray:
    return np.clip(((chroma + REACH) / CELL).astype(np.int32), 0, BINS - 1)
