"""How the camera was tilted, from the point in which the verticals of the world meet.

Each edge speaks as the logarithm of how much likelier its direction is under a tilt than at random: many outvote few, a
vague one says little, neighbours speak for one thing, and one that leans elsewhere (a rake, a trunk, a shadow) says
nothing.
"""

from dataclasses import dataclass

import numpy as np

from luster_classic.geometry.lines import Lines

TRIALS, ROUNDS = 400, 5
"""Directions that are tried, and rounds by which the best is refined. Fewer: the best is missed now and then. For
time."""

UPRIGHT = 0.3
"""Share of nearly upright edges that are truly vertical, as a prior. Higher: trunks outvote walls. By eye."""

RANGE = 48.0
"""Degrees over which the others are strewn: `lines.LEAN` to both sides (exact)."""

FEWEST = 4
"""Segments without which no tilt is looked for. By eye."""

MOST_PITCH, MOST_ROLL = 22.0, 9.0
"""Degrees beyond which no tilt is looked for: nobody means to straighten it. By eye."""

QUARTER, HALF = 90.0, 180.0
"""Degrees (exact)."""

NUDGE = 0.05
"""Degrees by which a tilt is moved to see what that does to the edges. By eye."""

SINGULAR, NOWHERE, PARALLEL = 1e-3, 1e-12, 0.01
"""Keep the equations solvable, directions finite, and leave out pairs of segments that lie on one line."""


@dataclass(frozen=True)
class Tilt:
    """Pitch (up is positive) and roll in degrees, and what the edges say for it."""

    pitch: float
    roll: float
    evidence: float


def find_tilt(lines: Lines, focal: float, seed: int, trials: int = TRIALS) -> Tilt:
    """The tilt for which most speaks. `focal` is in units of half the longer edge."""
    if len(lines.ends) < FEWEST:
        return weigh_tilt(lines, focal, 0.0, 0.0)
    candidates = _propose_directions(lines, focal, np.random.default_rng(seed), trials)
    best = candidates[int(weigh_directions(lines, candidates, focal).sum(axis=1).argmax())]
    pitch, roll = float(np.degrees(np.arcsin(best[2]))), float(np.degrees(np.arctan2(best[0], best[1])))
    return refine_tilt(lines, focal, pitch, roll)


def find_roll(lines: Lines, focal: float) -> Tilt:
    """The best tilt of a camera that looks neither up nor down."""
    if not len(lines.ends):
        return weigh_tilt(lines, focal, 0.0, 0.0)
    ends = lines.ends.astype(np.float64)
    rolls = np.append(0.0, np.degrees(np.arctan2(ends[:, 2] - ends[:, 0], ends[:, 3] - ends[:, 1])))
    rolls = (rolls + QUARTER) % HALF - QUARTER
    rolls = rolls[np.abs(rolls) < MOST_ROLL]
    rolls = rolls[:: 1 + len(rolls) // TRIALS]
    best = int(weigh_directions(lines, point_vertical(np.zeros_like(rolls), rolls), focal).sum(axis=1).argmax())
    return refine_tilt(lines, focal, 0.0, float(rolls[best]), pitched=False)


def weigh_tilt(lines: Lines, focal: float, pitch: float, roll: float) -> Tilt:
    """A given tilt with what the edges say for it."""
    return Tilt(pitch, roll, float(weigh_directions(lines, point_vertical(pitch, roll)[None], focal).sum()))


def refine_tilt(lines: Lines, focal: float, pitch: float, roll: float, *, pitched: bool = True) -> Tilt:
    """The tilt next to the given one that fits the edges which speak for it."""
    free = [0, 1] if pitched else [1]
    tilt = np.array([pitch, roll])
    for _ in range(ROUNDS):
        near = point_vertical(tilt[0] + np.array([0.0, NUDGE, 0.0]), tilt[1] + np.array([0.0, 0.0, NUDGE]))
        error, by_pitch, by_roll = measure_lean(lines, near, focal)
        slopes = np.column_stack([by_pitch - error, by_roll - error])[:, free] / NUDGE
        likely = _measure_likelihood(lines, error)
        weight = likely / (1.0 + likely) / lines.stray**2
        gram = slopes.T @ (weight[:, None] * slopes) + SINGULAR * np.eye(len(free))
        tilt[free] -= np.linalg.solve(gram, slopes.T @ (weight * error))
    return weigh_tilt(lines, focal, float(tilt[0]), float(tilt[1]))


def point_vertical(pitch: np.ndarray | float, roll: np.ndarray | float) -> np.ndarray:
    """Where the world's vertical points for a camera tilted so."""
    up, side = np.radians(pitch), np.radians(roll)
    return np.stack([np.sin(side) * np.cos(up), np.cos(side) * np.cos(up), np.sin(up) + 0.0 * side], axis=-1)


def weigh_directions(lines: Lines, directions: np.ndarray, focal: float) -> np.ndarray:
    """What each edge says for each direction (directions × edges); never less than nothing."""
    return np.asarray(lines.voice * np.log1p(_measure_likelihood(lines, measure_lean(lines, directions, focal))))


def weigh_agreement(lines: Lines, tilt: Tilt, focal: float) -> np.ndarray:
    """0…1 for each edge: how likely it is one of the world's verticals, the tilt given."""
    likely = _measure_likelihood(lines, measure_lean(lines, point_vertical(tilt.pitch, tilt.roll)[None], focal)[0])
    return np.asarray(likely / (1.0 + likely))


def measure_lean(lines: Lines, directions: np.ndarray, focal: float) -> np.ndarray:
    """Degrees by which each segment misses each direction's vanishing point, as seen in the picture."""
    x, y = lines.middle[:, 0].astype(np.float64), lines.middle[:, 1].astype(np.float64)
    run = (lines.ends[:, 2] - lines.ends[:, 0]).astype(np.float64)
    rise = (lines.ends[:, 3] - lines.ends[:, 1]).astype(np.float64)
    dx, dy, dz = directions[:, :1], directions[:, 1:2], directions[:, 2:]
    want_x, want_y = focal * dx - dz * x, focal * dy - dz * y
    cross = run * want_y - rise * want_x
    dot = run * want_x + rise * want_y
    return np.asarray(np.degrees(np.arctan2(cross * np.sign(dot), np.abs(dot) + NOWHERE)))


def _measure_likelihood(lines: Lines, error: np.ndarray) -> np.ndarray:
    """How much likelier an edge that misses by so much is a vertical of the world than any other edge."""
    peak = UPRIGHT * RANGE / (np.sqrt(2.0 * np.pi) * lines.stray)
    return np.asarray(peak * np.exp(-0.5 * (error / lines.stray) ** 2))


def _propose_directions(lines: Lines, focal: float, rng: np.random.Generator, trials: int) -> np.ndarray:
    """Directions of the world's vertical: level first, then from pairs of segments, exact ones more often."""
    ends = lines.ends.astype(np.float64)
    one = np.ones(len(ends))
    normals = np.cross(np.column_stack([ends[:, :2] / focal, one]), np.column_stack([ends[:, 2:] / focal, one]))
    normals /= np.linalg.norm(normals, axis=1, keepdims=True) + NOWHERE
    chance = lines.voice / lines.stray.astype(np.float64)
    first, second = (rng.choice(len(ends), trials, p=chance / chance.sum()) for _ in range(2))
    found = np.cross(normals[first], normals[second])
    size = np.linalg.norm(found, axis=1)
    found = found[size > PARALLEL] / size[size > PARALLEL, None]
    found *= np.where(found[:, 1:2] < 0, -1.0, 1.0)
    plausible = (found[:, 1] > np.cos(np.radians(MOST_PITCH))) & (np.abs(found[:, 0]) < np.sin(np.radians(MOST_ROLL)))
    return np.vstack([[[0.0, 1.0, 0.0]], found[plausible]])
