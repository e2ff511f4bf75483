"""Every job carries the guard's report: in its answer, in the file, and as a refusal where a model went too far."""

import base64
import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from guard_training.pairs import make_pair
from guard_training.scenes import scene_of
from luster_classic.common.colour import to_encoded, to_linear
from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec import inspection
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.fidelity.job_report import changed_outside, declared, judge_job
from luster_engine.pipeline.fidelity.judge import Verdict
from luster_engine.pipeline.fidelity.method import method_of
from luster_engine.pipeline.guide.edits import LaidAnswer
from luster_engine.pipeline.guide.register import register
from luster_engine.pipeline.render.context import Findings
from luster_engine.pipeline.render.executor import Outcome
from luster_engine.pipeline.render.plan import Alternative, Plan
from luster_engine.pipeline.render.runner import Layers, apply
from luster_engine.pipeline.tasks import recipes
from luster_engine.plugins.host import TaskRequest
from luster_sdk import ColourMap, Content, Curves, Edit, Frame, GainMap, Mask, Warp
from numpy.typing import NDArray
from training.houses.manifest import load_house

from tests.photos import QuietHost

TONE = Edit(curves=Curves(np.linspace(0, 1, 9) ** 0.85))


@pytest.fixture(scope="module")
def photo() -> NDArray[np.uint8]:
    return scene_of(load_house("terra_flat")).photo


def outcome(photo: NDArray[np.uint8], layers: Layers, laid: LaidAnswer | None = None) -> Outcome:
    return Outcome(apply(Frame(photo), layers), layers, Findings(), (), True, laid=laid)


def corner(shape: tuple[int, ...]) -> Mask:
    alpha = np.zeros(shape[:2], np.float32)
    alpha[: shape[0] // 3] = 1.0
    return Mask(alpha)


def test_a_local_job_is_measured_on_what_came_out(photo: NDArray[np.uint8]) -> None:
    darker = Edit(curves=Curves(np.linspace(0, 1, 9) ** 3), mask=corner(photo.shape))
    layers = Layers((TONE, Edit(warp=Warp([[1.0, 0.02, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]))), (darker,))

    found = judge_job(Frame(photo), outcome(photo, layers), "default")

    assert found.result.verdict is Verdict.FAITHFUL, found.result
    assert found.guide is None
    found.or_refuse("local", first_try=True)
    assert found.result.measures.region_share == pytest.approx(1 / 3, abs=0.01)
    assert found.result.measures.changed_outside == 0.0
    png = np.frombuffer(base64.b64decode(found.as_data()["region"]), np.uint8)
    shown = cv2.imdecode(png, cv2.IMREAD_GRAYSCALE)
    assert shown is not None and max(shown.shape) == 192 and shown[0, 0] == 255 and shown[-1, 0] == 0


def test_pixels_changed_outside_the_masks_are_counted(photo: NDArray[np.uint8]) -> None:
    everywhere = Mask(np.ones((8, 8), np.float32))
    layers = Layers((), (Edit(curves=Curves(np.linspace(0, 1, 9) ** 2), mask=everywhere),))

    assert changed_outside(Frame(photo), layers) == 0.0
    assert changed_outside(Frame(photo), Layers((TONE,))) == 0.0
    assert declared((), (4, 4)) is None
    assert declared(layers.masked, (4, 3)) is not None


def test_a_model_that_took_a_window_away_is_refused_by_name(photo: NDArray[np.uint8]) -> None:
    scene = scene_of(load_house("terra_flat"))
    pair = make_pair(scene, "airy", "window removed", 71)
    assert pair is not None
    answer = Frame(pair.other)
    laid = LaidAnswer(pair.other, register(photo, pair.other), answer)

    method_of = replace(outcome(photo, Layers((TONE,)), laid), toned=True)
    found = judge_job(Frame(photo), method_of, "bright_airy")

    assert found.guide is not None and found.guide.verdict is Verdict.REFUSED
    assert found.result.verdict is Verdict.FAITHFUL
    assert set(found.as_data()) == {"guide", "result"}
    with pytest.raises(LusterError) as refused:
        found.or_refuse("openai", first_try=True)
    assert refused.value.reason is Reason.FIDELITY_REFUSED
    assert "openai" in refused.value.message
    # Asked anew and refused again, or taken inside a region only: then what is sold decides, and that is faithful.
    found.or_refuse("openai", first_try=False)
    replace(found, taken_whole=False).or_refuse("openai", first_try=True)


def test_a_local_stage_that_painted_a_window_over_is_refused_and_asked_for_another_seed(
    photo: NDArray[np.uint8],
) -> None:
    pair = make_pair(scene_of(load_house("terra_flat")), "default", "window removed", 71)
    assert pair is not None
    painted = replace(outcome(photo, Layers(())), frame=Frame(pair.other), painted=True)

    with pytest.raises(LusterError, match=r"^The result changed the house") as refused:
        judge_job(Frame(photo), painted, "default").or_refuse("local", first_try=True)

    assert refused.value.reason is Reason.FIDELITY_REFUSED
    assert refused.value.fields["reseed"] == "true"


def test_a_new_sky_that_covers_the_house_is_refused_and_no_other_seed_would_help(photo: NDArray[np.uint8]) -> None:
    scene = scene_of(load_house("terra_flat"))
    too_far = cv2.dilate(scene.sky, np.ones((221, 1), np.uint8), anchor=(0, 220))
    blue = np.full((4, 4, 3), (0.3, 0.5, 0.9), np.float32)
    verdicts = []
    for mask in (scene.sky, too_far):
        found = judge_job(
            Frame(photo), outcome(photo, Layers((), (Edit(content=Content(blue), mask=Mask(mask)),))), "sky_replacement"
        )
        verdicts.append(found.result.verdict)
    assert verdicts == [Verdict.FAITHFUL, Verdict.REFUSED], found.result
    assert "painted over" in found.result.reasons[0]
    with pytest.raises(LusterError) as refused:
        found.or_refuse("local", first_try=True)
    assert refused.value.fields["reseed"] == "false"


def test_light_that_cannot_take_a_thing_away_is_never_refused_for_structure(photo: NDArray[np.uint8]) -> None:
    spot = np.ones((64, 96, 3), np.float32)
    spot[36:52, 30:50] = (6.0, 1.0, 0.3)
    harsh = Edit(gain=GainMap(spot))

    found = judge_job(Frame(photo), outcome(photo, Layers((harsh,))), "default").result
    strict = judge_job(Frame(photo), replace(outcome(photo, Layers((harsh,))), painted=True), "default").result

    assert found.measures.structure == strict.measures.structure
    assert strict.verdict is not Verdict.FAITHFUL
    assert not any("gone, new" in reason for reason in found.reasons)


def test_a_plan_says_whether_it_can_only_have_changed_the_light(photo: NDArray[np.uint8]) -> None:
    fine = np.ones((400, 600), np.float32)
    levels = np.zeros((2, 2, 2, 3, 4), np.float32)
    sky = Edit(content=Content(np.zeros((2, 2, 3), np.float32)), mask=corner(photo.shape))
    glow = Edit(gain=GainMap(fine), mask=corner(photo.shape))
    plain = outcome(photo, Layers((TONE, Edit(gain=GainMap(fine[:60, :96]))), (sky, glow)))

    how = method_of(plain, (30, 20))

    assert how.only_light
    assert how.painted is not None and how.painted[:6].min() == 1.0 and how.painted[8:].max() == 0.0
    assert method_of(outcome(photo, Layers((), (glow,))), (30, 20)).painted is None
    for other in (
        replace(plain, painted=True),
        replace(plain, toned=True),
        outcome(photo, Layers((Edit(gain=GainMap(fine)),))),
        outcome(photo, Layers((Edit(colour=ColourMap(levels)),))),
    ):
        assert not method_of(other, (30, 20)).only_light


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (40, 30)])
def test_small_photos_are_judged_too(size: tuple[int, int]) -> None:
    pixels = np.random.default_rng(3).integers(0, 255, (*size, 3), dtype=np.uint8)

    data = judge_job(Frame(pixels), outcome(pixels, Layers((TONE,))), "default").as_data()

    assert json.loads(json.dumps(data, allow_nan=False))["result"]["verdict"] in ("faithful", "review", "refused")


def test_deep_pictures_are_judged_as_bytes(photo: NDArray[np.uint8]) -> None:
    deep = photo.astype(np.uint16) * 257

    assert judge_job(Frame(deep), outcome(deep, Layers((TONE,))), "default").result.verdict is Verdict.FAITHFUL


def test_the_report_stands_in_the_answer_and_in_the_file(photo: NDArray[np.uint8], tmp_path: Path) -> None:
    plan = Plan(
        style="default",
        style_version="1.0.0",
        parameters={},
        alternatives=(Alternative(provider="local", seed=1, price=1, steps=()),),
    )
    source, target = tmp_path / "photo.png", tmp_path / "result.png"
    cv2.imwrite(str(source), cv2.cvtColor(photo, cv2.COLOR_RGB2BGR))
    request = TaskRequest("carry_out", {"plan": plan.model_dump(mode="json")}, {"photo": source}, {"picture": target})

    report = recipes.carry_out(request, QuietHost(folder=tmp_path))["report"]

    assert report["fidelity"]["result"]["verdict"] == "faithful"
    facts = inspection.inspect(target, PhotoLimits())["provenance"]["luster"]
    assert facts["Fidelity"] == "faithful"
    assert json.loads(facts["FidelityReport"]) == report["fidelity"]["result"]


def exposed(photo: NDArray[np.uint8], stops: float, white: float = 1.0) -> NDArray[np.uint8]:
    """The scene with more or less light, in a camera whose white is `white`."""
    light = to_linear(photo.astype(np.float32) / 255) * np.float32(2.0**stops)
    return np.round(np.minimum(to_encoded(np.clip(light, 0, 1)), white) * 255).astype(np.uint8)


def test_a_merged_picture_is_held_against_each_exposure(photo: NDArray[np.uint8]) -> None:
    """A camera whose white is 240 blows out without a clipped byte: the dark exposure alone explains what comes back.
    Four of 46 public sets were refused for it."""
    bright, dark, merged = exposed(photo, 2.0, 0.94), exposed(photo, -1.0), exposed(photo, -0.3)
    done = Outcome(Frame(merged), Layers(()), Findings(), (), True, painted=True)
    assert judge_job(Frame(bright), done, "default", (Frame(dark),)).result.verdict is Verdict.FAITHFUL

    height, width = photo.shape[:2]
    drawn = merged.copy()
    drawn[height // 2 :, width // 3 :][: height // 6, : width // 6] = cv2.flip(
        merged[height // 8 :, width // 2 :][: height // 6, : width // 6], 0
    )
    done = Outcome(Frame(drawn), Layers(()), Findings(), (), True, painted=True)
    assert judge_job(Frame(bright), done, "default", (Frame(dark),)).result.verdict is Verdict.REFUSED


def test_a_blown_exposure_explains_nothing(photo: NDArray[np.uint8]) -> None:
    blown = np.full_like(photo, 255)
    drawn = photo.copy()
    drawn[300:400, 300:450] = cv2.flip(photo[80:180, 500:650], 0)
    done = Outcome(Frame(drawn), Layers(()), Findings(), (), True, painted=True)
    assert judge_job(Frame(photo), done, "default", (Frame(blown),)).result.verdict is Verdict.REFUSED
