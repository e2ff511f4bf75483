"""A border is known by its straight end; a white sky is none."""

import numpy as np
import pytest
from luster_classic.geometry.border import find_border, has_border


def street() -> np.ndarray:
    """A picture whose every row and column has something in it."""
    return np.random.default_rng(1).uniform(0.2, 0.8, (300, 400, 3)).astype(np.float32)


@pytest.mark.parametrize("tone", [0.0, 1.0])
@pytest.mark.parametrize("side", range(4))
def test_a_border_on_one_side(side: int, tone: float) -> None:
    picture = street()
    (picture[:20], picture[-20:], picture[:, :20], picture[:, -20:])[side][...] = tone
    assert has_border(picture)


def test_a_mount_around_a_white_sky() -> None:
    picture = street()
    picture[:120, :300] = 1.0
    picture[:20] = picture[-20:] = 1.0
    assert has_border(picture)


def test_a_white_sky_that_ends_at_roofs_and_trees_is_no_border() -> None:
    picture = street()
    for column in range(400):
        picture[: 100 + int(40 * np.sin(column / 30.0)), column] = 1.0
    assert not has_border(picture)


def test_a_picture_without_plain_edges_has_none() -> None:
    assert not has_border(street())


def test_the_pixels_of_a_mount_are_found_and_no_others() -> None:
    picture = np.ones((220, 340, 3), np.float32)
    picture[30:200, 20:320] = street()[:170, :300]
    picture[30:60, 100:320] = 1.0  # a white sky
    found = find_border(picture)
    assert found[:30].all() and found[200:].all() and found[:, :20].all() and found[:, 320:].all()
    assert not found[34:196, 24:316].any()
    assert not find_border(street()).any()


def captioned_sky(tone: float) -> np.ndarray:
    """A white sky above an uneven roofline, and a caption bar at the bottom."""
    picture = street()
    for column in range(400):
        picture[: 70 + int(30 * np.sin(column / 30.0)), column] = 1.0
    picture[-14:] = tone
    return picture


@pytest.mark.parametrize("tone", [0.0, 1.0])
@pytest.mark.parametrize("turns", range(4))
def test_a_white_sky_over_a_caption_is_no_border_and_the_caption_is(turns: int, tone: float) -> None:
    found = np.rot90(find_border(np.rot90(captioned_sky(tone), turns)), -turns)
    assert found[-14:].all() and not found[:-14].any()
