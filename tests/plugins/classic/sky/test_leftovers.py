"""No blue rim along a roof, no gap between clouds and no scrap of the old sky stays; what is no sky is not taken."""

import cv2
import numpy as np
from luster_classic.scene.eyes import Glance
from luster_classic.sky.leftovers import Faults, find_faults, take_leftovers
from luster_classic.sky.sight import Sight

SHAPE = (320, 480)
HORIZON = 160
NONE = np.zeros(SHAPE, bool)
SKY, ROOF, CLOUD = (0.30, 0.50, 0.80), (0.42, 0.33, 0.28), (0.93, 0.94, 0.95)


def picture() -> np.ndarray:
    out = np.empty((*SHAPE, 3), np.float32)
    out[:HORIZON], out[HORIZON:] = SKY, ROOF
    return out


def matte(end: int = HORIZON) -> np.ndarray:
    out = np.zeros(SHAPE, np.float32)
    out[:end] = 1.0
    return out


def taken(share: np.ndarray, of: np.ndarray, seen: np.ndarray | None = None) -> np.ndarray:
    first, nothing = matte(), np.zeros(SHAPE, np.float32)
    return take_leftovers(share, of, Sight(first, nothing, nothing), Glance(first if seen is None else seen, 0.0))


def test_a_matte_with_nothing_left_stays_as_it_is() -> None:
    assert np.array_equal(taken(matte(), picture()), matte())


def test_no_blue_rim_stays_along_a_roof() -> None:
    of = picture()
    # The colour of the sky smeared two pixels into the roof, as chroma of a compressed photo is.
    of[HORIZON - 4 : HORIZON + 4] = cv2.GaussianBlur(of, (0, 0), 1.6)[HORIZON - 4 : HORIZON + 4]
    short = matte(HORIZON - 3)
    done = taken(short, of)
    assert done[HORIZON - 3 : HORIZON - 1, 40:-40].min() > 0.7
    assert done[HORIZON + 4 :].max() == 0.0


def test_a_gap_between_clouds_is_sky() -> None:
    of, share = picture(), matte()
    of[40:100, 200:280] = CLOUD
    of[60:80, 220:260] = (0.20, 0.35, 0.60)
    share[60:80, 220:260] = 0.0
    assert taken(share, of)[60:80, 220:260].min() == 1.0


def test_a_scrap_beside_a_roof_goes_if_the_second_witness_sees_it() -> None:
    share = matte()
    share[120:HORIZON, 200:260] = 0.0
    assert taken(share, picture())[120 : HORIZON - 5, 200:260].min() == 1.0


def test_a_roof_of_the_sky_s_blue_stays_if_nobody_sees_a_sky_there() -> None:
    of = picture()
    of[HORIZON:200] = SKY
    assert taken(matte(), of)[HORIZON + 6 : 200].max() == 0.0


def test_a_wire_and_a_white_board_before_a_pale_sky_stay() -> None:
    of, share = picture(), matte()
    of[80:82] = (0.15, 0.17, 0.2)
    share[80:82] = 0.0
    assert taken(share, of)[80:82].max() < 0.3
    of = picture()
    of[:HORIZON] = CLOUD
    of[HORIZON : HORIZON + 6] = (0.90, 0.90, 0.90)
    assert taken(matte(), of)[HORIZON:].max() == 0.0


def faults(share: np.ndarray, of: np.ndarray, seen: np.ndarray, first: np.ndarray) -> Faults:
    nothing = np.zeros(SHAPE, np.float32)
    return find_faults(share, of, Sight(first, nothing, nothing), Glance(seen, 0.0), NONE, NONE)


def test_blue_between_twigs_that_stays_is_counted() -> None:
    share = matte()
    share[100:150, 100:200] = 0.0
    assert faults(share, picture(), matte(), matte()).left > 0.02
    assert faults(matte(), picture(), matte(), matte()) == Faults(0.0, 0.0)


def test_a_white_trunk_under_the_new_sky_is_counted() -> None:
    seen, of = matte(), picture()
    seen[:, 300:320] = 0.1
    of[:HORIZON, 300:320] = CLOUD
    assert faults(matte(), of, seen, 0.98 * matte()).painted > 0.01
    assert faults(matte(), of, seen, matte()).painted == 0.0


def test_a_roof_of_the_sky_s_blue_on_a_house_is_neither_taken_nor_called_a_leftover() -> None:
    of = picture()
    of[HORIZON:220, 100:380] = SKY
    house = np.zeros(SHAPE, np.float32)
    house[HORIZON:, 100:380] = 1.0
    hint = np.maximum(matte(), 0.1 * house)
    sight = Sight(hint, np.zeros(SHAPE, np.float32), house)
    # Where its edge is soft, either network has a hint of sky on the roof.
    done = take_leftovers(matte(), of, sight, Glance(hint, 0.0))
    assert done[HORIZON + 3 :, 100:380].max() == 0.0
    assert find_faults(matte(), of, sight, Glance(hint, 0.0), NONE, NONE).left == 0.0


def test_a_grey_board_before_a_grey_sky_stays() -> None:
    of = picture()
    of[: HORIZON + 4] = CLOUD
    house = np.zeros(SHAPE, np.float32)
    house[HORIZON + 4 :] = 1.0
    # The second witness is coarse: its sky reaches over the board.
    second = matte(HORIZON + 4)
    done = take_leftovers(matte(), of, Sight(matte(), np.zeros(SHAPE, np.float32), house), Glance(second, 0.0))
    assert done[HORIZON:].max() == 0.0


def test_a_gap_between_a_wall_and_twigs_is_not_called_painted() -> None:
    of, seen, house = picture(), matte(), np.zeros(SHAPE, np.float32)
    of[:HORIZON, 308:315] = (0.55, 0.55, 0.60)
    seen[:, 304:316] = 0.1
    house[:, 316:] = 1.0
    nothing = np.zeros(SHAPE, np.float32)
    beside = Sight(0.9 * matte(), nothing, house)
    assert find_faults(matte(), of, beside, Glance(seen, 0.0), NONE, NONE).painted == 0.0
    sight = Sight(0.9 * matte(), nothing, nothing)
    assert find_faults(matte(), of, sight, Glance(seen, 0.0), NONE, NONE).painted > 0.002
    # What is burnt out like the sky needs no witness, nor what the picture itself has settled.
    assert find_faults(matte(), of, sight, Glance(seen, 0.0), ~NONE, NONE).painted == 0.0
    assert find_faults(matte(), of, sight, Glance(seen, 0.0), NONE, ~NONE).painted == 0.0
