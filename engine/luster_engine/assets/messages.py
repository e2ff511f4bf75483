"""Assets as messages of the contract."""

import hashlib

from luster.v1 import asset_pb2

from luster_engine.assets.models import Asset
from luster_engine.deliverables.latest import Latest
from luster_engine.rpc.convert import to_timestamp
from luster_engine.storage.port import Storage

_STATES = {
    "pending": asset_pb2.ASSET_STATE_PENDING,
    "ready": asset_pb2.ASSET_STATE_READY,
    "generated": asset_pb2.ASSET_STATE_GENERATED,
    "refused": asset_pb2.ASSET_STATE_REFUSED,
}
MARKS = {
    "none": asset_pb2.ASSET_MARK_UNSPECIFIED,
    "pick": asset_pb2.ASSET_MARK_PICK,
    "reject": asset_pb2.ASSET_MARK_REJECT,
}
MARK_NAMES = {number: name for name, number in MARKS.items()}
STATE_NAMES = {number: name for name, number in _STATES.items()}


async def to_message(
    asset: Asset, storage: Storage, latest: Latest | None = None, *, with_source: bool = False
) -> asset_pb2.Asset:
    """One photo, with addresses that its owner may open."""
    message = asset_pb2.Asset(
        id=str(asset.id),
        shoot_id=str(asset.shoot_id),
        filename=asset.filename,
        content_type=asset.mime or asset.content_type,
        size_bytes=asset.bytes or 0,
        width=asset.width or 0,
        height=asset.height or 0,
        state=_STATES[asset.state],
        sha256=asset.sha256 or "",
        object_key=asset.object_key,
        create_time=to_timestamp(asset.created_at),
        confirm_time=to_timestamp(asset.confirmed_at),
        capture_time=to_timestamp(asset.captured_at),
        refused_reason=asset.refused_reason or "",
        rating=asset.rating,
        mark=MARKS[asset.mark],
        position=asset.position,
        tags=asset.tags,
        tags_by=asset.tags_by,
        deliver_job_id="" if asset.deliver_job_id is None else str(asset.deliver_job_id),
    )
    if asset.shared_key:
        message.original_url = await storage.presign_get(asset.shared_key)
    if asset.thumb_key:
        message.thumb_url = await storage.presign_get(asset.thumb_key)
    if latest is not None:
        message.output_url = await storage.presign_get(latest.object_key)
        message.latest_job_id = str(latest.job_id)
    if with_source and asset.source_key:
        message.source_url = await storage.presign_get(asset.source_key, filename=asset.filename)
    # The addresses are part of what the message says, so the tag changes with their window.
    message.etag = hashlib.sha256(message.SerializeToString(deterministic=True)).hexdigest()[:24]
    return message
