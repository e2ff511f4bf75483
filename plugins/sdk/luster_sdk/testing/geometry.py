"""What a warp means: the source read with Catmull and Rom's cubic along its rows, then along its columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_sdk.edit import Warp

Doubles = NDArray[np.float64]

_MOST_STRETCH, _MOST_SHEAR = 1.4, 0.3
"""Up to here neighbours stay neighbours in nearly the same directions, and rows and columns can be read apart."""
_SOLVING = 12
"""Steps until the source column stands still. The engine takes six (`render/geometry.py`); the reference takes twice as
many, so that a difference between the two is the engine's. More change nothing."""


def warped(picture: Doubles, warps: Sequence[Warp]) -> Doubles:
    """A picture (height × width × 3) after all warps joined into one and sampled once, its edges held."""
    if not warps:
        return picture
    if any(warp.lens is not None and warp.lens.bend is not None and warp.lens.bend.ndim == 2 for warp in warps):
        return np.dstack([_one_way(picture[..., c : c + 1], warps, c) for c in range(3)])
    return _one_way(picture, warps, 0)


def evened(picture: Doubles, warps: Sequence[Warp]) -> Doubles | None:
    """What the light of a moved picture is multiplied by, pixel by pixel, where a warp's lens darkened it."""
    if not any(warp.lens is not None and warp.lens.light is not None for warp in warps):
        return None
    height, width = picture.shape[:2]
    x, y = np.meshgrid(np.arange(width, dtype=np.float64), np.arange(height, dtype=np.float64))
    return _Moves(width, height, tuple(warps)).light(x, y)


def _one_way(picture: Doubles, warps: Sequence[Warp], channel: int) -> Doubles:
    height, width = picture.shape[:2]
    moves = _Moves(width, height, tuple(warps), channel)
    x, y = np.meshgrid(np.arange(width, dtype=np.float64), np.arange(height, dtype=np.float64))
    u, v = moves.source(x, y)
    top = np.floor(v).astype(np.int64)
    out = np.zeros_like(picture)
    apart = _is_gentle(u, v)
    for row in (top + step for step in range(-1, 3)):
        held = np.clip(row, 0, height - 1)
        column = moves.across(x, held.astype(np.float64)) if apart else u
        out += _cubic(v - row)[..., None] * _along(picture, held, column)
    return np.clip(out, 0.0, 1.0)


@dataclass(frozen=True)
class _Moves:
    """Where each output pixel comes from, in pixels, through all warps of a recipe."""

    width: int
    height: int
    warps: tuple[Warp, ...]
    channel: int = 0

    def source(self, x: Doubles, y: Doubles) -> tuple[Doubles, Doubles]:
        """The source position of output positions."""
        u, v, _ = self._followed(x, y)
        return u, v

    def light(self, x: Doubles, y: Doubles) -> Doubles:
        """What light at output positions is multiplied by."""
        return self._followed(x, y)[2]

    def _followed(self, x: Doubles, y: Doubles) -> tuple[Doubles, Doubles, Doubles]:
        gain = np.ones_like(x)
        half = max(self.width, self.height) / 2.0
        px, py = (x + 0.5 - self.width / 2.0) / half, (y + 0.5 - self.height / 2.0) / half
        for warp in reversed(self.warps):  # the last warp is the first to say where its pixel came from
            h = warp.homography.astype(np.float64)
            scale = 1.0 / (h[2, 0] * px + h[2, 1] * py + h[2, 2])
            px, py = (h[0, 0] * px + h[0, 1] * py + h[0, 2]) * scale, (h[1, 0] * px + h[1, 1] * py + h[1, 2]) * scale
            square = px * px + py * py
            bend = 1.0 + square * (warp.k1 + square * (warp.k2 + square * warp.k3))
            px, py = px * bend, py * bend
            lens = warp.lens
            if lens is not None and lens.bend is not None:
                bend = _read(lens.bend[self.channel] if lens.bend.ndim == 2 else lens.bend, lens.reach, px, py)
                px, py = px * bend, py * bend
            if lens is not None and lens.light is not None:
                gain = gain * _read(lens.light, lens.reach, px, py)
        return px * half + (self.width / 2.0 - 0.5), py * half + (self.height / 2.0 - 0.5), gain

    def across(self, x: Doubles, v: Doubles) -> Doubles:
        """The source column of the output pixel in column x that comes from source row v; solved by stepping."""
        y = v.copy()
        for _ in range(_SOLVING):
            _, reached = self.source(x, y)
            _, beyond = self.source(x, y + 1.0)
            y = y + (v - reached) / np.maximum(beyond - reached, 0.1)
        u, _ = self.source(x, y)
        return u


def _read(table: NDArray[np.float32], reach: float, x: Doubles, y: Doubles) -> Doubles:
    """A lens's table at the distances of points from the middle."""
    return np.interp(np.hypot(x, y), np.linspace(0.0, reach, table.size), table)


def _is_gentle(u: Doubles, v: Doubles) -> bool:
    if min(u.shape) < 2:
        return False
    stretches, shears = (np.diff(u, axis=1), np.diff(v, axis=0)), (np.diff(u, axis=0), np.diff(v, axis=1))
    straight = all(part.min() > 1 / _MOST_STRETCH and part.max() < _MOST_STRETCH for part in stretches)
    return straight and all(np.abs(part).max() < _MOST_SHEAR for part in shears)


def _along(picture: Doubles, rows: NDArray[np.int64], columns: Doubles) -> Any:
    """The picture in whole rows and between its columns."""
    left = np.floor(columns).astype(np.int64)
    out = np.zeros_like(picture)
    for column in (left + step for step in range(-1, 3)):
        out += _cubic(columns - column)[..., None] * picture[rows, np.clip(column, 0, picture.shape[1] - 1)]
    return out


def _cubic(distance: Doubles) -> Doubles:
    """Catmull and Rom's weight of a neighbour at this distance."""
    d = np.abs(distance)
    near = (1.5 * d - 2.5) * d * d + 1.0
    far = ((-0.5 * d + 2.5) * d - 4.0) * d + 2.0
    return np.where(d < 1.0, near, np.where(d < 2.0, far, 0.0))
