"""Sets that jobs are made of: those that a request spells out, and those that the shoot keeps."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.errors import FieldViolation, LusterError, Reason
from luster_engine.jobs.spec import JobSpec, photos_of
from luster_engine.pipeline.render.plan import MERGE, Warning_
from luster_engine.sets import service as kept


@dataclass(frozen=True, slots=True)
class SetsAsked:
    """The sets that a request names, in one of three ways."""

    spelt_out: Sequence[Sequence[UUID]] = ()
    ids: Sequence[UUID] = ()
    all_stored: bool = False

    def __bool__(self) -> bool:
        return bool(self.spelt_out or self.ids or self.all_stored)

    @property
    def words(self) -> tuple[object, ...]:
        """What a request is known again by. Only what is there, so that one of an earlier version is, too."""
        spelt_out = (list(self.spelt_out),) if self.spelt_out else ()
        stored = ({"ids": list(self.ids), "all": self.all_stored},) if self.ids or self.all_stored else ()
        return (*spelt_out, *stored)


NO_SETS = SetsAsked()


@dataclass(frozen=True, slots=True)
class ExposureSet:
    """Photos that one job is made of; the first is the one that it belongs to."""

    photos: tuple[UUID, ...]
    warnings: tuple[Warning_, ...] = ()


async def exposure_sets(
    session: AsyncSession, account: UUID, shoot: UUID, asked: SetsAsked, *, beside: Sequence[UUID] = ()
) -> list[ExposureSet]:
    """The sets that are asked for; refused where one is none, or a photo would be in two jobs."""
    if asked.all_stored and (asked.spelt_out or asked.ids or beside):
        violation = FieldViolation("stored_sets", "goes without asset_ids, sets and set_ids")
        message = "With stored_sets every set and photo of the shoot is made. Leave asset_ids, sets and set_ids out."
        raise LusterError(Reason.INVALID_ARGUMENT, message, violations=(violation,))
    photos_of(asked.spelt_out, beside=beside)
    found = [ExposureSet(tuple(each)) for each in asked.spelt_out]
    if not asked.ids and not asked.all_stored:
        return found
    taken = {*beside, *(photo for each in asked.spelt_out for photo in each)}
    for each in await kept.chosen(session, account, shoot, None if asked.all_stored else asked.ids):
        if not taken.isdisjoint(each.photos):
            violation = FieldViolation("set_ids", f"names set {each.id}, of which a photo is named already")
            raise LusterError(
                Reason.INVALID_ARGUMENT, f"A photo of set {each.id} is named twice.", violations=(violation,)
            )
        found.append(ExposureSet(each.photos, _said_of(each)))
    return found


async def named_set(
    session: AsyncSession, account: UUID, spec: JobSpec, stored_set: UUID
) -> tuple[JobSpec, tuple[Warning_, ...]]:
    """The same wish for the photos of a stored set, and what its user should know of it."""
    found = await kept.one(session, account, stored_set)
    return spec.of_set(found.photos), _said_of(found)


def _said_of(found: kept.StoredSet) -> tuple[Warning_, ...]:
    """What a user should know of a set that lost some of its photos."""
    if not found.removed:
        return ()
    gone = "1 exposure of this set was" if found.removed == 1 else f"{found.removed} exposures of this set were"
    left = "one is used" if len(found.photos) == 1 else f"{len(found.photos)} are merged"
    return (Warning_(code="exposure_left_out", message=f"{gone} removed; {left}.", stage=MERGE),)
