"""What a dead or frozen worker leaves behind is found and goes on; what it says afterwards does not count."""

import asyncio
from typing import Any
from uuid import UUID

import pytest
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.credits.verify import verify
from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError
from luster_engine.jobs import line, service, transitions
from luster_engine.jobs.models import Agreement
from luster_engine.jobs.transitions import AttemptResult, Started, StoredOutput
from luster_engine.jobs.verdict import Patience
from luster_engine.queue.app import enqueue
from luster_engine.worker.sweeper import Sweeper, Swept
from sqlalchemy import text

from tests.world import World

LOST = 5.0


@pytest.fixture
def sweeper(world: World) -> Sweeper:
    patience = Patience(retries=2, base_seconds=0.0)
    return Sweeper(world.database, patience=patience, lost_seconds=LOST)


async def sql(world: World, statement: str, **values: Any) -> Any:
    async with world.database.transaction() as session:
        return await session.execute(text(statement), values)


async def worker(world: World, *, silent_for: float = 0.0) -> int:
    found = await sql(
        world,
        "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - make_interval(secs => :s)) RETURNING id",
        s=silent_for,
    )
    return int(found.scalar_one())


async def taken(world: World, account: UUID, job: UUID, by: int, *, start: bool = True) -> Started | None:
    row = (await world.read(job)).queue_id
    assert row is not None
    await sql(world, "UPDATE procrastinate_jobs SET status = 'doing', worker_id = :w WHERE id = :row", w=by, row=row)
    if not start:
        return None
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        started = await transitions.start(session, account, job, row)
    assert started is not None
    return started


async def test_job_of_a_living_worker_is_left_alone(world: World, sweeper: Sweeper) -> None:
    account = await world.account()
    job = await world.job(account, await world.photo(account))
    await taken(world, account, job, await worker(world, silent_for=LOST - 3))
    assert await sweeper.sweep() == Swept()
    assert (await world.read(job)).state == "processing"


@pytest.mark.parametrize("how", ["silent", "pruned", "row gone", "row failed"])
async def test_job_left_behind_gets_a_new_row_and_its_late_result_is_dropped(
    world: World, sweeper: Sweeper, how: str
) -> None:
    account = await world.account(5)
    job = await world.job(account, await world.photo(account))
    mine = await worker(world, silent_for=LOST + 1 if how == "silent" else 0)
    late = await taken(world, account, job, mine)
    assert late is not None
    row = (await world.read(job)).queue_id
    if how == "pruned":
        await sql(world, "DELETE FROM procrastinate_workers")
    elif how == "row gone":
        await sql(world, "DELETE FROM procrastinate_jobs WHERE id = :row", row=row)
    elif how == "row failed":
        await sql(world, "UPDATE procrastinate_jobs SET status = 'failed' WHERE id = :row", row=row)
    assert (await sweeper.sweep()).jobs == 1
    found = await world.read(job)
    assert (found.state, found.causes) == ("queued", {"WORKER_LOST": 1})
    assert found.queue_id not in (None, row), "one row for each attempt"
    assert (await sweeper.sweep()).jobs == 0
    async with world.database.transaction() as session:
        before = await credits.lock(session, account)
        made = StoredOutput("photo", "picture", "image/jpeg", "late", 1, 1, 1)
        result = AttemptResult(captured=1, outputs=(made,), report={})
        assert await transitions.succeed(session, before, late.attempt, result) is None
    assert await world.balance(account) == Balance(balance=4, held=1)


async def test_row_taken_but_never_started_is_replaced_without_counting(world: World, sweeper: Sweeper) -> None:
    account = await world.account()
    job = await world.job(account, await world.photo(account))
    row = (await world.read(job)).queue_id
    await taken(world, account, job, await worker(world, silent_for=LOST + 1), start=False)
    assert (await sweeper.sweep()).jobs == 1
    found = await world.read(job)
    assert (found.state, found.attempt, found.causes) == ("queued", 0, {})
    assert await world.events(job) == ["created"]
    assert found.queue_id not in (None, row), "a row of its own again"
    assert (await sweeper.sweep()).jobs == 0


async def test_job_that_was_stopping_when_its_worker_died_is_cancelled(world: World, sweeper: Sweeper) -> None:
    account = await world.account(5)
    job = await world.job(account, await world.photo(account))
    await taken(world, account, job, await worker(world, silent_for=LOST + 1))
    async with world.database.transaction() as session:
        await service.cancel_job(session, account, job)
    assert (await sweeper.sweep()).jobs == 1
    assert (await world.read(job)).state == "cancelled"
    assert await world.balance(account) == Balance(balance=5)


async def test_job_whose_workers_are_lost_again_and_again_fails(world: World, sweeper: Sweeper) -> None:
    account = await world.account(5)
    job = await world.job(account, await world.photo(account))
    for _ in range(3):
        await taken(world, account, job, await worker(world, silent_for=LOST + 1))
        assert (await sweeper.sweep()).jobs == 1
    found = await world.read(job)
    assert (found.state, found.error_reason, found.attempt) == ("failed", "WORKER_LOST", 3)
    assert await world.balance(account) == Balance(balance=5)
    async with world.database.transaction() as session:
        assert (await verify(session)).clean


async def test_waiting_job_that_nobody_let_in_is_let_in(world: World, sweeper: Sweeper) -> None:
    account = await world.account()
    job = await world.job(account, await world.photo(account))
    await sql(world, "DELETE FROM procrastinate_jobs WHERE queue_name = 'jobs'")
    await sql(world, "UPDATE jobs SET queue_id = NULL")
    assert (await sweeper.sweep(thorough=False)).accounts == 0
    assert (await sweeper.sweep()).accounts == 1
    assert (await world.read(job)).queue_id is not None


async def test_chore_of_a_dead_worker_gets_a_new_row(world: World, sweeper: Sweeper) -> None:
    async with world.database.transaction() as session:
        lost = await enqueue(session, "remove_objects", one_at_a_time="x", prefix="a/")
        fine = await enqueue(session, "remove_objects", prefix="b/")
    dead, living = await worker(world, silent_for=LOST + 1), await worker(world)
    for row, who in ((lost, dead), (fine, living)):
        await sql(
            world, "UPDATE procrastinate_jobs SET status = 'doing', worker_id = :w WHERE id = :row", w=who, row=row
        )
    assert (await sweeper.sweep()).chores == 1
    rows = (await sql(world, "SELECT id, status, args, lock FROM procrastinate_jobs ORDER BY id")).all()
    assert [(row.status, row.args) for row in rows] == [("doing", {"prefix": "b/"}), ("todo", {"prefix": "a/"})]
    assert rows[1].id not in (lost, fine)
    assert rows[1].lock == "x"


async def test_what_was_mended_before_the_sweeper_had_the_lock_is_left_alone(world: World, sweeper: Sweeper) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    await taken(world, account, job, await worker(world, silent_for=LOST + 1), start=False)
    waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        sweeping = asyncio.create_task(sweeper.sweep())
        async with asyncio.timeout(10):
            while not (await sql(world, waits)).scalar_one():
                await asyncio.sleep(0.02)
        await line.requeue(session, account, job, tag=0, delay=0)
    assert (await sweeping).jobs == 0
    rows = await sql(world, "SELECT id FROM procrastinate_jobs WHERE status = 'todo' AND queue_name = 'jobs'")
    assert [row.id for row in rows] == [(await world.read(job)).queue_id]


async def test_agreements_of_several_accounts_are_let_go_each_by_itself(world: World, sweeper: Sweeper) -> None:
    """While one account's lock is waited for, no other's is held."""
    accounts, jobs = [], []
    for _ in range(2):
        account, late = await world.account(10), new_id()
        accounts.append(account)
        jobs.append(await world.job(account, await world.photo(account)))
        await sql(world, "DELETE FROM procrastinate_jobs WHERE queue_name = 'jobs'")
        async with world.database.transaction() as session:
            session.add(Agreement(id=late, account_id=account, consistency=1.0))
        await sql(world, "UPDATE jobs SET queue_id = NULL, awaits = :late WHERE id = :job", late=late, job=jobs[-1])
    await sql(world, "UPDATE agreements SET asked_at = now() - interval '2 minutes'")
    waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    free = "SELECT count(*) FROM (SELECT FROM credit_balances WHERE account_id = :account FOR UPDATE SKIP LOCKED) one"
    async with world.database.transaction() as session:
        await credits.lock(session, accounts[1])
        sweeping = asyncio.create_task(sweeper.sweep())
        async with asyncio.timeout(10):
            while not (await sql(world, waits)).scalar_one():
                await asyncio.sleep(0.02)
        assert (await sql(world, free, account=accounts[0])).scalar_one() == 1
        assert (await world.read(jobs[0])).queue_id is not None
    assert (await sweeping).chores == 2
    for job in jobs:
        found = await world.read(job)
        assert found.queue_id is not None
        assert [each["code"] for each in found.warnings] == ["consistency_unavailable"]


async def test_two_sweepers_at_once_do_each_job_once(world: World, sweeper: Sweeper) -> None:
    account = await world.account(10)
    photo = await world.photo(account)
    jobs = [await world.job(account, photo) for _ in range(4)]
    dead = await worker(world, silent_for=LOST + 1)
    for job in jobs:
        await taken(world, account, job, dead)
    await asyncio.gather(*(sweeper.sweep() for _ in range(4)))
    for job in jobs:
        found = await world.read(job)
        assert (found.state, found.causes) == ("queued", {"WORKER_LOST": 1})


async def test_sweeper_that_cannot_reach_the_database_says_so_and_goes_on() -> None:
    from luster_engine.database.session import Database

    away = Sweeper(Database("postgresql+psycopg://nobody:x@127.0.0.1:1/none"), patience=Patience())
    with pytest.raises(LusterError):
        await away.sweep()
