"""Buying on the web, with the real SDK against a server that speaks Stripe's wire."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from luster.v1 import billing_pb2 as pb
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError, Reason
from sqlalchemy import text

from tests.engine.billing.billing_books import ActingFor, Books, OpenBooks
from tests.engine.billing.billing_world import CardPurchase
from tests.engine.billing.stripe_stub import KEY, StripeStub, running_stub

_FORGET = text("DELETE FROM purchases")


@pytest.fixture(scope="module")
def stub() -> Iterator[StripeStub]:
    with running_stub() as running:
        yield running


@pytest.fixture
async def shop(open_books: OpenBooks, stub: StripeStub) -> Books:
    stub.down = False
    return await open_books(
        stripe_secret_key=KEY,
        stripe_base_url=stub.url,
        app_url="https://luster.example",
        checkout_return_origins=("luster://", "https://studio.example"),
    )


async def _checkout(shop: Books, account: UUID, pack: str = "studio", **more: str) -> pb.CreateCheckoutResponse:
    with ActingFor(account):
        return await shop.billing.CreateCheckout(pb.CreateCheckoutRequest(pack=pack, **more), None)


async def _state(shop: Books, account: UUID, session_id: str) -> pb.GetCheckoutResponse:
    with ActingFor(account):
        return await shop.billing.GetCheckout(pb.GetCheckoutRequest(session_id=session_id), None)


async def test_packs_are_listed_cheapest_first_and_plans_after_them(books: Books) -> None:
    packs = (await books.billing.ListPacks(pb.ListPacksRequest(), None)).packs
    assert [pack.id for pack in packs] == ["starter", "studio", "agency", "plus", "pro"]
    assert (packs[1].credits, packs[1].display_price, packs[1].subscription) == (100, "$39", False)
    assert packs[1].store_product_ids == {"APP_STORE": "luster.studio", "PLAY_STORE": "luster.studio"}


@pytest.mark.parametrize("state", ["deleting", "deleted"])
async def test_what_is_paid_for_an_account_that_is_past_coming_back_waits_for_a_person(
    shop: Books, stub: StripeStub, state: str
) -> None:
    """It was granted to whoever was about to leave, moved on to the books, and said to be booked."""
    for row_is_there in (True, False):
        account = await shop.account()
        opened = await _checkout(shop, account)
        async with shop.database.transaction() as session:
            gone = text("UPDATE accounts SET state = :state WHERE id = :id")
            await session.execute(gone, {"state": state, "id": account})
            if not row_is_there:
                await session.execute(_FORGET)
        assert await shop.stripe(stub.pay(opened.session_id)) == "waiting"
        assert await shop.balance(account) == Balance()


async def test_buying_a_pack_from_checkout_to_credits(shop: Books, stub: StripeStub) -> None:
    account = await shop.account(email="ann@example.com")
    opened = await _checkout(shop, account)
    session = stub.sessions[opened.session_id]
    _, _, sent = stub.requests[-1]
    assert opened.checkout_url == session["url"]
    assert sent["payment_intent_data"]["metadata"] == sent["metadata"] == session["metadata"]
    assert (sent["metadata"]["account_id"], sent["metadata"]["pack"]) == (str(account), "studio")
    assert (sent["client_reference_id"], sent["customer_email"]) == (str(account), "ann@example.com")
    assert sent["success_url"] == "https://luster.example/?checkout=success&session_id={CHECKOUT_SESSION_ID}"
    assert (await _state(shop, account, opened.session_id)).state == pb.CHECKOUT_STATE_OPEN
    assert await shop.stripe(stub.pay(opened.session_id)) == "applied"
    stands = await _state(shop, account, opened.session_id)
    assert (stands.state, stands.pack, stands.credits) == (pb.CHECKOUT_STATE_PAID, "studio", 100)
    assert await shop.balance(account) == Balance(balance=100)


async def test_page_that_ran_out_is_shown_as_expired_also_before_the_event(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    opened = await _checkout(shop, account)
    stub.sessions[opened.session_id]["status"] = "expired"
    assert (await _state(shop, account, opened.session_id)).state == pb.CHECKOUT_STATE_EXPIRED
    assert await shop.entries(account) == []


async def test_return_page_need_not_wait_for_the_webhook(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    opened = await _checkout(shop, account)
    paid = stub.pay(opened.session_id)
    stands = await _state(shop, account, opened.session_id)
    assert stands.state == pb.CHECKOUT_STATE_PAID
    assert stands.receipt_url.startswith("https://pay.stripe.com/receipts/")
    assert await shop.stripe(paid) == "applied"
    assert await shop.entries(account) == [("grant", 100)]


async def test_same_request_opens_the_same_page_and_another_pack_under_its_id_is_a_conflict(
    shop: Books, stub: StripeStub
) -> None:
    account = await shop.account()
    before = len(stub.sessions)
    first = await _checkout(shop, account, request_id="r1")
    assert await _checkout(shop, account, request_id="r1") == first
    assert len(stub.sessions) == before + 1
    with pytest.raises(LusterError) as refusal:
        await _checkout(shop, account, "agency", request_id="r1")
    assert refusal.value.reason is Reason.IDEMPOTENCY_CONFLICT
    assert (await _checkout(shop, account)).session_id != first.session_id


async def test_crash_between_stripes_answer_and_our_books_opens_no_second_page(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    first = await _checkout(shop, account, request_id="r1")
    async with shop.database.transaction() as session:
        await session.execute(_FORGET)
    assert (await _checkout(shop, account, request_id="r1")).session_id == first.session_id
    async with shop.database.transaction() as session:
        await session.execute(_FORGET)
    # Nor is the page lost to the one who opened it.
    assert (await _state(shop, account, first.session_id)).state == pb.CHECKOUT_STATE_OPEN


async def test_another_accounts_checkout_is_not_found(shop: Books) -> None:
    opened = await _checkout(shop, await shop.account())
    for session_id in (opened.session_id, "cs_test_unknown"):
        with pytest.raises(LusterError) as refusal:
            await _state(shop, await shop.account(), session_id)
        assert refusal.value.reason is Reason.NOT_FOUND


async def test_unknown_pack_names_the_near_miss(shop: Books) -> None:
    with pytest.raises(LusterError, match="Did you mean 'studio'") as refusal:
        await _checkout(shop, await shop.account(), "studo")
    assert refusal.value.reason is Reason.INVALID_ARGUMENT


async def test_buyers_return_to_addresses_of_ours_and_to_no_others(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    for url in ("luster://bought", "https://studio.example/x", "https://luster.example/y"):
        await _checkout(shop, account, success_url=url)
        assert stub.requests[-1][2]["success_url"] == url
    foreign = ("https://evil.example", "https://luster.example.evil.example", "javascript:alert(1)", "//evil", "x")
    for url in foreign:
        with pytest.raises(LusterError) as refusal:
            await _checkout(shop, account, success_url=url)
        assert refusal.value.reason is Reason.URL_REFUSED


async def test_portal_opens_for_who_has_bought_by_card(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    with ActingFor(account):
        with pytest.raises(LusterError) as refusal:
            await shop.billing.CreatePortal(pb.CreatePortalRequest(), None)
        assert refusal.value.reason is Reason.STATE_CONFLICT
        bought = CardPurchase(account)
        await shop.stripe(bought.completed())
        opened = await shop.billing.CreatePortal(pb.CreatePortalRequest(), None)
    assert opened.portal_url == f"{stub.url}/p/{bought.customer}"


async def test_returning_buyer_is_the_same_customer_also_for_a_plan(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    bought = CardPurchase(account)
    await shop.stripe(bought.completed())
    await _checkout(shop, account, "plus")
    sent = stub.requests[-1][2]
    assert (sent["mode"], sent["customer"]) == ("subscription", bought.customer)
    assert sent["subscription_data"]["metadata"]["account_id"] == str(account)
    assert sent["line_items"][0]["price_data"]["recurring"] == {"interval": "month"}


async def test_customer_who_is_gone_at_stripe_buys_as_a_new_one_and_has_no_portal(
    shop: Books, stub: StripeStub
) -> None:
    account = await shop.account(email="ann@example.com")
    bought = CardPurchase(account)
    await shop.stripe(bought.completed())
    stub.deleted_customers.add(bought.customer)
    opened = await _checkout(shop, account, request_id="r1")
    sent = stub.requests[-1][2]
    assert "customer" not in sent
    assert (sent["customer_email"], sent["customer_creation"]) == ("ann@example.com", "always")
    assert await _checkout(shop, account, request_id="r1") == opened
    with ActingFor(account), pytest.raises(LusterError) as refusal:
        await shop.billing.CreatePortal(pb.CreatePortalRequest(), None)
    assert refusal.value.reason is Reason.STATE_CONFLICT
    # The new purchase makes the new customer theirs.
    await shop.stripe(stub.pay(opened.session_id))
    with ActingFor(account):
        portal = await shop.billing.CreatePortal(pb.CreatePortalRequest(), None)
    assert portal.portal_url.endswith(stub.sessions[opened.session_id]["customer"])


async def test_what_is_no_session_id_is_not_asked_of_stripe(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    before = len(stub.requests)
    for session_id in (
        "..",
        "cs_test_1/../../customers",
        "cs_test_1?expand[]=customer",
        "cus_1",
        "",
        "cs_" + "a" * 300,
    ):
        with pytest.raises(LusterError) as refusal:
            await _state(shop, account, session_id)
        assert refusal.value.reason is Reason.NOT_FOUND
    assert len(stub.requests) == before


async def test_stripe_being_away_is_said_and_may_be_tried_again(shop: Books, stub: StripeStub) -> None:
    account = await shop.account()
    stub.down = True
    with pytest.raises(LusterError) as refusal:
        await _checkout(shop, account, request_id="r1")
    assert refusal.value.reason is Reason.PROVIDER_UNAVAILABLE
    stub.down = False
    assert (await _checkout(shop, account, request_id="r1")).session_id


async def test_wrong_key_is_the_operators_business(open_books: OpenBooks, stub: StripeStub) -> None:
    shop = await open_books(stripe_secret_key="sk_test_wrong", stripe_base_url=stub.url)
    with pytest.raises(LusterError) as refusal:
        await _checkout(shop, await shop.account())
    assert refusal.value.reason is Reason.PROVIDER_MISCONFIGURED


async def test_wrong_price_in_the_catalogue_is_the_operators_business(
    open_books: OpenBooks, stub: StripeStub, tmp_path: Path
) -> None:
    catalogue = tmp_path / "packs.toml"
    catalogue.write_text(
        '[[pack]]\nid = "a"\ntitle = "A"\ncredits = 7\ndisplay_price = "$1"\namount = 100\nstripe_price = "gone"\n'
    )
    shop = await open_books(stripe_secret_key=KEY, stripe_base_url=stub.url, packs_file=catalogue)
    with pytest.raises(LusterError) as refusal:
        await _checkout(shop, await shop.account(), "a")
    assert refusal.value.reason is Reason.PROVIDER_MISCONFIGURED
    assert "price" in refusal.value.message


async def test_nothing_is_sold_by_card_without_a_key(books: Books) -> None:
    with pytest.raises(LusterError) as refusal:
        await _checkout(books, await books.account())
    assert refusal.value.reason is Reason.BILLING_DISABLED


async def test_buyer_unknown_to_the_session_has_no_way_in(shop: Books, stub: StripeStub) -> None:
    stranger = CardPurchase(uuid4())
    stub.sell(stranger)
    with pytest.raises(LusterError) as refusal:
        await _state(shop, await shop.account(), stranger.session_id)
    assert refusal.value.reason is Reason.NOT_FOUND
