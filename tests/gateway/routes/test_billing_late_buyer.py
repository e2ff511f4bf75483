"""Who buys before they were ever seen here finds their credits at their first sign-in, by REST alone."""

import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID, uuid4

import httpx
import pytest

from tests.e2e.running_luster import Client, RunningLuster
from tests.engine.billing.billing_world import (
    REVENUECAT_AUTHORIZATION,
    WEBHOOK_SECRET,
    CardPurchase,
    StorePurchase,
    sent_by_revenuecat,
    signed_by_stripe,
)
from tests.gateway.auth.test_sign_in import Supabase


@pytest.fixture(scope="module")
def supabase() -> Iterator[Supabase]:
    """The sign-in that users have accounts at before they have one here."""
    started = Supabase()
    yield started
    started.server.shutdown()
    started.server.server_close()


@pytest.fixture(scope="module")
def luster(supabase: Supabase) -> Iterator[RunningLuster]:
    """A Luster with that sign-in, which hears of Stripe and of the app stores."""
    with tempfile.TemporaryDirectory(prefix="luster-late-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        running = RunningLuster(Path(folder))
        running.more = {
            "SUPABASE_URL": supabase.url,
            "STRIPE_SECRET_KEY": "sk_test_unused",
            "STRIPE_WEBHOOK_SECRET": WEBHOOK_SECRET,
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


def _told(luster: RunningLuster, sender: str, body: bytes, headers: dict[str, str]) -> int:
    return httpx.post(f"{luster.url}/webhooks/{sender}", content=body, headers=headers, timeout=60).status_code


def _balance_becomes(client: Client, wanted: int) -> None:
    until = time.monotonic() + 60
    while client.get("/credits")["balance"] != wanted and time.monotonic() < until:
        time.sleep(0.1)
    assert client.get("/credits")["balance"] == wanted


def test_purchases_of_a_user_who_signs_in_later_are_theirs(luster: RunningLuster, supabase: Supabase) -> None:
    user = str(uuid4())
    phone, back = StorePurchase(user), StorePurchase(user)
    for event in (phone.bought(), back.refunded(), back.bought()):
        assert _told(luster, "revenuecat", *sent_by_revenuecat(event)) == 200
    card = CardPurchase(UUID(user))
    for event in (card.refunded(1950), card.completed()):
        assert _told(luster, "stripe", *signed_by_stripe(event)) == 200
    they = Client(luster.url, supabase.token(sub=user, email="late@example.com"))
    assert they.get("/me")["account"]["id"] == user
    _balance_becomes(they, 150)
    entries = they.get("/credits/entries")["entries"]
    told = sorted((entry["type"], entry["amount"], entry["source"]) for entry in entries)
    assert told == [
        ("grant", 100, "revenuecat"),
        ("grant", 100, "revenuecat"),
        ("grant", 100, "stripe"),
        ("reverse", -100, "revenuecat"),
        ("reverse", -50, "stripe"),
    ]


def test_one_event_delivered_twenty_times_at_once_grants_once(luster: RunningLuster, supabase: Supabase) -> None:
    they = Client(luster.url, supabase.token(sub=str(uuid4()), email="eager@example.com"))
    body, headers = signed_by_stripe(CardPurchase(UUID(they.get("/me")["account"]["id"])).completed())
    with ThreadPoolExecutor(20) as crowd:
        answers = list(crowd.map(lambda _: _told(luster, "stripe", body, headers), range(20)))
    assert answers == [200] * 20
    assert [entry["type"] for entry in they.get("/credits/entries")["entries"]] == ["grant"]
    assert luster.cli("ledger", "verify").returncode == 0


def test_no_payment_secret_is_in_the_logs(luster: RunningLuster) -> None:
    body, headers = sent_by_revenuecat(StorePurchase(str(uuid4())).bought(), authorization="Bearer guessed-secret")
    assert _told(luster, "revenuecat", body, headers) == 401
    said = "\n".join(path.read_text() for path in (luster.data / "logs").glob("*.log"))
    assert said
    for secret in (WEBHOOK_SECRET, REVENUECAT_AUTHORIZATION, "sk_test_unused", "guessed-secret"):
        assert secret not in said
