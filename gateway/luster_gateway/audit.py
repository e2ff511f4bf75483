"""The audit as a table for spreadsheets, page by page in constant memory."""

import csv
import io
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Annotated, Any, Final

from fastapi import Query
from luster.v1 import account_pb2, admin_pb2
from starlette.responses import StreamingResponse

from luster_gateway.shapes.account import AuditAnswer, audit_entry_of
from luster_gateway.shapes.common import Moment, or_none, stamp

Request = account_pb2.ListOwnAuditEntriesRequest | admin_pb2.ListAuditEntriesRequest
Ask = Callable[[Any], Awaitable[Any]]

Action = Annotated[str | None, Query(max_length=100, description="Only this action, such as `api_key.create`.")]
Actor = Annotated[str | None, Query(max_length=200, description="Only what this one did, such as `retention`.")]
Target = Annotated[str | None, Query(max_length=200, description="Only what was done to this.")]

_COLUMNS: Final = ("created_at", "action", "actor", "target", "account_id", "request_id", "id", "data")
_PAGE: Final = 200
"""Rows of one question to the engine, its largest page (`LARGEST_PAGE`). All that is in memory of a table of any
length."""
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
CSV_ANSWER: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {"text/csv": {"schema": {"type": "string"}}}, "description": "A header, then a line an entry."}
}


def narrowed(
    request: Request,
    *,
    action: str | None,
    actor: str | None,
    target: str | None,
    since: Moment | None,
    until: Moment | None,
) -> None:
    """Write the filters into a request."""
    request.action, request.actor, request.target = action or "", actor or "", target or ""
    if since is not None:
        request.since.CopyFrom(stamp(since))
    if until is not None:
        request.until.CopyFrom(stamp(until))


async def page_of(ask: Ask, request: Request) -> AuditAnswer:
    """One page as JSON."""
    answer = await ask(request)
    return AuditAnswer(
        entries=[audit_entry_of(each) for each in answer.entries], next_cursor=or_none(answer.next_page_token)
    )


async def table_of(ask: Ask, request: Request) -> StreamingResponse:
    """All entries that a request asks for, newest first; the first page is asked for before anything is answered."""
    request.page_size = _PAGE
    first = await ask(request)
    headers = {"Content-Disposition": 'attachment; filename="audit.csv"', "Cache-Control": "no-store"}
    return StreamingResponse(_lines(ask, request, first), 200, headers, "text/csv; charset=utf-8")


async def _lines(ask: Ask, request: Request, answer: Any) -> AsyncIterator[str]:
    yield _line(_COLUMNS)
    while True:
        yield "".join(_line(_cells(each)) for each in answer.entries)
        if not answer.next_page_token:
            return
        request.page_token = answer.next_page_token
        answer = await ask(request)


def _cells(message: account_pb2.AuditEntry) -> list[str]:
    entry = audit_entry_of(message)
    values = {
        **entry.model_dump(),
        "created_at": entry.created_at.isoformat() if entry.created_at else "",
        "data": json.dumps(entry.data, ensure_ascii=False),
    }
    return [_harmless(str(values[column] or "")) for column in _COLUMNS]


def _harmless(cell: str) -> str:
    """A spreadsheet takes a cell that begins like a formula for one, and would run it."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _line(cells: Any) -> str:
    written = io.StringIO()
    csv.writer(written).writerow(cells)
    return written.getvalue()
