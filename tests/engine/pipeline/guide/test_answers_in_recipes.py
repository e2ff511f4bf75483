"""A model's answer in a recipe: what is taken of it by each role, what stays, and how often it is asked."""

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest
from luster_classic.plugin import luster_stages
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render import runner
from luster_engine.pipeline.render.executor import Executor, Outcome, Surroundings
from luster_engine.pipeline.render.plan import Alternative, Plan, PlannedStep
from luster_sdk import Edit, Frame, Mask, Params, PhotoFacts, Planner, Renderer, Stage
from training.houses.manifest import load_house

from tests.photos import QuietHost
from tests.stand_ins.editor import editor

HOUSE = "stone_hip_wires"


class Asked(Params):
    """What the stage of this file is told."""

    prompt: str = "a clear sky"
    amount: float = 1.0
    inside: str = ""


@pytest.fixture(scope="module")
def photo() -> Frame:
    pixels = load_house(HOUSE).photo()
    return Frame(np.ascontiguousarray(cv2.resize(pixels, (1200, 800), interpolation=cv2.INTER_AREA)))


class Model:
    """A stage that answers as the local server's editor does, and counts."""

    def __init__(self, edit: Callable[[Any, Any, str], Any], *, masked: bool = False) -> None:
        self.times = 0
        self._edit = edit
        self._masked = masked

    def stage(self) -> Stage:
        return Renderer("test.edit", "1", "A model", params=Asked, run=self._run, gives_guide=True)

    def _run(self, frames: Any, params: Any, ctx: Any) -> Frame:
        self.times += 1
        where = None
        if self._masked:
            size = (frames[0].width, frames[0].height)
            where = np.where(cv2.resize(ctx.regions["sky"].alpha, size) > 0.03, 255, 0).astype(np.uint8)
        return Frame(np.ascontiguousarray(self._edit(frames[0].pixels, where, params.prompt)))


def step(role: Any, region: str = "none", **params: Any) -> PlannedStep:
    return PlannedStep(stage="test.edit", version="1", plugin="test", role=role, region=region, params=params)


FIND = PlannedStep(stage="classic.sky_find", version="1.0.0", plugin="classic", role="find")


def run(photo: Frame, steps: list[PlannedStep], *stages: Stage, region: str = "none") -> Outcome:
    known = {stage.name: stage for stage in (*luster_stages(), *stages)}
    alternative = Alternative(provider="test", seed=5, price=0, steps=tuple(steps))
    plan = Plan(style="test", style_version="1", parameters={}, region=region, alternatives=(alternative,))
    around = Surroundings(host=QuietHost(), stages=lambda one: known[one.stage])
    return Executor(plan, alternative, PhotoFacts(photo.width, photo.height), around).run([photo])


def test_a_masked_answer_changes_no_byte_outside_its_region(photo: Frame) -> None:
    model = Model(editor(HOUSE), masked=True)
    outcome = run(photo, [FIND, step("masked", "sky")], model.stage(), region="sky")
    bare = runner.apply(photo, runner.Layers(outcome.layers.base))

    alpha = cv2.resize(outcome.findings.regions["sky"].alpha, (photo.width, photo.height))
    outside = alpha <= 0
    assert outside.mean() > 0.3
    assert np.array_equal(outcome.frame.pixels[outside], bare.pixels[outside])
    inside = alpha > 0.99
    assert np.abs(outcome.frame.pixels[inside].astype(int) - photo.pixels[inside]).mean() > 15


def test_wires_of_a_pixel_stay_before_a_new_sky() -> None:
    house = load_house(HOUSE)
    whole = Frame(np.ascontiguousarray(house.photo()))
    outcome = run(whole, [FIND, step("masked", "sky")], Model(editor(HOUSE), masked=True).stage(), region="sky")
    sky, wire = house.mask("sky"), house.mask("wire")
    around = cv2.dilate(wire, np.ones((9, 9), np.uint8)) > 0.05
    on = (wire > 0.8) & (cv2.dilate(sky, np.ones((9, 9), np.uint8)) > 0.9)
    beside = around & (wire < 0.02) & (sky > 0.98)
    assert on.sum() > 1000

    def contrast(frame: Frame) -> float:
        grey = cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY).astype(float)
        return float(1.0 - grey[on].mean() / grey[beside].mean())

    assert contrast(outcome.frame) > 0.75 * contrast(whole)


def test_the_same_question_is_asked_once_and_another_one_again(photo: Frame) -> None:
    model = Model(editor(HOUSE))
    both = [FIND, step("relight", prompt="at dusk"), step("masked", "evening", prompt="at dusk", inside="sky")]
    outcome = run(photo, both, model.stage(), region="evening")
    assert model.times == 1
    assert len(outcome.layers.base) == 1 and len(outcome.layers.masked) >= 1
    assert float(outcome.frame.pixels.mean()) < 0.7 * float(photo.pixels.mean())

    run(photo, [step("base", prompt="one"), step("base", prompt="two")], model.stage())
    assert model.times == 3


def test_an_answer_for_tone_leaves_every_detail_where_it_was(photo: Frame) -> None:
    outcome = run(photo, [step("base", prompt="airy")], Model(editor(HOUSE)).stage())
    before, after = (
        cv2.cvtColor(each.pixels, cv2.COLOR_RGB2GRAY).astype(np.float32) for each in (photo, outcome.frame)
    )
    pairs = [[cv2.Sobel(grey, cv2.CV_32F, *axis).ravel() for axis in ((1, 0), (0, 1))] for grey in (before, after)]

    first, second = (np.concatenate(each) for each in pairs)
    assert float(first @ second / np.sqrt((first @ first) * (second @ second))) > 0.96
    assert after.mean() > before.mean() + 8


def test_nothing_is_taken_where_the_amount_is_nothing(photo: Frame) -> None:
    outcome = run(photo, [step("base", amount=0.0)], Model(editor(HOUSE)).stage())
    assert np.array_equal(outcome.frame.pixels, photo.pixels)


def test_a_soft_region_takes_the_answer_s_light_and_keeps_the_finest_texture(photo: Frame) -> None:
    def greener(pixels: Any, _: Any, __: str) -> Any:
        soft = cv2.GaussianBlur(pixels, (0, 0), 2.0).astype(np.float32)
        return np.clip(soft * np.array([0.7, 1.2, 0.7]), 0, 255).astype(np.uint8)

    alpha = np.zeros((40, 60), np.float32)
    alpha[28:] = 1.0
    found = Planner("test.find", "1", "Finds", plan=lambda *_: Edit(regions={"lawn": Mask(alpha)}))
    first = PlannedStep(stage="test.find", version="1", plugin="test", role="find")
    outcome = run(photo, [first, step("masked", "lawn")], Model(greener).stage(), found, region="lawn")

    lower = np.s_[-160:]
    assert outcome.frame.pixels[lower][..., 0].mean() < 0.85 * photo.pixels[lower][..., 0].mean()
    fine = [
        each - cv2.GaussianBlur(each, (0, 0), 1.0)
        for each in (photo.pixels[lower] / 255, outcome.frame.pixels[lower] / 255)
    ]
    assert fine[1].std() > 0.6 * fine[0].std()
    assert np.array_equal(outcome.frame.pixels[:500], photo.pixels[:500])


def test_another_house_is_refused(photo: Frame) -> None:
    other = load_house("shed_modern").photo()
    with pytest.raises(LusterError) as refused:
        run(photo, [step("base")], Model(lambda *_: other).stage())
    assert refused.value.reason is Reason.REGISTRATION_FAILED
    assert "laid over the original" in refused.value.message
