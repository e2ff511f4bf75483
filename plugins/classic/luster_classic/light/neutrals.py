"""Finds the colour of the light from surfaces that can be trusted to be neutral: walls, ceilings, trim, concrete.

Chroma is measured as u = ln(R/G), v = ln(B/G) in linear light, where a change of light is a plain shift.
"""

from dataclasses import dataclass

import numpy as np

from luster_classic.common.colour import Array, luma, to_linear
from luster_classic.common.filters import blur, local_std, ramp

BINS = 80
REACH = 1.0
"""The chroma plane is a grid of BINS×BINS cells over −REACH…REACH."""

LOCUS = np.array([0.52, -0.854], dtype=np.float32)
"""Direction in (u, v) along which daylight and lamp light get warmer."""


@dataclass(frozen=True)
class Light:
    """The colour of the light as a shift of chroma, and how far the evidence can be trusted (0…1)."""

    u: float
    v: float
    confidence: float

    @property
    def strength(self) -> float:
        """How far the light is from neutral."""
        return float(np.hypot(self.u, self.v))


def find_light(encoded: Array, *, outdoors: float, sky: Array | None = None) -> Light:
    """The light of a picture (encoded sRGB, about 320 px). `outdoors` (0…1) narrows what is plausible.

    Every smooth, well-exposed pixel votes for the light that would make it neutral; brighter ones count more
    because what is brightest in a room or on a house is most often white. Lights far from daylight and lamp light
    are implausible, which is what keeps a pine sauna warm and a blue wall blue.
    """
    linear = to_linear(encoded)
    peak = encoded.max(axis=2)
    usable = (peak < 0.985) & (linear.min(axis=2) > 0.004) & (peak > 0.08)
    if sky is not None:
        usable &= sky < 0.3
    if usable.mean() < 0.02:
        return Light(0.0, 0.0, 0.0)
    floor = np.maximum(linear, 1e-3)
    u = np.log(floor[..., 0] / floor[..., 1])
    v = np.log(floor[..., 2] / floor[..., 1])
    bright = luma(linear)
    top = float(np.percentile(bright[usable], 97)) + 1e-4
    texture = local_std(np.log(floor[..., 1]), 2)
    hue_texture = local_std(u, 2) + local_std(v, 2)
    vote = usable * (0.02 + ramp(bright / top, 0.02, 0.9)) * np.exp(-texture / 0.10) * np.exp(-hue_texture / 0.10)
    reach = _reach(u[usable | (peak > 0.3)], v[usable | (peak > 0.3)], outdoors)
    greener = np.minimum(-u, -v) - 1.6 * (reach.green - 0.05)
    vote = vote * (1.0 - ramp(greener, 0.08, 0.25)) * (1.0 - outdoors * 0.92 * _airy(bright / top, texture))
    grid = _histogram(u, v, vote.astype(np.float32))
    spread = blur(grid, 1.2)
    prior = _plausible(reach)
    score = spread * prior
    if score.sum() <= 0:
        return Light(0.0, 0.0, 0.0)
    row, column = np.unravel_index(int(np.argmax(score)), score.shape)
    u0, v0 = _chroma(column), _chroma(row)
    near = np.exp(-((u - u0) ** 2 + (v - v0) ** 2) / (2 * 0.06**2)) * vote
    for _ in range(3):
        total = float(near.sum()) + 1e-6
        u0, v0 = float((near * u).sum()) / total, float((near * v).sum()) / total
        near = np.exp(-((u - u0) ** 2 + (v - v0) ** 2) / (2 * 0.05**2)) * vote
    share = float(near.sum()) / (float(vote.sum()) + 1e-6)
    area = float((near > 0.25 * vote.max()).mean())
    confidence = float(ramp(share, 0.08, 0.30) * ramp(area, 0.004, 0.04))
    confidence *= _agreement(u0, v0, u[usable], v[usable])
    return Light(u0, v0, confidence)


def _airy(bright: Array, texture: Array) -> Array:
    """1 where a bright, smooth expanse lies high in the frame: outdoors that is the sky, which is not neutral."""
    row = (np.arange(bright.shape[0], dtype=np.float32)[:, None] + 0.5) / bright.shape[0]
    expanse = blur(ramp(texture, 0.06, 0.02) * ramp(bright, 0.25, 0.45), bright.shape[1] / 50.0)
    return np.asarray(ramp(expanse, 0.5, 0.85) * ramp(row, 0.60, 0.40), dtype=np.float32)


def _agreement(u0: float, v0: float, u: Array, v: Array) -> float:
    """Low when a few cool surfaces would make a picture that is warm all over warmer still."""
    if u0 - v0 >= 0:
        return 1.0
    overall = float(np.median(u) - np.median(v))
    return float(ramp(overall, 0.22, 0.02))


def _histogram(u: Array, v: Array, weight: Array) -> Array:
    column = np.clip(((u + REACH) / (2 * REACH) * BINS).astype(np.int32), 0, BINS - 1)
    row = np.clip(((v + REACH) / (2 * REACH) * BINS).astype(np.int32), 0, BINS - 1)
    inside = (np.abs(u) < REACH) & (np.abs(v) < REACH)
    flat = np.bincount((row * BINS + column)[inside], weights=weight[inside], minlength=BINS * BINS)
    return flat.reshape(BINS, BINS).astype(np.float32)


def _chroma(index: int | np.integer) -> float:
    return (float(index) + 0.5) / BINS * 2 * REACH - REACH


@dataclass(frozen=True)
class _Reach:
    """How far from neutral the light may plausibly be towards warm, cool and green (standard deviations)."""

    warm: float
    cool: float
    green: float


def _reach(u: Array, v: Array, outdoors: float) -> _Reach:
    """What the extremes of a picture allow: where anything at all is blue, the light is not very warm, and so on.

    Outdoors there is nearly always something blue (sky, shade) and something warm; without it, the light has a cast.
    Indoors a whole room may be of wood, so there the extremes say nothing about warmth.
    """
    if u.size < 20:
        return _Reach(0.15, 0.12, 0.05)
    warmth, magenta = u - v, u + v
    bluest, warmest = np.percentile(warmth, [3.0, 97.0])
    pinkest = float(np.percentile(magenta, 97.0))
    no_blue, no_warm = float(ramp(float(bluest), -0.50, -0.12)), float(ramp(float(warmest), 0.95, 0.62))
    no_pink = float(ramp(pinkest, 0.12, -0.06))
    return _Reach(
        warm=(1 - outdoors) * 0.30 + outdoors * (0.14 + 0.26 * no_blue),
        cool=(1 - outdoors) * 0.16 + outdoors * (0.12 + 0.16 * no_warm),
        green=(1 - outdoors) * (0.075 + 0.05 * no_pink) + outdoors * (0.05 + 0.09 * no_pink),
    )


def _plausible(reach: _Reach) -> Array:
    centres = (np.arange(BINS, dtype=np.float32) + 0.5) / BINS * 2 * REACH - REACH
    u, v = np.meshgrid(centres, centres)
    warm = u * LOCUS[0] + v * LOCUS[1]
    green = u * LOCUS[1] - v * LOCUS[0]
    along = np.where(warm > 0, warm / reach.warm, warm / reach.cool)
    across = green / np.where(green > 0, reach.green, min(reach.green, 0.07))
    return np.asarray(np.exp(-0.5 * (along**2 + across**2)), dtype=np.float32)


def gains(light: Light, amount: float) -> Array:
    """Channel gains in linear light that undo `amount` of the light's colour, the smallest being 1."""
    channel = np.exp(-amount * np.array([light.u, 0.0, light.v], dtype=np.float32))
    return np.asarray(channel / channel.min(), dtype=np.float32)
