"""Where sky is likely: what the network says, steadied by the classical path, which has never seen a render.

    network ─→ sure? ──no──→ second opinion by colour ─┐
                 └────yes──────────────────────────────┴→ carried along surfaces ─→ holes filled
                                                                                        │
       ┌─── what reaches the top leads on to what the network missed: `blue_growth` ←───┘
       ↓
    SkyChance: only what reaches the top, and what was followed from there

Chances are 0…1, odds are their logarithms. Numbers marked "by eye" are explained in `luster_classic.sky`.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma, shrink
from luster_classic.common.filters import blur, guided, measure_doubt, ramp, resize, square
from luster_classic.scene.segments import segment
from luster_classic.sky.blue_growth import follow_sky
from luster_classic.sky.classical_holes import estimate_classically
from luster_classic.sky.classical_region import SkyRegion, find_region
from luster_classic.sky.sight import Sight

NEVER_CERTAIN = 1e-3
"""The network's chance is kept so far from 0 and 1, so that its odds stay finite and another may still move it."""

LEAFY = (0.15, 0.45)
"""The network's chance of plants from which a pixel is among leaves, and wholly is: there sky is a mixture and stays
undecided. Lower: the sky's edge along a roof under a tree stays soft; higher: gaps in crowns close. By eye."""

# --- the second opinion -----------------------------------------------------------------------------------------------

SURE_ALONE = 0.85
"""Sureness (0…1) from which the network needs no second opinion. Higher: it is asked more often, which
takes time; lower: errors of the network on real photos stay. By eye."""

SECOND_LOOK = 256
"""The long edge at which that opinion is formed; the network's own is not finer. For time: a
quarter of the pixels of 512."""

LEAST_OPINION, MOST_OPINION = 0.7, 1.7
"""How far the classical path may move the network, in log-odds, where that is undecided: less where the two see
different skies, and further the more they agree. Higher: grey roofs come back; lower: real skies that no render has are
missed. By eye."""

STRANGERS, FRIENDS = 0.82, 0.92
"""Overlap over union of the two from which on the opinion counts more than the least, and counts most. By eye."""

NO_SKY_FOUND = -0.5 * MOST_OPINION
"""How far the network is moved, in log-odds, where the classical path finds no sky at all. By eye."""

ALIKE_LEAST, ALIKE_MORE, ALIKE_DISTANCE = 0.7, 1.3, (2.0, 0.8)
"""How much the opinion speaks for a pixel: at least, and more the closer its colour is to the sky's (in spreads). By
eye."""

UNLIKE_LEAST, UNLIKE_MORE, UNLIKE_DISTANCE = 0.3, 0.7, (1.5, 4.0)
"""How much it speaks against one: at least, and more the farther its colour is. By eye."""

TIGHT = (2.4, 1.2)
"""Median distance of the sky from its own model from which the opinion is not heard, down to which it is in full: a
torn sky is no measure. By eye."""

# --- settling along surfaces ------------------------------------------------------------------------------------------

CARRIED = 20
"""The chance is carried over the long edge ÷ this, in pixels, and at least `LEAST_CARRIED`. Farther: it leaks over thin
posts; less far: panels keep holes. By eye."""

LEAST_CARRIED = 3
"""Pixels, on the smallest pictures. By eye."""

EDGE_VARIANCE = 4e-4
"""Variance of luma (0…1) from which an edge stops what is carried: one of 2 %. By eye."""

MADE_UP = (0.25, 0.75)
"""Carried chances up to which it is no sky, and from which it is. By eye."""

# --- holes ------------------------------------------------------------------------------------------------------------

HOLE = 0.9
"""Chance below which a pixel belongs to a hole. By eye."""

LOWEST_HANGING = 0.5
"""Share of the height above which a hole must end to hang in the sky. Lower: roofs are filled that reach the frame's
middle. By eye on the measured houses."""

HALFWAY, SPECK = 0.30, 0.0004
"""Mean chance from which a hole in the sky is sky too, and the share of the frame up to which it is a bird or leaf. By
eye on the measured houses."""

# --- reach ------------------------------------------------------------------------------------------------------------

REACHING, AMONG_LEAVES = 0.4, 0.5
"""Chance from which sky leads on to more of it, and leafiness from which leaves do. Lower: sky leads into walls. By
eye."""

BRIDGED, GROWN = 5, 7
"""Sides in pixels of the squares that lead over a wire, and that give its soft edge back to what is reached. By eye."""

REACH_BLUR = 1.0
"""Pixels (sigma) by which reach ends softly. By eye."""

REACHED = 0.5
"""Reach from which sky is open and leads on to what the network missed: halfway down its soft end (exact)."""

TOP = 25
"""Sky must touch the uppermost so-manieth part of the frame. Smaller: a pane below a dark eave is sky. By eye."""

BELOW = 0.15
"""Share of the frame below the lowest open sky in which sky may still show between leaves. Higher: light between the
leaves of a hedge is sky. By eye on the measured houses."""

OPEN_ROW = 0.005
"""Share of a row that is open sky from which the sky goes down to it. Lower: one twig's gap sets the end. By eye."""

# --- printed borders --------------------------------------------------------------------------------------------------

PLAIN, SAME_COLOUR = 0.004, 0.05
"""Standard deviation (0…1) below which a row is one of a border, and how far the colours of both sides may differ.
Higher: an overcast sky is a border. By eye, on scans."""

ROUND_BORDER = 3
"""Pixels of the square by which a border is widened: its inner edge is a mixture. By eye."""


@dataclass(frozen=True, eq=False)
class SkyChance:
    """What the network sees of sky, plants and building, where no sky can be, how sure all this is, and whether both
    ways of looking agree."""

    sight: Sight
    """At about 256 px; its sky is the network's, or what came of it where that is more."""
    reach: Array
    """0 where no sky can be, at the picture's size."""
    sureness: float
    agreement: float


def estimate_sky(encoded: Array, second: Array) -> SkyChance:
    """The chance of sky in a picture of about 512 px, in which the second witness has seen a sky of its own."""
    seen = segment(encoded)
    shape = (encoded.shape[0], encoded.shape[1])
    network = np.clip(resize(seen.sky, shape), NEVER_CERTAIN, 1.0 - NEVER_CERTAIN)
    plants = resize(seen.plants, shape)
    leafy = ramp(plants, *LEAFY)
    odds = np.log(network / (1.0 - network))
    agreement = 1.0
    if _measure_sureness(network, leafy) < SURE_ALONE:
        moved, agreement = _weigh_classical_path(encoded, network, leafy)
        odds = odds + moved
    chance = _settle_along_edges(1.0 / (1.0 + np.exp(-odds)), encoded, leafy)
    chance = np.where(_find_hanging_holes(chance, network), np.float32(1.0), chance)
    printed = find_printed_border(encoded)
    open_sky = _follow_from_the_top(chance, leafy, printed) > REACHED
    followed = follow_sky(encoded, network, resize(second, shape), open_sky)
    chance = np.where(followed, np.float32(1.0), chance)
    reach = _follow_from_the_top(chance, leafy, printed)
    reach = np.maximum(reach, blur(followed.astype(np.float32), REACH_BLUR)) * ~printed
    chance = chance * reach
    sky = np.maximum(seen.sky, resize(chance.astype(np.float32), seen.sky.shape[:2]))
    no_house = resize((followed & (network < REACHING)).astype(np.float32), seen.sky.shape[:2])
    sight = Sight(sky, seen.plants, seen.building * (1.0 - no_house))
    return SkyChance(sight, reach.astype(np.float32), _measure_sureness(chance, leafy), agreement)


def _weigh_classical_path(encoded: Array, network: Array, leafy: Array) -> tuple[Array | float, float]:
    """How far the classical path moves the network's log-odds, and how far both see the same sky."""
    coarse = shrink(encoded, SECOND_LOOK)
    region = find_region(coarse)
    if region is None:
        return NO_SKY_FOUND, 0.0
    shape = network.shape
    network, leafy = (resize(one.astype(np.float32), coarse.shape[:2]) for one in (network, leafy))
    classical = estimate_classically(coarse, region)
    agreement = _measure_agreement(network, classical)
    moved = _move(network, leafy, classical, region, float(ramp(agreement, STRANGERS, FRIENDS)))
    return resize(moved.astype(np.float32), shape), agreement


def _move(network: Array, leafy: Array, classical: Array, region: SkyRegion, friendly: float) -> Array:
    """How far, in log-odds, the classical path moves each pixel of the network; `friendly` is how far both agree."""
    trust = LEAST_OPINION + (MOST_OPINION - LEAST_OPINION) * friendly
    alike = ALIKE_LEAST + ALIKE_MORE * ramp(region.bare, *ALIKE_DISTANCE)
    # Sky between leaves, and sky of the same colour that a wire cuts off, is what the classical path overlooks.
    against = (1.0 - classical) * (1.0 - leafy) * (UNLIKE_LEAST + UNLIKE_MORE * ramp(region.bare, *UNLIKE_DISTANCE))
    opinion = classical * alike - friendly * against
    return trust * float(ramp(region.tightness, *TIGHT)) * measure_doubt(network) * opinion


def _measure_agreement(one: Array, other: Array) -> float:
    """Overlap over union of two chances."""
    return float(np.minimum(one, other).sum()) / max(float(np.maximum(one, other).sum()), 1.0)


def _settle_along_edges(chance: Array, encoded: Array, leafy: Array) -> Array:
    """The chance carried along surfaces and stopped at their edges, and then made up; between leaves it stays open."""
    radius = max(LEAST_CARRIED, max(chance.shape) // CARRIED)
    chance = chance.astype(np.float32)
    blue = np.ascontiguousarray(encoded[..., 2])
    by_light, by_blue = (guided(guide, chance, radius, EDGE_VARIANCE) for guide in (luma(encoded), blue))
    decided = ramp(0.5 * (by_light + by_blue), *MADE_UP)
    return np.asarray(chance * leafy + decided * (1.0 - leafy), dtype=np.float32)


def _find_hanging_holes(chance: Array, network: Array) -> np.ndarray:
    """Holes that hang in the sky: whatever stands before it stands on the ground, so what the network halfway takes for
    sky (a blue gap between clouds, a dark cloud) is sky."""
    holes = (chance < HOLE).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(holes, connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA]
    inside = np.bincount(labels.ravel(), weights=network.ravel(), minlength=count) / np.maximum(area, 1)
    end = stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT]
    hanging = (end < LOWEST_HANGING * len(chance)) & (inside > HALFWAY) & (area > SPECK * chance.size)
    hanging[0] = False
    return np.asarray(hanging[labels])


def _follow_from_the_top(chance: Array, leafy: Array, printed: np.ndarray) -> Array:
    """1 for sky that reaches the top of the photo, alone or past leaves; 0 for panes and walls that look like it."""
    likely = ((chance > REACHING) & ~printed).astype(np.uint8)
    closed = cv2.morphologyEx(likely, cv2.MORPH_CLOSE, square(BRIDGED))
    count, labels = cv2.connectedComponents(closed | (leafy > AMONG_LEAVES).astype(np.uint8), connectivity=8)
    first = int(np.argmin(printed.all(axis=1)))
    top = first + max(2, len(chance) // TOP)
    reached = np.bincount(labels[:top][likely[:top] > 0], minlength=count) > 0
    reached[0] = False
    near = cv2.dilate(reached[labels].astype(np.uint8), square(GROWN))
    near[_find_last_row(likely, top) :] = 0
    return blur(near.astype(np.float32), REACH_BLUR)


def _find_last_row(likely: np.ndarray, top: int) -> int:
    """The row below which no sky shows between leaves: a little below the lowest sky that reaches the top by itself."""
    count, labels = cv2.connectedComponents(likely, connectivity=8)
    whole = np.bincount(labels[:top][likely[:top] > 0], minlength=count) > 0
    whole[0] = False
    rows = np.flatnonzero(whole[labels].mean(axis=1) > OPEN_ROW)
    return round(int(rows[-1]) + BELOW * len(likely)) if rows.size else len(likely)


def find_printed_border(encoded: Array) -> np.ndarray:
    """Where a printed border lies: rows or columns of one colour on both sides of the frame."""
    found = np.zeros(encoded.shape[:2], dtype=bool)
    for picture, mask in ((encoded, found), (encoded.transpose(1, 0, 2), found.T)):
        plain = picture.std(axis=1).max(axis=1) < PLAIN
        first = len(plain) if plain.all() else int(np.argmin(plain))
        last = len(plain) if plain.all() else int(np.argmin(plain[::-1]))
        alike = first and last and np.abs(picture[0].mean(axis=0) - picture[-1].mean(axis=0)).max() < SAME_COLOUR
        if alike and first + last < len(plain) // 2:
            mask[:first] = mask[len(plain) - last :] = True
    return cv2.dilate(found.astype(np.uint8), square(ROUND_BORDER)) > 0


def _measure_sureness(chance: Array, leafy: Array) -> float:
    """1 when every pixel of the sky is certain, 0 when all of it is a toss-up; gaps in crowns are always open."""
    area = float(chance.sum())
    return 1.0 - float((measure_doubt(chance) * (1.0 - leafy)).sum()) / area if area > 1.0 else 0.0
