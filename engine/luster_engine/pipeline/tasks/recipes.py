"""Carries out a plan on a photo: from the file to the finished picture and its report, or to small previews."""

import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from luster_sdk import Frame

from luster_engine.errors import LusterError, Reason
from luster_engine.pipeline.codec.container import Attachments
from luster_engine.pipeline.codec.decode import decode, read_header
from luster_engine.pipeline.codec.encode import EXTENSION, Encoding, encode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.metadata import exif_block
from luster_engine.pipeline.codec.photo import Decoded
from luster_engine.pipeline.codec.sniff import Format
from luster_engine.pipeline.fidelity.job_report import judge_job
from luster_engine.pipeline.guide.answers import Answers, Unanswered, answers_among, write_question
from luster_engine.pipeline.payloads import CarryOutPayload, PreviewPayload
from luster_engine.pipeline.render.context import Share
from luster_engine.pipeline.render.executor import Executor, Outcome, Surroundings
from luster_engine.pipeline.render.meter import Meter
from luster_engine.pipeline.render.plan import LOCAL, Alternative, OutputOptions, Plan
from luster_engine.pipeline.render.proxy import PIXELS
from luster_engine.pipeline.render.smaller import shrink_to_edge
from luster_engine.pipeline.tasks.answered import plain_answer
from luster_engine.pipeline.tasks.exposures import Light, read_exposures, what_merging_said
from luster_engine.pipeline.tasks.provenance import Occasion, provenance_of
from luster_engine.plugins.host import CodePlace, Host, TaskRequest
from luster_engine.plugins.loader import StageLoader

_FOLLOWS = {Format.PNG: "png", Format.WEBP: "webp", Format.AVIF: "avif"}
_QUALITY = {"jpeg": 92, "webp": 88, "avif": 75, "png": 100}

WORK = Share(0.1, 0.85)
"""The part of a job's progress between decoding and encoding."""
SHOWN = 3_700_000
"""Pixels of the picture that a remote model is shown at most."""


def carry_out(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Carries out one alternative of a plan on a photo.

    Inputs: `photo`; `bracket.1`, … further exposures; `file.NAME` the file of a file parameter; `answer.0`, … what a
    remote model answered. Outputs: `picture`, and `question` where a remote model can be asked: a recipe that needs an
    answer it has not got leaves its question there, and is to be carried out again with the answer.
    """
    asked = CarryOutPayload.model_validate(request.payload)
    plan = Plan.model_validate(asked.plan)
    alternative = alternative_of(plan, asked)
    meter = Meter()
    host.at(CodePlace(step="decode"))
    with meter.part("decode"):
        found = read_exposures(request.inputs, lambda path, light: decoded(path, asked.limits, plan, light))
        photo, others = found.photo, found.others
    host.progress(0.1)
    answers = answers_among(
        alternative.provider,
        request.inputs,
        lambda answer: plain_answer(answer, alternative, asked.limits, host.folder),
    )
    try:
        outcome = _executed(plan, alternative, photo, others, request.inputs, host, meter, answers=answers)
    except Unanswered as question:
        return posed(question, request)
    host.at(CodePlace(step="fidelity"))
    with meter.part("fidelity"):
        fidelity = judge_job(photo.frame, outcome, plan.style, others)
    fidelity.or_refuse(alternative.provider, first_try=not asked.reseeds)
    host.at(CodePlace(step="encode"))
    host.progress(0.85)
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
        "warnings": [*found.warnings, *what_merging_said(outcome), *_warnings(outcome)],
        "measures": outcome.findings.measures,
        "report": {
            **report_of(plan, alternative, outcome, photo, packet.source_type),
            "asked": answers.facts,
            "fidelity": fidelity.as_data(),
        },
    }


def look(request: TaskRequest, host: Host) -> dict[str, Any]:
    """What the stages of a plan measure in a photo; no picture is made. Input: `photo`."""
    asked = CarryOutPayload.model_validate(request.payload)
    plan = Plan.model_validate(asked.plan)
    host.at(CodePlace(step="look"))
    photo = decode(request.inputs["photo"], asked.limits)
    outcome = _executed(plan, alternative_of(plan, asked), photo, [], request.inputs, host, Meter())
    return {"measures": {name: float(value) for name, value in outcome.findings.measures.items()}}


def preview(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Small results of several plans from one decode; of each its first local alternative is shown.

    Outputs: `picture.0`, `picture.1`, … in the order of the plans.
    """
    asked = PreviewPayload.model_validate(request.payload)
    plans = [Plan.model_validate(each) for each in asked.plans]
    host.at(CodePlace(step="decode"))
    photo = shrink_to_edge(decode(request.inputs["photo"], asked.limits, at_least=asked.edge), asked.edge)
    previews = []
    for index, plan in enumerate(plans):
        host.at(CodePlace(step="preview"))
        alternative = next((one for one in plan.alternatives if one.provider == "local"), plan.alternatives[0])
        share = Share(index / len(plans), (index + 1) / len(plans))
        outcome = _executed(plan, alternative, photo, [], request.inputs, host, Meter(), share=share)
        parts = Attachments(icc=photo.profile.icc, xmp=photo.header.mark)
        encoded = encode(outcome.frame.pixels, Encoding("jpeg", quality=82), parts)
        request.outputs[f"picture.{index}"].write_bytes(encoded.data)
        previews.append(
            {
                "style": plan.style,
                "width": outcome.frame.width,
                "height": outcome.frame.height,
                "mime": encoded.mime,
                "bytes": len(encoded.data),
                "warnings": _warnings(outcome),
            }
        )
    return {"previews": previews}


def encoding(output: OutputOptions, original: Format | None) -> Encoding:
    """How a result is written: as asked, else as the original was, else JPEG."""
    kind = output.format or (_FOLLOWS.get(original, "jpeg") if original else "jpeg")
    return Encoding(
        format=kind,  # type: ignore[arg-type] # both sources hold exactly the formats that Encoding knows
        quality=output.quality or _QUALITY[kind],
        chroma="444" if output.full_chroma else "420",
        progressive=output.progressive,
        max_bytes=output.max_bytes or None,
    )


def decoded(path: Path, limits: PhotoLimits, plan: Plan, light: Light | None = None) -> Decoded:
    """The photo, no larger than the plan's result is to be; as the sensor's light where that is asked for."""
    edge = min(filter(None, (plan.max_edge, plan.output.max_edge)), default=0)
    wide, white, keep = plan.output.format == "png", None, plan.output.keep_profile
    if light is not None:
        header = read_header(path, limits)
        wide, white = light.is_wide(header.width * header.height), light.white
    photo = decode(path, limits, keep_profile=keep, wide=wide, at_least=edge, white=white)
    return shrink_to_edge(photo, edge) if edge else photo


def _executed(
    plan: Plan,
    alternative: Alternative,
    photo: Decoded,
    others: Sequence[Frame],
    inputs: Mapping[str, Path],
    host: Host,
    meter: Meter,
    *,
    share: Share = WORK,
    answers: Answers | None = None,
) -> Outcome:
    files = {name.removeprefix("file."): path for name, path in inputs.items() if name.startswith("file.")}
    around = Surroundings(
        host=host,
        stages=StageLoader(host),
        meter=meter,
        files=files,
        share=share,
        providers=None if answers is None or alternative.provider == LOCAL else answers.door,
        shown_pixels=lambda: PIXELS if answers is not None and answers.at_hand else SHOWN,
    )
    return Executor(plan, alternative, photo.header.facts, around).run([photo.frame, *others])


def posed(question: Unanswered, request: TaskRequest) -> dict[str, Any]:
    """Leaves a question for the parent to put."""
    if "question" not in request.outputs:
        text = f'The provider "{question.provider}" cannot be asked here.'
        raise LusterError(Reason.PROVIDER_MISCONFIGURED, text, provider=question.provider)
    write_question(request.outputs["question"], question)
    return {"asked": True}


def alternative_of(plan: Plan, asked: CarryOutPayload) -> Alternative:
    """The alternative that is asked for; tried once more, it draws other numbers."""
    alternative = plan.alternatives[asked.alternative]
    return alternative.model_copy(update={"seed": (alternative.seed + 7919 * asked.reseeds) & 0x7FFFFFFF})


def _warnings(outcome: Outcome) -> list[dict[str, str]]:
    """What the user should know, in the form of the plan's own warnings."""
    return [{"code": "subject_not_found", "message": sentence} for sentence in outcome.findings.warnings]


def report_of(plan: Plan, alternative: Alternative, outcome: Outcome, photo: Decoded, source: Any) -> dict[str, Any]:
    """What is told of a finished recipe."""
    return {
        "style": plan.style,
        "style_version": plan.style_version,
        "provider": alternative.provider,
        "region": plan.region,
        "disclosure": plan.disclosure if outcome.layers.masked else "none",
        "subject_found": outcome.subject_found,
        "notes": outcome.findings.notes,
        "measures": outcome.findings.measures,
        "warnings": outcome.findings.warnings,
        "stages": [{"stage": step.stage, "version": step.version} for step in outcome.steps],
        "source_type": source.value if source else None,
        "input": {
            "format": photo.header.format.value,
            "width": photo.header.width,
            "height": photo.header.height,
            "colour": photo.profile.description,
        },
        "machine": platform.machine(),
    }


def moment() -> str:
    """Now, as provenance writes it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
