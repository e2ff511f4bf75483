"""Tables of purchases, subscriptions and what the payment services told us."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, func, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId, WithTimes, one_of

EVENT_SOURCES = ("stripe", "revenuecat")
EVENT_OUTCOMES = ("received", "applied", "ignored", "waiting", "refused")
PURCHASE_STATES = ("open", "pending", "paid", "failed", "expired")
SUBSCRIPTION_STATES = ("active", "past_due", "ending", "ended")


class ExternalEvent(WithId, Base):
    """One message of a payment service, kept as it came, with what became of it."""

    __tablename__ = "external_events"
    __table_args__ = (
        one_of("source", EVENT_SOURCES),
        one_of("outcome", EVENT_OUTCOMES),
        UniqueConstraint("source", "event_id"),
        Index("ix_external_events_subject", "source", "subject"),
        Index("ix_external_events_waiting", "received_at", postgresql_where=text("outcome = 'waiting'")),
        Index(
            "ix_external_events_waits_for",
            "waits_for",
            postgresql_using="gin",
            postgresql_where=text("outcome = 'waiting'"),
        ),
    )

    source: Mapped[str]
    event_id: Mapped[str]
    type: Mapped[str]
    subject: Mapped[str | None]
    """What the event is about: a session, a charge, a transaction, an app user."""
    livemode: Mapped[bool]
    payload: Mapped[bytes]
    outcome: Mapped[str] = mapped_column(server_default="received")
    detail: Mapped[str] = mapped_column(server_default="")
    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    occurred_at: Mapped[datetime | None]
    received_at: Mapped[datetime] = mapped_column(server_default=func.now())
    handled_at: Mapped[datetime | None]
    waits_for: Mapped[list[str]] = mapped_column(ARRAY(String), server_default=text("'{}'"))
    """What it cannot be booked without: `buyer:…`, `payment:…`, `sale:…`, `subscription:…`, `pack:…`; one may do."""


class BillingName(WithId, Base):
    """A name under which a payment service knows an account: a Stripe customer, an anonymous app user."""

    __tablename__ = "billing_names"
    __table_args__ = (
        one_of("source", EVENT_SOURCES),
        UniqueConstraint("source", "name"),
        Index("ix_billing_names_account_id", "account_id"),
    )

    source: Mapped[str]
    name: Mapped[str]
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class Purchase(WithId, WithTimes, Base):
    """One sale of credits, whoever took the money."""

    __tablename__ = "purchases"
    __table_args__ = (
        one_of("source", EVENT_SOURCES),
        one_of("state", PURCHASE_STATES),
        UniqueConstraint("source", "reference"),
        CheckConstraint("credits >= 0 AND paid >= 0 AND refunded >= 0 AND disputed >= 0", name="amounts_not_negative"),
        CheckConstraint("reversed_credits BETWEEN 0 AND credits", name="reversed_within_credits"),
        Index("ix_purchases_account_id_id", "account_id", "id"),
        CheckConstraint("expired_credits BETWEEN 0 AND credits", name="expired_within_credits"),
        Index(
            "ix_purchases_grant_at",
            "grant_at",
            postgresql_where=text("granted_at IS NULL AND reversed_credits < credits"),
        ),
        Index("ix_purchases_payment", "source", "payment_reference"),
        Index("ix_purchases_expires_at", "expires_at", postgresql_where=text("expired_at IS NULL")),
    )

    account_id: Mapped[UUID | None] = mapped_column(ForeignKey("accounts.id"))
    source: Mapped[str]
    reference: Mapped[str]
    """The checkout session, or store and transaction."""
    payment_reference: Mapped[str | None]
    """The payment intent or charge that refunds and disputes name."""
    state: Mapped[str] = mapped_column(server_default="open")
    pack: Mapped[str | None]
    credits: Mapped[int] = mapped_column(server_default=text("0"))
    currency: Mapped[str | None]
    paid: Mapped[int] = mapped_column(server_default=text("0"))
    """In the currency's smallest unit."""
    refunded: Mapped[int] = mapped_column(server_default=text("0"))
    """The highest refund seen."""
    disputed: Mapped[int] = mapped_column(server_default=text("0"))
    """Disputes that are open or lost."""
    reversed_credits: Mapped[int] = mapped_column(server_default=text("0"))
    expired_credits: Mapped[int] = mapped_column(server_default=text("0"))
    """A plan's credits that ran out of time unused."""
    grant_at: Mapped[datetime | None]
    """When a later month of a plan that is paid for longer brings its credits; the first brings them at once."""
    granted_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    expired_at: Mapped[datetime | None]
    receipt_url: Mapped[str | None]
    intent: Mapped[str | None]
    """The client's purchase intent, so that a repeated checkout finds the same session."""
    details: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))


class Subscription(WithId, WithTimes, Base):
    """A plan that renews, and with it the account's membership."""

    __tablename__ = "subscriptions"
    __table_args__ = (
        one_of("source", EVENT_SOURCES),
        one_of("state", SUBSCRIPTION_STATES),
        UniqueConstraint("source", "reference"),
        Index("ix_subscriptions_account_id", "account_id"),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    source: Mapped[str]
    reference: Mapped[str]
    plan: Mapped[str]
    state: Mapped[str] = mapped_column(server_default="active")
    current_period_end: Mapped[datetime | None]
    details: Mapped[dict[str, Any]] = mapped_column(server_default=text("'{}'::jsonb"))
    started_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ended_at: Mapped[datetime | None]
