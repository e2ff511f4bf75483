"""Batches: all or none, one aggregate, and what waits in line."""

import pytest
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import reading, service, withdrawal
from luster_engine.jobs.outlook import outlook
from luster_engine.jobs.reading import JobFilter
from luster_engine.jobs.spec import Input, JobSpec
from luster_engine.jobs.withdrawal import JobsOf, Left
from sqlalchemy import text

from tests.world import World


async def test_batch_over_a_shoot_makes_a_job_for_each_ready_photo(world: World) -> None:
    account = await world.account(10)
    shoot = await world.shoot(account)
    photos = [await world.photo(account, shoot) for _ in range(6)]
    async with world.database.transaction() as session:
        batch = await service.create_batch(session, world.planner, account, JobSpec(), shoot=shoot)
        jobs = await reading.of_batch(session, account, batch)
        summed = await reading.batch_of(session, account, batch)
    assert [full.job.asset_id for full in jobs] == photos
    assert (summed.counts, summed.credits_used, summed.progress) == ({"queued": 6}, 6, 0.0)
    assert await world.balance(account) == Balance(balance=4, held=6)
    assert sum(full.job.queue_id is not None for full in jobs) == world.window.size


async def test_batch_that_cannot_be_paid_makes_nothing(world: World) -> None:
    account = await world.account(5)
    shoot = await world.shoot(account)
    for _ in range(6):
        await world.photo(account, shoot)
    with pytest.raises(LusterError) as refused:
        async with world.database.transaction() as session:
            await service.create_batch(session, world.planner, account, JobSpec(), shoot=shoot)
    assert refused.value.reason is Reason.INSUFFICIENT_CREDITS
    assert refused.value.fields == {"required": "6", "balance": "5"}
    async with world.database.transaction() as session:
        assert await session.scalar(text("SELECT count(*) FROM jobs")) == 0


async def test_batch_is_repeatable_and_names_its_photos(world: World) -> None:
    account = await world.account(10)
    shoot = await world.shoot(account)
    photos = [await world.photo(account, shoot) for _ in range(3)]
    made = []
    for _ in range(2):
        async with world.database.transaction() as session:
            made.append(
                await service.create_batch(
                    session,
                    world.planner,
                    account,
                    JobSpec(),
                    shoot=shoot,
                    photos=[photos[2], photos[0], photos[2]],
                    request_id="once",
                )
            )
    assert made[0] == made[1]
    async with world.database.transaction() as session:
        jobs = await reading.of_batch(session, account, made[0])
    assert [full.job.asset_id for full in jobs] == [photos[2], photos[0]]


@pytest.mark.parametrize("stranger", [True, False])
async def test_batch_with_a_photo_that_is_not_there_makes_nothing(world: World, stranger: bool) -> None:
    account = await world.account(10)
    shoot = await world.shoot(account)
    mine = await world.photo(account, shoot)
    other = await world.account(10) if stranger else account
    elsewhere = await world.photo(other)
    with pytest.raises(LusterError) as refused:
        async with world.database.transaction() as session:
            await service.create_batch(
                session, world.planner, account, JobSpec(), shoot=shoot, photos=[mine, elsewhere]
            )
    assert refused.value.reason is Reason.NOT_FOUND
    assert str(elsewhere) in refused.value.message


async def test_empty_shoot_says_so(world: World) -> None:
    account = await world.account(10)
    shoot = await world.shoot(account)
    with pytest.raises(LusterError) as refused:
        async with world.database.transaction() as session:
            await service.create_batch(session, world.planner, account, JobSpec(), shoot=shoot)
    assert refused.value.reason is Reason.STATE_CONFLICT


async def test_quote_says_the_price_before_anything_is_made(world: World) -> None:
    account = await world.account(5)
    shoot = await world.shoot(account)
    photos = [await world.photo(account, shoot) for _ in range(3)]
    async with world.database.transaction() as session:
        one = await service.quote(session, world.planner, account, JobSpec(inputs=(Input(photos[0]),), tier="premium"))
        all_of_it = await service.quote(session, world.planner, account, JobSpec(style="dreamy"), shoot=shoot)
        nothing_named = await service.quote(session, world.planner, account, JobSpec())
        assert await session.scalar(text("SELECT count(*) FROM jobs")) == 0
    assert (one.credits, one.count, one.affordable) == (2, 1, True)
    assert (all_of_it.credits, all_of_it.count, all_of_it.affordable) == (9, 3, False)
    assert [each.price for each in all_of_it.plan.alternatives] == [3, 1]
    assert (nothing_named.credits, nothing_named.count) == (1, 1)


async def test_giving_up_all_jobs_of_a_photo_leaves_the_others(world: World) -> None:
    account = await world.account(20)
    one, two = await world.photo(account), await world.photo(account)
    mine = [await world.job(account, one) for _ in range(6)]
    other = await world.job(account, two)
    async with world.database.transaction() as session:
        assert await withdrawal.begin(session, account, JobsOf("asset", one), actor="account:x") == 6
        left = await withdrawal.go_on(session, account, JobsOf("asset", one), actor="account:x")
        assert left is Left.NOTHING
    assert {(await world.read(job)).state for job in mine} == {"cancelled"}
    assert (await world.read(other)).state == "queued"
    assert (await world.read(other)).queue_id is not None, "it was let in"
    assert await world.balance(account) == Balance(balance=19, held=1)


async def test_position_counts_who_stands_before(world: World) -> None:
    bulk = await world.account(20)
    photo = await world.photo(bulk)
    jobs = [await world.job(bulk, photo) for _ in range(7)]
    quiet = await world.account(5)
    alone = await world.job(quiet, await world.photo(quiet))
    async with world.database.transaction() as session:
        found = await reading.page(session, bulk, JobFilter())
        seen = await outlook(session, bulk, [full.job for full in found])
        mine = await outlook(session, quiet, [(await reading.get(session, quiet, alone)).job])
    places = [seen[job].position for job in jobs]
    assert mine[alone].position == 0
    assert places[:4] == [1, 2, 3, 4]
    assert places == sorted(places)
    assert places[-1] <= 7, "no more stand before it than there are"
    starts = [seen[job].starts_at for job in jobs]
    assert all(each is not None for each in starts)
    assert starts == sorted(starts)  # type: ignore[type-var]  # none of them is None
