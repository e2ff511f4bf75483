"""Gives the matte what is as even and as light as the sky beside it, and that no edge parts from it.

The networks end a sky early where a house stands: in the notch between two gables, under an eave, above a ridge. There
the matte ends in the midst of an even place, and what is beyond it stays as a scrap of the old sky, white or grey. A
wall or a board of the same colour begins with an edge. So a part counts by how much of its rim is sky already. Of
27 such parts on 18 photos that were looked at, 13 of the 15 that touch the sky like this were sky, the other two a
white metal roof; those that do not touch it were walls, boards and snow, but for four. Lengths
are pixels of a matte 1024 px long.

    matte ─→ colour of the sky beside ─→ even places of that colour ─→ parts that touch the sky ─→ their soft rim
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma, shrink
from luster_classic.common.filters import resize, square
from luster_classic.sky.smooth_paths import GRAIN, NEIGHBOURS

MEASURED_AT = 1024
"""The long edge that lengths are said for."""

OPEN, LIKELY, CLAIMED = 0.97, 0.9, 0.5
"""Share of a pixel and the chance of either network from which sky tells its colour, and the share from which a pixel
is sky."""

CARRIED_AT, AROUND, HEARD = 256, (24.0, 8.0), 2e-3
"""The long edge at which the sky's colour is carried, over how many pixels (sigma) across and down, and the weight from
which it is heard: a sky changes little along a row."""

SAME, EVEN = 0.03, 9
"""How far (encoded, any channel) a place may lie from that colour, and the levels of 255 over which it may change to
its neighbours. Higher: grey boards and metal roofs join; lower: grain parts a sky."""


BROAD = 5
"""Side in pixels of the square that a part holds: what is thinner is an edge or a board."""

TOUCHES = 0.15
"""Share of a part's rim that is sky without an edge between. Of the parts looked at, sky has .16 and more, what stands
before it .05 at most."""

HINTED = 0.3
"""Mean chance of either network from which such a part may be sky. Lower: a wall that is burnt out like the sky joins
it; the parts that were sky have .35 and more."""

MOST = 0.06
"""Share of the frame that a part makes at most. More is no scrap but snow, fog or water. By eye."""

ROUNDS = 4
"""How often what joined may lead on to more: the sky's colour is carried only so far down at once. Time."""

SEEN = 0.6
"""The second witness's chance from which it sees sky where the first does, as in `witness`."""

SETTLED_AT, FEWEST = 512, 200
"""The long edge at which doubts are settled (witnesses see no finer), and the pixels of settled sky from which a place
that leads there is settled. By eye."""

RIM, FRONT = 11, 9
"""Sides in pixels of the matte, of whatever size: of the square that makes the rim around a joined part, which was not
even for its edge, and of the one that holds what stands before it. Smaller: a white line stays along the edge."""

APART = 0.12
"""How much darker (luma) that must be for the rim to be told from it. Lower: boards fray."""


def join_even_parts(alpha: Array, encoded: Array, first: Array, second: Array) -> Array:
    """The matte with them, from its picture (of its size) and both networks' chances of sky. What joined leads on."""
    likely, even = np.maximum(first, second), _find_even(encoded)
    known = (alpha > OPEN) & (likely > LIKELY)
    for _ in range(ROUNDS):
        joined, share = _join_once(alpha, encoded, known, likely, even)
        if not joined.any():
            break
        alpha, known = np.where(joined, np.float32(1.0), share).astype(np.float32), known | joined
    return alpha


def find_settled(alpha: Array, encoded: Array, first: Array, second: Array) -> np.ndarray:
    """What of the matte is even, of the colour of the sky beside it that both networks see, and leads there without an
    edge: no doubt of either is heard there."""
    small = shrink(encoded, SETTLED_AT)
    shape = (small.shape[0], small.shape[1])
    alpha_there, *chances = (resize(each, shape) for each in (alpha, first, second))
    sure = (alpha_there > OPEN) & (chances[0] > LIKELY) & (chances[1] > SEEN)
    even = _find_even(small) & (alpha_there > CLAIMED)
    settled, before = sure & even, -1
    while (now := int(settled.sum())) > before:
        parts = (_find_alike(small, settled) & even).astype(np.uint8)
        count, labels = cv2.connectedComponents(parts, connectivity=4)
        led = np.bincount(labels[settled & (parts > 0)], minlength=count) >= FEWEST
        led[0] = False
        settled, before = settled | led[labels], now
    return np.asarray(resize(settled.astype(np.float32), (alpha.shape[0], alpha.shape[1])) > CLAIMED)


def _join_once(
    alpha: Array, encoded: Array, known: np.ndarray, likely: Array, even: np.ndarray
) -> tuple[np.ndarray, Array]:
    """What joins now, and the matte with its soft rim towards what stands before it."""
    scale = max(alpha.shape) / MEASURED_AT
    colour, heard = carry_colour(encoded, known)
    alike = (np.abs(encoded - colour).max(axis=2) < SAME) & heard & even
    claimed = alpha > CLAIMED
    side = round(BROAD * scale) | 1
    parts = cv2.morphologyEx((alike & ~claimed).astype(np.uint8), cv2.MORPH_OPEN, square(side))
    joined = _take_touching(parts, claimed & even, likely, side)
    # With what the square rounded off.
    joined = (cv2.dilate(joined.astype(np.uint8), square(2 * side - 1)) > 0) & alike & ~claimed
    rim = (cv2.dilate(joined.astype(np.uint8), square(RIM)) > 0) & ~even
    share = np.where(rim, np.maximum(alpha, measure_share(encoded, colour, FRONT)), alpha)
    return joined, share


def _find_alike(encoded: Array, known: np.ndarray) -> np.ndarray:
    """Where a colour is that of the sky beside it."""
    colour, heard = carry_colour(encoded, known)
    return np.asarray((np.abs(encoded - colour).max(axis=2) < SAME) & heard)


def carry_colour(encoded: Array, known: np.ndarray) -> tuple[Array, np.ndarray]:
    """The colour of the known sky beside each place, and where any is near."""
    here = known.astype(np.float32)
    weight, carried = shrink(here, CARRIED_AT), shrink(encoded * here[..., None], CARRIED_AT)
    across, down = AROUND
    weight = cv2.GaussianBlur(weight, (0, 0), across, sigmaY=down)
    carried = cv2.GaussianBlur(carried, (0, 0), across, sigmaY=down)
    colour = carried / np.maximum(weight, np.float32(HEARD))[..., None]
    shape = (here.shape[0], here.shape[1])
    return resize(colour, shape), np.asarray(resize(weight, shape) > HEARD)


def _find_even(encoded: Array) -> np.ndarray:
    """Where nothing changes with a step."""
    soft = cv2.GaussianBlur((encoded * np.float32(255.0)).astype(np.uint8), (0, 0), GRAIN)
    return np.asarray(cv2.morphologyEx(soft, cv2.MORPH_GRADIENT, square(NEIGHBOURS)).max(axis=2) < EVEN)


def _take_touching(parts: np.ndarray, sky: np.ndarray, likely: Array, side: int) -> np.ndarray:
    """Of connected parts those that sky touches along their rim, that are no more than a scrap, and of which one of
    the networks has a hint."""
    count, labels = cv2.connectedComponents(parts, connectivity=8)
    area = np.maximum(np.bincount(labels.ravel(), minlength=count), 1)
    rim = cv2.dilate(labels.astype(np.float32), square(side)).astype(np.int32) * (parts == 0)
    touched = np.bincount(rim[sky], minlength=count) / np.maximum(np.bincount(rim.ravel(), minlength=count), 1)
    hint = np.bincount(labels.ravel(), weights=likely.ravel(), minlength=count) / area
    taken = (touched >= TOUCHES) & (hint >= HINTED) & (area <= MOST * labels.size)
    taken[0] = False
    return np.asarray(taken[labels])


def measure_share(encoded: Array, colour: Array, side: int) -> Array:
    """How much of each pixel is sky by its light, between that of the sky beside and of the darkest place near."""
    light, sky = luma(encoded), luma(colour)
    front = cv2.erode(light, square(side))
    apart = sky - front
    share = np.clip((light - front) / np.maximum(apart, np.float32(APART)), 0.0, 1.0)
    return np.asarray(np.where(apart > APART, share, np.float32(0.0)), dtype=np.float32)
