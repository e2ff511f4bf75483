"""A look that a photo has already costs nothing in a comparison: its result stands beside the new ones."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

import pytest
from luster_engine.comparisons import service
from luster_engine.comparisons.service import ComparedLook, ComparedLooks
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError
from luster_engine.jobs import service as jobs
from luster_engine.jobs.messages import batch_message
from luster_engine.jobs.spec import Input, JobSpec, WordsWish

from tests.engine.jobs.test_life import start, succeed
from tests.world import World

BOTH = (ComparedLook("default"), ComparedLook("dreamy"))


async def priced(world: World, account: UUID, photo: UUID, looks: Sequence[ComparedLook]) -> list[jobs.Quote]:
    async with world.database.transaction() as session:
        wish = JobSpec(inputs=(Input(photo),))
        return list(await service.quote(session, world.planner, account, wish, looks, new_only=True))


async def compared(
    world: World, account: UUID, wish: JobSpec, looks: Sequence[ComparedLook], request_id: str = ""
) -> tuple[ComparedLooks, int]:
    async with world.database.transaction() as session:
        made, created = await service.create(
            session, world.planner, account, wish, looks, new_only=True, request_id=request_id
        )
        return await service.get(session, account, made), created


async def test_a_comparison_pays_for_what_is_new_and_takes_what_is_made(world: World) -> None:
    account = await world.account(20)
    photo = await world.photo(account)
    wish = JobSpec(inputs=(Input(photo),))
    made = await world.job(account, photo)
    assert await succeed(world, await start(world, account, made))

    quotes = await priced(world, account, photo, BOTH)
    assert [(each.credits, each.count, each.made) for each in quotes] == [(0, 0, (photo,)), (3, 1, ())]

    found, created = await compared(world, account, wish, BOTH, "once")
    assert created == 1 and found.jobs[0].job.id == made
    new = found.jobs[1].job
    assert (new.style, new.batch_id, sum(found.batch.counts.values())) == ("dreamy", found.batch.id, 1)
    assert await world.balance(account) == Balance(balance=16, held=3, captured=1)
    again, created = await compared(world, account, wish, BOTH, "once")
    assert (again.id, created) == (found.id, 0)

    # What is being made is taken as well, so this one has nothing to make; its own request is known again all the same.
    assert [each.credits for each in await priced(world, account, photo, BOTH)] == [0, 0]
    whole, created = await compared(world, account, wish, tuple(reversed(BOTH)), "twice")
    assert created == 0 and [each.job.id for each in whole.jobs] == [new.id, made]
    assert (whole.id != found.id, whole.batch.counts, whole.batch.progress) == (True, {}, 1.0)
    known, _ = await compared(world, account, wish, tuple(reversed(BOTH)), "twice")
    assert known.id == whole.id
    assert await world.balance(account) == Balance(balance=16, held=3, captured=1)
    assert batch_message(whole.batch).shoot_id == str(new.shoot_id)

    async with world.database.transaction() as session:
        page, _ = await service.page(session, account, before=None, limit=5)
        await service.vote(session, account, whole.id, made)
        voted = await service.get(session, account, whole.id)
        other = await service.get(session, account, found.id)
    assert [each.id for each in page] == [whole.id, found.id]
    assert (voted.voted, other.voted) == (made, None)


async def test_a_result_stands_for_one_look_of_a_comparison_alone(world: World) -> None:
    """`auto` takes what any provider made; the same result cannot stand for two looks, nor have two votes."""
    account = await world.account(20)
    photo = await world.photo(account)
    made = await world.job(account, photo, style="dreamy", provider="local")
    looks = (ComparedLook("dreamy"), ComparedLook("dreamy", provider="local"))
    assert [each.credits for each in await priced(world, account, photo, looks)] == [0, 1]
    found, created = await compared(world, account, JobSpec(inputs=(Input(photo),)), looks)
    assert created == 1 and [each.job.id == made for each in found.jobs] == [True, False]
    # With a second result there is one for each: only the newest was asked for, twice.
    assert await succeed(world, await start(world, account, found.jobs[1].job.id))
    assert [each.credits for each in await priced(world, account, photo, looks)] == [0, 0]


async def test_of_two_comparisons_at_once_one_pays(world: World) -> None:
    account = await world.account(20)
    photo = await world.photo(account)
    wish = JobSpec(inputs=(Input(photo),))
    both = await asyncio.gather(*(compared(world, account, wish, BOTH) for _ in range(2)))
    assert sorted(created for _, created in both) == [0, 2]
    assert (await world.balance(account)).held == 4


async def test_only_of_photos_is_it_known_what_is_made(world: World) -> None:
    account = await world.account(20)
    job = await world.job(account, await world.photo(account))
    words = JobSpec(kind="generate", prompt="a house", words=WordsWish())
    for wish in (JobSpec(parent=job), words):
        with pytest.raises(LusterError, match="goes with photos only"):
            await compared(world, account, wish, BOTH)
