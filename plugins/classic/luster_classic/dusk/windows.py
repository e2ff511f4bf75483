"""Decides which panes are windows. Precision before recall: a lit garage door is worse than a dark window."""

from dataclasses import dataclass

import numpy as np

from luster_classic.common.colour import Array
from luster_classic.dusk.panes import Pane, find_panes

EDGE = 1000

WEIGHTS = {
    "fill": 2.5,
    "sides": 2.0,
    "weakest": 2.5,
    "trim": 2.2,
    "even": 1.2,
    "brothers": 2.2,
    "joined": 1.8,
    "size": 0.8,
    "coloured": -2.5,
    "bright": -1.2,
    "flat": -0.8,
    "narrow": -3.0,
    "shutter": -5.0,
    "skyline": -5.0,
    "door": -2.5,
    "garage": -6.0,
    "mullions": 2.6,
    "leafy": -4.0,
    "rough": -2.5,
    "low": -2.5,
    "high": -1.0,
    "large": -3.0,
    "shape": -1.0,
    "mirrors": -0.7,
}
BIAS = -7.6
SURE = 0.7


@dataclass(frozen=True, eq=False)
class Windows:
    """The windows of a picture: each with its chance, and the map of their pixels."""

    panes: tuple[tuple[Pane, float], ...]
    mask: Array


def find_windows(encoded: Array, sky: Array | None) -> Windows:
    """The windows of a picture of about 1000 px; `sky` (same size) is where none can be."""
    judged = [(pane, chance(pane)) for pane in find_panes(encoded, sky)]
    sure = tuple((pane, p) for pane, p in judged if p >= SURE)
    mask = np.zeros(encoded.shape[:2], dtype=np.float32)
    for pane, _ in sure:
        part = mask[pane.top : pane.bottom, pane.left : pane.right]
        np.maximum(part, pane.pixels.astype(np.float32), out=part)
    return Windows(sure, mask)


def chance(pane: Pane) -> float:
    """How likely a candidate is a window."""
    score = BIAS + sum(weight * pane.facts.get(name, 0.0) for name, weight in WEIGHTS.items())
    return float(1.0 / (1.0 + np.exp(-score)))
