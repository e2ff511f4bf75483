"""What has no colour of the sky is not sky, unless a smooth path leads there or it hangs in the open sky."""

import cv2
import numpy as np
from luster_classic.sky.foreign_colours import drop_foreign_colours
from luster_classic.sky.sight import Sight

SIZE = (200, 300)
SKY = np.array([0.45, 0.62, 0.88], np.float32)
BOARD = np.array([0.80, 0.82, 0.84], np.float32)


def scene() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A picture of a sky above a roof, what is claimed of it, and the network's chance of sky."""
    picture = np.empty((*SIZE, 3), np.float32)
    picture[:] = SKY
    picture[120:] = 0.3
    claimed = np.zeros(SIZE, np.float32)
    claimed[:120] = 1.0
    chance = claimed.copy()
    chance[100:] = 0.0
    return picture, claimed, chance


def left(
    picture: np.ndarray, claimed: np.ndarray, sky: np.ndarray, plants: float = 0.0, seen: np.ndarray | None = None
) -> np.ndarray:
    sight = Sight(sky, np.full(SIZE, plants, np.float32), np.zeros(SIZE, np.float32))
    return drop_foreign_colours(claimed, picture, sight, sky if seen is None else seen)


def test_a_pale_board_along_the_roof_stays_a_board() -> None:
    picture, claimed, chance = scene()
    picture[110:120] = BOARD
    out = left(picture, claimed, chance)
    assert out[112:120].max() == 0.0
    assert out[:108].min() == 1.0


def test_a_white_cloud_that_the_second_witness_sees_is_no_board() -> None:
    picture, claimed, chance = scene()
    picture[110:120] = BOARD
    assert left(picture, claimed, chance, seen=claimed)[112:120].min() == 1.0


def test_sky_of_the_skys_own_colours_stays_sky() -> None:
    picture, claimed, chance = scene()
    assert np.array_equal(left(picture, claimed, chance), claimed)


def test_a_glow_that_the_sky_runs_into_stays_sky() -> None:
    picture, claimed, chance = scene()
    ramp = np.linspace(0.0, 1.0, 60, dtype=np.float32)[:, None, None]
    picture[60:120] = SKY + ramp * (np.array([0.95, 0.60, 0.55], np.float32) - SKY)
    assert np.array_equal(left(picture, claimed, np.where(np.arange(200)[:, None] < 60, chance, 0)), claimed)


def test_a_cloud_in_the_open_sky_stays_sky() -> None:
    picture, claimed, chance = scene()
    cv2.circle(picture, (150, 50), 20, (0.98, 0.98, 0.98), -1)
    cv2.circle(chance, (150, 50), 24, 0.5, -1)
    assert np.array_equal(left(picture, claimed, chance), claimed)


def test_among_leaves_a_slight_difference_is_a_mixture() -> None:
    picture, claimed, chance = scene()
    picture[110:120] = SKY + 0.1
    assert left(picture, claimed, chance)[113:119].max() == 0.0
    assert np.array_equal(left(picture, claimed, chance, plants=0.6), claimed)
    picture[110:120] = BOARD
    assert left(picture, claimed, chance, plants=0.6)[113:119].max() == 0.0


def test_without_open_sky_nothing_is_known() -> None:
    picture, claimed, chance = scene()
    picture[110:120] = BOARD
    assert np.array_equal(left(picture, claimed, chance * 0.9), claimed)
    nothing = np.zeros_like(claimed)
    assert np.array_equal(left(picture, nothing, chance), nothing)
