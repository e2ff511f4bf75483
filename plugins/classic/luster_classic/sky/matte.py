"""Turns the chance of sky into a matte: soft along roofs and leaves, told as local lines, sharp at full size."""

from dataclasses import dataclass

import numpy as np
from luster_sdk import Guide, Mask

from luster_classic.common.colour import Array, dot, length2
from luster_classic.common.filters import blur, ramp

DIRECTIONS = np.array(
    [[0.2126, 0.7152, 0.0722], [0.0, 0.0, 1.0], [-0.4, 0.2, 1.0], [0.0, 0.5, 0.5], [0.33, 0.33, 0.34]], dtype=np.float32
)
"""Mixes of the channels along which sky and what stands before it may differ most."""

NONE, STRAY, MOST_NONE = 0.06, 0.6, 0.4
"""Up to this share of the way from what stands before the sky to the sky lies no sky at all: noise, and (in standard
deviations) whatever patterns the thing itself has, up to a limit."""

BEND = 0.7
"""A pixel that is a quarter sky is much brighter than a quarter of the way from what stands before the sky to the sky,
because pictures are encoded; hence shares t of that way count as t − BEND · t · (1 − t)."""

WIRE = 0.30
"""A wire or twig inside the sky is about this share of the sky's brightness."""

REACH = 2.1
"""How far around itself, in pixels of 512, a place looks for the colours of sky and of what stands before it."""


@dataclass(frozen=True, eq=False)
class SkyMatte:
    """How much of each pixel is sky, how to sharpen that at full size, and how clearly sky and the rest differ."""

    alpha: Array
    mask: Mask
    contrast: float
    area: float


def make_matte(encoded: Array, chance: Array, edge: np.ndarray) -> SkyMatte:
    """The matte of a picture of about 512 px from the chance of sky, colour deciding in `edge`."""
    unit = REACH * max(encoded.shape[:2]) / 512.0
    inner = ((chance > 0.5) & ~edge).astype(np.float32)
    outer = ((chance <= 0.5) & ~edge).astype(np.float32)
    sky = _carried(encoded, inner, 2.4 * unit, np.full_like(encoded, 0.8))
    front = _carried(encoded, outer, 1.6 * unit, encoded * np.float32(0.4))
    delta = sky - front
    gap = np.maximum(length2(delta), np.float32(1e-4))
    way = dot(encoded - front, delta) / gap
    none = _unsteadiness(way, outer, unit)
    seen = np.clip((way - none) / (1.0 - none), 0.0, 1.0)
    seen = seen - BEND * seen * (1.0 - seen)
    apart = ramp(np.sqrt(gap), 0.06, 0.16)
    # Where colour cannot tell, only what is likelier sky than not is touched.
    alpha = np.where(edge, seen * apart + ramp(chance, 0.5, 0.9) * (1.0 - apart), inner).astype(np.float32)
    guide, contrast = _guide(alpha, sky, front, apart, edge, inner, none)
    return SkyMatte(alpha, Mask(alpha, guide), contrast, float(alpha.mean()))


def _unsteadiness(way: Array, outer: Array, unit: float) -> Array:
    """How far towards the sky what stands before it strays by itself: so much of the way is no sky yet."""
    strays = blur(np.minimum(way * way, 0.25) * outer, 4.0 * unit) + np.float32(1e-6)
    spread = np.sqrt(strays / (blur(outer, 4.0 * unit) + np.float32(1e-3)))
    return np.clip(NONE + STRAY * spread, 0.0, MOST_NONE).astype(np.float32)


def _carried(values: Array, weight: Array, near: float, otherwise: Array) -> Array:
    """The mean of `values` where `weight` is, as local as there is enough of it, carried outwards from there."""
    out = otherwise
    for sigma, least, enough in ((8.0 * near, 0.002, 0.02), (2.5 * near, 0.01, 0.08), (0.8 * near, 0.05, 0.30)):
        share = blur(weight, sigma)[..., None]
        mean = blur(values * weight[..., None], sigma) / (share + np.float32(1e-5))
        out = out + (mean - out) * ramp(share, least, enough)
    return np.asarray(out, dtype=np.float32)


def _guide(
    alpha: Array, sky: Array, front: Array, apart: Array, edge: np.ndarray, inner: Array, none: Array
) -> tuple[Guide | None, float]:
    """One mix of the channels, and local lines on it that give alpha at full resolution, wires in the sky included."""
    border = edge & (alpha > 0.02)
    if border.sum() < 20:
        return None, 0.5
    difference = (sky - front)[border]
    weights, score = DIRECTIONS[0], -1.0
    for direction in DIRECTIONS:
        along = np.abs(difference @ direction) / float(np.abs(direction).sum())
        clear = float(np.percentile(along, 25)) + 0.3 * float(np.median(along))
        if clear > score:
            weights, score = direction, clear
    weights = weights / float(np.abs(weights).sum())
    within = blur(inner, 1.0)
    high = sky @ weights
    wire = np.minimum(high * WIRE, high - 0.15)
    ground = (front @ weights) * (1.0 - within) + wire * within
    span = high - ground
    span = np.where(np.abs(span) < 0.05, np.where(span < 0, -0.05, 0.05), span)
    slope = 1.0 / ((1.0 - none - 0.12 * within) * span)  # noise and cloud are sky
    offset = -(ground + none * span) * slope
    weak = np.maximum(1.0 - apart, ramp(np.abs(high - ground), 0.10, 0.05)) * (1.0 - within)
    slope = slope * (1.0 - weak)
    offset = offset * (1.0 - weak) + unbent(alpha, BEND) * weak
    guide = Guide(
        (float(weights[0]), float(weights[1]), float(weights[2])),
        slope.astype(np.float32),
        offset.astype(np.float32),
        low=0.02,
        high=1.5,
        bend=BEND,
    )
    return guide, float(np.median(np.linalg.norm(difference, axis=1)))


def unbent(alpha: Array, bend: float) -> Array:
    """The t for which t − bend · t · (1 − t) is alpha."""
    if bend == 0.0:
        return alpha
    straight = 1.0 - bend
    return np.asarray((np.sqrt(straight * straight + 4.0 * bend * alpha) - straight) / (2.0 * bend), dtype=np.float32)
