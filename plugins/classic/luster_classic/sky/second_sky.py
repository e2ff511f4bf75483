"""Mountains, a lake or the sea that pass for sky: two skies of different colour, one below the other.

Haze takes the colour of what is far, and both networks take it for sky. What stays is the ridge or the shore: there the
colour changes with a step, along a good part of the frame. A cloud's edge is soft, or short.
"""

import numpy as np

from luster_classic.common.colour import LUMA, Array
from luster_classic.common.filters import blur

EDGE = 512
"""Long edge at which colours are compared; a ridge is no finer. Time."""

GRAIN = 1.0
"""Pixels (sigma, of such a picture) of blur against grain."""

WINDOW, GAP = 0.03, 0.01
"""Shares of the height above and below a place whose colours are compared, and how far from the place they begin."""

CLAIMED, WHOLE = 0.8, 0.85
"""Share of sky from which a pixel is sky, and the share of such pixels that a window needs."""

STEP = 0.2
"""How far light, or blue over red (both encoded), changes from one window to the other."""

NONE_THERE = 1e-3
"""Keeps the mean of an empty window finite."""


def measure_second_sky(encoded: Array, alpha: Array) -> float:
    """The share of the frame's columns in which the sky is of two colours, from a picture of about `EDGE` px."""
    rows = len(alpha)
    size, away = max(2, round(WINDOW * rows)), max(1, round(GAP * rows))
    places = np.arange(size + away, rows - size - away)
    if not places.size:
        return 0.0
    sky = (alpha > CLAIMED).astype(np.float32)
    soft = blur(encoded, GRAIN)
    seen = np.stack([soft @ LUMA, soft[..., 2] - soft[..., 0], np.ones_like(sky)], axis=-1) * sky[..., None]
    total = np.cumsum(np.pad(seen, ((1, 0), (0, 0), (0, 0))), axis=0, dtype=np.float32)
    above = total[places - away] - total[places - away - size]
    below = total[places + away + size] - total[places + away]
    whole = np.minimum(above[..., 2], below[..., 2]) >= WHOLE * size
    means = [window[..., :2] / (window[..., 2:] + NONE_THERE) for window in (above, below)]
    step = np.abs(means[0] - means[1]).max(axis=2) * whole
    return float((step.max(axis=0) > STEP).mean())
