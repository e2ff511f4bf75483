"""Where sky is likely: what the network says, steadied by the classical path, which has never seen a render."""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma, shrink
from luster_classic.common.filters import blur, guided, ramp, resize
from luster_classic.scene.segments import segment
from luster_classic.sky.blue_growth import follow_blue
from luster_classic.sky.classical_holes import estimate_classically
from luster_classic.sky.classical_region import find_region

LEAST_OPINION, MOST_OPINION = 0.7, 1.7
"""How far the classical path may move the network, in log-odds, where that is undecided: less where the two see
different skies, and further the more they agree."""

STRANGERS, FRIENDS = 0.82, 0.92
"""Overlap over union of the two from which on the opinion counts more than the least, and counts most."""

BELOW = 0.15
"""Share of the frame below the lowest open sky in which sky may still show between leaves."""

SURE_ALONE = 0.85
"""From this sureness on the network needs no second opinion."""

SECOND_LOOK = 256
"""The long edge at which that opinion is formed; the network's own is not finer."""

HALFWAY, SPECK = 0.30, 0.0004
"""Mean chance from which a hole in the sky is sky too, and the share of the frame up to which it is a bird or leaf."""

PLAIN = 0.004
"""A row of a printed border varies less than this."""


@dataclass(frozen=True, eq=False)
class SkyChance:
    """What the network sees of sky, plants and building (at about 256 px), where no sky can be, how sure all this is,
    and whether both ways of looking agree."""

    told: tuple[Array, Array, Array]
    reach: Array
    sureness: float
    agreement: float


def estimate_sky(encoded: Array) -> SkyChance:
    """The chance of sky in a picture of about 512 px."""
    seen = segment(encoded)
    shape = (encoded.shape[0], encoded.shape[1])
    network = np.clip(resize(seen.sky, shape), 1e-3, 1.0 - 1e-3)
    plants = resize(seen.plants, shape)
    leafy = ramp(plants, 0.15, 0.45)
    odds = np.log(network / (1.0 - network))
    agreement = 1.0
    if _measure_sureness(network, leafy) < SURE_ALONE:
        moved, agreement = _weigh_classical_path(encoded, network, leafy)
        odds = odds + moved
    chance = _settle_along_edges(1.0 / (1.0 + np.exp(-odds)), encoded, leafy)
    known = _find_hanging_holes(chance, network) | follow_blue(encoded, network)
    chance = np.where(known, np.float32(1.0), chance)
    printed = find_printed_border(encoded)
    reach = _follow_from_the_top(chance, leafy, printed) * ~printed
    chance = chance * reach
    sky = np.maximum(seen.sky, resize(chance.astype(np.float32), seen.sky.shape[:2]))
    return SkyChance(
        (sky, seen.plants, seen.building), reach.astype(np.float32), _measure_sureness(chance, leafy), agreement
    )


def _weigh_classical_path(encoded: Array, network: Array, leafy: Array) -> tuple[Array | float, float]:
    """How far the classical path moves the network's log-odds, and how far both see the same sky."""
    coarse = shrink(encoded, SECOND_LOOK)
    region = find_region(coarse)
    if region is None:
        return -0.5 * MOST_OPINION, 0.0
    shape = network.shape
    network, leafy = (resize(one.astype(np.float32), coarse.shape[:2]) for one in (network, leafy))
    classical = estimate_classically(coarse, region)
    agreement = _measure_agreement(network, classical)
    friendly = float(ramp(agreement, STRANGERS, FRIENDS))
    trust = LEAST_OPINION + (MOST_OPINION - LEAST_OPINION) * friendly
    alike = 0.7 + 1.3 * ramp(region.bare, 2.0, 0.8)
    # Sky between leaves, and sky of the same colour that a wire cuts off, is what the classical path overlooks.
    against = (1.0 - classical) * (1.0 - leafy) * (0.3 + 0.7 * ramp(region.bare, 1.5, 4.0))
    undecided = 4.0 * network * (1.0 - network)
    says = classical * alike - friendly * against
    moved = trust * float(ramp(region.tightness, 2.4, 1.2)) * undecided * says
    return resize(moved.astype(np.float32), shape), agreement


def _measure_agreement(one: Array, other: Array) -> float:
    """Overlap over union of two chances."""
    return float(np.minimum(one, other).sum()) / max(float(np.maximum(one, other).sum()), 1.0)


def _settle_along_edges(chance: Array, encoded: Array, leafy: Array) -> Array:
    """The chance carried along surfaces and stopped at their edges, and then made up; between leaves it stays open."""
    radius = max(3, max(chance.shape) // 20)
    chance = chance.astype(np.float32)
    blue = np.ascontiguousarray(encoded[..., 2])
    smooth = 0.5 * (guided(luma(encoded), chance, radius, 4e-4) + guided(blue, chance, radius, 4e-4))
    decided = ramp(smooth, 0.25, 0.75)
    return np.asarray(chance * leafy + decided * (1.0 - leafy), dtype=np.float32)


def _find_hanging_holes(chance: Array, network: Array) -> np.ndarray:
    """Holes that hang in the sky: whatever stands before it stands on the ground, so what the network halfway takes for
    sky (a blue gap between clouds, a dark cloud) is sky."""
    holes = (chance < 0.9).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(holes, connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA]
    inside = np.bincount(labels.ravel(), weights=network.ravel(), minlength=count) / np.maximum(area, 1)
    end = stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT]
    hanging = (end < 0.5 * len(chance)) & (inside > HALFWAY) & (area > SPECK * chance.size)
    hanging[0] = False
    return np.asarray(hanging[labels])


def _follow_from_the_top(chance: Array, leafy: Array, printed: np.ndarray) -> Array:
    """1 for sky that reaches the top of the photo, alone or past leaves; 0 for panes and walls that look like it."""
    likely = ((chance > 0.4) & ~printed).astype(np.uint8)
    bridged = cv2.morphologyEx(likely, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)) | (leafy > 0.5).astype(np.uint8)
    count, labels = cv2.connectedComponents(bridged, connectivity=8)
    first = int(np.argmin(printed.all(axis=1)))
    top = first + max(2, len(chance) // 25)
    reached = np.bincount(labels[:top][likely[:top] > 0], minlength=count) > 0
    reached[0] = False
    near = cv2.dilate(reached[labels].astype(np.uint8), np.ones((7, 7), np.uint8))
    near[_find_last_row(likely, top) :] = 0
    return blur(near.astype(np.float32), 1.0)


def _find_last_row(likely: np.ndarray, top: int) -> int:
    """The row below which no sky shows between leaves: a little below the lowest sky that reaches the top by itself."""
    count, labels = cv2.connectedComponents(likely, connectivity=8)
    whole = np.bincount(labels[:top][likely[:top] > 0], minlength=count) > 0
    whole[0] = False
    rows = np.flatnonzero(whole[labels].mean(axis=1) > 0.005)
    return round(int(rows[-1]) + BELOW * len(likely)) if rows.size else len(likely)


def find_printed_border(encoded: Array) -> np.ndarray:
    """Where a printed border lies: rows or columns of one colour on both sides of the frame."""
    found = np.zeros(encoded.shape[:2], dtype=bool)
    for picture, mask in ((encoded, found), (encoded.transpose(1, 0, 2), found.T)):
        plain = picture.std(axis=1).max(axis=1) < PLAIN
        first = len(plain) if plain.all() else int(np.argmin(plain))
        last = len(plain) if plain.all() else int(np.argmin(plain[::-1]))
        alike = first and last and np.abs(picture[0].mean(axis=0) - picture[-1].mean(axis=0)).max() < 0.05
        if alike and first + last < len(plain) // 2:
            mask[:first] = mask[len(plain) - last :] = True
    return cv2.dilate(found.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0


def _measure_sureness(chance: Array, leafy: Array) -> float:
    """1 when every pixel of the sky is certain, 0 when all of it is a toss-up; gaps in crowns are always open."""
    area = float(chance.sum())
    return 1.0 - float((4.0 * chance * (1.0 - chance) * (1.0 - leafy)).sum()) / area if area > 1.0 else 0.0
