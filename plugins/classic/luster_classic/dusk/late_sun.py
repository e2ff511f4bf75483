"""A late sun over a photo's own sky: a grade on top of a good base, in which a surface keeps one colour.

land ── one exposure, warmth by light that is smoothed over the picture; what is strongly coloured keeps its hue
sky ─── the camera's own hue and clouds, evenly a little darker and deeper; blank white stays as it is
all ─── a third of it beside hard sun: shadows stay, and an evening cannot be told from them
"""

import numpy as np
from luster_sdk import ColourMap, Curves

from luster_classic.common.colour import Array, dip, luma, peak
from luster_classic.common.filters import blur, ramp
from luster_classic.common.light_grid import make_light_grid
from luster_classic.sky.worth import measure_blue

NOON, AT_NOON = (0.12, 0.40), 0.32
"""`light.hard_sun` from which it is noon, and wholly, and how much of the evening is left then. More: two judges saw
noon under an evening's colours on 12 of 30 photos each."""

MIDDLE, LEAST = 0.36, 0.84
"""Where the scene's middle comes to lie (encoded), and the factor of encoded light that it falls to at most. Darker:
judges called it dull; lighter: it is day. By eye."""

KNEE, BRIGHT = 0.55, 0.93
"""Encoded light above which lights come down, and how much of what lies beyond they keep. Less: flat. By eye."""

WARM = (1.044, 0.995, 0.914)
"""Factors of encoded red, green and blue in plain light, as round 9 was judged. Measured as red less blue that a wall
gains, on white paint it is .116 (round 8 has .104, and two judges called its white siding cream on 19 and 15 of 30
photos), on siding of .8 it is .109 (.094), on grey of .62 it is .080 (.086). Less: at half of it a judge saw no evening
in 14 of 26."""

SHADE, LIT, BY_LIGHT, AROUND = 0.8, 1.15, (0.12, 0.75), 14.0
"""How much of the warmth shadows take, and lights, between which encoded lights, and over how much of the picture (the
long edge ÷ this, sigma) the light is smoothed. Narrower: one wall has two colours. By eye."""

STRONG, HUE_KEPT = (0.20, 0.50), 0.85
"""Chroma (encoded) from which a colour is strong, and wholly, and how much of the warmth it is spared. Less: roses turn
brown and navy paint grey. By eye."""

LAND_COLOUR, BLUE_COLOUR = 1.03, 1.12
"""How much colour the land and a blue sky have. More: neon. By eye."""

SKY, WHITEST, KEPT_WHITE = 0.845, (0.80, 1.0), 0.35
"""Factor of encoded light in an own sky, and the light over which white clouds are spared so much of that. Lower:
clouds of lead. By eye."""

CLOUD, WHIFF = (0.10, 0.03), (1.018, 1.005, 0.966)
"""Blue over red down to which a place begins to be a cloud, and is, and its warmth: red stays under green, so that none
turns lilac."""

CLEAR, BLANK = (0.02, 0.15), (0.78, 0.90)
"""Shares of blue in a sky from which it has a colour, and wholly, and its middle (encoded) from which a sky without one
is blank, and stays as it is."""

HUE, TOWARDS_TEAL, BLUISH = 1.0 / 6.0, 1.0 / 30.0, (0.03, 0.10)
"""How far green may lie from where the camera saw it between red and blue (10° of hue, and 2° on the side of teal), and
blue over red from which there is a hue, and wholly."""

MOST_TAKEN = 0.82
"""Factor down to which a sky loses what the base gave it: an evening's sky is not lighter than the day's. By eye."""

DARKEST = 1e-3
"""Encoded light below which it counts as so much."""

CLAIMED = 0.5
"""Share of sky from which a pixel is sky."""

GROUND, GROUND_FROM, CORNER, CORNER_FROM = 0.05, 0.6, 0.05, 0.6
"""How much darker the near ground and the corners get, and from where. By eye."""

CONTRAST, PIVOT, TABLE = 0.25, 0.36, 256
"""How much steeper the middle gets, around which encoded value, and the entries of that curve. Less: flat."""


def weigh_noon(hard_sun: float) -> float:
    """How much of an evening a photo with so hard a sun gets."""
    return 1.0 - (1.0 - AT_NOON) * float(ramp(hard_sun, *NOON))


def light_late(encoded: Array, camera: Array, sky: Array, page: Array, amount: float) -> ColourMap:
    """The change of a picture that is `encoded` so far and was the `camera`'s (same size, as `sky` and `page`)."""
    land, land_colour = _light_land(encoded, sky)
    above, sky_colour = _light_sky(encoded, camera, sky)
    share = sky[..., None]
    factors = np.power(land * (1.0 - share) + above * share, np.float32(amount))
    factors = factors * (1.0 - (1.0 - _unlift(encoded, camera, sky)) * min(amount / AT_NOON, 1.0) * share)
    colour = np.power(land_colour * (1.0 - sky) + sky_colour * sky, np.float32(amount))
    factors = factors + (_keep_hue(factors, encoded, camera) - factors) * share
    factors[page], colour[page] = 1.0, 1.0
    return make_light_grid(encoded, factors.astype(np.float32), colour.astype(np.float32), np.ones_like(sky))


def make_depth(amount: float) -> Curves:
    """A little depth, alike for all channels: black and white stay what they are."""
    x = np.linspace(0.0, 1.0, TABLE, dtype=np.float32)
    depth = x + CONTRAST * amount * (x - PIVOT) * x * (1.0 - x) * 2.0
    return Curves(np.maximum.accumulate(np.clip(np.stack([depth] * len(WARM)), 0.0, 1.0), axis=1))


def _light_land(encoded: Array, sky: Array) -> tuple[Array, Array]:
    light = luma(encoded)
    scene = light[sky < CLAIMED]
    middle = max(float(np.median(scene if scene.size else light)), DARKEST)
    factor = float(np.clip(MIDDLE / middle, LEAST, 1.0)) * _make_falloff(light.shape)
    shown = light * factor
    factor = factor * np.where(shown > KNEE, (KNEE + BRIGHT * (shown - KNEE)) / np.maximum(shown, KNEE), 1.0)
    seen, sigma = 1.0 - sky + DARKEST, max(light.shape) / AROUND
    smooth = blur((light * seen).astype(np.float32), sigma) / np.maximum(blur(seen.astype(np.float32), sigma), DARKEST)
    share = SHADE + (LIT - SHADE) * ramp(smooth, *BY_LIGHT)
    soft = blur(encoded, 1.0)
    share = share * (1.0 - HUE_KEPT * ramp(peak(soft) - dip(soft), *STRONG))
    warm = np.power(np.asarray(WARM, dtype=np.float32), share[..., None])
    return factor[..., None] * warm, np.full_like(light, LAND_COLOUR)


def _light_sky(encoded: Array, camera: Array, sky: Array) -> tuple[Array, Array]:
    light = luma(encoded)
    clear = float(ramp(measure_blue(camera, sky), *CLEAR))
    inside = light[sky > CLAIMED]
    middle = float(np.median(inside)) if inside.size else 1.0
    blank = (1.0 - clear) * float(ramp(middle, *BLANK))
    darker = (1.0 - SKY) * (1.0 - KEPT_WHITE * ramp(light, *WHITEST)) * (1.0 - blank)
    cloud = ramp(camera[..., 2] - camera[..., 0], *CLOUD) * ramp(encoded[..., 2] - encoded[..., 0], *CLOUD)
    whiff = np.power(np.asarray(WHIFF, dtype=np.float32), (cloud * (1.0 - blank))[..., None])
    return (1.0 - darker)[..., None] * whiff, BLUE_COLOUR + (1.0 - BLUE_COLOUR) * cloud


def _unlift(encoded: Array, camera: Array, sky: Array) -> float:
    """One factor for the whole sky that takes back the light which the base gave it; 1 in a blank one."""
    inside = sky > CLAIMED
    if not inside.any():
        return 1.0
    now, then = float(np.median(luma(encoded)[inside])), float(np.median(luma(camera)[inside]))
    blank = (1.0 - float(ramp(measure_blue(camera, sky), *CLEAR))) * float(ramp(then, *BLANK))
    return 1.0 - (1.0 - float(np.clip(then / max(now, DARKEST), MOST_TAKEN, 1.0))) * (1.0 - blank)


def _keep_hue(factors: Array, encoded: Array, camera: Array) -> Array:
    """The factors with green so that what is blue stays within 10° of the camera's own hue."""
    red, green, blue = (encoded[..., channel] * factors[..., channel] for channel in range(encoded.shape[2]))
    own = (camera[..., 1] - camera[..., 0]) / np.maximum(camera[..., 2] - camera[..., 0], DARKEST)
    span = blue - red
    wanted = red + np.clip((green - red) / np.maximum(span, DARKEST), own - HUE, own + TOWARDS_TEAL) * span
    sure = ramp(span, *BLUISH) * ramp(camera[..., 2] - camera[..., 0], *BLUISH)
    out = factors.copy()
    out[..., 1] *= 1.0 + sure * (wanted / np.maximum(green, DARKEST) - 1.0)
    return out


def _make_falloff(shape: tuple[int, ...]) -> Array:
    row = np.linspace(0.0, 1.0, shape[0], dtype=np.float32)[:, None]
    column = np.linspace(-1.0, 1.0, shape[1], dtype=np.float32)[None, :]
    corner = np.clip(column**2 + ((row - 0.5) * 2.0) ** 2 - CORNER_FROM, 0.0, 1.0)
    return np.asarray((1.0 - GROUND * ramp(row, GROUND_FROM, 1.0)) * (1.0 - CORNER * corner), dtype=np.float32)
