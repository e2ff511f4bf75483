"""Uploads by a form: what is signed, by an own reading of the signature, and what a server makes of the form."""

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import boto3
import pytest
import requests
from luster_engine.errors import LusterError, Reason
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.s3 import S3Storage
from moto import mock_aws

KEY = "user/shoot/asset/original.jpg"
SECRET = "a secret of the tests"
BUCKET, REGION = "photos", "us-east-1"


@pytest.fixture
async def store() -> AsyncIterator[S3Storage]:
    """A store in a bucket that takes forms; it looks at no signature."""
    with mock_aws():
        keys = {"aws_access_key_id": "key", "aws_secret_access_key": SECRET, "region_name": REGION}
        boto3.client("s3", **keys).create_bucket(Bucket=BUCKET)
        made = _store(None)
        yield made
        await made.close()


def _store(endpoint: str | None) -> S3Storage:
    return S3Storage(bucket=BUCKET, endpoint=endpoint, region=REGION, access_key_id="key", secret_access_key=SECRET)


async def test_a_photo_comes_by_a_form(store: S3Storage) -> None:
    form = await store.presign_form(KEY, content_type="image/jpeg", least=1, most=10)
    assert form is not None
    file = {"file": ("house.jpg", b"abcdef")}
    sent = await asyncio.to_thread(requests.post, form.url, data=dict(form.fields), files=file, timeout=20)
    assert sent.status_code == 204, sent.text
    found = await store.head(KEY)
    assert found is not None and (found.size, found.content_type) == (6, "image/jpeg")


async def test_a_form_signs_its_key_its_type_its_size_and_its_end(store: S3Storage) -> None:
    form = await store.presign_form(KEY, content_type="image/jpeg", least=6, most=6)
    assert form is not None
    policy = json.loads(base64.b64decode(form.fields["policy"]))
    conditions: list[Any] = policy["conditions"]
    assert ["content-length-range", 6, 6] in conditions
    assert {"key": KEY} in conditions and {"bucket": BUCKET} in conditions
    assert {"Content-Type": "image/jpeg"} in conditions
    # Amazon's own description of the signature, by nothing but the standard library.
    date, region, service = form.fields["x-amz-credential"].split("/")[1:4]
    key = b"AWS4" + SECRET.encode()
    for part in (date, region, service, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    signature = hmac.new(key, form.fields["policy"].encode(), hashlib.sha256).hexdigest()
    assert form.fields["x-amz-signature"] == signature


async def test_an_object_that_was_replaced_since_it_was_measured_is_not_brought(
    store: S3Storage, folder_store: FilesystemStorage, tmp_path: Path
) -> None:
    """An address without a size takes gigabytes; they came to our disk before anybody compared."""
    small, large, here = tmp_path / "small", tmp_path / "large", tmp_path / "here"
    small.write_bytes(b"x" * 10)
    large.write_bytes(b"x" * 1000)
    for each in (store, folder_store):
        await each.put_file(KEY, small, "image/jpeg")
        info = await each.head(KEY)
        assert info is not None
        await each.put_file(KEY, large, "image/jpeg")
        with pytest.raises(LusterError, match="1000 bytes where 10 are expected") as refused:
            await each.get_file(KEY, here, size=info.size)
        assert refused.value.reason is Reason.UPLOAD_MISMATCH
        assert not here.exists()
        await each.get_file(KEY, here, size=1000)
        here.unlink()


@pytest.mark.parametrize("endpoint_without", ["https://abc.r2.cloudflarestorage.com", "https://s3.eu.backblazeb2.com"])
async def test_stores_that_take_no_forms_offer_none(endpoint_without: str, folder_store: FilesystemStorage) -> None:
    store = _store(endpoint_without)
    assert await store.presign_form(KEY, content_type="image/jpeg", least=1, most=10) is None
    assert await folder_store.presign_form(KEY, content_type="image/jpeg", least=1, most=10) is None
    await store.close()
