"""ComparisonService: several looks of one photo side by side, and the vote for one of them."""

import logging
from dataclasses import replace
from uuid import UUID

import grpc
from luster.v1 import comparison_pb2, comparison_pb2_grpc

from luster_engine.comparisons import service
from luster_engine.comparisons.messages import comparison_message, looks_of, quotes_message
from luster_engine.database.session import Database
from luster_engine.jobs.messages import spec_of
from luster_engine.jobs.planning import JobPlanner
from luster_engine.jobs.spec import GENERATE
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import read_id
from luster_engine.rpc.paging import page_size, read_token, write_token
from luster_engine.shoots import service as shoots
from luster_engine.storage.port import Storage

said = logging.getLogger("luster.jobs")

_LARGEST_PAGE = 25
"""Comparisons of one page: each carries up to eight jobs with their reports, and a message has 8 MB."""

Context = grpc.aio.ServicerContext[object, object]


class ComparisonServicer(comparison_pb2_grpc.ComparisonServiceServicer):
    """Answers ComparisonService's calls."""

    def __init__(self, database: Database, planner: JobPlanner, storage: Storage) -> None:
        self._database = database
        self._planner = planner
        self._storage = storage

    async def QuoteComparison(  # noqa: N802 - the contract's name
        self, request: comparison_pb2.QuoteComparisonRequest, context: Context
    ) -> comparison_pb2.QuoteComparisonResponse:
        """What it would cost."""
        account, looks = current_caller().account, looks_of(request.looks)
        async with self._database.transaction() as session:
            quotes = await service.quote(
                session, self._planner, account, spec_of(request.spec), looks, new_only=request.new_only
            )
        return quotes_message(quotes)

    async def CreateComparison(  # noqa: N802 - the contract's name
        self, request: comparison_pb2.CreateComparisonRequest, context: Context
    ) -> comparison_pb2.CreateComparisonResponse:
        """One job for each look, all or none."""
        account, looks, spec = current_caller().account, looks_of(request.looks), spec_of(request.spec)
        async with self._database.transaction() as session:
            if spec.kind == GENERATE and spec.shoot is None:
                spec = replace(spec, shoot=await shoots.unsorted_id(session, account))
            made, jobs = await service.create(
                session,
                self._planner,
                account,
                spec,
                looks,
                new_only=request.new_only,
                request_id=request.request_id,
            )
        answer = await self._told(account, made)
        if jobs:
            said.info("%d jobs of batch %s were created for comparison %s", jobs, answer.batch.id, made)
        return comparison_pb2.CreateComparisonResponse(comparison=answer)

    async def GetComparison(  # noqa: N802 - the contract's name
        self, request: comparison_pb2.GetComparisonRequest, context: Context
    ) -> comparison_pb2.GetComparisonResponse:
        """One comparison with its results so far."""
        found = await self._told(current_caller().account, read_id(request.comparison_id, "comparison_id"))
        return comparison_pb2.GetComparisonResponse(comparison=found)

    async def ListComparisons(  # noqa: N802 - the contract's name
        self, request: comparison_pb2.ListComparisonsRequest, context: Context
    ) -> comparison_pb2.ListComparisonsResponse:
        """Comparisons, newest first."""
        account, size = current_caller().account, min(page_size(request.page_size), _LARGEST_PAGE)
        async with self._database.transaction() as session:
            found, last = await service.page(session, account, before=read_token(request.page_token), limit=size)
        return comparison_pb2.ListComparisonsResponse(
            comparisons=[await comparison_message(each, self._storage) for each in found],
            next_page_token=write_token(last),
        )

    async def VoteComparison(  # noqa: N802 - the contract's name
        self, request: comparison_pb2.VoteComparisonRequest, context: Context
    ) -> comparison_pb2.VoteComparisonResponse:
        """Vote for one of the results, or take the vote back."""
        account, comparison = current_caller().account, read_id(request.comparison_id, "comparison_id")
        job = read_id(request.job_id, "job_id") if request.job_id else None
        async with self._database.transaction() as session:
            await service.vote(session, account, comparison, job)
        return comparison_pb2.VoteComparisonResponse(comparison=await self._told(account, comparison))

    async def _told(self, account: UUID, comparison: UUID) -> comparison_pb2.Comparison:
        async with self._database.transaction() as session:
            found = await service.get(session, account, comparison)
        return await comparison_message(found, self._storage)
