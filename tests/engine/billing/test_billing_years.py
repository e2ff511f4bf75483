"""Plans that are paid by the year: their credits come each month, and a refund takes the months to come first."""

import asyncio
import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from luster_engine.billing import due, service
from luster_engine.billing.models import Purchase
from luster_engine.billing.months import months_of, share_of_reversal
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.database.ids import new_id
from sqlalchemy import text, update

from tests.engine.billing.billing_books import Books, OpenBooks, ledger_is_waited_for
from tests.engine.billing.billing_world import StorePurchase, Subscription, stripe_event

_YEAR = 365.25
_PAID = 24_000
CATALOGUE = """
[[plan]]
id = "plus-yearly"
title = "Plus"
credits = 100
interval = "year"
display_price = "$240 a year"
amount = 24000
membership = "plus"
stripe_price = "price_year"
store_products = { APP_STORE = "luster.plus.yearly" }
"""
# Instead of waiting for months, everything that is booked is moved into the past.
_EARLIER = text("""
UPDATE purchases SET grant_at = grant_at - CAST(:by AS interval), expires_at = expires_at - CAST(:by AS interval)
""")


@pytest.fixture
async def open_years(open_books: OpenBooks, tmp_path: Path) -> OpenBooks:
    file = tmp_path / "packs.toml"
    file.write_text(CATALOGUE)

    async def open_with(**settings: object) -> Books:
        return await open_books(packs_file=file, **settings)

    return open_with


@pytest.fixture
async def years(open_years: OpenBooks) -> Books:
    return await open_years()


def _bought(account: UUID, *, payment: str = "pi_year", days: float = _YEAR) -> tuple[Subscription, dict[str, object]]:
    """A year that was just paid."""
    plan = Subscription(account, plan="plus-yearly", price="price_year", amount=_PAID)
    now = datetime.now(UTC)
    line = plan.line("price_year", _PAID, (now + timedelta(days=days)).timestamp())
    line["period"]["start"] = int(now.timestamp())
    invoice = plan.invoice([line])
    invoice["payments"] = {"data": [{"payment": {"type": "payment_intent", "payment_intent": payment}}]}
    return plan, stripe_event("invoice.paid", invoice)


def _refund(total: int, payment: str = "pi_year") -> dict[str, object]:
    charge = {"id": "ch", "object": "charge", "payment_intent": payment, "amount": _PAID, "amount_refunded": total}
    return stripe_event("charge.refunded", charge)


def _dispute(status: str) -> dict[str, object]:
    dispute = {"id": "dp", "object": "dispute", "status": status, "amount": _PAID, "payment_intent": "pi_year"}
    return stripe_event("charge.dispute.updated", dispute)


async def _months_pass(books: Books, months: int) -> None:
    for _ in range(months):
        async with books.database.transaction() as session:
            await session.execute(_EARLIER, {"by": "31 days"})
        await _tidy(books)


async def _tidy(books: Books) -> None:
    async with books.database.transaction() as session:
        await service.tidy(session, books.billing.terms)


async def test_year_brings_its_credits_month_by_month_and_no_more_than_twelve_times(years: Books) -> None:
    account = await years.account()
    _, paid = _bought(account)
    assert await years.stripe(paid) == "applied"
    await _tidy(years)
    assert await years.entries(account) == [("grant", 100)]
    await _months_pass(years, 1)
    assert await years.entries(account) == [("grant", 100)] * 2
    # The same year told again, by whatever event, is the same year.
    await years.stripe({**paid, "id": "evt_again"})
    await _months_pass(years, 13)
    assert await years.entries(account) == [("grant", 100)] * 12
    assert (await years.verified()).clean


async def test_refund_of_the_months_to_come_leaves_those_that_came(years: Books) -> None:
    account = await years.account()
    await years.stripe(_bought(account)[1])
    await _months_pass(years, 2)
    await years.stripe(_refund(_PAID * 9 // 12))
    assert await years.balance(account) == Balance(balance=300)
    await _months_pass(years, 12)
    assert await years.entries(account) == [("grant", 100)] * 3
    assert (await years.verified()).clean


async def test_refund_reaches_past_the_months_to_come_and_the_last_of_them_may_bring_a_part(years: Books) -> None:
    account, other = await years.account(), await years.account()
    await years.stripe(_bought(account)[1])
    await _months_pass(years, 2)
    await years.stripe(_refund(_PAID * 10 // 12 + 1000))
    assert await years.balance(account) == Balance(balance=150)
    await years.stripe(_bought(other, payment="pi_other")[1])
    await years.stripe(_refund(_PAID - 3000, "pi_other"))
    await _months_pass(years, 12)
    assert await years.entries(other) == [("grant", 100), ("grant", 50)]
    assert await years.balance(account) == Balance(balance=150)
    assert (await years.verified()).clean


@pytest.mark.parametrize("passed", [0, 3])
async def test_dispute_keeps_the_months_to_come_back_and_winning_it_brings_them_in_their_time(
    years: Books, passed: int
) -> None:
    account = await years.account()
    await years.stripe(_dispute("needs_response"))
    await years.stripe(_bought(account)[1])
    assert await years.balance(account) == Balance()
    await _months_pass(years, passed)
    assert (await years.balance(account)).worth == 0
    await years.stripe(_dispute("won"))
    assert await years.balance(account) == Balance(balance=100 * (1 + passed))
    await _months_pass(years, 12)
    assert await years.balance(account) == Balance(balance=1200)
    assert (await years.verified()).clean


async def test_months_of_a_year_stay_away_from_who_has_left(years: Books) -> None:
    """They went on to the nameless account that keeps the books, month by month."""
    account, other = await years.account(), await years.account()
    for each, payment in ((account, "pi_left"), (other, "pi_stays")):
        await years.stripe(_bought(each, payment=payment)[1])
    async with years.database.transaction() as session:
        await session.execute(text("UPDATE accounts SET state = 'deleted' WHERE id = :id"), {"id": account})
    await _months_pass(years, 3)
    assert await years.entries(account) == [("grant", 100)]
    assert await years.entries(other) == [("grant", 100)] * 4
    async with years.database.reading() as session:
        assert not [each for each in await session.scalars(due.months()) if each.account_id == account]
    # What a refund asks for comes from the months that nobody got.
    await years.stripe(_refund(_PAID * 9 // 12, "pi_left"))
    assert await years.balance(account) == Balance(balance=100)
    assert (await years.verified()).clean


async def test_tidying_takes_all_locks_first_and_in_order(years: Books) -> None:
    """It took them in the order of the months, against whoever takes all of them by their ids."""
    first, second = sorted([await years.account(), await years.account()])
    for each in (second, first):
        await years.stripe(_bought(each, payment=f"pi_{each}")[1])
    async with years.database.transaction() as session:
        await session.execute(_EARLIER, {"by": "31 days"})
        late = text("UPDATE purchases SET grant_at = grant_at - interval '1 hour' WHERE account_id = :id")
        await session.execute(late, {"id": second})
    async with years.database.transaction() as session:
        await session.execute(text("SET LOCAL lock_timeout = '1s'"))
        await credits.lock(session, first)
        tidying = asyncio.create_task(_tidy(years))
        while not await ledger_is_waited_for(years):
            await asyncio.sleep(0.01)
        await credits.lock(session, second)
    await tidying
    assert await years.entries(first) == await years.entries(second) == [("grant", 100)] * 2


async def test_tidying_locks_the_buyer_of_an_event_that_waited_with_all_others(years: Books) -> None:
    """It took a month's buyer first and that of the event afterwards, in whichever order."""
    first, second = sorted([new_id(), new_id()])
    await years.account(second)
    await years.stripe(_bought(second)[1])
    assert await years.stripe(_bought(first, payment="pi_first")[1]) == "waiting"
    await years.account(first)
    async with years.database.transaction() as session:
        await session.execute(_EARLIER, {"by": "31 days"})
    async with years.database.transaction() as session:
        await session.execute(text("SET LOCAL lock_timeout = '1s'"))
        await credits.lock(session, first)
        tidying = asyncio.create_task(_tidy(years))
        while not await ledger_is_waited_for(years):
            await asyncio.sleep(0.01)
        await credits.lock(session, second)
    await tidying
    assert (await years.entries(first), await years.entries(second)) == ([("grant", 100)], [("grant", 100)] * 2)


async def test_refund_of_a_year_finds_all_its_months_through_a_payment_that_is_told_later(years: Books) -> None:
    account = await years.account()
    _, paid = _bought(account)
    invoice = paid["data"]["object"]  # type: ignore[index]  # an event as it is made above
    del invoice["payments"]
    await years.stripe(paid)
    assert await years.stripe(_refund(_PAID)) == "waiting"
    settled = {"object": "invoice_payment", "invoice": invoice["id"], "payment": {"payment_intent": "pi_year"}}
    await years.stripe(stripe_event("invoice_payment.paid", {**settled, "id": "inpay_1"}))
    await _months_pass(years, 12)
    assert await years.entries(account) == [("grant", 100), ("reverse", 100)]


async def test_unused_credits_of_a_month_run_out_when_the_next_come(open_years: OpenBooks) -> None:
    years = await open_years(plan_credits="expire")
    account = await years.account()
    await years.stripe(_bought(account)[1])
    await years.end(await years.hold(account, 30), 30)
    await _months_pass(years, 1)
    assert await years.balance(account) == Balance(balance=100, captured=30)
    await _months_pass(years, 14)
    assert await years.balance(account) == Balance(captured=30)
    assert (await years.verified()).clean


async def test_year_in_an_app_store_comes_month_by_month_and_goes_as_a_whole(years: Books) -> None:
    account = await years.account()
    now = datetime.now(UTC)
    bought = StorePurchase(
        str(account),
        product="luster.plus.yearly",
        purchased_at_ms=int(now.timestamp() * 1000),
        expiration_at_ms=int((now + timedelta(days=365)).timestamp() * 1000),
    )
    assert await years.revenuecat(bought.event("INITIAL_PURCHASE")) == "applied"
    await _months_pass(years, 1)
    assert await years.balance(account) == Balance(balance=200)
    await years.revenuecat(bought.refunded())
    await _months_pass(years, 12)
    assert await years.balance(account) == Balance()
    assert (await years.verified()).clean


async def test_books_that_do_not_fit_their_purchase_are_named(years: Books) -> None:
    account = await years.account()
    await years.stripe(_bought(account)[1])
    async with years.database.transaction() as session:
        await session.execute(update(Purchase).where(Purchase.granted_at.is_not(None)).values(reversed_credits=1))
    (found,) = (await years.verified()).discrepancies
    assert (found.account_id, found.stored, found.computed) == (account, 99, 100)
    assert found.what.startswith("purchase in_")


def test_packs_have_no_interval(tmp_path: Path) -> None:
    from luster_engine.billing.catalogue import load_packs
    from luster_engine.errors import LusterError

    file = tmp_path / "packs.toml"
    file.write_text(CATALOGUE.replace("[[plan]]", "[[pack]]").replace('membership = "plus"\n', ""))
    with pytest.raises(LusterError, match="interval"):
        load_packs(file)


@pytest.mark.parametrize(
    ("begins", "ends", "count", "second"),
    [
        ((2026, 1, 31), (2026, 2, 28), 1, None),
        ((2026, 1, 31), (2027, 1, 31), 12, (2026, 2, 28)),
        ((2027, 12, 31), (2028, 12, 31), 12, (2028, 1, 31)),
        ((2026, 5, 1), (2026, 8, 1), 3, (2026, 6, 1)),
        ((2026, 5, 1), (2026, 5, 8), 1, None),
        ((2026, 5, 1), (2126, 5, 1), 60, (2026, 6, 1)),
    ],
)
def test_months_of_a_period(
    begins: tuple[int, int, int], ends: tuple[int, int, int], count: int, second: tuple[int, int, int] | None
) -> None:
    months = months_of(datetime(*begins, tzinfo=UTC), datetime(*ends, tzinfo=UTC))
    assert [month.number for month in months] == list(range(1, count + 1))
    assert months[-1].ends == datetime(*ends, tzinfo=UTC)
    assert all(one.ends == other.begins for one, other in itertools.pairwise(months))
    assert second is None or months[1].begins == datetime(*second, tzinfo=UTC)


@given(st.lists(st.integers(0, 50), min_size=1, max_size=12), st.data())
def test_what_falls_on_each_month_comes_to_the_whole(credits: Sequence[int], data: st.DataObject) -> None:
    target = data.draw(st.integers(0, sum(credits)))
    shares = [share_of_reversal(target, each, sum(credits[at + 1 :])) for at, each in enumerate(credits)]
    assert sum(shares) == target
    assert all(0 <= share <= each for share, each in zip(shares, credits, strict=True))
