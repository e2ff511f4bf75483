"""Messages of long ago are forgotten, and nothing that is on its way or recent."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from luster_engine.app import _chores, _schedule
from luster_engine.database.ids import earliest_id, new_id
from luster_engine.webhooks import purge
from luster_engine.webhooks.purge import KEPT, Purge
from sqlalchemy import text

from tests.world import World


async def sent(world: World, account: UUID, *, before: timedelta, state: str = "delivered") -> UUID:
    """A message that was written so long ago, with an attempt."""
    made = earliest_id(datetime.now(UTC) - before)
    id = UUID(int=made.int | new_id().int & 0xFFFF_FFFF)
    async with world.database.transaction() as session:
        endpoint = await session.scalar(
            text("""
            INSERT INTO webhook_endpoints (id, account_id, url, secret) VALUES (:id, :account, 'https://x.example', 's')
            RETURNING id
            """),
            {"id": new_id(), "account": account},
        )
        await session.execute(
            text("""
            INSERT INTO webhook_deliveries (id, endpoint_id, account_id, message_id, type, body, state)
            VALUES (:id, :endpoint, :account, :message, 'job.succeeded', '{}', :state)
            """),
            {"id": id, "endpoint": endpoint, "account": account, "message": str(id), "state": state},
        )
        await session.execute(
            text(
                "INSERT INTO webhook_attempts (delivery_id, number, started_at, milliseconds) VALUES (:id, 1, now(), 5)"
            ),
            {"id": id},
        )
    return id


async def left(world: World) -> set[UUID]:
    async with world.database.transaction() as session:
        return set(await session.scalars(text("SELECT id FROM webhook_deliveries")))


async def test_old_messages_are_forgotten(world: World) -> None:
    account = await world.account()
    day = timedelta(days=1)
    old = [await sent(world, account, before=KEPT + day, state=state) for state in ("delivered", "failed")]
    waiting = await sent(world, account, before=KEPT + day, state="pending")
    recent = await sent(world, account, before=KEPT - day)
    await Purge(world.database).run()
    found = await left(world)
    assert waiting in found and recent in found
    assert not found & set(old)
    async with world.database.transaction() as session:
        attempts = set(await session.scalars(text("SELECT delivery_id FROM webhook_attempts")))
    assert not attempts & set(old)
    # A second one finds nothing to do.
    await Purge(world.database).run()
    assert await left(world) == found


async def test_what_waits_for_an_endpoint_that_is_off_is_forgotten_too(world: World) -> None:
    """Nobody sends it, and it would stay for as long as its account does."""
    account = await world.account()
    off = await sent(world, account, before=KEPT + timedelta(days=1), state="pending")
    young = await sent(world, account, before=KEPT - timedelta(days=1), state="pending")
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE webhook_endpoints SET state = 'disabled'"))
    await Purge(world.database).run()
    found = await left(world)
    assert off not in found and young in found


async def test_many_go_in_portions(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    account = await world.account()
    old = {await sent(world, account, before=2 * KEPT) for _ in range(7)}
    monkeypatch.setattr(purge, "_PORTION", 3)
    await Purge(world.database).run()
    assert not await left(world) & old


def test_the_worker_does_it_every_night() -> None:
    assert purge.PURGE in _schedule()
    assert "PURGE" in _chores.__code__.co_names
