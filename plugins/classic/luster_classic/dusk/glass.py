"""Tells glass from what frames it within a window's box: bars, rims, and wall that the box took in."""

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import square

RIM, LEAST_RIM = 0.04, 1
"""Share of a window's shorter side, and pixels at least, that is no glass. By eye."""

BAR, WIDEST_BAR = 0.10, 9
"""Share of the shorter side that a bar is wide at most, and pixels. Wider: a narrow bright sash is a bar. By eye."""

LIGHTER, DARKER = 9.0, 14.0
"""L by which a bar is lighter, or darker, than the glass at both its sides. Lower: curtains and blinds stay dark in
stripes; higher: bars glow. By eye."""

LONG, LEAST_LONG = 0.45, 0.3
"""Share of the side that it runs along that a bar is long at least, and of the window's shorter side; what is shorter
is a reflection or a fold of a curtain. By eye, on 100 windows of 27 listing photos."""

BLINDS = 0.45
"""Share of a window that looks like bars from which they are the slats of a blind, which lets light through. Lower: a
window of small panes glows whole; higher: windows with shutters inside stay dark. The same windows."""

WALL, NEAREST, AROUND, LEAST_AROUND = 9.0, 3, 0.12, 5
"""Distance (Lab) up to which a pixel has the colour of the wall, which is told from a ring around the box: so many
pixels away, this share of its shorter side wide, and pixels at least. More: panes that mirror the street stay dark;
less: plaster beside an arch glows. By eye."""

CLEARLY_GLASS = 0.65
"""Chance of a window from which a pixel is no wall, whatever its colour: panes mirror the wall across the street.
Lower: plaster glows; higher: lit windows have holes. The same windows."""

ACROSS = 0.75
"""Share of a box's height or width from which a strip of the wall's colour parts two windows. Lower: pale curtains stay
dark; higher: wall between two windows glows. By eye."""


def find_glass(lab: Array, box: np.ndarray, seen: Array | None = None) -> np.ndarray:
    """The glass within a box of a picture (Lab): curtains, blinds and reflections are glass, bars and wall are not.

    `seen` (same size) is the chance of a window by another witness: what it is sure of is no wall.
    """
    left, top, right, bottom = (int(side) for side in box)
    inner = lab[top:bottom, left:right]
    height, width = inner.shape[:2]
    short = min(height, width)
    rim = max(LEAST_RIM, round(RIM * short))
    glass = np.zeros((height, width), dtype=np.bool_)
    glass[rim : height - rim, rim : width - rim] = True
    bars = _find_bars(inner[..., 0], short)
    if bars[glass].mean() < BLINDS:
        glass &= ~bars
    wall = _find_wall(lab, (left, top, right, bottom))
    if seen is not None:
        wall &= seen[top:bottom, left:right] < CLEARLY_GLASS
    return np.asarray(glass & ~wall)


def _find_bars(light: Array, short: int) -> np.ndarray:
    """Thin straight lines, lighter or darker than what lies at both their sides."""
    side = int(np.clip(round(BAR * short), 1, WIDEST_BAR)) + 2
    level = np.clip(light, 0.0, 100.0).astype(np.float32)
    bars = np.zeros(light.shape, dtype=np.bool_)
    tall, wide = (max(side + 1, round(LEAST_LONG * short), round(LONG * run)) for run in light.shape)
    for across, along in (((1, side), (tall, 1)), ((side, 1), (1, wide))):
        kernel = np.ones(across, np.uint8)
        lighter = level - cv2.morphologyEx(level, cv2.MORPH_OPEN, kernel) > LIGHTER
        darker = cv2.morphologyEx(level, cv2.MORPH_CLOSE, kernel) - level > DARKER
        for lines in (lighter, darker):
            # Where two bars cross neither is thin.
            unbroken = cv2.morphologyEx(lines.astype(np.uint8), cv2.MORPH_CLOSE, np.ones(across[::-1], np.uint8))
            bars |= cv2.morphologyEx(unbroken, cv2.MORPH_OPEN, np.ones(along, np.uint8)) > 0
    return cv2.morphologyEx(bars.astype(np.uint8), cv2.MORPH_CLOSE, square(side)) > 0


def _find_wall(lab: Array, box: tuple[int, int, int, int]) -> np.ndarray:
    """What has the wall's colour, and hangs together with what surrounds the box or runs right across it."""
    left, top, right, bottom = box
    wide = NEAREST + max(LEAST_AROUND, round(AROUND * min(bottom - top, right - left)))
    first, start = max(0, top - wide), max(0, left - wide)
    region = lab[first : bottom + wide, start : right + wide]
    inner = slice(top - first, bottom - first), slice(left - start, right - start)
    near = np.zeros(region.shape[:2], dtype=np.uint8)
    near[inner] = 1
    ring = cv2.dilate(near, square(2 * NEAREST + 1)) == 0
    if not ring.any():
        return np.zeros((bottom - top, right - left), dtype=np.bool_)
    alike = np.linalg.norm(region - np.median(region[ring], axis=0), axis=2) < WALL
    inside = cv2.morphologyEx((alike & (near > 0)).astype(np.uint8), cv2.MORPH_OPEN, square(NEAREST))
    _, labels = cv2.connectedComponents((alike & (near == 0)).astype(np.uint8) | inside, connectivity=4)
    outside = np.unique(labels[ring & (labels > 0)])
    _, parts, stats, _ = cv2.connectedComponentsWithStats(inside[inner], connectivity=4)
    across = stats[:, cv2.CC_STAT_HEIGHT] >= ACROSS * (bottom - top)
    across |= stats[:, cv2.CC_STAT_WIDTH] >= ACROSS * (right - left)
    across[0] = False
    return np.asarray((np.isin(labels[inner], outside) & (inside[inner] > 0)) | across[parts])
