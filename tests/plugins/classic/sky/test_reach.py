"""What does not reach the top of the photo is no sky, however sure the networks are of it."""

from collections.abc import Callable

import numpy as np
import pytest
from luster_classic.scene.segments import CLASSES, Segments
from luster_classic.sky import chance
from luster_classic.sky.chance import estimate_sky

SHAPE = (340, 512)
OPEN, PANE, LEFT_HALF = np.s_[:120, :], np.s_[190:250, 200:300], np.s_[190:250, 200:250]
BLUE, GREY, WALL = (0.35, 0.55, 0.85), (0.70, 0.72, 0.75), (0.45, 0.36, 0.30)


def scene(colour: tuple[float, float, float]) -> np.ndarray:
    """A sky above a wall, and a pane in the middle of the wall that mirrors it."""
    picture = np.empty((*SHAPE, 3), np.float32)
    picture[:] = WALL
    picture[OPEN] = picture[PANE] = colour
    return picture


def seen_at(*places: tuple[slice, slice], most: float = 0.995) -> np.ndarray:
    found = np.full(SHAPE, 0.002, np.float32)
    for place in places:
        found[place] = most
    return found


@pytest.fixture
def force(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Has the first network take these places for sky, and be sure of it."""

    def see(*places: tuple[slice, slice]) -> None:
        sky, nothing = seen_at(*places), np.zeros(SHAPE, np.float32)
        classes = dict.fromkeys(CLASSES, nothing) | {"neutral": nothing, "sky": sky, "building": 1.0 - sky}
        monkeypatch.setattr(chance, "segment", lambda encoded: Segments(**classes))

    return see


def test_a_blue_pane_that_the_second_witness_does_not_see_stays_a_pane(force: Callable[..., None]) -> None:
    force(OPEN, PANE)
    found = estimate_sky(scene(BLUE), seen_at(OPEN))
    assert found.reach[PANE].max() < 0.01
    assert found.reach[:112].min() > 0.9


@pytest.mark.parametrize("most", [0.7, 0.95])
@pytest.mark.parametrize("errs", [PANE, LEFT_HALF], ids=["all of it", "half of it"])
def test_a_grey_pane_that_both_take_for_sky_stays_a_pane(
    errs: tuple[slice, slice], most: float, force: Callable[..., None]
) -> None:
    force(OPEN, errs)
    second = np.maximum(seen_at(OPEN), seen_at(PANE, most=most))
    found = estimate_sky(scene(GREY), second)
    assert found.reach[PANE].max() < 0.01
    assert found.reach[:112].min() > 0.9
