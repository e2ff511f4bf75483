"""Takes the day out of a scene: direct sun and its shadows go down, surfaces keep their paint and texture.

    luma ─→ large-scale light (an edge-aware mean) ─┐
    chroma ─→ cells of like colour ─→ what this colour has in the scene ─→ how far above or below it ─→ factor

A surface is told by its chroma, for which sun and shadow hardly matter beside paint. How much of the difference goes
depends on what the network takes a place for: shadows lie on ground and leaves; on a façade paint differs too.
"""

import numpy as np

from luster_classic.common.colour import Array, luma, to_linear
from luster_classic.common.filters import blur, guided, ramp, resize
from luster_classic.scene.segments import Segments

DARKEST = 0.004
"""Linear light below which a place counts as so dark. Lower: noise in black decides. By eye."""

REACH, EDGES = 40, 0.35
"""The long edge ÷ the first is how far around (pixels) light is evened out, and the variance (of log 2 of light) from
which an edge stops that. Farther or more: rims along shadows; less: texture is taken for light. By eye."""

FINE, FINE_EDGES = 2, 0.02
"""Pixels around a place, and variance, over which the factor follows the picture's edges. By eye."""

GREEN, GREEN_FROM, GREENS = 0.22, -0.6, 7
"""Width of a cell of like colour along green to magenta (log 2), where they begin, and how many there are. Narrower: a
mottled lawn is many surfaces. By eye."""

WARM, WARM_FROM, WARMS = 0.8, -1.6, 7
"""The same along blue to yellow, with the sky's share taken out. Narrower: sun and shadow on one wall are two surfaces,
and the step between them stays. By eye."""

BLUER = 0.22
"""By how much (log 2 of red over blue) a shadow is bluer than the sun on the same paint, for each stop that it is
darker: the blue sky lights it. With it a white wall and a grey roof are two surfaces, a wall and its shadow one. Less
or more: the step of a shadow stays. Between 0.15 and 0.30 on shadows of 12 listing photos."""

ALONE = 1e-6
"""Keeps the mean of a surface finite that is nowhere seen."""

ON_GROUND, ON_LEAVES, ON_WALLS, ELSEWHERE = 0.90, 0.60, 0.80, 0.70
"""How much of the difference goes, by what a place is. More on ground: drives lose their joints; more on leaves: crowns
turn flat; more on walls: white trim turns grey. Measured as the step between sun and shadow on one wall and on one
drive, which is to come under a third (tests)."""

LIFTED, BLACK = 0.75, (-6.5, -4.0)
"""How much of it is done by lifting what lies in shadow, and the light (log 2) up to which black stays black, from
which all is lifted. More: mud. By eye."""

HARD = (0.5, 1.2)
"""Stops off the light of like paint from which ground lies in sun or in shadow, and wholly. By eye."""

MOST = 2.2
"""Stops that anything is changed by at most. By eye."""


def soften_sun(encoded: Array, seen: Segments, sky: Array) -> Array:
    """The factor of linear light for each pixel of a picture of about 256 px; 1 in the `sky` (same size)."""
    shape = (encoded.shape[0], encoded.shape[1])
    linear = to_linear(encoded)
    light = np.log2(np.maximum(luma(linear), DARKEST)).astype(np.float32)
    large = guided(light, light, max(2, max(shape) // REACH), EDGES)
    land = np.clip(1.0 - sky, 0.0, 1.0)
    surplus = large - _average_alike(linear, large, land)
    share = _choose_share(seen, shape)
    lifted = LIFTED * ramp(large, *BLACK)
    change = -share * np.where(surplus > 0, surplus, lifted * surplus) * land
    change = np.clip(change, -MOST, MOST).astype(np.float32)
    return np.asarray(np.exp2(guided(light, change, FINE, FINE_EDGES)), dtype=np.float32)


def measure_sun(encoded: Array, seen: Segments, sky: Array) -> float:
    """How hard the sun is, 0…1: how much of the ground lies apart from the light of its own paint."""
    shape = (encoded.shape[0], encoded.shape[1])
    linear = to_linear(encoded)
    light = np.log2(np.maximum(luma(linear), DARKEST)).astype(np.float32)
    large = guided(light, light, max(2, max(shape) // REACH), EDGES)
    surplus = np.abs(large - _average_alike(linear, large, np.clip(1.0 - sky, 0.0, 1.0)))
    firm = resize(seen.ground + seen.lawn, shape) * (1.0 - sky)
    return float((firm * ramp(surplus, *HARD)).sum() / max(float(firm.sum()), 1.0))


def _choose_share(seen: Segments, shape: tuple[int, int]) -> Array:
    """How much of the difference goes at each place."""
    ground = resize(seen.ground + seen.lawn, shape)
    leaves, walls = resize(seen.plants, shape), resize(seen.building + seen.window, shape)
    rest = np.clip(1.0 - ground - leaves - walls, 0.0, 1.0)
    share = ON_GROUND * ground + ON_LEAVES * leaves + ON_WALLS * walls + ELSEWHERE * rest
    return np.asarray(np.clip(share, 0.0, 1.0), dtype=np.float32)


def _average_alike(linear: Array, light: Array, weight: Array) -> Array:
    """The mean light of what has like chroma, for each place."""
    logs = np.log2(np.maximum(blur(linear, 1.0), DARKEST))
    green = logs[..., 1] - 0.5 * (logs[..., 0] + logs[..., 2])
    warm = logs[..., 0] - logs[..., 2] - BLUER * light
    second = np.stack(_split(warm, WARM_FROM, WARM, WARMS))
    out = np.zeros_like(light)
    for first in _split(green, GREEN_FROM, GREEN, GREENS):
        here = second * first
        count = (here * weight).sum(axis=(1, 2)) + ALONE
        mean = ((here * weight * light).sum(axis=(1, 2)) + ALONE * float(light.mean())) / count
        out += np.tensordot(mean.astype(np.float32), here, axes=1)
    return np.asarray(out, dtype=np.float32)


def _split(values: Array, start: float, step: float, count: int) -> list[Array]:
    """How much each value belongs to each cell of a row; together they are 1."""
    place = np.clip((values - start) / step, 0.0, count - 1.0)
    return [np.maximum(1.0 - np.abs(place - cell), 0.0).astype(np.float32) for cell in range(count)]
