"""A recipe keeps each step to its role: what may touch what, what an unsure subject leaves out, what is refused."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.render import runner
from luster_engine.pipeline.render.executor import Executor, Outcome, Surroundings
from luster_engine.pipeline.render.plan import Alternative, Condition, Plan, PlannedStep, PlannedSubject
from luster_engine.pipeline.render.runner import Layers
from luster_engine.pipeline.tasks import recipes
from luster_engine.plugins.host import TaskRequest
from luster_sdk import (
    Cancelled,
    Curves,
    Detail,
    Edit,
    Frame,
    Mask,
    PhotoFacts,
    Planner,
    Renderer,
    Stage,
    StageError,
    SubjectNotFound,
    Warp,
)

from tests.photos import QuietHost, house, write

pytestmark = pytest.mark.fast

LIFT = Curves(np.linspace(0, 1, 16) ** 0.8)
SKY = Mask(np.clip(np.linspace(1.5, -1.0, 12)[:, None] * np.ones((1, 9)), 0, 1))
PHOTO = Frame(house())
FACTS = PhotoFacts(320, 240)


def step(name: str, role: Any = "base", **more: Any) -> PlannedStep:
    return PlannedStep(stage=f"test.{name}", version="1", plugin="test", role=role, **more)


def run(
    steps: list[PlannedStep],
    stages: Mapping[str, Any],
    *,
    strict: bool = False,
    subject: PlannedSubject | None = None,
    host: QuietHost | None = None,
) -> Outcome:
    """Carries out these steps, each by the function of its name."""
    alternative = Alternative(provider="local", seed=5, price=0, steps=tuple(steps), subject=subject)
    plan = Plan(
        style="test", style_version="1", parameters={}, strict=strict, region="sky", alternatives=(alternative,)
    )

    def find(wanted: PlannedStep) -> Stage:
        function = stages[wanted.stage.removeprefix("test.")]
        if isinstance(function, Stage):
            return function
        return Planner(wanted.stage, wanted.version, "A test", plan=function)

    around = Surroundings(host=host or QuietHost(), stages=find)
    return Executor(plan, alternative, FACTS, around).run([PHOTO])


def lift(proxy: Any, params: Any, ctx: Any) -> Edit:
    return Edit(curves=LIFT)


def find_sky(proxy: Any, params: Any, ctx: Any) -> Edit:
    ctx.measure("sky.confidence", 0.9)
    ctx.note("A sky was found.")
    return Edit(regions={"sky": SKY})


def test_a_found_region_masks_the_edits_that_follow() -> None:
    outcome = run(
        [step("find_sky", "find"), step("lift", "masked", region="sky")], {"find_sky": find_sky, "lift": lift}
    )
    assert np.array_equal(outcome.frame.pixels[-40:], PHOTO.pixels[-40:])
    assert not np.array_equal(outcome.frame.pixels[:40], PHOTO.pixels[:40])
    assert outcome.findings.measures == {"sky.confidence": 0.9}
    assert outcome.findings.notes == [{"stage": "test.find_sky", "text": "A sky was found."}]


def test_base_steps_never_see_what_masked_steps_did() -> None:
    seen: dict[str, Any] = {}

    def look(name: str) -> Any:
        def plan(proxy: Any, params: Any, ctx: Any) -> Edit:
            seen[name] = proxy.current.pixels.copy()
            return Edit(curves=LIFT)

        return plan

    steps = [step("find_sky", "find"), step("paint", "masked", region="sky"), step("base"), step("again", "masked")]
    steps[3] = step("again", "masked", region="sky")
    run(steps, {"find_sky": find_sky, "paint": look("paint"), "base": look("base"), "again": look("again")})
    assert np.array_equal(seen["base"], PHOTO.pixels)
    assert not np.array_equal(seen["again"], seen["base"])


def test_the_source_of_a_proxy_is_moved_but_not_toned() -> None:
    turn = Warp(np.array([[1, 0.05, 0], [-0.05, 1, 0], [0, 0, 1]]))

    def check(proxy: Any, params: Any, ctx: Any) -> Edit:
        assert not np.array_equal(proxy.source.pixels, PHOTO.pixels)
        assert abs(float(proxy.source.pixels.mean()) - float(PHOTO.pixels.mean())) < 3
        assert float(proxy.current.pixels.mean()) > float(PHOTO.pixels.mean()) + 5
        assert not proxy.current.pixels.flags.writeable
        return Edit()

    def both(proxy: Any, params: Any, ctx: Any) -> Edit:
        return Edit(warp=turn, curves=LIFT)

    run([step("both"), step("check")], {"both": both, "check": check})


def test_a_picture_that_no_planner_looks_at_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Layers] = []
    monkeypatch.setattr(runner, "apply", lambda frame, layers, **_: made.append(layers) or frame)

    def glance(proxy: Any, params: Any, ctx: Any) -> Edit:
        assert proxy.source.width == PHOTO.width
        return Edit(curves=LIFT)

    def look(proxy: Any, params: Any, ctx: Any) -> Edit:
        assert proxy.current is proxy.current
        return Edit()

    run([step("glance"), step("glance")], {"glance": glance})
    assert len(made) == 1  # the result
    run([step("glance"), step("look"), step("look")], {"glance": glance, "look": look})
    assert len(made) == 3  # and one picture for the two that look


@pytest.mark.parametrize("strict", [False, True])
def test_an_unsure_subject_leaves_out_relight_and_masked(strict: bool) -> None:
    unsure = PlannedSubject(
        region="sky",
        found=(Condition(subject="sky.confidence", kind="measure", relation=">=", value=0.95),),
        unsure="No sky was found.",
    )
    steps = [step("find_sky", "find"), step("lift"), step("lift", "relight"), step("lift", "masked", region="sky")]
    stages = {"find_sky": find_sky, "lift": lift}
    if strict:
        with pytest.raises(LusterError) as caught:
            run(steps, stages, strict=True, subject=unsure)
        assert caught.value.reason is Reason.SUBJECT_NOT_FOUND
        return
    outcome = run(steps, stages, subject=unsure)
    assert outcome.findings.warnings == ["No sky was found."]
    assert not outcome.subject_found
    assert np.array_equal(outcome.frame.pixels, run([step("lift")], stages).frame.pixels)


def test_a_stage_that_finds_nothing_counts_as_unsure() -> None:
    def blind(proxy: Any, params: Any, ctx: Any) -> Edit:
        raise SubjectNotFound("There is no lawn here.")

    outcome = run([step("blind", "find"), step("lift", "masked", region="lawn")], {"blind": blind, "lift": lift})
    assert outcome.findings.warnings == ["There is no lawn here."]
    assert np.array_equal(outcome.frame.pixels, PHOTO.pixels)


def test_conditions_leave_steps_out() -> None:
    low = (Condition(subject="sky.confidence", kind="measure", relation="<=", value=0.5),)
    outcome = run([step("find_sky", "find"), step("lift", when=low)], {"find_sky": find_sky, "lift": lift})
    assert [one.stage for one in outcome.steps] == ["test.find_sky"]


def test_a_renderer_sees_real_pixels_and_its_mask_holds() -> None:
    def black(frames: Any, params: Any, ctx: Any) -> Frame:
        assert float(frames[0].pixels.mean()) > float(PHOTO.pixels.mean()) + 5
        return Frame(np.zeros_like(frames[0].pixels))

    renderer = Renderer("test.black", "1", "Black", run=black)
    steps = [step("find_sky", "find"), step("lift"), step("black", "masked", region="sky")]
    outcome = run(steps, {"find_sky": find_sky, "lift": lift, "black": renderer})
    lifted = run([step("lift")], {"lift": lift}).frame.pixels
    assert np.array_equal(outcome.frame.pixels[-40:], lifted[-40:])
    assert outcome.frame.pixels[:20].max() == 0


def test_what_the_guard_compares_with_is_the_photo_and_never_what_a_renderer_made() -> None:
    def look(proxy: Any, params: Any, ctx: Any) -> Edit:
        return Edit() if proxy.source.pixels.size else Edit(warp=Warp())

    renderer = Renderer("test.black", "1", "Black", run=lambda frames, p, c: Frame(np.zeros_like(frames[0].pixels)))
    seen = run([step("look"), step("lift")], {"look": look, "lift": lift})
    assert seen.moved is not None
    assert np.array_equal(seen.moved.pixels, PHOTO.pixels)
    rendered = run([step("black"), step("look")], {"look": look, "black": renderer})
    assert rendered.moved is None
    assert rendered.small is not None
    assert rendered.small.pixels.max() > 0


BAD: dict[str, tuple[Any, Any, Reason]] = {
    "no edit": ("base", lambda proxy, params, ctx: None, Reason.PLUGIN_BAD_RESULT),
    "a finder that changes": ("find", lift, Reason.PLUGIN_BAD_RESULT),
    "a mask that nobody found": ("masked", lift, Reason.PLUGIN_BAD_RESULT),
    "a masked warp": ("masked", lambda p, q, c: Edit(warp=Warp(k1=0.1)), Reason.PLUGIN_BAD_RESULT),
    "a plain error": ("base", lambda proxy, params, ctx: 1 / 0, Reason.PLUGIN_FAILED),
    "writing into its input": ("base", lambda proxy, params, ctx: proxy.current.pixels.fill(0), Reason.PLUGIN_FAILED),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_answers_name_the_stage(name: str) -> None:
    role, function, reason = BAD[name]
    with pytest.raises(LusterError) as caught:
        run([step("bad", role, region="nowhere" if role == "masked" else "none")], {"bad": function})
    assert caught.value.reason is reason
    assert caught.value.fields["stage"] == "test.bad"
    assert caught.value.fields["plugin"] == "test"


def test_a_stage_fails_with_its_own_words() -> None:
    def refuse(proxy: Any, params: Any, ctx: Any) -> Edit:
        raise StageError("This photo has no windows.")

    with pytest.raises(LusterError, match="This photo has no windows"):
        run([step("refuse")], {"refuse": refuse})


@pytest.mark.parametrize("wrong", [lambda f: Frame(f.pixels[:-1]), lambda f: Frame(f.pixels.astype(np.uint16))])
def test_a_renderer_of_the_wrong_shape_or_depth_is_refused(wrong: Any) -> None:
    renderer = Renderer("test.wrong", "1", "Wrong", run=lambda frames, params, ctx: wrong(frames[0]))
    with pytest.raises(LusterError) as caught:
        run([step("wrong")], {"wrong": renderer})
    assert caught.value.reason is Reason.PLUGIN_BAD_RESULT


def test_same_seed_same_pixels_and_stages_draw_apart() -> None:
    seeds = []

    def draw(proxy: Any, params: Any, ctx: Any) -> Edit:
        seeds.append(ctx.seed)
        return Edit()

    for _ in range(2):
        run([step("one"), step("two")], {"one": draw, "two": draw})
    assert seeds[:2] == seeds[2:]
    assert seeds[0] != seeds[1]


def test_cancelling_stops_and_progress_never_goes_back() -> None:
    host = QuietHost(cancel_at=2)
    with pytest.raises(Cancelled):
        run([step("lift"), step("lift"), step("lift")], {"lift": lift}, host=host)
    host = QuietHost()
    run(
        [step("lift"), step("sharpen")],
        {"lift": lift, "sharpen": lambda p, q, c: Edit(detail=Detail(sharpen=0.4))},
        host=host,
    )
    assert host.fractions == sorted(host.fractions)


def test_a_whole_job_says_what_each_part_took(tmp_path: Path) -> None:
    source, out = write(house(), tmp_path / "photo.jpg", "jpg", orientation=6), tmp_path / "out.jpg"
    plan = {
        "style": "test",
        "style_version": "1",
        "parameters": {},
        "max_edge": 160,
        "alternatives": [{"provider": "local", "seed": 1, "price": 0, "steps": []}],
    }
    answer = recipes.carry_out(
        TaskRequest("carry_out", {"plan": plan}, {"photo": source}, {"picture": out}), QuietHost()
    )
    assert (answer["width"], answer["height"]) == (120, 160)
    assert [part["stage"] for part in answer["steps"]] == ["decode", "edits", "fidelity", "encode"]
    assert all(part["ms"] >= 0 and part["peak_mb"] > 10 for part in answer["steps"])
    assert answer["report"]["source_type"] is None
    previews = {f"picture.{number}": tmp_path / f"{number}.jpg" for number in range(2)}
    request = TaskRequest("preview", {"plans": [plan, plan], "edge": 64}, {"photo": source}, previews)
    shown = recipes.preview(request, QuietHost())["previews"]
    assert [(one["width"], one["height"]) for one in shown] == [(48, 64)] * 2
    assert all(path.is_file() for path in previews.values())
