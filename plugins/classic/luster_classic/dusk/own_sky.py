"""The photo's own sky in an evening's light: a veil over its pixels, in place of another sky.

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
    """What is left of encoded red, green and blue in a blue sky high up and above the horizon, in its clouds and in a
    white sky at the same two heights; and of the sky's colour, high up and above the horizon."""

    zenith: Factors
    horizon: Factors
    cloud: tuple[Factors, Factors]
    white: tuple[Factors, Factors]
    colour: tuple[float, float]


VEILS: dict[str, Veil] = {
    "golden": Veil(
        zenith=(0.93, 0.90, 0.92),
        horizon=(1.10, 0.96, 0.89),
        cloud=((0.88, 0.90, 0.95), (0.99, 0.94, 0.89)),
        white=((0.78, 0.82, 0.90), (0.98, 0.92, 0.84)),
        colour=(0.82, 0.62),
    ),
    "blue": Veil(
        zenith=(0.52, 0.57, 0.70),
        horizon=(0.96, 0.82, 0.80),
        cloud=((0.52, 0.58, 0.72), (0.84, 0.75, 0.76)),
        white=((0.46, 0.54, 0.70), (0.86, 0.78, 0.77)),
        colour=(0.68, 0.56),
    ),
    "pink": Veil(
        zenith=(0.86, 0.78, 0.88),
        horizon=(1.08, 0.90, 0.92),
        cloud=((0.88, 0.84, 0.91), (0.98, 0.86, 0.86)),
        white=((0.72, 0.74, 0.86), (0.98, 0.83, 0.82)),
        colour=(0.80, 0.62),
    ),
    "overcast": Veil(
        zenith=(0.64, 0.67, 0.72),
        horizon=(0.80, 0.81, 0.83),
        cloud=((0.64, 0.67, 0.72), (0.70, 0.71, 0.74)),
        white=((0.55, 0.59, 0.65), (0.75, 0.76, 0.78)),
        colour=(0.70, 0.70),
    ),
}
"""What each mood leaves of a sky. Less: skies turn leaden; more: noon over an evening's ground. By eye."""

CLOUD = (0.22, 0.06)
"""Blue over red (encoded) down to which a place in the sky begins to be cloud, and is. By eye."""

CLEAR = (0.02, 0.25)
"""Shares of blue in the sky up to which all its white is one white sky, and from which it is clouds in the sun. By
eye."""

BORDER, LEAFY = 5, 0.12
"""Side in pixels (of 256) of the square by which the sky is grown to find what it borders on, and the chance of plants
from which that is leaves. By eye."""

DARKEST = 1e-3
"""Encoded green below which it counts as so much, so that black stays black."""

CLAIMED = 0.5
"""Share of sky from which a pixel is sky."""


TEAL, BLUISH = 0.5, (0.02, 0.08)
"""How far green may lie from red towards blue in a sky (0 is a hue of 240°, 1 is cyan's 180°, so this is 210°), and
blue over red (encoded) from which a place is blue at all, and wholly. Higher: skies turn teal, as two judges saw on 9
of 30 photos each; lower: they turn violet."""


def veil_sky(camera: Array, shown: Array, sky: Array, lowest: float, mood: str, amount: float) -> tuple[Array, Array]:
    """The factors of encoded light (h×w×3), and of colour (h×w), of a sky that reaches down to `lowest` (share of the
    height) in a picture that is `shown` so far. What is blue and what is cloud is told from the camera's own picture:
    white balance makes white skies blue."""
    veil, rows = VEILS[mood], camera.shape[0]
    down = np.linspace(0.0, 1.0, rows, dtype=np.float32) / max(lowest, 1.0 / rows)
    share = ramp(down, 0.0, 1.0)[:, None, None]
    blue, white = _mix(veil.zenith, veil.horizon, share), _mix(*veil.white, share)
    clear = float(ramp(measure_blue(camera, sky), *CLEAR))
    clouds = white + (_mix(*veil.cloud, share) - white) * clear
    light = blue + (clouds - blue) * ramp(camera[..., 2] - camera[..., 0], *CLOUD)[..., None]
    colour = veil.colour[0] + (veil.colour[1] - veil.colour[0]) * share[..., 0] * np.ones_like(camera[..., 0])
    light, colour = np.power(light, np.float32(amount)), np.power(colour, np.float32(amount))
    if amount > 0:
        light = _keep_from_teal(light, shown)
    return light.astype(np.float32), colour


def _keep_from_teal(light: Array, shown: Array) -> Array:
    """The factors with less green where a blue sky would turn teal; paling it later leaves its hue as it is."""
    red, green, blue = (shown[..., channel] * light[..., channel] for channel in range(shown.shape[2]))
    over = np.maximum(green - red - TEAL * (blue - red), 0.0) * ramp(blue - red, *BLUISH)
    out = light.copy()
    out[..., 1] *= 1.0 - over / np.maximum(green, DARKEST)
    return out


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
