"""What any request must be before a room sees it: no larger than its kind may be, of text that can be stored, of
numbers that are numbers."""

import math
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import DecodeError, Message

from luster_engine.errors import LusterError, Reason, wrong_field
from luster_engine.rpc.bounds import beyond

LARGEST = 128 * 1024
"""Bytes of a request of one message. Everything that is asked for in words and ids fits into a tenth of it; what is
larger would hold the loop while it is read."""
LARGEST_PIECE = 1024 * 1024 + 4096
"""Bytes of one message of a stream: a piece of a picture, at most 1 MiB, and its envelope."""
LARGER: Mapping[str, int] = {
    "/luster.v1.BillingService/ReceiveEvent": 1_100_000,  # a payment sender's event as it came
    "/luster.v1.AssetService/CompleteMultipartUpload": 512 * 1024,  # the tag of every part
    "/luster.v1.JobService/BatchCreateJobs": 1024 * 1024,  # a thousand sets of sixteen ids
    "/luster.v1.JobService/QuoteJob": 1024 * 1024,
}

# A NUL in text, and the bytes without which no number can be infinite or none; most requests have none of them.
_SUSPECT = (b"\0", b"\x7f", b"\xff")
_NUMBERS = (FieldDescriptor.TYPE_DOUBLE, FieldDescriptor.TYPE_FLOAT)


@dataclass(frozen=True, slots=True)
class Refused:
    """Stands in the place of a request that cannot be taken, until it is known who sent it."""

    error: LusterError


def reader(read: Callable[[bytes], Any], method: str, *, piece: bool) -> Callable[[bytes], Any]:
    """Reads a request like `read`, or says what is wrong with it; gRPC itself would answer INTERNAL."""
    most = LARGEST_PIECE if piece else LARGER.get(method, LARGEST)

    def checked(raw: bytes) -> Any:
        if len(raw) > most:
            message = f"The request has {len(raw):,} bytes; at most {most:,} are accepted."
            return Refused(LusterError(Reason.TOO_LARGE, message, limit=most))
        try:
            request = read(raw)
        except DecodeError:
            return Refused(LusterError(Reason.INVALID_ARGUMENT, "The request cannot be read: it is no such message."))
        if any(each in raw for each in _SUSPECT) and (fault := _fault(request, "")):
            return Refused(_wrong(*fault))
        if (error := beyond(request)) is not None:
            return Refused(error)
        return request

    return checked


def taken(request: Any) -> Any:
    """The request, now that it is known who sent it; raises what is wrong with it."""
    if isinstance(request, Refused):
        raise request.error
    return request


async def each_taken(requests: AsyncIterator[Any]) -> AsyncIterator[Any]:
    """A stream of them."""
    async for each in requests:
        yield taken(each)


def _fault(message: Message, path: str) -> tuple[str, str] | None:
    """The first field that nobody can store, and what is wrong with it."""
    for field, value in message.ListFields():
        where = f"{path}{field.name}"
        kind = field.message_type
        if kind is not None and kind.GetOptions().map_entry:
            for name, each in value.items():
                inner = kind.fields_by_name["value"]
                if fault := _of(kind.fields_by_name["key"], name, where) or _of(inner, each, f"{where}.{name}"):
                    return fault
        elif field.is_repeated:
            if kind is not None or field.type in (*_NUMBERS, FieldDescriptor.TYPE_STRING):
                for number, each in enumerate(value):
                    if fault := _of(field, each, f"{where}[{number}]"):
                        return fault
        elif fault := _of(field, value, where):
            return fault
    return None


def _of(field: FieldDescriptor, value: Any, where: str) -> tuple[str, str] | None:
    if field.type == FieldDescriptor.TYPE_STRING:
        return (where, "must not contain NUL characters") if "\0" in value else None
    if field.type in _NUMBERS:
        return None if math.isfinite(value) else (where, "must be a finite number")
    return _fault(value, f"{where}.") if field.message_type is not None else None


def _wrong(field: str, told: str) -> LusterError:
    name = field.replace("\0", "\\0")[:200]
    return wrong_field(name, told)
