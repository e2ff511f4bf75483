"""The bucket store against a server that truly verifies signatures."""

import asyncio
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.storage.port import UploadedPart
from luster_engine.storage.s3 import S3Storage

from tests.engine.storage.s3_server import REGION, S3Server

KEY = "user/shoot/asset/original.jpg"
JPEG = {"Content-Type": "image/jpeg"}


async def put(url: str, content: bytes, headers: dict[str, str] | None = None) -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.put(url, content=content, headers=headers)


async def get(url: str) -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.get(url)


async def read_all(store: S3Storage, key: str, start: int = 0) -> bytes:
    return b"".join([data async for data in store.open_read(key, start)])


async def test_a_signed_upload_can_be_read_back(bucket: S3Storage, tmp_path: Path) -> None:
    signed = await bucket.presign_put(KEY, content_type="image/jpeg")
    assert dict(signed.headers) == JPEG
    assert (await put(signed.url, content=b"abcdef", headers=dict(signed.headers))).status_code == 200
    info = await bucket.head(KEY)
    assert info is not None and (info.size, info.content_type) == (6, "image/jpeg")
    assert await read_all(bucket, KEY, 2) == b"cdef"
    await bucket.get_file(KEY, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == b"abcdef"
    assert (await get(await bucket.presign_get(KEY))).content == b"abcdef"


async def test_another_type_is_refused(bucket: S3Storage) -> None:
    signed = await bucket.presign_put(KEY, content_type="image/jpeg")
    for headers in ({"Content-Type": "text/html"}, {}):
        assert (await put(signed.url, content=b"x", headers=headers)).status_code == 403
    assert await bucket.head(KEY) is None


async def test_with_a_size_another_length_and_a_replay_are_refused(bucket: S3Storage) -> None:
    signed = await bucket.presign_put(KEY, content_type="image/jpeg", size=3)
    assert dict(signed.headers) == {"Content-Type": "image/jpeg", "Content-Length": "3", "If-None-Match": "*"}
    once = {"Content-Type": "image/jpeg", "If-None-Match": "*"}
    for body in (b"12", b"1234", b""):
        assert (await put(signed.url, content=body, headers=once)).status_code == 403
    assert (await put(signed.url, content=b"123", headers=JPEG)).status_code == 403
    assert (await put(signed.url, content=b"123", headers=once)).status_code == 200
    assert (await put(signed.url, content=b"456", headers=once)).status_code == 412
    assert await read_all(bucket, KEY) == b"123"


async def test_a_tampered_or_expired_address_is_refused(bucket: S3Storage) -> None:
    signed = await bucket.presign_put(KEY, content_type="image/jpeg")
    for tampered in (
        signed.url.replace("original.jpg", "other.jpg"),
        signed.url[:-4] + ("0000" if signed.url[-4:] != "0000" else "1111"),
        signed.url.replace("X-Amz-Expires=900", "X-Amz-Expires=90000"),
    ):
        assert tampered != signed.url
        assert (await put(tampered, content=b"x", headers=JPEG)).status_code == 403
    expired = await bucket.presign_put(KEY, content_type="image/jpeg", expires=1)
    await asyncio.sleep(2.1)
    assert (await put(expired.url, content=b"x", headers=JPEG)).status_code == 403
    assert await bucket.head(KEY) is None


async def test_a_reading_address_stays_the_same_and_names_the_file(bucket: S3Storage, tmp_path: Path) -> None:
    (tmp_path / "photo").write_bytes(b"photo")
    await bucket.put_file(KEY, tmp_path / "photo", "image/jpeg")
    first = await bucket.presign_get(KEY, filename='Küche "1".jpg', window=86400)
    assert first == await bucket.presign_get(KEY, filename='Küche "1".jpg', window=86400)
    answer = await get(first)
    assert answer.content == b"photo"
    assert "filename*=UTF-8''K%C3%BCche%20%221%22.jpg" in answer.headers["content-disposition"]
    assert (await put(first, content=b"x")).status_code == 403


async def test_parts_are_joined_and_resumed(bucket: S3Storage) -> None:
    upload = await bucket.create_multipart(KEY, "image/jpeg")
    large = b"a" * (5 * 1024 * 1024)
    for number, data in ((2, b"tail"), (1, large)):
        signed = await bucket.sign_part(KEY, upload, number, len(data))
        assert signed.headers == {"Content-Length": str(len(data))}
        assert (await put(signed.url, content=data)).status_code == 200
    parts = await bucket.list_parts(KEY, upload)
    assert [(part.number, part.size) for part in parts] == [(1, len(large)), (2, 4)]
    with pytest.raises(LusterError) as missing:
        await bucket.complete_multipart(KEY, upload, [parts[0], UploadedPart(2, "0" * 32)])
    assert missing.value.reason is Reason.UPLOAD_MISMATCH
    info = await bucket.complete_multipart(KEY, upload, parts)
    assert (info.size, info.content_type) == (len(large) + 4, "image/jpeg")


async def test_a_part_of_another_length_is_refused(bucket: S3Storage) -> None:
    """An upload announced as two small parts could bring parts of any size, which no quota counted."""
    upload = await bucket.create_multipart(KEY, "image/jpeg")
    signed = await bucket.sign_part(KEY, upload, 1, 4)
    assert "content-length" in signed.url.lower()
    for wrong in (b"tails", b"tai", b""):
        assert (await put(signed.url, content=wrong)).status_code == 403
    assert await bucket.list_parts(KEY, upload) == []
    assert (await put(signed.url, content=b"tail")).status_code == 200
    await bucket.abort_multipart(KEY, upload)


async def test_stale_parts_and_prefixes_are_removed(bucket: S3Storage, tmp_path: Path) -> None:
    (tmp_path / "photo").write_bytes(b"photo")
    for key in ("user/a/1.jpg", "user/a/2/3.jpg", "user/b/1.jpg"):
        await bucket.put_file(key, tmp_path / "photo", "image/jpeg")
    await bucket.create_multipart("user/a/9.jpg", "image/jpeg")
    await bucket.create_multipart("user/c/9.jpg", "image/jpeg")
    assert await bucket.delete_prefix("user/a/") == 2
    assert [info.key async for info in bucket.list_prefix("user/")] == ["user/b/1.jpg"]
    assert await bucket.abort_stale_multipart(datetime.now(UTC) - timedelta(hours=1)) == 0
    assert await bucket.abort_stale_multipart(datetime.now(UTC) + timedelta(hours=1)) == 1
    await bucket.delete("user/none.jpg")


async def test_what_is_not_there_is_not_found(bucket: S3Storage, tmp_path: Path) -> None:
    for call in (
        lambda: bucket.get_file(KEY, tmp_path / "out"),
        lambda: bucket.copy(KEY, "user/copy.jpg"),
        lambda: read_all(bucket, KEY),
    ):
        with pytest.raises(LusterError) as refused:
            await call()
        assert refused.value.reason is Reason.NOT_FOUND


@pytest.mark.parametrize("wrong", ["endpoint", "secret_access_key", "bucket"])
async def test_a_bucket_that_cannot_be_used_names_the_setting(bucket_server: S3Server, wrong: str) -> None:
    told = {
        "endpoint": bucket_server.endpoint,
        "bucket": bucket_server.bucket,
        "secret_access_key": bucket_server.secret_access_key,
    } | {wrong: "http://127.0.0.1:1" if wrong == "endpoint" else "none"}
    store = S3Storage(region=REGION, access_key_id=bucket_server.access_key_id, **told)
    with pytest.raises(LusterError) as refused:
        await store.check()
    assert refused.value.reason is Reason.STORAGE_UNAVAILABLE
    assert f"S3_{wrong.upper()}" in refused.value.message
    await store.close()


async def test_a_page_is_signed_off_the_loop_and_once_for_each_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """200 photos took a second of signing, for which the engine answered nobody."""
    store = S3Storage(
        bucket="b", endpoint="http://127.0.0.1:9", region=REGION, access_key_id="a", secret_access_key="s"
    )
    signing: list[int] = []
    real = store._signing.generate_presigned_url

    def signed(*args: Any, **kwargs: Any) -> str:
        signing.append(threading.get_ident())
        return real(*args, **kwargs)

    monkeypatch.setattr(store._signing, "generate_presigned_url", signed)
    keys = [f"user/shoot/{number}/shared.jpg" for number in range(200)]
    first = [await store.presign_get(key) for key in keys]
    assert [await store.presign_get(key) for key in keys] == first
    assert await store.presign_get(keys[0], filename="house.jpg") != first[0]
    await store.presign_put(KEY, content_type="image/jpeg")
    await store.sign_part(KEY, "upload", 1, 4)
    assert len(signing) == 203
    assert threading.get_ident() not in signing
    await store.close()


async def test_a_store_that_takes_no_forms_is_known_by_its_answers(bucket: S3Storage) -> None:
    """Swift refuses them with 412, and has no name by which it could be told."""
    assert await bucket.presign_form(KEY, content_type="image/jpeg", least=1, most=10) is None
