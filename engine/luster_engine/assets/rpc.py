"""AssetService: photos come in, are listed, and leave."""

import contextlib
from datetime import UTC, datetime, timedelta
from uuid import UUID

import grpc
from luster.v1 import asset_pb2, asset_pb2_grpc

from luster_engine.accounts.access import owned_asset, owned_shoot
from luster_engine.assets import owner_marks, service
from luster_engine.assets.confirm import Inspector
from luster_engine.assets.left_upload import queue_discard
from luster_engine.assets.messages import MARK_NAMES, STATE_NAMES, to_message
from luster_engine.assets.models import SHOWN_STATES, Asset
from luster_engine.assets.parts import UploadParts
from luster_engine.assets.quota import Quota
from luster_engine.assets.service import Announcement, AssetFilter, ConfirmedFile
from luster_engine.assets.thumbnail import queue_thumbnail
from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.database.session import Database
from luster_engine.deliverables.latest import latest_pictures
from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.rpc.caller import current_caller
from luster_engine.rpc.convert import from_timestamp, read_id, to_timestamp
from luster_engine.rpc.paging import page_size, read_token, write_token
from luster_engine.rpc.repeats import first_of
from luster_engine.shoots import service as shoots
from luster_engine.shoots.removal import remove_asset
from luster_engine.storage.port import WINDOW, Storage, no_upload

Context = grpc.aio.ServicerContext[object, object]

# A refusal of these reasons is about the bytes, so it is written down; any other may pass with the next try.
_ABOUT_THE_BYTES = {
    Reason.NOT_AN_IMAGE,
    Reason.UNSUPPORTED_FORMAT,
    Reason.CORRUPT_IMAGE,
    Reason.TOO_MANY_PIXELS,
    Reason.TOO_LARGE,
    Reason.TOO_SMALL,
    Reason.TOO_MANY_FRAMES,
    Reason.UPLOAD_MISMATCH,
}


class AssetServicer(asset_pb2_grpc.AssetServiceServicer):
    """Answers AssetService's calls."""

    def __init__(
        self, database: Database, storage: Storage, inspector: Inspector, quota: Quota, *, max_bytes: int
    ) -> None:
        self._quota = quota
        self._database = database
        self._storage = storage
        self._inspector = inspector
        self._max_bytes = max_bytes
        self._parts = UploadParts(database, storage)

    async def CreateUpload(  # noqa: N802 - the contract's name
        self, request: asset_pb2.CreateUploadRequest, context: Context
    ) -> asset_pb2.CreateUploadResponse:
        """Announce a photo."""
        size = request.size_bytes if request.HasField("size_bytes") else None
        asset = await self._announce(
            request, Announcement(request.filename, request.content_type, size, request.sha256 or None)
        )
        if asset.state == "ready" and asset.declared_size is None:
            # A repeated call: a new address would bring what nobody looks at and nobody counts.
            raise LusterError(Reason.ALREADY_EXISTS, "The photo of this request is already confirmed.")
        signed = await self._storage.presign_put(
            asset.object_key, content_type=asset.content_type, size=asset.declared_size
        )
        return asset_pb2.CreateUploadResponse(
            asset=await to_message(asset, self._storage),
            upload_url=signed.url,
            headers=dict(signed.headers),
            object_key=asset.object_key,
            expire_time=to_timestamp(signed.expires_at),
            form=await self._form(asset) if request.form else None,
        )

    async def _form(self, asset: Asset) -> asset_pb2.UploadForm | None:
        least, most = asset.declared_size or 1, asset.declared_size or self._max_bytes
        form = await self._storage.presign_form(
            asset.object_key, content_type=asset.content_type, least=least, most=most
        )
        return asset_pb2.UploadForm(url=form.url, fields=dict(form.fields)) if form is not None else None

    async def CreateMultipartUpload(  # noqa: N802 - the contract's name
        self, request: asset_pb2.CreateMultipartUploadRequest, context: Context
    ) -> asset_pb2.CreateMultipartUploadResponse:
        """Announce a large photo that comes in parts."""
        asset = await self._announce(request, Announcement(request.filename, request.content_type, request.size_bytes))
        upload_id = await self._parts.begin(asset)
        return asset_pb2.CreateMultipartUploadResponse(
            asset=await to_message(asset, self._storage),
            upload_id=upload_id,
            object_key=asset.object_key,
            part_size_bytes=service.PART_BYTES,
            part_count=-(-request.size_bytes // service.PART_BYTES),
            expire_time=to_timestamp(asset.upload_expires_at),
        )

    async def SignParts(  # noqa: N802 - the contract's name
        self, request: asset_pb2.SignPartsRequest, context: Context
    ) -> asset_pb2.SignPartsResponse:
        """Addresses for parts, and which parts have come."""
        asset = await self._pending(request.asset_id, request.upload_id)
        signed = await self._parts.sign(asset, request.part_numbers)
        return asset_pb2.SignPartsResponse(
            parts=[
                asset_pb2.SignedPart(part_number=number, upload_url=each.url, headers=dict(each.headers))
                for number, each in signed
            ],
            uploaded=[
                asset_pb2.UploadedPart(part_number=part.number, etag=part.etag, size_bytes=part.size)
                for part in await self._parts.arrived(asset)
            ],
            expire_time=to_timestamp(datetime.now(UTC) + timedelta(seconds=WINDOW)),
        )

    async def CompleteMultipartUpload(  # noqa: N802 - the contract's name
        self, request: asset_pb2.CompleteMultipartUploadRequest, context: Context
    ) -> asset_pb2.CompleteMultipartUploadResponse:
        """Join the parts; confirmation follows."""
        asset = await self._pending(request.asset_id, request.upload_id)
        await self._parts.complete(asset, {part.part_number: part.etag for part in request.parts})
        return asset_pb2.CompleteMultipartUploadResponse(
            asset=await to_message(asset, self._storage), object_key=asset.object_key
        )

    async def AbortUpload(  # noqa: N802 - the contract's name
        self, request: asset_pb2.AbortUploadRequest, context: Context
    ) -> asset_pb2.AbortUploadResponse:
        """Give an upload up; a photo that is ready stays."""
        caller = current_caller()
        async with self._database.transaction() as session:
            # Held before it is looked at, the account first as for every removal: it may just be confirmed.
            await credits.lock(session, caller.account)
            asset = await owned_asset(session, caller.account, read_id(request.asset_id, "asset_id"), lock=True)
            if asset.state in SHOWN_STATES:
                raise LusterError(Reason.STATE_CONFLICT, "This photo is confirmed. Delete it instead.")
            await remove_asset(session, asset, actor=caller.actor, request_id=caller.request_id)
        if request.upload_id:
            # The removal that was just queued sees to it as well, should this fail.
            with contextlib.suppress(LusterError):
                await self._storage.abort_multipart(asset.object_key, request.upload_id)
        return asset_pb2.AbortUploadResponse()

    async def ConfirmUpload(  # noqa: N802 - the contract's name
        self, request: asset_pb2.ConfirmUploadRequest, context: Context
    ) -> asset_pb2.ConfirmUploadResponse:
        """Look at what came; from then on the photo is ready."""
        account = current_caller().account
        asset = await self._owned(request.asset_id)
        if request.object_key and request.object_key != asset.object_key:
            raise LusterError(
                Reason.INVALID_ARGUMENT,
                "This object_key is not the one of this asset. Confirm with the one that the upload was given.",
                field="object_key",
            )
        if asset.state == "generated":
            raise LusterError(Reason.STATE_CONFLICT, "This picture is made from words; nothing is uploaded for it.")
        if asset.state != "ready":
            await self._check_kept(asset)
            try:
                found = await self._inspector.inspect(asset)
            except LusterError as error:
                if error.reason in _ABOUT_THE_BYTES:
                    await self._refuse(asset.id, error.reason)
                raise
            asset = await self._made_ready(account, asset.id, found)
        return asset_pb2.ConfirmUploadResponse(asset=await self._message(asset))

    async def GetAsset(  # noqa: N802 - the contract's name
        self, request: asset_pb2.GetAssetRequest, context: Context
    ) -> asset_pb2.GetAssetResponse:
        """One photo."""
        asset = await self._owned(request.asset_id)
        return asset_pb2.GetAssetResponse(asset=await self._message(asset, with_source=True))

    async def ListAssets(  # noqa: N802 - the contract's name
        self, request: asset_pb2.ListAssetsRequest, context: Context
    ) -> asset_pb2.ListAssetsResponse:
        """Photos, newest first."""
        account = current_caller().account
        if request.skip < 0:
            raise LusterError(Reason.INVALID_ARGUMENT, "skip must not be negative.", field="skip")
        wanted = AssetFilter(
            shoot_id=read_id(request.shoot_id, "shoot_id") if request.shoot_id else None,
            state=STATE_NAMES.get(request.state),
            with_output_only=request.with_output_only,
            created_after=from_timestamp(request, "created_after"),
            created_before=from_timestamp(request, "created_before"),
            tag=request.tag,
        )
        async with self._database.transaction() as session:
            if wanted.shoot_id is not None:
                await owned_shoot(session, account, wanted.shoot_id)
            assets, last, total = await service.page(
                session,
                account,
                wanted,
                after=read_token(request.page_token),
                limit=page_size(request.page_size),
                skip=request.skip,
            )
            latest = await latest_pictures(session, [asset.id for asset in assets])
        return asset_pb2.ListAssetsResponse(
            assets=[await to_message(asset, self._storage, latest.get(asset.id)) for asset in assets],
            next_page_token=write_token(last),
            total_size=total,
        )

    async def UpdateAsset(  # noqa: N802 - the contract's name
        self, request: asset_pb2.UpdateAssetRequest, context: Context
    ) -> asset_pb2.UpdateAssetResponse:
        """Change what the mask names."""
        wanted = owner_marks.checked(_said(request))
        async with self._database.transaction() as session:
            asset_id = read_id(request.asset.id, "asset_id")
            asset = await owned_asset(session, current_caller().account, asset_id, lock=True)
            asset = await owner_marks.change(session, asset, wanted)
        return asset_pb2.UpdateAssetResponse(asset=await self._message(asset))

    async def MarkAssets(  # noqa: N802 - the contract's name
        self, request: asset_pb2.MarkAssetsRequest, context: Context
    ) -> asset_pb2.MarkAssetsResponse:
        """Say the same of many photos."""
        values: dict[str, object] = {}
        if request.HasField("rating"):
            values["rating"] = request.rating
        if request.HasField("mark"):
            values["mark"] = MARK_NAMES.get(request.mark, "")
        ids = [read_id(each, "asset_ids") for each in request.asset_ids[: owner_marks.MOST_AT_ONCE + 1]]
        async with self._database.transaction() as session:
            marked = await owner_marks.mark_all(session, current_caller().account, ids, owner_marks.checked(values))
            latest = await latest_pictures(session, [asset.id for asset in marked])
        return asset_pb2.MarkAssetsResponse(
            assets=[await to_message(asset, self._storage, latest.get(asset.id)) for asset in marked]
        )

    async def DeleteAsset(  # noqa: N802 - the contract's name
        self, request: asset_pb2.DeleteAssetRequest, context: Context
    ) -> asset_pb2.DeleteAssetResponse:
        """Let a photo go, its jobs and its files."""
        caller = current_caller()
        async with self._database.transaction() as session:
            asset = await owned_asset(session, caller.account, read_id(request.asset_id, "asset_id"))
            cancelled = await remove_asset(session, asset, actor=caller.actor, request_id=caller.request_id)
        return asset_pb2.DeleteAssetResponse(cancelled_jobs=cancelled)

    async def _announce(
        self,
        request: asset_pb2.CreateUploadRequest | asset_pb2.CreateMultipartUploadRequest,
        announcement: Announcement,
    ) -> Asset:
        account = current_caller().account
        what = service.checked(announcement, max_bytes=self._max_bytes)
        await self._storage.check_room(what.size or 0)
        async with self._database.transaction() as session:
            wished = new_id()
            first = await first_of(session, account, request, wished)
            if first != wished:
                return await owned_asset(session, account, first)
            await self._quota.check_announced(session, account, what.size)
            if request.shoot_id:
                shoot = await owned_shoot(session, account, read_id(request.shoot_id, "shoot_id"), lock=True)
            else:
                shoot = await shoots.unsorted(session, account)
            return await service.announce(session, account, shoot.id, what, asset_id=wished)

    async def _check_kept(self, asset: Asset) -> None:
        arrived = await self._storage.head(asset.object_key)
        async with self._database.transaction() as session:
            await self._quota.check_kept(session, asset.account_id, arrived.size if arrived else 0)

    async def _made_ready(self, account: UUID, asset_id: UUID, found: ConfirmedFile) -> Asset:
        try:
            async with self._database.transaction() as session:
                asset = await owned_asset(session, account, asset_id, lock=True)
                if asset.state != "ready":
                    await service.make_ready(session, asset, found)
                    await queue_thumbnail(session, asset.id)
                    await queue_discard(session, asset)
                return asset
        except LusterError as error:
            if error.reason is Reason.NOT_FOUND:
                # The photo was deleted while it was looked at, and its folder may have been emptied before the copies.
                await self._inspector.take_back(found)
            raise

    async def _owned(self, asset_id: str) -> Asset:
        account = current_caller().account
        async with self._database.transaction() as session:
            return await owned_asset(session, account, read_id(asset_id, "asset_id"))

    async def _pending(self, asset_id: str, upload_id: str) -> Asset:
        asset = await self._owned(asset_id)
        if asset.state == "ready":
            raise LusterError(Reason.STATE_CONFLICT, "This photo is confirmed already.", asset_id=asset.id)
        if not upload_id or asset.upload_id != upload_id:
            raise no_upload()
        return asset

    async def _refuse(self, asset_id: UUID, reason: Reason) -> None:
        async with self._database.transaction() as session:
            await service.refuse(session, asset_id, reason)

    async def _message(self, asset: Asset, *, with_source: bool = False) -> asset_pb2.Asset:
        async with self._database.transaction() as session:
            latest = await latest_pictures(session, [asset.id])
        return await to_message(asset, self._storage, latest.get(asset.id), with_source=with_source)


_CHANGEABLE = ("rating", "mark", "position", "deliver_job_id", "tags")


def _said(request: asset_pb2.UpdateAssetRequest) -> dict[str, object]:
    """The columns that the mask names, with their new values."""
    named = list(request.update_mask.paths)
    if not named or any(path not in _CHANGEABLE for path in named):
        listed = ", ".join(_CHANGEABLE)
        raise LusterError(
            Reason.INVALID_FIELD_MASK,
            f"The update mask must name what to change: {listed}.",
            violations=(FieldViolation("update_mask", f"must name only {listed}, and at least one"),),
        )
    asset = request.asset
    values = {
        "rating": asset.rating,
        "mark": MARK_NAMES.get(asset.mark, ""),
        "tags": list(asset.tags),
        "position": asset.position if asset.HasField("position") else None,
        "deliver_job_id": read_id(asset.deliver_job_id, "deliver_job_id") if asset.deliver_job_id else None,
    }
    return {name: values[name] for name in named}
