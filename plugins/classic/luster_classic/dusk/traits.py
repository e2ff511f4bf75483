"""What speaks for and against a rectangle being a window: named numbers, free of size, exposure and resolution.

The trees in `windows.npz` were learned from exactly these numbers. So for every limit and unit in this module the
evidence is the same, and so is what breaks when one moves: the trait means something else than what was learned, and
windows are lit or missed at random until the table is learned anew (docs/learning.md, windows). The limits themselves
were chosen by eye on the unsealed measured houses and on drawn façades, before learning.
"""

import math
from dataclasses import dataclass, fields

import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp
from luster_classic.common.ranks import median, percentile
from luster_classic.dusk.boosted_trees import Table
from luster_classic.dusk.rectangles import Facade, measure_closure

ENOUGH = 1500
"""Pixels that tell a median. More take time."""

# --- where is looked --------------------------------------------------------------------------------------------------

RIM, LEAST_RIM, LEAST_GLASS = 0.12, 2, 4
"""Share of the shorter side that is frame and no glass, its pixels at least, and the pixels of glass without which the
whole rectangle is looked at."""

FAR, LEAST_FAR = 0.35, 4
"""Share of the shorter side, and pixels at least, over which the wall around is looked at."""

GAP, LEAST_GAP = 0.005, 2
"""Share of the picture's long edge, and pixels at least, of the frame around a rectangle."""

ABOVE = 6
"""Rows above a rectangle, at least, in which sky is looked for; else as many as it is high."""

# --- units: what counts as 1 ------------------------------------------------------------------------------------------

PANE = 35
"""Percentile of L that stands for the glass: reflections are lighter."""

LIGHT_STEP, LIGHT_SPREAD, LIGHT_LEVEL, LIGHT_FALL = 30.0, 15.0, 60.0, 20.0
"""L: of a step between frame, glass and wall; of a spread; of the glass itself; of the fall from its lower to its upper
half."""

TEXTURE, TEXTURE_AROUND = 10.0, 12.0
"""Local deviation of L, within and around."""

CHROMA, HUE = 25.0, 20.0
"""Chroma, and one axis of it, in Lab."""

SIDE = 0.1
"""Share of the picture's long edge, of a side."""

WARM_YELLOW = 0.5
"""How much yellow (b) counts beside red (a) as warm."""

# --- bars -------------------------------------------------------------------------------------------------------------

FEWEST_LINES = 8
"""Lines through a rectangle without which bars are not looked for."""

MIDDLE, WITHIN = (0.3, 0.7), (0.12, 0.88)
"""Shares of a side between which the clearest bar is looked for, and between which bars are counted."""

BAR = 0.6
"""Share of a line that lies on an edge from which it is a bar."""

MOST_BARS, BARS = 8, 4.0
"""Bars that are counted, and those that count as 1."""

LEAST_HALF, NO_CONTRAST = 2, 1e-6
"""Columns of half a window without which halves are not compared, and the length below which it has no pattern."""

# --- company, as shares of the own side, unless in pixels -------------------------------------------------------------

SAME_HEIGHT, SAME_WIDTH = 0.15, 0.2
"""Difference up to which two have the same height and width, as a share of the larger."""

SAME_ROW, SAME_COLUMN = 0.2, 0.25
"""Difference of their upper (left) sides up to which two stand in a row (column)."""

JOINED, SLACK = 0.35, 4
"""Distance up to which two are panes of one window, and pixels added to any distance."""

TOUCHING = 2
"""Pixels by which boxes that hold each other, or touch, may overlap."""

NARROW, SHUTTER_APART = 0.7, 0.3
"""Width up to which a neighbour may be a shutter, and its distance."""

NOT_BESIDE, NOT_LOW = 0.1, 0.4
"""Distance from which neighbours' lower ends are compared, and height that they need for that."""

MOST_BROTHERS, BROTHERS = 6, 3.0
"""Brothers that are counted, and those that count as 1."""

MOST_AROUND, AROUND, MOST_WITHIN, WITHIN_IT = 4, 2.0, 8, 4.0
"""Boxes around it that are counted, and that count as 1; the same for boxes within it."""

SIDES = 2.0
"""Sides that have a shutter, which count as 1."""

MOST_ALIKE, ALIKE = 8, (0.0, 4.0)
"""Boxes of the same size anywhere that are counted, and between which numbers that begins and ceases to count."""


@dataclass(frozen=True, slots=True)
class Traits:
    """The traits of one rectangle, in the order of the table's columns."""

    closed_least: float
    """Share of its least closed side that lies on an edge."""
    closed_mean: float
    """The mean over its four sides."""
    frame_inside: float
    """How much lighter the frame is than the glass."""
    frame_least: float
    """The same of the frame's darkest side."""
    frame_outside: float
    """How much lighter the frame is than the wall."""
    frame_even: float
    """How far the frame's four sides differ."""
    glass_light: float
    glass_wall: float
    """How much lighter the wall is than the glass."""
    glass_spread: float
    glass_texture: float
    chroma: float
    blue: float
    warm: float
    chroma_wall: float
    bar_upright: float
    """How whole the clearest upright bar through its middle is."""
    bar_level: float
    bars_level: float
    """How many level bars there are: slats, panels, panes."""
    bars_upright: float
    mirrored: float
    """How alike its left and right halves are, as correlation."""
    aspect: float
    """Logarithm of width over height."""
    height: float
    width: float
    top: float
    """Of the picture's height, like `bottom`."""
    bottom: float
    sky_above: float
    green: float
    """Leaves around."""
    rough: float
    """Texture around."""
    dark_top: float
    """How much lighter its lower half is than its upper one."""
    same: float
    """Boxes of its size in its row and column."""
    same_row: float
    """Of these, those in its row that are not joined to it."""
    joined: float
    """Of these, panes of the same window."""
    inside: float
    """Boxes around it."""
    contains: float
    """Boxes within it."""
    flanked: float
    """Sides on which something narrow stands, as a shutter."""
    lower: float
    """How much lower it ends than what begins beside it: a door does."""
    alike: float
    """Boxes of its size anywhere."""


NAMES = tuple(field.name for field in fields(Traits))
"""The table's columns; `windows.npz` holds them too, and is refused when they differ."""


@dataclass(frozen=True, eq=False)
class _Company:
    """What all other boxes say about each: one value for each box."""

    same: np.ndarray
    same_row: np.ndarray
    joined: np.ndarray
    inside: np.ndarray
    contains: np.ndarray
    flanked: np.ndarray
    lower: np.ndarray
    alike: np.ndarray

    def of(self, box: int) -> dict[str, float]:
        """What they say about one, by name."""
        return {field.name: getattr(self, field.name)[box] for field in fields(self)}


def measure_traits(boxes: np.ndarray, facade: Facade, wanted: np.ndarray | slice = slice(None)) -> Table:
    """What each box that is `wanted` shows by itself, and what all its neighbours say."""
    chosen = np.arange(len(boxes))[wanted]
    if not len(chosen):
        return Table(NAMES, np.zeros((0, len(NAMES)), dtype=np.float32))
    closed = measure_closure(boxes[chosen], facade)
    company = _measure_company(boxes)
    rows = [
        _measure_box(boxes[box], facade, closed=sides, company=company.of(int(box)))
        for box, sides in zip(chosen, closed, strict=True)
    ]
    values = np.array([[getattr(row, name) for name in NAMES] for row in rows], dtype=np.float64)
    return Table(NAMES, values.astype(np.float32))


def _measure_box(box: np.ndarray, facade: Facade, *, closed: np.ndarray, company: dict[str, float]) -> Traits:
    """The traits of a box: what it shows by itself, beside how its sides are closed and what the others say."""
    left, top, right, bottom = (int(v) for v in box)
    width, height = right - left, bottom - top
    rows, columns = facade.light.shape
    light, a_plane, b_plane = facade.planes
    rim = max(LEAST_RIM, round(RIM * min(width, height)))
    inner = (top + rim, bottom - rim + 1, left + rim, right - rim + 1)
    if max(0, inner[1] - inner[0]) * max(0, inner[3] - inner[2]) < LEAST_GLASS:
        inner = (top, bottom, left, right)
    within = (slice(inner[0], inner[1]), slice(inner[2], inner[3]))
    glass = light[within]
    far = max(LEAST_FAR, round(FAR * min(width, height)))
    gap = max(LEAST_GAP, round(GAP * facade.edge))
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
    pane = percentile(glass, PANE)
    frame = [median(strip) if strip.size else pane for strip in strips]
    framed = sum(frame) / len(frame)
    walls = sorted(median(strip) for strip in outer if strip.size) or [pane]
    wall = 0.5 * (walls[len(walls) // 2] + walls[(len(walls) - 1) // 2])
    a, b = _find_median(a_plane[within]), _find_median(b_plane[within])
    beside = (slice(top, bottom), slice(max(0, left - gap - far), right + gap + far))
    around = (max(0, top - far), min(rows, bottom + far), max(0, left - far), min(columns, right + far))
    upright = _measure_bars(facade.upright_share(top, bottom, left, right))
    level = _measure_bars(facade.level_share(top, bottom, left, right))
    half = inner[0] + max(1, (inner[1] - inner[0]) // 2)
    sums = facade.sums
    upper, lower = (sums["light"].mean(*ends, inner[2], inner[3]) for ends in ((inner[0], half), (half, inner[1])))
    above = (max(0, top - max(ABOVE, height)), top, left, right)
    return Traits(
        closed_least=closed.min(),
        closed_mean=closed.mean(),
        frame_inside=(framed - pane) / LIGHT_STEP,
        frame_least=(min(frame) - pane) / LIGHT_STEP,
        frame_outside=(framed - wall) / LIGHT_STEP,
        frame_even=math.sqrt(sum((part - framed) ** 2 for part in frame) / len(frame)) / LIGHT_SPREAD,
        glass_light=pane / LIGHT_LEVEL,
        glass_wall=(wall - pane) / LIGHT_STEP,
        glass_spread=float(glass.std()) / LIGHT_SPREAD,
        glass_texture=sums["texture"].mean(*inner) / TEXTURE,
        chroma=math.hypot(a, b) / CHROMA,
        blue=-b / HUE,
        warm=(a + WARM_YELLOW * b) / HUE,
        chroma_wall=math.hypot(_find_median(a_plane[beside]), _find_median(b_plane[beside])) / CHROMA,
        bar_upright=upright.clearest,
        bar_level=level.clearest,
        bars_level=level.count,
        bars_upright=upright.count,
        mirrored=_measure_symmetry(glass),
        aspect=math.log(width / height),
        height=height / facade.edge / SIDE,
        width=width / facade.edge / SIDE,
        top=top / rows,
        bottom=bottom / rows,
        sky_above=sums["sky"].mean(*above) if facade.sky is not None else 0.0,
        green=sums["green"].mean(*around),
        rough=sums["texture"].mean(*around) / TEXTURE_AROUND,
        dark_top=(lower - upper) / LIGHT_FALL,
        **company,
    )


def _find_median(colour: Array) -> float:
    """The median colour of a piece; of a large one some of its rows tell it as well."""
    return median(colour[:: 1 + colour.size // ENOUGH])


@dataclass(frozen=True)
class _Bars:
    """How whole the clearest bar through the middle is, and how many bars there are (1 is `BARS`)."""

    clearest: float
    count: float


def _measure_bars(run: Array) -> _Bars:
    """The bars of a rectangle; `run` has the share of each line through it that lies on an edge."""
    length = len(run)
    if length < FEWEST_LINES:
        return _Bars(0.0, 0.0)
    first, last = (round(share * length) for share in MIDDLE)
    middle = run[first : max(last, first + 1)]
    first, last = (round(share * length) for share in WITHIN)
    within = run[first : max(last, first + 1)] > BAR
    starts = int(within[0]) + int((within[1:] & ~within[:-1]).sum())
    return _Bars(float(middle.max()), min(starts, MOST_BARS) / BARS)


def _measure_symmetry(glass: Array) -> float:
    """How alike the left and the right half are, as correlation."""
    half = glass.shape[1] // 2
    if half < LEAST_HALF:
        return 0.0
    one, other = glass[:, :half].astype(np.float64).ravel(), glass[:, : -half - 1 : -1].astype(np.float64).ravel()
    one, other = one - one.mean(), other - other.mean()
    size = math.sqrt(float(one @ one) * float(other @ other))
    return float(one @ other) / size if size > NO_CONTRAST else 0.0


def _measure_company(boxes: np.ndarray) -> _Company:
    """Brothers of the same size, panes of one window, shutters at its sides, and whether it stands lower than they.

    Every box in turn (rows) looks at all of them (columns).
    """
    left, top, right, bottom = (boxes[:, side].astype(np.float64)[None, :] for side in range(boxes.shape[1]))
    own_left, own_top, own_right, own_bottom = left.T, top.T, right.T, bottom.T
    width, height = right - left, bottom - top
    own_width, own_height = width.T, height.T
    same_height = np.abs(height - own_height) < SAME_HEIGHT * np.maximum(height, own_height)
    same_width = np.abs(width - own_width) < SAME_WIDTH * np.maximum(width, own_width)
    apart = (left >= own_right) | (right <= own_left) | (top >= own_bottom) | (bottom <= own_top)
    row = np.abs(top - own_top) < SAME_ROW * own_height
    column = np.abs(left - own_left) < SAME_COLUMN * own_width
    aside = np.maximum(left - own_right, own_left - right)
    above = np.maximum(top - own_bottom, own_top - bottom)
    brothers = same_height & same_width & apart
    near = (row & (aside < JOINED * own_width + SLACK)) | (column & (above < JOINED * own_height + SLACK))
    around = (left <= own_left + TOUCHING) & (top <= own_top + TOUCHING)
    around &= (right >= own_right - TOUCHING) & (bottom >= own_bottom - TOUCHING)
    narrow = (width < NARROW * own_width) & same_height & row
    narrow &= (aside >= -TOUCHING) & (aside < SHUTTER_APART * own_width + SLACK)
    sides = (narrow & (left >= own_right - TOUCHING)).any(axis=1) * 1.0
    sides = sides + (narrow & (right <= own_left + TOUCHING)).any(axis=1)
    level_tops = row & apart & (aside > NOT_BESIDE * own_width) & (height > NOT_LOW * own_height)
    lower = [
        median((bottom.T[k] - bottom[0, tops]) / height[0, k]) if tops.any() else 0.0
        for k, tops in enumerate(level_tops)
    ]
    row_brothers = brothers & row
    return _Company(
        same=np.minimum((brothers & (row | column)).sum(axis=1), MOST_BROTHERS) / BROTHERS,
        same_row=np.minimum((row_brothers & ~near).sum(axis=1), MOST_BROTHERS) / BROTHERS,
        joined=np.minimum((brothers & near).sum(axis=1), MOST_BROTHERS) / BROTHERS,
        inside=np.minimum(around.sum(axis=1) - 1, MOST_AROUND) / AROUND,
        contains=np.minimum(around.sum(axis=0) - 1, MOST_WITHIN) / WITHIN_IT,
        flanked=np.asarray(sides / SIDES),
        lower=np.array(lower),
        alike=ramp(np.minimum(brothers.sum(axis=1), MOST_ALIKE), *ALIKE),
    )
