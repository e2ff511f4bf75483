"""Any result can be the start of another job, its line is told up and down, and disclosure adds up along it."""

import io
from typing import Any

import grpc
import pytest
from google.protobuf.json_format import MessageToDict
from luster.v1 import delivery_pb2, job_pb2
from luster_engine.pipeline.codec import xmp
from PIL import Image

from tests.engine.served import Person
from tests.engine.studio import Studio, photo


@pytest.fixture(scope="module")
def owner(whole_studio: Studio) -> Person:
    whole_studio.forget_calls()
    return whole_studio.person()


@pytest.fixture(scope="module")
def first(owner: Person) -> job_pb2.Job:
    """A sky that was replaced by a remote model."""
    job = owner.enhance(owner.upload(photo(800)).id, "sky_replacement", provider="openai")
    assert job.state == job_pb2.JOB_STATE_SUCCEEDED, job.error
    return job


def going_on(owner: Person, parent: str, style: str = "default", **more: Any) -> job_pb2.Job:
    """A finished job that starts from another one's result."""
    spec = job_pb2.JobSpec(parent_job_id=parent, style=style, **more)
    job = owner.call(owner.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec)).job
    for _ in owner.call(owner.jobs.WatchJob, job_pb2.WatchJobRequest(job_id=job.id)):
        pass
    done: job_pb2.Job = owner.call(owner.jobs.GetJob, job_pb2.GetJobRequest(job_id=job.id)).job
    assert done.state == job_pb2.JOB_STATE_SUCCEEDED, done.error
    return done


def test_a_result_is_worked_on_and_what_was_replaced_stays_said(owner: Person, first: job_pb2.Job) -> None:
    second = going_on(owner, first.id, "default", provider="local")
    third = going_on(owner, second.id, "lawn_cleanup", provider="local")

    assert (second.parent_job_id, second.inputs[0].asset_id) == (first.id, first.inputs[0].asset_id)
    assert MessageToDict(second.report)["disclosure"] == "none"
    assert (second.disclosure, third.disclosure) == ("replaced", "replaced")
    assert second.outputs[0].width == first.outputs[0].width

    def sky(job: job_pb2.Job) -> float:
        picture = Image.open(io.BytesIO(owner.fetch(job.outputs[0].url))).convert("RGB").resize((80, 60))
        red, _, blue = picture.crop((0, 0, 80, 8)).resize((1, 1)).getpixel((0, 0))  # type: ignore[misc]  # three bands
        return float(blue) - float(red)

    plain = owner.enhance(first.inputs[0].asset_id, "default", provider="local")
    assert abs(sky(second) - sky(first)) < abs(sky(plain) - sky(first)), "it started from the photo"
    said = xmp.read(Image.open(io.BytesIO(owner.fetch(second.outputs[0].url))).info["xmp"])
    assert said["digital_source_type"].endswith("compositeWithTrainedAlgorithmicMedia")
    assert (said["luster"]["MadeOf"], said["luster"]["Disclosure"]) == (first.id, "replaced")

    request = delivery_pb2.GetDisclosureRequest(job_id=third.id)
    pack = owner.call(owner.delivery.GetDisclosure, request)
    assert (pack.altered, pack.disclosure) == (True, "generated")
    assert "the sky was replaced, and the lawn was made greener" in pack.text


def test_a_line_is_told_up_and_down(owner: Person, first: job_pb2.Job, whole_studio: Studio) -> None:
    second, other = going_on(owner, first.id, provider="local"), going_on(owner, first.id, "bright_airy")
    third = going_on(owner, second.id, "bright_airy", provider="local")

    up = owner.call(owner.jobs.GetLineage, job_pb2.GetLineageRequest(job_id=third.id))
    assert (up.job.job_id, up.job.distance) == (third.id, 0)
    assert [(each.job_id, each.distance) for each in up.ancestors] == [(second.id, 1), (first.id, 2)]
    assert not up.descendants and up.ancestors[0].url
    down = owner.call(owner.jobs.GetLineage, job_pb2.GetLineageRequest(job_id=first.id))
    assert not down.ancestors
    assert {(each.job_id, each.distance) for each in down.descendants} >= {(second.id, 1), (other.id, 1), (third.id, 2)}

    whole_studio.rows_changed(f"DELETE FROM job_outputs WHERE job_id = '{second.id}'")
    up = owner.call(owner.jobs.GetLineage, job_pb2.GetLineageRequest(job_id=third.id))
    assert (up.ancestors[0].result_removed, up.ancestors[0].url) == (True, "")
    spec = job_pb2.JobSpec(parent_job_id=second.id)
    gone = owner.refused(owner.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec))
    assert gone.reason == "STATE_CONFLICT" and "was removed" in gone.message


def test_nobody_starts_from_what_is_not_theirs_or_not_there(
    owner: Person, first: job_pb2.Job, whole_studio: Studio
) -> None:
    stranger = whole_studio.person()
    spec = job_pb2.JobSpec(parent_job_id=first.id)
    for method, request in (
        (stranger.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec)),
        (stranger.jobs.QuoteJob, job_pb2.QuoteJobRequest(spec=spec)),
        (stranger.jobs.GetLineage, job_pb2.GetLineageRequest(job_id=first.id)),
    ):
        assert stranger.refused(method, request).code is grpc.StatusCode.NOT_FOUND
    assert whole_studio.rows("SELECT 1 FROM jobs WHERE account_id = %s", stranger.account) == []
    another = owner.upload(photo(640))
    wrong = job_pb2.JobSpec(
        parent_job_id=first.id, inputs=[job_pb2.JobInput(role="photo", asset_id=another.id)], style="default"
    )
    refusal = owner.refused(owner.jobs.CreateJob, job_pb2.CreateJobRequest(spec=wrong))
    assert refusal.fields == ("spec.inputs",)
    failed = owner.enhance(another.id, "dusk", strict=True, provider="local")
    if failed.state == job_pb2.JOB_STATE_FAILED:
        spec = job_pb2.JobSpec(parent_job_id=failed.id)
        refusal = owner.refused(owner.jobs.CreateJob, job_pb2.CreateJobRequest(spec=spec))
        assert refusal.reason == "STATE_CONFLICT" and "failed" in refusal.message
    batch = job_pb2.BatchCreateJobsRequest(shoot_id=another.shoot_id, spec=job_pb2.JobSpec(parent_job_id=first.id))
    assert owner.refused(owner.jobs.BatchCreateJobs, batch).reason == "INVALID_ARGUMENT"


def test_a_start_is_quoted_held_once_and_said_to_be_smaller(
    owner: Person, first: job_pb2.Job, whole_studio: Studio
) -> None:
    large = owner.upload(photo(1400))
    small = owner.enhance(large.id, "default", provider="local")
    spec = job_pb2.JobSpec(parent_job_id=small.id, tier=job_pb2.TIER_PREMIUM, provider="local")
    quote = owner.call(owner.jobs.QuoteJob, job_pb2.QuoteJobRequest(spec=spec))
    assert (quote.credits, quote.job_count) == (2, 1)
    assert [each.code for each in quote.warnings] == ["starts_from_smaller"]
    before = whole_studio.balance(owner)
    request = job_pb2.CreateJobRequest(spec=spec, request_id="once")
    made = [owner.call(owner.jobs.CreateJob, request).job for _ in range(2)]
    assert made[0].id == made[1].id
    assert made[0].warnings[0].code == "starts_from_smaller"
    for _ in owner.call(owner.jobs.WatchJob, job_pb2.WatchJobRequest(job_id=made[0].id)):
        pass
    after = whole_studio.balance(owner)
    assert (before[0] - after[0], after[2] - before[2]) == (2, 2)
