"""A lawn that was found in a photo."""

from dataclasses import dataclass

import numpy as np

from luster_classic.common.colour import Array


@dataclass(frozen=True, eq=False)
class Lawn:
    """Where the lawn is (0…1 for each pixel), how sure that is, and its share of the frame."""

    alpha: Array
    confidence: float
    area: float
    reason: str = ""
    """Why something that was found is left alone, in words for people; empty where it is not."""


def no_lawn(shape: tuple[int, int], reason: str = "") -> Lawn:
    """The lawn of a picture without one, or with one that is left alone for a reason."""
    return Lawn(np.zeros(shape, dtype=np.float32), 0.0, 0.0, reason)
