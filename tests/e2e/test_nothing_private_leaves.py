"""A photo full of secrets, of every kind: none is in what can be fetched but the original."""

import io
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
from PIL import Image

from tests.appended import MARKS, appended
from tests.e2e.photo import house
from tests.e2e.running_luster import Client, RunningLuster
from tests.photos import SECRETS, write

TYPES = {
    "jpg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "tiff": "image/tiff",
    "heic": "image/heic",
    "avif": "image/avif",
}
OWN_ORIGINAL = "source_url"
"""The one address that may lead to everything: the untouched original, for its owner."""

POLICIES = ("us-ca-ab723", "mls-label-on-image", "mls-no-overlay")
HIDDEN = (*MARKS, *(secret.encode() for secret in SECRETS))


@pytest.fixture(scope="module")
def client(luster: RunningLuster) -> Client:
    return Client(luster.url, luster.token("private@example.com"))


def addresses(answer: Any) -> Iterator[str]:
    """Every address of a file that an answer holds, wherever it stands."""
    if isinstance(answer, dict):
        for name, value in answer.items():
            if name != OWN_ORIGINAL:
                yield from addresses(value)
    elif isinstance(answer, list):
        for value in answer:
            yield from addresses(value)
    elif isinstance(answer, str) and answer.startswith("http") and "/objects/" in answer:
        yield answer


def files(data: bytes) -> Iterator[bytes]:
    """The bytes, and each file inside where they are an archive."""
    yield data
    if data[:4] == b"PK\x03\x04":
        archive = zipfile.ZipFile(io.BytesIO(data))
        yield from (archive.read(name) for name in archive.namelist())


@pytest.mark.parametrize("kind", sorted(TYPES))
def test_no_secret_of_a_photo_is_in_anything_that_is_fetched(client: Client, tmp_path: Path, kind: str) -> None:
    pixels = np.asarray(Image.open(io.BytesIO(house(900, 600))))
    photo = appended(write(pixels, tmp_path / "photo", kind).read_bytes(), kind)
    assert sum(mark in photo for mark in MARKS) >= 2, "the photo carries what must not leave"
    shoot = client.post("/shoots", {"name": f"Private {kind}"})["shoot"]["id"]
    asset = client.upload(photo, f"house.{kind}", TYPES[kind], shoot=shoot)
    job = client.post("/jobs", {"asset_id": asset["id"], "style": "sky_replacement", "tier": "premium"})["job"]
    assert client.finished(job["id"])["status"] == "succeeded"
    until = time.monotonic() + 60
    while not client.get(f"/assets/{asset['id']}")["asset"].get("thumb_url") and time.monotonic() < until:
        time.sleep(0.2)

    answers = [
        client.post("/previews", {"asset_id": asset["id"], "looks": [{"style": "default"}, {"style": "dusk"}]}),
        *(
            client.get(path)
            for path in (
                f"/assets/{asset['id']}",
                f"/jobs/{job['id']}",
                f"/jobs/{job['id']}/fidelity",
                *(
                    f"/jobs/{job['id']}/disclosure?policy={policy}"
                    for policy in ("us-ca-ab723", "mls-label-on-image", "mls-no-overlay")
                ),
                f"/shoots/{shoot}",
                f"/shoots/{shoot}/assets",
                "/api/mobile/gallery",
                "/api/mobile/listings",
            )
        ),
    ]
    fetched = {url: httpx.get(url, timeout=60).content for url in addresses(answers)}
    for size in ("original", "web", "mls", "thumb"):
        answer = client.http.get(f"/jobs/{job['id']}/outputs/photo", params={"rendition": size}, follow_redirects=True)
        assert answer.status_code == 200, answer.text
        fetched[f"rendition {size}"] = answer.content
        if size == "original":
            continue
        before = {"rendition": size, "before": True}
        answer = client.http.get(f"/jobs/{job['id']}/outputs/photo", params=before, follow_redirects=True)
        assert answer.status_code == 200, answer.text
        fetched[f"before {size}"] = answer.content
    for side in (False, True):
        tiles = client.http.get(f"/jobs/{job['id']}/outputs/photo/tiles", params={"before": side}).json()["tiles"]
        fetched |= {url: httpx.get(url, timeout=60).content for url in tiles["urls"]}
    fetched["archive"] = client.http.get(f"/shoots/{shoot}/archive").content
    assert len(fetched) >= 10, sorted(fetched)
    leaks = [
        (where, secret)
        for where, data in fetched.items()
        for file in files(data)
        for secret in HIDDEN
        if secret in file
    ]
    assert leaks == []
    untouched = client.get(f"/assets/{asset['id']}")["asset"][OWN_ORIGINAL]
    assert httpx.get(untouched).content == photo
