"""The second witness: rooms are rooms, houses are houses, and a sky that two do not both see is none."""

import numpy as np
import pytest
from luster_classic.common.colour import shrink
from luster_classic.scene.eyes import MODEL, glance
from luster_classic.scene.gate import classify
from training.houses import load_house

SEALED_HOUSES = ("ashlar_two_floor", "cross_gable_shake", "gambrel_barn", "shed_modern", "tan_brick_wires")
SEALED_ROOMS = ("empty_white", "living_lamps_dusk", "office_navy")


def seen(name: str) -> np.ndarray:
    house = load_house(name)
    assert house.sealed
    return shrink(house.photo().astype(np.float32) / np.float32(255.0), 384)


def test_it_is_small_enough_to_ship() -> None:
    assert MODEL.stat().st_size < 8_000_000


@pytest.mark.parametrize("name", SEALED_ROOMS)
def test_a_room_that_it_never_saw_is_a_room(name: str) -> None:
    assert glance(seen(name)).indoors > 0.5
    assert classify(shrink(seen(name), 160), None, glance(seen(name))).interior > 0.9


@pytest.mark.parametrize("name", SEALED_HOUSES)
def test_a_house_that_it_never_saw_stands_in_the_open_air(name: str) -> None:
    assert glance(seen(name)).indoors < 0.2
    scene = classify(shrink(seen(name), 160), None, glance(seen(name)))
    assert scene.exterior + scene.aerial > 0.9


def test_it_looks_once_at_the_same_picture_and_keeps_it_safe() -> None:
    picture = seen("gambrel_barn")
    assert glance(picture) is glance(picture.copy())
    assert not glance(picture).sky.flags.writeable


@pytest.mark.parametrize("shape", [(384, 256), (200, 900), (40, 60)])
def test_any_shape_of_picture_is_seen(shape: tuple[int, int]) -> None:
    found = glance(np.random.default_rng(2).uniform(0, 1, (*shape, 3)).astype(np.float32))
    assert 0.0 <= found.indoors <= 1.0
    assert 0.0 <= found.sky.min() <= found.sky.max() <= 1.0
