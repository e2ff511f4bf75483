"""Whether a furnished room is still the room: things that stand in it may come, its walls, windows and floor stay."""

from collections.abc import Mapping

import numpy as np
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.fidelity.report import Measures, Report, Verdict
from luster_engine.pipeline.fidelity.room import RoomKept, room_kept
from luster_engine.pipeline.guide.edits import lay
from luster_engine.pipeline.guide.furnished import Furnished, furnished
from luster_engine.pipeline.render.runner import Layers, apply
from luster_sdk import Frame

from tests.stand_ins.empty_room import FAULTS, answer, empty_room

HONEST = range(4)
PLAIN = Report("result", "stage", Verdict.REVIEW, (), Measures(0.0, None, 0.0, 0.0, 0.0, None, 1.0))


@pytest.fixture(scope="module")
def room() -> Frame:
    return Frame(empty_room())


def staged(room: Frame, number: int, fault: str = "") -> tuple[Furnished, Frame]:
    laid = lay(room, Frame(answer(number, fault)), None)
    found = furnished(room, laid, seed=1)
    return found, apply(room, Layers(masked=(found.edit,)))


def kept(room: Frame, number: int, fault: str = "") -> RoomKept:
    found, result = staged(room, number, fault)
    assert found.edit.mask is not None
    return room_kept(room.pixels, result.pixels, found.edit.mask.alpha)


@pytest.mark.parametrize("number", HONEST)
def test_furniture_is_no_fault(room: Frame, number: int) -> None:
    said = kept(room, number)

    assert said.judged(PLAIN).verdict is Verdict.REVIEW, said
    assert said.judged(PLAIN).reasons == ()


@pytest.mark.parametrize("number", [0, 3])
@pytest.mark.parametrize("fault", [each for each in FAULTS if each != "other_room"])
def test_a_room_that_is_another_one_is_refused(room: Frame, fault: str, number: int) -> None:
    wanted: Mapping[str, str] = {
        "walled_up": "window", "curtained": "window", "door_gone": "door", "wall_painted": "colour",
        "new_floor": "colour",
    }  # fmt: skip

    said = kept(room, number, fault).judged(PLAIN)

    assert said.verdict is Verdict.REFUSED
    assert any(wanted[fault] in reason for reason in said.reasons), said.reasons


def test_another_room_is_not_laid_over_this_one(room: Frame) -> None:
    with pytest.raises(LusterError) as refused:
        staged(room, 0, "other_room")

    assert refused.value.reason is Reason.REGISTRATION_FAILED
    # Where one can be laid over the other all the same, that most of it differs says so.
    assert RoomKept(lines=0.0, surface=0.0, filled=0.8).judged(PLAIN).verdict is Verdict.REFUSED


def test_what_was_put_in_is_cut_out_and_the_rest_is_the_camera_s(room: Frame) -> None:
    found, result = staged(room, 1)

    changed = (result.pixels != room.pixels).any(axis=2)
    assert 0.08 < found.share < 0.4
    # The window, the door and the ceiling; a sofa and a picture, in the light of the photo.
    assert not changed[270:540, 765:1055].any() and not changed[320:870, 100:290].any() and not changed[:220].any()
    assert changed[620:760, 760:1040].mean() > 0.9 and changed[340:410, 570:640].mean() > 0.9


def test_an_answer_without_anything_in_it_furnishes_nothing(room: Frame) -> None:
    laid = lay(room, Frame(np.asarray(np.clip(empty_room() * 0.95, 0, 255), np.uint8)), None)

    assert furnished(room, laid, seed=1).share == 0.0
