"""Furnishes a room: poses the question, cuts what was put in out of the answer, and has the guard look at the room."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from luster_sdk import Frame
from luster_sdk.providers import ModelSizes, fitting_size

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.container import Attachments
from luster_engine.pipeline.codec.encode import EXTENSION, encode
from luster_engine.pipeline.codec.metadata import exif_block
from luster_engine.pipeline.fidelity.job_report import JobFidelity, judge_job
from luster_engine.pipeline.fidelity.room import room_kept
from luster_engine.pipeline.guide.answers import Unanswered, answers_among
from luster_engine.pipeline.guide.edits import lay
from luster_engine.pipeline.guide.furnished import furnished
from luster_engine.pipeline.payloads import CarryOutPayload
from luster_engine.pipeline.render import runner
from luster_engine.pipeline.render.context import Findings
from luster_engine.pipeline.render.executor import Outcome
from luster_engine.pipeline.render.meter import Meter
from luster_engine.pipeline.render.plan import Alternative, Plan
from luster_engine.pipeline.render.smaller import shrink
from luster_engine.pipeline.render.staging import STAGED
from luster_engine.pipeline.tasks.answered import answered_picture, as_png
from luster_engine.pipeline.tasks.provenance import Occasion, provenance_of
from luster_engine.pipeline.tasks.recipes import (
    SHOWN,
    WORK,
    alternative_of,
    decoded,
    encoding,
    moment,
    posed,
    report_of,
)
from luster_engine.plugins.host import CodePlace, Host, TaskRequest

_EMPTY = 0.004
"""Share of the frame below which nothing was put in: a room with one chair has more."""
_JUDGED = 1_200_000
"""Pixels at which the room is compared."""


def stage(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Furnishes the room of a photo by one alternative. Inputs: `photo`; `answer.0` once there is one. Outputs:
    `picture`, and `question`, as of `carry_out`."""
    asked = CarryOutPayload.model_validate(request.payload)
    plan = Plan.model_validate(asked.plan)
    alternative = alternative_of(plan, asked)
    meter = Meter()
    host.at(CodePlace(step="decode"))
    with meter.part("decode"):
        photo = decoded(request.inputs["photo"], asked.limits, plan)
        shown = shrink(photo.frame, SHOWN)
    host.progress(WORK.at(0.0))
    answers = answers_among(alternative.provider, request.inputs)
    host.at(CodePlace(step=STAGED))
    try:
        with meter.part(STAGED):
            answer = answers.door(alternative.provider).ask(*_question(alternative, shown))
            laid = answered_picture(answer, alternative, asked.limits, host.folder / "answer").frame
    except Unanswered as question:
        return posed(question, request)
    outcome = _furnished(photo.frame, shown, laid, alternative, host, meter)
    host.at(CodePlace(step="fidelity"))
    with meter.part("fidelity"):
        fidelity = _judged(photo.frame, outcome)
    fidelity.or_refuse(alternative.provider, first_try=not asked.reseeds)
    host.at(CodePlace(step="encode"))
    host.progress(WORK.at(1.0))
    how = encoding(plan.output, photo.header.format)
    occasion = Occasion(job=asked.job, at=moment(), made_of=asked.made_of)
    packet = provenance_of(plan, alternative, outcome, photo, occasion, fidelity=fidelity.result)
    parts = Attachments(exif_block(photo.header.camera), packet.packet(), photo.profile.icc)
    with meter.part("encode"):
        encoded = encode(outcome.frame.pixels, how, parts)
        request.outputs["picture"].write_bytes(encoded.data)
    host.progress(1.0)
    return {
        "width": outcome.frame.width,
        "height": outcome.frame.height,
        "mime": encoded.mime,
        "extension": EXTENSION[how.format],
        "bytes": len(encoded.data),
        "quality": encoded.quality,
        "steps": meter.parts,
        "began": meter.began,
        "measures": outcome.findings.measures,
        "report": {
            **report_of(plan, alternative, outcome, photo, packet.source_type),
            "asked": answers.facts,
            "fidelity": fidelity.as_data(),
        },
    }


def _question(alternative: Alternative, shown: Frame) -> tuple[dict[str, Any], Any]:
    """What is asked, and the picture that goes with it, which is made only where it is sent."""
    params: Mapping[str, Any] = alternative.steps[0].params
    sizes = ModelSizes.model_validate(params["sizes"])
    width, height = fitting_size(shown.width, shown.height, sizes)
    body = {"prompt": params["prompt"], "size": f"{width}x{height}", "tier": params["tier"], "seed": alternative.seed}
    body |= {"model": alternative.model} if alternative.model else {}
    return body, lambda: {"photo.png": as_png(shrink(shown, width * height))}


def _furnished(
    photo: Frame, shown: Frame, answer: Frame, alternative: Alternative, host: Host, meter: Meter
) -> Outcome:
    """The photo with what the model put in, and nothing else of its answer."""
    findings = Findings()
    with meter.part(f"{STAGED}.register"):
        laid = lay(shown, answer, None)
        findings.measures.update(laid.measures)
    with meter.part("edits"):
        found = furnished(shown, laid, seed=alternative.seed)
        if found.share < _EMPTY:
            text = f"{alternative.provider} put nothing into the room."
            raise LusterError(Reason.PROVIDER_REFUSED, text, provider=alternative.provider)
        layers = runner.Layers(masked=(found.edit,))
        frame = runner.apply(
            photo,
            layers,
            checkpoint=host.checkpoint,
            progress=lambda fraction: host.progress(WORK.at(0.5 + 0.5 * fraction)),
        )
    small = shrink(photo, _JUDGED)
    return Outcome(frame, layers, findings, alternative.steps, subject_found=True, small=small, moved=small, laid=laid)


def _judged(photo: Frame, outcome: Outcome) -> JobFidelity:
    """The guard's report, and whether the room is still the room."""
    general = judge_job(photo, outcome, STAGED)
    (edit,) = outcome.layers.masked
    assert edit.mask is not None  # noqa: S101 - content has no other place
    before, after = (shrink(each, _JUDGED).as_bytes() for each in (photo, outcome.frame))
    kept = room_kept(before, after, edit.mask.alpha)
    outcome.findings.measures.update(kept.measures)
    return replace(general, result=kept.judged(general.result))
