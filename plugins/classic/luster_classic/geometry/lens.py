"""How much the lens bends straight lines, judged by whether the verticals agree better once it is taken out.

Only where EXIF tells the focal length: without it the photo may be a crop, whose centre is not the lens's. How much
bending is believed possible depends on it, and nothing is done unless the agreement clearly grows.
"""

from dataclasses import dataclass

import numpy as np
from luster_sdk import PhotoFacts

from luster_classic.geometry.lines import Lines
from luster_classic.geometry.tilt import Tilt, find_tilt, measure_lean, point_vertical

STEP = 0.01
"""Steps of k1 that are tried: a smaller one is not seen. By eye."""

LEAST_GAIN = 0.045
"""Share by which the agreement of the verticals must grow. Lower: straight lenses are bent; higher: bent ones stay
(docs/styles.md, Natural)."""

LEAST_SUPPORT = 1.2
"""Length of agreeing verticals (in halves of the longer edge) below which nothing is concluded. By eye."""

TRIALS = 120
"""Directions that are tried for each k1; fewer than for the tilt itself, because many k1 are. For time."""

FEWEST = 8
"""Segments without which nothing is concluded. By eye."""

SHORTEST_FOCAL, LONGEST_FOCAL = 10.0, 40.0
"""Focal lengths (mm, 35 mm equivalent) that are believed, and beyond which lenses are straight enough. By eye."""

FOCALS, STRONGEST = (18.0, 24.0, 30.0, 40.0), (0.06, 0.045, 0.03, 0.01)
"""Barrel distortion (−k1) that a lens of these focal lengths is believed to have at most. By eye: more would bend
straight houses whose verticals disagree for another reason."""

LONGEST, EXACT = 0.6, 0.35
"""Length (in halves of the longer edge) from which a vertical speaks no louder, and the degrees (sigma) within which it
agrees. By eye."""

ROUNDS = 10
"""Steps by which a distortion is undone; more change nothing that is seen."""


@dataclass(frozen=True)
class Lens:
    """Radial distortion (negative is barrel; as in `Warp`), and the tilt that was found with it taken out."""

    k1: float
    tilt: Tilt


def limit_distortion(photo: PhotoFacts) -> float:
    """The strongest barrel distortion that a lens of this focal length is believed to have; 0 where EXIF is silent."""
    focal = photo.focal_length_35mm
    if not focal or not SHORTEST_FOCAL <= focal <= LONGEST_FOCAL:
        return 0.0
    return float(np.interp(focal, FOCALS, STRONGEST))


def find_lens(lines: Lines, focal: float, photo: PhotoFacts, seed: int) -> Lens:
    """The distortion at which most verticals meet in one point, and the tilt then; k1 is 0 when unsure."""
    plain = find_tilt(lines, focal, seed)
    reach = limit_distortion(photo)
    if reach < STEP or len(lines.ends) < FEWEST:
        return Lens(0.0, plain)
    base = measure_agreement(lines, plain, focal)
    candidates = [0.0, *np.arange(-STEP, -reach - 1e-6, -STEP), STEP]
    scores = [base]
    for k1 in candidates[1:]:
        straight = straighten_lines(lines, float(k1))
        scores.append(measure_agreement(straight, find_tilt(straight, focal, seed, TRIALS), focal))
    best = int(np.argmax(scores))
    if scores[best] < (1.0 + LEAST_GAIN) * base or scores[best] < LEAST_SUPPORT:
        return Lens(0.0, plain)
    k1 = float(candidates[best])
    return Lens(k1, find_tilt(straighten_lines(lines, k1), focal, seed))


def measure_agreement(lines: Lines, tilt: Tilt, focal: float) -> float:
    """How much edge length meets in the tilt's vanishing point to within a third of a degree or so."""
    error = measure_lean(lines, point_vertical(tilt.pitch, tilt.roll)[None], focal)[0]
    return float((np.minimum(lines.length, LONGEST) * np.exp(-0.5 * (error / EXACT) ** 2)).sum())


def straighten_lines(lines: Lines, k1: float) -> Lines:
    """The segments as a lens without distortion would have seen them."""
    ends = lines.ends.astype(np.float64)
    straight = np.hstack([undistort(ends[:, :2], k1), undistort(ends[:, 2:], k1)])
    return Lines(straight.astype(np.float32), lines.stray, lines.voice)


def undistort(points: np.ndarray, k1: float) -> np.ndarray:
    """Points p with p·(1 + k1·r²) = the given ones."""
    straight = points.copy()
    for _ in range(ROUNDS):
        straight = points / (1.0 + k1 * (straight**2).sum(axis=1, keepdims=True))
    return straight
