"""What somebody else wrote on a session or a subscription at the same Stripe account grants nothing by itself."""

import time

import pytest
from luster_engine.accounts.models import Account
from luster_engine.billing import service
from luster_engine.billing.models import Subscription as Plan
from luster_engine.credits.ledger import Balance
from sqlalchemy import select

from tests.engine.billing.billing_books import Books
from tests.engine.billing.billing_world import CardPurchase, Subscription, stripe_event

_MONTH = 30 * 86_400.0


@pytest.mark.parametrize("pack", ["studio", "agency", "no-such-pack"])
async def test_credits_and_price_that_metadata_claims_are_not_believed(books: Books, pack: str) -> None:
    account = await books.account()
    # A session for a cent that says of itself that a cent was asked for a million credits.
    forged = CardPurchase(account, credits=1_000_000, paid=1, pack=pack)
    assert await books.stripe(forged.completed()) == "waiting"
    assert await books.stripe(forged.arrived()) == "waiting"
    assert await books.entries(account) == []


async def test_a_foreign_session_at_the_price_of_the_catalogue_brings_what_the_catalogue_says(books: Books) -> None:
    account = await books.account()
    await books.stripe(CardPurchase(account, credits=1_000_000, paid=3900).completed())
    assert await books.balance(account) == Balance(balance=100)


async def test_a_pending_forgery_leaves_no_row_that_is_believed_later(books: Books) -> None:
    account = await books.account()
    forged = CardPurchase(account, credits=1_000_000, paid=1)
    await books.stripe(forged.begun())
    assert await books.stripe(forged.arrived()) == "waiting"
    assert await books.entries(account) == []


async def test_the_price_of_a_checkout_that_we_opened_counts_and_not_what_its_event_says(books: Books) -> None:
    account = await books.account()
    bought = await books.opened(CardPurchase(account, credits=100, paid=2900))
    bought.metadata = {**bought.metadata, "credits": "1000000", "amount": "1"}
    dear = stripe_event("checkout.session.completed", {**bought.session(), "amount_total": 1})
    assert await books.stripe(dear) == "waiting"
    assert await books.stripe(bought.arrived()) == "applied"
    assert await books.balance(account) == Balance(balance=100)


async def test_an_event_that_comes_before_its_checkout_is_written_down_is_booked_after_it(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account, credits=77, paid=2900, pack="studio")
    assert await books.stripe(bought.completed()) == "waiting"
    await books.opened(bought)
    async with books.database.transaction() as session:
        assert await service.tidy(session, books.billing.terms) == 1
        assert await service.tidy(session, books.billing.terms) == 0
    assert await books.balance(account) == Balance(balance=77)


@pytest.mark.parametrize(("amount", "currency", "granted"), [(1, "usd", 0), (8900, "jpy", 0), (8900, "usd", 400)])
async def test_a_plan_is_what_its_price_says_and_not_what_its_metadata_says(
    books: Books, amount: int, currency: str, granted: int
) -> None:
    account = await books.account()
    plan = Subscription(account, plan="pro", price="price_of_somebody", amount=amount)
    began, end = time.time(), time.time() + _MONTH
    told = plan.changed("created", end=end, at=began)
    told["data"]["object"]["items"]["data"][0]["price"]["currency"] = currency
    await books.stripe(told)
    invoice, _ = plan.period(end)
    await books.stripe(stripe_event("invoice.paid", {**invoice, "currency": currency}))
    assert await books.balance(account) == Balance(balance=granted)
    async with books.database.transaction() as session:
        membership = await session.scalar(select(Account.membership).where(Account.id == account))
    assert membership == ("pro" if granted else "none")


async def test_a_plan_keeps_the_price_of_its_checkout_when_the_catalogue_has_another(books: Books) -> None:
    account = await books.account()
    plan = Subscription(account, plan="plus", price="price_of_the_session", amount=1900)
    _, paid = plan.period(time.time() + _MONTH)
    assert await books.stripe(paid) == "waiting", "nobody knows yet that we asked this price"
    bought = await books.opened(CardPurchase(account, credits=100, paid=1900, pack="plus"), plan=True)
    session = {**bought.session(), "mode": "subscription", "subscription": plan.id, "payment_intent": None}
    assert await books.stripe(stripe_event("checkout.session.completed", session)) == "applied"
    assert await books.balance(account) == Balance(balance=100)


async def test_metadata_that_is_changed_later_makes_no_other_plan_of_a_subscription(books: Books) -> None:
    account = await books.account()
    plan = Subscription(account)
    end = time.time() + _MONTH
    await books.stripe(plan.changed("created", end=end, at=time.time()))
    plan.metadata = {**plan.metadata, "pack": "pro"}
    await books.stripe(plan.changed("updated", end=end, at=time.time() + 5))
    async with books.database.transaction() as session:
        assert await session.scalar(select(Plan.plan).where(Plan.account_id == account)) == "plus"


async def test_a_share_of_a_plan_in_another_currency_is_no_share_of_its_price(books: Books) -> None:
    account = await books.account()
    plan = Subscription(account, plan="pro", price="price_of_somebody")
    invoice = plan.invoice([plan.line(plan.price, 8900, time.time() + _MONTH, proration=True)])
    assert await books.stripe(stripe_event("invoice.paid", {**invoice, "currency": "jpy"})) == "waiting"
    assert await books.entries(account) == []
