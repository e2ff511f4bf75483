"""The photo's own sky in an evening's light: other light on its pixels, in place of another sky.

Nothing is put in, so no scrap of an old sky can stay and no roof, wire or twig can be cut: where the border is drawn
wrongly, something is a little darker or warmer, and that is all. It is what a retoucher does who doubts the mask.

    blue ───→ a gradient from deep blue high up to a warm horizon; how light each place is stays the photo's
    clouds ─→ their own light, warmer towards the horizon
    white ──→ a soft gradient over it, cool high up and warm at the horizon
    all ────→ hues of an evening's sky only: nothing teal, nothing lilac (`bound_hue`)
"""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array, from_lab, luma, peak, to_lab
from luster_classic.common.filters import blur, ramp, resize, square
from luster_classic.scene.segments import Segments
from luster_classic.sky.worth import measure_blue

Triple = tuple[float, float, float]
Degrees = tuple[float, float]


@dataclass(frozen=True)
class Veil:
    """High up, in between and above the horizon: the colours (encoded) of a blue sky of usual light, what is left of
    encoded red, green and blue in clouds before a blue sky, and of a white sky. Last the Lab hues of warm light."""

    clear: tuple[Triple, Triple, Triple]
    cloud: tuple[Triple, Triple, Triple]
    white: tuple[Triple, Triple, Triple]
    warms: Degrees


VEILS: dict[str, Veil] = {
    "golden": Veil(
        clear=((0.22, 0.41, 0.67), (0.66, 0.71, 0.79), (0.97, 0.80, 0.69)),
        cloud=((0.84, 0.84, 0.88), (0.94, 0.89, 0.88), (1.0, 0.89, 0.81)),
        white=((0.66, 0.74, 0.84), (0.88, 0.88, 0.89), (1.0, 0.89, 0.80)),
        warms=(40.0, 88.0),
    ),
    "blue": Veil(
        clear=((0.14, 0.27, 0.50), (0.36, 0.46, 0.64), (0.62, 0.61, 0.66)),
        cloud=((0.52, 0.58, 0.70), (0.62, 0.65, 0.73), (0.72, 0.70, 0.74)),
        white=((0.44, 0.53, 0.68), (0.60, 0.64, 0.72), (0.76, 0.73, 0.74)),
        warms=(40.0, 88.0),
    ),
    "pink": Veil(
        clear=((0.30, 0.44, 0.68), (0.68, 0.66, 0.74), (0.96, 0.76, 0.70)),
        cloud=((0.84, 0.80, 0.85), (0.93, 0.82, 0.83), (1.0, 0.83, 0.79)),
        white=((0.68, 0.72, 0.83), (0.86, 0.80, 0.83), (0.98, 0.83, 0.80)),
        warms=(5.0, 88.0),
    ),
    "overcast": Veil(
        clear=((0.40, 0.48, 0.58), (0.53, 0.58, 0.64), (0.64, 0.66, 0.69)),
        cloud=((0.62, 0.65, 0.70), (0.67, 0.70, 0.73), (0.72, 0.74, 0.76)),
        white=((0.55, 0.59, 0.65), (0.65, 0.67, 0.71), (0.75, 0.76, 0.78)),
        warms=(40.0, 88.0),
    ),
}
"""What each mood makes of a sky. Darker: skies turn leaden, and white trim beside them too; lighter: noon over an
evening's ground. By eye."""

GENTLE = 0.9
"""How far the scene goes into its evening under its own sky. More: night under a sky of the day; less: nothing is seen
to be done. By eye."""

CLOUD = (0.22, 0.06)
"""Blue over red (encoded) down to which a place in the sky begins to be cloud, and is. By eye."""

CLEAR = (0.02, 0.25)
"""Shares of blue in the sky up to which all its white is one white sky, and from which it is clouds in the sun. By
eye."""

USUAL_LIGHT, OWN_LIGHT = 0.63, 0.4
"""Light (encoded) of a usual blue sky by day, and how much (power) of what a place differs from it is kept. Less: a
flat sheet; more: the haze of the day over the horizon. By eye."""

HORIZON, LEAST_HIGH = 0.88, 0.30
"""Share of a sky's pixels above the height at which its light is the horizon's, and the share of the frame's height at
which that lies at least. Lower: stripes over a roof; higher: roofs hide the warm light. By eye."""

NEON, HAZE, AROUND = (0.25, 0.50), (0.45, 0.70), 12.0
"""Chroma (encoded, as a length) of a blue sky from which its horizon begins to stay blue, and does; light (encoded)
around a place from which it may be warm, and is; and pixels (sigma, of 256) that are around it. A dark or a neon blue
has no red that could be raised, so it stays blue. Higher, or lower: bands of teal over a roof; the other way: no warm
light. By eye."""

BETWEEN = 0.48
"""Where between top and horizon the middle colours lie. Higher up: half the sky is beige; lower: warm light is a
stripe. By eye."""

DARKER, BRIGHTER = 0.45, 1.1
"""Factors of encoded light between which a sky is changed; all channels together, so that its hue stays. Wider: roofs,
walls and trim beside it change too, as a halo. By eye."""

LEAST_COLOUR = 0.25
"""How much of its own colour a sky keeps at least before it is tinted. A neon blue that keeps all has no red that could
be raised, and turns teal; one that keeps less is a grey sheet. By eye."""

BLUES: Degrees = (250.0, 282.0)
"""Lab hues in degrees of a believable blue sky: below lies teal, above lies lilac. Wider: judges saw teal and lilac on
17 and 10 of 30 photos; narrower: a hazy sky turns grey."""

PALE, NEAR_BAND, MOST_CHROMA = 5.0, 18.0, 60.0
"""Lab chroma that any hue may have, the degrees beside the blues and the warm hues over which more is let through, and
how much that is. More: teal; less: a grey belt between blue and warm. By eye."""

SOFTENED = 1.0
"""Pixels (sigma, of 256) by which a sky's colours are looked at without its grain."""

DARKEST = 0.02
"""Encoded light below which no factor is told."""

TURN = 360.0
"""Degrees of a whole turn."""

BORDER, LEAFY = 5, 0.12
"""Side in pixels (of 256) of the square by which the sky is grown to find what it borders on, and the chance of plants
from which that is leaves. By eye."""

CLAIMED = 0.5
"""Share of sky from which a pixel is sky."""


def veil_sky(
    current: Array, camera: Array, sky: Array, mood: str, amount: float, warmth: float = 1.0
) -> tuple[Array, Array]:
    """The factors of encoded light (h×w×3), and of colour (h×w), of the sky.

    What is blue and what is cloud is told from the camera's picture, because white balance makes white skies blue.
    Which colours are wanted is told from the `current` one, because it is that which is changed. `warmth` is how far
    the sky may go towards the horizon's light.
    """
    veil = VEILS[mood]
    own = np.maximum(blur(current, SOFTENED), DARKEST)
    share = warmth * _measure_way_down(sky)[:, None, None]
    light = luma(own)[..., None]
    own_chroma = np.linalg.norm(own - light, axis=2)
    blue = _mix(veil.clear, share * _reach_horizon(own, own_chroma, sky)) * np.power(light / USUAL_LIGHT, OWN_LIGHT)
    clear = float(ramp(measure_blue(camera, sky), *CLEAR))
    pale = own * (_mix(veil.white, share) + (_mix(veil.cloud, share) - _mix(veil.white, share)) * clear)
    wanted = blue + (pale - blue) * ramp(camera[..., 2] - camera[..., 0], *CLOUD)[..., None]
    wanted = bound_hue(np.clip(wanted, 0.0, 1.0), veil.warms)
    chroma = np.linalg.norm(wanted - luma(wanted)[..., None], axis=2)
    colour = np.clip(chroma / np.maximum(own_chroma, DARKEST), LEAST_COLOUR, 1.0).astype(np.float32)
    factors = wanted / np.maximum(light + (own - light) * colour[..., None], DARKEST)
    factors = factors * np.maximum(1.0, DARKER / np.maximum(luma(factors), DARKEST))[..., None]
    factors = factors * np.minimum(1.0, BRIGHTER / peak(factors))[..., None]
    return np.power(factors, np.float32(amount)).astype(np.float32), np.power(colour, np.float32(amount))


def _measure_way_down(sky: Array) -> Array:
    """For each row the share of the way from the top of the frame to the horizon."""
    seen = np.cumsum(sky.sum(axis=1, dtype=np.float64))
    rows = sky.shape[0]
    horizon = float(np.searchsorted(seen, HORIZON * seen[-1])) / rows
    down = (np.arange(rows, dtype=np.float32) + 0.5) / rows
    return np.asarray(np.clip(down / max(horizon, LEAST_HIGH), 0.0, 1.0), dtype=np.float32)


def _reach_horizon(own: Array, chroma: Array, sky: Array) -> Array:
    """How far a sky's colours may go towards the horizon's at each place (h×w×1)."""
    some = chroma[sky > CLAIMED]
    neon = float(ramp(float(np.median(some)) if some.size else 0.0, *NEON))
    around = blur(luma(own) * sky, AROUND) / np.maximum(blur(sky, AROUND), DARKEST)
    return np.asarray((1.0 - neon) * ramp(around, *HAZE)[..., None])


def bound_hue(encoded: Array, warms: Degrees) -> Array:
    """The colours with a sky's hues: blue or warm as they are, all between them paler, down to grey."""
    lab = to_lab(encoded)
    hue = np.degrees(np.arctan2(lab[..., 2], lab[..., 1])) % TURN
    apart = np.minimum(_measure_apart(hue, BLUES), _measure_apart(hue, warms))
    most = PALE + MOST_CHROMA * ramp(apart, NEAR_BAND, 0.0)
    chroma = np.maximum(np.hypot(lab[..., 1], lab[..., 2]), PALE)
    paler = np.minimum(1.0, most / chroma).astype(np.float32)
    return from_lab(np.dstack([lab[..., 0], lab[..., 1] * paler, lab[..., 2] * paler]))


def _measure_apart(hue: Array, band: Degrees) -> Array:
    """Degrees between each hue and the nearer end of a band; 0 within it."""
    middle, half = (band[0] + band[1]) / 2.0, (band[1] - band[0]) / 2.0
    away = np.abs((hue - middle + TURN / 2.0) % TURN - TURN / 2.0)
    return np.asarray(np.maximum(away - half, 0.0), dtype=np.float32)


def _mix(colours: tuple[Triple, Triple, Triple], share: Array) -> Array:
    """The colour at each share of the way from high up to the horizon."""
    high, middle, low = (np.asarray(colour, np.float32) for colour in colours)
    upper, lower = ramp(share, 0.0, BETWEEN), ramp(share, BETWEEN, 1.0)
    return np.asarray(high + (middle - high) * upper + (low - middle) * lower)


def measure_leafy_border(sky: Array, seen: Segments) -> float:
    """The share of the sky's border along which leaves stand before it."""
    some = (sky > CLAIMED).astype(np.uint8)
    border = (cv2.dilate(some, square(BORDER)) > 0) & (some == 0)
    if not border.any():
        return 0.0
    plants = resize(seen.plants, (sky.shape[0], sky.shape[1]))
    return float((plants[border] > LEAFY).mean())
