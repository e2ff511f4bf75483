"""The table of prompt versions."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId


class PromptVersion(WithId, Base):
    """One wording of a style's prompt; published wordings never change, one of each name is active."""

    __tablename__ = "prompt_versions"
    __table_args__ = (
        UniqueConstraint("name", "version"),
        CheckConstraint("version > 0", name="version_positive"),
        Index("uq_prompt_versions_active", "name", unique=True, postgresql_where=text("active")),
    )

    name: Mapped[str]
    version: Mapped[int]
    template: Mapped[str]
    note: Mapped[str] = mapped_column(server_default="")
    active: Mapped[bool] = mapped_column(server_default=text("false"))
    published_by: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    activated_at: Mapped[datetime | None]
