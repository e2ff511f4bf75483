"""Merges exposures at full size, tile by tile; no full frame of floats ever exists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from luster_sdk import Frame

from luster_classic.brackets.register import Matrix3, warp
from luster_classic.brackets.response import CHANNELS, LEVELS
from luster_classic.brackets.tones import RANGE, STEPS, Tones
from luster_classic.common.colour import LUMA, Array

TILE = (512, 1024)
"""Height and width of a tile in pixels: small enough for a processor's cache, and for a frame to be left out where it
has nothing to say. Smaller: more work between tiles; larger: frames are read for nothing. Held by the row of time
(docs/brackets.md, Measured)."""

NOTHING = 0.004
"""Share of the light of a place that a frame may have and still be left out of a tile: one level of eight bits. More:
edges of tiles show; less: frames are read that change nothing."""


@dataclass(frozen=True, eq=False)
class Exposure:
    """One frame as the pass reads it: how it lies, what its values mean, what they count, and where (small)."""

    frame: Frame
    matrix: Matrix3
    still: bool
    stops: Array
    """By value and channel."""
    weights: Array
    """By the value of the brightest channel."""
    where: Array
    """How far it may speak at a place, 0…1, small."""
    share: Array
    """Its share of the light of a place, small and generous; it is left out of tiles where that is nothing."""


def look_up(values: Array, table: Array) -> Array:
    """A table's entries by value; OpenCV's way where it has one for this depth."""
    if values.dtype == np.uint8 or _LOOKS_UP_WIDE:
        return np.asarray(cv2.LUT(values, table))
    if values.ndim == 2 or table.ndim == 1:
        return np.asarray(np.take(table, values))
    return np.stack([table[0, :, c][values[..., c]] for c in range(CHANNELS)], axis=-1)


def _looks_up_wide() -> bool:
    try:
        cv2.LUT(np.zeros((1, 1), np.uint16), np.zeros(STEPS, np.uint8))
    except cv2.error:
        return False
    return True


_LOOKS_UP_WIDE = _looks_up_wide()
"""OpenCV 5 looks up 16-bit values, OpenCV 4 does not."""


def spread(values: Array, white: int) -> Array:
    """A table at `LEVELS` steps as one at every value of a depth."""
    places = np.linspace(0, LEVELS - 1, white + 1)
    return np.asarray(np.interp(places, np.arange(LEVELS), values), dtype=np.float32)


def fuse(exposures: Sequence[Exposure], tones: Tones, curve: Array, tick: Callable[[float], None]) -> Frame:
    """The merged frame; the first exposure is the one that all others lie over."""
    base = exposures[0].frame
    out = np.empty_like(base.pixels)
    height, width = out.shape[:2]
    tops = range(0, height, TILE[0])
    for top in tops:
        tick(top / height)
        for left in range(0, width, TILE[1]):
            box = (top, left, min(height, top + TILE[0]), min(width, left + TILE[1]))
            out[box[0] : box[2], box[1] : box[3]] = merge_tile(exposures, tones, curve, box, (height, width))
    return Frame(out, base.colour)


def merge_tile(
    exposures: Sequence[Exposure], tones: Tones, curve: Array, box: tuple[int, int, int, int], shape: tuple[int, int]
) -> Array:
    heard = [each for each in exposures if says_something(each, box, shape)] or [exposures[0]]
    light, total = read(heard[0], box, shape)
    for each in heard[1:]:
        stops, weight = read(each, box, shape)
        light = cv2.blendLinear(light, stops, total, weight)
        cv2.add(total, weight, dst=total)
    level = cv2.transform(light, LUMA[None])
    change = stretch_piece(tones.slope, box, shape) * level.reshape(light.shape[:2]) + stretch_piece(
        tones.offset, box, shape
    )
    step = (STEPS - 1) / (RANGE[1] - RANGE[0])
    index = cv2.addWeighted(light, step, cv2.merge([change] * CHANNELS), step, -RANGE[0] * step, dtype=cv2.CV_16U)
    return look_up(index, curve)


def says_something(each: Exposure, box: tuple[int, int, int, int], shape: tuple[int, int]) -> bool:
    height, width = each.share.shape
    top, bottom = box[0] * height // shape[0], -(-box[2] * height // shape[0])
    left, right = box[1] * width // shape[1], -(-box[3] * width // shape[1])
    return bool(each.share[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1].max() > NOTHING)


def read(each: Exposure, box: tuple[int, int, int, int], shape: tuple[int, int]) -> tuple[Array, Array]:
    """Stops of light of a tile, and what they count."""
    pixels = each.frame.pixels[box[0] : box[2], box[1] : box[3]]
    if not each.still:
        moved = each.matrix @ np.array([[1.0, 0, box[1]], [0, 1.0, box[0]], [0, 0, 1.0]])
        pixels = warp(each.frame.pixels, moved, (box[3] - box[1], box[2] - box[0]))
    pixels = np.ascontiguousarray(pixels)
    red, green, blue = cv2.split(pixels)
    weight = look_up(cv2.max(cv2.max(red, green), blue), each.weights)
    where = stretch_piece(each.where, box, shape)
    if float(where.min()) < 1:
        weight = weight * where
    return look_up(pixels, each.stops), np.asarray(weight, np.float32)


def stretch_piece(small: Array, box: tuple[int, int, int, int], shape: tuple[int, int]) -> Array:
    """A tile of a small map, stretched to the full size that it stands for."""
    across, down = small.shape[1] / shape[1], small.shape[0] / shape[0]
    matrix = np.array(
        [[across, 0, (box[1] + 0.5) * across - 0.5], [0, down, (box[0] + 0.5) * down - 0.5]], dtype=np.float64
    )
    size = (box[3] - box[1], box[2] - box[0])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(small, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE))
