"""Finds how one exposure lies over another, to a fraction of a pixel at full size, or that it does not."""

from dataclasses import dataclass

import cv2
import numpy as np
from luster_sdk import Frame
from numpy.typing import NDArray

from luster_classic.common.colour import Array, luma, shrink_frame
from luster_classic.common.filters import blur

Matrix3 = NDArray[np.float64]

EDGE = 1000
"""Long edge at which exposures are first laid over each other, in pixels. Less: shake is found less exactly; more:
time. Held by the row of alignment (docs/brackets.md, Measured)."""

AROUND, STILL, STEEPEST = 12.0, 0.02, 3.0
"""Sigma in pixels of the surroundings by which brightness is normalised, the contrast (encoded) that is added so that
noise stays small, and where the outcome is cut, in units of that contrast. Evidence: a spike on 21 photos, for answers
of models. Narrower surroundings: walls turn to noise; wider: a window's rim hides its view. Less contrast: grain is
followed; more: dark frames have no corners."""

CORNERS, QUALITY, APART, BLOCK = 900, 0.003, 7, 5
"""Points that are followed at most, the weakest one's share of the strongest, pixels between two, and the square in
pixels that a corner is sought in. Fewer or only strong ones: all lie at one window, and the rest of the frame is
guessed; more: time. Held by the row of alignment (docs/brackets.md, Measured)."""

WINDOW, LEVELS, RETURNS = (21, 21), 4, 0.6
"""The square in pixels that is followed, how many times it is halved (each doubles the shake that is found), and how
near in pixels a point that is followed back must come to where it began. Smaller squares: repeated tiles are mistaken
for each other; fewer halvings: a hand's shake of 2 % is lost; farther returns: points that jumped are kept."""

LOOSE, LEAST, LEAST_SHARE = 1.5, 24, 0.25
"""Pixels by which a point may stray from the common movement, how many points must share it, and which share of all.
Fewer: a frame of another view is laid over this one; more: dark frames are left out. Held by the rows of alignment and
of frames of another house (docs/brackets.md, Measured)."""

MOST_SHIFT = 0.08
"""The share of the long edge by which a corner may move: four times the shake of a hand (2 %). More: a step of a
panorama is taken for shake; less: a hurried hand's frames are left out."""

PATCH, REACH, GRID = 64, 15, (12, 9)
"""Side in pixels of the squares that are compared at full size, half the window inside them, and how many there are at
most across and down. Smaller: less is found in plain walls; larger or more: time. Held by the rows of alignment and of
time (docs/brackets.md, Measured)."""

STRAYS, FINE_LEAST, PLAIN_ENOUGH = 2.5, 12, 1.08
"""Full-size pixels by which a square may stray, how many must agree to refine, and by how much a plainer movement
(shift and turn) may fit worse than a homography and still be preferred (a ratio). It holds better far from the
points. Looser: leaves bend the frame; stricter: nothing is refined. Held by the row of alignment (docs/brackets.md,
Measured)."""

ALIKE, FLAT, TILE = 0.35, 0.25, 50
"""Correlation of normalised squares from which two frames show the same, the contrast from which a square counts (in
units of the normalised picture), and its side in small pixels. Higher: leaves in wind are left out; lower: smears. Held
by the row of frames of another house, which were all left out (docs/brackets.md, Measured)."""

NO_SHAKE = 0.04
"""Full-size pixels by which standing still may fit worse than a movement and be preferred: then nothing is resampled.
More: a small shake is left in; less: a tripod's frames are blurred for nothing. A fraction of what measuring leaves
(0.15 px, docs/brackets.md)."""

STILL_STANDS: Matrix3 = np.eye(3)
"""The movement that is none."""


@dataclass(frozen=True, eq=False)
class Laid:
    """How a frame lies over another: full-size points of the other → full-size points of the frame."""

    matrix: Matrix3
    residual: float
    """The median distance in full-size pixels that is left between squares of both."""
    points: int
    fits: bool
    why: str = ""

    @property
    def is_still(self) -> bool:
        return bool(np.array_equal(self.matrix, STILL_STANDS))


def refuse(why: str) -> Laid:
    return Laid(STILL_STANDS, float("inf"), 0, False, why)


def normalise(frame: Frame) -> Array:
    """Brightness by its surroundings, small, as bytes: two exposures look alike in it where neither is clipped."""
    light = luma(shrink_frame(frame, EDGE))
    mean = blur(light, AROUND)
    spread = np.sqrt(np.maximum(blur(light * light, AROUND) - mean * mean, 0.0))
    level = np.clip((light - mean) / (spread + np.float32(STILL)), -STEEPEST, STEEPEST)
    return np.asarray((level / (2 * STEEPEST) + 0.5) * 255, dtype=np.uint8)


def register(base: Frame, other: Frame, seen: Array, others_seen: Array) -> Laid:
    """How `other` lies over `base`; the last two are what `normalise` made of them."""
    pairs = follow(seen, others_seen)
    if pairs is None:
        return refuse("too few of its details are found again")
    here, there = pairs
    rough, kept = cv2.findHomography(here, there, cv2.USAC_MAGSAC, LOOSE)
    count = 0 if rough is None else int(kept.sum())
    if rough is None or count < max(LEAST, LEAST_SHARE * len(here)):
        return refuse("its details do not move as one")
    scale = base.width / seen.shape[1]
    matrix = scale_up(np.asarray(rough, np.float64), scale)
    if measure_move(matrix, base) > MOST_SHIFT * max(base.width, base.height):
        return refuse("it shows another part of the view")
    chosen = kept.ravel().astype(bool)
    matrix, residual = refine(base, other, matrix, (here[chosen] + 0.5) * scale - 0.5)
    if not looks_alike(seen, others_seen, matrix, scale):
        return refuse("it shows something else")
    return Laid(matrix, residual, count, True)


def follow(seen: Array, others: Array) -> tuple[Array, Array] | None:
    """Points of one small picture and where they are in the other, each followed there and back again."""
    start = cv2.goodFeaturesToTrack(seen, CORNERS, QUALITY, APART, blockSize=BLOCK)
    if start is None or len(start) < LEAST:
        return None
    end, found = track(seen, others, start, WINDOW, LEVELS)
    back, returned = track(others, seen, end, WINDOW, LEVELS)
    near = np.linalg.norm(np.asarray(back - start).reshape(-1, 2), axis=1) < RETURNS
    good = near & (found.ravel() > 0) & (returned.ravel() > 0)
    if int(good.sum()) < LEAST:
        return None
    return start.reshape(-1, 2)[good], end.reshape(-1, 2)[good]


def track(one: Array, two: Array, points: Array, window: tuple[int, int], levels: int) -> tuple[Array, Array]:
    """Where points of one picture are in the other, and whether they were found."""
    there, found, _ = cv2.calcOpticalFlowPyrLK(one, two, points, points.copy(), winSize=window, maxLevel=levels)
    return np.asarray(there), np.asarray(found)


def scale_up(small: Matrix3, scale: float) -> Matrix3:
    """A homography between small pictures as one between full-size ones; pixel centres stay pixel centres."""
    up = np.array([[scale, 0, scale / 2 - 0.5], [0, scale, scale / 2 - 0.5], [0, 0, 1]])
    full = up @ small @ np.linalg.inv(up)
    return np.asarray(full / full[2, 2])


def find_corners(frame: Frame) -> Array:
    width, height = frame.width - 1, frame.height - 1
    return np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float64)


def apply(matrix: Matrix3, points: Array) -> Array:
    return np.asarray(cv2.perspectiveTransform(np.asarray(points, np.float64)[None], matrix)[0])


def measure_move(matrix: Matrix3, frame: Frame) -> float:
    """How far the corner moves that moves farthest, in pixels."""
    return float(np.linalg.norm(apply(matrix, find_corners(frame)) - find_corners(frame), axis=1).max())


def refine(base: Frame, other: Frame, matrix: Matrix3, points: Array) -> tuple[Matrix3, float]:
    """The same movement, measured on squares of full size; the plainest movement that explains them."""
    places = spread_out(points, base)
    if len(places) < FINE_LEAST:
        return matrix, float("nan")
    ours, theirs = lay_out_squares(base, STILL_STANDS, places), lay_out_squares(other, matrix, places)
    columns = int(np.ceil(np.sqrt(len(places))))
    middles = np.array([[i % columns, i // columns] for i in range(len(places))], np.float32) * PATCH + PATCH / 2
    side = 2 * REACH + 1
    moved, found = track(ours, theirs, middles[:, None], (side, side), 1)
    shift = (moved.reshape(-1, 2) - middles).astype(np.float64)
    good = (found.ravel() > 0) & (np.linalg.norm(shift, axis=1) < REACH)
    if int(good.sum()) < FINE_LEAST:
        return matrix, float("nan")
    here = places[good]
    # A square of `other` was resampled by `matrix`, so what is left is a shift before it.
    there = apply(matrix, here + shift[good])
    return choose_plainest(matrix, here, there)


def choose_plainest(matrix: Matrix3, here: Array, there: Array) -> tuple[Matrix3, float]:
    found, kept = cv2.findHomography(here, there, cv2.USAC_MAGSAC, STRAYS)
    if found is None or int(kept.sum()) < FINE_LEAST:
        return matrix, measure_distance(matrix, here, there)
    good = kept.ravel().astype(bool)
    bent = np.asarray(found, np.float64)
    turn, _ = cv2.estimateAffinePartial2D(here[good], there[good], method=cv2.RANSAC, ransacReprojThreshold=STRAYS)
    plain = [STILL_STANDS, *([] if turn is None else [np.vstack([turn, STILL_STANDS[2]])])]
    best = measure_distance(bent, here[good], there[good])
    for one in plain:
        left = measure_distance(one, here[good], there[good])
        if left <= PLAIN_ENOUGH * best + (NO_SHAKE if one is STILL_STANDS else 0.0):
            return one, left
    return bent, best


def measure_distance(matrix: Matrix3, here: Array, there: Array) -> float:
    return float(np.median(np.linalg.norm(apply(matrix, here) - there, axis=1)))


def spread_out(points: Array, frame: Frame) -> Array:
    """One point for each cell of a grid, whole pixels, none so near the edge that its square would leave the frame."""
    margin = PATCH
    whole = np.round(points)
    inside = (whole >= margin).all(axis=1) & (whole < np.array([frame.width, frame.height]) - margin).all(axis=1)
    cells: dict[tuple[int, int], Array] = {}
    for point in whole[inside]:
        cell = int(point[0] * GRID[0] // frame.width), int(point[1] * GRID[1] // frame.height)
        cells.setdefault(cell, point)
    return np.array(list(cells.values()), np.float64).reshape(-1, 2)


def lay_out_squares(frame: Frame, matrix: Matrix3, places: Array) -> Array:
    """The squares around the places, normalised each by itself and laid side by side, as the movement shows them."""
    columns = int(np.ceil(np.sqrt(len(places))))
    page = np.zeros((int(np.ceil(len(places) / columns)) * PATCH, columns * PATCH), np.uint8)
    for index, (x, y) in enumerate(places):
        there = matrix @ np.array([[1, 0, x - PATCH / 2], [0, 1, y - PATCH / 2], [0, 0, 1.0]])
        patch = warp(frame.pixels, there, (PATCH, PATCH))
        light = luma(np.asarray(patch, np.float32) / np.float32(frame.white))
        level = (light - light.mean()) / (light.std() + np.float32(STILL / 2))
        row, column = index // columns * PATCH, index % columns * PATCH
        page[row : row + PATCH, column : column + PATCH] = np.clip(
            (np.clip(level, -STEEPEST, STEEPEST) / (2 * STEEPEST) + 0.5) * 255, 0, 255
        )
    return page


def warp(pixels: Array, matrix: Matrix3, size: tuple[int, int]) -> Array:
    """A piece of the picture as a movement shows it; what lies outside is mirrored at the edge."""
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpPerspective(pixels, matrix, size, flags=flags, borderMode=cv2.BORDER_REFLECT_101))


def looks_alike(seen: Array, others: Array, matrix: Matrix3, scale: float) -> bool:
    """Whether most places with contrast in both small pictures show the same after the movement."""
    small = np.linalg.inv(scale_up(STILL_STANDS, scale)) @ matrix
    down = np.array([[scale, 0, scale / 2 - 0.5], [0, scale, scale / 2 - 0.5], [0, 0, 1]])
    small = np.linalg.inv(down) @ matrix @ down
    height, width = seen.shape
    back = warp(others, small, (width, height))
    tops = range(0, max(1, height - TILE + 1), TILE)
    lefts = range(0, max(1, width - TILE + 1), TILE)
    found = []
    for top in tops:
        for left in lefts:
            place = slice(top, top + TILE), slice(left, left + TILE)
            one, two = (np.asarray(each[place], np.float32) / 255 for each in (seen, back))
            one, two = one - one.mean(), two - two.mean()
            size = float(one.std()), float(two.std())
            if min(size) * STEEPEST >= FLAT:
                found.append(float((one * two).mean()) / (size[0] * size[1]))
    return not found or float(np.median(found)) >= ALIKE
