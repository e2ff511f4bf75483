"""A crash between receiving an event and committing it loses nothing: the sender tries again, and that grants."""

import asyncio

import pytest
from luster_engine.credits import service as credits
from luster_engine.credits.ledger import Balance
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from sqlalchemy import text

from tests.engine.billing.billing_books import Books
from tests.engine.billing.billing_world import CardPurchase

_CUT_OFF = text("""
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock' AND pid <> pg_backend_pid()
""")


async def _cut_off_whoever_waits(database: Database) -> None:
    for _ in range(500):
        async with database.transaction() as session:
            if (await session.execute(_CUT_OFF)).first() is not None:
                return
        await asyncio.sleep(0.02)
    raise AssertionError("nobody was waiting")


async def test_connection_cut_before_the_commit_leaves_nothing_and_the_second_try_grants(books: Books) -> None:
    account = await books.account()
    bought = CardPurchase(account)
    paid = bought.completed()
    async with books.database.transaction() as session:
        # Whoever books stops here, with the event and the purchase written and the ledger not.
        await credits.lock(session, account)
        first = asyncio.create_task(books.stripe(paid))
        await _cut_off_whoever_waits(books.database)
        with pytest.raises(LusterError) as failure:
            await first
    assert failure.value.reason is Reason.DATABASE_UNAVAILABLE
    assert await books.events() == []
    assert await books.balance(account) == Balance()
    assert await books.stripe(paid) == "applied"
    assert await books.balance(account) == Balance(balance=100)
    assert (await books.verified()).clean


async def test_answer_lost_after_the_commit_grants_nothing_twice(books: Books) -> None:
    account = await books.account()
    paid = CardPurchase(account).completed()
    await books.stripe(paid)  # the answer never reached the sender
    assert await books.stripe(paid) == "duplicate"
    assert await books.entries(account) == [("grant", 100)]


async def test_same_event_delivered_many_times_at_once_grants_once(books: Books) -> None:
    account = await books.account()
    paid = CardPurchase(account).completed()
    outcomes = await asyncio.gather(*(books.stripe(paid) for _ in range(12)))
    assert sorted(outcomes) == ["applied", *["duplicate"] * 11]
    assert await books.entries(account) == [("grant", 100)]
