"""A tilted camera is set upright; a straight photo, a border and a picture without lines are left alone."""

import cv2
import numpy as np
import pytest
from luster_classic.geometry.belief import judge_tilt
from luster_classic.geometry.lines import find_upright_lines
from luster_classic.geometry.tilt import find_tilt
from luster_classic.geometry.verticals import (
    USUAL_FOCAL,
    VERTICALS,
    VerticalsParams,
    make_camera_matrix,
    make_rotation,
    straighten,
)
from luster_sdk.testing import FakeContext

from tests.plugins.classic import scenes


def shelves(width: int = 900, height: int = 600) -> np.ndarray:
    """A façade of upright battens."""
    image = np.full((height, width, 3), 0.75, np.float32)
    for left in range(40, width - 30, 70):
        image[40 : height - 40, left : left + 14] = 0.25
    return image


def tilted(picture: np.ndarray, pitch: float, roll: float) -> np.ndarray:
    """The picture as a camera sees it that is tilted so."""
    height, width = picture.shape[:2]
    half = max(height, width) / 2
    to_unit = np.array([[1 / half, 0, -width / 2 / half], [0, 1 / half, -height / 2 / half], [0, 0, 1.0]])
    move = (
        make_camera_matrix(USUAL_FOCAL) @ make_rotation(pitch, roll).T @ np.linalg.inv(make_camera_matrix(USUAL_FOCAL))
    )
    pixels = np.linalg.inv(to_unit) @ move @ to_unit
    return cv2.warpPerspective(picture, pixels, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)


@pytest.mark.parametrize(("pitch", "roll"), [(3.0, 0.0), (-4.0, 1.0), (0.0, -1.5), (5.0, 2.0)])
def test_the_tilt_is_measured(pitch: float, roll: float) -> None:
    lines = find_upright_lines(np.clip(tilted(shelves(), pitch, roll), 0, 1))
    seen = judge_tilt(lines, find_tilt(lines, USUAL_FOCAL, 1), USUAL_FOCAL)
    assert seen.confidence == 1.0
    assert abs(seen.pitch - pitch) < 0.25
    assert abs(seen.roll - roll) < 0.15


def test_a_straight_photo_is_left_alone() -> None:
    context = FakeContext()
    assert VERTICALS.plan(scenes.proxy_of(shelves()), VerticalsParams(), context).is_empty
    assert "left alone" in context.notes[0]


def test_a_border_is_left_alone() -> None:
    picture = np.clip(tilted(shelves(), 3.0, 1.0), 0, 1)
    picture[:30] = 1.0
    context = FakeContext()
    assert VERTICALS.plan(scenes.proxy_of(picture), VerticalsParams(), context).is_empty
    assert "border" in context.notes[0]


def test_the_straightened_frame_is_full() -> None:
    for pitch, roll in ((4.0, 1.0), (-6.0, -2.0)):
        homography, zoom = straighten(pitch, roll, USUAL_FOCAL, (400, 600))
        corners = np.array([[-1, -2 / 3, 1], [1, -2 / 3, 1], [1, 2 / 3, 1], [-1, 2 / 3, 1]]) @ homography.T
        points = np.abs(corners[:, :2] / corners[:, 2:])
        assert points[:, 0].max() <= 1.001 and points[:, 1].max() <= 2 / 3 + 0.001
        assert 1.0 <= zoom < 1.25
