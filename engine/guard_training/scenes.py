"""Measured houses as scenes for the vices: at a size, whole or looked at from nearer, with what could be taken away."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from training.houses import House

from guard_training.vices import Mask, Scene

_LEAST_OBJECT, _MOST_OBJECT = 0.015, 0.12
_MOST_ENLARGED = 1.7


def scene_of(house: House, edge: int = 1024, *, box: tuple[int, int, int, int] | None = None) -> Scene:
    """The house at `edge` pixels, or only what is in `box` (left, top, right, bottom in pixels of the photo)."""
    left, top, right, bottom = box or (0, 0, house.width, house.height)
    scale = edge / max(right - left, bottom - top)
    size = (round((right - left) * scale), round((bottom - top) * scale))

    def cut(values: NDArray[np.generic]) -> NDArray[np.float32]:
        piece = np.ascontiguousarray(values[top:bottom, left:right])
        return np.asarray(cv2.resize(piece, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC))

    def mask(name: str) -> Mask:
        return np.clip(cut(house.mask(name)), 0, 1).astype(np.float32)

    photo = cut(house.photo()).astype(np.uint8)
    labels = house.window_labels()
    numbers = [int(n) for n in np.unique(labels[top:bottom, left:right]) if n]
    windows = tuple(np.clip(cut((labels == n).astype(np.float32)), 0, 1).astype(np.float32) for n in numbers)
    green = np.maximum(mask("vegetation"), mask("lawn"))
    things = objects([mask("thing"), mask("vegetation")])
    name = house.name if box is None else f"{house.name} near"
    # The sky goes on behind wires, so that another one can be painted there and the wires laid over it.
    wires = mask("wire")
    sky = np.where(wires > 0.01, cv2.morphologyEx(mask("sky"), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)), mask("sky"))
    return Scene(name, photo, sky.astype(np.float32), mask("building"), green, windows, things, house.sealed, wires)


def near_box(house: House, share: float = 0.013) -> tuple[int, int, int, int] | None:
    """A part of the photo in which one window covers about `share`; None where that would enlarge it too much."""
    labels = house.window_labels()
    sizes = np.bincount(labels.ravel())[1:]
    if not len(sizes) or not sizes.max():
        return None
    number = int(np.argmax(sizes)) + 1
    rows, columns = np.nonzero(labels == number)
    area = float(sizes.max()) / share
    width = min(house.width, int((area * house.width / house.height) ** 0.5))
    if 1024 / width > _MOST_ENLARGED or width < 0.2 * house.width:
        return None
    height = round(width * house.height / house.width)
    left = int(np.clip(columns.mean() - width / 2, 0, house.width - width))
    top = int(np.clip(rows.mean() - height / 2, 0, house.height - height))
    return left, top, left + width, top + height


def views(house: House, edge: int = 1024) -> list[Scene]:
    """The scene as it is, and nearer where its windows are small."""
    whole = scene_of(house, edge)
    if any(window.mean() >= 0.008 for window in whole.windows):
        return [whole]
    box = near_box(house)
    return [whole] if box is None else [whole, scene_of(house, edge, box=box)]


def objects(masks: Sequence[Mask]) -> tuple[Mask, ...]:
    """Whole things of a size that can be taken away, one mask each."""
    found = []
    for mask in masks:
        solid = cv2.morphologyEx((mask > 0.5).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
        count, labels, stats, _ = cv2.connectedComponentsWithStats(solid)
        for label in range(1, count):
            share = stats[label, cv2.CC_STAT_AREA] / mask.size
            if _LEAST_OBJECT <= share <= _MOST_OBJECT:
                found.append(np.where(labels == label, mask, 0).astype(np.float32))
    return tuple(found)
