"""Tables of outgoing webhooks."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId, WithTimes, one_of

ENDPOINT_STATES = ("enabled", "disabled")
DELIVERY_STATES = ("pending", "delivered", "failed")


class WebhookEndpoint(WithId, WithTimes, Base):
    """A URL of a customer's own that wants to hear of events."""

    __tablename__ = "webhook_endpoints"
    __table_args__ = (one_of("state", ENDPOINT_STATES), Index("ix_webhook_endpoints_account_id", "account_id"))

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    url: Mapped[str]
    description: Mapped[str] = mapped_column(server_default="")
    event_types: Mapped[list[Any]] = mapped_column(server_default=text("'[]'::jsonb"))
    """Empty means all."""
    secret: Mapped[str]
    previous_secret: Mapped[str | None]
    previous_secret_until: Mapped[datetime | None]
    state: Mapped[str] = mapped_column(server_default="enabled")
    disabled_reason: Mapped[str] = mapped_column(server_default="")
    failing_since: Mapped[datetime | None]
    """The first failure since something last came through."""
    deleted_at: Mapped[datetime | None]
    listens_until: Mapped[datetime | None]
    """Set where a developer's own process takes the messages (`luster listen`), and until when it is believed alive."""


class WebhookDelivery(WithId, WithTimes, Base):
    """One event on its way to one endpoint. Its id is the `webhook-id` header, the same for every attempt."""

    __tablename__ = "webhook_deliveries"
    __table_args__ = (
        one_of("state", DELIVERY_STATES),
        UniqueConstraint("endpoint_id", "message_id"),
        CheckConstraint("attempts >= 0", name="attempts_not_negative"),
        Index("ix_webhook_deliveries_account_id_id", "account_id", "id"),
        Index("ix_webhook_deliveries_endpoint_id_id", "endpoint_id", "id"),
        Index(
            "ix_webhook_deliveries_waiting",
            "endpoint_id",
            "next_attempt_at",
            postgresql_where=text("state = 'pending'"),
        ),
        Index("ix_webhook_deliveries_due", "next_attempt_at", postgresql_where=text("state = 'pending'")),
    )

    endpoint_id: Mapped[UUID] = mapped_column(ForeignKey("webhook_endpoints.id"))
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    message_id: Mapped[str]
    """What happened to what: the same is written once for an endpoint."""
    type: Mapped[str]
    body: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(server_default="pending")
    attempts: Mapped[int] = mapped_column(server_default=text("0"))
    next_attempt_at: Mapped[datetime | None]
    last_status: Mapped[int | None]
    last_error: Mapped[str | None]
    delivered_at: Mapped[datetime | None]


class WebhookAttempt(Base):
    """One try of a delivery, and what came back."""

    __tablename__ = "webhook_attempts"

    delivery_id: Mapped[UUID] = mapped_column(ForeignKey("webhook_deliveries.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    started_at: Mapped[datetime]
    milliseconds: Mapped[int]
    status: Mapped[int | None]
    error: Mapped[str] = mapped_column(server_default="")
    answer: Mapped[str] = mapped_column(server_default="")
    """The beginning of the answer, as text."""
