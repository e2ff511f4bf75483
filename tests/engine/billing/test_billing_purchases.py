"""A purchase by card: granted once, reversed as much as is due."""

import asyncio
from uuid import uuid4

import pytest
from luster_engine.billing import service
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError, Reason
from sqlalchemy import text

from tests.engine.billing.billing_books import Books
from tests.engine.billing.billing_world import CardPurchase, stripe_event

_SOMEBODY_WAITS = text("""
SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))
""")


async def test_completed_checkout_grants_its_credits_once(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    paid = bought.completed()
    assert await books.stripe(paid) == "applied"
    assert await books.stripe(paid) == "duplicate"
    # Another event of the same session, as Stripe sends it for some ways of paying.
    assert await books.stripe(bought.arrived()) == "applied"
    assert await books.entries(account) == [("grant", 100)]
    assert (await books.verified()).clean


async def test_money_on_its_way_grants_only_when_it_arrives(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    assert await books.stripe(bought.begun()) == "applied"
    assert await books.entries(account) == []
    assert await books.stripe(bought.arrived()) == "applied"
    assert await books.entries(account) == [("grant", 100)]


@pytest.mark.parametrize("kind", ["async_payment_failed", "expired"])
async def test_checkout_that_came_to_nothing_grants_nothing(books: Books, kind: str) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    await books.stripe(bought.begun())
    assert await books.stripe(stripe_event(f"checkout.session.{kind}", bought.session("unpaid"))) == "applied"
    assert await books.entries(account) == []


async def test_partial_refunds_add_up_to_the_whole_without_losing_a_credit(books: Books) -> None:
    account = await books.account()
    bought = await books.opened(CardPurchase(account, credits=10, paid=999))
    await books.stripe(bought.completed())
    for total in (333, 666, 999):
        await books.stripe(bought.refunded(total))
    assert await books.entries(account) == [("grant", 10), ("reverse", 3), ("reverse", 4), ("reverse", 3)]
    assert await books.balance(account) == Balance()


async def test_earlier_refund_that_comes_late_changes_nothing(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    await books.stripe(bought.completed())
    await books.stripe(bought.refunded(3900))
    assert await books.stripe(bought.refunded(1950)) == "applied"
    assert await books.balance(account) == Balance()


async def test_dispute_takes_credits_and_winning_it_brings_them_back(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    await books.stripe(bought.completed())
    await books.stripe(bought.disputed("dp_1", 3900))
    assert await books.balance(account) == Balance()
    await books.stripe(bought.closed("dp_1", 3900, "won"))
    assert await books.balance(account) == Balance(balance=100)
    assert await books.entries(account) == [("grant", 100), ("reverse", 100), ("reverse", -100)]


async def test_lost_dispute_stays_and_an_inquiry_takes_nothing(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    await books.stripe(bought.completed())
    await books.stripe(bought.disputed("dp_1", 3900, "warning_needs_response"))
    assert await books.balance(account) == Balance(balance=100)
    await books.stripe(bought.disputed("dp_2", 3900))
    await books.stripe(bought.closed("dp_2", 3900, "lost"))
    assert await books.balance(account) == Balance()


async def test_spent_credits_that_go_back_become_debt_and_a_debtor_creates_no_jobs(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    await books.stripe(bought.completed())
    await books.end(await books.hold(account, 70), 70)
    await books.stripe(bought.refunded(3900))
    assert await books.balance(account) == Balance(captured=70, debt=70)
    with pytest.raises(LusterError) as refusal:
        await books.hold(account, 1)
    assert refusal.value.reason is Reason.ACCOUNT_IN_DEBT
    await books.stripe(CardPurchase(account, credits=100).completed())
    assert await books.balance(account) == Balance(balance=30, captured=70)
    assert (await books.verified()).clean


async def test_refund_and_dispute_that_come_first_wait_for_their_purchase(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    assert await books.stripe(bought.disputed("dp_1", 3900)) == "waiting"
    assert await books.stripe(bought.refunded(1950)) == "waiting"
    assert await books.stripe(bought.closed("dp_1", 3900, "won")) == "waiting"
    assert await books.stripe(bought.completed()) == "applied"
    assert await books.balance(account) == Balance(balance=50)
    assert {outcome for _, outcome, _ in await books.events()} == {"applied"}


async def test_purchase_of_a_buyer_not_seen_yet_waits_for_them(books: Books) -> None:
    account = uuid4()
    bought = CardPurchase(account)
    assert await books.stripe(bought.completed()) == "waiting"
    assert await books.stripe(bought.refunded(1950)) == "waiting"
    await books.account(account)
    await books.seen(account)
    assert await books.balance(account) == Balance(balance=50)


async def test_two_halves_of_a_story_told_at_the_same_time_find_each_other(books: Books) -> None:
    account = await books.account()
    purchases = [CardPurchase(account) for _ in range(8)]
    told = [event for bought in purchases for event in (bought.refunded(1950), bought.completed(), bought.arrived())]
    await asyncio.gather(*(books.stripe(event) for event in told + told[::-1]))
    assert await books.balance(account) == Balance(balance=400)
    assert {outcome for _, outcome, _ in await books.events()} == {"applied"}
    assert (await books.verified()).clean


async def test_wave_of_events_leaves_connections_for_everyone_else(books: Books) -> None:
    account = await books.account()
    wave = [asyncio.create_task(books.stripe(CardPurchase(account).completed())) for _ in range(60)]
    async with books.database.transaction() as session:
        await service.one_at_a_time(session)
        await asyncio.sleep(0.3)
        # All of them wait for this transaction, and with one connection between them.
        waiting = await session.scalar(
            text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'advisory'")
        )
    assert waiting == 1
    assert set(await asyncio.gather(*wave)) == {"applied"}
    assert await books.balance(account) == Balance(balance=6000)


async def test_credits_are_those_that_stood_at_checkout_whatever_the_catalogue_says_now(books: Books) -> None:
    account = await books.account()
    bought = await books.opened(CardPurchase(account, credits=77, pack="no-longer-sold"))
    await books.stripe(bought.completed())
    assert await books.balance(account) == Balance(balance=77)


async def test_unknown_type_and_another_shops_session_are_stored_and_change_nothing(books: Books) -> None:
    bought = CardPurchase(uuid4())
    theirs = {**bought.session(), "client_reference_id": None, "metadata": {}}
    assert await books.stripe(stripe_event("radar.early_fraud_warning.created", {"id": "issfr_1"})) == "ignored"
    assert await books.stripe(stripe_event("checkout.session.completed", theirs)) == "ignored"
    assert [outcome for _, outcome, _ in await books.events()] == ["ignored", "ignored"]


@pytest.mark.parametrize(
    ("kind", "subject"),
    [
        (
            "charge.succeeded",
            {"object": "charge", "payment_intent": "pi_1", "receipt_url": "https://r", "metadata": {}},
        ),
        ("charge.dispute.created", {"object": "dispute", "status": "needs_response", "amount": 5}),
        ("invoice.paid", {"object": "invoice", "amount_paid": 5, "lines": {"data": [{"amount": 5}]}}),
        ("invoice.payment_failed", {"object": "invoice"}),
        ("invoice_payment.paid", {"object": "invoice_payment", "invoice": "in_1", "payment": {}}),
        ("customer.subscription.created", {"object": "subscription", "status": "incomplete"}),
    ],
)
async def test_what_was_not_sold_by_luster_or_not_paid_changes_nothing(
    books: Books, kind: str, subject: dict[str, object]
) -> None:
    account = await books.account()
    await books.stripe(CardPurchase(account).completed())
    assert await books.stripe(stripe_event(kind, {"id": "x_1", **subject})) == "ignored"
    assert await books.entries(account) == [("grant", 100)]


async def test_receipt_that_comes_after_the_purchase_stands_in_its_entry(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    assert await books.stripe(stripe_event("charge.succeeded", bought.charge())) == "waiting"
    await books.stripe(bought.completed())
    async with books.database.transaction() as session:
        receipts = await service.receipts(session, [bought.session_id])
    assert receipts == {bought.session_id: f"https://pay.stripe.com/receipts/{bought.charge_id}"}


async def test_free_checkout_grants_and_has_nothing_to_give_back(books: Books) -> None:
    account = await books.account()
    bought = await books.opened(CardPurchase(account, paid=0))
    session = {**bought.session("no_payment_required"), "payment_intent": None}
    await books.stripe(stripe_event("checkout.session.completed", session))
    assert await books.balance(account) == Balance(balance=100)


@pytest.mark.parametrize(
    ("changed", "frozen", "told"),
    [
        ({"amount_total": 1}, True, "1 usd was paid where 3900 usd was asked"),
        ({"currency": "eur"}, True, "3900 eur was paid where 3900 usd was asked"),
        ({"amount_total": 1, "currency": "eur"}, False, "1 eur was paid where 3900 usd was asked"),
        ({"amount_total": 1}, False, "1 usd was paid where 3900 usd was asked"),
    ],
)
async def test_a_session_that_was_paid_otherwise_than_asked_grants_nothing_and_waits_for_a_person(
    books: Books, changed: dict[str, object], frozen: bool, told: str
) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    if not frozen:
        # Somebody else's session at the same Stripe account, with our buyer and our pack on it.
        bought.metadata = {"account_id": str(account), "pack": "studio"}
    paid = stripe_event("checkout.session.completed", {**bought.session(), **changed})
    assert await books.stripe(paid) == "waiting"
    again = stripe_event("checkout.session.async_payment_succeeded", {**bought.session(), **changed})
    assert await books.stripe(again) == "waiting"
    assert await books.entries(account) == []
    ((_, outcome, detail), _) = await books.events()
    assert outcome == "waiting"
    assert told in detail
    assert await books.stripe(bought.refunded(3900)) == "waiting"
    assert await books.balance(account) == Balance()


async def test_a_price_that_changed_since_is_no_difference(books: Books) -> None:
    account = await books.account()
    await books.stripe((await books.opened(CardPurchase(account, credits=100, paid=2900))).completed())
    assert await books.balance(account) == Balance(balance=100)


async def test_a_booking_waits_for_an_account_without_holding_a_row_of_it(books: Books) -> None:
    """Whoever removes an account takes its lock first and then its row; the other way round the two wait for each
    other, and one of them is broken off."""
    account = await books.account()
    sold, refunded = CardPurchase(account), CardPurchase(account)
    await books.stripe(refunded.completed())
    for event in (sold.completed(), refunded.refunded(3900)):
        async with books.database.transaction() as session:
            await credits.lock(session, account)
            booking = asyncio.create_task(books.stripe(event))
            while not await session.scalar(_SOMEBODY_WAITS):
                assert not booking.done()
                await asyncio.sleep(0.02)
            row = text("SELECT id FROM accounts WHERE id = :account FOR UPDATE NOWAIT")
            assert await session.scalar(row, {"account": account}) == account
        assert await booking == "applied"
    assert (await books.verified()).clean
