"""Straight edges of a picture that may be vertical in the world, in coordinates free of resolution."""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma
from luster_classic.geometry.edges import sharpen_segments

LEAN = np.tan(np.radians(24.0))
"""How far from upright an edge may lean and still count as a vertical. More: rakes do; less: wide angles have none. By
eye."""

LEAST_STRAY = 0.15
"""Degrees by which even a long edge may stray from where it ought to point: builders and lenses are not exact. By
eye."""

NEAR = 0.08, 0.2
"""How far apart, across and along, the middles of segments may be that speak of the same thing. Wider:
a façade is one witness; narrower: a curtain is twenty. By eye."""

SEGMENT_SCALE = 0.8
"""Scale at which the detector looks for segments. By eye."""

LEAST_LENGTH = 0.055
"""Length (1 is half of the longer edge) from which a segment counts. By eye."""

FROM_SIDE = 0.012
"""How far (1 is half of the longer edge) from the frame's sides a segment must stay: the frame itself is upright. By
eye."""


@dataclass(frozen=True, eq=False)
class Lines:
    """Segments as n×4 (x0, y0, x1, y1); (0, 0) is the frame's centre, 1.0 half of its longer edge."""

    ends: Array
    stray: Array
    """Degrees by which the direction of each segment may be off."""
    voice: Array
    """How much each segment counts (0…1): the edges of one window, curtain or trunk are no independent witnesses."""

    @property
    def length(self) -> Array:
        """Length of each segment."""
        return np.asarray(
            np.hypot(self.ends[:, 2] - self.ends[:, 0], self.ends[:, 3] - self.ends[:, 1]), dtype=np.float32
        )

    @property
    def middle(self) -> Array:
        """Middle of each segment, n×2."""
        return np.asarray((self.ends[:, :2] + self.ends[:, 2:]) / 2.0, dtype=np.float32)


def make_lines(ends: Array, stray: Array | float = 0.0) -> Lines:
    """Segments whose direction is known to `stray` degrees, and never better than the world is built."""
    x, y = (ends[:, :2] + ends[:, 2:]).T / 2.0
    near = (np.abs(x[:, None] - x) < NEAR[0]) & (np.abs(y[:, None] - y) < NEAR[1])
    voice = 1.0 / np.sqrt(near.sum(axis=1))
    return Lines(ends, np.hypot(LEAST_STRAY, np.broadcast_to(stray, len(ends))).astype(np.float32), voice)


def find_upright_lines(encoded: Array) -> Lines:
    """The longer, nearly upright segments of a picture of 800 to 1000 px."""
    grey = np.clip(luma(encoded) * 255.0, 0, 255).astype(np.uint8)
    height, width = grey.shape
    found = cv2.createLineSegmentDetector(cv2.LSD_REFINE_STD, SEGMENT_SCALE).detect(grey)[0]
    if found is None:
        return make_lines(np.zeros((0, 4), dtype=np.float32))
    pixels = np.asarray(found, dtype=np.float32).reshape(-1, 4)
    edge = max(height, width)
    centre = np.array([width / 2.0, height / 2.0] * 2, dtype=np.float32)
    ends = (pixels + 0.5 - centre) / (edge / 2.0)
    run = ends[:, 2] - ends[:, 0]
    rise = ends[:, 3] - ends[:, 1]
    long_enough = np.hypot(run, rise) > LEAST_LENGTH
    upright = np.abs(run) < LEAN * np.abs(rise)
    inside = np.abs(ends[:, [0, 2]]).max(axis=1) < width / edge - FROM_SIDE
    fine, stray = sharpen_segments(grey, pixels[long_enough & upright & inside])
    return make_lines((fine + 0.5 - centre) / (edge / 2.0), stray)
