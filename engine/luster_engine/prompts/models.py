"""The table of prompt versions."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId


class PromptVersion(WithId, Base):
    """One wording of a style's prompt; published wordings never change, one of each name is active."""

    __tablename__ = "prompt_versions"
    __table_args__ = (
        UniqueConstraint("name", "version"),
        UniqueConstraint("name", "content_hash"),
        CheckConstraint("version > 0", name="version_positive"),
        Index("uq_prompt_versions_active", "name", unique=True, postgresql_where=text("active")),
    )

    name: Mapped[str]
    version: Mapped[int]
    template: Mapped[str]
    parameters_schema: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'"))
    content_hash: Mapped[str]
    author: Mapped[str] = mapped_column(server_default="")
    note: Mapped[str] = mapped_column(server_default="")
    active: Mapped[bool] = mapped_column(server_default=text("false"))
    published_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    activated_at: Mapped[datetime | None]
