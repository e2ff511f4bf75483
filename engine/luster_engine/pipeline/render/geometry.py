"""Moves pixels: all warps of a recipe joined into one, sampled once, a band of rows at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from luster_sdk import GainMap, Warp
from numpy.typing import NDArray

from luster_engine.pipeline.render.kernel import codes
from luster_engine.pipeline.render.kernel.load import kernel

Doubles = NDArray[np.float64]

_MOST_SIDE = 32_766  # cv2.remap addresses its source with 16-bit integers
_MOST_STRETCH, _MOST_SHEAR = 1.4, 0.3
_ROOM = 384
"""Rows of source that one band may need; stronger tilts are sampled by OpenCV."""
_SOLVING = 6
"""Steps until the source column stands still; for warps as gentle as the bounds above let through. Fewer: straight
edges wave by a fraction of a pixel. The SDK's reference takes twelve, and a test holds the two together."""
_LIGHT_EDGE = 768
"""Long edge of the map of a lens's light. Smaller: the outermost half of a cell, where a map lies flat, shows."""


class Sampler:
    """The photo after geometry, row by row: the pixels themselves where there is no warp."""

    def __init__(self, pixels: NDArray[Any], warps: Sequence[Warp]) -> None:
        self._pixels = pixels
        self._mapping = _Mapping(pixels.shape[1], pixels.shape[0], tuple(warp for warp in warps if not is_idle(warp)))
        self._gentle = self._grids() if self._mapping.warps else None
        if self._mapping.warps and self._gentle is None and max(pixels.shape[:2]) > _MOST_SIDE:
            raise ValueError(f"a picture of {pixels.shape[1]}×{pixels.shape[0]} is too long for so strong a warp")

    def rows(self, top: int, bottom: int) -> NDArray[Any]:
        """Rows top…bottom of the photo after geometry."""
        if not self._mapping.warps:
            return self._pixels[top:bottom]
        if self._gentle is not None:
            out = np.empty((bottom - top, *self._pixels.shape[1:]), self._pixels.dtype)
            if kernel().warp(self._pixels, out, (top, bottom), self._gentle):
                return out
        return self._sampled(top, bottom)

    def _sampled(self, top: int, bottom: int) -> NDArray[Any]:
        width, height = self._mapping.width, self._mapping.height
        x, y = np.meshgrid(np.arange(width, dtype=np.float64), np.arange(top, bottom, dtype=np.float64))
        done = []
        for channel in self._mapping.channels:
            u, v = self._mapping.source(x, y, channel)
            column, row = np.clip(u, -1.0, width).astype(np.float32), np.clip(v, -1.0, height).astype(np.float32)
            seen = self._pixels if len(self._mapping.channels) == 1 else self._pixels[..., channel]
            done.append(cv2.remap(seen, column, row, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE))
        return np.asarray(done[0] if len(done) == 1 else np.dstack(done))

    def _grids(self) -> tuple[NDArray[Any], ...] | None:
        """The coarse grids of displacements of the compiled warp, or None for one too strong for it."""
        width, height = self._mapping.width, self._mapping.height
        columns = codes.CELL * np.arange(-(-width // codes.CELL) + 1, dtype=np.float64)
        lines = codes.CELL * np.arange(-(-height // codes.CELL) + 2, dtype=np.float64)
        x, y = np.meshgrid(columns, lines)
        across, down = [], []
        for channel in self._mapping.channels:
            u, v = self._mapping.source(x, y, channel)
            if not (np.isfinite(u).all() and np.isfinite(v).all()) or not _is_gentle(u, v):
                return None
            aside = self._mapping.across(x, y, channel) - x
            if not np.isfinite(aside).all() or np.abs(np.diff(aside, axis=1)).max() > _MOST_SHEAR * codes.CELL:
                return None
            across.append(aside)
            down.append(v - y)
        settings = np.array([height, width, len(columns), _ROOM, len(across), x.size], dtype=np.int64)
        return (
            settings,
            np.stack(across).astype(np.float32),
            np.stack(down).astype(np.float32),
            np.empty((_ROOM, 3, codes.BLOCK), dtype=np.float32),
            np.empty((3, codes.SEGMENT + codes.BLOCK), dtype=np.float32),
        )


@dataclass(frozen=True)
class _Mapping:
    """Where each output pixel comes from, in pixels, through all warps of a recipe."""

    width: int
    height: int
    warps: tuple[Warp, ...]

    @property
    def channels(self) -> tuple[int, ...]:
        """The channels that need a way of their own: one stands for all where no lens bends colours differently."""
        bends = [warp.lens.bend for warp in self.warps if warp.lens is not None and warp.lens.bend is not None]
        return (0, 1, 2) if any(bend.ndim > 1 for bend in bends) else (0,)

    def source(self, x: Doubles, y: Doubles, channel: int = 0) -> tuple[Doubles, Doubles]:
        """The source position of output positions."""
        u, v, _ = self.followed(x, y, channel)
        return u, v

    def followed(self, x: Doubles, y: Doubles, channel: int = 0) -> tuple[Doubles, Doubles, Doubles | None]:
        """The source position of output positions, and what lenses ask their light to be multiplied by."""
        gain = None
        half = max(self.width, self.height) / 2.0
        px, py = (x + 0.5 - self.width / 2.0) / half, (y + 0.5 - self.height / 2.0) / half
        for warp in reversed(self.warps):  # the last warp is the first to say where its pixel came from
            px, py = _through(warp, px, py, channel)
            if warp.lens is not None and warp.lens.light is not None:
                light = _read(warp.lens.light, warp.lens.reach, px, py)
                gain = light if gain is None else gain * light
        return px * half + (self.width / 2.0 - 0.5), py * half + (self.height / 2.0 - 0.5), gain

    def across(self, x: Doubles, v: Doubles, channel: int = 0) -> Doubles:
        """The source column of the output pixel in column x that comes from source row v; solved by stepping."""
        y = v.copy()
        for _ in range(_SOLVING):
            _, reached = self.source(x, y, channel)
            _, beyond = self.source(x, y + 1.0, channel)
            y = y + (v - reached) / np.maximum(beyond - reached, 0.1)
        u, _ = self.source(x, y, channel)
        return u


def is_idle(warp: Warp) -> bool:
    """True where nothing would move."""
    if warp.lens is not None and warp.lens.bend is not None:
        return False
    plain = warp.homography / warp.homography[2, 2] if warp.homography[2, 2] else warp.homography
    return not any((warp.k1, warp.k2, warp.k3)) and bool(np.allclose(plain, np.eye(3), atol=1e-7))


def evening(width: int, height: int, warps: Sequence[Warp]) -> GainMap | None:
    """A small map of what light is multiplied by after geometry, where a lens darkened it."""
    if not any(warp.lens is not None and warp.lens.light is not None for warp in warps):
        return None
    share = min(1.0, _LIGHT_EDGE / max(width, height))
    columns, rows = max(1, round(width * share)), max(1, round(height * share))
    x, y = np.meshgrid(
        (np.arange(columns, dtype=np.float64) + 0.5) * (width / columns) - 0.5,
        (np.arange(rows, dtype=np.float64) + 0.5) * (height / rows) - 0.5,
    )
    _, _, gain = _Mapping(width, height, tuple(warps)).followed(x, y)
    return None if gain is None else GainMap(gain.astype(np.float32))


def _is_gentle(u: Doubles, v: Doubles) -> bool:
    """Whether neighbours stay neighbours in nearly the same directions: what the two-pass warp is exact for."""
    stretch = [np.diff(u, axis=1) / codes.CELL, np.diff(v, axis=0) / codes.CELL]
    shear = [np.diff(u, axis=0) / codes.CELL, np.diff(v, axis=1) / codes.CELL]
    straight = all(part.min() > 1 / _MOST_STRETCH and part.max() < _MOST_STRETCH for part in stretch)
    return straight and all(np.abs(part).max() < _MOST_SHEAR for part in shear)


def _through(warp: Warp, x: Doubles, y: Doubles, channel: int) -> tuple[Doubles, Doubles]:
    h = warp.homography.astype(np.float64)
    scale = 1.0 / (h[2, 0] * x + h[2, 1] * y + h[2, 2])
    px, py = (h[0, 0] * x + h[0, 1] * y + h[0, 2]) * scale, (h[1, 0] * x + h[1, 1] * y + h[1, 2]) * scale
    if warp.k1 or warp.k2 or warp.k3:
        r2 = px * px + py * py
        bend = 1.0 + r2 * (warp.k1 + r2 * (warp.k2 + r2 * warp.k3))
        px, py = px * bend, py * bend
    if warp.lens is not None and warp.lens.bend is not None:
        table = warp.lens.bend[channel] if warp.lens.bend.ndim > 1 else warp.lens.bend
        factor = _read(table, warp.lens.reach, px, py)
        px, py = px * factor, py * factor
    return px, py


def _read(table: NDArray[np.float32], reach: float, x: Doubles, y: Doubles) -> Doubles:
    """A lens's table at the distances of points from the middle."""
    return np.interp(np.hypot(x, y), np.linspace(0.0, reach, table.size), table)
