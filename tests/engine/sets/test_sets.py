"""The sets that a shoot keeps: found, joined and split; every photo in one set at most; another's is not found."""

import asyncio
import base64
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import numpy as np
import pytest
from luster_engine.assets.models import Asset
from luster_engine.credits.ledger import Balance
from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import compared, reading
from luster_engine.jobs import service as jobs
from luster_engine.jobs.spec import Input, JobSpec
from luster_engine.jobs.stored_sets import SetsAsked
from luster_engine.sets import search, service
from luster_engine.sets.models import PhotoSketch
from luster_engine.sets.search import SetSearches, queue_search, searches_again
from luster_engine.shoots.removal import Removals
from sqlalchemy import text, update

from tests.engine.jobs.test_brackets import planner
from tests.world import World


class Children:
    """Stands for the sandbox: says of each photo what the test decided; `broken` ones are refused."""

    def __init__(self) -> None:
        self.said: dict[str, dict[str, Any]] = {}
        self.refuses: dict[str, LusterError] = {}
        self.asked: list[str] = []
        self.slow: dict[str, float] = {}

    async def run(self, task: Any) -> dict[str, Any]:
        key = task.inputs["photo"].read_text()
        self.asked.append(key)
        await asyncio.sleep(self.slow.get(key, 0.0))
        if key in self.refuses:
            raise self.refuses[key]
        return self.said[key]


class Shelf:
    """Stands for the store: a photo's bytes are its own key."""

    async def get_file(self, key: str, path: Any) -> None:
        path.write_text(key)

    async def delete_prefix(self, prefix: str) -> int:
        return 0


def view(house: int, brightness: float) -> dict[str, Any]:
    level = np.random.default_rng(house).integers(60, 200, (32, 48)).astype(np.uint8)
    return {
        "width": 6000, "height": 4000, "brightness": brightness, "captured_at": None, "stops": None, "lens": "",
        "view": base64.b64encode(level.tobytes()).decode(),
    }  # fmt: skip


class Place:
    """A shoot of an account, with photos whose views the test names."""

    def __init__(self, world: World, account: UUID, shoot: UUID) -> None:
        self.world, self.account, self.shoot = world, account, shoot
        self.children = Children()
        self.photos: list[UUID] = []

    async def take(self, house: int, brightness: Sequence[float]) -> list[UUID]:
        taken = []
        for each in brightness:
            photo = await self.world.photo(self.account, self.shoot, content=str(new_id()).encode())
            async with self.world.database.transaction() as session:
                name = f"IMG_{len(self.photos) + 1:04}.jpg"
                await session.execute(update(Asset).where(Asset.id == photo).values(filename=name))
            self.children.said[await self.world.source_key(photo)] = view(house, each)
            self.photos.append(photo)
            taken.append(photo)
        return taken

    async def remove(self, photo: UUID) -> None:
        async with self.world.database.transaction() as session:
            await session.execute(update(Asset).where(Asset.id == photo).values(state="deleting"))
        await Removals(self.world.database, Shelf()).asset(str(photo))  # type: ignore[arg-type] # all that it uses

    async def search(self, *, afresh: bool = False) -> service.ShootSets:
        async with self.world.database.transaction() as session:
            await service.begin_search(session, self.account, self.shoot, afresh=afresh)
        return await self.go_on()

    async def go_on(self) -> service.ShootSets:
        searches = SetSearches(self.world.database, Shelf(), self.children, {})  # type: ignore[arg-type] # see above
        for _ in range(20):
            await searches.run(str(self.shoot))
            found = await self.found()
            if found.search.state != "searching":
                return found
        return found

    async def found(self) -> service.ShootSets:
        async with self.world.database.transaction() as session:
            return await service.read(session, self.account, self.shoot)

    async def join(self, *photos: UUID) -> None:
        async with self.world.database.transaction() as session:
            await service.join(session, self.account, self.shoot, photos)

    async def split(self, set_id: UUID, *photos: UUID) -> None:
        async with self.world.database.transaction() as session:
            await service.split(session, self.account, self.shoot, set_id, photos)

    async def views(self) -> list[tuple[UUID, ...]]:
        return [each.photos for each in (await self.found()).sets]


async def place(world: World, balance: int = 50) -> Place:
    account = await world.account(balance)
    return Place(world, account, await world.shoot(account))


async def test_a_search_sketches_each_photo_once_and_keeps_the_sets_in_their_order(world: World) -> None:
    at = await place(world)
    first = await at.take(1, (0.2, 0.4, 0.7))
    single = await at.take(2, (0.4,))
    second = await at.take(3, (0.15, 0.5))
    before = await at.found()
    assert (before.sets, before.search.state, set(before.loose)) == ((), "", set(at.photos))

    found = await at.search()

    assert [each.photos for each in found.sets] == [tuple(first), tuple(single), tuple(second)]
    assert all(0 < each.sure <= 1 and each.why and not each.by_hand for each in found.sets)
    assert (found.search.state, found.search.looked_at, found.search.photos, found.loose) == ("done", 6, 6, ())
    late = await at.take(4, (0.5,))
    assert (await at.found()).loose == tuple(late)
    again = await at.search()
    assert [each.photos for each in again.sets][-1] == tuple(late)
    assert len(at.children.asked) == 7


async def test_what_was_joined_and_split_by_hand_stays_through_a_search(world: World) -> None:
    at = await place(world)
    twice = await at.take(1, (0.2, 0.4, 0.7, 0.9))
    other = await at.take(2, (0.4,))
    (whole, _) = (await at.search()).sets
    assert whole.photos == tuple(twice)

    await at.split(whole.id, *twice[2:])
    assert await at.views() == [tuple(twice[:2]), tuple(twice[2:]), tuple(other)]
    await at.join(twice[3], other[0])
    joined = [tuple(twice[:2]), tuple(twice[2:3]), (twice[3], other[0])]
    assert await at.views() == joined
    assert [each.photos for each in (await at.search()).sets] == joined
    assert {(each.by_hand, each.sure) for each in (await at.found()).sets} == {(True, 1.0)}
    afresh = await at.search(afresh=True)
    assert [each.photos for each in afresh.sets] == [tuple(twice), tuple(other)]
    await at.split(afresh.sets[0].id)
    assert await at.views() == [(each,) for each in (*twice, *other)]


async def test_what_cannot_be_joined_or_split_is_refused_and_changes_nothing(world: World) -> None:
    at, other = await place(world), await place(world)
    await at.take(1, (0.2, 0.4, 0.7))
    many = await at.take(9, tuple(0.1 + each / 100 for each in range(17)))
    foreign = (await other.take(1, (0.2, 0.4)))[0]
    sets = (await at.search()).sets
    kept = await at.views()
    async with at.world.database.transaction() as session:
        pending = update(Asset).where(Asset.id == many[0]).values(state="pending")
        await session.execute(pending)
    one, two = at.photos[:2]
    for photos, reason in (
        ([one], Reason.INVALID_ARGUMENT),
        (many, Reason.INVALID_ARGUMENT),
        ([one, one], Reason.INVALID_ARGUMENT),
        ([one, foreign], Reason.NOT_FOUND),
        ([one, new_id()], Reason.NOT_FOUND),
        ([one, many[0]], Reason.NOT_FOUND),
    ):
        with pytest.raises(LusterError) as refusal:
            await at.join(*photos)
        assert refusal.value.reason is reason, photos
    for set_id, photos, reason in (
        (new_id(), [], Reason.NOT_FOUND),
        (sets[0].id, [foreign], Reason.NOT_FOUND),
        (sets[0].id, list(sets[0].photos), Reason.INVALID_ARGUMENT),
    ):
        with pytest.raises(LusterError) as refusal:
            await at.split(set_id, *photos)
        assert refusal.value.reason is reason, photos
    stranger = other.account
    for attempt in (
        lambda session: service.read(session, stranger, at.shoot),
        lambda session: service.join(session, stranger, at.shoot, [one, two]),
        lambda session: service.split(session, stranger, at.shoot, sets[0].id),
        lambda session: service.begin_search(session, stranger, at.shoot, afresh=False),
        lambda session: service.chosen(session, stranger, at.shoot, None),
        lambda session: service.chosen(session, stranger, at.shoot, [sets[0].id]),
    ):
        with pytest.raises(LusterError) as refusal:
            async with at.world.database.transaction() as session:
                await attempt(session)
        assert refusal.value.reason is Reason.NOT_FOUND
    async with at.world.database.transaction() as session:
        await session.execute(update(Asset).where(Asset.id == many[0]).values(state="ready"))
    assert await at.views() == kept


async def test_a_frame_that_is_removed_leaves_its_set_and_takes_its_sketch_along(world: World) -> None:
    at = await place(world)
    first = await at.take(1, (0.2, 0.4, 0.7))
    second = await at.take(2, (0.3, 0.6))
    await at.search()
    await at.remove(first[1])
    for each in second:
        await at.remove(each)
    found = (await at.found()).sets
    assert [(each.photos, each.removed) for each in found] == [((first[0], first[2]), 1)]
    async with world.database.transaction() as session:
        assert await session.get(PhotoSketch, first[1]) is None
        assert await session.get(PhotoSketch, first[0]) is not None

    async with world.database.shared_transaction() as session:
        batch = await jobs.create_batch(
            session, planner(world), at.account, JobSpec(), shoot=at.shoot, sets=SetsAsked(all_stored=True)
        )
    async with world.database.transaction() as session:
        (made,) = await reading.of_batch(session, at.account, batch)
    said = [each["message"] for each in made.job.warnings]
    assert said == ["1 exposure of this set was removed; 2 are merged."]
    assert await world.balance(at.account) == Balance(balance=49, held=1)


async def test_stored_sets_are_quoted_and_made_one_job_each_at_the_price_of_one_photo(world: World) -> None:
    at = await place(world)
    first, single, second = await at.take(1, (0.2, 0.4, 0.7)), await at.take(2, (0.4,)), await at.take(3, (0.15, 0.5))
    sets = (await at.search()).sets
    late = await at.take(4, (0.5,))

    async def quoted(asked: SetsAsked) -> tuple[int, int]:
        async with world.database.transaction() as session:
            found = await jobs.quote(session, planner(world), at.account, JobSpec(), shoot=at.shoot, sets=asked)
        return found.count, found.credits

    async def made(asked: SetsAsked, photos: Sequence[UUID] = (), request_id: str = "") -> set[UUID | None]:
        async with world.database.shared_transaction() as session:
            batch = await jobs.create_batch(
                session, planner(world), at.account, JobSpec(),
                shoot=at.shoot, photos=photos, sets=asked, request_id=request_id,
            )  # fmt: skip
        async with world.database.transaction() as session:
            return {each.job.asset_id for each in await reading.of_batch(session, at.account, batch)}

    every, one = SetsAsked(all_stored=True), SetsAsked(ids=[sets[2].id])
    assert (await quoted(every), await quoted(one)) == ((4, 4), (1, 1))
    assert await made(every) == {first[0], single[0], second[0], late[0]}
    assert await made(one, request_id="once") == await made(one, request_id="once") == {second[0]}
    assert await made(one, photos=late) == {second[0], late[0]}
    assert await world.balance(at.account) == Balance(balance=43, held=7)
    for asked, photos, reason in (
        (SetsAsked(ids=[new_id()]), (), Reason.NOT_FOUND),
        (SetsAsked(ids=[sets[0].id], spelt_out=[first[:2]]), (), Reason.INVALID_ARGUMENT),
        (one, second[:1], Reason.INVALID_ARGUMENT),
        (every, late, Reason.INVALID_ARGUMENT),
        (SetsAsked(all_stored=True, ids=[sets[0].id]), (), Reason.INVALID_ARGUMENT),
    ):
        with pytest.raises(LusterError) as refusal:
            await made(asked, photos)
        assert refusal.value.reason is reason, asked
    assert await world.balance(at.account) == Balance(balance=43, held=7)


async def test_stored_sets_that_are_not_found_yet_are_no_ground_for_jobs(world: World) -> None:
    at = await place(world)
    await at.take(1, (0.2, 0.4))
    for begun in (False, True):
        if begun:
            async with world.database.transaction() as session:
                assert await service.begin_search(session, at.account, at.shoot, afresh=False)
                assert not await service.begin_search(session, at.account, at.shoot, afresh=False)
        with pytest.raises(LusterError) as refusal:
            async with world.database.transaction() as session:
                await service.chosen(session, at.account, at.shoot, None)
        assert refusal.value.reason is Reason.STATE_CONFLICT
        assert ("still being looked for" in refusal.value.message) is begun


async def test_a_photo_that_cannot_be_read_stands_alone_and_a_full_sandbox_is_waited_for(world: World) -> None:
    at = await place(world)
    good = await at.take(1, (0.2, 0.4, 0.7))
    bad = await at.world.source_key(good[1])
    at.children.refuses[bad] = LusterError(Reason.SANDBOX_FULL, "The sandbox is full.")
    async with world.database.transaction() as session:
        await service.begin_search(session, at.account, at.shoot, afresh=False)
    searches = SetSearches(world.database, Shelf(), at.children, {})  # type: ignore[arg-type] # all that it uses
    await searches.run(str(at.shoot))
    assert (await at.found()).search.state == "searching"
    at.children.refuses[bad] = LusterError(Reason.CORRUPT_IMAGE, "The photo is broken in the middle.")
    found = await at.go_on()
    assert [each.photos for each in found.sets] == [(good[0], good[2]), (good[1],)]
    assert "broken in the middle" in found.sets[1].why
    assert found.search.state == "done"


@pytest.mark.parametrize("reason", [Reason.PLUGIN_CRASHED, Reason.PLUGIN_BAD_RESULT, Reason.NOT_FOUND])
async def test_a_photo_that_ends_its_child_keeps_no_shoot_waiting_and_is_looked_at_again_later(
    world: World, reason: Reason
) -> None:
    at = await place(world)
    photos = await at.take(1, (0.2, 0.4, 0.7))
    heavy = await at.world.source_key(photos[0])
    at.children.refuses[heavy] = LusterError(reason, "The child ended, or its file is not in the store.")
    async with world.database.transaction() as session:
        await service.begin_search(session, at.account, at.shoot, afresh=False)
    searches = SetSearches(world.database, Shelf(), at.children, {})  # type: ignore[arg-type] # all that it uses
    for tries in (0, 1, 2, 0):
        await searches.run(str(at.shoot), tries=tries)

    found = await at.found()

    assert found.search.state == "done"
    assert {each.photos for each in found.sets} == {(photos[0],), (photos[1], photos[2])}
    at.children.refuses.clear()
    assert [each.photos for each in (await at.search()).sets] == [tuple(photos)], "what was mended is looked at again"


async def test_a_search_that_comes_to_nothing_is_given_up_with_its_reason(world: World) -> None:
    at = await place(world)
    (photo,) = await at.take(1, (0.4,))
    full = LusterError(Reason.STORAGE_UNAVAILABLE, "The store does not answer.")
    at.children.refuses[await at.world.source_key(photo)] = full
    async with world.database.transaction() as session:
        await service.begin_search(session, at.account, at.shoot, afresh=False)
    searches = SetSearches(world.database, Shelf(), at.children, {})  # type: ignore[arg-type] # all that it uses
    await searches.run(str(at.shoot), tries=8)
    found = (await at.found()).search
    assert (found.state, found.error) == ("failed", "The store does not answer.")
    at.children.refuses.clear()
    assert (await at.search()).search.state == "done"


async def test_a_search_whose_chore_is_gone_is_queued_again(world: World) -> None:
    at = await place(world)
    await at.take(1, (0.4,))
    async with world.database.transaction() as session:
        await service.begin_search(session, at.account, at.shoot, afresh=False)
    async with world.database.transaction() as session:
        await session.execute(text("DELETE FROM procrastinate_jobs WHERE task_name = 'sets.search'"))
        assert await searches_again(session) >= 1
    async with world.database.transaction() as session:
        assert await searches_again(session) == 0


async def test_searches_of_one_account_come_one_after_the_other_and_beside_the_chores(world: World) -> None:
    """Twelve of them kept everybody's thumbnails waiting for a minute."""
    at = await place(world)
    other = await world.shoot(at.account)
    async with world.database.transaction() as session:
        for shoot in (at.shoot, other):
            await service.begin_search(session, at.account, shoot, afresh=False)
            await queue_search(session, shoot)
        asked = "SELECT queue_name, lock FROM procrastinate_jobs WHERE task_name = 'sets.search'"
        assert {tuple(row) for row in await session.execute(text(asked))} >= {("surveys", f"sets {at.account}")}
        locks = "SELECT count(DISTINCT lock) FROM procrastinate_jobs WHERE args ->> 'shoot_id' = ANY(:shoots)"
        assert await session.scalar(text(locks), {"shoots": [str(at.shoot), str(other)]}) == 1


async def test_a_search_that_waits_for_its_next_try_holds_up_no_other_of_the_account(world: World) -> None:
    at = await place(world)
    (photo,) = await at.take(1, (0.4,))
    key = await at.world.source_key(photo)
    at.children.refuses[key] = LusterError(Reason.STORAGE_UNAVAILABLE, "The store does not answer.")
    async with world.database.transaction() as session:
        await service.begin_search(session, at.account, at.shoot, afresh=False)
    searches = SetSearches(world.database, Shelf(), at.children, {})  # type: ignore[arg-type] # all that it uses
    await searches.run(str(at.shoot))
    async with world.database.transaction() as session:
        waiting = "SELECT lock FROM procrastinate_jobs WHERE args ->> 'shoot_id' = :shoot AND scheduled_at IS NOT NULL"
        assert list(await session.scalars(text(waiting), {"shoot": str(at.shoot)})) == [f"sets {at.shoot}"]


async def test_a_photo_that_takes_long_and_fails_takes_no_turn_of_those_behind_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_TURN", 0.2)
    at = await place(world)
    first, _ = await at.take(1, (0.2, 0.4))
    slow = await at.world.source_key(first)
    at.children.refuses[slow] = LusterError(Reason.PLUGIN_TIMEOUT, "It took too long.")
    at.children.slow[slow] = 0.4
    async with world.database.transaction() as session:
        await service.begin_search(session, at.account, at.shoot, afresh=False)
    searches = SetSearches(world.database, Shelf(), at.children, {})  # type: ignore[arg-type] # all that it uses
    await searches.run(str(at.shoot))
    async with world.database.transaction() as session:
        known = "SELECT count(*) FROM photo_sketches k JOIN assets a ON a.id = k.asset_id WHERE a.shoot_id = :shoot"
        assert await session.scalar(text(known), {"shoot": at.shoot}) == 1


async def test_a_search_looks_at_no_further_photo_when_its_turn_is_over(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_TURN", 0.0)
    at = await place(world)
    await at.take(1, (0.2, 0.4, 0.7))
    async with world.database.transaction() as session:
        await service.begin_search(session, at.account, at.shoot, afresh=False)
    searches = SetSearches(world.database, Shelf(), at.children, {})  # type: ignore[arg-type] # all that it uses
    await searches.run(str(at.shoot))
    async with world.database.transaction() as session:
        known = "SELECT count(*) FROM photo_sketches k JOIN assets a ON a.id = k.asset_id WHERE a.shoot_id = :shoot"
        assert await session.scalar(text(known), {"shoot": at.shoot}) == 1
    assert len((await at.search()).sets) == 1, "it goes on until all are known"


async def test_one_job_is_made_of_a_stored_set_by_its_id_at_the_price_of_one_photo(world: World) -> None:
    at = await place(world)
    first, second = await at.take(1, (0.2, 0.4, 0.7)), await at.take(2, (0.15, 0.5))
    sets = (await at.search()).sets
    asked = JobSpec(stored_set=sets[0].id)

    async def made(wish: JobSpec, request_id: str = "", account: UUID = at.account) -> UUID:
        async with world.database.shared_transaction() as session:
            return await jobs.create_job(session, planner(world), account, wish, request_id=request_id)

    async with world.database.transaction() as session:
        quote = await jobs.quote(session, planner(world), at.account, asked)
    assert (quote.count, quote.credits, quote.plan.alternatives[0].steps[0].stage) == (1, 1, "classic.merge")
    job = await made(asked, "once")
    async with world.database.transaction() as session:
        full = await reading.get(session, at.account, job)
    assert [(each.role, each.asset_id) for each in full.inputs] == [
        ("photo", first[0]), ("bracket", first[1]), ("bracket", first[2]),
    ]  # fmt: skip
    async with world.database.transaction() as session:
        await service.split(session, at.account, at.shoot, sets[0].id)
    assert await made(asked, "once") == job  # though the set is another one by now
    assert await world.balance(at.account) == Balance(balance=49, held=1)

    stranger = await world.account(5)
    for wish, account, reason in (
        (JobSpec(stored_set=new_id()), at.account, Reason.NOT_FOUND),
        (JobSpec(stored_set=sets[1].id), stranger, Reason.NOT_FOUND),
        (JobSpec(inputs=(Input(second[0]),), stored_set=sets[1].id), at.account, Reason.INVALID_ARGUMENT),
        (JobSpec(parent=job, stored_set=sets[1].id), at.account, Reason.INVALID_ARGUMENT),
    ):
        with pytest.raises(LusterError) as refusal:
            await made(wish, account=account)
        assert refusal.value.reason is reason, wish
    for refused in (
        lambda session: jobs.create_batch(session, planner(world), at.account, asked, shoot=at.shoot),
        lambda session: jobs.quote(session, planner(world), at.account, asked, shoot=at.shoot),
        lambda session: compared.quote_compared(session, planner(world), at.account, [asked, asked]),
    ):
        with pytest.raises(LusterError, match=r"Leave set_id empty"):
            async with world.database.transaction() as session:
                await refused(session)
    assert await world.balance(at.account) == Balance(balance=49, held=1)


async def test_a_job_of_a_set_that_lost_a_frame_says_so(world: World) -> None:
    at = await place(world)
    first = await at.take(1, (0.2, 0.4, 0.7))
    (found,) = (await at.search()).sets
    await at.remove(first[1])
    async with world.database.shared_transaction() as session:
        job = await jobs.create_job(session, planner(world), at.account, JobSpec(stored_set=found.id))
        full = await reading.get(session, at.account, job)
    assert [each["message"] for each in full.job.warnings] == ["1 exposure of this set was removed; 2 are merged."]
