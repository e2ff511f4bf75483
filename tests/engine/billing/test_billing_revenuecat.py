"""Purchases in the app stores: consumables, refunds, transfers, anonymous users, subscriptions and the sandbox."""

import itertools
import time
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from luster_engine.accounts.models import Account
from luster_engine.billing.models import Subscription
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError
from sqlalchemy import select

from tests.engine.billing.billing_books import Books, OpenBooks
from tests.engine.billing.billing_world import StorePurchase

ANONYMOUS = "$RCAnonymousID:8069238d6049ce87cc529853916d624c"
_DAY = 86_400_000


def _in(days: float) -> int:
    return int(time.time() * 1000 + days * _DAY)


async def test_consumable_grants_once_also_under_another_event_id(books: Books) -> None:
    account = await books.account()
    bought = StorePurchase(str(account))
    first = bought.bought()
    assert await books.revenuecat(first) == "applied"
    assert await books.revenuecat(first) == "duplicate"
    assert await books.revenuecat(bought.bought()) == "applied"
    assert await books.entries(account) == [("grant", 100)]


async def test_a_second_refund_after_its_reversal_takes_it_again_in_any_order(books: Books) -> None:
    for order in itertools.permutations(range(4)):
        account = await books.account()
        bought = StorePurchase(str(account))
        told = [bought.bought(), bought.refunded(), bought.restored(), bought.refunded()]
        for later, event in enumerate(told):
            event["event_timestamp_ms"] += later * 60_000
        for number in order:
            await books.revenuecat(told[number])
        assert await books.balance(account) == Balance(), order
    assert (await books.verified()).clean


async def test_refund_takes_all_of_it_and_its_reversal_brings_it_back_in_any_order(books: Books) -> None:
    for order in itertools.permutations(range(3)):
        account = await books.account()
        bought = StorePurchase(str(account))
        told = [bought.bought(), bought.refunded(), bought.restored()]
        for number in order:
            await books.revenuecat(told[number])
        assert await books.balance(account) == Balance(balance=100)
    account = await books.account()
    bought = StorePurchase(str(account))
    assert await books.revenuecat(bought.refunded()) == "waiting"
    await books.revenuecat(bought.bought())
    assert await books.balance(account) == Balance()
    assert (await books.verified()).clean


async def test_plain_cancellation_takes_nothing_away(books: Books) -> None:
    account = await books.account()
    bought = StorePurchase(str(account), product="luster.plus.monthly", expiration_at_ms=_in(30))
    await books.revenuecat(bought.event("INITIAL_PURCHASE"))
    for reason in ("UNSUBSCRIBE", "BILLING_ERROR", "PRICE_INCREASE"):
        assert await books.revenuecat(bought.event("CANCELLATION", cancel_reason=reason)) == "applied"
    assert await books.balance(account) == Balance(balance=100)


@pytest.mark.parametrize("spelt", [str, lambda user: str(user).upper()])
async def test_purchase_of_a_user_not_seen_yet_waits_for_them(books: Books, spelt: Callable[[UUID], str]) -> None:
    user = uuid4()
    bought = StorePurchase(spelt(user))
    assert await books.revenuecat(bought.bought()) == "waiting"
    assert await books.revenuecat(bought.refunded()) == "waiting"
    assert await books.revenuecat(bought.restored()) == "waiting"
    await books.account(user)
    await books.seen(user)
    assert await books.balance(user) == Balance(balance=100)
    assert {outcome for _, outcome, _ in await books.events()} == {"applied"}


async def test_anonymous_purchase_finds_its_account_through_the_aliases(books: Books) -> None:
    account = await books.account()
    bought = StorePurchase(ANONYMOUS, aliases=[ANONYMOUS, str(account)])
    assert await books.revenuecat(bought.bought()) == "applied"
    # From then on the anonymous name is known by itself.
    assert await books.revenuecat(StorePurchase(ANONYMOUS).bought()) == "applied"
    assert await books.balance(account) == Balance(balance=200)


async def test_anonymous_purchase_waits_until_its_user_signs_in(books: Books) -> None:
    account = await books.account()
    assert await books.revenuecat(StorePurchase(ANONYMOUS).bought()) == "waiting"
    alias = StorePurchase(str(account), aliases=[ANONYMOUS, str(account)]).event("SUBSCRIBER_ALIAS")
    assert await books.revenuecat(alias) == "applied"
    assert await books.balance(account) == Balance(balance=100)


async def test_transfer_moves_the_subscription_and_what_waits_but_no_granted_credits(books: Books) -> None:
    old, new, unseen = await books.account(), await books.account(), str(uuid4())
    held = StorePurchase(str(old), product="luster.pro.monthly", expiration_at_ms=_in(30))
    await books.revenuecat(held.event("INITIAL_PURCHASE"))
    assert await books.revenuecat(StorePurchase(unseen).bought()) == "waiting"
    transfer = {
        "type": "TRANSFER",
        "id": str(uuid4()),
        "event_timestamp_ms": _in(0),
        "environment": "PRODUCTION",
        "store": "APP_STORE",
        "transferred_from": [str(old), unseen],
        "transferred_to": [str(new)],
    }
    assert await books.revenuecat(transfer) == "applied"
    assert await books.balance(old) == Balance(balance=400)
    assert await books.balance(new) == Balance(balance=100)
    async with books.database.transaction() as session:
        assert await session.scalar(select(Subscription.account_id)) == new
        assert dict((await session.execute(select(Account.id, Account.membership))).all()) == {old: "none", new: "pro"}


async def test_subscription_grants_each_period_and_makes_a_member(books: Books) -> None:
    account = await books.account()
    start = StorePurchase(str(account), product="luster.plus.monthly", expiration_at_ms=_in(30))
    assert await books.revenuecat(start.event("INITIAL_PURCHASE")) == "applied"
    renewal = {"transaction_id": "t2", "expiration_at_ms": _in(60), "event_timestamp_ms": _in(29)}
    assert await books.revenuecat(start.event("RENEWAL", **renewal)) == "applied"
    assert await books.entries(account) == [("grant", 100), ("grant", 100)]
    assert await _membership(books, account) == "plus"
    ended = {"event_timestamp_ms": _in(61), "expiration_at_ms": _in(-1), "transaction_id": "t2"}
    assert await books.revenuecat(start.event("EXPIRATION", **ended)) == "applied"
    assert await _membership(books, account) == "none"


async def test_earlier_report_of_a_subscription_that_comes_late_changes_nothing(books: Books) -> None:
    account = await books.account()
    start = StorePurchase(str(account), product="luster.plus.monthly", expiration_at_ms=_in(30))
    await books.revenuecat(start.event("INITIAL_PURCHASE", event_timestamp_ms=_in(0)))
    await books.revenuecat(start.event("EXPIRATION", event_timestamp_ms=_in(2)))
    await books.revenuecat(start.event("UNCANCELLATION", event_timestamp_ms=_in(1)))
    assert await _membership(books, account) == "none"


async def test_trial_makes_a_member_and_brings_no_credits(books: Books) -> None:
    account = await books.account()
    trial = StorePurchase(
        str(account), product="luster.plus.monthly", expiration_at_ms=_in(7), period_type="TRIAL", price=0
    )
    assert await books.revenuecat(trial.event("INITIAL_PURCHASE")) == "applied"
    assert (await books.entries(account), await _membership(books, account)) == ([], "plus")


async def test_play_names_a_subscription_with_its_base_plan(books: Books) -> None:
    account = await books.account()
    bought = StorePurchase(
        str(account), product="luster.pro:monthly-autorenew", store="PLAY_STORE", expiration_at_ms=_in(30)
    )
    await books.revenuecat(bought.event("INITIAL_PURCHASE"))
    assert await books.balance(account) == Balance(balance=400)


async def test_sandbox_stands_apart_unless_a_setting_counts_it(books: Books, open_books: OpenBooks) -> None:
    account = await books.account()
    played = StorePurchase(str(account), environment="SANDBOX")
    assert await books.revenuecat(played.bought()) == "ignored"
    assert await books.balance(account) == Balance()
    assert await (await open_books(revenuecat_sandbox=True)).revenuecat(played.bought()) == "applied"
    assert await books.balance(account) == Balance(balance=100)


async def test_purchases_that_stripe_tells_itself_are_not_taken_a_second_time(open_books: OpenBooks) -> None:
    books = await open_books(stripe_secret_key="sk_test_1")
    account = await books.account()
    assert await books.revenuecat(StorePurchase(str(account), store="STRIPE").bought()) == "ignored"
    assert await books.revenuecat(StorePurchase(str(account), store="PLAY_STORE").bought()) == "applied"
    assert await books.balance(account) == Balance(balance=100)


async def test_types_that_change_nothing_are_stored_and_answered(books: Books) -> None:
    kinds = ["TEST", "INVOICE_ISSUANCE", "EXPERIMENT_ENROLLMENT", "SOMETHING_NEW", "PRODUCT_CHANGE"]
    for kind in kinds:
        event = {"type": kind, "id": str(uuid4()), "app_user_id": str(uuid4()), "environment": "PRODUCTION"}
        assert await books.revenuecat(event) == "ignored"
    assert [(type, outcome) for type, outcome, _ in await books.events()] == [(kind, "ignored") for kind in kinds]


async def test_product_that_is_not_sold_waits_until_the_catalogue_knows_it(books: Books) -> None:
    account = await books.account()
    assert await books.revenuecat(StorePurchase(str(account), product="luster.unknown").bought()) == "waiting"
    ((_, _, detail),) = await books.events()
    assert "pack:luster.unknown" in detail


async def test_purchase_without_a_transaction_is_kept_and_refused(books: Books) -> None:
    account = await books.account()
    with pytest.raises(LusterError):
        await books.revenuecat(StorePurchase(str(account), transaction_id=None).bought())
    assert [outcome for _, outcome, _ in await books.events()] == ["refused"]


async def _membership(books: Books, account: object) -> str:
    async with books.database.transaction() as session:
        return str(await session.scalar(select(Account.membership).where(Account.id == account)))
