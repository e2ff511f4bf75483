"""Decides which rectangles are windows. Precision before recall: a lit garage door is worse than a dark window."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import cv2
import numpy as np

from luster_classic.common.colour import Array, to_lab
from luster_classic.common.filters import resize
from luster_classic.dusk.boosted_trees import BoostedTrees, load_trees
from luster_classic.dusk.facade import Candidates, covers_most, join_sashes, keep_largest
from luster_classic.dusk.fitting import fit_boxes
from luster_classic.dusk.glass import find_glass
from luster_classic.dusk.rectangles import Facade, Sums, propose_rectangles
from luster_classic.dusk.traits import NAMES, measure_traits

EDGE = 1000
"""The long edge at which windows are looked for. Smaller: bars are lost; larger: it takes time. The traits were learned
at it."""

SURE, HINT, TOGETHER, LEAST = 0.9, 0.25, 0.85, 0.15
"""Chance from which a window is lit: by its rectangle, where the network has at least a hint of it, or by both together
(odds that multiply), where neither is below the last. Lower: shutters and garage panes glow; higher: windows stay dark.
Held against the windows' precision and recall (docs/styles.md, Measured)."""

BESIDE_OTHERS, LIKELY_BESIDE, SEEN_BESIDE = 0.75, 0.50, 0.60
"""Chance by both together, by its rectangle and by the network from which a window is lit beside one that is sure: a
façade has brothers. Lower: doors and recesses glow; higher: some of a façade's windows stay dark beside lit ones. By
eye, on 37 listing photos."""

NEVER_CERTAIN = 1e-3
"""Chances are kept so far from 0 and 1, so that their odds stay finite."""

MOST_SKY, LEAST_GLASS = 0.3, 0.3
"""Share of sky in a pixel from which it is no glass, and the share of a rectangle that must be glass for it to glow. By
eye."""

FAINT, FEW = 0.12, 0.015
"""The chance of a house, and its share of a row or column of that map, from which it is looked at. Higher: wings half
hidden by trees are not looked at. By eye, for time."""

MARGIN = 2
"""Rows and columns of that map that are looked at beyond the house. By eye."""

WHOLE = 0.03
"""How much the logarithm of a rectangle's size counts beside its chance: the window before its panes. Lower: single
panes glow; higher: a row of windows glows as one. By eye."""

SHARED = 0.25
"""Share of the smaller of two rectangles that both cover from which only one of them is a window. By eye."""


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
def load_window_trees() -> BoostedTrees:
    """What was learned (docs/learning.md)."""
    with (files("luster_classic.dusk") / "windows.npz").open("rb") as stream:
        return load_trees(stream, NAMES)


def find_windows(encoded: Array, sky: Array | None, house: Array | None = None, seen: Array | None = None) -> Windows:
    """The windows of a picture of about 1000 px; `sky` (same size) is where none can be.

    `house` (any size) is the chance of a house where it is known: around it nothing is looked for. `seen` (any size) is
    the chance of windows by another witness: what two have seen need not be as clear to each.
    """
    shape = (encoded.shape[0], encoded.shape[1])
    facade = Facade(encoded, sky, None if house is None else bound_house(house, shape))
    lab = to_lab(encoded)
    boxes = propose_rectangles(facade)
    witness = None if seen is None else _average_within(boxes, resize(seen, shape))
    # What the other witness rules out need not be looked at closely.
    wanted = np.ones(len(boxes), dtype=np.bool_) if witness is None else witness >= LEAST
    chance = np.zeros(len(boxes))
    chance[wanted] = load_window_trees().chance(measure_traits(boxes, facade, wanted))
    if witness is None or seen is None:
        sure = chance >= SURE
        chosen = choose_apart(boxes[sure], chance[sure])
    else:
        known = Candidates(boxes, chance, witness, _multiply_odds(chance, witness))
        chosen = choose_by_facade(known, lab[..., 0], seen, sky)
    clearly = None if seen is None else resize(seen, shape)
    mask = np.zeros(encoded.shape[:2], dtype=np.float32)
    panes = []
    for box, likely in chosen:
        left, top, right, bottom = (int(v) for v in box)
        glass = find_glass(lab, box, clearly)
        if sky is not None:
            glass &= sky[top:bottom, left:right] < MOST_SKY
        if glass.mean() < LEAST_GLASS:
            continue
        panes.append(Pane(left, top, right, bottom, glass, float(likely)))
        mask[top:bottom, left:right][glass] = 1.0
    return Windows(tuple(panes), mask)


def choose_by_facade(known: Candidates, light: Array, seen: Array, sky: Array | None) -> list[tuple[np.ndarray, float]]:
    """The windows that both witnesses are sure of, each whole; none where most are not found."""
    together = (known.both >= TOGETHER) & (np.minimum(known.chance, known.seen) >= LEAST)
    sure = together | ((known.chance >= SURE) & (known.seen >= HINT))
    if sure.any():
        sure |= (known.both >= BESIDE_OTHERS) & (known.chance >= LIKELY_BESIDE) & (known.seen >= SEEN_BESIDE)
    seen = resize(seen, (light.shape[0], light.shape[1]))
    whole = join_sashes(choose_apart(known.boxes[sure], known.chance[sure]), known, seen)
    chosen = keep_largest(fit_boxes(whole, seen, light))
    return chosen if covers_most([box for box, _ in chosen], seen, sky) else []


def _multiply_odds(chance: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """The chance of a window by both witnesses together: their odds multiply."""
    both = np.stack([chance, seen]).clip(NEVER_CERTAIN, 1.0 - NEVER_CERTAIN)
    odds = (both / (1.0 - both)).prod(axis=0)
    return np.asarray(odds / (1.0 + odds))


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
        if all(_measure_overlap(boxes[k], other) < SHARED for other, _ in kept):
            kept.append((boxes[k], float(chance[k])))
    return kept


def _measure_overlap(one: np.ndarray, other: np.ndarray) -> float:
    """The share of the smaller of two boxes that both cover."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    if wide <= 0 or high <= 0:
        return 0.0
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return float(wide * high / max(min(areas), 1))
