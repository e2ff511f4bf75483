"""JobService: quotes, jobs, batches, cancelling and watching."""

import asyncio
import base64
import binascii
import contextlib
import logging
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from uuid import UUID

import grpc
from luster.v1 import job_pb2, job_pb2_grpc

from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.events.hub import EventHub
from luster_engine.jobs import lineage, reading, service
from luster_engine.jobs.account_watch import AccountWatch, Happening
from luster_engine.jobs.messages import (
    STATE_NAMES,
    batch_message,
    event_message,
    job_message,
    quote_message,
    relative_message,
    sets_of,
    spec_of,
)
from luster_engine.jobs.outlook import outlook
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.previews import Previews
from luster_engine.jobs.reading import Full, JobFilter
from luster_engine.jobs.review import review
from luster_engine.jobs.spec import GENERATE
from luster_engine.jobs.withdrawal import cancel_batch
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import from_timestamp, read_id
from luster_engine.rpc.paging import page_size, read_token, write_token
from luster_engine.shoots import service as shoots
from luster_engine.storage.port import Storage
from luster_engine.trail import set_job

said = logging.getLogger("luster.jobs")

_IN_ONE_GO = 50
"""Jobs that are told before others have their turn."""

Context = grpc.aio.ServicerContext[object, object]


@dataclass(frozen=True)
class JobParts:
    """What JobService stands on."""

    database: Database
    planner: JobPlanner
    hub: EventHub
    storage: Storage
    previews: Previews


class JobServicer(job_pb2_grpc.JobServiceServicer):
    """Answers JobService's calls."""

    def __init__(self, parts: JobParts) -> None:
        self._parts = parts
        self._watch = AccountWatch(parts.database, parts.hub, parts.storage)

    async def QuoteJob(  # noqa: N802 - the contract's name
        self, request: job_pb2.QuoteJobRequest, context: Context
    ) -> job_pb2.QuoteJobResponse:
        """What it would cost."""
        account = current_caller().account
        shoot = read_id(request.shoot_id, "shoot_id") if request.shoot_id else None
        photos = [read_id(each, "asset_ids") for each in request.asset_ids]
        async with self._parts.database.transaction() as session:
            quote = await service.quote(
                session,
                self._parts.planner,
                account,
                spec_of(request.spec),
                shoot=shoot,
                photos=photos,
                sets=sets_of(request),
                new_only=request.new_only,
            )
        return quote_message(quote)

    async def PreviewStyle(  # noqa: N802 - the contract's name
        self, request: job_pb2.PreviewStyleRequest, context: Context
    ) -> job_pb2.PreviewStyleResponse:
        """Small pictures of looks, at once and for nothing."""
        return await self._parts.previews.make(current_caller().account, request)

    async def CreateJob(  # noqa: N802 - the contract's name
        self, request: job_pb2.CreateJobRequest, context: Context
    ) -> job_pb2.CreateJobResponse:
        """Freeze the plan, hold the price and queue the job."""
        parts, account = self._parts, current_caller().account
        spec = spec_of(request.spec)
        async with parts.database.shared_transaction() as session:
            if spec.kind == GENERATE and spec.shoot is None:
                spec = replace(spec, shoot=await shoots.unsorted_id(session, account))
            job = await service.create_job(session, parts.planner, account, spec, request_id=request.request_id)
            full = await reading.get(session, account, job)
        set_job(str(job))
        said.info("job %s, %s, was created", job, spec.style)
        return job_pb2.CreateJobResponse(job=await job_message(full, parts.storage))

    async def BatchCreateJobs(  # noqa: N802 - the contract's name
        self, request: job_pb2.BatchCreateJobsRequest, context: Context
    ) -> job_pb2.BatchCreateJobsResponse:
        """One job for each photo, all or none."""
        parts, account = self._parts, current_caller().account
        async with parts.database.shared_transaction() as session:
            batch_id = await service.create_batch(
                session,
                parts.planner,
                account,
                spec_of(request.spec),
                shoot=read_id(request.shoot_id, "shoot_id"),
                photos=[read_id(each, "asset_id") for each in request.asset_ids],
                sets=sets_of(request),
                new_only=request.new_only,
                request_id=request.request_id,
            )
            batch = await reading.batch_of(session, account, batch_id)
            jobs = await reading.of_batch(session, account, batch_id)
        said.info("%d jobs of batch %s were created", len(jobs), batch_id)
        answer = job_pb2.BatchCreateJobsResponse(batch=batch_message(batch))
        for number, full in enumerate(jobs, 1):
            answer.jobs.append(await job_message(full, parts.storage))
            if number % _IN_ONE_GO == 0:
                await asyncio.sleep(0)
        return answer

    async def GetJob(  # noqa: N802 - the contract's name
        self, request: job_pb2.GetJobRequest, context: Context
    ) -> job_pb2.GetJobResponse:
        """One job, with its plan and its outlook unless the basic view is wanted."""
        job, account = read_id(request.job_id, "job_id"), current_caller().account
        if request.etag:
            async with self._parts.database.reading() as session:
                tag = await reading.standing_tag(session, account, job, time.time())
            if tag == request.etag:
                return job_pb2.GetJobResponse(job=job_pb2.Job(id=str(job), etag=tag), unchanged=True)
        if request.view != job_pb2.JOB_VIEW_BASIC:
            return job_pb2.GetJobResponse(job=await self._job(job, with_plan=True))
        async with self._parts.database.reading() as session:
            full = await reading.get(session, account, job, basic=True)
        return job_pb2.GetJobResponse(job=await job_message(full, self._parts.storage))

    async def GetLineage(  # noqa: N802 - the contract's name
        self, request: job_pb2.GetLineageRequest, context: Context
    ) -> job_pb2.GetLineageResponse:
        """What a job came from and what was made of it."""
        job, account = read_id(request.job_id, "job_id"), current_caller().account
        async with self._parts.database.reading() as session:
            above = await lineage.ancestors(session, account, job)
            below = await lineage.descendants(session, account, job)
        storage = self._parts.storage
        return job_pb2.GetLineageResponse(
            job=await relative_message(above[0], storage),
            ancestors=[await relative_message(each, storage) for each in above[1:]],
            descendants=[await relative_message(each, storage) for each in below[1:]],
        )

    async def ListJobs(  # noqa: N802 - the contract's name
        self, request: job_pb2.ListJobsRequest, context: Context
    ) -> job_pb2.ListJobsResponse:
        """Jobs, newest first."""
        parts, account = self._parts, current_caller().account
        size = page_size(request.page_size)
        wanted = _filter_of(request)
        async with parts.database.transaction() as session:
            found = await reading.page(session, account, wanted, before=read_token(request.page_token), limit=size + 1)
            shown = found[:size]
            outlooks = await outlook(session, account, [full.job for full in shown])
            batch = await reading.batch_of(session, account, wanted.batch_id) if wanted.batch_id else None
        answer = job_pb2.ListJobsResponse(
            jobs=[await job_message(full, parts.storage, outlooks.get(full.job.id)) for full in shown],
            next_page_token=write_token(shown[-1].job.id if len(found) > size else None),
        )
        if batch is not None:
            answer.batch.CopyFrom(batch_message(batch))
        return answer

    async def CancelJob(  # noqa: N802 - the contract's name
        self, request: job_pb2.CancelJobRequest, context: Context
    ) -> job_pb2.CancelJobResponse:
        """Give a job up; giving up what has ended changes nothing."""
        job = read_id(request.job_id, "job_id")
        async with self._parts.database.transaction() as session:
            await service.cancel_job(session, current_caller().account, job)
        return job_pb2.CancelJobResponse(job=await self._job(job))

    async def ReviewJob(  # noqa: N802 - the contract's name
        self, request: job_pb2.ReviewJobRequest, context: Context
    ) -> job_pb2.ReviewJobResponse:
        """Say that a result that needs review looks right, or take that back."""
        caller, job = current_caller(), read_id(request.job_id, "job_id")
        async with self._parts.database.transaction() as session:
            await review(
                session,
                caller.account,
                job,
                looks_right=request.looks_right,
                actor=caller.actor,
                request_id=caller.request_id,
            )
        return job_pb2.ReviewJobResponse(job=await self._job(job))

    async def CancelBatch(  # noqa: N802 - the contract's name
        self, request: job_pb2.CancelBatchRequest, context: Context
    ) -> job_pb2.CancelBatchResponse:
        """Give up what is open of a batch."""
        caller, batch = current_caller(), read_id(request.batch_id, "batch_id")
        async with self._parts.database.transaction() as session:
            await cancel_batch(session, caller.account, batch, actor=caller.actor, request_id=caller.request_id)
            found = await reading.batch_of(session, caller.account, batch)
        return job_pb2.CancelBatchResponse(batch=batch_message(found))

    async def WatchJob(  # noqa: N802 - the contract's name
        self, request: job_pb2.WatchJobRequest, context: Context
    ) -> AsyncIterator[job_pb2.WatchJobResponse]:
        """A job's events, those kept first, then live, to the terminal one."""
        job = read_id(request.job_id, "job_id")
        full = await self._full(job)
        if full.job.finished_at is not None and request.after_sequence >= full.job.sequence:
            return
        async with contextlib.aclosing(self._parts.hub.watch_job(job, after=request.after_sequence)) as events:
            async for event in events:
                answer = job_pb2.WatchJobResponse(event=event_message(event))
                if event.final:
                    answer.job.CopyFrom(await self._job(job))
                yield answer

    async def WatchAccount(  # noqa: N802 - the contract's name
        self, request: job_pb2.WatchAccountRequest, context: Context
    ) -> AsyncIterator[job_pb2.WatchAccountResponse]:
        """The events of all of the account's jobs: a snapshot or everything since, then live."""
        watch, account = self._watch, current_caller().account
        if request.position:
            after = _read_position(request.position, account)
        else:
            # The end of the log is read first: what commits in between is told twice rather than never.
            after = await watch.position(account)
            async with contextlib.aclosing(watch.opened(account)) as opened:
                async for each in opened:
                    yield _watched(each, _write_position(after, account), snapshot=True)
        async with contextlib.aclosing(watch.since(account, after)) as happenings:
            async for each in happenings:
                yield _watched(each, _write_position(each.event.id, account) if each.event.id else "")

    async def _full(self, job: UUID) -> Full:
        async with self._parts.database.reading() as session:
            return await reading.get(session, current_caller().account, job)

    async def _job(self, job: UUID, *, with_plan: bool = False) -> job_pb2.Job:
        account = current_caller().account
        async with self._parts.database.reading() as session:
            full = await reading.get(session, account, job)
            outlooks = await outlook(session, account, [full.job])
        return await job_message(full, self._parts.storage, outlooks.get(job), with_plan=with_plan)


def _watched(each: Happening, position: str, *, snapshot: bool = False) -> job_pb2.WatchAccountResponse:
    return job_pb2.WatchAccountResponse(
        event=event_message(each.event), position=position, snapshot=snapshot, job=each.job
    )


def _filter_of(request: job_pb2.ListJobsRequest) -> JobFilter:
    unknown = [each for each in request.states if each not in STATE_NAMES]
    if unknown:
        raise LusterError(Reason.INVALID_ARGUMENT, f"There is no job state {unknown[0]}.", field="states")
    return JobFilter(
        states=tuple(STATE_NAMES[each] for each in request.states),
        style=request.style,
        shoot_id=read_id(request.shoot_id, "shoot_id") if request.shoot_id else None,
        asset_id=read_id(request.asset_id, "asset_id") if request.asset_id else None,
        batch_id=read_id(request.batch_id, "batch_id") if request.batch_id else None,
        created_after=from_timestamp(request, "created_after"),
        created_before=from_timestamp(request, "created_before"),
    )


def _write_position(event: int, account: UUID) -> str:
    return base64.urlsafe_b64encode(event.to_bytes(8, "big") + account.bytes[-4:]).rstrip(b"=").decode()


def _read_position(position: str, account: UUID) -> int:
    try:
        raw = base64.urlsafe_b64decode(position + "=" * (-len(position) % 4))
    except (binascii.Error, ValueError):
        raw = b""
    # A few bytes of the account show a position of somebody else's log for what it is.
    if len(raw) != 12 or raw[8:] != account.bytes[-4:]:
        raise LusterError(
            Reason.INVALID_PAGE_TOKEN, "The position is not one of this account's. Watch again without it."
        )
    return int.from_bytes(raw[:8], "big")
