"""Finds what moved between exposures, and names the one frame that each such place is taken from."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from luster_classic.brackets.response import CHANNELS, Response
from luster_classic.common.colour import Array, dip, peak
from luster_classic.common.filters import blur, square

TOLD = (0.05, 0.93)
"""Encoded values between which all channels of a place tell how much light there was."""

APART, APART_DARK = 0.4, 0.05
"""Stops by which two frames may disagree about a place, and the encoded noise that is allowed for beside. Less: edges
count as motion and are taken from one frame, which costs noise; more: pale ghosts stay."""

TREMBLE = 1.2
"""Sigma, in small pixels, of the blur under which frames are compared: what is left of shake and grain is no motion."""

SPECK, GROW, SOFT = 3, 9, 2.0
"""Small pixels: the thinnest motion that counts, by how much its place is widened, and the sigma of its edge."""

LEAST_PIXELS = 12
"""Small pixels of the smallest place that moved."""

FIRST_IS_FINE = 0.15
"""Share of a place up to which it may be clipped in the first frame and is still taken from it."""

BESIDE = square(3)
"""A place and its neighbours, in small pixels: among them an edge may lie elsewhere in another frame."""

NOBODY = 255
"""Stands where nothing moved."""


@dataclass(frozen=True, eq=False)
class Motion:
    """Small maps: how far each place is taken from one frame alone (0…1), and from which."""

    alone: Array
    owner: Array
    share: float


def find_motion(
    pictures: Sequence[Array], covered: Sequence[Array], response: Response, order: Sequence[int]
) -> Motion:
    """What moved among frames that lie over each other (encoded, small)."""
    shape = pictures[0].shape[:2]
    moved = np.zeros(shape, np.uint8)
    for darker, brighter in pairwise(order):
        moved |= disagree(pictures[darker], pictures[brighter], response, darker, brighter) & (
            (covered[darker] > 0.5) & (covered[brighter] > 0.5)
        ).astype(np.uint8)
    moved = np.asarray(cv2.morphologyEx(moved, cv2.MORPH_OPEN, square(SPECK)), np.uint8)
    moved = np.asarray(cv2.dilate(moved, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (GROW, GROW))), np.uint8)
    owner = np.full(shape, NOBODY, np.uint8)
    count, labels, facts, _ = cv2.connectedComponentsWithStats(moved, connectivity=8)
    clipped = [(peak(each) > TOLD[1]) | (dip(each) < TOLD[0]) for each in pictures]
    for label in range(1, count):
        if facts[label, cv2.CC_STAT_AREA] < LEAST_PIXELS:
            moved[labels == label] = 0
            continue
        left, top, width, height = (int(value) for value in facts[label, :4])
        box = slice(top, top + height), slice(left, left + width)
        place = labels[box] == label
        owner[box][place] = choose(
            [float(each[box][place].mean()) for each in clipped], [float(each[box][place].min()) for each in covered]
        )
    soft = blur(np.asarray(moved, np.float32), SOFT)
    alone = np.clip(2 * soft, 0, 1)
    # The owner reaches as far as the soft edge does.
    reach = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * GROW + 1, 2 * GROW + 1))
    wide = np.full(shape, NOBODY, np.uint8)
    for index in range(len(pictures)):
        wide[cv2.dilate((owner == index).astype(np.uint8), reach) > 0] = index
    wide[owner != NOBODY] = owner[owner != NOBODY]
    return Motion(np.where(wide == NOBODY, 0, alone).astype(np.float32), wide, float(moved.mean()))


def choose(clipped: Sequence[float], covered: Sequence[float]) -> int:
    """The frame that shows a place best: the first where it can, else the one that is clipped least."""
    if clipped[0] <= FIRST_IS_FINE:
        return 0
    worth = [share + (1.0 if there < 1 else 0.0) for share, there in zip(clipped, covered, strict=True)]
    return int(np.argmin(worth))


def disagree(one: Array, two: Array, response: Response, first: int, second: int) -> Array:
    """Where two frames cannot both be right: what one says of the light of a channel excludes what the other says.

    A drowned value says that there was at most so much light, a clipped one that there was at least so much.
    """
    lows, highs = [], []
    for picture, frame in ((one, first), (two, second)):
        code = blur(picture, TREMBLE)
        ends = response.stops(np.array([[[TOLD[0]] * CHANNELS, [TOLD[1]] * CHANNELS]], np.float32), frame)[0]
        light = blur(response.stops(picture, frame), TREMBLE)
        least = cv2.erode(np.minimum(light, ends[1]), BESIDE)
        most = cv2.dilate(np.maximum(light, ends[0]), BESIDE)
        lows.append(np.where(code < TOLD[0], -np.inf, least))
        highs.append(np.where(code > TOLD[1], np.inf, most))
    dark = np.maximum(np.minimum(blur(one, TREMBLE), blur(two, TREMBLE)), TOLD[0])
    gap = np.maximum(lows[0] - highs[1], lows[1] - highs[0])
    return np.asarray(peak(gap - (APART + APART_DARK / dark)) > 0, dtype=np.uint8)
