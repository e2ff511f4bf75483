"""Adds to the matte what lies inside the open sky and has its colours: the folds and rims of clouds.

The networks take them for leaves. But leaves hang on a tree, and have other colours than the sky. Of 110 photos it gave
16 the folds and rims of their clouds back, and what else it filled were bits of twigs (docs/decisions/0011); the
numbers below were chosen by eye while that was looked at.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma
from luster_classic.common.filters import resize, square
from luster_classic.sky.even_parts import carry_colour
from luster_classic.sky.sky_colours import FEWEST, assign_cells, mark_cells_near

OPEN, LIKELY = 0.97, 0.9
"""Shares of a pixel and the network's chance from which sky tells its colours. Lower: those of leaves at its edge are
learned as the sky's."""

NEXT, ALIKE = 1, 0.95
"""Cells from a colour of the sky within which one is the sky's own, and the share of a part's pixels that are. More
cells or a smaller share: grey chimneys that float above a veil are filled."""

LEVELS = (0.9, 0.6, 0.3)
"""Shares of sky up to which a pixel belongs to a hole: a shadow that a veil ties to a roof floats without the veil."""

EVERY = 2
"""One pixel in so many of a row, and one such row, tells the colours; for time."""

RIM = 5
"""Side in pixels of the square by which a filled hole takes its soft rim along. Smaller: a grey line stays around
it."""

SURELY, SEEN = 0.8, 0.4
"""The first and the second network's chance from which both see a cloud that the edge network took for a thing, above
an eave. Lower: the second is too coarse for boards, the first takes them for sky. By eye."""

DARKER, THIN, RAG = 0.06, 3, 5e-5
"""How much darker (luma) than the sky beside it such a cloud may be, the side in pixels of a matte 1024 px long of the
square that it holds, and the share of the frame that it covers at least. Darker or smaller: wires and twigs go. On 44
photos it took rags of clouds above an eave on two, and bits of sky in trees on six."""

MEASURED_AT = 1024
"""The long edge that lengths are said for."""


def join_rags(alpha: Array, encoded: Array, first: Array, second: Array) -> Array:
    """The matte with rags of clouds that both networks see, from its picture and their chances of sky (of its size)."""
    known = (alpha > OPEN) & (first > LIKELY)
    if int(known.sum()) < FEWEST:
        return alpha
    place, side = assign_cells(encoded), square(round(THIN * max(alpha.shape) / MEASURED_AT) | 1)
    beside, heard = carry_colour(encoded, known & (second > SEEN))
    # Far below the sky no colour is carried: nothing tells water or glass from a cloud there.
    cloud = heard & (first > SURELY) & (second > SEEN) & (luma(encoded) > luma(beside) - DARKER)
    cloud &= mark_cells_near(place[known], NEXT)[place]
    rags = cv2.morphologyEx((cloud & (alpha < OPEN)).astype(np.uint8), cv2.MORPH_OPEN, side)
    count, labels = cv2.connectedComponents(rags, connectivity=8)
    large = np.bincount(labels.ravel(), minlength=count) >= RAG * alpha.size
    large[0] = False
    joined = (cv2.dilate(large[labels].astype(np.uint8), side) > 0) & cloud
    return np.where(joined, np.float32(1.0), alpha)


def fill_cloud_holes(alpha: Array, encoded: Array, sky: Array) -> Array:
    """The matte without holes that are sky, from its picture (of its size) and the network's chance of sky."""
    rows = np.flatnonzero((alpha > OPEN).any(axis=1))
    if not rows.size:
        return alpha
    end = int(rows[-1]) + 1
    share, picture = alpha[:end].copy(), encoded[:end]
    some = np.s_[::EVERY, ::EVERY]
    open_sky = (share[some] > OPEN) & (resize(sky, alpha.shape)[:end][some] > LIKELY)
    if int(open_sky.sum()) < FEWEST:
        return alpha
    known = mark_cells_near(assign_cells(picture[some][open_sky]), NEXT)
    for level in LEVELS:
        holes = _select_floating_clouds(share < level, picture, known)
        beside = cv2.dilate(holes.astype(np.uint8), square(RIM)) > 0
        share[holes | (beside & (share >= level))] = 1.0
    return np.concatenate([share, alpha[end:]])


def _select_floating_clouds(holes: np.ndarray, picture: Array, known: np.ndarray) -> np.ndarray:
    """Those holes that do not reach the ground, and whose colours are known as the sky's."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(holes.astype(np.uint8), connectivity=8)
    floating = stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT] < len(holes)
    floating[0] = False
    here = floating[labels]
    alike = np.bincount(labels[here], weights=known[assign_cells(picture[here])], minlength=count)
    floating &= alike >= ALIKE * stats[:, cv2.CC_STAT_AREA]
    return np.asarray(floating[labels])
