"""The request for a job: checked, and in a form in which two requests can be compared."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from luster_engine.errors import FieldViolation, LusterError, Reason, wrong_field, wrong_fields
from luster_engine.jobs.models import KINDS, TIERS
from luster_engine.pipeline.render.plan import MOST_BRACKETS, OutputOptions
from luster_engine.plugins.capability import AUTO

ENHANCE, GENERATE, STAGE = KINDS
USUAL_RATIO = "3:2"
"""What cameras make, and what most listings show."""
MOST_PICTURES = 8
"""Pictures of one request from words. Chosen, not measured: each is a job with a price of its own, so a zero too many
is dear."""
MOST_REFERENCES = 7
"""As many as the models take that take the most (`references` in the `models.toml` of the provider plugins); a question
has room for eight files (`border/names.py`)."""
_LONGEST_SIDE = 3.0
"""No model that Luster knows makes a picture that is longer than three times its width."""
_LARGEST_SEED = 2**31 - 1
_LONGEST_PROMPT = 4000
"""Characters of what a person writes. Chosen, not measured: two pages. It is sent with each question; the look's own
text comes on top, and a question has room for 32,000 characters (`job.proto`)."""
_LONGEST_REQUEST_ID = 128
"""Characters of an id that makes a call repeatable; a UUID has 36. It is a key of a table."""


@dataclass(frozen=True, slots=True)
class Input:
    """One picture that a job reads, and what for."""

    asset_id: UUID
    role: str = "photo"


@dataclass(frozen=True, slots=True)
class WordsWish:
    """Which pictures are to be made from words."""

    ratio: str = USUAL_RATIO
    count: int = 1
    seed: int | None = None
    """Where the first picture's numbers are drawn from; None draws others each time."""

    @property
    def shape(self) -> float | None:
        """Width by height; None where the words for it are none, or no model makes such a picture."""
        found = re.fullmatch(r"([1-9][0-9]{0,4}):([1-9][0-9]{0,4})", self.ratio)
        if found is None:
            return None
        shape = int(found[1]) / int(found[2])
        return shape if 1 / _LONGEST_SIDE <= shape <= _LONGEST_SIDE else None


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
    words: WordsWish | None = None
    """Which pictures are made, where the kind is `generate`: the prompt says what they show."""
    shoot: UUID | None = None
    """The shoot of a generated picture."""
    stored_set: UUID | None = None
    """A stored set of exposures, in place of inputs."""
    consistency: float | None = None
    """How far photos that are made together agree, 0 to 1; None for what is usual there."""
    match: UUID | None = None
    """The photo whose light this one is to have."""

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
        if self.stored_set is not None:
            wrong += self._wrong_set()
        wrong += self._wrong_agreement()
        wrong += self._wrong_words() if self.kind == GENERATE else self._wrong_photo()
        if self.kind == STAGE:
            wrong += self._wrong_room()
        if wrong:
            raise wrong_fields(wrong)
        return self

    def _wrong_set(self) -> list[FieldViolation]:
        """What does not go with a stored set."""
        forbidden = {
            "spec.inputs": (bool(self.inputs), "must be left out: the set names its photos"),
            "spec.parent_job_id": (self.parent is not None, "must be left out: a set is made of its photos"),
            "spec.set_id": (self.kind == GENERATE, "must be left out: pictures from words are made of no photos"),
        }
        return [FieldViolation(name, text) for name, (wrong, text) in forbidden.items() if wrong]

    def _wrong_agreement(self) -> list[FieldViolation]:
        """What is wrong with how photos are to agree."""
        wrong = []
        if self.consistency is not None and not 0.0 <= self.consistency <= 1.0:
            wrong.append(FieldViolation("spec.consistency", "must be 0 to 1"))
        named = {"spec.consistency": self.consistency is not None, "spec.match_asset_id": self.match is not None}
        fields = [name for name, given in named.items() if given]
        if fields and (self.kind != ENHANCE or self.parent is not None):
            wrong += [FieldViolation(name, "goes with a look on photos only") for name in fields]
        return wrong

    def _wrong_photo(self) -> list[FieldViolation]:
        """What does not go with work on a photo."""
        named = {"spec.generate": self.words is not None, "spec.shoot_id": self.shoot is not None}
        return [
            FieldViolation(name, f"goes with the kind {GENERATE!r} only") for name, present in named.items() if present
        ]

    def _wrong_room(self) -> list[FieldViolation]:
        """What does not go with furnishing a room."""
        wrong = []
        if self.style != STAGE:
            wrong.append(FieldViolation("spec.style", "must be left out: a room is furnished without a look"))
        if self.brackets:
            wrong.append(
                FieldViolation("spec.inputs", "must hold one photo: merge exposures first, and go on from that")
            )
        return wrong

    def _wrong_words(self) -> list[FieldViolation]:
        """What is wrong with a wish for pictures from words."""
        wish, wrong = self.words or WordsWish(), []
        if not self.prompt.strip():
            wrong.append(FieldViolation("spec.prompt", "must say in words what the picture shows"))
        if wish.shape is None:
            most = f"{_LONGEST_SIDE:.0f}"
            message = f"must be width to height, such as {USUAL_RATIO}, with no side longer than {most} times the other"
            wrong.append(FieldViolation("spec.generate.ratio", message))
        if not 1 <= wish.count <= MOST_PICTURES:
            wrong.append(FieldViolation("spec.generate.count", f"must be 1 to {MOST_PICTURES}"))
        if wish.seed is not None and not 0 <= wish.seed <= _LARGEST_SEED:
            wrong.append(FieldViolation("spec.generate.seed", f"must be 0 to {_LARGEST_SEED}"))
        if self.style not in ("", "default", GENERATE) or self.params:
            wrong.append(FieldViolation("spec.style", "must be left out: a picture from words has no style"))
        if self.parent is not None:
            wrong.append(FieldViolation("spec.parent_job_id", "must be left out; name photos as references instead"))
        pictures = [each.asset_id for each in self.inputs]
        if any(each.role != "reference" for each in self.inputs):
            wrong.append(FieldViolation("spec.inputs", "may hold photos with the role 'reference' only"))
        elif len(pictures) > MOST_REFERENCES or len(set(pictures)) < len(pictures):
            wrong.append(FieldViolation("spec.inputs", f"may hold at most {MOST_REFERENCES} photos, each once"))
        return wrong

    @property
    def references(self) -> tuple[UUID, ...]:
        """Photos that the model is shown beside the words, in the order that was asked for."""
        return tuple(each.asset_id for each in self.inputs if each.role == "reference")

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
            raise wrong_field("spec.inputs", wrong)
        return photos[0].asset_id

    @property
    def brackets(self) -> tuple[UUID, ...]:
        """Further exposures of the photo's view, in the order that was asked for."""
        return tuple(each.asset_id for each in self.inputs if each.role == "bracket")

    def of_set(self, photos: Sequence[UUID]) -> "JobSpec":
        """The same wish for a set of exposures, or what does not go with one; the job belongs to the first photo."""
        first, *others = photos
        inputs = (Input(first), *(Input(each, "bracket") for each in others))
        return replace(self, inputs=inputs, stored_set=None).checked()


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
            **({"words": [value.words.ratio, value.words.count, value.words.seed]} if value.words else {}),
            **({"shoot": str(value.shoot)} if value.shoot else {}),
            **({"set": str(value.stored_set)} if value.stored_set else {}),
            **({"consistency": value.consistency} if value.consistency is not None else {}),
            **({"match": str(value.match)} if value.match else {}),
        }
    return str(value)
