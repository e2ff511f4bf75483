"""Local tone: lifts shadows, calms highlights and adds clarity as a small affine map, which cannot make a halo.

The wanted picture is made small, then told as a local line `new ≈ slope · old + offset`. Where a dark tree stands
before a bright sky, one line passes through both, so neither borrows the other's brightness.
"""

import numpy as np
from luster_sdk import ColourMap

from luster_classic.common.colour import LUMA, Array, luma
from luster_classic.common.filters import guided, guided_coefficients, ramp, resize

MAP_EDGE = 96
"""Long edge of a small map. Larger: it takes time; smaller: light leaks over the edges of windows. By eye."""

BASE, WIDE, FINE = 14, 7, 36
"""The long edge ÷ these is how far around, in pixels, light is evened out: for the base, for the surroundings, for the
map itself. Wider: halos; narrower: clarity becomes grain. By eye."""

LEAST_REACH = 2
"""Pixels that any of these is at least."""

BASE_EDGE, WIDE_EDGE, FINE_EDGE = 0.010, 0.030, 0.0015
"""Variance of light (0…1) from which an edge stops each of them. Larger: halos along roofs; smaller: no clarity. By
eye."""

DARKEST = 0.02
"""Light below which surroundings count as so much. By eye."""

SHADOW_GAIN, SHADOWS, BLACK = 0.75, (0.50, 0.06), (0.0, 0.05)
"""How much light shadows gain at most, the light of surroundings from which they begin, and the light up to which black
stays black. More: night turns to day; less: rooms stay caves. By eye."""

HIGHLIGHT_LOSS, HIGHLIGHTS, WHITE = 0.10, (0.80, 0.97), (1.0, 0.93)
"""How much light highlights lose at most, the light of surroundings from which they do, and the light from which white
stays white. More: ceilings go grey. By eye."""

COLOURLESS = (0.06, 0.28)
"""Light of surroundings up to which colour stays as it was while shadows open, from which it grows with them. Lower:
black things turn blue or magenta, and noise gets colours; higher: opened shadows are grey. By eye."""

LEAST_SCALE, MOST_SCALE = 0.7, 2.0
"""Bounds of the factor that colours are scaled by. By eye."""


def make_local_tone(
    encoded: Array,
    *,
    shadows: float,
    highlights: float,
    clarity: float,
    room: Array | None = None,
    held: Array | None = None,
) -> Array:
    """The map (h×w×3×4) for a picture of about 320 px; `shadows`, `highlights` and `clarity` go from 0 to 1.

    `room` says by how many times light may still grow at each place, where that is bounded; `held` by what it is
    multiplied beside, where brightness is taken back.
    """
    light = luma(encoded)
    edge = max(light.shape)
    base = guided(light, light, max(LEAST_REACH, edge // BASE), BASE_EDGE)
    wide = guided(light, light, max(LEAST_REACH, edge // WIDE), WIDE_EDGE)
    surroundings = np.clip(0.5 * (base + wide), DARKEST, 1.0)
    gain = 1.0 + shadows * SHADOW_GAIN * ramp(surroundings, *SHADOWS) * ramp(surroundings, *BLACK)
    if room is not None:
        gain = np.minimum(gain, np.maximum(guided(light, room, max(LEAST_REACH, edge // BASE), BASE_EDGE), 1.0))
    gain = gain - highlights * HIGHLIGHT_LOSS * ramp(surroundings, *HIGHLIGHTS) * ramp(light, *WHITE)
    if held is not None:
        gain = gain * np.clip(guided(light, held, max(LEAST_REACH, edge // FINE), FINE_EDGE), LEAST_SCALE, 1.0)
    detail = light - base
    wanted = base * gain + detail * (gain + clarity)
    wanted = np.clip(wanted, 0.0, 1.0)
    fine = max(LEAST_REACH, edge // FINE)
    bounded = np.clip(gain, LEAST_SCALE, MOST_SCALE).astype(np.float32)
    scale = guided(light, bounded, fine, FINE_EDGE)
    # Only what the gain does not say is fitted: where the picture is flat a fit says nothing, and must not take a wire
    # or a joint for noise and level it.
    slope, offset = guided_coefficients(light, wanted - scale * light, fine, FINE_EDGE)
    slope = slope + scale
    size = choose_map_size(light.shape)
    chroma = np.minimum(scale, 1.0 + (scale - 1.0) * ramp(base, *COLOURLESS))
    return make_affine_map(resize(slope, size), resize(offset, size), resize(chroma, size))


def choose_map_size(shape: tuple[int, ...], edge: int = MAP_EDGE) -> tuple[int, int]:
    """Height and width of a small map for a picture of this shape."""
    scale = min(1.0, edge / max(shape[:2]))
    return max(1, round(shape[0] * scale)), max(1, round(shape[1] * scale))


def make_affine_map(slope: Array, offset: Array, chroma: Array) -> Array:
    """A colour map that sends luma to slope · luma + offset and multiplies the distance from grey by `chroma`."""
    height, width = slope.shape
    channels = len(LUMA)
    out = np.zeros((height, width, channels, channels + 1), dtype=np.float32)
    out[..., :channels] = chroma[..., None, None] * np.eye(channels, dtype=np.float32)
    out[..., :channels] += (slope - chroma)[..., None, None] * LUMA[None, None, None, :]
    out[..., channels] = offset[..., None]
    return out


RED, GREEN, BLUE = np.eye(LUMA.size, dtype=np.float32)
QUARTER = np.array([[0.0, -1.0], [1.0, 0.0]], dtype=np.float32)
"""The three channels as vectors, and a quarter of a turn."""


def turn_hues(values: Array, angles: Array) -> Array:
    """An affine map of colour after which colours turn by these angles (h×w) about grey; their luma stays."""
    red, green, blue = LUMA
    away = np.stack([(RED - LUMA) / (1.0 - red), (BLUE - LUMA) / (1.0 - blue)])
    back = np.stack([(1.0 - red) * (RED - GREEN * red / green), (1.0 - blue) * (BLUE - GREEN * blue / green)], axis=-1)
    cosine, sine = np.cos(angles)[..., None, None], np.sin(angles)[..., None, None]
    turn = cosine * (back @ away) + sine * (back @ QUARTER @ away) + LUMA
    return np.asarray(turn @ values, dtype=np.float32)


def measure_hue(rgb: Array) -> Array:
    """The hue of colours as a complex number whose length is their strength; `turn_hues` turns it by its angles."""
    away = rgb - luma(rgb)[..., None]
    return np.asarray(away[..., 0] / (1.0 - LUMA[0]) + 1j * away[..., 2] / (1.0 - LUMA[2]), dtype=np.complex64)


def scale_channels(factors: Array) -> ColourMap:
    """A colour map that multiplies red, green and blue by these factors (h×w×3)."""
    channels = factors.shape[-1]
    values = np.zeros((*factors.shape, channels + 1), dtype=np.float32)
    for channel in range(channels):
        values[..., channel, channel] = factors[..., channel]
    return ColourMap(values)
