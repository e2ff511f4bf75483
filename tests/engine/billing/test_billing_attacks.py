"""What a hostile or unlucky world sends: none of it is booked wrongly, and none of it stands in the way of the rest."""

import asyncio
import time
from typing import Any
from uuid import UUID, uuid4

import pytest
from luster.v1 import billing_pb2 as pb
from luster_engine.billing import service
from luster_engine.billing.facts import Price, Sale, SaleState
from luster_engine.billing.models import Subscription
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError, Reason
from sqlalchemy import select, text

from tests.engine.billing.billing_books import Books, ledger_is_waited_for
from tests.engine.billing.billing_world import CardPurchase, StorePurchase, signed_by_stripe, stripe_event

ANONYMOUS = "$RCAnonymousID:0123456789abcdef0123456789abcdef"
_DAY = 86_400_000


def _in(days: float) -> int:
    return int(time.time() * 1000 + days * _DAY)


async def _refused(books: Books, body: bytes, headers: dict[str, str]) -> LusterError:
    with pytest.raises(LusterError) as refusal:
        await books.send(pb.EVENT_SOURCE_STRIPE, body, headers)
    return refusal.value


async def test_event_that_was_refused_and_comes_again_right_is_kept_as_it_came_last(books: Books) -> None:
    buyer = uuid4()
    good = CardPurchase(buyer).completed()
    bad = {**good, "type": "charge.dispute.created", "data": {"object": {"payment_intent": "pi_1"}}}
    assert (await _refused(books, *signed_by_stripe(bad))).reason is Reason.WEBHOOK_REFUSED
    assert await books.stripe(good) == "waiting"
    await books.account(buyer)
    await books.seen(buyer)
    assert await books.balance(buyer) == Balance(balance=100)
    ((kind, outcome, _),) = await books.events()
    assert (kind, outcome) == ("checkout.session.completed", "applied")


async def test_event_id_that_comes_again_with_another_body_changes_nothing(books: Books) -> None:
    account = await books.account()
    first, second = CardPurchase(account).completed(), CardPurchase(account).completed()
    assert await books.stripe(first) == "applied"
    assert await books.stripe({**second, "id": first["id"]}) == "duplicate"
    assert await books.entries(account) == [("grant", 100)]


@pytest.mark.parametrize("signature", ["v1=\u00fc", "v1", "v1=", "v0=" + "a" * 64])
async def test_signature_of_strange_letters_is_refused_like_any_wrong_one(books: Books, signature: str) -> None:
    body, _ = signed_by_stripe(CardPurchase(await books.account()).completed())
    header = {"stripe-signature": f"t={int(time.time())},{signature}"}
    assert (await _refused(books, body, header)).reason is Reason.WEBHOOK_REFUSED


@pytest.mark.parametrize("spelt", ["+{}", " {}", "{} ", "0{}", "1_{}"])
async def test_time_of_a_signature_cannot_be_spelt_so_that_the_future_is_not_seen(books: Books, spelt: str) -> None:
    later = int(time.time()) + 86_400
    body, headers = signed_by_stripe(CardPurchase(await books.account()).completed(), at=later)
    header = headers["stripe-signature"].replace(f"t={later}", f"t={spelt.format(later)}")
    assert (await _refused(books, body, {"stripe-signature": header})).reason is Reason.WEBHOOK_REFUSED
    assert await books.events() == []


async def test_sum_that_no_purchase_can_have_is_kept_and_refused(books: Books) -> None:
    account = await books.account()
    absurd = CardPurchase(account, paid=10**15)
    assert (await _refused(books, *signed_by_stripe(absurd.completed()))).reason is Reason.WEBHOOK_REFUSED
    assert [outcome for _, outcome, _ in await books.events()] == ["refused"]
    assert await books.entries(account) == []


async def test_event_delivered_by_twenty_at_once_while_its_credits_are_spent_and_refunded(books: Books) -> None:
    account = await books.account()
    bought, other = CardPurchase(account), await books.opened(CardPurchase(account, credits=40, paid=1000))
    await books.stripe(other.completed())
    paid, back = bought.completed(), bought.refunded(1950)

    async def spend() -> int:
        try:
            await books.end(await books.hold(account, 7), 7)
        except LusterError as refusal:
            assert refusal.reason in (Reason.INSUFFICIENT_CREDITS, Reason.ACCOUNT_IN_DEBT)
            return 0
        return 7

    told = [books.stripe(paid) for _ in range(20)] + [books.stripe(back) for _ in range(20)]
    outcomes = asyncio.gather(*told)
    spent = sum(await asyncio.gather(*(spend() for _ in range(20))))
    assert sorted(outcome for outcome in await outcomes if outcome != "duplicate") in (
        ["applied", "applied"],
        ["applied", "waiting"],
    )
    stands = await books.balance(account)
    assert stands.worth == 40 + 50
    assert stands.captured == spent
    booked = [entry for entry in await books.entries(account) if entry[0] in ("grant", "reverse")]
    assert booked == [("grant", 40), ("grant", 100), ("reverse", 50)]
    assert (await books.verified()).clean


async def test_family_member_is_a_member_and_gets_no_credits_as_nobody_paid_for_them(books: Books) -> None:
    account = await books.account()
    shared = StorePurchase(
        str(account), product="luster.plus.monthly", expiration_at_ms=_in(30), is_family_share=True, price=0
    )
    assert await books.revenuecat(shared.event("INITIAL_PURCHASE")) == "applied"
    assert await books.entries(account) == []
    assert await _owners(books) == {account: "active"}


async def test_refund_undone_after_the_period_ended_revives_no_subscription(books: Books) -> None:
    account = await books.account()
    held = StorePurchase(str(account), product="luster.plus.monthly", expiration_at_ms=_in(-1))
    await books.revenuecat(held.event("INITIAL_PURCHASE", event_timestamp_ms=_in(-31)))
    await books.revenuecat(held.event("CANCELLATION", cancel_reason="CUSTOMER_SUPPORT", event_timestamp_ms=_in(-5)))
    await books.revenuecat(held.event("EXPIRATION", event_timestamp_ms=_in(-1)))
    await books.revenuecat(held.event("REFUND_REVERSED", event_timestamp_ms=_in(0)))
    assert await books.balance(account) == Balance(balance=100)
    assert await _owners(books) == {account: "ended"}


def _transfer(old: list[str], new: list[str], at: int) -> dict[str, Any]:
    return {
        "type": "TRANSFER",
        "id": str(uuid4()),
        "event_timestamp_ms": at,
        "environment": "PRODUCTION",
        "store": "APP_STORE",
        "transferred_from": old,
        "transferred_to": new,
    }


async def test_transfer_from_an_anonymous_name_takes_the_subscription_of_the_account_behind_it(books: Books) -> None:
    old, new = await books.account(), await books.account()
    held = StorePurchase(
        ANONYMOUS, aliases=[ANONYMOUS, str(old)], product="luster.pro.monthly", expiration_at_ms=_in(30)
    )
    await books.revenuecat(held.event("INITIAL_PURCHASE"))
    assert await _owners(books) == {old: "active"}
    await books.revenuecat(_transfer([ANONYMOUS], [str(new)], _in(0)))
    assert await _owners(books) == {new: "active"}
    assert await books.balance(old) == Balance(balance=400)


@pytest.mark.parametrize("first", ["purchase", "transfer"])
async def test_subscription_follows_its_transfer_and_renews_for_the_new_owner(books: Books, first: str) -> None:
    old, new = await books.account(), await books.account()
    held = StorePurchase(str(old), product="luster.plus.monthly", expiration_at_ms=_in(30))
    told = [held.event("INITIAL_PURCHASE", event_timestamp_ms=_in(-1)), _transfer([str(old)], [str(new)], _in(-0.5))]
    for event in told if first == "purchase" else told[::-1]:
        assert await books.revenuecat(event) == "applied"
    assert await _owners(books) == {new: "active"}
    theirs = {"app_user_id": str(new), "original_app_user_id": str(new), "aliases": [str(new)]}
    await books.revenuecat(held.event("RENEWAL", transaction_id="t2", expiration_at_ms=_in(60), **theirs))
    assert await books.balance(old) == Balance(balance=100)
    assert await books.balance(new) == Balance(balance=100)
    # What the old owner buys afterwards is theirs again.
    again = StorePurchase(str(old), product="luster.pro.monthly", expiration_at_ms=_in(30))
    await books.revenuecat(again.event("INITIAL_PURCHASE"))
    assert await _owners(books) == {new: "active", old: "active"}


async def test_an_event_about_two_accounts_locks_both_first_and_in_order(books: Books) -> None:
    """It locked the buyer, and later on whoever had taken the plan over, against whoever takes both by their ids."""
    new, old = sorted([await books.account(), await books.account()])
    await books.revenuecat(_transfer([str(old)], [str(new)], _in(-0.5)))
    held = StorePurchase(str(old), product="luster.plus.monthly", expiration_at_ms=_in(30))
    bought = held.event("INITIAL_PURCHASE", event_timestamp_ms=_in(-1))
    async with books.database.transaction() as session:
        await session.execute(text("SET LOCAL lock_timeout = '1s'"))
        await credits.lock(session, new)
        telling = asyncio.create_task(books.revenuecat(bought))
        while not await ledger_is_waited_for(books):
            await asyncio.sleep(0.01)
        await credits.lock(session, old)
    assert await telling == "applied"
    assert await _owners(books) == {new: "active"}


async def test_what_was_asked_about_two_accounts_locks_both_first_and_in_order(books: Books) -> None:
    first, second = sorted([await books.account(), await books.account()])
    facts = [
        Sale(f"cs_{each}", SaleState.PAID, (str(each),), pack="studio", paid=3900, price=Price(3900, "usd"))
        for each in (second, first)
    ]

    async def noted() -> bool:
        async with books.database.transaction() as session:
            return await service.note(session, books.billing.terms, "stripe", facts)

    async with books.database.transaction() as session:
        await session.execute(text("SET LOCAL lock_timeout = '1s'"))
        await credits.lock(session, first)
        noting = asyncio.create_task(noted())
        while not await ledger_is_waited_for(books):
            await asyncio.sleep(0.01)
        await credits.lock(session, second)
    assert await noting
    assert await books.entries(first) == await books.entries(second) == [("grant", 100)]


async def test_renewal_of_another_user_moves_a_subscription_whose_transfer_was_never_told(books: Books) -> None:
    old, new = await books.account(), await books.account()
    held = StorePurchase(str(old), product="luster.plus.monthly", expiration_at_ms=_in(30))
    await books.revenuecat(held.event("INITIAL_PURCHASE", event_timestamp_ms=_in(-30)))
    theirs = {"app_user_id": str(new), "original_app_user_id": str(new), "aliases": [str(new)]}
    await books.revenuecat(held.event("RENEWAL", transaction_id="t2", expiration_at_ms=_in(60), **theirs))
    assert await _owners(books) == {new: "active"}
    # A report from before that comes late gives it to nobody back.
    await books.revenuecat(held.event("UNCANCELLATION", event_timestamp_ms=_in(-29)))
    assert await _owners(books) == {new: "active"}


async def test_purchase_settled_by_a_bare_charge_is_found_by_its_refund(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    session = {**bought.session(), "payment_intent": None, "id": "in_like"}
    await books.stripe(stripe_event("checkout.session.completed", session))
    settled = {"object": "invoice_payment", "id": "inpay_1", "invoice": "in_like", "payment": {"charge": "ch_bare"}}
    await books.stripe(stripe_event("invoice_payment.paid", settled))
    charge = {"id": "ch_bare", "object": "charge", "amount": 3900, "amount_refunded": 3900, "payment_intent": None}
    assert await books.stripe(stripe_event("charge.refunded", charge)) == "applied"
    assert await books.balance(account) == Balance()


async def _owners(books: Books) -> dict[UUID, str]:
    async with books.database.transaction() as session:
        rows = await session.execute(select(Subscription.account_id, Subscription.state))
        return {row.account_id: row.state for row in rows}
