"""Tables of jobs; the shape of a job's life is kept by constraints and one trigger."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Float, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId, WithTimes, among, one_of

OPEN_STATES = ("queued", "processing", "cancelling")
FINAL_STATES = ("succeeded", "failed", "cancelled")
JOB_STATES = OPEN_STATES + FINAL_STATES
KINDS = ("enhance", "generate", "stage")
"""What this version can do; a row of a newer one may be of another kind."""
TIERS = ("free", "premium")

OPEN = among("state", OPEN_STATES)
"""SQL: a job is open. Indexes are over these very words, and are used where a question says the same."""


class Job(WithId, WithTimes, Base):
    """One look on its way onto one photo.

    A queued job without a `queue_id` waits in its account's line; one with a `queue_id` stands in the
    queue shared by all accounts, of which each account fills only a small window.
    """

    __tablename__ = "jobs"
    __table_args__ = (
        one_of("state", JOB_STATES),
        one_of("tier", TIERS),
        CheckConstraint("price >= 0 AND captured BETWEEN 0 AND price", name="captured_within_price"),
        CheckConstraint("captured = 0 OR state = 'succeeded'", name="only_success_captures"),
        CheckConstraint(f"(finished_at IS NOT NULL) = ({among('state', FINAL_STATES)})", name="ends_once"),
        CheckConstraint("state <> 'processing' OR (queue_id IS NOT NULL AND attempt > 0)", name="processing_is_queued"),
        CheckConstraint("state <> 'failed' OR error_reason IS NOT NULL", name="failed_has_reason"),
        CheckConstraint("attempt >= 0 AND child_deaths >= 0 AND sequence >= 0", name="counters_not_negative"),
        CheckConstraint("progress BETWEEN 0 AND 1", name="progress_is_fraction"),
        Index("ix_jobs_account_id_id", "account_id", "id"),
        Index("ix_jobs_account_id_state_id", "account_id", "state", "id"),
        Index("ix_jobs_asset_id", "asset_id"),
        Index("ix_jobs_shoot_id", "shoot_id", "id"),
        Index("ix_jobs_batch_id", "batch_id", "id", postgresql_where=text("batch_id IS NOT NULL")),
        # The sweeper reads what is in the shared queue; admission counts an account's part of it.
        Index("ix_jobs_in_queue", "account_id", "queue_id", postgresql_where=text(f"{OPEN} AND queue_id IS NOT NULL")),
        Index("ix_jobs_waiting", "account_id", "id", postgresql_where=text("state = 'queued' AND queue_id IS NULL")),
        Index("ix_jobs_parent_job_id", "parent_job_id", postgresql_where=text("parent_job_id IS NOT NULL")),
        Index("ix_jobs_awaits", "awaits", postgresql_where=text("awaits IS NOT NULL")),
        Index("ix_jobs_finished_at", "finished_at", postgresql_where=text("finished_at IS NOT NULL")),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    shoot_id: Mapped[UUID] = mapped_column(ForeignKey("shoots.id"))
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"))
    """The first input's photo, kept here too because most questions are about it."""
    batch_id: Mapped[UUID | None]
    parent_job_id: Mapped[UUID | None]
    """The job whose result it starts from, of the same photo. No foreign key: an account's jobs go in any order."""
    kind: Mapped[str] = mapped_column(server_default="enhance")
    state: Mapped[str] = mapped_column(server_default="queued")
    tier: Mapped[str]
    style: Mapped[str]
    style_version: Mapped[str]
    provider: Mapped[str] = mapped_column(server_default="auto")
    prompt: Mapped[str] = mapped_column(server_default="")
    strict: Mapped[bool] = mapped_column(server_default=text("false"))
    params: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    output: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    plan: Mapped[dict[str, Any]]
    """Frozen at creation: a retry next week does the same thing."""
    price: Mapped[int]
    captured: Mapped[int] = mapped_column(server_default=text("0"))

    attempt: Mapped[int] = mapped_column(server_default=text("0"))
    alternative: Mapped[int] = mapped_column(server_default=text("0"))
    """Which of the plan's alternatives is in use."""
    reseeds: Mapped[int] = mapped_column(server_default=text("0"))
    """How often the alternative in use was tried again with a new seed."""
    causes: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    """How often it was tried again, by cause."""
    child_deaths: Mapped[int] = mapped_column(server_default=text("0"))

    queue_id: Mapped[int | None] = mapped_column(BigInteger)
    queue_tag: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    """The virtual time at which its turn comes; smaller is sooner."""
    sequence: Mapped[int] = mapped_column(server_default=text("0"))
    """The number of its last kept event."""
    progress: Mapped[float] = mapped_column(Float, server_default=text("0"))
    progress_rows: Mapped[int] = mapped_column(server_default=text("0"))
    stage: Mapped[str] = mapped_column(server_default="")
    note: Mapped[str] = mapped_column(server_default="")
    error_reason: Mapped[str | None]
    error_message: Mapped[str | None]
    error_fields: Mapped[dict[str, Any] | None]
    warnings: Mapped[list[Any]] = mapped_column(server_default=text("'[]'::jsonb"))
    report: Mapped[dict[str, Any] | None]
    request_id: Mapped[str] = mapped_column(server_default="")
    """The request that made it, and beside it the trace that the request belongs to: a worker's lines carry both."""
    traceparent: Mapped[str] = mapped_column(server_default="")
    used_provider: Mapped[str | None]
    disclosure: Mapped[str] = mapped_column(server_default="")
    reviewed_at: Mapped[datetime | None]
    """When its owner looked at a result that the guard had asked to be looked at, and found it right."""
    awaits: Mapped[UUID | None]
    """The agreement that it waits for: until then it stands in no line. No foreign key, as with the parent."""
    queued_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]


class JobInput(Base):
    """One picture that a job reads."""

    __tablename__ = "job_inputs"
    __table_args__ = (Index("ix_job_inputs_asset_id", "asset_id"),)

    job_id: Mapped[UUID] = mapped_column(ForeignKey("jobs.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, server_default=text("0"))
    role: Mapped[str] = mapped_column(server_default="photo")
    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"))


class WithdrawnBatch(Base):
    """A batch whose owner gave it up: none of its jobs begins any more, and those that are open are ended."""

    __tablename__ = "withdrawn_batches"
    __table_args__ = (Index("ix_withdrawn_batches_open", "created_at", postgresql_where=text("finished_at IS NULL")),)

    batch_id: Mapped[UUID] = mapped_column(primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    actor: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    finished_at: Mapped[datetime | None]


class Agreement(WithId, Base):
    """Photos that are looked at together before their plans are frozen; their jobs wait for it."""

    __tablename__ = "agreements"
    __table_args__ = (
        CheckConstraint("consistency BETWEEN 0 AND 1", name="consistency_is_a_share"),
        Index("ix_agreements_account_id", "account_id"),
        Index("ix_agreements_open", "asked_at", postgresql_where=text("ended_at IS NULL")),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    consistency: Mapped[float] = mapped_column(Float)
    reference_id: Mapped[UUID | None]
    """The photo whose light the others are to have; it needs not be among them."""
    asked_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ended_at: Mapped[datetime | None]
    outcome: Mapped[str] = mapped_column(server_default="")


class JobOutput(Base):
    """One thing that a job made; only the winning attempt writes a row."""

    __tablename__ = "job_outputs"
    __table_args__ = (
        UniqueConstraint("object_key"),
        CheckConstraint("bytes > 0", name="bytes_positive"),
    )

    job_id: Mapped[UUID] = mapped_column(ForeignKey("jobs.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    type: Mapped[str]
    media_type: Mapped[str]
    object_key: Mapped[str]
    attempt: Mapped[int]
    width: Mapped[int]
    height: Mapped[int]
    bytes: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
