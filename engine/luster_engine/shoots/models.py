"""The table of shoots."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId, WithTimes, one_of

SHOOT_STATES = ("active", "deleting", "deleted")


class Shoot(WithId, WithTimes, Base):
    """The photos of one visit to one property."""

    __tablename__ = "shoots"
    __table_args__ = (
        one_of("state", SHOOT_STATES),
        Index("ix_shoots_account_id_id", "account_id", "id"),
        Index("ix_shoots_deleting", "id", postgresql_where=text("state = 'deleting'")),
        # Each account has one shoot that takes the photos brought without one.
        Index("uq_shoots_unsorted", "account_id", unique=True, postgresql_where=text("is_unsorted")),
        Index("ix_shoots_sweep_at", "sweep_at", postgresql_where=text("sweep_at IS NOT NULL")),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    name: Mapped[str]
    address: Mapped[str] = mapped_column(server_default="")
    notes: Mapped[str] = mapped_column(server_default="")
    is_unsorted: Mapped[bool] = mapped_column(server_default=text("false"))
    state: Mapped[str] = mapped_column(server_default="active")
    deleted_at: Mapped[datetime | None]
    sweep_at: Mapped[datetime | None]
    """When its folder is looked at once more, after its removal."""
