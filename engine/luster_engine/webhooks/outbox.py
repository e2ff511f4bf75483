"""Writes down what other servers are to be told, in the very transaction that makes it true.

A room that ends a job or moves credits calls `tell`; nothing is sent if its transaction does not commit.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.ids import new_id
from luster_engine.queue.app import WEBHOOKS, enqueue
from luster_engine.webhooks.kinds import EventKind

DELIVER: Final = "webhooks.deliver"

MOST_BYTES: Final = 20_000
"""Standard Webhooks' advice for a body. Ours hold ids, states and addresses and stay far below."""

_WANTED = text("""
SELECT id FROM webhook_endpoints
WHERE account_id = :account AND state = 'enabled' AND deleted_at IS NULL
    AND (listens_until IS NULL OR listens_until > now())
    AND (event_types = '[]'::jsonb OR jsonb_exists(event_types, :kind))
""")
_ANYONE = text("""
SELECT EXISTS (
    SELECT FROM webhook_endpoints WHERE account_id = :account AND state = 'enabled' AND deleted_at IS NULL
)
""")
_WRITE = text("""
INSERT INTO webhook_deliveries (id, endpoint_id, account_id, message_id, type, body, next_attempt_at)
VALUES (:id, :endpoint, :account, :message, :kind, CAST(:body AS jsonb), now())
ON CONFLICT (endpoint_id, message_id) DO NOTHING
RETURNING id
""")


async def anyone_listens(session: AsyncSession, account: UUID) -> bool:
    """Whether the account has an endpoint at all; most have none, and what is told is then not even put together."""
    return bool(await session.scalar(_ANYONE, {"account": account}))


async def tell(session: AsyncSession, account: UUID, kind: EventKind, subject: str, data: Mapping[str, Any]) -> None:
    """Have every endpoint of the account that wants this told of it.

    `subject` names the one thing that happened, so that the same is never told twice.
    """
    endpoints = list(await session.scalars(_WANTED, {"account": account, "kind": str(kind)}))
    for endpoint in endpoints:
        await write(session, account, endpoint, str(kind), f"{kind}:{subject}", data)


async def write(
    session: AsyncSession, account: UUID, endpoint: UUID, kind: str, message: str, data: Mapping[str, Any]
) -> UUID | None:
    """One delivery and its place in the queue; None where the same was written before."""
    body = json.dumps({"type": kind, "timestamp": datetime.now(UTC).isoformat(), "data": dict(data)}, default=str)
    if len(body) > MOST_BYTES:
        raise ValueError(f"the body of {kind} has {len(body)} bytes, and {MOST_BYTES} are the most")
    values = {"id": new_id(), "endpoint": endpoint, "account": account, "message": message, "kind": kind, "body": body}
    delivery = (await session.execute(_WRITE, values)).scalar_one_or_none()
    if delivery is not None:
        await queue_up(session, delivery)
    return delivery


async def queue_up(session: AsyncSession, delivery: UUID, *, delay: float = 0.0) -> None:
    """Ask for an attempt. Rows of the queue share no lock: one that waits for hours would hold up the next message."""
    await enqueue(session, DELIVER, queue=WEBHOOKS, delay=delay, delivery_id=str(delivery))
