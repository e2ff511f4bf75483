"""A set of exposures is one photo to its user: one job, one price, one result."""

from dataclasses import replace
from uuid import UUID

import pytest
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import service
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import Input, JobSpec
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
