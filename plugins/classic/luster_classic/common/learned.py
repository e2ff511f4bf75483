"""Tables that were learned carry the names of what they were learned from, and are refused by code that has others."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


class LearnedFromOthers(ValueError):
    """A stored table and the code that reads it do not mean the same by their columns."""

    def __init__(self, table: str, learned: Sequence[str], expected: Sequence[str]) -> None:
        unlike = next((pair for pair in zip(learned, expected, strict=False) if pair[0] != pair[1]), None)
        where = f"{len(learned)} where {len(expected)} are wanted" if unlike is None else f"{unlike[0]} for {unlike[1]}"
        super().__init__(
            f"{table} was learned from other columns ({where}). Learn it anew: docs/learning.md says by which command."
        )


def store_names(names: Sequence[str]) -> NDArray[np.str_]:
    """Names as they are stored beside a table."""
    return np.array(tuple(names), dtype=np.str_)


def check_names(table: str, stored: NDArray[np.str_] | None, expected: Sequence[str]) -> None:
    """Raises `LearnedFromOthers` unless the table was stored with exactly these names, in this order."""
    learned = () if stored is None else tuple(str(name) for name in stored)
    if learned != tuple(expected):
        raise LearnedFromOthers(table, learned, expected)
