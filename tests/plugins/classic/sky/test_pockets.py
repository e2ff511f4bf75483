"""Sky behind rails and rafters joins, stains on walls go, and what is as white as the sky is counted."""

import numpy as np
from luster_classic.sky.pockets import join_pockets, measure_white_left
from luster_classic.sky.stains import drop_stains

HIGH, WIDE, ROOF = 400, 600, 200
POCKET, BOARD = np.s_[206:226, 100:130], np.s_[206:226, 400:430]


def scene(sky: float) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """A sky above dark rafters with a gap of its own light, and beside it a board that lies on others nearly as light;
    its matte, and both networks' chances, which see a little of a sky in both."""
    picture = np.full((HIGH, WIDE, 3), sky, np.float32)
    picture[ROOF:] = 0.35
    picture[200:290, 380:450] = sky - 0.06
    picture[BOARD] = sky - 0.01
    picture[POCKET] = sky
    matte = np.zeros((HIGH, WIDE), np.float32)
    matte[:ROOF] = 1.0
    first, second = matte.copy(), matte.copy()
    for place in (POCKET, BOARD):
        first[place], second[place] = 0.3, 0.35
    return picture, matte, first, second


def test_the_sky_behind_rafters_joins_and_a_board_among_boards_does_not() -> None:
    for sky in (1.0, 0.8):
        picture, matte, first, second = scene(sky)
        joined = join_pockets(matte, picture, first, second)
        assert (joined[POCKET] == 1.0).all(), f"a sky of {sky}"
        assert not joined[BOARD].any()
        assert joined[:ROOF].min() == 1.0 and not joined[320:].any()


def test_a_white_pane_that_no_network_takes_for_sky_stays_and_is_counted() -> None:
    picture, matte, first, _ = scene(1.0)
    first[POCKET] = 0.0
    joined = join_pockets(matte, picture, first, matte)
    np.testing.assert_array_equal(joined, matte)
    assert measure_white_left(joined, picture, first) > 600 / picture[..., 0].size
    assert measure_white_left(matte, np.where(picture > 0.9, 0.8, picture).astype(np.float32), first) == 0.0


def stained(second: float, colour: tuple[float, float, float]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """A wall of which a part is half painted, as the first network would have it."""
    picture, matte, first, _ = scene(0.8)
    denies = np.zeros_like(matte)
    denies[:ROOF] = 1.0
    picture[POCKET], matte[POCKET], first[POCKET], denies[POCKET] = colour, 0.6, 0.6, second
    return picture, matte, first, denies


def test_a_stain_goes_where_the_second_witness_denies_it_wholly() -> None:
    picture, matte, first, second = stained(0.02, (0.6, 0.55, 0.5))
    cleaned = drop_stains(matte, picture, first, second)
    assert not cleaned[POCKET].any()
    np.testing.assert_array_equal(cleaned[:ROOF], matte[:ROOF])


def test_gaps_in_trees_and_between_rafters_are_no_stains() -> None:
    for scene_of in (stained(0.12, (0.6, 0.55, 0.5)), stained(0.02, (0.8, 0.8, 0.82))):
        picture, matte, first, second = scene_of
        np.testing.assert_array_equal(drop_stains(matte, picture, first, second), matte)
