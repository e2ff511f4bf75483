"""What a waiting job is told about its turn is what happens."""

import heapq
from datetime import UTC, datetime
from uuid import UUID

from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.jobs import reading, transitions
from luster_engine.jobs.outlook import Outlook, outlook
from luster_engine.jobs.transitions import AttemptResult, StoredOutput
from sqlalchemy import text

from tests.world import World

LENGTH = 10.0
SLOTS = 2


async def work(world: World, *, finish: bool) -> None:
    """Take the first job of the queue, as a worker does, and end it after its usual time or leave it running."""
    async with world.database.transaction() as session:
        row = (
            await session.execute(
                text("""
                UPDATE procrastinate_jobs SET status = 'doing' WHERE id = (
                    SELECT id FROM procrastinate_jobs WHERE status = 'todo' AND queue_name = 'jobs'
                    ORDER BY priority DESC, id LIMIT 1
                ) RETURNING id, CAST(args ->> 'job_id' AS uuid) AS job, CAST(args ->> 'account_id' AS uuid) AS account
                """)
            )
        ).one()
        before = await credits.lock(session, row.account)
        started = await transitions.start(session, row.account, row.job, row.id)
        assert started is not None
        if not finish:
            return
        made = StoredOutput("photo", "picture", "image/jpeg", str(row.job), 1, 1, 1)
        done = AttemptResult(captured=1, outputs=(made,), report={})
        await transitions.succeed(session, before, started.attempt, done)
        await session.execute(text("DELETE FROM procrastinate_jobs WHERE id = :id"), {"id": row.id})
        await session.execute(
            text("UPDATE jobs SET started_at = finished_at - make_interval(secs => :length) WHERE id = :job"),
            {"job": row.job, "length": LENGTH},
        )


async def told(world: World, account: UUID, job: UUID) -> Outlook:
    async with world.database.transaction() as session:
        full = await reading.get(session, account, job)
        return (await outlook(session, account, [full.job]))[job]


async def test_estimated_starts_are_within_a_jobs_length_of_what_happens(world: World) -> None:
    owners: dict[UUID, UUID] = {}
    for _ in range(4):
        account = await world.account(10)
        photo = await world.photo(account)
        for _ in range(4):
            owners[await world.job(account, photo)] = account
    for _ in range(3):
        await work(world, finish=True)
    for _ in range(SLOTS):
        await work(world, finish=False)
    async with world.database.transaction() as session:
        waiting = list(
            await session.scalars(
                text("""
                SELECT CAST(args ->> 'job_id' AS uuid) FROM procrastinate_jobs
                WHERE status = 'todo' AND queue_name = 'jobs' ORDER BY priority DESC, id
                """)
            )
        )
    assert len(waiting) == 4 * 4 - 3 - SLOTS
    free = [LENGTH] * SLOTS
    now = datetime.now(UTC)
    for place, job in enumerate(waiting):
        happens = heapq.heappop(free)
        heapq.heappush(free, happens + LENGTH)
        said = await told(world, owners[job], job)
        assert said.position == place
        assert said.starts_at is not None
        assert said.ends_at is not None
        assert abs((said.starts_at - now).total_seconds() - happens) <= LENGTH
        assert abs((said.ends_at - said.starts_at).total_seconds() - LENGTH) < 0.5


async def test_before_anything_is_known_a_lone_job_is_told_soon(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    said = await told(world, account, job)
    assert said.position == 0
    assert said.starts_at is not None
    assert (said.starts_at - datetime.now(UTC)).total_seconds() < 10


async def test_jobs_that_wait_for_an_agreement_hold_nobody_up(world: World) -> None:
    account = await world.account(20)
    photo = await world.photo(account)
    jobs = [await world.job(account, photo) for _ in range(world.window.size + 3)]
    *_, held, last, together = jobs
    before = await told(world, account, last)
    async with world.database.transaction() as session:
        hold = text("UPDATE jobs SET awaits = :agreement WHERE id = ANY(:jobs)")
        await session.execute(hold, {"agreement": new_id(), "jobs": [held, together]})
    found = await told(world, account, last)
    assert found.position == before.position - 1
    assert (await told(world, account, together)).position == before.position + 1, "it would stand behind the last"


async def test_running_job_is_told_when_it_ends_by_how_far_it_is(world: World) -> None:
    account = await world.account(10)
    job = await world.job(account, await world.photo(account))
    await work(world, finish=False)
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE jobs SET progress = 0.25, started_at = now() - interval '20 s'"))
    said = await told(world, account, job)
    assert said.ends_at is not None
    assert 55 < (said.ends_at - datetime.now(UTC)).total_seconds() < 65
    assert said.position == 0
