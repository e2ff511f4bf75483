"""Gives the matte pockets of sky that something thin closes off: behind rails and railings, between rafters, in a mast.

No way without an edge leads there, and the networks see the house around. But a pocket is as light as the sky beside
it, and something darker encloses it; a wall or a board of the sky's colour lies beside others like it. On 118
photos it took pockets on thirteen, on eight of which judges had named a fault; all that were looked at were sky, but
for the lit end of a barge board on one.

    matte ─→ of the sky's own light or colour, and none of the matte ─→ parts in a darker frame, with a hint ─→ matte
                                                                        └→ what has none is left, and counted
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma
from luster_classic.common.filters import square
from luster_classic.sky.blown import SURELY_BELOW, find_burnt_out
from luster_classic.sky.even_parts import FRONT, carry_colour, measure_share

MEASURED_AT = 1024
"""The long edge that lengths are said for."""

OPEN, LIKELY, SEEN = 0.97, 0.9, 0.6
"""Share of a pixel and either network's chance from which sky tells its colour."""

CLAIMED, LEFT = 0.5, 0.3
"""Shares of a pixel from which it is sky, and up to which it was left."""

SAME = 0.03
"""How far (encoded, any channel) a pixel of a pocket may lie from the colour of the sky beside it."""

BESIDE, LOWER, LEAST = 121, 0.1, 3
"""Side in pixels of the square in which there is sky beside a pocket, the share of the height below the lowest sky down
to which there may be any, and the side of the square that it holds. Smaller: glints on a gutter are pockets."""

SHOWS = 6e-5
"""Share of the frame that a pocket covers at least. Smaller: lit ends of boards are pockets (one of four such parts
that were looked at)."""

BURNT_OUT = 0.5
"""Share of a pocket that is burnt out like the sky from where its light alone tells it."""

HINTED = 0.15
"""Mean of either network's chance from which a burnt-out pocket is sky. White siding and boards have .06 at most, for
one wall, gaps between rafters .18 and more."""

ALIKE, SURELY_FIRST, SURELY_SECOND = 0.017, 0.8, 0.3
"""The same for a pocket that is not burnt out: how near its mean colour is that of the sky, and the first or the second
network's chance. White dormers and posts have .020 and more, and .65 and .20 at most; the pockets .016 at most, and .86
or .33 at least."""

PLAINLY_SEEN, NOT_DENIED = 0.7, 0.25
"""The second network's chance from which a place is plainly sky, or the first's where the second has so much of one;
and the share of a pocket that is such. Lower: the first takes white gables for sky."""

NEARLY_SAME, LESS_DARK = 0.06, 0.1
"""How far a pixel may then lie from the colour of the sky, and how much darker its frame is: behind a lower rail a sky
pales. By eye."""

RIM = 5
"""Side in pixels of the square that makes the soft rim around a pocket. Larger: a lit brick beside it turns to glass;
smaller: a white line stays along a rafter. By eye."""

FRAME, DARKER = 7, 0.15
"""Side in pixels of the square that makes the frame around a pocket, and how much darker (luma) than the sky that is on
average. Pockets have .16 and more, boards beside boards .12 at most, but for siding with dark joints."""


def join_pockets(alpha: Array, encoded: Array, first: Array, second: Array) -> Array:
    """The matte with them and their soft rims, from its picture and both networks' chances of sky (of its size)."""
    known = (alpha > OPEN) & (first > LIKELY) & (second > SEEN)
    if not known.any():
        return alpha
    scale = max(alpha.shape) / MEASURED_AT
    colour, heard = carry_colour(encoded, known)
    unlike = np.where(heard, np.abs(encoded - colour).max(axis=2), np.float32(1.0))
    burnt_out = find_burnt_out(alpha, encoded, first, SURELY_BELOW)
    plainly = (second > PLAINLY_SEEN) | ((first > PLAINLY_SEEN) & (second > NOT_DENIED))
    like_sky = (unlike < SAME) | burnt_out | ((unlike < NEARLY_SAME) & plainly)
    parts = cv2.morphologyEx(_find_left(alpha, like_sky, scale), cv2.MORPH_OPEN, square(round(LEAST * scale) | 1))
    count, labels = cv2.connectedComponents(parts, connectivity=8)
    area = np.maximum(np.bincount(labels.ravel(), minlength=count), 1)

    def mean(value: Array) -> np.ndarray:
        return np.asarray(np.bincount(labels.ravel(), weights=value.ravel(), minlength=count) / area)

    first_sees, second_sees = mean(first), mean(second)
    white = (mean(burnt_out.astype(np.float32)) >= BURNT_OUT) & (np.maximum(first_sees, second_sees) > HINTED)
    plain = (mean(unlike) < ALIKE) & ((first_sees > SURELY_FIRST) | (second_sees > SURELY_SECOND))
    frame = _measure_frames(labels, count, encoded, colour, scale)
    pocket = ((white | plain) & (frame > DARKER)) | (
        (mean(plainly.astype(np.float32)) > PLAINLY_SEEN) & (frame > LESS_DARK)
    )
    pocket &= area >= SHOWS * alpha.size
    pocket[0] = False
    if not pocket.any():
        return alpha
    # With what the square rounded off.
    grown = cv2.dilate(pocket[labels].astype(np.uint8), square(2 * (round(LEAST * scale) | 1) - 1)) > 0
    joined = grown & like_sky & (alpha < OPEN)
    rim = (cv2.dilate(joined.astype(np.uint8), square(RIM)) > 0) & ~like_sky
    share = np.where(rim, np.maximum(alpha, measure_share(encoded, colour, FRONT)), alpha)
    return np.where(joined, np.float32(1.0), share).astype(np.float32)


def measure_white_left(alpha: Array, encoded: Array, first: Array) -> float:
    """The share of the frame that is burnt out like the sky above it and none of the matte: walls as white as the sky,
    or its scraps. Nobody can tell them, so where there is much of it an edge is in doubt."""
    scale = max(alpha.shape) / MEASURED_AT
    left = _find_left(alpha, find_burnt_out(alpha, encoded, first, SURELY_BELOW), scale)
    return float(cv2.morphologyEx(left, cv2.MORPH_OPEN, square(round(LEAST * scale) | 1)).mean())


def _find_left(alpha: Array, like_sky: np.ndarray, scale: float) -> np.ndarray:
    """What is like the sky, near it, not far below it, and none of the matte, as 0 and 1."""
    claimed = alpha > CLAIMED
    rows = np.flatnonzero(claimed.any(axis=1))
    near = cv2.dilate(claimed.astype(np.uint8), square(round(BESIDE * scale) | 1))
    left = (like_sky & (alpha < LEFT) & (near > 0)).astype(np.uint8)
    left[(int(rows[-1]) if rows.size else 0) + 1 + round(LOWER * len(alpha)) :] = 0
    return np.asarray(left)


def _measure_frames(labels: np.ndarray, count: int, encoded: Array, colour: Array, scale: float) -> np.ndarray:
    """How much darker than the sky the frame around each part is."""
    frame = cv2.dilate(labels.astype(np.float32), square(round(FRAME * scale) | 1)).astype(np.int32) * (labels == 0)
    darker = np.clip(luma(colour) - luma(encoded), 0.0, 1.0)
    size = np.maximum(np.bincount(frame.ravel(), minlength=count), 1)
    return np.asarray(np.bincount(frame.ravel(), weights=darker.ravel(), minlength=count) / size)
