"""Results on their way out: outputs in a size, archives, disclosure, fidelity."""

from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal
from urllib.parse import quote
from uuid import UUID

from fastapi import Path, Query, Response
from luster.v1 import delivery_pb2
from starlette.responses import RedirectResponse, StreamingResponse

from luster_gateway.calls import Reader
from luster_gateway.engine import Stream
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.problems import Problem
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import problems
from luster_gateway.shapes.delivery import (
    DisclosureAnswer,
    FidelityAnswer,
    RenditionAnswer,
    TilesAnswer,
    disclosure_of,
    fidelity_of,
    rendition_of,
    tiles_of,
)

router = RoomRouter(route_class=GuardedRoute, tags=["delivery"], responses=problems(404, 409))

RenditionName = Annotated[
    Literal["original", "web", "mls", "thumb"], Query(description="`original` is the output as it is.")
]


@router.get(
    "/jobs/{job_id:uuid}/outputs/{name}",
    operation_id="getOutput",
    summary="An output in a size",
    responses={307: {"description": "With `redirect=true`: go to the signed address."}, **problems(404, 409, 502)},
    response_model=RenditionAnswer,
)
async def get_output(
    job_id: UUID,
    name: Annotated[str, Path(min_length=1, max_length=100)],
    caller: Reader,
    rendition: RenditionName = "original",
    redirect: Annotated[bool, Query(description="Answer with a redirect to the bytes.")] = False,
    before: Annotated[
        bool, Query(description="The photo that the output was made of, in a size other than `original`.")
    ] = False,
) -> Response:
    """A signed address of the output, made in the size asked for if need be."""
    request = delivery_pb2.GetRenditionRequest(job_id=str(job_id), output=name, rendition=rendition, before=before)
    answer = await caller.ask(caller.engine.delivery.GetRendition, request, timeout=60.0)
    if redirect:
        return RedirectResponse(answer.url, 307)
    body = RenditionAnswer(output=rendition_of(answer)).model_dump_json()
    return Response(body.encode(), media_type="application/json")


@router.get(
    "/jobs/{job_id:uuid}/outputs/{name}/tiles",
    operation_id="getTiles",
    summary="An output at full resolution in tiles",
    responses=problems(404, 409, 502),
)
async def get_tiles(
    job_id: UUID,
    name: Annotated[str, Path(min_length=1, max_length=100)],
    caller: Reader,
    before: Annotated[bool, Query(description="The photo that the output was made of.")] = False,
) -> TilesAnswer:
    """Signed addresses of the output's tiles, which are cut when somebody asks for the first time."""
    request = delivery_pb2.GetTilesRequest(job_id=str(job_id), output=name, before=before)
    answer = await caller.ask(caller.engine.delivery.GetTiles, request, timeout=60.0)
    return TilesAnswer(tiles=tiles_of(answer))


@router.get("/jobs/{job_id:uuid}/disclosure", operation_id="getDisclosure", summary="What was altered")
async def get_disclosure(
    job_id: UUID, caller: Reader, policy: Annotated[str | None, Query(max_length=100)] = None
) -> DisclosureAnswer:
    """Whether the photo was altered beyond light, colour and geometry, and the pack that a policy asks for."""
    request = delivery_pb2.GetDisclosureRequest(job_id=str(job_id), policy=policy or "")
    answer = await caller.ask(caller.engine.delivery.GetDisclosure, request, timeout=60.0)
    return DisclosureAnswer(disclosure=disclosure_of(answer))


@router.get("/jobs/{job_id:uuid}/fidelity", operation_id="getFidelity", summary="Is the house as it was?")
async def get_fidelity(job_id: UUID, caller: Reader) -> FidelityAnswer:
    """The guard's verdict, its measures and a heat map."""
    request = delivery_pb2.GetFidelityMapRequest(job_id=str(job_id))
    answer = await caller.ask(caller.engine.delivery.GetFidelityMap, request, timeout=60.0)
    return FidelityAnswer(fidelity=fidelity_of(answer))


@router.get(
    "/shoots/{shoot_id:uuid}/archive",
    operation_id="getArchive",
    summary="The finished photos as a ZIP",
    responses={
        200: {
            "description": "A ZIP, made while it is sent.",
            "content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}},
        }
    },
    response_class=StreamingResponse,
)
async def get_archive(
    shoot_id: UUID,
    caller: Reader,
    rendition: RenditionName = "original",
    without_review: Annotated[bool, Query(description="Photos whose result needs review stay out.")] = False,
) -> StreamingResponse:
    """The version to deliver of every finished photo, in one file; photos that were rejected stay out."""
    request = delivery_pb2.StreamArchiveRequest(
        shoot_id=str(shoot_id), rendition=rendition, without_review=without_review
    )
    stream: Stream[Any] = caller.listen(caller.engine.delivery.StreamArchive, request)
    try:
        first = await anext(stream)
    except StopAsyncIteration:
        raise Problem("NOT_FOUND", "This shoot has no finished photo yet.") from None
    filename = first.facts.filename or "photos.zip"
    plain = "".join(each if each.isascii() and (each.isalnum() or each in "._- ") else "_" for each in filename)
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(filename, safe='')}"
    headers = {"Content-Disposition": disposition}
    return StreamingResponse(_rest(first, stream), 200, headers, "application/zip")


async def _rest(first: delivery_pb2.StreamArchiveResponse, stream: Stream[Any]) -> AsyncIterator[bytes]:
    try:
        if first.data:
            yield first.data
        async for message in stream:
            yield message.data
    finally:
        stream.cancel()
