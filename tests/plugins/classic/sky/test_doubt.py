"""A new sky that would be seen to be one is not painted: each fault by its name."""

import numpy as np
import pytest
from luster_classic.light.hour import judge_amber_lamps
from luster_classic.sky import worth
from luster_classic.sky.clouds import View
from luster_classic.sky.lost_detail import measure_lost_detail
from luster_classic.sky.paint import paint
from luster_classic.sky.second_sky import measure_second_sky
from luster_classic.sky.worth import SKY_WORTH, SkyWorthParams
from luster_sdk import Mask, SubjectNotFound
from luster_sdk.testing import FakeContext

from tests.plugins.classic import scenes

SHAPE = (240, 360)
GREY = np.array((0.80, 0.81, 0.83), np.float32)


def under_grey(end: int = 160) -> tuple[np.ndarray, np.ndarray]:
    """An overcast sky down to a row, and its matte."""
    picture = np.full((*SHAPE, 3), 0.3, np.float32)
    picture[:end] = GREY
    alpha = np.zeros(SHAPE, np.float32)
    alpha[:end] = 1.0
    return picture, alpha


def test_mountains_under_haze_that_pass_for_sky_are_a_second_sky() -> None:
    picture, alpha = under_grey()
    assert measure_second_sky(picture, alpha) == 0.0
    picture[90:160, 100:] = (0.42, 0.52, 0.66)
    assert measure_second_sky(picture, alpha) > worth.FAR


def test_a_dark_cloud_with_a_soft_edge_is_no_second_sky() -> None:
    picture, alpha = under_grey()
    soft = np.linspace(0.0, 0.3, 100, dtype=np.float32)[:, None, None]
    picture[40:140] -= soft
    picture[140:160] -= 0.3
    assert measure_second_sky(picture, alpha) == 0.0


def test_a_wire_in_the_midst_of_the_new_sky_is_lost_detail() -> None:
    picture, alpha = under_grey()
    assert measure_lost_detail(alpha, picture) == 0.0
    picture[80:82] = 0.3
    assert measure_lost_detail(alpha, picture) > worth.LOST
    alpha[76:86] = 0.0
    assert measure_lost_detail(alpha, picture) == 0.0, "a wire that the matte leaves out stays"


def test_a_small_photo_is_looked_at_as_close_as_a_large_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside fewer pixels the same twigs are more of the frame; the bounds were found on photos from 1,024 px."""
    seen: list[tuple[int, ...]] = []
    monkeypatch.setattr(worth, "measure_lost_detail", lambda alpha, close: seen.append(close.shape[:2]) or 0.0)
    for edge in (360, 1600):
        picture = np.full((edge * 2 // 3, edge, 3), GREY, np.float32)
        matte = Mask(np.ones(picture.shape[:2], np.float32))
        worth.doubt_result(scenes.proxy_of(picture), matte, FakeContext(), asked=False)
    assert [max(shape) for shape in seen] == [1024, 1024]


def amber_lamps(light: float) -> np.ndarray:
    picture, _ = under_grey()
    picture[160:] = light
    picture[180:192, 100:125] = (1.0, 0.75, 0.35)
    return picture


def test_lamps_in_a_dim_scene_are_an_evening_and_in_a_bright_one_they_are_not() -> None:
    _, alpha = under_grey()
    house = ~(alpha > 0.5)
    assert judge_amber_lamps(amber_lamps(0.25), alpha > 0.5, house) > worth.EVENING
    assert judge_amber_lamps(amber_lamps(0.85), alpha > 0.5, house) == 0.0
    assert judge_amber_lamps(amber_lamps(0.25), np.ones(SHAPE, np.bool_), house) == 0.0


MEASURES = ("measure_second_sky", "measure_lost_detail", "measure_scraps", "measure_white_ground")


def weigh(monkeypatch: pytest.MonkeyPatch, sky: str, **found: float) -> list[str]:
    """What the report says where an overcast sky is replaced by one of this name and so much of each was found."""
    for each in MEASURES:
        value = found.get(each, 0.0)
        monkeypatch.setattr(worth, each, lambda *_, value=value: value)
    picture, alpha = under_grey()
    context = FakeContext(regions={"sky": Mask(alpha)})
    assert SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams.model_validate({"sky": sky}), context).is_empty
    return context.notes


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("measure_second_sky", worth.FAR + 0.01, "mountains or water"),
        ("measure_lost_detail", worth.LOST + 0.0001, "paint over detail"),
        ("measure_scraps", worth.SCRAPS + 0.0001, "Scraps of the old sky"),
        ("measure_white_ground", worth.SNOW + 0.01, "Snow"),
    ],
)
def test_what_the_result_would_show_is_declined_in_plain_words(
    monkeypatch: pytest.MonkeyPatch, name: str, value: float, words: str
) -> None:
    assert weigh(monkeypatch, "fitting") == []
    with pytest.raises(SubjectNotFound, match=words):
        weigh(monkeypatch, "fitting", **{name: value})


@pytest.mark.parametrize(("name", "least"), [("measure_lost_detail", worth.LOST), ("measure_scraps", worth.SCRAPS)])
def test_where_a_sky_was_named_more_is_borne(monkeypatch: pytest.MonkeyPatch, name: str, least: float) -> None:
    assert weigh(monkeypatch, "clear", **{name: 2 * least}) == []
    with pytest.raises(SubjectNotFound):
        weigh(monkeypatch, "clear", **{name: 2 * worth.NAMED * least})


def test_where_a_sky_was_named_far_land_is_a_word_in_the_report(monkeypatch: pytest.MonkeyPatch) -> None:
    assert weigh(monkeypatch, "clear", measure_second_sky=worth.FAR + 0.01) == [worth.FAR_LAND_PAINTED]
    with pytest.raises(SubjectNotFound) as declined:
        weigh(monkeypatch, "fitting", measure_second_sky=worth.FAR + 0.01)
    assert str(declined.value).endswith("name a sky to replace it all the same.")


def test_snow_keeps_its_sky_also_where_another_was_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SubjectNotFound, match="also where another was named"):
        weigh(monkeypatch, "clear", measure_white_ground=worth.SNOW + 0.01)


def test_clouds_before_a_good_blue_sky_that_shall_go_are_no_mountains(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worth, "measure_blue", lambda *_: 0.9)
    assert weigh(monkeypatch, "clear", measure_second_sky=0.6) == []


def test_lamps_are_no_reason_against_a_sky_that_was_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worth, "judge_amber_lamps", lambda *_: 1.0)
    picture, alpha = under_grey()
    context = FakeContext(regions={"sky": Mask(alpha)})
    assert SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(sky="clear"), context).is_empty
    with pytest.raises(SubjectNotFound, match="Lamps burn"):
        SKY_WORTH.plan(scenes.proxy_of(picture), SkyWorthParams(), context)


def test_the_fitting_sky_is_paler_than_a_clear_one_so_that_a_rim_of_the_old_one_shows_less() -> None:
    view = View(240, 160, 110.0, 0.5)
    fitting, clear = (paint(kind, view, 4)[:100].mean() for kind in ("fitting", "clear"))
    assert fitting > clear + 0.08
