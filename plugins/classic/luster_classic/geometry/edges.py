"""Lays segments on the edges under them to a fraction of a pixel, and says how exactly each then points.

The line detector is about half a degree off on the short edges of a window, which is more than a straight photo may
be turned by.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array

POINTS = 20
"""Places along a segment at which the edge is looked for. Fewer: one twig bends it. By eye."""

REACH, STEP = 2.5, 0.5
"""How far to both sides, and how finely, in pixels. Farther: the next edge is found. By eye."""

WINDOWS = 1.5, 1.0, 0.8
"""Ever narrower windows (sigma) around the line found so far, in pixels. By eye."""

BLUR = 1.6
"""What a step within a narrow window seems to have moved, times this, is about what it has moved. By eye."""

LEAST_ERROR = 0.03
"""Pixels by which a place is uncertain however well the places agree. By eye."""

CAUTION = 3.0
"""How many times as far segments stray as their places tell, which also bow and stick to neighbours. Lower: straight
photos are tilted; higher: leaning walls are left (docs/styles.md, Measured)."""

ENDS = 0.04, 0.96
"""Shares of a segment between which places lie: its ends are corners. By eye."""

NO_EDGE = 1e-6
"""Keeps a mean finite where there is no edge."""

LINE_VARIANCE, PIXELS_A_PLACE = 12.0, 2.0
"""What makes the variance of places that of a line through evenly spread ones (exact), and pixels of a segment that
make one independent place (by eye)."""

SMOOTHED = 1.0, 2.0, 1.0
"""Weights of three neighbours across an edge by which grain is evened out."""

OUTLIER, LEAST_OUTLIER, FITS, TWICE = 1.5, 0.05, 3, 2.0
"""Medians of what places are off from which one loses weight, pixels added to that, fits, and how many such it takes.
By eye."""

PARALLEL = 1e-9
"""Keeps the equations solvable where all places fall together."""


def sharpen_segments(grey: Array, segments: Array) -> tuple[Array, Array]:
    """The segments (n×4, pixels) laid on their edges, and the degrees by which each may be off."""
    if not len(segments):
        return np.zeros((0, 4), dtype=np.float32), np.zeros(0, dtype=np.float32)
    start, way = segments[:, :2], segments[:, 2:] - segments[:, :2]
    length = np.hypot(way[:, 0], way[:, 1])
    across = np.column_stack([-way[:, 1], way[:, 0]]) / length[:, None]
    along = np.linspace(*ENDS, POINTS, dtype=np.float32) - 0.5
    offsets = np.arange(-REACH, REACH + STEP / 2, STEP, dtype=np.float32)
    strength = _measure_steps(grey, start, way, across, along, offsets)
    line = np.zeros((len(segments), 2), dtype=np.float32)
    for window in WINDOWS:
        at = line[:, :1] + line[:, 1:] * along
        near = strength * np.exp(-0.5 * ((offsets - at[..., None]) / window) ** 2)
        mass = near.sum(axis=2) + NO_EDGE
        where = at + BLUR * ((near * offsets).sum(axis=2) / mass - at)
        trust = np.minimum(mass / np.median(mass, axis=1, keepdims=True), 1.0)
        line, trust = _fit_lines(along, where, trust, at)
    misses = where - line[:, :1] - line[:, 1:] * along
    spread = (trust * misses**2).sum(axis=1) / trust.sum(axis=1) + LEAST_ERROR**2
    stray = CAUTION * np.degrees(np.sqrt(LINE_VARIANCE * spread / np.minimum(POINTS, length / PIXELS_A_PLACE)) / length)
    moves = (line[:, :1] - line[:, 1:] / 2.0, line[:, :1] + line[:, 1:] / 2.0)
    return segments + np.hstack([across * move for move in moves]), stray


def _measure_steps(grey: Array, start: Array, way: Array, across: Array, along: Array, offsets: Array) -> Array:
    """How steeply brightness rises (or falls, if it mostly falls) across each segment: n × places × offsets."""
    reach = np.arange(offsets[0] - STEP, offsets[-1] + STEP + STEP / 2, STEP, dtype=np.float32)
    places = (start[:, None] + way[:, None] * (along[None, :, None] + 0.5))[:, :, None] + (
        across[:, None, None] * reach[None, None, :, None]
    )
    flat = places.reshape(len(start), -1, 2).astype(np.float32)  # OpenCV's maps have at most 32,766 rows
    x, y = np.ascontiguousarray(flat[..., 0]), np.ascontiguousarray(flat[..., 1])
    shade = np.asarray(grey, dtype=np.float32)
    seen = np.asarray(cv2.remap(shade, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
    seen = seen.reshape(len(start), len(along), len(reach))
    before, here, after = SMOOTHED
    seen[:, 1:-1] = (before * seen[:, :-2] + here * seen[:, 1:-1] + after * seen[:, 2:]) / sum(SMOOTHED)
    slope = seen[..., 2:] - seen[..., :-2]
    return np.asarray(np.maximum(slope * np.sign(slope.sum(axis=(1, 2), keepdims=True)), 0.0))


def _fit_lines(along: Array, where: Array, trust: Array, before: Array) -> tuple[Array, Array]:
    """The line (shift, turn) through the places of each segment, with less weight for those apart from the rest."""
    off = where - before
    usual = OUTLIER * np.median(np.abs(off - np.median(off, axis=1, keepdims=True)), axis=1, keepdims=True)
    usual = usual + LEAST_OUTLIER
    line = np.zeros((len(where), 2), dtype=np.float32)
    line[:, 0] = np.median(where, axis=1)
    weight = trust
    for _ in range(FITS):
        s0, s1, s2 = weight.sum(axis=1), (weight * along).sum(axis=1), (weight * along**2).sum(axis=1)
        y0, y1 = (weight * where).sum(axis=1), (weight * where * along).sum(axis=1)
        det = s0 * s2 - s1 * s1 + PARALLEL
        line = np.clip(np.column_stack([(s2 * y0 - s1 * y1) / det, (s0 * y1 - s1 * y0) / det]), -REACH, REACH)
        weight = trust / (1.0 + ((where - line[:, :1] - line[:, 1:] * along) / (TWICE * usual)) ** 2) ** 2
    return line, weight
