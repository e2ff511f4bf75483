"""Tables of what happened: the log of jobs, and the audit of what people did."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Float, ForeignKey, Identity, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId, one_of

EVENT_TYPES = ("created", "started", "progress", "retrying", "cancelling", "succeeded", "failed", "cancelled")


class JobEvent(Base):
    """One thing that happened to a job; written once, never changed.

    `id` orders the events of one account as they were committed, because whoever writes one holds the
    account's lock; `sequence` counts within the job.
    """

    __tablename__ = "job_events"
    __table_args__ = (
        one_of("type", EVENT_TYPES),
        UniqueConstraint("job_id", "sequence"),
        CheckConstraint("sequence > 0", name="sequence_positive"),
        Index("ix_job_events_account_id_id", "account_id", "id"),
        # Terminal is final: a job ends at most once.
        Index(
            "uq_job_events_one_end",
            "job_id",
            unique=True,
            postgresql_where=text("type IN ('succeeded', 'failed', 'cancelled')"),
        ),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    account_id: Mapped[UUID]
    job_id: Mapped[UUID] = mapped_column(ForeignKey("jobs.id"))
    sequence: Mapped[int]
    type: Mapped[str]
    state: Mapped[str]
    attempt: Mapped[int] = mapped_column(server_default=text("0"))
    progress: Mapped[float] = mapped_column(Float, server_default=text("0"))
    stage: Mapped[str] = mapped_column(server_default="")
    note: Mapped[str] = mapped_column(server_default="")
    error: Mapped[dict[str, Any] | None]
    shoot_id: Mapped[UUID | None]
    batch_id: Mapped[UUID | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class AuditEntry(WithId, Base):
    """One thing that somebody did, kept even when what it was done to is gone."""

    __tablename__ = "audit_entries"
    __table_args__ = (Index("ix_audit_entries_account_id_id", "account_id", "id"),)

    account_id: Mapped[UUID | None]
    """Whose account it is about; no foreign key, since the entry outlives the account."""
    action: Mapped[str]
    actor: Mapped[str]
    target: Mapped[str] = mapped_column(server_default="")
    data: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    request_id: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
