"""What is as even as the sky beside it and begins without an edge is sky, grey or white; a board is none."""

import numpy as np
import pytest
from luster_classic.sky.even_parts import find_settled, join_even_parts
from luster_classic.sky.islands import drop_islands

SHAPE = (400, 600)
HORIZON = 200
SKY, WALL, BOARD = 0.80, 0.35, 0.795
NOTCH, HANGING = np.s_[HORIZON : HORIZON + 60, 200:300], np.s_[HORIZON + 4 : HORIZON + 24, 400:500]


def picture() -> np.ndarray:
    """A grey sky over a house, with a notch that is open to it, and a board of its colour behind a dark edge."""
    made = np.full((*SHAPE, 3), SKY, np.float32)
    made[HORIZON:] = WALL
    made[NOTCH] = SKY
    made[HANGING] = BOARD
    return made


def seen(notch: float) -> np.ndarray:
    """A network's chance of sky: the open one, and so much of the notch and of the board."""
    chance = np.zeros(SHAPE, np.float32)
    chance[:HORIZON] = 1.0
    chance[NOTCH] = chance[HANGING] = notch
    return chance


def matte() -> np.ndarray:
    return seen(0.0)


def test_a_grey_notch_joins_the_sky_and_a_board_behind_an_edge_does_not() -> None:
    joined = join_even_parts(matte(), picture(), seen(0.4), seen(0.4))
    assert joined[NOTCH][:58, 2:-2].min() == 1.0
    assert joined[HANGING].max() == 0.0
    assert joined[HORIZON + 70 :].max() == 0.0


def test_a_notch_that_no_network_takes_for_sky_stays() -> None:
    assert np.array_equal(join_even_parts(matte(), picture(), seen(0.1), seen(0.2)), matte())


def test_a_notch_of_another_grey_stays() -> None:
    other = picture()
    other[NOTCH] = SKY - 0.06
    assert join_even_parts(matte(), other, seen(0.4), seen(0.4))[NOTCH].max() == 0.0


@pytest.mark.parametrize(("share", "rim"), [(0.7, (0.4, 0.95)), (0.0, (0.0, 0.01))])
def test_the_rim_of_a_notch_is_as_much_sky_as_its_light_says(share: float, rim: tuple[float, float]) -> None:
    soft = picture()
    soft[HORIZON : HORIZON + 60, 300] = WALL + (SKY - WALL) * share
    joined = join_even_parts(matte(), soft, seen(0.4), seen(0.4))[HORIZON + 20 : HORIZON + 40, 300]
    assert rim[0] <= joined.min() and joined.max() <= rim[1]


def test_no_doubt_is_heard_where_the_sky_goes_on_without_an_edge() -> None:
    claimed, doubted = seen(1.0), matte()
    settled = find_settled(claimed, picture(), claimed, doubted)
    assert settled[NOTCH][:50, 10:-10].all()
    assert not settled[HANGING].any(), "a dark edge parts it from the sky"


def test_a_board_on_a_house_is_taken_out_and_a_gap_that_the_second_sees_is_not() -> None:
    claimed, house = seen(1.0), np.zeros(SHAPE, np.float32)
    house[HORIZON:] = 0.6
    unsettled = np.zeros(SHAPE, bool)
    kept = drop_islands(claimed, house, matte(), unsettled)
    assert kept[HANGING].max() == 0.0
    assert kept[:HORIZON].min() == 1.0 and kept[NOTCH].min() == 1.0, "the sky leads into the notch"
    assert np.array_equal(drop_islands(claimed, house, seen(0.8), unsettled), claimed)
    assert np.array_equal(drop_islands(claimed, 0.1 * house, matte(), unsettled), claimed), "a gap between leaves"
    assert np.array_equal(drop_islands(claimed, house, matte(), ~unsettled), claimed)
