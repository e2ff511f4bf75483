"""The rules of assets: how a photo is announced, becomes ready, is listed and leaves."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import there
from luster_engine.assets import media_types
from luster_engine.assets.models import JOB_OUTPUTS, JOBS, Asset
from luster_engine.errors import FieldViolation, LusterError, Reason, wrong_fields
from luster_engine.storage import keys

UPLOAD_LASTS = timedelta(hours=24)
"""How long a photo may stay announced; what never arrives is swept away afterwards."""

PART_BYTES = 8 * 1024 * 1024
"""Size of an upload's parts, all but the last; R2 wants them equal and S3 at least 5 MiB."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a client says of a photo before it sends it."""

    filename: str
    content_type: str
    size: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class ConfirmedFile:
    """What confirmation found out about the bytes that arrived."""

    sha256: str
    source_key: str
    shared_key: str
    format: str
    mime: str
    size: int
    width: int
    height: int
    colour: str
    has_gps: bool
    captured_at: datetime | None


@dataclass(frozen=True, slots=True)
class AssetFilter:
    """Which of an account's photos are wanted."""

    shoot_id: UUID | None = None
    state: str | None = None
    with_output_only: bool = False
    created_after: datetime | None = None
    created_before: datetime | None = None
    tag: str = ""


def clean_filename(name: str) -> str:
    """The last part of a path, without control characters, in at most 200 characters."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    shown = "".join(each for each in last if unicodedata.category(each)[0] != "C").strip(" .")
    return shown[:200]


def checked(announcement: Announcement, *, max_bytes: int) -> Announcement:
    """The announcement with its name cleaned, or what is wrong with it, field by field."""
    wrong: list[FieldViolation] = []
    name = clean_filename(announcement.filename)
    if not name:
        wrong.append(FieldViolation("filename", "must name a file, such as kitchen.jpg"))
    kind = announcement.content_type.partition(";")[0].strip().lower()
    kind = {"image/jpg": "image/jpeg", "image/tif": "image/tiff"}.get(kind, kind)
    taken = media_types.taken_here()
    if kind not in taken:
        more = ". Raw files are not read here: the extra `raw` is missing" if kind in media_types.RAW else ""
        wrong.append(FieldViolation("content_type", f"must be one of {', '.join(taken)}{more}"))
    if announcement.size is not None and announcement.size < 1:
        wrong.append(FieldViolation("size_bytes", "must be the file's size in bytes"))
    digest = (announcement.sha256 or "").lower()
    if digest and not re.fullmatch(r"[0-9a-f]{64}", digest):
        wrong.append(FieldViolation("sha256", "must be 64 hexadecimal digits"))
    if wrong:
        is_kind = wrong[0].field == "content_type"
        raise wrong_fields(wrong, Reason.UNSUPPORTED_FORMAT if is_kind else Reason.INVALID_ARGUMENT)
    if announcement.size is not None and announcement.size > max_bytes:
        raise LusterError(
            Reason.TOO_LARGE,
            f"The photo has {announcement.size} bytes; at most {max_bytes} are allowed. Send a smaller file.",
            limit=max_bytes,
        )
    return Announcement(name, kind, announcement.size, digest or None)


async def announce(session: AsyncSession, account: UUID, shoot: UUID, what: Announcement, *, asset_id: UUID) -> Asset:
    """A pending asset with the key to which its bytes go."""
    asset = Asset(
        id=asset_id,
        account_id=account,
        shoot_id=shoot,
        state="pending",
        filename=what.filename,
        content_type=what.content_type,
        declared_size=what.size,
        declared_sha256=what.sha256,
        object_key=keys.original(account, shoot, asset_id, keys.extension(what.content_type)),
        upload_expires_at=datetime.now(UTC) + UPLOAD_LASTS,
    )
    session.add(asset)
    await session.flush()
    await session.refresh(asset)
    return asset


async def place_generated(session: AsyncSession, account: UUID, shoot: UUID, names: Mapping[UUID, str]) -> None:
    """Places for pictures that are to be made from words, each with the name that people read."""
    kind = "image/png"
    for asset_id, name in names.items():
        key = keys.original(account, shoot, asset_id, keys.extension(kind))
        session.add(
            Asset(
                id=asset_id,
                account_id=account,
                shoot_id=shoot,
                state="generated",
                filename=clean_filename(name),
                content_type=kind,
                object_key=key,
            )
        )
    await session.flush()


async def take_places_back(session: AsyncSession, places: Sequence[UUID]) -> None:
    """Removes places of which no job was made; to be called in the transaction that made them."""
    await session.execute(delete(Asset).where(Asset.id.in_(places), Asset.state == "generated"))


async def note_generated(session: AsyncSession, asset: UUID, *, mime: str, width: int, height: int) -> None:
    """Write down what was made from words; its thumbnail is still to be made."""
    values = {"mime": mime, "width": width, "height": height, "thumb_state": "queued"}
    await session.execute(update(Asset).where(Asset.id == asset, Asset.state == "generated").values(**values))


async def make_ready(session: AsyncSession, asset: Asset, found: ConfirmedFile) -> None:
    """Write down what was found; from here on the photo can be worked on."""
    asset.state = "ready"
    asset.refused_reason = None
    asset.sha256 = found.sha256
    asset.source_key = found.source_key
    asset.shared_key = found.shared_key
    asset.format = found.format
    asset.mime = found.mime
    asset.bytes = found.size
    asset.width = found.width
    asset.height = found.height
    asset.colour = found.colour
    asset.has_gps = found.has_gps
    asset.captured_at = found.captured_at
    asset.confirmed_at = datetime.now(UTC)
    asset.upload_id = None
    asset.thumb_state = "queued"
    await session.flush()
    await session.refresh(asset)


async def refuse(session: AsyncSession, asset_id: UUID, reason: Reason) -> None:
    """Write down why the bytes were refused; other bytes may still come."""
    await session.execute(
        update(Asset)
        .where(Asset.id == asset_id, Asset.state.in_(("pending", "refused")))
        .values(state="refused", refused_reason=str(reason))
    )


async def page(
    session: AsyncSession, account: UUID, wanted: AssetFilter, *, after: UUID | None, limit: int, skip: int = 0
) -> tuple[Sequence[Asset], UUID | None, int]:
    """Photos newest first, the row to go on after, and how many there are in all."""
    where = _where(account, wanted)
    total = await session.scalar(select(func.count()).select_from(Asset).where(*where)) or 0
    query: Select[Any] = select(Asset).where(*where).order_by(Asset.id.desc()).offset(skip).limit(limit + 1)
    if after is not None:
        query = query.where(Asset.id < after)
    rows = list(await session.scalars(query))
    return rows[:limit], rows[limit - 1].id if len(rows) > limit else None, total


def _where(account: UUID, wanted: AssetFilter) -> list[ColumnElement[bool]]:
    # Ids sort by the time they were made, so a range of ids is a range of times and an index at once.
    where: list[ColumnElement[bool]] = [Asset.account_id == account]
    where.append(there())
    if wanted.state:
        where.append(Asset.state == wanted.state)
    if wanted.shoot_id is not None:
        where.append(Asset.shoot_id == wanted.shoot_id)
    if wanted.tag:
        where.append(Asset.tags.contains([wanted.tag]))
    if wanted.created_after is not None:
        where.append(Asset.created_at >= wanted.created_after)
    if wanted.created_before is not None:
        where.append(Asset.created_at < wanted.created_before)
    where.append(has_picture() if wanted.with_output_only else shown())
    return where


def has_picture() -> ColumnElement[bool]:
    """A photo of which a finished picture is kept; one that retention removed is none."""
    made = select(1).where(
        JOBS.c.asset_id == Asset.id, JOBS.c.state == "succeeded",
        JOB_OUTPUTS.c.job_id == JOBS.c.id, JOB_OUTPUTS.c.type == "picture",
    )  # fmt: skip
    return exists(made.correlate(Asset))


def shown() -> ColumnElement[bool]:
    """A photo that there is to look at; the place of a picture that was not made, or is not kept, is none."""
    return or_(Asset.state != "generated", has_picture())
