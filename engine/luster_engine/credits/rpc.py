"""CreditService: balances and entries for their owners, grants and corrections for operators."""

import base64
import binascii
from collections.abc import Mapping
from uuid import UUID

import grpc
from luster.v1 import credit_pb2, credit_pb2_grpc

from luster_engine.billing import service as billing
from luster_engine.credits import service
from luster_engine.credits.ledger import Balance, Kind
from luster_engine.credits.service import NEWEST, Booking, Entry, Source
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason, wrong_field
from luster_engine.events import audit
from luster_engine.jobs import reading
from luster_engine.jobs.reading import Told
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import read_id, to_timestamp
from luster_engine.rpc.paging import page_size, wrong_token

Context = grpc.aio.ServicerContext[object, object]

_KINDS: dict[Kind, credit_pb2.EntryType] = {
    Kind.GRANT: credit_pb2.ENTRY_TYPE_GRANT,
    Kind.HOLD: credit_pb2.ENTRY_TYPE_HOLD,
    Kind.CAPTURE: credit_pb2.ENTRY_TYPE_CAPTURE,
    Kind.RELEASE: credit_pb2.ENTRY_TYPE_RELEASE,
    Kind.REVERSE: credit_pb2.ENTRY_TYPE_REVERSE,
    Kind.ADJUST: credit_pb2.ENTRY_TYPE_ADJUST,
    Kind.EXPIRE: credit_pb2.ENTRY_TYPE_EXPIRE,
}
_NAMES = {number: kind for kind, number in _KINDS.items()}
_MOST = 1_000_000
"""Credits of one grant or correction; the gateway's shapes have the same bound. Chosen, not measured. Larger: a zero
too many is booked, and as entries are never changed, it takes a further one to undo it."""


class CreditServicer(credit_pb2_grpc.CreditServiceServicer):
    """Answers CreditService's calls."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def GetBalance(  # noqa: N802 - the contract's name
        self, request: credit_pb2.GetBalanceRequest, context: Context
    ) -> credit_pb2.GetBalanceResponse:
        """What can be spent."""
        async with self._database.transaction() as session:
            balance = await service.balance_of(session, current_caller().account)
        return credit_pb2.GetBalanceResponse(balance=balance_message(balance))

    async def ListEntries(  # noqa: N802 - the contract's name
        self, request: credit_pb2.ListEntriesRequest, context: Context
    ) -> credit_pb2.ListEntriesResponse:
        """The account's entries, newest first."""
        size = page_size(request.page_size)
        if request.type and request.type not in _NAMES:
            raise LusterError(Reason.INVALID_ARGUMENT, f"There is no entry type {request.type}.", field="type")
        async with self._database.transaction() as session:
            found = await service.entries(
                session,
                current_caller().account,
                before=_read_token(request.page_token),
                limit=size + 1,
                kind=_NAMES.get(request.type),
            )
            shown = found[:size]
            # An entry never changes, and a receipt may come after it: then the purchase has it.
            bought = [each.source.reference for each in shown if each.source.source in ("stripe", "revenuecat")]
            receipts = await billing.receipts(session, bought) if bought else {}
            told = await reading.told(session, {each.source.job_id for each in shown if each.source.job_id})
        return credit_pb2.ListEntriesResponse(
            entries=[_told(each, receipts.get(each.source.reference), told) for each in shown],
            next_page_token=_write_token(shown[-1].id) if len(found) > size else "",
        )

    async def Grant(  # noqa: N802 - the contract's name
        self, request: credit_pb2.GrantRequest, context: Context
    ) -> credit_pb2.GrantResponse:
        """Give an account credits."""
        if request.credits < 1:
            raise wrong_field("credits", "must be at least 1")
        booking = await self._book(Kind.GRANT, request.account_id, request.credits, request.reason, request.request_id)
        return credit_pb2.GrantResponse(entry=entry_message(booking.entry), balance=balance_message(booking.balance))

    async def Adjust(  # noqa: N802 - the contract's name
        self, request: credit_pb2.AdjustRequest, context: Context
    ) -> credit_pb2.AdjustResponse:
        """Correct an account's balance."""
        if request.credits == 0:
            raise wrong_field("credits", "must not be 0")
        booking = await self._book(Kind.ADJUST, request.account_id, request.credits, request.reason, request.request_id)
        return credit_pb2.AdjustResponse(entry=entry_message(booking.entry), balance=balance_message(booking.balance))

    async def _book(self, kind: Kind, account_id: str, credits: int, reason: str, request_id: str) -> Booking:
        if not reason.strip():
            raise wrong_field("reason", "must say why")
        if abs(credits) > _MOST:
            raise wrong_field("credits", f"must be at most {_MOST}")
        caller = current_caller()
        account = read_id(account_id, "account_id")
        # The operator's own id is part of the reference, so that two operators' request ids never meet.
        reference = f"{caller.account}:{request_id or new_id()}"
        source = Source(f"admin:{kind}", reference, reason=reason.strip(), actor=caller.actor)
        async with self._database.transaction() as session:
            booking = await service.book(session, account, kind, credits, source)
            if booking.made:
                await audit.record(
                    session,
                    f"credits.{kind}",
                    account=account,
                    actor=caller.actor,
                    target=f"entry:{booking.entry.id}",
                    data={"credits": credits, "reason": reason.strip()},
                    request_id=caller.request_id,
                )
        return booking


def balance_message(balance: Balance) -> credit_pb2.Balance:
    """How an account stands."""
    return credit_pb2.Balance(balance=balance.balance, held=balance.held, debt=balance.debt)


def entry_message(entry: Entry, receipt_url: str | None = None) -> credit_pb2.Entry:
    """One line of the ledger."""
    move = entry.movement
    return credit_pb2.Entry(
        # Entries are numbered; the contract's ids are UUIDs, and a number fits into one.
        id=str(UUID(int=entry.id)),
        type=_KINDS[move.kind],
        amount=move.balance - move.debt,
        credits=abs(move.amount),
        source=entry.source.source.partition(":")[0],
        reference=entry.source.reference,
        job_id=str(entry.source.job_id) if entry.source.job_id else "",
        reason=entry.source.reason,
        actor=entry.source.actor,
        receipt_url=entry.source.receipt_url or receipt_url or "",
        create_time=to_timestamp(entry.created_at),
    )


def _told(entry: Entry, receipt_url: str | None, jobs: Mapping[UUID, Told]) -> credit_pb2.Entry:
    """One line as its owner reads it: which look on which photo it was about."""
    message = entry_message(entry, receipt_url)
    job = jobs.get(entry.source.job_id) if entry.source.job_id else None
    if job is not None:
        message.style = job.style
        message.batch_id = str(job.batch_id) if job.batch_id else ""
        message.asset_id = str(job.asset_id) if job.asset_id else ""
        message.shoot_id = str(job.shoot_id) if job.shoot_id else ""
        message.filename = job.filename or ""
    return message


def _read_token(token: str) -> int:
    if not token:
        return NEWEST
    try:
        return int(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (binascii.Error, ValueError):
        raise wrong_token() from None


def _write_token(entry: int) -> str:
    return base64.urlsafe_b64encode(str(entry).encode()).rstrip(b"=").decode()
