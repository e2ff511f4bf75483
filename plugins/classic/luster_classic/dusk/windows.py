"""Decides which rectangles are windows. Precision before recall: a lit garage door is worse than a dark window."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import resize
from luster_classic.dusk.boosted_trees import Trees, load_trees
from luster_classic.dusk.rectangles import Facade, Sums, propose_rectangles
from luster_classic.dusk.traits import measure_traits

EDGE = 1000

SURE, HINT, TOGETHER, LEAST = 0.9, 0.25, 0.85, 0.15
"""Chance from which a window is lit: by its rectangle, where the network has at least a hint of it, or by both together
(odds that multiply), where neither is below the last."""

FAINT, FEW = 0.12, 0.015
"""The chance of a house, and its share of a row or column of that map, from which it is looked at."""

MARGIN = 2
"""Rows and columns of that map that are looked at beyond the house."""

WHOLE = 0.03
"""How much a rectangle's size counts beside its chance: the window before its panes."""


@dataclass(frozen=True, eq=False)
class Pane:
    """A window: its box in pixels, the glass within the box, and how likely it is one."""

    left: int
    top: int
    right: int
    bottom: int
    pixels: np.ndarray
    chance: float


@dataclass(frozen=True, eq=False)
class Windows:
    """The windows of a picture, and the map of their glass."""

    panes: tuple[Pane, ...]
    mask: Array


@cache
def load_window_trees() -> Trees:
    """What was learned (docs/learning.md)."""
    with (files("luster_classic.dusk") / "windows.npz").open("rb") as stream:
        return load_trees(stream)


def find_windows(encoded: Array, sky: Array | None, house: Array | None = None, seen: Array | None = None) -> Windows:
    """The windows of a picture of about 1000 px; `sky` (same size) is where none can be.

    `house` (any size) is the chance of a house where it is known: around it nothing is looked for. `seen` (any size) is
    the chance of windows by another witness: what two have seen need not be as clear to each.
    """
    shape = (encoded.shape[0], encoded.shape[1])
    facade = Facade(encoded, sky, None if house is None else bound_house(house, shape))
    boxes = propose_rectangles(facade)
    witness = None if seen is None else _average_within(boxes, resize(seen, shape))
    # What the other witness rules out need not be looked at closely.
    wanted = np.ones(len(boxes), dtype=np.bool_) if witness is None else witness >= LEAST
    chance = np.zeros(len(boxes))
    chance[wanted] = load_window_trees().chance(measure_traits(boxes, facade, wanted))
    sure = chance >= SURE if witness is None else _decide_with_network(chance, witness)
    mask = np.zeros(encoded.shape[:2], dtype=np.float32)
    panes = []
    for box, likely in choose_apart(boxes[sure], chance[sure]):
        left, top, right, bottom = (int(v) for v in box)
        glass = find_glass(facade.light[top:bottom, left:right])
        if sky is not None:
            glass &= sky[top:bottom, left:right] < 0.3
        if glass.mean() < 0.3:
            continue
        panes.append(Pane(left, top, right, bottom, glass, float(likely)))
        mask[top:bottom, left:right][glass] = 1.0
    return Windows(tuple(panes), mask)


def _decide_with_network(chance: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """Which boxes are windows, from the chance of each by its rectangle and by the network."""
    both = np.stack([chance, seen]).clip(1e-3, 1.0 - 1e-3)
    together = ((both / (1.0 - both)).prod(axis=0) >= TOGETHER / (1.0 - TOGETHER)) & (both.min(axis=0) >= LEAST)
    return np.asarray(together | ((chance >= SURE) & (seen >= HINT)))


def _average_within(boxes: np.ndarray, values: Array) -> np.ndarray:
    """The mean of a map within each box."""
    sums = Sums(cv2.integral(values, sdepth=cv2.CV_64F))
    return np.array([sums.mean(int(b[1]), int(b[3]), int(b[0]), int(b[2])) for b in boxes])


def bound_house(house: Array, shape: tuple[int, int]) -> tuple[slice, slice] | None:
    """The rows and columns of a picture of this shape among which a house stands, generously; None without one."""
    seen = house > FAINT
    ends = []
    for share, full in zip((seen.mean(axis=1), seen.mean(axis=0)), shape, strict=True):
        some = np.nonzero(share > FEW)[0]
        if not len(some):
            return None
        scale = full / len(share)
        first, last = int((some[0] - MARGIN) * scale), int((some[-1] + 1 + MARGIN) * scale)
        ends.append(slice(max(0, first), min(full, last)))
    return ends[0], ends[1]


def choose_apart(boxes: np.ndarray, chance: np.ndarray) -> list[tuple[np.ndarray, float]]:
    """One box for each place, the likeliest; among equals the larger."""
    area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    order = np.argsort(-(chance + WHOLE * np.log(np.maximum(area, 1))), kind="stable")
    kept: list[tuple[np.ndarray, float]] = []
    for k in order:
        if all(_measure_overlap(boxes[k], other) < 0.25 for other, _ in kept):
            kept.append((boxes[k], float(chance[k])))
    return kept


def _measure_overlap(one: np.ndarray, other: np.ndarray) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    if wide <= 0 or high <= 0:
        return 0.0
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return float(wide * high / max(min(areas), 1))


def find_glass(light: Array) -> np.ndarray:
    """The glass of a window: all within its rim but frames and bars, which are clearly lighter."""
    height, width = light.shape
    rim = max(1, round(0.04 * min(height, width)))
    inner = np.zeros((height, width), dtype=bool)
    inner[rim : height - rim, rim : width - rim] = True
    pane = float(np.percentile(light[inner], 40))
    frame = float(np.percentile(light, 95))
    if frame - pane < 14.0:
        return inner
    return np.asarray(inner & (light < pane + 0.62 * (frame - pane)))
