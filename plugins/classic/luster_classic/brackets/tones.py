"""Decides how much lighter or darker each place becomes, so that all of the light fits into one picture."""

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from luster_classic.brackets.response import Response
from luster_classic.common.colour import LUMA, Array, shrink
from luster_classic.common.filters import guided_coefficients, resize

Windows = Literal["pull", "natural", "off"]

RANGE = (-12.0, 8.0)
"""Stops that are told apart, below and above the first frame's white: nine exposures two stops apart span 16, and
eight bits hold about eight. Narrower: the sun or the shadows of a wide set are cut; wider: coarser steps of the final
curve."""

EDGE = 640
"""Long edge of the maps, in pixels: an edge in them is put back in its place by the picture itself. Less: coarse
rims; more: time. Held by the rows of halos and of time (docs/brackets.md, Measured)."""

COARSE, REACH, FLAT = 320, 0.015, 0.8
"""Long edge at which the surroundings of a place are found, in pixels; how far they reach, as a share of it; and the
stops up to which a difference counts as detail and is kept as it is. More: halos at window frames; less: the view
through a window turns flat and pale. Held by the row of halos (below 0.1 %); the rest by eye, on the public sets."""

TIED, WIDE = 2, 1e-2
"""Radius in coarse pixels and the least variance (stops²) with which the coarse change is tied to the picture's
edges. Wider or looser: halos; tighter: grain is copied into the change. Held by the row of halos (docs/brackets.md,
Measured)."""

FINE, NARROW = 3, 1e-3
"""The same in map pixels. A tenth of the variance, as the change is smooth already and only its edges are to be moved
to where the picture has them."""

KNEE = {"pull": -2.0, "natural": -1.4, "off": -0.6}
TOP = {"pull": -0.9, "natural": -0.5, "off": -0.1}
"""Stops under white from which highlights are drawn in, and where the brightest surroundings end up, by what is wanted
of windows. Lower: walls turn grey and views look pasted in; higher: windows are blown. By eye, on the public sets."""

STAIRS, EVEN, SMOOTHED = 64, 0.35, 9
"""Steps in which highlights are counted, the share of the room that they get whether anything lies in them or not, and
the steps over which counts are smoothed. Brightness that many places have gets more of the room, so that a view between
a wall and the sun keeps its contrast. Less even: banded skies; more: pale views. By eye, on the public sets."""

BEYOND = 0.1
"""What is kept of each stop above the brightest surroundings that count, in stops. More: lamps and the sun push all
below them down; less: they lose their shape. By eye, on the public sets."""

FOOT, DEEPEST, LIFTED = -4.2, -7.5, 0.55
"""Stops from which shadows are lifted, the depth beyond which nothing more is lifted, and how far at strength 1, as a
share of their depth. By eye, on the public sets."""

EXTREMES = (0.5, 99.7)
"""Percentiles of the surroundings that count as the darkest and the brightest. Nearer the middle: real skies are cut;
nearer the ends: a lamp decides how dark a room becomes. By eye, on the public sets."""

STEPS = 1 << 16
"""Steps of the final curve: one for each value of 16 bits, as the pass indexes it by them; 3,277 for each stop, so that
16-bit pictures keep their steps."""

SHOULDER = 0.55
"""Stops under white from which what is still too bright rolls off. More: whites turn grey; less: they end abruptly. By
eye, on the public sets."""


@dataclass(frozen=True, eq=False)
class Tones:
    """Small maps with which a place's change in stops is slope · lightness + offset, and the final curve."""

    slope: Array
    offset: Array


def measure_lightness(stops: Array) -> Array:
    """Stops of light of a place, all channels together."""
    return np.asarray(stops @ LUMA, dtype=np.float32)


def plan_tones(stops: Array, windows: Windows, shadows: float) -> Tones:
    """The change for a merged small picture in stops (three channels)."""
    light = measure_lightness(shrink(np.clip(stops, *RANGE), EDGE))
    coarse, around = find_surroundings(light)
    tie, move = guided_coefficients(coarse, compress(around, windows, shadows) - around, TIED, WIDE)
    change = resize(tie, light.shape) * light + resize(move, light.shape)
    slope, offset = guided_coefficients(light, change, FINE, NARROW)
    return Tones(slope, offset)


def find_surroundings(light: Array) -> tuple[Array, Array]:
    """A coarse picture of the light, and the same without what counts as detail; edges of windows stay sharp."""
    coarse = np.ascontiguousarray(shrink(light, COARSE))
    sigma = max(1.0, REACH * max(coarse.shape))
    side = 2 * round(2 * sigma) + 1  # two sigmas each way: what lies beyond weighs less than a step of eight bits
    return coarse, np.asarray(cv2.bilateralFilter(coarse, side, FLAT, sigma), dtype=np.float32)


def compress(around: Array, windows: Windows, shadows: float) -> Array:
    """Where the surroundings of a place end up: as they are in the middle, drawn in at both ends."""
    low, high = (float(value) for value in np.percentile(around, EXTREMES))
    knee, top = KNEE[windows], TOP[windows]
    out = np.asarray(around, dtype=np.float32).copy()
    if windows != "off" and high > top:
        stairs, ends = build_staircase(around[(around > knee) & (around < high)], knee, high, top)
        out = np.where(around > knee, np.interp(around, stairs, ends) + BEYOND * np.maximum(around - high, 0.0), out)
    foot = FOOT
    low = max(low, DEEPEST)
    if low < foot and shadows > 0:
        depth = foot - low
        out = np.where(
            around < foot, foot - draw_in(foot - around, depth, depth * (1.0 - LIFTED * min(shadows, 1.0))), out
        )
    return np.asarray(out, dtype=np.float32)


def build_staircase(values: Array, knee: float, high: float, top: float) -> tuple[Array, Array]:
    """Stops from `knee` to `high`, and where each ends up between `knee` and `top`; none rises more than it did."""
    counts, stairs = np.histogram(values, bins=STAIRS, range=(knee, high))
    padded = np.pad(counts.astype(np.float64), SMOOTHED // 2, mode="edge")
    share = np.convolve(padded, np.full(SMOOTHED, 1.0 / SMOOTHED), "valid") + 1e-9
    step = (high - knee) / STAIRS
    rise = (top - knee) * ((1.0 - EVEN) * share / share.sum() + EVEN / STAIRS)
    for _ in range(STAIRS):
        over = rise > step
        left = float((rise[over] - step).sum())
        rise = np.minimum(rise, step)
        free = rise < step
        if left < 1e-6 or not free.any():
            break
        rise[free] += left / free.sum()
    return stairs, knee + np.concatenate([[0.0], np.cumsum(rise)])


def draw_in(away: Array, farthest: float, room: float) -> Array:
    """Distances up to `farthest` made to fit into `room`: as they are near 0, ever shorter beyond."""
    away = np.maximum(away, 0.0)
    bend = max(farthest / room - 1.0, 0.0) / farthest
    return np.asarray(away / (1.0 + bend * away), dtype=np.float32)


def draw_final_curve(response: Response, white: int) -> Array:
    """Encoded values by stops, at 65,536 steps over `RANGE`: the camera's own curve, with a shoulder before white."""
    stops = np.linspace(RANGE[0], RANGE[1], STEPS)
    knee = -SHOULDER
    over = np.maximum(stops - knee, 0.0)
    rolled = np.where(stops > knee, knee + SHOULDER * (1.0 - np.exp(-over / SHOULDER)), stops)
    curve = response.curve.astype(np.float64)
    rising = curve + np.arange(len(curve)) * 1e-9
    codes = np.interp(rolled, rising, np.linspace(0.0, 1.0, len(curve)))
    kind = np.uint8 if white <= 255 else np.uint16
    return np.asarray(np.floor(codes * white + 0.5), dtype=kind)
