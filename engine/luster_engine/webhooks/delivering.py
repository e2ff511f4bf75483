"""One attempt of one delivery: signed, sent, written down, and the next one asked for."""

import json
import logging
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.events import audit
from luster_engine.outgoing.sender import Sender, Unreachable
from luster_engine.webhooks import outbox, schedule
from luster_engine.webhooks.signing import signed_headers

log = logging.getLogger("luster.webhooks")

_GONE: Final = 410
_LOST_SECONDS: Final = 120.0
"""How long after its time a delivery without a row in the queue counts as forgotten. An attempt takes 20 s at most and
waits behind others of its endpoint; a shorter time would only ask twice."""
_MOST_FOUND: Final = 500

_TAKE = text("""
SELECT d.endpoint_id, d.account_id, d.body, d.attempts, e.url, e.secret, e.previous_secret,
    e.previous_secret_until > now() AS both
FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
WHERE d.id = :id AND d.state = 'pending' AND e.state = 'enabled' AND e.deleted_at IS NULL
    AND d.next_attempt_at <= now() + interval '1 second'
""")
_WRITE_DOWN = text("""
INSERT INTO webhook_attempts (delivery_id, number, started_at, milliseconds, status, error, answer)
VALUES (:id, :number, :started, :milliseconds, :status, :error, :answer)
ON CONFLICT DO NOTHING
""")
_SETTLE = text("""
UPDATE webhook_deliveries SET attempts = CAST(:number AS int), state = CAST(:state AS text),
    last_status = :status, last_error = :error,
    next_attempt_at = CASE WHEN CAST(:state AS text) = 'pending' THEN now() + make_interval(secs => :pause) END,
    delivered_at = CASE WHEN CAST(:state AS text) = 'delivered' THEN now() END, updated_at = now()
WHERE id = :id AND state = 'pending' AND attempts = CAST(:number AS int) - 1
""")
_CAME_THROUGH = text("UPDATE webhook_endpoints SET failing_since = NULL WHERE id = :id AND failing_since IS NOT NULL")
_FAILS = text("""
UPDATE webhook_endpoints SET failing_since = coalesce(failing_since, now()) WHERE id = :id RETURNING failing_since
""")
_SWITCH_OFF = text("""
UPDATE webhook_endpoints SET state = 'disabled', disabled_reason = :why, updated_at = now()
WHERE id = :id AND state = 'enabled'
""")
# Whatever lost its row in the queue: a worker that was killed, a queue that was emptied by hand.
_FORGOTTEN = text("""
SELECT d.id, d.endpoint_id FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
WHERE d.state = 'pending' AND d.next_attempt_at < now() - make_interval(secs => :lost) AND e.state = 'enabled'
    AND NOT EXISTS (
        SELECT FROM procrastinate_jobs q
        WHERE q.task_name = :task AND q.status IN ('todo', 'doing') AND q.args ->> 'delivery_id' = d.id::text
    )
ORDER BY d.next_attempt_at LIMIT :most
""")


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What became of an attempt."""

    came_through: bool
    status: int | None = None
    error: str = ""
    answer: str = ""
    retry_after: str | None = None
    refused: bool = False


class Deliveries:
    """Makes attempts. No transaction is open while something is sent."""

    def __init__(self, database: Database, sender: Sender) -> None:
        self._database = database
        self._sender = sender

    async def deliver(self, *, delivery_id: str) -> None:
        """One attempt, if it is due and nobody else made it."""
        delivery = UUID(delivery_id)
        async with self._database.transaction() as session:
            row = (await session.execute(_TAKE, {"id": delivery})).one_or_none()
        if row is None:
            return
        body = json.dumps(row.body, separators=(",", ":"), ensure_ascii=False).encode()
        keys = [row.secret, *([row.previous_secret] if row.both and row.previous_secret else [])]
        started, clock = datetime.now(UTC), time.monotonic()
        headers = signed_headers(keys, str(delivery), int(started.timestamp()), body)
        outcome = await self._send(row.url, headers, body)
        taken = round((time.monotonic() - clock) * 1000)
        async with self._database.transaction() as session:
            await self._write_down(session, delivery, row.endpoint_id, row.attempts + 1, started, taken, outcome)
            await self._judge_endpoint(session, row.account_id, row.endpoint_id, outcome)

    async def _send(self, url: str, headers: dict[str, str], body: bytes) -> _Outcome:
        sent = {"content-type": "application/json", "user-agent": "Luster-Webhooks/1", **headers}
        try:
            answer = await self._sender.post(url, sent, body)
        except LusterError as error:
            return _Outcome(False, error=error.message, refused=True)
        except Unreachable as error:
            return _Outcome(False, error=str(error))
        said = answer.beginning.decode("utf-8", "replace").replace("\0", "\ufffd")
        if 200 <= answer.status < 300:
            return _Outcome(True, answer.status, answer=said)
        error_ = f"It answered {answer.status}."
        return _Outcome(False, answer.status, error_, said, answer.headers.get("retry-after"))

    async def _write_down(
        self,
        session: AsyncSession,
        delivery: UUID,
        endpoint: UUID,
        number: int,
        started: datetime,
        milliseconds: int,
        outcome: _Outcome,
    ) -> None:
        values = {"id": delivery, "number": number, "status": outcome.status, "error": outcome.error}
        await session.execute(
            _WRITE_DOWN, {**values, "started": started, "milliseconds": milliseconds, "answer": outcome.answer}
        )
        pause = None if outcome.came_through else schedule.pause(number, outcome.retry_after, datetime.now(UTC))
        state = "delivered" if outcome.came_through else "pending" if pause is not None else "failed"
        settled = await session.execute(_SETTLE, {**values, "state": state, "pause": pause or 0.0})
        # Another worker may have made this very attempt; then its word counts, and it has asked for the next.
        if settled.rowcount and pause is not None:  # type: ignore[attr-defined] # an UPDATE says how many rows it changed
            await outbox.queue_up(session, endpoint, delivery, delay=pause)

    async def _judge_endpoint(self, session: AsyncSession, account: UUID, endpoint: UUID, outcome: _Outcome) -> None:
        """Forget its failures where something came through; switch it off where it is gone or fails for days."""
        if outcome.came_through:
            await session.execute(_CAME_THROUGH, {"id": endpoint})
            return
        since = await session.scalar(_FAILS, {"id": endpoint})
        why = ""
        if outcome.status == _GONE:
            why = "The receiver answered 410 Gone."
        elif since is not None and datetime.now(UTC) - since > schedule.GIVEN_UP_AFTER:
            why = f"Nothing came through for {schedule.GIVEN_UP_AFTER.days} days; the last error: {outcome.error}"
        if why and (await session.execute(_SWITCH_OFF, {"id": endpoint, "why": why})).rowcount:  # type: ignore[attr-defined] # as above
            log.info("endpoint %s is switched off: %s", endpoint, why)
            target = f"webhook_endpoint:{endpoint}"
            await audit.record(
                session, "webhook_endpoint.disable", account=account, actor="luster", target=target, data={"why": why}
            )


async def deliveries_again(session: AsyncSession) -> int:
    """Ask anew for attempts whose place in the queue was lost; says how many."""
    found = await session.execute(_FORGOTTEN, {"lost": _LOST_SECONDS, "task": outbox.DELIVER, "most": _MOST_FOUND})
    rows = found.all()
    for row in rows:
        await outbox.queue_up(session, row.endpoint_id, row.id)
    return len(rows)
