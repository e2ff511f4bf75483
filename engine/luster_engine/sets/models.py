"""Tables of sets: which photos are one to their user, what was seen of each photo, and how far a search is."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, SmallInteger, func
from sqlalchemy.orm import Mapped, mapped_column

from luster_engine.database.base import Base, WithId, one_of

SEARCH_STATES = ("searching", "done", "failed")
MADE_BY = ("engine", "owner")


class PhotoSetRow(WithId, Base):
    """One view of a shoot; a single shot is a set of one."""

    __tablename__ = "photo_sets"
    __table_args__ = (
        one_of("made_by", MADE_BY, name="made_by_known"),
        CheckConstraint("sure BETWEEN 0 AND 1", name="sure_is_a_share"),
        Index("ix_photo_sets_shoot_id_place_id", "shoot_id", "place", "id"),
        Index("ix_photo_sets_account_id", "account_id"),
    )

    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    shoot_id: Mapped[UUID] = mapped_column(ForeignKey("shoots.id"))
    place: Mapped[int]
    """Where it stands in the shoot; sets that came of one set share a place and follow each other by their ids."""
    sure: Mapped[float]
    why: Mapped[str]
    made_by: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class SetPhoto(Base):
    """A photo of a set. The photo is the key, so that no photo is ever in two sets."""

    __tablename__ = "set_photos"
    __table_args__ = (Index("ix_set_photos_set_id", "set_id"),)

    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"), primary_key=True)
    set_id: Mapped[UUID] = mapped_column(ForeignKey("photo_sets.id"))
    position: Mapped[int] = mapped_column(SmallInteger)


class PhotoSketch(Base):
    """What grouping knows of a photo, kept so that a second search need not read it again; it goes with its photo."""

    __tablename__ = "photo_sketches"

    asset_id: Mapped[UUID] = mapped_column(ForeignKey("assets.id"), primary_key=True)
    facts: Mapped[dict[str, Any] | None]
    """As a child says it; nothing where the photo could not be read."""
    unreadable: Mapped[str] = mapped_column(server_default="")
    """Why it could not be read."""


class SetSearch(Base):
    """The search for the sets of a shoot, at most one at a time."""

    __tablename__ = "set_searches"
    __table_args__ = (one_of("state", SEARCH_STATES), Index("ix_set_searches_account_id", "account_id"))

    shoot_id: Mapped[UUID] = mapped_column(ForeignKey("shoots.id"), primary_key=True)
    account_id: Mapped[UUID] = mapped_column(ForeignKey("accounts.id"))
    state: Mapped[str]
    error: Mapped[str] = mapped_column(server_default="")
    asked_at: Mapped[datetime] = mapped_column(server_default=func.now())
    ended_at: Mapped[datetime | None]
