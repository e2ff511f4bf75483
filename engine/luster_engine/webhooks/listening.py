"""Forwards an account's messages to a server on a developer's own machine, signed as they are for everybody."""

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.outgoing.answers import Unreachable
from luster_engine.webhooks.models import WebhookEndpoint
from luster_engine.webhooks.service import checked_kinds
from luster_engine.webhooks.signing import signed_headers

if TYPE_CHECKING:
    from luster_engine.outgoing.sender import Sender

LISTENS_SECONDS: Final = 30.0
"""How long an account's messages are written for a listener that says nothing. One that was killed leaves no more than
this many seconds of them behind; one that waits for a slow receiver says again within 20 s that it is there."""

_AT_ONCE: Final = 20
"""Messages that are taken at a time and sent one after the other; the next look takes the next ones. Chosen, not
measured."""
_DEAD = text("SELECT id FROM webhook_endpoints WHERE account_id = :account AND listens_until < now()")
_STAY = text("""
UPDATE webhook_endpoints SET listens_until = now() + make_interval(secs => :seconds) WHERE id = :endpoint
""")
_DUE = text("""
SELECT id, type, body FROM webhook_deliveries
WHERE endpoint_id = :endpoint AND state = 'pending' ORDER BY id LIMIT :most
""")
_DONE = text("""
UPDATE webhook_deliveries SET state = CAST(:state AS text), attempts = 1, last_status = :status, last_error = :error,
    next_attempt_at = NULL, delivered_at = CASE WHEN CAST(:state AS text) = 'delivered' THEN now() END
WHERE id = :id
""")
_LEAVE = (
    text("DELETE FROM webhook_deliveries WHERE endpoint_id = :endpoint"),
    text("DELETE FROM webhook_endpoints WHERE id = :endpoint"),
)


@dataclass(frozen=True, slots=True)
class Forwarded:
    """One message, and what the receiver said."""

    delivery: UUID
    type: str
    status: int | None
    milliseconds: int
    error: str = ""


class Listener:
    """Takes the place of a worker for an endpoint that only this process sends to. A message is sent once."""

    def __init__(self, database: Database, sender: "Sender", account: UUID, url: str, secret: str) -> None:
        self._database = database
        self._sender = sender
        self._account = account
        self._url = url
        self._secret = secret
        self._endpoint: UUID | None = None

    async def open(self, kinds: Sequence[str] = ()) -> None:
        """Have the account's messages written for this listener from now on."""
        async with self._database.transaction() as session:
            for dead in list(await session.scalars(_DEAD, {"account": self._account})):
                await _leave(session, dead)
            endpoint = WebhookEndpoint(
                account_id=self._account,
                url=self._url,
                description="luster listen",
                event_types=checked_kinds(kinds),
                secret=self._secret,
                listens_until=datetime.now(UTC),
            )
            session.add(endpoint)
            await session.flush()
            self._endpoint = endpoint.id
            await session.execute(_STAY, {"endpoint": endpoint.id, "seconds": LISTENS_SECONDS})

    async def forward(self) -> Sequence[Forwarded]:
        """Send what has come since the last time, oldest first."""
        async with self._database.transaction() as session:
            await session.execute(_STAY, {"endpoint": self._endpoint, "seconds": LISTENS_SECONDS})
            due = (await session.execute(_DUE, {"endpoint": self._endpoint, "most": _AT_ONCE})).all()
        sent = []
        for row in due:
            body = json.dumps(row.body, separators=(",", ":"), ensure_ascii=False).encode()
            found = await self._send(row.id, row.type, body)
            sent.append(found)
            taken = found.status is not None and 200 <= found.status < 300
            values = {"id": row.id, "status": found.status, "error": found.error}
            async with self._database.transaction() as session:
                await session.execute(_DONE, {**values, "state": "delivered" if taken else "failed"})
                await session.execute(_STAY, {"endpoint": self._endpoint, "seconds": LISTENS_SECONDS})
        return sent

    async def close(self) -> None:
        """Leave nothing behind."""
        if self._endpoint is not None:
            async with self._database.transaction() as session:
                await _leave(session, self._endpoint)
            self._endpoint = None

    async def _send(self, delivery: UUID, kind: str, body: bytes) -> Forwarded:
        clock = time.monotonic()
        headers = signed_headers([self._secret], str(delivery), int(time.time()), body)
        status, error = None, ""
        try:
            answer = await self._sender.post(self._url, {"content-type": "application/json", **headers}, body)
            status = answer.status
        except Unreachable as fault:
            error = str(fault)
        except LusterError as fault:
            error = fault.message
        return Forwarded(delivery, kind, status, round((time.monotonic() - clock) * 1000), error)


async def _leave(session: AsyncSession, endpoint: UUID) -> None:
    for statement in _LEAVE:
        await session.execute(statement, {"endpoint": endpoint})
