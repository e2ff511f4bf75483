"""A purchase in the database: facts are joined into its row, and the ledger follows the row."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.billing.catalogue import Pack, Packs
from luster_engine.billing.expiry import expire_earlier
from luster_engine.billing.facts import Claim, DisputeStage, Money, Sale, SaleState, Source
from luster_engine.billing.models import Purchase
from luster_engine.billing.months import Month, months_of, reference_of, share_of_reversal
from luster_engine.billing.names import has_left
from luster_engine.billing.reversal import rounded_half_up
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Kind

# A plan's next invoice may be paid some hours late; until then the credits of the last one stay.
_EXPIRY_GRACE = timedelta(days=1)


async def find_sale(session: AsyncSession, source: Source, reference: str) -> Purchase | None:
    """The purchase of a checkout, an invoice or a transaction."""
    found = await session.scalars(select(Purchase).filter_by(source=source, reference=reference))
    return found.one_or_none()


async def find_paid_by(session: AsyncSession, source: Source, payment: str) -> Sequence[Purchase]:
    """The purchases that a payment settled: one, as far as anybody has seen."""
    found = await session.scalars(select(Purchase).filter_by(source=source, payment_reference=payment))
    return found.all()


@dataclass(frozen=True, slots=True)
class Bought:
    """What a sale brings: credits in each of its months, and beside them a share that comes at once."""

    pack: Pack | None
    months: tuple[Month, ...]
    monthly: int
    share: int = 0

    @property
    def total(self) -> int:
        """All credits of it."""
        return self.monthly * len(self.months) + self.share

    def credits(self, month: Month) -> int:
        """The credits of one of its months."""
        return self.monthly + (self.share if month.number == 1 else 0)

    def later(self, month: Month) -> int:
        """The credits of the months after one of them."""
        return self.monthly * (len(self.months) - month.number)


def bought_by(sale: Sale, packs: Packs) -> Bought | None:
    """What a sale brings; None when it is of nothing that is sold here."""
    pack = packs.selling(sale.products) or packs.get(sale.pack)
    at_once = (Month(1, sale.period_start, sale.period_end),)
    if sale.by_invoice:
        return Bought(pack, at_once, 0)
    if pack is None:
        return None
    share = rounded_half_up(pack.credits * pack.months * sale.prorated, pack.amount)
    if not sale.whole:
        return Bought(pack, at_once, 0, share)
    months = months_of(sale.period_start, sale.period_end) if pack.subscription else at_once
    return Bought(pack, months, pack.credits, share)


async def months_sold(session: AsyncSession, first: Purchase) -> Sequence[Purchase]:
    """The rows of a sale, one for each of its months, the first of them given."""
    names = [reference_of(first.reference, number) for number in range(2, int(first.details.get("months", 1)) + 1)]
    if not names:
        return [first]
    later = select(Purchase).filter_by(source=first.source).where(Purchase.reference.in_(names))
    return [first, *await session.scalars(later.order_by(Purchase.grant_at))]


async def join_sale(
    session: AsyncSession, source: Source, sale: Sale, account: UUID, bought: Bought
) -> Sequence[Purchase]:
    """The rows of a purchase with what a sale says of it; the first sight of it makes them."""
    first = await find_sale(session, source, sale.reference)
    # What a purchase brings was settled when it was first seen, whatever the catalogue says by now.
    rows = await months_sold(session, first) if first else await _opened(session, source, sale, account, bought)
    for purchase in rows:
        join(purchase, Money(state=sale.state, paid=sale.paid))
        purchase.account_id = purchase.account_id or account
        purchase.pack = purchase.pack or (bought.pack.id if bought.pack else sale.pack)
        purchase.currency = purchase.currency or sale.currency
        purchase.payment_reference = purchase.payment_reference or sale.payment
        purchase.receipt_url = purchase.receipt_url or sale.receipt_url
        also = {"customer": sale.customer, "subscription": sale.subscription}
        purchase.details = {**purchase.details, **{name: value for name, value in also.items() if value}}
    if sale.period_end and len(rows) == 1 and rows[0].granted_at is None:
        rows[0].expires_at = sale.period_end + _EXPIRY_GRACE
    return rows


async def _opened(
    session: AsyncSession, source: Source, sale: Sale, account: UUID, bought: Bought
) -> Sequence[Purchase]:
    rows = []
    for month in bought.months:
        details = {"total": bought.total, "later": bought.later(month), "months": len(bought.months)}
        row = Purchase(
            account_id=account,
            source=source,
            reference=reference_of(sale.reference, month.number),
            details=details if len(bought.months) > 1 else {},
            credits=bought.credits(month),
            grant_at=month.begins if month.number > 1 else None,
            expires_at=month.ends + _EXPIRY_GRACE if month.ends else None,
        )
        session.add(row)
        rows.append(row)
    await session.flush()
    for row in rows:
        await session.refresh(row)
    return rows


def money_of(purchase: Purchase) -> Money:
    """A purchase's row as the value that facts are joined to."""
    stored = purchase.details.get("claims", {})
    return Money(
        state=SaleState(purchase.state),
        credits=purchase.credits,
        paid=purchase.paid,
        refunded=purchase.refunded,
        claims={
            name: Claim(DisputeStage(claim["standing"]), claim["amount"], float(claim.get("at", 0)))
            for name, claim in stored.items()
        },
    )


def join(purchase: Purchase, news: Money) -> None:
    """Join what became known of the money to the row."""
    money = money_of(purchase).joined(news)
    purchase.state = str(money.state)
    purchase.paid, purchase.refunded, purchase.disputed = money.paid, money.refunded, money.disputed
    claims = {
        name: {"standing": int(claim.standing), "amount": claim.amount, **({"at": claim.at} if claim.at else {})}
        for name, claim in money.claims.items()
    }
    purchase.details = {**purchase.details, "claims": claims} if claims else purchase.details


def reversal_of(purchase: Purchase) -> int:
    """Credits of the row that ought to be back; of a sale of many months those to come give theirs first."""
    money = money_of(purchase)
    total = replace(money, credits=int(purchase.details.get("total", money.credits))).reversal
    return share_of_reversal(total, money.credits, int(purchase.details.get("later", 0)))


async def settle(session: AsyncSession, purchase: Purchase, *, plan_credits_expire: bool) -> None:
    """Bring the ledger to what the purchase's facts say: granted once, reversed as much as is due."""
    if purchase.account_id is None:
        return
    # Credits that ran out unused are gone already; taking them back again would make a debt of nothing.
    target = max(0, reversal_of(purchase) - purchase.expired_credits)
    if purchase.grant_at is not None and purchase.granted_at is None:
        # A month that has not been granted gives its credits back by bringing that many less.
        purchase.reversed_credits = target
        if purchase.grant_at > datetime.now(UTC):
            return
    granted = money_of(purchase).granted - purchase.reversed_credits
    if granted > 0 and purchase.granted_at is None:
        if await has_left(session, purchase.account_id):
            return  # a month of a plan that was paid before: its books stay, and there is nobody to spend its credits
        await _grant(session, purchase, granted, plan_credits_expire=plan_credits_expire)
    change = target - purchase.reversed_credits
    if change:
        await _reverse(session, purchase, change)
        purchase.reversed_credits = target


async def _grant(session: AsyncSession, purchase: Purchase, amount: int, *, plan_credits_expire: bool) -> None:
    if plan_credits_expire and purchase.details.get("subscription"):
        await expire_earlier(session, purchase)
    else:
        purchase.expires_at = None
    source = credits.Source(
        purchase.source,
        purchase.reference,
        reason=f"purchase of {purchase.pack or 'credits'}",
        actor=purchase.source,
        receipt_url=purchase.receipt_url,
        expires_at=purchase.expires_at,
    )
    await credits.book(session, _owner(purchase), Kind.GRANT, amount, source)
    purchase.granted_at = datetime.now(UTC)


async def _reverse(session: AsyncSession, purchase: Purchase, change: int) -> None:
    number = int(purchase.details.get("reversals", 0)) + 1
    source = credits.Source(
        f"{purchase.source}:reversal",
        f"{purchase.reference}:{number}",
        reason="money went back to the buyer" if change > 0 else "a dispute or refund was undone",
        actor=purchase.source,
        receipt_url=purchase.receipt_url,
    )
    await credits.book(session, _owner(purchase), Kind.REVERSE, change, source)
    purchase.details = {**purchase.details, "reversals": number}


def _owner(purchase: Purchase) -> UUID:
    if purchase.account_id is None:
        raise ValueError(f"purchase {purchase.reference} has no owner")
    return purchase.account_id
