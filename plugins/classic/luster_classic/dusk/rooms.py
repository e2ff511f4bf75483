"""The rooms behind lit windows: each its own warm light, brighter near its lamp, with the camera's structure before it.

What a camera sees in glass by day (blinds, curtains, furniture, the sky's reflection) differs little from place to
place against a lamp. So within each window the picture's own differences are kept, as far as they go, around the light
of a room that falls off from a lamp. Bars and frames lie outside the mask and stay dark against it.
"""

import cv2
import numpy as np
from luster_sdk import ColourMap

from luster_classic.common.colour import LUMA, Array, luma
from luster_classic.common.filters import square

GLASS = 0.2
"""Share of glass from which a pixel belongs to a window. By eye."""

TOGETHER = 60
"""The long edge ÷ this is how far apart (pixels) panes are of one window, and twins of one room. Wider: a storey is one
room; narrower: sashes differ. By eye."""

DEEP, PALE = (0.60, 0.27, 0.05), (1.06, 0.91, 0.56)
"""What a room looks like where its light is weakest, and at its lamp (encoded red, green, blue): a camera sees the
first orange and the second nearly white. Alike: beige paper; further apart: fire. By eye, on 34 listing photos."""

DIMMEST, BRIGHTEST = 0.84, 1.06
"""Between which levels each room lies. Wider: some rooms look unlit; narrower: a façade painted from one pot. By
eye."""

FAR_FROM_LAMP, LAMP_WIDE, LAMP_HIGH = 0.36, 0.60, 0.50
"""Light far from the lamp as a share of that at it, and how far (sigma, of the window's sides) it reaches. Nearer 1:
flat boxes; less: torches. By eye."""

LAMP_ACROSS, LAMP_DOWN = (0.3, 0.7), (0.08, 0.30)
"""Where the lamp hangs, as shares of a window's width and height. By eye."""

SPAN, FLOOR, STEEPEST = 0.70, 0.18, 2.2
"""How far (encoded) a window's darkest and lightest structure lie apart in its light, the difference below which it is
spread less, and the most it is spread. More: reflections look like holes; less: flat boxes. By eye."""

DARK, MIDDLE, LIGHT = 8, 60, 96
"""Percentiles of a window's glass that stand for its darkest, its usual and its lightest structure. By eye."""

OWN_COLOUR = 0.10
"""Share of the camera's own colour that stays in the glass: curtains have one. By eye."""

OVER_EDGE = 9
"""Side in pixels of the square by which a room's light reaches under frames, so that none of it is missing at them."""


def light_rooms(encoded: Array, glass: Array, level: float, seed: int) -> ColourMap:
    """Affine colour that turns the glass of a picture into lit rooms; outside the windows' mask it means nothing."""
    height, width = glass.shape
    side = round(max(glass.shape) / TOGETHER) | 1
    panes = (glass > GLASS).astype(np.uint8)
    joined = cv2.morphologyEx(panes, cv2.MORPH_CLOSE, square(side))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    grey = luma(encoded)
    base, slope = np.zeros_like(grey), np.zeros_like(grey)
    rng = np.random.default_rng(seed)
    for number in range(1, count):
        left, top, wide, high = (int(v) for v in stats[number, : cv2.CC_STAT_AREA])
        draws = rng.uniform(size=3)
        rows = slice(max(0, top - OVER_EDGE), min(height, top + high + OVER_EDGE))
        columns = slice(max(0, left - OVER_EDGE), min(width, left + wide + OVER_EDGE))
        here = (labels[rows, columns] == number) & (panes[rows, columns] > 0)
        if not here.any():
            continue
        dark, middle, light = np.percentile(grey[rows, columns][here], (DARK, MIDDLE, LIGHT))
        steep = min(STEEPEST, SPAN / (float(light - dark) + FLOOR))
        down = (np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] + 0.5 - top) / high
        across = (np.arange(columns.start, columns.stop, dtype=np.float32)[None, :] + 0.5 - left) / wide
        lamp = _draw_lamp(down, across, wide / high, draws)
        bright = level * (DIMMEST + (BRIGHTEST - DIMMEST) * float(draws[2]))
        near = cv2.dilate((labels[rows, columns] == number).astype(np.uint8), square(2 * OVER_EDGE + 1)) > 0
        free = near & ((labels[rows, columns] == number) | (slope[rows, columns] == 0.0))
        base[rows, columns] = np.where(free, bright * lamp - steep * float(middle), base[rows, columns])
        slope[rows, columns] = np.where(free, steep, slope[rows, columns])
    return ColourMap(_to_affine(base, slope))


def _draw_lamp(down: Array, across: Array, aspect: float, draws: np.ndarray) -> Array:
    """How bright a room is at each place of its window, 1 at its lamp."""
    at = (
        LAMP_ACROSS[0] + (LAMP_ACROSS[1] - LAMP_ACROSS[0]) * float(draws[0]),
        LAMP_DOWN[0] + (LAMP_DOWN[1] - LAMP_DOWN[0]) * float(draws[1]),
    )
    apart = ((across - at[0]) / LAMP_WIDE) ** 2 * min(max(aspect, 0.5), 2.0) + ((down - at[1]) / LAMP_HIGH) ** 2
    return np.asarray(FAR_FROM_LAMP + (1.0 - FAR_FROM_LAMP) * np.exp(-0.5 * apart), dtype=np.float32)


def _to_affine(base: Array, slope: Array) -> Array:
    """From deep to pale by base + slope · luma, and a share of the camera's distance from grey."""
    channels = len(LUMA)
    deep = np.asarray(DEEP, dtype=np.float32)
    way = np.asarray(PALE, dtype=np.float32) - deep
    own = OWN_COLOUR * (np.eye(channels, dtype=np.float32) - LUMA[None, :])
    out = np.empty((*base.shape, channels, channels + 1), dtype=np.float32)
    out[..., :channels] = slope[..., None, None] * (way[:, None] * LUMA[None, :]) + own
    out[..., channels] = deep + base[..., None] * way
    return out
