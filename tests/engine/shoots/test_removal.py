"""Files are removed again and again until they are gone, and what never came is cleared away."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from luster_engine.accounts.models import Account
from luster_engine.assets.models import Asset
from luster_engine.assets.service import Announcement, announce
from luster_engine.assets.thumbnail import Thumbnails
from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.sandbox.task import Task
from luster_engine.shoots import service
from luster_engine.shoots.removal import REMOVE_ASSET, Removals
from luster_engine.storage import keys
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.port import ObjectInfo
from luster_engine.storage.s3 import S3Storage
from sqlalchemy import text, update


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[FilesystemStorage]:
    made = FilesystemStorage(tmp_path / "store", secret="s", public_url="http://x", max_bytes=1000)
    await made.check()
    yield made
    await made.close()


async def asset_of(database: Database, **values: object) -> Asset:
    """An announced photo, with some columns changed."""
    async with database.transaction() as session:
        account = Account(id=new_id(), email="a@example.com")
        session.add(account)
        await session.flush()
        await credits.open_ledger(session, account.id)
        shoot = await service.unsorted(session, account.id)
        asset = await announce(session, account.id, shoot.id, Announcement("a.jpg", "image/jpeg"), asset_id=new_id())
        await session.execute(update(Asset).where(Asset.id == asset.id).values(**values))
    return asset


async def state(database: Database, asset: UUID) -> str:
    async with database.transaction() as session:
        return (await session.get_one(Asset, asset)).state


async def queued(database: Database) -> list[tuple[str, int]]:
    async with database.transaction() as session:
        rows = await session.execute(
            text("SELECT task_name, (args->>'tries')::int FROM procrastinate_jobs ORDER BY id")
        )
        return [(row[0], row[1]) for row in rows]


async def test_what_was_announced_and_never_came_is_cleared_away(database: Database, store: FilesystemStorage) -> None:
    late = await asset_of(database, upload_expires_at=datetime.now(UTC) - timedelta(minutes=1))
    async with database.transaction() as session:
        waiting = await announce(
            session, late.account_id, late.shoot_id, Announcement("b.jpg", "image/jpeg"), asset_id=new_id()
        )
    removals = Removals(database, store)
    await removals.tidy()
    assert await queued(database) == [(REMOVE_ASSET, 0)]
    assert (await state(database, late.id), await state(database, waiting.id)) == ("deleting", "pending")
    await removals.asset(str(late.id))
    assert await state(database, late.id) == "deleted"


async def test_a_store_that_fails_is_asked_again_until_the_files_are_gone(
    database: Database, store: FilesystemStorage, tmp_path: Path
) -> None:
    asset = await asset_of(database, state="deleting")
    (tmp_path / "photo").write_bytes(b"photo")
    await store.put_file(asset.object_key, tmp_path / "photo", "image/jpeg")
    away = S3Storage(
        bucket="b", endpoint="http://127.0.0.1:1", region="us-east-1", access_key_id="k", secret_access_key="s"
    )
    await Removals(database, away).asset(str(asset.id), tries=3)
    await away.close()
    assert await queued(database) == [(REMOVE_ASSET, 4)]
    assert await state(database, asset.id) == "deleting"
    await Removals(database, store).asset(str(asset.id), tries=4)
    assert await state(database, asset.id) == "deleted"
    assert await store.head(asset.object_key) is None
    async with database.transaction() as session:
        audited = await session.execute(text("SELECT action, data->>'objects' FROM audit_entries"))
        assert [tuple(row) for row in audited] == [("files.removed", "1")]


async def test_removing_what_is_gone_does_nothing(database: Database, store: FilesystemStorage) -> None:
    asset = await asset_of(database)
    removals = Removals(database, store)
    await removals.asset(str(asset.id))
    await removals.asset(str(new_id()))
    await removals.shoot(str(new_id()))
    assert await state(database, asset.id) == "pending"
    assert await queued(database) == []


class LeftInTheMidst(FilesystemStorage):
    """Loses the race with a removal: the photo is let go and its folder emptied while an object is written."""

    def __init__(self, *given: object, database: Database, **named: object) -> None:
        super().__init__(*given, **named)  # type: ignore[arg-type]  # handed on as they come
        self._books = database
        self.asset = new_id()

    async def put_file(self, key: str, path: Path, content_type: str) -> ObjectInfo:
        await super().put_file(key, path, content_type)
        async with self._books.transaction() as session:
            await session.execute(update(Asset).where(Asset.id == self.asset).values(state="deleting"))
        raise LusterError(Reason.NOT_FOUND, "There is no such object in the store.")


class Copies:
    """A sandbox whose thumbnail is the photo itself."""

    async def run(self, task: Task) -> dict[str, object]:
        task.outputs["picture"].write_bytes(task.inputs["photo"].read_bytes())
        return {}


async def test_nobody_looks_at_what_left_while_its_thumbnail_was_made(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A child was asked what a photo shows that was gone, and the thumbnail lay there for as long as it looked."""
    store = FilesystemStorage(tmp_path / "store", secret="s", public_url="http://x", max_bytes=1000)
    await store.check()
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff")
    asset = await asset_of(database, state="ready", source_key="u/s/a/source/x.jpg")
    await store.put_file("u/s/a/source/x.jpg", photo, "image/jpeg")
    looked: list[object] = []

    class Gone(Copies):
        async def run(self, task: Task) -> dict[str, object]:
            async with database.transaction() as session:
                await session.execute(update(Asset).where(Asset.id == asset.id).values(state="deleting"))
            return await super().run(task)

    monkeypatch.setattr(Thumbnails, "_looked", lambda *given: looked.append(given))
    await Thumbnails(database, store, Gone(), {}).make(str(asset.id))  # type: ignore[arg-type]  # all it asks of a sandbox
    assert looked == []
    prefix = keys.asset_prefix(asset.account_id, asset.shoot_id, asset.id)
    assert [each.key async for each in store.list_prefix(prefix)] == []
    await store.close()


async def test_a_thumbnail_of_a_photo_that_left_meanwhile_leaves_with_it(database: Database, tmp_path: Path) -> None:
    store = LeftInTheMidst(tmp_path / "store", secret="s", public_url="http://x", max_bytes=1000, database=database)
    await store.check()
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff")
    asset = await asset_of(database, state="ready", source_key="u/s/a/source/x.jpg")
    store.asset = asset.id
    await FilesystemStorage.put_file(store, "u/s/a/source/x.jpg", photo, "image/jpeg")

    await Thumbnails(database, store, Copies(), {}).make(str(asset.id))  # type: ignore[arg-type]  # all it asks of a sandbox

    prefix = keys.asset_prefix(asset.account_id, asset.shoot_id, asset.id)
    assert [each.key async for each in store.list_prefix(prefix)] == []
    await store.close()
