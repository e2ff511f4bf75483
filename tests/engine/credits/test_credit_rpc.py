"""CreditService over real gRPC: who grants and corrects, once, and what an account sees of it."""

from uuid import UUID

import grpc
import pytest
from luster.v1 import account_pb2, credit_pb2
from sqlalchemy import text

from tests.engine.rooms import Engine


async def _admin(engine: Engine) -> UUID:
    account: UUID = await engine.world.account(0)
    async with engine.world.database.transaction() as session:
        await session.execute(text("UPDATE accounts SET is_admin = true WHERE id = :id"), {"id": account})
    return account


async def test_grants_and_corrections_are_booked_once_and_audited(engine: Engine) -> None:
    admin, account = await _admin(engine), await engine.world.account(0)
    who = engine.as_account(admin)
    request = credit_pb2.GrantRequest(account_id=str(account), credits=5, reason="Sorry", request_id="r1")
    for _ in range(2):
        granted = await engine.credits.Grant(request, metadata=who)
        assert granted.balance.balance == 5
    adjusted = await engine.credits.Adjust(
        credit_pb2.AdjustRequest(account_id=str(account), credits=-7, reason="Mistake"), metadata=who
    )
    assert (adjusted.balance.balance, adjusted.balance.debt) == (0, 2)
    mine = engine.as_account(account)
    balance = await engine.credits.GetBalance(credit_pb2.GetBalanceRequest(), metadata=mine)
    assert balance.balance.debt == 2
    first = await engine.credits.ListEntries(credit_pb2.ListEntriesRequest(page_size=1), metadata=mine)
    second = await engine.credits.ListEntries(
        credit_pb2.ListEntriesRequest(page_size=1, page_token=first.next_page_token), metadata=mine
    )
    assert [each.amount for each in (*first.entries, *second.entries)] == [-7, 5]
    assert second.next_page_token == ""
    UUID(first.entries[0].id)
    only = await engine.credits.ListEntries(
        credit_pb2.ListEntriesRequest(type=credit_pb2.ENTRY_TYPE_GRANT), metadata=mine
    )
    assert [each.reason for each in only.entries] == ["Sorry"]
    audit = await engine.accounts.ListOwnAuditEntries(account_pb2.ListOwnAuditEntriesRequest(), metadata=mine)
    assert [each.action for each in audit.entries] == ["credits.adjust", "credits.grant", "account.create"]


async def test_only_an_operator_grants(engine: Engine) -> None:
    account = await engine.world.account(0)
    request = credit_pb2.GrantRequest(account_id=str(account), credits=5, reason="Please")
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await engine.credits.Grant(request, metadata=engine.as_account(account))
    assert refused.value.code() is grpc.StatusCode.PERMISSION_DENIED


@pytest.mark.parametrize(("credits", "why"), [(0, "x"), (-1, "x"), (5, " "), (10**8, "x")])
async def test_senseless_grants_are_refused(engine: Engine, credits: int, why: str) -> None:
    admin, account = await _admin(engine), await engine.world.account(0)
    request = credit_pb2.GrantRequest(account_id=str(account), credits=credits, reason=why)
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await engine.credits.Grant(request, metadata=engine.as_account(admin))
    assert refused.value.code() is grpc.StatusCode.INVALID_ARGUMENT


async def test_senseless_corrections_and_pages_are_refused(engine: Engine) -> None:
    admin, account = await _admin(engine), await engine.world.account(3)
    nothing = credit_pb2.AdjustRequest(account_id=str(account), credits=0, reason="x")
    with pytest.raises(grpc.aio.AioRpcError) as refused:
        await engine.credits.Adjust(nothing, metadata=engine.as_account(admin))
    assert refused.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    mine = engine.as_account(account)
    for wrong in (
        credit_pb2.ListEntriesRequest(page_token="!"),
        credit_pb2.ListEntriesRequest(page_token="bm8"),
        credit_pb2.ListEntriesRequest(type=99),  # type: ignore[arg-type]  # a kind that nobody knows
    ):
        with pytest.raises(grpc.aio.AioRpcError) as refused:
            await engine.credits.ListEntries(wrong, metadata=mine)
        assert refused.value.code() is grpc.StatusCode.INVALID_ARGUMENT
    balance = await engine.credits.GetBalance(credit_pb2.GetBalanceRequest(), metadata=mine)
    assert balance.balance.balance == 3
