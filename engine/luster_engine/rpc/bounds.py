"""How much each field of a request may hold, as the contract declares it: `[(bound).chars = 200]`.

One place checks all requests, so that a new field needs its bound in the contract and nothing else. The answer's
fields carry bounds too: they tell a client what to make room for.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message
from luster.v1 import options_pb2

from luster_engine.errors import FieldViolation, LusterError, Reason

_BOUND: Any = options_pb2.bound  # the generated type says only that it is some extension
_TOLD = 10
"""Fields that one refusal names; whoever sends more of them has the rule by then."""
_OURS = "luster.v1."


@dataclass(frozen=True, slots=True)
class _Rule:
    """What is looked at in one field."""

    name: str
    chars: int
    bytes: int
    items: int
    repeated: bool
    map: bool
    inner: Descriptor | None
    """A message of ours, whose own fields are looked at."""


def beyond(request: Message) -> LusterError | None:
    """What of a request is more than may be sent; None when nothing is."""
    wrong = tuple(islice(_violations(request, ""), _TOLD))
    if not wrong:
        return None
    message = f"The field {wrong[0].field!r} {wrong[0].description}."
    return LusterError(Reason.INVALID_ARGUMENT, message, violations=wrong, field=wrong[0].field)


def _violations(message: Message, path: str) -> Iterator[FieldViolation]:
    for rule in _rules(message.DESCRIPTOR):
        if rule.inner is not None and not rule.repeated and not message.HasField(rule.name):
            continue
        value = getattr(message, rule.name)
        where = f"{path}{rule.name}"
        if rule.repeated and len(value) > rule.items:
            yield FieldViolation(where, f"may have {rule.items} entries at most, and has {len(value)}")
            continue
        if rule.map:
            yield from _too_long(where, rule, (text for pair in value.items() for text in pair))
        elif rule.inner is not None:
            for number, each in enumerate(value if rule.repeated else (value,)):
                yield from _violations(each, f"{where}[{number}]." if rule.repeated else f"{where}.")
        else:
            yield from _too_long(where, rule, value if rule.repeated else (value,))


def _too_long(where: str, rule: _Rule, values: Any) -> Iterator[FieldViolation]:
    for each in values:
        if isinstance(each, str):
            if len(each) > rule.chars:
                yield FieldViolation(where, f"may have {rule.chars} characters at most, and has {len(each)}")
        elif isinstance(each, Message):
            if each.ByteSize() > rule.bytes:
                yield FieldViolation(where, f"may have {rule.bytes} bytes at most, and has {each.ByteSize()}")
        elif isinstance(each, bytes) and len(each) > rule.bytes:
            yield FieldViolation(where, f"may have {rule.bytes} bytes at most, and has {len(each)}")


@cache
def _rules(kind: Descriptor) -> tuple[_Rule, ...]:
    return tuple(rule for field in kind.fields if (rule := _rule(field)) is not None)


def _rule(field: FieldDescriptor) -> _Rule | None:
    bound = field.GetOptions().Extensions[_BOUND]
    message = field.message_type
    is_map = message is not None and message.GetOptions().map_entry
    inner = message if message is not None and not is_map and message.full_name.startswith(_OURS) else None
    if not (bound.chars or bound.bytes or bound.items or inner):
        return None
    return _Rule(field.name, bound.chars, bound.bytes, bound.items, bool(field.is_repeated), is_map, inner)
