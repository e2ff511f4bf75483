"""Tables of comparisons: which jobs stand side by side, and which one was voted for."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId

FEWEST_LOOKS, MOST_LOOKS = 2, 8
"""Looks of one comparison. One alone is a job; more than eight nobody compares side by side on a screen."""


class LookComparison(WithId, Base):
    """Several jobs for one photo that were asked for together."""

    __tablename__ = "comparisons"
    __table_args__ = (UniqueConstraint("batch_id"), Index("ix_comparisons_account_id_id", "account_id", "id"))

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    batch_id: Mapped[UUID]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class ComparedJob(Base):
    """One of a comparison's jobs; at most one of them has its owner's vote."""

    __tablename__ = "compared_jobs"
    __table_args__ = (
        # One job stands once in a comparison, and in as many comparisons as its look is compared with others.
        UniqueConstraint("job_id", "comparison_id"),
        CheckConstraint(f"position BETWEEN 0 AND {MOST_LOOKS - 1}", name="position_in_range"),
        Index("uq_compared_jobs_one_vote", "comparison_id", unique=True, postgresql_where=text("voted_at IS NOT NULL")),
        Index("ix_compared_jobs_voted_at", "voted_at", postgresql_where=text("voted_at IS NOT NULL")),
    )

    comparison_id: Mapped[UUID] = mapped_column(ForeignKey("comparisons.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    job_id: Mapped[UUID] = mapped_column(ForeignKey("jobs.id"))
    voted_at: Mapped[datetime | None]
