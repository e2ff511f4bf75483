"""A ceiling, a white wall or a roof that one network takes for sky is not painted; nor is a sky left in scraps."""

import numpy as np
from luster_classic.scene.eyes import Glance
from luster_classic.sky.chance import SkyChance
from luster_classic.sky.find import judge_confidence
from luster_classic.sky.leftovers import Faults
from luster_classic.sky.matte import make_matte
from luster_classic.sky.sight import Sight
from luster_classic.sky.witness import Disagreement, compare_witnesses

SHAPE = (170, 256)
NO_FAULTS = Faults()


def sky(*parts: tuple[slice, slice]) -> np.ndarray:
    seen = np.zeros(SHAPE, np.float32)
    for part in parts:
        seen[part] = 0.95
    return seen


OPEN, WALL = (slice(0, 60), slice(0, 200)), (slice(0, 60), slice(200, 256))


def sure_of(dispute: Disagreement, faults: Faults = NO_FAULTS) -> float:
    likely = SkyChance(Sight(sky(OPEN), sky(), sky()), np.ones(SHAPE, np.float32), sureness=0.97, agreement=0.95)
    picture = np.full((*SHAPE, 3), 0.3, np.float32)
    picture[OPEN] = 0.9
    return judge_confidence(likely, make_matte(picture, sky(OPEN), 1.0), dispute, faults)


def test_two_that_see_the_same_sky_are_sure() -> None:
    dispute = compare_witnesses(sky(OPEN), Glance(sky(OPEN)[::2, ::2].copy(), 0.02))
    assert dispute.painted_alone < 0.002 and dispute.left_out < 0.01
    assert sure_of(dispute) > 0.9


def test_a_white_wall_that_one_takes_for_sky_is_doubted() -> None:
    dispute = compare_witnesses(sky(OPEN, WALL), Glance(sky(OPEN), 0.02))
    assert dispute.painted_alone > 0.05 and dispute.left_out == 0.0
    assert sure_of(dispute) < 0.3


def test_a_sky_that_would_stay_in_scraps_is_doubted() -> None:
    dispute = compare_witnesses(sky(OPEN), Glance(sky(OPEN, WALL), 0.02))
    assert dispute.left_out > 0.05 and dispute.painted_alone == 0.0
    assert sure_of(dispute) < 0.3


def test_what_the_picture_has_settled_is_not_disputed() -> None:
    settled = (sky(WALL) > 0).astype(np.float32)
    for one, other in ((sky(OPEN, WALL), sky(OPEN)), (sky(OPEN), sky(OPEN, WALL))):
        assert compare_witnesses(one, Glance(other, 0.02), settled=settled) == Disagreement(0.0, 0.0)


def test_a_board_that_one_takes_for_sky_and_that_is_not_painted_is_no_dispute() -> None:
    dispute = compare_witnesses(sky(OPEN, WALL), Glance(sky(OPEN), 0.02), painted=sky(OPEN))
    assert dispute == Disagreement(0.0, 0.0)
    assert compare_witnesses(sky(OPEN, WALL), Glance(sky(OPEN), 0.02), painted=sky(OPEN, WALL)).painted_alone > 0.05


def test_an_edge_that_lies_a_little_elsewhere_is_no_dispute() -> None:
    lower = (slice(0, 62), slice(0, 200))
    assert compare_witnesses(sky(lower), Glance(sky(OPEN), 0.02)) == Disagreement(0.0, 0.0)


def test_scraps_that_stay_and_trunks_that_are_painted_are_doubted() -> None:
    agreed = Disagreement(0.0, 0.0)
    assert sure_of(agreed, Faults(left=0.005)) < 0.3
    assert sure_of(agreed, Faults(painted=0.0005)) < 0.3
    assert sure_of(agreed, Faults(left=0.0005, painted=0.0001)) > 0.9
