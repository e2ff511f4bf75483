"""A purchase in the database: facts are joined into its row, and the ledger follows the row."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.billing.catalogue import Pack, Packs
from luster_engine.billing.facts import Claim, Money, Sale, SaleState, Source, Standing
from luster_engine.billing.models import Purchase
from luster_engine.billing.reversal import rounded_half_up
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Kind

# A plan's next invoice may be paid some hours late; until then the credits of the last one stay.
_EXPIRY_GRACE = timedelta(days=1)

_SPENT_SINCE = text("""
SELECT coalesce(sum(CASE e.kind WHEN 'hold' THEN e.amount ELSE -e.amount END), 0)
FROM credit_entries e, credit_entries g
WHERE g.source = :source AND g.reference = :reference
    AND e.account_id = g.account_id AND e.id > g.id AND e.kind IN ('hold', 'release')
""")


async def find_sale(session: AsyncSession, source: Source, reference: str) -> Purchase | None:
    """The purchase of a checkout, an invoice or a transaction."""
    found = await session.scalars(select(Purchase).filter_by(source=source, reference=reference))
    return found.one_or_none()


async def find_paid_by(session: AsyncSession, source: Source, payment: str) -> Sequence[Purchase]:
    """The purchases that a payment settled: one, as far as anybody has seen."""
    found = await session.scalars(select(Purchase).filter_by(source=source, payment_reference=payment))
    return found.all()


def credits_of(sale: Sale, packs: Packs) -> tuple[int, Pack | None] | None:
    """The credits that a sale brings, and the pack it is of; None when it is of nothing that is sold here."""
    pack = packs.selling(sale.products) or packs.get(sale.pack)
    if sale.credits is not None:
        return sale.credits, pack
    if pack is None:
        return None
    share = rounded_half_up(pack.credits * sale.prorated, pack.amount)
    return pack.credits * sale.whole + share, pack


async def join_sale(
    session: AsyncSession, source: Source, sale: Sale, account: UUID, bought: tuple[int, Pack | None]
) -> Purchase:
    """The purchase with what a sale says of it; the first sight of it makes its row."""
    brings, pack = bought
    purchase = await find_sale(session, source, sale.reference)
    if purchase is None:
        purchase = Purchase(account_id=account, source=source, reference=sale.reference, details={}, credits=brings)
        session.add(purchase)
        await session.flush()
        await session.refresh(purchase)
    # What a purchase brings was settled when it was first seen, whatever the catalogue says by now.
    join(purchase, Money(state=sale.state, paid=sale.paid))
    purchase.account_id = purchase.account_id or account
    purchase.pack = purchase.pack or (pack.id if pack else sale.pack)
    purchase.currency = purchase.currency or sale.currency
    purchase.payment_reference = purchase.payment_reference or sale.payment
    purchase.receipt_url = purchase.receipt_url or sale.receipt_url
    if sale.period_end and purchase.granted_at is None:
        purchase.expires_at = sale.period_end + _EXPIRY_GRACE
    also = {"customer": sale.customer, "subscription": sale.subscription}
    purchase.details = {**purchase.details, **{name: value for name, value in also.items() if value}}
    return purchase


def money_of(purchase: Purchase) -> Money:
    """A purchase's row as the value that facts are joined to."""
    stored = purchase.details.get("claims", {})
    return Money(
        state=SaleState(purchase.state),
        credits=purchase.credits,
        paid=purchase.paid,
        refunded=purchase.refunded,
        claims={name: Claim(Standing(claim["standing"]), claim["amount"]) for name, claim in stored.items()},
    )


def join(purchase: Purchase, news: Money) -> None:
    """Join what became known of the money to the row."""
    money = money_of(purchase).joined(news)
    purchase.state = str(money.state)
    purchase.paid, purchase.refunded, purchase.disputed = money.paid, money.refunded, money.disputed
    claims = {name: {"standing": int(claim.standing), "amount": claim.amount} for name, claim in money.claims.items()}
    purchase.details = {**purchase.details, "claims": claims} if claims else purchase.details


async def settle(session: AsyncSession, purchase: Purchase, *, plan_credits_expire: bool) -> None:
    """Bring the ledger to what the purchase's facts say: granted once, reversed as much as is due."""
    account = purchase.account_id
    money = money_of(purchase)
    if account is None:
        return
    if money.granted and purchase.granted_at is None:
        if plan_credits_expire and purchase.details.get("subscription"):
            await _expire_earlier(session, purchase)
        else:
            purchase.expires_at = None
        await credits.book(
            session,
            account,
            Kind.GRANT,
            money.granted,
            credits.Source(
                purchase.source,
                purchase.reference,
                reason=f"purchase of {purchase.pack or 'credits'}",
                actor=purchase.source,
                receipt_url=purchase.receipt_url,
                expires_at=purchase.expires_at,
            ),
        )
        purchase.granted_at = datetime.now(UTC)
    # Credits that ran out unused are gone already; taking them back again would make a debt of nothing.
    target = max(0, money.reversal - purchase.expired_credits)
    change = target - purchase.reversed_credits
    if change:
        number = int(purchase.details.get("reversals", 0)) + 1
        await credits.book(
            session,
            account,
            Kind.REVERSE,
            change,
            credits.Source(
                f"{purchase.source}:reversal",
                f"{purchase.reference}:{number}",
                reason="money went back to the buyer" if change > 0 else "a dispute or refund was undone",
                actor=purchase.source,
                receipt_url=purchase.receipt_url,
            ),
        )
        purchase.reversed_credits = target
        purchase.details = {**purchase.details, "reversals": number}


async def expire(session: AsyncSession, purchase: Purchase) -> int:
    """Let what is left of a plan's credits run out: spending since the grant counts as spending of them first.

    What a job holds at this moment counts as spent.
    """
    if purchase.account_id is None or purchase.expired_at is not None or purchase.granted_at is None:
        return 0
    before = await credits.lock(session, purchase.account_id)
    spent = await session.scalar(_SPENT_SINCE, {"source": purchase.source, "reference": purchase.reference})
    left = purchase.credits - purchase.reversed_credits - max(0, int(spent or 0))
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
    return unused


async def _expire_earlier(session: AsyncSession, purchase: Purchase) -> None:
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
    for each in earlier:
        await expire(session, each)
