"""Files on disk behind signed addresses: what a bucket does in production, through ObjectService."""

import re
from typing import Annotated
from urllib.parse import quote

from fastapi import Path, Request, Response
from luster.v1 import object_pb2
from starlette.responses import StreamingResponse

from luster_gateway.calls import Anyone, RequestId
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.problems import Problem
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import problems
from luster_gateway.transfer import Download, write_object

router = RoomRouter(
    route_class=GuardedRoute, tags=["objects"], responses=problems(403, 404, 409, 410, signed_in=False, body=True)
)

Token = Annotated[str, Path(min_length=8, max_length=4096, description="Signed; part of an address that we gave.")]
_RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")
_BYTES = {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}
_SHOWN = re.compile(r"image/(jpeg|png|webp|avif|tiff|heic|heif)|application/zip|application/json")


@router.put(
    "/objects/{token}",
    operation_id="putObject",
    summary="Send bytes to a signed address",
    responses={200: {"description": "Stored; the ETag is in the header.", "content": {}}},
    openapi_extra={"requestBody": {"required": True, **_BYTES}},
    response_class=Response,
)
async def put_object(token: Token, request: Request, parts: Anyone, request_id: RequestId) -> Response:
    """Streams the body to where the address was signed for."""
    header = object_pb2.WriteHeader(
        token=token,
        content_type=request.headers.get("content-type", ""),
        if_none_match=request.headers.get("if-none-match", "").strip() == "*",
    )
    length = request.headers.get("content-length", "")
    if length.isdigit():
        header.size_bytes = int(length)
    answer = await write_object(parts, header, request.stream(), request_id)
    return Response(status_code=200, headers={"ETag": _quoted(answer.etag)})


@router.get(
    "/objects/{token}",
    operation_id="getObject",
    summary="Bytes from a signed address",
    responses={
        200: {"description": "The bytes.", **_BYTES},
        206: {"description": "The range asked for.", **_BYTES},
        304: {"description": "Still as it was."},
        **problems(403, 404, 410, 416, signed_in=False),
    },
    response_class=Response,
)
@router.head("/objects/{token}", include_in_schema=False)
async def get_object(token: Token, request: Request, parts: Anyone, request_id: RequestId) -> Response:
    """Streams the object, or a range of it."""
    wanted = object_pb2.ReadRequest(token=token, info_only=request.method == "HEAD")
    known = request.headers.get("if-none-match", "")
    wanted.if_none_match = known.strip().removeprefix("W/").strip('"')
    ranged = _range(request.headers.get("range", ""), wanted)
    download = Download(parts.engine.objects.Read(wanted, metadata=parts.engine.metadata(request_id)))
    try:
        facts = await download.facts()
    except Problem as problem:
        raise _past_the_end(problem) if ranged and problem.reason == "INVALID_ARGUMENT" else problem from None
    headers = _headers(facts)
    if wanted.if_none_match and wanted.if_none_match == facts.etag.strip('"'):
        download.close()
        return Response(status_code=304, headers=headers)
    status = 200
    if ranged and not wanted.info_only:
        status = 206
        headers["Content-Range"] = f"bytes {facts.offset}-{facts.offset + facts.length - 1}/{facts.size_bytes}"
    if wanted.info_only:
        download.close()
        return Response(status_code=200, headers={**headers, "Content-Length": str(facts.size_bytes)})
    headers["Content-Length"] = str(facts.length)
    return StreamingResponse(download.pieces(), status, headers, headers.pop("Content-Type"))


def _headers(facts: object_pb2.ObjectFacts) -> dict[str, str]:
    kind = facts.content_type if _SHOWN.fullmatch(facts.content_type) else "application/octet-stream"
    headers = {
        "Content-Type": kind,
        "ETag": _quoted(facts.etag),
        "Accept-Ranges": "bytes",
        "Cache-Control": f"private, max-age={facts.max_age_seconds}, immutable",
        # Bytes that a user sent never run as a page of ours, whatever they claim to be.
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cross-Origin-Resource-Policy": "cross-origin",
    }
    if facts.filename:
        plain = re.sub(r"[^A-Za-z0-9._ -]", "_", facts.filename)
        headers["Content-Disposition"] = (
            f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(facts.filename, safe='')}"
        )
    return headers


def _past_the_end(problem: Problem) -> Problem:
    size = problem.fields.get("size", "*")
    return Problem("INVALID_ARGUMENT", problem.detail, status=416, headers={"Content-Range": f"bytes */{size}"})


def _quoted(etag: str) -> str:
    bare = etag.strip('"')
    return f'"{bare}"'


def _range(header: str, wanted: object_pb2.ReadRequest) -> bool:
    """Reads a single range into the request; what cannot be read is left out, as HTTP allows."""
    match = _RANGE.fullmatch(header.strip())
    if match is None:
        return False
    first, last = match.groups()
    if first and last and int(last) < int(first):
        return False
    if first:
        wanted.offset = int(first)
        if last:
            wanted.length = int(last) - int(first) + 1
        return True
    if last and int(last) > 0:
        wanted.offset = -int(last)
        return True
    return False
