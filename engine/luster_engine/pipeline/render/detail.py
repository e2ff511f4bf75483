"""Sharpening of a band of rows that looks further around than the compiled pass does."""

import math

import cv2
import numpy as np
from luster_sdk import LUMA, Detail
from numpy.typing import NDArray

Tile = NDArray[np.float32]


def scaled(detail: Detail, scale: float) -> Detail | None:
    """The same detail on a smaller picture; None where too little of it would be seen there."""
    radius = detail.radius * scale
    if scale >= 0.999:
        return detail
    if radius < 0.35:
        return None
    return Detail(sharpen=detail.sharpen, radius=radius, threshold=detail.threshold)


def reach(detail: Detail) -> int:
    """How many rows above and below a row take part in its sharpening."""
    return math.ceil(4.0 * max(detail.radius, 0.3)) + 1


def is_idle(detail: Detail | None) -> bool:
    """True where nothing would change."""
    return detail is None or not (detail.denoise > 0 or detail.denoise_colour > 0 or detail.sharpen > 0)


def sharpened(tile: Tile, detail: Detail) -> Tile:
    """The band with more crispness, by an unsharp mask on light. Edges of the band see their own mirror image."""
    light = (LUMA[0] * tile[0] + LUMA[1] * tile[1] + LUMA[2] * tile[2]).astype(np.float32)
    blurred = cv2.GaussianBlur(light, (0, 0), max(detail.radius, 0.3), borderType=cv2.BORDER_REFLECT_101)
    crisp = light - blurred
    if detail.threshold > 0:
        crisp = np.sign(crisp) * np.maximum(np.abs(crisp) - np.float32(detail.threshold), 0.0)
    tile += np.float32(detail.sharpen) * crisp
    return np.clip(tile, 0.0, 1.0, out=tile)
