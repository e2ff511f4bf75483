"""Boxes of windows that stop in a curtain, reach up into wall or lie beside the window are put right, or fall out."""

import numpy as np
from luster_classic.dusk.fitting import fit_boxes

LIGHT = np.full((200, 300), 60.0, np.float32)
LIGHT[60:140, 100:180] = 20.0
"""A wall with one dark window (left 100, top 60, right 180, bottom 140)."""


def seen_at(left: int, top: int, right: int, bottom: int) -> np.ndarray:
    seen = np.zeros(LIGHT.shape, np.float32)
    seen[top:bottom, left:right] = 0.9
    return seen


def fitted(box: tuple[int, int, int, int], seen: np.ndarray) -> list[tuple[int, ...]]:
    return [tuple(int(side) for side in one) for one, _ in fit_boxes([(np.array(box), 0.9)], seen, LIGHT)]


def test_half_a_window_grows_to_its_frame() -> None:
    assert fitted((100, 60, 140, 140), seen_at(102, 62, 177, 138)) == [(100, 60, 180, 140)]


def test_a_box_that_reaches_up_into_wall_comes_down_to_the_frame() -> None:
    assert fitted((100, 30, 180, 140), seen_at(102, 63, 177, 138)) == [(100, 60, 180, 140)]


def test_a_side_that_both_see_alike_stays_to_the_pixel() -> None:
    assert fitted((101, 61, 179, 139), seen_at(98, 57, 183, 143)) == [(101, 61, 179, 139)]


def test_a_sash_does_not_take_the_place_of_its_brother() -> None:
    boxes = [(np.array([100, 60, 138, 140]), 0.9), (np.array([142, 60, 180, 140]), 0.9)]
    found = fit_boxes(boxes, seen_at(100, 60, 180, 140), LIGHT)
    assert [tuple(int(side) for side in box) for box, _ in found] == [(100, 60, 138, 140), (142, 60, 180, 140)]


def test_a_narrow_box_does_not_take_a_recess_for_its_window() -> None:
    assert fitted((100, 60, 112, 140), seen_at(100, 60, 180, 140)) == [(100, 60, 112, 140)]


def test_a_box_beside_a_ragged_place_is_no_window() -> None:
    seen = seen_at(130, 70, 240, 80)
    seen[70:140, 130:145] = 0.9
    assert fitted((100, 60, 140, 140), seen) == []


def test_a_box_where_nothing_is_seen_is_left() -> None:
    assert fitted((100, 60, 180, 140), np.zeros(LIGHT.shape, np.float32)) == [(100, 60, 180, 140)]
