"""Measures how far an answer is bent smoothly against the photo, beyond what a homography explains.

Dense flow is trusted only where it agrees with itself: leaves that were painted anew and things that came or went pull
it about in one place, a bent picture pulls neighbours alike. So each place follows its trusted neighbours, and the size
of that smooth field is the drift.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

_TILE, _BORDER = 64, 24
"""Side in pixels of the tiles whose shift is taken as one, and the rim of the frame where flow is not believed."""
_LEAST_TEXTURE = 100
"""Pixels with texture that a tile must have: sky and plain walls cannot be followed."""
_TEXTURED = 0.45
"""Share of the frame with too little texture to be followed; more than flat ground would leave plain walls unseen."""
_SMOOTH = 80.0
"""Pixels over which neighbours are expected to move alike."""
_ROUNDS, _SCALE = 4, 0.7
"""How often the smooth bend is fitted, and the pixels by which a tile that misses it counts half the next time."""
_LEAST_TILES, _LEAST_SUPPORT = 12, 0.15
"""Tiles without which no bend is stated, and the share of the usual weight of neighbours without which a tile is not
believed. Lower: one moved car is a bend."""
_FLAT = 0.1
"""How strongly a plane is held level where neighbours do not say otherwise."""

Doubles = NDArray[np.float64]


def smooth_drift(ours: NDArray[np.uint8], theirs: NDArray[np.uint8], keep: NDArray[np.uint8]) -> float:
    """The 95th percentile of a smooth displacement between two aligned pictures, in pixels, where `keep` is set."""
    flow = cv2.DISOpticalFlow_create(1).calc(ours, theirs, None)  # type: ignore[attr-defined]  # missing in the stubs; 1 is the fast preset
    energy = cv2.cornerMinEigenVal(ours, 7)
    textured = (energy > np.quantile(energy[::4, ::4], _TEXTURED)) & (keep > 0)
    inner = np.zeros_like(textured)
    inner[_BORDER:-_BORDER, _BORDER:-_BORDER] = True
    places, vectors, trust = _tiles(np.asarray(flow, np.float64), textured & inner)
    if len(places) < _LEAST_TILES:
        return 0.0
    offsets = (places[None] - places[:, None]) / _SMOOTH
    near = np.exp(-0.5 * (offsets**2).sum(axis=2))
    weight = trust
    field = vectors
    for _ in range(_ROUNDS):
        field = _followed(offsets, near * weight, vectors)
        error = np.linalg.norm(vectors - field, axis=1)
        weight = trust / (1.0 + (error / _SCALE) ** 2)
    support = (near * weight).sum(axis=1)
    believed = support > _LEAST_SUPPORT * float(np.quantile(support, 0.8))
    return float(np.quantile(np.linalg.norm(field[believed], axis=1), 0.95))


def _followed(offsets: Doubles, pull: Doubles, vectors: Doubles) -> Doubles:
    """What the neighbours say of each place: a plane through their displacements, read where the place is."""
    basis = np.concatenate([np.ones((*offsets.shape[:2], 1)), offsets], axis=2)
    weighted = basis * pull[..., None]
    normal = np.einsum("ijk,ijl->ikl", weighted, basis)
    total = normal[:, 0, 0][:, None, None]
    normal += _FLAT * total * np.diag([0.0, 1.0, 1.0])
    right = np.einsum("ijk,jc->ikc", weighted, vectors)
    return np.asarray(np.linalg.solve(normal, right)[:, 0], np.float64)


def _tiles(flow: Doubles, textured: NDArray[np.bool_]) -> tuple[Doubles, Doubles, Doubles]:
    """Centre, median displacement and trust (the more its pixels agree, the more) of each tile with enough texture."""
    places, vectors, trust = [], [], []
    for top in range(0, flow.shape[0] - _TILE // 2, _TILE):
        for left in range(0, flow.shape[1] - _TILE // 2, _TILE):
            here = textured[top : top + _TILE, left : left + _TILE]
            if int(here.sum()) < _LEAST_TEXTURE:
                continue
            found = flow[top : top + _TILE, left : left + _TILE][here]
            middle = np.median(found, axis=0)
            spread = float(np.median(np.linalg.norm(found - middle, axis=1)))
            places.append((left + _TILE / 2, top + _TILE / 2))
            vectors.append(middle)
            trust.append(1.0 / (0.2 + spread) ** 2)
    return np.array(places, np.float64), np.array(vectors, np.float64), np.array(trust, np.float64)
