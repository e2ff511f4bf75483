"""Filters that respect edges, and a few shapes of curve that several stages share."""

import cv2
import numpy as np

from luster_classic.common.colour import Array

WIDE, BY_WIDTH, LEAST_ROOM = 2, 3.0, 4
"""A blur is done on a smaller picture if that can be so many times smaller; it is made smaller by sigma ÷ the second,
and must then have this many pixels a side left. More: the small picture shows in the blur. By eye."""


def square(side: int) -> np.ndarray:
    """The square of pixels around one that a dilation, erosion, opening or closing looks at."""
    return np.ones((side, side), np.uint8)


def box(image: Array, radius: int) -> Array:
    """The mean over a square of side 2·radius + 1, edges reflected."""
    side = 2 * radius + 1
    return np.asarray(cv2.blur(image, (side, side), borderType=cv2.BORDER_REFLECT), dtype=np.float32)


def blur(image: Array, sigma: float) -> Array:
    """A Gaussian blur, edges reflected. A wide one is done on a smaller picture, where it costs next to nothing."""
    if sigma <= 0:
        return image
    step = int(sigma / BY_WIDTH)
    height, width = image.shape[:2]
    if step >= WIDE and min(height, width) >= LEAST_ROOM * step:
        size = (max(1, round(width / step)), max(1, round(height / step)))
        coarse = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
        soft = cv2.GaussianBlur(coarse, (0, 0), sigma / step, borderType=cv2.BORDER_REFLECT)
        return np.asarray(cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR), dtype=np.float32)
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigma, borderType=cv2.BORDER_REFLECT), dtype=np.float32)


def resize(image: Array, like: tuple[int, int]) -> Array:
    """The map stretched (bilinear) or shrunk (area) to height × width `like`."""
    height, width = like
    if image.shape[:2] == (height, width):
        return image
    how = cv2.INTER_AREA if image.shape[0] > height else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(image, (width, height), interpolation=how), dtype=np.float32)


def guided_coefficients(guide: Array, target: Array, radius: int, eps: float) -> tuple[Array, Array]:
    """The local line target ≈ slope · guide + offset of a guided filter (one channel), both maps smoothed."""
    mean_g, mean_t = box(guide, radius), box(target, radius)
    variance = box(guide * guide, radius) - mean_g * mean_g
    covariance = box(guide * target, radius) - mean_g * mean_t
    slope = covariance / (np.maximum(variance, np.float32(0.0)) + np.float32(eps))
    offset = mean_t - slope * mean_g
    return box(slope, radius), box(offset, radius)


def guided(guide: Array, target: Array, radius: int, eps: float) -> Array:
    """`target` smoothed, with the edges of `guide` kept."""
    slope, offset = guided_coefficients(guide, target, radius, eps)
    return slope * guide + offset


def local_std(image: Array, radius: int) -> Array:
    """The standard deviation over a square around each pixel."""
    image = np.asarray(image, dtype=np.float32)
    mean: Array = box(image, radius)
    return np.asarray(np.sqrt(np.maximum(box(image * image, radius) - mean * mean, np.float32(0.0))), dtype=np.float32)


def coherence(image: Array, sigma: float) -> Array:
    """1 where all edges around a pixel run one way (a gutter, a window frame), 0 where they run every way (leaves)."""
    gx, gy = cv2.Sobel(image, cv2.CV_32F, 1, 0), cv2.Sobel(image, cv2.CV_32F, 0, 1)
    xx, yy, xy = blur(gx * gx, sigma), blur(gy * gy, sigma), blur(gx * gy, sigma)
    return np.asarray(np.sqrt((xx - yy) ** 2 + 4 * xy * xy) / (xx + yy + np.float32(1e-4)), dtype=np.float32)


def slantedness(image: Array, sigma: float) -> Array:
    """How far edges run off the upright and the level: about 0.64 for twigs, which run every way; low for a façade."""
    gx, gy = cv2.Sobel(image, cv2.CV_32F, 1, 0), cv2.Sobel(image, cv2.CV_32F, 0, 1)
    energy = blur(gx * gx + gy * gy, sigma) + np.float32(1e-4)
    return np.asarray(2.0 * blur(np.abs(gx * gy), sigma) / energy, dtype=np.float32)


def measure_doubt(chance: Array) -> Array:
    """1 where a chance is one half, 0 where it is 0 or 1."""
    return np.asarray(4.0 * chance * (1.0 - chance))


def ramp(value: Array | float, start: float, end: float) -> Array:
    """0 before `start`, 1 after `end`, smooth between; falls instead when `end` < `start`."""
    t = np.clip((np.asarray(value, dtype=np.float32) - start) / (end - start), 0.0, 1.0)
    return np.asarray(t * t * (3.0 - 2.0 * t), dtype=np.float32)
