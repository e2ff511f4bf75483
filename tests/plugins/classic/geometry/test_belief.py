"""A tilt is believed where independent edges agree on it, and a straight photo stays straight."""

import numpy as np
import pytest
from luster_classic.geometry.belief import Belief, judge_tilt
from luster_classic.geometry.framing import make_camera_matrix, make_rotation
from luster_classic.geometry.lines import Lines, make_lines
from luster_classic.geometry.tilt import find_tilt, weigh_tilt
from luster_classic.geometry.verticals import USUAL_FOCAL

STRAY = 0.5


def edges(pitch: float, roll: float, count: int, seed: int = 3, stray: float = STRAY) -> Lines:
    """Short edges of a façade, each misread by about `stray` degrees, as a camera sees them that is tilted so."""
    rng = np.random.default_rng(seed)
    x, y = np.linspace(-0.8, 0.8, count), rng.uniform(-0.3, 0.2, count)
    run = 0.12 * np.tan(np.radians(rng.normal(0.0, stray, count)))
    ends = np.column_stack([x, y, x + run, y + 0.12])
    move = (
        make_camera_matrix(USUAL_FOCAL) @ make_rotation(pitch, roll).T @ np.linalg.inv(make_camera_matrix(USUAL_FOCAL))
    )
    seen = [np.column_stack([p, np.ones(count)]) @ move.T for p in (ends[:, :2], ends[:, 2:])]
    return make_lines(np.hstack([p[:, :2] / p[:, 2:] for p in seen]).astype(np.float32), stray)


def believe(lines: Lines) -> Belief:
    return judge_tilt(lines, find_tilt(lines, USUAL_FOCAL, 1), USUAL_FOCAL)


@pytest.mark.parametrize("count", [6, 12, 40])
def test_straight_photos_stay_straight(count: int) -> None:
    for seed in range(20):
        seen = believe(edges(0.0, 0.0, count, seed))
        assert np.hypot(seen.pitch, 3.0 * seen.roll) < 0.35, seed


def test_a_tilt_beyond_its_uncertainty_is_believed_in_full() -> None:
    for pitch, roll in ((3.0, 0.0), (0.0, 1.0), (-5.0, -1.5)):
        seen = believe(edges(pitch, roll, 24))
        assert seen.confidence == 1.0
        assert abs(seen.pitch - pitch) < 1.0 and abs(seen.roll - roll) < 0.25


def test_the_same_tilt_is_left_where_edges_are_vague() -> None:
    assert believe(edges(0.0, 0.5, 12, stray=0.2)).confidence > 0.9
    assert believe(edges(0.0, 0.5, 12, stray=1.5)).confidence < 0.1


def test_edges_that_lean_elsewhere_say_nothing() -> None:
    """Six uprights among trunks, rakes and shadows that agree with nobody."""
    upright = edges(0.0, 0.0, 6, stray=0.1)
    rng = np.random.default_rng(8)
    foot = rng.uniform([-0.8, -0.4], [0.8, 0.4], (14, 2))
    aside = 0.2 * np.tan(np.radians(rng.choice([-1, 1], 14) * rng.uniform(3.0, 22.0, 14)))
    others = np.column_stack([foot, foot + np.column_stack([aside, np.full(14, 0.2)])])
    seen = believe(make_lines(np.vstack([upright.ends, others]).astype(np.float32), 0.1))
    assert abs(seen.pitch) < 0.3 and abs(seen.roll) < 0.1


def test_a_wall_of_leaning_battens_is_one_witness() -> None:
    """Battens drawn in stairs lean alike; the same number of edges all over the house would be believed."""
    apart = edges(0.0, 0.6, 12)
    close = apart.ends.copy()
    close[:, [0, 2]] = 0.2 + 0.02 * (close[:, [0, 2]] - 0.2)
    together = make_lines(close, STRAY)
    assert together.voice.sum() < 0.5 * apart.voice.sum()
    assert believe(apart).confidence > believe(together).confidence


def test_few_edges_conclude_nothing() -> None:
    assert believe(edges(4.0, 1.5, 2)).confidence == 0.0
    assert believe(make_lines(np.zeros((0, 4), dtype=np.float32))).confidence == 0.0


def test_what_speaks_for_a_tilt_is_never_less_than_nothing() -> None:
    lines = edges(0.0, 0.0, 8)
    assert weigh_tilt(lines, USUAL_FOCAL, 0.0, 0.0).evidence > weigh_tilt(lines, USUAL_FOCAL, 0.0, 8.0).evidence >= 0.0
