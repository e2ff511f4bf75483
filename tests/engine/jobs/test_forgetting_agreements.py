"""Agreements that ended long ago are forgotten, and no job names one of them any more."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from luster_engine.app import _schedule
from luster_engine.database.ids import earliest_id, new_id
from luster_engine.jobs import forgetting
from luster_engine.jobs.forgetting import KEPT, OldAgreements
from luster_engine.jobs.models import Agreement
from sqlalchemy import text

from tests.world import World


async def agreed(world: World, account: UUID, made: UUID, *, ended: bool = True) -> UUID:
    now = datetime.now(UTC) if ended else None
    async with world.database.transaction() as session:
        session.add(Agreement(id=made, account_id=account, consistency=1.0, ended_at=now))
    return made


async def test_old_agreements_are_forgotten(world: World) -> None:
    account, held = await world.account(), await world.account()
    job = await world.job(account, await world.photo(account))
    day, now = timedelta(days=1), datetime.now(UTC)
    old, other, still_open, of_held = (earliest_id(now - KEPT - day * each) for each in range(1, 5))
    await agreed(world, account, old)
    await agreed(world, account, other)
    kept = {
        await agreed(world, account, still_open, ended=False),
        await agreed(world, account, earliest_id(now - KEPT + day)),
        await agreed(world, account, new_id(), ended=False),
        await agreed(world, held, of_held),
    }
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE accounts SET legal_hold = 'a case' WHERE id = :held"), {"held": held})
        ended = text("UPDATE jobs SET state = 'cancelled', finished_at = now(), awaits = :old WHERE id = :job")
        await session.execute(ended, {"old": old, "job": job})
    await OldAgreements(world.database).run()
    async with world.database.transaction() as session:
        assert set(await session.scalars(text("SELECT id FROM agreements"))) == kept
    assert (await world.read(job)).awaits is None
    assert forgetting.FORGET in _schedule()
