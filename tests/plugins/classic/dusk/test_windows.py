"""What the search for windows is made of, each part by itself."""

import io
from dataclasses import replace

import numpy as np
import pytest
from luster_classic.common.learned import LearnedFromOthers
from luster_classic.common.ranks import median, percentile
from luster_classic.dusk.boosted_trees import BoostedTrees, Table, load_trees
from luster_classic.dusk.rectangles import Facade, keep_distinct, measure_overlaps, propose_rectangles
from luster_classic.dusk.traits import NAMES, measure_traits
from luster_classic.dusk.windows import bound_house, choose_apart, find_windows, load_window_trees

from tests.plugins.classic import scenes


def wall_with(left: int, top: int, right: int, bottom: int) -> np.ndarray:
    picture = np.full((300, 450, 3), 0.75, np.float32)
    picture[top:bottom, left:right] = 0.2
    return picture


def test_a_rectangle_is_proposed_to_the_pixel_or_two() -> None:
    boxes = propose_rectangles(Facade(wall_with(180, 100, 230, 170), None))
    assert measure_overlaps(np.array([180, 100, 230, 170]), boxes).max() > 0.9


def test_a_bare_wall_and_a_tiny_picture_propose_nothing() -> None:
    assert len(propose_rectangles(Facade(np.full((300, 450, 3), 0.7, np.float32), None))) == 0
    assert not find_windows(np.full((12, 12, 3), 0.5, np.float32), None).panes


def test_traits_have_a_name_each_and_are_finite() -> None:
    facade = Facade(scenes.street(), None)
    boxes = propose_rectangles(facade)
    seen = measure_traits(boxes, facade)
    assert seen.names == NAMES and seen.values.shape == (len(boxes), len(NAMES))
    assert np.isfinite(seen.values).all()
    assert load_window_trees().which.max() < len(NAMES)


def test_traits_do_not_depend_on_exposure_much() -> None:
    boxes = np.array([[180, 100, 230, 170]])
    bright, dim = (measure_traits(boxes, Facade(wall_with(180, 100, 230, 170) * k, None)) for k in (1.0, 0.8))
    for name in ("closed_least", "closed_mean", "aspect", "height", "top", "same"):
        assert np.abs(bright.column(name) - dim.column(name)).max() < 0.02, name


def test_traits_say_by_name_what_a_box_shows() -> None:
    boxes = np.array([[180, 100, 230, 170], [240, 100, 290, 170], [20, 20, 60, 40]])
    seen = measure_traits(boxes, Facade(wall_with(180, 100, 230, 170), None))
    assert seen.column("aspect")[0] == pytest.approx(np.log(50 / 70))
    assert seen.column("height")[0] == pytest.approx(70 / 450 / 0.1)
    assert seen.column("top")[0] == pytest.approx(100 / 300)
    assert seen.column("glass_wall")[0] > 1.0 > seen.column("glass_wall")[2], "dark glass in a light wall"
    assert seen.column("same_row")[0] == 0.0 < seen.column("joined")[0], "the box right beside it is a pane of its own"
    some = measure_traits(boxes, Facade(wall_with(180, 100, 230, 170), None), np.array([False, True, True]))
    assert np.array_equal(some.values, seen.values[1:])


def test_trees_learned_from_other_traits_are_refused() -> None:
    trees = load_window_trees()
    swapped = (NAMES[1], NAMES[0], *NAMES[2:])
    stream = io.BytesIO()
    replace(trees, names=swapped).save(stream)
    stream.seek(0)
    with pytest.raises(LearnedFromOthers, match=r"closed_mean for closed_least.*docs/learning\.md"):
        load_trees(stream, NAMES)
    with pytest.raises(LearnedFromOthers):
        trees.chance(Table(swapped, np.zeros((1, len(NAMES)), np.float32)))
    bare = io.BytesIO()
    np.savez_compressed(bare, bias=np.float32(0), which=trees.which, limit=trees.limit, values=trees.values)
    bare.seek(0)
    with pytest.raises(LearnedFromOthers, match="0 where 36 are wanted"):
        load_trees(bare, NAMES)


def test_nothing_is_looked_for_around_the_house() -> None:
    picture = wall_with(180, 100, 230, 170)
    house = np.zeros((30, 45), np.float32)
    assert bound_house(house, (300, 450)) is None
    house[8:20, 15:27] = 0.9
    rows, columns = bound_house(house, (300, 450)) or (slice(0), slice(0))
    assert (rows.start, rows.stop, columns.start, columns.stop) == (60, 220, 130, 290)
    assert len(propose_rectangles(Facade(picture, None, (rows, columns)))) > 0
    assert len(propose_rectangles(Facade(picture, None, (slice(180, 300), columns)))) == 0


def test_ranks_are_numpys() -> None:
    values = np.random.default_rng(3).uniform(0, 100, (9, 11)).astype(np.float32)
    for piece in (values, values[:8], values[:1, :1], values[:1, :2]):
        assert abs(median(piece) - float(np.median(piece))) < 1e-5
        assert abs(percentile(piece, 35) - float(np.percentile(piece, 35))) < 1e-4


def test_trees_answer_as_written_and_survive_a_file() -> None:
    which = np.zeros((1, 7), np.int16)
    limit = np.full((1, 7), np.inf, np.float32)
    limit[0, 0] = 0.5
    values = np.zeros((1, 8), np.float32)
    values[0, 0], values[0, 4] = -3.0, 3.0
    trees = BoostedTrees(("light",), 0.0, which, limit, values)
    stream = io.BytesIO()
    trees.save(stream)
    stream.seek(0)
    for known in (trees, load_trees(stream, ("light",))):
        low, high = known.chance(Table(("light",), np.array([[0.2], [0.9]], np.float32)))
        assert low < 0.06 < 0.94 < high


def test_one_box_stays_for_each_place() -> None:
    boxes = np.array([[10, 10, 60, 60], [12, 12, 34, 58], [100, 10, 150, 60]])
    kept = choose_apart(boxes, np.array([0.9, 0.92, 0.95], np.float32))
    assert sorted(int(box[0]) for box, _ in kept) == [10, 100], "the window stands before its pane"
    assert len(keep_distinct(boxes[:2], np.array([1.0, 0.5]), 0.3, 9)) == 1
