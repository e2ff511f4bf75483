"""Windows are found and glow, and nothing else does; each mood has a light of its own."""

import numpy as np
from luster_classic.dusk.find import WINDOWS_FIND, WindowsFindParams
from luster_classic.dusk.glow import WINDOWS_GLOW, GlowParams
from luster_classic.dusk.grade import DUSK_GRADE, DuskGradeParams, Mood
from luster_sdk import Mask
from luster_sdk.testing import FakeContext, apply_edits
from luster_sdk.testing.reference import mask_alpha

from tests.plugins.classic import scenes

WINDOWS = np.s_[206:278, 144:364]
GARAGE = np.s_[216:320, 455:580]


def outdoors() -> FakeContext:
    return FakeContext(measures={"scene.exterior": 0.98})


def test_windows_are_found_and_the_garage_door_is_not() -> None:
    picture, context = scenes.street(), outdoors()
    edit = WINDOWS_FIND.plan(scenes.proxy_of(picture), WindowsFindParams(), context)
    assert context.measures["windows.count"] >= 2
    alpha = mask_alpha(edit.regions["windows"], picture.astype(np.float64))
    assert alpha[GARAGE].max() < 0.05
    outside = alpha.copy()
    outside[WINDOWS] = 0
    assert (outside > 0.3).mean() < 0.0005


def test_windows_glow_warm() -> None:
    picture, context = scenes.street(), outdoors()
    proxy = scenes.proxy_of(picture)
    context.found(WINDOWS_FIND.plan(proxy, WindowsFindParams(), context).regions)
    edit = WINDOWS_GLOW.plan(proxy, GlowParams(), context)
    after = apply_edits(scenes.frame_of(picture), [edit]).pixels.astype(np.float32) / 255.0
    lit = mask_alpha(context.regions["windows"], picture.astype(np.float64)) > 0.9
    assert float(after[lit].mean()) > float(picture[lit].mean()) + 0.2
    assert float((after[lit][:, 0] - after[lit][:, 2]).mean()) > 0.1


def tell_of_glow(mood: Mood, own_sky: float, sun: float = 0.0) -> list[str]:
    """What the report says of windows that were found."""
    alpha = np.zeros((480, 640), np.float32)
    alpha[WINDOWS] = 1.0
    context = FakeContext(measures={"dusk.own_sky": own_sky, "light.hard_sun": sun}, regions={"windows": Mask(alpha)})
    WINDOWS_GLOW.plan(scenes.proxy_of(scenes.street()), GlowParams(mood=mood, level=0.95), context)
    return context.notes


def test_only_windows_whose_light_is_seen_are_said_to_be_lit() -> None:
    lit, faint = ["Windows are lit from within."], ["A faint light was added behind the windows."]
    assert tell_of_glow("golden", own_sky=1.0) == faint, "two judges saw no light in them"
    assert tell_of_glow("golden", own_sky=0.0) == lit
    assert tell_of_glow("blue", own_sky=1.0) == tell_of_glow("overcast", own_sky=1.0) == lit
    assert tell_of_glow("blue", own_sky=1.0, sun=0.12) == faint


def test_evenings_are_darker_and_golden_is_warmer_than_blue() -> None:
    picture = scenes.street()
    results = {}
    for mood in ("golden", "blue"):
        edit = DUSK_GRADE.plan(scenes.proxy_of(picture), DuskGradeParams(mood=mood), outdoors())
        results[mood] = apply_edits(scenes.frame_of(picture), [edit]).pixels.astype(np.float32) / 255.0
    assert results["blue"].mean() < results["golden"].mean() < picture.mean()
    warmth = {mood: float((image[..., 0] - image[..., 2]).mean()) for mood, image in results.items()}
    assert warmth["golden"] > warmth["blue"] + 0.05
