"""The learning behind the guard's classifier: one hidden layer, Adam, logistic loss; nothing but numpy."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from luster_engine.pipeline.fidelity.model import Model
from numpy.typing import NDArray

_HIDDEN = 24
_ROUNDS = 16
_BATCH = 1024
_RATE = 3e-3
_DECAY = 1e-4

Array = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Samples:
    """Cells with their features, and whether they were changed (0 or 1)."""

    features: Array
    changed: Array


def joined(parts: Sequence[Samples]) -> Samples:
    """All samples as one."""
    return Samples(np.concatenate([p.features for p in parts]), np.concatenate([p.changed for p in parts]))


def learn(samples: Samples, seed: int = 5) -> Model:
    """The network that tells changed cells from unchanged ones best."""
    random = np.random.default_rng(seed)
    mean = samples.features.mean(axis=0)
    scale = samples.features.std(axis=0) + 1e-3
    x = np.clip((samples.features - mean) / scale, -6, 6).astype(np.float32)
    y = samples.changed
    inputs = x.shape[1]
    parameters = [
        random.normal(0, (2 / inputs) ** 0.5, (inputs, _HIDDEN)).astype(np.float32),
        np.zeros(_HIDDEN, np.float32),
        random.normal(0, (2 / _HIDDEN) ** 0.5, _HIDDEN).astype(np.float32),
        np.zeros(1, np.float32),
    ]
    first, second = [np.zeros_like(p) for p in parameters], [np.zeros_like(p) for p in parameters]
    step = 0
    for turn in range(_ROUNDS):
        rate = _RATE * 0.5 * (1 + np.cos(np.pi * turn / _ROUNDS))
        order = random.permutation(len(x))
        for start in range(0, len(x), _BATCH):
            step += 1
            rows = order[start : start + _BATCH]
            slopes = _slopes(parameters, x[rows], y[rows])
            for p, g, m, v in zip(parameters, slopes, first, second, strict=True):
                m += 0.1 * (g - m)
                v += 0.001 * (g * g - v)
                p -= np.float32(rate) * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
    return Model(mean, scale, parameters[0], parameters[1], parameters[2], float(parameters[3][0]))


def _slopes(parameters: list[Array], x: Array, y: Array) -> list[Array]:
    first, bias, second, offset = parameters
    hidden = np.maximum(x @ first + bias, 0.0)
    odds = hidden @ second + offset[0]
    error = (1.0 / (1.0 + np.exp(-np.clip(odds, -30, 30))) - y) / len(y)
    back = np.outer(error, second) * (hidden > 0)
    return [x.T @ back + _DECAY * first, back.sum(axis=0), hidden.T @ error + _DECAY * second, error.sum(keepdims=True)]
