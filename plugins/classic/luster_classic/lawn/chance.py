"""Where grass is likely: what the network says, steadied by the classical path, cut along the edges of the photo."""

import cv2
import numpy as np

from luster_classic.common.colour import Array, from_lab, luma
from luster_classic.common.filters import blur, guided, local_std, ramp, resize
from luster_classic.lawn.classical_region import (
    Lawn,
    find_lawn_by_colour,
    measure_colour_distance,
    measure_grass_likeness,
)
from luster_classic.scene.segments import segment

FOR, AGAINST = 1.2, 0.5
"""How far the classical path moves the network, in log-odds: it overlooks grass more often than it sees too much."""

LEAST = 0.006
"""Smaller pieces, as a share of the frame, are left alone."""


def estimate_lawn(lab: Array, sky: Array | None, horizon: float) -> Lawn:
    """The lawn of a picture of about 512 px (Lab: colours balanced, light as the camera saw it)."""
    encoded = from_lab(lab)
    shape = (lab.shape[0], lab.shape[1])
    seen = segment(encoded)
    network = np.clip(resize(seen.lawn, shape), 1e-4, 1.0 - 1e-4)
    grass = measure_grass_likeness(lab)
    classical = find_lawn_by_colour(lab, sky, horizon, grass)
    doubt = -AGAINST * grass  # of brown grass the classical path knows nothing
    opinion = np.where(classical.alpha > 0.5, FOR * classical.confidence, doubt)
    chance = 1.0 / (1.0 + np.exp(-(np.log(network / (1.0 - network)) + opinion)))
    chance = (chance * measure_possibility(lab)).astype(np.float32)
    if sky is not None:
        chance = chance * (1.0 - ramp(sky, 0.05, 0.3))
    alpha = ramp(_cut_along_edges(chance, encoded, lab), 0.28, 0.56)
    alpha = alpha * _keep_large_pieces(alpha > 0.5)
    alpha = np.maximum(
        alpha, _find_grass_behind_fences(alpha, network, lab, grass) * ramp(resize(seen.plants, shape), 0.30, 0.10)
    )
    area = float(alpha.mean())
    if area < LEAST:
        return Lawn(np.zeros(shape, dtype=np.float32), 0.0, 0.0)
    return Lawn(alpha, _judge_confidence(chance, alpha), area)


def measure_possibility(lab: Array) -> Array:
    """0 where no grass can be: blue, violet, red, neutral and bright, glaring, smooth as paint, shaggy."""
    soft = cv2.GaussianBlur(lab, (0, 0), 2.0)
    lightness, a, b = soft[..., 0], soft[..., 1], soft[..., 2]
    chroma = np.hypot(a, b)
    warm = np.minimum(ramp(b, -1.0, 5.0), ramp(a, 22.0, 12.0))
    grey = ramp(chroma, 3.0, 8.0) + ramp(lightness, 42.0, 30.0)
    light = np.ascontiguousarray(lab[..., 0])
    rough = ramp(local_std(light, 3), 0.25, 0.8)
    shaggy = blur(local_std(light, 2) / np.maximum(light, 10.0), max(lab.shape) / 90.0)  # shrubs and crowns, not turf
    rough = rough * ramp(shaggy, 0.27, 0.18)
    return np.asarray(warm * np.clip(grey, 0.0, 1.0) * rough * ramp(lightness, 97.0, 92.0), dtype=np.float32)


def _cut_along_edges(chance: Array, encoded: Array, lab: Array) -> Array:
    """The chance moved to the photo's own edges: of light, and of green against red."""
    radius = max(3, max(chance.shape) // 90)
    green = np.ascontiguousarray(lab[..., 1]) / np.float32(40.0)
    by_light = guided(cv2.GaussianBlur(luma(encoded), (0, 0), 1.5), chance, radius, 2e-3)
    by_green = guided(cv2.GaussianBlur(green, (0, 0), 1.5), chance, radius, 2e-3)
    return np.clip(0.5 * (by_light + by_green), 0.0, 1.0)


def _find_grass_behind_fences(alpha: Array, network: Array, lab: Array, grass: Array) -> Array:
    """Grass that shows through fences, finer than the network sees: of the lawn's own colours, and behind it."""
    sure = alpha > 0.9
    if sure.sum() < 100:
        return np.zeros_like(alpha)
    reach = max(3, max(alpha.shape) // 12) | 1
    beside = cv2.dilate(sure.astype(np.uint8), np.ones((reach, 9), np.uint8)) > 0
    alike = ramp(measure_colour_distance(lab, sure), 2.6, 1.6) * ramp(grass, 0.2, 0.5)
    return np.asarray(alike * beside * ramp(network, 0.12, 0.30), dtype=np.float32)


def _keep_large_pieces(found: np.ndarray) -> Array:
    """1 around pieces that are large enough."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(found.astype(np.uint8), connectivity=8)
    keep = stats[:, cv2.CC_STAT_AREA] >= 0.5 * LEAST * found.size
    keep[0] = False
    return np.asarray(cv2.dilate(keep[labels].astype(np.float32), np.ones((5, 5), np.uint8)), dtype=np.float32)


def _judge_confidence(chance: Array, alpha: Array) -> float:
    """The chance that this is lawn, from how certain its pixels are and how much was left open beside it."""
    inside = float((chance * alpha).sum() / (alpha.sum() + 1e-6))
    doubtful = float(((chance > 0.2) & (chance < 0.5) & (alpha < 0.5)).sum()) / max(float(alpha.sum()), 1.0)
    score = 4.0 - 6.0 * float(ramp(inside, 0.72, 0.42)) - 3.0 * float(ramp(doubtful, 0.25, 1.0))
    return float(1.0 / (1.0 + np.exp(-score)))
