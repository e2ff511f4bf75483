"""Fairness: who stands in the shared queue, in which order, and that nobody waits for ever."""

from uuid import UUID

import pytest
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Kind
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import line, service, transitions, withdrawal
from luster_engine.jobs.line import TURN, Window
from luster_engine.jobs.transitions import Started
from luster_engine.jobs.withdrawal import JobsOf
from sqlalchemy import URL, text

from tests.world import World


async def queue(world: World) -> list[tuple[UUID, UUID]]:
    """(account, job) in the order in which workers take them."""
    async with world.database.transaction() as session:
        rows = await session.execute(
            text("""
            SELECT j.account_id, j.id FROM procrastinate_jobs q JOIN jobs j ON j.queue_id = q.id
            WHERE q.status = 'todo' ORDER BY q.priority DESC, q.id
            """)
        )
        return [(row[0], row[1]) for row in rows]


async def take(world: World) -> Started:
    """What a worker does: take the first row and start its job."""
    async with world.database.transaction() as session:
        row = (
            await session.execute(
                text("""
                WITH taken AS (
                    UPDATE procrastinate_jobs SET status = 'doing' WHERE id = (
                        SELECT id FROM procrastinate_jobs WHERE status = 'todo' AND queue_name = 'jobs'
                        ORDER BY priority DESC, id LIMIT 1
                    ) RETURNING id
                ) SELECT j.account_id, j.id, j.queue_id FROM taken JOIN jobs j ON j.queue_id = taken.id
                """)
            )
        ).one()
        await credits.lock(session, row.account_id)
        started = await transitions.start(session, row.account_id, row.id, row.queue_id)
    assert started is not None
    return started


async def finish(world: World, started: Started) -> None:
    async with world.database.transaction() as session:
        before = await credits.lock(session, started.attempt.account_id)
        error = LusterError(Reason.CORRUPT_IMAGE, "The photo is damaged.")
        assert await transitions.fail(session, before, started.attempt, error) is not None


async def crowd(world: World, accounts: int, jobs: int) -> list[UUID]:
    made = []
    for _ in range(accounts):
        account = await world.account(jobs)
        photo = await world.photo(account)
        for _ in range(jobs):
            await world.job(account, photo)
        made.append(account)
    return made


async def test_only_a_window_of_an_account_stands_in_the_queue(world: World) -> None:
    await crowd(world, 1, 7)
    assert len(await queue(world)) == world.window.size
    first = await take(world)
    assert len(await queue(world)) == world.window.size - 1, "a running job keeps its place in the window"
    await finish(world, first)
    assert len(await queue(world)) == world.window.size, "an ended one lets the next in"
    order = [job for _, job in await queue(world)]
    assert order == sorted(order), "an account's own jobs go in the order in which they came"
    while await queue(world):
        await finish(world, await take(world))
    async with world.database.transaction() as session:
        assert await session.scalar(text("SELECT count(*) FROM jobs WHERE finished_at IS NULL")) == 0


async def test_cancelling_lets_the_next_in(world: World) -> None:
    (account,) = await crowd(world, 1, 6)
    _, job = (await queue(world))[0]
    async with world.database.transaction() as session:
        await service.cancel_job(session, account, job)
    assert len(await queue(world)) == world.window.size


async def test_quiet_account_is_next_behind_a_crowd_that_has_just_come(world: World) -> None:
    await crowd(world, 5, 6)
    quiet = await world.account()
    await world.job(quiet, await world.photo(quiet))
    assert (await queue(world))[0][0] == quiet


async def test_quiet_account_is_next_behind_a_crowd_at_any_time(world: World) -> None:
    await crowd(world, 5, 8)
    for _ in range(4):
        for _ in range(6):
            await finish(world, await take(world))
        quiet = await world.account()
        await world.job(quiet, await world.photo(quiet))
        taken = await take(world)
        assert taken.attempt.account_id == quiet
        await finish(world, taken)


async def test_bulk_accounts_take_turns(world: World) -> None:
    accounts = await crowd(world, 4, 6)
    order = []
    for _ in range(16):
        taken = await take(world)
        order.append(taken.attempt.account_id)
        await finish(world, taken)
    for begin in range(0, 16, 4):
        assert set(order[begin : begin + 4]) == set(accounts), "each has its turn in each round"


async def test_latecomer_with_many_jobs_takes_turns_with_whoever_is_there(world: World) -> None:
    (bulk,) = await crowd(world, 1, 14)
    for _ in range(6):
        await finish(world, await take(world))
    late = await world.account(6)
    photo = await world.photo(late)
    for _ in range(6):
        await world.job(late, photo)
    order = []
    for _ in range(4):
        taken = await take(world)
        order.append(taken.attempt.account_id)
        await finish(world, taken)
    assert order.count(bulk) in (1, 2), "who came late does not catch up on the turns before"


async def test_members_have_more_turns(world: World) -> None:
    plain, member = await world.account(20), await world.account(20, membership="pro")
    for account in (plain, member):
        photo = await world.photo(account)
        for _ in range(12):
            await world.job(account, photo)
    assert world.window.size == 4
    taken = []
    for _ in range(10):
        started = await take(world)
        taken.append(started.attempt.account_id)
        await finish(world, started)
    assert taken.count(member) >= 2 * taken.count(plain)
    assert plain in taken


async def test_nobody_starves_under_a_stream_of_newcomers(world: World) -> None:
    """Every time a slot is free another newcomer has just come; the bulk account still has its turns."""
    (bulk,) = await crowd(world, 1, 6)
    waits, since = [], 0
    for _ in range(60):
        newcomer = await world.account(1)
        await world.job(newcomer, await world.photo(newcomer))
        taken = await take(world)
        await finish(world, taken)
        since += 1
        if taken.attempt.account_id == bulk:
            waits.append(since)
            since = 0
    assert len(waits) == 6, "all its jobs were done"
    assert max(waits) <= 12


async def test_giving_up_many_jobs_does_not_cost_the_next_its_turn(world: World) -> None:
    (account,) = await crowd(world, 1, 30)
    async with world.database.transaction() as session:
        await withdrawal.go_on(session, account, JobsOf("account", account))
    assert await queue(world) == []
    others = await crowd(world, 3, 6)
    photo = await world.photo(account)
    async with world.database.transaction() as session:
        await credits.book(session, account, Kind.GRANT, 1, credits.Source("test", "again"))
    await world.job(account, photo)
    place = [owner for owner, _ in await queue(world)].index(account)
    assert place <= world.window.size * len(others)


async def test_giving_up_a_photos_jobs_follows_the_window_that_was_set(database_url: URL) -> None:
    narrow = Database(database_url, bound=(Window(2),))
    try:
        world = World(narrow)
        account = await world.account(20)
        kept, given_up = await world.photo(account), await world.photo(account)
        await world.job(account, given_up)
        for _ in range(5):
            await world.job(account, kept)
        async with narrow.transaction() as session:
            await withdrawal.go_on(session, account, JobsOf("asset", given_up))

        assert len(await queue(world)) == 2, "what was set, not what is usual"
    finally:
        await narrow.close()


async def test_a_database_that_was_opened_without_a_window_lets_nobody_in(database_url: URL) -> None:
    unbound = Database(database_url)
    try:
        async with unbound.transaction() as session:
            with pytest.raises(LookupError, match="without a Window"):
                await line.admit(session, UUID(int=1))
    finally:
        await unbound.close()


async def test_whoever_changes_his_mind_again_and_again_does_not_wait_for_each_time(world: World) -> None:
    (account,) = await crowd(world, 1, 0)
    photo = await world.photo(account)
    async with world.database.transaction() as session:
        await credits.book(session, account, Kind.GRANT, 3, credits.Source("test", "some"))
    others = await crowd(world, 3, 8)
    await world.job(account, photo)
    for _ in range(20):
        job = await world.job(account, photo)
        async with world.database.transaction() as session:
            await service.cancel_job(session, account, job)
    await world.job(account, photo)
    owners = []
    for _ in range((world.window.size + 1) * len(others) + 1):
        taken = await take(world)
        owners.append(taken.attempt.account_id)
        await finish(world, taken)
    assert owners.count(account) == 2, "at most a window's turns are kept against anybody"


async def test_clock_is_turned_back_before_it_overflows(world: World) -> None:
    await crowd(world, 1, 6)
    before = await queue(world)
    async with world.database.transaction() as session:
        assert await line.rebase(session) is False
        by = 2**30
        await session.execute(text("SELECT setval('job_clock', :by)"), {"by": by})
        await session.execute(text("UPDATE credit_balances SET queue_tag = queue_tag + :by"), {"by": by})
        await session.execute(text("UPDATE procrastinate_jobs SET priority = priority - :by"), {"by": by})
        await session.execute(
            text("UPDATE jobs SET queue_tag = queue_tag + :by WHERE queue_id IS NOT NULL"), {"by": by}
        )
    async with world.database.transaction() as session:
        assert await line.rebase(session) is True
    assert await queue(world) == before
    quiet = await world.account()
    await world.job(quiet, await world.photo(quiet))
    assert (await queue(world))[0][0] == quiet
    async with world.database.transaction() as session:
        assert (
            abs(
                int(
                    await session.scalar(
                        text("SELECT max(abs(priority)) FROM procrastinate_jobs WHERE queue_name = 'jobs'")
                    )
                    or 0
                )
            )
            < 10 * TURN
        )
