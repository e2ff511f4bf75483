"""Small conversions between Python values and messages."""

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from google.protobuf.message import Message
from google.protobuf.struct_pb2 import NULL_VALUE, Struct, Value
from google.protobuf.timestamp_pb2 import Timestamp

from luster_engine.errors import LusterError, Reason, wrong_field


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
    try:
        moment: datetime = getattr(message, field).ToDatetime(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise wrong_field(field, "must be a time between the years 1 and 9999") from None
    return moment


def to_struct(values: Mapping[str, Any] | None) -> Struct:
    """A struct of any JSON-like mapping; what JSON cannot say is said as text."""
    struct = Struct()
    for name, value in (values or {}).items():
        _say(struct.fields[str(name)], value)
    return struct


def _say(target: Value, value: Any) -> None:
    """Written out because every look at a job says its whole plan, and the library's own way is slow."""
    if isinstance(value, str):
        target.string_value = value
    elif isinstance(value, bool):
        target.bool_value = value
    elif isinstance(value, (int, float)):
        target.number_value = value
    elif value is None:
        target.null_value = NULL_VALUE
    elif isinstance(value, Mapping):
        target.struct_value.SetInParent()
        for name, each in value.items():
            _say(target.struct_value.fields[str(name)], each)
    elif isinstance(value, (list, tuple)):
        target.list_value.SetInParent()
        for each in value:
            _say(target.list_value.values.add(), each)
    else:
        target.string_value = str(value)


MOST_BYTES = 8192
"""Bytes of a struct that somebody sends, as JSON. The largest set of parameters of a look has 300."""
MOST_NAMES = 100
"""Names in it, at all depths. Each unknown one is looked up, and compared with those that there are."""
_DEEPEST = 32
"""Structs and lists in each other. Chosen, not measured: no form of parameters comes near. Without an end a caller
reaches Python's own limit, which would be told as a fault of ours."""


def from_struct(struct: Struct, field: str = "params") -> dict[str, Any]:
    """A struct that somebody sent as a plain dict, whole numbers as int; what is too much is refused."""
    # On the wire it is never shorter than as JSON by more than its quotes, so most of what is too much goes unread.
    if struct.ByteSize() > 4 * MOST_BYTES:
        raise wrong_field(field, f"must have at most {MOST_BYTES} bytes as JSON")
    return _Reading(field).table(struct, 0)


class _Reading:
    """Reads a struct and counts what is read."""

    def __init__(self, field: str) -> None:
        self._field = field
        self._bytes = self._names = 0

    def table(self, struct: Struct, depth: int) -> dict[str, Any]:
        """A struct as a dict."""
        found = {}
        for name, value in struct.fields.items():
            self._names += 1
            if self._names > MOST_NAMES:
                raise wrong_field(self._field, f"must have at most {MOST_NAMES} names")
            self._count(len(name.encode()) + 4)
            found[name] = self._value(value, depth + 1)
        return found

    def _value(self, value: Value, depth: int) -> Any:
        if depth > _DEEPEST:
            raise wrong_field(self._field, "must not be nested so deeply")
        kind = value.WhichOneof("kind")
        if kind == "string_value":
            self._count(len(value.string_value.encode()) + 3)
            return value.string_value
        self._count(2)
        if kind == "struct_value":
            return self.table(value.struct_value, depth)
        if kind == "list_value":
            return [self._value(each, depth + 1) for each in value.list_value.values]
        if kind == "number_value":
            number = value.number_value
            if not math.isfinite(number):
                raise wrong_field(self._field, "must have finite numbers only")
            return int(number) if number.is_integer() else number
        return value.bool_value if kind == "bool_value" else None

    def _count(self, size: int) -> None:
        self._bytes += size
        if self._bytes > MOST_BYTES:
            raise wrong_field(self._field, f"must have at most {MOST_BYTES} bytes as JSON")


def read_id(text: str, field: str) -> UUID:
    """An id out of a request; one that is no UUID cannot exist."""
    if not text:
        raise wrong_field(field, "must not be empty")
    try:
        return UUID(text)
    except ValueError:
        raise LusterError(Reason.NOT_FOUND, f"There is no {field.removesuffix('_id')} {text[:64]!r}.") from None
