"""Attempts of deliveries: signs, sends and records each, and schedules the next one."""

import json
import logging
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.events import audit
from luster_engine.metrics import Metrics, metrics_off
from luster_engine.outgoing.answers import Unreachable
from luster_engine.spans import Span, Tracer, tracing_off
from luster_engine.webhooks import outbox, schedule
from luster_engine.webhooks.lanes import SLOW_SECONDS, Lanes
from luster_engine.webhooks.signing import signed_headers

if TYPE_CHECKING:
    from luster_engine.outgoing.sender import Sender

log = logging.getLogger("luster.webhooks")

_GONE: Final = 410
_LEASE_SECONDS: Final = 60.0
"""How long a message is its sender's alone: thrice the time that an attempt may take. Of a worker that was killed
meanwhile it is taken up again after that; a shorter time would have two workers send it at once."""
_LOST_SECONDS: Final = 20.0
"""How long after its time a delivery without a row in the queue counts as forgotten. One that waits for its endpoint's
turn has none either and is asked for in vain, so a shorter time would only ask more often."""
_SERVES_SECONDS: Final = 300.0
"""After this the account's messages are handed on to another row of the queue: a chore has fifteen minutes."""
_MOST_FOUND: Final = 500
"""Forgotten deliveries that one look asks for again, oldest first; the next look takes the next ones. Chosen, not
measured."""

_WHOSE = text("""
SELECT d.endpoint_id, d.account_id, e.failing_since IS NOT NULL AS failing
FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id WHERE d.id = :id
""")
# Due a second early: the queue's clock and the database's are two.
_TAKE = text("""
WITH due AS (
    SELECT d.id FROM webhook_deliveries d
    WHERE d.endpoint_id = :endpoint AND d.state = 'pending' AND d.next_attempt_at <= now() + interval '1 second'
    ORDER BY d.next_attempt_at, d.id LIMIT 1 FOR UPDATE SKIP LOCKED
)
UPDATE webhook_deliveries d SET next_attempt_at = now() + make_interval(secs => :lease)
FROM due, webhook_endpoints e
WHERE d.id = due.id AND e.id = d.endpoint_id AND e.state = 'enabled' AND e.deleted_at IS NULL
    AND e.listens_until IS NULL
RETURNING d.id, d.endpoint_id, d.account_id, d.body, d.attempts, e.url, e.secret, e.previous_secret,
    e.failing_since IS NOT NULL AS failing, e.previous_secret_until > now() AS both,
    extract(epoch FROM now() - d.created_at) AS waited
""")
_MORE = text("""
SELECT EXISTS (
    SELECT FROM webhook_deliveries
    WHERE endpoint_id = :endpoint AND state = 'pending' AND next_attempt_at <= now() + interval '1 second'
)
""")
# Before its messages, as whoever removes it locks it; the other way round the two wait for each other.
_LOCK_ENDPOINT = text("SELECT FROM webhook_endpoints WHERE id = :id FOR NO KEY UPDATE")
# Held, so that it does not go between this question and what is written of it.
_STILL_THERE = text("SELECT 1 FROM webhook_deliveries WHERE id = :id FOR KEY SHARE")
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
# Whatever lost its row in the queue: a worker that was killed, a queue that was emptied by hand, an endpoint whose
# places were all taken. One row wakes the whole endpoint.
_FORGOTTEN = text("""
SELECT DISTINCT ON (d.endpoint_id) d.id
FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id
WHERE d.state = 'pending' AND d.next_attempt_at < now() - make_interval(secs => :lost)
    AND e.state = 'enabled' AND e.listens_until IS NULL
    AND (CAST(:account AS uuid) IS NULL OR d.account_id = CAST(:account AS uuid))
    AND NOT EXISTS (
        SELECT FROM procrastinate_jobs q
        WHERE q.task_name = :task AND q.status IN ('todo', 'doing') AND q.args ->> 'delivery_id' = d.id::text
    )
ORDER BY d.endpoint_id, d.next_attempt_at LIMIT :most
""")


@dataclass(frozen=True, slots=True)
class _AttemptOutcome:
    """What became of an attempt."""

    came_through: bool
    status: int | None = None
    error: str = ""
    answer: str = ""
    retry_after: str | None = None
    refused: bool = False


class Deliveries:
    """Makes attempts. No transaction is open while something is sent."""

    def __init__(
        self,
        database: Database,
        sender: "Sender",
        lanes: Lanes,
        metrics: Metrics | None = None,
        tracer: Tracer | None = None,
    ) -> None:
        self._metrics = metrics or metrics_off()
        self._tracer = tracer or tracing_off()
        self._database = database
        self._sender = sender
        self._lanes = lanes

    async def deliver(self, *, delivery_id: str) -> None:
        """Send what is due to this delivery's endpoint, and to others of its account that wait for a place.

        Where every place of the endpoint or the account is taken, this is left to those who hold them.
        """
        async with self._database.reading() as session:
            whose = (await session.execute(_WHOSE, {"id": UUID(delivery_id)})).one_or_none()
        if whose is None:
            return
        self._lanes.ask(whose.account_id, whose.endpoint_id, troubled=whose.failing)
        until = time.monotonic() + _SERVES_SECONDS
        while (endpoint := self._lanes.take(whose.account_id)) is not None:
            more = False
            try:
                more = await self._next_of(endpoint)
            finally:
                self._lanes.give_back(whose.account_id, endpoint, again=more)
            if time.monotonic() > until:
                async with self._database.transaction() as session:
                    await _ask_again(session, lost=0.0, account=whose.account_id)
                return

    async def _next_of(self, endpoint: UUID) -> bool:
        """One attempt of what is due to an endpoint; says whether more is."""
        async with self._database.transaction() as session:
            row = (await session.execute(_TAKE, {"endpoint": endpoint, "lease": _LEASE_SECONDS})).one_or_none()
        if row is None:
            return False
        body = json.dumps(row.body, separators=(",", ":"), ensure_ascii=False).encode()
        keys = [row.secret, *([row.previous_secret] if row.both and row.previous_secret else [])]
        started, clock = datetime.now(UTC), time.monotonic()
        headers = signed_headers(keys, str(row.id), int(started.timestamp()), body)
        # A trace of its own: the row of the queue that woke us may be another event's.
        facts = {"luster.webhook.delivery": str(row.id), "luster.webhook.attempt": row.attempts + 1}
        with self._tracer.span("send a webhook", kind="client", attributes=facts, root=True) as span:
            outcome = await self._send(row.url, headers, body)
            _tell(span, outcome)
        seconds = time.monotonic() - clock
        self._metrics.sent("delivered" if outcome.came_through else "failed", row.waited)
        self._lanes.judge(endpoint, troubled=not outcome.came_through or seconds > SLOW_SECONDS)
        async with self._database.transaction() as session:
            changes_endpoint = row.failing or not outcome.came_through
            if changes_endpoint:
                await session.execute(_LOCK_ENDPOINT, {"id": endpoint})
            if await session.scalar(_STILL_THERE, {"id": row.id}) is None:
                return False  # its account was removed meanwhile, and nothing is written of it any more
            await self._write_down(session, row.id, row.attempts + 1, started, round(seconds * 1000), outcome)
            if changes_endpoint:
                await self._judge_endpoint(session, row.account_id, endpoint, outcome)
            # Asked here, since most endpoints have one message at a time and a transaction to learn so costs as much.
            return bool(await session.scalar(_MORE, {"endpoint": endpoint}))

    async def _send(self, url: str, headers: dict[str, str], body: bytes) -> _AttemptOutcome:
        sent = {"content-type": "application/json", "user-agent": "Luster-Webhooks/1", **headers}
        try:
            answer = await self._sender.post(url, sent, body)
        except LusterError as error:
            return _AttemptOutcome(False, error=error.message, refused=True)
        except Unreachable as error:
            return _AttemptOutcome(False, error=str(error))
        beginning = answer.beginning.decode("utf-8", "replace").replace("\0", "\ufffd")
        if 200 <= answer.status < 300:
            return _AttemptOutcome(True, answer.status, answer=beginning)
        error_ = f"It answered {answer.status}."
        return _AttemptOutcome(False, answer.status, error_, beginning, answer.headers.get("retry-after"))

    async def _write_down(
        self,
        session: AsyncSession,
        delivery: UUID,
        number: int,
        started: datetime,
        milliseconds: int,
        outcome: _AttemptOutcome,
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
            await outbox.queue_up(session, delivery, delay=pause)

    async def _judge_endpoint(
        self, session: AsyncSession, account: UUID, endpoint: UUID, outcome: _AttemptOutcome
    ) -> None:
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


def _tell(span: Span, outcome: _AttemptOutcome) -> None:
    """What became of it, without the receiver's address and words."""
    if outcome.status is not None:
        span.note({"http.response.status_code": outcome.status})
    if not outcome.came_through:
        span.failed("refused" if outcome.refused else str(outcome.status or "unreachable"))


async def deliveries_again(session: AsyncSession) -> int:
    """Ask anew for attempts whose place in the queue was lost; says of how many endpoints."""
    return await _ask_again(session, lost=_LOST_SECONDS)


async def _ask_again(session: AsyncSession, *, lost: float, account: UUID | None = None) -> int:
    values = {"lost": lost, "task": outbox.DELIVER, "most": _MOST_FOUND, "account": account}
    found = list(await session.scalars(_FORGOTTEN, values))
    for each in found:
        await outbox.queue_up(session, each)
    return len(found)
