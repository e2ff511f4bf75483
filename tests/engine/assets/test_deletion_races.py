"""A deletion that meets a confirmation, an upload, a preview or a kill leaves nothing behind."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from luster.v1 import asset_pb2, job_pb2
from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.deliverables.service import Finished
from luster_engine.deliverables.tiles import Tiles
from luster_engine.errors import LusterError, Reason
from luster_engine.scratch import Scratch
from luster_engine.shoots.sweep import Sweeps
from sqlalchemy import text

from tests.e2e.photo import house as photo
from tests.engine.assets.house import PHOTO, House
from tests.engine.served import Person, Served


async def test_a_photo_deleted_while_it_is_confirmed_leaves_nothing(house: House) -> None:
    made = await house.announce()
    await house.put(made)
    house.looks.meanwhile = lambda: house.delete(made)
    with pytest.raises(LusterError) as refused:
        await house.confirm(made)
    assert refused.value.reason is Reason.NOT_FOUND
    assert house.files() == []


async def test_a_passing_copy_that_went_with_its_photo_is_no_fault(house: House) -> None:
    """The removal takes the copies of a photo too, in the midst of its confirmation; that was told as our fault."""
    made = await house.announce()
    await house.put(made)

    async def removed() -> None:
        await house.delete(made)
        raise FileNotFoundError("photo")

    house.looks.meanwhile = removed
    with pytest.raises(LusterError) as refused:
        await house.confirm(made)
    assert refused.value.reason is Reason.NOT_FOUND
    assert house.files() == []


async def test_an_upload_that_is_given_up_while_it_is_confirmed_stays(house: House) -> None:
    """Whoever gave it up had seen it before it was ready, and removed a photo that was."""
    made = await house.announce()
    await house.put(made)
    async with house.database.transaction() as session:
        await credits.lock(session, house.account)
        house.enter()
        given_up = asyncio.create_task(
            house.assets.AbortUpload(asset_pb2.AbortUploadRequest(asset_id=made.asset.id), None)  # type: ignore[arg-type]  # not asked
        )
        while not await _waiting(house):
            await asyncio.sleep(0.01)
        await house.confirm(made)
    with pytest.raises(LusterError) as refused:
        await given_up
    assert refused.value.reason is Reason.STATE_CONFLICT
    async with house.database.reading() as session:
        assert await session.scalar(text("SELECT state FROM assets WHERE id = :id"), {"id": made.asset.id}) == "ready"


async def _waiting(house: House) -> bool:
    """Whether somebody waits for a row."""
    waiting = (
        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database())"
    )
    async with house.database.reading() as session:
        return bool(await session.scalar(text(waiting)))


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


async def test_tiles_that_find_their_photo_removed_say_so(house: House, tmp_path: Path) -> None:
    """What one of many tiles was refused for came in a group of errors, which was told as our own fault."""
    made = await house.announce()
    await house.put(made)
    photo = UUID(made.asset.id)
    picture = Finished(
        house.account, UUID(made.asset.shoot_id), photo, new_id(), "photo", 1, made.asset.object_key, "image/jpeg",
        2048, 100, len(PHOTO), "a.jpg", None,
    )  # fmt: skip
    tiles = Tiles(house.database, house.storage, house.looks, {}, Scratch(tmp_path))  # type: ignore[arg-type]  # all it asks of a sandbox
    with pytest.raises(LusterError) as refused:
        await tiles.get(picture)
    assert refused.value.reason is Reason.NOT_FOUND, "the pictures are not there, as after a deletion"
    await house.delete(made)
    with pytest.raises(LusterError) as gone:
        await tiles.get(picture)
    assert gone.value.reason is Reason.NOT_FOUND


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
