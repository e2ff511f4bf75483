"""A set of exposures is one photo to its user: one job, one price, one result."""

from dataclasses import replace
from uuid import UUID

import pytest
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import reading, service
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import Input, JobSpec
from luster_engine.jobs.stored_sets import SetsAsked
from luster_engine.plugins.catalog import StageInfo
from sqlalchemy import text

from tests.world import EMPTY_SCHEMA, World, tiny_catalog

MERGE = StageInfo(
    name="classic.merge",
    version="1.0.0",
    plugin="classic",
    kind="renderer",
    title="Merge",
    parameters=EMPTY_SCHEMA,
    defaults={},
)


def planner(world: World) -> JobPlanner:
    catalog = tiny_catalog().model_copy(update={"stages": {MERGE.name: MERGE}})
    return replace(world.planner, catalog=lambda: catalog)


def spec_of(*photos: UUID, role: str = "bracket") -> JobSpec:
    return JobSpec(inputs=(Input(photos[0]), *(Input(each, role) for each in photos[1:])))


async def created(world: World, account: UUID, spec: JobSpec, request_id: str = "") -> UUID:
    async with world.database.shared_transaction() as session:
        return await service.create_job(session, planner(world), account, spec, request_id=request_id)


async def test_a_set_is_one_job_at_one_price_that_reads_all_its_exposures(world: World) -> None:
    account = await world.account(10)
    shoot = await world.shoot(account)
    photos = [await world.photo(account, shoot, content=str(each).encode()) for each in range(3)]
    job = await created(world, account, spec_of(*photos))
    found = await world.read(job)
    assert found.price == 1
    assert found.plan["alternatives"][0]["steps"][0]["stage"] == "classic.merge"
    assert await world.balance(account) == Balance(balance=9, held=1)
    async with world.database.transaction() as session:
        rows = await session.execute(
            text("SELECT role, asset_id FROM job_inputs WHERE job_id = :job ORDER BY position"), {"job": job}
        )
    assert [(row.role, row.asset_id) for row in rows] == [
        ("photo", photos[0]),
        ("bracket", photos[1]),
        ("bracket", photos[2]),
    ]


async def test_a_set_is_quoted_as_one_photo(world: World) -> None:
    account = await world.account(10)
    photos = [await world.photo(account) for _ in range(3)]
    async with world.database.transaction() as session:
        quote = await service.quote(session, planner(world), account, spec_of(*photos))
    assert (quote.count, quote.credits) == (1, 1)


async def test_the_same_request_gives_the_same_job(world: World) -> None:
    account = await world.account(10)
    photos = [await world.photo(account) for _ in range(2)]
    first = await created(world, account, spec_of(*photos), "once")
    assert await created(world, account, spec_of(*photos), "once") == first
    with pytest.raises(LusterError) as refusal:
        await created(world, account, spec_of(photos[0]), "once")
    assert refusal.value.reason is Reason.IDEMPOTENCY_CONFLICT


async def test_an_exposure_of_somebody_else_is_not_found_and_costs_nothing(world: World) -> None:
    account, other = await world.account(10), await world.account(10)
    with pytest.raises(LusterError) as refusal:
        await created(world, account, spec_of(await world.photo(account), await world.photo(other)))
    assert refusal.value.reason is Reason.NOT_FOUND
    assert await world.balance(account) == Balance(balance=10)


async def test_what_is_no_set_is_refused(world: World) -> None:
    account = await world.account(10)
    photos = [await world.photo(account) for _ in range(17)]
    for spec in (
        spec_of(*photos),
        spec_of(photos[0], photos[0]),
        spec_of(photos[0], photos[1], role="photo"),
        spec_of(photos[0], photos[1], role="before"),
        JobSpec(inputs=(Input(photos[0], "bracket"),)),
    ):
        with pytest.raises(LusterError) as refusal:
            await created(world, account, spec)
        assert refusal.value.reason is Reason.INVALID_ARGUMENT
        assert refusal.value.violations[0].field == "spec.inputs"


async def test_a_batch_makes_one_job_of_each_set_and_holds_credits_for_one(world: World) -> None:
    account = await world.account(10)
    shoot = await world.shoot(account)
    photos = [await world.photo(account, shoot, content=str(each).encode()) for each in range(6)]
    sets = SetsAsked([[photos[1], photos[0], photos[2]], [photos[4]]])
    async with world.database.shared_transaction() as session:
        quoted = await service.quote(session, planner(world), account, JobSpec(), shoot=shoot, sets=sets)
        batch = await service.create_batch(session, planner(world), account, JobSpec(), shoot=shoot, sets=sets)
    async with world.database.transaction() as session:
        jobs = [full.job for full in await reading.of_batch(session, account, batch)]
        rows = await session.execute(
            text("SELECT job_id, role, asset_id FROM job_inputs WHERE role = 'bracket' ORDER BY position")
        )
        read = [(row.job_id, row.asset_id) for row in rows]
    assert (quoted.count, quoted.credits) == (4, 4)
    assert {job.asset_id for job in jobs} == {photos[1], photos[3], photos[4], photos[5]}
    merged = next(job for job in jobs if job.asset_id == photos[1])
    assert read == [(merged.id, photos[0]), (merged.id, photos[2])]
    steps = {job.asset_id: job.plan["alternatives"][0]["steps"] for job in jobs}
    assert steps[photos[1]][0]["stage"] == "classic.merge"
    assert all(step["stage"] != "classic.merge" for step in steps[photos[3]])
    assert await world.balance(account) == Balance(balance=6, held=4)


async def test_a_batch_of_sets_beside_named_photos_leaves_the_others_alone(world: World) -> None:
    account = await world.account(10)
    shoot = await world.shoot(account)
    photos = [await world.photo(account, shoot) for _ in range(5)]
    made = []
    for sets in ([photos[:2]], [photos[:2]], [photos[:3]]):
        try:
            async with world.database.shared_transaction() as session:
                made.append(
                    await service.create_batch(
                        session,
                        planner(world),
                        account,
                        JobSpec(),
                        shoot=shoot,
                        photos=photos[3:4],
                        sets=SetsAsked(sets),
                        request_id="once",
                    )
                )
        except LusterError as refusal:
            assert refusal.reason is Reason.IDEMPOTENCY_CONFLICT
    assert len(made) == 2 and made[0] == made[1]
    assert await world.balance(account) == Balance(balance=8, held=2)


async def test_sets_that_are_none_are_refused_and_cost_nothing(world: World) -> None:
    account, other = await world.account(50), await world.account(10)
    shoot = await world.shoot(account)
    photos = [await world.photo(account, shoot) for _ in range(41)]
    elsewhere = await world.photo(account)
    foreign = await world.photo(other)
    for sets, named, reason in (
        ([photos[:40]], [], Reason.INVALID_ARGUMENT),
        ([[]], [], Reason.INVALID_ARGUMENT),
        ([[photos[0], photos[0]]], [], Reason.INVALID_ARGUMENT),
        ([photos[:2], photos[1:3]], [], Reason.INVALID_ARGUMENT),
        ([photos[:2]], [photos[1]], Reason.INVALID_ARGUMENT),
        ([[photos[0], foreign]], [], Reason.NOT_FOUND),
        ([[photos[0], elsewhere]], [], Reason.NOT_FOUND),
    ):
        with pytest.raises(LusterError) as refusal:
            async with world.database.shared_transaction() as session:
                await service.create_batch(
                    session, planner(world), account, JobSpec(), shoot=shoot, photos=named, sets=SetsAsked(sets)
                )
        assert refusal.value.reason is reason, sets
        with pytest.raises(LusterError) as unpriced:
            async with world.database.transaction() as session:
                asked = SetsAsked(sets)
                await service.quote(session, planner(world), account, JobSpec(), shoot=shoot, photos=named, sets=asked)
        assert (unpriced.value.reason, unpriced.value.message) == (reason, refusal.value.message), "it had a price"
    words = JobSpec(kind="generate", prompt="A quiet garden")
    with pytest.raises(LusterError, match="starts from no photo"):
        async with world.database.transaction() as session:
            await service.quote(session, planner(world), account, words, shoot=shoot, photos=photos[:1])
    with pytest.raises(LusterError) as refusal:
        async with world.database.transaction() as session:
            await service.quote(session, planner(world), account, JobSpec(), sets=SetsAsked([photos[:2]]))
    assert refusal.value.reason is Reason.INVALID_ARGUMENT
    assert await world.balance(account) == Balance(balance=50)


async def test_sets_are_quoted_for_what_can_be_done_to_several_exposures_alone(world: World) -> None:
    """Merging without a look refuses one photo, so a quote that plans one photo for a set refused what can be made."""
    account = await world.account(10)
    shoot = await world.shoot(account)
    first, second, third = [await world.photo(account, shoot, content=str(each).encode()) for each in range(3)]
    merged = JobSpec(style="merge")

    async def quoted(*sets: tuple[UUID, ...]) -> service.Quote:
        async with world.database.transaction() as session:
            asked = SetsAsked(spelt_out=sets)
            return await service.quote(session, planner(world), account, merged, shoot=shoot, sets=asked)

    found = await quoted((first, second, third))
    assert (found.count, found.credits, found.plan.style) == (1, 1, "merge")
    async with world.database.shared_transaction() as session:
        asked = SetsAsked(spelt_out=((first, second, third),))
        await service.create_batch(session, planner(world), account, merged, shoot=shoot, sets=asked)
    assert await world.balance(account) == Balance(balance=9, held=1)
    for sets in (((first, second),), ((first, second), (third,))):
        with pytest.raises(LusterError, match="One photo alone"):
            await quoted(*sets)
