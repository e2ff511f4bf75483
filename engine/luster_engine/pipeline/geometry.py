"""Moves pixels: all warps of a recipe joined into one, sampled once, a band of rows at a time."""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from luster_sdk import Warp
from numpy.typing import NDArray

_MOST_SIDE = 32_766  # cv2.remap addresses its source with 16-bit integers


class Sampler:
    """The photo after geometry, row by row: the pixels themselves where there is no warp."""

    def __init__(self, pixels: NDArray[Any], warps: Sequence[Warp]) -> None:
        self._pixels = pixels
        self._warps = tuple(warp for warp in warps if not _is_identity(warp))
        height, width = pixels.shape[:2]
        if self._warps and max(height, width) > _MOST_SIDE:
            raise ValueError(f"a picture of {width}×{height} is too long to be warped")
        self._half = max(height, width) / 2.0
        self._xs = ((np.arange(width, dtype=np.float32) + 0.5) - width / 2.0) / self._half

    def rows(self, top: int, bottom: int) -> NDArray[Any]:
        """Rows top…bottom of the photo after geometry."""
        if not self._warps:
            return self._pixels[top:bottom]
        height, width = self._pixels.shape[:2]
        ys = ((np.arange(top, bottom, dtype=np.float32) + 0.5) - height / 2.0) / self._half
        x = np.broadcast_to(self._xs, (bottom - top, width))
        y = np.broadcast_to(ys[:, None], (bottom - top, width))
        for warp in reversed(self._warps):  # the last warp is the first to say where its pixel came from
            x, y = _source(warp, x, y)
        column = np.clip(x * self._half + (width / 2.0 - 0.5), -1.0, width).astype(np.float32)
        row = np.clip(y * self._half + (height / 2.0 - 0.5), -1.0, height).astype(np.float32)
        return cv2.remap(self._pixels, column, row, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def _is_identity(warp: Warp) -> bool:
    plain = warp.homography / warp.homography[2, 2] if warp.homography[2, 2] else warp.homography
    return not any((warp.k1, warp.k2, warp.k3)) and bool(np.allclose(plain, np.eye(3), atol=1e-7))


def _source(
    warp: Warp, x: NDArray[np.float32], y: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    h = warp.homography
    scale = 1.0 / (h[2, 0] * x + h[2, 1] * y + h[2, 2])
    px, py = (h[0, 0] * x + h[0, 1] * y + h[0, 2]) * scale, (h[1, 0] * x + h[1, 1] * y + h[1, 2]) * scale
    if warp.k1 or warp.k2 or warp.k3:
        r2 = px * px + py * py
        bend = 1.0 + r2 * (warp.k1 + r2 * (warp.k2 + r2 * warp.k3))
        px, py = px * bend, py * bend
    return px, py
