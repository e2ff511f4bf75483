"""Local tone: lifts shadows, calms highlights and adds clarity as a small affine map, which cannot make a halo.

The wanted picture is made small, then told as a local line `new ≈ slope · old + offset`. Where a dark tree stands
before a bright sky, one line passes through both, so neither borrows the other's brightness.
"""

import numpy as np
from luster_sdk import ColourMap

from luster_classic.common.colour import LUMA, Array, luma
from luster_classic.common.filters import guided, guided_coefficients, ramp, resize

MAP_EDGE = 96


def make_local_tone(encoded: Array, *, shadows: float, highlights: float, clarity: float) -> Array:
    """The map (h×w×3×4) for a picture of about 320 px; `shadows`, `highlights` and `clarity` go from 0 to 1."""
    light = luma(encoded)
    edge = max(light.shape)
    base = guided(light, light, max(2, edge // 14), 0.010)
    wide = guided(light, light, max(2, edge // 7), 0.030)
    surroundings = np.clip(0.5 * (base + wide), 0.02, 1.0)
    gain = 1.0 + shadows * 0.75 * ramp(surroundings, 0.50, 0.06) * ramp(surroundings, 0.0, 0.05)
    gain = gain - highlights * 0.10 * ramp(surroundings, 0.80, 0.97) * ramp(light, 1.0, 0.93)
    detail = light - base
    wanted = base * gain + detail * (gain + clarity)
    wanted = np.clip(wanted, 0.0, 1.0)
    scale = guided(light, np.clip(gain, 0.7, 2.0).astype(np.float32), max(2, edge // 36), 0.0015)
    # Only what the gain does not say is fitted: where the picture is flat a fit says nothing, and must not take a wire
    # or a joint for noise and level it.
    slope, offset = guided_coefficients(light, wanted - scale * light, max(2, edge // 36), 0.0015)
    slope = slope + scale
    size = choose_map_size(light.shape)
    return make_affine_map(resize(slope, size), resize(offset, size), resize(scale, size))


def choose_map_size(shape: tuple[int, ...], edge: int = MAP_EDGE) -> tuple[int, int]:
    """Height and width of a small map for a picture of this shape."""
    scale = min(1.0, edge / max(shape[:2]))
    return max(1, round(shape[0] * scale)), max(1, round(shape[1] * scale))


def make_affine_map(slope: Array, offset: Array, chroma: Array) -> Array:
    """A colour map that sends luma to slope · luma + offset and multiplies the distance from grey by `chroma`."""
    height, width = slope.shape
    out = np.zeros((height, width, 3, 4), dtype=np.float32)
    out[..., :3] = chroma[..., None, None] * np.eye(3, dtype=np.float32)
    out[..., :3] += (slope - chroma)[..., None, None] * LUMA[None, None, None, :]
    out[..., 3] = offset[..., None]
    return out


def scale_channels(factors: Array) -> ColourMap:
    """A colour map that multiplies red, green and blue by these factors (h×w×3)."""
    channels = factors.shape[-1]
    values = np.zeros((*factors.shape, channels + 1), dtype=np.float32)
    for channel in range(channels):
        values[..., channel, channel] = factors[..., channel]
    return ColourMap(values)
