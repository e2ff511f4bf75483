"""Shoots, photos, the gallery and listings as clients see them."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from luster.v1 import asset_pb2, shoot_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, Body, or_none, when
from luster_gateway.shapes.job_counts import JobCounts, counts_of

AssetStatus = Literal["pending", "ready", "refused", "generated"]

ASSET_STATUSES: dict[int, AssetStatus] = {
    asset_pb2.ASSET_STATE_PENDING: "pending",
    asset_pb2.ASSET_STATE_READY: "ready",
    asset_pb2.ASSET_STATE_REFUSED: "refused",
    asset_pb2.ASSET_STATE_GENERATED: "generated",
}
ASSET_STATES: dict[AssetStatus, asset_pb2.AssetState] = {
    "pending": asset_pb2.ASSET_STATE_PENDING,
    "ready": asset_pb2.ASSET_STATE_READY,
    "refused": asset_pb2.ASSET_STATE_REFUSED,
    "generated": asset_pb2.ASSET_STATE_GENERATED,
}

Mark = Literal["none", "pick", "reject"]

MARKS: dict[Mark, asset_pb2.AssetMark] = {
    "none": asset_pb2.ASSET_MARK_UNSPECIFIED,
    "pick": asset_pb2.ASSET_MARK_PICK,
    "reject": asset_pb2.ASSET_MARK_REJECT,
}
MARK_NAMES: dict[int, Mark] = {number: name for name, number in MARKS.items()}

Tag = Literal[
    "exterior",
    "interior",
    "aerial",
    "living_room",
    "kitchen",
    "bedroom",
    "bathroom",
    "dining_room",
    "office",
    "hallway",
    "pool",
    "garden",
    "terrace",
    "night",
    "snow",
]

Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S")]


class CreateShootBody(Body):
    """A new shoot."""

    name: Name = Field(examples=["12 Harbour Lane"])
    note: str = Field(default="", max_length=4000)
    address: str = Field(default="", max_length=500)


class UpdateShootBody(Body):
    """What to change; what is left out stays."""

    name: Name | None = None
    note: str | None = Field(default=None, max_length=4000)
    address: str | None = Field(default=None, max_length=500)


class Shoot(Answer):
    """The photos of one visit to one property."""

    id: str
    name: str
    note: str
    address: str
    unsorted: bool
    photo_count: int
    jobs: JobCounts
    cover_url: str | None = Field(description="A signed address of a small picture of its first photo.")
    cover_job_id: str | None = Field(
        description="The job whose result stands for it; its small picture is `GET /jobs/{job_id}/outputs/photo`."
    )
    thumb_url: str | None
    created_at: datetime | None
    updated_at: datetime | None
    completed_at: datetime | None
    etag: str


class ShootAnswer(Answer):
    """One shoot."""

    shoot: Shoot


class ShootsAnswer(Answer):
    """Shoots, newest first."""

    shoots: list[Shoot]
    next_cursor: str | None
    total: int


class Asset(Answer):
    """One uploaded photo, or a picture that a model made from words: it has a result and no original."""

    id: str
    filename: str
    shoot_id: str | None
    status: AssetStatus
    refused_reason: str | None
    content_type: str
    size_bytes: int
    width: int
    height: int
    sha256: str | None = Field(
        description="The content's name in hex, once confirmed: the same photo has the same one."
    )
    object_key: str
    original_url: str | None = Field(description="A signed address of the original without its metadata.")
    source_url: str | None = Field(description="A signed address of the untouched original, for its owner.")
    output_url: str | None = Field(
        description="A signed address of the result that is delivered: the one that its owner chose, else the newest "
        "that needs no review, else the newest."
    )
    thumb_url: str | None
    latest_job_id: str | None = Field(description="The job that made `output_url`.")
    rating: int = Field(description="Its owner's stars, 0 to 5.")
    mark: Mark
    position: float | None = Field(description="Its place among the photos of its shoot, where its owner gave it one.")
    deliver_job_id: str | None = Field(description="The job whose result its owner chose to deliver.")
    tags: list[str] = Field(description="What it shows, as far as that is known.")
    tags_by: str | None = Field(description="Whose word that is: `network`, `provider` or `owner`; null for nobody's.")
    created_at: datetime | None
    confirmed_at: datetime | None
    captured_at: datetime | None
    etag: str


class UpdateAssetBody(Body):
    """What its owner says of a photo; what is left out stays, and null takes a place or a choice away."""

    rating: int | None = Field(default=None, ge=0, le=5, description="Stars.")
    mark: Mark | None = None
    position: float | None = Field(default=None, ge=-1e12, le=1e12, description="Its place; null for the camera's.")
    deliver_job_id: UUID | None = Field(
        default=None, description="The job whose result is delivered; null for no choice."
    )
    tags: list[Tag] = Field(
        default=[], max_length=10, description="What it shows, in its owner's word; empty for nothing."
    )


class MarkAssetsBody(Body):
    """The same stars or mark for many photos."""

    asset_ids: list[UUID] = Field(min_length=1, max_length=200)
    rating: int | None = Field(default=None, ge=0, le=5)
    mark: Mark | None = None


class MarkedAnswer(Answer):
    """The photos that were marked."""

    assets: list[Asset]


class AssetAnswer(Answer):
    """One photo."""

    asset: Asset


class AssetsAnswer(Answer):
    """Photos, newest first."""

    assets: list[Asset]
    next_cursor: str | None
    total: int


class GalleryItem(Answer):
    """A photo with the result that is delivered."""

    id: str
    original_url: str | None
    output_url: str | None
    created_at: datetime | None
    thumb_url: str | None
    width: int
    height: int
    filename: str
    shoot_id: str | None
    job_id: str | None


class GalleryAnswer(Answer):
    """One page of results."""

    items: list[GalleryItem]
    total: int
    page: int
    pages: int
    next_cursor: str | None = Field(description="For clients that go on by cursor instead of by page.")


class Listing(Answer):
    """A shoot with at least one result and nothing open."""

    id: str
    name: str
    cover_url: str | None = Field(description="A signed address of a small picture of its first photo.")
    cover_job_id: str | None = Field(
        description="The job whose result stands for it; its small picture is `GET /jobs/{job_id}/outputs/photo`."
    )
    thumb_url: str | None
    photo_count: int
    completed_at: datetime | None


class ListingsAnswer(Answer):
    """Listings, newest first."""

    listings: list[Listing]
    next_cursor: str | None


class DeletedAnswer(Answer):
    """What went."""

    id: UUID
    deleted: Literal[True] = True


def shoot_of(shoot: shoot_pb2.Shoot) -> Shoot:
    """A shoot of a message."""
    return Shoot(
        id=shoot.id,
        name=shoot.name,
        note=shoot.note,
        address=shoot.address,
        unsorted=shoot.unsorted,
        photo_count=shoot.asset_count,
        jobs=counts_of(shoot.jobs),
        cover_url=or_none(shoot.cover_url),
        cover_job_id=or_none(shoot.cover_job_id),
        thumb_url=or_none(shoot.cover_url),
        created_at=when(shoot, "create_time"),
        updated_at=when(shoot, "update_time"),
        completed_at=when(shoot, "complete_time"),
        etag=shoot.etag,
    )


def listing_of(shoot: shoot_pb2.Shoot) -> Listing:
    """A finished shoot of a message."""
    return Listing(
        id=shoot.id,
        name=shoot.name,
        cover_url=or_none(shoot.cover_url),
        cover_job_id=or_none(shoot.cover_job_id),
        thumb_url=or_none(shoot.cover_url),
        photo_count=shoot.asset_count,
        completed_at=when(shoot, "complete_time"),
    )


def asset_of(asset: asset_pb2.Asset) -> Asset:
    """A photo of a message."""
    return Asset(
        id=asset.id,
        filename=asset.filename,
        shoot_id=or_none(asset.shoot_id),
        status=ASSET_STATUSES.get(asset.state, "pending"),
        refused_reason=or_none(asset.refused_reason),
        content_type=asset.content_type,
        size_bytes=asset.size_bytes,
        width=asset.width,
        height=asset.height,
        sha256=or_none(asset.sha256),
        object_key=asset.object_key,
        original_url=or_none(asset.original_url),
        source_url=or_none(asset.source_url),
        output_url=or_none(asset.output_url),
        thumb_url=or_none(asset.thumb_url),
        latest_job_id=or_none(asset.latest_job_id),
        rating=asset.rating,
        mark=MARK_NAMES.get(asset.mark, "none"),
        position=asset.position if asset.HasField("position") else None,
        tags=list(asset.tags),
        tags_by=or_none(asset.tags_by),
        deliver_job_id=or_none(asset.deliver_job_id),
        created_at=when(asset, "create_time"),
        confirmed_at=when(asset, "confirm_time"),
        captured_at=when(asset, "capture_time"),
        etag=asset.etag,
    )


def gallery_item_of(asset: asset_pb2.Asset) -> GalleryItem:
    """A photo with a result, of a message."""
    return GalleryItem(
        id=asset.id,
        original_url=or_none(asset.original_url),
        output_url=or_none(asset.output_url),
        created_at=when(asset, "create_time"),
        thumb_url=or_none(asset.thumb_url),
        width=asset.width,
        height=asset.height,
        filename=asset.filename,
        shoot_id=or_none(asset.shoot_id),
        job_id=or_none(asset.latest_job_id),
    )
