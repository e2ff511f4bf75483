"""What the classical path takes for sky besides its core: clouds in it, gaps in leaves, pieces cut off by branches."""

import cv2
import numpy as np

from luster_classic.common.colour import Array, dip, from_lab, luma, peak
from luster_classic.common.filters import blur
from luster_classic.sky.classical_region import SkyRegion


def estimate_classically(encoded: Array, region: SkyRegion) -> Array:
    """The chance of sky in each pixel, as the classical path sees it."""
    filled = _fill_clouds(encoded, region)
    return blur(np.maximum(filled, _find_gaps(region)).astype(np.float32), 0.8)


def _fill_clouds(encoded: Array, region: SkyRegion) -> np.ndarray:
    """The core with bright or smooth islands inside it (clouds, the sun) filled in."""
    core = (region.core > 0).astype(np.uint8)
    closed = cv2.morphologyEx(core, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(1 - closed, connectivity=4)
    if count <= 1:
        return closed
    height, width = core.shape
    light = luma(encoded)
    pale = peak(encoded) - dip(encoded)
    expected = from_lab(region.model)
    brighter = light - luma(expected)
    flat = labels.ravel()
    sizes = np.maximum(np.bincount(flat, minlength=count), 1)
    mean_rise = np.bincount(flat, weights=brighter.ravel(), minlength=count) / sizes
    mean_light = np.bincount(flat, weights=light.ravel(), minlength=count) / sizes
    mean_rough = np.bincount(flat, weights=region.texture.ravel(), minlength=count) / sizes
    mean_pale = np.bincount(flat, weights=pale.ravel(), minlength=count) / sizes
    largest = int(sizes[1:].argmax()) + 1
    fill = np.zeros(count, dtype=bool)
    for label in range(1, count):
        left, top, wide, high, size = stats[label]
        on_side = left == 0 or left + wide == width
        low = top + high > height * 0.8
        small = size < 0.03 * height * width
        cloudlike = (mean_rise[label] > -0.03 or mean_light[label] > 0.72) and mean_pale[label] < 0.16
        cloudlike = cloudlike and mean_rough[label] < 0.06
        fill[label] = label != largest and not low and cloudlike and (small or not on_side)
    return np.where(fill[labels], 1, closed).astype(np.uint8)


def _find_gaps(region: SkyRegion) -> np.ndarray:
    """Sky that shows through leaves and between things: of the sky's own colour, near it, and not below its end."""
    height = region.core.shape[0]
    leafy = region.leafy > 0.030
    matching = (region.bare < 3.0) & leafy
    rows = np.nonzero(region.core.any(axis=1))[0]
    lowest = int(rows.max()) if rows.size else 0
    matching[min(height, lowest + round(0.04 * height)) :] = False
    return np.asarray(matching | _find_pockets(region, leafy, lowest), dtype=np.uint8)


def _find_pockets(region: SkyRegion, leafy: np.ndarray, lowest: int) -> np.ndarray:
    """Whole pieces of sky cut off by leaves: of the sky's colour, and bordered mostly by foliage."""
    candidate = (region.bare < 2.6) & (region.texture < 0.06) & (region.core == 0)
    candidate[lowest + round(0.12 * region.core.shape[0]) :] = False
    count, labels, stats, _ = cv2.connectedComponentsWithStats(candidate.astype(np.uint8), connectivity=4)
    if count <= 1:
        return np.asarray(candidate)
    ring = cv2.dilate(labels.astype(np.float32), np.ones((7, 7), np.uint8)).astype(np.int32)
    border = ~candidate & (region.core == 0)
    total = np.bincount(ring[border], minlength=count)
    foliage = np.bincount(ring[border], weights=leafy[border].astype(np.float64), minlength=count)
    share = foliage / np.maximum(total, 1)
    joined = cv2.dilate((region.core > 0).astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    for _ in range(4):  # from pocket to pocket, each behind no more than a branch
        thin = (np.bincount(labels[joined & candidate], minlength=count) > 0) & (share > 0.25)
        thin[0] = False
        joined |= cv2.dilate(thin[labels].astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    sizes = np.bincount(labels.ravel(), minlength=count)
    bottom = stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT]
    keep = ((share > 0.6) & (bottom < lowest + 0.05 * len(candidate))) | (thin & (sizes < 0.03 * candidate.size))
    keep[0] = False
    return np.asarray(keep[labels])
