"""Whole lawns that live are tended; halves, dead ground and what is no grass are left, with a reason."""

import cv2
import numpy as np
import pytest
from luster_classic.common.colour import to_lab
from luster_classic.lawn.doubt import DEAD_GROUND, UNSURE_BORDER, UNSURE_GRASS, Judged, judge_lawn

GREEN, STRAW, CONCRETE = (0.30, 0.45, 0.16), (0.62, 0.55, 0.36), (0.62, 0.62, 0.61)
SHAPE = (340, 512)


def plot(ground: tuple[float, float, float], beside: tuple[float, float, float] = CONCRETE) -> np.ndarray:
    """Ground in the lower left of a yard of something else, both with the grain of the open air."""
    picture = np.empty((*SHAPE, 3), np.float32)
    picture[:] = beside
    picture[220:, :300] = ground
    return picture + np.random.default_rng(4).normal(0, 0.02, picture.shape).astype(np.float32)


def region(rows: slice, columns: slice) -> np.ndarray:
    alpha = np.zeros(SHAPE, np.float32)
    alpha[rows, columns] = 1.0
    return cv2.GaussianBlur(alpha, (0, 0), 1.0)


def judged(
    picture: np.ndarray, alpha: np.ndarray, sure: float = 0.95, beyond: float = 0.95, again: float | None = None
) -> Judged:
    """What is judged of a region of which the network is so `sure` on the left, and so sure `beyond` the middle; of its
    mirror it says the same, or `again` on the left."""
    network = np.full(SHAPE, sure, np.float32)
    network[:, 380:] = beyond
    second = network.copy()
    second[:, :380] = sure if again is None else again
    return judge_lawn(alpha, network, to_lab(np.clip(picture, 0, 1)), lambda: second)


WHOLE = region(slice(220, None), slice(0, 300))


def test_a_whole_green_lawn_is_kept_as_it_was_found() -> None:
    found = judged(plot(GREEN), WHOLE)
    assert found.reason == ""
    assert np.allclose(found.alpha[230:, :290], WHOLE[230:, :290])
    assert found.tired < 0.2


def test_a_lawn_is_not_finished_by_half() -> None:
    half = region(slice(220, None), slice(0, 130))
    found = judged(plot(GREEN), half)
    assert found.reason == UNSURE_BORDER
    assert found.alpha.max() == 0


def test_dead_ground_is_not_painted_green() -> None:
    assert judged(plot(STRAW), WHOLE, sure=0.9).reason == DEAD_GROUND


def test_dormant_grass_that_surely_is_grass_is_tended() -> None:
    assert judged(plot(STRAW), WHOLE, sure=0.98).reason == ""


def test_dormant_grass_of_which_one_look_is_unsure_is_tended_where_its_mirror_is_sure() -> None:
    assert judged(plot(STRAW), WHOLE, sure=0.9, again=0.985).reason == ""


def test_dead_ground_of_which_one_look_is_sure_is_left_where_its_mirror_is_not() -> None:
    assert judged(plot(STRAW), WHOLE, sure=0.97, again=0.8).reason == DEAD_GROUND


def test_living_grass_is_looked_at_once() -> None:
    def look_again() -> np.ndarray:
        pytest.fail("the network was asked twice")

    network = np.full(SHAPE, 0.95, np.float32)
    assert judge_lawn(WHOLE, network, to_lab(np.clip(plot(GREEN), 0, 1)), look_again).reason == ""


def two_lawns(ground: tuple[float, float, float]) -> tuple[np.ndarray, np.ndarray]:
    """A lawn of `ground` on the left and a smaller piece of straw beyond a path, and where both are."""
    picture = plot(ground)
    picture[270:, 400:480] = plot(STRAW, beside=STRAW)[270:, 400:480]
    return picture, np.maximum(WHOLE, region(slice(270, None), slice(400, 480)))


def test_what_is_clearly_grass_sleeps_beside_a_lawn_that_surely_sleeps() -> None:
    found = judged(*two_lawns(STRAW), sure=0.98, beyond=0.93)
    assert found.alpha[290:, 410:470].min() > 0.9


def test_what_looks_dead_beside_a_green_lawn_is_left() -> None:
    found = judged(*two_lawns(GREEN), sure=0.98, beyond=0.93)
    assert found.reason == ""
    assert found.alpha[:, 390:].max() == 0


def test_shrubs_that_look_a_little_like_grass_are_left_alone() -> None:
    assert judged(plot(GREEN), WHOLE, sure=0.7).reason == UNSURE_GRASS


def test_a_green_patch_on_a_drive_goes_and_the_lawn_stays() -> None:
    alpha = np.maximum(WHOLE, region(slice(280, 310), slice(400, 450)))
    found = judged(plot(GREEN), alpha, beyond=0.88)
    assert found.reason == ""
    assert found.alpha[230:, :290].min() > 0.9
    assert found.alpha[:, 380:].max() == 0


def test_pieces_too_small_to_judge_are_nothing() -> None:
    found = judged(plot(GREEN), region(slice(300, 310), slice(100, 110)))
    assert found.alpha.max() == 0


@pytest.mark.parametrize("reason", [DEAD_GROUND, UNSURE_BORDER, UNSURE_GRASS])
def test_every_reason_says_what_was_done_all_the_same(reason: str) -> None:
    assert reason.endswith("only the base look was applied.")
