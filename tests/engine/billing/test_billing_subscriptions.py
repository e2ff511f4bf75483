"""Plans by card: each paid period grants, the state makes a member, unused credits stay or run out by setting."""

import itertools
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from luster.v1 import billing_pb2 as pb
from luster_engine.accounts.models import Account
from luster_engine.billing import service
from luster_engine.billing.models import Purchase, Subscription
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError, Reason
from sqlalchemy import select, update

from tests.engine.billing.billing_books import ActingFor, Books, OpenBooks
from tests.engine.billing.billing_world import Subscription as Plan
from tests.engine.billing.billing_world import stripe_event

_DAY = 86_400.0

CATALOGUE = """
[[plan]]
id = "plus"
title = "Plus"
credits = 100
display_price = "$20"
amount = 2000
membership = "plus"
stripe_price = "price_plus"

[[plan]]
id = "pro"
title = "Pro"
credits = 300
display_price = "$50"
amount = 5000
membership = "pro"
stripe_price = "price_pro"
"""


@pytest.fixture
async def open_plans(open_books: OpenBooks, tmp_path: Path) -> OpenBooks:
    file = tmp_path / "packs.toml"
    file.write_text(CATALOGUE)

    async def open_with(**settings: object) -> Books:
        return await open_books(packs_file=file, **settings)

    return open_with


@pytest.fixture
async def plans(open_plans: OpenBooks) -> Books:
    return await open_plans()


def _now(days: float = 0) -> float:
    return time.time() + days * _DAY


def _plan(account: UUID) -> Plan:
    return Plan(account, amount=2000)


async def _member(books: Books, account: UUID) -> tuple[str, datetime | None]:
    async with books.database.transaction() as session:
        row = await session.get_one(Account, account)
        return row.membership, row.membership_until


async def _tidy(books: Books) -> int:
    async with books.database.transaction() as session:
        return await service.tidy(session, books.billing.terms)


async def test_each_paid_period_grants_once_and_makes_a_member(plans: Books) -> None:
    account = await plans.account()
    plan = _plan(account)
    invoice, paid = plan.period(_now(30))
    assert await plans.stripe(paid) == "applied"
    assert await plans.stripe(stripe_event("invoice.paid", invoice)) == "applied"
    assert await plans.entries(account) == [("grant", 100)]
    membership, until = await _member(plans, account)
    assert membership == "plus"
    assert until is not None
    assert until > datetime.now(UTC) + timedelta(days=30)
    await plans.stripe(plan.period(_now(60))[1])
    assert await plans.balance(account) == Balance(balance=200)


async def test_first_invoice_and_subscription_may_come_in_any_order(plans: Books) -> None:
    for order in itertools.permutations(range(3)):
        account = await plans.account()
        plan = _plan(account)
        told = [
            plan.changed("created", end=_now(30), at=_now()),
            plan.period(_now(30), at=_now())[1],
            plan.changed("updated", end=_now(30), at=_now()),
        ]
        for number in order:
            await plans.stripe(told[number])
        assert await plans.balance(account) == Balance(balance=100)
        assert (await _member(plans, account))[0] == "plus"


async def test_failed_payment_keeps_the_membership_through_its_grace_and_a_paid_one_mends_it(plans: Books) -> None:
    account = await plans.account()
    plan = _plan(account)
    await plans.stripe(plan.period(_now(30), at=_now(-3))[1])
    failed = plan.invoice([plan.line("price_plus", 2000, _now(60))], paid=0)
    await plans.stripe(stripe_event("invoice.payment_failed", failed, at=_now(-2)))
    async with plans.database.transaction() as session:
        assert await session.scalar(select(Subscription.state)) == "past_due"
    assert (await _member(plans, account))[0] == "plus"
    await plans.stripe(plan.period(_now(60), at=_now(-1))[1])
    async with plans.database.transaction() as session:
        assert await session.scalar(select(Subscription.state)) == "active"


async def test_cancelling_keeps_the_membership_until_the_period_ends(plans: Books) -> None:
    account = await plans.account()
    plan = _plan(account)
    await plans.stripe(plan.period(_now(30), at=_now(-3))[1])
    await plans.stripe(plan.changed("updated", ending=True, end=_now(30), at=_now(-2)))
    membership, until = await _member(plans, account)
    assert membership == "plus"
    assert until is not None
    assert until < datetime.now(UTC) + timedelta(days=30, minutes=1)
    await plans.stripe(plan.changed("deleted", "canceled", end=_now(30), at=_now(-1)))
    assert await _member(plans, account) == ("none", None)
    assert await plans.balance(account) == Balance(balance=100)


async def test_late_report_of_an_ended_subscription_does_not_revive_it(plans: Books) -> None:
    account = await plans.account()
    plan = _plan(account)
    await plans.stripe(plan.changed("deleted", "canceled", end=_now(30), at=_now()))
    await plans.stripe(plan.changed("updated", end=_now(30), at=_now(1)))
    await plans.stripe(plan.period(_now(30), at=_now(2))[1])
    assert (await _member(plans, account))[0] == "none"


async def test_member_of_two_plans_has_the_better_one_and_of_two_alike_the_longer(plans: Books) -> None:
    account, other = await plans.account(), await plans.account()
    for each, price, amount, days in ((account, "price_pro", 5000, 10), (account, "price_plus", 2000, 30)):
        await plans.stripe(Plan(each, price=price, amount=amount).period(_now(days))[1])
    assert (await _member(plans, account))[0] == "pro"
    for days in (10, 30, 20):
        await plans.stripe(_plan(other).period(_now(days))[1])
    membership, until = await _member(plans, other)
    assert membership == "plus"
    assert until is not None
    assert until > datetime.now(UTC) + timedelta(days=30)


async def test_membership_that_ran_out_is_taken_back_by_the_clock(plans: Books) -> None:
    account = await plans.account()
    await plans.stripe(_plan(account).period(_now(30))[1])
    async with plans.database.transaction() as session:
        past = datetime.now(UTC) - timedelta(days=10)
        await session.execute(update(Subscription).values(current_period_end=past))
        await session.execute(update(Account).values(membership_until=past))
    await _tidy(plans)
    assert (await _member(plans, account))[0] == "none"


async def test_trial_by_card_makes_a_member_and_brings_no_credits_until_it_is_paid(plans: Books) -> None:
    account = await plans.account()
    plan = _plan(account)
    await plans.stripe(plan.changed("created", "trialing", end=_now(7), at=_now(-1)))
    fee = {**plan.line("price_setup", 500, _now(7)), "parent": {"type": "invoice_item_details"}}
    for lines in ([], [fee]):
        trial = plan.invoice([plan.line("price_plus", 0, _now(7)), *lines], reason="subscription_create")
        assert await plans.stripe(stripe_event("invoice.paid", trial, at=_now(-1))) == "applied"
    assert await plans.entries(account) == []
    assert (await _member(plans, account))[0] == "plus"
    await plans.stripe(plan.period(_now(37))[1])
    assert await plans.entries(account) == [("grant", 100)]


async def test_period_that_a_voucher_pays_for_brings_its_credits(plans: Books) -> None:
    account = await plans.account()
    plan = _plan(account)
    free = plan.invoice([plan.line("price_plus", 2000, _now(30))], paid=0)
    await plans.stripe(stripe_event("invoice.paid", free))
    assert await plans.entries(account) == [("grant", 100)]


async def test_upgrade_in_mid_period_grants_the_share_that_was_paid_for_and_the_next_period_the_whole(
    plans: Books,
) -> None:
    account = await plans.account()
    plan = _plan(account)
    await plans.stripe(plan.period(_now(30), at=_now(-3))[1])
    change = [
        plan.line("price_plus", -1000, _now(30), proration=True),
        plan.line("price_pro", 2500, _now(30), proration=True),
    ]
    upgrade = plan.invoice(change, reason="subscription_update")
    await plans.stripe(stripe_event("invoice.paid", upgrade, at=_now(-2)))
    assert await plans.entries(account) == [("grant", 100), ("grant", 90)]  # 300 credits * 15.00 / 50.00
    assert (await _member(plans, account))[0] == "pro"
    # Up, down and up again costs nothing, as the balance pays for it, and brings nothing.
    again = plan.invoice(change, paid=0, reason="subscription_update")
    await plans.stripe(stripe_event("invoice.paid", again, at=_now(-1)))
    plan.price, plan.amount = "price_pro", 5000
    await plans.stripe(plan.period(_now(60), at=_now())[1])
    assert await plans.entries(account) == [("grant", 100), ("grant", 90), ("grant", 300)]


async def test_refund_of_a_period_finds_its_invoice_through_the_payment(plans: Books) -> None:
    for order in itertools.permutations(range(3)):
        account = await plans.account()
        plan = _plan(account)
        invoice, paid = plan.period(_now(30))
        payment = f"pi_{account.hex}{order}"
        settled = {
            "id": f"inpay_{account.hex}",
            "object": "invoice_payment",
            "invoice": invoice["id"],
            "payment": {"type": "payment_intent", "payment_intent": payment},
        }
        charge = {"id": "ch", "object": "charge", "payment_intent": payment, "amount": 2000, "amount_refunded": 1000}
        told = [paid, stripe_event("invoice_payment.paid", settled), stripe_event("charge.refunded", charge)]
        for number in order:
            await plans.stripe(told[number])
        assert await plans.balance(account) == Balance(balance=50)
    assert (await plans.verified()).clean


async def test_checkout_of_a_plan_is_shown_as_paid_and_its_credits_come_with_the_invoice(plans: Books) -> None:
    account = await plans.account()
    plan = _plan(account)
    session = {
        "id": "cs_test_plan",
        "object": "checkout.session",
        "mode": "subscription",
        "status": "complete",
        "payment_status": "paid",
        "client_reference_id": str(account),
        "metadata": {"account_id": str(account), "pack": "plus", "credits": "100"},
        "amount_total": 2000,
        "customer": plan.customer,
        "subscription": plan.id,
    }
    assert await plans.stripe(stripe_event("checkout.session.completed", session)) == "applied"
    assert await plans.entries(account) == []
    with ActingFor(account):
        stands = await plans.billing.GetCheckout(pb.GetCheckoutRequest(session_id="cs_test_plan"), None)
    assert (stands.state, stands.credits) == (pb.CHECKOUT_STATE_PAID, 100)
    # The invoice need not name the account: the session said whose customer it is.
    plan.metadata = {}
    await plans.stripe(plan.period(_now(30))[1])
    assert await plans.balance(account) == Balance(balance=100)


async def test_subscriber_does_not_buy_a_second_plan(open_plans: OpenBooks) -> None:
    plans = await open_plans(stripe_secret_key="sk_test_unused")
    account = await plans.account()
    await plans.stripe(_plan(account).period(_now(30))[1])
    with ActingFor(account), pytest.raises(LusterError) as refusal:
        await plans.billing.CreateCheckout(pb.CreateCheckoutRequest(pack="pro"), None)
    assert refusal.value.reason is Reason.STATE_CONFLICT


async def test_unused_credits_are_kept_unless_the_setting_says_otherwise(plans: Books) -> None:
    account = await plans.account()
    plan = _plan(account)
    await plans.stripe(plan.period(_now(-40))[1])
    await plans.stripe(plan.period(_now(-10))[1])
    await _tidy(plans)
    assert await plans.balance(account) == Balance(balance=200)


async def test_unused_credits_run_out_when_the_next_come_and_spending_uses_them_first(open_plans: OpenBooks) -> None:
    plans = await open_plans(plan_credits="expire")
    account = await plans.account()
    plan = _plan(account)
    await plans.stripe(plan.period(_now(1))[1])
    await plans.end(await plans.hold(account, 50), 30)
    held = await plans.hold(account, 10)
    await plans.stripe(plan.period(_now(31))[1])
    # 100 less 30 spent less 10 held: 60 ran out.
    assert await plans.balance(account) == Balance(balance=100, held=10, captured=30)
    await plans.end(held, 0)
    assert ("expire", 60) in await plans.entries(account)
    assert (await plans.verified()).clean


async def test_spending_is_paid_by_one_of_two_grants_that_run_out_together(open_plans: OpenBooks) -> None:
    plans = await open_plans(plan_credits="expire")
    account = await plans.account()
    plan = _plan(account)
    end = _now(1)
    await plans.stripe(plan.period(end)[1])
    await plans.end(await plans.hold(account, 30), 30)
    share = plan.invoice([plan.line("price_pro", 1500, end, proration=True)], reason="subscription_update")
    await plans.stripe(stripe_event("invoice.paid", share))
    await plans.end(await plans.hold(account, 60), 50)
    assert await plans.balance(account) == Balance(balance=110, captured=80)
    async with plans.database.transaction() as session:
        await session.execute(update(Purchase).values(expires_at=datetime.now(UTC)))
    await _tidy(plans)
    assert await plans.balance(account) == Balance(captured=80)
    assert sorted(await plans.entries(account))[2:4] == [("expire", 20), ("expire", 90)]
    # What is bought afterwards owes nothing to what was spent before it.
    await plans.stripe(plan.period(_now(31))[1])
    async with plans.database.transaction() as session:
        await session.execute(
            update(Purchase).where(Purchase.expired_at.is_(None)).values(expires_at=datetime.now(UTC))
        )
    await _tidy(plans)
    assert await plans.balance(account) == Balance(captured=80)
    assert (await plans.verified()).clean


async def test_last_periods_credits_run_out_with_the_clock(open_plans: OpenBooks) -> None:
    plans = await open_plans(plan_credits="expire")
    account = await plans.account()
    await plans.stripe(_plan(account).period(_now(1))[1])
    await _tidy(plans)
    assert await plans.balance(account) == Balance(balance=100)
    async with plans.database.transaction() as session:
        await session.execute(update(Purchase).values(expires_at=datetime.now(UTC)))
    for _ in range(2):
        await _tidy(plans)
    assert await plans.balance(account) == Balance()
    assert await plans.entries(account) == [("grant", 100), ("expire", 100)]


@pytest.mark.parametrize("refund_first", [True, False])
async def test_refund_takes_what_did_not_run_out_already(open_plans: OpenBooks, refund_first: bool) -> None:
    plans = await open_plans(plan_credits="expire")
    account = await plans.account()
    plan = _plan(account)
    invoice = plan.invoice([plan.line("price_plus", 2000, _now(1))])
    invoice["payments"] = {"data": [{"payment": {"type": "payment_intent", "payment_intent": "pi_once"}}]}
    await plans.stripe(stripe_event("invoice.paid", invoice))
    await plans.end(await plans.hold(account, 50), 50)
    charge = {"id": "ch", "object": "charge", "payment_intent": "pi_once", "amount": 2000, "amount_refunded": 2000}

    async def expire() -> None:
        async with plans.database.transaction() as session:
            await session.execute(update(Purchase).values(expires_at=datetime.now(UTC)))
        await _tidy(plans)

    async def refund() -> None:
        await plans.stripe(stripe_event("charge.refunded", charge))

    for step in (refund, expire) if refund_first else (expire, refund):
        await step()
    # The credits were 100: 50 spent, and whether the rest ran out or went back first, the spent ones are owed.
    assert await plans.balance(account) == Balance(captured=50, debt=50)
