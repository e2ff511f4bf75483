"""Compares what Stripe was paid with what the ledger says, and books the difference when told to."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.billing import service
from luster_engine.billing.facts import Dispute, DisputeStage, Fact, Receipt, Refund, Sale, SaleState
from luster_engine.billing.models import Purchase
from luster_engine.billing.purchases import bought_by, months_sold
from luster_engine.billing.stripe_events import (
    Object,
    facts_of_charge,
    facts_of_dispute,
    facts_of_invoice,
    sale_of_session,
)
from luster_engine.billing.terms import Terms
from luster_engine.database.session import Database

if TYPE_CHECKING:
    from luster_engine.billing.stripe_api import StripeApi


# What was begun before the days that are looked at and may have ended in them: payments by bank take two weeks at
# most, disputes some months. Each is a question to Stripe, so at most 500 of each kind are asked about in one run.
_UNPAID = text("""
SELECT reference FROM purchases
WHERE source = 'stripe' AND reference LIKE 'cs\\_%' AND state IN ('open', 'pending')
    AND created_at < :since AND created_at > CAST(:since AS timestamptz) - interval '30 days'
ORDER BY created_at DESC LIMIT 500
""")
_DISPUTED = text("""
SELECT DISTINCT claim.key FROM purchases, jsonb_each(details -> 'claims') AS claim
WHERE source = 'stripe' AND details ? 'claims' AND (claim.value ->> 'standing')::int = ANY(:open)
    AND created_at > CAST(:since AS timestamptz) - interval '400 days'
LIMIT 500
""")
_UNDECIDED = [int(DisputeStage.INQUIRY), int(DisputeStage.OPEN)]


@dataclass(frozen=True, slots=True)
class Missing:
    """A difference: credits that were paid for and not granted, or, below zero, paid back and not reversed."""

    reference: str
    account: str
    credits: int
    booked: bool


@dataclass(frozen=True, slots=True)
class Reconciled:
    """How much was looked at, and what was found."""

    checked: int
    missing: tuple[Missing, ...]


async def reconcile(database: Database, terms: Terms, api: "StripeApi", since: datetime, *, grant: bool) -> Reconciled:
    """Look at all that Stripe has since then and what was undecided in our books; each in a transaction of its own."""
    checked = 0
    missing: list[Missing] = []
    async with database.transaction() as session:
        unpaid = list(await session.scalars(_UNPAID, {"since": since}))
        disputed = list(await session.scalars(_DISPUTED, {"since": since, "open": _UNDECIDED}))
    async for facts in _known_to_stripe(api, since, unpaid, disputed):
        checked += 1
        async with database.transaction() as session:
            found = await _compare(session, terms, facts, grant=grant)
        if found is not None:
            missing.append(found)
    return Reconciled(checked, tuple(missing))


async def _known_to_stripe(
    api: "StripeApi", since: datetime, unpaid: Iterable[str], disputed: Iterable[str]
) -> AsyncIterator[tuple[Fact, ...]]:
    for id in unpaid:
        if (asked := await api.checkout(id)) and (facts := facts_of_checkout(asked)):
            yield facts
    async for checkout in api.checkouts(since):
        if facts := facts_of_checkout(checkout):
            yield facts
    async for invoice in api.invoices(since):
        paid_at = (invoice.get("status_transitions") or {}).get("paid_at") or invoice.get("created") or 0
        if facts := facts_of_invoice(invoice, f"reconcile:{invoice['id']}", float(paid_at)):
            yield facts
    async for refund in api.refunds(since):
        charge = refund.get("charge")
        if isinstance(charge, dict) and (facts := facts_of_charge(charge)):
            yield facts
    recent: set[str] = set()
    async for dispute in api.disputes(since):
        recent.add(str(dispute["id"]))
        if facts := facts_of_dispute(dispute):
            yield facts
    for id in disputed:
        if id not in recent and (known := await api.dispute(id)) and (facts := facts_of_dispute(known)):
            yield facts


def facts_of_checkout(checkout: Object) -> tuple[Fact, ...]:
    """A session that we asked Stripe for, with what its charge says."""
    intent = checkout.get("payment_intent")
    charge = intent.get("latest_charge") if isinstance(intent, dict) else None
    charged = facts_of_charge(charge) if isinstance(charge, dict) else ()
    receipt = next((fact.url for fact in charged if isinstance(fact, Receipt)), None)
    sale = sale_of_session(checkout, receipt_url=receipt)
    return (sale, *charged) if sale else ()


async def _compare(session: AsyncSession, terms: Terms, facts: tuple[Fact, ...], *, grant: bool) -> Missing | None:
    await service.one_at_a_time(session)
    before = await _booked(session, facts)
    trial = await session.begin_nested()
    ready = await service.note(session, terms, "stripe", facts)
    purchases = await _purchases(session, facts)
    difference = sum(_worth(purchase) for purchase in purchases) - before
    named = next((fact.reference for fact in facts if isinstance(fact, Sale)), None)
    reference = named or next((purchase.reference for purchase in purchases), "")
    account = next((str(purchase.account_id) for purchase in purchases), "")
    if grant:
        await trial.commit()
    else:
        await trial.rollback()
    if ready:
        return Missing(reference, account, difference, booked=grant) if difference else None
    return _unbookable(terms, facts)


def _unbookable(terms: Terms, facts: Iterable[Fact]) -> Missing | None:
    """A paid sale whose buyer or pack is unknown here; refunds of other shops' payments are nobody's business."""
    for fact in facts:
        if isinstance(fact, Sale) and fact.state is SaleState.PAID:
            bought = bought_by(fact, terms.packs)
            if bought is None or bought.total:
                credits = bought.credits(bought.months[0]) if bought else 0
                return Missing(fact.reference, next(iter(fact.buyers), ""), credits, booked=False)
    return None


async def _booked(session: AsyncSession, facts: tuple[Fact, ...]) -> int:
    return sum(_worth(purchase) for purchase in await _purchases(session, facts))


async def _purchases(session: AsyncSession, facts: tuple[Fact, ...]) -> list[Purchase]:
    sales = [fact.reference for fact in facts if isinstance(fact, Sale)]
    payments = [fact.payment for fact in facts if isinstance(fact, Refund | Dispute | Receipt)]
    found = await session.scalars(
        select(Purchase)
        .filter_by(source="stripe")
        .where(Purchase.reference.in_(sales) | Purchase.payment_reference.in_(payments))
    )
    rows = {row.id: row for first in found.all() for row in await months_sold(session, first)}
    return list(rows.values())


def _worth(purchase: Purchase) -> int:
    """What the ledger has of a purchase by now; what has expired is left out, since no event changes it."""
    return purchase.credits - purchase.reversed_credits if purchase.granted_at else 0
