"""Noise removal and sharpening of a band of rows, with the neighbouring rows they need."""

import math
from typing import Any

import cv2
import numpy as np
from luster_sdk import Detail
from numpy.typing import NDArray

Tile = NDArray[np.float32]

_LUMA_REACH, _CHROMA_REACH = 3, 9
_LUMA_NOISE, _CHROMA_NOISE = 0.05, 0.08


def scaled(detail: Detail, scale: float) -> Detail | None:
    """The same detail on a smaller picture; None where too little of it would be seen there."""
    radius = detail.radius * scale
    if scale >= 0.999:
        return detail
    if radius < 0.35:
        return None
    return Detail(sharpen=detail.sharpen, radius=radius, threshold=detail.threshold)


def reach(detail: Detail) -> int:
    """How many rows above and below a row take part in it."""
    sharpen = math.ceil(3.0 * max(detail.radius, 0.3)) + 1 if detail.sharpen > 0 else 0
    luma = 2 * _LUMA_REACH if detail.denoise > 0 else 0
    chroma = 2 * _CHROMA_REACH if detail.denoise_colour > 0 else 0
    return sharpen + max(luma, chroma)


def is_idle(detail: Detail | None) -> bool:
    """True where nothing would change."""
    return detail is None or not (detail.denoise > 0 or detail.denoise_colour > 0 or detail.sharpen > 0)


def apply(tile: Tile, detail: Detail) -> Tile:
    """The band with less noise and more crispness. Edges of the band see their own mirror image."""
    light = (0.2126 * tile[0] + 0.7152 * tile[1] + 0.0722 * tile[2]).astype(np.float32)
    before = light
    if detail.denoise_colour > 0:
        strength = (_CHROMA_NOISE * detail.denoise_colour) ** 2
        for channel in range(3):
            tile[channel] = light + _guided(light, tile[channel] - light, _CHROMA_REACH, strength)
    if detail.denoise > 0:
        calm = _guided(light, light, _LUMA_REACH, (_LUMA_NOISE * detail.denoise) ** 2)
        light = light + (calm - light) * np.float32(min(1.0, detail.denoise))
    if detail.sharpen > 0:
        blurred = cv2.GaussianBlur(light, (0, 0), max(detail.radius, 0.3), borderType=cv2.BORDER_REFLECT_101)
        crisp = light - blurred
        if detail.threshold > 0:
            crisp = np.sign(crisp) * np.maximum(np.abs(crisp) - np.float32(detail.threshold), 0.0)
        light = light + np.float32(detail.sharpen) * crisp
    tile += light - before
    return np.clip(tile, 0.0, 1.0, out=tile)


def _guided(guide: Tile, values: Tile, radius: int, epsilon: float) -> Tile:
    size = (2 * radius + 1, 2 * radius + 1)

    def mean(plane: NDArray[Any]) -> Tile:
        return np.asarray(cv2.blur(plane, size, borderType=cv2.BORDER_REFLECT_101), dtype=np.float32)

    m_guide, m_values = mean(guide), mean(values)
    covariance = mean(guide * values) - m_guide * m_values
    variance = mean(guide * guide) - m_guide * m_guide
    slope = covariance / (variance + np.float32(epsilon))
    return mean(slope) * guide + mean(m_values - slope * m_guide)
