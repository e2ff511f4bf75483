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

RIM = 3
"""Side in pixels at about 256 px of the square by which disputed places are narrowed: edges are never the same. By
eye."""


@dataclass(frozen=True)
class Disagreement:
    """Shares of the frame that only the first network takes for sky, and that only the second does."""

    painted_alone: float
    left_out: float


def compare_witnesses(sky: Array, seen: Glance) -> Disagreement:
    """Where the sky that will be painted (its chance, about 256 px) is not the one that the second witness sees."""
    other = resize(seen.sky, (sky.shape[0], sky.shape[1]))
    painted_alone = (sky > SEEN) & (other < NOT_SEEN)
    left_out = (sky < MISSED_BY_FIRST) & (other > SEEN_BY_SECOND)
    return Disagreement(_measure(painted_alone), _measure(left_out))


def _measure(disputed: np.ndarray) -> float:
    return float(cv2.erode(disputed.astype(np.uint8), square(RIM)).mean())
