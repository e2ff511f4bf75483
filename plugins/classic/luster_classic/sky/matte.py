"""Turns how much of each pixel is sky into a matte: exact at the scale it was drawn at, and sharp beyond it."""

from dataclasses import dataclass

import numpy as np
from luster_sdk import Guide, Mask

from luster_classic.common.colour import Array, shrink
from luster_classic.common.filters import blur, guided_coefficients, ramp

DIRECTIONS = np.array(
    [[0.2126, 0.7152, 0.0722], [0.0, 0.0, 1.0], [-0.4, 0.2, 1.0], [0.0, 0.5, 0.5], [0.33, 0.33, 0.34]], dtype=np.float32
)
"""Mixes of the channels along which sky and what stands before it may differ most."""

REACH = 1
"""Pixels around a place that tell how colour and sky go together there."""

STEADY = 4e-4
"""Variance of a mix below which it says nothing about what is sky."""

NOISE = 0.10
"""Shares of sky up to which colours tell nothing, and from as much below 1."""

LARGER, MUCH_LARGER = 1.15, 1.6
"""How much larger a photo is than its matte from where colour begins to sharpen it, and decides wholly."""


@dataclass(frozen=True, eq=False)
class SkyMatte:
    """How much of each pixel is sky, how to sharpen that at full size, and how clearly sky and the rest differ."""

    alpha: Array
    mask: Mask
    contrast: float
    area: float


def make_matte(picture: Array, alpha: Array, larger: float) -> SkyMatte:
    """The matte of a picture from how much of each pixel is sky; the photo itself is so many times `larger`."""
    near = _measure_contrast(picture, alpha)
    contrast = float(np.linalg.norm(near)) if near is not None else 0.5
    guide = None if near is None else _fit_guide(picture, alpha, near, float(ramp(larger, LARGER, MUCH_LARGER)))
    return SkyMatte(alpha, Mask(alpha, guide), contrast, float(alpha.mean()))


def _measure_contrast(picture: Array, alpha: Array) -> Array | None:
    """How the sky near its edge differs from what stands before it; None where there is no edge."""
    coarse, small = shrink(picture, 512), shrink(alpha, 512)
    edge = blur(4.0 * small * (1.0 - small), 4.0)
    inside, outside = edge * (small > 0.95), edge * (small < 0.05)
    if inside.sum() < 1.0 or outside.sum() < 1.0:
        return None
    sky = (coarse * inside[..., None]).sum(axis=(0, 1)) / inside.sum()
    front = (coarse * outside[..., None]).sum(axis=(0, 1)) / outside.sum()
    return np.asarray(sky - front, dtype=np.float32)


def _fit_guide(picture: Array, alpha: Array, near: Array, trust: float) -> Guide:
    """Local lines on one mix of the channels that give alpha: the matte's own, or (as far as `trust`) the colours'."""
    along = np.abs(DIRECTIONS @ near) / np.abs(DIRECTIONS).sum(axis=1)
    best = DIRECTIONS[int(np.argmax(along))]
    weights = best / float(np.abs(best).sum())
    slope, offset = np.zeros_like(alpha), alpha
    if trust > 0.0:
        slope, offset = guided_coefficients(picture @ weights, alpha, REACH, STEADY)
        # What is next to nothing is noise, so that what stands well before the sky keeps every byte.
        slope, offset = slope / (1.0 - 2.0 * NOISE), (offset - NOISE) / (1.0 - 2.0 * NOISE)
        slope, offset = trust * slope, trust * offset + (1.0 - trust) * alpha
    return Guide((float(weights[0]), float(weights[1]), float(weights[2])), slope, offset, low=0.0, high=1.0)
