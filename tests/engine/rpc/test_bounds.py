"""What is more than the contract allows is refused at the door, field by field, before a room sees it."""

import pytest
from google.protobuf import field_mask_pb2
from luster.v1 import asset_pb2, billing_pb2, job_pb2, shoot_pb2
from luster_engine.errors import Reason
from luster_engine.rpc.bounds import beyond


@pytest.mark.parametrize(
    ("request_", "fields"),
    [
        (shoot_pb2.CreateShootRequest(name="n" * 501, note="\U0001f3e0" * 5001, address="a" * 500), ["name", "note"]),
        (job_pb2.BatchCreateJobsRequest(asset_ids=["x"] * 1001), ["asset_ids"]),
        (job_pb2.BatchCreateJobsRequest(asset_ids=["x" * 201]), ["asset_ids"]),
        (job_pb2.CreateJobRequest(spec=job_pb2.JobSpec(prompt="p" * 32_001)), ["spec.prompt"]),
        (
            job_pb2.PreviewStyleRequest(looks=[job_pb2.PreviewLook(), job_pb2.PreviewLook(style="s" * 201)]),
            ["looks[1].style"],
        ),
        (
            shoot_pb2.UpdateShootRequest(update_mask=field_mask_pb2.FieldMask(paths=["p" * 100] * 100)),
            ["update_mask"],
        ),
        (billing_pb2.ReceiveEventRequest(headers={"h": "v" * 20_001}), ["headers"]),
        (asset_pb2.SignPartsRequest(part_numbers=range(10_001)), ["part_numbers"]),
        (job_pb2.PreviewStyleRequest(looks=[job_pb2.PreviewLook(style="s" * 201)] * 10), None),
    ],
)
def test_what_is_beyond_its_bound_is_named(request_: object, fields: list[str] | None) -> None:
    error = beyond(request_)  # type: ignore[arg-type]  # each is a message
    assert error is not None
    assert error.reason is Reason.INVALID_ARGUMENT
    if fields is not None:
        assert [each.field for each in error.violations] == fields
    assert len(error.violations) <= 10


def test_what_fills_its_bound_is_taken() -> None:
    spec = job_pb2.JobSpec(prompt="p" * 32_000)
    assert beyond(job_pb2.CreateJobRequest(spec=spec, request_id="r" * 200)) is None
    assert beyond(job_pb2.BatchCreateJobsRequest(asset_ids=["x" * 36] * 1000)) is None
    assert beyond(shoot_pb2.CreateShootRequest()) is None
