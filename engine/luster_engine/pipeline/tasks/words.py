"""Makes a picture from words: poses the question, and writes the model's answer as a picture that says what it is."""

import hashlib
import json
import platform
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from luster_engine.pipeline.codec.container import Attachments
from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.encode import EXTENSION, encode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.photo import Decoded
from luster_engine.pipeline.codec.xmp import Provenance, SourceType
from luster_engine.pipeline.guide.answers import Unanswered, answers_among
from luster_engine.pipeline.payloads import CarryOutPayload
from luster_engine.pipeline.render.meter import Meter
from luster_engine.pipeline.render.plan import Alternative, Plan
from luster_engine.pipeline.render.smaller import shrink_to_edge
from luster_engine.pipeline.render.words import FROM_WORDS
from luster_engine.pipeline.tasks.answered import answered_picture, as_png, unusable
from luster_engine.pipeline.tasks.provenance import VERSION
from luster_engine.pipeline.tasks.recipes import encoding, moment, posed
from luster_engine.plugins.host import CodePlace, Host, TaskRequest

REFERENCE = "reference"
"""Inputs of this name, `reference.1` and so on are photos that the model is shown."""
_LEAST_SHARE = 1 / 16
"""Of the pixels that were asked for: a quarter of each side. Models round sizes, and none to so few; what is smaller is
a placeholder or a fault, and nobody is to pay for it."""
_REFERENCE_EDGE = 1536
"""Long edge of a reference photo: what most models look at, and no more of a photo than that leaves."""


def generate(request: TaskRequest, host: Host) -> dict[str, Any]:
    """Makes the picture of one alternative. Inputs: `reference`, `reference.1`, …; `answer.0` once there is one.
    Outputs: `picture`, and `question`, as of `carry_out`."""
    asked = CarryOutPayload.model_validate(request.payload)
    plan = Plan.model_validate(asked.plan)
    alternative = plan.alternatives[asked.alternative]
    meter = Meter()
    answers = answers_among(alternative.provider, request.inputs)
    host.at(CodePlace(step=FROM_WORDS))
    try:
        with meter.part(FROM_WORDS):
            answer = answers.door(alternative.provider).ask(
                _body(alternative), lambda: _references(request.inputs, asked.limits)
            )
    except Unanswered as question:
        return posed(question, request)
    host.progress(0.6)
    host.at(CodePlace(step="decode"))
    with meter.part("decode"):
        photo = answered_picture(answer, alternative, asked.limits, host.folder / "answer")
        _check_size(photo, alternative)
        edge = min(filter(None, (plan.max_edge, plan.output.max_edge)), default=0)
        photo = shrink_to_edge(photo, edge) if edge else photo
    host.at(CodePlace(step="encode"))
    host.progress(0.85)
    # The colours are the model's own; a photo's format to follow is not there, so a plain wish is JPEG.
    how = encoding(plan.output, None)
    packet = _provenance(plan, alternative, asked)
    with meter.part("encode"):
        parts = Attachments(xmp=packet.packet(), icc=photo.profile.icc)
        encoded = encode(photo.frame.pixels, how, parts)
        request.outputs["picture"].write_bytes(encoded.data)
    host.progress(1.0)
    return {
        "width": photo.frame.width,
        "height": photo.frame.height,
        "mime": encoded.mime,
        "extension": EXTENSION[how.format],
        "bytes": len(encoded.data),
        "quality": encoded.quality,
        "steps": meter.parts,
        "began": meter.began,
        "report": {
            "style": plan.style,
            "style_version": plan.style_version,
            "provider": alternative.provider,
            "region": "none",
            "disclosure": plan.disclosure,
            "source_type": SourceType.GENERATED.value,
            "asked": answers.facts,
            "machine": platform.machine(),
        },
    }


def _body(alternative: Alternative) -> dict[str, Any]:
    """The question in plain values, as every provider takes it."""
    body: dict[str, Any] = {"kind": FROM_WORDS, "seed": alternative.seed, "count": 1, **alternative.steps[0].params}
    return body | ({"model": alternative.model} if alternative.model else {})


def _references(inputs: Mapping[str, Path], limits: PhotoLimits) -> dict[str, bytes]:
    """The reference photos, small and without their metadata: a model needs to see them, not where they were taken.
    They are numbered from 1, so that they stay in their order where names are sorted."""
    names = sorted((name for name in inputs if name.partition(".")[0] == REFERENCE), key=_number)
    small = (shrink_to_edge(decode(inputs[name], limits), _REFERENCE_EDGE) for name in names)
    return {f"{REFERENCE}.{number}.png": as_png(photo.frame) for number, photo in enumerate(small, 1)}


def _number(name: str) -> int:
    return int(name.partition(".")[2] or 0)


def _check_size(photo: Decoded, alternative: Alternative) -> None:
    """Refuse a picture that is nothing like as large as was asked for."""
    width, height = (int(side) for side in str(alternative.steps[0].params["size"]).split("x"))
    came = photo.frame.width * photo.frame.height
    if came < _LEAST_SHARE * width * height:
        found = f"{photo.frame.width}×{photo.frame.height}"
        raise unusable(alternative, f"answered with {found} pixels where {width}×{height} were asked for")


def _provenance(plan: Plan, alternative: Alternative, asked: CarryOutPayload) -> Provenance:
    """What the picture says of itself: that a model made it, which one, by which job. The words are the owner's own and
    stay with the job."""
    frozen = json.dumps(plan.model_dump(mode="json"), sort_keys=True).encode()
    facts = {
        "Version": VERSION,
        "Style": f"{plan.style} {plan.style_version}",
        "Provider": alternative.provider,
        "Model": alternative.model,
        "Disclosure": plan.disclosure,
        "Parameters": json.dumps(dict(plan.parameters), sort_keys=True),
        "Plan": hashlib.sha256(frozen).hexdigest(),
        "Job": asked.job,
        "EnhancedAt": moment(),
    }
    return Provenance(SourceType.GENERATED, facts)
