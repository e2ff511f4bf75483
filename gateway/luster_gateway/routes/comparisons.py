"""Comparisons: several looks of one photo side by side, quoted, created, read and voted on."""

from typing import Annotated
from uuid import UUID

from fastapi import Query
from luster.v1 import comparison_pb2

from luster_gateway.calls import JobMaker, Reader, Writer
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import Cursor, or_none, problems, text_id
from luster_gateway.shapes.comparisons import (
    ComparisonAnswer,
    ComparisonBody,
    ComparisonQuoteAnswer,
    ComparisonsAnswer,
    VoteBody,
    comparison_of,
    comparison_quote_of,
    comparison_request_of,
)

router = RoomRouter(route_class=GuardedRoute, tags=["jobs"], responses=problems(404))


@router.post(
    "/comparisons",
    operation_id="createComparison",
    summary="Compare looks",
    status_code=201,
    responses=problems(402, 404, 409, body=True),
)
async def create_comparison(body: ComparisonBody, caller: JobMaker) -> ComparisonAnswer:
    """One job for each look, all or none, in one batch. What fails later costs nothing and holds up no other. Counts
    once against the rate limit. With `new_only` a look that the photo has already is taken as it is."""
    request = comparison_request_of(body)
    request.request_id = caller.creation_id()
    answer = await caller.ask(caller.engine.comparisons.CreateComparison, request)
    return ComparisonAnswer(comparison=comparison_of(answer.comparison))


@router.post(
    "/comparisons/quote",
    operation_id="quoteComparison",
    summary="What would a comparison cost?",
    responses=problems(404, 409, body=True),
)
async def quote_comparison(body: ComparisonBody, caller: Reader) -> ComparisonQuoteAnswer:
    """The price of all looks together and of each, with `new_only` of the new ones; nothing is created."""
    wanted = comparison_request_of(body)
    request = comparison_pb2.QuoteComparisonRequest(spec=wanted.spec, looks=wanted.looks, new_only=wanted.new_only)
    answer = await caller.ask(caller.engine.comparisons.QuoteComparison, request)
    return ComparisonQuoteAnswer(quote=comparison_quote_of(answer))


@router.get("/comparisons", operation_id="listComparisons", summary="Comparisons, newest first")
async def list_comparisons(
    caller: Reader, limit: Annotated[int, Query(ge=1, le=25)] = 10, cursor: Cursor = None
) -> ComparisonsAnswer:
    """Comparisons with their results so far."""
    request = comparison_pb2.ListComparisonsRequest(page_size=limit, page_token=cursor or "")
    answer = await caller.ask(caller.engine.comparisons.ListComparisons, request)
    return ComparisonsAnswer(
        comparisons=[comparison_of(each) for each in answer.comparisons], next_cursor=or_none(answer.next_page_token)
    )


@router.get("/comparisons/{comparison_id:uuid}", operation_id="getComparison", summary="One comparison")
async def get_comparison(comparison_id: UUID, caller: Reader) -> ComparisonAnswer:
    """Its results side by side: picture, time, credits, the guard's verdict, and why a look failed."""
    request = comparison_pb2.GetComparisonRequest(comparison_id=str(comparison_id))
    answer = await caller.ask(caller.engine.comparisons.GetComparison, request)
    return ComparisonAnswer(comparison=comparison_of(answer.comparison))


@router.post(
    "/comparisons/{comparison_id:uuid}/vote",
    operation_id="voteComparison",
    summary="Say which result is best",
    responses=problems(404, 409, body=True),
)
async def vote_comparison(comparison_id: UUID, body: VoteBody, caller: Writer) -> ComparisonAnswer:
    """One vote for each comparison; a later one takes the place of an earlier one. The operator sees how many votes
    each model got, not whose."""
    request = comparison_pb2.VoteComparisonRequest(comparison_id=str(comparison_id), job_id=text_id(body.job_id))
    answer = await caller.ask(caller.engine.comparisons.VoteComparison, request)
    return ComparisonAnswer(comparison=comparison_of(answer.comparison))
