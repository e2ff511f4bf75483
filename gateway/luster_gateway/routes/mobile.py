"""The mobile client's own addresses: upload and enhance in one call, and its pages."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from json import JSONDecodeError
from typing import IO, Annotated, Any
from uuid import UUID

from fastapi import File, Form, Query, Request, UploadFile
from fastapi.exceptions import RequestValidationError
from luster.v1 import asset_pb2, job_pb2, shoot_pb2
from pydantic import ValidationError

from luster_gateway.calls import Caller, JobMaker, JobSender, Reader, Writer
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.guards.text import check_text
from luster_gateway.photo_body import PhotoBody
from luster_gateway.problems import Problem
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import BlankIsNone, Cursor, Limit, or_none, problems
from luster_gateway.shapes.jobs import JobWish, Prompt, Style, TierName, job_of, spec_of
from luster_gateway.shapes.mobile import EnhanceAnswer, EnhanceBase64Body, EnhanceStatusAnswer
from luster_gateway.shapes.shoots import (
    DeletedAnswer,
    GalleryAnswer,
    ListingsAnswer,
    gallery_item_of,
    listing_of,
)
from luster_gateway.trail import note_job
from luster_gateway.transfer import put_upload

router = RoomRouter(
    route_class=GuardedRoute,
    prefix="/api/mobile",
    tags=["mobile"],
    responses=problems(404),
    form_limits={"max_files": 1, "max_fields": 10, "max_part_size": 32 * 1024},
)

_SPENDS = problems(402, 404, 409, 410, body=True)
_PIECE = 256 * 1024
"""Bytes that are read at a time, which is all that is in memory."""
_PHOTO_IN_JSON: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/EnhanceBase64Body"}}},
    }
}
_KINDS = (
    (b"\xff\xd8\xff", 0, "image/jpeg", "jpg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png", "png"),
    (b"WEBP", 8, "image/webp", "webp"),
    (b"CR\2", 8, "image/x-canon-cr2", "cr2"),
    (b"ftypcrx ", 4, "image/x-canon-cr3", "cr3"),
    (b"FUJIFILMCCD-RAW", 0, "image/x-fuji-raf", "raf"),
    (b"IIRO", 0, "image/x-olympus-orf", "orf"),
    (b"IIU\0", 0, "image/x-panasonic-rw2", "rw2"),
    # Other raw files begin as a TIFF does; the engine looks further.
    (b"II*\0", 0, "image/tiff", "tif"),
    (b"MM\0*", 0, "image/tiff", "tif"),
    (b"ftypavif", 4, "image/avif", "avif"),
    (b"ftyp", 4, "image/heic", "heic"),
)


@dataclass(frozen=True, slots=True)
class _SentPhoto:
    """A photo that passed through us, in a file that the form parser keeps."""

    file: IO[bytes]
    size: int
    sha256: str
    filename: str
    content_type: str

    async def pieces(self) -> AsyncIterator[bytes]:
        await asyncio.to_thread(self.file.seek, 0)
        while piece := await asyncio.to_thread(self.file.read, _PIECE):
            yield piece


@router.post("/enhance", operation_id="enhanceMobile", summary="Upload and enhance", responses=_SPENDS)
async def enhance(
    caller: JobMaker,
    image: Annotated[UploadFile, File(description="The photo.")],
    style: Annotated[Style | None, BlankIsNone, Form()] = None,
    prompt: Annotated[Prompt | None, BlankIsNone, Form()] = None,
    tier: Annotated[TierName | None, BlankIsNone, Form()] = None,
) -> EnhanceAnswer:
    """One call instead of four: the photo goes to the Unsorted shoot and its job begins."""
    check_text(style, prompt, image.filename)
    photo = await asyncio.to_thread(_described, image.file, image.filename or "")
    return await _begin(caller, photo, JobWish(style=style, prompt=prompt, tier=tier))


@router.post(
    "/enhance-base64",
    operation_id="enhanceBase64Mobile",
    summary="Enhance from JSON",
    responses=_SPENDS,
    openapi_extra=_PHOTO_IN_JSON,
)
async def enhance_base64(request: Request, caller: JobSender) -> EnhanceAnswer:
    """As `/enhance`, with the photo as base64 or a data URL."""
    with PhotoBody(caller.parts.settings.json_limit) as incoming:
        try:
            body = EnhanceBase64Body.model_validate(await incoming.read(request.stream()))
        except JSONDecodeError as error:
            wrong = {"type": "json_invalid", "loc": ("body", error.pos), "msg": "JSON decode error", "input": {}}
            raise RequestValidationError([wrong]) from None
        except ValidationError as error:
            found = [{**each, "loc": ("body", *each["loc"])} for each in error.errors(include_url=False)]
            raise RequestValidationError(found) from None
        await caller.confirm(request)
        photo = await asyncio.to_thread(_described, incoming.file, body.filename or "")
        wish = JobWish(style=body.style, prompt=body.prompt, tier=body.tier, params=body.params)
        return await _begin(caller, photo, wish)


@router.get("/enhance/{job_id:uuid}/status", operation_id="getEnhanceStatusMobile", summary="How is my photo?")
async def enhance_status(job_id: UUID, caller: Reader) -> EnhanceStatusAnswer:
    """The job in short."""
    request = job_pb2.GetJobRequest(job_id=str(job_id), view=job_pb2.JOB_VIEW_BASIC)
    job = job_of((await caller.ask(caller.engine.jobs.GetJob, request)).job)
    return EnhanceStatusAnswer(
        job_id=job.id,
        status=job.status,
        progress=job.progress,
        output_url=job.output_url,
        error_message=job.error_message,
    )


@router.get("/gallery", operation_id="getGalleryMobile", summary="Results, newest first")
async def gallery(
    caller: Reader,
    page: Annotated[int, Query(ge=1, le=100_000)] = 1,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    cursor: Cursor = None,
    shoot_id: UUID | None = None,
) -> GalleryAnswer:
    """Photos with a result, by page or by cursor."""
    request = asset_pb2.ListAssetsRequest(
        page_size=limit,
        page_token=cursor or "",
        with_output_only=True,
        skip=0 if cursor else (page - 1) * limit,
        shoot_id="" if shoot_id is None else str(shoot_id),
    )
    answer = await caller.ask(caller.engine.assets.ListAssets, request)
    return GalleryAnswer(
        items=[gallery_item_of(asset) for asset in answer.assets],
        total=answer.total_size,
        page=page,
        pages=-(-answer.total_size // limit),
        next_cursor=or_none(answer.next_page_token),
    )


@router.get("/listings", operation_id="getListingsMobile", summary="Finished shoots")
async def listings(caller: Reader, limit: Limit = 100, cursor: Cursor = None) -> ListingsAnswer:
    """Shoots with at least one result and nothing open."""
    request = shoot_pb2.ListShootsRequest(page_size=limit, page_token=cursor or "", listings_only=True)
    answer = await caller.ask(caller.engine.shoots.ListShoots, request)
    return ListingsAnswer(
        listings=[listing_of(shoot) for shoot in answer.shoots], next_cursor=or_none(answer.next_page_token)
    )


@router.delete(
    "/projects/{shoot_id:uuid}",
    operation_id="deleteProjectMobile",
    summary="Remove a shoot",
    responses=problems(404, 409),
)
async def delete_project(shoot_id: UUID, caller: Writer) -> DeletedAnswer:
    """The shoot is not found from now on, and all its files go in the moments that follow."""
    request = shoot_pb2.DeleteShootRequest(shoot_id=str(shoot_id))
    await caller.ask(caller.engine.shoots.DeleteShoot, request)
    return DeletedAnswer(id=shoot_id)


async def _begin(caller: Caller, photo: _SentPhoto, wish: JobWish) -> EnhanceAnswer:
    """Announce, send, confirm, create: each step repeatable under the caller's Idempotency-Key."""
    engine = caller.engine
    spec = spec_of(wish)
    upload = await caller.ask(
        engine.assets.CreateUpload,
        asset_pb2.CreateUploadRequest(
            filename=photo.filename,
            content_type=photo.content_type,
            size_bytes=photo.size,
            sha256=photo.sha256,
            request_id=caller.creation_id("upload"),
        ),
    )
    if upload.asset.state != asset_pb2.ASSET_STATE_READY:
        try:
            await put_upload(
                caller.parts,
                upload.upload_url,
                upload.headers,
                photo.pieces(),
                size=photo.size,
                request_id=caller.request_id,
            )
        except Problem as problem:
            if problem.reason != "ALREADY_EXISTS":  # the bytes came with an earlier try of the same request
                raise
    await caller.ask(
        engine.assets.ConfirmUpload,
        asset_pb2.ConfirmUploadRequest(asset_id=upload.asset.id, object_key=upload.object_key),
        timeout=120.0,
    )
    spec.inputs.add(role="photo", asset_id=upload.asset.id)
    try:
        request = job_pb2.CreateJobRequest(spec=spec, request_id=caller.creation_id("job"))
        job = (await caller.ask(engine.jobs.CreateJob, request)).job
    except Problem:
        if not caller.once:
            # Nobody knows of this photo yet, so what failed leaves nothing behind.
            await caller.ask(engine.assets.DeleteAsset, asset_pb2.DeleteAssetRequest(asset_id=upload.asset.id))
        raise
    note_job(job.id)
    return EnhanceAnswer(job_id=job.id, status=job_of(job).status)


def _described(file: IO[bytes], filename: str) -> _SentPhoto:
    digest = hashlib.sha256()
    size = 0
    head = b""
    file.seek(0)
    while piece := file.read(_PIECE):
        head = head or piece[:16]
        digest.update(piece)
        size += len(piece)
    if not size:
        raise Problem(
            "NOT_AN_IMAGE", "The photo is empty. Send the file itself.", errors=[{"field": "image", "message": "empty"}]
        )
    kind = next(
        (found for found in _KINDS if head[found[1] : found[1] + len(found[0])] == found[0]),
        (b"", 0, "application/octet-stream", "bin"),
    )
    return _SentPhoto(file, size, digest.hexdigest(), filename[-255:] or f"photo.{kind[3]}", kind[2])
