"""Proposes upright rectangles of a façade: pairs of parallel edges that two more edges close."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from luster_classic.common.colour import Array, to_lab
from luster_classic.common.filters import blur, local_std, ramp

SHORTEST, LONGEST = 0.011, 0.20
"""Sides of a window as shares of the longer edge of the frame. Shorter: bricks are proposed; longer: walls. By eye."""

STEEPEST, FLATTEST = 12.0, 16.0
"""Degrees by which upright edges may lean, and level ones, which perspective tilts more. More: rakes and shadows close
rectangles; less: houses seen from aside have none. By eye."""

SEGMENTS, CLOSER, MOST = 600, 1600, 220
"""Edges that are paired, the longest; pairs that are closed into rectangles; rectangles that are looked at closer, the
best closed first. Fewer: large façades lose windows; more: it takes time. By eye, for time."""

# --- edges ------------------------------------------------------------------------------------------------------------

SLOPE_BLUR, SOBEL_UNIT = 0.7, 0.125
"""Pixels (sigma) of blur before slopes are taken (by eye), and what makes OpenCV's 3 × 3 slope one of L per pixel
(exact)."""

LEAST_SLOPE, AMONG, AMONG_REACH = 1.2, 0.5, 60.0
"""L per pixel from which there is an edge, at least and as a share of all slopes around, over the long edge ÷ the third
in pixels. Lower: every leaf is one; higher: painted frames on pale walls are none. By eye."""

ONE_WAY = 1.3
"""How much steeper across than along an edge is to be one. By eye."""

EDGE_WIDTH = 600.0
"""The long edge ÷ this is how many pixels an edge is widened by to each side: rectangles fit by that much. By eye."""

TEXTURE_RADIUS = 2
"""Pixels around one over which texture (deviation of L) is measured. The traits were learned with it."""

LEAVES = (0.0, 0.05)
"""How much green outweighs red and blue (encoded) for a pixel to begin to be, and to be, leaves. The traits were
learned with it."""

LEVELS_PER_L = 2.55
"""Levels of 255 in one of L (exact)."""

SEGMENT_SCALE, SHORTER = 1.0, 0.8
"""Scale at which segments are looked for, and the share of `SHORTEST` from which one counts. By eye."""

# --- pairs and closing ------------------------------------------------------------------------------------------------

SHARED_RUN = 0.55
"""Share of both edges' run that they have in common for them to be a pair. Lower: edges of neighbours pair up. By
eye."""

WIDEST, NARROWEST = 4.5, 4.0
"""How many times as wide as long a pair may be, and as long as wide. By eye."""

LEAST_CLOSED, LEAST_MEAN_CLOSED = 0.30, 0.60
"""Share of an edge that each side of a rectangle must lie on, and of all four on the mean. Lower: shadows are windows;
higher: windows behind twigs are none. By eye."""

SAME = 0.72
"""Overlap over union beyond which the worse closed of two rectangles is dropped. By eye."""

SNAP, LEAST_SNAP, SNAPS = 0.006, 3, 2
"""Share of the long edge, and pixels at least, by which a side may be moved to its edge; and how often all are. By
eye."""

CLEARER = 0.05
"""Share of a side by which it must lie more on an edge for it to be moved: else it wanders along textures. By eye."""

LEAST_SIDE = 4
"""Pixels that a side keeps. By eye."""

LEFT, TOP, RIGHT, BOTTOM = range(4)
"""Columns of a box, which is (left, top, right, bottom) in whole pixels, right and bottom exclusive."""


@dataclass(frozen=True, eq=False)
class Sums:
    """Running sums over a map, by which the mean of any rectangle is four numbers."""

    table: Array

    def mean(self, top: int, bottom: int, left: int, right: int) -> float:
        """The mean over rows top…bottom and columns left…right (exclusive); 0 of nothing."""
        size = (bottom - top) * (right - left)
        table = self.table
        total = table[bottom, right] - table[top, right] - table[bottom, left] + table[top, left]
        return float(total) / size if size > 0 else 0.0


@dataclass(frozen=True, eq=False)
class Facade:
    """The picture at about 1000 px, and what is computed from it once."""

    encoded: Array
    sky: Array | None
    house: tuple[slice, slice] | None = None
    """The rows and columns among which edges are looked for, where it is known that the house lies there."""

    @property
    def edge(self) -> int:
        """The longer edge in pixels."""
        return int(max(self.encoded.shape[:2]))

    @cached_property
    def planes(self) -> tuple[Array, Array, Array]:
        """L (0 to 100), a and b of Lab, each by itself."""
        light, a, b = cv2.split(to_lab(self.encoded))
        return np.asarray(light), np.asarray(a), np.asarray(b)

    @property
    def light(self) -> Array:
        """L of Lab, 0 to 100."""
        return self.planes[0]

    @cached_property
    def slopes(self) -> tuple[Array, Array]:
        """The slope of L across and down, in L per pixel."""
        soft = cv2.GaussianBlur(self.light, (0, 0), SLOPE_BLUR)
        return (
            np.asarray(cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=SOBEL_UNIT), dtype=np.float32),
            np.asarray(cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=SOBEL_UNIT), dtype=np.float32),
        )

    @cached_property
    def edges(self) -> tuple[Array, Array]:
        """1 within a pixel or two of an upright (first) or level (second) edge."""
        across, down = (np.abs(slope) for slope in self.slopes)
        around = blur(across + down, self.edge / AMONG_REACH)
        clear = np.maximum(LEAST_SLOPE, AMONG * around)
        reach = 2 * max(1, round(self.edge / EDGE_WIDTH)) + 1
        upright = ((across > clear) & (across > ONE_WAY * down)).astype(np.uint8)
        level = ((down > clear) & (down > ONE_WAY * across)).astype(np.uint8)
        return (
            cv2.dilate(upright, np.ones((1, reach), np.uint8)).astype(np.float32),
            cv2.dilate(level, np.ones((reach, 1), np.uint8)).astype(np.float32),
        )

    @cached_property
    def edge_sums(self) -> tuple[Array, Array]:
        """Running sums of the edges along their run, so that any side's share is one subtraction."""
        upright, level = self.edges
        down = np.vstack([np.zeros((1, upright.shape[1]), np.float32), np.cumsum(upright, axis=0)])
        return down, np.hstack([np.zeros((upright.shape[0], 1), np.float32), np.cumsum(level, axis=1)])

    def upright_share(self, top: int, bottom: int, left: int, right: int) -> Array:
        """Which share of each column of a rectangle lies on upright edges."""
        down = self.edge_sums[0]
        return np.asarray((down[bottom, left:right] - down[top, left:right]) / np.float32(bottom - top))

    def level_share(self, top: int, bottom: int, left: int, right: int) -> Array:
        """Which share of each row of a rectangle lies on level edges."""
        across = self.edge_sums[1]
        return np.asarray((across[top:bottom, right] - across[top:bottom, left]) / np.float32(right - left))

    @cached_property
    def sums(self) -> Mapping[str, Sums]:
        """Running sums of light, texture, green and, where it is known, sky."""
        maps = {"light": self.light, "texture": self.texture, "green": self.green}
        if self.sky is not None:
            maps["sky"] = self.sky
        return {name: Sums(cv2.integral(values, sdepth=cv2.CV_64F)) for name, values in maps.items()}

    @cached_property
    def green(self) -> Array:
        """1 where green outweighs red and blue: leaves."""
        rgb = self.encoded
        return ramp(rgb[..., 1] - np.maximum(rgb[..., 0], rgb[..., 2]), *LEAVES)

    @cached_property
    def texture(self) -> Array:
        """The local standard deviation of L."""
        return local_std(self.light, TEXTURE_RADIUS)


def propose_rectangles(facade: Facade) -> np.ndarray:
    """Rectangles n×4 (left, top, right, bottom; whole pixels, right and bottom exclusive), the best closed first."""
    segments = _detect_segments(facade)
    run, rise = segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1]
    angle = np.degrees(np.arctan2(np.abs(run), np.abs(rise)))
    upright, level = segments[angle < STEEPEST], segments[angle > 90 - FLATTEST]
    boxes = np.vstack([_pair_edges(upright, facade.edge, along=1), _pair_edges(level, facade.edge, along=0)])
    height, width = facade.light.shape
    boxes = boxes[(boxes[:, 0] >= 1) & (boxes[:, 1] >= 1) & (boxes[:, 2] < width - 1) & (boxes[:, 3] < height - 1)]
    if not len(boxes):
        return np.zeros((0, 4), dtype=np.int32)
    boxes = np.unique(boxes, axis=0)
    rough = measure_closure(boxes, facade).mean(axis=1)
    boxes, closed = _snap_sides(boxes[np.argsort(-rough, kind="stable")[:CLOSER]], facade)
    worth = closed.min(axis=1) + closed.mean(axis=1)
    keep = (closed.min(axis=1) > LEAST_CLOSED) & (closed.mean(axis=1) > LEAST_MEAN_CLOSED)
    return keep_distinct(boxes[keep], worth[keep], SAME, MOST)


def _detect_segments(facade: Facade) -> np.ndarray:
    """The longest straight edges where the house lies, n×4 (x0, y0, x1, y1)."""
    rows, columns = facade.house or (slice(0, None), slice(0, None))
    grey = np.clip(facade.light[rows, columns] * LEVELS_PER_L, 0, 255).astype(np.uint8)
    found = cv2.createLineSegmentDetector(cv2.LSD_REFINE_NONE, SEGMENT_SCALE).detect(grey)[0] if grey.size else None
    if found is None:
        return np.zeros((0, 4), dtype=np.float32)
    ends = np.asarray(found, dtype=np.float32).reshape(-1, 4) + np.array([columns.start, rows.start] * 2, np.float32)
    length = np.hypot(ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1])
    long_enough = length > SHORTER * SHORTEST * facade.edge
    ends, length = ends[long_enough], length[long_enough]
    longest = np.argsort(-length)[:SEGMENTS]
    return np.asarray(ends[longest])


def _pair_edges(segments: np.ndarray, edge: int, *, along: int) -> np.ndarray:
    """Boxes between segments that run side by side; `along` is the axis (0 across, 1 down) in which they run."""
    if len(segments) < 2:
        return np.zeros((0, 4), dtype=np.int32)
    side = (segments[:, 1 - along] + segments[:, 3 - along]) / 2.0
    first = np.minimum(segments[:, along], segments[:, 2 + along])
    last = np.maximum(segments[:, along], segments[:, 2 + along])
    one, other = np.nonzero(side[:, None] + SHORTEST * edge < side[None, :])
    gap = side[other] - side[one]
    shared = np.minimum(last[one], last[other]) - np.maximum(first[one], first[other])
    whole = np.maximum(last[one], last[other]) - np.minimum(first[one], first[other])
    fits = (gap < LONGEST * edge) & (shared > SHARED_RUN * whole) & (whole > SHORTEST * edge) & (whole < LONGEST * edge)
    fits &= (gap < WIDEST * whole) & (whole < NARROWEST * gap)
    one, other = one[fits], other[fits]
    start, end = (first[one] + first[other]) / 2.0, (last[one] + last[other]) / 2.0
    corners = (side[one], start, side[other], end) if along == 1 else (start, side[one], end, side[other])
    return np.round(np.stack(corners, axis=1)).astype(np.int32)


def measure_closure(boxes: np.ndarray, facade: Facade) -> np.ndarray:
    """Which share of each side (left, top, right, bottom) lies on an edge that runs along it; n×4."""
    down, across = facade.edge_sums
    left, top, right, bottom = (boxes[:, side].astype(np.intp) for side in (LEFT, TOP, RIGHT, BOTTOM))
    height, width = np.maximum(bottom - top, 1), np.maximum(right - left, 1)
    above, below = top * down.shape[1], bottom * down.shape[1]
    upper, lower = top * across.shape[1], bottom * across.shape[1]
    down, across = down.ravel(), across.ravel()
    return np.stack(
        [
            (down.take(below + left) - down.take(above + left)) / height,
            (across.take(upper + right) - across.take(upper + left)) / width,
            (down.take(below + right) - down.take(above + right)) / height,
            (across.take(lower + right) - across.take(lower + left)) / width,
        ],
        axis=1,
    )


def _snap_sides(boxes: np.ndarray, facade: Facade) -> tuple[np.ndarray, np.ndarray]:
    """Each side moved by a few pixels to where its edge is clearest, one side after the other."""
    limit = np.array([facade.light.shape[1] - 2, facade.light.shape[0] - 2] * 2)
    reach = max(LEAST_SNAP, round(facade.edge * SNAP))
    best, closed = boxes.copy(), measure_closure(boxes, facade)
    for _ in range(SNAPS):
        for side in (TOP, BOTTOM, LEFT, RIGHT):
            for shift in range(-reach, reach + 1):
                moved = best.copy()
                moved[:, side] = np.clip(moved[:, side] + shift, 1, limit[side])
                moved_closed = measure_closure(moved, facade)
                better = (moved_closed[:, side] > closed[:, side] + CLEARER) & (
                    moved_closed.mean(axis=1) >= closed.mean(axis=1)
                )
                better &= moved[:, RIGHT] - moved[:, LEFT] > LEAST_SIDE
                better &= moved[:, BOTTOM] - moved[:, TOP] > LEAST_SIDE
                best[better], closed[better] = moved[better], moved_closed[better]
    return best, closed


def measure_overlaps(box: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Intersection over union of one box with each of the others."""
    wide = np.minimum(box[2], others[:, 2]) - np.maximum(box[0], others[:, 0])
    high = np.minimum(box[3], others[:, 3]) - np.maximum(box[1], others[:, 1])
    shared = np.clip(wide, 0, None) * np.clip(high, 0, None)
    area = (box[2] - box[0]) * (box[3] - box[1])
    areas = (others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1])
    return np.asarray(shared / np.maximum(area + areas - shared, 1), dtype=np.float32)


def keep_distinct(boxes: np.ndarray, worth: np.ndarray, most: float, count: int) -> np.ndarray:
    """At most `count` boxes by falling worth, without those that overlap a better one by more than `most`."""
    rest = boxes[np.argsort(-worth, kind="stable")]
    kept: list[np.ndarray] = []
    while len(rest) and len(kept) < count:
        kept.append(rest[0])
        rest = rest[1:][measure_overlaps(rest[0], rest[1:]) <= most]
    return np.array(kept, dtype=np.int32).reshape(-1, 4)
