"""The sky is found where it is, replaced with clean edges, and never seen in a room."""

import cv2
import numpy as np
import pytest
from luster_classic.scene.gate import SCENE, SceneParams
from luster_classic.sky.clouds import View
from luster_classic.sky.find import SKY_FIND, SkyFindParams
from luster_classic.sky.paint import PALETTES, paint
from luster_classic.sky.replace import SKY_REPLACE, SkyReplaceParams
from luster_sdk.testing import FakeContext, apply_edits
from luster_sdk.testing.reference import mask_alpha
from training.houses import load_house

from tests.plugins.classic import scenes


def found(picture: np.ndarray) -> FakeContext:
    context = FakeContext(measures={"scene.exterior": 0.98})
    context.found(SKY_FIND.plan(scenes.proxy_of(picture), SkyFindParams(), context).regions)
    return context


def truth(height: int = 480, width: int = 720) -> np.ndarray:
    """The drawn sky, away from the tree."""
    y = (np.arange(height)[:, None] + 0.5) / height
    x = (np.arange(width)[None, :] + 0.5) / width
    roof = (np.abs(x - 0.5) < 0.40 - 0.9 * (0.36 - y)) & (y > 0.20) & (y <= 0.36)
    wall = (np.abs(x - 0.5) < 0.34) & (y > 0.36)
    return (y < 0.66) & ~roof & ~wall


@pytest.mark.parametrize("sky", ["clear", "overcast"])
def test_the_sky_is_found(sky: str) -> None:
    picture = scenes.street(sky=sky)
    context = found(picture)
    assert context.measures["sky.confidence"] > 0.6
    alpha = mask_alpha(context.regions["sky"], picture.astype(np.float64))
    right, away = truth(), np.s_[:, 150:]
    both = ((alpha > 0.5) & right)[away].sum()
    either = ((alpha > 0.5) | right)[away].sum()
    assert both / either > 0.93


def test_a_white_ceiling_is_no_sky() -> None:
    context = FakeContext(measures={"scene.exterior": 0.03})
    edit = SKY_FIND.plan(scenes.proxy_of(scenes.room()), SkyFindParams(), context)
    assert not edit.regions
    assert context.measures["sky.confidence"] == 0.0
    assert any("does not look like an exterior" in note for note in context.notes)


def test_the_gate_knows_a_street_from_a_room() -> None:
    # A sealed room, not a drawn one: it is told by what rooms look like, and a drawing has nothing of that.
    room = load_house("office_navy").photo().astype(np.float32) / np.float32(255.0)
    for picture, kind in ((scenes.street(), "scene.exterior"), (room, "scene.interior")):
        context = FakeContext()
        SCENE.plan(scenes.proxy_of(picture), SceneParams(), context)
        assert context.measures[kind] > 0.6, context.notes


def test_a_hint_of_the_room_weighs_in() -> None:
    chances = []
    for hint in (None, "exterior", "kitchen"):
        context = FakeContext(room=hint)
        SCENE.plan(scenes.proxy_of(scenes.room()), SceneParams(), context)
        chances.append(context.measures["scene.exterior"])
    assert chances[2] <= chances[0] <= chances[1]


@pytest.mark.parametrize("kind", sorted(PALETTES))
def test_painted_skies_are_skies(kind: str) -> None:
    view = View(240, 160, 110.0, 0.5)
    sky = paint(kind, view, 4)
    assert sky.shape == (160, 240, 3)
    assert np.isfinite(sky).all() and sky.min() >= 0 and sky.max() <= 1
    assert np.array_equal(sky, paint(kind, view, 4)), "the same seed paints the same sky"
    if kind != "clear":
        assert not np.array_equal(sky, paint(kind, view, 5)), "another photo gets another sky"


def test_the_roof_keeps_its_pixels_and_loses_the_fringe() -> None:
    picture = scenes.street(sky="overcast")
    context = found(picture)
    frame = scenes.frame_of(picture)
    edit = SKY_REPLACE.plan(scenes.proxy_of(picture), SkyReplaceParams(), context)
    after = apply_edits(frame, [edit]).pixels.astype(np.float32) / 255.0
    roof = np.s_[115:160, 260:460]
    assert np.array_equal(after[roof], frame.pixels[roof].astype(np.float32) / 255.0)
    sky = after[20:60, 300:500].reshape(-1, 3).mean(axis=0)
    assert sky[2] > sky[0] + 0.15, "clear blue"
    rim = after[88:96, 320:400]
    ceiling = max(float(sky.max()), float(picture[roof].max())) + 0.06
    assert rim.max() < ceiling, "no pale fringe of the old sky along the ridge"


def test_a_sky_of_ones_own(tmp_path: object) -> None:
    path = f"{tmp_path}/sky.png"
    own = np.zeros((60, 90, 3), np.uint8)
    own[:] = (40, 160, 230)
    cv2.imwrite(path, own)
    picture = scenes.street()
    context = found(picture)
    given = FakeContext(regions=context.regions, measures=context.measures, files={"sky_picture": path})
    edit = SKY_REPLACE.plan(scenes.proxy_of(picture), SkyReplaceParams(), given)
    assert edit.content is not None
    assert np.allclose(edit.content.pixels[10, 10], np.array([230, 160, 40]) / 255, atol=0.01)


def test_a_wire_is_as_dark_before_the_new_sky() -> None:
    picture = scenes.street(sky="overcast")
    before = picture.copy()
    lines = np.zeros(picture.shape[:2], np.float32)
    cv2.line(lines, (0, 40), (lines.shape[1], 20), 1.0, 1)
    picture *= 1.0 - 0.25 * lines[..., None]
    context = found(picture)
    edit = SKY_REPLACE.plan(scenes.proxy_of(picture), SkyReplaceParams(), context)
    done = apply_edits(scenes.frame_of(picture), [edit]).pixels.astype(np.float32) / 255.0
    there = lines > 0
    there[:, :30] = there[:, -30:] = False
    beside = np.roll(there, 6, axis=0)
    depth = [1.0 - each[there].mean() / each[beside].mean() for each in (picture, done)]
    assert 1.0 - before[there].mean() / before[beside].mean() < 0.03
    assert depth[1] > 0.7 * depth[0], depth


def test_the_coarse_way_finds_the_same_sky() -> None:
    picture = scenes.street()
    fine, coarse = FakeContext(measures={"scene.exterior": 0.98}), FakeContext(measures={"scene.exterior": 0.98})
    for context, edges in ((fine, True), (coarse, False)):
        context.found(SKY_FIND.plan(scenes.proxy_of(picture), SkyFindParams(edges=edges), context).regions)
    assert coarse.measures["sky.area"] == pytest.approx(fine.measures["sky.area"], abs=0.02)
    assert coarse.measures["sky.lowest"] == pytest.approx(fine.measures["sky.lowest"], abs=0.05)
