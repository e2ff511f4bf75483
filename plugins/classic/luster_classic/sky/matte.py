"""Turns how much of each pixel is sky into a matte: exact at the scale it was drawn at, and sharp beyond it."""

from dataclasses import dataclass

import numpy as np
from luster_sdk import EdgeBand, Mask

from luster_classic.common.colour import LUMA, Array, shrink
from luster_classic.common.filters import blur, guided_coefficients, measure_doubt, ramp

LEAST_EDGE = 1.0
"""Pixels of sky, and of what stands before it, beside an edge from which both have a colour there."""

LOOKED_AT = 512
"""The long edge at which contrast is measured; a mean needs no more. Time."""

EDGE_REACH = 4.0
"""Pixels (sigma) around the edge that tell its contrast. Farther: the zenith's colour counts; nearer: mixtures do. By
eye."""

WHOLLY, HARDLY = 0.95, 0.05
"""Shares of sky above which a pixel is sky, and below which it is none, when contrast is measured. By eye."""

NO_EDGE_CONTRAST = 0.5
"""Contrast that is said where there is no edge: plain enough for any confidence (see `find.judge_confidence`)."""

DIRECTIONS = np.array([LUMA, [0.0, 0.0, 1.0], [-0.4, 0.2, 1.0], [0.0, 0.5, 0.5], [0.33, 0.33, 0.34]], dtype=np.float32)
"""Mixes of the channels (weights of red, green, blue) along which sky and what stands before it may differ most: light,
blue, blue over red, blue and green, all alike. By eye."""

REACH = 1
"""Pixels around a place that tell how colour and sky go together there. More: a twig's colour decides beside it. By
eye."""

STEADY = 4e-4
"""Variance of a mix (0…1) below which it says nothing about what is sky. Lower: grain is drawn as edge. By eye."""

NOISE = 0.10
"""Shares of sky up to which colours tell nothing, and from as much below 1. Lower: what stands well before the sky
loses bytes (docs/styles.md, changed outside the sky). By eye."""

LARGER, MUCH_LARGER = 1.15, 1.6
"""How much larger a photo is than its matte from where colour begins to sharpen it, and decides wholly. By eye."""


@dataclass(frozen=True, eq=False)
class SkyMatte:
    """How much of each pixel is sky, how to sharpen that at full size, and how clearly sky and the rest differ."""

    alpha: Array
    mask: Mask
    contrast: float
    area: float


def make_matte(picture: Array, alpha: Array, larger: float) -> SkyMatte:
    """The matte of a picture from how much of each pixel is sky; the photo itself is so many times `larger`."""
    apart = _measure_contrast(picture, alpha)
    contrast = float(np.linalg.norm(apart)) if apart is not None else NO_EDGE_CONTRAST
    edge = None
    if apart is not None:
        edge = _fit_edge(picture, alpha, apart, float(ramp(larger, LARGER, MUCH_LARGER)))
    return SkyMatte(alpha, Mask(alpha, edge), contrast, float(alpha.mean()))


def _measure_contrast(picture: Array, alpha: Array) -> Array | None:
    """How the sky near its edge differs from what stands before it, per channel; None where there is no edge."""
    coarse, small = shrink(picture, LOOKED_AT), shrink(alpha, LOOKED_AT)
    edge = blur(measure_doubt(small), EDGE_REACH)
    inside, outside = edge * (small > WHOLLY), edge * (small < HARDLY)
    if inside.sum() < LEAST_EDGE or outside.sum() < LEAST_EDGE:
        return None
    sky = (coarse * inside[..., None]).sum(axis=(0, 1)) / inside.sum()
    front = (coarse * outside[..., None]).sum(axis=(0, 1)) / outside.sum()
    return np.asarray(sky - front, dtype=np.float32)


def _fit_edge(picture: Array, alpha: Array, apart: Array, trust: float) -> EdgeBand:
    """Local lines on one mix of the channels that give alpha: the matte's own, or (as far as `trust`) the colours'."""
    along = np.abs(DIRECTIONS @ apart) / np.abs(DIRECTIONS).sum(axis=1)
    best = DIRECTIONS[int(np.argmax(along))]
    weights = best / float(np.abs(best).sum())
    slope, offset = np.zeros_like(alpha), alpha
    if trust > 0.0:
        slope, offset = guided_coefficients(picture @ weights, alpha, REACH, STEADY)
        # What is next to nothing is noise, so that what stands well before the sky keeps every byte.
        slope, offset = slope / (1.0 - 2.0 * NOISE), (offset - NOISE) / (1.0 - 2.0 * NOISE)
        slope, offset = trust * slope, trust * offset + (1.0 - trust) * alpha
    return EdgeBand((float(weights[0]), float(weights[1]), float(weights[2])), slope, offset, low=0.0, high=1.0)
