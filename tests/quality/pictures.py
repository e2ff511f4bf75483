"""Small pictures for the report: what a person looks at to believe or doubt a number."""

import cv2
import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]

EDGE = 560


def small(picture: Bytes, edge: int = EDGE) -> Bytes:
    """At most `edge` pixels on the long side."""
    height, width = picture.shape[:2]
    scale = edge / max(height, width)
    if scale >= 1:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def side(mask: Floats, shape: tuple[int, ...]) -> Floats:
    """A mask at another picture's size."""
    return np.asarray(cv2.resize(mask, (shape[1], shape[0]), interpolation=cv2.INTER_AREA), dtype=np.float32)


def difference(before: Bytes, after: Bytes) -> Bytes:
    """What changed, four times as strong, on black."""
    return np.asarray(np.clip(cv2.absdiff(before, after).astype(np.int32) * 4, 0, 255), dtype=np.uint8)


def overlay(picture: Bytes, claimed: Floats, truth: Floats) -> Bytes:
    """Claimed rightly in green, claimed wrongly in red, missed in blue, over a grey picture."""
    grey = cv2.cvtColor(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB).astype(np.float32) * 0.55
    right, wrong, missed = np.minimum(claimed, truth), np.maximum(claimed - truth, 0), np.maximum(truth - claimed, 0)
    tint = right[..., None] * [0, 90, 0] + wrong[..., None] * [200, 0, 0] + missed[..., None] * [0, 40, 220]
    return np.asarray(np.clip(grey + tint, 0, 255), dtype=np.uint8)


def heat(mask: Floats) -> Bytes:
    """A mask as grey levels."""
    return np.asarray(np.repeat((np.clip(mask, 0, 1) * 255).astype(np.uint8)[..., None], 3, axis=2))
