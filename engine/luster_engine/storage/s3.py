"""Storage in an S3 bucket, R2 included, by boto3 in threads."""

import asyncio
import contextlib
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote, urlsplit

import boto3
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import BotoCoreError, ClientError

from luster_engine.errors import LusterError, Reason
from luster_engine.storage.port import (
    CHUNK,
    WINDOW,
    CorsReport,
    ObjectInfo,
    SignedForm,
    SignedPut,
    UploadedPart,
    checked_key,
    checked_prefix,
    no_object,
    other_size,
    window_at,
)
from luster_engine.storage.signing import redated

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

T = TypeVar("T")

_MOST_SIGNED = 20_000
"""Addresses that are kept signed; each has about half a kilobyte."""
_WITHOUT_FORMS = (".r2.cloudflarestorage.com", ".backblazeb2.com")
"""Stores whose S3 has no POST of forms, by the ends of their hosts' names, as their own pages say."""
_OF_SWIFT = "x-openstack-request-id"
"""What OpenStack Swift says with every answer, also of its S3; it refuses forms (412), whatever its host is called."""
_MISSING = {"404", "NoSuchKey", "NotFound", "NoSuchUpload"}
_REFUSED = {"AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch", "403", "NoSuchBucket"}


class S3Storage:
    """Objects in one bucket; `public_endpoint` is where clients reach it when the engine reaches it elsewhere."""

    def __init__(
        self,
        *,
        bucket: str,
        endpoint: str | None,
        region: str,
        access_key_id: str,
        secret_access_key: str,
        public_endpoint: str | None = None,
    ) -> None:
        self._bucket = bucket
        self._region = region
        self._credentials = Credentials(access_key_id, secret_access_key)

        def client(url: str | None) -> "S3Client":
            return boto3.session.Session().client(
                "s3",
                endpoint_url=url,
                region_name=region,
                aws_access_key_id=access_key_id,
                aws_secret_access_key=secret_access_key,
                config=Config(
                    signature_version="s3v4",
                    # The newer default CRC32 trailer breaks R2 and older servers.
                    request_checksum_calculation="when_required",
                    response_checksum_validation="when_required",
                    s3={"addressing_style": "path"} if url else {},
                    connect_timeout=5,
                    read_timeout=60,
                    retries={"max_attempts": 3, "mode": "standard"},
                    max_pool_connections=16,
                ),
            )

        self._client = client(endpoint)
        host = urlsplit(public_endpoint or endpoint or "").hostname or ""
        self._takes_forms: bool | None = False if host.endswith(_WITHOUT_FORMS) else None
        self._signing = client(public_endpoint) if public_endpoint else self._client
        self._signed: OrderedDict[tuple[str, str, int, int], str] = OrderedDict()
        self._threads = ThreadPoolExecutor(max_workers=16, thread_name_prefix="luster-s3")

    async def presign_put(
        self, key: str, *, content_type: str, size: int | None = None, expires: int = WINDOW
    ) -> SignedPut:
        params: dict[str, Any] = {"Bucket": self._bucket, "Key": checked_key(key), "ContentType": content_type}
        headers = {"Content-Type": content_type}
        if size is not None:
            params |= {"ContentLength": size, "IfNoneMatch": "*"}
            headers |= {"Content-Length": str(size), "If-None-Match": "*"}
        url = await self._sign("put_object", params, expires)
        return SignedPut(url, headers, datetime.fromtimestamp(int(time.time()) + expires, UTC))

    async def presign_form(
        self, key: str, *, content_type: str, least: int, most: int, expires: int = WINDOW
    ) -> SignedForm | None:
        if not await self._offers_forms():
            return None
        checked_key(key)
        conditions: list[Any] = [{"Content-Type": content_type}, ["content-length-range", least, most]]

        def sign() -> SignedForm:
            made = self._signing.generate_presigned_post(
                self._bucket, key, Fields={"Content-Type": content_type}, Conditions=conditions, ExpiresIn=expires
            )
            return SignedForm(made["url"], made["fields"])

        return await asyncio.get_running_loop().run_in_executor(self._threads, sign)

    async def _offers_forms(self) -> bool:
        if self._takes_forms is None:
            with contextlib.suppress(LusterError):  # whoever cannot be asked now is asked the next time
                found = await self._call(lambda: self._client.head_bucket(Bucket=self._bucket), bucket=True)
                self._takes_forms = _OF_SWIFT not in found["ResponseMetadata"]["HTTPHeaders"]
        return self._takes_forms is not False

    async def presign_get(self, key: str, *, filename: str | None = None, window: int = WINDOW) -> str:
        # Within its window an address stays the same, so a page that is asked for again is signed already.
        known = (checked_key(key), filename or "", window, window_at(time.time(), window))
        found = self._signed.get(known)
        if found is not None:
            self._signed.move_to_end(known)
            return found
        # Signing takes milliseconds of computing, and a page has hundreds of addresses: never on the loop.
        url = await asyncio.get_running_loop().run_in_executor(self._threads, self._sign_get, key, filename, window)
        self._signed[known] = url
        while len(self._signed) > _MOST_SIGNED:
            self._signed.popitem(last=False)
        return url

    def _sign_get(self, key: str, filename: str | None, window: int) -> str:
        params: dict[str, Any] = {"Bucket": self._bucket, "Key": key}
        if filename:
            params["ResponseContentDisposition"] = disposition(filename)
        url = self._signing.generate_presigned_url("get_object", Params=params)
        return redated(url, self._credentials, self._region, window)

    async def _sign(self, method: str, params: Mapping[str, Any], expires: int) -> str:
        def sign() -> str:
            return self._signing.generate_presigned_url(method, Params=params, ExpiresIn=expires)

        return await asyncio.get_running_loop().run_in_executor(self._threads, sign)

    async def head(self, key: str) -> ObjectInfo | None:
        try:
            found = await self._call(lambda: self._client.head_object(Bucket=self._bucket, Key=checked_key(key)))
        except LusterError as error:
            if error.reason is Reason.NOT_FOUND:
                return None
            raise
        return _described(key, found)

    async def put_file(self, key: str, path: Path, content_type: str) -> ObjectInfo:
        checked_key(key)

        def put() -> ObjectInfo:
            with path.open("rb") as file:
                answer = self._client.put_object(Bucket=self._bucket, Key=key, Body=file, ContentType=content_type)
            return ObjectInfo(key, path.stat().st_size, content_type, answer["ETag"].strip('"'), datetime.now(UTC))

        return await self._call(put)

    async def get_file(self, key: str, path: Path, *, size: int | None = None) -> ObjectInfo:
        def get() -> ObjectInfo:
            found = self._client.get_object(Bucket=self._bucket, Key=checked_key(key))
            if size is not None and found["ContentLength"] != size:
                found["Body"].close()
                raise other_size(found["ContentLength"], size)
            with path.open("wb") as file:
                for data in found["Body"].iter_chunks(4 * CHUNK):
                    file.write(data)
            return _described(key, found)

        return await self._call(get)

    async def open_read(self, key: str, start: int = 0) -> AsyncIterator[bytes]:
        wanted: dict[str, Any] = {"Range": f"bytes={start}-"} if start else {}
        found = await self._call(lambda: self._client.get_object(Bucket=self._bucket, Key=checked_key(key), **wanted))
        body = found["Body"]
        try:
            while data := await self._call(lambda: body.read(CHUNK)):
                yield data
        finally:
            body.close()

    async def copy(self, source: str, target: str) -> ObjectInfo:
        await self._call(
            lambda: self._client.copy_object(
                Bucket=self._bucket,
                Key=checked_key(target),
                CopySource={"Bucket": self._bucket, "Key": checked_key(source)},
            )
        )
        info = await self.head(target)
        if info is None:
            raise LusterError(Reason.STORAGE_UNAVAILABLE, f"The bucket {self._bucket} lost a copy. Try again.")
        return info

    async def delete(self, key: str) -> None:
        await self._call(lambda: self._client.delete_object(Bucket=self._bucket, Key=checked_key(key)), missing_ok=True)

    async def delete_prefix(self, prefix: str) -> int:
        checked_prefix(prefix)
        count = 0
        async for info in self.list_prefix(prefix):
            await self.delete(info.key)
            count += 1
        for key, upload_id, _ in await self._uploads(prefix):
            await self.abort_multipart(key, upload_id)
        return count

    async def list_prefix(self, prefix: str) -> AsyncIterator[ObjectInfo]:
        token: dict[str, Any] = {}
        while True:
            page = await self._call(
                lambda: self._client.list_objects_v2(Bucket=self._bucket, Prefix=prefix, **token)  # noqa: B023 - awaited before `token` changes
            )
            for each in page.get("Contents", ()):
                yield ObjectInfo(each["Key"], each["Size"], "", each.get("ETag", "").strip('"'), each["LastModified"])
            if not page.get("IsTruncated"):
                return
            token = {"ContinuationToken": page["NextContinuationToken"]}

    async def create_multipart(self, key: str, content_type: str) -> str:
        begun = await self._call(
            lambda: self._client.create_multipart_upload(
                Bucket=self._bucket, Key=checked_key(key), ContentType=content_type
            )
        )
        return begun["UploadId"]

    async def sign_part(self, key: str, upload_id: str, number: int, size: int, *, expires: int = WINDOW) -> SignedPut:
        part = {"Bucket": self._bucket, "Key": checked_key(key), "UploadId": upload_id, "PartNumber": number}
        url = await self._sign("upload_part", part | {"ContentLength": size}, expires)
        headers = {"Content-Length": str(size)}
        return SignedPut(url, headers, datetime.fromtimestamp(int(time.time()) + expires, UTC))

    async def list_parts(self, key: str, upload_id: str) -> Sequence[UploadedPart]:
        def pages() -> list[UploadedPart]:
            found = self._client.get_paginator("list_parts").paginate(
                Bucket=self._bucket, Key=checked_key(key), UploadId=upload_id
            )
            return [
                UploadedPart(part["PartNumber"], part["ETag"].strip('"'), part["Size"])
                for page in found
                for part in page.get("Parts", ())
            ]

        return await self._call(pages)

    async def complete_multipart(self, key: str, upload_id: str, parts: Sequence[UploadedPart]) -> ObjectInfo:
        listed = [
            {"PartNumber": part.number, "ETag": f'"{part.etag.strip(chr(34))}"'}
            for part in sorted(parts, key=lambda each: each.number)
        ]
        await self._call(
            lambda: self._client.complete_multipart_upload(
                Bucket=self._bucket,
                Key=checked_key(key),
                UploadId=upload_id,
                MultipartUpload={"Parts": listed},  # type: ignore[typeddict-item]  # the stub wants its own TypedDict for the same two fields
            )
        )
        info = await self.head(key)
        if info is None:
            raise LusterError(Reason.UPLOAD_MISSING, "The joined upload is not in the bucket. Upload it again.")
        return info

    async def abort_multipart(self, key: str, upload_id: str) -> None:
        await self._call(
            lambda: self._client.abort_multipart_upload(Bucket=self._bucket, Key=checked_key(key), UploadId=upload_id),
            missing_ok=True,
        )

    async def abort_stale_multipart(self, older_than: datetime) -> int:
        stale = [each for each in await self._uploads("") if each[2] < older_than]
        for key, upload_id, _ in stale:
            await self.abort_multipart(key, upload_id)
        return len(stale)

    async def check_room(self, size: int) -> None:
        """A bucket has room."""

    async def check(self) -> None:
        await self._call(lambda: self._client.head_bucket(Bucket=self._bucket), bucket=True)

    async def create(self) -> bool:
        """Make the bucket, and say whether it was missing."""

        def make() -> bool:
            try:
                self._client.head_bucket(Bucket=self._bucket)
            except ClientError as error:
                if _code(error) not in _MISSING:
                    raise
                self._client.create_bucket(Bucket=self._bucket)
                return True
            return False

        return await self._call(make, bucket=True)

    async def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def cors(self) -> Sequence[Mapping[str, object]]:
        """The bucket's CORS rules; none when it has none."""
        try:
            answer = await self._call(lambda: self._client.get_bucket_cors(Bucket=self._bucket))
        except LusterError as error:
            if isinstance(error.__cause__, ClientError) and _code(error.__cause__) == "NoSuchCORSConfiguration":
                return ()
            raise
        return tuple({**rule} for rule in answer["CORSRules"])

    async def set_cors(self, rules: Sequence[Mapping[str, object]]) -> CorsReport:
        """Set the bucket's CORS rules and read them back."""
        wanted: Any = {"CORSRules": [dict(rule) for rule in rules]}
        await self._call(lambda: self._client.put_bucket_cors(Bucket=self._bucket, CORSConfiguration=wanted))
        now = await self.cors()
        return CorsReport(ok=len(now) == len(rules), rules=now)

    async def _uploads(self, prefix: str) -> list[tuple[str, str, datetime]]:
        def pages() -> list[tuple[str, str, datetime]]:
            found = self._client.get_paginator("list_multipart_uploads").paginate(Bucket=self._bucket, Prefix=prefix)
            return [
                (each["Key"], each["UploadId"], each["Initiated"]) for page in found for each in page.get("Uploads", ())
            ]

        return await self._call(pages)

    async def _call(self, call: Callable[[], T], *, missing_ok: bool = False, bucket: bool = False) -> T:
        def guarded() -> T:
            try:
                return call()
            except ClientError as error:
                code = _code(error)
                if missing_ok and code in _MISSING:
                    return None  # type: ignore[return-value]  # callers with `missing_ok` do not use the answer
                raise self._translated(code, error, bucket=bucket) from error
            except (BotoCoreError, OSError) as error:
                raise unreachable(self._bucket, error) from error

        return await asyncio.get_running_loop().run_in_executor(self._threads, guarded)

    def _translated(self, code: str, error: ClientError, *, bucket: bool) -> LusterError:
        if code in _MISSING and not bucket:
            return no_object()
        if code in _REFUSED or bucket:
            return LusterError(
                Reason.STORAGE_UNAVAILABLE,
                f"The bucket {self._bucket} refused ({code}). "
                "Check S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.",
            )
        if code in {"InvalidPart", "InvalidPartOrder", "EntityTooSmall"}:
            return LusterError(
                Reason.UPLOAD_MISMATCH, f"The parts are not complete ({code}). Send the parts that are missing."
            )
        return LusterError(Reason.STORAGE_UNAVAILABLE, f"The bucket {self._bucket} failed ({code}). Try again.")


def disposition(filename: str) -> str:
    """A Content-Disposition that saves under a name, whatever letters it has."""
    plain = "".join(each if each.isascii() and each.isprintable() and each not in '"\\' else "_" for each in filename)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(filename, safe='')}"


def _code(error: ClientError) -> str:
    return str(error.response.get("Error", {}).get("Code", ""))


def unreachable(bucket: str, error: Exception) -> LusterError:
    """What is said of a bucket that does not answer at all."""
    return LusterError(
        Reason.STORAGE_UNAVAILABLE,
        f"The bucket {bucket} cannot be reached ({type(error).__name__}). Check S3_ENDPOINT and the network.",
    )


def _described(key: str, found: Mapping[str, Any]) -> ObjectInfo:
    return ObjectInfo(
        key, found["ContentLength"], found.get("ContentType", ""), found["ETag"].strip('"'), found["LastModified"]
    )
