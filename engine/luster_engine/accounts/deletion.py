"""The rules of leaving: who may ask for an account's removal, how long it can be taken back, and how it stands."""

import hashlib
import secrets
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts import service
from luster_engine.accounts.access import check_may_go
from luster_engine.accounts.models import Account, AccountDeletion
from luster_engine.credits import service as credits
from luster_engine.errors import LusterError, Reason
from luster_engine.events import audit
from luster_engine.queue.app import CHORES, enqueue

LEAVE: Final = "accounts.leave"
"""The chore that carries a removal out, step by step."""

# A plan goes on to be paid for after its account is gone, and nobody could end it then.
_RUNNING_PLAN = text("""
SELECT EXISTS (SELECT FROM subscriptions WHERE account_id = :account AND state IN ('active', 'past_due'))
""")
_FORGOTTEN = text("""
SELECT id FROM account_deletions d
WHERE (d.state = 'running' OR d.state = 'waiting' AND d.begins_at <= now()) AND NOT EXISTS (
    SELECT FROM procrastinate_jobs q
    WHERE q.queue_name = :queue AND q.task_name = :chore AND q.args ->> 'deletion_id' = d.id::text
) ORDER BY id LIMIT 500
""")


async def request(
    session: AsyncSession, account: UUID, *, grace: timedelta, actor: str, request_id: str = ""
) -> tuple[AccountDeletion, str]:
    """Begin an account's removal; the token, shown this once, asks how it stands and takes it back while it can be."""
    await credits.lock(session, account)
    found = await service.get(session, account)
    # Whoever writes a row of the account holds its key, and then waits for the lock that is held here.
    await session.refresh(found, with_for_update={"key_share": True})
    if found.state == "suspended":
        # Taken back, it would stand as if it had never been suspended.
        raise LusterError(Reason.ACCOUNT_SUSPENDED, "This account is suspended. Write to support to have it removed.")
    if found.state != "active":
        raise LusterError(Reason.STATE_CONFLICT, "This account is being removed already.")
    await check_may_go(session, account)
    if await session.scalar(_RUNNING_PLAN, {"account": account}):
        raise LusterError(
            Reason.STATE_CONFLICT,
            "This account has a plan that goes on to be paid for. End it first, with POST /billing/portal or in its "
            "app store, then remove the account.",
        )
    token = secrets.token_urlsafe(32)
    now = datetime.now(UTC)
    deletion = AccountDeletion(
        account_id=account, token_hash=_hash(token), state="waiting", asked_at=now, begins_at=now + grace
    )
    session.add(deletion)
    found.state = "leaving"
    await session.flush()
    await session.refresh(deletion)
    await audit.record(
        session,
        "account.delete",
        account=account,
        actor=actor,
        target=f"account:{account}",
        request_id=request_id,
        data={"deletion": deletion.id, "begins_at": deletion.begins_at},
    )
    await enqueue(session, LEAVE, delay=grace.total_seconds(), deletion_id=str(deletion.id))
    return deletion, token


async def find(session: AsyncSession, deletion: UUID, token: str, *, locked: bool = False) -> AccountDeletion:
    """A removal, for whoever holds its token; without it, it is as absent as one that never was."""
    query = select(AccountDeletion).where(AccountDeletion.id == deletion, AccountDeletion.token_hash == _hash(token))
    found: AccountDeletion | None = await session.scalar(query.with_for_update() if locked else query)
    if found is None:
        raise LusterError(Reason.NOT_FOUND, f"There is no deletion {deletion} with this token.", id=deletion)
    return found


async def take_back(session: AsyncSession, deletion: UUID, token: str) -> AccountDeletion:
    """Keep the account after all; only before the removal has begun."""
    found = await find(session, deletion, token, locked=True)
    return await _withdraw(session, found, actor=f"deletion:{deletion}")


async def keep(session: AsyncSession, account: UUID, *, actor: str) -> AccountDeletion:
    """The same without the token, for whoever may otherwise: by the link of the mail, or on the server."""
    query = select(AccountDeletion).where(AccountDeletion.account_id == account, AccountDeletion.state != "withdrawn")
    found = await session.scalar(query.with_for_update())
    if found is None:
        raise LusterError(Reason.STATE_CONFLICT, "This account is not being removed.")
    return await _withdraw(session, found, actor=actor)


async def _withdraw(session: AsyncSession, found: AccountDeletion, *, actor: str) -> AccountDeletion:
    waits = found.state == "waiting" and found.begins_at > datetime.now(UTC)
    account = await session.get(Account, found.account_id, with_for_update={"key_share": True}) if waits else None
    if account is None or account.state != "leaving":
        raise LusterError(Reason.STATE_CONFLICT, "The removal has begun and cannot be taken back any more.")
    account.state = "active"
    found.state = "withdrawn"
    await session.flush()
    await audit.record(session, "account.keep", account=account.id, actor=actor)
    return found


async def deletions_again(session: AsyncSession) -> int:
    """Queue removals that were forgotten on their way, and say how many."""
    found = list(await session.scalars(_FORGOTTEN, {"queue": CHORES, "chore": LEAVE}))
    for each in found:
        await enqueue(session, LEAVE, deletion_id=str(each))
    return len(found)


async def set_hold(session: AsyncSession, account: UUID, reason: str, *, actor: str) -> Account:
    """Keep an account as it is whatever its owner or the sweeps want, or, with an empty reason, no longer."""
    if len(reason) > 500 or not reason.isprintable():
        raise LusterError(Reason.INVALID_ARGUMENT, "The reason must have at most 500 printable characters.")
    await credits.lock(session, account)
    found = await service.get(session, account)
    if reason and found.state not in ("active", "suspended", "leaving"):
        raise LusterError(Reason.STATE_CONFLICT, "This account is being removed already; nothing can be held any more.")
    found.legal_hold = reason
    await session.flush()
    await audit.record(session, "account.hold", account=account, actor=actor, data={"held": bool(reason)})
    return found


async def holds(session: AsyncSession) -> list[Account]:
    """Accounts that are kept as they are, oldest first."""
    return list(await session.scalars(select(Account).where(Account.legal_hold != "").order_by(Account.created_at)))


def _hash(token: str) -> bytes:
    # The token is 256 random bits, so a plain hash cannot be guessed back.
    return hashlib.sha256(token.encode()).digest()
