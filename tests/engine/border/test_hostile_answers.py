"""Hostile answers of children and providers: none reaches outside its folder, none comes in unguarded.

A fair part of them is sent with every run; `LUSTER_FUZZ_CASES=10000` sends them all, as `tests/bench/sandbox.py` does.
"""

import os

import pytest

from tests.engine.border.crossing import cross

CASES = int(os.environ.get("LUSTER_FUZZ_CASES", "4000"))
PARTS = 4
SEED = int(os.environ.get("LUSTER_FUZZ_SEED", "16"))
"""Another seed sends other answers; a find names the seed and the number with which it comes again."""


@pytest.mark.parametrize("part", range(PARTS))
def test_no_hostile_answer_crosses_the_border(part: int) -> None:
    found = cross(CASES // PARTS, SEED + part)
    assert found.sent == CASES // PARTS
    assert found.outside == []
    assert found.unguarded == []
    assert found.passed > found.sent // 50, "hardly anything passes: the answers are not hostile, they are noise"
