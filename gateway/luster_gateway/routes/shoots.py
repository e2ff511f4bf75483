"""Shoots and photos."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from google.protobuf.field_mask_pb2 import FieldMask
from luster.v1 import asset_pb2, shoot_pb2

from luster_gateway.calls import Creator, Reader, Writer
from luster_gateway.guards.order import GuardedRoute
from luster_gateway.routes.room import RoomRouter
from luster_gateway.shapes.common import Cursor, Limit, Moment, or_none, problems, stamp
from luster_gateway.shapes.shoots import (
    ASSET_STATES,
    MARKS,
    AssetAnswer,
    AssetsAnswer,
    AssetStatus,
    CreateShootBody,
    MarkAssetsBody,
    MarkedAnswer,
    ShootAnswer,
    ShootsAnswer,
    Tag,
    UpdateAssetBody,
    UpdateShootBody,
    asset_of,
    shoot_of,
)

router = RoomRouter(route_class=GuardedRoute, tags=["shoots"], responses=problems(404))


@router.post("/shoots", operation_id="createShoot", summary="A new shoot", responses=problems(409, body=True))
async def create_shoot(body: CreateShootBody, caller: Creator) -> ShootAnswer:
    """Makes a shoot for the photos of one property."""
    request = shoot_pb2.CreateShootRequest(
        name=body.name, note=body.note, address=body.address, request_id=caller.creation_id()
    )
    return ShootAnswer(shoot=shoot_of((await caller.ask(caller.engine.shoots.CreateShoot, request)).shoot))


@router.get("/shoots", operation_id="listShoots", summary="Shoots, newest first")
async def list_shoots(
    caller: Reader,
    limit: Limit = 100,
    cursor: Cursor = None,
    created_after: Moment | None = None,
    created_before: Moment | None = None,
) -> ShootsAnswer:
    """The account's shoots with how their jobs stand."""
    request = shoot_pb2.ListShootsRequest(page_size=limit, page_token=cursor or "")
    if created_after is not None:
        request.created_after.CopyFrom(stamp(created_after))
    if created_before is not None:
        request.created_before.CopyFrom(stamp(created_before))
    answer = await caller.ask(caller.engine.shoots.ListShoots, request)
    return ShootsAnswer(
        shoots=[shoot_of(shoot) for shoot in answer.shoots],
        next_cursor=or_none(answer.next_page_token),
        total=answer.total_size,
    )


@router.get("/shoots/{shoot_id:uuid}", operation_id="getShoot", summary="One shoot")
async def get_shoot(shoot_id: UUID, caller: Reader) -> ShootAnswer:
    """The shoot with how its jobs stand."""
    request = shoot_pb2.GetShootRequest(shoot_id=str(shoot_id))
    return ShootAnswer(shoot=shoot_of((await caller.ask(caller.engine.shoots.GetShoot, request)).shoot))


@router.patch(
    "/shoots/{shoot_id:uuid}",
    operation_id="updateShoot",
    summary="Change a shoot",
    responses=problems(404, 409, body=True),
)
async def update_shoot(shoot_id: UUID, body: UpdateShootBody, caller: Writer) -> ShootAnswer:
    """Changes what is given; what is left out stays."""
    changed = body.model_dump(exclude_none=True)
    if not changed:
        return await get_shoot(shoot_id, caller)
    request = shoot_pb2.UpdateShootRequest(
        shoot=shoot_pb2.Shoot(id=str(shoot_id), **changed), update_mask=FieldMask(paths=sorted(changed))
    )
    return ShootAnswer(shoot=shoot_of((await caller.ask(caller.engine.shoots.UpdateShoot, request)).shoot))


@router.delete(
    "/shoots/{shoot_id:uuid}",
    operation_id="deleteShoot",
    summary="Remove a shoot",
    status_code=204,
    responses=problems(404, 409),
)
async def delete_shoot(shoot_id: UUID, caller: Writer) -> Response:
    """Not found from now on: its jobs end, their credits return and every file goes in the moments that follow."""
    await caller.ask(caller.engine.shoots.DeleteShoot, shoot_pb2.DeleteShootRequest(shoot_id=str(shoot_id)))
    return Response(status_code=204)


@router.get(
    "/shoots/{shoot_id:uuid}/assets", operation_id="listShootAssets", summary="A shoot's photos", tags=["assets"]
)
async def list_shoot_assets(
    shoot_id: UUID,
    caller: Reader,
    limit: Limit = 200,
    cursor: Cursor = None,
    status: Annotated[AssetStatus | None, Query()] = None,
) -> AssetsAnswer:
    """The photos with signed addresses of original, result and thumbnail."""
    request = asset_pb2.ListAssetsRequest(shoot_id=str(shoot_id), page_size=limit, page_token=cursor or "")
    if status is not None:
        request.state = ASSET_STATES[status]
    answer = await caller.ask(caller.engine.assets.ListAssets, request)
    return AssetsAnswer(
        assets=[asset_of(asset) for asset in answer.assets],
        next_cursor=or_none(answer.next_page_token),
        total=answer.total_size,
    )


@router.get("/assets", operation_id="listAssets", summary="Photos of all shoots", tags=["assets"])
async def list_assets(
    caller: Reader,
    limit: Limit = 200,
    cursor: Cursor = None,
    tag: Annotated[Tag | None, Query(description="Only photos that show this.")] = None,
    status: Annotated[AssetStatus | None, Query()] = None,
) -> AssetsAnswer:
    """Photos, newest first; with `tag` those that show it."""
    request = asset_pb2.ListAssetsRequest(page_size=limit, page_token=cursor or "", tag=tag or "")
    if status is not None:
        request.state = ASSET_STATES[status]
    answer = await caller.ask(caller.engine.assets.ListAssets, request)
    return AssetsAnswer(
        assets=[asset_of(asset) for asset in answer.assets],
        next_cursor=or_none(answer.next_page_token),
        total=answer.total_size,
    )


@router.get("/assets/{asset_id:uuid}", operation_id="getAsset", summary="One photo", tags=["assets"])
async def get_asset(asset_id: UUID, caller: Reader) -> AssetAnswer:
    """The photo with signed addresses, its owner's untouched original among them."""
    request = asset_pb2.GetAssetRequest(asset_id=str(asset_id))
    return AssetAnswer(asset=asset_of((await caller.ask(caller.engine.assets.GetAsset, request)).asset))


@router.patch(
    "/assets/{asset_id:uuid}",
    operation_id="updateAsset",
    summary="Stars, mark, place, version and tags of a photo",
    tags=["assets"],
    responses=problems(404, body=True),
)
async def update_asset(asset_id: UUID, body: UpdateAssetBody, caller: Writer) -> AssetAnswer:
    """Changes what is given; null takes a place or a chosen version away."""
    named = {
        name
        for name in body.model_fields_set
        if getattr(body, name) is not None or name in {"position", "deliver_job_id"}
    }
    if not named:
        return await get_asset(asset_id, caller)
    asset = asset_pb2.Asset(id=str(asset_id), rating=body.rating or 0, mark=MARKS[body.mark or "none"], tags=body.tags)
    if body.position is not None:
        asset.position = body.position
    if body.deliver_job_id is not None:
        asset.deliver_job_id = str(body.deliver_job_id)
    request = asset_pb2.UpdateAssetRequest(asset=asset, update_mask=FieldMask(paths=sorted(named)))
    return AssetAnswer(asset=asset_of((await caller.ask(caller.engine.assets.UpdateAsset, request)).asset))


@router.patch(
    "/assets",
    operation_id="markAssets",
    summary="The same stars or mark for many photos",
    tags=["assets"],
    responses=problems(404, body=True),
)
async def mark_assets(body: MarkAssetsBody, caller: Writer) -> MarkedAnswer:
    """Marks all of them or none."""
    request = asset_pb2.MarkAssetsRequest(asset_ids=[str(each) for each in body.asset_ids])
    if body.rating is not None:
        request.rating = body.rating
    if body.mark is not None:
        request.mark = MARKS[body.mark]
    answer = await caller.ask(caller.engine.assets.MarkAssets, request)
    return MarkedAnswer(assets=[asset_of(asset) for asset in answer.assets])


@router.delete(
    "/assets/{asset_id:uuid}", operation_id="deleteAsset", summary="Remove a photo", tags=["assets"], status_code=204
)
async def delete_asset(asset_id: UUID, caller: Writer) -> Response:
    """Not found from now on: its jobs end, their credits return and its files go in the moments that follow."""
    await caller.ask(caller.engine.assets.DeleteAsset, asset_pb2.DeleteAssetRequest(asset_id=str(asset_id)))
    return Response(status_code=204)
