"""Keeps wires and other thin lines before the sky out of its matte.

A thin line is paler than the thing it shows, because its pixels are mostly sky; the network cannot tell it from a wider
line of that pale colour. Where one is followed, the sky right beside it tells how much of each pixel a dark one covers.

    matte ─→ open sky, gaps closed ─┐
    blue ─→ sky right beside ─→ darker than that ─→ thin, long, alone ─→ how much it covers ─→ matte less so much

The matte's picture is 640 to 1536 px long. Lengths are shares of the long edge of its part above the sky's end, unless
they say that they are pixels of it. Numbers marked "by eye" are explained in `luster_classic.sky`; four of the measured
houses have wires, two of them sealed.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp, square
from luster_classic.sky.faint_wires import continue_wires

LEAST_DEPTH, SURE_DEPTH = 0.04, 0.06
"""How far (encoded) a line lies under the sky beside it: not looked at below the first, wholly kept from the second on.
Lower: grain and the joints of clouds become lines; higher: far wires vanish in the new sky. By eye."""

LEAST_LENGTH = 0.05
"""Length from which something thin is a line and not a speck. Lower: birds and twigs are kept; higher: a wire that
leaves cut into pieces is lost. By eye."""

BUSY_SIDE, MOST_BUSY = 33, 0.22
"""Where more than this share of a square of so many pixels is dark there are leaves, which the matte sees by itself.
Higher: twigs are drawn twice, as dark seams; lower: wires close to each other are lost. By eye."""

PALE = (0.4, 0.31)
"""A falling ramp over the share of a pixel that the line covers: from the first on the network sees the line by itself
and nothing is done here; up to the second it is drawn here wholly. Higher: wide lines get darker than they are; lower:
pale wires keep a halo of the old sky. By eye."""

UNSEEN = 0.6
"""Share of sky that the dark pixels of a connected line still have on average, from which the network has not seen it
after all: a bare twig before the open sky was left in dots. Then as much of it is kept as it covers. Decided for each
pixel a twig changes its tone along its way. Lower: wide lines that the network draws get darker. By eye."""

SKY = 0.95
"""Share of sky from which a pixel is open sky. Lower: the soft edges of roofs count as sky beside a line. By eye."""

GAP, RIM = 0.012, 0.02
"""Sides of squares, as shares: the widest cut that a line may make in the sky, and the one by which the sky is made
smaller, so that a rim of half of it is left to the matte. A wider gap: chimneys are lines; a narrower rim: roof edges
are. By eye."""

JOINT = 5
"""Side in pixels of the square over which a broken line is one. By eye."""

GRAIN, WIDEST, SOFTENED = 0.8, 7, 1.5
"""Pixels: blur against grain, the side of the square that no line fills (a wider one is no line), and the blur that
makes an even sky of what is left. Wider: the bars of a balcony are wires. By eye."""

LEAST_SKY = 0.05
"""Encoded value below which the sky beside counts as this much, so that a night sky divides nothing by 0. By eye."""


def keep_wires(alpha: Array, encoded: Array) -> Array:
    """A matte in which thin pale lines before the sky are silhouettes; `encoded` is the picture at its size."""
    whole = _close_cuts(alpha)
    sky = cv2.erode(whole, square(round(RIM * max(alpha.shape)) | 1), borderValue=1)
    rows = np.flatnonzero(sky.any(axis=1))
    if not rows.size:
        return alpha
    # Below the sky's end there is nothing to be looked for.
    end = int(rows[-1]) + 1
    above = encoded[:end]
    value = np.ascontiguousarray(above[..., 2])
    beside = _estimate_sky_beside(value)
    lines = _find_lines(value, beside, sky[:end] > 0)
    if not lines.any():
        return alpha
    covered = _measure_coverage(above, lines)
    share = lines * ramp(beside - value, LEAST_DEPTH, SURE_DEPTH) * ramp(covered, *PALE)
    out = alpha.copy()
    out[:end] += share * (1.0 - covered - out[:end])
    unseen = _find_unseen(lines, (lines > 0) & (covered >= PALE[0]), out[:end])
    out[:end] = np.where(unseen, np.minimum(out[:end], 1.0 - covered), out[:end])
    # What is too faint to be found lies on the way of what was.
    followed = continue_wires(beside - value, whole[:end] > 0, lines * (covered < PALE[0]))
    out[:end] = np.minimum(out[:end], 1.0 - _measure_coverage(above, followed))
    return out


def _close_cuts(alpha: Array) -> np.ndarray:
    """1 where there is sky on both sides of whatever is thin; a roof's edge has it on one."""
    gap = square(round(GAP * max(alpha.shape)) | 1)
    return np.asarray(cv2.morphologyEx((alpha > SKY).astype(np.uint8), cv2.MORPH_CLOSE, gap))


def _estimate_sky_beside(encoded: Array) -> Array:
    """The sky right beside each place, as if no thin dark line ran there; in bytes, which is many times faster."""
    rough = cv2.GaussianBlur((encoded * np.float32(255.0)).astype(np.uint8), (0, 0), GRAIN)
    closed = cv2.morphologyEx(rough, cv2.MORPH_CLOSE, square(WIDEST))
    return np.asarray(cv2.GaussianBlur(closed, (0, 0), SOFTENED), dtype=np.float32) / np.float32(255.0)


def _measure_coverage(encoded: Array, lines: Array) -> Array:
    """How much of each pixel of a line the line covers. Before the sky it is a silhouette, and takes the same share of
    every channel; it shows best in the one where the sky is dimmest."""
    here = lines > 0
    beside = np.maximum(_estimate_sky_beside(encoded)[here], np.float32(LEAST_SKY))
    covered = np.zeros_like(lines)
    covered[here] = np.clip((1.0 - encoded[here] / beside).max(axis=1), 0.0, 1.0)
    return covered


def _find_lines(value: Array, beside: Array, sky: np.ndarray) -> Array:
    """1 on thin dark lines of some length that run alone before the sky."""
    dark = ((beside - value > LEAST_DEPTH) & sky).astype(np.float32)
    busy = cv2.dilate((cv2.blur(dark, (BUSY_SIDE, BUSY_SIDE)) > MOST_BUSY).astype(np.uint8), square(BUSY_SIDE))
    alone = (dark > 0) & (busy == 0)
    joined = _join_broken(alone)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    long_enough = np.hypot(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]) >= LEAST_LENGTH * max(value.shape)
    long_enough[0] = False
    return np.asarray(long_enough[labels] & alone, dtype=np.float32)


def _join_broken(lines: np.ndarray) -> np.ndarray:
    """1 on lines whose pieces lie close to each other, and between these."""
    return np.asarray(cv2.morphologyEx(lines.astype(np.uint8), cv2.MORPH_CLOSE, square(JOINT)))


def _find_unseen(lines: Array, dark: np.ndarray, alpha: Array) -> np.ndarray:
    """The dark pixels of those connected lines that are mostly sky to the network."""
    count, labels = cv2.connectedComponents(_join_broken(lines > 0), connectivity=8)
    total = np.bincount(labels[dark], weights=alpha[dark], minlength=count)
    mean = total / np.maximum(np.bincount(labels[dark], minlength=count), 1)
    return np.asarray(dark & (mean > UNSEEN)[labels])
