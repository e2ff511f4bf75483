"""Where sky is likely: what the network says, steadied by the classical path, which has never seen a render."""

from dataclasses import dataclass

import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp, resize
from luster_classic.scene.segments import segment
from luster_classic.sky.holes import classical_chance
from luster_classic.sky.region import find_region

OPINION = 1.6
"""How far the classical path may move the network, in log-odds: it decides what the network leaves open."""


@dataclass(frozen=True, eq=False)
class SkyChance:
    """The chance of sky in each pixel, how sure that is over all, and how much both ways of looking agree."""

    chance: Array
    sureness: float
    agreement: float


def sky_chance(encoded: Array) -> SkyChance:
    """The chance of sky in a picture of about 512 px."""
    seen = segment(encoded)
    network = np.clip(resize(seen.sky, encoded.shape[:2]), 1e-4, 1.0 - 1e-4)
    region = find_region(encoded)
    if region is None:
        return SkyChance(network, _sureness(network), float(network.mean() < 0.01))
    classical = classical_chance(encoded, region)
    trust = OPINION * float(ramp(region.tightness, 2.4, 1.2))
    odds = np.log(network / (1.0 - network)) + trust * (2.0 * classical - 1.0)
    chance = (1.0 / (1.0 + np.exp(-odds))).astype(np.float32)
    either = float(np.maximum(network, classical).sum())
    agreement = float(np.minimum(network, classical).sum()) / max(either, 1.0)
    return SkyChance(chance, _sureness(chance), agreement)


def _sureness(chance: Array) -> float:
    """1 when every pixel of the sky is certain, 0 when all of it is a toss-up."""
    area = float(chance.sum())
    return 1.0 - float((4.0 * chance * (1.0 - chance)).sum()) / area if area > 1.0 else 0.0
