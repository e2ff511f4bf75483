"""The questions that an operator asks over all accounts."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, or_, select, text, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import Account
from luster_engine.credits.models import CreditBalance, CreditEntry
from luster_engine.database.ids import earliest_id
from luster_engine.events import audit
from luster_engine.events.audit import AuditFilter
from luster_engine.events.models import AuditEntry
from luster_engine.jobs.models import OPEN_STATES, Job
from luster_engine.providers.models import ProviderCall
from luster_engine.queue.app import FRESH_SECONDS, QUEUES

_ONE_LOOK = timedelta(hours=1)
"""Within this, further pages belong to the look that was written down. A table of a million lines takes minutes."""
_SINGLED_OUT = 5
"""Accounts of a search's answer up to which each of them is told that it was looked at; more is a list."""


@dataclass(frozen=True, slots=True)
class Overview:
    """How the whole installation stands."""

    jobs: Mapping[str, int]
    oldest_wait_seconds: float
    workers: int
    captured: int
    granted: int
    errors: Sequence[tuple[str, int]]
    spend: Sequence[tuple[str, int, int]]
    accounts: int


@dataclass(frozen=True, slots=True)
class AccountLine:
    """One account as an operator's list shows it."""

    account: Account
    balance: int
    held: int
    debt: int
    jobs: int
    last_job_at: datetime | None


async def overview(session: AsyncSession, since: datetime) -> Overview:
    """Open jobs as they stand now; everything else since a time."""
    counted = await session.execute(
        select(Job.state, func.count())
        .where(or_(Job.state.in_(OPEN_STATES), Job.finished_at >= since))
        .group_by(Job.state)
    )
    oldest = await session.scalar(
        select(func.extract("epoch", func.now() - func.min(Job.created_at))).where(Job.state == "queued")
    )
    serving = await session.scalar(
        text("SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > now() - make_interval(secs => :fresh)"),
        {"fresh": FRESH_SECONDS},
    )
    moved = await session.execute(
        select(CreditEntry.kind, func.coalesce(func.sum(CreditEntry.amount), 0))
        .where(CreditEntry.created_at >= since, CreditEntry.kind.in_(("capture", "grant")))
        .group_by(CreditEntry.kind)
    )
    amounts: dict[str, int] = {row[0]: int(row[1]) for row in moved}
    errors = await session.execute(
        select(Job.error_reason, func.count())
        .where(Job.state == "failed", Job.finished_at >= since)
        .group_by(Job.error_reason)
        .order_by(func.count().desc(), Job.error_reason)
    )
    spend = await session.execute(
        select(ProviderCall.provider, func.sum(ProviderCall.attempts), func.sum(ProviderCall.cost_micros))
        .where(ProviderCall.asked_at >= since)
        .group_by(ProviderCall.provider)
        .order_by(ProviderCall.provider)
    )
    return Overview(
        jobs={row[0]: row[1] for row in counted},
        oldest_wait_seconds=float(oldest or 0),
        workers=math.ceil(int(serving or 0) / len(QUEUES)),
        captured=amounts.get("capture", 0),
        granted=amounts.get("grant", 0),
        errors=[(str(row[0]), int(row[1])) for row in errors],
        spend=[(str(row[0]), int(row[1]), int(row[2])) for row in spend],
        accounts=await session.scalar(select(func.count()).where(Account.state != "deleted")) or 0,
    )


async def accounts(
    session: AsyncSession, *, email: str, before: UUID | None, limit: int
) -> tuple[Sequence[AccountLine], UUID | None]:
    """Accounts newest first, with what they have and did."""
    # An id that came from somebody else's sign-in does not sort by time, so the time itself is compared first.
    order = tuple_(Account.created_at, Account.id)
    query: Select[Any] = select(Account).where(Account.state != "deleted").order_by(order.desc()).limit(limit + 1)
    if email:
        query = query.where(func.lower(Account.email).contains(email.lower(), autoescape=True))
    if before is not None:
        query = query.where(
            order < select(Account.created_at, Account.id).where(Account.id == before).scalar_subquery()
        )
    found = list(await session.scalars(query))
    page = found[:limit]
    ids = [each.id for each in page]
    balances = {
        each.account_id: each
        for each in await session.scalars(select(CreditBalance).where(CreditBalance.account_id.in_(ids)))
    }
    jobs = {
        row[0]: (int(row[1]), row[2])
        for row in await session.execute(
            select(Job.account_id, func.count(), func.max(Job.created_at))
            .where(Job.account_id.in_(ids))
            .group_by(Job.account_id)
        )
    }
    lines = []
    for each in page:
        balance, (count, last) = balances.get(each.id), jobs.get(each.id, (0, None))
        lines.append(
            AccountLine(
                account=each,
                balance=balance.balance if balance else 0,
                held=balance.held if balance else 0,
                debt=balance.debt if balance else 0,
                jobs=count,
                last_job_at=last,
            )
        )
    return lines, page[-1].id if len(found) > limit else None


async def jobs_of(
    session: AsyncSession, account: UUID, *, before: UUID | None, limit: int
) -> tuple[Sequence[Job], UUID | None]:
    """An account's jobs, newest first."""
    query = select(Job).where(Job.account_id == account).order_by(Job.id.desc()).limit(limit + 1)
    if before is not None:
        query = query.where(Job.id < before)
    found = list(await session.scalars(query))
    return found[:limit], found[limit - 1].id if len(found) > limit else None


async def audit_entries(
    session: AsyncSession, wanted: AuditFilter, *, before: UUID | None, limit: int
) -> tuple[Sequence[AuditEntry], UUID | None]:
    """What was done, newest first."""
    found = await audit.entries(session, wanted, before=before, limit=limit + 1)
    return found[:limit], found[limit - 1].id if len(found) > limit else None


async def record_look(
    session: AsyncSession, actor: str, what: str, seen: Sequence[UUID], request_id: str, *, goes_on: bool = False
) -> None:
    """Write down that an administrator looked: at each account that was singled out, else once at all of them.

    A look that `goes_on` is written down too, unless it was just before: its page's token may be anybody's invention.
    """
    few: Sequence[UUID | None] = seen if 0 < len(seen) <= _SINGLED_OUT else (None,)
    for account in few:
        if goes_on and await _has_looked(session, actor, what, account):
            continue
        # Never what was searched for: it may be somebody's address, and would outlive them here.
        data = {"what": what}
        await audit.record(session, "admin.look", account=account, actor=actor, request_id=request_id, data=data)


async def _has_looked(session: AsyncSession, actor: str, what: str, account: UUID | None) -> bool:
    since = datetime.now(UTC) - _ONE_LOOK
    query = select(AuditEntry.id).where(
        AuditEntry.id >= earliest_id(since),
        AuditEntry.account_id.is_not_distinct_from(account),
        AuditEntry.action == "admin.look",
        AuditEntry.actor == actor,
        AuditEntry.data["what"].astext == what,
    )
    return await session.scalar(query.limit(1)) is not None
