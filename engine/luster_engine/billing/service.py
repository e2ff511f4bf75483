"""Books what payment services tell us: each event once, in whatever order they come.

Every function takes a session and commits nothing. Events are booked one at a time: a lock that all of them
take makes "its purchase is not there yet" a fact, so an event can never start to wait for one that another
transaction is just booking. Then the accounts that are concerned are locked, all at once and in the one order, before
a row of any is changed.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.billing import due
from luster_engine.billing.belief import plan_named
from luster_engine.billing.expiry import expire
from luster_engine.billing.facts import (
    Dispute,
    Fact,
    Money,
    Moved,
    Notice,
    PaymentOf,
    Receipt,
    Refund,
    Sale,
    SaleState,
    Source,
    SubscriptionReport,
)
from luster_engine.billing.models import EVENT_SOURCES, ExternalEvent, Purchase
from luster_engine.billing.names import as_id, find_account, tell
from luster_engine.billing.needs import DEPARTED, buyers_of, doubted, keys_of, missing
from luster_engine.billing.purchases import (
    Bought,
    bought_by,
    find_paid_by,
    find_sale,
    join,
    join_sale,
    months_sold,
    settle,
)
from luster_engine.billing.revenuecat_events import ANONYMOUS
from luster_engine.billing.stored import (
    again,
    all_concerned,
    freed,
    read_again,
    row_of,
    transfers_from,
    waiting_for,
)
from luster_engine.billing.subscriptions import (
    find_subscription,
    hand_over,
    join_plan,
    lapsed_members,
    renew_membership,
)
from luster_engine.billing.terms import Terms
from luster_engine.credits import service as credits

Outcome = Literal["applied", "duplicate", "waiting", "ignored"]

# Any fixed number; it stands for "payments are being booked".
log = logging.getLogger("luster.billing")

_LOCK = 0x4C75_7042
"""`LupB` as bytes: the key of an advisory lock in Postgres. Any number does that no other lock here has (`_SWEEP_LOCK`
of `worker/sweeper.py`). Old and new engines must agree on it while they run side by side."""

_WAITING_FOR_KNOWN_BUYERS = text("""
SELECT DISTINCT key FROM external_events e CROSS JOIN unnest(e.waits_for) AS key
WHERE e.outcome = 'waiting' AND key LIKE 'buyer:%'
    AND EXISTS (
        SELECT 1 FROM accounts a
        WHERE a.id = CASE WHEN key ~* '^buyer:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN substr(key, 7)::uuid END
    )
""")
# Events that came before the checkout that they are of was written down.
_WAITING_FOR_CHECKOUTS = text("""
SELECT DISTINCT key FROM external_events e CROSS JOIN unnest(e.waits_for) AS key
WHERE e.outcome = 'waiting' AND key LIKE 'person:%' AND EXISTS (
    SELECT 1 FROM purchases p
    WHERE p.source = e.source AND p.reference = substr(key, 8) AND jsonb_exists(p.details, 'asked')
        AND p.updated_at > e.handled_at
)
""")
_WAITING_FOR_PACKS = text("""
SELECT DISTINCT key FROM external_events e CROSS JOIN unnest(e.waits_for) AS key
WHERE e.outcome = 'waiting' AND key LIKE 'pack:%'
""")


@dataclass(slots=True)
class _Books:
    """What one transaction has touched so far, and which waiting events that may concern."""

    session: AsyncSession
    terms: Terms
    touched: dict[UUID, Purchase] = field(default_factory=dict)
    members: set[UUID] = field(default_factory=set)
    news: set[str] = field(default_factory=set)


async def receive(session: AsyncSession, terms: Terms, notice: Notice, body: bytes) -> Outcome:
    """Store an event as it came and book it; one that was seen before changes nothing."""
    await one_at_a_time(session)
    found = await session.scalars(select(ExternalEvent).filter_by(source=notice.source, event_id=notice.event_id))
    seen = found.one_or_none()
    if seen is not None and seen.outcome != "refused":
        return "duplicate"
    await due.lock(session, await all_concerned(session, terms, notice.source, notice.facts))
    event = row_of(notice, body) if seen is None else again(seen, notice, body)
    session.add(event)
    books = _Books(session, terms)
    await _book(books, event, notice)
    await _finish(books)
    return "applied" if event.outcome == "applied" else "waiting" if event.outcome == "waiting" else "ignored"


async def refuse(session: AsyncSession, notice: Notice, body: bytes, why: str) -> None:
    """Store a genuine event that must not be booked here; should it come again it is looked at again."""
    await one_at_a_time(session)
    found = await session.scalars(select(ExternalEvent).filter_by(source=notice.source, event_id=notice.event_id))
    if found.one_or_none() is None:
        event = row_of(notice, body)
        event.outcome, event.detail, event.handled_at = "refused", why, datetime.now(UTC)
        session.add(event)


async def note(session: AsyncSession, terms: Terms, source: Source, facts: Iterable[Fact]) -> bool:
    """Book facts that we asked the payment service for ourselves; False when they have to wait for something."""
    await one_at_a_time(session)
    noted = list(facts)
    await due.lock(session, await all_concerned(session, terms, source, noted))
    books = _Books(session, terms)
    ready = True
    for fact in noted:
        if await missing(books.session, books.terms, source, fact):
            ready = False
        else:
            await _apply(books, source, fact)
    await _finish(books)
    return ready


async def account_seen(session: AsyncSession, terms: Terms, account: UUID) -> None:
    """Book what waits for an account that exists now."""
    await one_at_a_time(session)
    books = _Books(session, terms, news={f"buyer:{account}"})
    await due.lock(session, await freed(session, terms, books.news))
    await _finish(books)


async def tidy(session: AsyncSession, terms: Terms) -> int:
    """Book whatever need not wait any longer, let credits and memberships run out; say how many events were booked."""
    await one_at_a_time(session)
    books = _Books(session, terms)
    for waiting in (_WAITING_FOR_KNOWN_BUYERS, _WAITING_FOR_CHECKOUTS):
        books.news.update((await session.scalars(waiting)).all())
    for key in (await session.scalars(_WAITING_FOR_PACKS)).all():
        name = str(key).removeprefix("pack:")
        if terms.packs.get(name) or terms.packs.selling([name]):
            books.news.add(key)
    now = datetime.now(UTC)  # one for all looks: what comes due between two of them would not be locked
    months, over = due.months(now), [due.ends(now)] if terms.plan_credits_expire else []
    lapsed = await lapsed_members(session)
    await due.lock(session, [*lapsed, *await freed(session, terms, books.news)], months, *over)
    for purchase in (await session.scalars(months)).all():
        books.touched[purchase.id] = purchase
    booked = await _finish(books)
    for which in over:
        for purchase in (await session.scalars(which)).all():
            await expire(session, purchase)
    for account in lapsed:
        await renew_membership(session, account, terms.packs)
    return booked


async def stored_events(session: AsyncSession, *, waiting: bool = False, limit: int = 50) -> Sequence[ExternalEvent]:
    """What payment services told us, newest first."""
    query = select(ExternalEvent).order_by(ExternalEvent.received_at.desc(), ExternalEvent.id.desc()).limit(limit)
    return (await session.scalars(query.filter_by(outcome="waiting") if waiting else query)).all()


async def receipts(session: AsyncSession, references: Sequence[str]) -> Mapping[str, str]:
    """Where the receipts of purchases are, by the reference that the ledger has of each; many come after the grant."""
    found = await session.execute(
        select(Purchase.reference, Purchase.receipt_url).where(
            Purchase.source.in_(EVENT_SOURCES),
            Purchase.reference.in_(references),
            Purchase.receipt_url.is_not(None),
        )
    )
    return {row.reference: row.receipt_url for row in found}


async def one_at_a_time(session: AsyncSession) -> None:
    """Wait until no other transaction books payments, and keep others waiting until this one ends."""
    await session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})


async def _book(books: _Books, event: ExternalEvent, notice: Notice) -> None:
    """Apply an event's facts, or say what it waits for; it is booked as a whole or not at all."""
    needed = [await missing(books.session, books.terms, notice.source, fact) for fact in notice.facts]
    event.waits_for = sorted({key for keys in needed for key in keys})
    event.handled_at = datetime.now(UTC)
    if event.waits_for:
        event.outcome, event.detail = "waiting", "waits for " + " or ".join(event.waits_for)
        if any(key.startswith(DEPARTED) for key in event.waits_for):
            event.detail = "It names an account that was removed. Nothing is granted for it; refund the buyer."
            log.warning("%s event %s names an account that was removed", notice.source, notice.event_id)
        sales = (fact for fact in notice.facts if isinstance(fact, Sale))
        wrong = [doubt for sale in sales if (doubt := await doubted(books.session, books.terms, notice.source, sale))]
        if wrong:
            event.detail += f": {wrong[0]}. Grant the credits by hand, or refund the buyer."
            log.warning("%s event %s waits for a person: %s", notice.source, notice.event_id, wrong[0])
    elif notice.facts:
        for fact in notice.facts:
            account = await _apply(books, notice.source, fact)
            if account is not None:
                await credits.lock(books.session, account)  # as in `_apply_sale`: the event becomes a row of it
                event.account_id = account
        event.outcome, event.detail = "applied", ""
    else:
        event.outcome, event.detail = "ignored", notice.ignored
    await books.session.flush()


async def _finish(books: _Books) -> int:
    """Book the waiting events that are concerned, and those that they concern; then bring the ledger up to date."""
    booked = 0
    while books.news:
        news, books.news = books.news, set()
        for event in await waiting_for(books.session, news):
            await _book(books, event, read_again(books.terms, event))
            booked += event.outcome != "waiting"
    for purchase in books.touched.values():
        await settle(books.session, purchase, plan_credits_expire=books.terms.plan_credits_expire)
    for account in books.members:
        await renew_membership(books.session, account, books.terms.packs)
    await books.session.flush()
    return booked


async def _apply(books: _Books, source: Source, fact: Fact) -> UUID | None:
    """Book one fact whose needs are met, and say whose account it concerned."""
    session = books.session
    match fact:
        case Sale():
            return await _apply_sale(books, source, fact)
        case Refund() | Dispute() | Receipt():
            account = None
            for purchase in await find_paid_by(session, source, fact.payment):
                if isinstance(fact, Refund):
                    join(purchase, Money(refunded=fact.total))
                elif isinstance(fact, Dispute):
                    join(purchase, Money(claims={fact.name: fact.claim}))
                else:
                    purchase.receipt_url = purchase.receipt_url or fact.url
                books.touched[purchase.id] = purchase
                account = purchase.account_id
            return account
        case PaymentOf():
            settled = await find_sale(session, source, fact.reference)
            if settled is None:
                return None
            if settled.account_id is not None:
                await credits.lock(session, settled.account_id)  # before any row of the account's, as its removal does
            for purchase in await months_sold(session, settled):
                purchase.payment_reference = purchase.payment_reference or fact.payment
            await session.flush()
            books.news.add(f"payment:{fact.payment}")
            return settled.account_id
        case SubscriptionReport():
            return await _apply_plan(books, source, fact)
        case Moved():
            account = await find_account(session, source, fact.new)
            if account is not None:
                await credits.lock(session, account)  # before any row of the account's, as its removal does
                await _apply_move(books, source, fact, account)
            return account


async def _apply_sale(books: _Books, source: Source, sale: Sale) -> UUID | None:
    earlier = await find_sale(books.session, source, sale.reference)
    account = earlier.account_id if earlier else None
    account = account or await find_account(books.session, source, buyers_of(sale))
    bought = bought_by(sale, books.terms.packs) or Bought(None, (), 0)
    if account is None:
        return None
    await credits.lock(books.session, account)  # before any row of the account's, as its removal does
    rows = await join_sale(books.session, source, sale, account, bought)
    await books.session.flush()
    books.touched.update((purchase.id, purchase) for purchase in rows)
    books.news.add(f"sale:{sale.reference}")
    if sale.by_invoice and sale.subscription:
        books.news.add(f"subscription:{sale.subscription}")
    books.news.update(f"payment:{purchase.payment_reference}" for purchase in rows if purchase.payment_reference)
    if sale.state is SaleState.PAID:
        await _tell(books, source, [sale.customer] if sale.customer else _anonymous(sale.buyers), account)
    return account


async def _apply_plan(books: _Books, source: Source, plan: SubscriptionReport) -> UUID | None:
    session = books.session
    known = await find_subscription(session, source, plan.reference)
    buyer = await find_account(session, source, buyers_of(plan)) or (known.account_id if known else None)
    if buyer is None:
        return None
    await credits.lock(session, buyer)  # before any row of the account's, as its removal does
    before = known.account_id if known else buyer
    pack = await plan_named(session, books.terms.packs, plan, before)
    subscription = await join_plan(session, source, plan, known, buyer, pack)
    if known is None:
        await _follow_transfers(books, source, plan)
    books.members |= {before, subscription.account_id}
    books.news.add(f"subscription:{plan.reference}")
    await _tell(books, source, [plan.customer] if plan.customer else _anonymous(plan.buyers), buyer)
    return subscription.account_id


async def _follow_transfers(books: _Books, source: Source, plan: SubscriptionReport) -> None:
    """A subscription that is told of only now, after the transfer that took it to somebody else, goes after it."""
    for event in await transfers_from(books.session, source, plan):
        for fact in read_again(books.terms, event).facts:
            await _apply(books, source, fact)


async def _apply_move(books: _Books, source: Source, move: Moved, account: UUID) -> None:
    for name in move.old:
        old = await find_account(books.session, source, [name])
        if move.subscriptions and old is not None:
            if old != account:
                await hand_over(books.session, source, old, account, move.at)
                books.members |= {old, account}
        elif old is None or old != as_id(name):
            await _tell(books, source, [name], account)


async def _tell(books: _Books, source: Source, names: Iterable[str], account: UUID) -> None:
    new_names = list(names)
    await tell(books.session, source, new_names, account)
    books.news.update(keys_of(new_names))


def _anonymous(names: Iterable[str]) -> list[str]:
    return [name for name in names if name.startswith(ANONYMOUS)]
