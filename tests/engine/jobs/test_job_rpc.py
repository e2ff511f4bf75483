"""JobService over real gRPC: what a caller sends, sees and is refused."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import grpc
import pytest
from google.rpc import error_details_pb2, status_pb2
from grpc_status import rpc_status
from luster.v1 import job_pb2
from luster_engine.assets.models import Asset
from luster_engine.credits import service as credits
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import transitions
from luster_engine.jobs.transitions import AttemptResult, StoredOutput
from sqlalchemy import update

from tests.engine.rooms import Engine
from tests.world import World


def spec(photo: UUID, **more: Any) -> job_pb2.JobSpec:
    return job_pb2.JobSpec(inputs=[job_pb2.JobInput(role="photo", asset_id=str(photo))], **more)


def reason(error: grpc.aio.AioRpcError) -> tuple[grpc.StatusCode, str, dict[str, str]]:
    """The code, the reason and its fields out of a refusal."""
    details = status_pb2.Status()
    for key, value in error.trailing_metadata() or ():
        if key == "grpc-status-details-bin":
            details.ParseFromString(value)
    assert rpc_status is not None
    for each in details.details:
        info = error_details_pb2.ErrorInfo()
        if each.Unpack(info):
            return error.code(), info.reason, dict(info.metadata)
    return error.code(), "", {}


async def begin(world: World, account: UUID, job: UUID) -> transitions.Started:
    row = (await world.read(job)).queue_id
    assert row is not None
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        started = await transitions.start(session, account, job, row)
    assert started is not None
    return started


async def done(world: World, started: transitions.Started, key: str) -> None:
    made = StoredOutput("photo", "picture", "image/jpeg", key, 640, 480, 1234)
    result = AttemptResult(captured=1, outputs=(made,), report={"measures": {"sky": 0.5}}, disclosure="none")
    async with world.database.transaction() as session:
        before = await credits.lock(session, started.attempt.account_id)
        await transitions.succeed(session, before, started.attempt, result)


async def test_job_from_creation_to_result(engine: Engine) -> None:
    world = engine.world
    account = await world.account(10)
    who = engine.as_account(account)
    photo = await world.photo(account)
    quote = await engine.jobs.QuoteJob(job_pb2.QuoteJobRequest(spec=spec(photo)), metadata=who)
    assert (quote.credits, quote.affordable, quote.balance) == (1, True, 10)
    created = await engine.jobs.CreateJob(job_pb2.CreateJobRequest(spec=spec(photo), request_id="once"), metadata=who)
    job = created.job
    assert (job.state, job.credits_used, job.style, job.sequence) == (job_pb2.JOB_STATE_QUEUED, 1, "default", 1)
    again = await engine.jobs.CreateJob(job_pb2.CreateJobRequest(spec=spec(photo), request_id="once"), metadata=who)
    assert again.job.id == job.id
    started = await begin(world, account, UUID(job.id))
    key = f"{account}/a/b/outputs/{job.id}_v1.jpg"
    await done(world, started, key)
    found = (await engine.jobs.GetJob(job_pb2.GetJobRequest(job_id=job.id), metadata=who)).job
    assert (found.state, found.attempt, found.credits_used) == (job_pb2.JOB_STATE_SUCCEEDED, 1, 1)
    assert found.outputs[0].url.startswith("http")
    assert found.report["measures"]["sky"] == 0.5
    assert found.plan["alternatives"][0]["provider"] == "local"
    assert found.etag != job.etag
    assert found.HasField("finish_time")


async def test_a_client_that_waits_reads_neither_plan_nor_report(engine: Engine) -> None:
    world = engine.world
    account = await world.account(10)
    who = engine.as_account(account)
    job = await world.job(account, await world.photo(account))
    await done(world, await begin(world, account, job), f"{account}/a/b/outputs/{job}_v1.jpg")
    basic = (
        await engine.jobs.GetJob(job_pb2.GetJobRequest(job_id=str(job), view=job_pb2.JOB_VIEW_BASIC), metadata=who)
    ).job
    full = (await engine.jobs.GetJob(job_pb2.GetJobRequest(job_id=str(job)), metadata=who)).job
    assert full.HasField("plan") and full.HasField("report")
    assert not basic.HasField("plan") and not basic.HasField("report")
    assert (basic.state, basic.etag, [each.url for each in basic.outputs]) == (
        full.state, full.etag, [each.url for each in full.outputs],
    )  # fmt: skip


async def test_an_unchanged_job_is_told_by_its_tag_alone(engine: Engine) -> None:
    world = engine.world
    account = await world.account(10)
    who = engine.as_account(account)
    job = await world.job(account, await world.photo(account))

    async def asked(etag: str = "", metadata: Any = who) -> job_pb2.GetJobResponse:
        return await engine.jobs.GetJob(job_pb2.GetJobRequest(job_id=str(job), etag=etag), metadata=metadata)

    waiting = (await asked()).job.etag
    again = await asked(waiting)
    assert again.unchanged and again.job == job_pb2.Job(id=str(job), etag=waiting)
    started = await begin(world, account, job)
    running = await asked(waiting)
    assert not running.unchanged and running.job.state == job_pb2.JOB_STATE_PROCESSING
    assert (await asked(running.job.etag)).unchanged
    await done(world, started, f"{account}/a/b/outputs/{job}_v1.jpg")
    ended = await asked(running.job.etag)
    assert not ended.unchanged and ended.job.outputs
    assert (await asked(ended.job.etag)).unchanged
    # What removes the photo takes the addresses of its results away, so the job is no longer as it was.
    async with world.database.transaction() as session:
        photo = UUID(ended.job.inputs[0].asset_id)
        await session.execute(update(Asset).where(Asset.id == photo).values(state="deleting"))
    gone = await asked(ended.job.etag)
    assert not gone.unchanged and not gone.job.outputs
    # Somebody else learns nothing from a tag.
    stranger = engine.as_account(await world.account())
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await asked(gone.job.etag, stranger)
    assert refused.value.code() is grpc.StatusCode.NOT_FOUND


async def test_lists_are_paged_and_filtered(engine: Engine) -> None:
    world = engine.world
    account = await world.account(10)
    who = engine.as_account(account)
    photo, other = await world.photo(account), await world.photo(account)
    jobs = [str(await world.job(account, photo)) for _ in range(4)] + [str(await world.job(account, other))]
    first = await engine.jobs.ListJobs(job_pb2.ListJobsRequest(page_size=3), metadata=who)
    second = await engine.jobs.ListJobs(
        job_pb2.ListJobsRequest(page_size=3, page_token=first.next_page_token), metadata=who
    )
    assert [job.id for job in (*first.jobs, *second.jobs)] == jobs[::-1]
    assert second.next_page_token == ""
    only = await engine.jobs.ListJobs(job_pb2.ListJobsRequest(asset_id=str(other)), metadata=who)
    assert [job.id for job in only.jobs] == jobs[4:]
    none = await engine.jobs.ListJobs(
        job_pb2.ListJobsRequest(states=[job_pb2.JOB_STATE_FAILED], style="dusk"), metadata=who
    )
    assert list(none.jobs) == []
    assert first.jobs[0].HasField("estimated_start_time")


async def test_batch_over_rpc_and_its_aggregate(engine: Engine) -> None:
    world = engine.world
    account = await world.account(10)
    who = engine.as_account(account)
    shoot = await world.shoot(account)
    photos = [str(await world.photo(account, shoot)) for _ in range(3)]
    made = await engine.jobs.BatchCreateJobs(
        job_pb2.BatchCreateJobsRequest(shoot_id=str(shoot), spec=job_pb2.JobSpec()), metadata=who
    )
    assert [job.inputs[0].asset_id for job in made.jobs] == photos
    started = await begin(world, account, UUID(made.jobs[0].id))
    await done(world, started, "k")
    listed = await engine.jobs.ListJobs(job_pb2.ListJobsRequest(batch_id=made.batch.id), metadata=who)
    assert (listed.batch.jobs.queued, listed.batch.jobs.succeeded, listed.batch.credits_used) == (2, 1, 3)
    assert listed.batch.progress == pytest.approx(1 / 3)
    failing = await begin(world, account, UUID(made.jobs[1].id))
    async with world.database.transaction() as session:
        before = await credits.lock(session, account)
        damaged = LusterError(Reason.CORRUPT_IMAGE, "The photo is damaged.")
        await transitions.fail(session, before, failing.attempt, damaged)
    await engine.jobs.CancelJob(job_pb2.CancelJobRequest(job_id=made.jobs[2].id), metadata=who)
    listed = await engine.jobs.ListJobs(job_pb2.ListJobsRequest(batch_id=made.batch.id), metadata=who)
    counts = listed.batch.jobs
    assert (counts.queued, counts.succeeded, counts.failed, counts.cancelled) == (0, 1, 1, 1)
    assert (listed.batch.progress, listed.batch.credits_used) == (1.0, 1), "part of it succeeded, and that is paid"
    told = {job.id: (job.error.reason, len(job.outputs)) for job in listed.jobs}
    assert [told[job.id] for job in made.jobs] == [("", 1), ("CORRUPT_IMAGE", 0), ("", 0)]


async def test_watching_ends_with_the_job_and_resumes(engine: Engine) -> None:
    world = engine.world
    account = await world.account(10)
    who = engine.as_account(account)
    job = await world.job(account, await world.photo(account))

    async def watch(after: int = 0) -> list[Any]:
        call = engine.jobs.WatchJob(job_pb2.WatchJobRequest(job_id=str(job), after_sequence=after), metadata=who)
        return [answer async for answer in call]

    watching = asyncio.create_task(watch())
    started = await begin(world, account, job)
    await asyncio.sleep(0.2)
    await done(world, started, "k")
    async with asyncio.timeout(10):
        answers = await watching
    assert [answer.event.sequence for answer in answers] == [1, 2, 3]
    assert answers[-1].job.state == job_pb2.JOB_STATE_SUCCEEDED
    assert [answer.event.sequence for answer in await watch(after=2)] == [3]
    assert await watch(after=3) == []


async def test_account_stream_begins_with_a_snapshot_and_resumes_by_position(engine: Engine) -> None:
    world = engine.world
    account = await world.account(10)
    who = engine.as_account(account)
    photo = await world.photo(account)
    one, two = await world.job(account, photo), await world.job(account, photo)
    call = engine.jobs.WatchAccount(job_pb2.WatchAccountRequest(), metadata=who)
    snapshot = [await call.read(), await call.read()]
    assert [(each.snapshot, each.event.job_id) for each in snapshot] == [(True, str(one)), (True, str(two))]
    started = await begin(world, account, one)
    live = await call.read()
    assert (live.snapshot, live.event.type) == (False, job_pb2.JOB_EVENT_TYPE_STARTED)
    call.cancel()
    await done(world, started, "k")
    again = engine.jobs.WatchAccount(job_pb2.WatchAccountRequest(position=live.position), metadata=who)
    missed = await again.read()
    assert missed.event.type == job_pb2.JOB_EVENT_TYPE_SUCCEEDED
    assert missed.job.state == job_pb2.JOB_STATE_SUCCEEDED
    again.cancel()
    stranger = await world.account(1)
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        foreign = engine.jobs.WatchAccount(
            job_pb2.WatchAccountRequest(position=live.position), metadata=engine.as_account(stranger)
        )
        await foreign.read()
    assert reason(refused.value)[:2] == (grpc.StatusCode.INVALID_ARGUMENT, "INVALID_PAGE_TOKEN")


async def test_cancelling_over_rpc(engine: Engine) -> None:
    world = engine.world
    account = await world.account(10)
    who = engine.as_account(account)
    photo = await world.photo(account)
    waiting, running = await world.job(account, photo), await world.job(account, photo)
    await begin(world, account, running)
    request = job_pb2.CancelJobRequest(job_id=str(waiting))
    assert (await engine.jobs.CancelJob(request, metadata=who)).job.state == job_pb2.JOB_STATE_CANCELLED
    assert (await engine.jobs.CancelJob(request, metadata=who)).job.state == job_pb2.JOB_STATE_CANCELLED
    answer = await engine.jobs.CancelJob(job_pb2.CancelJobRequest(job_id=str(running)), metadata=who)
    assert answer.job.state == job_pb2.JOB_STATE_CANCELLING


async def test_another_accounts_job_is_as_absent_as_none(engine: Engine) -> None:
    world = engine.world
    owner, stranger = await world.account(10), await world.account(10)
    job = await world.job(owner, await world.photo(owner))
    who = engine.as_account(stranger)
    for job_id in (str(job), str(uuid4()), "nonsense"):
        calls = (
            engine.jobs.GetJob(job_pb2.GetJobRequest(job_id=job_id), metadata=who),
            engine.jobs.CancelJob(job_pb2.CancelJobRequest(job_id=job_id), metadata=who),
            engine.jobs.WatchJob(job_pb2.WatchJobRequest(job_id=job_id), metadata=who).read(),
            engine.jobs.ListJobs(job_pb2.ListJobsRequest(batch_id=job_id), metadata=who),
        )
        for call in calls:
            with pytest.raises(grpc.aio.AioRpcError) as refused:
                await call
            assert reason(refused.value)[:2] == (grpc.StatusCode.NOT_FOUND, "NOT_FOUND")
    assert (await world.read(job)).state == "queued"


@pytest.mark.parametrize(
    ("wrong", "code", "why"),
    [
        ({"style": "defualt"}, grpc.StatusCode.INVALID_ARGUMENT, "UNKNOWN_STYLE"),
        ({"provider": "nobody"}, grpc.StatusCode.INVALID_ARGUMENT, "UNKNOWN_PROVIDER"),
        ({"kind": "train"}, grpc.StatusCode.INVALID_ARGUMENT, "INVALID_ARGUMENT"),
        ({"prompt": "x" * 5000}, grpc.StatusCode.INVALID_ARGUMENT, "INVALID_ARGUMENT"),
        ({"prompt": "a\x00b"}, grpc.StatusCode.INVALID_ARGUMENT, "INVALID_ARGUMENT"),
        ({"output": job_pb2.OutputOptions(quality=101)}, grpc.StatusCode.INVALID_ARGUMENT, "INVALID_ARGUMENT"),
        (
            {"tier": job_pb2.TIER_PREMIUM, "style": "dreamy"},
            grpc.StatusCode.FAILED_PRECONDITION,
            "INSUFFICIENT_CREDITS",
        ),
    ],
)
async def test_what_is_wrong_is_said(engine: Engine, wrong: dict[str, Any], code: grpc.StatusCode, why: str) -> None:
    world = engine.world
    account = await world.account(1)
    photo = await world.photo(account)
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await engine.jobs.CreateJob(
            job_pb2.CreateJobRequest(spec=spec(photo, **wrong)), metadata=engine.as_account(account)
        )
    found_code, found, fields = reason(refused.value)
    assert found == why
    assert found_code is code or why == "INSUFFICIENT_CREDITS"
    if why == "INSUFFICIENT_CREDITS":
        assert fields["required"] == "3"
        assert fields["balance"] == "1"


async def test_previews_cost_nothing_and_are_limited(engine: Engine, tmp_path: Any) -> None:
    world = engine.world
    account = await world.account(0)
    who = engine.as_account(account)
    photo = await world.photo(account)
    path = tmp_path / "photo"
    path.write_bytes(b"photo")
    await engine.storage.put_file(await world.source_key(photo), path, "image/jpeg")
    looks = [job_pb2.PreviewLook(style="default"), job_pb2.PreviewLook(style="nothing")]
    request = job_pb2.PreviewStyleRequest(asset_id=str(photo), looks=looks)
    answer = await engine.jobs.PreviewStyle(request, metadata=who)
    assert answer.previews[0].url
    assert (answer.previews[1].url, answer.previews[1].error.reason) == ("", "UNKNOWN_STYLE")
    every = await engine.jobs.PreviewStyle(job_pb2.PreviewStyleRequest(asset_id=str(photo)), metadata=who)
    assert [each.style for each in every.previews] == ["default", "dreamy"]
    await engine.jobs.PreviewStyle(request, metadata=who)
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await engine.jobs.PreviewStyle(request, metadata=who)
    assert reason(refused.value)[:2] == (grpc.StatusCode.RESOURCE_EXHAUSTED, "RATE_LIMITED")


async def test_previews_of_two_users_at_once_wait_their_turn(engine: Engine, tmp_path: Any) -> None:
    world = engine.world
    path = tmp_path / "photo"
    path.write_bytes(b"photo")
    asking = []
    for _ in range(3):
        account = await world.account(0)
        photo = await world.photo(account)
        await engine.storage.put_file(await world.source_key(photo), path, "image/jpeg")
        request = job_pb2.PreviewStyleRequest(asset_id=str(photo), looks=[job_pb2.PreviewLook(style="default")])
        asking.append((request, engine.as_account(account)))
    answers = await asyncio.gather(*(engine.jobs.PreviewStyle(request, metadata=who) for request, who in asking))
    assert all(answer.previews[0].url for answer in answers)


async def test_failed_job_says_why(engine: Engine) -> None:
    world = engine.world
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    started = await begin(world, account, job)
    async with world.database.transaction() as session:
        before = await credits.lock(session, account)
        error = LusterError(Reason.CORRUPT_IMAGE, "The photo is damaged.", part="header")
        await transitions.fail(session, before, started.attempt, error)
    found = (await engine.jobs.GetJob(job_pb2.GetJobRequest(job_id=str(job)), metadata=engine.as_account(account))).job
    assert (found.error.reason, found.error.message) == ("CORRUPT_IMAGE", "The photo is damaged.")
    assert dict(found.error.fields) == {"part": "header"}
    assert found.credits_used == 0
