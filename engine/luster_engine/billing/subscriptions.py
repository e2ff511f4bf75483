"""Subscriptions as rows, and the membership that an account has from them."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.models import MEMBERSHIPS, Account
from luster_engine.billing.catalogue import Pack, Packs
from luster_engine.billing.facts import Source, Stamp, SubscriptionReport
from luster_engine.billing.models import Subscription

# Services try a failed payment again for some days; a member stays one meanwhile.
_GRACE = timedelta(days=3)


async def find_subscription(session: AsyncSession, source: Source, reference: str) -> Subscription | None:
    """The subscription of a payment service's id."""
    found = await session.scalars(select(Subscription).filter_by(source=source, reference=reference))
    return found.one_or_none()


async def join_plan(
    session: AsyncSession,
    source: Source,
    plan: SubscriptionReport,
    known: Subscription | None,
    account: UUID,
    pack: Pack | None,
) -> Subscription:
    """The subscription with what a later report says of it; an earlier report that comes late changes nothing.

    Whose it is goes by the latest word on that: a report that names another buyer, or a transfer.
    """
    if known is None:
        known = Subscription(
            account_id=account,
            source=source,
            reference=plan.reference,
            plan=pack.id if pack else "",
            state=plan.state or "active",
            current_period_end=plan.period_end,
            details={"stamp": list(plan.stamp.key()), "owned_since": plan.stamp.at},
        )
        session.add(known)
        await session.flush()
    elif plan.stamp.key() > _stamp(known).key():
        if plan.state is not None:
            known.state = plan.state
        elif known.state == "past_due":
            known.state = "active"
        known.plan = pack.id if pack else known.plan
        known.current_period_end = plan.period_end or known.current_period_end
        known.details = {**known.details, "stamp": list(plan.stamp.key())}
    if plan.stamp.at > _owned_since(known):
        _own(known, account, plan.stamp.at)
    if known.state != "ended":
        known.ended_at = None
    elif known.ended_at is None:
        known.ended_at = datetime.now(UTC)
    return known


async def hand_over(session: AsyncSession, source: Source, old: UUID, new: UUID, at: float) -> None:
    """Give what an account had at that time to another; credits stay where they were granted."""
    for row in await session.scalars(select(Subscription).filter_by(source=source, account_id=old)):
        if at > _owned_since(row):
            _own(row, new, at)


async def renew_membership(session: AsyncSession, account: UUID, packs: Packs) -> None:
    """Write the best membership that the account's subscriptions give it now."""
    rows = await session.scalars(
        select(Subscription).filter_by(account_id=account).where(Subscription.state != "ended")
    )
    now = datetime.now(UTC)
    best, until = "none", None
    for row in rows:
        pack = packs.get(row.plan)
        end = row.current_period_end
        # Who has cancelled is a member until the end; for the others the end is when the next payment is due.
        last = end if end is None or row.state == "ending" else end + _GRACE
        if pack is None or pack.membership == "none" or (last is not None and last <= now):
            continue
        rank = MEMBERSHIPS.index(pack.membership)
        if rank > MEMBERSHIPS.index(best):
            best, until = pack.membership, last
        elif rank == MEMBERSHIPS.index(best):
            until = None if until is None or last is None else max(until, last)
    await session.execute(update(Account).where(Account.id == account).values(membership=best, membership_until=until))


async def lapsed_members(session: AsyncSession) -> Sequence[UUID]:
    """Accounts whose membership has run out and still stands in their row."""
    found = await session.scalars(
        select(Account.id).where(Account.membership != "none", Account.membership_until < datetime.now(UTC)).limit(500)
    )
    return found.all()


def _own(row: Subscription, account: UUID, at: float) -> None:
    row.account_id = account
    row.details = {**row.details, "owned_since": at}


def _owned_since(row: Subscription) -> float:
    return float(row.details.get("owned_since", 0.0))


def _stamp(row: Subscription) -> Stamp:
    at, rank, event_id = row.details.get("stamp", (0.0, 0, ""))
    return Stamp(float(at), int(rank), str(event_id))
