"""Grass is found and greened, and nothing else is."""

import numpy as np
from luster_classic.lawn.find import LAWN_FIND, LawnFindParams
from luster_classic.lawn.tend import LAWN_GREEN, LawnParams
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
