"""Questions put to remote models: what was asked for, what came of it, what it cost, and each time that it went out."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Identity, Index, func, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, one_of

CALL_STATES = ("asking", "answered", "failed")


class ProviderCall(Base):
    """One question. `key` is the same for every retry of it; `attempts` says how often it went out."""

    __tablename__ = "provider_calls"
    __table_args__ = (
        one_of("state", CALL_STATES),
        CheckConstraint("cost_micros >= 0", name="cost_not_negative"),
        CheckConstraint("state <> 'answered' OR object_key <> ''", name="answer_is_stored"),
        Index("ix_provider_calls_provider_asked_at", "provider", "asked_at"),
    )

    key: Mapped[str] = mapped_column(primary_key=True)
    provider: Mapped[str]
    model: Mapped[str] = mapped_column(server_default="")
    """The model that was asked; empty where the recipe left it to the provider."""
    state: Mapped[str]
    attempts: Mapped[int] = mapped_column(default=1)
    object_key: Mapped[str] = mapped_column(default="")
    """Where the stored answer lies."""
    handle: Mapped[str] = mapped_column(default="")
    """Where the question lies at its provider, as long as asking again can go on with it; else empty."""
    error_kind: Mapped[str] = mapped_column(default="")
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    cost_micros: Mapped[int] = mapped_column(BigInteger, default=0)
    """Millionths of a US dollar."""
    asked_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ended_at: Mapped[datetime | None]


class ModelOff(Base):
    """A provider, or one of its models as `provider/model`, that an operator switched off."""

    __tablename__ = "models_off"

    name: Mapped[str] = mapped_column(primary_key=True)
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class ProviderTry(Base):
    """One call: a question that went out once. A question that is put again after a failure has several."""

    __tablename__ = "provider_tries"
    __table_args__ = (
        Index("ix_provider_tries_key", "key"),
        Index("ix_provider_tries_provider_asked_at", "provider", "asked_at"),
        Index(
            "ix_provider_tries_provider_ended_at", "provider", "ended_at", postgresql_where=text("ended_at IS NOT NULL")
        ),
    )

    id: Mapped[int] = mapped_column(BigInteger, Identity(), primary_key=True)
    key: Mapped[str] = mapped_column(ForeignKey("provider_calls.key", ondelete="CASCADE"))
    provider: Mapped[str]
    error_kind: Mapped[str] = mapped_column(default="")
    """Empty while it is under way and when it was answered."""
    asked_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ended_at: Mapped[datetime | None]
