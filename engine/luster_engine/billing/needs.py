"""What a fact must wait for: its buyer, its pack, the purchase that it belongs to, or the decision of a person."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.departed import departed_name
from luster_engine.billing.belief import doubt, plan_named
from luster_engine.billing.facts import (
    Dispute,
    Fact,
    Moved,
    PaymentOf,
    Receipt,
    Refund,
    Sale,
    SaleState,
    Source,
    SubscriptionReport,
)
from luster_engine.billing.names import as_id, find_account, has_left
from luster_engine.billing.purchases import bought_by, find_paid_by, find_sale
from luster_engine.billing.subscriptions import find_subscription
from luster_engine.billing.terms import Terms

DEPARTED = "departed:"
"""What an event waits for that names an account which was removed: nothing, so a person has to see to it."""


async def missing(session: AsyncSession, terms: Terms, source: Source, fact: Fact) -> list[str]:
    """What a fact cannot be booked without; nothing when it can be booked."""
    match fact:
        case Sale():
            return await _missing_for_sale(session, terms, source, fact)
        case Refund() | Dispute() | Receipt():
            if not await find_paid_by(session, source, fact.payment):
                return [f"payment:{fact.payment}"]
        case PaymentOf():
            if await find_sale(session, source, fact.reference) is None:
                return [f"sale:{fact.reference}"]
        case SubscriptionReport():
            if await find_subscription(session, source, fact.reference) is not None:
                return []
            buyer = await find_account(session, source, buyers_of(fact))
            if buyer is None:
                return await _unknown(session, terms, buyers_of(fact)) or [f"subscription:{fact.reference}"]
            names = [name for name in (*fact.products, fact.pack) if name]
            if await plan_named(session, terms.packs, fact, buyer) is None:
                return [*(f"pack:{name}" for name in names), f"subscription:{fact.reference}"]
        case Moved():
            if await find_account(session, source, fact.new) is None:
                return await _unknown(session, terms, fact.new)
    return []


async def concerned(session: AsyncSession, source: Source, fact: Fact) -> set[UUID]:
    """The accounts that a fact is booked to, as far as they are known."""
    match fact:
        case Sale():
            sale = await find_sale(session, source, fact.reference)
            buyer = sale.account_id if sale is not None else None
            found = [buyer or await find_account(session, source, buyers_of(fact))]
        case Refund() | Dispute() | Receipt():
            found = [purchase.account_id for purchase in await find_paid_by(session, source, fact.payment)]
        case PaymentOf():
            sale = await find_sale(session, source, fact.reference)
            found = [sale.account_id if sale is not None else None]
        case SubscriptionReport():
            known = await find_subscription(session, source, fact.reference)
            found = [known.account_id if known else None, await find_account(session, source, buyers_of(fact))]
        case Moved():
            found = [await find_account(session, source, names) for names in (fact.new, *([old] for old in fact.old))]
    return {account for account in found if account is not None}


async def doubted(session: AsyncSession, terms: Terms, source: Source, sale: Sale) -> str:
    """Why nothing is granted for a sale, in words; what was granted once is past doubting."""
    row = await find_sale(session, source, sale.reference)
    if source != "stripe" or (row is not None and row.granted_at is not None):
        return ""
    account = row.account_id if row is not None else None
    return await doubt(session, terms.packs, sale, row, account or await find_account(session, source, buyers_of(sale)))


def buyers_of(fact: Sale | SubscriptionReport) -> tuple[str, ...]:
    """The names under which a buyer may be known."""
    return (*fact.buyers, fact.customer) if fact.customer else fact.buyers


def keys_of(names: Iterable[str]) -> list[str]:
    """The keys under which an event waits for a buyer of one of these names."""
    # Some systems write ids in capitals; whoever waits for an account waits for it in one spelling.
    return [f"buyer:{as_id(name) or name}" for name in names]


async def _missing_for_sale(session: AsyncSession, terms: Terms, source: Source, sale: Sale) -> list[str]:
    purchase = await find_sale(session, source, sale.reference)
    if purchase is None or purchase.account_id is None:
        buyer = await find_account(session, source, buyers_of(sale))
        if buyer is None:
            return await _unknown(session, terms, buyers_of(sale))
        if sale.state is SaleState.PAID and await has_left(session, buyer):
            return [f"person:{sale.reference}"]
        if bought_by(sale, terms.packs) is None:
            return [f"pack:{name}" for name in (*sale.products, sale.pack) if name] or ["pack:unnamed"]
    elif sale.state is SaleState.PAID and purchase.granted_at is None and await has_left(session, purchase.account_id):
        # Its checkout was begun before, so its row went on to the nameless account that keeps the books.
        return [key for key in await _unknown(session, terms, buyers_of(sale)) if key.startswith(DEPARTED)] or [
            f"person:{sale.reference}"
        ]
    if await doubted(session, terms, source, sale):
        # A checkout that is told of later may say at which price its subscription was asked.
        return [f"person:{sale.reference}", *([f"subscription:{sale.subscription}"] if sale.subscription else [])]
    return []


async def _unknown(session: AsyncSession, terms: Terms, names: Iterable[str]) -> list[str]:
    """The keys for a buyer whom nobody knows yet; one whose account was removed never comes back, whoever signs in."""
    plain_names = [str(as_id(name) or name) for name in names]
    if terms.departed is not None and (mark := await departed_name(session, terms.departed, plain_names)):
        return [f"{DEPARTED}{mark}"]
    return keys_of(plain_names)
