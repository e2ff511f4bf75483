"""The open sky is followed to where no step ends it: a blue one alone, a grey one where the second witness sees it."""

import numpy as np
from luster_classic.sky.blue_growth import follow_sky

SIZE = (200, 300)
SKY = np.array([0.35, 0.55, 0.85], np.float32)
GREY = np.array([0.7, 0.72, 0.75], np.float32)
MISSED = np.s_[80:120, 60:180]
NOBODY = np.zeros(SIZE, np.float32)


def scene(colour: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A sky of a colour above the ground, and a network that takes a part of it for a house."""
    picture = np.empty((*SIZE, 3), np.float32)
    picture[:] = colour
    picture[120:] = 0.3
    chance = np.zeros(SIZE, np.float32)
    chance[:120] = 1.0
    chance[MISSED] = 0.02
    return picture, chance


def follow(picture: np.ndarray, chance: np.ndarray, second: np.ndarray) -> np.ndarray:
    """What is followed where the sky above the ground reaches the top."""
    reached = chance > 0.5
    reached[120:] = False
    return follow_sky(picture, chance, second, reached)


def test_blue_that_goes_on_is_sky() -> None:
    picture, chance = scene(SKY)
    found = follow(picture, chance, NOBODY)
    assert found[82:117, 62:178].all()
    assert not found[120:].any()


def test_a_roof_of_nearly_the_same_blue_ends_it() -> None:
    picture, chance = scene(SKY)
    picture[MISSED] = SKY - 0.03
    assert not follow(picture, chance, NOBODY)[84:116, 64:176].any()


def test_another_colour_and_a_grey_sky_are_not_followed() -> None:
    picture, chance = scene(SKY)
    ramp = np.linspace(0.0, 1.0, 40, dtype=np.float32)[:, None, None]
    picture[MISSED] = SKY + ramp * (np.array([0.8, 0.7, 0.6], np.float32) - SKY)
    assert not follow(picture, chance, NOBODY)[100:116, 64:176].any()
    assert not follow(*scene(GREY), NOBODY).any()


def test_a_grey_sky_goes_on_above_a_roof_where_the_second_witness_sees_it() -> None:
    picture, chance = scene(GREY)
    second = np.zeros(SIZE, np.float32)
    second[:120] = 0.95
    found = follow(picture, chance, second)
    assert found[82:117, 62:178].all()
    assert not found[120:].any()


def test_a_grey_wall_under_a_grey_sky_is_not_followed_past_its_edge() -> None:
    picture, chance = scene(GREY)
    picture[MISSED] = GREY - 0.05
    second = np.zeros(SIZE, np.float32)
    second[:120] = 0.95
    assert not follow(picture, chance, second)[84:116, 64:176].any()


def test_without_open_sky_nothing_is_known() -> None:
    picture, chance = scene(SKY)
    assert not follow(picture, 0.9 * chance, NOBODY).any()


def test_a_gap_that_a_tree_and_a_roof_cut_off_is_sky_where_the_second_witness_sees_it() -> None:
    picture, chance = scene(GREY)
    picture[70:78, 50:190] = picture[70:128, 50:58] = picture[70:128, 182:190] = 0.2
    second = np.zeros(SIZE, np.float32)
    second[:120] = 0.75
    assert follow(picture, chance, second)[86:114, 66:174].all()
    assert not follow(picture, chance, NOBODY)[86:114, 66:174].any()


def test_a_roof_of_the_sky_s_blue_that_a_gutter_parts_from_it_is_no_gap() -> None:
    picture, chance = scene(SKY)
    picture[76:80, 50:190] = picture[120:124, 50:190] = picture[76:124, 56:60] = picture[76:124, 180:184] = 0.2
    second = np.zeros(SIZE, np.float32)
    second[:120] = 0.75
    assert not follow(picture, chance, second)[84:116, 64:176].any()


def test_a_gap_far_below_the_open_sky_is_a_pool_however_sure_the_network_is_of_another_one() -> None:
    picture, chance = scene(GREY)
    picture[150:190, 60:180] = picture[150:190, 200:280] = GREY
    chance[150:190, 200:280] = 1.0
    second = np.where(picture[..., 0] == GREY[0], np.float32(0.75), np.float32(0.0))
    assert not follow(picture, chance, second)[150:].any()


def test_a_gap_that_the_network_itself_takes_for_sky_is_a_mirror() -> None:
    picture, chance = scene(GREY)
    picture[126:146, 60:180] = GREY
    second = np.where(picture[..., 0] == GREY[0], np.float32(0.75), np.float32(0.0))
    assert follow(picture, chance, second)[130:142, 64:176].all()
    chance[128:144, 70:170] = 0.9
    assert not follow(picture, chance, second)[126:].any()
