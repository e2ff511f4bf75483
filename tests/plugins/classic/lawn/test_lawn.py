"""Grass is found and greened, and nothing else is."""

import numpy as np
from luster_classic.common.colour import from_lab, to_lab
from luster_classic.lawn.chance import look_at_mirror
from luster_classic.lawn.find import LAWN_FIND, LawnFindParams
from luster_classic.lawn.tend import HEALTHY, LAWN_GREEN, Green, LawnParams, find_own_green, make_healthy
from luster_sdk import Mask
from luster_sdk.testing import FakeContext, apply_edits
from luster_sdk.testing.reference import mask_alpha

from tests.plugins.classic import scenes


def outdoors() -> FakeContext:
    return FakeContext(measures={"scene.exterior": 0.98})


def test_the_lawn_is_found_and_the_drive_is_not() -> None:
    picture, context = scenes.street(), outdoors()
    edit = LAWN_FIND.plan(scenes.proxy_of(picture), LawnFindParams(), context)
    assert context.measures["lawn.confidence"] > 0.6
    alpha = mask_alpha(edit.regions["lawn"], picture.astype(np.float64))
    assert alpha[360:470, 30:380].mean() > 0.9
    assert alpha[380:470, 505:535].max() < 0.1, "the drive"
    assert alpha[170:300].max() < 0.1, "the house"


def test_the_mirrored_picture_tells_of_the_same_places() -> None:
    again = look_at_mirror(scenes.street().astype(np.float32))
    assert again[360:470, 30:380].mean() > 0.9
    assert again[380:470, 505:535].max() < 0.1, "the drive"


def test_a_room_has_no_lawn() -> None:
    context = FakeContext(measures={"scene.exterior": 0.02})
    assert not LAWN_FIND.plan(scenes.proxy_of(scenes.room()), LawnFindParams(), context).regions


def test_tired_grass_turns_green_and_keeps_its_texture() -> None:
    picture = scenes.street()
    lawn = np.s_[350:470, 20:360]
    picture[lawn] = picture[lawn] * np.array([1.35, 1.0, 1.0], np.float32)
    alpha = np.zeros(picture.shape[:2], np.float32)
    alpha[lawn] = 1.0
    context = FakeContext(regions={"lawn": Mask(alpha)})
    edit = LAWN_GREEN.plan(scenes.proxy_of(picture), LawnParams(), context)
    after = apply_edits(scenes.frame_of(picture), [edit]).pixels.astype(np.float32) / 255.0
    before_green = float((picture[lawn][..., 1] - picture[lawn][..., 0]).mean())
    assert float((after[lawn][..., 1] - after[lawn][..., 0]).mean()) > before_green + 0.02
    inner = np.s_[370:450, 40:340]
    texture = picture[inner][..., 1] - picture[inner][..., 1].mean(), after[inner][..., 1] - after[inner][..., 1].mean()
    assert np.corrcoef(texture[0].ravel(), texture[1].ravel())[0, 1] > 0.95
    assert context.measures["lawn.tired"] > 0.3


def test_a_lawn_gets_no_more_vivid_than_what_grows_beside_it() -> None:
    # Judges saw lime lawns under dull trees, on seven of 44 photos.
    lab = np.zeros((40, 60, 3), np.float32)
    lab[:] = (45.0, -12.0, 23.0)
    own = find_own_green(lab, np.ones((40, 60), bool))
    assert 115.0 < own.angle <= HEALTHY.angle and 25.0 < own.chroma < 27.0
    assert find_own_green(lab, np.zeros((40, 60), bool)) == HEALTHY, "nothing grows"
    straw = from_lab(np.full((4, 4, 3), (60.0, 2.0, 20.0), np.float32))
    greened = {aim.chroma: to_lab(make_healthy(straw, 1.0, aim)) for aim in (own, HEALTHY)}
    dull, vivid = (float(np.hypot(each[..., 1], each[..., 2]).mean()) for each in greened.values())
    assert dull < vivid - 4.0


def test_sunlit_grass_is_no_lighter_and_no_richer_than_the_camera_saw_it() -> None:
    lit = from_lab(np.full((4, 4, 3), (84.0, -28.0, 48.0), np.float32))
    camera = np.full((4, 4, 3), (74.0, -20.0, 36.0), np.float32)
    lab = to_lab(make_healthy(lit, 1.0, Green(116.0, 30.0), camera))
    assert abs(float(lab[..., 0].mean()) - 74.0) < 1.0
    assert float(np.hypot(lab[..., 1], lab[..., 2]).mean()) < 42.0
