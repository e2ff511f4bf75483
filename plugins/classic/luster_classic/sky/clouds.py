"""Clouds as seen from the ground: noise on a plane overhead, in perspective, lit from the sun's side."""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import blur, ramp

TILE = 512


@dataclass(frozen=True)
class View:
    """How the sky is seen: the size of the frame, the row of the horizon, the side of the sun (−1 left … 1 right)."""

    width: int
    height: int
    horizon: float
    sun: float
    focal: float = 0.95
    """In units of the frame's longer edge."""

    def elevation(self) -> Array:
        """Height over the horizon per row, as the tangent of the angle."""
        rows = np.arange(self.height, dtype=np.float32) + 0.5
        return np.asarray((self.horizon - rows) / (self.focal * max(self.width, self.height)), dtype=np.float32)

    def across(self) -> Array:
        """Left to right per column, −1…1."""
        return np.linspace(-1.0, 1.0, self.width, dtype=np.float32)


def make_noise_tile(rng: np.random.Generator, slope: float = 1.75) -> Array:
    """A square of noise that repeats without a seam, with more of the coarse than of the fine; mean 0, deviation 1."""
    spectrum = np.fft.rfft2(rng.standard_normal((TILE, TILE)))
    fy = np.fft.fftfreq(TILE)[:, None] * TILE
    fx = np.fft.rfftfreq(TILE)[None, :] * TILE
    distance = np.sqrt(fx * fx + fy * fy)
    distance[0, 0] = 1.0
    spectrum *= np.where(distance < 2.0, 0.0, distance**-slope)
    field = np.fft.irfft2(spectrum, s=(TILE, TILE))
    return np.asarray((field - field.mean()) / field.std(), dtype=np.float32)


def make_cloud_field(
    view: View, rng: np.random.Generator, *, scale: float, stretch: float = 1.0
) -> tuple[Array, Array]:
    """Cloud density (deviation about 1) for each pixel, and how far away (0 near … 1 at the horizon) each row is."""
    elevation = np.maximum(view.elevation(), np.float32(0.004))[:, None]
    across = view.across()[None, :] * np.float32(0.5 * view.width / (view.focal * max(view.width, view.height)))
    depth = np.float32(1.0) / (elevation + np.float32(0.10))
    u, v = across * depth, np.broadcast_to(depth, (view.height, view.width))
    tile = make_noise_tile(rng)
    shift = rng.uniform(0, TILE, size=8).astype(np.float32)
    bend = np.float32(0.06 / scale)
    warp_u = _sample(tile, u, v, scale * 40, shift[0:2])
    warp_v = _sample(tile, u, v, scale * 40, shift[2:4])
    u, v = u + bend * warp_u, v * np.float32(stretch) + bend * warp_v
    far = ramp(elevation + 0.10, 0.50, 0.10)
    fine = _sample(tile, u, v, scale * 310, shift[6:8])
    return _sample(tile, u, v, scale * 60, shift[4:6]) + np.float32(0.22) * fine * (1.0 - far), far


def _sample(tile: Array, u: Array, v: Array, scale: float, shift: Array) -> Array:
    """The tile at u·scale, v·scale beyond a shift; it goes on without end."""
    around = cv2.copyMakeBorder(tile, 0, 1, 0, 1, cv2.BORDER_WRAP)
    at = []
    for place, start in zip((u, v), shift, strict=True):
        turns = place * np.float32(scale / TILE) + np.float32(start / TILE)
        at.append((turns - np.floor(turns)) * np.float32(TILE))
    return np.asarray(cv2.remap(around, at[0], at[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))


def cover_sky(field: Array, amount: float, softness: float) -> Array:
    """How opaque the cloud is, for a sky of which about `amount` is covered."""
    threshold = float(np.quantile(field[::4, ::4], 1.0 - amount)) if 0 < amount < 1 else -3.0
    return ramp(field, threshold - 0.35 * softness, threshold + softness)


def shade_clouds(opacity: Array, view: View, *, depth: float) -> Array:
    """Light on the clouds, 1 on the sun's side and less where cloud lies between: bases darker than tops."""
    reach = max(view.width, view.height) / 45.0
    soft = blur(opacity, reach * 0.5)
    matrix = np.array([[1, 0, view.sun * reach * 0.6], [0, 1, -reach]], dtype=np.float32)
    above = cv2.warpAffine(
        soft,
        matrix,
        (view.width, view.height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(1.0 - depth * above * soft, dtype=np.float32)
