"""A hole in the sky that floats there and has the sky's colours is sky; anything else that shows there is kept."""

import cv2
import numpy as np
import pytest
from luster_classic.sky.cloud_holes import fill_cloud_holes, join_rags

SIZE = (240, 320)
SKY, CLOUD, LEAF = (0.35, 0.55, 0.85), (0.95, 0.96, 0.97), (0.20, 0.30, 0.10)
HOLE = np.s_[40:60, 100:140]


def scene() -> tuple[np.ndarray, np.ndarray]:
    """A blue sky with a cloud above a roof, and its matte."""
    picture = np.empty((*SIZE, 3), np.float32)
    picture[:] = SKY
    cv2.ellipse(picture, (160, 50), (120, 30), 0, 0, 360, CLOUD, -1)
    picture[150:] = 0.3
    alpha = np.zeros(SIZE, np.float32)
    alpha[:150] = 1.0
    return picture, alpha


@pytest.mark.parametrize("share", [0.0, 0.5, 0.85])
def test_a_fold_of_a_cloud_is_sky(share: float) -> None:
    picture, alpha = scene()
    whole = alpha.copy()
    alpha[HOLE] = share
    assert np.array_equal(fill_cloud_holes(alpha, picture, whole), whole)


def test_a_soft_rim_goes_with_it() -> None:
    picture, whole = scene()
    soft = cv2.GaussianBlur(1.0 - _hole(whole), (0, 0), 3.0) * whole
    assert fill_cloud_holes(soft, picture, whole)[20:80, 80:160].min() > 0.9


def _hole(alpha: np.ndarray) -> np.ndarray:
    hole = np.zeros_like(alpha)
    hole[HOLE] = 1.0
    return hole


def test_leaves_and_birds_stay_what_they_are() -> None:
    picture, alpha = scene()
    sky = alpha.copy()
    alpha[HOLE], picture[HOLE] = 0.0, LEAF
    assert np.array_equal(fill_cloud_holes(alpha, picture, sky), alpha)


def test_a_wall_of_the_skys_colour_stands_on_the_ground() -> None:
    picture, alpha = scene()
    sky = alpha.copy()
    picture[100:, 20:90], alpha[100:, 20:90] = CLOUD, 0.0
    assert np.array_equal(fill_cloud_holes(alpha, picture, sky), alpha)


def test_a_cloud_that_a_veil_ties_to_a_roof_floats_without_it() -> None:
    picture, alpha = scene()
    whole = alpha.copy()
    alpha[HOLE], alpha[60:150, 118:122] = 0.1, 0.7
    assert fill_cloud_holes(alpha, picture, whole)[HOLE].min() == 1.0


def test_without_open_sky_nothing_is_known() -> None:
    picture, alpha = scene()
    sky = np.full(SIZE, 0.5, np.float32)
    alpha[HOLE] = 0.0
    assert np.array_equal(fill_cloud_holes(alpha, picture, sky), alpha)
    nothing = np.zeros_like(alpha)
    assert np.array_equal(fill_cloud_holes(nothing, picture, sky), nothing)


def test_a_rag_of_a_cloud_that_both_networks_see_joins_and_a_dark_thing_does_not() -> None:
    picture, whole = scene()
    alpha, rag, mast = whole.copy(), np.s_[140:150, 60:90], np.s_[100:150, 200:206]
    picture[rag], picture[mast] = CLOUD, LEAF
    alpha[rag] = alpha[mast] = 0.1
    joined = join_rags(alpha, picture, whole, whole)
    assert joined[rag].min() == 1.0 and joined[mast].max() == np.float32(0.1)
    unseen = whole.copy()
    unseen[rag] = 0.2
    np.testing.assert_array_equal(join_rags(alpha, picture, whole, unseen), alpha)


def test_what_lies_far_below_the_sky_is_no_rag_of_it() -> None:
    """Water, glass and pale walls joined whole where no colour of the sky is carried down to."""
    picture, whole = scene()
    far, first, second = np.s_[205:225, 60:90], whole.copy(), whole.copy()
    picture[far], first[far], second[far] = SKY, 0.85, 0.45
    np.testing.assert_array_equal(join_rags(whole, picture, first, second), whole)
