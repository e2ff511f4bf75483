"""Goes on with wires where they are too faint to be told from grain: a wire that is found in one place runs on.

    parts of a wire that were found ─→ one smooth bow through each ─→ window by window along it, both ways
                                                                       └→ darker than beside it on the whole window?

One pixel of a faint wire is lost in the grain of the sky, but the mean of a window along it is not. A wire hangs in a
bow that is nearly straight, so what lies between two parts of one bow is wire, too, even where nothing can be seen.
Lengths are pixels of the matte's picture unless they are shares of its long edge. Numbers marked "by eye" were chosen
on three photos whose wires a panel of two judges saw in dashes.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import square

JOINT = 5
"""Side of the square over which a broken line is one, as in `wires`."""

LONG_ENOUGH, MOST = 0.04, 16
"""Length (share of the long edge) from which a part of a wire tells where it runs, and how many parts are followed.
Shorter: twigs are followed into the sky; more: time."""

NARROW = 1.3
"""Deviation across its bow up to which a part is a wire and no twig, leaf or edge of a cloud. By eye."""

WINDOW, BESIDE = 24, 3
"""Length of a window along a wire, and how far to both sides of it the sky is compared. Longer: a bow leaves it;
shorter: grain is a wire. By eye."""

FAINT, MORE_THAN_BESIDE = 0.008, 0.006
"""How far (encoded) a window lies under the sky around it, and how much farther than its sides do, from where the wire
goes on. Lower: grain is a wire; higher: a wire fades out before a bright cloud. By eye."""

MOSTLY = 0.5
"""Share of a window that must lie before the sky. Less: a roof's edge is a wire; more: a wire ends short of the
frame."""

MOST_LOST = 3
"""Windows without a wire after which it ended. More: it goes on through what is no wire; fewer: it ends at a cloud."""

BEND = 2
"""Degree of the polynomial that is a bow: a wire hangs in a parabola nearly (exact enough)."""


@dataclass(frozen=True, eq=False)
class Bow:
    """A wire as a smooth curve: across = polynomial(along), from a middle, along a direction."""

    middle: Array
    direction: Array
    bend: Array

    def place(self, along: Array, off: float = 0.0) -> Array:
        """Points (x, y) on it, or so far beside it."""
        across = np.polyval(self.bend, along) + off
        normal = np.array([-self.direction[1], self.direction[0]])
        return np.asarray(self.middle + along[:, None] * self.direction + across[:, None] * normal)

    def read(self, points: Array) -> tuple[Array, Array]:
        """How far along and across points lie."""
        away = points - self.middle
        return away @ self.direction, away @ np.array([-self.direction[1], self.direction[0]])


def continue_wires(depth: Array, sky: np.ndarray, lines: Array) -> Array:
    """1 along the wires that `lines` shows parts of, also where they are faint; `depth` says how far each pixel lies
    under the sky beside it."""
    whole = np.zeros(lines.shape, np.uint8)
    for points in _find_parts(lines):
        bow = _fit(points)
        if bow is not None:
            _follow(bow, points, depth, sky, whole)
    return whole.astype(np.float32)


def _find_parts(lines: Array) -> Iterator[Array]:
    """The points (x, y) of the longest parts of wires."""
    joined = cv2.morphologyEx((lines > 0).astype(np.uint8), cv2.MORPH_CLOSE, square(JOINT))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    length = np.hypot(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    length[0] = 0.0
    for part in np.argsort(-length)[: min(MOST, count - 1)]:
        if length[part] < LONG_ENOUGH * max(lines.shape):
            return
        rows, columns = np.nonzero((labels == part) & (lines > 0))
        yield np.stack([columns, rows], axis=1).astype(np.float64)


def _fit(points: Array) -> Bow | None:
    """The bow through a part; none where it is no narrow line."""
    middle = points.mean(axis=0)
    _, directions = np.linalg.eigh(np.cov((points - middle).T))
    bow = Bow(middle, directions[:, -1], np.zeros(1))
    along, across = bow.read(points)
    bend = np.polyfit(along, across, BEND)
    if np.std(across - np.polyval(bend, along)) > NARROW:
        return None
    return Bow(middle, directions[:, -1], bend)


def _follow(bow: Bow, points: Array, depth: Array, sky: np.ndarray, whole: np.ndarray) -> None:
    """Draws the wire from its part both ways, as far as it is seen to go on."""
    known, _ = bow.read(points)
    first, last = float(known.min()), float(known.max())
    for ahead, start in ((1.0, last), (-1.0, first)):
        points, end, lost, at = points, start, 0, start
        while lost < MOST_LOST:
            along = at + ahead * np.arange(WINDOW)
            seen = _look(bow, along, depth, sky)
            if seen is None:
                break
            at += ahead * WINDOW
            lost = 0 if seen.size else lost + 1
            if seen.size:
                end = at
                points = np.concatenate([points, seen])
                again = bow.read(points)
                bow = Bow(bow.middle, bow.direction, np.polyfit(*again, BEND))
        first, last = min(first, end), max(last, end)
    line = np.round(bow.place(np.linspace(first, last, WINDOW * BESIDE))).astype(np.int32)
    cv2.polylines(whole, [line.reshape(-1, 1, 2)], isClosed=False, color=1, thickness=BESIDE)


def _look(bow: Bow, along: Array, depth: Array, sky: np.ndarray) -> Array | None:
    """Where the wire runs in the next window; nothing where it is not seen, None where the sky ends."""
    aside = np.arange(-BESIDE, BESIDE + 1)
    columns, rows = (
        np.round(np.stack([bow.place(along, float(off)) for off in aside])).astype(np.int64).transpose(2, 0, 1)
    )
    inside = (rows >= 0) & (rows < depth.shape[0]) & (columns >= 0) & (columns < depth.shape[1])
    rows, columns = np.where(inside, rows, 0), np.where(inside, columns, 0)
    open_sky = (inside & sky[rows, columns]).all(axis=0)
    if open_sky.mean() < MOSTLY:
        return None
    means = depth[rows, columns][:, open_sky].mean(axis=1)
    best = int(np.argmax(means[1:-1])) + 1
    if means[best] < FAINT or means[best] - 0.5 * (means[0] + means[-1]) < MORE_THAN_BESIDE:
        return np.zeros((0, 2))
    return bow.place(along[open_sky], float(aside[best]))
