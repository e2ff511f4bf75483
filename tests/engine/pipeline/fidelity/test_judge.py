"""The fidelity guard on measured houses: what it lets pass, what it refuses, and what it says about it."""

import json
from dataclasses import replace

import numpy as np
import pytest
from guard_training import vices
from guard_training.pairs import WIRE, make_pair
from guard_training.scenes import scene_of
from guard_training.vices import Scene
from luster_engine.pipeline.fidelity.answer import judge_answer
from luster_engine.pipeline.fidelity.heat_map import heat_map
from luster_engine.pipeline.fidelity.judge import Measures, Verdict, decide, judge, tolerance
from training.houses.manifest import load_house


@pytest.fixture(scope="module")
def scene() -> Scene:
    return scene_of(load_house("terra_flat"))


@pytest.mark.parametrize("look", ["default", "airy", "sky"])
def test_an_honest_answer_is_faithful(scene: Scene, look: str) -> None:
    pair = make_pair(scene, look, "", 61)
    assert pair is not None

    report = judge(pair.original, pair.other, style=look, kind="guide", region=pair.region).report

    assert report.verdict is Verdict.FAITHFUL, report
    assert report.reasons == ()
    assert report.measures.confidence > 0.8


@pytest.mark.parametrize("vice", ["window removed", "object added", "wall recoloured"])
def test_a_vice_is_refused_and_its_place_is_named(scene: Scene, vice: str) -> None:
    pair = make_pair(scene, "airy", vice, 62)
    assert pair is not None

    judgement = judge(pair.original, pair.other, style="bright_airy", kind="guide", region=pair.region)

    assert judgement.report.verdict is Verdict.REFUSED
    assert judgement.report.reasons
    place = judgement.report.places[0]
    height, width = pair.changed.shape
    here = np.s_[
        round(place.top * height) : round(place.bottom * height), round(place.left * width) : round(place.right * width)
    ]
    assert float(pair.changed[here].mean()) > 0.3


def test_wires_are_followed_inside_the_region_too() -> None:
    house = scene_of(load_house("hip_stucco"), 1512)
    gone, kept = make_pair(house, "sky", WIRE, 63), make_pair(house, "sky", "", 65)
    assert gone is not None and kept is not None

    refused = judge(gone.original, gone.other, style="sky_replacement", kind="guide", region=gone.region).report
    passed = judge(kept.original, kept.other, style="sky_replacement", kind="guide", region=kept.region).report

    assert refused.verdict is Verdict.REFUSED and refused.measures.wires > 0.5
    assert passed.measures.wires < 0.02


def test_what_was_declared_is_not_judged(scene: Scene) -> None:
    pair = make_pair(scene, "default", "object added", 66)
    assert pair is not None

    outside = judge(pair.original, pair.other, style="default").report
    declared = judge(pair.original, pair.other, style="default", region=np.clip(pair.changed * 2, 0, 1)).report

    assert outside.measures.structure > declared.measures.structure + 1.0


def test_the_same_picture_has_nothing_to_report(scene: Scene) -> None:
    measures = judge(scene.photo, scene.photo, style="default").report.measures

    assert measures.structure < 0 and measures.wall_colour == 0.0 and measures.wires == 0.0
    assert measures.confidence > 0.95


def test_an_answer_is_laid_over_the_photo_before_it_is_judged(scene: Scene) -> None:
    random = np.random.default_rng(67)
    looked = vices.habits(scene, vices.look_airy(scene, vices.floats(scene.photo), random), random)
    answer, _ = vices.moved(looked, random)

    report = judge_answer(scene.photo, vices.to_bytes(answer), style="bright_airy").report

    assert report.verdict is Verdict.FAITHFUL, report
    assert report.measures.drift is not None and report.measures.drift < 1.0


def test_another_house_is_refused() -> None:
    one, other = (load_house(name).photo() for name in ("gable_brick", "shed_modern"))

    report = judge_answer(one, other, style="default").report

    assert report.verdict is Verdict.REFUSED
    assert "cannot be compared" in report.reasons[0]


def test_each_measure_alone_can_refuse() -> None:
    clean = Measures(0.2, 0.0, 0.0, 0.0, 0.0, 0.0, 0.9)
    limits = tolerance("default", "guide")

    assert decide(clean, limits) == (Verdict.FAITHFUL, ())
    for worse in ({"structure": 9.0}, {"wires": 0.5}, {"drift": 9.0}, {"changed_outside": 0.1}, {"covered": 0.1}):
        verdict, reasons = decide(replace(clean, **worse), limits)
        assert verdict is Verdict.REFUSED and len(reasons) == 1
    assert decide(replace(clean, confidence=0.1), limits)[0] is Verdict.REVIEW
    assert decide(replace(clean, structure=9.0), limits, only_light=True) == (Verdict.FAITHFUL, ())


def test_two_pixels_of_drift_are_never_faithful() -> None:
    bent = Measures(0.0, None, 0.0, 0.0, 0.0, 2.0, 0.9)

    for style in ("default", "bright_airy", "sky_replacement", "dusk", "unknown"):
        assert decide(bent, tolerance(style, "guide"))[0] is not Verdict.FAITHFUL


def test_the_report_is_plain_data_and_can_be_drawn(scene: Scene) -> None:
    pair = make_pair(scene, "airy", "object added", 68)
    assert pair is not None
    judgement = judge(pair.original, pair.other, style="bright_airy")

    data = json.loads(json.dumps(judgement.report.as_data()))
    drawn = heat_map(pair.original, judgement)

    assert data["verdict"] in ("faithful", "review", "refused")
    assert drawn.dtype == np.uint8 and drawn.shape[2] == 3
    reddish = (drawn[..., 0].astype(int) - drawn[..., 2] > 80).mean(where=pair.changed > 0.5)
    elsewhere = (drawn[..., 0].astype(int) - drawn[..., 2] > 80).mean(where=pair.changed < 0.01)
    assert reddish > 0.5 > elsewhere
