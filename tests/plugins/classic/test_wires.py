"""Wires before the sky stay, thin and pale ones too; leaves, clouds and roofs are left to the matte."""

import cv2
import numpy as np
import pytest
from luster_classic.sky.find import SKY_FIND, SkyFindParams
from luster_classic.sky.replace import SKY_REPLACE, SkyReplaceParams
from luster_classic.sky.wires import spared
from luster_sdk import Guide, Mask
from luster_sdk.testing import FakeContext, apply_edits

from tests.plugins.classic import scenes

WIDE, HIGH, SKY_END = 1200, 800, 500


def sky(wire: float = 0.0) -> np.ndarray:
    """A sky over grey land, with one wire across that covers this share of its pixels."""
    picture = np.empty((HIGH, WIDE, 3), np.float32)
    picture[:] = (0.62, 0.76, 0.95)
    canvas = np.zeros((HIGH, WIDE), np.float32)
    cv2.line(canvas, (0, 100), (WIDE, 260), 1.0, 2)
    picture *= 1.0 - wire * canvas[..., None]
    picture[SKY_END:] = 0.35
    return picture


def whole_sky(bend: float = 0.0) -> Mask:
    alpha = np.zeros((341, 512), np.float32)
    alpha[: round(341 * SKY_END / HIGH)] = 1.0
    level = np.ones_like(alpha)
    return Mask(alpha, Guide((0.0, 0.0, 1.0), 0.0 * level, alpha, low=0.02, high=1.5, bend=bend))


@pytest.mark.parametrize("bend", [0.0, 0.7])
@pytest.mark.parametrize("wire", [0.1, 0.3, 0.8])
def test_a_wire_takes_its_share_out_of_the_matte(wire: float, bend: float) -> None:
    mask = spared(whole_sky(bend), sky(wire))

    assert mask.guide is not None
    at = 341 * 180 // HIGH, 512 // 2
    slope, offset = (float(each[at]) for each in (mask.guide.slope, mask.guide.offset))
    assert slope * 0.95 + offset >= 1.0
    seen = slope * 0.95 * (1 - wire) + offset
    assert seen - bend * seen * (1 - seen) == pytest.approx(1.0 - wire, abs=0.12)


def test_a_clear_sky_leaves_and_a_roofs_edge_are_left_to_the_matte() -> None:
    leaves = sky()
    speckled = np.random.default_rng(1).random((200, 300)) < 0.4
    leaves[50:250, 300:600][speckled] = 0.1
    roof = sky()
    roof[SKY_END - 3 : SKY_END] = 0.05

    for picture in (sky(), leaves, roof):
        mask = whole_sky()
        kept = spared(mask, picture)
        assert kept.guide is not None and mask.guide is not None
        np.testing.assert_array_equal(kept.guide.slope, mask.guide.slope)


def test_a_wire_is_as_dark_before_the_new_sky() -> None:
    picture = scenes.street(sky="overcast")
    before = picture.copy()
    lines = np.zeros(picture.shape[:2], np.float32)
    cv2.line(lines, (0, 40), (lines.shape[1], 20), 1.0, 1)
    picture *= 1.0 - 0.25 * lines[..., None]
    context = FakeContext(measures={"scene.exterior": 0.98})
    context.found(SKY_FIND.plan(scenes.proxy_of(picture), SkyFindParams(), context).regions)
    edit = SKY_REPLACE.plan(scenes.proxy_of(picture), SkyReplaceParams(), context)
    done = apply_edits(scenes.frame_of(picture), [edit]).pixels.astype(np.float32) / 255.0
    there = lines > 0
    there[:, :30] = there[:, -30:] = False
    beside = np.roll(there, 6, axis=0)
    depth = [1.0 - each[there].mean() / each[beside].mean() for each in (picture, done)]
    assert 1.0 - before[there].mean() / before[beside].mean() < 0.03
    assert depth[1] > 0.7 * depth[0], depth
