"""Small conversions between Python values and messages."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from google.protobuf.json_format import MessageToDict
from google.protobuf.message import Message
from google.protobuf.struct_pb2 import NULL_VALUE, Struct, Value
from google.protobuf.timestamp_pb2 import Timestamp

from luster_engine.errors import FieldViolation, LusterError, Reason


def to_timestamp(moment: datetime | None) -> Timestamp | None:
    """A timestamp, or None, which leaves a field unset."""
    if moment is None:
        return None
    stamp = Timestamp()
    stamp.FromDatetime(moment.astimezone(UTC))
    return stamp


def from_timestamp(message: Message, field: str) -> datetime | None:
    """A message's timestamp field as a time; None when it is unset."""
    if not message.HasField(field):
        return None
    moment: datetime = getattr(message, field).ToDatetime(tzinfo=UTC)
    return moment


def to_struct(values: Mapping[str, Any] | None) -> Struct:
    """A struct of any JSON-like mapping; what JSON cannot say is said as text."""
    struct = Struct()
    for name, value in (values or {}).items():
        _say(struct.fields[str(name)], value)
    return struct


def _say(said: Value, value: Any) -> None:
    """Written out because every look at a job says its whole plan, and the library's own way is slow."""
    if isinstance(value, str):
        said.string_value = value
    elif isinstance(value, bool):
        said.bool_value = value
    elif isinstance(value, (int, float)):
        said.number_value = value
    elif value is None:
        said.null_value = NULL_VALUE
    elif isinstance(value, Mapping):
        said.struct_value.SetInParent()
        for name, each in value.items():
            _say(said.struct_value.fields[str(name)], each)
    elif isinstance(value, (list, tuple)):
        said.list_value.SetInParent()
        for each in value:
            _say(said.list_value.values.add(), each)
    else:
        said.string_value = str(value)


def from_struct(struct: Struct) -> dict[str, Any]:
    """A struct as a plain dict, whole numbers as int."""
    whole: dict[str, Any] = _whole(MessageToDict(struct))
    return whole


def read_id(text: str, field: str) -> UUID:
    """An id out of a request; one that is no UUID cannot exist."""
    if not text:
        raise LusterError(
            Reason.INVALID_ARGUMENT,
            f"The field {field!r} must not be empty.",
            violations=(FieldViolation(field, "must not be empty"),),
        )
    try:
        return UUID(text)
    except ValueError:
        raise LusterError(Reason.NOT_FOUND, f"There is no {field.removesuffix('_id')} {text[:64]!r}.") from None


def _whole(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _whole(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_whole(each) for each in value]
    return value
