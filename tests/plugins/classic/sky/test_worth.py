"""A good sky is left as it is, and a sky that was named is painted over it, but for snow."""

import numpy as np
import pytest
from luster_classic.sky import worth
from luster_classic.sky.lost_detail import measure_bleached
from luster_classic.sky.worth import (
    NOTHING_TO_GAIN,
    OTHER_HOUR,
    PAINTED_OVER,
    SKY_WORTH,
    SURE,
    WHITE_WALLS,
    WHITE_WALLS_TOO,
    SkyWorthParams,
    measure_blue,
)
from luster_sdk import Mask, Measure, Proxy, SubjectNotFound
from luster_sdk.testing import FakeContext
from luster_styles.sky_replacement import SKY

from tests.plugins.classic import scenes

ABOVE = np.s_[:90]


def seen(picture: np.ndarray, **measures: float) -> FakeContext:
    alpha = np.zeros(picture.shape[:2], np.float32)
    alpha[ABOVE] = 1.0
    return FakeContext(measures=measures, regions={"sky": Mask(alpha)})


def ends_there(picture: np.ndarray) -> np.ndarray:
    """The sky above a wall, so that it ends where the matte does."""
    picture = picture.copy()
    picture[90:] = (0.42, 0.36, 0.30)
    return picture


def clouded(picture: np.ndarray) -> np.ndarray:
    """White clouds on a third of a blue sky."""
    picture = picture.copy()
    picture[20:50, :] = 0.95
    return picture


@pytest.mark.parametrize("make", [lambda p: p, clouded], ids=["without a cloud", "with white clouds"])
def test_a_good_blue_sky_is_not_exchanged_for_a_duller_one(make: object) -> None:
    assert callable(make)
    picture = make(scenes.street())
    with pytest.raises(SubjectNotFound, match="nothing to gain"):
        SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(), seen(picture))
    assert NOTHING_TO_GAIN.endswith("all the same.")


def test_a_dull_sky_is_worth_another() -> None:
    picture = ends_there(scenes.street(sky="overcast"))
    context = seen(picture)
    SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(), context)
    assert context.measures["sky.blue"] < 0.1


@pytest.mark.parametrize("sky", ["clear", "light_cloud", "dramatic", "sunset"])
def test_a_sky_that_was_named_is_painted_over_a_blue_one_and_in_an_evening(sky: str) -> None:
    picture = ends_there(scenes.street())
    context = seen(picture, **{"light.evening": 1.0})
    SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams.model_validate({"sky": sky}), context)
    assert context.measures["sky.blue"] > 0.9


def under(picture: np.ndarray, colour: tuple[float, float, float]) -> np.ndarray:
    """The same scene under an even sky of this colour."""
    picture = ends_there(picture)
    picture[ABOVE] = colour
    return picture


def test_no_midday_sky_stands_over_an_evening_scene(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worth, "judge_sunset", lambda *_: 1.0)
    picture = scenes.street(sky="overcast")
    with pytest.raises(SubjectNotFound) as declined:
        SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(), seen(picture, **{"light.evening": 1.0}))
    assert str(declined.value) == OTHER_HOUR


def test_a_glow_low_in_the_sky_is_an_evening_too_but_not_where_a_sky_was_named() -> None:
    picture = under(scenes.street(sky="overcast"), (0.72, 0.74, 0.76))
    picture[70:90, :100] = (0.95, 0.86, 0.70)
    with pytest.raises(SubjectNotFound) as declined:
        SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(), seen(picture))
    assert str(declined.value) == OTHER_HOUR
    assert not SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(sky="clear"), seen(picture)).regions


@pytest.mark.parametrize(
    ("measure", "limit", "why", "where_named"),
    [
        ("measure_bleached", worth.BLEACHED, PAINTED_OVER, PAINTED_OVER),
        ("measure_white_left", worth.WHITE, WHITE_WALLS, WHITE_WALLS_TOO),
    ],
)
def test_bleached_twigs_and_walls_as_white_as_the_sky_keep_it(
    monkeypatch: pytest.MonkeyPatch, measure: str, limit: float, why: str, where_named: str
) -> None:
    picture = ends_there(scenes.street(sky="overcast"))
    monkeypatch.setattr(worth, measure, lambda *_: 1.1 * limit)
    with pytest.raises(SubjectNotFound) as declined:
        SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(), seen(picture))
    assert str(declined.value) == why
    assert not SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(sky="clear"), seen(picture)).regions
    monkeypatch.setattr(worth, measure, lambda *_: 1.1 * worth.NAMED * limit)
    with pytest.raises(SubjectNotFound) as declined:
        SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(sky="clear"), seen(picture))
    assert str(declined.value) == where_named


def test_a_twig_is_bleached_where_the_matte_takes_it_for_sky() -> None:
    picture, alpha = np.full((200, 300, 3), 0.8, np.float32), np.ones((200, 300), np.float32)
    picture[:, 100:102] = 0.3
    assert measure_bleached(alpha, picture) == pytest.approx(2 / 300, rel=0.1)
    alpha[:, 100:102] = 0.1
    assert measure_bleached(alpha, picture) == 0.0


def test_a_sunset_that_only_white_balance_made_is_no_evening(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worth, "judge_lamps", lambda *_: 0.0)
    monkeypatch.setattr(worth, "judge_sunset", lambda *_: 0.0)
    grey = ends_there(scenes.street(sky="overcast"))
    context = seen(grey, **{"light.evening": 1.0})
    SKY_WORTH.plan(scenes.proxy_of(grey), SkyWorthParams(), context)
    assert context.measures["sky.scraps"] <= worth.SCRAPS


def test_grey_clouds_that_only_white_balance_made_blue_are_worth_another_sky() -> None:
    grey, blue = (under(scenes.street(sky="overcast"), colour) for colour in ((0.72, 0.74, 0.78), (0.60, 0.72, 0.90)))
    camera, balanced = scenes.proxy_of(grey), scenes.proxy_of(blue)
    context = seen(grey)
    SKY_WORTH.plan(Proxy(camera.source, balanced.current, camera.photo), SkyWorthParams(), context)
    assert context.measures["sky.blue"] < 0.1
    with pytest.raises(SubjectNotFound, match="nothing to gain"):
        SKY_WORTH.plan(balanced, SkyWorthParams(), seen(blue))


def test_without_a_sky_there_is_nothing_to_weigh() -> None:
    picture = scenes.room()
    assert not SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(), FakeContext()).regions
    assert measure_blue(picture, np.zeros(picture.shape[:2], np.float32)) == 0.0


def test_a_sky_is_weighed_from_where_the_style_replaces_it() -> None:
    assert Measure("sky.confidence").at_least(SURE) in SKY.found
