"""An evening under the photo's own sky: what judges objected to in it, each fault by its name."""

import numpy as np
from luster_classic.common.colour import luma
from luster_classic.dusk.grade import DUSK_GRADE, DuskGradeParams, Mood
from luster_classic.dusk.own_sky import veil_sky
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


def test_a_white_sky_takes_a_soft_gradient_after_sunset() -> None:
    after = evening(house_under((0.96, 0.96, 0.96)), "pink")
    high, low = after[4:14].mean(axis=(0, 1)), after[70:84].mean(axis=(0, 1))
    assert high[2] > high[0] and low[0] > low[2]
    assert luma(after[4:14]).mean() < 0.85


def test_a_white_sky_over_a_caption_takes_the_light_of_the_hour_and_the_caption_none() -> None:
    picture = house_under((1.0, 1.0, 1.0))
    for column in range(WIDTH):
        picture[75 + int(14 * np.sin(column / 25.0)) : SKY_ENDS, column] = 0.6
    picture[:61] = 1.0
    bare = evening(picture, "blue")
    picture[-14:] = 0.0
    after = evening(picture, "blue")
    assert np.abs(after[10] - bare[10]).mean() < 0.02 and after[10].max() < 0.85
    assert after[-10:].max() < 0.01


def test_brick_takes_the_warm_light_of_the_hour() -> None:
    brick = (0.62, 0.42, 0.34)
    picture = house_under((0.45, 0.65, 0.90), brick)
    after = evening(picture)[110:170, 60:300].mean(axis=(0, 1))
    assert after[0] / after[2] > 1.02 * brick[0] / brick[2]


def test_no_amount_leaves_the_sky_as_it_is() -> None:
    picture = house_under((0.45, 0.65, 0.90))
    sky = np.zeros(picture.shape[:2], np.float32)
    sky[:SKY_ENDS] = 1.0
    light, colour = veil_sky(picture, sky, 0.4, "pink", 0.0)
    assert np.all(light == 1.0) and np.all(colour == 1.0)
