"""What the shapes of every room share: models, times, structures, pages and documented problems."""

import re
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from google.protobuf.message import Message
from google.protobuf.struct_pb2 import ListValue, Struct, Value
from google.protobuf.timestamp_pb2 import Timestamp
from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, StrictBool

from luster_gateway.problems import Problem
from luster_gateway.reasons import NOT_THERE, REASONS


class Answer(BaseModel):
    """Something that the gateway says. Its form is built when it is first said, as a start would build all of them."""

    model_config = ConfigDict(frozen=True, defer_build=True)


class Body(BaseModel):
    """Something that a client sends; a misspelt field is an error that names it."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ProblemAnswer(BaseModel):
    """An error as RFC 9457 has it; the reason's own fields stand beside these."""

    model_config = ConfigDict(
        title="Problem",
        extra="allow",
        json_schema_extra={
            "example": {
                "type": "https://luster.dev/problems/insufficient-credits",
                "title": "Insufficient credits",
                "status": 402,
                "detail": REASONS["INSUFFICIENT_CREDITS"].example,
                "instance": "/jobs",
                "reason": "INSUFFICIENT_CREDITS",
                "request_id": "0b7c2a52c7a84f0b9a1f4b7f5a2d9f10",
                "required": 2,
                "balance": 1,
            }
        },
    )

    type: str = Field(description="A URI that ends in the reason in kebab case.")
    title: str
    status: int
    detail: str = Field(description="What happened, to what, and the next step.")
    instance: str
    reason: str = Field(description="The reason's name, from the one tree of reasons.")
    request_id: str
    errors: list["FieldError"] | None = None


class FieldError(Answer):
    """One field that is wrong."""

    field: str
    message: str


def _iso(value: object) -> object:
    """Only ISO 8601: pydantic alone would take a number, bare or as text, as seconds since 1970."""
    if not isinstance(value, datetime) and not (isinstance(value, str) and _ISO.match(value)):
        raise ValueError("must be an ISO 8601 time with its offset, such as 2026-11-21T08:00:00Z")
    return value


def _blank_is_none(value: object) -> object:
    """A form sends an empty field for one that was left out."""
    return None if value == "" else value


MOST_BYTES = 8192
"""Bytes of parameters, or of what a client keeps for itself, as JSON; the engine has the same bound."""
MOST_NAMES = 100
"""Names in it, at all depths; the engine has the same bound and says why (`rpc/convert.py`)."""
_ISO = re.compile(r"^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}")
Moment = Annotated[AwareDatetime, BeforeValidator(_iso)]
Flag = StrictBool
BlankIsNone = BeforeValidator(_blank_is_none)
Limit = Annotated[int, Field(ge=1, le=200, description="How many to answer at most.")]
Cursor = Annotated[
    str | None, Field(max_length=1024, description="Where to go on: `next_cursor` of the answer before this one.")
]

_TOLD = {
    400: "The request cannot be read.",
    401: "The credential is missing, wrong or expired.",
    402: "There are too few credits.",
    403: "The credential may not do this.",
    404: NOT_THERE,
    408: "The body came too slowly.",
    409: "The present state does not allow it.",
    410: "It has expired.",
    413: "The body or the picture is too large.",
    415: "The body's media type is not taken.",
    416: "The range is not in the object.",
    422: "Fields are not valid; `errors` names them.",
    429: "Too many requests; `Retry-After` says when to come again.",
    500: "A fault of ours; tell support the request id.",
    501: "Part of the contract, and not available here yet.",
    502: "A plugin or a provider failed, and would again; another may not.",
    503: "A part that is needed is away; try again.",
    504: "It took too long.",
}
_ALWAYS = (400, 422, 429, 500, 501, 502, 503, 504)
"""Statuses that every route may answer with."""


def problems(*also: int, signed_in: bool = True, body: bool = False) -> dict[int | str, dict[str, Any]]:
    """The documented errors of a route: those that every route has, and its own."""
    statuses = {*_ALWAYS, *also}
    if signed_in:
        statuses |= {401, 403}
    if body:
        statuses |= {408, 413}
    schema = {"schema": {"$ref": "#/components/schemas/Problem"}}
    return {
        status: {"description": _TOLD[status], "content": {"application/problem+json": schema}}
        for status in sorted(statuses)
    }


def when(message: Message, field: str) -> datetime | None:
    """A time of a message, or None when it is unset."""
    if not message.HasField(field):
        return None
    stamp: Timestamp = getattr(message, field)
    return stamp.ToDatetime(tzinfo=UTC)


def stamp(moment: AwareDatetime) -> Timestamp:
    """A time for a message."""
    result = Timestamp()
    result.FromDatetime(moment)
    return result


def plain(struct: Struct) -> dict[str, Any]:
    """A Struct as JSON has it, whole numbers as whole numbers."""
    return {name: _value(value) for name, value in struct.fields.items()}


def _value(value: Value) -> Any:
    kind = value.WhichOneof("kind")
    if kind == "struct_value":
        return plain(value.struct_value)
    if kind == "list_value":
        return [_value(each) for each in value.list_value.values]
    if kind == "number_value":
        number = value.number_value
        return int(number) if number.is_integer() and abs(number) < 2**53 else number
    if kind == "string_value":
        return value.string_value
    if kind == "bool_value":
        return value.bool_value
    return None


def struct(value: dict[str, Any], field: str) -> Struct:
    """JSON as a Struct; what a Struct cannot hold, or what is too much, is an error that names the field."""
    result = Struct()
    try:
        _Filling().fill(result, value, 0)
    except (ValueError, TypeError) as error:
        message = str(error)
        raise Problem(
            "INVALID_ARGUMENT", f"{field}: {message}", errors=[{"field": field, "message": message}]
        ) from None
    return result


class _Filling:
    """Counts while it fills, so that what is too much is refused before much is done with it."""

    def __init__(self) -> None:
        self._bytes = self._names = 0

    def fill(self, target: Struct, value: dict[str, Any], depth: int) -> None:
        """A table."""
        if depth > 32:
            raise ValueError("it is nested too deeply")
        for name, each in value.items():
            self._names += 1
            if self._names > MOST_NAMES:
                raise ValueError(f"it may have {MOST_NAMES} names at most")
            self._count(len(name.encode()) + 4)
            self._put(target.fields[name], each, depth)

    def _count(self, size: int) -> None:
        self._bytes += size
        if self._bytes > MOST_BYTES:
            raise ValueError(f"it may have {MOST_BYTES} bytes as JSON at most")

    def _put(self, slot: Value, value: Any, depth: int) -> None:
        self._count(len(value.encode()) + 3 if isinstance(value, str) else 2)
        if value is None:
            slot.null_value = 0  # type: ignore[assignment]  # the one value of NullValue
        elif isinstance(value, bool):
            slot.bool_value = value
        elif isinstance(value, int | float):
            try:
                slot.number_value = float(value)
            except OverflowError:
                raise ValueError("a number is too large") from None
        elif isinstance(value, str):
            slot.string_value = value
        elif isinstance(value, dict):
            slot.struct_value.SetInParent()
            self.fill(slot.struct_value, value, depth + 1)
        elif isinstance(value, list):
            if depth > 32:
                raise ValueError("it is nested too deeply")
            items: ListValue = slot.list_value
            items.SetInParent()
            for each in value:
                self._put(items.values.add(), each, depth + 1)


def text_id(value: UUID | None) -> str:
    """An id for a message; empty when there is none."""
    return "" if value is None else str(value)


def or_none(text: str) -> str | None:
    """An empty string of a message as JSON's null."""
    return text or None
