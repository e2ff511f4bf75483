"""What failed is sent again when its owner asks: one message, or all since a time, each under its own id."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from luster_engine.webhooks import service
from sqlalchemy import text

from tests.engine.webhooks.receiver import Receiver, receiving
from tests.engine.webhooks.test_delivering import deliver, endpoint, queued, read, told
from tests.world import World

NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving(Receiver()) as found:
        yield found


async def _was(world: World, delivery: UUID, state: str, at: datetime) -> None:
    async with world.database.transaction() as session:
        await session.execute(
            text("UPDATE webhook_deliveries SET state = :state, created_at = :at, attempts = 10 WHERE id = :id"),
            {"state": state, "at": at, "id": delivery},
        )
        await session.execute(text("DELETE FROM procrastinate_jobs"))


async def test_all_that_failed_since_a_time_is_sent_again_and_nothing_else(world: World, receiver: Receiver) -> None:
    account = await world.account()
    made = await endpoint(world, account, receiver.url)
    before, later, arrived, last = [await told(world, account, str(number)) for number in range(4)]
    for delivery, state, minutes in ((before, "failed", -1), (later, "failed", 0), (arrived, "delivered", 1)):
        await _was(world, delivery, state, NOON + timedelta(minutes=minutes))
    await _was(world, last, "failed", NOON + timedelta(hours=1))
    async with world.database.transaction() as session:
        assert await service.redeliver_since(session, account, made.id, NOON) == 2
    states = [(await read(world, each)).state for each in (before, later, arrived, last)]
    assert states == ["failed", "pending", "delivered", "pending"]
    assert [len(await queued(world, each)) for each in (before, later, arrived, last)] == [0, 1, 0, 1]
    assert [(await deliver(world, each)).state for each in (later, last)] == ["delivered", "delivered"]
    assert [each.headers["webhook-id"] for each in receiver.received] == [str(later), str(last)]


async def test_one_that_arrived_is_sent_again_under_its_own_id(world: World, receiver: Receiver) -> None:
    account = await world.account()
    made = await endpoint(world, account, receiver.url)
    delivery = await told(world, account)
    assert (await deliver(world, delivery)).state == "delivered"
    async with world.database.transaction() as session:
        assert (await service.redeliver(session, account, made.id, delivery)).state == "pending"
    assert (await deliver(world, delivery)).state == "delivered"
    assert [each.headers["webhook-id"] for each in receiver.received] == [str(delivery)] * 2


async def test_one_that_fails_once_more_after_its_last_attempt_stays_failed(world: World, receiver: Receiver) -> None:
    account = await world.account()
    made = await endpoint(world, account, receiver.url)
    receiver.answers = [(500, "")]
    delivery = await told(world, account)
    await _was(world, delivery, "failed", NOON)
    async with world.database.transaction() as session:
        assert await service.redeliver_since(session, account, made.id, NOON) == 1
    assert (await deliver(world, delivery)).state == "failed"
    assert len(receiver.received) == 1
