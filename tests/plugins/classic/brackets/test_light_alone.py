"""A still place that frames draw in another light is not taken for one where something moved."""

import cv2
import numpy as np
import pytest
from luster_classic.brackets.light_alone import Shown, has_border, shows_the_same
from luster_classic.brackets.motion import find_motion
from luster_classic.brackets.response import measure
from luster_classic.common.colour import Array

SIZE = (240, 320)
BOX = slice(0, SIZE[0]), slice(0, SIZE[1])


def disc(radius: int) -> Array:
    picture = np.zeros(SIZE, np.float32)
    cv2.circle(picture, (160, 120), radius, 1.0, -1)
    return picture


def test_what_fades_in_has_no_border_and_what_moved_has_one() -> None:
    flare = 0.8 * cv2.GaussianBlur(disc(60), (0, 0), 25)
    assert not has_border(flare, flare > 0.2)
    thing = 0.8 * cv2.GaussianBlur(disc(60), (0, 0), 1.2)
    assert has_border(thing, thing > 0.2)


def test_a_still_place_that_ends_at_an_edge_of_the_wall_has_no_border_of_its_own() -> None:
    flare = 0.8 * cv2.GaussianBlur(disc(60), (0, 0), 25)
    flare[:, 190:] = 0.0
    assert not has_border(flare, flare > 0.2)


@pytest.mark.parametrize(("other", "same"), [(0, True), (1, False)])
def test_a_thing_is_known_again_in_another_light(other: int, same: bool) -> None:
    things = [
        cv2.GaussianBlur(np.random.default_rng(k).random((*SIZE, 3)).astype(np.float32), (0, 0), 4) for k in (0, 1)
    ]
    everywhere = np.zeros(SIZE, np.uint8)
    one, two = Shown.of(things[0] * 4, everywhere), Shown.of(things[other] * 6 + 0.7, everywhere)
    assert shows_the_same(one, two, BOX, disc(50) > 0) is same


def test_a_wall_that_one_frame_draws_brighter_by_a_flare_is_merged_from_both() -> None:
    """On new public sets most walls, ceilings and skies with such a flare were patches with hard edges."""
    lit = np.geomspace(0.03, 0.25, SIZE[0], dtype=np.float32)[:, None, None]
    wall = np.broadcast_to(lit, (*SIZE, 3)).astype(np.float32)
    flare = cv2.GaussianBlur(disc(50), (0, 0), 25)[..., None]
    assert measure_share(wall, wall * 2.2 * (1 + 1.6 * flare)) == 0
    walked_in = wall * 2.2
    walked_in[60:180, 100:160] *= 0.3
    assert measure_share(wall, walked_in) > 0.05


def measure_share(*linear: Array) -> float:
    """How much of what these frames show is taken for moved."""
    pictures = [np.asarray(np.clip(each, 0, 1) ** (1 / 2.2), np.float32) for each in linear]
    order = list(range(len(pictures)))
    covered = [np.ones(SIZE, np.float32)] * len(pictures)
    return find_motion(pictures, covered, measure(pictures, order), order).share
