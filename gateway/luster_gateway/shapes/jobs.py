"""Jobs as clients ask for them and see them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from luster.v1 import job_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, Body, Flag, or_none, plain, struct, text_id, when
from luster_gateway.shapes.job_counts import JobCounts, counts_of

Status = Literal["queued", "processing", "cancelling", "succeeded", "failed", "cancelled"]
TierName = Literal["free", "premium"]

STATUSES: dict[int, Status] = {
    job_pb2.JOB_STATE_QUEUED: "queued",
    job_pb2.JOB_STATE_PROCESSING: "processing",
    job_pb2.JOB_STATE_CANCELLING: "cancelling",
    job_pb2.JOB_STATE_SUCCEEDED: "succeeded",
    job_pb2.JOB_STATE_FAILED: "failed",
    job_pb2.JOB_STATE_CANCELLED: "cancelled",
}
STATES: dict[Status, job_pb2.JobState] = {
    "queued": job_pb2.JOB_STATE_QUEUED,
    "processing": job_pb2.JOB_STATE_PROCESSING,
    "cancelling": job_pb2.JOB_STATE_CANCELLING,
    "succeeded": job_pb2.JOB_STATE_SUCCEEDED,
    "failed": job_pb2.JOB_STATE_FAILED,
    "cancelled": job_pb2.JOB_STATE_CANCELLED,
}
TIERS: dict[TierName, job_pb2.Tier] = {"free": job_pb2.TIER_FREE, "premium": job_pb2.TIER_PREMIUM}
FINAL = frozenset({"succeeded", "failed", "cancelled"})

Style = Annotated[str, Field(max_length=100, description="The style's id; `GET /styles` lists them.")]
Prompt = Annotated[str, Field(max_length=4000, description="A wish in words, followed where the recipe can.")]
Params = Annotated[dict[str, Any], Field(description="The style's parameters; unknown ones are refused.")]
Provider = Annotated[str, Field(max_length=100, description="`auto`, `local`, or a provider's name.")]


class OutputWish(Body):
    """How the result is written; what is left out follows the original."""

    format: Literal["jpeg", "png", "webp", "avif"] | None = None
    quality: int | None = Field(default=None, ge=1, le=100)
    max_bytes: int | None = Field(default=None, ge=10_000, le=10**12)
    max_edge: int | None = Field(default=None, ge=16, le=100_000)
    keep_profile: Flag = False
    progressive: Flag = False
    full_chroma: Flag = False


class JobWish(Body):
    """What is asked for, the same for one photo, a shoot and a quote."""

    style: Style | None = None
    prompt: Prompt | None = None
    params: Params | None = None
    tier: TierName | None = Field(default=None, description="`free` (1024 px) unless `premium` (full size) is asked.")
    provider: Provider | None = None
    strict: Flag = Field(default=False, description="Fail where the style's subject is not in the photo.")
    output: OutputWish | None = None


Ratio = Annotated[str, Field(max_length=11, pattern=r"^[1-9][0-9]{0,4}:[1-9][0-9]{0,4}$", examples=["3:2"])]


class PictureWish(JobWish):
    """A look on a photo, furniture in a room, or pictures from words: `kind` says which."""

    kind: Literal["enhance", "generate", "stage"] | None = Field(
        default=None,
        description="`generate` makes pictures from words, which `prompt` holds; `stage` furnishes the room of a "
        "photo by a remote model; else `enhance`.",
    )
    ratio: Ratio | None = Field(default=None, description="Width to height of generated pictures; `3:2` by itself.")
    seed: int | None = Field(
        default=None, ge=0, le=2**31 - 1, description="Where a model draws its numbers from, if it takes a seed."
    )
    reference_ids: list[UUID] | None = Field(
        default=None, max_length=7, description="Photos that the model of a generated picture is shown."
    )


class JobInput(Answer):
    """One picture that a job reads."""

    role: str
    asset_id: str


class JobOutput(Answer):
    """One thing that a job made."""

    name: str
    type: str
    media_type: str
    width: int
    height: int
    size_bytes: int
    url: str


class JobWarning(Answer):
    """Something to know about a result that is there all the same."""

    code: str
    message: str
    stage: str | None = None


class JobError(Answer):
    """Why a job failed."""

    reason: str
    message: str
    fields: dict[str, str]


class Job(Answer):
    """A look applied to a photo."""

    id: str
    status: Status
    credits_used: int = Field(description="The held price while open, the captured one after success, else 0.")
    output_url: str | None = Field(description="A signed address, stable within 15 minutes.")
    error_message: str | None
    created_at: datetime | None
    completed_at: datetime | None
    kind: str
    asset_id: str | None
    filename: str | None = Field(description="The photo's file name; null where it was removed.")
    shoot_id: str | None
    batch_id: str | None
    parent_job_id: str | None = Field(description="The job whose result it starts from.")
    style: str
    style_version: str
    params: dict[str, Any]
    prompt: str
    tier: TierName
    provider: str
    used_provider: str | None
    strict: bool
    inputs: list[JobInput]
    outputs: list[JobOutput]
    attempt: int
    progress: float = Field(ge=0, le=1)
    progress_note: str | None
    position: int = Field(description="How many jobs stand before it.")
    estimated_start_at: datetime | None
    estimated_finish_at: datetime | None
    warnings: list[JobWarning]
    report: dict[str, Any]
    plan: dict[str, Any] | None = Field(description="The frozen plan; in the answer for one job only.")
    disclosure: str | None
    error: JobError | None
    sequence: int = Field(description="The number of its last kept event; `Last-Event-ID` goes on after it.")
    etag: str
    started_at: datetime | None
    updated_at: datetime | None
    reviewed_at: datetime | None = Field(
        description="When its owner looked at a result that needs review and found it right."
    )


class ReviewBody(Body):
    """What its owner thinks of a result that needs review."""

    looks_right: Flag = Field(description="False takes it back.")


class JobAnswer(Answer):
    """One job."""

    job: Job


class JobsAnswer(Answer):
    """Jobs, newest first."""

    jobs: list[Job]
    next_cursor: str | None
    batch: "Batch | None" = None


class Batch(Answer):
    """Jobs that were created together."""

    id: str
    shoot_id: str | None
    jobs: JobCounts
    progress: float
    credits_used: int
    created_at: datetime | None


class BatchAnswer(Answer):
    """A new batch and its jobs."""

    batch: Batch
    jobs: list[Job]


class BatchStandingAnswer(Answer):
    """A batch as it stands."""

    batch: Batch


def words_of(wish: PictureWish, count: int | None = None, shoot_id: UUID | None = None) -> job_pb2.JobSpec:
    """What is said of pictures from words, to be merged into what is asked for; nothing where nothing is."""
    spec = job_pb2.JobSpec(kind=wish.kind or "", shoot_id=text_id(shoot_id))
    if wish.ratio is not None or wish.seed is not None or count is not None:
        spec.generate.CopyFrom(job_pb2.GenerateOptions(ratio=wish.ratio or "", count=count or 0, seed=wish.seed))
    for reference in wish.reference_ids or ():
        spec.inputs.add(role="reference", asset_id=str(reference))
    return spec


def spec_of(wish: JobWish, asset_id: UUID | None = None, bracket_ids: Sequence[UUID] = ()) -> job_pb2.JobSpec:
    """What the engine is asked for."""
    spec = job_pb2.JobSpec(
        style=wish.style or "",
        prompt=wish.prompt or "",
        provider=wish.provider or "",
        strict=wish.strict,
    )
    if wish.tier is not None:
        spec.tier = TIERS[wish.tier]
    if asset_id is not None:
        spec.inputs.add(role="photo", asset_id=str(asset_id))
    for bracket in bracket_ids:
        spec.inputs.add(role="bracket", asset_id=str(bracket))
    if wish.params is not None:
        spec.params.CopyFrom(struct(wish.params, "params"))
    if wish.output is not None:
        output = wish.output
        spec.output.CopyFrom(
            job_pb2.OutputOptions(
                format=output.format or "",
                quality=output.quality or 0,
                max_bytes=output.max_bytes or 0,
                max_edge=output.max_edge or 0,
                keep_profile=output.keep_profile,
                progressive=output.progressive,
                full_chroma=output.full_chroma,
            )
        )
    return spec


def warnings_of(found: Iterable[job_pb2.JobWarning]) -> list[JobWarning]:
    """Warnings of a message."""
    return [JobWarning(code=each.code, message=each.message, stage=or_none(each.stage)) for each in found]


def error_of(error: job_pb2.JobError) -> JobError:
    """An error of a message."""
    return JobError(reason=error.reason, message=error.message, fields=dict(error.fields))


def job_of(job: job_pb2.Job) -> Job:
    """A job of a message."""
    outputs = [
        JobOutput(
            name=each.name,
            type=each.type,
            media_type=each.media_type,
            width=each.width,
            height=each.height,
            size_bytes=each.size_bytes,
            url=each.url,
        )
        for each in job.outputs
    ]
    picture = next((each.url for each in outputs if each.type == "picture"), outputs[0].url if outputs else None)
    failed = job.HasField("error")
    return Job(
        id=job.id,
        status=STATUSES[job.state],
        credits_used=job.credits_used,
        output_url=picture,
        error_message=job.error.message if failed else None,
        created_at=when(job, "create_time"),
        completed_at=when(job, "finish_time"),
        kind=job.kind or "enhance",
        asset_id=job.asset_id or next((each.asset_id for each in job.inputs if each.role == "photo"), None),
        filename=or_none(job.filename),
        shoot_id=or_none(job.shoot_id),
        batch_id=or_none(job.batch_id),
        parent_job_id=or_none(job.parent_job_id),
        style=job.style,
        style_version=job.style_version,
        params=plain(job.params),
        prompt=job.prompt,
        tier="premium" if job.tier == job_pb2.TIER_PREMIUM else "free",
        provider=job.provider or "auto",
        used_provider=or_none(job.used_provider),
        strict=job.strict,
        inputs=[JobInput(role=each.role, asset_id=each.asset_id) for each in job.inputs],
        outputs=outputs,
        attempt=job.attempt,
        progress=min(1.0, max(0.0, job.progress)),
        progress_note=or_none(job.progress_note),
        position=job.position,
        estimated_start_at=when(job, "estimated_start_time"),
        estimated_finish_at=when(job, "estimated_finish_time"),
        warnings=warnings_of(job.warnings),
        report=plain(job.report),
        plan=plain(job.plan) if job.HasField("plan") else None,
        disclosure=or_none(job.disclosure),
        error=error_of(job.error) if failed else None,
        sequence=job.sequence,
        etag=job.etag,
        started_at=when(job, "start_time"),
        updated_at=when(job, "update_time"),
        reviewed_at=when(job, "review_time"),
    )


def batch_of(batch: job_pb2.Batch) -> Batch:
    """A batch of a message."""
    return Batch(
        id=batch.id,
        shoot_id=or_none(batch.shoot_id),
        jobs=counts_of(batch.jobs),
        progress=batch.progress,
        credits_used=batch.credits_used,
        created_at=when(batch, "create_time"),
    )
