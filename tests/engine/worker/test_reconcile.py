"""What the store holds and what the tables say are compared in both directions."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from luster_engine.assets.models import Asset
from luster_engine.assets.thumbnail import CHORE
from luster_engine.database.ids import new_id
from luster_engine.jobs.models import Job, JobOutput
from luster_engine.storage import keys
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.worker.reconcile import RECONCILE, Compared, Reconciliation
from sqlalchemy import text, update

from tests.world import World


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[FilesystemStorage]:
    made = FilesystemStorage(tmp_path / "store", secret="s", public_url="http://x", max_bytes=1000)
    await made.check()
    yield made
    await made.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_bytes(b"bytes")
    return path


async def compared(world: World, store: FilesystemStorage, age: timedelta = timedelta(0)) -> Compared:
    return await Reconciliation(world.database, store, age=age).everything()


async def left(store: FilesystemStorage) -> set[str]:
    return {each.key async for each in store.list_prefix("")}


async def photo_of(world: World, photo: UUID) -> Asset:
    async with world.database.transaction() as session:
        return await session.get_one(Asset, photo)


async def finished(world: World, account: UUID, photo: UUID, key: str = "") -> tuple[UUID, str]:
    """A job that has succeeded, with its result's key."""
    job = await world.job(account, photo)
    asset = await photo_of(world, photo)
    key = key or keys.output(account, asset.shoot_id, photo, job, 1, "jpg")
    async with world.database.transaction() as session:
        await session.execute(
            update(Job).where(Job.id == job).values(state="succeeded", finished_at=text("now()"), attempt=1, captured=1)
        )
        session.add(
            JobOutput(job_id=job, name="photo", type="picture", media_type="image/jpeg", object_key=key, attempt=1,
                      width=1, height=1, bytes=5)
        )  # fmt: skip
    return job, key


async def test_orphans_of_every_kind_are_removed_and_what_is_named_stays(
    world: World, store: FilesystemStorage, file: Path
) -> None:
    account = await world.account()
    photo = await world.photo(account)
    asset = await photo_of(world, photo)
    place = (account, asset.shoot_id, photo)
    done, result = await finished(world, account, photo)
    opened = await world.job(account, photo)
    shared, thumb = keys.shared(*place, "jpg"), keys.thumbnail(*place)
    async with world.database.transaction() as session:
        await session.execute(update(Asset).where(Asset.id == photo).values(shared_key=shared, thumb_key=thumb))
        pending = new_id()
        await session.execute(
            text("""
            INSERT INTO assets (id, account_id, shoot_id, state, filename, content_type, object_key)
            VALUES (:id, :account, :shoot, 'pending', 'b.jpg', 'image/jpeg', :key)
            """),
            {
                "id": pending,
                "account": account,
                "shoot": asset.shoot_id,
                "key": keys.original(account, asset.shoot_id, pending, "jpg"),
            },
        )
    waiting = (account, asset.shoot_id, pending)
    named = {
        asset.source_key or "",
        shared,
        thumb,
        result,
        keys.output(*place, opened, 1, "jpg"),
        f"{keys.answers(*place, opened)}answer.zip",
        keys.rendition(*place, done, 1, "photo", "web", "jpg"),
        keys.preview(*place, "fresh"),
        keys.original(*waiting, "jpg"),
        f"{keys.asset_prefix(*place)}clips/of-a-newer-version.mp4",
        f"{account}/{asset.shoot_id}/readme.txt",
        f"{account}/{asset.shoot_id}/{new_id()}/original.jpg",
        "somebody-elses/file.txt",
    }
    orphans = {
        keys.original(*place, "jpg"),
        keys.source(*place, "0" * 64, "jpg"),
        keys.shared(*place, "png"),
        keys.source(*waiting, "0" * 64, "jpg"),
        keys.thumbnail(*waiting),
        keys.output(*place, done, 2, "jpg"),
        keys.output(*place, new_id(), 1, "jpg"),
        f"{keys.answers(*place, done)}answer.zip",
        keys.rendition(*place, new_id(), 1, "photo", "web", "jpg"),
    }
    for key in named | orphans:
        await store.put_file(key, file, "image/jpeg")
    young = await compared(world, store, timedelta(hours=1))
    assert (young.orphans, young.missing) == (0, []), "whoever wrote it may still be about to say so"
    found = await compared(world, store)
    assert (found.orphans, found.unknown, found.missing) == (len(orphans), 2, [])
    assert await left(store) == named
    assert (await compared(world, store)).orphans == 0


async def test_what_came_after_a_removal_is_an_orphan_and_what_is_being_removed_is_its_chores(
    world: World, store: FilesystemStorage, file: Path
) -> None:
    account = await world.account()
    gone, leaving = await world.photo(account), await world.photo(account)
    for photo, state in ((gone, "deleted"), (leaving, "deleting")):
        asset = await photo_of(world, photo)
        await store.put_file(asset.object_key, file, "image/jpeg")
        async with world.database.transaction() as session:
            await session.execute(update(Asset).where(Asset.id == photo).values(state=state, deleted_at=text("now()")))
    assert (await compared(world, store)).orphans == 1
    assert await left(store) == {(await photo_of(world, leaving)).object_key}


async def test_what_is_named_and_not_there_is_told_and_a_thumbnail_made_again(
    world: World, store: FilesystemStorage, file: Path
) -> None:
    account = await world.account()
    photo, lost = await world.photo(account), await world.photo(account, content=b"lost")
    asset, other = await photo_of(world, photo), await photo_of(world, lost)
    thumb = keys.thumbnail(account, asset.shoot_id, photo)
    _, result = await finished(world, account, photo)
    async with world.database.transaction() as session:
        await session.execute(update(Asset).where(Asset.id == photo).values(thumb_key=thumb, thumb_state="ready"))
    await store.put_file(asset.source_key or "", file, "image/jpeg")
    found = await compared(world, store)
    assert sorted(found.missing) == sorted([thumb, result, other.source_key])
    again = await photo_of(world, photo)
    assert (again.thumb_key, again.thumb_state, again.state) == (None, "queued", "ready")
    async with world.database.transaction() as session:
        queued = text("SELECT args ->> 'asset_id' FROM procrastinate_jobs WHERE task_name = :chore")
        assert list(await session.scalars(queued, {"chore": CHORE})) == [str(photo)]


async def test_a_lost_thumbnail_of_a_generated_picture_is_made_again_of_its_result(
    world: World, store: FilesystemStorage, file: Path
) -> None:
    account = await world.account()
    place = await world.photo(account)
    asset = await photo_of(world, place)
    thumb = keys.thumbnail(account, asset.shoot_id, place)
    job, result = await finished(world, account, place)
    await store.put_file(result, file, "image/jpeg")
    generated = {"state": "generated", "source_key": None, "shared_key": None, "thumb_key": thumb}
    async with world.database.transaction() as session:
        await session.execute(update(Job).where(Job.id == job).values(kind="generate"))
        await session.execute(update(Asset).where(Asset.id == place).values(**generated, thumb_state="ready"))

    found = await compared(world, store)

    assert (found.missing, found.orphans) == ([thumb], 0)
    assert (await photo_of(world, place)).thumb_state == "queued"
    async with world.database.transaction() as session:
        queued = text("SELECT args ->> 'picture' FROM procrastinate_jobs WHERE task_name = :chore")
        assert list(await session.scalars(queued, {"chore": CHORE})) == [result]


async def test_a_portion_hands_the_rest_on(
    world: World, store: FilesystemStorage, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("luster_engine.worker.reconcile._PORTION", 2)
    account = await world.account()
    photos = [await world.photo(account) for _ in range(5)]
    for photo in photos:
        await store.put_file((await photo_of(world, photo)).object_key, file, "image/jpeg")
    chore = Reconciliation(world.database, store, age=timedelta(0))
    rounds, after = 0, []
    while True:
        await chore.run(after=after)
        rounds += 1
        async with world.database.transaction() as session:
            taken = text("DELETE FROM procrastinate_jobs WHERE task_name = :chore RETURNING args -> 'after'")
            further = list(await session.scalars(taken, {"chore": RECONCILE}))
        if not further:
            break
        (after,) = further
    assert rounds == 3
    assert await left(store) == set()
