"""What is not believed: nothing of it is ever recorded as paid."""

import hashlib
import hmac
import json
import time
from typing import Any

import pytest
from luster.v1 import billing_pb2 as pb
from luster_engine.billing.models import Purchase
from luster_engine.billing.verify import MAX_EVENT_BYTES
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError, Reason
from sqlalchemy import func, select

from tests.engine.billing.billing_books import Books, OpenBooks
from tests.engine.billing.billing_world import (
    WEBHOOK_SECRET,
    CardPurchase,
    StorePurchase,
    sent_by_revenuecat,
    signed_by_stripe,
)

STRIPE, REVENUECAT = pb.EVENT_SOURCE_STRIPE, pb.EVENT_SOURCE_REVENUECAT


async def _refusal(books: Books, source: pb.EventSource, body: bytes, headers: dict[str, str]) -> LusterError:
    with pytest.raises(LusterError) as refusal:
        await books.send(source, body, headers)
    async with books.database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(Purchase)) == 0
    return refusal.value


async def test_stripe_event_with_a_wrong_signature_is_refused(books: Books) -> None:
    paid = CardPurchase(await books.account()).completed()
    body, headers = signed_by_stripe(paid, secret="whsec_" + "x" * 32)
    assert (await _refusal(books, STRIPE, body, headers)).reason is Reason.WEBHOOK_REFUSED
    body, headers = signed_by_stripe(paid)
    endless = {"stripe-signature": f"t={'9' * 5_000},v1=abc"}
    for wrong in (
        {},
        {"stripe-signature": ""},
        {"stripe-signature": "t=,v1="},
        {"stripe-signature": "v1=abc"},
        endless,
    ):
        assert (await _refusal(books, STRIPE, body, wrong)).reason is Reason.WEBHOOK_REFUSED
    assert (await _refusal(books, STRIPE, body + b" ", headers)).reason is Reason.WEBHOOK_REFUSED
    assert await books.events() == []


async def test_stripe_event_signed_too_long_ago_or_in_the_future_is_refused(books: Books) -> None:
    paid = CardPurchase(await books.account()).completed()
    for seconds in (-3600, -301, 330, 3600):
        body, headers = signed_by_stripe(paid, at=int(time.time()) + seconds)
        assert (await _refusal(books, STRIPE, body, headers)).reason is Reason.WEBHOOK_REFUSED
    assert await books.events() == []


async def test_signed_body_that_is_no_event_is_refused(books: Books) -> None:
    for body in (b"\xff\xfe{}", b"not json", b"[1]", b"{}", b'{"object":"event","id":"evt_1","type":"x"}'):
        stamp = int(time.time())
        digest = hmac.new(WEBHOOK_SECRET.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
        refusal = await _refusal(books, STRIPE, body, {"stripe-signature": f"t={stamp},v1={digest}"})
        assert refusal.reason is Reason.WEBHOOK_REFUSED
    assert await books.events() == []


async def test_body_of_two_megabytes_is_refused(books: Books) -> None:
    big = {**CardPurchase(await books.account()).completed(), "padding": "x" * 2_000_000}
    for source, (body, headers) in {STRIPE: signed_by_stripe(big), REVENUECAT: sent_by_revenuecat(big)}.items():
        assert len(body) > MAX_EVENT_BYTES
        assert (await _refusal(books, source, body, headers)).reason is Reason.TOO_LARGE


@pytest.mark.parametrize("live_here", [True, False])
async def test_event_of_the_other_mode_is_kept_and_refused(open_books: OpenBooks, live_here: bool) -> None:
    books = await open_books(stripe_livemode=live_here)
    account = await books.account()
    paid = {**CardPurchase(account).completed(), "livemode": not live_here}
    for _ in range(2):
        body, headers = signed_by_stripe(paid)
        assert (await _refusal(books, STRIPE, body, headers)).reason is Reason.WEBHOOK_REFUSED
    ((kind, outcome, detail),) = await books.events()
    assert (kind, outcome) == ("checkout.session.completed", "refused")
    assert "mode" in detail
    assert await books.balance(account) == Balance()


async def test_mode_goes_by_the_key_unless_it_is_set(open_books: OpenBooks) -> None:
    async def livemode(**settings: Any) -> bool:
        return (await open_books(stripe_livemode=None, **settings)).billing.terms.livemode

    assert await livemode(stripe_secret_key="sk_live_1") is True
    assert await livemode(stripe_secret_key="sk_test_1") is False
    assert await livemode(stripe_secret_key="rk_test_1") is False


async def test_genuine_event_that_cannot_be_read_is_kept_and_tried_again_when_it_comes_again(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    good = bought.completed()
    bad = json.loads(json.dumps(good))
    del bad["data"]["object"]["id"]
    assert (await _refusal(books, STRIPE, *signed_by_stripe(bad))).reason is Reason.WEBHOOK_REFUSED
    assert [outcome for _, outcome, _ in await books.events()] == ["refused"]
    assert await books.stripe(good) == "applied"
    assert await books.balance(account) == Balance(balance=100)


async def test_revenuecat_event_without_the_agreed_authorization_is_refused(books: Books) -> None:
    body, headers = sent_by_revenuecat(StorePurchase(str(await books.account())).bought())
    del headers["authorization"]
    assert (await _refusal(books, REVENUECAT, body, headers)).reason is Reason.UNAUTHENTICATED
    for given in ("", "agreed-with-revenuecat", "Bearer agreed-with-revenuecaT", "Bearer ü"):
        refusal = await _refusal(books, REVENUECAT, body, {**headers, "authorization": given})
        assert refusal.reason is Reason.UNAUTHENTICATED
    assert await books.events() == []


async def test_revenuecat_signature_is_asked_for_where_a_secret_is_set(open_books: OpenBooks) -> None:
    books = await open_books(revenuecat_webhook_secret="s3cret")
    account = await books.account()
    bought = StorePurchase(str(account)).bought()
    now = int(time.time())
    for sign in (
        {},
        {"secret": "other"},
        {"secret": "s3cret", "at": now - 3600},
        {"secret": "s3cret", "at": now + 3600},
    ):
        refusal = await _refusal(books, REVENUECAT, *sent_by_revenuecat(bought, **sign))
        assert refusal.reason is Reason.WEBHOOK_REFUSED
    assert await books.revenuecat(bought, secret="s3cret") == "applied"
    assert await books.balance(account) == Balance(balance=100)


async def test_revenuecat_body_without_an_event_object_is_refused(books: Books) -> None:
    _, headers = sent_by_revenuecat({})
    for body in (b'{"event":"INITIAL_PURCHASE"}', b'{"event":{"type":"TEST"}}', b"{}", b"\xff"):
        assert (await _refusal(books, REVENUECAT, body, headers)).reason is Reason.WEBHOOK_REFUSED


async def test_events_are_not_taken_where_their_secrets_are_not_set(open_books: OpenBooks) -> None:
    books = await open_books(stripe_webhook_secret=None, revenuecat_authorization=" ")
    paid = CardPurchase(await books.account()).completed()
    assert (await _refusal(books, STRIPE, *signed_by_stripe(paid))).reason is Reason.BILLING_DISABLED
    assert (await _refusal(books, REVENUECAT, *sent_by_revenuecat(paid))).reason is Reason.BILLING_DISABLED
    assert (await _refusal(books, pb.EVENT_SOURCE_UNSPECIFIED, b"", {})).reason is Reason.INVALID_ARGUMENT


def _stripe(text: str) -> tuple[bytes, dict[str, str]]:
    """A body as it stands, signed."""
    body, stamp = text.encode(), int(time.time())
    digest = hmac.new(WEBHOOK_SECRET.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
    return body, {"stripe-signature": f"t={stamp},v1={digest}"}


ENDLESS = "".join(hashlib.sha256(bytes([number])).hexdigest() for number in range(200))
"""A text that an index cannot hold, and that does not get shorter by being packed."""
HOPELESS = {
    "NUL in the id": ('"evt_1"', '"evt_\\u0000"'),
    "half a character in the id": ('"evt_1"', '"evt_\\ud800"'),
    "NUL in the reference": ('"cs_1"', '"cs_\\u0000"'),
    "half a character in the reference": ('"cs_1"', '"cs_\\udfff"'),
    "a time in another age": ('"created": 1', '"created": 1e300'),
    "a time that is none": ('"created": 1', '"created": NaN'),
    "an endless time": ('"created": 1', '"created": Infinity'),
    "a time before all": ('"created": 1', '"created": -99999999999999'),
    "an id without end": ('"evt_1"', '"evt_' + "x" * 3000 + '"'),
    "a reference without end": ('"cs_1"', '"cs_' + ENDLESS + '"'),
}


@pytest.mark.parametrize("fault", HOPELESS)
async def test_a_signed_event_that_nobody_can_book_is_kept_and_not_sent_again(books: Books, fault: str) -> None:
    """Such an event was answered with a fault of ours, so that its sender repeated it for days."""
    account = await books.account()
    paid = json.dumps({**CardPurchase(account).completed(), "id": "evt_1", "created": 1})
    paid = paid.replace(json.loads(paid)["data"]["object"]["id"], "cs_1")
    assert HOPELESS[fault][0] in paid
    outcomes = [await books.send(STRIPE, *_stripe(paid.replace(*HOPELESS[fault]))) for _ in range(2)]
    assert outcomes == ["refused"] * 2
    ((kind, outcome, detail),) = await books.events()
    assert (kind, outcome) == ("checkout.session.completed", "refused")
    assert "cannot be booked" in detail
    assert await books.balance(account) == Balance()


@pytest.mark.parametrize(
    "change",
    [
        {"id": "a\0"}, {"id": "a\ud800"}, {"transaction_id": "t\0"}, {"app_user_id": "\udc00"}, {"aliases": ["a\0"]},
        {"event_timestamp_ms": 10**30}, {"event_timestamp_ms": float("nan")}, {"purchased_at_ms": 10**18},
        {"expiration_at_ms": -(10**18)}, {"product_id": "\0"}, {"transaction_id": ENDLESS},
    ],
)  # fmt: skip
async def test_a_store_event_that_nobody_can_book_is_kept_and_not_sent_again(
    books: Books, change: dict[str, Any]
) -> None:
    account = await books.account()
    body, headers = sent_by_revenuecat({**StorePurchase(str(account)).bought(), **change})
    for _ in range(2):
        assert await books.send(REVENUECAT, body, headers) in ("refused", "ignored")
    ((_, outcome, _),) = await books.events()
    assert outcome in ("refused", "ignored")
    assert await books.balance(account) == Balance()
