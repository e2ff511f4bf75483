"""The table of assets."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    UniqueConstraint,
    column,
    table,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId, WithTimes, among, one_of

ASSET_STATES = ("pending", "ready", "refused", "generated", "deleting", "deleted")
SHOWN_STATES = ("ready", "generated")
SHOWN = among("state", SHOWN_STATES)
"""SQL: there is a picture to show, a user's or a model's, and it is not being removed."""
MARKS = ("none", "pick", "reject")
THUMBNAIL_STATES = ("none", "queued", "ready", "failed")

# Jobs stand above assets, so this room knows of their tables only what its few questions need.
JOBS = table("jobs", column("id"), column("asset_id"), column("state"))
JOB_OUTPUTS = table("job_outputs", column("job_id"), column("type"))


class Asset(WithId, WithTimes, Base):
    """One photo that a user brought, from the signed URL for its upload to its removal; or the place of a picture that
    a model makes from words, which has no original: its job's result is the picture."""

    __tablename__ = "assets"
    __table_args__ = (
        one_of("state", ASSET_STATES),
        one_of("thumb_state", THUMBNAIL_STATES),
        one_of("mark", MARKS, name="mark"),
        CheckConstraint("rating BETWEEN 0 AND 5", name="rating_is_stars"),
        UniqueConstraint("object_key"),
        CheckConstraint(
            "state <> 'ready' OR (source_key IS NOT NULL AND width > 0 AND height > 0 AND bytes > 0)",
            name="ready_is_known",
        ),
        Index("ix_assets_account_id_id", "account_id", "id"),
        Index("ix_assets_shoot_id_id", "shoot_id", "id"),
        Index("ix_assets_pending", "created_at", postgresql_where=text("state = 'pending'")),
        Index("ix_assets_sweep_at", "sweep_at", postgresql_where=text("sweep_at IS NOT NULL")),
        Index("ix_assets_deleting", "id", postgresql_where=text("state = 'deleting'")),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    shoot_id: Mapped[UUID] = mapped_column(ForeignKey("shoots.id"))
    state: Mapped[str] = mapped_column(server_default="pending")
    refused_reason: Mapped[str | None]
    """Why the last confirmation said no; another upload to the same place may still be confirmed."""
    filename: Mapped[str]
    content_type: Mapped[str]
    declared_size: Mapped[int | None] = mapped_column(BigInteger)
    declared_sha256: Mapped[str | None]
    upload_id: Mapped[str | None]
    """The store's name for a running upload in parts."""
    upload_expires_at: Mapped[datetime | None]
    object_key: Mapped[str]
    """Where the client puts the upload; never read again once confirmed."""
    source_key: Mapped[str | None]
    """The immutable copy from which all work is done."""
    shared_key: Mapped[str | None]
    """A copy without position and serial numbers, which is what links serve."""
    thumb_key: Mapped[str | None]
    thumb_state: Mapped[str] = mapped_column(server_default="none")
    sha256: Mapped[str | None]
    format: Mapped[str | None]
    mime: Mapped[str | None]
    bytes: Mapped[int | None] = mapped_column(BigInteger)
    width: Mapped[int | None]
    height: Mapped[int | None]
    colour: Mapped[str | None]
    has_gps: Mapped[bool] = mapped_column(server_default=text("false"))
    captured_at: Mapped[datetime | None]
    rating: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    mark: Mapped[str] = mapped_column(server_default="none")
    position: Mapped[float | None]
    """Where its owner put it among the photos of its shoot; smaller comes first."""
    deliver_job_id: Mapped[UUID | None]
    """The job whose result is to be delivered. No foreign key: jobs stand above assets, and none is removed alone."""
    confirmed_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]
    tags: Mapped[list[str]] = mapped_column(ARRAY(String), server_default="{}")
    """What it shows."""
    tags_by: Mapped[str] = mapped_column(server_default="")
    """Whose word that is: `network`, `owner`, or nobody's yet."""
    sweep_at: Mapped[datetime | None]
    """When its folder is looked at once more, after its removal."""


class OlderTagOrder(Base):
    """How many photos of before a remote model is still to be asked about, and how far that is. There is one row."""

    __tablename__ = "older_tag_orders"
    __table_args__ = (
        CheckConstraint("id = 1", name="there_is_one"),
        CheckConstraint("remaining >= 0", name="remaining_not_negative"),
    )

    id: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    turn: Mapped[int] = mapped_column(BigInteger, server_default="0")
    """Only the queue's row that names it does anything."""
    remaining: Mapped[int] = mapped_column(server_default="0")
    before: Mapped[UUID]
    """The photo of the turn before; what is older has its turn."""
    photo: Mapped[UUID | None]
    """The photo that is asked about just now, or was when a worker was killed."""
    tries: Mapped[int] = mapped_column(server_default="0")
