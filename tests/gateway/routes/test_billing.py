"""Billing over REST: the shapes that clients parse, and payment services' bodies handed on untouched."""

from typing import Any

import httpx
import pytest
from luster.v1 import billing_pb2 as pb

from tests.gateway.conftest import Gateway
from tests.gateway.fake_engine import FakeEngine, Refusal

pytestmark = pytest.mark.fast


def test_packs(gateway: Gateway, engine: FakeEngine) -> None:
    pack = pb.Pack(
        id="studio", title="Studio", credits=100, display_price="$39", store_product_ids={"APP_STORE": "luster.studio"}
    )
    engine.answers["BillingService.ListPacks"] = lambda request: pb.ListPacksResponse(packs=[pack])
    with gateway.client() as anyone:
        answer = anyone.get("/billing/packs")
    assert answer.status_code == 200
    assert answer.json() == {
        "packs": [
            {
                "id": "studio",
                "name": "Studio",
                "credits": 100,
                "display_price": "$39",
                "subscription": False,
                "store_product_ids": {"APP_STORE": "luster.studio"},
            }
        ]
    }


def test_checkout(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["BillingService.CreateCheckout"] = lambda request: pb.CreateCheckoutResponse(
        checkout_url="https://checkout.stripe.com/c/pay/cs_1", session_id="cs_1"
    )
    answer = client.post("/billing/checkout", json={"pack": "studio"}, headers={"Idempotency-Key": "k1"})
    assert answer.status_code == 200
    assert answer.json() == {"checkout_url": "https://checkout.stripe.com/c/pay/cs_1", "session_id": "cs_1"}
    [call] = engine.asked("BillingService.CreateCheckout")
    assert (call.request.pack, call.request.success_url) == ("studio", "")
    assert call.request.request_id


def test_app_may_be_returned_to(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["BillingService.CreateCheckout"] = lambda request: pb.CreateCheckoutResponse(session_id="cs_1")
    body = {"pack": "studio", "success_url": "luster://bought"}
    assert client.post("/billing/checkout", json=body).status_code == 200
    assert engine.asked("BillingService.CreateCheckout")[0].request.success_url == "luster://bought"
    assert client.post("/billing/checkout", json={**body, "success_url": "javascript:alert(1)"}).status_code == 422


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (pb.CHECKOUT_STATE_OPEN, "open"),
        (pb.CHECKOUT_STATE_PENDING, "pending"),
        (pb.CHECKOUT_STATE_PAID, "paid"),
        (pb.CHECKOUT_STATE_FAILED, "failed"),
        (pb.CHECKOUT_STATE_EXPIRED, "expired"),
    ],
)
def test_return_page(client: httpx.Client, engine: FakeEngine, state: pb.CheckoutState, status: str) -> None:
    engine.answers["BillingService.GetCheckout"] = lambda request: pb.GetCheckoutResponse(
        session_id=request.session_id, state=state, pack="studio", credits=100
    )
    assert client.get("/billing/checkout/cs_1").json() == {
        "session_id": "cs_1",
        "status": status,
        "pack": "studio",
        "credits": 100,
        "receipt_url": None,
    }


def test_portal(client: httpx.Client, engine: FakeEngine) -> None:
    engine.answers["BillingService.CreatePortal"] = lambda request: pb.CreatePortalResponse(portal_url="https://p/1")
    answer = client.post("/billing/portal", json={})
    assert (answer.status_code, answer.json()) == (200, {"portal_url": "https://p/1"})


@pytest.mark.parametrize(
    ("path", "source", "header"),
    [
        ("/webhooks/stripe", pb.EVENT_SOURCE_STRIPE, "Stripe-Signature"),
        ("/webhooks/revenuecat", pb.EVENT_SOURCE_REVENUECAT, "Authorization"),
        ("/webhooks/revenuecat", pb.EVENT_SOURCE_REVENUECAT, "X-RevenueCat-Webhook-Signature"),
    ],
)
@pytest.mark.parametrize("body", [b'{"b": 1,  "a": 2}\n', b"\xff\xfe not utf-8", b""])
def test_event_is_handed_on_byte_for_byte(
    gateway: Gateway, engine: FakeEngine, path: str, source: pb.EventSource, header: str, body: bytes
) -> None:
    engine.answers["BillingService.ReceiveEvent"] = lambda request: pb.ReceiveEventResponse()
    with gateway.client() as sender:
        answer = sender.post(path, content=body, headers={header: "Bearer not-one-of-ours", "X-Other": "secret"})
    assert answer.status_code == 200
    [call] = engine.asked("BillingService.ReceiveEvent")
    assert (call.request.source, call.request.body) == (source, body)
    assert call.request.headers[header.lower()] == "Bearer not-one-of-ours"
    assert "x-other" not in call.request.headers


@pytest.mark.parametrize("outcome", pb.EventOutcome.values())
def test_whatever_became_of_an_event_the_sender_hears_200(
    gateway: Gateway, engine: FakeEngine, outcome: pb.EventOutcome
) -> None:
    engine.answers["BillingService.ReceiveEvent"] = lambda request: pb.ReceiveEventResponse(outcome=outcome)
    with gateway.client() as sender:
        for path in ("/webhooks/stripe", "/webhooks/revenuecat"):
            assert sender.post(path, json={}).status_code == 200


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        ("WEBHOOK_REFUSED", 400),
        ("UNAUTHENTICATED", 401),
        ("TOO_LARGE", 413),
        ("BILLING_DISABLED", 501),
        ("DATABASE_UNAVAILABLE", 503),
    ],
)
def test_event_that_is_not_taken_gets_a_status_on_which_the_sender_tries_again(
    gateway: Gateway, engine: FakeEngine, reason: str, status: int
) -> None:
    def refuse(request: Any) -> Any:
        raise Refusal(reason, "No.")

    engine.answers["BillingService.ReceiveEvent"] = refuse
    with gateway.client() as sender:
        answer = sender.post("/webhooks/stripe", json={})
    assert (answer.status_code, answer.json()["reason"]) == (status, reason)
