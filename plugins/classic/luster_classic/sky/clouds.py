"""Clouds as seen from the ground: noise on a plane overhead, in perspective, lit from the sun's side."""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import blur, ramp

TILE = 512
"""Side in pixels of the square of noise that repeats. Smaller: the repetition is seen near the horizon. By eye."""

USUAL_FOCAL = 0.95
"""Focal length in units of the frame's longer edge: a 34 mm lens in 35 mm equivalent."""

# --- noise ------------------------------------------------------------------------------------------------------------

USUAL_SLOPE, LONGEST_WAVE = 1.75, 2.0
"""How fast noise fades with its frequency, and waves across the tile below which there are none. Steeper: clouds lose
their edges; flatter: they are sand. Longer waves: one side of the sky is all cloud. By eye."""

# --- the plane of clouds ----------------------------------------------------------------------------------------------

LEAST_ELEVATION, PLANE_CURVE = 0.004, 0.10
"""Tangent of the angle over the horizon below which clouds are as far as there, and what bends their plane down to it.
Less: clouds crowd to a line; more: they stand upright. By eye."""

COARSE, FINE, BEND = 60, 310, 40
"""Waves of the tile over one unit of the plane: of clouds, of their finer detail, and of what bends both. By eye."""

FINE_SHARE, BEND_SHARE = 0.22, 0.06
"""How much the finer detail counts beside the clouds, and how far (in the plane) they are bent. By eye."""

FAR = (0.50, 0.10)
"""Bent elevation above which nothing is far, down to which all is: far clouds have no fine detail. By eye."""

# --- opacity and light ------------------------------------------------------------------------------------------------

EVERY, NO_CLOUD_BELOW = 4, -3.0
"""One pixel of so many, both ways, tells the cover; and the density from which all is covered if all shall be."""

THIN_SIDE = 0.35
"""How far below the limit of cover cloud begins, as a share of the softness beyond it. By eye."""

SHADOW_REACH, SHADOW_BLUR, SIDEWAYS = 45.0, 0.5, 0.6
"""The long edge ÷ this is how far light has come through cloud; the share of it that is blurred, and that lies sideways
for a sun wholly on one side. By eye."""


@dataclass(frozen=True)
class View:
    """How the sky is seen: the size of the frame, the row of the horizon, the side of the sun (−1 left … 1 right)."""

    width: int
    height: int
    horizon: float
    sun: float
    focal: float = USUAL_FOCAL
    """In units of the frame's longer edge."""

    def elevation(self) -> Array:
        """Height over the horizon per row, as the tangent of the angle."""
        rows = np.arange(self.height, dtype=np.float32) + 0.5
        return np.asarray((self.horizon - rows) / (self.focal * max(self.width, self.height)), dtype=np.float32)

    def across(self) -> Array:
        """Left to right per column, −1…1."""
        return np.linspace(-1.0, 1.0, self.width, dtype=np.float32)


def make_noise_tile(rng: np.random.Generator, slope: float = USUAL_SLOPE) -> Array:
    """A square of noise that repeats without a seam, with more of the coarse than of the fine; mean 0, deviation 1."""
    spectrum = np.fft.rfft2(rng.standard_normal((TILE, TILE)))
    fy = np.fft.fftfreq(TILE)[:, None] * TILE
    fx = np.fft.rfftfreq(TILE)[None, :] * TILE
    distance = np.sqrt(fx * fx + fy * fy)
    distance[0, 0] = 1.0
    spectrum *= np.where(distance < LONGEST_WAVE, 0.0, distance**-slope)
    field = np.fft.irfft2(spectrum, s=(TILE, TILE))
    return np.asarray((field - field.mean()) / field.std(), dtype=np.float32)


def make_cloud_field(
    view: View, rng: np.random.Generator, *, scale: float, stretch: float = 1.0
) -> tuple[Array, Array]:
    """Cloud density (deviation about 1) for each pixel, and how far away (0 near … 1 at the horizon) each row is."""
    elevation = np.maximum(view.elevation(), np.float32(LEAST_ELEVATION))[:, None]
    across = view.across()[None, :] * np.float32(0.5 * view.width / (view.focal * max(view.width, view.height)))
    depth = np.float32(1.0) / (elevation + np.float32(PLANE_CURVE))
    u, v = across * depth, np.broadcast_to(depth, (view.height, view.width))
    tile = make_noise_tile(rng)
    shifts = rng.uniform(0, TILE, size=(4, 2)).astype(np.float32)  # of both bends, the clouds and their detail
    bend = np.float32(BEND_SHARE / scale)
    warp_u = _sample(tile, u, v, scale * BEND, shifts[0])
    warp_v = _sample(tile, u, v, scale * BEND, shifts[1])
    u, v = u + bend * warp_u, v * np.float32(stretch) + bend * warp_v
    far = ramp(elevation + PLANE_CURVE, *FAR)
    fine = _sample(tile, u, v, scale * FINE, shifts[3])
    return _sample(tile, u, v, scale * COARSE, shifts[2]) + np.float32(FINE_SHARE) * fine * (1.0 - far), far


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
    threshold = float(np.quantile(field[::EVERY, ::EVERY], 1.0 - amount)) if 0 < amount < 1 else NO_CLOUD_BELOW
    return ramp(field, threshold - THIN_SIDE * softness, threshold + softness)


def shade_clouds(opacity: Array, view: View, *, depth: float) -> Array:
    """Light on the clouds, 1 on the sun's side and less where cloud lies between: bases darker than tops."""
    reach = max(view.width, view.height) / SHADOW_REACH
    soft = blur(opacity, reach * SHADOW_BLUR)
    matrix = np.array([[1, 0, view.sun * reach * SIDEWAYS], [0, 1, -reach]], dtype=np.float32)
    above = cv2.warpAffine(
        soft,
        matrix,
        (view.width, view.height),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(1.0 - depth * above * soft, dtype=np.float32)
