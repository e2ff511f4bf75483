"""Stores to test, each real."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from luster_engine.storage.filesystem import FilesystemStorage


@pytest.fixture
async def folder_store(tmp_path: Path) -> AsyncIterator[FilesystemStorage]:
    store = FilesystemStorage(
        tmp_path / "store", secret="s3cret", public_url="http://127.0.0.1:8000", max_bytes=1_000_000
    )
    await store.check()
    yield store
    await store.close()
