"""A deletion that meets a confirmation, an upload, a preview or a kill leaves nothing behind."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from luster.v1 import asset_pb2, job_pb2, object_pb2
from luster_engine.assets.confirm import Inspector
from luster_engine.assets.models import Asset
from luster_engine.assets.presence import Presence
from luster_engine.assets.rpc import AssetServicer
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.objects.rpc import ObjectServicer
from luster_engine.rpc.caller import Caller, set_caller
from luster_engine.sandbox.task import Task
from luster_engine.shoots.models import Shoot
from luster_engine.shoots.removal import Removals
from luster_engine.shoots.sweep import Sweeps
from luster_engine.storage.filesystem import FilesystemStorage
from sqlalchemy import text, update

from tests.e2e.photo import house as photo
from tests.engine.served import Person, Served
from tests.world import World

PHOTO = b"\xff\xd8\xff photo"


class Looks:
    """A sandbox that finds every photo in order, and lets something happen while it looks."""

    def __init__(self) -> None:
        self.meanwhile: Callable[[], Awaitable[None]] | None = None

    async def run(self, task: Task) -> dict[str, Any]:
        if task.kind == "strip":
            task.outputs["picture"].write_bytes(b"clean")
            if self.meanwhile is not None:
                await self.meanwhile()
        return {"mime": "image/jpeg", "format": "JPEG", "width": 4, "height": 3}


class Context:
    """All that ObjectService asks of a call."""

    async def send_initial_metadata(self, _metadata: object) -> None:
        return None


class House:
    """The rooms that deletions race through, over one database and one folder."""

    def __init__(self, database: Database, folder: Path, account: UUID) -> None:
        self.database, self.folder, self.account = database, folder, account
        self.storage = FilesystemStorage(folder, secret="s", public_url="http://x", max_bytes=10**6)
        self.looks = Looks()
        presence = Presence(database)
        inspector = Inspector(self.storage, self.looks, {"max_bytes": 10**6}, presence)  # type: ignore[arg-type]  # all it asks of a sandbox
        self.assets = AssetServicer(database, self.storage, inspector, max_bytes=10**6)
        self.objects = ObjectServicer(self.storage, presence)
        self.removals = Removals(database, self.storage)

    def enter(self) -> None:
        set_caller(Caller("service", self.account, "account:test", "r"))

    async def announce(self, **more: Any) -> asset_pb2.CreateUploadResponse:
        self.enter()
        request = asset_pb2.CreateUploadRequest(filename="a.jpg", content_type="image/jpeg", **more)
        return await self.assets.CreateUpload(request, None)  # type: ignore[arg-type]  # the room asks nothing of it

    async def put(
        self, made: asset_pb2.CreateUploadResponse, *, halfway: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        async def parts() -> AsyncIterator[object_pb2.WriteRequest]:
            token = made.upload_url.rsplit("/", 1)[1]
            header = object_pb2.WriteHeader(token=token, content_type="image/jpeg", size_bytes=len(PHOTO))
            yield object_pb2.WriteRequest(header=header)
            yield object_pb2.WriteRequest(data=PHOTO[:5])
            if halfway is not None:
                await halfway()
            yield object_pb2.WriteRequest(data=PHOTO[5:])

        await self.objects.Write(parts(), Context())  # type: ignore[arg-type]  # all it asks of a call

    async def confirm(self, made: asset_pb2.CreateUploadResponse) -> None:
        self.enter()
        await self.assets.ConfirmUpload(asset_pb2.ConfirmUploadRequest(asset_id=made.asset.id), None)  # type: ignore[arg-type]  # as above

    async def delete(self, made: asset_pb2.CreateUploadResponse) -> None:
        """Accepted, and carried out by the chore."""
        self.enter()
        await self.assets.DeleteAsset(asset_pb2.DeleteAssetRequest(asset_id=made.asset.id), None)  # type: ignore[arg-type]  # as above
        await self.removals.asset(made.asset.id)

    def files(self) -> list[str]:
        """An independent listing: whatever lies in the folder, under any name."""
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    async def swept(self) -> None:
        async with self.database.transaction() as session:
            long_ago = datetime.now(UTC) - timedelta(minutes=1)
            for kind in (Asset, Shoot):
                await session.execute(update(kind).where(kind.sweep_at.is_not(None)).values(sweep_at=long_ago))
        await Sweeps(self.database, self.storage).run()


@pytest.fixture
async def house(database: Database, tmp_path: Path) -> AsyncIterator[House]:
    made = House(database, tmp_path / "store", await World(database).account())
    await made.storage.check()
    yield made
    await made.storage.close()


async def test_a_photo_deleted_while_it_is_confirmed_leaves_nothing(house: House) -> None:
    made = await house.announce()
    await house.put(made)
    house.looks.meanwhile = lambda: house.delete(made)
    with pytest.raises(LusterError) as refused:
        await house.confirm(made)
    assert refused.value.reason is Reason.NOT_FOUND
    assert house.files() == []


async def test_a_put_by_an_address_that_outlived_its_photo_is_not_taken(house: House) -> None:
    made = await house.announce()
    await house.delete(made)
    with pytest.raises(LusterError) as refused:
        await house.put(made)
    assert refused.value.reason is Reason.NOT_FOUND
    assert house.files() == []


async def test_a_put_in_the_midst_of_which_its_photo_is_deleted_leaves_nothing(house: House) -> None:
    made = await house.announce()
    with pytest.raises(LusterError) as refused:
        await house.put(made, halfway=lambda: house.delete(made))
    assert refused.value.reason is Reason.NOT_FOUND
    assert house.files() == []


async def test_parts_joined_after_their_photo_was_deleted_leave_nothing(house: House) -> None:
    house.enter()
    asked = asset_pb2.CreateMultipartUploadRequest(filename="a.jpg", content_type="image/jpeg", size_bytes=len(PHOTO))
    begun = await house.assets.CreateMultipartUpload(asked, None)  # type: ignore[arg-type]  # the room asks nothing of it
    sign = asset_pb2.SignPartsRequest(asset_id=begun.asset.id, upload_id=begun.upload_id, part_numbers=[1])
    (part,) = (await house.assets.SignParts(sign, None)).parts  # type: ignore[arg-type]  # as above
    made = asset_pb2.CreateUploadResponse(asset=begun.asset, upload_url=part.upload_url)
    await house.put(made)
    joined = house.storage.complete_multipart

    async def late(key: str, upload: str, parts: Any) -> Any:
        answer = await joined(key, upload, parts)
        await house.delete(made)
        # The store had not finished when the folder was emptied.
        await _write(house, key)
        return answer

    house.storage.complete_multipart = late  # type: ignore[method-assign]  # the race, at its worst moment
    complete = asset_pb2.CompleteMultipartUploadRequest(asset_id=begun.asset.id, upload_id=begun.upload_id)
    with pytest.raises(LusterError) as refused:
        await house.assets.CompleteMultipartUpload(complete, None)  # type: ignore[arg-type]  # as above
    assert refused.value.reason is Reason.NOT_FOUND
    assert house.files() == []


async def _write(house: House, key: str) -> None:
    late = house.folder.parent / "late"
    late.write_bytes(b"late")
    await house.storage.put_file(key, late, "image/jpeg")
    late.unlink()


async def test_what_a_bucket_takes_after_the_removal_is_swept_until_the_folder_stays_empty(house: House) -> None:
    made = await house.announce()
    await house.delete(made)
    # A bucket knows nothing of deletions: an address that was signed before them goes on working.
    await _write(house, made.object_key)
    await Sweeps(house.database, house.storage).run()
    assert house.files(), "its time has not come"
    await house.swept()
    assert house.files() == []
    await _write(house, made.object_key)
    await house.swept()
    assert house.files() == [], "who came once may come again"
    await house.swept()
    async with house.database.transaction() as session:
        assert await session.scalar(text("SELECT count(*) FROM assets WHERE sweep_at IS NOT NULL")) == 0


async def test_a_note_does_not_outlive_its_object(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    made = await house.announce()
    written = Path.write_text

    def emptied(path: Path, words: str) -> int:
        count = written(path, words)
        (house.folder / "objects" / made.object_key).unlink()
        return count

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", emptied)
        with pytest.raises(LusterError):
            await house.put(made)
    assert house.files() == []


@pytest.mark.parametrize("seed", [1, 2])
async def test_deletions_racing_confirmations_and_uploads_leave_nothing(house: House, seed: int) -> None:
    chance = random.Random(seed)
    # Three at a time, five steps each: no more than there are connections to the database.
    at_once = asyncio.Semaphore(3)

    async def one() -> None:
        async with at_once:
            await raced()

    async def raced() -> None:
        made = await house.announce()

        async def after(step: Callable[[], Awaitable[None]]) -> None:
            await asyncio.sleep(chance.random() * 0.02)
            try:
                await step()
            except LusterError as error:
                assert error.reason in (Reason.NOT_FOUND, Reason.UPLOAD_MISSING), error

        await asyncio.gather(
            after(lambda: house.put(made)),
            after(lambda: house.put(made)),
            after(lambda: house.confirm(made)),
            after(lambda: house.confirm(made)),
            after(lambda: house.delete(made)),
        )

    await asyncio.gather(*(one() for _ in range(40)))
    async with house.database.transaction() as session:
        states = (await session.execute(text("SELECT state, count(*) FROM assets GROUP BY state"))).all()
    assert [tuple(row) for row in states] == [("deleted", 40)]
    assert house.files() == []


def test_previews_go_with_their_photo(person: Person, served: Served) -> None:
    asset = person.upload(photo(320, 240))
    asked = job_pb2.PreviewStyleRequest(asset_id=asset.id, looks=[job_pb2.PreviewLook(style="default")])
    person.call(person.jobs.PreviewStyle, asked)
    folder = (served.objects / asset.object_key).parent
    assert list((folder / "previews").iterdir())
    person.call(person.assets.DeleteAsset, asset_pb2.DeleteAssetRequest(asset_id=asset.id))
    until = time.monotonic() + 30
    while folder.exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not folder.exists()
