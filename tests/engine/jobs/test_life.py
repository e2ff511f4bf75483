"""A job's life: each step is guarded, told, and paid for once."""

from uuid import UUID

import pytest
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.credits.verify import verify
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import service, transitions
from luster_engine.jobs.transitions import Attempt, AttemptResult, Started, StoredOutput
from luster_engine.jobs.verdict import Again
from sqlalchemy import text

from tests.world import World


async def start(world: World, account: UUID, job: UUID) -> Started:
    queue_id = (await world.read(job)).queue_id
    assert queue_id is not None
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        started = await transitions.start(session, account, job, queue_id)
    assert started is not None
    return started


def result(started: Started, captured: int = 1) -> AttemptResult:
    made = StoredOutput(
        "photo", "picture", "image/jpeg", f"out/{started.attempt.job_id}_v{started.attempt.number}", 10, 10, 99
    )
    return AttemptResult(captured=captured, outputs=(made,), report={"measures": {}}, used_provider="local")


async def succeed(world: World, started: Started, captured: int = 1) -> bool:
    async with world.database.transaction() as session:
        before = await credits.lock(session, started.attempt.account_id)
        event = await transitions.succeed(session, before, started.attempt, result(started, captured))
    return event is not None


async def fail(world: World, attempt: Attempt) -> bool:
    async with world.database.transaction() as session:
        before = await credits.lock(session, attempt.account_id)
        error = LusterError(Reason.CORRUPT_IMAGE, "The photo is damaged.", part="header")
        return await transitions.fail(session, before, attempt, error) is not None


async def check_ledger(world: World) -> None:
    async with world.database.transaction() as session:
        verdict = await verify(session)
    assert verdict.clean, [str(each) for each in verdict.discrepancies]


async def test_created_job_holds_its_price_and_stands_in_the_queue(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    found = await world.read(job)
    assert (found.state, found.price, found.attempt) == ("queued", 1, 0)
    assert found.queue_id is not None
    assert found.plan["alternatives"][0]["provider"] == "local"
    assert await world.balance(account) == Balance(balance=9, held=1)
    assert await world.events(job) == ["created"]
    await check_ledger(world)


async def test_success_captures_the_used_price_and_releases_the_rest(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account), style="dreamy")
    assert await world.balance(account) == Balance(balance=7, held=3)
    started = await start(world, account, job)
    assert await succeed(world, started, captured=1)
    assert await world.balance(account) == Balance(balance=9, captured=1)
    assert (await world.read(job)).captured == 1
    assert await world.events(job) == ["created", "started", "succeeded"]
    await check_ledger(world)


async def test_failure_releases_everything(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    started = await start(world, account, job)
    assert await fail(world, started.attempt)
    found = await world.read(job)
    assert (found.state, found.error_reason, found.error_fields) == ("failed", "CORRUPT_IMAGE", {"part": "header"})
    assert await world.balance(account) == Balance(balance=10)
    await check_ledger(world)


async def test_late_result_of_an_overtaken_attempt_is_dropped(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    first = await start(world, account, job)
    lost = LusterError(Reason.WORKER_LOST, "The worker was lost.")
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        assert await transitions.retry(session, first.attempt, lost, Again("WORKER_LOST", 0.0, 0, 0))
    assert not await succeed(world, first), "the job waits for its next attempt"
    assert not await fail(world, first.attempt), "nor does it end by the one that was given up"
    second = await start(world, account, job)
    assert second.attempt.number == 2
    assert second.causes == {"WORKER_LOST": 1}
    assert not await succeed(world, first), "another attempt is running"
    assert not await fail(world, first.attempt)
    assert await succeed(world, second)
    assert not await succeed(world, second), "an attempt ends once"
    assert await world.events(job) == ["created", "started", "retrying", "started", "succeeded"]
    assert await world.balance(account) == Balance(balance=9, captured=1)
    await check_ledger(world)


async def test_queue_row_of_an_earlier_attempt_starts_nothing(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    row = (await world.read(job)).queue_id
    assert row is not None
    first = await start(world, account, job)
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        assert await transitions.start(session, account, job, row) is None, "it runs already"
        lost = LusterError(Reason.WORKER_LOST, "The worker was lost.")
        await transitions.retry(session, first.attempt, lost, Again("WORKER_LOST", 0.0, 0, 0))
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        assert await transitions.start(session, account, job, row) is None, "its row is another one now"


async def test_a_job_of_a_kind_that_is_not_known_here_is_put_back(world: World) -> None:
    """A worker of an earlier version took it for work on a photo, and failed it."""
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE jobs SET kind = 'clip' WHERE id = :job"), {"job": job})
    row = (await world.read(job)).queue_id
    assert row is not None
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        assert await transitions.start(session, account, job, row) is None
        assert not await transitions.is_leaving(session, account, job)
        assert await transitions.left_to_a_newer(session, account, job, row) == "clip"
    found = await world.read(job)
    assert (found.state, found.attempt) == ("queued", 0)
    assert found.queue_id not in (None, row), "a row is for one attempt"
    async with world.database.transaction() as session:
        await credits.lock(session, account)
        assert await transitions.left_to_a_newer(session, account, job, row) == "", "once is enough"
        soon = text("SELECT scheduled_at > now() FROM procrastinate_jobs WHERE id = :row AND status = 'todo'")
        assert await session.scalar(soon, {"row": found.queue_id})
        await session.execute(text("UPDATE jobs SET kind = 'enhance' WHERE id = :job"), {"job": job})
    assert (await start(world, account, job)).kind == "enhance"


async def test_cancelling_a_queued_job_ends_it_and_its_queue_row(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    async with world.database.transaction() as session:
        await service.cancel_job(session, account, job)
    assert (await world.read(job)).state == "cancelled"
    assert await world.balance(account) == Balance(balance=10)
    assert await world.events(job) == ["created", "cancelled"]
    async with world.database.transaction() as session:
        await service.cancel_job(session, account, job)
    assert await world.events(job) == ["created", "cancelled"], "giving up twice changes nothing"
    await check_ledger(world)


async def test_cancelling_a_running_job_waits_for_it_to_stop(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    started = await start(world, account, job)
    async with world.database.transaction() as session:
        await service.cancel_job(session, account, job)
    assert (await world.read(job)).state == "cancelling"
    assert await world.balance(account) == Balance(balance=9, held=1)
    assert not await succeed(world, started), "whoever gave it up does not pay for it"
    async with world.database.transaction() as session:
        before = await credits.lock(session, account)
        assert await transitions.stopped(session, before, started.attempt) is not None
    assert await world.balance(account) == Balance(balance=10)
    assert await world.events(job) == ["created", "started", "cancelling", "cancelled"]
    await check_ledger(world)


async def test_too_few_credits_create_nothing(world: World) -> None:
    account = await world.account(0)
    photo = await world.photo(account)
    with pytest.raises(LusterError) as refused:
        await world.job(account, photo, tier="premium")
    assert refused.value.reason is Reason.INSUFFICIENT_CREDITS
    assert refused.value.fields == {"required": "2", "balance": "0"}
    await check_ledger(world)


async def test_photo_of_another_account_is_not_found(world: World) -> None:
    owner, stranger = await world.account(), await world.account()
    photo = await world.photo(owner)
    with pytest.raises(LusterError) as refused:
        await world.job(stranger, photo)
    assert refused.value.reason is Reason.NOT_FOUND
