"""What a photo has already is not counted again in the price of a shoot's new ones, and not made again with them."""

import asyncio
from uuid import UUID

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import reading, service
from luster_engine.jobs.repeats import made_already
from luster_engine.jobs.spec import JobSpec
from luster_engine.pipeline.render.plan import OutputOptions
from sqlalchemy import text

from tests.engine.jobs.test_life import fail, start, succeed
from tests.world import World


async def test_the_price_of_new_ones_leaves_out_what_is_made_or_being_made(world: World) -> None:
    account = await world.account(20)
    shoot = await world.shoot(account)
    made, waits, failed, other, fresh = [await world.photo(account, shoot) for _ in range(5)]
    done, _, wrong = [await world.job(account, photo) for photo in (made, waits, failed)]
    await world.job(account, other, style="dreamy")
    assert await succeed(world, await start(world, account, done))
    assert await fail(world, (await start(world, account, wrong)).attempt)

    async def priced(spec: JobSpec, *photos: UUID) -> service.Quote:
        async with world.database.transaction() as session:
            return await service.quote(session, world.planner, account, spec, shoot=shoot, photos=photos, new_only=True)

    whole = await priced(JobSpec())
    assert (whole.count, whole.credits, set(whole.made)) == (3, 3, {made, waits})
    some = await priced(JobSpec(), made, fresh)
    assert (some.count, some.credits, some.made) == (1, 1, (made,))
    assert (await priced(JobSpec(), made)).credits == 0
    assert (await priced(JobSpec(provider="local"), made)).made == (made,)
    written = [JobSpec(output=OutputOptions(**each)) for each in ({"format": "png"}, {"max_edge": 900})]
    of_words = (JobSpec(tier="premium"), JobSpec(style="dreamy"), JobSpec(prompt="warmer"), JobSpec(strict=True))
    for another in (*of_words, *written):
        assert (await priced(another, made)).made == ()
    async with world.database.transaction() as session:
        await session.execute(text("DELETE FROM job_outputs WHERE job_id = :job"), {"job": done})
    assert (await priced(JobSpec(), made)).made == (), "its result is gone"


async def test_named_photos_of_a_shoot_are_priced_alone_and_need_their_shoot(world: World) -> None:
    account = await world.account(20)
    shoot = await world.shoot(account)
    one, two, _ = [await world.photo(account, shoot) for _ in range(3)]
    async with world.database.transaction() as session:
        both = await service.quote(session, world.planner, account, JobSpec(), shoot=shoot, photos=[one, two, one])
    assert (both.count, both.credits, both.made) == (2, 2, ())
    for spec, photos, new_only in ((JobSpec(), [one], False), (JobSpec(parent=one), [], True)):
        with pytest.raises(LusterError, match=r"shoot_id|new_only"):
            async with world.database.transaction() as session:
                await service.quote(session, world.planner, account, spec, photos=photos, new_only=new_only)


async def test_a_photo_made_alone_is_not_its_view_of_several_exposures(world: World) -> None:
    account = await world.account(20)
    one, two, three = [await world.photo(account) for _ in range(3)]
    job = await world.job(account, one)
    async with world.database.transaction() as session:
        assert await made_already(session, account, JobSpec(), [(one, (two, three))]) == {}
        assert await made_already(session, account, JobSpec(), [(one, ())]) == {one: job}
        await session.execute(text("INSERT INTO job_inputs SELECT id, 1, 'bracket', :two FROM jobs"), {"two": two})
        assert await made_already(session, account, JobSpec(), [(one, (three,))]) == {}, "as many, and others"
        assert await made_already(session, account, JobSpec(), [(one, (two,))]) == {one: job}
        with pytest.raises(LusterError, match="at most 1000"):
            await made_already(session, account, JobSpec(), [(one, ())] * 1001)


async def _new_ones(world: World, account: UUID, shoot: UUID, spec: JobSpec, request_id: str = "") -> list[UUID]:
    async with world.database.transaction() as session:
        batch = await service.create_batch(
            session, world.planner, account, spec, shoot=shoot, new_only=True, request_id=request_id
        )
        return [full.job.asset_id for full in await reading.of_batch(session, account, batch)]


async def test_a_batch_of_new_ones_leaves_out_what_is_made(world: World) -> None:
    account = await world.account(20)
    shoot = await world.shoot(account)
    made, fresh = [await world.photo(account, shoot) for _ in range(2)]
    await world.job(account, made)
    for _ in range(2):
        assert await _new_ones(world, account, shoot, JobSpec(), "once") == [fresh]
    with pytest.raises(LusterError, match="have this look already") as refused:
        await _new_ones(world, account, shoot, JobSpec())
    assert refused.value.reason is Reason.STATE_CONFLICT
    with pytest.raises(LusterError, match="new_only"):
        await _new_ones(world, account, shoot, JobSpec(kind="generate", prompt="a house"))


async def test_of_two_tabs_that_order_the_same_at_once_one_pays(world: World) -> None:
    account = await world.account(20)
    shoot = await world.shoot(account)
    photos = [await world.photo(account, shoot) for _ in range(3)]
    ends = await asyncio.gather(
        *(_new_ones(world, account, shoot, JobSpec()) for _ in range(2)), return_exceptions=True
    )
    assert [each for each in ends if isinstance(each, list)] == [photos]
    assert [each.reason for each in ends if isinstance(each, LusterError)] == [Reason.STATE_CONFLICT]
    assert (await world.balance(account)).held == 3
