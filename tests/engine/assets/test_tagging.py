"""What a remote model says of a photo: asked once and only where allowed, of the list, below an owner's word."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import pytest
from luster_engine.assets.models import Asset
from luster_engine.assets.tagging import CHORE, Tagging, queue_tags
from luster_engine.assets.tags import TAGS, among, note_seen, room_of
from luster_engine.assets.thumbnail import Thumbnails
from luster_engine.database.session import Database
from luster_engine.plugins.catalog import Catalog
from luster_engine.providers.desk_opening import open_desk
from luster_engine.sandbox.lazy import read_catalog
from luster_engine.scratch import open_scratch
from luster_engine.settings import Settings
from luster_engine.storage import keys
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.worker.departure import _FORGET_QUESTIONS
from luster_sdk.testing.far_side import KEY, FarAnswer, FarSide, picture, said
from sqlalchemy import text

from tests.engine.shoots.test_removal import Copies, asset_of, queued
from tests.stand_ins.speeches import GoogleTagSpeech

MODEL = "gemini-3.1-flash-lite"


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return asyncio.run(read_catalog(Settings(data_dir=tmp_path_factory.mktemp("catalog"))))


@pytest.fixture
def far() -> Iterator[FarSide]:
    before = os.environ.get("GOOGLE_API_KEY")
    os.environ["GOOGLE_API_KEY"] = KEY
    try:
        with FarSide(GoogleTagSpeech()) as running:
            yield running
    finally:
        os.environ.pop("GOOGLE_API_KEY")
        os.environ.update({"GOOGLE_API_KEY": before} if before is not None else {})


@asynccontextmanager
async def tagging(
    database: Database, folder: Path, catalog: Catalog, far: FarSide, **more: object
) -> AsyncIterator[tuple[Tagging, FilesystemStorage]]:
    """The chore with a real desk, process and wire."""
    told = {"data_dir": folder, "providers": {"google": {"base_url": far.url}}, "tag_provider": "google", **more}
    settings = Settings.model_validate(told)
    storage = FilesystemStorage(folder / "store", secret="s" * 32, public_url="http://x", max_bytes=10**7)
    await storage.check()
    with open_scratch(folder / "scratch") as scratch:
        desk = open_desk(settings, database, storage, catalog, scratch)
        try:
            yield Tagging(database, storage, desk, settings, scratch, lambda: catalog), storage
        finally:
            await desk.aclose()
            await storage.close()


async def photo_in(database: Database, storage: FilesystemStorage, folder: Path, **more: object) -> Asset:
    """A photo that the network has looked at."""
    known = {"source_key": "a", "width": 640, "height": 480, "bytes": 9, "thumb_key": "u/s/a/thumb.jpg"}
    told = {"state": "ready", **known, "tags": ["exterior"], "tags_by": "network", **more}
    small = folder / "small.jpg"
    # The desk looks at first bytes only; a drawn picture is as good as a photo here.
    small.write_bytes(b"\xff\xd8\xff" + picture())
    await storage.put_file("u/s/a/thumb.jpg", small, "image/jpeg")
    return await asset_of(database, **told)


async def told(database: Database, asset: UUID) -> tuple[list[str], str]:
    async with database.transaction() as session:
        found = await session.get_one(Asset, asset)
        return list(found.tags), found.tags_by


async def test_a_model_is_asked_once_and_its_words_take_the_network_s_place(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide
) -> None:
    far.speech.sees = '["kitchen", "interior", "castle"]'  # type: ignore[attr-defined] # a TagSpeech
    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        asset = await photo_in(database, storage, tmp_path)

        await chore.ask(str(asset.id))
        await chore.ask(str(asset.id))

        assert await told(database, asset.id) == (["interior", "kitchen"], "provider")
        assert far.count("submit") == 1, "what a model has said is not asked again"
        body = far.calls[0][1].data()
        assert body["generationConfig"]["responseSchema"]["items"]["enum"] == list(TAGS)
        assert b"a.jpg" not in far.calls[0][1].body and str(asset.id).encode() not in far.calls[0][1].body
        async with database.transaction() as session:
            row = (await session.execute(text("SELECT provider, model, cost_micros FROM provider_calls"))).one()
            assert tuple(row) == ("google", MODEL, 500)
            # The network's look at a thumbnail that is made anew says less.
            await note_seen(session, asset.id, ["exterior"])
        assert await told(database, asset.id) == (["interior", "kitchen"], "provider")
        prefix = keys.asset_prefix(asset.account_id, asset.shoot_id, asset.id)
        assert [each.key async for each in storage.list_prefix(prefix)] == [], "the answer is not kept"
        async with database.transaction() as session:
            await session.execute(_FORGET_QUESTIONS, {"account": asset.account_id})
            (facts,) = (await session.execute(text("SELECT facts FROM provider_calls"))).one()
            assert facts == {}, "who leaves takes along what was said of their photos"


async def test_an_owner_s_word_stays_also_where_it_comes_during_the_question(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide
) -> None:
    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        asset = await photo_in(database, storage, tmp_path, tags=["bedroom"], tags_by="owner")
        await chore.ask(str(asset.id))
        assert far.count("submit") == 0, "nobody is asked about what its owner has said"
        async with database.transaction() as session:
            await note_seen(session, asset.id, ["kitchen"], by="provider")
        assert await told(database, asset.id) == (["bedroom"], "owner")


@pytest.mark.parametrize(
    ("answer", "tries", "again"),
    [
        (said({"error": "slow down"}, 429), 0, True),
        (said({"error": "slow down"}, 429), 3, False),
        (said({"promptFeedback": {"blockReason": "SAFETY"}}), 0, False),
        (said({"error": "no"}, 401), 0, False),
    ],
)
async def test_what_fails_leaves_the_network_s_word_and_only_what_passes_is_tried_again(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide, answer: FarAnswer, tries: int, again: bool
) -> None:
    far.faults.append(("submit", answer))
    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        asset = await photo_in(database, storage, tmp_path)

        await chore.ask(str(asset.id), tries=tries)

        assert await told(database, asset.id) == (["exterior"], "network")
        assert await queued(database) == ([(CHORE, tries + 1)] if again else [])


async def test_where_the_minute_is_full_the_first_of_the_line_asks_again_and_no_place_is_held(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide
) -> None:
    few = {"google": {"calls_per_minute": 1}}
    async with tagging(database, tmp_path, catalog, far, provider_budgets=few) as (chore, storage):
        first, second = [await photo_in(database, storage, tmp_path) for _ in range(2)]
        await chore.ask(str(first.id))

        async with asyncio.timeout(30), database.transaction() as session:
            await chore.ask(str(second.id), tries=3)
            await queue_tags(session, str(first.id))

    assert (far.count("submit"), await told(database, second.id)) == (1, (["exterior"], "network"))
    async with database.transaction() as session:
        line = "SELECT lock, (args->>'tries')::int, priority, scheduled_at > now() FROM procrastinate_jobs ORDER BY id"
        rows = [tuple(row) for row in await session.execute(text(line))]
    assert rows == [("tags", 3, -9, True), ("tags", 0, -10, None)]


@pytest.mark.parametrize("more", [{"tag_provider": ""}, {"tag_provider": "bfl"}, {"models_off": (f"google/{MODEL}",)}])
async def test_nobody_is_asked_without_the_setting_or_by_whom_it_does_not_name(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide, more: dict[str, object]
) -> None:
    async with tagging(database, tmp_path, catalog, far, **more) as (chore, storage):
        asset = await photo_in(database, storage, tmp_path)
        await chore.ask(str(asset.id))
        assert (far.count("submit"), await told(database, asset.id)) == (0, (["exterior"], "network"))


async def test_a_photo_of_an_account_that_is_leaving_goes_to_no_model(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide
) -> None:
    """A question that waited in the line still went out after its owner had asked for the removal."""
    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        asset = await photo_in(database, storage, tmp_path)
        async with database.transaction() as session:
            leaves = text("UPDATE accounts SET state = 'leaving' WHERE id = :account")
            await session.execute(leaves, {"account": asset.account_id})
        await chore.ask(str(asset.id))
        assert (far.count("submit"), await told(database, asset.id)) == (0, (["exterior"], "network"))


@pytest.mark.parametrize("asks", [True, False])
async def test_the_question_follows_the_thumbnail_and_only_where_it_is_allowed(
    database: Database, tmp_path: Path, asks: bool
) -> None:
    store = FilesystemStorage(tmp_path / "store", secret="s", public_url="http://x", max_bytes=1000)
    await store.check()
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff")
    asset = await asset_of(database, state="ready", source_key="u/s/a/source/x.jpg", width=1, height=1, bytes=3)
    await store.put_file("u/s/a/source/x.jpg", photo, "image/jpeg")

    await Thumbnails(database, store, Copies(), {}, asks=asks).make(str(asset.id))  # type: ignore[arg-type]  # all it asks of a sandbox

    assert await queued(database) == ([(CHORE, 0)] if asks else [])
    await store.close()


def test_only_words_of_the_list_are_taken_and_of_two_scenes_neither() -> None:
    assert among(["snow", "castle", "exterior"]) == ["exterior", "snow"]
    assert among(["exterior", "aerial", "pool"]) == ["pool"]
    assert among(None) == among("kitchen") == among({"kitchen": 1}) == []
    assert len(among(list(TAGS))) <= 10
    assert room_of(["interior", "kitchen"], "provider") == "kitchen"
