"""What operators may do; the engine checks the account's flag, the gateway only an API key's scope."""

from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import Query
from luster.v1 import admin_pb2, credit_pb2
from starlette.responses import StreamingResponse

from luster_gateway.audit import CSV_ANSWER, Action, Actor, Target, narrowed, page_of, table_of
from luster_gateway.calls import AdminCreator, AdminReader, AdminWriter
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.account import AuditAnswer
from luster_gateway.shapes.admin import (
    AccountsAnswer,
    JobSummariesAnswer,
    OverviewAnswer,
    job_summary_of,
    overview_of,
    summary_of,
)
from luster_gateway.shapes.common import Cursor, Limit, Moment, or_none, problems, stamp, text_id
from luster_gateway.shapes.credits import AdjustBody, GrantAnswer, GrantBody, entry_of
from luster_gateway.shapes.models import (
    ProviderFiguresAnswer,
    SwitchedOffAnswer,
    SwitchModelBody,
    figures_of,
    switched_off_of,
)

router = RoomRouter(route_class=GuardedRoute, prefix="/admin", tags=["admin"], responses=problems())


@router.get("/accounts", operation_id="listAccounts", summary="Every account")
async def list_accounts(
    caller: AdminReader,
    limit: Limit = 50,
    cursor: Cursor = None,
    email: Annotated[str | None, Query(max_length=254)] = None,
) -> AccountsAnswer:
    """Accounts with their balance, newest first."""
    request = admin_pb2.ListAccountsRequest(page_size=limit, page_token=cursor or "", email=email or "")
    answer = await caller.ask(caller.engine.admin.ListAccounts, request)
    return AccountsAnswer(
        accounts=[summary_of(each) for each in answer.accounts], next_cursor=or_none(answer.next_page_token)
    )


@router.get("/jobs", operation_id="listAccountJobs", summary="An account's jobs")
async def list_account_jobs(
    caller: AdminReader, account_id: UUID, limit: Limit = 50, cursor: Cursor = None
) -> JobSummariesAnswer:
    """An account's jobs without its photos, newest first. For administrators and support."""
    request = admin_pb2.ListAccountJobsRequest(account_id=str(account_id), page_size=limit, page_token=cursor or "")
    answer = await caller.ask(caller.engine.admin.ListAccountJobs, request)
    return JobSummariesAnswer(
        jobs=[job_summary_of(each) for each in answer.jobs], next_cursor=or_none(answer.next_page_token)
    )


@router.get("/overview", operation_id="getOverview", summary="Queue, spend, errors")
async def get_overview(caller: AdminReader, since: Moment | None = None) -> OverviewAnswer:
    """How jobs stand, what was spent and what went wrong; of the last 24 hours unless said otherwise."""
    request = admin_pb2.GetOverviewRequest()
    if since is not None:
        request.since.CopyFrom(stamp(since))
    return OverviewAnswer(overview=overview_of(await caller.ask(caller.engine.admin.GetOverview, request)))


@router.get("/providers", operation_id="getProviderFigures", summary="Models: health, spend, failures")
async def get_provider_figures(caller: AdminReader, since: Moment | None = None) -> ProviderFiguresAnswer:
    """What image models cost by day, model and account, how they failed, and how their results did in comparisons; of
    the last 30 days unless said otherwise."""
    request = admin_pb2.GetProviderFiguresRequest()
    if since is not None:
        request.since.CopyFrom(stamp(since))
    return ProviderFiguresAnswer(figures=figures_of(await caller.ask(caller.engine.admin.GetProviderFigures, request)))


@router.post(
    "/providers/switch",
    operation_id="switchModel",
    summary="Switch a model off or on",
    responses=problems(409, body=True),
)
async def switch_model(body: SwitchModelBody, caller: AdminWriter) -> SwitchedOffAnswer:
    """From the next request to it on a provider, or one of its models, is not asked, or is asked again. Jobs that were
    planned with it take their next alternative, or fail and cost nothing."""
    request = admin_pb2.SwitchModelRequest(name=body.name, on=body.on)
    answer = await caller.ask(caller.engine.admin.SwitchModel, request)
    return SwitchedOffAnswer(off=[switched_off_of(each) for each in answer.off])


@router.get("/audit", operation_id="listAudit", summary="What was done")
async def list_audit(
    caller: AdminReader,
    limit: Limit = 50,
    cursor: Cursor = None,
    account_id: UUID | None = None,
    action: Action = None,
    actor: Actor = None,
    target: Target = None,
    since: Moment | None = None,
    until: Moment | None = None,
) -> AuditAnswer:
    """What was done and by whom, newest first."""
    request = admin_pb2.ListAuditEntriesRequest(
        page_size=limit, page_token=cursor or "", account_id=text_id(account_id)
    )
    narrowed(request, action=action, actor=actor, target=target, since=since, until=until)
    return await page_of(partial(caller.ask, caller.engine.admin.ListAuditEntries), request)


@router.get(
    "/audit.csv",
    operation_id="getAuditTable",
    summary="What was done, as CSV",
    response_class=StreamingResponse,
    responses=CSV_ANSWER,
)
async def get_audit_table(
    caller: AdminReader,
    account_id: UUID | None = None,
    action: Action = None,
    actor: Actor = None,
    target: Target = None,
    since: Moment | None = None,
    until: Moment | None = None,
) -> StreamingResponse:
    """The same entries as a table, all of them."""
    request = admin_pb2.ListAuditEntriesRequest(account_id=text_id(account_id))
    narrowed(request, action=action, actor=actor, target=target, since=since, until=until)
    return await table_of(partial(caller.ask, caller.engine.admin.ListAuditEntries), request)


@router.post(
    "/grants",
    operation_id="grantCredits",
    summary="Give credits",
    status_code=201,
    responses=problems(404, 409, body=True),
)
async def grant(body: GrantBody, caller: AdminCreator) -> GrantAnswer:
    """Gives an account credits, with a reason that is kept."""
    request = credit_pb2.GrantRequest(
        account_id=str(body.account_id), credits=body.credits, reason=body.reason, request_id=caller.creation_id()
    )
    answer = await caller.ask(caller.engine.credits.Grant, request)
    return _granted(answer.entry, answer.balance)


@router.post(
    "/adjustments",
    operation_id="adjustCredits",
    summary="Correct a balance",
    status_code=201,
    responses=problems(404, 409, body=True),
)
async def adjust(body: AdjustBody, caller: AdminCreator) -> GrantAnswer:
    """Corrects a balance up or down, with a reason that is kept."""
    request = credit_pb2.AdjustRequest(
        account_id=str(body.account_id), credits=body.credits, reason=body.reason, request_id=caller.creation_id()
    )
    answer = await caller.ask(caller.engine.credits.Adjust, request)
    return _granted(answer.entry, answer.balance)


def _granted(entry: credit_pb2.Entry, balance: credit_pb2.Balance) -> GrantAnswer:
    return GrantAnswer(entry=entry_of(entry), balance=balance.balance, held=balance.held, debt=balance.debt)
