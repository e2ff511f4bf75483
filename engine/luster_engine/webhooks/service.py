"""The rules of webhooks: whose endpoints, how many, what they may ask for, and what is sent again."""

import difflib
import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.errors import FieldViolation, LusterError, Reason, used_before
from luster_engine.events import audit
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.webhooks import outbox
from luster_engine.webhooks.kinds import TEST, EventKind
from luster_engine.webhooks.models import WebhookAttempt, WebhookDelivery, WebhookEndpoint
from luster_engine.webhooks.signing import new_secret

MOST_ENDPOINTS: Final = 100
"""Of one account (docs/webhooks.md). Chosen, not measured: each event makes a row for every endpoint that wants it, in
the transaction that makes it true."""
OVERLAP: Final = timedelta(days=1)
"""How long the old secret signs beside the new one: a day, in which a receiver can be set up anew."""

MOST_AGAIN: Final = 1000
"""Deliveries that are sent again by one call; the next call takes the next ones."""

_LONGEST_DESCRIPTION: Final = 500
"""Characters; it is shown to its owner in a list."""
_REMEMBER = text("""
INSERT INTO request_ids (account_id, method, request_id, body_hash, resource_id)
VALUES (:account, 'CreateEndpoint', :request_id, :hash, :endpoint)
""")
_REMEMBERED = text("""
SELECT body_hash, resource_id FROM request_ids
WHERE account_id = :account AND method = 'CreateEndpoint' AND request_id = :request_id
""")

CHANGEABLE: Final = ("url", "event_types", "description", "enabled")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a new endpoint is to be."""

    url: str
    event_types: tuple[str, ...] = ()
    description: str = ""

    @property
    def hash(self) -> bytes:
        """By which a repeated request is told from another one."""
        return hashlib.sha256(json.dumps([self.url, self.event_types, self.description]).encode()).digest()


async def create(
    session: AsyncSession, guard: AddressGuard, account: UUID, wish: Wish, *, actor: str, request_id: str = ""
) -> tuple[WebhookEndpoint, str]:
    """A new endpoint and its secret, which is shown this once; a repeated request finds it without its secret."""
    guard.check(wish.url)
    kinds = checked_kinds(wish.event_types)
    _check_description(wish.description)
    await credits.lock(session, account)  # so that two requests at once do not pass the limit together
    earlier = await _earlier(session, account, request_id, wish)
    if earlier is not None:
        return await find(session, account, earlier), ""
    count = await session.scalar(
        select(func.count()).where(WebhookEndpoint.account_id == account, WebhookEndpoint.deleted_at.is_(None))
    )
    if int(count or 0) >= MOST_ENDPOINTS:
        raise LusterError(
            Reason.QUOTA_EXCEEDED, f"An account has at most {MOST_ENDPOINTS} webhook endpoints. Remove one first."
        )
    endpoint = WebhookEndpoint(
        account_id=account, url=wish.url, event_types=kinds, description=wish.description, secret=new_secret()
    )
    session.add(endpoint)
    await session.flush()
    if request_id:
        values = {"account": account, "request_id": request_id, "hash": wish.hash, "endpoint": endpoint.id}
        await session.execute(_REMEMBER, values)
    await session.refresh(endpoint)
    await _written(session, "webhook_endpoint.create", endpoint, actor)
    return endpoint, endpoint.secret


async def find(session: AsyncSession, account: UUID, endpoint: UUID, *, locked: bool = False) -> WebhookEndpoint:
    """The account's endpoint; another's is as absent as one that never was."""
    query = select(WebhookEndpoint).where(
        WebhookEndpoint.id == endpoint,
        WebhookEndpoint.account_id == account,
        WebhookEndpoint.deleted_at.is_(None),
        WebhookEndpoint.listens_until.is_(None),
    )
    found = await session.scalar(query.with_for_update() if locked else query)
    if found is None:
        raise LusterError(Reason.NOT_FOUND, f"There is no webhook endpoint {endpoint}.", id=endpoint)
    return found


async def endpoints(
    session: AsyncSession, account: UUID, *, before: UUID | None, limit: int
) -> Sequence[WebhookEndpoint]:
    """Endpoints, newest first."""
    query = (
        select(WebhookEndpoint)
        .where(
            WebhookEndpoint.account_id == account,
            WebhookEndpoint.deleted_at.is_(None),
            WebhookEndpoint.listens_until.is_(None),
        )
        .order_by(WebhookEndpoint.id.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(WebhookEndpoint.id < before)
    return list(await session.scalars(query))


async def update(
    session: AsyncSession,
    guard: AddressGuard,
    account: UUID,
    endpoint: UUID,
    changed: Mapping[str, Any],
    *,
    actor: str,
) -> WebhookEndpoint:
    """Change what the mapping names. Switching on again forgets why it was switched off."""
    found = await find(session, account, endpoint, locked=True)
    if "url" in changed:
        guard.check(str(changed["url"]))
        found.url = str(changed["url"])
    if "event_types" in changed:
        found.event_types = checked_kinds(changed["event_types"])
    if "description" in changed:
        _check_description(str(changed["description"]))
        found.description = str(changed["description"])
    if "enabled" in changed:
        enabled = bool(changed["enabled"])
        if enabled and found.state != "enabled":
            found.failing_since = None
        found.state = "enabled" if enabled else "disabled"
        found.disabled_reason = "" if enabled else "Switched off by its owner."
    await session.flush()
    await session.refresh(found)
    await _written(session, "webhook_endpoint.update", found, actor, {"changed": sorted(changed)})
    return found


async def delete(session: AsyncSession, account: UUID, endpoint: UUID, *, actor: str) -> None:
    """Nothing more is sent to it; what it was told goes with it."""
    found = await find(session, account, endpoint, locked=True)
    await session.execute(text("DELETE FROM webhook_deliveries WHERE endpoint_id = :endpoint"), {"endpoint": endpoint})
    await _written(session, "webhook_endpoint.delete", found, actor)
    await session.delete(found)
    await session.flush()


async def rotate(session: AsyncSession, account: UUID, endpoint: UUID, *, actor: str) -> WebhookEndpoint:
    """A new secret; the old one signs beside it for a day."""
    found = await find(session, account, endpoint, locked=True)
    found.previous_secret, found.secret = found.secret, new_secret()
    found.previous_secret_until = datetime.now(UTC) + OVERLAP
    await session.flush()
    await _written(session, "webhook_endpoint.rotate_secret", found, actor)
    return found


async def test(session: AsyncSession, account: UUID, endpoint: UUID) -> WebhookDelivery:
    """Send a message that says nothing happened."""
    found = await find(session, account, endpoint)
    if found.state != "enabled":
        raise LusterError(
            Reason.STATE_CONFLICT, "The endpoint is switched off. Set `enabled` to true, then test it.", id=endpoint
        )
    data = {"endpoint_id": str(endpoint)}
    made = await outbox.write(session, account, endpoint, TEST, f"{TEST}:{new_id()}", data)
    delivery = await session.get(WebhookDelivery, made)
    if delivery is None:  # the id in its message is new, so it was written just now
        raise LusterError(Reason.INTERNAL, "The test event could not be written. Try again.")
    return delivery


async def deliveries(
    session: AsyncSession,
    account: UUID,
    endpoint: UUID,
    *,
    before: UUID | None,
    limit: int,
    state: str | None = None,
) -> Sequence[WebhookDelivery]:
    """What an endpoint was sent, newest first."""
    await find(session, account, endpoint)
    query = (
        select(WebhookDelivery)
        .where(WebhookDelivery.endpoint_id == endpoint)
        .order_by(WebhookDelivery.id.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(WebhookDelivery.id < before)
    if state is not None:
        query = query.where(WebhookDelivery.state == state)
    return list(await session.scalars(query))


async def delivery(
    session: AsyncSession, account: UUID, endpoint: UUID, wanted: UUID
) -> tuple[WebhookDelivery, Sequence[WebhookAttempt]]:
    """One delivery and every attempt of it, first to last."""
    found = await _delivery(session, account, endpoint, wanted)
    attempts = await session.scalars(
        select(WebhookAttempt).where(WebhookAttempt.delivery_id == wanted).order_by(WebhookAttempt.number)
    )
    return found, list(attempts)


async def redeliver(session: AsyncSession, account: UUID, endpoint: UUID, wanted: UUID) -> WebhookDelivery:
    """Send one again, under its own id, whatever became of it."""
    await _enabled(session, account, endpoint)
    found = await _delivery(session, account, endpoint, wanted)
    await _again(session, [found.id])
    await session.refresh(found)
    return found


async def redeliver_since(session: AsyncSession, account: UUID, endpoint: UUID, since: datetime) -> int:
    """Send again what failed since a time, oldest first; says how many."""
    await _enabled(session, account, endpoint)
    failed = await session.scalars(
        select(WebhookDelivery.id)
        .where(
            WebhookDelivery.endpoint_id == endpoint,
            WebhookDelivery.state == "failed",
            WebhookDelivery.created_at >= since,
        )
        .order_by(WebhookDelivery.id)
        .limit(MOST_AGAIN)
    )
    found = list(failed)
    await _again(session, found)
    return len(found)


async def _again(session: AsyncSession, wanted: Sequence[UUID]) -> None:
    for each in wanted:
        await session.execute(
            text("UPDATE webhook_deliveries SET state = 'pending', next_attempt_at = now() WHERE id = :id"),
            {"id": each},
        )
        await outbox.queue_up(session, each)


async def _earlier(session: AsyncSession, account: UUID, request_id: str, wish: Wish) -> UUID | None:
    """The endpoint that this very request made before."""
    if not request_id:
        return None
    row = (await session.execute(_REMEMBERED, {"account": account, "request_id": request_id})).one_or_none()
    if row is not None and row.body_hash != wish.hash:
        raise used_before(request_id)
    return None if row is None else row.resource_id


async def _enabled(session: AsyncSession, account: UUID, endpoint: UUID) -> None:
    if (await find(session, account, endpoint)).state != "enabled":
        text_ = "The endpoint is switched off. Set `enabled` to true, then send again."
        raise LusterError(Reason.STATE_CONFLICT, text_, id=endpoint)


async def _delivery(session: AsyncSession, account: UUID, endpoint: UUID, wanted: UUID) -> WebhookDelivery:
    await find(session, account, endpoint)
    found = await session.scalar(
        select(WebhookDelivery).where(WebhookDelivery.id == wanted, WebhookDelivery.endpoint_id == endpoint)
    )
    if found is None:
        raise LusterError(Reason.NOT_FOUND, f"There is no delivery {wanted}.", id=wanted)
    return found


def checked_kinds(wanted: Collection[str]) -> list[str]:
    """The kinds of events asked for, each once; one that nobody knows is refused, and the nearest proposed."""
    known = [str(kind) for kind in EventKind]
    for each in wanted:
        if each not in known:
            near = difflib.get_close_matches(each[:100], known, n=1)
            hint = f'Did you mean "{near[0]}"?' if near else f"There are {', '.join(known)}."
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                f"There is no event {each[:100]!r}. {hint}",
                violations=(FieldViolation("event_types", f"must be some of {', '.join(known)}"),),
            )
    return list(dict.fromkeys(wanted))


def _check_description(description: str) -> None:
    if len(description) > _LONGEST_DESCRIPTION or not description.isprintable():
        why = f"must have at most {_LONGEST_DESCRIPTION} printable characters"
        raise LusterError(
            Reason.INVALID_ARGUMENT, f"The description {why}.", violations=(FieldViolation("description", why),)
        )


async def _written(
    session: AsyncSession, action: str, endpoint: WebhookEndpoint, actor: str, data: Mapping[str, Any] | None = None
) -> None:
    target = f"webhook_endpoint:{endpoint.id}"
    await audit.record(session, action, account=endpoint.account_id, actor=actor, target=target, data=data)
