"""Keeps wires and other thin lines before the sky out of its matte.

A thin line is paler than the thing it shows: its pixels are mostly sky. Where one is followed, the sky right beside it
says what is wholly sky, and whatever is darker by more than noise keeps what the line covers of it.
"""

from dataclasses import replace

import cv2
import numpy as np
from luster_sdk import Mask

from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp, resize
from luster_classic.sky.matte import unbent

EDGE = 1536
"""Long edge at which lines are looked for."""

LEAST_DEPTH, SURE_DEPTH = 0.04, 0.06
"""How far a line lies under the sky beside it: not looked at below the first, wholly spared from the second on."""

LEAST_LENGTH = 0.05
"""Share of the long edge from which something thin is a line and not a speck."""

BUSY_SIDE, MOST_BUSY = 33, 0.22
"""Where more than this share of a square is dark there are leaves, which the matte sees by itself."""

SIDE = (5, 5)
SKY = 0.95
GAP, RIM = 0.012, 0.02
"""Shares of the long edge: of what a line may cut out of the sky, and of the sky's rim, which is left to the matte."""

CLEAR = 0.35
"""Share of a line's depth up to which a pixel is all sky."""


def spared(mask: Mask, encoded: Array) -> Mask:
    """The mask with thin dark lines before the sky left out; `encoded` is the picture at about `EDGE`."""
    sky = _sky(mask.alpha)
    rows = np.flatnonzero(sky.any(axis=1))
    if mask.guide is None or not rows.size:
        return mask
    # Below the sky's end there is nothing to be looked for.
    end = int(rows[-1]) + 1
    sky = sky[:end]
    encoded = encoded[: round(end * encoded.shape[0] / mask.alpha.shape[0])]
    value = np.asarray(encoded @ np.asarray(mask.guide.weights, dtype=np.float32), dtype=np.float32)
    beside = _beside(value)
    lines = _lines(value, beside, cv2.resize(sky, value.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0)
    if not lines.any():
        return mask
    like = sky.shape
    weight = resize(lines, like)
    reach = cv2.blur(weight, SIDE) + np.float32(1e-6)
    ground, depth = (cv2.blur(resize(lines * part, like), SIDE) / reach for part in (beside, beside - value))
    covered = cv2.blur(resize(_covered(encoded, lines), like), SIDE) / reach
    covered = 1.0 - unbent(np.clip(1.0 - covered, 0.0, 1.0), mask.guide.bend)
    whole = ground - CLEAR * depth
    steep = covered / np.maximum(depth, np.float32(LEAST_DEPTH)) / (1.0 - CLEAR * covered)
    near = cv2.dilate(weight, np.ones((3, 3), np.uint8))
    share = sky * np.minimum(near * 4.0, 1.0) * ramp(depth, LEAST_DEPTH, SURE_DEPTH)
    slope, offset = mask.guide.slope.copy(), mask.guide.offset.copy()
    slope[:end] += share * (steep - slope[:end])
    offset[:end] += share * (1.0 - whole * steep - offset[:end])
    return Mask(mask.alpha, replace(mask.guide, slope=slope, offset=offset))


def _sky(alpha: Array) -> np.ndarray:
    """1 where there is sky on both sides of whatever is thin; a roof's edge has it on one."""
    gaps, rim = (np.ones((round(share * max(alpha.shape)) | 1,) * 2, np.uint8) for share in (GAP, RIM))
    whole = cv2.morphologyEx((alpha > SKY).astype(np.uint8), cv2.MORPH_CLOSE, gaps)
    return cv2.erode(whole, rim, borderValue=1)


def _beside(encoded: Array) -> Array:
    """The sky right beside each place, as if no thin dark line ran there; in bytes, which is many times faster."""
    rough = cv2.GaussianBlur((encoded * np.float32(255.0)).astype(np.uint8), (0, 0), 0.8)
    closed = cv2.morphologyEx(rough, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    return np.asarray(cv2.GaussianBlur(closed, (0, 0), 1.5), dtype=np.float32) / np.float32(255.0)


def _covered(encoded: Array, lines: Array) -> Array:
    """How much of each pixel of a line the line covers. Before the sky it is a silhouette, and takes the same share of
    every channel; it shows best in the one where the sky is dimmest."""
    here = lines > 0
    beside = np.maximum(_beside(encoded)[here], np.float32(0.05))
    covered = np.zeros_like(lines)
    covered[here] = np.clip((1.0 - encoded[here] / beside).max(axis=1), 0.0, 1.0)
    return covered


def _lines(value: Array, beside: Array, sky: np.ndarray) -> Array:
    """1 on thin dark lines of some length that run alone before the sky."""
    dark = ((beside - value > LEAST_DEPTH) & sky).astype(np.float32)
    side = (BUSY_SIDE, BUSY_SIDE)
    busy = cv2.dilate((cv2.blur(dark, side) > MOST_BUSY).astype(np.uint8), np.ones(side, np.uint8))
    alone = (dark > 0) & (busy == 0)
    joined = cv2.morphologyEx(alone.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    long_enough = np.hypot(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]) >= LEAST_LENGTH * max(value.shape)
    long_enough[0] = False
    return np.asarray(long_enough[labels] & alone, dtype=np.float32)
