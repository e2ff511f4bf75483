"""Who may touch what: another account's thing is as absent as one that never was."""

from collections.abc import Awaitable, Callable
from uuid import uuid4

import pytest
from luster_engine.accounts import access
from luster_engine.assets.models import Asset
from luster_engine.errors import LusterError, Reason
from luster_engine.shoots.models import Shoot
from sqlalchemy import text

from tests.world import World

Owned = Callable[..., Awaitable[Shoot | Asset]]


@pytest.mark.parametrize(("kind", "owned"), [("shoot", access.owned_shoot), ("asset", access.owned_asset)])
async def test_a_stranger_and_nobody_hear_the_same(world: World, kind: str, owned: Owned) -> None:
    mine, other = await world.account(0), await world.account(0)
    thing = await world.shoot(mine) if kind == "shoot" else await world.photo(mine)
    told = []
    for account, wanted in ((other, thing), (mine, uuid4())):
        async with world.database.transaction() as session:
            with pytest.raises(LusterError) as refused:
                await owned(session, account, wanted)
        assert refused.value.reason is Reason.NOT_FOUND
        told.append(refused.value.message.replace(str(wanted), "…"))
    assert told[0] == told[1], "the words do not tell whose it is"
    async with world.database.transaction() as session:
        assert (await owned(session, mine, thing)).id == thing


async def test_a_photo_of_a_shoot_that_is_leaving_is_nobodys(world: World) -> None:
    account = await world.account()
    shoot = await world.shoot(account)
    photo = await world.photo(account, shoot)
    async with world.database.transaction() as session:
        assert (await access.owned_asset(session, account, photo)).id == photo
        await session.execute(text("UPDATE shoots SET state = 'deleting' WHERE id = :id"), {"id": shoot})
        for asked in (access.owned_asset(session, account, photo), access.owned_shoot(session, account, shoot)):
            with pytest.raises(LusterError) as refused:
                await asked
            assert refused.value.reason is Reason.NOT_FOUND
