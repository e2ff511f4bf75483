"""Colour arithmetic: encoded sRGB, linear light, luma and Lab, all as float32 in 0…1 unless said otherwise."""

from typing import Any

import cv2
import numpy as np
from luster_sdk import LUMA as WEIGHTS
from luster_sdk import Frame
from numpy.typing import NDArray

Array = NDArray[Any]
"""A picture or a map of floats; float32 wherever it is large."""

LUMA = np.array(WEIGHTS, dtype=np.float32)
"""Rec. 709 weights of red, green and blue."""


def shrink(image: Array, edge: int) -> Array:
    """The picture with its longer edge at most `edge`, by area averaging; never enlarged."""
    height, width = image.shape[:2]
    scale = edge / max(height, width)
    if scale >= 1.0:
        return image
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.float32)


def shrink_frame(frame: Frame, edge: int) -> Array:
    """A frame shrunk to `edge` first and made float after, which is several times faster than the other way round."""
    height, width = frame.pixels.shape[:2]
    scale = edge / max(height, width)
    pixels = frame.pixels
    if scale < 1.0:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.asarray(pixels, dtype=np.float32) / np.float32(frame.white)


def to_linear(encoded: Array) -> Array:
    """Encoded sRGB to linear light."""
    x = np.clip(encoded, 0.0, 1.0)
    return np.where(x <= 0.04045, x / 12.92, np.power((x + 0.055) / 1.055, 2.4)).astype(np.float32)


def to_encoded(linear: Array) -> Array:
    """Linear light to encoded sRGB, clipped to 0…1."""
    x = np.clip(linear, 0.0, 1.0)
    return np.where(x <= 0.0031308, x * 12.92, 1.055 * np.power(x, 1 / 2.4) - 0.055).astype(np.float32)


def luma(rgb: Array) -> Array:
    """Rec. 709 weighted sum of the channels."""
    return np.asarray(rgb @ LUMA, dtype=np.float32)


def peak(rgb: Array) -> Array:
    """The brightest channel of each pixel, several times faster than a maximum over the last axis."""
    return np.asarray(np.maximum(np.maximum(rgb[..., 0], rgb[..., 1]), rgb[..., 2]))


def dip(rgb: Array) -> Array:
    """The darkest channel of each pixel."""
    return np.asarray(np.minimum(np.minimum(rgb[..., 0], rgb[..., 1]), rgb[..., 2]))


def length2(vectors: Array) -> Array:
    """The squared length of three-channel pixels, several times faster than a sum over the last axis."""
    first, second, third = vectors[..., 0], vectors[..., 1], vectors[..., 2]
    return np.asarray(first * first + second * second + third * third, dtype=np.float32)


def dot(one: Array, other: Array) -> Array:
    """The dot product of three-channel pixels."""
    return np.asarray(
        one[..., 0] * other[..., 0] + one[..., 1] * other[..., 1] + one[..., 2] * other[..., 2], dtype=np.float32
    )


def to_lab(encoded: Array) -> Array:
    """CIE Lab (D65): L 0…100, a and b about −128…127."""
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(encoded, dtype=np.float32), cv2.COLOR_RGB2Lab))


def from_lab(lab: Array) -> Array:
    """Lab back to encoded sRGB, clipped to 0…1."""
    rgb = cv2.cvtColor(np.ascontiguousarray(lab, dtype=np.float32), cv2.COLOR_Lab2RGB)
    return np.clip(np.asarray(rgb, dtype=np.float32), 0.0, 1.0)
