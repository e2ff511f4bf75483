"""Where grass is likely: what the network says, steadied by the classical path, cut along the edges of the photo.

Numbers marked "by eye" are explained in `luster_classic.sky`; these were chosen when the network was trained, on the
unsealed measured houses and on public listing photos.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, from_lab, luma
from luster_classic.common.filters import blur, guided, local_std, ramp, resize, square
from luster_classic.lawn.classical_region import (
    DARK,
    FINE,
    SKY,
    find_lawn_by_colour,
    measure_colour_distance,
    measure_grass_likeness,
)
from luster_classic.lawn.doubt import NEVER_CERTAIN, WHOLLY, judge_lawn
from luster_classic.lawn.lawn import Lawn, no_lawn
from luster_classic.scene.segments import segment

FOR, AGAINST = 1.2, 0.5
"""How far the classical path moves the network, in log-odds: it overlooks grass more often than it sees too much. By
eye."""

CLASSICAL = 0.5
"""Share of the classical lawn in a pixel from which it speaks for it."""

LIKELY = (0.28, 0.56)
"""Chance up to which a pixel is no lawn, and from which it wholly is. Lower: beds are; higher: its rim stays tired. By
eye."""

LEAST = 0.006
"""Lawn, as a share of the frame, that is worth a step; pieces of half of it are left alone. By eye."""

ROUND_PIECE = 5
"""Side in pixels of the square by which a piece is widened, so that it keeps its soft rim. By eye."""

# --- colours that no grass has ----------------------------------------------------------------------------------------

SOFTENED = 2.0
"""Pixels (sigma) over which colours are steadied before they are ruled out. By eye."""

NOT_BLUE, NOT_RED = (-1.0, 5.0), (22.0, 12.0)
"""b and a of Lab beyond which nothing is grass, up to which all may be. By eye: straw is warm, brick is red."""

NOT_GREY, IN_THE_DARK = (3.0, 8.0), (42.0, 30.0)
"""Chroma below which nothing is grass, from which all may be; and L above which that holds, below which grass may be
grey. By eye: drives, against grass in the shade."""

NOT_SMOOTH, TEXTURE_REACH = (0.25, 0.8), 3
"""Deviation of L, over so many pixels around one, below which a place is smooth as paint. By eye."""

NOT_SHAGGY, SHAGGY_REACH = (0.27, 0.18), 90.0
"""Fine texture against L from which a place is a shrub or a crown, looked at over the long edge ÷ the second. By
eye."""

NOT_GLARING = (97.0, 92.0)
"""L from which nothing is grass, down to which all may be. By eye."""

# --- cut along edges --------------------------------------------------------------------------------------------------

CUT_REACH, LEAST_CUT_REACH = 90, 3
"""Edges of the photo cut the chance within the long edge ÷ the first, in pixels, and at least within the second. By
eye."""

CUT_BLUR, EDGE_VARIANCE, LAB_UNIT = 1.5, 2e-3, 40.0
"""Pixels (sigma) of blur before, the variance (0…1) of light and of green against red from which an edge cuts, and the
a of Lab that counts as 1 beside light. By eye."""

# --- grass behind fences ----------------------------------------------------------------------------------------------

SURE, FEWEST_SURE = 0.9, 100
"""Share of lawn from which a pixel tells the lawn's colours, and how many must. By eye."""

UPWARDS, ASIDE, LEAST_UPWARDS = 12, 9, 3
"""How far above and below the lawn grass may show through: the long edge ÷ the first, in pixels, at least the third,
and so many pixels aside. By eye."""

ALIKE, GRASSY = (2.6, 1.6), (0.2, 0.5)
"""Distance from the lawn's colours from which nothing is grass there, down to which all is; and the likeness it needs.
By eye."""

LEANING = (0.12, 0.30)
"""The network's chance of lawn from which it leans to grass there. Lower: green paint behind a fence is greened. By
eye."""

NO_PLANTS = (0.30, 0.10)
"""The network's chance of other plants from which nothing is added. By eye."""

# --- confidence -------------------------------------------------------------------------------------------------------

BEST, AGAINST_UNSURE, UNSURE = 4.0, 6.0, (0.72, 0.42)
"""Log-odds with nothing against it (98 %); taken off where the mean chance within is low; and how low. By eye."""

AGAINST_DOUBT, DOUBT = 3.0, (0.25, 1.0)
"""Log-odds taken off for what was left open beside it, as a share of it. By eye."""

OPEN_FROM, OPEN_TO, LEFT_OUT = 0.2, 0.5, 0.5
"""Chances between which a pixel was left open, if its share of lawn is less than the last. By eye."""

NO_AREA = 1e-6
"""Keeps a mean finite where there is no lawn."""


def estimate_lawn(lab: Array, sky: Array | None, horizon: float) -> Lawn:
    """The lawn of a picture of about 512 px (Lab: colours balanced, light as the camera saw it)."""
    encoded = from_lab(lab)
    shape = (lab.shape[0], lab.shape[1])
    seen = segment(encoded)
    network = np.clip(resize(seen.lawn, shape), NEVER_CERTAIN, 1.0 - NEVER_CERTAIN)
    grass = measure_grass_likeness(lab)
    classical = find_lawn_by_colour(lab, sky, horizon, grass)
    doubt = -AGAINST * grass  # of brown grass the classical path knows nothing
    opinion = np.where(classical.alpha > CLASSICAL, FOR * classical.confidence, doubt)
    chance = 1.0 / (1.0 + np.exp(-(np.log(network / (1.0 - network)) + opinion)))
    chance = (chance * measure_possibility(lab)).astype(np.float32)
    if sky is not None:
        chance = chance * (1.0 - ramp(sky, *SKY))
    alpha = ramp(_cut_along_edges(chance, encoded, lab), *LIKELY)
    alpha = alpha * _keep_large_pieces(alpha > WHOLLY)
    if float(alpha.mean()) < LEAST:
        return no_lawn(shape)
    judged = judge_lawn(alpha, network.astype(np.float32), lab, lambda: look_at_mirror(encoded))
    if judged.reason:
        return no_lawn(shape, judged.reason)
    behind = _find_grass_behind_fences(judged.alpha, network, lab, grass)
    alpha = np.maximum(judged.alpha, behind * ramp(resize(seen.plants, shape), *NO_PLANTS))
    area = float(alpha.mean())
    return Lawn(alpha, _judge_confidence(chance, alpha), area) if area >= LEAST else no_lawn(shape)


def look_at_mirror(encoded: Array) -> Array:
    """The network's chance of lawn when it is shown the mirrored picture: another look at the same grass."""
    mirrored = segment(np.ascontiguousarray(encoded[:, ::-1])).lawn
    return resize(np.ascontiguousarray(mirrored[:, ::-1]), (encoded.shape[0], encoded.shape[1]))


def measure_possibility(lab: Array) -> Array:
    """0 where no grass can be: blue, violet, red, neutral and bright, glaring, smooth as paint, shaggy."""
    soft = cv2.GaussianBlur(lab, (0, 0), SOFTENED)
    lightness, a, b = soft[..., 0], soft[..., 1], soft[..., 2]
    chroma = np.hypot(a, b)
    warm = np.minimum(ramp(b, *NOT_BLUE), ramp(a, *NOT_RED))
    grey = ramp(chroma, *NOT_GREY) + ramp(lightness, *IN_THE_DARK)
    light = np.ascontiguousarray(lab[..., 0])
    rough = ramp(local_std(light, TEXTURE_REACH), *NOT_SMOOTH)
    shaggy = blur(local_std(light, FINE) / np.maximum(light, DARK), max(lab.shape) / SHAGGY_REACH)
    rough = rough * ramp(shaggy, *NOT_SHAGGY)
    return np.asarray(warm * np.clip(grey, 0.0, 1.0) * rough * ramp(lightness, *NOT_GLARING), dtype=np.float32)


def _cut_along_edges(chance: Array, encoded: Array, lab: Array) -> Array:
    """The chance moved to the photo's own edges: of light, and of green against red."""
    radius = max(LEAST_CUT_REACH, max(chance.shape) // CUT_REACH)
    green = np.ascontiguousarray(lab[..., 1]) / np.float32(LAB_UNIT)
    by_light, by_green = (
        guided(cv2.GaussianBlur(guide, (0, 0), CUT_BLUR), chance, radius, EDGE_VARIANCE)
        for guide in (luma(encoded), green)
    )
    return np.clip(0.5 * (by_light + by_green), 0.0, 1.0)


def _find_grass_behind_fences(alpha: Array, network: Array, lab: Array, grass: Array) -> Array:
    """Grass that shows through fences, finer than the network sees: of the lawn's own colours, and behind it."""
    sure = alpha > SURE
    if sure.sum() < FEWEST_SURE:
        return np.zeros_like(alpha)
    reach = max(LEAST_UPWARDS, max(alpha.shape) // UPWARDS) | 1
    beside = cv2.dilate(sure.astype(np.uint8), np.ones((reach, ASIDE), np.uint8)) > 0
    alike = ramp(measure_colour_distance(lab, sure), *ALIKE) * ramp(grass, *GRASSY)
    return np.asarray(alike * beside * ramp(network, *LEANING), dtype=np.float32)


def _keep_large_pieces(found: np.ndarray) -> Array:
    """1 around pieces that are large enough."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(found.astype(np.uint8), connectivity=8)
    keep = stats[:, cv2.CC_STAT_AREA] >= 0.5 * LEAST * found.size
    keep[0] = False
    return np.asarray(cv2.dilate(keep[labels].astype(np.float32), square(ROUND_PIECE)), dtype=np.float32)


def _judge_confidence(chance: Array, alpha: Array) -> float:
    """The chance that this is lawn, from how certain its pixels are and how much was left open beside it."""
    inside = float((chance * alpha).sum() / (alpha.sum() + NO_AREA))
    left_open = (chance > OPEN_FROM) & (chance < OPEN_TO) & (alpha < LEFT_OUT)
    doubtful = float(left_open.sum()) / max(float(alpha.sum()), 1.0)
    score = BEST - AGAINST_UNSURE * float(ramp(inside, *UNSURE)) - AGAINST_DOUBT * float(ramp(doubtful, *DOUBT))
    return float(1.0 / (1.0 + np.exp(-score)))
