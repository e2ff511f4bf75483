"""Events as they were stored: read anew when their time comes, and asked whom they concern before anybody is locked."""

import json
from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.billing.facts import (
    Dispute,
    Fact,
    Moved,
    Notice,
    PaymentOf,
    Receipt,
    Refund,
    Sale,
    Source,
    SubscriptionReport,
)
from luster_engine.billing.models import ExternalEvent
from luster_engine.billing.needs import buyers_of, concerned, keys_of
from luster_engine.billing.terms import Terms


def row_of(notice: Notice, body: bytes) -> ExternalEvent:
    """An event as it came."""
    return ExternalEvent(
        source=notice.source,
        event_id=notice.event_id,
        type=notice.type,
        subject=notice.subject,
        livemode=notice.livemode,
        payload=body,
        occurred_at=notice.occurred_at,
    )


def again(seen: ExternalEvent, notice: Notice, body: bytes) -> ExternalEvent:
    """An event that was refused, as it came this time: what is kept is what is booked."""
    seen.type, seen.subject, seen.livemode = notice.type, notice.subject, notice.livemode
    seen.payload, seen.occurred_at = body, notice.occurred_at
    return seen


def read_again(terms: Terms, event: ExternalEvent) -> Notice:
    """What a stored event says."""
    document = json.loads(event.payload)
    return terms.read("stripe", document) if event.source == "stripe" else terms.read("revenuecat", document["event"])


async def waiting_for(session: AsyncSession, news: Iterable[str]) -> Sequence[ExternalEvent]:
    """The events that wait for one of these, in the order in which they came."""
    waiting = await session.scalars(
        select(ExternalEvent)
        .where(ExternalEvent.outcome == "waiting", ExternalEvent.waits_for.overlap(list(news)))
        .order_by(ExternalEvent.received_at, ExternalEvent.id)
    )
    return waiting.all()


async def transfers_from(session: AsyncSession, source: Source, plan: SubscriptionReport) -> Sequence[ExternalEvent]:
    """Transfers that took what these buyers had to somebody else."""
    transfers = await session.scalars(
        select(ExternalEvent)
        .filter_by(source=source, type="TRANSFER", outcome="applied")
        .where(ExternalEvent.subject.in_(plan.buyers))
        .order_by(ExternalEvent.occurred_at)
    )
    return transfers.all()


async def all_concerned(session: AsyncSession, terms: Terms, source: Source, facts: Iterable[Fact]) -> set[UUID]:
    """Whom facts concern, and whom the events that need not wait any longer once they are booked.

    What those free in turn is of the same buyers.
    """
    given = list(facts)
    found = await _of(session, terms, source, given)
    return found | await freed(session, terms, {key for fact in given for key in _news_of(fact)})


async def freed(session: AsyncSession, terms: Terms, news: Iterable[str]) -> set[UUID]:
    """Whom the events concern that wait for one of these."""
    found: set[UUID] = set()
    for event in await waiting_for(session, news):
        notice = read_again(terms, event)
        found |= await _of(session, terms, notice.source, notice.facts)
    return found


async def _of(session: AsyncSession, terms: Terms, source: Source, facts: Iterable[Fact]) -> set[UUID]:
    found: set[UUID] = set()
    for fact in facts:
        found |= await concerned(session, source, fact)
        if isinstance(fact, SubscriptionReport):
            for transfer in await transfers_from(session, source, fact):
                for each in read_again(terms, transfer).facts:
                    found |= await concerned(session, source, each)
    return found


def _news_of(fact: Fact) -> list[str]:
    """The keys of what waits for a fact at the most."""
    match fact:
        case Sale():
            names = {"sale": fact.reference, "subscription": fact.subscription, "payment": fact.payment}
            return [*(f"{kind}:{name}" for kind, name in names.items() if name), *keys_of(buyers_of(fact))]
        case SubscriptionReport():
            return [f"subscription:{fact.reference}", *keys_of(buyers_of(fact))]
        case PaymentOf():
            return [f"payment:{fact.payment}"]
        case Moved():
            return keys_of(fact.old)
        case Refund() | Dispute() | Receipt():
            return []
