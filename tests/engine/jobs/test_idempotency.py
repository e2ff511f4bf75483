"""The same request id and body give the same job, however many ask at once."""

import asyncio

import pytest
from luster_engine.credits.ledger import Balance
from luster_engine.errors import LusterError, Reason
from sqlalchemy import text

from tests.world import World


async def test_replay_gives_the_same_job_and_takes_nothing(world: World) -> None:
    account = await world.account(10)
    photo = await world.photo(account)
    first = await world.job(account, photo, request_id="once")
    assert await world.job(account, photo, request_id="once") == first
    assert await world.balance(account) == Balance(balance=9, held=1)
    assert await world.job(account, photo, request_id="twice") != first


async def test_other_body_under_the_same_id_is_a_conflict(world: World) -> None:
    account = await world.account(10)
    photo = await world.photo(account)
    await world.job(account, photo, request_id="once")
    for other in ({"tier": "premium"}, {"prompt": "more light"}, {"strict": True}):
        with pytest.raises(LusterError) as refused:
            await world.job(account, photo, request_id="once", **other)
        assert refused.value.reason is Reason.IDEMPOTENCY_CONFLICT
        assert refused.value.fields["request_id"] == "once"


async def test_many_at_once_make_one_job(world: World) -> None:
    account = await world.account(10)
    photo = await world.photo(account)
    made = await asyncio.gather(*(world.job(account, photo, request_id="once") for _ in range(40)))
    assert len(set(made)) == 1
    assert await world.balance(account) == Balance(balance=9, held=1)
    async with world.database.transaction() as session:
        assert await session.scalar(text("SELECT count(*) FROM jobs")) == 1


async def test_ids_of_two_accounts_do_not_meet(world: World) -> None:
    one, two = await world.account(), await world.account()
    first = await world.job(one, await world.photo(one), request_id="once")
    assert await world.job(two, await world.photo(two), request_id="once") != first


async def test_replay_finds_its_job_although_the_photo_is_gone(world: World) -> None:
    account = await world.account(10)
    photo = await world.photo(account)
    first = await world.job(account, photo, request_id="once")
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE assets SET state = 'deleting'"))
    assert await world.job(account, photo, request_id="once") == first


async def test_refused_request_may_be_sent_again(world: World) -> None:
    account = await world.account(0)
    photo = await world.photo(account)
    with pytest.raises(LusterError):
        await world.job(account, photo, request_id="once")
    async with world.database.transaction() as session:
        from luster_engine.credits import service as credits
        from luster_engine.credits.ledger import Kind
        from luster_engine.credits.service import Source

        await credits.book(session, account, Kind.GRANT, 1, Source("test", "later"))
    assert await world.job(account, photo, request_id="once")
