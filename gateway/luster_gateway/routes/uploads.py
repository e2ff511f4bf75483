"""Photos on their way in: announced, sent to a signed address, confirmed."""

from uuid import UUID

from fastapi import Response
from luster.v1 import asset_pb2

from luster_gateway.calls import Creator, Writer
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import problems, text_id, when
from luster_gateway.shapes.shoots import AssetAnswer, asset_of
from luster_gateway.shapes.uploads import (
    CompleteAnswer,
    CompleteBody,
    ConfirmBody,
    MultipartAnswer,
    MultipartBody,
    PartsAnswer,
    PartsBody,
    PresignAnswer,
    PresignBody,
    SignedPart,
    UploadedPart,
    UploadForm,
    UploadId,
)

router = RoomRouter(route_class=GuardedRoute, tags=["uploads"], responses=problems(404, 409, 410, body=True))


@router.post("/uploads/presign", operation_id="presignUpload", summary="Announce a photo")
@router.post(
    "/api/mobile/uploads/presign", operation_id="presignUploadMobile", tags=["mobile"], summary="Announce a photo"
)
async def presign(body: PresignBody, caller: Creator) -> PresignAnswer:
    """Gives a signed address to PUT the photo to."""
    request = asset_pb2.CreateUploadRequest(
        filename=body.filename,
        content_type=body.content_type.lower(),
        shoot_id=text_id(body.shoot_id),
        size_bytes=body.size,
        request_id=caller.creation_id(),
        form=bool(body.form),
    )
    answer = await caller.ask(caller.engine.assets.CreateUpload, request)
    return PresignAnswer(
        upload_url=answer.upload_url,
        asset_id=answer.asset.id,
        object_key=answer.object_key,
        headers=dict(answer.headers),
        expires_at=when(answer, "expire_time"),
        form=UploadForm(url=answer.form.url, fields=dict(answer.form.fields)) if answer.HasField("form") else None,
    )


@router.post("/uploads/confirm", operation_id="confirmUpload", summary="The bytes are there")
@router.post(
    "/api/mobile/uploads/confirm", operation_id="confirmUploadMobile", tags=["mobile"], summary="The bytes are there"
)
async def confirm(body: ConfirmBody, caller: Writer) -> AssetAnswer:
    """Checks what came and makes the photo ready; it may be sent again."""
    request = asset_pb2.ConfirmUploadRequest(asset_id=str(body.asset_id), object_key=body.object_key)
    answer = await caller.ask(caller.engine.assets.ConfirmUpload, request, timeout=120.0)
    return AssetAnswer(asset=asset_of(answer.asset))


@router.post(
    "/uploads/multipart", operation_id="createMultipartUpload", summary="Announce a large photo", status_code=201
)
async def create_multipart(body: MultipartBody, caller: Creator) -> MultipartAnswer:
    """Says into which parts to cut the file; an upload survives lost connections."""
    request = asset_pb2.CreateMultipartUploadRequest(
        filename=body.filename,
        content_type=body.content_type.lower(),
        shoot_id=text_id(body.shoot_id),
        size_bytes=body.size,
        request_id=caller.creation_id(),
    )
    answer = await caller.ask(caller.engine.assets.CreateMultipartUpload, request)
    return MultipartAnswer(
        asset_id=answer.asset.id,
        upload_id=answer.upload_id,
        object_key=answer.object_key,
        part_size=answer.part_size_bytes,
        part_count=answer.part_count,
        expires_at=when(answer, "expire_time"),
    )


@router.post("/uploads/multipart/parts", operation_id="signUploadParts", summary="Addresses for parts")
async def sign_parts(body: PartsBody, caller: Writer) -> PartsAnswer:
    """Signs addresses for parts and says which have come: what is needed to resume."""
    request = asset_pb2.SignPartsRequest(
        asset_id=str(body.asset_id), upload_id=body.upload_id, part_numbers=body.part_numbers
    )
    answer = await caller.ask(caller.engine.assets.SignParts, request)
    return PartsAnswer(
        parts=[
            SignedPart(part_number=each.part_number, upload_url=each.upload_url, headers=dict(each.headers))
            for each in answer.parts
        ],
        uploaded=[
            UploadedPart(part_number=each.part_number, etag=each.etag, size=each.size_bytes) for each in answer.uploaded
        ],
        expires_at=when(answer, "expire_time"),
    )


@router.post("/uploads/multipart/complete", operation_id="completeMultipartUpload", summary="All parts have come")
async def complete(body: CompleteBody, caller: Writer) -> CompleteAnswer:
    """Puts the parts together; confirm the photo next."""
    request = asset_pb2.CompleteMultipartUploadRequest(
        asset_id=str(body.asset_id),
        upload_id=body.upload_id,
        parts=[asset_pb2.UploadedPart(part_number=each.part_number, etag=each.etag) for each in body.parts],
    )
    answer = await caller.ask(caller.engine.assets.CompleteMultipartUpload, request, timeout=120.0)
    return CompleteAnswer(asset=asset_of(answer.asset), object_key=answer.object_key)


@router.delete("/uploads/multipart", operation_id="abortMultipartUpload", summary="Give an upload up", status_code=204)
async def abort(asset_id: UUID, upload_id: UploadId, caller: Writer) -> Response:
    """Removes the parts that have come."""
    request = asset_pb2.AbortUploadRequest(asset_id=str(asset_id), upload_id=upload_id)
    await caller.ask(caller.engine.assets.AbortUpload, request)
    return Response(status_code=204)
