"""An evening under the photo's own sky: what judges objected to in it, each fault by its name."""

import numpy as np
import pytest
from luster_classic.common.colour import luma, to_lab
from luster_classic.dusk.grade import DUSK_GRADE, EVENINGS, DuskGradeParams, Mood
from luster_classic.dusk.own_sky import BLUES, VEILS, bound_hue, veil_sky
from luster_sdk import Mask
from luster_sdk.testing import FakeContext, apply_edits

from tests.plugins.classic import scenes

SKY_ENDS, HEIGHT, WIDTH = 90, 240, 360


def house_under(sky: tuple[float, float, float], wall: tuple[float, float, float] = (0.90, 0.90, 0.90)) -> np.ndarray:
    """A wall and a drive under a sky of one colour, which is a little lighter towards the horizon."""
    picture = np.empty((HEIGHT, WIDTH, 3), np.float32)
    down = np.linspace(0.92, 1.05, SKY_ENDS, dtype=np.float32)[:, None, None]
    picture[:SKY_ENDS] = np.asarray(sky, np.float32) * down
    picture[SKY_ENDS:180] = wall
    picture[180:] = (0.55, 0.55, 0.55)
    rng = np.random.default_rng(6)
    return np.clip(picture + rng.normal(0, 0.006, picture.shape), 0, 1).astype(np.float32)


def evening(picture: np.ndarray, mood: Mood = "golden", sun: float = 0.0) -> np.ndarray:
    sky = np.zeros(picture.shape[:2], np.float32)
    sky[:SKY_ENDS] = 1.0
    context = FakeContext(measures={"dusk.own_sky": 1.0, "light.hard_sun": sun}, regions={"sky": Mask(sky)})
    edit = DUSK_GRADE.plan(scenes.proxy_of(picture), DuskGradeParams(mood=mood), context)
    return np.asarray(apply_edits(scenes.frame_of(picture), [edit]).pixels, dtype=np.float32) / 255.0


def hue_and_chroma(picture: np.ndarray) -> tuple[float, float]:
    lab = to_lab(picture.reshape(1, -1, 3).mean(axis=1, keepdims=True))[0, 0]
    return float(np.degrees(np.arctan2(lab[2], lab[1])) % 360.0), float(np.hypot(lab[1], lab[2]))


@pytest.mark.parametrize("mood", EVENINGS)
@pytest.mark.parametrize(
    "sky",
    [(0.45, 0.65, 0.90), (0.62, 0.78, 0.95), (0.40, 0.68, 0.80), (0.60, 0.60, 0.86), (0.02, 0.42, 0.95)],
    ids=["blue", "pale", "cyan", "lavender", "neon"],
)
def test_a_sky_is_neither_teal_nor_lilac_in_the_evening(sky: tuple[float, float, float], mood: Mood) -> None:
    after = evening(house_under(sky), mood)
    warm = VEILS[mood].warms
    for top in range(5, SKY_ENDS - 15, 20):
        hue, chroma = hue_and_chroma(after[top : top + 10, 40:320])
        believable = BLUES[0] - 6 < hue < BLUES[1] + 6 or warm[0] - 6 < hue < warm[1] + 6
        assert believable or chroma < (14.0 if mood == "pink" else 10.0), (top, hue, chroma)


def test_hues_between_blue_and_warm_are_greyer_and_the_others_stay() -> None:
    teal, lilac, blue, peach = (0.30, 0.62, 0.64), (0.66, 0.52, 0.76), (0.30, 0.48, 0.72), (0.95, 0.80, 0.68)
    picture = np.array([[teal, lilac, blue, peach]], np.float32)
    after = bound_hue(picture, VEILS["golden"].warms)
    chroma = [float(np.hypot(*lab[1:])) for lab in to_lab(after)[0]]
    assert max(chroma[:2]) < 16.0
    assert np.abs(after[0, 2:] - picture[0, 2:]).max() < 0.01


def test_a_pale_sky_is_deep_high_up_and_warm_at_the_horizon() -> None:
    after = evening(house_under((0.66, 0.78, 0.92)))
    high, low = after[4:14].mean(axis=(0, 1)), after[70:84].mean(axis=(0, 1))
    assert high[2] - high[0] > 0.15 and low[0] - low[2] > 0.05
    assert luma(after[4:14]).mean() < luma(after[70:84]).mean()


def test_a_neon_sky_stays_blue_down_to_the_roofs() -> None:
    after = evening(house_under((0.02, 0.42, 0.95)))[60:84].mean(axis=(0, 1))
    assert after[2] > after[1] > after[0]


def test_a_white_sky_takes_a_soft_gradient() -> None:
    after = evening(house_under((0.96, 0.96, 0.96)))
    high, low = after[4:14].mean(axis=(0, 1)), after[70:84].mean(axis=(0, 1))
    assert high[2] > high[0] and low[0] > low[2]
    assert luma(after[4:14]).mean() < 0.85


@pytest.mark.parametrize("light", [0.95, 0.80, 0.60, 0.40])
def test_white_paint_siding_and_concrete_take_no_cast(light: float) -> None:
    after = evening(house_under((0.45, 0.65, 0.90), (light, light, light)))
    lab = to_lab(after[110:170, 60:300]).reshape(-1, 3).mean(axis=0)
    assert np.hypot(lab[1], lab[2]) < 3.5, lab
    assert lab[2] < 1.5, "a touch cool, not yellow"


def test_brick_takes_the_warm_light_that_paint_does_not() -> None:
    brick = (0.62, 0.42, 0.34)
    picture = house_under((0.45, 0.65, 0.90), brick)
    after = evening(picture)[110:170, 60:300].mean(axis=(0, 1))
    assert after[0] / after[2] > 1.02 * brick[0] / brick[2]


def test_warm_light_is_not_laid_beside_the_hard_shadows_of_noon() -> None:
    picture = house_under((0.45, 0.65, 0.90), (0.62, 0.42, 0.34))
    soft, hard = (evening(picture, sun=sun)[110:170, 60:300].mean(axis=(0, 1)) for sun in (0.0, 0.6))
    assert soft[0] / soft[2] > hard[0] / hard[2]


def test_the_grain_of_a_shadow_is_not_lifted() -> None:
    picture = house_under((0.45, 0.65, 0.90), (0.70, 0.64, 0.56))
    rng = np.random.default_rng(9)
    picture[SKY_ENDS:, 180:] *= 0.35
    picture[SKY_ENDS:] = np.clip(picture[SKY_ENDS:] + rng.normal(0, 0.02, picture[SKY_ENDS:].shape), 0, 1)
    shadow = np.s_[100:170, 210:340]
    noise = [float(to_lab(image[shadow])[..., 1:].std(axis=(0, 1)).sum()) for image in (picture, evening(picture))]
    assert noise[1] < 1.05 * noise[0]


def test_no_amount_leaves_the_sky_as_it_is() -> None:
    picture = house_under((0.45, 0.65, 0.90))
    sky = np.zeros(picture.shape[:2], np.float32)
    sky[:SKY_ENDS] = 1.0
    light, colour = veil_sky(picture, picture, sky, "golden", 0.0)
    assert np.all(light == 1.0) and np.all(colour == 1.0)
