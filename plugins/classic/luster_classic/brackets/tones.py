"""Decides how much lighter or darker each place becomes, so that all of the light fits into one picture."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from luster_classic.brackets.response import Response
from luster_classic.common.colour import LUMA, Array, shrink
from luster_classic.common.filters import guided, guided_coefficients

Windows = Literal["pull", "natural", "off"]

RANGE = (-12.0, 8.0)
"""Stops that are told apart, above and below the first frame's white."""

EDGE = 640
"""Long edge of the maps, in pixels: an edge in them is put back in its place by the picture itself. Less: coarse
rims; more: time."""

REACH, FLAT = 0.03, 0.035
"""The surroundings that a place is judged with, as a share of the long edge, and the stops (squared) up to which a
difference counts as detail and is kept as it is. More: halos at window frames; less: texture turns flat."""

FINE, NARROW = 3, 1e-3
"""Radius in map pixels and the least variance with which the change is tied to the picture's own edges."""

KNEE = {"pull": -1.9, "natural": -1.3, "off": -0.6}
TOP = {"pull": -0.9, "natural": -0.45, "off": -0.1}
"""Stops under white from which highlights are drawn in, and where the brightest surroundings end up, by what is wanted
of windows. Lower: walls turn grey and views look pasted in; higher: windows are blown."""

FOOT, DEEPEST, LIFTED = -4.2, -7.5, 0.55
"""Stops from which shadows are lifted, the depth beyond which nothing more is lifted, and how far at strength 1, as a
share of their depth. By eye, on the public sets."""

EXTREMES = (0.5, 99.7)
"""Percentiles of the surroundings that count as the darkest and the brightest."""

STEPS = 1 << 16
"""Steps of the final curve: one for each value of 16 bits."""

SHOULDER = 0.55
"""Stops under white from which what is still too bright rolls off. More: whites turn grey; less: they end abruptly."""


@dataclass(frozen=True, eq=False)
class Tones:
    """Small maps with which a place's change in stops is slope · lightness + offset, and the final curve."""

    slope: Array
    offset: Array


def lightness(stops: Array) -> Array:
    """Stops of light of a place, all channels together."""
    return np.asarray(stops @ LUMA, dtype=np.float32)


def plan_tones(stops: Array, windows: Windows, shadows: float) -> Tones:
    """The change for a merged small picture in stops (three channels)."""
    light = lightness(shrink(np.clip(stops, *RANGE), EDGE))
    radius = max(1, round(REACH * max(light.shape)))
    around = guided(light, light, radius, FLAT)
    change = compress(around, windows, shadows) - around
    slope, offset = guided_coefficients(light, change, FINE, NARROW)
    return Tones(slope, offset)


def compress(around: Array, windows: Windows, shadows: float) -> Array:
    """Where the surroundings of a place end up: as they are in the middle, drawn in at both ends."""
    low, high = (float(value) for value in np.percentile(around, EXTREMES))
    knee, top = KNEE[windows], TOP[windows]
    out = np.asarray(around, dtype=np.float32).copy()
    if windows != "off" and high > top:
        out = np.where(around > knee, knee + drawn_in(around - knee, high - knee, top - knee), out)
    foot = FOOT
    low = max(low, DEEPEST)
    if low < foot and shadows > 0:
        depth = foot - low
        out = np.where(
            around < foot, foot - drawn_in(foot - around, depth, depth * (1.0 - LIFTED * min(shadows, 1.0))), out
        )
    return np.asarray(out, dtype=np.float32)


def drawn_in(away: Array, farthest: float, room: float) -> Array:
    """Distances up to `farthest` made to fit into `room`: as they are near 0, ever shorter beyond."""
    away = np.maximum(away, 0.0)
    bend = max(farthest / room - 1.0, 0.0) / farthest
    return np.asarray(away / (1.0 + bend * away), dtype=np.float32)


def final_curve(response: Response, white: int) -> Array:
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
