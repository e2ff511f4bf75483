"""Credits: the balance and the ledger's lines."""

from luster.v1 import credit_pb2

from luster_gateway.calls import Reader
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import Cursor, Limit, or_none, problems
from luster_gateway.shapes.credits import (
    ENTRY_NUMBERS,
    BalanceAnswer,
    EntriesAnswer,
    EntryType,
    balance_of,
    entry_of,
)

router = RoomRouter(route_class=GuardedRoute, tags=["credits"], responses=problems())


@router.get("/credits", operation_id="getCredits", summary="What can be spent")
@router.get(
    "/api/mobile/credits/balance", operation_id="getCreditsMobile", summary="What can be spent", tags=["mobile"]
)
async def get_credits(caller: Reader) -> BalanceAnswer:
    """The balance, what open jobs hold, and what is owed."""
    answer = await caller.ask(caller.engine.credits.GetBalance, credit_pb2.GetBalanceRequest())
    return balance_of(answer.balance)


@router.get("/credits/entries", operation_id="listCreditEntries", summary="Every movement")
async def list_entries(
    caller: Reader, limit: Limit = 50, cursor: Cursor = None, type: EntryType | None = None
) -> EntriesAnswer:
    """The ledger's lines about this account, newest first."""
    request = credit_pb2.ListEntriesRequest(page_size=limit, page_token=cursor or "")
    if type is not None:
        request.type = ENTRY_NUMBERS[type]
    answer = await caller.ask(caller.engine.credits.ListEntries, request)
    return EntriesAnswer(
        entries=[entry_of(each) for each in answer.entries], next_cursor=or_none(answer.next_page_token)
    )
