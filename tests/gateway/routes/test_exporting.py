"""Who asks for their data gets all of it, over HTTP and by the command, and nobody else gets any."""

import io
import json
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.photo import house
from tests.gateway.running import NO_RATES, Luster, luster_up

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def luster() -> Iterator[Luster]:
    with luster_up(NO_RATES) as running:
        yield running


def _uploaded(client: httpx.Client, content: bytes) -> str:
    given = client.post("/uploads/presign", json={"filename": "a.jpg", "content_type": "image/jpeg"}).json()
    put = httpx.put(given["upload_url"], content=content, headers={"Content-Type": "image/jpeg"}, timeout=60)
    assert put.status_code < 300, put.text
    asked = {"asset_id": given["asset_id"], "object_key": given["object_key"]}
    assert client.post("/uploads/confirm", json=asked).status_code < 300
    return str(given["asset_id"])


def _done(client: httpx.Client, export: str) -> dict[str, Any]:
    until = time.monotonic() + 120
    while time.monotonic() < until:
        found: dict[str, Any] = client.get(f"/me/exports/{export}").json()["export"]
        if found["status"] == "done":
            return found
        assert found["url"] is None, "no address before it is whole"
        time.sleep(0.2)
    raise AssertionError("the export was not made")


def test_an_export_is_fetched_by_its_owner_alone_and_dies_with_the_account(luster: Luster, tmp_path: Path) -> None:
    photo = house(320, 240)
    with luster.sign_in("taker@example.com") as client, luster.sign_in("other@example.com") as other:
        asset = _uploaded(client, photo)
        client.post("/api-keys", json={"name": "ci"})
        started = client.post("/me/export")
        assert started.status_code == 202, started.text
        export = started.json()["export"]["id"]
        done = _done(client, export)
        assert other.get(f"/me/exports/{export}").status_code == 404
        fetched = httpx.get(done["url"], timeout=60)
        assert fetched.status_code == 200 and len(fetched.content) == done["size_bytes"]
        archive = zipfile.ZipFile(io.BytesIO(fetched.content))
        assert archive.testzip() is None
        (row,) = [json.loads(line) for line in archive.read("data/assets.jsonl").splitlines()]
        assert row["id"] == asset
        assert photo in [archive.read(name) for name in archive.namelist() if name.startswith("files/")]
        assert "secret_hash" not in archive.read("data/api_keys.jsonl").decode()
        mine = tmp_path / "mine.zip"
        said = luster.process.cli("export", "--email", "taker@example.com", "-o", str(mine))
        assert said.returncode == 0, said.stderr
        assert zipfile.ZipFile(mine).testzip() is None
        again = luster.process.cli("export", "--email", "taker@example.com", "-o", str(mine))
        assert again.returncode == 1 and "nothing is overwritten" in again.stderr
        actions = [each["action"] for each in client.get("/me/audit").json()["entries"]]
        assert actions.count("account.export") == 2
        assert client.delete("/me").status_code == 202
        until = time.monotonic() + 120
        while httpx.get(done["url"], timeout=60).status_code < 400:
            assert time.monotonic() < until, "the address outlives the account"
            time.sleep(0.5)


def test_a_second_request_finds_the_export_that_is_being_made(luster: Luster) -> None:
    with luster.sign_in("twice@example.com") as client:
        _uploaded(client, house(320, 240))
        answers = [client.post("/me/export").json()["export"] for _ in range(2)]
        if answers[0]["id"] != answers[1]["id"]:
            # The first was done by then, and a new one is made of what there is now.
            first = client.get(f"/me/exports/{answers[0]['id']}")
            assert first.status_code == 404 or first.json()["export"]["status"] == "done"
        _done(client, answers[1]["id"])
