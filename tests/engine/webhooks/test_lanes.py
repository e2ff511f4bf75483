"""Receivers that are slow, dead or failing hold up their own messages and nobody else's."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from uuid import UUID

import pytest
from luster_engine.database.ids import new_id
from luster_engine.outgoing.guard import AddressGuard
from luster_engine.outgoing.sender import Sender
from luster_engine.queue.app import WEBHOOKS
from luster_engine.queue.worker import Beats, QueueWorker
from luster_engine.webhooks import outbox, service
from luster_engine.webhooks.delivering import Deliveries, deliveries_again
from luster_engine.webhooks.kinds import EventKind
from luster_engine.webhooks.lanes import AT_ONCE, Lanes
from sqlalchemy import text

from tests.engine.webhooks.receiver import Receiver, receiving
from tests.world import World

OWN = AddressGuard((ipaddress.ip_network("127.0.0.0/8"),))
SLOTS = 10


@asynccontextmanager
async def sending(world: World, *, seconds: float = 30.0) -> AsyncIterator[None]:
    """A worker's queue of messages."""
    worker = QueueWorker(
        world.database, WEBHOOKS, Beats(slots=SLOTS, heartbeat_seconds=2, stalled_seconds=30, drain_seconds=0.1)
    )
    worker.does_chore(outbox.DELIVER, Deliveries(world.database, Sender(OWN, seconds=seconds), Lanes(SLOTS)).deliver)
    running = asyncio.create_task(worker.run())
    try:
        yield
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def endpoint(world: World, account: UUID, url: str) -> UUID:
    async with world.database.transaction() as session:
        made, _ = await service.create(session, OWN, account, service.Wish(url), actor="test")
        return made.id


async def tell(world: World, account: UUID, times: int = 1) -> None:
    async with world.database.transaction() as session:
        for _ in range(times):
            await outbox.tell(session, account, EventKind.JOB_SUCCEEDED, str(new_id()), {})


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.02)


async def test_one_accounts_slow_endpoints_delay_nobody_elses(world: World) -> None:
    slow, quick = Receiver(delay=60.0), Receiver()
    theirs, ours = await world.account(), await world.account()
    async with receiving(slow), receiving(quick):
        for number in range(2 * SLOTS):
            await endpoint(world, theirs, f"{slow.url}/{number}")
        await endpoint(world, ours, quick.url)
        await tell(world, theirs, 3)
        async with sending(world):
            await until(lambda: len(slow.received) == SLOTS // 5)
            await tell(world, ours)
            await until(lambda: bool(quick.received))
        assert len(slow.received) == SLOTS // 5, "an account has its share of the places and no more"


async def test_a_message_that_is_to_come_again_holds_up_none_that_follows(world: World) -> None:
    receiver = Receiver(answers=[(500, "retry-after: 3600\r\n")])
    account = await world.account()
    async with receiving(receiver), sending(world):
        await endpoint(world, account, receiver.url)
        await tell(world, account)
        await until(lambda: len(receiver.received) == 1)
        receiver.answers = [(200, "")]
        await tell(world, account, 6)
        await until(lambda: len({each.headers["webhook-id"] for each in receiver.received}) == 7)
    assert len(receiver.received) == 7, "the first one is still to come again"


async def test_a_burst_to_one_endpoint_arrives_whole_and_two_at_a_time(world: World) -> None:
    under_way, most = 0, 0

    class Counting(Receiver):
        async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal under_way, most
            under_way += 1
            most = max(most, under_way)
            await super().handle(reader, writer)
            under_way -= 1

    receiver = Counting(delay=0.02)
    account = await world.account()
    async with receiving(receiver):
        await endpoint(world, account, receiver.url)
        await tell(world, account, 40)
        async with sending(world):
            await until(lambda: len({each.headers["webhook-id"] for each in receiver.received}) == 40)
    assert len(receiver.received) == 40
    assert most <= AT_ONCE


async def test_what_a_killed_worker_was_sending_is_sent_again(world: World) -> None:
    receiver = Receiver(delay=60.0)
    account = await world.account()
    async with receiving(receiver):
        await endpoint(world, account, receiver.url)
        await tell(world, account)
        async with sending(world):
            await until(lambda: len(receiver.received) == 1)
        async with world.database.transaction() as session:
            await session.execute(text("DELETE FROM procrastinate_jobs"))
            assert await deliveries_again(session) == 0, "it is its sender's alone for a while"
            await session.execute(text("UPDATE webhook_deliveries SET next_attempt_at = now() - interval '1 minute'"))
            assert await deliveries_again(session) == 1
        receiver.delay = 0.0
        async with sending(world):
            await until(lambda: len(receiver.received) == 2)
    assert len({each.headers["webhook-id"] for each in receiver.received}) == 1


def test_endpoints_take_turns_and_those_in_trouble_have_half_of_the_places() -> None:
    lanes, account = Lanes(40), new_id()
    bad, good = [new_id() for _ in range(10)], [new_id() for _ in range(10)]
    for each in bad:
        lanes.ask(account, each, troubled=True)
    for each in good:
        lanes.ask(account, each)
    taken: list[UUID] = []
    while (found := lanes.take(account)) is not None:
        taken.append(found)
    assert taken == bad[:4] + good[:4], "eight places: four of them for endpoints in trouble"
    lanes.judge(bad[0], troubled=False)
    lanes.give_back(account, bad[0], again=True)
    assert lanes.take(account) == bad[4], "its turn comes after the others'"
    assert lanes.take(account) is None
    assert lanes.take(new_id()) is None


async def test_two_senders_never_have_the_same_message(world: World) -> None:
    receiver = Receiver(delay=0.05)
    account = await world.account()
    async with receiving(receiver), AsyncExitStack() as stack:
        await endpoint(world, account, receiver.url)
        await tell(world, account, 20)
        for _ in range(2):
            await stack.enter_async_context(sending(world))
        await until(lambda: len({each.headers["webhook-id"] for each in receiver.received}) == 20)
    assert len(receiver.received) == 20


@pytest.mark.parametrize("slots", [1, 2, 5])
def test_a_worker_of_few_places_sends_all_the_same(slots: int) -> None:
    lanes, account, endpoint_ = Lanes(slots), new_id(), new_id()
    lanes.ask(account, endpoint_, troubled=True)
    assert lanes.take(account) == endpoint_
