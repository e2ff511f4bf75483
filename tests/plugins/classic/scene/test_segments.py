"""The small networks: whole chances, any shape of picture, small enough to ship, and right where it was not trained."""

import re
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from luster_classic.common.colour import shrink
from luster_classic.common.filters import resize
from luster_classic.scene.segments import CLASSES, MODEL, run_network, segment
from luster_classic.sky import edges
from luster_classic.sky.chance import estimate_sky, find_printed_border
from luster_classic.sky.sight import Sight
from training.houses import load_house
from training.segmenter import examples

from tests.plugins.classic import scenes


def test_it_is_small_enough_to_ship() -> None:
    assert MODEL.stat().st_size + edges.MODEL.stat().st_size < 10_000_000


@pytest.mark.parametrize("shape", [(480, 720), (720, 480), (300, 900), (40, 60)])
def test_chances_add_up_for_any_shape(shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(2).uniform(0, 1, (*shape, 3)).astype(np.float32)
    seen = segment(picture)
    parts = {name: np.asarray(part) for name, part in vars(seen).items()}
    neutral = parts.pop("neutral")
    assert np.allclose(sum(parts.values()), 1.0, atol=1e-3)
    assert 0.0 <= neutral.min() <= neutral.max() <= 1.0
    assert (seen.sky.shape[1] > seen.sky.shape[0]) == (shape[1] > shape[0])


def test_a_picture_is_looked_at_once() -> None:
    picture = np.random.default_rng(2).uniform(0, 1, (96, 128, 3)).astype(np.float32)
    before = run_network.cache_info().misses
    assert segment(picture) is segment(picture.copy())
    assert run_network.cache_info().misses == before + 1
    assert not segment(picture).sky.flags.writeable


@pytest.mark.parametrize("name", ["cross_gable_shake", "gambrel_barn"])
def test_sky_and_lawn_of_houses_it_never_saw(name: str) -> None:
    house = load_house(name)
    assert house.sealed
    seen = segment(shrink(house.photo().astype(np.float32) / 255.0, 512))
    for subject, chance in (("sky", seen.sky), ("lawn", seen.lawn)):
        truth = shrink(house.mask(subject), max(chance.shape))
        truth = truth[: chance.shape[0], : chance.shape[1]]
        inside = chance[: truth.shape[0]][truth > 0.99].mean()
        outside = chance[: truth.shape[0]][truth < 0.01].mean()
        assert inside > 0.8 and outside < 0.1, (subject, inside, outside)


def test_a_printed_border_is_no_sky() -> None:
    picture = scenes.street()
    framed = np.ones((600, 720, 3), np.float32)
    framed[60:540] = picture
    found = find_printed_border(framed)
    assert found[:59].all()
    assert found[541:].all()
    assert not found[70:530].any()
    seen = estimate_sky(framed, np.zeros(framed.shape[:2], np.float32))
    assert seen.reach[:42].max() < 0.05, "at 512 px"
    assert seen.reach[60:100].max() > 0.9, "the sky begins below the border"
    assert not find_printed_border(picture).any()


@pytest.mark.parametrize("copies", [2, 4])
def test_a_panorama_is_seen_as_well_as_one_house(copies: int) -> None:
    house = load_house("terra_flat")
    photo, truth = (shrink(part, 768) for part in (house.photo().astype(np.float32) / 255.0, house.mask("sky")))
    rows = slice(0, round(0.75 * len(photo)))
    wide, sky = (
        np.concatenate([part[rows] if k % 2 == 0 else part[rows, ::-1] for k in range(copies)], axis=1)
        for part in (photo, truth)
    )
    chance = resize(segment(wide).sky, sky.shape)
    assert np.minimum(chance, sky).sum() / np.maximum(chance, sky).sum() > 0.93


def test_networks_are_read_in_the_order_in_which_they_learned() -> None:
    assert (*examples.CLASSES, "neutral") == CLASSES
    learned = re.search(r"^SIGHT = .*$", (Path(examples.__file__).parent / "network.py").read_text(), re.MULTILINE)
    assert learned is not None
    assert re.findall(r'"(\w+)"', learned[0]) == [field.name for field in fields(Sight)]
