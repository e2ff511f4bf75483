"""Grows boosted trees (logistic loss, second order, quantile bins) into the arrays that the stages carry."""

from dataclasses import dataclass

import numpy as np
from luster_classic.dusk.boosted_trees import DEPTH, BoostedTrees, Table
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BINS = 32
INNER = 2**DEPTH - 1


@dataclass(frozen=True)
class Growth:
    """How many trees, how much each may say, and how much evidence a question needs."""

    trees: int = 120
    rate: float = 0.1
    shrink: float = 5.0
    least: float = 20.0
    rows: float = 0.5
    traits: float = 0.6


def grow(table: Table, right: Floats, weight: Floats, seed: int, how: Growth = Growth()) -> BoostedTrees:
    """Trees that tell the rows where `right` is 1 from those where it is 0."""
    rng = np.random.default_rng(seed)
    traits = table.values
    count, width = traits.shape
    limits = [np.unique(np.quantile(traits[:, j], np.linspace(0, 1, BINS + 1)[1:-1])) for j in range(width)]
    binned = np.stack([np.searchsorted(limits[j], traits[:, j], side="left") for j in range(width)], axis=1)
    share = float(np.average(right, weights=weight))
    bias = float(np.log(share / (1 - share)))
    score = np.full(count, bias)
    grown = []
    for _ in range(how.trees):
        chance = 1 / (1 + np.exp(-score))
        slope, bend = (chance - right) * weight, chance * (1 - chance) * weight
        rows = np.flatnonzero(rng.random(count) < how.rows)
        columns = np.flatnonzero(rng.random(width) < how.traits)
        tree = _tree(binned[rows], slope[rows], bend[rows], columns, limits, how)
        grown.append(tree)
        score += tree.chance_score(binned)
    return BoostedTrees(
        table.names,
        bias,
        np.array([t.which for t in grown], dtype=np.int16),
        np.array([t.limit for t in grown], dtype=np.float32),
        np.array([t.values for t in grown], dtype=np.float32),
    )


@dataclass(frozen=True, eq=False)
class _Tree:
    which: NDArray[np.int_]
    cut: NDArray[np.int_]
    limit: Floats
    values: Floats

    def chance_score(self, binned: NDArray[np.int_]) -> Floats:
        node = np.zeros(len(binned), dtype=np.int64)
        rows = np.arange(len(binned))
        for _ in range(DEPTH):
            node = 2 * node + 1 + (binned[rows, self.which[node]] > self.cut[node])
        return np.asarray(self.values[node - INNER])


def _tree(
    binned: NDArray[np.int_],
    slope: Floats,
    bend: Floats,
    columns: NDArray[np.int_],
    limits: list[NDArray[np.float32]],
    how: Growth,
) -> _Tree:
    which, cut = np.zeros(INNER, dtype=np.int64), np.full(INNER, BINS)
    limit, values = np.full(INNER, np.inf), np.zeros(INNER + 1)
    node = np.zeros(len(binned), dtype=np.int64)
    for k in range(INNER):
        here = node == k
        found = _question(binned[here], slope[here], bend[here], columns, how)
        if found is not None:
            which[k], cut[k] = found
            limit[k] = limits[found[0]][found[1]] if found[1] < len(limits[found[0]]) else np.inf
        node[here] = 2 * k + 1 + (binned[here, which[k]] > cut[k])
    for k in range(INNER + 1):
        here = node == k + INNER
        values[k] = -how.rate * slope[here].sum() / (bend[here].sum() + how.shrink)
    return _Tree(which, cut, limit, values)


def _question(
    binned: NDArray[np.int_], slope: Floats, bend: Floats, columns: NDArray[np.int_], how: Growth
) -> tuple[int, int] | None:
    total, curve = slope.sum(), bend.sum()
    best, answer = 1e-3, None
    for j in columns:
        low = np.cumsum(np.bincount(binned[:, j], slope, BINS))
        low_bend = np.cumsum(np.bincount(binned[:, j], bend, BINS))
        high, high_bend = total - low, curve - low_bend
        gain = low**2 / (low_bend + how.shrink) + high**2 / (high_bend + how.shrink) - total**2 / (curve + how.shrink)
        gain[(low_bend < how.least) | (high_bend < how.least)] = -1.0
        place = int(gain.argmax())
        if gain[place] > best:
            best, answer = float(gain[place]), (int(j), place)
    return answer
