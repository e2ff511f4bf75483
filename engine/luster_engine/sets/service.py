"""The rules of sets: every photo is in one set at most, and what was joined or split by hand stays so."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import owned_shoot, there
from luster_engine.assets.models import Asset
from luster_engine.database.ids import new_id
from luster_engine.errors import LusterError, Reason, wrong_field
from luster_engine.sets.grouping import LARGEST
from luster_engine.sets.models import PhotoSetRow, PhotoSketch, SetPhoto, SetSearch

MOST_PHOTOS = 2000
"""Photos of a shoot whose sets are kept: its sets travel in one answer, which must stay far below the 4 MB of a message
(`MAX_MESSAGE` of `rpc/server.py`)."""
_BY_HAND = "said by hand"
_LONGEST_WHY = 400
"""Characters of a set's reason that are kept; it is a sentence, and may hold a decoder's words."""


@dataclass(frozen=True, slots=True)
class StoredSet:
    """One view of a shoot, as it is kept."""

    id: UUID
    photos: tuple[UUID, ...]
    """Those that are still there, in their order."""
    sure: float
    why: str
    by_hand: bool
    removed: int = 0
    """How many were removed since."""


@dataclass(frozen=True, slots=True)
class NewSet:
    """A set that is to be kept."""

    place: int
    photos: Sequence[UUID]
    sure: float = 1.0
    why: str = _BY_HAND
    made_by: str = "owner"


@dataclass(frozen=True, slots=True)
class Search:
    """How far the search for the sets of a shoot is."""

    state: str = ""
    looked_at: int = 0
    photos: int = 0
    error: str = ""
    asked_at: datetime | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ShootSets:
    """The sets of a shoot, the photos that are in none, and the search for them."""

    sets: tuple[StoredSet, ...]
    loose: tuple[UUID, ...]
    search: Search


_KEPT = """
SELECT s.id, s.sure, s.why, s.made_by,
    coalesce(array_agg(p.asset_id ORDER BY p.position) FILTER (WHERE a.state = 'ready'), '{{}}') AS photos,
    count(*) FILTER (WHERE a.state IN ('deleting', 'deleted')) AS removed
FROM photo_sets s JOIN set_photos p ON p.set_id = s.id JOIN assets a ON a.id = p.asset_id
WHERE s.account_id = :account AND {which}
GROUP BY s.id ORDER BY s.place, s.id
"""
_SETS = text(_KEPT.format(which="s.shoot_id = :shoot"))
_ONE = text(_KEPT.format(which="s.id = :set"))


async def read(session: AsyncSession, account: UUID, shoot: UUID) -> ShootSets:
    """All that is known of the sets of a shoot; another's is NOT_FOUND."""
    await owned_shoot(session, account, shoot)
    sets = await stored(session, account, shoot)
    inside = select(SetPhoto.asset_id).where(SetPhoto.asset_id == Asset.id)
    ready = (Asset.shoot_id == shoot, Asset.account_id == account, Asset.state == "ready")
    loose = select(Asset.id).where(*ready, ~inside.exists()).order_by(Asset.id).limit(MOST_PHOTOS)
    return ShootSets(sets, tuple(await session.scalars(loose)), await _search(session, shoot))


async def stored(session: AsyncSession, account: UUID, shoot: UUID) -> tuple[StoredSet, ...]:
    """The sets of a shoot in its order, but for those of which no photo is left."""
    return tuple(_kept(await session.execute(_SETS, {"shoot": shoot, "account": account})))


async def one(session: AsyncSession, account: UUID, wanted: UUID) -> StoredSet:
    """A set of which a photo is left; another's is NOT_FOUND."""
    for found in _kept(await session.execute(_ONE, {"set": wanted, "account": account})):
        return found
    raise LusterError(Reason.NOT_FOUND, f"There is no set {wanted} with a photo that is ready.", set_id=wanted)


async def chosen(
    session: AsyncSession, account: UUID, shoot: UUID, wanted: Collection[UUID] | None
) -> tuple[StoredSet, ...]:
    """The sets that jobs are to be made of: those named, or with None all of them."""
    found = await stored(session, account, shoot)
    if wanted is None:
        search = await _search(session, shoot)
        if search.state == "searching":
            text_ = f"The sets of shoot {shoot} are still being looked for. Ask again when the search is done."
            raise LusterError(Reason.STATE_CONFLICT, text_, shoot_id=shoot)
        if not found:
            await owned_shoot(session, account, shoot)
            text_ = f"Shoot {shoot} has no sets yet. Have them looked for first, or join photos to sets."
            raise LusterError(Reason.STATE_CONFLICT, text_, shoot_id=shoot)
        return found
    known = {each.id: each for each in found}
    for each in wanted:
        if each not in known:
            raise _no_set(each, shoot)
    return tuple(known[each] for each in dict.fromkeys(wanted))


async def begin_search(session: AsyncSession, account: UUID, shoot: UUID, *, afresh: bool) -> bool:
    """Note that the sets of a shoot are to be looked for; False where that is under way already."""
    await owned_shoot(session, account, shoot, lock=True)
    ready = select(func.count()).where(Asset.shoot_id == shoot, Asset.state == "ready")
    photos = int(await session.scalar(ready) or 0)
    if photos > MOST_PHOTOS:
        text_ = f"Shoot {shoot} has {photos} photos, and sets are kept of {MOST_PHOTOS} at most. Make several shoots."
        raise LusterError(Reason.STATE_CONFLICT, text_, shoot_id=shoot)
    if afresh:
        await session.execute(update(PhotoSetRow).where(PhotoSetRow.shoot_id == shoot).values(made_by="engine"))
    found = await session.get(SetSearch, shoot, with_for_update=True)
    if found is None:
        session.add(SetSearch(shoot_id=shoot, account_id=account, state="searching"))
        await session.flush()
        return True
    if found.state == "searching":
        return False
    # Whoever asks again may have mended what kept a photo from being read.
    of_shoot = select(Asset.id).where(Asset.shoot_id == shoot)
    await session.execute(delete(PhotoSketch).where(PhotoSketch.facts.is_(None), PhotoSketch.asset_id.in_(of_shoot)))
    found.state, found.error, found.ended_at = "searching", "", None
    found.asked_at = func.now()
    await session.flush()
    return True


async def join(session: AsyncSession, account: UUID, shoot: UUID, photos: Sequence[UUID]) -> None:
    """Make one set of photos; they leave the sets that they were in."""
    await owned_shoot(session, account, shoot, lock=True)
    if not 2 <= len(photos) <= LARGEST:
        raise wrong_field("asset_ids", f"must hold 2 to {LARGEST} photos, and holds {len(photos)}")
    if len(set(photos)) < len(photos):
        raise wrong_field("asset_ids", "must not name a photo twice")
    ready = select(Asset.id).where(
        Asset.id.in_(photos), Asset.shoot_id == shoot, Asset.account_id == account, Asset.state == "ready", there()
    )
    found = set(await session.scalars(ready))
    for each in photos:
        if each not in found:
            raise LusterError(Reason.NOT_FOUND, f"There is no ready photo {each} in shoot {shoot}.", asset_id=each)
    if int(await session.scalar(select(func.count()).where(PhotoSetRow.shoot_id == shoot)) or 0) >= MOST_PHOTOS:
        text_ = f"Shoot {shoot} has {MOST_PHOTOS} sets already. Join photos that are in sets, or make another shoot."
        raise LusterError(Reason.STATE_CONFLICT, text_, shoot_id=shoot)
    places = select(func.min(PhotoSetRow.place)).join(SetPhoto, SetPhoto.set_id == PhotoSetRow.id)
    place = await session.scalar(places.where(SetPhoto.asset_id.in_(photos)))
    if place is None:
        last = await session.scalar(select(func.max(PhotoSetRow.place)).where(PhotoSetRow.shoot_id == shoot))
        place = 0 if last is None else last + 1
    await session.execute(delete(SetPhoto).where(SetPhoto.asset_id.in_(photos)))
    await _write(session, account, shoot, [NewSet(place, photos)])
    await _sweep(session, shoot)


async def split(session: AsyncSession, account: UUID, shoot: UUID, set_id: UUID, photos: Sequence[UUID] = ()) -> None:
    """Let photos leave a set and be one of their own; without any, every photo is one of its own."""
    await owned_shoot(session, account, shoot, lock=True)
    found = next((each for each in await stored(session, account, shoot) if each.id == set_id), None)
    if found is None:
        raise _no_set(set_id, shoot)
    for each in photos:
        if each not in found.photos:
            raise LusterError(Reason.NOT_FOUND, f"There is no photo {each} in set {set_id}.", asset_id=each)
    leaving = [each for each in found.photos if each in set(photos)]
    if len(leaving) == len(found.photos):
        what = "must leave at least one photo in the set; leave it out to take the whole set apart"
        raise wrong_field("asset_ids", what)
    parts = [leaving] if leaving else [[each] for each in found.photos[1:]]
    this = select(PhotoSetRow).where(PhotoSetRow.id == set_id)
    place = (await session.scalars(this)).one().place
    moved = [each for part in parts for each in part]
    await session.execute(delete(SetPhoto).where(SetPhoto.asset_id.in_(moved), SetPhoto.set_id == set_id))
    await _write(session, account, shoot, [NewSet(place, part) for part in parts])
    own = update(PhotoSetRow).where(PhotoSetRow.id == set_id)
    await session.execute(own.values(made_by="owner", sure=1.0, why=_BY_HAND))


async def keep_found(
    session: AsyncSession, account: UUID, shoot: UUID, found: Sequence[NewSet], places: Mapping[UUID, int]
) -> None:
    """Put what a search found in the place of what was found before; what was made by hand moves to its place only."""
    earlier = select(PhotoSetRow.id).where(PhotoSetRow.shoot_id == shoot, PhotoSetRow.made_by == "engine")
    await session.execute(delete(SetPhoto).where(SetPhoto.set_id.in_(earlier)))
    await session.execute(delete(PhotoSetRow).where(PhotoSetRow.id.in_(earlier)))
    for by_hand, place in places.items():
        await session.execute(update(PhotoSetRow).where(PhotoSetRow.id == by_hand).values(place=place))
    await _write(session, account, shoot, found)


async def in_hand(session: AsyncSession, shoot: UUID) -> Mapping[UUID, Sequence[UUID]]:
    """The sets of a shoot that were made by hand, with their photos in order."""
    rows = await session.execute(
        select(PhotoSetRow.id, SetPhoto.asset_id)
        .join(SetPhoto, SetPhoto.set_id == PhotoSetRow.id)
        .where(PhotoSetRow.shoot_id == shoot, PhotoSetRow.made_by == "owner")
        .order_by(PhotoSetRow.id, SetPhoto.position)
    )
    found: dict[UUID, list[UUID]] = {}
    for set_id, photo in rows:
        found.setdefault(set_id, []).append(photo)
    return found


def _kept(rows: Iterable[Any]) -> list[StoredSet]:
    return [
        StoredSet(row.id, tuple(row.photos), row.sure, row.why, row.made_by == "owner", row.removed)
        for row in rows
        if row.photos
    ]


async def _write(session: AsyncSession, account: UUID, shoot: UUID, sets: Sequence[NewSet]) -> None:
    named = [(new_id(), each) for each in sets]
    session.add_all(
        PhotoSetRow(
            id=row, account_id=account, shoot_id=shoot, place=each.place,
            sure=each.sure, why=each.why[:_LONGEST_WHY], made_by=each.made_by,
        )
        for row, each in named
    )  # fmt: skip
    await session.flush()
    session.add_all(
        SetPhoto(asset_id=photo, set_id=row, position=at) for row, each in named for at, photo in enumerate(each.photos)
    )
    await session.flush()


async def _sweep(session: AsyncSession, shoot: UUID) -> None:
    """Remove sets that have no photo any more."""
    inside = select(SetPhoto.set_id).where(SetPhoto.set_id == PhotoSetRow.id)
    await session.execute(delete(PhotoSetRow).where(PhotoSetRow.shoot_id == shoot, ~inside.exists()))


async def _search(session: AsyncSession, shoot: UUID) -> Search:
    found = await session.get(SetSearch, shoot, populate_existing=True)
    ready = select(Asset.id).where(Asset.shoot_id == shoot, Asset.state == "ready")
    photos = int(await session.scalar(select(func.count()).select_from(ready.subquery())) or 0)
    known = select(func.count()).select_from(PhotoSketch).where(PhotoSketch.asset_id.in_(ready))
    looked_at = int(await session.scalar(known) or 0)
    if found is None:
        return Search(looked_at=looked_at, photos=photos)
    return Search(found.state, looked_at, photos, found.error, found.asked_at, found.ended_at)


def _no_set(wanted: UUID, shoot: UUID) -> LusterError:
    return LusterError(Reason.NOT_FOUND, f"There is no set {wanted} in shoot {shoot}.", set_id=wanted)
