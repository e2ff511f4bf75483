"""What is old goes only where an operator says so, and never from an account on legal hold."""

import os
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from luster_engine.accounts import deletion
from luster_engine.assets import service as assets
from luster_engine.assets.left_upload import LeftUploads
from luster_engine.assets.models import Asset
from luster_engine.assets.service import AssetFilter
from luster_engine.errors import LusterError
from luster_engine.settings import RetentionDays
from luster_engine.shoots import service as shoots
from luster_engine.shoots.models import Shoot
from luster_engine.shoots.removal import Removals, remove_asset, remove_shoot
from luster_engine.shoots.sweep import Sweeps
from luster_engine.storage import keys
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.worker.reconcile import Reconciliation
from luster_engine.worker.retention import Retention, RetentionReport
from sqlalchemy import text

from tests.engine.worker.test_reconcile import finished, left, photo_of
from tests.world import World

EVERYTHING = RetentionDays(originals=400, outputs=90, events=30, payment_events=60, logs=7)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[FilesystemStorage]:
    made = FilesystemStorage(tmp_path / "store", secret="s", public_url="http://x", max_bytes=1000)
    await made.check()
    yield made
    await made.close()


async def _aged(world: World, days: int) -> None:
    """Make everything older."""
    async with world.database.transaction() as session:
        await session.execute(text("SET LOCAL luster.erasing = 'on'"))
        for table, column in (("assets", "created_at"), ("external_events", "received_at")):
            await session.execute(text(f"UPDATE {table} SET {column} = now() - make_interval(days => {days})"))
        ended = f"UPDATE jobs SET finished_at = now() - make_interval(days => {days}) WHERE finished_at IS NOT NULL"
        for each in ("ALTER TABLE jobs DISABLE TRIGGER USER", ended, "ALTER TABLE jobs ENABLE TRIGGER USER"):
            await session.execute(text(each))


async def _lived(world: World, store: FilesystemStorage, folder: Path) -> tuple[UUID, UUID, str]:
    """An account with a photo, a result with its delivered size, steps of its job, and a payment's message."""
    account = await world.account()
    photo = await world.photo(account)
    asset = await photo_of(world, photo)
    job, result = await finished(world, account, photo)
    file = folder / "file"
    file.write_bytes(b"bytes")
    size = keys.rendition(account, asset.shoot_id, photo, job, 1, "photo", "mls", "jpg")
    for key in (asset.source_key or "", result, size):
        await store.put_file(key, file, "image/jpeg")
    async with world.database.transaction() as session:
        await session.execute(
            text("""
            INSERT INTO external_events (id, source, event_id, type, livemode, payload, outcome, account_id)
            VALUES (gen_random_uuid(), 'stripe', 'evt_1', 'x', false, 'who bought what', 'applied', :account)
            """),
            {"account": account},
        )
    return account, photo, result


def _counts(found: RetentionReport) -> dict[str, int]:
    return {each.kind: each.count for each in found.due}


async def _payload(world: World) -> bytes:
    async with world.database.transaction() as session:
        return bytes(await session.scalar(text("SELECT payload FROM external_events")))


async def test_without_settings_nothing_a_user_owns_goes(
    world: World, store: FilesystemStorage, tmp_path: Path
) -> None:
    await _lived(world, store, tmp_path)
    await _aged(world, 5000)
    before = await left(store)
    found = await Retention(world.database, store, RetentionDays()).sweep()
    assert set(_counts(found).values()) == {0}
    assert await left(store) == before and await _payload(world) == b"who bought what"


async def test_each_kind_goes_at_its_own_time_and_a_look_changes_nothing(
    world: World, store: FilesystemStorage, tmp_path: Path
) -> None:
    account, photo, result = await _lived(world, store, tmp_path)
    logs = tmp_path / "logs"
    logs.mkdir()
    for name, days in (("engine.log.1", 8), ("worker.log.1", 6), ("engine.log", 8)):
        (logs / name).write_text("x")
        os.utime(logs / name, (time.time() - days * 86_400,) * 2)
    retention = Retention(world.database, store, EVERYTHING, logs=logs)
    for days, expected in (
        (20, {"originals": 0, "outputs": 0, "events": 0, "payment_events": 0, "logs": 1}),
        (70, {"originals": 0, "outputs": 0, "events": 1, "payment_events": 1, "logs": 1}),
        (100, {"originals": 0, "outputs": 1, "events": 1, "payment_events": 1, "logs": 1}),
        (500, {"originals": 1, "outputs": 1, "events": 1, "payment_events": 1, "logs": 1}),
    ):
        await _aged(world, days)
        assert _counts(await retention.look()) == expected, days
    assert result in await left(store) and await _payload(world) == b"who bought what"
    await _aged(world, 100)
    assert _counts(await retention.sweep()) == {
        "originals": 0,
        "outputs": 1,
        "events": 1,
        "payment_events": 1,
        "logs": 1,
    }
    asset = await photo_of(world, photo)
    assert await left(store) == {asset.source_key} and asset.state == "ready"
    assert await _payload(world) == b""
    assert sorted(path.name for path in logs.iterdir()) == ["engine.log", "worker.log.1"]
    async with world.database.transaction() as session:
        told = (await session.execute(text("SELECT action, actor, account_id FROM audit_entries"))).all()
        assert ("outputs.expired", "retention", account) in [tuple(each) for each in told]
    await _aged(world, 500)
    assert _counts(await retention.sweep())["originals"] == 1
    await Removals(world.database, store).asset(str(photo))
    assert await left(store) == set()


async def test_a_photo_on_which_a_job_waits_is_not_old(world: World, store: FilesystemStorage, tmp_path: Path) -> None:
    account, photo, _ = await _lived(world, store, tmp_path)
    await _aged(world, 500)
    await world.job(account, photo)
    assert _counts(await Retention(world.database, store, EVERYTHING).sweep())["originals"] == 0


async def test_a_legal_hold_stops_every_sweep_and_shows(world: World, store: FilesystemStorage, tmp_path: Path) -> None:
    account, photo, _ = await _lived(world, store, tmp_path)
    asset = await photo_of(world, photo)
    orphan = keys.output(account, asset.shoot_id, photo, photo, 9, "jpg")
    late = f"{keys.asset_prefix(account, asset.shoot_id, photo)}original.jpg"
    for key in (orphan, late):
        await store.put_file(key, tmp_path / "file", "image/jpeg")
    gone = await world.photo(account)
    async with world.database.transaction() as session:
        await session.execute(
            text("""
            UPDATE assets SET state = 'deleting' WHERE id = :gone;
            """),
            {"gone": gone},
        )
        await deletion.set_hold(session, account, "a court asks", actor="operator")
        await session.execute(
            text("UPDATE assets SET sweep_at = now() - interval '1 day' WHERE id = :photo"), {"photo": photo}
        )
    await _aged(world, 5000)
    before = await left(store)
    found = await Retention(world.database, store, EVERYTHING).sweep()
    assert found.held == 1 and set(_counts(found).values()) == {0}
    compared = await Reconciliation(world.database, store, age=timedelta(0)).everything()
    assert compared.orphans == 0
    await Sweeps(world.database, store).run()
    removals = Removals(world.database, store, uploads_kept=timedelta(days=1))
    await removals.asset(str(gone))
    await removals.tidy()
    await LeftUploads(world.database, store).discard(str(photo))
    assert await left(store) == before and await _payload(world) == b"who bought what"
    for refused in (remove_asset, remove_shoot):
        with pytest.raises(LusterError, match="by law"):
            async with world.database.transaction() as session:
                what = await session.get_one(Asset, photo) if refused is remove_asset else None
                what = what or await session.get_one(Shoot, asset.shoot_id)
                await refused(session, what, actor="owner", request_id="")  # type: ignore[arg-type]  # each its own kind
    async with world.database.transaction() as session:
        assert [each.id for each in await deletion.holds(session)] == [account]
        await deletion.set_hold(session, account, "", actor="operator")
    assert (await Reconciliation(world.database, store, age=timedelta(0)).everything()).orphans == 2
    assert _counts(await Retention(world.database, store, EVERYTHING).look())["originals"] == 1


async def test_a_dry_comparison_counts_orphans_and_leaves_them(
    world: World, store: FilesystemStorage, tmp_path: Path
) -> None:
    account, photo, _ = await _lived(world, store, tmp_path)
    asset = await photo_of(world, photo)
    orphan = keys.output(account, asset.shoot_id, photo, photo, 9, "jpg")
    await store.put_file(orphan, tmp_path / "file", "image/jpeg")
    dry = Reconciliation(world.database, store, age=timedelta(0), dry_run=True)
    assert (await dry.everything()).orphans == 1
    assert orphan in await left(store)


async def test_the_place_of_a_picture_from_words_that_is_not_kept_is_neither_listed_nor_counted(
    world: World, store: FilesystemStorage, tmp_path: Path
) -> None:
    account, photo, _ = await _lived(world, store, tmp_path)
    shoot = (await photo_of(world, photo)).shoot_id
    thumb = f"{keys.asset_prefix(account, shoot, photo)}thumb.jpg"
    async with world.database.transaction() as session:
        asset = "UPDATE assets SET state = 'generated', thumb_key = :key, thumb_state = 'ready' WHERE id = :id"
        await session.execute(text(asset), {"id": photo, "key": thumb})
    await store.put_file(thumb, tmp_path / "file", "image/jpeg")

    async def seen() -> tuple[int, int, int]:
        async with world.database.transaction() as session:
            (_, _, listed) = await assets.page(session, account, AssetFilter(), after=None, limit=10)
            wanted = AssetFilter(with_output_only=True)
            (_, _, shown) = await assets.page(session, account, wanted, after=None, limit=10)
            counted = (await shoots.standings(session, [shoot]))[shoot].assets
        return listed, shown, counted

    assert await seen() == (1, 1, 1)
    await _aged(world, 100)
    await Retention(world.database, store, EVERYTHING).sweep()
    assert await seen() == (0, 0, 0)
    # Neither its small copy nor an address of it is left.
    assert thumb not in await left(store)
    async with world.database.transaction() as session:
        assert (await shoots.standings(session, [shoot]))[shoot].cover_key is None
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE assets SET state = 'ready' WHERE id = :id"), {"id": photo})
    # A photo is there whatever became of its result; the gallery shows results.
    assert await seen() == (1, 0, 1)
