"""The first account of a one-machine installation is its operator's, and no other one is, however many come at once."""

import asyncio

from luster_engine.accounts import service
from luster_engine.accounts.models import Account
from luster_engine.accounts.service import Verified
from sqlalchemy import select, text

from tests.world import World


async def test_of_two_who_come_first_at_the_same_time_one_is_the_operator(world: World) -> None:
    """Two transactions that overlap for certain: the second begins while the first has made its account unseen."""
    async with world.database.transaction() as first:
        mine, _ = await service.ensure_account(first, Verified("issuer", "a"), first_is_admin=True)
        other = asyncio.create_task(_comes(world, "b"))
        while not other.done() and not await _somebody_waits(world):
            await asyncio.sleep(0.02)
        operators = [mine.is_admin]
    assert [*operators, await other] == [True, False]


async def test_of_twenty_who_come_at_once_one_is_the_operator(world: World) -> None:
    assert sum(await asyncio.gather(*(_comes(world, f"subject {number}") for number in range(20)))) == 1
    async with world.database.transaction() as session:
        operators = list(await session.scalars(select(Account.id).where(Account.is_admin)))
    assert len(operators) == 1


async def test_who_comes_first_elsewhere_is_no_operator(world: World) -> None:
    async with world.database.transaction() as session:
        account, _ = await service.ensure_account(session, Verified("issuer", "a"))
        assert not account.is_admin
    assert not await _comes(world, "b")


async def _comes(world: World, subject: str) -> bool:
    async with world.database.transaction() as session:
        account, _ = await service.ensure_account(session, Verified("issuer", subject), first_is_admin=True)
        return account.is_admin


async def _somebody_waits(world: World) -> bool:
    async with world.database.transaction() as session:
        waiting = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        return bool(await session.scalar(text(waiting)))
