"""Paints a sky: a gradient by height over the horizon, brighter towards the sun, and clouds of several kinds."""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from luster_classic.common.colour import Array, to_encoded, to_linear
from luster_classic.common.filters import ramp
from luster_classic.sky.clouds import View, cover_sky, make_cloud_field, shade_clouds

Colour = tuple[float, float, float]
"""Encoded red, green and blue."""


@dataclass(frozen=True)
class Palette:
    """The colours of a sky from the horizon up (encoded), its clouds, and how much of it they cover."""

    horizon: Colour
    low: Colour
    middle: Colour
    zenith: Colour
    cloud: Colour = (1.0, 1.0, 1.0)
    cloud_shadow: Colour = (0.62, 0.68, 0.76)
    covered: float = 0.0
    softness: float = 0.9
    opacity: float = 1.0
    scale: float = 1.0
    stretch: float = 1.0
    relief: float = 0.5
    glow: float = 0.06
    glow_colour: Colour = (1.0, 0.97, 0.90)
    varied: float = 0.0
    """How far a photo's seed moves the height of the warm light, its strength and the clouds."""


PALETTES: dict[str, Palette] = {
    "fitting": Palette(
        horizon=(0.89, 0.93, 0.96),
        low=(0.79, 0.87, 0.95),
        middle=(0.60, 0.75, 0.91),
        zenith=(0.40, 0.60, 0.85),
        covered=0.34,
        softness=2.2,
        opacity=0.62,
        cloud=(0.98, 0.985, 0.99),
        cloud_shadow=(0.84, 0.88, 0.92),
        stretch=0.45,
        relief=0.2,
    ),
    "clear": Palette(
        horizon=(0.80, 0.89, 0.95),
        low=(0.64, 0.79, 0.93),
        middle=(0.42, 0.63, 0.87),
        zenith=(0.23, 0.45, 0.76),
        covered=0.10,
        softness=2.6,
        opacity=0.20,
        stretch=0.35,
        relief=0.0,
    ),
    "light_cloud": Palette(
        horizon=(0.82, 0.89, 0.95),
        low=(0.66, 0.80, 0.93),
        middle=(0.43, 0.64, 0.87),
        zenith=(0.24, 0.46, 0.77),
        covered=0.34,
        softness=1.0,
        opacity=0.95,
        cloud_shadow=(0.68, 0.74, 0.82),
        relief=0.45,
    ),
    "dramatic": Palette(
        horizon=(0.80, 0.82, 0.84),
        low=(0.62, 0.69, 0.77),
        middle=(0.38, 0.50, 0.64),
        zenith=(0.22, 0.33, 0.48),
        covered=0.66,
        softness=1.3,
        opacity=1.0,
        cloud=(0.93, 0.94, 0.95),
        cloud_shadow=(0.30, 0.35, 0.42),
        relief=0.85,
    ),
    "sunset": Palette(
        horizon=(0.99, 0.80, 0.55),
        low=(0.97, 0.70, 0.55),
        middle=(0.72, 0.60, 0.68),
        zenith=(0.36, 0.43, 0.63),
        covered=0.36,
        softness=1.5,
        opacity=0.85,
        cloud=(1.0, 0.72, 0.58),
        cloud_shadow=(0.58, 0.46, 0.55),
        stretch=0.55,
        relief=0.5,
        glow=0.16,
        glow_colour=(1.0, 0.85, 0.55),
    ),
    "golden": Palette(
        horizon=(1.0, 0.86, 0.60),
        low=(0.98, 0.84, 0.70),
        middle=(0.66, 0.73, 0.83),
        zenith=(0.34, 0.50, 0.73),
        covered=0.32,
        softness=1.6,
        opacity=0.75,
        cloud=(1.0, 0.87, 0.76),
        cloud_shadow=(0.68, 0.67, 0.74),
        stretch=0.40,
        relief=0.4,
        glow=0.16,
        glow_colour=(1.0, 0.94, 0.76),
        varied=0.35,
    ),
    "blue": Palette(
        horizon=(0.95, 0.80, 0.68),
        low=(0.66, 0.68, 0.76),
        middle=(0.33, 0.47, 0.68),
        zenith=(0.14, 0.24, 0.47),
        covered=0.20,
        softness=2.2,
        opacity=0.45,
        cloud=(0.55, 0.52, 0.64),
        cloud_shadow=(0.25, 0.30, 0.46),
        stretch=0.35,
        relief=0.3,
        glow=0.05,
        glow_colour=(1.0, 0.72, 0.50),
        varied=0.5,
    ),
    "pink": Palette(
        horizon=(1.0, 0.84, 0.72),
        low=(0.97, 0.80, 0.76),
        middle=(0.70, 0.68, 0.81),
        zenith=(0.38, 0.47, 0.70),
        covered=0.34,
        softness=1.7,
        opacity=0.6,
        cloud=(1.0, 0.80, 0.78),
        cloud_shadow=(0.52, 0.44, 0.58),
        stretch=0.45,
        relief=0.45,
        glow=0.08,
        glow_colour=(1.0, 0.80, 0.72),
        varied=0.5,
    ),
    "overcast": Palette(
        horizon=(0.70, 0.72, 0.76),
        low=(0.58, 0.61, 0.67),
        middle=(0.44, 0.48, 0.55),
        zenith=(0.32, 0.36, 0.44),
        covered=0.85,
        softness=2.4,
        opacity=0.55,
        cloud=(0.60, 0.63, 0.69),
        cloud_shadow=(0.36, 0.40, 0.48),
        stretch=0.5,
        relief=0.5,
        glow=0.03,
        glow_colour=(0.95, 0.86, 0.76),
        varied=0.3,
    ),
}
"""The skies that can be painted, all by eye."""

# --- the gradient -----------------------------------------------------------------------------------------------------

ROWS, COLUMNS, TABLE = 256, 96, 256
"""Size at which the gradient is worked out, and entries of its table; it has no detail to lose."""

STOPS = (0.0, 0.10, 0.32, 0.75)
"""Elevations (tangents) at which the palette's horizon, low, middle and zenith lie. By eye."""

CORNERLESS = 41
"""Entries of the table over which stops are rounded, odd. Fewer: bands are seen at the stops. By eye."""

TILT, TILT_FROM = 0.05, (0.0, 0.3)
"""How far the sun's side is lighter, as elevation, and between which elevations that comes in. By eye."""

SUN_ASIDE, GLOW_WIDTH, HIGHEST_GLOW, GLOW_HEIGHT = 0.9, 0.8, 2.0, 0.22
"""Where the glow lies for a sun wholly on one side (1 is the frame's side), its squared width, the elevation beyond
which it fades no further, and the elevation by which it has faded. By eye."""

GLOW_STRENGTH = 3.0
"""How much of a palette's glow lies in its midst. By eye."""

DEPTH_VARIED = 0.3
"""How far a zenith that varies wholly goes towards the middle, or towards black. By eye."""

# --- clouds -----------------------------------------------------------------------------------------------------------

HAZE, THINNED = 0.7, 0.75
"""How far clouds at the horizon take its colour, and how much thinner they are there. Less: a hard line of cloud stands
over the roofs. By eye."""


def paint(kind: str, view: View, seed: int) -> Array:
    """A sky of the named kind for this view (encoded); the same seed paints the same sky."""
    rng = np.random.default_rng(seed)
    palette = _vary(PALETTES[kind], seed)
    sky = _paint_bare_sky(palette, view)
    if palette.covered > 0:
        sky = _add_clouds(sky, palette, view, rng)
    return np.clip(sky, 0.0, 1.0).astype(np.float32)


def _vary(palette: Palette, seed: int) -> Palette:
    """The palette as this photo's seed has it: no two evenings of a street are the same."""
    if palette.varied <= 0:
        return palette
    rng = np.random.default_rng((seed, len(STOPS)))
    height, glow, cover, depth = rng.uniform(-palette.varied, palette.varied, size=4)
    low, middle, zenith = palette.low, palette.middle, palette.zenith
    return replace(
        palette,
        low=_mix(low, middle if height < 0 else palette.horizon, abs(height)),
        middle=_mix(middle, zenith if height < 0 else low, abs(height)),
        zenith=_mix(zenith, middle if depth > 0 else (0.0, 0.0, 0.0), abs(depth) * DEPTH_VARIED),
        glow=palette.glow * (1.0 + glow),
        covered=palette.covered * (1.0 + cover),
    )


def _mix(one: Colour, other: Colour, share: float) -> Colour:
    """A colour so far on its way to another."""
    red, green, blue = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return red, green, blue


def _paint_bare_sky(palette: Palette, view: View) -> Array:
    """The sky without clouds, computed small: a gradient has no detail to lose."""
    rows, columns = min(view.height, ROWS), min(view.width, COLUMNS)
    small = View(columns, rows, view.horizon * rows / view.height, view.sun, view.focal)
    edge = max(view.width, view.height)
    elevation = (small.elevation() * (view.height / rows) * (max(columns, rows) / edge))[:, None]
    across = small.across()[None, :]
    tilt = elevation - TILT * view.sun * across * ramp(elevation, *TILT_FROM)
    sky = _paint_gradient(palette, np.clip(tilt, 0.0, 1.0))
    aside = (across - SUN_ASIDE * view.sun) ** 2 / GLOW_WIDTH
    towards = np.exp(-aside - np.clip(elevation, 0.0, HIGHEST_GLOW) / GLOW_HEIGHT)
    glow = np.asarray(palette.glow_colour, dtype=np.float32)
    sky = sky + (glow - sky) * (palette.glow * GLOW_STRENGTH * towards)[..., None]
    return np.asarray(cv2.resize(sky.astype(np.float32), (view.width, view.height)), dtype=np.float32)


def _paint_gradient(palette: Palette, elevation: Array) -> Array:
    """The palette's colour at each elevation."""
    stops = np.array(STOPS, dtype=np.float32)
    colours = to_linear(np.array([palette.horizon, palette.low, palette.middle, palette.zenith], dtype=np.float32))
    table = np.linspace(0.0, 1.0, TABLE, dtype=np.float32)
    smooth = np.stack([_round_corners(table, stops, channel) for channel in colours.T], axis=1)
    index = np.clip(elevation * (TABLE - 1.0), 0.0, TABLE - 1.0)
    low = index.astype(np.int32)
    part = (index - low)[..., None]
    encoded = to_encoded(smooth)
    return np.asarray(encoded[low] * (1 - part) + encoded[np.minimum(low + 1, TABLE - 1)] * part, dtype=np.float32)


def _round_corners(x: Array, stops: Array, values: Array) -> Array:
    """A curve through the stops without corners: linear, then softened where the stops are."""
    line = np.interp(x, stops, values)
    kernel = np.hanning(CORNERLESS)
    padded = np.pad(line, CORNERLESS // 2, mode="edge")
    return np.convolve(padded, kernel / kernel.sum(), mode="valid").astype(np.float32)


def _add_clouds(sky: Array, palette: Palette, view: View, rng: np.random.Generator) -> Array:
    """The sky with the palette's clouds before it, down to the horizon."""
    end = int(np.clip(np.ceil(view.horizon), 1, view.height))
    focal = view.focal * max(view.width, view.height) / max(view.width, end)
    part = View(view.width, end, view.horizon, view.sun, focal)
    field, far = make_cloud_field(part, rng, scale=palette.scale, stretch=palette.stretch)
    opacity = cover_sky(field, palette.covered, palette.softness)
    light = shade_clouds(opacity, part, depth=palette.relief)
    distant = np.float32(HAZE) * far
    over = opacity * np.float32(palette.opacity) * (1.0 - np.float32(THINNED) * far)
    out = sky.copy()
    for channel, colours in enumerate(zip(palette.cloud, palette.cloud_shadow, palette.horizon, strict=True)):
        bright, dark, haze = colours
        colour = np.float32(dark) + np.float32(bright - dark) * light
        colour += (np.float32(haze) - colour) * distant
        below = sky[:end, :, channel]
        out[:end, :, channel] = below + (colour - below) * over
    return out
