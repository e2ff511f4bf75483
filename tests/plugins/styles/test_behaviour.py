"""What every style promises: hands off outside its region, nothing where its subject is missing."""

from typing import Any

import cv2
import numpy as np
import pytest
from luster_classic.dusk import worth
from luster_classic.plugin import luster_stages
from luster_sdk.testing.recipes import Carried, carry_out
from luster_styles.plugin import luster_styles

from tests.plugins.classic import scenes
from tests.plugins.classic.geometry.test_verticals import tilted

STYLES = {style.name: style for style in luster_styles()}


def carried(name: str, picture: np.ndarray, **parameters: Any) -> Carried:
    return carry_out(STYLES[name], luster_stages(), scenes.frame_of(picture), parameters=parameters)


@pytest.mark.parametrize("name", ["sky_replacement", "lawn_cleanup", "dusk"])
def test_on_a_room_only_the_plain_base_is_applied(name: str) -> None:
    picture = scenes.room()
    plain = carried("default", picture).frame.pixels
    result = carried(name, picture)
    assert not result.masked
    assert np.array_equal(result.frame.pixels, plain)


def test_a_leaning_house_of_which_no_evening_is_made_is_straightened_as_default_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Everything counts as snow, so the evening is declined after its frame was chosen.
    monkeypatch.setattr(worth, "SNOW", -1.0)
    leaning = np.clip(tilted(scenes.street(420, 280), 0.0, 0.8), 0, 1)
    plain, declined = carried("default", leaning), carried("dusk", leaning)
    assert abs(plain.context.measures["verticals.roll"]) > 0.5, "there is a tilt to straighten"
    assert declined.context.measures["dusk.of_a_day"] == 0.0 and not declined.masked
    # White balance and the scene were looked at before the frame was straightened: hence not the same bytes.
    assert np.abs(declined.frame.pixels.astype(int) - plain.frame.pixels).mean() < 0.1


@pytest.mark.parametrize(
    ("name", "values"), [("sky_replacement", {"sky": "clear"}), ("lawn_cleanup", {}), ("dusk", {})]
)
def test_on_a_street_the_subject_is_changed(name: str, values: dict[str, str]) -> None:
    assert carried(name, scenes.street(), **values).masked


def test_a_blue_sky_is_left_and_the_report_says_so() -> None:
    result = carried("sky_replacement", scenes.street())
    assert not result.masked
    assert carried("sky_replacement", scenes.street(), sky="clear").masked


def test_base_none_keeps_the_photo_outside_the_sky() -> None:
    picture = scenes.street()
    result = carried("sky_replacement", picture, base="none", sky="clear").frame.pixels
    house = np.s_[200:310, 170:590]
    assert np.array_equal(result[house], scenes.frame_of(picture).pixels[house])


@pytest.mark.parametrize("name", sorted(STYLES))
def test_strength_zero_does_nothing(name: str) -> None:
    picture = scenes.street()
    assert np.array_equal(carried(name, picture, strength=0.0).frame.pixels, scenes.frame_of(picture).pixels)


def test_gentle_lies_between_none_and_full() -> None:
    picture = scenes.room(cast=(1.2, 1.0, 0.75))
    before = scenes.frame_of(picture).pixels.astype(int)
    moved = {
        base: float(np.abs(carried("default", picture, base=base).frame.pixels - before).mean())
        for base in ("none", "gentle", "full")
    }
    assert moved["none"] == 0 < moved["gentle"] < moved["full"]


def test_the_shade_of_an_evening_is_not_sharpened() -> None:
    picture = scenes.street(sky="grey")
    roof = np.s_[120:165, 300:420]
    by_day, evening = (measure_grain(carried(style, picture).frame.pixels[roof]) for style in ("default", "dusk"))
    assert evening < 0.9 * by_day


def measure_grain(pixels: np.ndarray) -> float:
    """The deviation of fine detail (levels of 255)."""
    light = (pixels.astype(np.float32) @ np.array([0.2126, 0.7152, 0.0722], np.float32)).astype(np.float32)
    return float((light - cv2.GaussianBlur(light, (0, 0), 1.5)).std())


def test_every_report_says_what_was_seen() -> None:
    for name in STYLES:
        notes = carried(name, scenes.street()).context.notes
        assert len(notes) >= 3
        assert any("scene looks like" in note for note in notes)
