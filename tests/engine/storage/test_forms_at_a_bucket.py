"""A form at a bucket that reads it as Amazon says: it brings one photo to one place, and nothing else."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import UTC, datetime, timedelta

import pytest
import requests
from luster_engine.storage.port import SignedForm
from luster_engine.storage.s3 import S3Storage

from tests.stand_ins.form_bucket import FormBucket, form_bucket

KEY = "account/shoot/asset/original.jpg"
OTHERS = "another/shoot/asset/original.jpg"
PHOTO = b"\xff\xd8\xff" * 2


@pytest.fixture(scope="module")
def server() -> Iterator[FormBucket]:
    with form_bucket() as running:
        yield running


@pytest.fixture
async def store(server: FormBucket) -> AsyncIterator[S3Storage]:
    server.objects.clear()
    server.now = None
    made = S3Storage(
        bucket=server.name,
        endpoint=server.url,
        region="us-east-1",
        access_key_id=server.key_id,
        secret_access_key=server.secret,
    )
    yield made
    await made.close()


async def form_for(store: S3Storage, key: str = KEY) -> SignedForm:
    form = await store.presign_form(key, content_type="image/jpeg", least=len(PHOTO), most=len(PHOTO))
    assert form is not None
    return form


async def sent(form: SignedForm, file: bytes = PHOTO, changed: Mapping[str, str] | None = None) -> tuple[int, str]:
    fields = {**form.fields, **(changed or {})}
    files = {"file": ("house.jpg", file)}
    answer = await asyncio.to_thread(requests.post, form.url, data=fields, files=files, timeout=20)
    return answer.status_code, answer.text


async def test_a_form_brings_its_photo_to_its_place(store: S3Storage, server: FormBucket) -> None:
    assert await sent(await form_for(store)) == (204, "")
    assert server.objects == {KEY: PHOTO}


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"key": OTHERS}, "Condition failed: key"),
        ({"key": "${filename}"}, "Condition failed: key"),
        ({"Content-Type": "text/html"}, "Condition failed: Content-Type"),
        ({"x-amz-meta-owner": "me"}, "Extra input fields: x-amz-meta-owner"),
        ({"success_action_redirect": "https://evil.example"}, "Extra input fields: success_action_redirect"),
        ({"acl": "public-read"}, "Extra input fields: acl"),
        ({"tagging": "<Tagging/>"}, "Extra input fields: tagging"),
        ({"x-amz-storage-class": "GLACIER"}, "Extra input fields: x-amz-storage-class"),
        ({"x-amz-website-redirect-location": "https://evil.example"}, "Extra input fields"),
        ({"Content-Disposition": "inline"}, "Extra input fields: content-disposition"),
        ({"Content-Encoding": "gzip"}, "Extra input fields: content-encoding"),
        ({"x-amz-signature": "0" * 64}, "SignatureDoesNotMatch"),
        ({"x-amz-credential": "key/20200101/us-east-1/s3/aws4_request"}, "SignatureDoesNotMatch"),
        ({"x-amz-credential": "other/20200101/us-east-1/s3/aws4_request"}, "InvalidAccessKeyId"),
        ({"x-amz-date": "20200101T000000Z"}, "Condition failed: x-amz-date"),
    ],
)
async def test_whatever_else_is_asked_of_a_form_is_refused(
    store: S3Storage, server: FormBucket, changed: dict[str, str], why: str
) -> None:
    code, said = await sent(await form_for(store), changed=changed)
    assert code == 403 and why in said, said
    assert server.objects == {}


async def test_a_photo_of_another_size_is_refused(store: S3Storage, server: FormBucket) -> None:
    form = await form_for(store)
    assert await sent(form, PHOTO + b"x") == (400, "EntityTooLarge")
    assert await sent(form, PHOTO[1:]) == (400, "EntityTooSmall")
    assert server.objects == {}


async def test_a_policy_that_was_widened_or_borrowed_is_refused(store: S3Storage, server: FormBucket) -> None:
    mine, others = await form_for(store), await form_for(store, OTHERS)
    policy = json.loads(base64.b64decode(mine.fields["policy"]))
    policy["conditions"] = [["starts-with", "$key", ""]]
    widened = base64.b64encode(json.dumps(policy).encode()).decode()
    assert (await sent(mine, changed={"policy": widened}))[1] == "SignatureDoesNotMatch"
    assert (await sent(mine, changed={"policy": others.fields["policy"]}))[1] == "SignatureDoesNotMatch"
    borrowed = {"policy": others.fields["policy"], "x-amz-signature": others.fields["x-amz-signature"]}
    assert (await sent(mine, changed=borrowed))[1] == "AccessDenied: Policy Condition failed: key"
    assert server.objects == {}


async def test_a_form_ends_with_its_time_and_until_then_replaces_only_its_own_photo(
    store: S3Storage, server: FormBucket
) -> None:
    """It cannot be written once, as an address can: Amazon has no condition for that. So a photo is what was looked at
    when it was confirmed, and what comes later is swept (`assets/confirm.py`, `assets/left_upload.py`)."""
    form = await form_for(store)
    assert (await sent(form))[0] == (await sent(form, PHOTO[::-1]))[0] == 204
    assert server.objects == {KEY: PHOTO[::-1]}
    server.now = datetime.now(UTC) + timedelta(seconds=899)
    assert (await sent(form))[0] == 204
    server.now += timedelta(seconds=2)
    assert (await sent(form))[1] == "AccessDenied: Policy expired"
