"""Many jobs are given up together: accepted at once, ended in portions, every credit returned once."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance, Kind
from luster_engine.credits.service import Source
from luster_engine.credits.verify import verify
from luster_engine.errors import LusterError, Reason
from luster_engine.jobs import service, transitions, withdrawal
from luster_engine.jobs.models import Job
from luster_engine.jobs.spec import JobSpec
from luster_engine.jobs.withdrawal import CANCEL_BATCH, JobsOf, Left, Withdrawals, cancel_batch, withdrawals_again
from luster_engine.shoots.models import Shoot
from luster_engine.shoots.removal import REMOVE_SHOOT, Removals, remove_shoot
from luster_engine.storage.filesystem import FilesystemStorage
from sqlalchemy import text, update

from tests.world import World


async def batch_of(world: World, account: UUID, photos: int) -> tuple[UUID, UUID]:
    """A shoot and a batch over its photos."""
    shoot = await world.shoot(account)
    for _ in range(photos):
        await world.photo(account, shoot)
    async with world.database.transaction() as session:
        batch = await service.create_batch(session, world.planner, account, JobSpec(), shoot=shoot)
    return shoot, batch


async def states(world: World, account: UUID) -> dict[str, int]:
    async with world.database.transaction() as session:
        rows = await session.execute(
            text("SELECT state, count(*) FROM jobs WHERE account_id = :account GROUP BY state"), {"account": account}
        )
        return {row[0]: row[1] for row in rows}


async def taken(world: World, job: UUID) -> transitions.Started | None:
    """What a worker gets that takes the job off the queue."""
    found = await world.read(job)
    assert found.queue_id is not None
    async with world.database.transaction() as session:
        await credits.lock(session, found.account_id)
        return await transitions.start(session, found.account_id, job, found.queue_id)


async def queued(world: World, chore: str) -> list[dict[str, Any]]:
    """Take the chores of a name off the queue."""
    async with world.database.transaction() as session:
        rows = await session.scalars(
            text("DELETE FROM procrastinate_jobs WHERE task_name = :chore RETURNING args"), {"chore": chore}
        )
        return list(rows)


async def in_line(world: World, account: UUID) -> list[Job]:
    async with world.database.transaction() as session:
        ids = await session.scalars(
            text("SELECT id FROM jobs WHERE account_id = :account AND queue_id IS NOT NULL ORDER BY id"),
            {"account": account},
        )
        found = list(ids)
    return [await world.read(each) for each in found]


@pytest.fixture
def portion(monkeypatch: pytest.MonkeyPatch) -> int:
    """A small portion, so that a batch needs several."""
    monkeypatch.setattr(withdrawal, "PORTION", 3)
    for kind, which in withdrawal._WHICH.items():
        monkeypatch.setitem(withdrawal._END, kind, withdrawal._end(which))
    return 3


async def test_a_batch_ends_portion_by_portion_and_every_credit_returns_once(world: World, portion: int) -> None:
    account = await world.account(20)
    _, batch = await batch_of(world, account, 8)
    _, other = await batch_of(world, account, 2)
    first = (await in_line(world, account))[0]
    started = await taken(world, first.id)
    assert started is not None
    async with world.database.transaction() as session:
        await cancel_batch(session, account, batch, actor="account:x", request_id="r")
        await cancel_batch(session, account, batch, actor="account:x", request_id="r")
    assert await states(world, account) == {"cancelling": 1, "queued": 9}, "accepted, and not yet carried out"
    chore, rounds = Withdrawals(world.database), 0
    while waiting := await queued(world, CANCEL_BATCH):
        assert len(waiting) == 1
        await chore.batch(**waiting[0])
        rounds += 1
        if rounds == 4:
            assert await states(world, account) == {"cancelling": 1, "cancelled": 7, "queued": 2}
            async with world.database.transaction() as session:
                before = await credits.lock(session, account)
                assert await transitions.stopped(session, before, started.attempt)
    assert await states(world, account) == {"cancelled": 8, "queued": 2}
    assert await world.balance(account) == Balance(balance=18, held=2)
    assert {job.batch_id for job in await in_line(world, account) if job.state == "queued"} == {other}, (
        "they were let in"
    )
    assert await world.events(first.id) == ["created", "started", "cancelling", "cancelled"]
    async with world.database.transaction() as session:
        assert (await verify(session)).discrepancies == ()
        audited = await session.scalars(text("SELECT data ->> 'jobs' FROM audit_entries WHERE action = 'batch.cancel'"))
        assert list(audited) == ["8"]


async def test_what_is_given_back_pays_debt_first_as_one_by_one(world: World) -> None:
    account = await world.account(10)
    _, batch = await batch_of(world, account, 10)
    async with world.database.transaction() as session:
        await credits.book(session, account, Kind.REVERSE, 4, Source("test", "refund"))
    assert await world.balance(account) == Balance(held=10, debt=4)
    async with world.database.transaction() as session:
        await cancel_batch(session, account, batch, actor="", request_id="")
    await Withdrawals(world.database).batch(str(batch))
    assert await world.balance(account) == Balance(balance=6)
    async with world.database.transaction() as session:
        assert (await verify(session)).discrepancies == ()
        rows = await session.execute(
            text("SELECT balance_delta, debt_delta FROM credit_entries WHERE kind = 'release' ORDER BY reference")
        )
        assert sorted(tuple(row) for row in rows) == [(0, -1)] * 4 + [(1, 0)] * 6


async def test_no_job_of_what_is_leaving_begins(world: World) -> None:
    account = await world.account(20)
    shoot, batch = await batch_of(world, account, 3)
    first, second, third = await in_line(world, account)
    async with world.database.transaction() as session:
        await cancel_batch(session, account, batch, actor="", request_id="")
    assert await taken(world, first.id) is None
    async with world.database.transaction() as session:
        assert await transitions.is_leaving(session, account, first.id)
        await session.execute(text("DELETE FROM withdrawn_batches"))
        await session.execute(update(Shoot).where(Shoot.id == shoot).values(state="deleting"))
    assert await taken(world, second.id) is None
    async with world.database.transaction() as session:
        await session.execute(update(Shoot).where(Shoot.id == shoot).values(state="active"))
        await session.execute(text("UPDATE accounts SET state = 'deleting'"))
    assert await taken(world, third.id) is None
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE accounts SET state = 'active'"))
    assert await taken(world, third.id) is not None


async def test_a_batch_whose_chore_was_lost_is_taken_up_again(world: World) -> None:
    account = await world.account(5)
    _, batch = await batch_of(world, account, 2)
    async with world.database.transaction() as session:
        await cancel_batch(session, account, batch, actor="", request_id="")
    await queued(world, CANCEL_BATCH)
    async with world.database.transaction() as session:
        assert [await withdrawals_again(session) for _ in range(2)] == [1, 0]
    assert await queued(world, CANCEL_BATCH) == [{"batch_id": str(batch)}]
    await Withdrawals(world.database).batch(str(batch))
    async with world.database.transaction() as session:
        assert await withdrawals_again(session) == 0


async def test_anothers_batch_and_one_that_never_was_are_not_found(world: World) -> None:
    account, stranger = await world.account(5), await world.account(5)
    _, batch = await batch_of(world, account, 1)
    for who, which in ((stranger, batch), (account, uuid4())):
        with pytest.raises(LusterError) as refused:
            async with world.database.transaction() as session:
                await cancel_batch(session, who, which, actor="", request_id="")
        assert refused.value.reason is Reason.NOT_FOUND
    assert await states(world, account) == {"queued": 1}


async def test_a_shoot_with_many_jobs_is_accepted_at_once_and_survives_stops(
    world: World, portion: int, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("luster_engine.shoots.removal._PORTION", 2)
    store = FilesystemStorage(tmp_path / "store", secret="s", public_url="http://x", max_bytes=1000)
    await store.check()
    account = await world.account(20)
    shoot, _ = await batch_of(world, account, 7)
    file = tmp_path / "file"
    file.write_bytes(b"photo")
    async with world.database.transaction() as session:
        keys = list(await session.scalars(text("SELECT source_key FROM assets")))
    for key in keys:
        await store.put_file(key, file, "image/jpeg")
    async with world.database.transaction() as session:
        found = await session.get_one(Shoot, shoot)
        assert await remove_shoot(session, found, actor="account:x", request_id="r") == (7, 7)
    assert await states(world, account) == {"queued": 7}, "accepted, and not yet carried out"
    rounds = 0
    while waiting := await queued(world, REMOVE_SHOOT):
        # Each portion by a worker of its own, as after a stop; and one that was carried out twice.
        for _ in range(2 if rounds == 5 else 1):
            await Removals(world.database, store).shoot(**waiting[0])
        rounds += 1
    assert rounds > 6
    assert await states(world, account) == {"cancelled": 7}
    assert await world.balance(account) == Balance(balance=20)
    assert [each.key async for each in store.list_prefix("")] == []
    async with world.database.transaction() as session:
        gone = await session.execute(text("SELECT state, count(*) FROM assets GROUP BY state"))
        assert [tuple(row) for row in gone] == [("deleted", 7)]
        assert (await session.get_one(Shoot, shoot)).state == "deleted"
        told = text("SELECT sum((data ->> 'objects')::int) FROM audit_entries WHERE action = 'files.removed'")
        assert int(await session.scalar(told) or 0) >= 5
    await store.close()


async def test_an_account_that_is_being_deleted_is_emptied_of_everything(world: World, tmp_path: Any) -> None:
    from luster_engine.shoots.removal import EMPTY_ACCOUNT, empty_account

    store = FilesystemStorage(tmp_path / "store", secret="s", public_url="http://x", max_bytes=1000)
    await store.check()
    account, other = await world.account(20), await world.account(5)
    for _ in range(3):
        await batch_of(world, account, 2)
    kept = await world.job(other, await world.photo(other))
    file = tmp_path / "file"
    file.write_bytes(b"photo")
    async with world.database.transaction() as session:
        keys = list(await session.scalars(text("SELECT source_key FROM assets")))
    for key in (*keys, f"{account}/loose.jpg"):
        await store.put_file(key, file, "image/jpeg")
    async with world.database.transaction() as session:
        await empty_account(session, account, actor="account:x", request_id="r")
    (unmarked,) = await queued(world, EMPTY_ACCOUNT)
    removals = Removals(world.database, store)
    await removals.account(**unmarked)
    assert await queued(world, EMPTY_ACCOUNT) == [], "only an account that is being deleted is emptied"
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE accounts SET state = 'deleting' WHERE id = :id"), {"id": account})
        await empty_account(session, account, actor="account:x", request_id="r")
    while waiting := await queued(world, EMPTY_ACCOUNT):
        await removals.account(**waiting[0])
    assert await states(world, account) == {"cancelled": 6}
    async with world.database.transaction() as session:
        assert await session.scalar(text("SELECT emptied_at FROM accounts WHERE id = :id"), {"id": account})
    left = [each.key async for each in store.list_prefix("")]
    assert left == [await world.source_key((await world.read(kept)).asset_id)]
    assert (await world.read(kept)).state == "queued"
    await store.close()


async def test_giving_up_nothing_says_so(world: World) -> None:
    account = await world.account(5)
    async with world.database.transaction() as session:
        target = JobsOf("account", account)
        assert await withdrawal.begin(session, account, target) == 0
        assert await withdrawal.go_on(session, account, target) is Left.NOTHING
