"""Photos of before a provider of tags was set up: asked about when an operator says so, as many as they say."""

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest
from luster_engine.assets import older_tags
from luster_engine.assets.models import OlderTagOrder
from luster_engine.assets.older_tags import CHORE, OlderTagging, queue_older
from luster_engine.assets.tagging import Tagging
from luster_engine.cli.providers import _older
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.plugins.catalog import Catalog
from luster_engine.providers.models import ProviderCall
from luster_engine.settings import Settings
from luster_engine.storage.filesystem import FilesystemStorage
from luster_sdk.testing.far_side import FarSide, said
from sqlalchemy import URL, text

from tests.engine.assets.test_tagging import catalog, far, photo_in, tagging, told

__all__ = ["catalog", "far"]  # fixtures


async def next_row(database: Database) -> tuple[dict[str, Any], float] | None:
    """The one row that waits, taken off the queue, with how far its order is, and how long it was put off."""
    statement = (
        "DELETE FROM procrastinate_jobs RETURNING task_name, args,"
        " coalesce(extract(epoch FROM scheduled_at - now()), 0) AS delay"
    )
    async with database.transaction() as session:
        rows = list(await session.execute(text(statement)))
        order = await session.get(OlderTagOrder, 1)
    assert len(rows) <= 1, "a whole archive stands in the queue"
    if not rows:
        return None
    assert rows[0].task_name == CHORE and order is not None
    return {**rows[0].args, "left": order.remaining, "tries": order.tries}, float(rows[0].delay)


async def queue(database: Database, most: int) -> None:
    async with database.transaction() as session:
        await queue_older(session, most)


async def once(database: Database, chore: Tagging) -> tuple[dict[str, Any], float] | None:
    """One turn, and what it left on the queue."""
    row = await next_row(database)
    assert row is not None
    await OlderTagging(database, chore).ask(**row[0])
    return await next_row(database)


async def test_as_many_as_the_operator_said_are_asked_about_the_newest_first_and_one_row_waits(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide
) -> None:
    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        old = [(await photo_in(database, storage, tmp_path)).id for _ in range(3)]
        owned = (await photo_in(database, storage, tmp_path, tags=["bedroom"], tags_by="owner")).id
        blocked = (await photo_in(database, storage, tmp_path)).id
        async with database.transaction() as session:
            session.add(ProviderCall(key=f"tags-{blocked}", provider="google", state="failed", error_kind="moderation"))
        async with database.transaction() as session:
            assert (await older_tags.standing(session)).waiting == 3
        await queue(database, 2)
        with pytest.raises(LusterError, match="already") as twice:
            await queue(database, 9)
        assert twice.value.reason is Reason.STATE_CONFLICT
        while (row := await next_row(database)) is not None:
            await OlderTagging(database, chore).ask(**row[0])

        by = [(await told(database, each))[1] for each in (*old, owned, blocked)]
    assert by == ["network", "provider", "provider", "owner", "network"]
    assert far.count("submit") == 2
    async with database.transaction() as session:
        assert (await older_tags.standing(session)) == older_tags.OlderPhotos(waiting=1, left=0)


@pytest.mark.parametrize(
    ("more", "left"),
    [
        ({"provider_budgets": {"google": {"dollars_per_day": 0}}}, (5, 3500, 3601)),
        ({"models_off": ("google",)}, None),
        ({"tag_provider": ""}, None),
    ],
)
async def test_what_keeps_it_from_asking_costs_no_photo_its_turn(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide, more: dict[str, Any], left: Any
) -> None:
    async with tagging(database, tmp_path, catalog, far, **more) as (chore, storage):
        await photo_in(database, storage, tmp_path)
        await queue(database, 5)
        row = await once(database, chore)
    assert far.count("submit") == 0
    assert row is None if left is None else row is not None and row[0]["left"] == left[0]
    assert row is None or left[1] < row[1] < left[2]


async def test_a_photo_whose_question_failed_for_a_while_is_asked_about_again_and_then_left(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide
) -> None:
    far.faults += [("submit", said({"error": "slow down"}, 429))] * 4
    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        older = (await photo_in(database, storage, tmp_path)).id
        newer = (await photo_in(database, storage, tmp_path)).id
        await queue(database, 2)
        seen = []
        while (row := await next_row(database)) is not None:
            seen.append((row[0]["left"], row[0]["tries"], round(row[1])))
            await OlderTagging(database, chore).ask(**row[0])
        by = [(await told(database, each))[1] for each in (older, newer)]
    assert by == ["provider", "network"], "the newer one failed four times, and the older one had its turn"
    assert seen[:4] == [(2, 0, 0), (2, 1, 30), (2, 2, 60), (2, 3, 120)] and seen[4][:2] == (1, 0)


async def test_the_command_says_what_it_would_cost_before_anything_is_asked(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide, database_url: URL
) -> None:
    assert os.environ["GOOGLE_API_KEY"]
    url = database_url.render_as_string(hide_password=False)
    settings = Settings.model_validate({"data_dir": tmp_path, "database_url": url, "tag_provider": "google"})
    async with tagging(database, tmp_path, catalog, far) as (_, storage):
        await photo_in(database, storage, tmp_path)
        await photo_in(database, storage, tmp_path)
    costs = {"model": "google/gemini-3.1-flash-lite", "usd_each": 0.0005, "usd": 0.001}
    assert await _older(settings, 0) == {"waiting": 2, "left": 0, **costs}
    assert await _older(settings, 50) == {"waiting": 2, "left": 2, **costs}
    with pytest.raises(LusterError, match="Set LUSTER_TAG_PROVIDER"):
        await _older(settings.model_copy(update={"tag_provider": ""}), 1)
    row = await next_row(database)
    assert row is not None and row[0]["left"] == 2


async def test_a_turn_that_is_run_again_asks_about_no_more_photos_than_were_ordered(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide
) -> None:
    """A sweeper makes a row anew whose end could not be written: two chains ran, and each was paid."""
    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        for _ in range(6):
            await photo_in(database, storage, tmp_path)
        await queue(database, 2)
        seen = []
        while (row := await next_row(database)) is not None:
            seen.append(row[0])
            await OlderTagging(database, chore).ask(**row[0])
            for each in seen:
                await OlderTagging(database, chore).ask(**each)
        assert far.count("submit") == 2
        await OlderTagging(database, chore).ask(left=9, before=str(older_tags._LAST), tries=0)
        assert far.count("submit") == 2, "a row of code before the order was kept"


async def test_of_two_operators_at_once_one_orders(database: Database) -> None:
    ended = await asyncio.gather(queue(database, 2), queue(database, 3), return_exceptions=True)
    refused = [each for each in ended if each is not None]
    assert len(refused) == 1 and isinstance(refused[0], LusterError) and refused[0].reason is Reason.STATE_CONFLICT
    assert await next_row(database) is not None


async def test_an_order_whose_turn_failed_is_under_way_and_one_without_a_row_is_not(database: Database) -> None:
    await queue(database, 2)
    async with database.transaction() as session:
        await session.execute(text("UPDATE procrastinate_jobs SET status = 'failed'"))
    with pytest.raises(LusterError, match="already"):
        await queue(database, 2)
    assert await next_row(database) is not None
    await queue(database, 3)
    async with database.transaction() as session:
        assert (await older_tags.standing(session)).left == 3


@pytest.mark.parametrize("stopped", ["asked", "noted", "answered", "unknown"])
async def test_a_turn_that_was_stopped_anywhere_goes_on_and_pays_no_photo_twice(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide, stopped: str
) -> None:
    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        photos = [await photo_in(database, storage, tmp_path) for _ in range(3)]
        await queue(database, 2)
        row = await next_row(database)
        assert row is not None
        older = OlderTagging(database, chore)
        asset = await older._begun(row[0]["turn"])
        assert asset is not None and asset.id == photos[2].id
        if stopped == "noted":
            assert await chore.tried(asset) is None
        elif stopped == "answered":
            await chore._answer(asset, frozenset())
        elif stopped == "unknown":
            async with database.transaction() as session:
                session.add(ProviderCall(key=f"tags-{asset.id}", provider="google", state="asking"))
        again: tuple[dict[str, Any], float] | None = row
        while again is not None:
            await older.ask(**again[0])
            again = await next_row(database)
        by = [(await told(database, each.id))[1] for each in photos]
    assert by == ["network", "provider", "network" if stopped == "unknown" else "provider"]
    assert far.count("submit") == (1 if stopped == "unknown" else 2), "what nobody knows of counts as asked"


async def test_an_answer_that_was_stored_before_is_used_and_costs_nothing(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide
) -> None:
    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        asset = await photo_in(database, storage, tmp_path)
        await chore._answer(asset, frozenset())
        await queue(database, 1)
        assert await once(database, chore) is None
        assert (far.count("submit"), (await told(database, asset.id))[1]) == (1, "provider")


@pytest.mark.parametrize("reason", [Reason.STORAGE_FULL, Reason.STORAGE_UNAVAILABLE])
async def test_a_store_without_room_costs_neither_money_nor_a_photo_its_turn(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide, monkeypatch: pytest.MonkeyPatch, reason: Reason
) -> None:
    async def full(*_: object) -> None:
        raise LusterError(reason, "The store takes nothing.")

    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        asset = await photo_in(database, storage, tmp_path)
        await queue(database, 5)
        with monkeypatch.context() as without:
            without.setattr(FilesystemStorage, "put_file", full)
            row = await once(database, chore)
            await chore.ask(str(asset.id), tries=3)
        async with database.transaction() as session:
            of_new = "DELETE FROM procrastinate_jobs RETURNING args, scheduled_at > now()"
            assert [tuple(each) for each in await session.execute(text(of_new))] == [
                ({"tries": 3, "asset_id": str(asset.id)}, True)
            ]
        assert row is not None and (row[0]["left"], row[0]["tries"], far.count("submit")) == (5, 0, 0)
        assert 500 < row[1] < 601
        await OlderTagging(database, chore).ask(**row[0])
        assert (await told(database, asset.id))[1] == "provider"


async def test_no_model_is_shown_photos_of_who_is_leaving(
    database: Database, tmp_path: Path, catalog: Catalog, far: FarSide
) -> None:
    async with tagging(database, tmp_path, catalog, far) as (chore, storage):
        asset = await photo_in(database, storage, tmp_path)
        await queue(database, 1)
        leaving = "UPDATE accounts SET state = 'leaving' WHERE id = :account"
        async with database.transaction() as session:
            await session.execute(text(leaving), {"account": asset.account_id})
            assert (await older_tags.standing(session)).waiting == 0
        assert await once(database, chore) is None
    assert far.count("submit") == 0
