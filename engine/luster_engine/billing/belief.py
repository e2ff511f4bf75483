"""Whether Luster sold what Stripe reports: compared with the row of its checkout, or with the catalogue.

Whoever may make sessions and subscriptions in the same account at Stripe, another shop or a leaked key, can write our
words on theirs, and they are signed like ours. So what stands in an object's metadata names a pack and proves nothing.
"""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.billing.catalogue import Pack, Packs
from luster_engine.billing.facts import Price, Sale, SaleState, SubscriptionReport
from luster_engine.billing.models import Purchase


def asked_at(purchase: Purchase | None) -> Price | None:
    """The price that was asked when we opened a checkout; None for a row that events made."""
    asked = (purchase.details.get("asked") if purchase else None) or {}
    return Price(int(asked["amount"]), str(asked["currency"])) if asked else None


async def doubt(session: AsyncSession, packs: Packs, sale: Sale, row: Purchase | None, account: UUID | None) -> str:
    """Why a paid sale is not believed, in words; empty where it is, or where nothing is granted for it."""
    if sale.state is not SaleState.PAID or sale.by_invoice or packs.selling(sale.products):
        return ""
    pack = packs.get(sale.pack)
    own = asked_at(row) or await _asked_for_plan(session, account, sale.subscription, sale.pack)
    asked = own or _listed(pack)
    if sale.price is None:
        # A share of a period is paid by its part of the price, so only its currency can be compared.
        currency = sale.currency or ""
        return (
            ""
            if asked is None or currency == asked.currency
            else f"{currency} was paid where {asked.currency} was asked"
        )
    if sale.price == asked:
        return ""
    return f"{sale.price} was paid where {asked or 'no price that is known here'} was asked"


async def plan_named(
    session: AsyncSession, packs: Packs, plan: SubscriptionReport, account: UUID | None
) -> Pack | None:
    """The pack that a subscription is of; None where only its metadata says so, at a price that we never asked."""
    pack = packs.selling(plan.products)
    if pack is not None:
        return pack
    named = packs.get(plan.pack)
    own = await _asked_for_plan(session, account, plan.reference, plan.pack)
    return named if plan.price is not None and plan.price == (own or _listed(named)) else None


async def _asked_for_plan(
    session: AsyncSession, account: UUID | None, subscription: str | None, pack: str | None
) -> Price | None:
    """The price at which we opened the checkout that a subscription began with."""
    if account is None or subscription is None:
        return None
    rows = await session.scalars(
        select(Purchase)
        .filter_by(account_id=account, source="stripe", pack=pack)
        .where(Purchase.details["subscription"].astext == subscription, Purchase.details.has_key("asked"))
        .limit(1)
    )
    return asked_at(rows.one_or_none())


def _listed(pack: Pack | None) -> Price | None:
    return Price(pack.amount, pack.currency) if pack else None
