"""Where two networks that were taught differently see different skies, and so none is sure.

segments (renders alone, fine) ──┐
                                 ├→ sky that only one of them sees, as shares of the frame
eyes (knows photographs, coarse) ┘
"""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import resize, square
from luster_classic.scene.eyes import Glance

SEEN, NOT_SEEN = 0.6, 0.25
"""Chances from which the first sees sky, and up to which the second does not. Nearer each other: soft edges of leaves
are disputed."""

SEEN_BY_SECOND, MISSED_BY_FIRST = 0.7, 0.3
"""The same the other way round."""

HALF = 0.5
"""Share of a pixel up to which it is not settled. Exact."""

RIM = 3
"""Side in pixels at about 256 px of the square by which disputed places are narrowed: edges are never the same. By
eye."""


@dataclass(frozen=True)
class Disagreement:
    """Shares of the frame that only the first network takes for sky, and that only the second does."""

    painted_alone: float
    left_out: float


def compare_witnesses(
    sky: Array, seen: Glance, painted: Array | None = None, settled: Array | None = None
) -> Disagreement:
    """Where the sky (its chance, about 256 px) is not the one that the second witness sees. Of it only what is
    `painted` counts, and neither is asked where the picture itself has `settled` it (each 0…1, of any size)."""
    shape = (sky.shape[0], sky.shape[1])
    other = resize(seen.sky, shape)
    asked = np.ones(shape, np.bool_) if settled is None else resize(settled, shape) < HALF
    claimed = sky if painted is None else np.minimum(sky, resize(painted, shape))
    painted_alone = (claimed > SEEN) & (other < NOT_SEEN) & asked
    left_out = (sky < MISSED_BY_FIRST) & (other > SEEN_BY_SECOND) & asked
    return Disagreement(_measure(painted_alone), _measure(left_out))


def _measure(disputed: np.ndarray) -> float:
    return float(cv2.erode(disputed.astype(np.uint8), square(RIM)).mean())
