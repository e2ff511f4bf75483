"""Proposes upright rectangles of a façade: pairs of parallel edges that two more edges close."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from luster_classic.common.colour import Array, to_lab
from luster_classic.common.filters import blur, local_std, ramp

SHORTEST, LONGEST = 0.011, 0.20
"""Sides of a window as shares of the longer edge of the frame."""
STEEPEST = 12.0
"""Degrees by which upright edges may lean; level ones, which perspective tilts, may lean more."""
FLATTEST = 16.0
SEGMENTS = 600
"""Edges that are paired, the longest."""
CLOSER = 1600
"""Pairs of edges that are closed into rectangles."""
MOST = 220
"""Rectangles that are looked at closer; the best closed ones come first."""


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
        soft = cv2.GaussianBlur(self.light, (0, 0), 0.7)
        return (
            np.asarray(cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=0.125), dtype=np.float32),
            np.asarray(cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=0.125), dtype=np.float32),
        )

    @cached_property
    def edges(self) -> tuple[Array, Array]:
        """1 within a pixel or two of an upright (first) or level (second) edge."""
        across, down = (np.abs(slope) for slope in self.slopes)
        around = blur(across + down, self.edge / 60.0)
        clear = np.maximum(1.2, 0.5 * around)
        reach = 2 * max(1, round(self.edge / 600.0)) + 1
        upright = ((across > clear) & (across > 1.3 * down)).astype(np.uint8)
        level = ((down > clear) & (down > 1.3 * across)).astype(np.uint8)
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
        return ramp(rgb[..., 1] - np.maximum(rgb[..., 0], rgb[..., 2]), 0.0, 0.05)

    @cached_property
    def texture(self) -> Array:
        """The local standard deviation of L."""
        return local_std(self.light, 2)


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
    keep = (closed.min(axis=1) > 0.30) & (closed.mean(axis=1) > 0.60)
    return keep_distinct(boxes[keep], worth[keep], 0.72, MOST)


def _detect_segments(facade: Facade) -> np.ndarray:
    rows, columns = facade.house or (slice(0, None), slice(0, None))
    grey = np.clip(facade.light[rows, columns] * 2.55, 0, 255).astype(np.uint8)
    found = cv2.createLineSegmentDetector(cv2.LSD_REFINE_NONE, 1.0).detect(grey)[0] if grey.size else None
    if found is None:
        return np.zeros((0, 4), dtype=np.float32)
    ends = np.asarray(found, dtype=np.float32).reshape(-1, 4) + np.array([columns.start, rows.start] * 2, np.float32)
    length = np.hypot(ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1])
    ends, length = ends[length > 0.8 * SHORTEST * facade.edge], length[length > 0.8 * SHORTEST * facade.edge]
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
    fits = (gap < LONGEST * edge) & (shared > 0.55 * whole) & (whole > SHORTEST * edge) & (whole < LONGEST * edge)
    fits &= (gap < 4.5 * whole) & (whole < 4.0 * gap)
    one, other = one[fits], other[fits]
    start, end = (first[one] + first[other]) / 2.0, (last[one] + last[other]) / 2.0
    corners = (side[one], start, side[other], end) if along == 1 else (start, side[one], end, side[other])
    return np.round(np.stack(corners, axis=1)).astype(np.int32)


def measure_closure(boxes: np.ndarray, facade: Facade) -> np.ndarray:
    """Which share of each side (left, top, right, bottom) lies on an edge that runs along it; n×4."""
    down, across = facade.edge_sums
    left, top, right, bottom = (boxes[:, side].astype(np.intp) for side in range(4))
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
    reach = max(3, round(facade.edge * 0.006))
    best, closed = boxes.copy(), measure_closure(boxes, facade)
    for _ in range(2):
        for side in (1, 3, 0, 2):
            for shift in range(-reach, reach + 1):
                tried = best.copy()
                tried[:, side] = np.clip(tried[:, side] + shift, 1, limit[side])
                tried_closed = measure_closure(tried, facade)
                better = (tried_closed[:, side] > closed[:, side] + 0.05) & (
                    tried_closed.mean(axis=1) >= closed.mean(axis=1)
                )
                better &= (tried[:, 2] - tried[:, 0] > 4) & (tried[:, 3] - tried[:, 1] > 4)
                best[better], closed[better] = tried[better], tried_closed[better]
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
