"""A user leaves by REST: tokens end, things go, the certificate says so, and who comes back is somebody new."""

import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.gateway.running import NO_RATES, Luster, luster_up

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def luster() -> Iterator[Luster]:
    with luster_up(NO_RATES) as running:
        yield running


def _until_done(luster: Luster, started: dict[str, Any]) -> dict[str, Any]:
    headers = {"X-Deletion-Token": started["token"]}
    until = time.monotonic() + 90
    while time.monotonic() < until:
        answer = httpx.get(f"{luster.url}/deletions/{started['deletion_id']}", headers=headers, timeout=30)
        assert answer.status_code == 200, answer.text
        deletion: dict[str, Any] = answer.json()["deletion"]
        if deletion["status"] == "done":
            return deletion
        time.sleep(0.2)
    raise AssertionError("the removal did not end")


def test_a_user_leaves_and_comes_back_as_somebody_new(luster: Luster) -> None:
    with luster.sign_in("leaver@example.com") as client:
        before = client.get("/me").json()["account"]["id"]
        given = client.post("/uploads/presign", json={"filename": "a.jpg", "content_type": "image/jpeg"}).json()
        key = client.post("/api-keys", json={"name": "ci"}).json()["secret"]
        started = client.delete("/me")
        assert started.status_code == 202, started.text
        done = _until_done(luster, started.json())
        assert done["certificate"]["removed"]["rows"]["api_keys"] == 1
        assert {each["what"] for each in done["certificate"]["kept"]} >= {"credit_entries", "departed_marks"}
        refused = client.get("/me")
        assert refused.status_code == 401, "the token was issued before"
        with_key = httpx.get(f"{luster.url}/me", headers={"Authorization": f"Bearer {key}"}, timeout=30)
        assert with_key.status_code == 401
        late = httpx.put(given["upload_url"], content=b"x", headers={"Content-Type": "image/jpeg"}, timeout=30)
        assert late.status_code >= 400, "an address that was signed before dies with the account"
    time.sleep(1.1)  # tokens say to the second when they were made
    with luster.sign_in("leaver@example.com") as client:
        assert client.get("/me").json()["account"]["id"] != before
        assert client.get("/credits").json()["balance"] == 0, "no second welcome"


def test_only_the_token_says_how_it_goes_and_what_has_begun_stays_begun(luster: Luster) -> None:
    with luster.sign_in("second@example.com") as client:
        started = client.delete("/me").json()
    where = f"{luster.url}/deletions/{started['deletion_id']}"
    assert httpx.get(where, timeout=30).status_code == 401
    assert httpx.get(where, headers={"X-Deletion-Token": "guess"}, timeout=30).status_code == 404
    _until_done(luster, started)
    late = httpx.post(f"{where}/take-back", headers={"X-Deletion-Token": started["token"]}, timeout=30)
    assert late.status_code == 409, late.text
