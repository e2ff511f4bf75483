"""What a photographer would object to in an evening made of a day, each fault by its name."""

import numpy as np
import pytest
from luster_classic.common.colour import luma, to_lab
from luster_classic.dusk.facade import Candidates, covers_most, join_sashes
from luster_classic.dusk.find import make_window_mask
from luster_classic.dusk.glass import find_glass
from luster_classic.dusk.glow import WINDOWS_GLOW, GlowParams
from luster_classic.dusk.grade import DUSK_GRADE, EVENINGS, DuskGradeParams
from luster_classic.dusk.windows import Pane, Windows
from luster_classic.light.hour import judge_lamps, judge_sunset
from luster_classic.sky.clouds import View
from luster_classic.sky.paint import paint
from luster_sdk import Mask
from luster_sdk.testing import FakeContext, apply_edits

from tests.plugins.classic import scenes

WINDOW = np.s_[80:200, 120:220]
UPRIGHT, LEVEL = np.s_[80:200, 168:172], np.s_[138:142, 120:220]
PANE = np.s_[86:134, 126:164]


def house() -> np.ndarray:
    """A wall with one window: dark glass, a light curtain in it, white bars and frame."""
    picture = np.full((280, 360, 3), (0.72, 0.66, 0.55), np.float32)
    picture[76:204, 116:224] = 0.93
    picture[WINDOW] = (0.16, 0.19, 0.22)
    picture[80:200, 120:140] = (0.42, 0.40, 0.36)
    picture[UPRIGHT] = picture[LEVEL] = 0.92
    rng = np.random.default_rng(2)
    return np.clip(picture + rng.normal(0, 0.008, picture.shape), 0, 1).astype(np.float32)


def lit(picture: np.ndarray, seed: int = 1, **measures: float) -> np.ndarray:
    """The picture with its window lit, as far as the light allows."""
    box = np.array([116, 76, 224, 204])
    glass = find_glass(to_lab(picture), box)
    mask = np.zeros(picture.shape[:2], np.float32)
    mask[76:204, 116:224][glass] = 1.0
    region = make_window_mask(picture, Windows((Pane(116, 76, 224, 204, glass, 0.9),), mask), 1.0)
    context = FakeContext(measures=measures, regions={"windows": region}, seed=seed)
    edit = WINDOWS_GLOW.plan(scenes.proxy_of(picture), GlowParams(), context)
    return np.asarray(apply_edits(scenes.frame_of(picture), [edit]).pixels, dtype=np.float32) / 255.0


def test_a_lit_window_is_no_flat_box() -> None:
    picture = house()
    after = luma(lit(picture))
    assert after[PANE].mean() > luma(picture)[PANE].mean() + 0.35
    smooth = after[86:194, 142:166].reshape(18, 6, 24).mean(axis=(1, 2))
    assert smooth.max() - smooth.min() > 0.06, "light falls off from a lamp"


def test_no_window_is_lit_beside_the_hard_sun_of_the_photos_own_sky() -> None:
    picture = house()
    own = {"dusk.own_sky": 1.0}
    soft, sunny = (lit(picture, **own, **{"light.hard_sun": sun})[PANE].mean() for sun in (0.0, 0.3))
    assert soft > sunny + 0.1
    assert sunny == pytest.approx(picture[PANE].mean(), abs=0.01)
    assert lit(picture, **{"light.hard_sun": 0.3})[PANE].mean() > soft, "under a painted evening the sun has set"


def test_a_curtain_stays_before_the_light() -> None:
    after = luma(lit(house()))
    assert abs(float(after[90:130, 130:138].mean() - after[90:130, 142:150].mean())) > 0.06


def test_glass_that_mirrors_a_blue_sky_is_lit_warm_and_not_as_beige_paper() -> None:
    picture = house()
    picture[80:200, 140:168] = picture[80:200, 172:220] = (0.50, 0.66, 0.86)
    pane = lit(picture)[90:190, 176:210].reshape(-1, 3)
    assert np.median(pane[:, 0] - pane[:, 2]) > 0.42
    assert np.ptp(luma(pane).reshape(10, -1).mean(axis=1)) > 0.12, "brighter below the lamp"


def test_a_windows_inner_shutters_let_its_light_through() -> None:
    picture = house()
    for row in range(84, 200, 6):
        picture[row : row + 3, 120:220] = (0.80, 0.78, 0.72)
    glass = find_glass(to_lab(picture), np.array([116, 76, 224, 204]))
    assert glass[12:118, 10:98].mean() > 0.9


def test_a_fold_of_a_curtain_is_no_bar() -> None:
    picture = house()
    picture[90:128, 150:153] = 0.75
    glass = find_glass(to_lab(picture), np.array([116, 76, 224, 204]))
    assert glass[16:50, 34:37].mean() > 0.9


def test_a_pane_that_mirrors_its_own_wall_is_glass_where_the_network_is_sure() -> None:
    picture = house()
    picture[80:200, 120:168] = (0.72, 0.66, 0.55)
    picture[76:204, 116:120] = (0.72, 0.66, 0.55)  # where the frame is as light as the wall the two hang together
    seen = np.zeros(picture.shape[:2], np.float32)
    seen[80:200, 120:220] = 0.9
    box = np.array([116, 76, 224, 204])
    assert not find_glass(to_lab(picture), box)[20:100, 12:48].any()
    assert find_glass(to_lab(picture), box, seen)[20:60, 12:48].mean() > 0.9


def test_bars_and_frame_keep_the_cameras_pixels() -> None:
    picture = house()
    after = lit(picture)
    frame = scenes.frame_of(picture).pixels.astype(np.float32) / 255.0
    for bar in (np.s_[90:190, 169:171], np.s_[139:141, 130:210], np.s_[76:78, 116:224]):
        assert np.abs(after[bar] - frame[bar]).max() < 0.02


def test_light_never_goes_past_the_frame() -> None:
    picture = house()
    after = lit(picture)
    outside = np.ones(picture.shape[:2], bool)
    outside[76:204, 116:224] = False
    assert np.array_equal(after[outside], scenes.frame_of(picture).pixels[outside].astype(np.float32) / 255.0)


def test_wall_within_a_window_box_is_no_glass() -> None:
    picture = house()
    box = np.array([116, 40, 224, 204])
    glass = find_glass(to_lab(picture), box)
    assert not glass[:30].any(), "plaster over the window"
    assert glass[60:90, 20:40].mean() > 0.9


def test_wall_between_two_windows_is_no_glass() -> None:
    picture = np.full((200, 300, 3), (0.78, 0.70, 0.58), np.float32)
    for left in (60, 150):
        picture[56:144, left - 4 : left + 64] = 0.95
        picture[60:140, left : left + 60] = (0.17, 0.20, 0.24)
    glass = find_glass(to_lab(picture), np.array([60, 56, 210, 144]))
    assert not glass[:, 68:82].any() and glass[20:60, 10:50].all() and glass[20:60, 100:140].all()


def test_a_bright_sash_is_glass_as_its_dark_twin_is() -> None:
    picture = house()
    picture[80:200, 172:220] = (0.70, 0.76, 0.84)  # the sky in the right one
    glass = find_glass(to_lab(picture), np.array([116, 76, 224, 204]))
    assert glass[12:55, 62:98].mean() > 0.8 and glass[12:55, 12:48].mean() > 0.8


def test_a_seed_varies_the_rooms() -> None:
    assert not np.array_equal(lit(house(), 1), lit(house(), 2))


def candidates(*boxes: tuple[int, int, int, int], chance: float = 0.9) -> Candidates:
    some = np.full(len(boxes), chance)
    return Candidates(np.array(boxes), some, some, some)


def test_a_sash_is_lit_with_its_twin() -> None:
    seen = np.zeros((100, 200), np.float32)
    seen[20:60, 40:100] = 0.9
    chosen = join_sashes([(np.array([40, 20, 70, 60]), 0.95)], candidates((40, 20, 70, 60)), seen)
    assert [tuple(int(v) for v in box) for box, _ in chosen] == [(40, 20, 100, 60)]


def test_shutters_are_cut_off_a_window() -> None:
    seen = np.zeros((100, 200), np.float32)
    seen[20:60, 60:100] = 0.9
    chosen = join_sashes([(np.array([40, 20, 120, 60]), 0.95)], candidates((40, 20, 120, 60)), seen)
    assert [tuple(int(v) for v in box) for box, _ in chosen] == [(60, 20, 100, 60)]


def test_one_window_of_many_is_not_lit_alone() -> None:
    seen = np.zeros((100, 400), np.float32)
    for left in range(20, 380, 40):
        seen[30:60, left : left + 20] = 0.9
    boxes = [np.array([left, 30, left + 20, 60]) for left in range(20, 380, 40)]
    assert covers_most(boxes[:6], seen, None)
    assert not covers_most(boxes[:1], seen, None)


def half_in_shadow() -> np.ndarray:
    """A plastered wall over a drive, each half in the sun and half in a shadow that the blue sky lights."""
    picture = np.full((240, 360, 3), (0.55, 0.70, 0.90), np.float32)
    picture[60:160] = (0.80, 0.73, 0.62)
    picture[160:] = (0.72, 0.71, 0.69)
    picture[60:, 180:] *= np.array([0.50, 0.52, 0.58], np.float32)
    rng = np.random.default_rng(4)
    return np.clip(picture + rng.normal(0, 0.01, picture.shape), 0, 1).astype(np.float32)


def graded(picture: np.ndarray, mood: str = "golden", evening: float = 0.0) -> np.ndarray:
    sky = np.zeros(picture.shape[:2], np.float32)
    sky[:60] = 1.0
    measures = {"scene.exterior": 0.98, "light.evening": evening}
    context = FakeContext(measures=measures, regions={"sky": Mask(sky)})
    edit = DUSK_GRADE.plan(scenes.proxy_of(picture), DuskGradeParams(mood=mood), context)
    return np.asarray(apply_edits(scenes.frame_of(picture), [edit]).pixels, dtype=np.float32) / 255.0


@pytest.mark.parametrize("part", [np.s_[90:140], np.s_[190:230]], ids=["wall", "drive"])
def test_sun_and_shadow_on_one_surface_meet(part: slice) -> None:
    picture = half_in_shadow()
    steps = [measure_step(image, part) for image in (picture, graded(picture, "blue"))]
    assert 0.0 <= steps[1] < 0.55 * steps[0]


@pytest.mark.parametrize("part", [np.s_[90:140], np.s_[190:230]], ids=["wall", "drive"])
def test_in_the_golden_hour_the_sun_is_still_up_and_softer(part: slice) -> None:
    picture = half_in_shadow()
    steps = [measure_step(image, part) for image in (picture, graded(picture))]
    assert 0.5 * steps[0] < steps[1] < 0.9 * steps[0]


def measure_step(image: np.ndarray, part: slice) -> float:
    light = luma(image)[part]
    return float(np.log(light[:, 40:140].mean() / light[:, 220:320].mean()))


def test_a_lawn_is_not_neon_in_the_evening() -> None:
    picture = np.full((240, 360, 3), (0.60, 0.65, 0.75), np.float32)
    picture[120:] = (0.55, 0.72, 0.15)
    after = graded(picture, "blue")[180:220, 100:260].reshape(-1, 3).mean(axis=0)
    before = np.array([0.55, 0.72, 0.15])
    assert (after[1] - after[2]) / after[1] < 0.8 * (before[1] - before[2]) / before[1]
    assert after[1] < 0.45


def test_a_sunlit_drive_before_dark_trees_is_no_day_in_the_evening() -> None:
    picture = np.full((240, 360, 3), (0.16, 0.19, 0.13), np.float32)
    picture[:60] = (0.55, 0.70, 0.90)
    picture[190:, 60:300] = (0.90, 0.89, 0.86)
    rng = np.random.default_rng(5)
    picture = np.clip(picture + rng.normal(0, 0.01, picture.shape), 0, 1).astype(np.float32)
    assert luma(graded(picture, "blue"))[200:235, 100:260].mean() < 0.70


def test_a_house_without_a_lit_window_is_seen_earlier_in_the_evening() -> None:
    picture, measures = half_in_shadow(), {"scene.exterior": 0.98, "light.evening": 0.0}
    sky, windows = (Mask(np.zeros(picture.shape[:2], np.float32)) for _ in range(2))
    light = []
    for regions in ({"sky": sky}, {"sky": sky, "windows": windows}):
        context = FakeContext(measures=measures, regions=regions)
        edit = DUSK_GRADE.plan(scenes.proxy_of(picture), DuskGradeParams(), context)
        light.append(float(apply_edits(scenes.frame_of(picture), [edit]).pixels.mean()))
    assert light[0] > 1.05 * light[1]


def test_the_ground_is_no_mud() -> None:
    after = graded(half_in_shadow())
    assert luma(after)[200:235].mean() > 0.12


def test_an_evening_is_refined_and_not_made_anew() -> None:
    picture = scenes.street()
    after = graded(picture, evening=1.0)
    assert np.abs(after - picture).mean() < 0.03


def test_lamps_in_a_dim_scene_make_an_evening_and_a_sunlit_wall_does_not() -> None:
    picture = np.full((100, 150, 3), (0.14, 0.15, 0.18), np.float32)
    picture[:40] = (0.25, 0.35, 0.60)
    sky, walls = np.zeros((100, 150), bool), np.zeros((100, 150), bool)
    sky[:40], walls[40:80] = True, True
    picture[50:60, 60:75] = (0.95, 0.75, 0.35)
    assert judge_lamps(picture, sky, walls) > 0.9
    noon = picture.copy()
    noon[40:] = (0.55, 0.50, 0.42)
    noon[:40] = (0.55, 0.70, 0.92)
    noon[45:75, 20:130] = (0.86, 0.70, 0.45)
    assert judge_lamps(noon, sky, walls) == 0.0
    assert judge_sunset(noon, sky) == 0.0
    rosy = noon.copy()
    rosy[20:40] = (0.85, 0.62, 0.60)
    assert judge_sunset(rosy, sky) > 0.9


def test_amber_lamps_before_a_pale_drive_make_an_evening_and_an_orange_facade_does_not() -> None:
    picture = np.full((100, 150, 3), (0.49, 0.46, 0.46), np.float32)
    picture[:40] = (0.62, 0.60, 0.68)
    picture[40:70] = (0.36, 0.31, 0.28)
    sky, walls = np.zeros((100, 150), bool), np.zeros((100, 150), bool)
    sky[:40], walls[40:70] = True, True
    lamps = picture.copy()
    lamps[50:58, 60:75] = (0.95, 0.70, 0.30)
    assert judge_lamps(lamps, sky, walls) > 0.9
    orange = picture.copy()
    orange[42:68, 20:130] = (0.90, 0.62, 0.32)
    assert judge_lamps(orange, sky, walls) == 0.0


@pytest.mark.parametrize("mood", EVENINGS)
def test_two_houses_have_two_evening_skies(mood: str) -> None:
    view = View(120, 80, 60.0, 0.5)
    skies = [paint(mood, view, seed) for seed in range(6)]
    assert np.std([sky.mean(axis=(0, 1)) for sky in skies], axis=0).max() > 0.006
    assert np.array_equal(skies[0], paint(mood, view, 0))
