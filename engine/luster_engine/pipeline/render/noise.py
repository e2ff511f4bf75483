"""Plans noise removal on a smaller picture, place by place; the full-size pass only applies it."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from luster_sdk import LUMA, Detail, Frame
from numpy.typing import NDArray

from luster_engine.pipeline.render.kernel.load import kernel

Plane = NDArray[np.float32]

_MOST_SHRINK, _LONG_EDGE = 3.0, 2000
_LUMA_REACH, _COLOUR_REACH, _COLOUR_SHRINK = 2, 4, 2
_LUMA_NOISE, _COLOUR_NOISE = 0.03, 0.05
"""How far the picture is made smaller, and down to which long edge; reaches of the means in pixels of that; noise of
lightness and colour (encoded, 0…1) that full strength removes. The SDK's reference (`testing/noise.py`) has the same,
and a test holds the two together. How they were chosen is on no record; larger ones smear grass and brick."""


@dataclass(frozen=True, eq=False)
class Quiet:
    """Small maps: slope and offset for lightness (h×w×2), and for each channel's difference from it (h×w×6)."""

    lightness: Plane | None
    lightness_amount: float
    colour: Plane | None
    colour_amount: float


def small(frame: Frame) -> Frame:
    """The picture at the size on which noise is told from structure, in 16 bits; averaging has calmed it already."""
    longest = max(frame.width, frame.height)
    factor = min(_MOST_SHRINK, max(1.0, longest / _LONG_EDGE))
    size = max(1, round(frame.width / factor)), max(1, round(frame.height / factor))
    pixels = frame.pixels if size == (frame.width, frame.height) else kernel().shrink(frame.pixels, size)
    wide = pixels if pixels.dtype == np.uint16 else pixels.astype(np.uint16) * np.uint16(257)
    return Frame(np.ascontiguousarray(wide), frame.colour)


def quiet(picture: Frame, detail: Detail) -> Quiet:
    """What removes this much noise from the full-size version of this picture, as guided filters would."""
    rgb = picture.pixels.astype(np.float32) * np.float32(1.0 / picture.white)
    light = (rgb @ np.array(LUMA, np.float32)).astype(np.float32)
    lightness = colour = None
    if detail.denoise > 0:
        mean, spread = _mean(light, _LUMA_REACH), _mean(light * light, _LUMA_REACH)
        variance = np.maximum(spread - mean * mean, 0.0)
        slope = variance / (variance + np.float32((_LUMA_NOISE * detail.denoise) ** 2))
        lightness = np.dstack([_mean(slope, _LUMA_REACH), _mean(mean - slope * mean, _LUMA_REACH)])
    if detail.denoise_colour > 0:
        colour = _colour(rgb, light, (_COLOUR_NOISE * detail.denoise_colour) ** 2)
    return Quiet(lightness, min(1.0, detail.denoise), colour, min(1.0, detail.denoise_colour))


def _colour(rgb: NDArray[np.float32], light: Plane, epsilon: float) -> Plane:
    size = max(1, light.shape[1] // _COLOUR_SHRINK), max(1, light.shape[0] // _COLOUR_SHRINK)
    seen = np.asarray(cv2.resize(light, size, interpolation=cv2.INTER_AREA), dtype=np.float32)
    away = np.asarray(cv2.resize(rgb - light[..., None], size, interpolation=cv2.INTER_AREA), dtype=np.float32)
    mean = _mean(seen, _COLOUR_REACH)
    variance = np.maximum(_mean(seen * seen, _COLOUR_REACH) - mean * mean, 0.0) + np.float32(epsilon)
    maps = []
    for channel in range(3):
        plane = np.ascontiguousarray(away[..., channel])
        middle = _mean(plane, _COLOUR_REACH)
        slope = (_mean(seen * plane, _COLOUR_REACH) - mean * middle) / variance
        maps += [_mean(slope, _COLOUR_REACH), _mean(middle - slope * mean, _COLOUR_REACH)]
    return np.dstack(maps)


def _mean(plane: NDArray[Any], reach: int) -> Plane:
    size = 2 * reach + 1
    return np.asarray(cv2.blur(plane, (size, size), borderType=cv2.BORDER_REPLICATE), dtype=np.float32)
