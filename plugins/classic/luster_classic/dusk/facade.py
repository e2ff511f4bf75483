"""Sees the windows of a façade together: whole ones rather than sashes, and most of them or none.

What is lit must be believed as one house: a lit sash beside its black twin, or one lit window of thirty, is seen at
once; a house without a lit window is an evening like any other.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import square

WITHIN, MOST_TIMES = 0.9, 8.0
"""Share of a sash that must lie in a window which takes its place, and how many times larger that may be. Lower: two
windows with wall between become one; larger: a porch is a window. By eye."""

LIKELY, SEEN, SEEN_BESIDE = 0.5, 0.5, 0.62
"""Chance by both witnesses, and share that the network sees as window in it and in what it adds, from which a box is
the whole of which a sash is a part. Lower: wall glows; higher: twins stay black. By eye."""

SHUTTER, SHUTTER_SEEN = 0.16, 0.55
"""Share of a box that is cut off its sides at least, and up to which share of its surest part what lies there is seen
as window. Lower or higher: shutters glow, or panes behind leaves stay dark. By eye."""

TWIN, TWIN_LEAST, TWIN_MOST = 0.68, 0.35, 2.2
"""Chance from which the network sees window right beside a box, and by how much of its side at least and at most the
box then grows. Lower: shutters glow; higher: one sash is lit beside its black twin. By eye."""

PLACE, COVERED, NEAR = 0.5, 0.60, 7
"""Chance from which the network sees a window in a pixel, the share of such pixels that must belong to windows found
for any to be lit, and pixels around a found one that belong to it. Lower: one window of many glows; higher: houses with
one hidden window stay dark. By eye, on 49 listing photos."""

SAME = 0.5
"""Share of a box that must lie in another one for both to be one window: most of it. Lower: neighbours swallow each
other; higher: a window is lit twice."""

SKY = 0.5
"""Chance of sky, at even odds, from which a pixel counts for no window whatever the network of windows sees there."""


@dataclass(frozen=True, eq=False)
class Candidates:
    """Boxes (left, top, right, bottom) with the chance of a window by their rectangle, by the network, and by both."""

    boxes: np.ndarray
    chance: np.ndarray
    seen: np.ndarray
    both: np.ndarray


def join_sashes(
    chosen: list[tuple[np.ndarray, float]], known: Candidates, seen: Array
) -> list[tuple[np.ndarray, float]]:
    """Each window as large as both witnesses see it; a box that swallows others stands for all of them."""
    out: list[tuple[np.ndarray, float]] = []
    for box, likely in chosen:
        whole = _add_twin(_trim_shutters(_find_whole(box, known, seen), seen), seen)
        if not any(_share_within(whole, other) > SAME for other, _ in out):
            out = [pair for pair in out if _share_within(pair[0], whole) <= SAME]
            out.append((whole, likely))
    return out


def keep_largest(boxes: list[tuple[np.ndarray, float]]) -> list[tuple[np.ndarray, float]]:
    """The boxes without those that lie in a larger one for the most part."""
    out: list[tuple[np.ndarray, float]] = []
    for box, likely in sorted(boxes, key=lambda pair: -_area(pair[0])):
        if all(_share_within(box, other) <= SAME for other, _ in out):
            out.append((box, likely))
    return out


def _find_whole(box: np.ndarray, known: Candidates, seen: Array) -> np.ndarray:
    """The largest box around this one that is likely, and of which what it adds is seen as window too."""
    best, size = box, _area(box)
    for k in np.flatnonzero((known.both >= LIKELY) & (known.seen >= SEEN)):
        other = known.boxes[k]
        area = _area(other)
        if area <= size or area > MOST_TIMES * _area(box) or _share_within(box, other) < WITHIN:
            continue
        inside = float(seen[box[1] : box[3], box[0] : box[2]].sum())
        added = float(seen[other[1] : other[3], other[0] : other[2]].sum()) - inside
        if added >= SEEN_BESIDE * (area - _area(box)):
            best, size = other, area
    return best


def _trim_shutters(box: np.ndarray, seen: Array) -> np.ndarray:
    """The box without what lies at its sides and is seen as no window."""
    left, top, right, bottom = (int(side) for side in box)
    first, last = _hold(seen[top:bottom, left:right].mean(axis=0))
    if (right - left) - (last - first) >= SHUTTER * (right - left):
        left, right = left + first, left + last
    return np.array([left, top, right, bottom], dtype=box.dtype)


def _hold(share: Array) -> tuple[int, int]:
    """From where to where it is seen as window, in shares of what is surest."""
    some = np.flatnonzero(share >= SHUTTER_SEEN * float(share.max()))
    return int(some[0]), int(some[-1]) + 1


def _add_twin(box: np.ndarray, seen: Array) -> np.ndarray:
    """The box, reaching as far as the network goes on to see window beside it: a sash that no rectangle closed."""
    left, top, right, bottom = (int(side) for side in box)
    wide, high = right - left, bottom - top
    beside = seen[top:bottom, :].mean(axis=0) > TWIN
    first, last = _reach(beside, left, right)
    if TWIN_LEAST * wide <= (last - first) - wide <= TWIN_MOST * wide:
        left, right = first, last
    upright = seen[:, left:right].mean(axis=1) > TWIN
    first, last = _reach(upright, top, bottom)
    if TWIN_LEAST * high <= (last - first) - high <= TWIN_MOST * high:
        top, bottom = first, last
    return np.array([left, top, right, bottom], dtype=box.dtype)


def _reach(holds: np.ndarray, first: int, last: int) -> tuple[int, int]:
    """How far something goes on holding before the first place and after the last."""
    while first > 0 and holds[first - 1]:
        first -= 1
    while last < len(holds) and holds[last]:
        last += 1
    return first, last


def covers_most(boxes: list[np.ndarray], seen: Array, sky: Array | None) -> bool:
    """Whether most of what the network sees as windows is found."""
    places = seen > PLACE
    if sky is not None:
        places &= sky < SKY
    found = np.zeros(seen.shape, dtype=np.uint8)
    for left, top, right, bottom in boxes:
        found[top:bottom, left:right] = 1
    total = int(places.sum())
    return total == 0 or float(places[cv2.dilate(found, square(2 * NEAR + 1)) > 0].sum()) >= COVERED * total


def _area(box: np.ndarray) -> float:
    return float((box[2] - box[0]) * (box[3] - box[1]))


def _share_within(box: np.ndarray, other: np.ndarray) -> float:
    """The share of the first box that lies in the other."""
    wide = min(box[2], other[2]) - max(box[0], other[0])
    high = min(box[3], other[3]) - max(box[1], other[1])
    return float(max(wide, 0) * max(high, 0)) / max(_area(box), 1.0)
