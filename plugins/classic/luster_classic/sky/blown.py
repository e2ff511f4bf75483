"""Gives the matte what is burnt out like the sky beside it: white scraps beside roofs and chimneys, and in trees.

A white sky has no colour by which its scraps could be told from white walls. But where a camera burnt it out, it burnt
out nothing else but lamps, chrome and boards in full sun, and no edge parts a scrap from the sky. Found on 23 photos of
which two judges named scraps on eleven: the three worst had .02 to .15 % of the frame, nearly all others none. Lengths
are pixels of a matte 1024 px long.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, dip
from luster_classic.common.filters import blur, square
from luster_classic.sky.sky_colours import FEWEST

MEASURED_AT = 1024
"""The long edge that lengths are said for."""

OPEN, LIKELY, CLAIMED = 0.97, 0.9, 0.5
"""Shares of a pixel and the network's chance from which sky tells how light it is, and the share from which a pixel is
sky."""

BURNT_OUT, BELOW = 0.93, 0.035
"""The darkest channel (encoded) from which a place, and the sky around it, is burnt out at all, and by how much it may
lie under that of the sky. Lower, or more: white boards and gutters before a white sky become sky."""

SURELY_BELOW = 0.015
"""By how much less it may lie under it to be sky whatever a witness says. More: white walls in full sun are no doubt
either; less: two clear white skies of 17 stay for a notch beside a chimney or under an eave."""

AROUND, HEARD = 64.0, 1e-4
"""Over how many pixels (sigma) the sky's own light is carried, and the weight from which it is heard. Farther: a bright
wall across the frame counts; nearer: scraps behind a chimney hear no sky."""

JOINED = 50
"""Pixels of sky that something leads to at the least."""

NEAR, HINTED = 41, 0.3
"""Side in pixels of the square in which there is sky beside a place that leads to none, and the network's chance from
which such a place is sky all the same. On six photos the twelve largest such places were sky and had .33 and more.
Lower: lamps and chrome before a wall become sky; higher: gaps in trees stay white."""

FARTHER, LIKELIER, BROAD = 121, 0.4, 9
"""The same for places in which the network sees more of a sky, and the side in pixels of a square that they hold: the
wedge below an eave at the frame's edge. Of 17 burnt-out places on nine photos this one alone has more than .3 and no
way to the sky; boards, snow and walls have .26 at most."""

MOST = 0.01
"""Share of the frame that all of it makes at most. More is no scrap: a burnt-out façade or snow. By eye."""


def join_burnt_out(alpha: Array, encoded: Array, chance: Array) -> Array:
    """The matte with all that is as burnt out as the sky beside it, and leads to it without an edge or may be sky."""
    like_sky = find_burnt_out(alpha, encoded, chance, BELOW)
    claimed = alpha > CLAIMED
    scale = max(alpha.shape) / MEASURED_AT
    near = cv2.dilate(claimed.astype(np.uint8), square(round(NEAR * scale) | 1)) > 0
    hinted, broad = like_sky & (chance > HINTED), square(round(BROAD * scale) | 1)
    pockets = cv2.morphologyEx((like_sky & (chance > LIKELIER)).astype(np.uint8), cv2.MORPH_OPEN, broad) > 0
    farther = cv2.dilate(claimed.astype(np.uint8), square(round(FARTHER * scale) | 1)) > 0
    joined = _take_parts(like_sky | claimed, claimed, JOINED)
    joined |= _take_parts(hinted, near | (pockets & farther), 0)
    more = like_sky & joined & (alpha < OPEN)
    return alpha if float((more & ~claimed).mean()) > MOST else np.where(more, np.float32(1.0), alpha)


def find_burnt_out(alpha: Array, encoded: Array, chance: Array, below: float) -> np.ndarray:
    """What is burnt out like the sky around it, or darker by so much at most; nothing under a sky that is not."""
    sure = ((alpha > OPEN) & (chance > LIKELY)).astype(np.float32)
    if int(sure.sum()) < FEWEST:
        return np.zeros(alpha.shape, dtype=bool)
    darkest, around = dip(encoded), AROUND * max(alpha.shape) / MEASURED_AT
    heard = blur(sure, around)
    light = blur(darkest * sure, around) / np.maximum(heard, np.float32(HEARD))
    return np.asarray((darkest > np.maximum(light - below, BURNT_OUT)) & (light > BURNT_OUT) & (heard > HEARD))


def find_notches(doubted: np.ndarray, burnt_out: np.ndarray) -> np.ndarray:
    """What of a doubt is only that a witness is coarser than a notch: burnt out, and no more than scraps are. A façade
    that is burnt out stays in doubt."""
    notches = doubted & burnt_out
    return notches if float(notches.mean()) <= MOST else np.zeros_like(notches)


def _take_parts(parts: np.ndarray, where: np.ndarray, more_than: int) -> np.ndarray:
    """Of connected parts those that have more than so many pixels there."""
    count, labels = cv2.connectedComponents(parts.astype(np.uint8), connectivity=8)
    taken = np.bincount(labels[where], minlength=count) > more_than
    taken[0] = False
    return np.asarray(taken[labels])
