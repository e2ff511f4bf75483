"""The request for a job: checked, and in a form in which two requests can be compared."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.jobs.models import TIERS
from luster_engine.pipeline.render.plan import MOST_BRACKETS, OutputOptions
from luster_engine.plugins.capability import AUTO

KINDS = ("enhance",)
_LONGEST_PROMPT = 4000
_LONGEST_REQUEST_ID = 128


@dataclass(frozen=True, slots=True)
class Input:
    """One picture that a job reads, and what for."""

    asset_id: UUID
    role: str = "photo"


@dataclass(frozen=True, slots=True)
class JobSpec:
    """What is asked for, the same in quotes, jobs and batches."""

    inputs: tuple[Input, ...] = ()
    style: str = "default"
    params: Mapping[str, Any] = field(default_factory=dict)
    prompt: str = ""
    tier: str = "free"
    provider: str = AUTO
    strict: bool = False
    output: OutputOptions = field(default_factory=OutputOptions)
    kind: str = "enhance"
    parent: UUID | None = None
    """The job whose result is worked on instead of the photo."""

    def checked(self) -> "JobSpec":
        """The same, or what is wrong with it, field by field."""
        wrong: list[FieldViolation] = []
        if self.kind not in KINDS:
            wrong.append(FieldViolation("spec.kind", f"must be one of {', '.join(KINDS)}"))
        if self.tier not in TIERS:
            wrong.append(FieldViolation("spec.tier", f"must be one of {', '.join(TIERS)}"))
        if self.parent is not None and self.brackets:
            wrong.append(FieldViolation("spec.inputs", "must hold no brackets where another job's result is the start"))
        if len(self.prompt) > _LONGEST_PROMPT:
            wrong.append(FieldViolation("spec.prompt", f"must have at most {_LONGEST_PROMPT} characters"))
        if "\x00" in self.prompt + self.style + json.dumps(dict(self.params), default=str).replace("\\u0000", "\x00"):
            wrong.append(FieldViolation("spec", "must not contain NUL characters"))
        if wrong:
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"The field {wrong[0].field!r} {wrong[0].description}.",
                violations=tuple(wrong),
            )
        return self

    def photo(self) -> UUID:
        """The one photo that the job works on; further exposures of its view may stand beside it."""
        photos = [each for each in self.inputs if each.role == "photo"]
        others = [each for each in self.inputs if each.role not in ("photo", "bracket")]
        wrong = ""
        if len(photos) != 1 or others:
            wrong = "must be one photo with the role 'photo', and may hold its other exposures with the role 'bracket'"
        elif len(self.brackets) > MOST_BRACKETS:
            wrong = f"may hold at most {MOST_BRACKETS} brackets, and has {len(self.brackets)}"
        elif len({each.asset_id for each in self.inputs}) < len(self.inputs):
            wrong = "names one photo twice"
        if wrong:
            violation = FieldViolation("spec.inputs", wrong)
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"The field {violation.field!r} {violation.description}.",
                violations=(violation,),
            )
        return photos[0].asset_id

    @property
    def brackets(self) -> tuple[UUID, ...]:
        """Further exposures of the photo's view, in the order that was asked for."""
        return tuple(each.asset_id for each in self.inputs if each.role == "bracket")

    def of_set(self, photos: Sequence[UUID]) -> "JobSpec":
        """The same wish for a set of exposures; the first photo is the one that the job belongs to."""
        first, *others = photos
        return replace(self, inputs=(Input(first), *(Input(each, "bracket") for each in others)))


def photos_of(sets: Sequence[Sequence[UUID]], *, beside: Sequence[UUID] = ()) -> frozenset[UUID]:
    """The photos of all sets; refused where a set is none, or a photo would be in two jobs."""
    seen = set(beside)
    for number, photos in enumerate(sets):
        wrong = ""
        if not photos:
            wrong = "must name at least one photo"
        elif len(photos) > MOST_BRACKETS + 1:
            wrong = f"may name at most {MOST_BRACKETS + 1} photos, and names {len(photos)}"
        elif len(set(photos)) < len(photos) or not seen.isdisjoint(photos):
            wrong = "names a photo that is named already"
        if wrong:
            violation = FieldViolation(f"sets.{number}", wrong)
            raise LusterError(Reason.INVALID_ARGUMENT, f"Set {number + 1} {wrong}.", violations=(violation,))
        seen |= set(photos)
    return frozenset(seen.difference(beside))


def body_hash(*parts: object) -> bytes:
    """A fingerprint of a request's body, by which a replay is told from another request with the same id."""
    return hashlib.sha256(json.dumps(parts, default=_plain, sort_keys=True).encode()).digest()


def checked_request_id(request_id: str) -> str:
    """The request id itself; empty means that the call is not repeatable."""
    if len(request_id) > _LONGEST_REQUEST_ID or not request_id.isprintable():
        violation = FieldViolation("request_id", f"must be printable and have at most {_LONGEST_REQUEST_ID} characters")
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"The field 'request_id' {violation.description}.", violations=(violation,)
        )
    return request_id


def _plain(value: object) -> object:
    if isinstance(value, JobSpec):
        return {
            "inputs": [[str(each.asset_id), each.role] for each in value.inputs],
            "style": value.style,
            "params": dict(value.params),
            "prompt": value.prompt,
            "tier": value.tier,
            "provider": value.provider,
            "strict": value.strict,
            "output": value.output.model_dump(),
            "kind": value.kind,
            # Only where there is one, so that a request of an earlier version is known again.
            **({"parent": str(value.parent)} if value.parent else {}),
        }
    return str(value)
