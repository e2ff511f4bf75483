"""Learns the guard's cell classifier from the unsealed houses: `python -m tests.generative.train`.

The same command gives the same model: scenes, seeds and initial numbers are fixed. Sealed scenes take no part.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import luster_engine.pipeline.fidelity_model as kept
import numpy as np
from luster_engine.pipeline.fidelity_cells import CELL, compare
from luster_engine.pipeline.fidelity_model import Model
from numpy.typing import NDArray

from tests.generative.pairs import VICES, Pair, looks_for, make_pair
from tests.generative.scenes import views
from tests.houses import load_houses

SEEDS = (100, 101)
"""Seeds from here on are for training; thresholds and figures use others."""
_HIDDEN = 24
_CLEAN_CELLS, _CHANGED_CELLS = 260, 160

Array = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Samples:
    """Cells with their features, whether they were changed, and how much each counts."""

    features: Array
    changed: Array
    weight: Array


def training_pairs(seeds: Sequence[int] = SEEDS) -> Iterator[Pair]:
    """Honest answers and vices of every unsealed scene under every look."""
    for house in load_houses(sealed=False):
        for scene in views(house):
            for look in looks_for(scene):
                for seed in seeds:
                    for vice in ("", *VICES):
                        pair = make_pair(scene, look, vice, seed)
                        if pair is not None:
                            yield pair


def samples_of(pair: Pair, random: np.random.Generator) -> Samples:
    """Some cells of a pair: all kinds of unchanged ones, and those that the vice changed."""
    cells = compare(pair.original, pair.other, pair.region)
    grid = (cells.size[0] // CELL, cells.size[1] // CELL)
    share = cv2.resize(pair.changed, grid, interpolation=cv2.INTER_AREA)
    near = cv2.dilate(share, np.ones((5, 5), np.uint8))
    judged = cells.judged > 0.5
    changed, clean = np.argwhere((share > 0.5) & judged), np.argwhere((near < 0.02) & judged)
    changed = changed[random.permutation(len(changed))[:_CHANGED_CELLS]]
    clean = clean[random.permutation(len(clean))[:_CLEAN_CELLS]]
    places = np.concatenate([changed, clean])
    labels = np.concatenate([np.ones(len(changed)), np.zeros(len(clean))])
    weight = np.concatenate([np.full(len(changed), 1.0), np.full(len(clean), 1.0)])
    features = cells.features[places[:, 0], places[:, 1]]
    return Samples(features, labels.astype(np.float32), weight.astype(np.float32))


def learn(samples: Samples, rounds: int = 30, seed: int = 5) -> Model:
    """A network of one hidden layer, by Adam on the weighted logistic loss."""
    random = np.random.default_rng(seed)
    mean = samples.features.mean(axis=0)
    scale = samples.features.std(axis=0) + 1e-3
    x = np.clip((samples.features - mean) / scale, -6, 6).astype(np.float32)
    y, w = samples.changed, samples.weight
    inputs = x.shape[1]
    parameters = [
        random.normal(0, (2 / inputs) ** 0.5, (inputs, _HIDDEN)).astype(np.float32),
        np.zeros(_HIDDEN, np.float32),
        random.normal(0, (2 / _HIDDEN) ** 0.5, _HIDDEN).astype(np.float32),
        np.zeros(1, np.float32),
    ]
    first, second = [np.zeros_like(p) for p in parameters], [np.zeros_like(p) for p in parameters]
    step, batch = 0, 1024
    for turn in range(rounds):
        rate = 3e-3 * 0.5 * (1 + np.cos(np.pi * turn / rounds))
        order = random.permutation(len(x))
        for start in range(0, len(x), batch):
            step += 1
            rows = order[start : start + batch]
            for p, g, m, v in zip(
                parameters, _slopes(parameters, x[rows], y[rows], w[rows]), first, second, strict=True
            ):
                m += 0.1 * (g - m)
                v += 0.001 * (g * g - v)
                p -= rate * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
    return Model(mean, scale, parameters[0], parameters[1], parameters[2], float(parameters[3][0]))


def _slopes(parameters: list[Array], x: Array, y: Array, w: Array) -> list[Array]:
    first, bias, second, offset = parameters
    hidden = np.maximum(x @ first + bias, 0.0)
    odds = hidden @ second + offset[0]
    error = (1.0 / (1.0 + np.exp(-np.clip(odds, -30, 30))) - y) * w / w.sum()
    back = np.outer(error, second) * (hidden > 0)
    decay = 1e-4
    return [x.T @ back + decay * first, back.sum(axis=0), hidden.T @ error + decay * second, error.sum(keepdims=True)]


def joined(parts: Sequence[Samples]) -> Samples:
    """All samples as one."""
    return Samples(
        np.concatenate([p.features for p in parts]),
        np.concatenate([p.changed for p in parts]),
        np.concatenate([p.weight for p in parts]),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(kept.__file__).with_name("fidelity_model.json"))
    options = parser.parse_args()
    cv2.setNumThreads(1)
    random = np.random.default_rng(1)
    model = learn(joined([samples_of(pair, random) for pair in training_pairs()]))
    options.out.write_text(json.dumps(model.as_data()) + "\n")


if __name__ == "__main__":
    main()
