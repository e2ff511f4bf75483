"""Removes from the matte what has none of the sky's colours: boards, walls, chimneys, dishes, hills.

The surely open sky tells which colours the sky of this photo has. A part that has none of them, that no smooth path
joins to the open sky, and that stands against the house more than in the sky, is left as it was.

    open sky ─┬→ its colours anywhere ─┐
              ├→ its colours nearby ───┴→ foreign pixels ─→ not on a smooth path ─→ parts that stand before the sky
              └→ smooth paths ────────────────────────────────┘                         └→ out of the matte

Of the parts it takes away on 180 photos nearly all were boards, walls, roofs, dishes and hills; a white cloud that
rises from behind a roof may lose its lower end to it (docs/decisions/0011). The numbers below were chosen by eye while
that was looked at, those on the sky nearby also on three barns from new seeds (docs/styles.md, Measured).
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import resize, square
from luster_classic.sky.sight import Sight
from luster_classic.sky.sky_colours import FEWEST, assign_cells, mark_cells_near
from luster_classic.sky.smooth_paths import keep_smoothly_joined

FAR = 7
"""Cells between a colour and the next one of any open sky from which it is foreign anywhere. Fewer: suns and sunsets
go; more: brown hills stay."""

LEAFY = 0.15
"""The chance of plants from which a pixel is among leaves: there it is a mixture, and the sky nearby no measure.
Higher: gaps in crowns are taken out."""

OPEN, AWAY = 0.97, 0.015
"""The network's chance from which sky is surely open, and the share of the long edge by which it lies away from all
else (a board taken for sky runs along the house). Nearer: such a board teaches its own colour."""

CLAIMED, WHOLLY = 0.5, 0.8
"""Shares of a pixel from which it counts as sky, and from which it is no mixture."""

STEP = 13
"""Levels of 255 between neighbours beyond which no smooth path goes on. Higher: a board is joined over its shadow;
lower: an evening's glow is taken out."""

AROUND, COARSE = 0.03, 4
"""How far around a place, as a share of the long edge, the sky nearby is; it is looked at so many times smaller.
Nearer: a wide gable has no sky nearby; farther: some other part of a white sky is as dark as a board."""

UNLIKE, SPREAD = 0.05, 3.0
"""From how far (encoded) a colour lies from the mean of the sky nearby it is foreign there, at least and in deviations
of that sky. Lower: clouds are taken out; higher: white boards before a white sky stay."""

HEARD = 1e-3
"""Weight of open sky nearby (1 all around) from which it says anything."""

NO_WEIGHT = 1e-5
"""Keeps the mean finite where no open sky is near; there it is not heard."""

AGAINST = 0.35
"""The share of a part's rim that is no sky: a dark cloud has none of it, a board half of it."""

GAP = 9
"""Pixels of a gap in a part that is no gap. More: sky between two boards goes with them."""

RIM = 2
"""Pixels around a part that tell what it stands against."""

CORE = 3
"""Side in pixels of the square that a part must hold somewhere: a thinner one is a line of mixtures."""

CERTAIN = 0.85
"""Mean chance of the second witness from which a part is sky for all its colours: a white cloud behind a tree. Lower:
pale chimneys and boards go. By eye."""


def drop_foreign_colours(alpha: Array, encoded: Array, sight: Sight, seen: Array) -> Array:
    """The matte without them, from its picture (of its size), what the network of classes sees, and the sky that the
    second witness has seen."""
    rows = np.flatnonzero((alpha > CLAIMED).any(axis=1))
    if not rows.size:
        return alpha
    end = min(len(alpha), int(rows[-1]) + 1 + RIM)
    sky, plants = (resize(chance, alpha.shape)[:end] for chance in (sight.sky, sight.plants))
    share, picture = alpha[:end], np.ascontiguousarray(encoded[:end])
    away = square(2 * round(AWAY * max(alpha.shape)) + 1)
    sure = cv2.erode(((sky > OPEN) & (share > OPEN)).astype(np.uint8), away) > 0
    if int(sure.sum()) < FEWEST:
        return alpha
    claimed = share > CLAIMED
    foreign = claimed & _find_foreign_colours(picture, sure, plants)
    if not cv2.erode((foreign & (share > WHOLLY)).astype(np.uint8), square(CORE)).any():
        return alpha
    # An evening's glow, a haze, a halo of the camera's own.
    smooth = cv2.dilate(keep_smoothly_joined(picture, claimed, sure, STEP).astype(np.uint8), square(CORE)) > 0
    second = resize(seen, alpha.shape)[:end]
    stands = _select_parts_before_the_sky(foreign & ~smooth, share, second).astype(np.uint8)
    # What is left of them at their rim and in their midst goes too.
    whole = cv2.morphologyEx(cv2.dilate(stands, square(CORE)), cv2.MORPH_CLOSE, square(GAP)) > 0
    out = alpha.copy()
    out[:end][whole & ~smooth] = 0.0
    return out


def _find_foreign_colours(picture: Array, sure: np.ndarray, plants: Array) -> np.ndarray:
    """Where a colour is none of those that the open sky has."""
    place = assign_cells(picture)
    far = ~mark_cells_near(place[sure], FAR)[place]
    return np.asarray(far | (_find_colours_unlike_nearby(picture, sure) & (plants < LEAFY)))


def _find_colours_unlike_nearby(picture: Array, sure: np.ndarray) -> np.ndarray:
    """Where a colour is none of the open sky nearby: a white board is as dark as some other part of a white sky."""
    size = max(1, picture.shape[1] // COARSE), max(1, picture.shape[0] // COARSE)
    known = cv2.resize(sure.astype(np.float32), size, interpolation=cv2.INTER_AREA)
    seen = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    reach = AROUND * max(size)
    weight = (cv2.GaussianBlur(known, (0, 0), reach) + np.float32(NO_WEIGHT))[..., None]
    mean = cv2.GaussianBlur(seen * known[..., None], (0, 0), reach) / weight
    squares = cv2.GaussianBlur(seen * seen * known[..., None], (0, 0), reach) / weight
    most = np.maximum(np.float32(UNLIKE), np.float32(SPREAD) * np.sqrt(np.maximum(squares - mean * mean, 0.0)))
    shape = picture.shape[:2]
    heard = resize(weight[..., 0], shape) > HEARD
    return np.asarray((np.abs(picture - resize(mean, shape)) > resize(most, shape)).any(axis=2) & heard)


def _select_parts_before_the_sky(foreign: np.ndarray, share: Array, second: Array) -> np.ndarray:
    """Those parts that are more than a line of mixtures, stand against something that is no sky, and are no sky to the
    second witness either."""
    mask = foreign.astype(np.uint8)
    core = cv2.morphologyEx(mask & (share > WHOLLY), cv2.MORPH_OPEN, square(CORE)) > 0
    count, labels = cv2.connectedComponents(mask, connectivity=8)
    rim = cv2.dilate(labels.astype(np.float32), square(2 * RIM + 1)).astype(np.int32) * (mask == 0)
    whole = np.bincount(rim.ravel(), minlength=count)
    front = np.bincount(rim[share < CLAIMED], minlength=count)
    stands = np.zeros(count, np.bool_)
    stands[labels[core]] = True
    stands &= front >= AGAINST * np.maximum(whole, 1)
    seen = np.bincount(labels.ravel(), weights=second.ravel(), minlength=count)
    stands &= seen < CERTAIN * np.maximum(np.bincount(labels.ravel(), minlength=count), 1)
    stands[0] = False
    return np.asarray(stands[labels])
