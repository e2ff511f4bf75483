"""Which of the windows that were found may be lit: dark panes, not those that mirror the day, and no doors.

Light behind a pane that mirrors a bright sky is not believed, and light in a door is taken for a mistake at once. A
house whose other windows are dark at that hour is a house with somebody at home.
"""

import numpy as np

from luster_classic.common.colour import Array, luma
from luster_classic.common.filters import resize
from luster_classic.dusk.windows import Pane, Windows
from luster_classic.scene.segments import Segments

DARK = 0.42
"""Median light (encoded) of a window's glass up to which it is dark. Higher: blinds and mirrored skies glow like paper
lanterns; lower: windows of pale rooms stay dark. By eye, on 40 photos."""

MIRRORED, BLUISH, NOT_BLACK, MOST_MIRRORED = 0.62, 0.10, 0.30, 0.22
"""Light from which a pixel of glass mirrors the day, blue over red and light from which it mirrors a blue sky, and the
share of such pixels from which a pane is a mirror. Higher: lit panes with clouds in them. By eye, on the same."""

UPRIGHT, TALLER = 1.3, 1.35
"""Height over width, and over that of the median window, from which a box is a door or goes down to the floor. Lower:
the tall windows of a storey stay dark; higher: doors glow. By eye, on the same."""

NARROW, UNDER, STANDS = 1.7, 0.25, 0.3
"""Height over width from which a box may be a door by itself, the share of its height below it in which the ground is
looked for, and the share of ground there on which it stands. By eye, on the same."""


def keep_dark_panes(windows: Windows, encoded: Array, seen: Segments) -> Windows:
    """The windows that may be lit, and the map of their glass."""
    shape = (encoded.shape[0], encoded.shape[1])
    ground = resize(seen.ground + seen.lawn, shape)
    usual = float(np.median([pane.bottom - pane.top for pane in windows.panes])) if windows.panes else 0.0
    kept = tuple(pane for pane in windows.panes if is_dark(pane, encoded) and not is_door(pane, usual, ground))
    mask = np.zeros(shape, dtype=np.float32)
    for pane in kept:
        mask[pane.top : pane.bottom, pane.left : pane.right][pane.pixels] = 1.0
    return Windows(kept, mask)


def is_dark(pane: Pane, encoded: Array) -> bool:
    """Whether there is a dark room behind a window, and no bright day before it."""
    glass = encoded[pane.top : pane.bottom, pane.left : pane.right][pane.pixels]
    light = luma(glass)
    mirrors = (light > MIRRORED) | ((glass[:, 2] - glass[:, 0] > BLUISH) & (light > NOT_BLACK))
    return float(np.median(light)) <= DARK and float(mirrors.mean()) <= MOST_MIRRORED


def is_door(pane: Pane, usual: float, ground: Array) -> bool:
    """Whether a box is as tall as a door, and stands on the ground or above its brothers."""
    high, wide = pane.bottom - pane.top, pane.right - pane.left
    if high > UPRIGHT * wide and high > TALLER * usual:
        return True
    under = ground[pane.bottom : pane.bottom + max(2, round(UNDER * high)), pane.left : pane.right]
    return high > NARROW * wide and under.size > 0 and float(under.mean()) > STANDS
