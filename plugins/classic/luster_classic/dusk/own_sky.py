"""The photo's own sky after sunset: a veil over its pixels, in place of another sky.

Nothing is put in, so no scrap of an old sky can stay and no roof, wire or twig can be cut: where the border is drawn
wrongly, something is a little darker or warmer, and that is all. It is what a retoucher does who doubts the mask.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp, resize, square
from luster_classic.scene.segments import Segments
from luster_classic.sky.worth import measure_blue

Factors = tuple[float, float, float]


@dataclass(frozen=True)
class Veil:
    """What is left of encoded red, green and blue in a blue sky high up and above the horizon, in its clouds, and in a
    white sky high up and above the horizon; and of the sky's colour, high up and above the horizon."""

    zenith: Factors
    horizon: Factors
    cloud: Factors
    white: tuple[Factors, Factors]
    colour: tuple[float, float]


VEILS: dict[str, Veil] = {
    "blue": Veil(
        zenith=(0.50, 0.58, 0.76),
        horizon=(0.78, 0.75, 0.79),
        cloud=(0.58, 0.62, 0.74),
        white=((0.44, 0.53, 0.70), (0.74, 0.72, 0.76)),
        colour=(0.85, 0.80),
    ),
    "pink": Veil(
        zenith=(0.86, 0.78, 0.88),
        horizon=(1.08, 0.90, 0.92),
        cloud=(0.97, 0.85, 0.84),
        white=((0.72, 0.74, 0.86), (0.98, 0.83, 0.82)),
        colour=(0.80, 0.62),
    ),
    "overcast": Veil(
        zenith=(0.64, 0.67, 0.72),
        horizon=(0.80, 0.81, 0.83),
        cloud=(0.66, 0.68, 0.72),
        white=((0.55, 0.59, 0.65), (0.75, 0.76, 0.78)),
        colour=(0.70, 0.70),
    ),
}
"""What each mood leaves of a sky; while the sun is up, `late_sun` says that. Less: skies turn leaden; more: noon over
an evening's ground. By eye."""

GENTLE = 0.75
"""How far the scene goes into its evening under its own sky. More: night under a sky of the day; less: nothing is seen
to be done. By eye."""

CLOUD = (0.22, 0.06)
"""Blue over red (encoded) down to which a place in the sky begins to be cloud, and is. By eye."""

CLEAR = (0.02, 0.25)
"""Shares of blue in the sky up to which all its white is one white sky, and from which it is clouds in the sun. By
eye."""

BORDER, LEAFY = 5, 0.12
"""Side in pixels (of 256) of the square by which the sky is grown to find what it borders on, and the chance of plants
from which that is leaves. By eye."""

CLAIMED = 0.5
"""Share of sky from which a pixel is sky."""


def veil_sky(camera: Array, sky: Array, lowest: float, mood: str, amount: float) -> tuple[Array, Array]:
    """The factors of encoded light (h×w×3), and of colour (h×w), of a sky that reaches down to `lowest` (share of the
    height). What is blue and what is cloud is told from the camera's own picture: white balance makes white skies blue.
    """
    veil, rows = VEILS[mood], camera.shape[0]
    down = np.linspace(0.0, 1.0, rows, dtype=np.float32) / max(lowest, 1.0 / rows)
    share = ramp(down, 0.0, 1.0)[:, None, None]
    blue, white = _mix(veil.zenith, veil.horizon, share), _mix(*veil.white, share)
    clear = float(ramp(measure_blue(camera, sky), *CLEAR))
    clouds = white + (np.asarray(veil.cloud, np.float32) - white) * clear
    light = blue + (clouds - blue) * ramp(camera[..., 2] - camera[..., 0], *CLOUD)[..., None]
    colour = veil.colour[0] + (veil.colour[1] - veil.colour[0]) * share[..., 0] * np.ones_like(camera[..., 0])
    return np.power(light, np.float32(amount)).astype(np.float32), np.power(colour, np.float32(amount))


def _mix(one: Factors, other: Factors, share: Array) -> Array:
    return np.asarray(one, np.float32) * (1.0 - share) + np.asarray(other, np.float32) * share


def measure_leafy_border(sky: Array, seen: Segments) -> float:
    """The share of the sky's border along which leaves stand before it."""
    some = (sky > CLAIMED).astype(np.uint8)
    border = (cv2.dilate(some, square(BORDER)) > 0) & (some == 0)
    if not border.any():
        return 0.0
    plants = resize(seen.plants, (sky.shape[0], sky.shape[1]))
    return float((plants[border] > LEAFY).mean())
