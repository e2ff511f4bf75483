"""What an upload of no said size brings to a bucket beyond the largest photo lies there for a minute."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from uuid import UUID

import boto3
import pytest
import requests
from luster_engine.assets.models import Asset
from luster_engine.assets.quota import StorageUse
from luster_engine.assets.too_large import CHORE, SCHEDULE, TooLarge
from luster_engine.errors import LusterError, Reason
from luster_engine.storage.port import LAST_BYTES
from luster_engine.storage.s3 import S3Storage
from moto import mock_aws
from sqlalchemy import text

from tests.engine.assets.house import PHOTO, QUOTA, House

MOST = 1000
BUCKET, REGION = "photos", "us-east-1"


@pytest.fixture
async def bucket(house: House) -> AsyncIterator[S3Storage]:
    """The house's photos in a bucket, which takes of an address without a size whatever comes."""
    with mock_aws():
        client = boto3.client("s3", aws_access_key_id="key", aws_secret_access_key="secret", region_name=REGION)
        client.create_bucket(Bucket=BUCKET)
        store = S3Storage(bucket=BUCKET, endpoint=None, region=REGION, access_key_id="key", secret_access_key="secret")
        folder, house.assets._storage = house.assets._storage, store
        house.assets._inspector._storage = store
        yield store
        house.assets._storage = folder
        await store.close()


async def sent(address: str, headers: Mapping[str, str], file: bytes) -> None:
    answer = await asyncio.to_thread(requests.put, address, data=file, headers=dict(headers), timeout=20)
    assert answer.status_code == 200, answer.text


async def row(house: House, asset: str) -> Asset:
    async with house.database.reading() as session:
        return await session.get_one(Asset, UUID(asset))


async def use(house: House) -> StorageUse:
    async with house.database.reading() as session:
        return await QUOTA.use_of(session, house.account)


async def test_what_is_larger_than_a_photo_lies_in_a_bucket_until_the_next_look(
    house: House, bucket: S3Storage
) -> None:
    """It lay there for a day, and one that was confirmed or given up let it lie for two hours beside no quota."""
    look = TooLarge(house.database, bucket, max_bytes=MOST).look
    waiting, good, confirmed, left = [await house.announce() for _ in range(4)]
    await sent(good.upload_url, good.headers, PHOTO)
    await sent(confirmed.upload_url, confirmed.headers, PHOTO)
    await house.confirm(confirmed)
    await house.delete(left)
    for made in (waiting, confirmed, left):
        await sent(made.upload_url, made.headers, b"x" * (MOST + 1))
    await look()
    lying = [info.key async for info in bucket.list_prefix("") if "original" in info.key]
    assert lying == [good.object_key]
    found = await row(house, waiting.asset.id)
    assert (found.state, found.refused_reason) == ("refused", str(Reason.TOO_LARGE))
    assert (await row(house, good.asset.id)).state == "pending"
    assert (await row(house, confirmed.asset.id)).state == "ready"
    assert (await row(house, left.asset.id)).state == "deleted"
    assert (await use(house)).announced_bytes == 2 * QUOTA.largest_bytes, "what was refused still counts"
    await sent(waiting.upload_url, waiting.headers, PHOTO)
    await look()
    await house.confirm(waiting)


@pytest.mark.parametrize("said", [None, 1])
async def test_what_was_given_up_brings_nothing_at_all(house: House, bucket: S3Storage, said: int | None) -> None:
    """An address of a said size was no reason to look, and counted as nothing: 100 MB for each, given up at once."""
    left = await house.announce(**({} if said is None else {"size_bytes": said}))
    await house.delete(left)
    await sent(left.upload_url, left.headers, b"x")
    await TooLarge(house.database, bucket, max_bytes=MOST).look()
    assert [info.key async for info in bucket.list_prefix("")] == []


async def test_only_addresses_that_may_bring_something_are_asked_about(
    house: House, bucket: S3Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    sized, old = await house.announce(size_bytes=5), await house.announce()
    await sent(old.upload_url, old.headers, PHOTO)
    await house.confirm(old)
    async with house.database.transaction() as session:
        ago = {"ago": 2 * LAST_BYTES, "id": UUID(old.asset.id)}
        await session.execute(text("UPDATE assets SET confirmed_at = now() - :ago WHERE id = :id"), ago)
    asked: list[str] = []

    async def head(key: str) -> None:
        asked.append(key)

    monkeypatch.setattr(bucket, "head", head)
    new = await house.announce()
    await TooLarge(house.database, bucket, max_bytes=MOST).look()
    assert asked == [new.object_key] and sized.object_key not in asked


async def test_a_repeated_announcement_of_a_confirmed_photo_brings_no_new_address(house: House) -> None:
    """With it whatever a bucket takes lay beside the photo until the night, for a day anew each time."""
    made = await house.announce(request_id="once")
    await house.put(made)
    assert (await house.announce(request_id="once")).object_key == made.object_key
    await house.confirm(made)
    with pytest.raises(LusterError) as refused:
        await house.announce(request_id="once")
    assert refused.value.reason is Reason.ALREADY_EXISTS


def test_the_look_comes_every_minute() -> None:
    assert SCHEDULE == {CHORE: "* * * * *"}
