"""What speaks for and against a rectangle being a window: named numbers, free of size, exposure and resolution."""

import math

import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp
from luster_classic.common.ranks import median, percentile
from luster_classic.dusk.rectangles import Facade, measure_closure

ENOUGH = 1500
"""Pixels that tell a median."""

NAMES = (
    "closed_least",
    "closed_mean",
    "frame_inside",
    "frame_least",
    "frame_outside",
    "frame_even",
    "glass_light",
    "glass_wall",
    "glass_spread",
    "glass_texture",
    "chroma",
    "blue",
    "warm",
    "chroma_wall",
    "bar_upright",
    "bar_level",
    "bars_level",
    "bars_upright",
    "mirrored",
    "aspect",
    "height",
    "width",
    "top",
    "bottom",
    "sky_above",
    "green",
    "rough",
    "dark_top",
    "same",
    "same_row",
    "joined",
    "inside",
    "contains",
    "flanked",
    "lower",
    "alike",
)


def measure_traits(boxes: np.ndarray, facade: Facade, wanted: np.ndarray | slice = slice(None)) -> np.ndarray:
    """n × len(NAMES): what each box that is `wanted` shows by itself, and what all its neighbours say."""
    some = boxes[wanted]
    if not len(some):
        return np.zeros((0, len(NAMES)), dtype=np.float32)
    closed = measure_closure(some, facade)
    shown = [_measure_box(box, facade) for box in some]
    return np.column_stack([closed.min(axis=1), closed.mean(axis=1), shown, _measure_company(boxes)[wanted]]).astype(
        np.float32
    )


def _measure_box(box: np.ndarray, facade: Facade) -> list[float]:
    """What a box shows by itself."""
    left, top, right, bottom = (int(v) for v in box)
    width, height = right - left, bottom - top
    rows, columns = facade.light.shape
    light, a_plane, b_plane = facade.planes
    rim = max(2, round(0.12 * min(width, height)))
    inner = (top + rim, bottom - rim + 1, left + rim, right - rim + 1)
    if max(0, inner[1] - inner[0]) * max(0, inner[3] - inner[2]) < 4:
        inner = (top, bottom, left, right)
    within = (slice(inner[0], inner[1]), slice(inner[2], inner[3]))
    glass = light[within]
    far = max(4, round(0.35 * min(width, height)))
    gap = max(2, round(0.005 * facade.edge))
    strips = [
        light[top:bottom, max(0, left - gap) : left],
        light[max(0, top - gap) : top, left:right],
        light[top:bottom, right : right + gap],
        light[bottom : bottom + gap, left:right],
    ]
    outer = [
        light[top:bottom, max(0, left - gap - far) : max(1, left - gap)],
        light[max(0, top - gap - far) : max(1, top - gap), left:right],
        light[top:bottom, right + gap : right + gap + far],
    ]
    pane = percentile(glass, 35)
    frame = [median(strip) if strip.size else pane for strip in strips]
    framed = sum(frame) / 4.0
    walls = sorted(median(strip) for strip in outer if strip.size) or [pane]
    wall = 0.5 * (walls[len(walls) // 2] + walls[(len(walls) - 1) // 2])
    a, b = _find_median(a_plane[within]), _find_median(b_plane[within])
    beside = (slice(top, bottom), slice(max(0, left - gap - far), right + gap + far))
    around = (max(0, top - far), min(rows, bottom + far), max(0, left - far), min(columns, right + far))
    bar_upright, bars_upright = _measure_bars(facade.upright_share(top, bottom, left, right))
    bar_level, bars_level = _measure_bars(facade.level_share(top, bottom, left, right))
    half = inner[0] + max(1, (inner[1] - inner[0]) // 2)
    return [
        (framed - pane) / 30.0,
        (min(frame) - pane) / 30.0,
        (framed - wall) / 30.0,
        math.sqrt(sum((part - framed) ** 2 for part in frame) / 4.0) / 15.0,
        pane / 60.0,
        (wall - pane) / 30.0,
        float(glass.std()) / 15.0,
        facade.sums["texture"].mean(*inner) / 10.0,
        math.hypot(a, b) / 25.0,
        -b / 20.0,
        (a + 0.5 * b) / 20.0,
        math.hypot(_find_median(a_plane[beside]), _find_median(b_plane[beside])) / 25.0,
        bar_upright,
        bar_level,
        bars_level,
        bars_upright,
        _measure_symmetry(glass),
        math.log(width / height),
        height / facade.edge / 0.1,
        width / facade.edge / 0.1,
        top / rows,
        bottom / rows,
        facade.sums["sky"].mean(max(0, top - max(6, height)), top, left, right) if facade.sky is not None else 0.0,
        facade.sums["green"].mean(*around),
        facade.sums["texture"].mean(*around) / 12.0,
        (
            facade.sums["light"].mean(half, inner[1], inner[2], inner[3])
            - facade.sums["light"].mean(inner[0], half, inner[2], inner[3])
        )
        / 20.0,
    ]


def _find_median(colour: Array) -> float:
    """The median colour of a piece; of a large one some of its rows tell it as well."""
    return median(colour[:: 1 + colour.size // ENOUGH])


def _measure_bars(run: Array) -> tuple[float, float]:
    """How whole the clearest bar through the middle is, and how many bars there are (slats, panels, panes).

    `run` has the share of each line through the box that lies on an edge.
    """
    length = len(run)
    if length < 8:
        return 0.0, 0.0
    middle = run[round(0.3 * length) : max(round(0.7 * length), round(0.3 * length) + 1)]
    within = run[round(0.12 * length) : max(round(0.88 * length), round(0.12 * length) + 1)] > 0.6
    starts = int(within[0]) + int((within[1:] & ~within[:-1]).sum())
    return float(middle.max()), min(starts, 8) / 4.0


def _measure_symmetry(glass: Array) -> float:
    """How alike the left and the right half are, as correlation."""
    half = glass.shape[1] // 2
    if half < 2:
        return 0.0
    one, other = glass[:, :half].astype(np.float64).ravel(), glass[:, : -half - 1 : -1].astype(np.float64).ravel()
    one, other = one - one.mean(), other - other.mean()
    size = math.sqrt(float(one @ one) * float(other @ other))
    return float(one @ other) / size if size > 1e-6 else 0.0


def _measure_company(boxes: np.ndarray) -> np.ndarray:
    """Brothers of the same size, panes of one window, shutters at its sides, and whether it stands lower than they.

    Every box in turn (rows) looks at all of them (columns).
    """
    left, top, right, bottom = (boxes[:, k].astype(np.float64)[None, :] for k in range(4))
    own_left, own_top, own_right, own_bottom = left.T, top.T, right.T, bottom.T
    width, height = right - left, bottom - top
    own_width, own_height = width.T, height.T
    same_height = np.abs(height - own_height) < 0.15 * np.maximum(height, own_height)
    same_width = np.abs(width - own_width) < 0.2 * np.maximum(width, own_width)
    apart = (left >= own_right) | (right <= own_left) | (top >= own_bottom) | (bottom <= own_top)
    row = np.abs(top - own_top) < 0.2 * own_height
    column = np.abs(left - own_left) < 0.25 * own_width
    aside = np.maximum(left - own_right, own_left - right)
    above = np.maximum(top - own_bottom, own_top - bottom)
    brothers = same_height & same_width & apart
    near = (row & (aside < 0.35 * own_width + 4)) | (column & (above < 0.35 * own_height + 4))
    within = (left <= own_left + 2) & (top <= own_top + 2) & (right >= own_right - 2) & (bottom >= own_bottom - 2)
    narrow = (width < 0.7 * own_width) & same_height & row & (aside >= -2) & (aside < 0.3 * own_width + 4)
    sides = (narrow & (left >= own_right - 2)).any(axis=1) * 1.0 + (narrow & (right <= own_left + 2)).any(axis=1)
    level_tops = row & apart & (aside > 0.1 * own_width) & (height > 0.4 * own_height)
    lower = [
        median((bottom.T[k] - bottom[0, tops]) / height[0, k]) if tops.any() else 0.0
        for k, tops in enumerate(level_tops)
    ]
    row_brothers = brothers & row
    return np.column_stack(
        [
            np.minimum((brothers & (row | column)).sum(axis=1), 6) / 3.0,
            np.minimum((row_brothers & ~near).sum(axis=1), 6) / 3.0,
            np.minimum((brothers & near).sum(axis=1), 6) / 3.0,
            np.minimum(within.sum(axis=1) - 1, 4) / 2.0,
            np.minimum(within.sum(axis=0) - 1, 8) / 4.0,
            sides / 2.0,
            lower,
            ramp(np.minimum(brothers.sum(axis=1), 8), 0.0, 4.0),
        ]
    )
