"""The blue of the open sky is followed to where no step ends it, and nowhere else."""

import numpy as np
from luster_classic.sky.blue_growth import follow_blue

SIZE = (200, 300)
SKY = np.array([0.35, 0.55, 0.85], np.float32)
MISSED = np.s_[80:120, 60:180]


def scene(colour: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A sky of a colour above the ground, and a network that takes a part of it for a house."""
    picture = np.empty((*SIZE, 3), np.float32)
    picture[:] = colour
    picture[120:] = 0.3
    chance = np.zeros(SIZE, np.float32)
    chance[:120] = 1.0
    chance[MISSED] = 0.02
    return picture, chance


def test_blue_that_goes_on_is_sky() -> None:
    picture, chance = scene(SKY)
    found = follow_blue(picture, chance)
    assert found[82:117, 62:178].all()
    assert not found[120:].any()


def test_a_roof_of_nearly_the_same_blue_ends_it() -> None:
    picture, chance = scene(SKY)
    picture[MISSED] = SKY - 0.03
    assert not follow_blue(picture, chance)[84:116, 64:176].any()


def test_another_colour_and_a_grey_sky_are_not_followed() -> None:
    picture, chance = scene(SKY)
    ramp = np.linspace(0.0, 1.0, 40, dtype=np.float32)[:, None, None]
    picture[MISSED] = SKY + ramp * (np.array([0.8, 0.7, 0.6], np.float32) - SKY)
    assert not follow_blue(picture, chance)[100:116, 64:176].any()
    assert not follow_blue(*scene(np.array([0.7, 0.72, 0.75], np.float32))).any()


def test_without_open_sky_nothing_is_known() -> None:
    picture, chance = scene(SKY)
    assert not follow_blue(picture, 0.9 * chance).any()
