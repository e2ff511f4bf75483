"""Stores to test, each real."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.s3 import S3Storage

from tests.engine.storage.s3_server import REGION, S3Server, s3_server


@pytest.fixture
async def folder_store(tmp_path: Path) -> AsyncIterator[FilesystemStorage]:
    store = FilesystemStorage(
        tmp_path / "store", secret="s3cret", public_url="http://127.0.0.1:8000", max_bytes=1_000_000
    )
    await store.check()
    yield store
    await store.close()


@pytest.fixture(scope="module")
def bucket_server() -> Iterator[S3Server]:
    """An S3 server that verifies signatures."""
    with s3_server() as server:
        yield server


@pytest.fixture
async def bucket(bucket_server: S3Server) -> AsyncIterator[S3Storage]:
    """A store in that server's bucket, emptied afterwards."""
    store = S3Storage(
        bucket=bucket_server.bucket,
        endpoint=bucket_server.endpoint,
        region=REGION,
        access_key_id=bucket_server.access_key_id,
        secret_access_key=bucket_server.secret_access_key,
    )
    yield store
    async for info in store.list_prefix(""):
        await store.delete(info.key)
    await store.close()
