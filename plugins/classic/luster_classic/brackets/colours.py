"""How far a place keeps its colour: never more than the cameras drew of it, and less the nearer it comes to white.

Light that a dark frame holds has its full colour, which no camera draws of a bright place. Where the tones lift it,
one share for all channels would turn it neon: cyan skies, yellow walls, lilac stone.
"""

from collections.abc import Sequence

import cv2
import numpy as np

from luster_classic.brackets.tones import EDGE, RANGE, STEPS, Tones, measure_lightness
from luster_classic.common.colour import Array, dip, peak, shrink
from luster_classic.common.filters import blur

WELL, SPREAD, LEAST = 0.5, 0.2, 1e-4
"""Encoded lightness that a frame draws best, how far around it (one sigma) it draws well, and what it counts at least.
These are what `enfuse` takes. Narrower: colours jump from frame to frame; wider: clipped frames turn everything pale.
By eye, on the public sets."""

COLOURFUL = 0.05
"""Added to the colour that a frame draws, of which the root counts: a frame in which a place is clipped pale says less
of its colour. More: paler views. By eye, on the public sets."""

BEYOND = 0.1
"""What a frame counts beyond its own edge, where it is mirrored: it limits colour there, and draws nothing. Less: a
strip of sky that clipped frames alone cover turns grey; more: nothing, up to 1. Held by the test of that strip."""

CALM, SMOOTH = 1.5, 1.0
"""Sigma in map pixels of the blur under which colours are compared, and of what they keep. Less: grain is taken for
colour; more: a rim of a neighbour's. By eye, on the public sets."""

GROWS = 0.5
"""Power of how much lighter a place is shown than it was drawn by which its colour may grow. 1: as its light, which is
neon; 0: lifted shadows turn grey. By eye, on the public sets."""

NEAR_WHITE = 0.12
"""Encoded lightness below white from which colour fades, until it is gone at white. More: yellow signs turn white;
less: bright skies stay tinted. By eye, on the public sets."""

GREY = 0.02
"""Encoded colour that counts as none: five levels of eight bits. Less: grain decides; more: strong colours stay."""


def draw_together(pictures: Sequence[Array], covered: Sequence[Array], allowed: Sequence[Array]) -> Array:
    """Each place as the frames drew it (encoded, as large as the maps), those that drew it well before the others."""
    counts, drawn = [], []
    for picture, there, may in zip(pictures, covered, allowed, strict=True):
        each = shrink_channels(picture)
        well = np.exp(-0.5 * ((measure_lightness(each) - WELL) / SPREAD) ** 2) + LEAST
        speaks = np.maximum(shrink(may * np.maximum(there, BEYOND), EDGE), LEAST)
        counts.append(np.asarray(well * np.sqrt(measure_colour(each) + COLOURFUL) * speaks, np.float32))
        drawn.append(each * counts[-1][..., None])
    return np.asarray(np.sum(drawn, axis=0) / np.sum(counts, axis=0)[..., None], np.float32)


def measure_colour(picture: Array) -> Array:
    """Encoded distance between the strongest and the weakest channel."""
    return np.asarray(peak(picture) - dip(picture), np.float32)


def keep_drawn(stops: Array, tones: Tones, curve: Array, drawn: Array, still: Array) -> Array:
    """The share of its colour (0…1) that each place keeps; `stops` is small, `drawn` as large as the maps.

    What moved (`still` 0…1, small) keeps it all: few frames show it, and one drawing is no measure for another.
    """
    still, stops = shrink(still, EDGE), shrink_channels(np.clip(stops, *RANGE))
    change = tones.slope * measure_lightness(stops) + tones.offset
    step = (STEPS - 1) / (RANGE[1] - RANGE[0])
    index = np.clip((stops + change[..., None] - RANGE[0]) * step, 0, STEPS - 1).astype(np.int32)
    shown = np.asarray(curve[index] / np.float32(curve[-1]), np.float32)
    light, drawn_light = blur(measure_lightness(shown), CALM), blur(measure_lightness(drawn), CALM)
    lighter = light / np.maximum(drawn_light, GREY)
    grown = np.where(lighter < 1, lighter, np.maximum(lighter, 1.0) ** GROWS)
    faded = np.clip((1.0 - light) / NEAR_WHITE, 0, 1)
    most = blur(measure_colour(drawn), CALM) * grown * faded
    kept = (most + GREY) / (blur(measure_colour(shown), CALM) + GREY)
    kept = blur(np.clip(kept, 0, 1).astype(np.float32), SMOOTH)
    return np.asarray(1.0 - still * (1.0 - kept), np.float32)


def shrink_channels(picture: Array) -> Array:
    """A small picture at the size of the maps."""
    return np.asarray(cv2.merge([shrink(channel, EDGE) for channel in cv2.split(picture)]), np.float32)
