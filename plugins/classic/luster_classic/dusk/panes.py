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

SAME_ROWS, APART, ENOUGH = 0.8, 0.35, 0.3
"""Share of the taller pane's height that twins have in common, how far apart they are at most as a share of the
narrower's width, and the share of a window that must be dark and no door. Less: single sashes glow. By eye."""

UPRIGHT, TALLER = 1.3, 1.35
"""Height over width, and over that of the median window, from which a box is a door or goes down to the floor. Lower:
the tall windows of a storey stay dark; higher: doors glow. By eye, on the same."""

NARROW, UNDER, STANDS = 1.7, 0.25, 0.3
"""Height over width from which a box may be a door by itself, the share of its height below it in which the ground is
looked for, and the share of ground there on which it stands. By eye, on the same."""


def keep_dark_panes(windows: Windows, encoded: Array, seen: Segments) -> Windows:
    """The windows that may be lit, and the map of their glass; sashes of one window are lit together or stay dark."""
    shape = (encoded.shape[0], encoded.shape[1])
    ground = resize(seen.ground + seen.lawn, shape)
    usual = float(np.median([pane.bottom - pane.top for pane in windows.panes])) if windows.panes else 0.0
    kept: list[Pane] = []
    for sashes in join_twins(windows.panes):
        fit = [pane for pane in sashes if is_dark(pane, encoded) and not is_door(pane, usual, ground)]
        if sum(_area(pane) for pane in fit) >= ENOUGH * sum(_area(pane) for pane in sashes):
            kept.extend(sashes)
    mask = np.zeros(shape, dtype=np.float32)
    for pane in kept:
        mask[pane.top : pane.bottom, pane.left : pane.right][pane.pixels] = 1.0
    return Windows(tuple(kept), mask)


def join_twins(panes: tuple[Pane, ...]) -> list[list[Pane]]:
    """The panes by the window that they are sashes of: of one height, and close side by side."""
    groups: list[list[Pane]] = []
    for pane in sorted(panes, key=lambda one: one.left):
        near = next((group for group in groups if any(_are_twins(other, pane) for other in group)), None)
        if near is None:
            groups.append([pane])
        else:
            near.append(pane)
    return groups


def _are_twins(one: Pane, other: Pane) -> bool:
    """Whether the second, which does not begin farther left, is a sash beside the first."""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    high = max(one.bottom - one.top, other.bottom - other.top)
    narrow = min(one.right - one.left, other.right - other.left)
    return shared >= SAME_ROWS * high and other.left - one.right <= APART * narrow


def _area(pane: Pane) -> int:
    return (pane.bottom - pane.top) * (pane.right - pane.left)


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
