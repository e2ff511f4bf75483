"""One shift for each photo: walls agree, a sure photo is followed, the odd one gives way, and nothing is by chance."""

import cv2
import numpy as np
import pytest
from luster_engine.pipeline.agreement import surfaces
from luster_engine.pipeline.agreement.solve import MOST, Pair, agree
from luster_engine.pipeline.agreement.surfaces import Shared
from numpy.typing import NDArray


def pair(first: int, second: int, apart: tuple[float, float, float], *, lamps: int = 0) -> Pair:
    """Two photos that show sixty surfaces, the first one so much lighter; `lamps` of them shine in one photo only."""
    draw = np.random.default_rng(first * 10 + second)
    theirs = draw.uniform(-2, 1, (60, 3)).astype(np.float32)
    ours = theirs + np.array(apart, np.float32) + draw.normal(0, 0.02, theirs.shape).astype(np.float32)
    ours[:lamps] += 2.0
    return Pair(first, second, Shared(ours, theirs))


def array(shifts: tuple[tuple[float, float, float, float], ...]) -> NDArray[np.float64]:
    """The shifts of light; contrast has a test of its own."""
    return np.array(shifts)[:, :3]


def test_a_wall_in_two_photos_becomes_one_and_each_comes_half_way() -> None:
    apart = (0.3, 0.0, -0.2)
    found = agree(2, [pair(0, 1, apart)], sure={0: 0.8, 1: 0.8})
    first, second = array(found.shifts)
    assert np.abs(first - second + apart).max() < 0.03
    assert np.abs(first + second).max() < 0.03
    assert found.after < 0.1 * found.before
    assert found.groups == (0, 0)


def test_who_is_sure_of_a_neutral_surface_is_followed() -> None:
    found = agree(2, [pair(0, 1, (0.3, 0.0, -0.3))], sure={0: 1.0, 1: 0.0})
    first, second = np.abs(array(found.shifts)).max(axis=1)
    assert first < 0.4 * second


def test_the_odd_one_of_a_room_gives_way() -> None:
    pairs = [pair(0, 1, (0.0, 0.0, 0.0)), pair(1, 2, (0.0, 0.0, 0.0)), pair(0, 2, (0.0, 0.0, 0.0))]
    pairs += [pair(each, 3, (0.5, 0.0, -0.5)) for each in range(3)]
    found = agree(4, pairs, sure=dict.fromkeys(range(4), 0.6))
    moved = np.abs(array(found.shifts)).max(axis=1)
    assert moved[:3].max() < 0.1 < 0.35 < moved[3]


def test_lamps_that_shine_in_one_photo_only_are_not_the_wall() -> None:
    plain, lit = (agree(2, [pair(0, 1, (0.2, 0.2, 0.2), lamps=each)], sure={0: 0.5, 1: 0.5}) for each in (0, 15))
    assert np.abs(array(plain.shifts) - array(lit.shifts)).max() < 0.04


def test_who_shares_nothing_and_who_is_fixed_stays_exactly() -> None:
    found = agree(3, [pair(0, 1, (0.3, 0.1, 0.0))], sure={}, fixed=frozenset({0}))
    assert found.shifts[0] == (0.0, 0.0, 0.0, 0.0)
    assert found.shifts[2] == (0.0, 0.0, 0.0, 0.0)
    assert np.abs(array(found.shifts)[1] - (0.3, 0.1, 0.0)).max() < 0.02
    assert found.groups == (0, 0, 2)


def test_no_photo_is_shifted_out_of_its_hour_and_the_same_comes_out_each_time() -> None:
    pairs = [pair(0, 1, (3.0, 3.0, 3.0)), pair(1, 2, (0.1, 0.0, 0.0))]
    found = agree(3, pairs, sure={0: 0.5})
    assert np.abs(array(found.shifts)).max() <= MOST
    assert found == agree(3, pairs, sure={0: 0.5})


def test_a_flat_photo_and_a_crisp_one_meet_and_one_plain_wall_says_nothing_of_contrast() -> None:
    one = pair(0, 1, (0.0, 0.0, 0.0))
    crisp = Shared(((one.light.second + 1.0) * 1.3 - 1.0).astype(np.float32), one.light.second)
    found = agree(2, [Pair(0, 1, crisp)], sure={0: 0.5, 1: 0.5})
    assert found.shifts[0][3] < -0.05 < 0.05 < found.shifts[1][3]
    plain = Shared((0.2 * one.light.first).astype(np.float32), (0.1 * one.light.second).astype(np.float32))
    assert [shift[3] for shift in agree(2, [Pair(0, 1, plain)], sure={}).shifts] == [0.0, 0.0]


def test_matches_that_no_movement_explains_are_no_reason_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenCV raises for some of them, and a portion of 33 photos of a shoot of 66 was made alone."""

    def raising(*_args: object, **_more: object) -> None:
        raise cv2.error("!model.empty() in function 'setModelParameters'")

    monkeypatch.setattr(cv2, "findFundamentalMat", raising)
    points = np.random.default_rng(1).uniform(0, 500, (40, 2)).astype(np.float32)
    assert surfaces._seen_from_two_places(points, points + 3).all()
