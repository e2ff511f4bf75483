"""Finds the lawn: green seeds on open ground, grown over what has the same colour, texture and plane."""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array, length2
from luster_classic.common.filters import blur, coherence, local_std, ramp

EDGE = 512


@dataclass(frozen=True, eq=False)
class Lawn:
    """Where the lawn is (0…1), how sure that is, and how much of it is tired."""

    alpha: Array
    confidence: float
    area: float


def find_lawn_by_colour(lab: Array, sky: Array | None, horizon: float, grass: Array) -> Lawn:
    """The lawn of a picture of about 512 px (Lab: colours balanced, light as the camera saw it).

    `horizon` (0…1 from the top) is above every lawn; `grass` is the picture's `grass_likeness`.
    """
    height, width = lab.shape[:2]
    ground = measure_ground_likeness(lab, horizon)
    if sky is not None:
        ground = ground * (1.0 - ramp(sky, 0.05, 0.3))
    seeds = (grass > 0.60) & (ground > 0.55)
    seeds = cv2.morphologyEx(seeds.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)) > 0
    seeds = _keep_lying_patches(seeds, least=0.004)
    if not seeds.any():
        return Lawn(np.zeros((height, width), dtype=np.float32), 0.0, 0.0)
    distance = measure_colour_distance(lab, seeds)
    close = ((distance < 3.0) & (grass > 0.14) & (ground > 0.26)) | seeds
    close = cv2.morphologyEx(close.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8)) > 0
    close &= ground > 0.12
    close = cv2.morphologyEx(close.astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)) > 0
    region = _keep_lying_patches(_keep_grown_from_seeds(close, seeds), least=0.006)
    region, confidence = _select_lawns(region, lab)
    region = _fill_bare_patches(region, lab, ground)
    alpha = blur(region.astype(np.float32), 1.5)
    return Lawn(alpha, confidence, float(region.mean()))


def measure_grass_likeness(lab: Array) -> Array:
    """How much each pixel has a colour that grass can have, from deep green to tired yellow-green."""
    soft = blur(lab, 1.5)
    lightness, a, b = soft[..., 0], soft[..., 1], soft[..., 2]
    chroma = np.hypot(a, b)
    angle = np.degrees(np.arctan2(b, a))
    green = ramp(angle, 88.0, 101.0) * ramp(angle, 150.0, 138.0) * ramp(chroma, 8.0, 16.0)
    return np.asarray(green * ramp(lightness, 10.0, 20.0) * ramp(lightness, 94.0, 86.0), dtype=np.float32)


def measure_ground_likeness(lab: Array, horizon: float) -> Array:
    """How much each pixel lies on open ground: low in the frame, even at a coarse scale, rough at a fine one."""
    height, width = lab.shape[:2]
    light = np.ascontiguousarray(lab[..., 0])
    row = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
    low = ramp(row, horizon, horizon + 0.08)
    fine = local_std(light, 2)
    coarse = local_std(blur(light, 2.0), max(3, width // 60))
    even = ramp(coarse, 11.0, 5.0)
    rough = ramp(fine, 0.3, 1.2)
    relative = blur(fine / np.maximum(light, 10.0), width / 90.0)
    even = even * ramp(relative, 0.26, 0.14)
    upright = coherence(blur(light, 1.0), 4.0) * ramp(fine, 3.0, 7.0)
    return np.asarray(low * even * rough * (1.0 - 0.6 * upright), dtype=np.float32)


def _measure_boards(light: Array) -> Array:
    """1 where fine level lines follow each other as on clapboard, 0 on ground."""
    steep, flat = cv2.Sobel(light, cv2.CV_32F, 0, 1), cv2.Sobel(light, cv2.CV_32F, 1, 0)
    up, along = blur(steep * steep, 4.0), blur(flat * flat, 4.0)
    return np.asarray(ramp(up / (along + 1.0), 3.0, 8.0), dtype=np.float32)


def _keep_lying_patches(mask: np.ndarray, *, least: float) -> np.ndarray:
    """Only pieces of at least this share of the frame, lying rather than standing."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA] / mask.size
    lying = stats[:, cv2.CC_STAT_WIDTH] > 0.7 * stats[:, cv2.CC_STAT_HEIGHT]
    keep = (area >= least) & lying & (np.arange(count) > 0)
    return np.asarray(keep[labels])


def _keep_grown_from_seeds(allowed: np.ndarray, seeds: np.ndarray) -> np.ndarray:
    count, labels = cv2.connectedComponents(allowed.astype(np.uint8), connectivity=4)
    sizes = np.maximum(np.bincount(labels.ravel(), minlength=count), 1)
    hits = np.bincount(labels[seeds], minlength=count)
    keep = (hits > 0.12 * sizes) & (np.arange(count) > 0)
    return np.asarray(keep[labels])


def measure_colour_distance(lab: Array, seeds: np.ndarray) -> Array:
    """How far each pixel is from the lawn's own colours, light and shaded parts apart."""
    soft = blur(lab, 1.0)
    values = soft[seeds]
    split = float(np.median(values[:, 0]))
    best = np.full(lab.shape[:2], 99.0, dtype=np.float32)
    for part in (values[values[:, 0] <= split], values[values[:, 0] >= split]):
        if len(part) < 30:
            continue
        mean = np.median(part, axis=0)
        spread = np.clip(part.std(axis=0), [5.0, 2.5, 3.5], [12.0, 6.0, 8.0]).astype(np.float32)
        best = np.minimum(best, np.sqrt(length2((soft - mean) / spread)))
    return best


def _fill_bare_patches(region: np.ndarray, lab: Array, ground: Array) -> np.ndarray:
    """Holes in the lawn that are bare or brown ground, not paths or plants."""
    holes = 1 - region.astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(holes, connectivity=4)
    if count <= 1:
        return region
    flat = labels.ravel()
    sizes = np.maximum(np.bincount(flat, minlength=count), 1)
    chroma = np.bincount(flat, weights=np.hypot(lab[..., 1], lab[..., 2]).ravel(), minlength=count) / sizes
    flatness = np.bincount(flat, weights=ground.ravel(), minlength=count) / sizes
    share = sizes / region.size
    keep = (share < 0.012) & (chroma > 9.0) & (flatness > 0.2) & (np.arange(count) > 0)
    inner = (stats[:, cv2.CC_STAT_LEFT] > 0) & (stats[:, cv2.CC_STAT_TOP] > 0)
    return np.asarray(region | (keep & inner)[labels])


def _select_lawns(region: np.ndarray, lab: Array) -> tuple[np.ndarray, float]:
    """Of the pieces found, those that are lawns, and how sure the best of them is.

    Shrubs and crowns are rough for their brightness and as high as wide; a lawn lies low and wide and is calm.
    """
    light = np.ascontiguousarray(lab[..., 0])
    relative = local_std(light, 2) / np.maximum(light, 10.0)
    lumps = local_std(blur(light, 1.0), 4)
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    level = _measure_boards(light)
    count, labels, stats, centres = cv2.connectedComponentsWithStats(region.astype(np.uint8), connectivity=8)
    keep = np.zeros(count, dtype=bool)
    best = 0.0
    for label in range(1, count):
        inside = labels == label
        wide = stats[label, cv2.CC_STAT_WIDTH] / max(1, stats[label, cv2.CC_STAT_HEIGHT])
        score = -7.6
        score += 3.2 * float(ramp(float(relative[inside].mean()), 0.19, 0.11))
        score += 1.6 * float(ramp(float(lumps[inside].mean()), 5.2, 3.6))
        score += 2.0 * float(ramp(float(wide), 1.1, 2.0))
        score += 3.2 * float(ramp(float(centres[label][1]) / region.shape[0], 0.57, 0.70))
        score -= 1.5 * float(ramp(float(level[inside].mean()), 0.35, 0.6))
        score += 1.8 * float(ramp(float(chroma[inside].mean()), 14.0, 22.0))
        score += 1.0 * float(ramp(float(inside.mean()), 0.006, 0.05))
        chance = float(1.0 / (1.0 + np.exp(-score)))
        keep[label] = chance > 0.75
        best = max(best, chance) if keep[label] else best
    return np.asarray(keep[labels]), best
