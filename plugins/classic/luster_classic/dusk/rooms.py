"""The rooms behind lit windows: each its own warm light, brighter near its lamp, with the camera's structure before it.

Light is added to what the camera saw in the glass; blinds, curtains, bars and reflections stay before it, paler and
with less colour. So a pane is never flat, and what is lit by mistake is a little warmer and no lamp.
"""

import cv2
import numpy as np
from luster_sdk import ColourMap

from luster_classic.common.colour import LUMA, Array
from luster_classic.common.filters import square

GLASS = 0.2
"""Share of glass from which a pixel belongs to a window. By eye."""

TOGETHER = 60
"""The long edge ÷ this is how far apart (pixels) panes are of one window, and twins of one room. Wider: a storey is one
room; narrower: sashes differ. By eye."""

WARM = (0.52, 0.34, 0.09)
"""What a room adds to its glass at its lamp (encoded red, green, blue). More: flat boxes; less: unlit. By eye, on 60
photos."""

KEPT, OWN_COLOUR = 0.62, 0.28
"""Share of the camera's light that stays in the glass, and the share of its colour in that: frames, bars, curtains and
reflections. Less: flat boxes, and what is lit by mistake is seen; more: a pane that mirrors the day stays blue. By eye,
on the same."""

DIMMEST, BRIGHTEST = 0.84, 1.06
"""Between which levels each room lies. Wider: some rooms look unlit; narrower: a façade painted from one pot. By
eye."""

FAR_FROM_LAMP, LAMP_WIDE, LAMP_HIGH = 0.36, 0.60, 0.50
"""Light far from the lamp as a share of that at it, and how far (sigma, of the window's sides) it reaches. Nearer 1:
flat boxes; less: torches. By eye."""

LAMP_ACROSS, LAMP_DOWN = (0.3, 0.7), (0.08, 0.30)
"""Where the lamp hangs, as shares of a window's width and height. By eye."""

OVER_EDGE = 9
"""Side in pixels of the square by which a room's light reaches under frames, so that none of it is missing at them."""


def light_rooms(glass: Array, level: float, seed: int) -> ColourMap:
    """Affine colour that turns the glass of a picture into lit rooms; outside the windows' mask it means nothing."""
    height, width = glass.shape
    side = round(max(glass.shape) / TOGETHER) | 1
    panes = (glass > GLASS).astype(np.uint8)
    joined = cv2.morphologyEx(panes, cv2.MORPH_CLOSE, square(side))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    lit = np.zeros(glass.shape, dtype=np.float32)
    rng = np.random.default_rng(seed)
    for number in range(1, count):
        left, top, wide, high = (int(v) for v in stats[number, : cv2.CC_STAT_AREA])
        draws = rng.uniform(size=3)
        rows = slice(max(0, top - OVER_EDGE), min(height, top + high + OVER_EDGE))
        columns = slice(max(0, left - OVER_EDGE), min(width, left + wide + OVER_EDGE))
        down = (np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] + 0.5 - top) / high
        across = (np.arange(columns.start, columns.stop, dtype=np.float32)[None, :] + 0.5 - left) / wide
        lamp = _draw_lamp(down, across, wide / high, draws)
        bright = level * (DIMMEST + (BRIGHTEST - DIMMEST) * float(draws[2]))
        near = cv2.dilate((labels[rows, columns] == number).astype(np.uint8), square(2 * OVER_EDGE + 1)) > 0
        free = near & ((labels[rows, columns] == number) | (lit[rows, columns] == 0.0))
        lit[rows, columns] = np.where(free, bright * lamp, lit[rows, columns])
    return ColourMap(_to_affine(lit))


def _draw_lamp(down: Array, across: Array, aspect: float, draws: np.ndarray) -> Array:
    """How bright a room is at each place of its window, 1 at its lamp."""
    at = (
        LAMP_ACROSS[0] + (LAMP_ACROSS[1] - LAMP_ACROSS[0]) * float(draws[0]),
        LAMP_DOWN[0] + (LAMP_DOWN[1] - LAMP_DOWN[0]) * float(draws[1]),
    )
    apart = ((across - at[0]) / LAMP_WIDE) ** 2 * min(max(aspect, 0.5), 2.0) + ((down - at[1]) / LAMP_HIGH) ** 2
    return np.asarray(FAR_FROM_LAMP + (1.0 - FAR_FROM_LAMP) * np.exp(-0.5 * apart), dtype=np.float32)


def _to_affine(lit: Array) -> Array:
    """The light of a room added to what the camera saw, which loses some light and colour beside it."""
    channels = len(LUMA)
    kept = KEPT * (OWN_COLOUR * np.eye(channels, dtype=np.float32) + (1.0 - OWN_COLOUR) * LUMA[None, :])
    out = np.empty((*lit.shape, channels, channels + 1), dtype=np.float32)
    out[..., :channels] = kept
    out[..., channels] = lit[..., None] * np.asarray(WARM, dtype=np.float32)
    return out
