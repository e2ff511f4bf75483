"""Tells places that two frames only draw in another light from places where something moved.

Where a camera's curve is met badly, or light flares, frames disagree about still walls and skies. Taken from one frame
such a place is a patch with a hard edge, which judges named first of all faults.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma
from luster_classic.common.filters import square

JUMP = 0.3
"""Stops by which the disagreement of two frames falls across the border of a place where something moved. What is only
drawn in another light fades in. Less: still walls are patches; more: pale things that moved are double. By eye, on
seven public sets with patches, and by the row of ghosts (docs/brackets.md, Measured)."""

MOST_OF_IT = 0.6
"""Share of its border along which the disagreement falls so around what moved. A still place may share some of its
border with a wall's edge. Less: skies beside poles are patches; more: what moved before a clipped sky is double."""

BESIDE, NEAR = square(5), 11
"""Small pixels beside a border that belong to neither side, wider than the blur under which frames are compared, and
the edge of the square over which a side is seen. Narrower: nothing falls steeply; wider: small places have no
inside."""

ALIKE, CLEAR_SHARE = 0.93, 0.5
"""Correlation of two frames in a place from which they show the same thing, and the share of it that both must tell
of. Lower: moved leaves count as still; higher: the edges of a window count as motion. As for `JUMP`."""

Mask = np.ndarray
"""A small map of 0 and 1."""
Box = tuple[slice, slice]


@dataclass(frozen=True, eq=False)
class Shown:
    """What one frame shows at each small place: its light in stops, and where that is clear."""

    light: Array
    clear: Mask

    @staticmethod
    def of(light: Array, lost: Mask) -> "Shown":
        return Shown(luma(light), np.asarray(lost == 0))


def differ_in_light_alone(shown: Sequence[Shown], gap: Array, pair: tuple[int, int], box: Box, place: Mask) -> bool:
    """Whether nothing moved in a place about which two frames disagree by `gap`; `box` has room around the place."""
    return not has_border(gap[box], place) or shows_the_same(shown[pair[0]], shown[pair[1]], box, place)


def has_border(gap: Array, place: Mask) -> bool:
    """Whether the disagreement falls steeply along most of the border of a place."""
    mask = place.astype(np.uint8)
    known = np.isfinite(gap)
    inside, outside = np.asarray(cv2.erode(mask, BESIDE) > 0), np.asarray(cv2.dilate(mask, BESIDE) == 0)
    within, beyond = (take_mean_near(gap, each & known) for each in (inside if inside.any() else mask > 0, outside))
    border = (cv2.dilate(mask, BESIDE) > cv2.erode(mask, BESIDE)) & np.isfinite(within) & np.isfinite(beyond)
    if not border.any():
        return True
    return float((within - beyond > JUMP)[border].mean()) > MOST_OF_IT


def take_mean_near(values: Array, where: Mask) -> Array:
    """The mean of some places around each place; nan where none of them is near."""
    share = cv2.blur(where.astype(np.float32), (NEAR, NEAR))
    total = cv2.blur(np.where(where, values, 0.0).astype(np.float32), (NEAR, NEAR))
    return np.where(share > 1e-4, total / np.maximum(share, 1e-4), np.nan)


def shows_the_same(one: Shown, two: Shown, box: Box, place: Mask) -> bool:
    """Whether two frames show the same thing in and around a place, whatever the light."""
    around = cv2.dilate(place.astype(np.uint8), BESIDE) > 0
    both = around & one.clear[box] & two.clear[box]
    if both.sum() < CLEAR_SHARE * around.sum():
        return False
    first, second = one.light[box][both], two.light[box][both]
    first, second = first - first.mean(), second - second.mean()
    scale = float(np.sqrt((first**2).sum() * (second**2).sum()))
    return scale > 0 and float((first * second).sum()) / scale > ALIKE
