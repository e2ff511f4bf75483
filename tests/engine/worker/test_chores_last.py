"""A chore is done, whatever happens on the way: a failure, a cut connection, a stop, a worker that does not know it."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from luster_engine.accounts.models import Account
from luster_engine.assets.models import Asset
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.queue.app import CHORES, JOBS, SURVEYS, enqueue
from luster_engine.queue.worker import Beats, QueueWorker
from luster_engine.shoots.forgotten import removals_again
from luster_engine.shoots.models import Shoot
from luster_engine.shoots.removal import EMPTY_ACCOUNT, REMOVE_ASSET, REMOVE_SHOOT, Removals
from sqlalchemy import text, update

from tests.engine.worker.conftest import Shop


async def ask(shop: Shop, chore: str, **arguments: Any) -> None:
    async with shop.world.database.transaction() as session:
        await enqueue(session, chore, **arguments)


async def rows(database: Database) -> list[Any]:
    async with database.transaction() as session:
        found = await session.execute(
            text(
                "SELECT queue_name, task_name, status::text, attempts, scheduled_at, args "
                "FROM procrastinate_jobs ORDER BY id"
            )
        )
        return list(found.all())


async def until(so: Callable[[], bool], seconds: float = 60.0) -> None:
    async with asyncio.timeout(seconds):
        while not so():
            await asyncio.sleep(0.05)


async def nothing_left(shop: Shop, seconds: float = 20.0, *, queue: str = CHORES) -> None:
    async with asyncio.timeout(seconds):
        while any(row.queue_name == queue for row in await rows(shop.world.database)):
            await asyncio.sleep(0.05)


@pytest.mark.parametrize(
    "failure",
    [LusterError(Reason.STORAGE_UNAVAILABLE, "the bucket is away"), RuntimeError("a fault of ours"), OSError("disk")],
    ids=["known", "unknown", "disk"],
)
async def test_chore_that_fails_is_tried_again_until_it_is_done(shop: Shop, failure: Exception) -> None:
    tries: list[str] = []

    async def chore(word: str) -> None:
        tries.append(word)
        if len(tries) < 3:
            raise failure

    shop.chores["tidy_up"] = chore
    await ask(shop, "tidy_up", word="please")
    await shop.work()
    await until(lambda: len(tries) >= 3)
    await nothing_left(shop)
    assert tries == ["please"] * 3


async def test_chore_of_a_newer_version_waits_for_a_worker_that_knows_it(shop: Shop) -> None:
    # Asserted by `until`, which fails when what it waits for does not come.
    await ask(shop, "of_tomorrow", word="kept")
    older = await shop.work()
    async with asyncio.timeout(20):
        while not any(row.attempts for row in await rows(shop.world.database)):
            await asyncio.sleep(0.05)
    await shop.end(older)
    done: list[str] = []

    async def chore(word: str) -> None:
        done.append(word)

    shop.chores["of_tomorrow"] = chore
    await shop.work()
    await until(lambda: done == ["kept"])


async def test_surveys_leave_the_chores_their_slots(shop: Shop) -> None:
    # Asserted by `until`.
    held, begun, done = asyncio.Event(), [0], [0]

    async def survey(**_rest: Any) -> None:
        begun[0] += 1
        await held.wait()

    async def chore() -> None:
        done[0] += 1

    shop.chores |= {"a_survey": survey, "a_chore": chore}
    for each in range(12):
        await ask(shop, "a_survey", queue=SURVEYS, each=each)
    await shop.work()
    await until(lambda: begun[0] >= 2)
    await ask(shop, "a_chore")
    await until(lambda: done[0] == 1)
    held.set()
    await nothing_left(shop, queue=SURVEYS)


async def test_survey_that_fails_is_tried_again(shop: Shop) -> None:
    # Asserted by `nothing_left` and `until`.
    tries: list[int] = []

    async def survey() -> None:
        tries.append(1)
        if len(tries) < 2:
            raise RuntimeError("a fault of ours")

    shop.chores["a_survey"] = survey
    await ask(shop, "a_survey", queue=SURVEYS)
    await shop.work()
    await until(lambda: len(tries) == 2)
    await nothing_left(shop, queue=SURVEYS)


async def test_chore_that_is_stopped_in_the_middle_is_taken_up_again(shop: Shop) -> None:
    begun: list[int] = []
    done: list[int] = []

    async def chore() -> None:
        begun.append(1)
        if len(begun) == 1:
            await asyncio.sleep(600)
        done.append(1)

    shop.chores["long_one"] = chore
    await ask(shop, "long_one")
    first = await shop.work(drain_seconds=0.2)
    await until(lambda: bool(begun))
    await shop.end(first)
    assert not done
    assert [row.task_name for row in await rows(shop.world.database)] == ["long_one"], "it is still to be done"
    await shop.work()
    await until(lambda: done == [1])
    await nothing_left(shop)


async def test_chore_survives_connections_that_are_cut(shop: Shop) -> None:
    # Asserted by `until` and `nothing_left`.
    done: list[int] = []
    cut: list[int] = []

    async def chore() -> None:
        if len(cut) < 2:
            cut.append(1)
            async with await psycopg.AsyncConnection.connect(shop.world.database.dsn, autocommit=True) as other:
                # Every connection of the worker, also the one over which the row's end would be written.
                await other.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            async with shop.world.database.transaction() as session:
                await session.execute(text("SELECT 1"))
        done.append(1)

    shop.chores["cut_off"] = chore
    await ask(shop, "cut_off")
    await shop.work()
    await until(lambda: bool(done))
    await nothing_left(shop, 60)


async def test_row_that_its_worker_does_not_work_on_is_given_up(shop: Shop) -> None:
    """As when the connection is cut after the row was taken and before the answer came."""
    database = shop.world.database
    worker = QueueWorker(database, CHORES, Beats(2, 1.0, 30.0, 1.0))
    held, free = asyncio.Event(), asyncio.Event()

    async def chore() -> None:
        held.set()
        await free.wait()

    worker.does_chore("held", chore)
    await ask(shop, "held")
    running = asyncio.create_task(worker.run())
    try:
        await asyncio.wait_for(held.wait(), 20)
        async with database.transaction() as session:
            await enqueue(session, "lost", delay=600)
            await session.execute(
                text(
                    "UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT id FROM procrastinate_workers)"
                    " WHERE task_name = 'lost'"
                )
            )
        assert await worker.give_up_strays(after=60) == 0, "it may only be ending"
        assert await worker.give_up_strays(after=0) == 1
        assert [(row.task_name, row.status) for row in await rows(database)] == [("held", "doing"), ("lost", "failed")]
    finally:
        free.set()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_job_whose_row_is_lost_hold_of_goes_on_and_leaves_no_row(shop: Shop) -> None:
    account = await shop.world.account()
    job = await shop.job(account)
    # Its first attempt died with its worker; the row says `doing` for ever.
    async with shop.world.database.transaction() as session:
        await session.execute(
            text("""
            WITH dead AS (
                INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 hour') RETURNING id
            )
            UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT id FROM dead) WHERE queue_name = :queue
            """),
            {"queue": JOBS},
        )
    await shop.work()
    assert (await shop.ended(job)).state == "succeeded"
    await nothing_left(shop, queue=JOBS)


async def test_photo_that_says_deleting_with_nothing_on_its_way_is_removed(shop: Shop, tmp_path: Path) -> None:
    world = shop.world
    account = await world.account()
    photo = await shop.photo(account)
    shoot_photo = await shop.photo(account)
    async with world.database.transaction() as session:
        await session.execute(update(Asset).where(Asset.id == photo).values(state="deleting"))
        shoot = (await session.get_one(Asset, shoot_photo)).shoot_id
        await session.execute(update(Shoot).where(Shoot.id == shoot).values(state="deleting"))
    removals = Removals(world.database, shop.storage)
    shop.chores |= {REMOVE_ASSET: removals.asset, REMOVE_SHOOT: removals.shoot}
    shop.forgotten = [removals_again]
    await shop.work()
    async with asyncio.timeout(20):
        while True:
            async with world.database.transaction() as session:
                states = {
                    (await session.get_one(Asset, photo)).state,
                    (await session.get_one(Shoot, shoot)).state,
                }
            if states == {"deleted"}:
                break
            await asyncio.sleep(0.05)
    assert [each.key async for each in shop.storage.list_prefix(f"{account}/")] == []


async def test_account_that_is_being_emptied_with_nothing_on_its_way_is_emptied(shop: Shop) -> None:
    world = shop.world
    account, kept = await world.account(), await world.account()
    await shop.photo(account)
    stays = await shop.photo(kept)
    async with world.database.transaction() as session:
        await session.execute(update(Account).where(Account.id == account).values(state="deleting"))
    removals = Removals(world.database, shop.storage)
    shop.chores |= {EMPTY_ACCOUNT: removals.account}
    shop.forgotten = [removals_again]
    await shop.work()
    async with asyncio.timeout(20):
        while True:
            async with world.database.transaction() as session:
                if (await session.get_one(Account, account)).emptied_at is not None:
                    break
            await asyncio.sleep(0.05)
    assert [each.key async for each in shop.storage.list_prefix(f"{account}/")] == []
    async with world.database.transaction() as session:
        assert (await session.get_one(Asset, stays)).state == "ready"
        assert await removals_again(session) == 0, "what is empty is not emptied again"


async def test_what_is_on_its_way_is_not_queued_twice(shop: Shop) -> None:
    account = await shop.world.account()
    photo = await shop.photo(account)
    async with shop.world.database.transaction() as session:
        await session.execute(update(Asset).where(Asset.id == photo).values(state="deleting"))
        assert await removals_again(session) == 1
    async with shop.world.database.transaction() as session:
        assert await removals_again(session) == 0


async def test_pause_before_the_next_try_doubles_and_ends_at_ten_minutes(shop: Shop) -> None:
    from luster_engine.worker.sweeper import Sweeper

    database = shop.world.database
    for tries in (1, 4, 30):
        await ask(shop, "failing", tries=tries)
        async with database.transaction() as session:
            await session.execute(
                text(
                    "UPDATE procrastinate_jobs SET status = 'failed', attempts = :tries "
                    "WHERE (args->>'tries')::int = :tries"
                ),
                {"tries": tries},
            )
    sweeper = Sweeper(database, patience=shop.tools.patience)
    before = datetime.now(UTC)
    assert (await sweeper.sweep()).chores == 3
    pauses = {row.attempts: row.scheduled_at - before for row in await rows(database)}
    for tries, expected in ((1, 1), (4, 8), (30, 600)):
        assert timedelta(seconds=expected - 1) < pauses[tries] < timedelta(seconds=expected + 30)


async def test_chore_that_comes_by_the_clock_waits_once_however_often_it_failed(shop: Shop) -> None:
    from luster_engine.worker.sweeper import Sweeper

    database = shop.world.database
    for moment in range(5):
        await ask(shop, "every_minute", timestamp=moment)
    async with database.transaction() as session:
        await session.execute(text("UPDATE procrastinate_jobs SET status = 'failed', attempts = 1"))
    sweeper = Sweeper(database, patience=shop.tools.patience)
    assert (await sweeper.sweep()).chores == 1
    assert [row.args["timestamp"] for row in await rows(database)] == [4]
