"""NUL, broken text, NaN, infinity and times of no calendar in every field of every RPC: never a fault of ours."""

import math
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import grpc
import pytest
from google.protobuf import message_factory
from google.protobuf.descriptor import Descriptor, FieldDescriptor, MethodDescriptor

from tests.engine.served import Person

ROOMS = (
    "account", "admin", "asset", "billing", "catalog", "credit", "delivery", "enhance", "job", "object", "prompt",
    "shoot", "webhook",
)  # fmt: skip
TEXT, DOUBLE, FLOAT = FieldDescriptor.TYPE_STRING, FieldDescriptor.TYPE_DOUBLE, FieldDescriptor.TYPE_FLOAT
OURS = (grpc.StatusCode.INTERNAL, grpc.StatusCode.UNKNOWN, grpc.StatusCode.DATA_LOSS)
THEIRS = (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.PERMISSION_DENIED)


def methods() -> list[MethodDescriptor]:
    """Every RPC of the contract."""
    files = [import_module(f"luster.v1.{room}_pb2").DESCRIPTOR for room in ROOMS]
    return [method for file in files for service in file.services_by_name.values() for method in service.methods]


def paths(kind: Descriptor, depth: int = 0) -> Iterator[list[FieldDescriptor]]:
    """The way to every field that holds text, a number or a time."""
    for field in kind.fields:
        if field.type in (TEXT, DOUBLE, FLOAT):
            yield [field]
        elif field.message_type is not None and depth < 4:
            yield from ([field, *rest] for rest in paths(field.message_type, depth + 1))
            if field.message_type.full_name == "google.protobuf.Timestamp":
                yield [field]


def put(message: Any, way: list[FieldDescriptor], text: str, number: float) -> None:
    """Puts a value at the end of a way."""
    field, rest = way[0], way[1:]
    is_map = field.message_type is not None and field.message_type.GetOptions().map_entry
    if is_map:
        entry = getattr(message, field.name)
        inner = field.message_type.fields_by_name["value"]
        if rest[0].name == "key" or inner.message_type is None:
            key, value = (text, "x") if rest[0].name == "key" else ("x", text)
            if inner.message_type is None:
                entry[key] = value
            else:
                entry[key].SetInParent() if hasattr(entry[key], "SetInParent") else None
        else:
            put(entry["x"], rest[1:], text, number)
    elif not rest and field.message_type is not None:
        getattr(message, field.name).seconds = 2**62
    elif not rest and field.is_repeated:
        getattr(message, field.name).append(text if field.type == TEXT else number)
    elif not rest:
        setattr(message, field.name, text if field.type == TEXT else number)
    else:
        held = getattr(message, field.name)
        put(held.add() if field.is_repeated else held, rest, text, number)


@pytest.mark.parametrize("method", [pytest.param(each, id=each.full_name) for each in methods()])
def test_every_rpc(method: MethodDescriptor, person: Person) -> None:
    name = f"/{method.containing_service.full_name}/{method.name}"
    kind = message_factory.GetMessageClass(method.input_type)
    sends, answers = ("stream" if each else "unary" for each in (method.client_streaming, method.server_streaming))
    ask = getattr(person.channel, f"{sends}_{answers}")(name)

    def code(raw: bytes) -> grpc.StatusCode:
        given = iter([raw]) if method.client_streaming else raw
        try:
            answer = ask(given, metadata=person.own, timeout=20)
            if method.server_streaming:
                next(answer, None)
                answer.cancel()
        except grpc.RpcError as error:
            found: grpc.StatusCode = error.code()  # type: ignore[attr-defined]  # a client's error is a call as well
            return found
        return grpc.StatusCode.OK

    for way in paths(method.input_type):
        for number in (math.nan, math.inf):
            request = kind()
            put(request, way, "a\0b", number)
            where = ".".join(field.name for field in way)
            answered = code(request.SerializeToString())
            assert answered not in OURS, (where, answered)
            if way[-1].type in (TEXT, DOUBLE, FLOAT) and request.ByteSize():
                assert answered in (grpc.StatusCode.INVALID_ARGUMENT, grpc.StatusCode.PERMISSION_DENIED), (
                    where,
                    answered,
                )
    for raw in (b"\x0a\x02\xff\xfe", b"\x0a\x03\xed\xa0\x80", b"\x0a", b"\xff" * 40):
        assert code(raw) not in OURS, raw
