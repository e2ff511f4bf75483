"""The lens's bending is taken out where EXIF and the verticals agree on it, and nowhere else."""

import numpy as np
import pytest
from luster_classic.geometry.framing import straighten
from luster_classic.geometry.lens import find_lens, limit_distortion, undistort
from luster_classic.geometry.lines import Lines, make_lines
from luster_sdk import PhotoFacts

FOCAL = 20.0 / 18.0
WIDE = PhotoFacts(1500, 1000, focal_length_35mm=20.0)


def verticals(k1: float) -> Lines:
    """Thirty upright edges of a level room, cut into short pieces, as a bent lens shows them."""
    rng = np.random.default_rng(4)
    x = np.concatenate([np.linspace(-0.95, -0.3, 15), np.linspace(0.3, 0.95, 15)]).repeat(3)
    top = np.tile([-0.6, -0.2, 0.2], 30)
    ends = np.stack([x, top, x, top + 0.35], axis=1) + rng.normal(0, 0.0004, (90, 4))
    bent = [p * (1 + k1 * (p**2).sum(axis=1, keepdims=True)) for p in (ends[:, :2], ends[:, 2:])]
    return make_lines(np.hstack(bent).astype(np.float32), 0.3)


@pytest.mark.parametrize("k1", [-0.03, -0.05])
def test_barrel_distortion_is_found(k1: float) -> None:
    lens = find_lens(verticals(k1), FOCAL, WIDE, 1)
    assert abs(lens.k1 - k1) <= 0.011
    assert abs(lens.tilt.pitch) < 0.5


def test_a_straight_lens_is_left_alone() -> None:
    assert find_lens(verticals(0.0), FOCAL, WIDE, 1).k1 == 0.0


def test_without_exif_the_photo_may_be_a_crop_and_nothing_is_done() -> None:
    assert find_lens(verticals(-0.05), FOCAL, PhotoFacts(1500, 1000), 1).k1 == 0.0


def test_long_lenses_are_not_believed_to_bend() -> None:
    assert limit_distortion(PhotoFacts(1500, 1000, focal_length_35mm=85.0)) == 0.0
    assert limit_distortion(WIDE) > limit_distortion(PhotoFacts(1500, 1000, focal_length_35mm=28.0)) > 0.0


def test_undistorting_is_the_inverse_of_bending() -> None:
    straight = np.array([[0.9, 0.6], [-0.4, 0.1], [0.0, 0.0]])
    bent = straight * (1 - 0.05 * (straight**2).sum(axis=1, keepdims=True))
    assert np.abs(undistort(bent, -0.05) - straight).max() < 1e-5


@pytest.mark.parametrize("tilt", [(0.0, 0.0), (4.0, -1.0)])
def test_an_unbent_frame_is_filled_everywhere(tilt: tuple[float, float]) -> None:
    homography, zoom = straighten(*tilt, FOCAL, (1000, 1500), -0.05)
    x, y = np.meshgrid(np.linspace(-1, 1, 61), np.linspace(-2 / 3, 2 / 3, 41))
    points = np.stack([x.ravel(), y.ravel(), np.ones(x.size)]) if x.size else np.zeros((3, 0))
    mapped = homography.astype(float) @ points
    straight = (mapped[:2] / mapped[2]).T
    source = straight * (1 - 0.05 * (straight**2).sum(axis=1, keepdims=True))
    assert np.abs(source[:, 0]).max() <= 1.0 + 1e-3
    assert np.abs(source[:, 1]).max() <= 2 / 3 + 1e-3
    assert zoom < 1.1
