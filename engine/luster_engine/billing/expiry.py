"""Expiry of a plan's credits: what is unused when its period is over, and nothing that was spent."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.billing.models import Purchase
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Kind

# Grants of plans whose time overlaps with that of the one in question, those first that run out first.
_GRANTS = text("""
SELECT p.id, g.id AS entry, p.credits - p.reversed_credits - p.expired_credits AS credits, p.expired_at
FROM purchases p JOIN credit_entries g ON g.source = p.source AND g.reference = p.reference
WHERE p.account_id = :account AND p.expires_at IS NOT NULL AND p.granted_at IS NOT NULL
    AND (p.expired_at IS NULL OR p.expired_at > :since)
ORDER BY p.expires_at, g.id
""")

# What each job has of its hold by now; a release gives back what the hold took.
_SPENT = text("""
SELECT min(id) AS entry, min(created_at) AS at, sum(CASE kind WHEN 'hold' THEN amount ELSE -amount END) AS credits
FROM credit_entries
WHERE account_id = :account AND id > :first AND kind IN ('hold', 'release')
GROUP BY job_id HAVING sum(CASE kind WHEN 'hold' THEN amount ELSE -amount END) > 0
ORDER BY 1
""")


@dataclass(slots=True)
class _Spending:
    """What one job took, as far as no plan has been found to have paid for it."""

    entry: int
    at: datetime
    credits: int


async def expire(session: AsyncSession, purchase: Purchase) -> int:
    """Let what is left of a plan's credits run out: spending uses a plan's credits before others.

    What a job holds at this moment counts as spent.
    """
    if purchase.account_id is None or purchase.expired_at is not None or purchase.granted_at is None:
        return 0
    await session.flush()
    before = await credits.lock(session, purchase.account_id)
    left = await _left(session, purchase.account_id, purchase)
    unused = max(0, min(before.balance, left))
    if unused:
        await credits.book(
            session,
            purchase.account_id,
            Kind.EXPIRE,
            unused,
            credits.Source(
                f"{purchase.source}:expiry",
                purchase.reference,
                reason=f"unused credits of {purchase.pack or 'a plan'}",
                actor="luster",
            ),
        )
    purchase.expired_credits = unused
    purchase.expired_at = datetime.now(UTC)
    await session.flush()
    return unused


async def expire_earlier(session: AsyncSession, purchase: Purchase) -> None:
    """The next period's credits take the place of the last one's."""
    earlier = await session.scalars(
        select(Purchase)
        .filter_by(source=purchase.source, account_id=purchase.account_id, expired_at=None)
        .where(
            Purchase.id != purchase.id,
            Purchase.granted_at.is_not(None),
            Purchase.expires_at < purchase.expires_at,
            Purchase.details["subscription"].astext == purchase.details["subscription"],
        )
        .order_by(Purchase.expires_at)
    )
    for each in earlier.all():
        await expire(session, each)


async def _left(session: AsyncSession, account: UUID, purchase: Purchase) -> int:
    """What is unspent of a purchase: each spending is paid once, by the grant before it that runs out first."""
    found = await session.execute(_GRANTS, {"account": account, "since": purchase.granted_at})
    grants = found.all()
    if not grants:
        return 0
    found = await session.execute(_SPENT, {"account": account, "first": min(grant.entry for grant in grants)})
    spendings = [_Spending(row.entry, row.at, int(row.credits)) for row in found]
    for grant in grants:
        left = int(grant.credits)
        for spending in spendings:
            if spending.entry > grant.entry and (grant.expired_at is None or spending.at < grant.expired_at):
                paid = min(left, spending.credits)
                left -= paid
                spending.credits -= paid
        if grant.id == purchase.id:
            return left
    return 0
