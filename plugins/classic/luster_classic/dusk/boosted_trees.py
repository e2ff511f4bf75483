"""Boosted decision trees of depth three as arrays: many small questions that together say how likely something is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO

import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.learned import check_names, store_names

DEPTH = 3
"""Questions from the root of a tree to its answer. The stored arrays are laid out for it."""


@dataclass(frozen=True, eq=False)
class Table:
    """One row for each thing that is asked about, one named column for each of its traits."""

    names: tuple[str, ...]
    values: Array

    def column(self, name: str) -> Array:
        """All rows' values of one trait."""
        return np.asarray(self.values[:, self.names.index(name)])


@dataclass(frozen=True, eq=False)
class BoostedTrees:
    """Each tree asks 7 questions (trait `which` above `limit`?) in heap order and ends at one of 8 `values`; `names`
    are the traits that it was learned from."""

    names: tuple[str, ...]
    bias: float
    which: np.ndarray
    limit: Array
    values: Array

    def chance(self, table: Table) -> Array:
        """How likely each row is what was learned, 0 to 1."""
        check_names("This forest", store_names(self.names), table.names)
        traits = table.values
        score = np.full(len(traits), self.bias, dtype=np.float64)
        rows = np.arange(len(traits))
        for which, limit, values in zip(self.which, self.limit, self.values, strict=True):
            node = np.zeros(len(traits), dtype=np.int64)
            for _ in range(DEPTH):
                node = 2 * node + 1 + (traits[rows, which[node]] > limit[node])
            score += values[node - (2**DEPTH - 1)]
        return np.asarray(1.0 / (1.0 + np.exp(-score)), dtype=np.float32)

    def save(self, stream: IO[bytes]) -> None:
        """Writes the arrays and the names; `load_trees` reads them."""
        np.savez_compressed(
            stream,
            names=store_names(self.names),
            bias=np.float32(self.bias),
            which=self.which,
            limit=self.limit,
            values=self.values,
        )


def load_trees(stream: IO[bytes], names: Sequence[str]) -> BoostedTrees:
    """Trees as `BoostedTrees.save` wrote them; refused (`LearnedFromOthers`) when learned from other traits."""
    with np.load(stream) as kept:
        check_names("The file of trees", kept.get("names"), names)
        return BoostedTrees(tuple(names), float(kept["bias"]), kept["which"], kept["limit"], kept["values"])
