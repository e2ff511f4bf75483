"""Says in a result's own metadata how it was made: IPTC's source type, the plan, the stages, the findings."""

import hashlib
import json
from dataclasses import dataclass

from luster_engine.pipeline.codec.photo import Decoded
from luster_engine.pipeline.codec.xmp import Provenance, SourceType
from luster_engine.pipeline.fidelity.report import Report
from luster_engine.pipeline.payloads import MadeOf
from luster_engine.pipeline.render.executor import Outcome
from luster_engine.pipeline.render.plan import Alternative, Plan, more_telling

VERSION = "1"
"""Version of the facts under Luster's namespace."""


@dataclass(frozen=True)
class Occasion:
    """By which job a picture is made, when, and of which earlier result."""

    job: str
    at: str
    made_of: MadeOf | None = None


def provenance_of(
    plan: Plan,
    alternative: Alternative,
    outcome: Outcome,
    photo: Decoded,
    occasion: Occasion,
    *,
    fidelity: Report | None = None,
) -> Provenance:
    """What the result says of itself. The photo's own private facts are no part of it."""
    before = occasion.made_of
    done = plan.disclosure if outcome.subject_found else "none"
    frozen = json.dumps(plan.model_dump(mode="json"), sort_keys=True).encode()
    stages = [f"{step.stage} {step.version}" for step in outcome.steps]
    return Provenance(
        _source_in_all(
            source_type(plan, alternative, outcome), before.source_type if before else "", photo.header.declared or ""
        ),
        {
            "Version": VERSION,
            "Style": f"{plan.style} {plan.style_version}",
            "Provider": alternative.provider,
            "Region": plan.region if outcome.layers.masked else "none",
            "Disclosure": more_telling(done, before.disclosure) if before else done,
            "Stages": "; ".join(stages),
            "Parameters": json.dumps(dict(plan.parameters), sort_keys=True),
            "Plan": hashlib.sha256(frozen).hexdigest(),
            "Job": occasion.job,
            "MadeOf": before.job if before else "",
            "EnhancedAt": occasion.at,
            "Fidelity": fidelity.verdict.value if fidelity else "",
            "FidelityReport": json.dumps(fidelity.as_data(), sort_keys=True) if fidelity else "",
            "Exposures": f"{used:.0f}" if (used := outcome.findings.measures.get("merge.used")) else "",
            "Notes": " ".join(note["text"] for note in outcome.findings.notes)[:2000],
        },
    )


def _source_in_all(own: SourceType | None, *earlier: str) -> SourceType | None:
    """The more telling of what was done now, what was done before, and what the photo itself says of a model."""
    order = list(SourceType)
    known = [each for each in (own, *(one for one in order if one in earlier)) if each is not None]
    return max(known, key=order.index, default=None)


def source_type(plan: Plan, alternative: Alternative, outcome: Outcome) -> SourceType | None:
    """IPTC's word for what was done: the most telling one that applies; none where the pixels are the camera's own."""
    if alternative.provider != "local":
        return SourceType.GENERATIVE
    if outcome.subject_found and any(edit.content is not None for edit in outcome.layers.masked):
        return SourceType.COMPOSITE
    if outcome.merged:
        return SourceType.CAPTURE_MERGE
    changed = bool(outcome.layers.ordered) or any(step.role != "find" for step in outcome.steps)
    return SourceType.ENHANCED if changed else None
