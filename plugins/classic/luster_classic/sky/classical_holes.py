"""What the classical path takes for sky besides its core: clouds in it, gaps in leaves, pieces cut off by branches.

    SkyRegion ─┬→ islands in the core that look like cloud ─────────────────┐
               ├→ pixels of the sky's own colour among leaves ──────────────┼→ softened → chance of sky
               └→ whole pieces of it, behind no more than a branch each ────┘

Distances are in spreads of the fitted sky colour, texture is the standard deviation of luma (0…1), shares of height are
from the top. Numbers marked "by eye" are explained in `luster_classic.sky`.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, dip, from_lab, luma, peak
from luster_classic.common.filters import blur, square
from luster_classic.sky.classical_region import SkyRegion

SOFTENED = 0.8
"""Pixels (sigma) of blur: the classical path decides by whole pixels, a chance does not. By eye."""

CORE_GAP = 3
"""Pixels of a gap in the core that is noise. By eye."""

# --- clouds within the core -------------------------------------------------------------------------------------------

LOWEST_CLOUD = 0.8
"""Share of the height below which an island is no cloud but a house. By eye."""

SMALL_CLOUD = 0.03
"""Share of the frame up to which an island may touch the frame's side and still be cloud. Higher: gables at the side
are filled in. By eye."""

LEAST_RISE, BRIGHT = -0.03, 0.72
"""Luma by which an island may lie under the sky that is expected there, or how bright it is at any rate. Lower: dark
roofs are clouds. By eye."""

MOST_COLOUR, ROUGHEST_CLOUD = 0.16, 0.06
"""Brightest minus darkest channel, and texture, beyond which an island is no cloud. Higher: brick is. By eye."""

# --- gaps and pockets -------------------------------------------------------------------------------------------------

LEAFY = 0.030
"""Roughness of leaves (see `_measure_leaves`) from which a pixel is among them. Lower: sky-coloured siding is a gap in
a tree; higher: bare twigs in winter have none. By eye."""

GAP_DISTANCE = 3.0
"""Distance up to which a pixel among leaves is sky. By eye."""

GAPS_BELOW = 0.04
"""Share of the height below the lowest core down to which gaps are believed. By eye."""

POCKET_DISTANCE, POCKET_TEXTURE = 2.6, 0.06
"""Distance and texture up to which a pixel belongs to a pocket. By eye."""

POCKETS_BELOW = 0.12
"""Share of the height below the lowest core down to which a pocket may reach. By eye."""

RING, BRANCH = 7, 9
"""Sides in pixels of the squares that look at what borders a pocket, and across a branch to the next. Larger: a pocket
is joined across a chimney. By eye."""

HOPS = 4
"""Pockets one behind the other, each behind no more than a branch. By eye."""

LEAFY_BORDER, LEAFY_SIDE = 0.6, 0.25
"""Share of a pocket's border that is leaves: from the first it is sky by itself, from the second where it can be
reached from sky. Lower: panes between shutters are pockets. By eye."""

POCKET_END = 0.05
"""Share of the height below the lowest core above which a pocket by itself must end. By eye."""

LARGEST_POCKET = 0.03
"""Share of the frame up to which a reached pocket is one; a larger one would be a wall. By eye."""


def estimate_classically(encoded: Array, region: SkyRegion) -> Array:
    """The chance of sky in each pixel, as the classical path sees it."""
    filled = _fill_clouds(encoded, region)
    return blur(np.maximum(filled, _find_gaps(region)).astype(np.float32), SOFTENED)


def _fill_clouds(encoded: Array, region: SkyRegion) -> np.ndarray:
    """The core with bright or smooth islands inside it (clouds, the sun) filled in."""
    core = (region.core > 0).astype(np.uint8)
    closed = cv2.morphologyEx(core, cv2.MORPH_CLOSE, square(CORE_GAP))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(1 - closed, connectivity=4)
    if count <= 1:
        return closed
    height, width = core.shape
    light = luma(encoded)
    colour = peak(encoded) - dip(encoded)
    brighter = light - luma(from_lab(region.model))
    flat = labels.ravel()
    sizes = np.maximum(np.bincount(flat, minlength=count), 1)

    def average(values: Array) -> np.ndarray:
        return np.bincount(flat, weights=values.ravel(), minlength=count) / sizes

    rise, bright, rough, coloured = average(brighter), average(light), average(region.texture), average(colour)
    left, top = stats[:, cv2.CC_STAT_LEFT], stats[:, cv2.CC_STAT_TOP]
    on_side = (left == 0) | (left + stats[:, cv2.CC_STAT_WIDTH] == width)
    low = top + stats[:, cv2.CC_STAT_HEIGHT] > height * LOWEST_CLOUD
    small = stats[:, cv2.CC_STAT_AREA] < SMALL_CLOUD * height * width
    cloudlike = ((rise > LEAST_RISE) | (bright > BRIGHT)) & (coloured < MOST_COLOUR) & (rough < ROUGHEST_CLOUD)
    fill = ~low & cloudlike & (small | ~on_side)
    fill[0] = False
    fill[int(sizes[1:].argmax()) + 1] = False  # the largest is what the sky is seen over
    return np.where(fill[labels], 1, closed).astype(np.uint8)


def _find_gaps(region: SkyRegion) -> np.ndarray:
    """Sky that shows through leaves and between things: of the sky's own colour, near it, and not below its end."""
    height = region.core.shape[0]
    leafy = region.leafy > LEAFY
    matching = (region.bare < GAP_DISTANCE) & leafy
    rows = np.nonzero(region.core.any(axis=1))[0]
    lowest = int(rows.max()) if rows.size else 0
    matching[min(height, lowest + round(GAPS_BELOW * height)) :] = False
    return np.asarray(matching | _find_pockets(region, leafy, lowest), dtype=np.uint8)


def _find_pockets(region: SkyRegion, leafy: np.ndarray, lowest: int) -> np.ndarray:
    """Whole pieces of sky cut off by leaves: of the sky's colour, and bordered mostly by foliage."""
    height = region.core.shape[0]
    candidate = (region.bare < POCKET_DISTANCE) & (region.texture < POCKET_TEXTURE) & (region.core == 0)
    candidate[lowest + round(POCKETS_BELOW * height) :] = False
    count, labels, stats, _ = cv2.connectedComponentsWithStats(candidate.astype(np.uint8), connectivity=4)
    if count <= 1:
        return np.asarray(candidate)
    ring = cv2.dilate(labels.astype(np.float32), square(RING)).astype(np.int32)
    border = ~candidate & (region.core == 0)
    total = np.bincount(ring[border], minlength=count)
    foliage = np.bincount(ring[border], weights=leafy[border].astype(np.float64), minlength=count)
    share = foliage / np.maximum(total, 1)
    joined = cv2.dilate((region.core > 0).astype(np.uint8), square(BRANCH)) > 0
    thin = np.zeros(count, dtype=np.bool_)
    for _ in range(HOPS):
        thin = (np.bincount(labels[joined & candidate], minlength=count) > 0) & (share > LEAFY_SIDE)
        thin[0] = False
        joined |= cv2.dilate(thin[labels].astype(np.uint8), square(BRANCH)) > 0
    sizes = np.bincount(labels.ravel(), minlength=count)
    bottom = stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT]
    alone = (share > LEAFY_BORDER) & (bottom < lowest + POCKET_END * height)
    keep = alone | (thin & (sizes < LARGEST_POCKET * candidate.size))
    keep[0] = False
    return np.asarray(keep[labels])
