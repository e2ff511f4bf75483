"""What a child may say when a task is done: a closed form for each kind of task, checked before anybody reads it."""

from collections.abc import Collection, Mapping, Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from luster_engine.border import words
from luster_engine.border.refusal import Foreign
from luster_engine.pipeline.codec.sniff import EXTENSION, MIME, Format
from luster_engine.pipeline.codec.xmp import SourceType
from luster_engine.sandbox.task import Task

QUESTION = "question"
"""The output in which a recipe leaves what it wants to ask of a remote model."""
SPOKEN = words.Bounds(bytes=2_000_000, depth=24, values=50_000, text=20_000)
"""For one message of a child. The largest are catalogs: a plugin of 30 styles says about 300 kB."""


def _one_of(known: Collection[str]) -> AfterValidator:
    def check(word: str) -> str:
        if word not in known:
            raise ValueError("not one of the known words")
        return word

    return AfterValidator(check)


Mime = Annotated[str, _one_of(frozenset(MIME.values()))]
Extension = Annotated[str, _one_of(frozenset(EXTENSION.values()) | {""})]
Kind = Annotated[str, _one_of(frozenset(Format))]
Side = Annotated[int, Field(ge=1, le=1_000_000)]
Size = Annotated[int, Field(ge=1, le=10_000_000_000)]
Name = Annotated[str, Field(max_length=100)]
Sentence = Annotated[str, Field(max_length=2_000)]
Number = Annotated[float, Field(ge=-1e12, le=1e12)]


class Said(BaseModel):
    """A closed form: a name that it does not know is refused, and no value is turned into another."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Warned(Said):
    """Something that a user should know."""

    code: Name
    message: Sentence
    stage: Name = ""


class StepTaken(Said):
    """What one step took."""

    stage: Name
    ms: Number = 0.0
    peak_mb: Number = 0.0
    at_ms: Number = 0.0
    """When it began, from the beginning of the work on."""
    version: Name = ""


class Picture(Said):
    """A picture that was made; whether it is one, its own bytes say."""

    mime: Mime
    extension: Extension = ""
    width: Side
    height: Side
    bytes: Size
    quality: Annotated[int, Field(ge=0, le=100)] | None = None


class CarriedOut(Picture):
    """A plan carried out on a photo. Report and measures are free within the border's bounds, but for two words of the
    report."""

    steps: Annotated[list[StepTaken], Field(max_length=500)] = []
    began: Number = 0.0
    """When the work began, in Unix seconds."""
    warnings: Annotated[list[Warned], Field(max_length=100)] = []
    measures: dict[str, Any] = {}
    report: dict[str, Any] = {}


class Stripped(Said):
    """A photo without its metadata, or a signed one."""

    mime: Mime
    extension: Extension = ""
    bytes: Size


class Preview(Picture):
    """One small result."""

    style: Name = ""
    warnings: Annotated[list[Warned], Field(max_length=100)] = []


class Previewed(Said):
    """Small results, in the order of the plans."""

    previews: Annotated[list[Preview], Field(max_length=64)]


class Tiled(Said):
    """Tiles of one picture, row by row."""

    tiles: Annotated[list[Picture], Field(max_length=1_000)]


class Probed(Said):
    """What a photo's header says."""

    format: Kind
    mime: Mime
    extension: Extension = ""
    width: Side
    height: Side
    bytes: Size
    bits: Annotated[int, Field(ge=1, le=64)]
    mode: Name
    frames: Annotated[int, Field(ge=0, le=1_000_000)]
    orientation: Annotated[int, Field(ge=0, le=8)]
    colour: Sentence | None = None
    has_gps: bool = False
    captured_at: Name | None = None
    camera: Sentence | None = None


class Sketched(Said):
    """A photo's exposure and a small picture of its view."""

    width: Side
    height: Side
    brightness: Annotated[float, Field(ge=0, le=1)]
    captured_at: Name
    stops: Annotated[float, Field(ge=-60, le=60)] | None = None
    lens: Sentence = ""
    view: Annotated[str, Field(max_length=4_096)]


class Looked(Said):
    """What a look at a photo measured."""

    measures: Annotated[dict[Name, Number], Field(max_length=100)]


class Seen(Said):
    """How far the light of a photo that was looked at is to be trusted."""

    sure: Annotated[float, Field(ge=0, le=1)]


class Settled(Said):
    """By how much each photo is shifted so that all agree."""

    shifts: Annotated[
        list[Annotated[list[Annotated[float, Field(ge=-1, le=1)]], Field(min_length=4, max_length=4)]],
        Field(max_length=1_000),
    ]
    groups: Annotated[list[Annotated[int, Field(ge=0)]], Field(max_length=1_000)]
    pairs: Annotated[int, Field(ge=0)]
    before: Number
    after: Number


FORMS: Mapping[str, type[Said]] = {
    "probe": Probed,
    "sketch": Sketched,
    "carry_out": CarriedOut,
    "generate": CarriedOut,
    "stage": CarriedOut,
    "look": Looked,
    "see": Seen,
    "settle": Settled,
    "thumbnail": Picture,
    "rendition": Picture,
    "disclosure": Picture,
    "tiles": Tiled,
    "strip": Stripped,
    "sign": Stripped,
    "preview": Previewed,
}
_ONE_FOR_EACH: Mapping[str, Sequence[tuple[str, str]]] = {
    "preview": [("plans", "previews")],
    "settle": [("sure", "shifts"), ("sure", "groups")],
}
"""Lists of an answer that say something of each part of the question: who asked reads them side by side."""
FREE = frozenset({"inspect", "fidelity", "check", "catalog"})
"""Kinds without a form: their answers are shown to
the one who asked, or read by a parser of their own, within the border's bounds."""


def asks(task: Task, answer: Mapping[str, Any]) -> bool:
    """Whether a task ended with a question. It can only where a question was one of its outputs."""
    return QUESTION in task.outputs and answer.get("asked") is True


def checked(task: Task, said: object) -> dict[str, Any]:
    """The answer to a task, in the form of its kind. Raises `Foreign`."""
    if not isinstance(said, dict):
        raise Foreign("its answer is no object")
    if asks(task, said):
        return {"asked": True}
    form = FORMS.get(task.kind)
    if form is None:
        return said
    try:
        answer = form.model_validate(said).model_dump()
    except ValidationError as error:
        raise Foreign(_words(error)) from None
    if form is CarriedOut:
        _check_report(task, answer["report"])
    for asked, told in _ONE_FOR_EACH.get(task.kind, ()):
        if len(answer[told]) != len(task.payload.get(asked, ())):
            raise Foreign(f"it says something of {len(answer[told])} where it was asked about another number")
    return answer


def _check_report(task: Task, report: Mapping[str, Any]) -> None:
    """How much was changed is said by law: a recipe may do less than its plan declares, and never call it otherwise."""
    plan = task.payload.get("plan")
    declared = str(plan.get("disclosure", "")) if isinstance(plan, Mapping) else ""
    if report.get("disclosure", "") not in ("", "none", declared):
        raise Foreign("the change is said to be of a class that its plan does not declare")
    if report.get("source_type") not in (None, *SourceType):
        raise Foreign("the report's source type is none that there is")
    if not isinstance(report.get("input", {}), dict):
        raise Foreign("the report's input is no object")


def _words(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"])[:100] or "answer"
    if first["type"] == "missing":
        return f"nothing is said of the picture's {where}"
    if first["type"] == "extra_forbidden":
        return f"more is said than is asked for: {words.clean(where, 100)}"
    return f"the picture's {words.clean(where, 100)} is said to be {words.clean(first['input'], 60)}"
