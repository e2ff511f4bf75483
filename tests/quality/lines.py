"""Residual tilt: how far edges that are vertical in the world lean in a picture, by fitting lines to the picture."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Point = tuple[float, float]
Segment = tuple[Point, Point]


def lean(segment: Segment) -> float:
    """Degrees between a segment and the picture's vertical, positive when its upper end leans to the right."""
    (x0, y0), (x1, y1) = segment
    if y0 < y1:
        x0, y0, x1, y1 = x1, y1, x0, y0
    return float(np.degrees(np.arctan2(x1 - x0, y0 - y1)))


def fit_edge(grey: NDArray[np.float32], guess: Segment, reach: int = 6, points: int = 40) -> Segment | None:
    """The straight edge of the picture nearest a guessed segment, to a fraction of a pixel; None where none is clear.

    At points along the guess the strongest brightness step across it is found within `reach` pixels; a line through
    those that agree must carry at least six tenths of them.
    """
    a, b = np.array(guess[0], dtype=float), np.array(guess[1], dtype=float)
    length = float(np.linalg.norm(b - a))
    if length < 40:
        return None
    along = (b - a) / length
    across = np.array([-along[1], along[0]])
    height, width = grey.shape
    offsets = np.arange(-reach - 2, reach + 2.01, 0.5)
    ts = np.linspace(0.06, 0.94, points)
    base = a + (b - a) * ts[:, None]
    places = base[:, None, :] + across * offsets[None, :, None]
    if places.min() < 1 or places[..., 0].max() > width - 2 or places[..., 1].max() > height - 2:
        inside = ((places > 1) & (places < np.array([width - 2, height - 2]))).all(axis=(1, 2))
        if inside.sum() < points * 0.5:
            return None
        ts, base, places = ts[inside], base[inside], places[inside]
    # Pixel centres lie at half coordinates, as everywhere in the houses.
    profile = cv2.remap(
        grey, places[..., 0].astype(np.float32) - 0.5, places[..., 1].astype(np.float32) - 0.5, cv2.INTER_LINEAR
    )
    profile = cv2.GaussianBlur(profile, (0, 0), sigmaX=1.5, sigmaY=1.0)
    slope = np.gradient(profile, axis=1)[:, 2:-2]
    inner = offsets[2:-2]
    # One edge is one sign of step: take the sign that the segment shows most of.
    best: Segment | None = None
    most = 0.6
    for sign in (1.0, -1.0):
        strength = np.maximum(slope * sign, 0.0)
        peak = strength.argmax(axis=1)
        strong = strength[np.arange(len(peak)), peak]
        if np.median(strong) < 0.8:
            continue
        weight = np.where(np.abs(np.arange(strength.shape[1]) - peak[:, None]) <= 5, strength, 0.0)
        where = (weight * inner).sum(axis=1) / np.maximum(weight.sum(axis=1), 1e-6)
        line = _agreed(ts * length, where, strong > 0.4 * np.median(strong))
        if line is None or line[2] <= most:
            continue
        shift, turn, most = line
        ends = [a + along * t * length + across * (shift + turn * t * length) for t in (0.0, 1.0)]
        best = ((float(ends[0][0]), float(ends[0][1])), (float(ends[1][0]), float(ends[1][1])))
    return best


def _agreed(
    at: NDArray[np.floating], value: NDArray[np.floating], usable: NDArray[np.bool_]
) -> tuple[float, float, float] | None:
    """The line through most points: its start, its slope and the share of points within 0.6 px."""
    best: tuple[float, float, float] | None = None
    rng = np.random.default_rng(1)
    index = np.flatnonzero(usable)
    if len(index) < 8:
        return None
    for _ in range(60):
        i, j = rng.choice(index, 2, replace=False)
        if abs(at[i] - at[j]) < 0.25 * (at.max() - at.min()):
            continue
        turn = (value[j] - value[i]) / (at[j] - at[i])
        close = usable & (np.abs(value - value[i] - turn * (at - at[i])) < 0.6)
        share = float(close.mean())
        if best is None or share > best[2]:
            fit = np.polyfit(at[close], value[close], 1)
            best = (float(fit[1]), float(fit[0]), share)
    return best


def residual_tilt(picture: Bytes, expected: Sequence[Segment], least: int = 3) -> float | None:
    """Median absolute lean, in degrees, of the edges fitted near where true verticals are expected; None if too few."""
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    fitted = [found for segment in expected if (found := fit_edge(grey, segment)) is not None]
    if len(fitted) < least:
        return None
    return float(np.median([abs(lean(segment)) for segment in fitted]))
