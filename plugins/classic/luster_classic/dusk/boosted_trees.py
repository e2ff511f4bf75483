"""Boosted decision trees of depth three as arrays: many small questions that together say how likely something is."""

from dataclasses import dataclass
from typing import IO

import numpy as np

from luster_classic.common.colour import Array

DEPTH = 3


@dataclass(frozen=True, eq=False)
class Trees:
    """Each tree asks 7 questions (trait `which` above `limit`?) in heap order and ends at one of 8 `values`."""

    bias: float
    which: np.ndarray
    limit: Array
    values: Array

    def chance(self, traits: Array) -> Array:
        """How likely each row of traits is what was learned, 0 to 1."""
        score = np.full(len(traits), self.bias, dtype=np.float64)
        rows = np.arange(len(traits))
        for which, limit, values in zip(self.which, self.limit, self.values, strict=True):
            node = np.zeros(len(traits), dtype=np.int64)
            for _ in range(DEPTH):
                node = 2 * node + 1 + (traits[rows, which[node]] > limit[node])
            score += values[node - (2**DEPTH - 1)]
        return np.asarray(1.0 / (1.0 + np.exp(-score)), dtype=np.float32)

    def save(self, stream: IO[bytes]) -> None:
        """Writes the arrays; `load_trees` reads them."""
        np.savez_compressed(stream, bias=np.float32(self.bias), which=self.which, limit=self.limit, values=self.values)


def load_trees(stream: IO[bytes]) -> Trees:
    """Trees as `Trees.save` wrote them."""
    with np.load(stream) as kept:
        return Trees(float(kept["bias"]), kept["which"], kept["limit"], kept["values"])
