"""Jobs: quoted, created, watched by asking, cancelled."""

import re
from typing import Annotated, Literal
from uuid import UUID

from fastapi import Header, Query, Response
from luster.v1 import job_pb2

from luster_gateway.calls import JobMaker, Previewer, Reader, Writer
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.problems import Problem
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import Cursor, Limit, Moment, or_none, problems, stamp, struct, text_id, when
from luster_gateway.shapes.job_bodies import CreateJobBody, ShootJobsBody, exposure_sets_of, matched_of
from luster_gateway.shapes.jobs import (
    STATES,
    BatchAnswer,
    BatchStandingAnswer,
    JobAnswer,
    JobsAnswer,
    ReviewBody,
    Status,
    batch_of,
    job_of,
    spec_of,
    words_of,
)
from luster_gateway.shapes.lineage import LineageAnswer, lineage_of
from luster_gateway.shapes.quotes import PreviewBody, PreviewsAnswer, QuoteAnswer, QuoteBody, preview_of, quote_of
from luster_gateway.trail import note_job

router = RoomRouter(route_class=GuardedRoute, tags=["jobs"], responses=problems(404))

_VIEWS = {"basic": job_pb2.JOB_VIEW_BASIC, "full": job_pb2.JOB_VIEW_FULL}
_TAG = re.compile(r'(?:W/)?"([!#-~]{1,64})"')
_SPENDS = problems(402, 404, 409, body=True)


@router.post(
    "/jobs",
    operation_id="createJob",
    summary="Enhance a photo, furnish its room, or make a picture from words",
    responses=_SPENDS,
)
async def create_job(body: CreateJobBody, caller: JobMaker) -> JobAnswer:
    """Freezes the plan, holds the price and queues the job. It works on the photo, on the exposures of `set_id`, or on
    the result of `parent_job_id`; with `kind` `stage` it furnishes the photo's room, and with `generate` it makes a
    picture of what `prompt` says. At most 10 a minute."""
    if body.asset_id is None and body.parent_job_id is None and body.set_id is None and body.kind != "generate":
        message = "Name a photo in asset_id, a set in set_id, or a job in parent_job_id whose result to start from."
        raise Problem("INVALID_ARGUMENT", message, errors=[{"field": "asset_id", "message": "is missing"}])
    spec = spec_of(body, body.asset_id, body.bracket_ids or ())
    spec.parent_job_id = text_id(body.parent_job_id)
    spec.set_id = text_id(body.set_id)
    spec.MergeFrom(words_of(body, shoot_id=body.shoot_id))
    spec.MergeFrom(matched_of(body))
    request = job_pb2.CreateJobRequest(spec=spec, request_id=caller.creation_id())
    answer = await caller.ask(caller.engine.jobs.CreateJob, request)
    note_job(answer.job.id)
    return JobAnswer(job=job_of(answer.job))


@router.post(
    "/shoots/{shoot_id:uuid}/jobs",
    operation_id="createShootJobs",
    summary="Enhance a whole shoot",
    responses=_SPENDS,
    status_code=201,
)
async def create_shoot_jobs(shoot_id: UUID, body: ShootJobsBody, caller: JobMaker) -> BatchAnswer:
    """One job for each photo and each set of exposures, all or none; it counts once against the rate limit. The jobs
    wait, queued, while their photos are looked at together (`consistency`). With `new_only` photos that have the look
    already are left out; 409 where none is left. With `kind` `generate` it is a set of
    pictures from words: each is a job, held and paid by itself."""
    spec = spec_of(body)
    spec.MergeFrom(words_of(body, body.count))
    spec.MergeFrom(matched_of(body))
    request = job_pb2.BatchCreateJobsRequest(
        shoot_id=str(shoot_id),
        asset_ids=[str(each) for each in body.asset_ids or ()],
        sets=exposure_sets_of(body.sets),
        set_ids=[str(each) for each in body.set_ids or ()],
        stored_sets=body.stored_sets,
        new_only=body.new_only,
        spec=spec,
        request_id=caller.creation_id(),
    )
    answer = await caller.ask(caller.engine.jobs.BatchCreateJobs, request, timeout=60.0)
    return BatchAnswer(batch=batch_of(answer.batch), jobs=[job_of(job) for job in answer.jobs])


@router.post(
    "/jobs/quote", operation_id="quoteJob", summary="What would it cost?", responses=problems(404, 409, body=True)
)
async def quote_job(body: QuoteBody, caller: Reader) -> QuoteAnswer:
    """The price of one photo, of every ready photo of a shoot or of some, of going on from a result, or of a set of
    pictures from words; with `new_only` without those that have the look already. Nothing is created."""
    if body.asset_id is not None and body.shoot_id is not None:
        raise Problem(
            "INVALID_ARGUMENT",
            "Name a photo or a shoot, not both.",
            errors=[{"field": "shoot_id", "message": "not together with asset_id"}],
        )
    request = job_pb2.QuoteJobRequest(spec=spec_of(body, body.asset_id), shoot_id=text_id(body.shoot_id))
    request.sets.extend(exposure_sets_of(body.sets))
    request.set_ids.extend(str(each) for each in body.set_ids or ())
    request.stored_sets = body.stored_sets
    request.asset_ids.extend(str(each) for each in body.asset_ids or ())
    request.new_only = body.new_only
    request.spec.parent_job_id = text_id(body.parent_job_id)
    request.spec.set_id = text_id(body.set_id)
    request.spec.MergeFrom(words_of(body, body.count))
    return QuoteAnswer(quote=quote_of(await caller.ask(caller.engine.jobs.QuoteJob, request)))


@router.post(
    "/previews", operation_id="createPreviews", summary="Try looks", responses=problems(404, 409, 502, body=True)
)
async def create_previews(body: PreviewBody, caller: Previewer) -> PreviewsAnswer:
    """Small pictures of looks, free of charge, kept for a day."""
    request = job_pb2.PreviewStyleRequest(asset_id=str(body.asset_id), max_edge=body.max_edge or 0)
    for look in body.looks:
        added = request.looks.add(style=look.style)
        if look.params is not None:
            added.params.CopyFrom(struct(look.params, "params"))
    answer = await caller.ask(caller.engine.jobs.PreviewStyle, request, timeout=60.0)
    return PreviewsAnswer(
        previews=[preview_of(each) for each in answer.previews], expires_at=when(answer, "expire_time")
    )


@router.get("/jobs", operation_id="listJobs", summary="Jobs, newest first")
async def list_jobs(
    caller: Reader,
    limit: Limit = 50,
    cursor: Cursor = None,
    status: Annotated[list[Status] | None, Query(max_length=6)] = None,
    style: Annotated[str | None, Query(max_length=100)] = None,
    shoot_id: UUID | None = None,
    asset_id: UUID | None = None,
    batch_id: UUID | None = None,
    created_after: Moment | None = None,
    created_before: Moment | None = None,
) -> JobsAnswer:
    """Jobs by status, style, shoot, photo, batch and time; with `batch_id` the batch's progress stands beside them."""
    request = job_pb2.ListJobsRequest(
        page_size=limit,
        page_token=cursor or "",
        states=[STATES[each] for each in status or ()],
        style=style or "",
        shoot_id=text_id(shoot_id),
        asset_id=text_id(asset_id),
        batch_id=text_id(batch_id),
    )
    if created_after is not None:
        request.created_after.CopyFrom(stamp(created_after))
    if created_before is not None:
        request.created_before.CopyFrom(stamp(created_before))
    answer = await caller.ask(caller.engine.jobs.ListJobs, request)
    return JobsAnswer(
        jobs=[job_of(job) for job in answer.jobs],
        next_cursor=or_none(answer.next_page_token),
        batch=batch_of(answer.batch) if answer.HasField("batch") else None,
    )


@router.get(
    "/jobs/{job_id:uuid}",
    operation_id="getJob",
    summary="One job",
    responses={304: {"description": "Still as it was."}},
    response_model=JobAnswer,
)
async def get_job(
    job_id: UUID,
    caller: Reader,
    view: Literal["basic", "full"] = "full",
    if_none_match: Annotated[str | None, Header(max_length=1000)] = None,
) -> Response:
    """The job with its report; send its ETag to be told only when something changed. `view=basic` leaves plan, report
    and outlook out and costs a fraction: for clients that look often."""
    known = _TAG.findall(if_none_match or "")
    # Of several the last: it is compared by the engine, which then reads nothing else.
    request = job_pb2.GetJobRequest(job_id=str(job_id), view=_VIEWS[view], etag=known[-1] if known else "")
    answer = await caller.ask(caller.engine.jobs.GetJob, request)
    headers = {"ETag": f'W/"{answer.job.etag}"', "Cache-Control": "private, no-cache"}
    if answer.unchanged or answer.job.etag in known:
        return Response(status_code=304, headers=headers)
    # Already our own model: to validate it a second time would cost more than the rest of this call.
    body = JobAnswer(job=job_of(answer.job)).model_dump_json()
    return Response(body.encode(), 200, headers, "application/json")


@router.get("/jobs/{job_id:uuid}/lineage", operation_id="getLineage", summary="What it came from, what came of it")
async def get_lineage(job_id: UUID, caller: Reader) -> LineageAnswer:
    """The jobs whose results it started from, up to the photo, and those that started from its own."""
    answer = await caller.ask(caller.engine.jobs.GetLineage, job_pb2.GetLineageRequest(job_id=str(job_id)))
    return LineageAnswer(lineage=lineage_of(answer))


@router.post(
    "/jobs/{job_id:uuid}/cancel",
    operation_id="cancelJob",
    summary="Give a job up",
    responses=problems(404, 409),
)
async def cancel_job(job_id: UUID, caller: Writer) -> JobAnswer:
    """A waiting job ends at once, a running one at its next checkpoint; credits are given back."""
    answer = await caller.ask(caller.engine.jobs.CancelJob, job_pb2.CancelJobRequest(job_id=str(job_id)))
    return JobAnswer(job=job_of(answer.job))


@router.post(
    "/jobs/{job_id:uuid}/review",
    operation_id="reviewJob",
    summary="Say that a result looks right",
    responses=problems(404, 409, body=True),
)
async def review_job(job_id: UUID, body: ReviewBody, caller: Writer) -> JobAnswer:
    """Its owner looked at a result whose verdict is `review`. It counts as good from then on: for what is delivered,
    and in Studio's filters. The guard's verdict stays."""
    request = job_pb2.ReviewJobRequest(job_id=str(job_id), looks_right=body.looks_right)
    answer = await caller.ask(caller.engine.jobs.ReviewJob, request)
    return JobAnswer(job=job_of(answer.job))


@router.post("/batches/{batch_id:uuid}/cancel", operation_id="cancelBatch", summary="Give a batch up", status_code=202)
async def cancel_batch(batch_id: UUID, caller: Writer) -> BatchStandingAnswer:
    """Accepted at once: no job of it begins any more, the open ones end in the moments that follow, credits return."""
    answer = await caller.ask(caller.engine.jobs.CancelBatch, job_pb2.CancelBatchRequest(batch_id=str(batch_id)))
    return BatchStandingAnswer(batch=batch_of(answer.batch))
