"""What it costs to begin to watch an account: by portion, not by job, and one read of an account at a time."""

import asyncio
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from unittest import mock
from uuid import UUID

from luster.v1 import job_pb2
from luster_engine.database.session import Database
from luster_engine.database.statement import Statement
from luster_engine.jobs.turns import AccountPace, AccountTurns
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncSession

from tests.engine.jobs.test_job_rpc import begin, done
from tests.engine.rooms import Engine
from tests.world import World

JOBS = re.compile(r"\b(jobs|procrastinate_jobs|job_inputs|job_outputs|assets)\b")


class Reads:
    """The statements about jobs, and how many connections were at them at once."""

    def __init__(self) -> None:
        self.statements: list[str] = []
        self.at_once = 0
        self._busy: set[int] = set()

    def said(self, connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if JOBS.search(statement):
            self.statements.append(statement)
            self._busy.add(id(connection.connection.dbapi_connection))
            self.at_once = max(self.at_once, len(self._busy))

    def given_back(self, connection: Any, _record: Any) -> None:
        self._busy.discard(id(connection))


@contextmanager
def read_of(database: Database) -> Iterator[Reads]:
    """What is read of jobs meanwhile."""
    reads, engine, rows = Reads(), database.engine.sync_engine, Statement.rows

    async def noted(self: Statement, session: AsyncSession, values: Mapping[str, object] | None = None) -> list[Any]:
        # What psycopg runs alone is not heard of by SQLAlchemy.
        reads.statements += [self.text] if JOBS.search(self.text) else []
        return await rows(self, session, values)

    event.listen(engine, "before_cursor_execute", reads.said)
    event.listen(engine, "checkin", reads.given_back)
    try:
        with mock.patch.object(Statement, "rows", noted):
            yield reads
    finally:
        event.remove(engine, "before_cursor_execute", reads.said)
        event.remove(engine, "checkin", reads.given_back)


async def jobs_of(world: World, count: int) -> tuple[UUID, list[UUID]]:
    account = await world.account()
    photo = await world.photo(account)
    return account, [await world.job(account, photo) for _ in range(count)]


async def snapshot(engine: Engine, account: UUID, count: int) -> list[job_pb2.WatchAccountResponse]:
    call = engine.jobs.WatchAccount(job_pb2.WatchAccountRequest(), metadata=engine.as_account(account))
    told = [await call.read() for _ in range(count)]
    call.cancel()
    return told


async def test_a_snapshot_costs_statements_by_portion_and_not_by_job(engine: Engine) -> None:
    world, costs = engine.world, {}
    account, jobs = await jobs_of(world, 6)
    photo = (await world.read(jobs[0])).asset_id
    for count in (6, 40, 60):
        jobs += [await world.job(account, photo) for _ in range(count - len(jobs))]
        with read_of(world.database) as reads:
            told = await snapshot(engine, account, count)
        costs[count] = len(reads.statements)
        assert [each.event.job_id for each in told] == [each.job.id for each in told] == [str(each) for each in jobs]
        assert all(each.snapshot and each.position and each.job.HasField("estimated_start_time") for each in told)
        places = [each.job.position for each in told]
        assert places == sorted(places)
    assert costs[6] == costs[40], "the jobs of one portion are read together"
    assert costs[60] <= 2 * costs[40] <= 20


async def test_snapshots_of_one_account_are_never_read_at_once(engine: Engine) -> None:
    account, jobs = await jobs_of(engine.world, 6)
    who = engine.as_account(account)
    watchers = [engine.jobs.WatchAccount(job_pb2.WatchAccountRequest(), metadata=who) for _ in range(4)]

    async def told(watcher: Any, count: int) -> list[str]:
        return [(await watcher.read()).event.job_id for _ in range(count)]

    with read_of(engine.world.database) as reads:
        snapshots = await asyncio.gather(*(told(each, len(jobs)) for each in watchers))
    assert snapshots == [[str(job) for job in jobs]] * len(watchers)
    assert reads.at_once == 1
    await begin(engine.world, account, jobs[0])
    assert await asyncio.gather(*(told(each, 1) for each in watchers)) == [[str(jobs[0])]] * len(watchers)
    for each in watchers:
        each.cancel()


async def test_a_watcher_that_takes_nothing_holds_up_no_other(engine: Engine) -> None:
    account, jobs = await jobs_of(engine.world, 3)
    idle = engine.jobs.WatchAccount(job_pb2.WatchAccountRequest(), metadata=engine.as_account(account))
    assert (await idle.read()).snapshot
    async with asyncio.timeout(10):
        assert len(await snapshot(engine, account, len(jobs))) == len(jobs)
    idle.cancel()


async def test_what_ended_meanwhile_is_read_together(engine: Engine) -> None:
    world = engine.world
    account, jobs = await jobs_of(world, 8)
    position = (await snapshot(engine, account, 1))[0].position
    for job in jobs:
        await done(world, await begin(world, account, job), f"{account}/a/b/outputs/{job}_v1.jpg")
    with read_of(world.database) as reads:
        call = engine.jobs.WatchAccount(
            job_pb2.WatchAccountRequest(position=position), metadata=engine.as_account(account)
        )
        told = [await call.read() for _ in range(2 * len(jobs))]
    call.cancel()
    ended = [each for each in told if each.event.type == job_pb2.JOB_EVENT_TYPE_SUCCEEDED]
    assert [each.job.id for each in ended] == [str(job) for job in jobs]
    assert all(each.job.outputs for each in ended)
    assert not any(each.HasField("job") for each in told if each not in ended)
    assert len(reads.statements) < len(jobs)


def test_an_account_that_begins_anew_without_end_is_read_ever_more_slowly() -> None:
    pace, now = AccountPace(), 1000.0
    pace.charge(1000, now)
    assert pace.wait(now) == 0, "a page that is loaded anew waits for nothing"
    for _ in range(30 * 10):
        pace.charge(50, now)
    owed = pace.wait(now)
    assert owed > 60
    assert pace.wait(now + owed) == 0
    pace.charge(0, now + owed)
    assert pace.wait(now + owed) > 0, "to begin anew costs something where nothing is open, too"


async def test_who_read_too_much_waits_for_its_turn_and_nobody_else_does(monkeypatch: Any) -> None:
    waits: list[float] = []

    async def noted(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", noted)
    lines, busy, quiet = AccountTurns(), UUID(int=1), UUID(int=2)
    for account in (busy, quiet, busy):
        async with lines.of(account) as turn:
            turn.charge(100_000 if account == busy else 1)
    assert waits[:2] == [0, 0]
    assert waits[2] > 60
