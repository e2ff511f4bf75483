"""Request ids are kept for as long as a repeat is promised to find what was made, and no longer."""

from datetime import timedelta
from uuid import UUID

from luster_engine.app import _schedule
from luster_engine.database.ids import new_id
from luster_engine.rpc import forgetting
from luster_engine.rpc.forgetting import KEPT, Forgetting
from sqlalchemy import text

from tests.world import World


async def asked(world: World, account: UUID, before: timedelta) -> str:
    """A creating call of so long ago."""
    request = new_id().hex
    async with world.database.transaction() as session:
        await session.execute(
            text("""
            INSERT INTO request_ids (account_id, method, request_id, body_hash, resource_id, created_at)
            VALUES (:account, 'CreateShoot', :request, '', :id, now() - CAST(:before AS interval))
            """),
            {"account": account, "request": request, "id": new_id(), "before": before},
        )
    return request


async def test_request_ids_are_forgotten_when_their_promise_is_over(world: World) -> None:
    account = await world.account()
    hour = timedelta(hours=1)
    old = {await asked(world, account, KEPT + hour) for _ in range(3)}
    recent = await asked(world, account, KEPT - hour)
    await Forgetting(world.database).run()
    async with world.database.transaction() as session:
        found = set(await session.scalars(text("SELECT request_id FROM request_ids")))
    assert recent in found
    assert not found & old
    assert forgetting.FORGET in _schedule()
