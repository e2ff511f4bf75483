"""White scraps of a burnt-out sky."""

import numpy as np
from luster_classic.sky.blown import find_notches, join_burnt_out


def scene(sky: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A sky above a dark roof, with a notch that the matte missed, a pocket in a tree, and a white board."""
    picture = np.full((200, 300, 3), sky, np.float32)
    picture[100:] = 0.3
    picture[100:120, 40:60] = sky  # a notch beside a chimney, open to the sky
    picture[103:113, 150:160] = sky  # a pocket that leaves enclose
    picture[104:110, 220:280] = 0.9  # a board in the sun, beside the roof's edge
    matte = np.zeros((200, 300), np.float32)
    matte[:100] = 1.0
    chance = matte.copy()
    chance[103:113, 150:160] = 0.5
    return picture, matte, chance


def test_a_notch_and_a_pocket_of_a_burnt_out_sky_join_it_and_a_board_does_not() -> None:
    picture, matte, chance = scene(1.0)
    joined = join_burnt_out(matte, picture, chance)
    assert (joined[100:120, 40:60] == 1.0).all() and (joined[103:113, 150:160] == 1.0).all()
    assert not joined[104:110, 220:280].any()
    assert joined[120:].max() == 0.0


def test_a_pocket_that_no_network_takes_for_sky_stays() -> None:
    picture, matte, _ = scene(1.0)
    assert not join_burnt_out(matte, picture, matte.copy())[103:113, 150:160].any()


def test_a_sky_that_is_not_burnt_out_stays_as_it_was_drawn() -> None:
    picture, matte, chance = scene(0.85)
    assert np.array_equal(join_burnt_out(matte, picture, chance), matte)


def test_a_white_front_is_no_scrap() -> None:
    picture, matte, chance = scene(1.0)
    picture[100:160] = 1.0
    assert np.array_equal(join_burnt_out(matte, picture, chance), matte)


def test_a_burnt_out_facade_stays_in_doubt_and_a_notch_does_not() -> None:
    doubted, burnt_out = np.zeros((200, 300), bool), np.ones((200, 300), bool)
    doubted[100:110, 40:60] = True
    assert find_notches(doubted, burnt_out).sum() == 200
    doubted[100:160] = True
    assert not find_notches(doubted, burnt_out).any()
