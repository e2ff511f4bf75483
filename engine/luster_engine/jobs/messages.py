"""Jobs, batches and events as messages of the contract, and what is asked for out of them."""

import time
from typing import Any

from luster.v1 import job_pb2, shoot_pb2
from pydantic import ValidationError

from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.events.log import Event
from luster_engine.jobs.lineage import Relative
from luster_engine.jobs.outlook import Outlook
from luster_engine.jobs.reading import Batch, Full, tag
from luster_engine.jobs.service import Quote
from luster_engine.jobs.spec import ENHANCE, GENERATE, STAGE, USUAL_RATIO, Input, JobSpec, WordsWish
from luster_engine.jobs.stored_sets import SetsAsked
from luster_engine.pipeline.render.plan import OutputOptions, Warning_
from luster_engine.plugins.capability import AUTO
from luster_engine.rpc.convert import from_struct, read_id, to_struct, to_timestamp
from luster_engine.storage.port import Storage

STATES: dict[str, job_pb2.JobState] = {
    "queued": job_pb2.JOB_STATE_QUEUED,
    "processing": job_pb2.JOB_STATE_PROCESSING,
    "cancelling": job_pb2.JOB_STATE_CANCELLING,
    "succeeded": job_pb2.JOB_STATE_SUCCEEDED,
    "failed": job_pb2.JOB_STATE_FAILED,
    "cancelled": job_pb2.JOB_STATE_CANCELLED,
}
STATE_NAMES = {number: name for name, number in STATES.items()}

_TYPES: dict[str, job_pb2.JobEventType] = {
    "created": job_pb2.JOB_EVENT_TYPE_CREATED,
    "started": job_pb2.JOB_EVENT_TYPE_STARTED,
    "progress": job_pb2.JOB_EVENT_TYPE_PROGRESS,
    "retrying": job_pb2.JOB_EVENT_TYPE_RETRYING,
    "cancelling": job_pb2.JOB_EVENT_TYPE_CANCELLING,
    "succeeded": job_pb2.JOB_EVENT_TYPE_SUCCEEDED,
    "failed": job_pb2.JOB_EVENT_TYPE_FAILED,
    "cancelled": job_pb2.JOB_EVENT_TYPE_CANCELLED,
}

_TIERS: dict[str, job_pb2.Tier] = {"free": job_pb2.TIER_FREE, "premium": job_pb2.TIER_PREMIUM}


def spec_of(message: job_pb2.JobSpec) -> JobSpec:
    """What is asked for."""
    return JobSpec(
        inputs=tuple(Input(read_id(each.asset_id, "asset_id"), each.role or "photo") for each in message.inputs),
        style=message.style or (message.kind if message.kind in (GENERATE, STAGE) else "default"),
        params=from_struct(message.params, "spec.params"),
        prompt=message.prompt,
        tier="premium" if message.tier == job_pb2.TIER_PREMIUM else "free",
        provider=message.provider or AUTO,
        strict=message.strict,
        output=output_options(message.output, "spec.output"),
        kind=message.kind or ENHANCE,
        parent=read_id(message.parent_job_id, "parent_job_id") if message.parent_job_id else None,
        words=_words_of(message),
        shoot=read_id(message.shoot_id, "spec.shoot_id") if message.shoot_id else None,
        consistency=message.consistency if message.HasField("consistency") else None,
        match=read_id(message.match_asset_id, "spec.match_asset_id") if message.match_asset_id else None,
        stored_set=read_id(message.set_id, "spec.set_id") if message.set_id else None,
    )


def _words_of(message: job_pb2.JobSpec) -> WordsWish | None:
    """Which pictures are to be made from words; None where none was said."""
    if message.kind != GENERATE and not message.HasField("generate"):
        return None
    asked = message.generate
    seed = asked.seed if asked.HasField("seed") else None
    return WordsWish(ratio=asked.ratio or USUAL_RATIO, count=asked.count or 1, seed=seed)


def sets_of(message: job_pb2.QuoteJobRequest | job_pb2.BatchCreateJobsRequest) -> SetsAsked:
    """The sets that are asked for."""
    return SetsAsked(
        spelt_out=[[read_id(each, "asset_id") for each in one.asset_ids] for one in message.sets],
        ids=[read_id(each, "set_id") for each in message.set_ids],
        all_stored=message.stored_sets,
    )


def output_options(message: job_pb2.OutputOptions, field: str) -> OutputOptions:
    """How the result is to be written; `field` is where in the request that was asked for."""
    try:
        return OutputOptions(
            format=message.format,
            quality=message.quality,
            max_bytes=message.max_bytes,
            max_edge=message.max_edge,
            keep_profile=message.keep_profile,
            progressive=message.progressive,
            full_chroma=message.full_chroma,
        )
    except ValidationError as error:
        wrong = tuple(FieldViolation(".".join((field, *map(str, each["loc"]))), each["msg"]) for each in error.errors())
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"The field {wrong[0].field!r}: {wrong[0].description}.", violations=wrong
        ) from None


async def job_message(
    full: Full, storage: Storage, outlook: Outlook | None = None, *, with_plan: bool = False
) -> job_pb2.Job:
    """One job, with addresses of its results that its owner may open."""
    job = full.job
    now = time.time()
    message = job_pb2.Job(
        id=str(job.id),
        kind=job.kind,
        state=STATES[job.state],
        inputs=[job_pb2.JobInput(role=each.role, asset_id=str(each.asset_id)) for each in full.inputs],
        style=job.style,
        style_version=job.style_version,
        params=to_struct(job.params),
        prompt=job.prompt,
        tier=_TIERS[job.tier],
        provider=job.provider,
        used_provider=job.used_provider or _provider(job.plan, job.alternative, job.attempt),
        strict=job.strict,
        attempt=job.attempt,
        progress=job.progress,
        progress_note=job.note or job.stage,
        warnings=[_warning(each) for each in job.warnings],
        credits_used=job.price if job.finished_at is None else job.captured,
        shoot_id=str(job.shoot_id),
        asset_id=str(job.asset_id),
        filename=full.filename,
        batch_id=str(job.batch_id) if job.batch_id else "",
        parent_job_id=str(job.parent_job_id) if job.parent_job_id else "",
        sequence=job.sequence,
        create_time=to_timestamp(job.created_at),
        start_time=to_timestamp(job.started_at),
        finish_time=to_timestamp(job.finished_at),
        update_time=to_timestamp(job.updated_at),
        review_time=to_timestamp(job.reviewed_at),
        output=_output_options(job.output),
        disclosure=job.disclosure or str(job.plan.get("disclosure", "")),
    )
    if job.report:
        message.report.CopyFrom(to_struct(job.report))
    if with_plan:
        message.plan.CopyFrom(to_struct(job.plan))
    if job.error_reason:
        message.error.CopyFrom(
            job_pb2.JobError(reason=job.error_reason, message=job.error_message or "", fields=_texts(job.error_fields))
        )
    for each in full.outputs:
        message.outputs.append(
            job_pb2.JobOutput(
                name=each.name,
                type=each.type,
                media_type=each.media_type,
                width=each.width,
                height=each.height,
                size_bytes=each.bytes,
                url=await storage.presign_get(each.object_key),
            )
        )
    # What the job is expected to do changes with every look at it, so the tag leaves the outlook out.
    message.etag = tag(job.id, job.state, job.sequence, job.updated_at, len(full.outputs), now)
    if outlook is not None:
        message.position = outlook.position
        if outlook.starts_at is not None and job.state == "queued":
            message.estimated_start_time.FromDatetime(outlook.starts_at)
        if outlook.ends_at is not None:
            message.estimated_finish_time.FromDatetime(outlook.ends_at)
    return message


async def relative_message(relative: Relative, storage: Storage) -> job_pb2.Relative:
    """A job in a line, with the address of its result."""
    return job_pb2.Relative(
        job_id=str(relative.id),
        parent_job_id=str(relative.parent_id) if relative.parent_id else "",
        distance=relative.distance,
        state=STATES[relative.state],
        style=relative.style,
        provider=relative.provider,
        disclosure=relative.disclosure,
        own_disclosure=relative.own_disclosure,
        url=await storage.presign_get(relative.object_key) if relative.object_key else "",
        result_removed=relative.state == "succeeded" and not relative.object_key,
        create_time=to_timestamp(relative.created_at),
    )


def event_message(event: Event) -> job_pb2.JobEvent:
    """One thing that happened."""
    message = job_pb2.JobEvent(
        job_id=str(event.job_id),
        sequence=event.sequence,
        type=_TYPES[event.type],
        state=STATES[event.state],
        attempt=event.attempt,
        progress=event.progress,
        note=event.note,
        stage=event.stage,
        create_time=to_timestamp(event.created_at),
        shoot_id=str(event.shoot_id) if event.shoot_id else "",
        batch_id=str(event.batch_id) if event.batch_id else "",
    )
    if event.error:
        message.error.CopyFrom(
            job_pb2.JobError(
                reason=str(event.error.get("reason", "")),
                message=str(event.error.get("message", "")),
                fields=_texts(event.error.get("fields")),
            )
        )
    return message


def batch_message(batch: Batch) -> job_pb2.Batch:
    """A batch, summed up."""
    counts = batch.counts
    return job_pb2.Batch(
        id=str(batch.id),
        shoot_id=str(batch.shoot_id),
        jobs=shoot_pb2.JobCounts(
            queued=counts.get("queued", 0),
            processing=counts.get("processing", 0) + counts.get("cancelling", 0),
            succeeded=counts.get("succeeded", 0),
            failed=counts.get("failed", 0),
            cancelled=counts.get("cancelled", 0),
        ),
        progress=batch.progress,
        credits_used=batch.credits_used,
        create_time=to_timestamp(batch.created_at),
    )


def quote_message(quote: Quote) -> job_pb2.QuoteJobResponse:
    """What it would cost."""
    return job_pb2.QuoteJobResponse(
        credits=quote.credits,
        job_count=quote.count,
        alternatives=[
            job_pb2.QuotedAlternative(provider=each.provider, credits=each.price) for each in quote.plan.alternatives
        ],
        balance=quote.balance.balance,
        affordable=quote.affordable,
        warnings=[warning_message(each) for each in quote.warnings],
        style_version=quote.plan.style_version,
        made_asset_ids=[str(each) for each in quote.made],
    )


def warning_message(warning: Warning_) -> job_pb2.JobWarning:
    """Something a user should know."""
    return job_pb2.JobWarning(code=warning.code, message=warning.message, stage=warning.stage)


def error_message(error: LusterError) -> job_pb2.JobError:
    """Why something failed."""
    return job_pb2.JobError(reason=str(error.reason), message=error.message, fields=dict(error.fields))


def _warning(warning: dict[str, Any]) -> job_pb2.JobWarning:
    return job_pb2.JobWarning(
        code=str(warning.get("code", "")), message=str(warning.get("message", "")), stage=str(warning.get("stage", ""))
    )


def _output_options(said: dict[str, Any]) -> job_pb2.OutputOptions:
    known = OutputOptions.model_validate(said)
    return job_pb2.OutputOptions(**known.model_dump())


def _provider(plan: dict[str, Any], alternative: int, attempt: int) -> str:
    # A job that was read without its plan says nothing of it.
    return str(plan["alternatives"][alternative]["provider"]) if attempt and plan else ""


def _texts(fields: object) -> dict[str, str]:
    return {str(name): str(value) for name, value in fields.items()} if isinstance(fields, dict) else {}
