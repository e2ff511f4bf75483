"""An evening that nobody would believe is not made, and nothing in it shows the old day: each fault by its name."""

import numpy as np
import pytest
from luster_classic.dusk import worth
from luster_classic.dusk.daylight import measure_sun
from luster_classic.dusk.echo import find_places, measure_likeness
from luster_classic.dusk.grade import DUSK_GRADE, DuskGradeParams
from luster_classic.dusk.own_sky import measure_leafy_border
from luster_classic.dusk.panes import is_dark, is_door, keep_dark_panes
from luster_classic.dusk.windows import Pane, Windows
from luster_classic.dusk.worth import DUSK_WORTH, DuskSky, DuskWorthParams
from luster_classic.light.snow import measure_white_ground
from luster_classic.scene.segments import CLASSES, Segments
from luster_classic.sky.leftovers import drop_cloud_edges
from luster_classic.sky.scraps import measure_scraps
from luster_sdk import Mask, SubjectNotFound
from luster_sdk.testing import FakeContext, apply_edits

from tests.plugins.classic import scenes

BLUE, WALL = (0.45, 0.65, 0.92), (0.74, 0.66, 0.55)


def house_under_blue() -> tuple[np.ndarray, np.ndarray]:
    """A wall under a blue sky with one pane that mirrors it and a gap beside a tree, and where its matte is."""
    picture = np.full((200, 300, 3), WALL, np.float32)
    picture[:80] = BLUE
    picture[120:160, 60:100] = BLUE
    picture[40:80, 250:] = (0.20, 0.30, 0.14)
    picture[60:70, 270:280] = BLUE
    sky = np.zeros((200, 300), np.float32)
    sky[:80] = 1.0
    sky[40:80, 250:] = 0.0
    return picture, sky


def test_a_pane_and_a_gap_that_show_the_old_sky_are_known_for_it_and_a_wall_is_not() -> None:
    picture, sky = house_under_blue()
    alike = measure_likeness(picture, sky)
    assert alike[125:155, 65:95].min() > 0.9 and alike[62:68, 272:278].min() > 0.9
    assert alike[100:118].max() == 0.0 and alike[42:58, 255:295].max() == 0.0


def test_a_grey_sky_has_no_colour_to_take() -> None:
    picture, sky = house_under_blue()
    picture[:80] = 0.8
    assert measure_likeness(picture, sky).max() == 0.0


def test_a_blue_house_keeps_its_paint() -> None:
    _, sky = house_under_blue()
    house, window = np.zeros((200, 300), np.float32), np.zeros((200, 300), np.float32)
    house[80:], window[120:160, 60:100] = 1.0, 1.0
    place = find_places(sky, window, house)
    assert place[90:118].max() == 0.0, "the wall"
    assert place[125:155, 65:95].min() == 1.0, "the pane"
    assert place[45:75, 255:290].min() == 1.0, "the gap"


def test_a_scrap_of_the_old_sky_is_counted_and_a_wall_of_its_colour_is_not() -> None:
    picture, sky = house_under_blue()
    likely = sky.copy()
    assert measure_scraps(sky, picture, likely) == 0.0
    likely[60:70, 270:280] = 0.8
    assert measure_scraps(sky, picture, likely) == pytest.approx(64 / sky.size)


def test_a_board_of_the_sky_s_colour_is_no_scrap_but_where_the_sky_leads_on_to_it() -> None:
    picture, sky = house_under_blue()
    likely, house = sky.copy(), np.ones(sky.shape, bool)
    likely[60:70, 270:280] = 0.8
    picture[57:60, 265:285] = picture[57:73, 265:267] = picture[57:73, 283:285] = picture[70:73, 265:285] = 0.1
    assert measure_scraps(sky, picture, likely) > 0.0
    assert measure_scraps(sky, picture, likely, house) == 0.0
    likely[:80] = 0.8
    sky[70:80] = 0.0
    assert measure_scraps(sky, picture, likely, house) > 0.0


def segments(shape: tuple[int, int], **shares: np.ndarray) -> Segments:
    nothing = np.zeros(shape, np.float32)
    return Segments(**{name: shares.get(name, nothing) for name in CLASSES})


def test_sun_and_shadow_on_a_drive_are_hard_sun_and_an_even_drive_is_not() -> None:
    even = np.full((120, 180, 3), (0.60, 0.59, 0.57), np.float32)
    hard = even.copy()
    hard[:, 90:] *= np.array([0.42, 0.44, 0.50], np.float32)
    seen, sky = segments((120, 180), ground=np.ones((120, 180), np.float32)), np.zeros((120, 180), np.float32)
    assert measure_sun(even, seen, sky) < 0.02
    assert measure_sun(hard, seen, sky) > worth.SUN


def test_snow_on_the_ground_is_told_from_grass() -> None:
    picture = np.full((120, 180, 3), (0.55, 0.70, 0.90), np.float32)
    picture[60:] = (0.92, 0.92, 0.94)
    sky, ground = np.zeros((120, 180), np.float32), np.zeros((120, 180), np.float32)
    sky[:60], ground[60:] = 1.0, 1.0
    assert measure_white_ground(picture, segments((120, 180), ground=ground), sky) == pytest.approx(0.5)
    picture[60:] = (0.40, 0.55, 0.20)
    assert measure_white_ground(picture, segments((120, 180), lawn=ground), sky) == 0.0


def test_the_edge_of_an_old_cloud_does_not_hang_in_the_new_sky_and_a_bird_does() -> None:
    picture, _ = house_under_blue()
    picture[10:30, 20:120] = 0.95
    alpha = np.ones((200, 300), np.float32)
    alpha[80:] = 0.0
    alpha[28:31, 40:60] = alpha[10:12, 70:90] = 0.2
    picture[50:53, 200:206], alpha[50:53, 200:206] = 0.1, 0.0
    after = drop_cloud_edges(alpha, picture)
    assert after[:40].min() == 1.0, "the cloud's edge"
    assert after[50:53, 200:206].max() == 0.0, "the bird"
    assert after[80:].max() == 0.0, "the wall"


@pytest.mark.parametrize(
    ("mood", "scraps", "sun", "evening", "says"),
    [
        ("golden", 0.01, 0.0, 0.0, ""),
        ("blue", 0.0, 0.9, 0.0, "The golden mood"),
        ("golden", 0.0, 0.9, 0.0, ""),
        ("blue", 0.01, 0.9, 1.0, ""),
    ],
    ids=["scraps-under-its-own-sky", "hard-sun-after-sunset", "hard-sun-in-the-golden-hour", "an-evening-already"],
)
def test_an_evening_is_declined_in_plain_words(
    monkeypatch: pytest.MonkeyPatch, mood: str, scraps: float, sun: float, evening: float, says: str
) -> None:
    monkeypatch.setattr(worth, "measure_scraps", lambda *_: scraps)
    monkeypatch.setattr(worth, "measure_sun", lambda *_: sun)
    monkeypatch.setattr(worth, "measure_blue", lambda *_: 1.0)
    picture = scenes.street()
    sky = np.zeros(picture.shape[:2], np.float32)
    sky[:60] = 1.0
    context = FakeContext(measures={"light.evening": evening}, regions={"sky": Mask(sky)})
    params = DuskWorthParams.model_validate({"mood": mood})
    if not says:
        assert DUSK_WORTH.plan(scenes.proxy_of(picture), params, context).is_empty
        return
    with pytest.raises(SubjectNotFound, match=says):
        DUSK_WORTH.plan(scenes.proxy_of(picture), params, context)


def weigh(
    monkeypatch: pytest.MonkeyPatch, confidence: float = 0.98, sky_wanted: DuskSky = "painted", **seen: float
) -> FakeContext:
    monkeypatch.setattr(worth, "measure_scraps", lambda *_: seen.get("scraps", 0.0))
    monkeypatch.setattr(worth, "measure_sun", lambda *_: seen.get("sun", 0.0))
    monkeypatch.setattr(worth, "measure_blue", lambda *_: seen.get("blue", 0.0))
    monkeypatch.setattr(worth, "measure_leafy_border", lambda *_: seen.get("leafy_border", 0.0))
    picture = scenes.street()
    sky = np.zeros(picture.shape[:2], np.float32)
    sky[:60] = 1.0
    context = FakeContext(measures={"sky.confidence": confidence}, regions={"sky": Mask(sky)})
    DUSK_WORTH.plan(scenes.proxy_of(picture), DuskWorthParams(sky=sky_wanted), context)
    return context


def test_a_sky_whose_border_is_sure_in_soft_light_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    context = weigh(monkeypatch)
    assert context.measures["dusk.own_sky"] == 0.0 and not context.notes


def test_no_sky_is_painted_that_nobody_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    context = weigh(monkeypatch, sky_wanted="own")
    assert context.measures["dusk.own_sky"] == 1.0 and not context.notes


@pytest.mark.parametrize(
    ("doubt", "says"),
    [
        ({"scraps": 0.001}, "scraps"),
        ({"sun": 0.3, "blue": 1.0}, "the sun on the ground"),
        ({"confidence": 0.8}, "not sure"),
        ({"leafy_border": 0.5}, "leaves stand before it"),
        ({"blue": 0.5}, "a good one"),
    ],
    ids=["scraps", "sun", "border", "leaves", "blue"],
)
def test_a_sky_in_doubt_is_the_photos_own_and_the_report_says_why(
    monkeypatch: pytest.MonkeyPatch, doubt: dict[str, float], says: str
) -> None:
    context = weigh(monkeypatch, **doubt)
    assert context.measures["dusk.own_sky"] == 1.0
    assert any("own sky was kept" in note and says in note for note in context.notes)


def test_leaves_along_the_sky_are_counted_and_a_roof_is_not() -> None:
    sky, leaves = np.zeros((120, 180), np.float32), np.zeros((120, 180), np.float32)
    sky[:60], leaves[60:, 90:] = 1.0, 1.0
    assert measure_leafy_border(sky, segments((120, 180), plants=leaves)) == pytest.approx(0.5, abs=0.02)
    assert measure_leafy_border(sky, segments((120, 180))) == 0.0


def test_a_fleck_that_the_matte_left_is_not_brighter_than_the_sky_kept_around_it() -> None:
    picture = scenes.street().copy()
    picture[:60] = 0.92
    sky = np.zeros(picture.shape[:2], np.float32)
    sky[:60] = 1.0
    sky[20:26, 200:206] = 0.0
    context = FakeContext(measures={"dusk.own_sky": 1.0, "sky.lowest": 0.2}, regions={"sky": Mask(sky)})
    edit = DUSK_GRADE.plan(scenes.proxy_of(picture), DuskGradeParams(mood="blue"), context)
    after = apply_edits(scenes.frame_of(picture), [edit]).pixels.astype(np.float32) / 255.0
    assert float(after[:60].mean()) < 0.8, "the sky goes down with the hour"
    assert float(np.abs(after[20:26, 200:206] - after[20:26, 220:226]).max()) < 0.02


def pane_of(high: int = 40) -> Pane:
    return Pane(100, 80, 130, 80 + high, np.ones((high, 30), np.bool_), 0.99)


def test_a_dark_pane_may_be_lit_and_one_that_mirrors_the_day_may_not() -> None:
    picture = np.full((200, 300, 3), WALL, np.float32)
    picture[80:120, 100:130] = 0.15
    assert is_dark(pane_of(), picture)
    picture[80:100, 100:130] = BLUE
    assert not is_dark(pane_of(), picture), "half of it is sky"
    picture[80:120, 100:130] = 0.8
    assert not is_dark(pane_of(), picture), "a white blind"


def test_a_tall_box_that_stands_on_the_ground_is_a_door_and_is_not_lit() -> None:
    ground = np.zeros((200, 300), np.float32)
    ground[150:] = 1.0
    assert is_door(pane_of(70), 60.0, ground)
    assert is_door(pane_of(60), 40.0, np.zeros_like(ground)), "taller than its brothers"
    assert not is_door(pane_of(55), 55.0, np.zeros_like(ground)), "a tall window upstairs"
    assert not is_door(pane_of(40), 60.0, ground)


def test_sashes_of_one_window_are_lit_together() -> None:
    picture = np.full((200, 300, 3), WALL, np.float32)
    picture[80:120, 100:130] = picture[80:120, 200:230] = 0.15
    picture[80:120, 134:164] = BLUE
    left, right, alone = (Pane(x, 80, x + 30, 120, np.ones((40, 30), np.bool_), 0.99) for x in (100, 134, 200))
    windows = Windows((right, alone, left), np.ones((200, 300), np.float32))
    kept = keep_dark_panes(windows, picture, segments((200, 300)))
    assert {pane.left for pane in kept.panes} == {100, 134, 200}, "both sashes, and the window beside them"
    picture[80:120, 100:130] = BLUE
    kept = keep_dark_panes(windows, picture, segments((200, 300)))
    assert {pane.left for pane in kept.panes} == {200} and kept.mask[:, :190].max() == 0.0
