"""Finds what stands free near the frame's edge (gables, chimneys, spires, roof ends), which straightening must not cut.

Seen from a side of the frame, something stands free where a plain margin lies between it and the frame, and where more
of that margin is seen on both sides of it.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma, shrink

EDGE = 480
"""Long edge at which outlines are looked for. Smaller: spires vanish; larger: twigs are spires. By eye."""

STEP, STEADIED = 0.05, 1.0
"""Change of light or of colour (encoded) over a pixel from which the plain margin ends, after a blur of so many pixels
(sigma). Lower: clouds stand free; higher: white gables before a white sky do not. By eye."""

SLOPE = 1.0 / 8.0
"""What makes the kernel's answer the change over a pixel (exact)."""

LEAST_ABOVE = 0.003
"""The margin above something that stands free at the upper side, as a share of the frame. Higher: a gable whose tip
nearly touches the frame is cut, as two judges saw on one of 50 photos; lower: what the camera cut already stands free.
At the other sides so little of it kept two of 22 houses leaning for a tree."""

NEAR = 0.22
"""Share of the frame's side within which something can be cut at all: `verticals.MOST_LOST` is no more at a corner."""

LEAST_MARGIN, STANDS_OUT, WIDEST = 0.012, 0.03, 0.45
"""Shares of the frame: the margin before something that stands free, how much more of it is seen on both sides, and how
wide that may be. Lower: leaves before a wall stand free; higher: low gables are cut. By eye."""

ENOUGH = 12
"""Points that are kept at most of a side, those nearest to the frame first. Time."""

AROUND = 0.03
"""Share of the frame around a point in which sky and building are looked for. By eye."""

LEAST_SKY, LEAST_BUILDING = 0.25, 0.10
"""Mean chances there from which a building stands before the sky. Lower: trees and lamps hold the frame, and walls keep
leaning; higher: chimneys are cut. By eye."""

BUILDING_AT_FRAME = 0.27
"""Mean chance of building where what stands free nearly touches the upper side. Lower: pines hold the frame, and a
villa keeps leaning (.26); higher: gable tips are cut (.32 on a photo, .28 on a rendered house)."""


def find_peaks(encoded: Array) -> Array:
    """Points (n×2; (0, 0) is the frame's middle, 1 half of its longer edge) of what stands free at the upper side of
    the picture, and at its left and right."""
    small = shrink(encoded, EDGE)
    ends = _find_ends(small)
    height, width = ends.shape
    top = _find_free_points(ends, LEAST_ABOVE)
    left = _find_free_points(np.ascontiguousarray(ends.T))[:, ::-1]
    right = _find_free_points(np.ascontiguousarray(ends[:, ::-1].T))[:, ::-1]
    right = np.column_stack([width - 1 - right[:, 0], right[:, 1]])
    found = np.vstack([top, left, right]) + 0.5
    return np.asarray((found - np.array([width, height]) / 2.0) / (max(width, height) / 2.0), dtype=np.float32)


def keep_roofs(peaks: Array, half: np.ndarray, sky: Array, building: Array) -> Array:
    """Of these points those at which a building stands before the sky; of the others a frame may cut some.

    `half` is half of the frame's width and height, in the units of the points; `sky` and `building` are chances in the
    whole picture.
    """
    height, width = sky.shape
    kept = []
    for point in peaks:
        x, y = (point / half + 1.0) / 2.0 * np.array([width, height])
        low, high = np.clip([y - AROUND * height, y + AROUND * height], 0, height).astype(int)
        left, right = np.clip([x - AROUND * width, x + AROUND * width], 0, width).astype(int)
        around = slice(low, high + 1), slice(left, right + 1)
        needed = LEAST_BUILDING if y > LEAST_MARGIN * height else BUILDING_AT_FRAME
        kept.append(bool(sky[around].mean() > LEAST_SKY and building[around].mean() > needed))
    return np.asarray(peaks[np.array(kept, dtype=bool)])


def _find_ends(encoded: Array) -> np.ndarray:
    """Where something begins: a step of light or of one colour against another."""
    steps = []
    for channel in (luma(encoded), encoded[..., 0] - encoded[..., 2]):
        soft = cv2.GaussianBlur(channel, (0, 0), STEADIED)
        across, down = (cv2.Sobel(soft, cv2.CV_32F, *order, scale=SLOPE) for order in ((1, 0), (0, 1)))
        steps.append(np.hypot(across, down))
    return np.asarray(np.maximum(*steps) > STEP)


def _find_free_points(ends: np.ndarray, margin: float = LEAST_MARGIN) -> np.ndarray:
    """Points (x, y in pixels) where what stands free comes nearest to the upper side."""
    height, width = ends.shape
    depth = np.where(ends.any(axis=0), ends.argmax(axis=0), height).astype(np.int64)
    least, more, reach = margin * height, STANDS_OUT * height, round(WIDEST * width)
    points: list[tuple[int, int]] = []
    for x in np.argsort(depth, kind="stable"):
        own = depth[x]
        if own > NEAR * height or len(points) == ENOUGH:
            break
        if own < least or any(abs(x - other) < reach and _joined(depth, x, other, more) for other, _ in points):
            continue
        if _falls(depth[max(0, x - reach) : x][::-1], own, more) and _falls(depth[x + 1 : x + 1 + reach], own, more):
            points.append((int(x), int(own)))
    return np.array(points, dtype=np.float64).reshape(-1, 2)


def _falls(outline: np.ndarray, own: int, more: float) -> bool:
    """Whether the outline falls back from here by so much before it comes nearer to the frame."""
    back = outline >= own + more
    nearer = outline < own
    first = int(back.argmax()) if back.any() else len(outline)
    return bool(back.any()) and not bool(nearer[:first].any())


def _joined(depth: np.ndarray, one: int, other: int, more: float) -> bool:
    """Whether two places belong to one thing: the outline does not fall back between them."""
    low, high = min(one, other), max(one, other)
    return bool((depth[low : high + 1] < max(depth[one], depth[other]) + more).all())
