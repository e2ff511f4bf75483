"""Explains the other picture's colours by a tone for the whole frame; what is left over is a change of the thing."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

_ROUNDS = 4
"""Of reweighting. What is left over is what the guard's network learned from: whoever moves it learns that anew (`make
guard`, docs/learning.md). Fewer: a large repainted wall still bends the tone by which it is to be found."""
_RIDGE = 1e-3
"""Share of the mean diagonal that is added, so that the fit of a picture of one colour can be solved. Larger: the tone
explains less, and honest light looks like a change."""
_SCALE = 3.0
"""Median errors from which a cell loses its say. Smaller: honest surfaces are taken for outliers; larger: what was
changed is explained away. How it was chosen is on no record."""
_KNOT = 20.0
"""Steps of lightness between which a tone curve is straight."""

Array = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Tone:
    """What no tone of the whole frame explains, in Lab, per cell; and how much darker or lighter the frame became."""

    residual: Array
    """With light that may change from place to place: objects stand out."""
    chroma: Array
    """With one colour change for the whole frame (a, b): repainted surfaces stand out."""
    lightness_shift: float


def fit(original: Array, other: Array, weight: Array) -> Tone:
    """Robust fits of the other's cell colours (RGB 0…1) on the original's; `weight` leaves the region out."""
    lab, target = _lab(original), _lab(other)
    height, width = weight.shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    l, a, b = (lab[..., k].astype(np.float64) for k in range(3))  # noqa: E741 - L is the name of lightness
    hats = [np.maximum(0.0, 1.0 - np.abs(l / _KNOT - knot)) for knot in range(int(100 / _KNOT) + 1)]
    l, a, b = l / 50.0 - 1.0, a / 40.0, b / 40.0  # noqa: E741 - L is the name of lightness
    simple = np.stack([*hats, a, b, l * a, l * b], axis=-1)
    placed = np.concatenate(
        [
            simple,
            np.stack([l * l * a, l * l * b, a * a, b * b, a * b], axis=-1),
            np.stack([x, y, x * l, y * l, y * y, x * x, x * y, y * y * l, a * y, b * y], axis=-1),
        ],
        axis=-1,
    )
    residual = target - _robust(placed, target, weight)
    chroma = (target - _robust(simple, target, weight))[..., 1:]
    shift = float(np.median((target - lab)[..., 0][weight > 0.5])) if (weight > 0.5).any() else 0.0
    return Tone(residual.astype(np.float32), chroma.astype(np.float32), shift)


def _lab(rgb: Array) -> Array:
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(rgb, np.float32), cv2.COLOR_RGB2LAB), np.float32)


def _robust(basis: NDArray[np.float64], target: NDArray[Any], weight: Array) -> NDArray[np.float64]:
    """Iterated least squares in which what does not fit loses its say."""
    # A quarter of the cells says what the tone is.
    flat = basis[::2, ::2].reshape(-1, basis.shape[-1])
    wanted = target[::2, ::2].reshape(-1, 3).astype(np.float64)
    given = weight[::2, ::2].reshape(-1).astype(np.float64) + 1e-6
    trust = given
    coefficients = np.zeros((flat.shape[1], 3))
    for _ in range(_ROUNDS):
        weighted = flat * trust[:, None]
        normal = weighted.T @ flat
        ridge = _RIDGE * np.trace(normal) / len(normal)
        coefficients = np.linalg.solve(normal + ridge * np.eye(len(normal)), weighted.T @ wanted)
        error = np.linalg.norm(wanted - flat @ coefficients, axis=1)
        scale = max(1.0, float(np.median(error[given > 0.5])) if (given > 0.5).any() else 1.0)
        trust = given / (1.0 + (error / (_SCALE * scale)) ** 2) ** 2
    return np.asarray(basis @ coefficients)
