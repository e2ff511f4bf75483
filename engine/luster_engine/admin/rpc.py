"""AdminService: an operator's view over all accounts; the interceptor lets only administrators in."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import grpc
from luster.v1 import admin_pb2, admin_pb2_grpc, credit_pb2, shoot_pb2
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.messages import account_message, audit_message, filter_of
from luster_engine.admin import models_asked, service
from luster_engine.admin.messages import figures_message, off_message, standing_messages
from luster_engine.database.session import Database
from luster_engine.jobs.messages import STATES
from luster_engine.plugins.catalog import Catalog
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import from_timestamp, read_id, to_timestamp
from luster_engine.rpc.paging import page_size, read_token, write_token
from luster_engine.settings import Settings

Context = grpc.aio.ServicerContext[object, object]
FindCatalog = Callable[[], Catalog]
ProviderHealth = Callable[[], Awaitable[Mapping[str, tuple[bool, str]]]]


class AdminServicer(admin_pb2_grpc.AdminServiceServicer):
    """Answers AdminService's calls."""

    def __init__(self, database: Database, settings: Settings, catalog: FindCatalog, health: ProviderHealth) -> None:
        self._database = database
        self._settings = settings
        self._catalog = catalog
        self._health = health

    async def ListAccounts(  # noqa: N802 - the contract's name
        self, request: admin_pb2.ListAccountsRequest, context: Context
    ) -> admin_pb2.ListAccountsResponse:
        """Accounts with their balance, newest first."""
        async with self._database.transaction() as session:
            lines, last = await service.accounts(
                session,
                email=request.email,
                before=read_token(request.page_token),
                limit=page_size(request.page_size),
            )
            seen = [line.account.id for line in lines] if request.email else []
            await self._looked(session, "accounts", seen, request.page_token)
        return admin_pb2.ListAccountsResponse(
            accounts=[
                admin_pb2.AccountSummary(
                    account=account_message(line.account),
                    balance=credit_pb2.Balance(balance=line.balance, held=line.held, debt=line.debt),
                    job_count=line.jobs,
                    last_job_time=to_timestamp(line.last_job_at),
                    legal_hold=line.account.legal_hold,
                )
                for line in lines
            ],
            next_page_token=write_token(last),
        )

    async def ListAccountJobs(  # noqa: N802 - the contract's name
        self, request: admin_pb2.ListAccountJobsRequest, context: Context
    ) -> admin_pb2.ListAccountJobsResponse:
        """An account's jobs without its photos, newest first."""
        wanted = read_id(request.account_id, "account_id")
        async with self._database.transaction() as session:
            jobs, last = await service.jobs_of(
                session, wanted, before=read_token(request.page_token), limit=page_size(request.page_size)
            )
            await self._looked(session, "jobs", [wanted], request.page_token)
        return admin_pb2.ListAccountJobsResponse(
            jobs=[
                admin_pb2.JobSummary(
                    id=str(each.id),
                    style=each.style,
                    state=STATES[each.state],
                    reason=each.error_reason or "",
                    attempt=each.attempt,
                    create_time=to_timestamp(each.created_at),
                    finish_time=to_timestamp(each.finished_at),
                )
                for each in jobs
            ],
            next_page_token=write_token(last),
        )

    async def GetOverview(  # noqa: N802 - the contract's name
        self, request: admin_pb2.GetOverviewRequest, context: Context
    ) -> admin_pb2.GetOverviewResponse:
        """The queue, the spend and the errors."""
        since = from_timestamp(request, "since") or datetime.now(UTC) - timedelta(days=1)
        async with self._database.transaction() as session:
            found = await service.overview(session, since)
        return admin_pb2.GetOverviewResponse(
            jobs=shoot_pb2.JobCounts(
                queued=found.jobs.get("queued", 0),
                processing=found.jobs.get("processing", 0) + found.jobs.get("cancelling", 0),
                succeeded=found.jobs.get("succeeded", 0),
                failed=found.jobs.get("failed", 0),
                cancelled=found.jobs.get("cancelled", 0),
            ),
            oldest_wait_seconds=found.oldest_wait_seconds,
            workers=found.workers,
            credits_captured=found.captured,
            credits_granted=found.granted,
            errors=[admin_pb2.ReasonCount(reason=reason, count=count) for reason, count in found.errors],
            spend=[
                admin_pb2.ProviderSpend(provider=name, calls=calls, micro_usd=cost) for name, calls, cost in found.spend
            ],
            accounts=found.accounts,
            since=to_timestamp(since),
        )

    async def GetProviderFigures(  # noqa: N802 - the contract's name
        self, request: admin_pb2.GetProviderFiguresRequest, context: Context
    ) -> admin_pb2.GetProviderFiguresResponse:
        """The health of models, the spend on them and their failures."""
        since = from_timestamp(request, "since") or datetime.now(UTC) - timedelta(days=30)
        async with self._database.transaction() as session:
            found = await models_asked.figures(session, since)
            off = await models_asked.switched_off(session, self._settings)
            await self._looked(session, "spend", [], "")
        answer = figures_message(found, off)
        answer.providers.extend(standing_messages(self._catalog(), await self._health()))
        answer.since.FromDatetime(since)
        return answer

    async def SwitchModel(  # noqa: N802 - the contract's name
        self, request: admin_pb2.SwitchModelRequest, context: Context
    ) -> admin_pb2.SwitchModelResponse:
        """Switch a provider or a model off, or on again."""
        caller = current_caller()
        async with self._database.transaction() as session:
            off = await models_asked.switch(
                session,
                self._catalog(),
                self._settings,
                request.name,
                on=request.on,
                actor=caller.actor,
                request_id=caller.request_id,
            )
        return admin_pb2.SwitchModelResponse(off=[off_message(each) for each in off])

    async def ListAuditEntries(  # noqa: N802 - the contract's name
        self, request: admin_pb2.ListAuditEntriesRequest, context: Context
    ) -> admin_pb2.ListAuditEntriesResponse:
        """What was done, newest first."""
        async with self._database.transaction() as session:
            account = read_id(request.account_id, "account_id") if request.account_id else None
            entries, last = await service.audit_entries(
                session,
                filter_of(request, account),
                before=read_token(request.page_token),
                limit=page_size(request.page_size),
            )
            # After the look itself, so that nobody sees only that they looked.
            await self._looked(session, "audit", [account] if account else [], request.page_token)
        return admin_pb2.ListAuditEntriesResponse(
            entries=[audit_message(entry) for entry in entries], next_page_token=write_token(last)
        )

    async def _looked(self, session: AsyncSession, what: str, seen: Sequence[UUID], page_token: str) -> None:
        """Every look; further pages of one are the same."""
        caller = current_caller()
        await service.record_look(session, caller.actor, what, seen, caller.request_id, goes_on=bool(page_token))
