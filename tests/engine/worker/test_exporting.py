"""An export holds everything of its account and nothing of another, for a day and for its owner only."""

import asyncio
import contextlib
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from luster_engine.accounts import export, service
from luster_engine.accounts.models import AccountExport
from luster_engine.database.base import Base
from luster_engine.errors import LusterError, Reason
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.scratch import Scratch
from luster_engine.storage import keys
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.free_space import FreeSpace
from luster_engine.webhooks import service as webhooks
from luster_engine.webhooks.models import WebhookDelivery
from luster_engine.worker.exporting import SECRETS, TABLES, Exports
from luster_engine.worker.fate import KEPT, NOBODYS
from sqlalchemy import select, text

from tests.world import World


@pytest.fixture
async def store(tmp_path: Path) -> FilesystemStorage:
    made = FilesystemStorage(tmp_path / "store", secret="s" * 32, public_url="http://x", max_bytes=10**8)
    await made.check()
    return made


async def _lived(world: World, store: FilesystemStorage, folder: Path, name: str) -> UUID:
    account = await world.account()
    shoot = await world.shoot(account, name)
    photo = await world.photo(account, shoot)
    await world.job(account, photo)
    (folder / "photo").write_bytes(name.encode() * 100_000)
    await store.put_file(keys.original(account, shoot, photo, "jpg"), folder / "photo", "image/jpeg")
    async with world.database.transaction() as session:
        await service.create_api_key(session, account, "ci", ["read"], expires_at=None, actor="me")
        await webhooks.create(session, AddressGuard(), account, webhooks.Wish("https://example.com/"), actor="me")
    return account


async def _asked(world: World, account: UUID) -> AccountExport:
    async with world.database.transaction() as session:
        return await export.request(session, account, actor="me")


async def _archive(store: FilesystemStorage, account: UUID, wanted: UUID) -> zipfile.ZipFile:
    parts = [part async for part in store.open_read(keys.account_export(account, wanted))]
    return zipfile.ZipFile(io.BytesIO(b"".join(parts)))


def _rows(archive: zipfile.ZipFile, table: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in archive.read(f"data/{table}.jsonl").splitlines()]


def test_every_table_of_an_account_is_exported() -> None:
    left = set(Base.metadata.tables) - set(TABLES)
    # What is kept of leavers and what payment services wrote is about others too, or names nobody.
    assert left == (set(KEPT) | set(NOBODYS)) - {"credit_entries", "credit_balances", "purchases"}


async def test_it_holds_every_row_and_file_and_no_secret(
    world: World, store: FilesystemStorage, tmp_path: Path
) -> None:
    account, other = [await _lived(world, store, tmp_path, name) for name in ("Rose Lane", "Elm Road")]
    asked = await _asked(world, account)
    assert (await _asked(world, account)).id == asked.id, "a second one finds the first while it is made"
    exports = Exports(world.database, store, Scratch(tmp_path))
    await exports.make(str(asked.id))
    async with world.database.transaction() as session:
        found = await export.find(session, account, asked.id)
        with pytest.raises(LusterError) as refused:
            await export.find(session, other, asked.id)
        assert refused.value.reason is Reason.NOT_FOUND
        told = await session.scalar(select(WebhookDelivery.body).where(WebhookDelivery.type == "account.exported"))
        secret = await session.scalar(
            text("SELECT secret FROM webhook_endpoints WHERE account_id = :a"), {"a": account}
        )
    assert found.state == "done" and told["data"]["export_id"] == str(asked.id)
    archive = await _archive(store, account, asked.id)
    assert archive.testzip() is None
    assert [row["name"] for row in _rows(archive, "shoots")] == ["Rose Lane"]
    for table in TABLES:
        rows = _rows(archive, table)
        for row in rows:
            assert row.get("account_id", str(account)) == str(account), table
            assert not set(row) & set(SECRETS.get(table, ())), table
    assert len(_rows(archive, "jobs")) == len(_rows(archive, "api_keys")) == len(_rows(archive, "assets")) == 1
    assert sum(row["balance_delta"] for row in _rows(archive, "credit_entries")) == 99
    (file,) = [name for name in archive.namelist() if name.startswith("files/")]
    assert archive.read(file) == b"Rose Lane" * 100_000
    everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"Elm Road" not in everything and str(other).encode() not in everything
    assert str(secret).encode() not in everything
    dictionary = json.loads(archive.read("dictionary.json"))["tables"]
    for table in TABLES:
        for row in _rows(archive, table):
            assert set(row) == set(dictionary[table]["columns"]), table


async def test_it_is_made_anew_where_its_worker_was_killed(
    world: World, store: FilesystemStorage, tmp_path: Path
) -> None:
    account = await _lived(world, store, tmp_path, "Rose Lane")
    asked = await _asked(world, account)
    work = asyncio.create_task(Exports(world.database, store, Scratch(tmp_path)).make(str(asked.id)))
    await asyncio.sleep(0.02)
    work.cancel()
    await asyncio.gather(work, return_exceptions=True)
    async with world.database.transaction() as session:
        await session.execute(text("DELETE FROM procrastinate_jobs"))
        assert await export.exports_again(session) == 1
        assert await export.exports_again(session) == 0
    await Exports(world.database, store, Scratch(tmp_path)).make(str(asked.id))
    assert (await _archive(store, account, asked.id)).testzip() is None


async def test_after_a_day_it_is_gone(world: World, store: FilesystemStorage, tmp_path: Path) -> None:
    account = await _lived(world, store, tmp_path, "Rose Lane")
    asked = await _asked(world, account)
    exports = Exports(world.database, store, Scratch(tmp_path))
    await exports.make(str(asked.id))
    await exports.expire()
    assert await store.head(keys.account_export(account, asked.id)) is not None
    async with world.database.transaction() as session:
        found = await session.get_one(AccountExport, asked.id)
        assert found.expires_at is not None and found.expires_at - datetime.now(UTC) > timedelta(hours=23)
        found.expires_at = datetime.now(UTC) - timedelta(seconds=1)
    async with world.database.transaction() as session:
        with pytest.raises(LusterError):
            await export.find(session, account, asked.id)
    await exports.expire()
    assert await store.head(keys.account_export(account, asked.id)) is None


async def test_exports_one_after_another_do_not_fill_the_disk(
    world: World, store: FilesystemStorage, tmp_path: Path
) -> None:
    """Each is as large as all that the account has, and no plan counts it."""
    account = await _lived(world, store, tmp_path, "Rose Lane")
    exports = Exports(world.database, store, Scratch(tmp_path))
    for _ in range(3):
        asked = await _asked(world, account)
        await exports.make(str(asked.id))
    kept = [each.key async for each in store.list_prefix(f"{account}/exports/")]
    assert kept == [keys.account_export(account, asked.id)]
    async with world.database.transaction() as session:
        assert (await export.find(session, account, asked.id)).state == "done"
        assert len(list(await session.scalars(select(AccountExport)))) == 1


async def test_an_export_leaves_the_reserve_of_the_disk(
    world: World, store: FilesystemStorage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was written to the scratch folder first, and only then the disk was asked: the database could not write."""
    account = await _lived(world, store, tmp_path, "Rose Lane")
    asked = await _asked(world, account)
    monkeypatch.setattr(FreeSpace, "free", lambda room: 1_500_000)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    written: list[int] = []
    folder = Scratch.folder

    @contextlib.contextmanager
    def watched(self: Scratch, kind: str, of: object = "") -> Iterator[Path]:
        with folder(self, kind, of) as place:
            try:
                yield place
            finally:
                written.append(sum(each.stat().st_size for each in place.iterdir()))

    monkeypatch.setattr(Scratch, "folder", watched)
    with pytest.raises(LusterError) as refused:
        await Exports(world.database, store, Scratch(scratch), reserve_bytes=1_000_000).make(str(asked.id))
    assert refused.value.reason is Reason.STORAGE_FULL
    assert written == [0], "it was found out before anything was written"


async def test_exports_leave_a_place_to_other_chores(world: World, store: FilesystemStorage, tmp_path: Path) -> None:
    """A worker has two places for chores; two large exports held both, and no mail of anybody's sign-in went out."""
    accounts = [await _lived(world, store, tmp_path, name) for name in ("Rose Lane", "Elm Road")]
    asked = [await _asked(world, each) for each in accounts]
    async with world.database.transaction() as session:
        await session.execute(text("DELETE FROM procrastinate_jobs"))
    exports = Exports(world.database, store, Scratch(tmp_path))
    first = asyncio.create_task(exports.make(str(asked[0].id)))
    await asyncio.sleep(0)
    await exports.make(str(asked[1].id))
    async with world.database.transaction() as session:
        again = await session.scalar(text("SELECT args ->> 'export_id' FROM procrastinate_jobs"))
    assert again == str(asked[1].id)
    assert await store.head(keys.account_export(accounts[1], asked[1].id)) is None
    await first
    await exports.make(str(asked[1].id))
    assert await store.head(keys.account_export(accounts[1], asked[1].id)) is not None


async def test_of_an_account_that_leaves_nothing_is_exported(
    world: World, store: FilesystemStorage, tmp_path: Path
) -> None:
    account = await _lived(world, store, tmp_path, "Rose Lane")
    asked = await _asked(world, account)
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE accounts SET state = 'leaving'"))
    await Exports(world.database, store, Scratch(tmp_path)).make(str(asked.id))
    assert await store.head(keys.account_export(account, asked.id)) is None
    with pytest.raises(LusterError) as refused:
        await _asked(world, account)
    assert refused.value.reason is Reason.STATE_CONFLICT
