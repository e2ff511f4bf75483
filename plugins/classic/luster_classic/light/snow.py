"""Tells a scene of snow: ground that is white."""

from luster_classic.common.colour import Array, dip, luma, peak
from luster_classic.common.filters import resize
from luster_classic.scene.segments import Segments

GROUND = 0.5
"""The chance of ground from which a pixel is ground."""

WHITE, COLOURLESS, SNOW = 0.75, 0.10, 0.26
"""Light (encoded) from which, and chroma up to which, ground is as white as snow, and the share of the frame from which
it is a snow scene. On 120 photos five with snow on the ground have .28 to .49, white drives .23 at most. Lower: white
drives are declined; higher: snow turns to sand."""


def measure_white_ground(encoded: Array, seen: Segments, sky: Array) -> float:
    """The share of the frame that is ground as white as snow."""
    shape = (encoded.shape[0], encoded.shape[1])
    ground = resize(seen.ground + seen.lawn + seen.other, shape) * (1.0 - sky)
    white = (luma(encoded) > WHITE) & (peak(encoded) - dip(encoded) < COLOURLESS)
    return float((white & (ground > GROUND)).mean())
