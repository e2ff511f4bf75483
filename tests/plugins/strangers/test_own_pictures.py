"""A picture of the user's own is a parameter: an asset of theirs in a job, a path on the command line."""

import dataclasses
from uuid import uuid4

import pytest
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs.planning import JobPlanner
from luster_engine.plugins.catalog import Catalog
from sqlalchemy import text

from tests.world import World, tiny_catalog


def with_own_sky() -> Catalog:
    """The tests' catalog, whose styles take a picture of the user's own."""
    catalog = tiny_catalog()
    own = {"anyOf": [{"type": "string", "format": "photo"}, {"type": "null"}], "default": None}
    for style in catalog.styles.values():
        schema = {**style.parameters, "properties": {**style.parameters.get("properties", {}), "own": own}}
        catalog = catalog.with_style(style.model_copy(update={"parameters": schema}))
    return catalog


class WorldWithOwn(World):
    """A world whose styles take a picture of the user's own."""

    @property
    def planner(self) -> JobPlanner:
        return dataclasses.replace(super().planner, catalog=with_own_sky)


@pytest.fixture
def world_with_own(database: Database) -> World:
    return WorldWithOwn(database)


async def test_a_job_reads_the_picture_too(world_with_own: World) -> None:
    world = world_with_own
    account = await world.account()
    photo, sky = await world.photo(account), await world.photo(account, content=b"sky")
    job = await world.job(account, photo, params={"own": str(sky)})
    async with world.database.transaction() as session:
        rows = await session.execute(
            text("SELECT role, asset_id FROM job_inputs WHERE job_id = :job ORDER BY position"), {"job": job}
        )
    assert [tuple(row) for row in rows] == [("photo", photo), ("file.own", sky)]


async def test_another_account_s_picture_is_not_there(world_with_own: World) -> None:
    world = world_with_own
    account, stranger = await world.account(), await world.account()
    photo, foreign = await world.photo(account), await world.photo(stranger)
    for value, reason in (
        (str(foreign), Reason.NOT_FOUND),
        (str(uuid4()), Reason.NOT_FOUND),
        ("/etc/passwd", Reason.INVALID_PARAMETER),
    ):
        with pytest.raises(LusterError) as caught:
            await world.job(account, photo, params={"own": value})
        assert caught.value.reason is reason
