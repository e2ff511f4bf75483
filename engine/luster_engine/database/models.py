"""The table of request ids, which every room that creates or spends shares."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base


class RequestId(Base):
    """A request that was carried out, what it asked for, and what it made."""

    __tablename__ = "request_ids"
    __table_args__ = (Index("ix_request_ids_created_at", "created_at"),)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"), primary_key=True)
    method: Mapped[str] = mapped_column(primary_key=True)
    request_id: Mapped[str] = mapped_column(primary_key=True)
    body_hash: Mapped[bytes]
    resource_id: Mapped[UUID]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
