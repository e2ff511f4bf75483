"""What Stripe was paid is compared with the ledger: missing purchases are named, and booked when told."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from luster.v1 import billing_pb2 as pb
from luster_engine.accounts.service import ACCOUNT_SEEN, Verified, ensure_account
from luster_engine.billing import service
from luster_engine.billing.chores import BillingChores
from luster_engine.billing.facts import Refund
from luster_engine.billing.terms import Terms
from luster_engine.cli.billing import moment
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError, Reason
from luster_engine.settings import Settings
from sqlalchemy import text

from tests.engine.billing.billing_books import Books, OpenBooks
from tests.engine.billing.billing_world import CardPurchase, StorePurchase, Subscription
from tests.engine.billing.stripe_stub import KEY, StripeStub, running_stub

Found = list[tuple[str, int, bool]]


@pytest.fixture
def stub() -> Iterator[StripeStub]:
    with running_stub() as running:
        yield running


@pytest.fixture
async def shop(open_books: OpenBooks, stub: StripeStub) -> Books:
    return await open_books(stripe_secret_key=KEY, stripe_base_url=stub.url)


async def _reconcile(shop: Books, *, grant: bool, days: float = 1) -> tuple[int, Found]:
    request = pb.ReconcileRequest(grant=grant)
    request.since.FromDatetime(datetime.now(UTC) - timedelta(days=days))
    answer = await shop.billing.Reconcile(request, None)
    return answer.checked, [(each.session_id, each.credits, each.granted) for each in answer.missing]


async def test_missing_purchases_are_named_and_granted_only_when_told(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    heard, missed, other = (CardPurchase(account) for _ in range(3))
    for bought in (heard, missed, other):
        stub.sell(bought)
    await shop.stripe(heard.completed())
    for _ in range(2):
        checked, missing = await _reconcile(shop, grant=False)
        assert checked == 3
        assert sorted(missing) == sorted([(missed.session_id, 100, False), (other.session_id, 100, False)])
    assert await shop.balance(account) == Balance(balance=100)
    _, missing = await _reconcile(shop, grant=True)
    assert sorted(missing) == sorted([(missed.session_id, 100, True), (other.session_id, 100, True)])
    assert await shop.balance(account) == Balance(balance=300)
    assert await _reconcile(shop, grant=True) == (3, [])
    # Should the events come after all, they find everything done.
    for bought in (missed, other):
        await shop.stripe(bought.completed())
    assert await shop.balance(account) == Balance(balance=300)
    assert (await shop.verified()).clean


async def test_missing_refund_and_dispute_are_named_as_credits_to_take(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    bought = CardPurchase(account)
    stub.sell(bought)
    await shop.stripe(bought.completed())
    stub.refund(bought.session_id, 1950)
    stub.dispute(bought.session_id, 975)
    _, missing = await _reconcile(shop, grant=True)
    assert missing == [(bought.session_id, -50, True), (bought.session_id, -25, True)]
    assert await shop.balance(account) == Balance(balance=25)


async def test_missing_period_of_a_plan_is_granted(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    invoice = stub.bill(Subscription(account), datetime.now(UTC).timestamp() + 86400)
    _, missing = await _reconcile(shop, grant=True)
    assert missing == [(invoice["id"], 100, True)]
    assert await shop.balance(account) == Balance(balance=100)


async def test_purchase_of_nobody_we_know_is_named_and_cannot_be_granted(shop: Books, stub: StripeStub) -> None:
    stranger = CardPurchase(uuid4())
    stub.sell(stranger)
    assert await _reconcile(shop, grant=True) == (1, [(stranger.session_id, 100, False)])


async def test_only_what_is_since_then_is_looked_at(shop: Books, stub: StripeStub) -> None:
    old = CardPurchase(await shop.account())
    stub.sell(old)
    stub.sessions[old.session_id]["created"] -= 3 * 86400
    assert await _reconcile(shop, grant=True) == (0, [])
    assert (await _reconcile(shop, grant=True, days=4))[0] == 1


async def test_money_that_was_on_its_way_for_longer_than_the_look_back_is_found(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    slow, never = CardPurchase(account), CardPurchase(account)
    for bought in (slow, never):
        await shop.stripe(bought.begun())
    stub.sell(slow)
    stub.sessions[slow.session_id]["created"] -= 6 * 86400
    async with shop.database.transaction() as session:
        await session.execute(text("UPDATE purchases SET created_at = created_at - interval '6 days'"))
    assert await _reconcile(shop, grant=False) == (1, [(slow.session_id, 100, False)])
    assert await _reconcile(shop, grant=True) == (1, [(slow.session_id, 100, True)])
    assert await _reconcile(shop, grant=True) == (0, [])
    assert await shop.balance(account) == Balance(balance=100)


async def test_dispute_that_was_decided_long_after_it_began_is_found(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    bought, unknown = CardPurchase(account), CardPurchase(account)
    for each in (bought, unknown):
        stub.sell(each)
        await shop.stripe(each.completed())
    dispute = stub.dispute(bought.session_id, 3900)
    await shop.stripe(dispute)
    await shop.stripe(unknown.disputed("dp_unknown", 3900))
    assert await shop.balance(account) == Balance()
    stub.decide(dispute["data"]["object"]["id"], "won")
    for known in (*stub.sessions.values(), *stub.disputes.values()):
        known["created"] -= 60 * 86400
    assert await _reconcile(shop, grant=True) == (1, [(bought.session_id, 100, True)])
    assert await shop.balance(account) == Balance(balance=100)
    assert await _reconcile(shop, grant=True) == (0, [])


async def test_since_must_be_said(shop: Books) -> None:
    with pytest.raises(LusterError) as refusal:
        await shop.billing.Reconcile(pb.ReconcileRequest(), None)
    assert refusal.value.reason is Reason.INVALID_ARGUMENT


@pytest.mark.parametrize("grants", [True, False])
async def test_daily_run_reports_and_grants_where_the_settings_say_so(
    shop: Books, stub: StripeStub, tmp_path: Path, grants: bool, caplog: pytest.LogCaptureFixture
) -> None:
    account = await shop.account()
    missed = CardPurchase(account)
    stub.sell(missed)
    settings = Settings(data_dir=tmp_path, stripe_secret_key=KEY, stripe_base_url=stub.url, reconcile_grants=grants)
    await BillingChores(shop.database, settings).reconcile(timestamp=0)
    assert missed.session_id in caplog.text
    assert await shop.balance(account) == Balance(balance=100 if grants else 0)


async def test_daily_run_has_nothing_to_do_where_nothing_is_sold_by_card(
    shop: Books, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await BillingChores(shop.database, Settings(data_dir=tmp_path)).reconcile(timestamp=0)
    assert "Stripe" not in caplog.text, "nobody was asked, and nothing is missing"


async def test_tidying_books_what_waited_for_a_buyer_or_for_the_catalogue(shop: Books, tmp_path: Path) -> None:
    user = uuid4()
    await shop.revenuecat(StorePurchase(str(user)).bought())
    await shop.revenuecat(StorePurchase(str(user), product="luster.new").bought())
    await shop.account(user)
    chores = BillingChores(shop.database, Settings(data_dir=tmp_path))
    await chores.tidy(timestamp=0)
    assert await shop.balance(user) == Balance(balance=100)
    catalogue = tmp_path / "packs.toml"
    catalogue.write_text(
        '[[pack]]\nid = "new"\ntitle = "New"\ncredits = 7\ndisplay_price = "$1"\namount = 100\n'
        'store_products = { APP_STORE = "luster.new" }\n'
    )
    await BillingChores(shop.database, Settings(data_dir=tmp_path, packs_file=catalogue)).tidy(timestamp=0)
    assert await shop.balance(user) == Balance(balance=107)


async def test_new_account_finds_what_it_bought_before(shop: Books, tmp_path: Path) -> None:
    user = uuid4()
    await shop.revenuecat(StorePurchase(str(user)).bought())
    await shop.account(user)
    await BillingChores(shop.database, Settings(data_dir=tmp_path)).account_seen(account_id=str(user))
    assert await shop.balance(user) == Balance(balance=100)


async def test_first_sight_of_an_account_queues_the_look_for_what_it_bought(shop: Books) -> None:
    user = uuid4()
    async with shop.database.transaction() as session:
        await ensure_account(session, Verified("https://example.supabase.co/auth/v1", str(user)))
        queued = await session.execute(text("SELECT task_name, args FROM procrastinate_jobs"))
        assert [tuple(row) for row in queued] == [(ACCOUNT_SEEN, {"account_id": str(user)})]


async def test_facts_that_must_wait_are_said_to(shop: Books, tmp_path: Path) -> None:
    async with shop.database.transaction() as session:
        terms = Terms.of(Settings(data_dir=tmp_path))
        assert await service.note(session, terms, "stripe", [Refund("pi_unknown", 1)]) is False


@pytest.mark.parametrize(
    ("said", "ago"), [("3d", timedelta(days=3)), ("12h", timedelta(hours=12)), (" 1d ", timedelta(days=1))]
)
def test_since_may_be_a_while_ago(said: str, ago: timedelta) -> None:
    assert abs(datetime.now(UTC) - ago - moment(said)) < timedelta(minutes=1)


def test_since_may_be_a_date_and_nothing_else() -> None:
    assert moment("2026-11-01") == datetime(2026, 11, 1, tzinfo=UTC)
    assert moment("2026-11-01T12:00:00+01:00") == datetime(2026, 11, 1, 11, tzinfo=UTC)
    with pytest.raises(LusterError, match="2026-11-01"):
        moment("yesterday")
