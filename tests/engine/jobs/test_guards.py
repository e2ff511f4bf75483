"""What a job's life forbids: each guard refuses what it is there for, and where a guard fails, the database does."""

from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID

import psycopg
import pytest
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.credits.verify import verify
from luster_engine.database.session import psycopg_dsn
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import line, service, transitions
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import Input, JobSpec, body_hash
from luster_engine.jobs.transitions import PROGRESS_ROWS, Attempt, AttemptResult, Started, StoredOutput
from luster_engine.jobs.verdict import Again
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from tests.world import World

DAMAGED = LusterError(Reason.CORRUPT_IMAGE, "The photo is damaged.")
LOST = LusterError(Reason.WORKER_LOST, "The worker was lost.")
STEPS = ("progress", "succeed", "fail", "retry", "stopped")


async def start(world: World, account: UUID, job: UUID) -> Started:
    row = (await world.read(job)).queue_id
    assert row is not None
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        started = await transitions.start(session, account, job, row)
    assert started is not None
    return started


async def take(world: World, step: str, attempt: Attempt, *, fraction: float = 0.5, delay: float = 0.0) -> bool:
    """Whether a step of an attempt was taken."""
    async with world.database.transaction() as session:
        before = await credits.lock(session, attempt.account_id)
        if step == "progress":
            return await transitions.progress(session, attempt, fraction=fraction, stage="sky", note="")
        if step == "succeed":
            made = StoredOutput("photo", "picture", "image/jpeg", f"{attempt.job_id}_v{attempt.number}", 1, 1, 1)
            done = AttemptResult(captured=1, outputs=(made,), report={})
            return await transitions.succeed(session, before, attempt, done) is not None
        if step == "fail":
            return await transitions.fail(session, before, attempt, DAMAGED) is not None
        if step == "retry":
            return await transitions.retry(session, attempt, LOST, Again("WORKER_LOST", delay, 0, 0))
        return await transitions.stopped(session, before, attempt) is not None


async def give_up(world: World, account: UUID, job: UUID) -> None:
    async with world.database.transaction() as session:
        await service.cancel_job(session, account, job)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("cancelling", [False, True])
async def test_overtaken_attempt_takes_no_step(world: World, step: str, cancelling: bool) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    late = await start(world, account, job)
    assert await take(world, "retry", late.attempt)
    await start(world, account, job)
    if cancelling:
        await give_up(world, account, job)
    before, told = await world.read(job), await world.events(job)
    assert not await take(world, step, late.attempt)
    after = await world.read(job)
    assert (after.state, after.queue_id, after.progress) == (before.state, before.queue_id, before.progress)
    assert await world.events(job) == told
    assert await world.balance(account) == Balance(balance=9, held=1)


@pytest.mark.parametrize("step", ["progress", "succeed", "fail", "retry"])
async def test_job_that_is_stopping_can_only_stop(world: World, step: str) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    attempt = (await start(world, account, job)).attempt
    await give_up(world, account, job)
    assert not await take(world, step, attempt)
    assert (await world.read(job)).state == "cancelling"
    assert await take(world, "stopped", attempt)
    assert await world.balance(account) == Balance(balance=10)


@pytest.mark.parametrize("step", STEPS)
async def test_job_of_another_account_is_out_of_reach(world: World, step: str) -> None:
    owner, stranger = await world.account(10), await world.account(10)
    job = await world.job(owner, await world.photo(owner))
    row = (await world.read(job)).queue_id
    assert row is not None
    async with world.database.transaction() as session:
        assert await transitions.start(session, stranger, job, row) is None
    attempt = (await start(world, owner, job)).attempt
    if step == "stopped":
        await give_up(world, owner, job)
    assert not await take(world, step, Attempt(job, stranger, attempt.number))
    with pytest.raises(LusterError) as refused:
        await give_up(world, stranger, job)
    assert refused.value.reason is Reason.NOT_FOUND
    assert await world.balance(owner) == Balance(balance=9, held=1)


async def test_progress_is_kept_a_few_times_and_never_goes_back(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    attempt = (await start(world, account, job)).attempt
    kept = [await take(world, "progress", attempt, fraction=0.5 - number / 100) for number in range(PROGRESS_ROWS + 3)]
    assert kept == [True] * PROGRESS_ROWS + [False] * 3
    assert (await world.events(job)).count("progress") == PROGRESS_ROWS
    assert (await world.read(job)).progress == 0.5
    assert await take(world, "succeed", attempt), "it ends all the same"


async def test_retry_waits_as_long_as_it_was_told(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    assert await take(world, "retry", (await start(world, account, job)).attempt, delay=90.0)
    async with world.database.transaction() as session:
        waits = await session.scalar(
            text("SELECT scheduled_at - now() BETWEEN '80 s' AND '91 s' FROM procrastinate_jobs WHERE id = :row"),
            {"row": (await world.read(job)).queue_id},
        )
    assert waits


@dataclass(frozen=True)
class Meddled(JobPlanner):
    """While a plan is made, somebody else changes what it is made for."""

    statement: str = ""
    values: tuple[object, ...] = ()
    dsn: str = ""

    def plan(self, spec: JobSpec, **more: Any) -> Any:
        with psycopg.connect(self.dsn, autocommit=True) as connection:
            connection.execute(self.statement.encode(), self.values)
        return super().plan(spec, **more)


async def create_meddled(world: World, account: UUID, spec: JobSpec, statement: str, *values: object) -> UUID:
    usual = world.planner
    as_usual = {each.name: getattr(usual, each.name) for each in fields(usual)}
    planner = Meddled(**as_usual, statement=statement, values=values, dsn=psycopg_dsn(world.database.url))
    async with world.database.transaction() as session:
        return await service.create_job(session, planner, account, spec, request_id="once")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE assets SET state = 'deleting'",
        "UPDATE accounts SET state = 'suspended'",
        "UPDATE accounts SET state = 'deleting'",
        "UPDATE assets SET account_id = (SELECT id FROM accounts a WHERE a.id <> account_id LIMIT 1)",
    ],
)
async def test_what_changed_while_the_plan_was_made_counts(world: World, statement: str) -> None:
    account = await world.account(10)
    await world.account(10)
    photo = await world.photo(account)
    with pytest.raises(LusterError) as refused:
        await create_meddled(world, account, JobSpec(inputs=(Input(photo),)), statement)
    assert refused.value.reason is Reason.NOT_FOUND
    assert await world.balance(account) == Balance(balance=10)


@pytest.mark.parametrize("same", [True, False])
async def test_same_request_carried_out_while_the_plan_was_made_makes_no_second_job(world: World, same: bool) -> None:
    account = await world.account(10)
    photo = await world.photo(account)
    earlier = await world.job(account, photo)
    spec = JobSpec(inputs=(Input(photo),))
    asked = spec if same else JobSpec(inputs=(Input(photo),), prompt="brighter")
    remember = (
        "INSERT INTO request_ids (account_id, method, request_id, body_hash, resource_id)"
        " VALUES (%s, 'CreateJob', 'once', %s, %s)"
    )
    meddled = create_meddled(world, account, spec, remember, account, body_hash(asked), earlier)
    if same:
        assert await meddled == earlier
    else:
        with pytest.raises(LusterError) as refused:
            await meddled
        assert refused.value.reason is Reason.IDEMPOTENCY_CONFLICT
    assert await world.balance(account) == Balance(balance=9, held=1)


async def test_nobody_overtakes_his_own_line(world: World) -> None:
    account = await world.account(10)
    photo = await world.photo(account)
    first = await world.job(account, photo)
    async with world.database.transaction() as session:
        # As after an admission that was lost: there is room, and somebody waits.
        await session.execute(text("DELETE FROM procrastinate_jobs WHERE queue_name = 'jobs'"))
        await session.execute(text("UPDATE jobs SET queue_id = NULL"))
    second = await world.job(account, photo)
    assert (await world.read(second)).queue_id is None
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        await line.admit(session, account)
    rows = [(await world.read(job)).queue_id or 0 for job in (first, second)]
    assert 0 < rows[0] < rows[1]


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE jobs SET state = 'queued', finished_at = NULL, captured = 0",
        "UPDATE jobs SET attempt = 2",
        "UPDATE jobs SET captured = 0",
        "UPDATE job_events SET note = 'otherwise'",
        "DELETE FROM job_events",
        "INSERT INTO job_events (account_id, job_id, sequence, type, state)"
        " SELECT account_id, job_id, sequence, type, state FROM job_events",
        "INSERT INTO job_outputs (job_id, name, type, media_type, object_key, attempt, width, height, bytes)"
        " SELECT job_id, 'again', type, media_type, object_key, attempt, width, height, bytes FROM job_outputs",
    ],
)
async def test_database_itself_keeps_what_has_ended(world: World, wrong: str) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    assert await take(world, "succeed", (await start(world, account, job)).attempt)
    with pytest.raises(IntegrityError):
        async with world.database.transaction() as session:
            await session.execute(text(wrong))


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE jobs SET captured = 1",
        "UPDATE jobs SET state = 'failed', finished_at = now(), error_reason = 'INTERNAL', captured = 1",
        "UPDATE jobs SET state = 'succeeded', finished_at = now(), captured = 2",
        "UPDATE jobs SET state = 'succeeded', captured = 1",
        "UPDATE jobs SET state = 'failed', finished_at = now()",
        "UPDATE jobs SET finished_at = now()",
        "UPDATE jobs SET state = 'processing', attempt = 0",
        "UPDATE jobs SET state = 'processing', attempt = 1, queue_id = NULL",
        "UPDATE jobs SET state = 'lost'",
        "UPDATE jobs SET price = -1",
        "UPDATE jobs SET progress = 1.5",
    ],
)
async def test_database_itself_refuses_a_job_that_cannot_be(world: World, wrong: str) -> None:
    account = await world.account(10)
    await world.job(account, await world.photo(account))
    with pytest.raises(IntegrityError):
        async with world.database.transaction() as session:
            await session.execute(text(wrong))
    async with world.database.transaction() as session:
        assert (await verify(session)).clean


@pytest.mark.parametrize("step", ["succeed", "fail", "stopped"])
async def test_however_a_job_ends_the_next_is_let_in(world: World, step: str) -> None:
    account = await world.account(10)
    photo = await world.photo(account)
    jobs = [await world.job(account, photo) for _ in range(world.window.size + 1)]
    assert (await world.read(jobs[-1])).queue_id is None
    attempt = (await start(world, account, jobs[0])).attempt
    if step == "stopped":
        await give_up(world, account, jobs[0])
    assert (await world.read(jobs[-1])).queue_id is None, "a job that runs or stops keeps its place"
    assert await take(world, step, attempt)
    assert (await world.read(jobs[-1])).queue_id is not None
