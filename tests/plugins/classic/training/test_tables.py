"""What the learning is made of: views, drawings and trees are right and come out the same from the same seed."""

import numpy as np
import pytest
from luster_classic.dusk.boosted_trees import Table
from luster_classic.light.neutrals import Patterns, load_patterns, match_patterns, read_light
from luster_classic.light.signature import BINS, KINDS
from training.houses import load_house
from training.tables.boosting import Growth, grow
from training.tables.facades import draw
from training.tables.light import marks_of
from training.tables.views import stage_of, view


@pytest.fixture(scope="module")
def kitchen():
    return stage_of(load_house("kitchen_blue"))


def test_views_repeat_and_carry_their_light(kitchen) -> None:
    one, other = (view(kitchen, np.random.default_rng(5)) for _ in range(2))
    assert one is not None and other is not None
    assert np.array_equal(one.encoded, other.encoded) and one.light == other.light
    lights = [v.light for k in range(12) if (v := view(kitchen, np.random.default_rng(k))) is not None]
    assert np.ptp([u for u, _ in lights]) > 0.15, "other seeds are other lights"


def test_the_patterns_that_ship_find_the_light_of_most_views(kitchen) -> None:
    rng = np.random.default_rng(11)
    misses = []
    while len(misses) < 12:
        shown = view(kitchen, rng)
        seen = None if shown is None else marks_of(shown.encoded)
        if shown is None or seen is None:
            continue
        found = read_light(match_patterns(seen, load_patterns(), 0.05))
        misses.append(float(np.hypot(found.u - shown.light[0], found.v - shown.light[1])))
    assert float(np.median(misses)) < 0.15


def test_belief_is_a_distribution_and_without_patterns_a_guess() -> None:
    blank = Patterns(np.zeros((2, len(KINDS), BINS, BINS), np.float32), np.zeros((2, BINS, BINS), np.float32))
    chance = match_patterns(np.zeros((len(KINDS), BINS, BINS), np.float32), blank, 0.5)
    assert abs(float(chance.sum()) - 1.0) < 1e-4
    assert read_light(chance).confidence < 0.2


def test_drawings_repeat_and_have_windows_on_the_wall() -> None:
    one, other = (draw(np.random.default_rng(3)) for _ in range(2))
    assert np.array_equal(one.encoded, other.encoded)
    drawn = [draw(np.random.default_rng(k)) for k in range(8)]
    assert sum(float(d.glass.mean()) > 0.002 for d in drawn) >= 5
    assert all(float((d.glass * (1 - d.building)).mean()) < 0.01 for d in drawn)


def test_trees_learn_a_rule_of_two_traits() -> None:
    rng = np.random.default_rng(2)
    seen = rng.normal(size=(2000, 4)).astype(np.float32)
    right = ((seen[:, 0] > 0.2) & (seen[:, 2] < 0.5)).astype(float)
    names = ("one", "two", "three", "four")
    trees = grow(Table(names, seen[:1500]), right[:1500], np.ones(1500), 1, Growth(trees=40, rate=0.3))
    found = trees.chance(Table(names, seen[1500:])) > 0.5
    assert float((found == (right[1500:] > 0.5)).mean()) > 0.95
