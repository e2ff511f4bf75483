"""What is refused of a request before a room sees it."""

import math
from typing import Any

import pytest
from google.protobuf.struct_pb2 import Struct
from google.protobuf.timestamp_pb2 import Timestamp
from luster.v1 import admin_pb2, billing_pb2, job_pb2
from luster_engine.errors import LusterError, Reason
from luster_engine.rpc.convert import from_struct, from_timestamp
from luster_engine.rpc.requests import Refused, reader, taken


def read(message: Any) -> Any:
    return taken(reader(type(message).FromString, "/x", piece=False)(message.SerializeToString()))


@pytest.mark.parametrize(
    ("message", "field"),
    [
        (job_pb2.CreateJobRequest(request_id="a\0b"), "request_id"),
        (job_pb2.CreateJobRequest(spec=job_pb2.JobSpec(prompt="\0")), "spec.prompt"),
        (job_pb2.BatchCreateJobsRequest(asset_ids=["a", "b\0"]), "asset_ids[1]"),
        (billing_pb2.ReceiveEventRequest(headers={"a\0": "x"}), "headers"),
        (billing_pb2.ReceiveEventRequest(headers={"a": "x\0"}), "headers.a"),
        (job_pb2.CreateJobRequest(spec=job_pb2.JobSpec(inputs=[job_pb2.JobInput(role="\0")])), "spec.inputs[0].role"),
    ],
)
def test_text_with_a_nul(message: Any, field: str) -> None:
    with pytest.raises(LusterError) as refused:
        read(message)
    assert refused.value.reason is Reason.INVALID_ARGUMENT
    assert refused.value.violations[0].field == field


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_are_none(number: float) -> None:
    spec = job_pb2.JobSpec()
    spec.params.fields["strength"].list_value.values.add().number_value = number
    with pytest.raises(LusterError) as refused:
        read(job_pb2.CreateJobRequest(spec=spec))
    assert refused.value.reason is Reason.INVALID_ARGUMENT
    assert refused.value.violations[0].field.startswith("spec.params.fields.strength")
    with pytest.raises(LusterError):
        from_struct(spec.params)


def test_bytes_may_hold_anything() -> None:
    message = billing_pb2.ReceiveEventRequest(body=b"\0\xff", headers={"a": "\x7f"})
    assert read(message) == message


def test_what_is_too_large_is_not_read() -> None:
    def never(raw: bytes) -> Any:
        raise AssertionError("it was read")

    found = reader(never, "/luster.v1.JobService/CreateJob", piece=False)(b" " * 131_073)
    assert isinstance(found, Refused) and found.error.reason is Reason.TOO_LARGE


def params(count: int, name: int = 5, value: Any = 1) -> Struct:
    struct = Struct()
    for number in range(count):
        struct.fields[str(number).zfill(name)].CopyFrom(Struct(fields={"x": {}}).fields["x"])
        struct.fields[str(number).zfill(name)].string_value = str(value)
    return struct


def deep(levels: int) -> Struct:
    struct = inner = Struct()
    for _ in range(levels):
        inner = inner.fields["a"].struct_value
    inner.fields["a"].bool_value = True
    return struct


@pytest.mark.parametrize("struct", [params(101), params(2, value="x" * 4100), params(1, name=9000), deep(40)])
def test_parameters_that_are_too_much(struct: Struct) -> None:
    with pytest.raises(LusterError) as refused:
        from_struct(struct, "spec.params")
    assert refused.value.reason is Reason.INVALID_ARGUMENT
    assert refused.value.violations[0].field == "spec.params"


def test_parameters_in_bounds() -> None:
    assert len(from_struct(params(100, value="x" * 60))) == 100
    assert from_struct(deep(20))


def test_a_time_out_of_range_is_the_callers_fault() -> None:
    for seconds in (2**62, -(2**62), 253_402_300_800):
        with pytest.raises(LusterError) as refused:
            from_timestamp(admin_pb2.GetOverviewRequest(since=Timestamp(seconds=seconds)), "since")
        assert refused.value.violations[0].field == "since"
