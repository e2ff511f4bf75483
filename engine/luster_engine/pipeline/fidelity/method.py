"""What a plan can have changed in the building at all, judged by its Edits.

Edits are data, so the guard can read them. Where no new pixel was laid and no map is fine enough to draw with, a thing
cannot come or go, and a classifier's doubt about strong light is no reason to refuse a picture.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from luster_sdk import Edit
from numpy.typing import NDArray

from luster_engine.pipeline.render.executor import Outcome

_COARSE = 128
"""Cells on the long edge up to which a map of light or colour holds no thing, only light that falls on things."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Method:
    """How a picture came about."""

    only_light: bool
    """Whether all outside the declared region is the camera's own pixels in another light."""
    painted: Floats | None
    """Where new pixels were laid over the camera's own (0…1, small); None where nowhere."""


def method_of(outcome: Outcome, size: tuple[int, int]) -> Method:
    """What a plan's Edits say of its picture; a renderer or a model's tone can do anything anywhere."""
    trusted = not outcome.painted and not outcome.toned and all(_is_light(edit) for edit in outcome.layers.base)
    painting = [edit for edit in outcome.layers.masked if edit.content is not None]
    return Method(trusted, declared(painting, size))


def declared(masked: Sequence[Edit], size: tuple[int, int]) -> Floats | None:
    """Where masked edits may act at all: the union of their masks (0…1); None where there are none."""
    masks = [edit.mask.alpha for edit in masked if edit.mask is not None]
    if not masks:
        return None
    resized = [cv2.resize(alpha.astype(np.float32), size, interpolation=cv2.INTER_LINEAR) for alpha in masks]
    return np.asarray(np.maximum.reduce(resized), np.float32)


def _is_light(edit: Edit) -> bool:
    """Whether an Edit has only maps too coarse to draw with. With levels a map tells a window from its wall by their
    brightness, and can make both alike: such a one is not trusted."""
    if edit.colour is not None and edit.colour.values.ndim == 5:
        return False
    maps = [part.values for part in (edit.gain, edit.light, edit.colour, edit.saturation) if part is not None]
    return all(values is None or max(values.shape[:2]) <= _COARSE for values in maps)
