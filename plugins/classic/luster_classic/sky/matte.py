"""Turns a found sky into a matte: soft along roofs and leaves, told as local lines so that it is sharp at full size."""

from dataclasses import dataclass

import cv2
import numpy as np
from luster_sdk import Guide, Mask

from luster_classic.common.colour import LUMA, Array, dot, from_lab, length2, luma
from luster_classic.common.filters import blur, box, ramp, resize
from luster_classic.sky.region import SkyRegion

MAP_EDGE = 512

DIRECTIONS = np.array(
    [[0.2126, 0.7152, 0.0722], [0.0, 0.0, 1.0], [-0.4, 0.2, 1.0], [0.0, 0.5, 0.5], [0.33, 0.33, 0.34]], dtype=np.float32
)
"""Mixes of the channels along which sky and what stands before it may differ most."""


@dataclass(frozen=True, eq=False)
class SkyMatte:
    """How much of each pixel is sky, the colour of the old sky, how to sharpen the matte, and how sure all this is."""

    alpha: Array
    sky: Array
    mask: Mask
    confidence: float
    contrast: float
    area: float


def make_matte(encoded: Array, region: SkyRegion) -> SkyMatte:
    """The matte of a picture of about 512 px."""
    edge = max(encoded.shape[:2])
    filled = _with_clouds(encoded, region)
    sure = cv2.erode(filled, np.ones((5, 5), np.uint8), borderType=cv2.BORDER_REPLICATE).astype(np.float32)
    model = from_lab(region.model)
    sky = _local_colour(encoded, sure, model, edge)
    ground_mask = ((region.distance > 7.0) & (filled == 0)).astype(np.float32)
    front = _spread(encoded, ground_mask, edge / 90.0, encoded * 0.4)
    leaves = _leaves(region, filled, encoded)
    open_sky = _gaps(region)
    possible = cv2.dilate(np.maximum(filled, open_sky), np.ones((9, 9), np.uint8))
    delta = sky - front
    gap = np.maximum(length2(delta), np.float32(1e-4))
    raw = dot(encoded - front, delta) / gap
    alpha = np.clip((raw - 0.10) / 0.80, 0.0, 1.0)
    soft = blur(filled.astype(np.float32), 0.8)
    separable = ramp(np.sqrt(gap), 0.06, 0.16)
    alpha = alpha * separable + soft * (1.0 - separable)
    close = ramp(region.distance, 14.0, 7.0)
    mixed = np.clip((raw - 0.06) / 0.80, 0.0, 1.0) * separable * leaves
    alpha = np.where(sure > 0, 1.0, np.where(possible > 0, alpha * np.maximum(close, soft), 0.0))
    alpha = np.maximum(alpha, np.where(sure > 0, 1.0, mixed)).astype(np.float32)
    band = (alpha > 0.02) & (alpha < 0.98)
    guide, contrast = _guide(encoded, alpha, sky, front, band, sure)
    area = float(alpha.mean())
    confidence = _confidence(region, contrast, area, filled, alpha)
    return SkyMatte(alpha, sky, Mask(alpha.astype(np.float32), guide), confidence, contrast, area)


def _with_clouds(encoded: Array, region: SkyRegion) -> np.ndarray:
    """The core with bright or smooth islands inside it (clouds, the sun) filled in."""
    core = (region.core > 0).astype(np.uint8)
    closed = cv2.morphologyEx(core, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(1 - closed, connectivity=4)
    if count <= 1:
        return closed
    height, width = core.shape
    light = luma(encoded)
    pale = encoded.max(axis=2) - encoded.min(axis=2)
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


def _gaps(region: SkyRegion) -> np.ndarray:
    """Sky that shows through leaves and between things: of the sky's own colour, near it, and not below its end."""
    height = region.core.shape[0]
    leafy = region.leafy > 0.030
    matching = (region.bare < 3.0) & leafy
    rows = np.nonzero(region.core.any(axis=1))[0]
    lowest = int(rows.max()) if rows.size else 0
    matching[min(height, lowest + round(0.04 * height)) :] = False
    return np.asarray(matching | _pockets(region, leafy, lowest), dtype=np.uint8)


def _leaves(region: SkyRegion, filled: np.ndarray, encoded: Array) -> Array:
    """1 in crowns that stand before the sky, where gaps are smaller than a pixel of this picture."""
    height, width = filled.shape
    reach = max(9, width // 10) | 1
    near = blur(cv2.dilate(filled, np.ones((reach, reach), np.uint8)).astype(np.float32), width / 60.0)
    rows = np.nonzero(filled.any(axis=1))[0]
    lowest = int(rows.max()) if rows.size else 0
    row = np.arange(height, dtype=np.float32)[:, None]
    above = ramp(row, lowest + 0.05 * height, lowest - 0.02 * height)
    darkest = blur(cv2.erode(encoded, np.ones((7, 7), np.uint8)), width / 130.0)
    green = darkest[..., 1] - np.maximum(darkest[..., 2], darkest[..., 0] - 0.03)
    plant = np.maximum(
        ramp(green, 0.01, 0.04) * ramp(luma(darkest), 0.50, 0.36),
        ramp(luma(darkest), 0.22, 0.14) * ramp(region.leafy, 0.04, 0.06),
    )
    return np.asarray(ramp(region.leafy, 0.030, 0.050) * plant * near * above, dtype=np.float32)


def _pockets(region: SkyRegion, leafy: np.ndarray, lowest: int) -> np.ndarray:
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


def _spread(values: Array, weight: Array, sigma: float, otherwise: Array) -> Array:
    """The local mean of `values` where `weight` is, carried outwards; `otherwise` where there is none near."""
    near = blur(values * weight[..., None], sigma) + 1e-4 * otherwise
    near_weight = blur(weight, sigma)[..., None] + 1e-4
    wide = blur(values * weight[..., None], sigma * 4) + 1e-4 * otherwise
    wide_weight = blur(weight, sigma * 4)[..., None] + 1e-4
    trust = ramp(near_weight, 0.01, 0.10)
    return np.asarray(near / near_weight * trust + wide / wide_weight * (1.0 - trust), dtype=np.float32)


def _local_colour(encoded: Array, sure: Array, model: Array, edge: int) -> Array:
    """The old sky's colour everywhere: as seen inside, carried a little way outwards, modelled beyond."""
    near = _spread(encoded, sure, edge / 100.0, model)
    reach = ramp(box(sure, max(2, edge // 20)), 0.0, 0.04)[..., None]
    return np.asarray(near * reach + model * (1.0 - reach), dtype=np.float32)


def _guide(
    encoded: Array, alpha: Array, sky: Array, front: Array, band: np.ndarray, sure: Array
) -> tuple[Guide | None, float]:
    """One mix of the channels, and local lines on it that give alpha at full resolution, wires in the sky included."""
    border = cv2.dilate(band.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    border &= cv2.dilate((sure > 0).astype(np.uint8), np.ones((13, 13), np.uint8)) > 0
    if border.sum() < 20:
        return None, 0.5
    difference = (sky - front)[border]
    noise = 0.02
    best, contrast = DIRECTIONS[0], 0.0
    for direction in DIRECTIONS:
        norm = float(np.abs(direction).sum())
        along = np.abs(difference @ direction) / norm
        score = float(np.percentile(along, 25)) + 0.3 * float(np.median(along))
        if score > contrast:
            best, contrast = direction, score
    contrast = float(np.median(np.linalg.norm(difference, axis=1)))
    weights = best / float(np.abs(best).sum())
    inside = cv2.erode(sure, np.ones((7, 7), np.uint8), borderType=cv2.BORDER_REPLICATE)
    dark = np.minimum(sky @ weights * 0.30, sky @ weights - 0.15)
    ground = (front @ weights) * (1.0 - inside) + dark * inside
    span = sky @ weights - ground
    span = np.where(np.abs(span) < 0.05, np.where(span < 0, -0.05, 0.05), span)
    slope = 1.0 / (0.80 * span)
    offset = -(ground + 0.10 * span) * slope
    weak = ramp(np.abs(sky @ weights - front @ weights), 0.08 + noise, 0.03) * (1.0 - inside)
    slope = slope * (1.0 - weak)
    offset = offset * (1.0 - weak) + alpha * weak
    size = (round(encoded.shape[0]), round(encoded.shape[1]))
    return Guide(
        (float(weights[0]), float(weights[1]), float(weights[2])),
        resize(slope.astype(np.float32), size),
        resize(offset.astype(np.float32), size),
        low=0.02,
        high=1.5,
    ), contrast


def _confidence(region: SkyRegion, contrast: float, area: float, filled: np.ndarray, alpha: Array) -> float:
    """The chance that this matte is a good one, from how clearly the sky stands apart."""
    murky = (region.distance > 2.5) & (region.distance < 6.0) & (filled == 0)
    upper = murky[: murky.shape[0] // 2].mean() if murky.shape[0] > 1 else 0.0
    unsure_share = float(((alpha > 0.2) & (alpha < 0.8)).mean()) / max(area, 1e-3)
    score = 4.2
    score -= 2.5 * float(ramp(region.tightness, 1.2, 2.4))
    score -= 3.0 * float(ramp(contrast, 0.22, 0.08))
    score -= 5.0 * float(ramp(area, 0.03, 0.008))
    score -= 3.0 * float(ramp(region.top_share, 0.20, 0.03))
    score -= 3.0 * float(ramp(float(upper), 0.06, 0.22))
    score -= 3.0 * float(ramp(unsure_share, 0.25, 0.7))
    rows = np.nonzero(filled.any(axis=1))[0]
    end = min(filled.shape[0], int(rows.max() if rows.size else 0) + round(0.15 * filled.shape[0]))
    between = (region.bare[:end] < 2.2) & (alpha[:end] < 0.2) & (region.texture[:end] > 0.045)
    left_over = float(between.sum()) / max(float(filled.sum()), 1.0)
    score -= 4.5 * float(ramp(left_over, 0.10, 0.20))
    return float(1.0 / (1.0 + np.exp(-score)))


def sky_light(matte: SkyMatte) -> float:
    """The mean brightness of the old sky, encoded."""
    weight = matte.alpha
    return float((matte.sky @ LUMA * weight).sum() / (weight.sum() + 1e-6))
