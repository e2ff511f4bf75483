"""What noise removal means: found on a smaller picture, calmer by averaging, and applied at full size."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_sdk.edit import Detail
from luster_sdk.frame import LUMA, Frame

Doubles = NDArray[np.float64]

_MOST_SHRINK, _LONG_EDGE = 3.0, 2000
_LIGHT_REACH, _COLOUR_REACH, _COLOUR_SHRINK = 2, 4, 2
_LIGHT_NOISE, _COLOUR_NOISE = 0.03, 0.05
"""The same as the engine's pass (`render/noise.py`), which says what they are. Written anew, as a reference borrows
nothing from what it checks."""


@dataclass(frozen=True, eq=False)
class Quiet:
    """Small maps of slope and offset: for lightness (h×w×2), and for each channel's difference from it (h×w×3×2)."""

    lightness: Doubles | None
    colour: Doubles | None


def small(frame: Frame) -> Frame:
    """The picture at the size on which noise is told from structure, in 16 bits."""
    longest = max(frame.width, frame.height)
    factor = min(_MOST_SHRINK, max(1.0, longest / _LONG_EDGE))
    size = max(1, round(frame.width / factor)), max(1, round(frame.height / factor))
    pixels = np.floor(_shrunk(frame.pixels.astype(np.float64), size) + 0.5)
    return Frame(np.asarray(pixels * (65535 // frame.white), dtype=np.uint16), frame.colour)


def quiet(picture: Frame, detail: Detail) -> Quiet:
    """What removes this much noise from the full-size version of a picture, as guided filters would."""
    rgb = picture.pixels.astype(np.float64) / picture.white
    light = rgb @ np.array(LUMA)
    lightness = colour = None
    if detail.denoise > 0:
        lightness = _guided(light, light, _LIGHT_REACH, (_LIGHT_NOISE * detail.denoise) ** 2)
    if detail.denoise_colour > 0:
        size = max(1, light.shape[1] // _COLOUR_SHRINK), max(1, light.shape[0] // _COLOUR_SHRINK)
        guide, away = _shrunk(light, size), _shrunk(rgb - light[..., None], size)
        strength = (_COLOUR_NOISE * detail.denoise_colour) ** 2
        colour = np.stack([_guided(guide, away[..., channel], _COLOUR_REACH, strength) for channel in range(3)], 2)
    return Quiet(lightness, colour)


def _guided(guide: Doubles, values: Doubles, reach: int, epsilon: float) -> Doubles:
    """Slope and offset of a guided filter (h×w×2)."""
    middle, mean = _mean(guide, reach), _mean(values, reach)
    variance = np.maximum(_mean(guide * guide, reach) - middle * middle, 0.0)
    slope = (_mean(guide * values, reach) - middle * mean) / (variance + epsilon)
    return np.stack([_mean(slope, reach), _mean(mean - slope * middle, reach)], axis=-1)


def _mean(plane: Doubles, reach: int) -> Doubles:
    """The mean over a square around each pixel, edges held."""
    for axis in (0, 1):
        index = np.arange(-reach, plane.shape[axis] + reach).clip(0, plane.shape[axis] - 1)
        wide = np.take(plane, index, axis=axis)
        parts = [np.take(wide, np.arange(at, at + plane.shape[axis]), axis=axis) for at in range(2 * reach + 1)]
        plane = np.asarray(np.mean(parts, axis=0))
    return plane


def _shrunk(picture: Doubles, size: tuple[int, int]) -> Doubles:
    """The picture at a smaller size (width, height), each pixel the mean of exactly the area it covers."""
    rows, columns = _shares(picture.shape[0], size[1]), _shares(picture.shape[1], size[0])
    return np.asarray(np.moveaxis(np.tensordot(columns, np.tensordot(rows, picture, 1), (1, 1)), 0, 1))


def _shares(full: int, size: int) -> Any:
    """How much of each new pixel each old one makes up, along one side."""
    edges, old = np.arange(size + 1) * (full / size), np.arange(full)
    overlap = np.minimum(edges[1:, None], old + 1) - np.maximum(edges[:-1, None], old)
    return np.clip(overlap, 0.0, None) * (size / full)
