"""Buying, spending, refunding and disputing by REST alone: a real `luster up`, the real SDK, and a stub of Stripe."""

import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster
from tests.engine.billing.billing_world import (
    REVENUECAT_AUTHORIZATION,
    WEBHOOK_SECRET,
    CardPurchase,
    StorePurchase,
    sent_by_revenuecat,
    signed_by_stripe,
)
from tests.engine.billing.stripe_stub import KEY, StripeStub, running_stub


@pytest.fixture(scope="module")
def stub() -> Iterator[StripeStub]:
    """Stripe."""
    with running_stub() as running:
        yield running


@pytest.fixture(scope="module")
def luster(stub: StripeStub) -> Iterator[RunningLuster]:
    """A Luster that sells by card and hears of the app stores."""
    with tempfile.TemporaryDirectory(prefix="luster-billing-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        running.more = {
            "STRIPE_SECRET_KEY": KEY,
            "STRIPE_WEBHOOK_SECRET": WEBHOOK_SECRET,
            "LUSTER_STRIPE_BASE_URL": stub.url,
            "LUSTER_REVENUECAT_AUTHORIZATION": REVENUECAT_AUTHORIZATION,
            "LUSTER_WELCOME_CREDITS": "0",
        }
        line = running.start()
        try:
            assert line.startswith("Luster is ready"), running.said()
            yield running
        finally:
            running.interrupt()
            running.kill_everything()


@pytest.fixture(scope="module")
def client(luster: RunningLuster) -> Client:
    """A buyer."""
    return Client(luster.url, luster.token("buyer@example.com"))


def _tell(luster: RunningLuster, sender: str, body: bytes, headers: dict[str, str]) -> httpx.Response:
    return httpx.post(f"{luster.url}/webhooks/{sender}", content=body, headers=headers, timeout=60)


def _stripe(luster: RunningLuster, event: dict[str, Any]) -> None:
    answer = _tell(luster, "stripe", *signed_by_stripe(event))
    assert answer.status_code == 200, answer.text


def _stands(client: Client) -> tuple[int, int, int]:
    found = client.get("/credits")
    return found["balance"], found["held"], found["debt"]


def test_buy_a_pack_spend_a_credit_refund_half_dispute_and_win(
    luster: RunningLuster, client: Client, stub: StripeStub
) -> None:
    assert [pack["id"] for pack in client.get("/billing/packs")["packs"]][:2] == ["starter", "studio"]
    opened = client.post("/billing/checkout", {"pack": "starter"})
    session = opened["session_id"]
    assert opened["checkout_url"] == stub.sessions[session]["url"]
    assert client.get(f"/billing/checkout/{session}")["status"] == "open"

    paid = stub.pay(session)
    _stripe(luster, paid)
    _stripe(luster, paid)
    assert client.get(f"/billing/checkout/{session}")["status"] == "paid"
    assert _stands(client) == (20, 0, 0)

    asset = client.upload(house(width=600, height=400), "front.jpg")
    job = client.post("/jobs", {"asset_id": asset["id"], "style": "default"})["job"]
    assert client.finished(job["id"])["status"] == "succeeded"
    assert _stands(client) == (19, 0, 0)

    _stripe(luster, stub.refund(session, 450))
    assert _stands(client) == (9, 0, 0)

    dispute = stub.dispute(session, 450)
    _stripe(luster, dispute)
    assert _stands(client) == (0, 0, 1)
    refused = client.http.post("/jobs", json={"asset_id": asset["id"], "style": "default"})
    assert refused.json()["reason"] == "ACCOUNT_IN_DEBT", refused.text

    _stripe(luster, stub.decide(dispute["data"]["object"]["id"], "won"))
    assert _stands(client) == (9, 0, 0)

    entries = client.get("/credits/entries")["entries"]
    told = [(entry["type"], entry["amount"], entry["source"]) for entry in reversed(entries)]
    assert told == [
        ("grant", 20, "stripe"),
        ("hold", -1, "job"),
        ("capture", 0, "job"),
        ("reverse", -10, "stripe"),
        ("reverse", -10, "stripe"),
        ("reverse", 10, "stripe"),
    ]
    assert entries[-1]["receipt_url"].startswith("https://pay.stripe.com/receipts/")
    assert client.post("/billing/portal", {})["portal_url"].startswith(stub.url)


def test_same_key_opens_the_same_checkout(client: Client) -> None:
    headers = {"Idempotency-Key": "one-purchase"}
    first, second = (client.http.post("/billing/checkout", json={"pack": "studio"}, headers=headers) for _ in range(2))
    assert first.json() == second.json()
    other = client.http.post("/billing/checkout", json={"pack": "agency"}, headers=headers)
    assert (other.status_code, other.json()["reason"]) == (422, "IDEMPOTENCY_CONFLICT")


def test_purchase_on_a_phone_is_credited(luster: RunningLuster) -> None:
    someone = Client(luster.url, luster.token("phone@example.com"))
    account = someone.get("/me")["account"]["id"]
    answer = _tell(luster, "revenuecat", *sent_by_revenuecat(StorePurchase(account).bought()))
    assert answer.status_code == 200
    assert _stands(someone) == (100, 0, 0)


def test_what_is_not_believed_gets_the_right_status_and_nothing_is_paid(luster: RunningLuster, client: Client) -> None:
    account = client.get("/me")["account"]["id"]
    before = _stands(client)
    paid = CardPurchase(account).completed()
    good, signed = signed_by_stripe(paid)
    now = int(time.time())
    refused = {
        "unsigned": (good, {}),
        "wrong": signed_by_stripe(paid, secret="whsec_" + "x" * 32),
        "stale": signed_by_stripe(paid, at=now - 600),
        "future": signed_by_stripe(paid, at=now + 600),
        "not utf-8": (b"\xff\xfe" + good, signed),
        "live": signed_by_stripe({**paid, "livemode": True}),
    }
    for what, (body, headers) in refused.items():
        answer = _tell(luster, "stripe", body, headers)
        assert (what, answer.status_code, answer.json()["reason"]) == (what, 400, "WEBHOOK_REFUSED")
    large = _tell(luster, "stripe", *signed_by_stripe({**paid, "padding": "x" * 2_000_000}))
    assert large.status_code == 413
    store = _tell(luster, "revenuecat", *sent_by_revenuecat(StorePurchase(account).bought(), authorization="Bearer no"))
    assert store.status_code == 401
    assert _stands(client) == before


def test_operators_commands_agree(luster: RunningLuster, stub: StripeStub, client: Client) -> None:
    missed = CardPurchase(client.get("/me")["account"]["id"])
    stub.sell(missed)
    before = _stands(client)[0]
    listed = luster.cli("billing", "reconcile", "--since", "1d")
    assert listed.returncode == 1
    assert f"{missed.session_id}  account {missed.account}  +100 credits  not booked" in listed.stdout
    assert _stands(client)[0] == before
    assert luster.cli("billing", "reconcile", "--since", "1d", "--grant").returncode == 0
    assert _stands(client)[0] == before + 100
    said = luster.cli("billing", "events", "--json")
    assert {each["outcome"] for each in json.loads(said.stdout)} == {"applied", "refused"}
    _operator_corrects(luster, client)
    verified = luster.cli("ledger", "verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr


def _operator_corrects(luster: RunningLuster, client: Client) -> None:
    before = _stands(client)[0]
    buyer = ("--email", "buyer@example.com", "--reason", "sorry for the wait")
    assert luster.cli("credits", "grant", *buyer, "7").returncode == 0
    assert luster.cli("credits", "adjust", *buyer, "--", "-3").returncode == 0
    assert luster.cli("credits", "adjust", "--email", "buyer@example.com", "1").returncode != 0, (
        "a reason must be given"
    )
    assert _stands(client)[0] == before + 4
    said = luster.cli("credits", "entries", "--email", "buyer@example.com", "--json")
    listed = json.loads(said.stdout)[:2]
    assert [(each["kind"], each["amount"], each["reason"]) for each in listed] == [
        ("adjust", -3, "sorry for the wait"),
        ("grant", 7, "sorry for the wait"),
    ]
    assert all(each["actor"].startswith("operator:") for each in listed)
    assert "adjust" in luster.cli("credits", "entries", "--email", "buyer@example.com").stdout
