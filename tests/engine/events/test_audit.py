"""The audit is written once, found by every filter, and refuses every change."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import psycopg
import pytest
from luster_engine.database.session import psycopg_dsn
from luster_engine.events import audit
from luster_engine.events.audit import AuditFilter
from sqlalchemy import URL

from tests.world import World


async def _found(world: World, wanted: AuditFilter) -> list[str]:
    async with world.database.transaction() as session:
        return [each.action for each in await audit.entries(session, wanted)]


async def test_every_filter_finds_what_it_asks_for_and_nothing_else(world: World) -> None:
    account, other = await world.account(0), await world.account(0)
    async with world.database.transaction() as session:
        await audit.record(session, "one", account=account, actor="ann", target="key:1")
        await audit.record(session, "two", account=account, actor="bob", target="key:2")
        await audit.record(session, "three", account=other, actor="ann", target="key:1")
    assert await _found(world, AuditFilter(account=account, actor="ann")) == ["one"]
    assert await _found(world, AuditFilter(actor="ann")) == ["three", "one"]
    assert await _found(world, AuditFilter(target="key:1", account=other)) == ["three"]
    assert await _found(world, AuditFilter(action="two")) == ["two"]
    assert await _found(world, AuditFilter(action="none of them")) == []
    now, hour = datetime.now(UTC), timedelta(hours=1)
    assert "two" in await _found(world, AuditFilter(since=now - hour, until=now + hour))
    for nothing in (AuditFilter(since=now + hour), AuditFilter(until=now - hour)):
        assert await _found(world, nothing) == []
    ages = AuditFilter(since=datetime(1, 1, 1, tzinfo=UTC), until=datetime(9999, 12, 31, tzinfo=UTC))
    assert "two" in await _found(world, ages)


@pytest.mark.parametrize("table", ["audit_entries", "credit_entries", "job_events"])
async def test_what_was_written_can_be_neither_changed_nor_removed_nor_emptied(
    world: World, database_url: URL, table: str
) -> None:
    account = await world.account(10)
    await world.job(account, await world.photo(account))
    async with world.database.transaction() as session:
        await audit.record(session, "kept", account=account, actor="ann")
    column = "created_at"
    with psycopg.connect(psycopg_dsn(database_url), autocommit=True) as connection:
        count = f"SELECT count(*) FROM {table}"
        before = connection.execute(count).fetchone()
        assert before is not None and before[0] > 0
        for statement in (f"UPDATE {table} SET {column} = now()", f"DELETE FROM {table}", f"TRUNCATE {table} CASCADE"):
            with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="append-only"):
                connection.execute(statement)
        assert connection.execute(count).fetchone() == before


async def test_an_administrators_look_is_told_to_whom_it_singled_out_and_never_what_was_searched(world: World) -> None:
    from luster_engine.admin import service

    accounts = [await world.account(0) for _ in range(7)]
    actor = "account:admin"

    async def looks(account: UUID | None) -> int:
        async with world.database.transaction() as session:
            found = await audit.entries(session, AuditFilter(action="admin.look"), limit=200)
            return sum(each.account_id == account for each in found)

    async with world.database.transaction() as session:
        await service.record_look(session, actor, "accounts", accounts[:2], "r1")
    assert [await looks(each) for each in (*accounts[:3], None)] == [1, 1, 0, 0]
    async with world.database.transaction() as session:
        await service.record_look(session, actor, "accounts", accounts, "r2")
    assert [await looks(each) for each in (*accounts[:3], None)] == [1, 1, 0, 1]
