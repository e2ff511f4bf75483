"""The rules of shoots: whose they are, what they are called, how they stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, select
from sqlalchemy.dialects.postgresql import distinct_on, insert
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import LIVE
from luster_engine.assets.models import SHOWN_STATES, Asset
from luster_engine.assets.service import shown
from luster_engine.credits import service as credits
from luster_engine.database.ids import new_id
from luster_engine.errors import FieldViolation, LusterError, Reason, wrong_fields
from luster_engine.jobs import reading
from luster_engine.jobs.models import OPEN_STATES, Job
from luster_engine.shoots.models import Shoot

UNSORTED = "Unsorted"

_LONGEST = {"name": 200, "note": 5000, "address": 500}


@dataclass(frozen=True, slots=True)
class ShootSummary:
    """What a shoot's photos and jobs add up to."""

    assets: int = 0
    jobs: Mapping[str, int] = field(default_factory=dict)
    cover_key: str | None = None
    cover_job: UUID | None = None
    """Whose result stands for it; None while nothing was made."""
    completed_at: datetime | None = None
    """When its last job ended, while it is a listing: at least one success and nothing open."""


@dataclass(frozen=True, slots=True)
class ShootFilter:
    """Which of an account's shoots are wanted."""

    listings_only: bool = False
    created_after: datetime | None = None
    created_before: datetime | None = None


def checked(values: Mapping[str, str]) -> dict[str, str]:
    """The texts of a shoot, trimmed, or what is wrong with them."""
    clean = {name: text.strip() for name, text in values.items()}
    wrong = [
        FieldViolation(name, f"may have {_LONGEST[name]} characters at most")
        for name, text in clean.items()
        if len(text) > _LONGEST[name]
    ]
    wrong += [FieldViolation(name, "must not hold a NUL character") for name, text in clean.items() if "\0" in text]
    if "name" in clean and not clean["name"]:
        wrong.append(FieldViolation("name", "must not be empty"))
    if wrong:
        raise wrong_fields(wrong)
    return clean


async def create(session: AsyncSession, account: UUID, texts: Mapping[str, str], *, shoot_id: UUID) -> Shoot:
    """A new shoot."""
    shoot = Shoot(
        id=shoot_id,
        account_id=account,
        name=texts["name"],
        notes=texts.get("note", ""),
        address=texts.get("address", ""),
        state="active",
    )
    session.add(shoot)
    await session.flush()
    await session.refresh(shoot)
    return shoot


async def unsorted(session: AsyncSession, account: UUID) -> Shoot:
    """The account's own shoot for photos without one; made when it is first needed."""
    query = select(Shoot).where(Shoot.account_id == account, Shoot.is_unsorted).with_for_update(key_share=True)
    found = await session.scalar(query)
    if found is not None:
        return found
    await session.execute(
        insert(Shoot).values(id=new_id(), account_id=account, name=UNSORTED, is_unsorted=True).on_conflict_do_nothing()
    )
    return (await session.execute(query)).scalar_one()


async def unsorted_id(session: AsyncSession, account: UUID) -> UUID:
    """Its id. The account's lock is taken only to make it, and before any shoot, as by whoever removes one."""
    found = await session.scalar(select(Shoot.id).where(Shoot.account_id == account, Shoot.is_unsorted))
    if found is not None:
        return found
    await credits.lock(session, account)
    return (await unsorted(session, account)).id


async def change(session: AsyncSession, shoot: Shoot, texts: Mapping[str, str]) -> Shoot:
    """Take over the given texts."""
    if shoot.is_unsorted and "name" in texts and texts["name"] != shoot.name:
        raise LusterError(Reason.STATE_CONFLICT, "The Unsorted shoot keeps its name. Make a shoot of your own.")
    for name, text in texts.items():
        setattr(shoot, {"note": "notes"}.get(name, name), text)
    await session.flush()
    await session.refresh(shoot)
    return shoot


async def page(
    session: AsyncSession, account: UUID, wanted: ShootFilter, *, after: UUID | None, limit: int
) -> tuple[Sequence[Shoot], UUID | None, int]:
    """Shoots newest first, the row to go on after, and how many there are in all."""
    where: list[ColumnElement[bool]] = [Shoot.account_id == account, Shoot.state == "active"]
    if wanted.created_after is not None:
        where.append(Shoot.created_at >= wanted.created_after)
    if wanted.created_before is not None:
        where.append(Shoot.created_at < wanted.created_before)
    if wanted.listings_only:
        where.append(_any_job(Job.state == "succeeded"))
        where.append(~_any_job(Job.state.in_(OPEN_STATES)))
    total = await session.scalar(select(func.count()).select_from(Shoot).where(*where)) or 0
    query: Select[Any] = select(Shoot).where(*where).order_by(Shoot.id.desc()).limit(limit + 1)
    if after is not None:
        query = query.where(Shoot.id < after)
    rows = list(await session.scalars(query))
    return rows[:limit], rows[limit - 1].id if len(rows) > limit else None, total


async def standings(session: AsyncSession, shoots: Sequence[UUID]) -> Mapping[UUID, ShootSummary]:
    """What each shoot adds up to, in four statements however many there are."""
    if not shoots:
        return {}
    photos = await session.execute(
        select(Asset.shoot_id, func.count())
        # A file that was refused is no photo of the shoot.
        .where(Asset.shoot_id.in_(shoots), Asset.state.in_(LIVE), Asset.state != "refused", shown())
        .group_by(Asset.shoot_id)
    )
    covers = await session.execute(
        select(Asset.shoot_id, Asset.thumb_key)
        .where(Asset.shoot_id.in_(shoots), Asset.state.in_(SHOWN_STATES), Asset.thumb_key.is_not(None), shown())
        .ext(distinct_on(Asset.shoot_id))
        .order_by(Asset.shoot_id, Asset.id)
    )
    states = await session.execute(
        select(Job.shoot_id, Job.state, func.count(), func.max(Job.finished_at))
        .join(Asset, and_(Asset.id == Job.asset_id, Asset.state.in_(LIVE)))
        .where(Job.shoot_id.in_(shoots))
        .group_by(Job.shoot_id, Job.state)
    )
    made = await reading.covers(session, shoots)
    counts: dict[UUID, int] = {row[0]: row[1] for row in photos}
    cover: dict[UUID, str | None] = {row[0]: row[1] for row in covers}
    jobs: dict[UUID, dict[str, int]] = {shoot: {} for shoot in shoots}
    last: dict[UUID, datetime] = {}
    for shoot, state, count, ended in states:
        jobs[shoot][state] = count
        if ended is not None:
            last[shoot] = max(ended, last.get(shoot, ended))
    return {
        shoot: ShootSummary(
            assets=counts.get(shoot, 0),
            jobs=jobs[shoot],
            cover_key=cover.get(shoot),
            cover_job=made.get(shoot),
            completed_at=last.get(shoot) if _is_listing(jobs[shoot]) else None,
        )
        for shoot in shoots
    }


def _is_listing(jobs: Mapping[str, int]) -> bool:
    return jobs.get("succeeded", 0) > 0 and not any(jobs.get(state, 0) for state in OPEN_STATES)


def _any_job(which: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists(
        select(1)
        .select_from(Job)
        .join(Asset, and_(Asset.id == Job.asset_id, Asset.state.in_(LIVE)))
        .where(Job.shoot_id == Shoot.id, which)
        .correlate(Shoot)
    )
