"""An evening under the photo's own sky: what judges objected to in it, each fault by its name."""

from dataclasses import fields

import numpy as np
import pytest
from luster_classic.common.colour import luma
from luster_classic.dusk import grade
from luster_classic.dusk.grade import DUSK_GRADE, DuskGradeParams, Mood
from luster_classic.dusk.own_sky import veil_sky
from luster_classic.scene.segments import Segments
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


def test_a_neon_sky_stays_blue_down_to_the_roofs() -> None:
    after = evening(house_under((0.02, 0.42, 0.95)))[60:84].mean(axis=(0, 1))
    assert after[2] > after[1] > after[0]


def test_a_white_sky_takes_a_soft_gradient() -> None:
    after = evening(house_under((0.96, 0.96, 0.96)))
    high, low = after[4:14].mean(axis=(0, 1)), after[70:84].mean(axis=(0, 1))
    assert high[2] > high[0] and low[0] > low[2]
    assert luma(after[4:14]).mean() < 0.85


def test_brick_takes_the_warm_light_of_the_hour() -> None:
    brick = (0.62, 0.42, 0.34)
    picture = house_under((0.45, 0.65, 0.90), brick)
    after = evening(picture)[110:170, 60:300].mean(axis=(0, 1))
    assert after[0] / after[2] > 1.02 * brick[0] / brick[2]


def seen_as(**chances: float) -> Segments:
    """What the network would say of a picture that is everywhere the same."""
    maps = {
        field.name: np.full((HEIGHT, WIDTH), chances.get(field.name, 0.0), np.float32) for field in fields(Segments)
    }
    return Segments(**maps)


def warmth_of(picture: np.ndarray) -> float:
    """Red over blue (encoded) of the wall."""
    wall = picture[110:170, 60:300].mean(axis=(0, 1))
    return float(wall[0] - wall[2])


def test_white_paint_takes_half_of_the_cream_that_it_took(monkeypatch: pytest.MonkeyPatch) -> None:
    # Round 8 made .067 of this wall; two judges called white siding cream on 19 and 15 of 30 photos.
    monkeypatch.setattr(grade, "segment_frame", lambda _frame: seen_as(neutral=1.0, building=1.0))
    after = warmth_of(evening(house_under((0.45, 0.65, 0.90))))
    assert 0.01 < after < 0.5 * 0.067


def test_grey_clouds_under_a_blue_sky_turn_no_brown() -> None:
    picture = house_under((0.40, 0.60, 0.90))
    picture[20:50, 100:260] = (0.70, 0.71, 0.73)
    cloud = evening(picture)[26:44, 130:230].mean(axis=(0, 1))
    assert cloud[2] >= cloud[0] - 0.01, "darkened white is no brown and no yellow"


def test_a_pale_blue_sky_turns_no_teal() -> None:
    high = evening(house_under((0.50, 0.76, 0.90)))[10:60].mean(axis=(0, 1))
    assert high[2] > high[1] > high[0]
    assert (high[1] - high[0]) / (high[2] - high[0]) < 0.62, "a hue of 203° at least"


def test_under_a_noon_sun_an_evening_is_less_warm_and_its_shadows_are_softer() -> None:
    picture = house_under((0.45, 0.65, 0.90), (0.62, 0.42, 0.34))
    picture[180:, :180] *= 0.5
    soft, noon = (evening(picture, sun=sun) for sun in (0.0, 0.6))
    assert warmth_of(noon) < warmth_of(soft)
    steps = [
        float(luma(image[200:235, 220:340]).mean() - luma(image[200:235, 20:140]).mean()) for image in (soft, noon)
    ]
    assert steps[1] < 0.85 * steps[0]


def test_the_white_border_of_a_page_is_no_part_of_the_evening() -> None:
    picture = np.ones((HEIGHT + 120, WIDTH + 120, 3), np.float32)
    picture[60:-60, 60:-60] = house_under((0.45, 0.65, 0.90))
    after = evening(picture)
    assert after[:30].min() > 0.99 and after[-30:].min() > 0.99 and after[:, :30].min() > 0.99
    assert luma(after[160:300, 100:-100]).mean() < 0.97 * luma(picture[160:300, 100:-100]).mean()


def test_no_amount_leaves_the_sky_as_it_is() -> None:
    picture = house_under((0.45, 0.65, 0.90))
    sky = np.zeros(picture.shape[:2], np.float32)
    sky[:SKY_ENDS] = 1.0
    light, colour = veil_sky(picture, picture, sky, 0.4, "golden", 0.0)
    assert np.all(light == 1.0) and np.all(colour == 1.0)
