"""How the camera was tilted, from the point in which the verticals of the world meet."""

from dataclasses import dataclass

import numpy as np

from luster_classic.geometry.lines import Lines

TRIALS = 400
HALVES, HALF_TRIALS = 12, 120
TIMES = 1.0, 2.2
"""How many times its straying a tilt is when nothing of it is believed, and when all of it is."""


@dataclass(frozen=True)
class Tilt:
    """Pitch (up is positive) and roll in degrees, and how sure they are (0…1)."""

    pitch: float
    roll: float
    confidence: float
    support: float


LEVEL = Tilt(0.0, 0.0, 0.0, 0.0)


def find_tilt(lines: Lines, focal: float, seed: int, trials: int = TRIALS) -> Tilt:
    """The tilt that makes most edge length upright. `focal` is in units of half the longer edge."""
    if len(lines.ends) < 4:
        return LEVEL
    normals = _planes(lines, focal)
    weight = np.minimum(lines.length, 0.6).astype(np.float64)
    rng = np.random.default_rng(seed)
    directions = _hypotheses(normals, weight, rng, trials)
    errors = _lean(lines, directions, focal)
    scores = (weight[None, :] * np.maximum(0.0, 1.0 - (errors / 0.9) ** 2)).sum(axis=1)
    best = directions[int(scores.argmax())]
    level_score = float(scores[0])
    best = _refine(lines, normals, weight, best, focal)
    error = _lean(lines, best[None], focal)[0]
    fits = error < 0.7
    score = float((weight * np.maximum(0.0, 1.0 - (error / 0.9) ** 2)).sum())
    pitch = float(np.degrees(np.arctan2(best[2], np.hypot(best[0], best[1]))))
    roll = float(np.degrees(np.arctan2(best[0], best[1])))
    share = float(weight[fits].sum() / weight.sum())
    middle = lines.middle[fits, 0]
    if middle.size < 3:
        return LEVEL
    total = float(weight[fits].sum())
    left, right = (
        float(weight[fits & (lines.middle[:, 0] < -0.1)].sum()),
        float(weight[fits & (lines.middle[:, 0] > 0.1)].sum()),
    )
    balance = min(left, right) / max(total, 1e-6)
    sure = _ramp(total, 0.6, 2.4) * _ramp(share, 0.18, 0.40) * _ramp(balance, 0.02, 0.12)
    sure *= _ramp(score - level_score, 0.0, 0.08 * score + 0.02)
    return Tilt(pitch, roll, sure, total)


def certainty(lines: Lines, tilt: Tilt, focal: float, seed: int) -> float:
    """0…1: whether the tilt is larger than what it strays by when any half of the segments is looked at."""
    rng = np.random.default_rng(seed)
    halves = [Lines(lines.ends[rng.random(len(lines.ends)) < 0.5]) for _ in range(HALVES)]
    found = [find_tilt(half, focal, number, HALF_TRIALS) for number, half in enumerate(halves)]
    strays = np.std([(each.pitch, each.roll) for each in found], axis=0) + 1e-3
    return _ramp(max(abs(tilt.pitch) / float(strays[0]), abs(tilt.roll) / float(strays[1])), *TIMES)


def agreement(lines: Lines, tilt: Tilt, focal: float) -> float:
    """How much edge length meets in the tilt's vanishing point to within a third of a degree or so."""
    roll, pitch = np.radians(tilt.roll), np.radians(tilt.pitch)
    direction = np.array([[np.sin(roll) * np.cos(pitch), np.cos(roll) * np.cos(pitch), np.sin(pitch)]])
    error = _lean(lines, direction, focal)[0]
    return float((np.minimum(lines.length, 0.6) * np.exp(-0.5 * (error / 0.35) ** 2)).sum())


def _ramp(value: float, start: float, end: float) -> float:
    t = min(1.0, max(0.0, (value - start) / (end - start)))
    return t * t * (3 - 2 * t)


def _planes(lines: Lines, focal: float) -> np.ndarray:
    """Unit normals of the planes through the camera and each segment."""
    a = np.column_stack([lines.ends[:, :2] / focal, np.ones(len(lines.ends))])
    b = np.column_stack([lines.ends[:, 2:] / focal, np.ones(len(lines.ends))])
    normal = np.cross(a, b)
    return np.asarray(normal / (np.linalg.norm(normal, axis=1, keepdims=True) + 1e-12))


def _hypotheses(normals: np.ndarray, weight: np.ndarray, rng: np.random.Generator, trials: int) -> np.ndarray:
    """Directions of the world's vertical: level first, then from pairs of segments, long ones more often."""
    chance = weight / weight.sum()
    first = rng.choice(len(weight), trials, p=chance)
    second = rng.choice(len(weight), trials, p=chance)
    direction = np.cross(normals[first], normals[second])
    size = np.linalg.norm(direction, axis=1)
    direction = direction[size > 0.01] / size[size > 0.01, None]
    direction *= np.where(direction[:, 1:2] < 0, -1.0, 1.0)
    plausible = (direction[:, 1] > np.cos(np.radians(22))) & (np.abs(direction[:, 0]) < np.sin(np.radians(9)))
    return np.vstack([[[0.0, 1.0, 0.0]], direction[plausible]])


def _lean(lines: Lines, directions: np.ndarray, focal: float) -> np.ndarray:
    """Degrees by which each segment misses each direction's vanishing point, as seen in the picture."""
    x, y = lines.middle[:, 0].astype(np.float64), lines.middle[:, 1].astype(np.float64)
    run = (lines.ends[:, 2] - lines.ends[:, 0]).astype(np.float64)
    rise = (lines.ends[:, 3] - lines.ends[:, 1]).astype(np.float64)
    dx, dy, dz = directions[:, :1], directions[:, 1:2], directions[:, 2:]
    want_x, want_y = focal * dx - dz * x, focal * dy - dz * y
    cross = run * want_y - rise * want_x
    dot = run * want_x + rise * want_y
    return np.asarray(np.degrees(np.arctan2(np.abs(cross), np.abs(dot) + 1e-12)))


def _refine(lines: Lines, normals: np.ndarray, weight: np.ndarray, start: np.ndarray, focal: float) -> np.ndarray:
    """Least squares over the segments that agree, with ever less say for those that agree less."""
    best = start
    for width in (1.0, 0.6, 0.4, 0.4):
        error = _lean(lines, best[None], focal)[0]
        say = weight * np.exp(-0.5 * (error / width) ** 2) * lines.length
        gram = (normals * say[:, None]).T @ normals + np.diag([1e-6, 1e-9, 1e-6])
        values, vectors = np.linalg.eigh(gram)
        candidate = vectors[:, int(values.argmin())]
        candidate = candidate if candidate[1] > 0 else -candidate
        if candidate[1] < 0.9:
            break
        best = candidate
    return np.asarray(best)
