"""Webhook endpoints and deliveries as clients see them."""

from datetime import datetime
from typing import Annotated, Any, Literal

from luster.v1 import webhook_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, Body, Flag, Moment, or_none, plain, when
from luster_gateway.shapes.proof import ProofBody

DeliveryStatus = Literal["pending", "succeeded", "failed"]

DELIVERY_STATUSES: dict[int, DeliveryStatus] = {
    webhook_pb2.DELIVERY_STATE_PENDING: "pending",
    webhook_pb2.DELIVERY_STATE_SUCCEEDED: "succeeded",
    webhook_pb2.DELIVERY_STATE_FAILED: "failed",
}
DELIVERY_STATES: dict[DeliveryStatus, webhook_pb2.DeliveryState] = {
    "pending": webhook_pb2.DELIVERY_STATE_PENDING,
    "succeeded": webhook_pb2.DELIVERY_STATE_SUCCEEDED,
    "failed": webhook_pb2.DELIVERY_STATE_FAILED,
}

EventName = Annotated[str, Field(max_length=100, pattern=r"^[a-z_]+(\.[a-z_]+)*$", examples=["job.succeeded"])]
Url = Annotated[str, Field(max_length=2048, pattern=r"^https?://")]


class EndpointBody(ProofBody):
    """An address that wants events, and your password. Without it a sign-in of the last 15 minutes counts."""

    url: Url
    event_types: list[EventName] = Field(default=[], max_length=50, description="All events when left out.")
    description: str = Field(default="", max_length=500)


class UpdateEndpointBody(ProofBody):
    """What to change; what is left out stays. Another url wants your password, or a sign-in of the last 15 minutes."""

    url: Url | None = None
    event_types: list[EventName] | None = Field(default=None, max_length=50)
    description: str | None = Field(default=None, max_length=500)
    enabled: Flag | None = None


class Endpoint(Answer):
    """An address that wants events."""

    id: str
    url: str
    event_types: list[str]
    description: str
    enabled: bool
    disabled_reason: str | None
    created_at: datetime | None
    updated_at: datetime | None


class EndpointAnswer(Answer):
    """One endpoint."""

    endpoint: Endpoint


class NewEndpointAnswer(Answer):
    """An endpoint and its signing secret, shown this once."""

    endpoint: Endpoint
    secret: str | None = Field(description="Null when the same Idempotency-Key made it before.")


class EndpointsAnswer(Answer):
    """Endpoints, newest first."""

    endpoints: list[Endpoint]
    next_cursor: str | None


class SecretAnswer(Answer):
    """A new signing secret, shown this once."""

    secret: str
    old_secret_expires_at: datetime | None


class Delivery(Answer):
    """One event on its way to one endpoint."""

    id: str
    endpoint_id: str
    event_type: str
    status: DeliveryStatus
    attempts: int
    response_status: int | None
    error: str | None
    payload: dict[str, Any]
    created_at: datetime | None
    next_attempt_at: datetime | None
    delivered_at: datetime | None


class DeliveryAnswer(Answer):
    """One delivery."""

    delivery: Delivery


class DeliveryAttempt(Answer):
    """One try of a delivery."""

    number: int
    created_at: datetime | None
    duration_ms: int
    response_status: int | None
    error: str | None
    response_beginning: str = Field(description="The first 1,024 bytes of the answer, as text.")


class DeliveryWithAttemptsAnswer(Answer):
    """One delivery and every attempt of it, first to last."""

    delivery: Delivery
    attempts: list[DeliveryAttempt]


class RedeliverSinceBody(Body):
    """From when on failed deliveries are sent again."""

    since: Moment = Field(description="With a zone, such as 2026-11-28T09:00:00Z.")


class RedeliverSinceAnswer(Answer):
    """How many are sent again."""

    count: int = Field(description="1,000 means that more may wait for another call.")


class DeliveriesAnswer(Answer):
    """Deliveries, newest first."""

    deliveries: list[Delivery]
    next_cursor: str | None


def endpoint_of(endpoint: webhook_pb2.Endpoint) -> Endpoint:
    """An endpoint of a message."""
    return Endpoint(
        id=endpoint.id,
        url=endpoint.url,
        event_types=list(endpoint.event_types),
        description=endpoint.description,
        enabled=endpoint.enabled,
        disabled_reason=or_none(endpoint.disabled_reason),
        created_at=when(endpoint, "create_time"),
        updated_at=when(endpoint, "update_time"),
    )


def attempt_of(attempt: webhook_pb2.DeliveryAttempt) -> DeliveryAttempt:
    """An attempt of a message."""
    return DeliveryAttempt(
        number=attempt.number,
        created_at=when(attempt, "create_time"),
        duration_ms=attempt.duration_ms,
        response_status=attempt.response_status or None,
        error=or_none(attempt.error),
        response_beginning=attempt.response_beginning,
    )


def delivery_of(delivery: webhook_pb2.Delivery) -> Delivery:
    """A delivery of a message."""
    return Delivery(
        id=delivery.id,
        endpoint_id=delivery.endpoint_id,
        event_type=delivery.event_type,
        status=DELIVERY_STATUSES.get(delivery.state, "pending"),
        attempts=delivery.attempt_count,
        response_status=delivery.response_status or None,
        error=or_none(delivery.error),
        payload=plain(delivery.payload),
        created_at=when(delivery, "create_time"),
        next_attempt_at=when(delivery, "next_attempt_time"),
        delivered_at=when(delivery, "deliver_time"),
    )
