"""How far each exposure is trusted: most where it is bright and not clipped, as noise and highlights ask."""

import numpy as np

from luster_classic.brackets.response import LEVELS, Response
from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp

CLIPS = (0.97, 0.86)
"""Encoded value of the brightest channel from which a frame says nothing more, and from which it says less. Higher:
white walls lose their colour; lower: noise comes from darker frames. By eye, on the public sets, and held by the row of
ΔE (docs/brackets.md, Measured)."""

DROWNS = (0.10, 0.32)
"""The same at the dark end, where a brighter frame is there: below the first a frame is not asked. Higher: steps where
two frames meet; lower: noise, and more frames to be read. By eye, on the public sets; held by the row of time."""

FLOOR, SHOT, SHARP = 1.6 / 255, 0.012, 1.4
"""Noise of an encoded value that is always there, what is added for each step to white (linear in its root), and the
power that prefers the best frame: what is averaged of several loses detail. By eye, on the public sets."""

LEAST_WEIGHT, UNIT = 1e-4, 1000.0
"""What a frame counts at least where it lies at all, so that something is left where all are clipped (less: grey specks
from rounding; more: clipped frames tint highlights); and what the best counts, large against the guard of a division.
Both have no unit: only their ratio to each other matters."""


def weigh_codes(response: Response, darkest: bool, brightest: bool) -> Array:
    """What a frame counts, by the encoded value of its brightest channel (at `LEVELS` steps)."""
    codes = np.linspace(0.0, 1.0, LEVELS, dtype=np.float64)
    slope = np.maximum(np.gradient(response.curve.astype(np.float64), codes), 0.5)
    # Below the last light that is told apart the curve lies flat; a value there says least of all, not most.
    slope = np.maximum.accumulate(slope[::-1])[::-1]
    noise = slope * np.sqrt(FLOOR**2 + SHOT**2 * codes)
    trust = (1.0 / noise) ** (2 * SHARP)
    trust /= trust.max()
    if not darkest:
        trust *= ramp(codes, *CLIPS)
    if not brightest:
        trust *= ramp(codes, *DROWNS)
    return np.asarray(UNIT * np.maximum(trust, LEAST_WEIGHT), dtype=np.float32)
