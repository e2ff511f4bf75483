"""Watching: from the log, then live, without gap or repeat, whatever is cut."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from luster_engine.credits import service as credits
from luster_engine.errors import LusterError, Reason
from luster_engine.events import log
from luster_engine.events.hub import EventHub, live_payload
from luster_engine.events.log import LIVE_CHANNEL, Event
from luster_engine.jobs import transitions
from luster_engine.jobs.transitions import Started
from sqlalchemy import text

from tests.world import World


@pytest.fixture
async def hub(world: World) -> AsyncIterator[EventHub]:
    async with EventHub(world.database) as opened:
        yield opened


async def begin(world: World, account: UUID, job: UUID) -> Started:
    row = (await world.read(job)).queue_id
    assert row is not None
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        started = await transitions.start(session, account, job, row)
    assert started is not None
    return started


async def step(world: World, started: Started, fraction: float) -> None:
    async with world.database.transaction() as session:
        await credits.lock(session, started.attempt.account_id)
        await transitions.progress(session, started.attempt, fraction=fraction, stage="sky", note="Finding the sky")


async def end(world: World, started: Started) -> None:
    async with world.database.transaction() as session:
        before = await credits.lock(session, started.attempt.account_id)
        error = LusterError(Reason.CORRUPT_IMAGE, "The photo is damaged.")
        await transitions.fail(session, before, started.attempt, error)


async def seen(hub: EventHub, job: UUID, after: int = 0) -> list[Event]:
    async with asyncio.timeout(20), contextlib.aclosing(hub.watch_job(job, after=after)) as events:
        return [event async for event in events]


async def watching(hub: EventHub, count: int) -> None:
    async with asyncio.timeout(10):
        while hub.watchers < count:
            await asyncio.sleep(0.005)


async def test_log_then_live_then_the_end(world: World, hub: EventHub) -> None:
    account = await world.account()
    job = await world.job(account, await world.photo(account))
    started = await begin(world, account, job)
    watchers = [asyncio.create_task(seen(hub, job)) for _ in range(3)]
    await watching(hub, 3)
    await step(world, started, 0.3)
    resumed = asyncio.create_task(seen(hub, job, after=2))
    await watching(hub, 4)
    await step(world, started, 0.6)
    await end(world, started)
    for watcher in watchers:
        events = await watcher
        assert [event.sequence for event in events] == [1, 2, 3, 4, 5]
        assert [event.type for event in events] == ["created", "started", "progress", "progress", "failed"]
        assert events[3].progress == pytest.approx(0.6)
        assert events[4].error is not None
        assert events[4].error["reason"] == "CORRUPT_IMAGE"
    assert [event.sequence for event in await resumed] == [3, 4, 5]
    assert [event.sequence for event in await seen(hub, job)] == [1, 2, 3, 4, 5], "an ended job's log ends"
    assert hub.watchers == 0


async def test_cut_connection_is_replaced_without_gap_or_repeat(world: World, hub: EventHub) -> None:
    account = await world.account()
    job = await world.job(account, await world.photo(account))
    started = await begin(world, account, job)
    watcher = asyncio.create_task(seen(hub, job))
    await watching(hub, 1)
    for number in range(1, 9):
        if number % 3 == 0:
            async with world.database.transaction() as session:
                await session.execute(
                    text("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE application_name = 'luster-events' AND datname = current_database()
                    """)
                )
        await step(world, started, number / 10)
    await end(world, started)
    assert [event.sequence for event in await watcher] == list(range(1, 12))


async def test_slow_watcher_catches_up_from_the_log(
    world: World, hub: EventHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("luster_engine.events.hub._BACKLOG", 3)
    account = await world.account()
    job = await world.job(account, await world.photo(account))
    started = await begin(world, account, job)
    got: list[int] = []
    async with contextlib.aclosing(hub.watch_job(job)) as events:
        async for event in events:
            got.append(event.sequence)
            if event.sequence == 2:
                for number in range(1, 9):
                    await step(world, started, number / 10)
                await end(world, started)
                await asyncio.sleep(0.3)
    assert got == list(range(1, 12))


async def test_live_progress_is_passed_on_and_not_kept(world: World, hub: EventHub) -> None:
    account = await world.account()
    job = await world.job(account, await world.photo(account))
    started = await begin(world, account, job)
    watcher = asyncio.create_task(seen(hub, job))
    await watching(hub, 1)
    (kept,) = (await _events(world, job))[-1:]
    live = Event(**{**{name: getattr(kept, name) for name in Event.__slots__}, "id": 0, "sequence": 0, "progress": 0.5})
    async with world.database.transaction() as session:
        await session.execute(
            text("SELECT pg_notify(:channel, :payload)"), {"channel": LIVE_CHANNEL, "payload": live_payload(live)}
        )
    await asyncio.sleep(0.2)
    await end(world, started)
    events = await watcher
    assert [event.sequence for event in events] == [1, 2, 0, 3]
    assert events[2].progress == pytest.approx(0.5)
    assert len(await _events(world, job)) == 3


async def _events(world: World, job: UUID) -> list[Event]:
    async with world.database.transaction() as session:
        return list(await log.of_job(session, job, after=0))


async def test_live_progress_does_not_overtake_what_is_kept(
    world: World, hub: EventHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A busy database reads a kept event late; the live one that was said after it waits for it."""
    account = await world.account()
    job = await world.job(account, await world.photo(account))
    started = await begin(world, account, job)
    read = log.by_id

    async def late(session: Any, ids: Any) -> Any:
        await asyncio.sleep(0.3)
        return await read(session, ids)

    monkeypatch.setattr(log, "by_id", late)
    watch = asyncio.create_task(seen(hub, job))
    await watching(hub, 1)
    await asyncio.sleep(0.2)  # the log is read, so what comes now comes live
    await step(world, started, 0.4)
    live = Event(
        id=0,
        account_id=account,
        job_id=job,
        sequence=0,
        type="progress",
        state="processing",
        attempt=1,
        progress=0.5,
        stage="sky",
        note="",
        error=None,
        shoot_id=None,
        batch_id=None,
        created_at=datetime.now(UTC),
    )
    async with world.database.transaction() as session:
        payload = live_payload(live)
        await session.execute(
            text("SELECT pg_notify(:channel, :payload)"), {"channel": LIVE_CHANNEL, "payload": payload}
        )
    await asyncio.sleep(0.1)
    await end(world, started)
    fractions = [event.progress for event in await watch if event.type == "progress"]
    assert fractions == [0.4, 0.5]


async def test_account_sees_all_its_jobs_from_a_position_on(world: World, hub: EventHub) -> None:
    account, stranger = await world.account(), await world.account()
    photo = await world.photo(account)
    jobs = [await world.job(account, photo) for _ in range(3)]
    await world.job(stranger, await world.photo(stranger))
    async with world.database.transaction() as session:
        position = await log.newest_position(session, account)
        snapshot, more = await log.newest_of_open(session, account)
    assert ([event.job_id for event in snapshot], more) == (jobs, None)
    first = await begin(world, account, jobs[0])
    got: list[Event] = []

    async def watch() -> None:
        async with contextlib.aclosing(hub.watch_account(account, after=position)) as events:
            async for portion in events:
                got.extend(portion)
                if len(got) == 4:
                    return

    watcher = asyncio.create_task(watch())
    await watching(hub, 1)
    second = await begin(world, account, jobs[1])
    other = await world.account()
    await begin(world, other, await world.job(other, await world.photo(other)))
    await end(world, first)
    await end(world, second)
    async with asyncio.timeout(10):
        await watcher
    assert [(event.job_id, event.type) for event in got] == [
        (jobs[0], "started"),
        (jobs[1], "started"),
        (jobs[0], "failed"),
        (jobs[1], "failed"),
    ]
    assert [event.id for event in got] == sorted(event.id for event in got)


async def test_whoever_resumes_by_position_misses_nothing(world: World) -> None:
    """Events of one account become visible in the order of their ids, however many write at once."""
    account = await world.account(100)
    photo = await world.photo(account)
    jobs = [await world.job(account, photo) for _ in range(4)]
    read: list[int] = []
    done = asyncio.Event()

    async def resume() -> None:
        while True:
            last = done.is_set()
            async with world.database.transaction() as session:
                found = await log.of_account(session, account, after=read[-1] if read else 0)
            read.extend(event.id for event in found)
            if last:
                return

    reader = asyncio.create_task(resume())
    await asyncio.gather(*(begin(world, account, job) for job in jobs), *(world.job(account, photo) for _ in range(12)))
    done.set()
    await reader
    async with world.database.transaction() as session:
        every = await log.of_account(session, account, after=0)
    assert read == [event.id for event in every]
    assert len(read) == 20


async def test_many_watchers_share_one_read(world: World, hub: EventHub, monkeypatch: pytest.MonkeyPatch) -> None:
    account = await world.account()
    job = await world.job(account, await world.photo(account))
    started = await begin(world, account, job)
    watchers = [asyncio.create_task(seen(hub, job)) for _ in range(100)]
    await watching(hub, 100)
    await asyncio.sleep(1.0)
    reads: list[str] = []
    by_id, of_job = log.by_id, log.of_job

    async def counted_by_id(*arguments: Any, **named: Any) -> Any:
        reads.append("by id")
        return await by_id(*arguments, **named)

    async def counted_of_job(*arguments: Any, **named: Any) -> Any:
        reads.append("whole log")
        return await of_job(*arguments, **named)

    monkeypatch.setattr(log, "by_id", counted_by_id)
    monkeypatch.setattr(log, "of_job", counted_of_job)
    for number in range(1, 6):
        await step(world, started, number / 10)
    await end(world, started)
    for watcher in watchers:
        assert [event.sequence for event in await watcher] == list(range(1, 9))
    assert "whole log" not in reads
    assert len(reads) <= 6
