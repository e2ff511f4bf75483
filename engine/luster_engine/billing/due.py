"""What the clock brings: months of plans whose credits come now, and credits that run out now."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import Select, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import Account
from luster_engine.billing.models import Purchase
from luster_engine.billing.names import GONE
from luster_engine.credits import service as credits

_AT_ONCE: Final = 500
"""Purchases that one turn takes; it comes every minute, so the rest waits a minute. All their accounts are locked until
it ends. Chosen, not measured: more would keep these accounts from creating jobs for longer."""


def months(now: datetime | None = None) -> Select[Purchase]:
    """Months whose time has come, by now or by the moment that is given. Who has left gets none, and is not looked at
    every minute for ever."""
    gone = exists().where(Account.id == Purchase.account_id, Account.state.in_(GONE))
    due = select(Purchase).where(
        Purchase.grant_at <= (now or datetime.now(UTC)),
        Purchase.granted_at.is_(None),
        Purchase.reversed_credits < Purchase.credits,
        ~gone,
    )
    return due.order_by(Purchase.grant_at).limit(_AT_ONCE)


def ends(now: datetime) -> Select[Purchase]:
    """Credits whose time is over at a moment."""
    due = select(Purchase).where(
        Purchase.expired_at.is_(None), Purchase.granted_at.is_not(None), Purchase.expires_at <= now
    )
    return due.order_by(Purchase.expires_at).limit(_AT_ONCE)


async def lock(session: AsyncSession, others: Iterable[UUID], *which: Select[Purchase]) -> None:
    """Take the locks of everybody whom these purchases concern, and of others, in one go and before a row of any is
    read to be changed: what was read to find them is forgotten, as the last holder may have changed it."""
    concerned = set(others)
    for each in which:
        accounts = await session.scalars(each.with_only_columns(Purchase.account_id))
        concerned.update(account for account in accounts if account is not None)
    await credits.lock_all(session, concerned)
    session.expire_all()
