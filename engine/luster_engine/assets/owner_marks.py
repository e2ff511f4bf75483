"""What an owner sets on a photo: stars, a mark, its place in the shoot, tags, and which result is to be delivered."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from luster_engine.accounts.access import there
from luster_engine.assets.models import JOBS, MARKS, Asset
from luster_engine.assets.tags import OWNER, wrong_with
from luster_engine.errors import FieldViolation, LusterError, Reason, no_such, wrong_fields

MOST_AT_ONCE = 200
"""How many photos may be marked in one call: a page of them."""
MOST_STARS = 5
"""As many as photo programs and XMP's `xmp:Rating` have."""
_FARTHEST = 1e12
"""Positions are halves between neighbours; beyond this a double can no longer tell them apart."""


@dataclass(frozen=True, slots=True)
class Change:
    """New values by the name of their column; what is not named stays."""

    values: dict[str, Any]


def checked(values: dict[str, Any]) -> Change:
    """The values, or what is wrong with them."""
    wrong = []
    if "rating" in values and not 0 <= values["rating"] <= MOST_STARS:
        wrong.append(FieldViolation("rating", f"must be 0 to {MOST_STARS}"))
    if "mark" in values and values["mark"] not in MARKS:
        wrong.append(FieldViolation("mark", f"must be one of {', '.join(MARKS)}"))
    if "tags" in values and (fault := wrong_with(values["tags"])):
        wrong.append(FieldViolation("tags", fault))
    position = values.get("position")
    if position is not None and not (math.isfinite(position) and abs(position) <= _FARTHEST):
        wrong.append(FieldViolation("position", "must be a number of reasonable size"))
    if wrong:
        raise wrong_fields(wrong)
    # Whoever says what a photo shows is believed from then on.
    return Change({**values, "tags_by": OWNER} if "tags" in values else values)


async def change(session: AsyncSession, asset: Asset, wanted: Change) -> Asset:
    """Write down what is said of one photo."""
    deliver = wanted.values.get("deliver_job_id")
    if deliver is not None:
        done = exists().where(JOBS.c.id == deliver, JOBS.c.asset_id == asset.id, JOBS.c.state == "succeeded")
        if not await session.scalar(select(done)):
            raise LusterError(
                Reason.NOT_FOUND, f"This photo has no result of a job {deliver}. Choose one that succeeded."
            )
    for name, value in wanted.values.items():
        setattr(asset, name, value)
    await session.flush()
    await session.refresh(asset)
    return asset


async def mark_all(session: AsyncSession, account: UUID, ids: Sequence[UUID], wanted: Change) -> Sequence[Asset]:
    """Write the same down of many photos, of all of them or of none."""
    if not 1 <= len(ids) <= MOST_AT_ONCE:
        raise LusterError(Reason.INVALID_ARGUMENT, f"Name 1 to {MOST_AT_ONCE} photos at a time.", field="asset_ids")
    if not wanted.values:
        raise LusterError(Reason.INVALID_ARGUMENT, "Give a rating or a mark.", field="mark")
    found = await session.scalars(
        update(Asset)
        .where(Asset.id.in_(ids), Asset.account_id == account, there())
        .values(wanted.values)
        .returning(Asset)
    )
    by_id = {asset.id: asset for asset in found}
    for each in ids:
        if each not in by_id:
            raise no_such("asset", each)
    return [by_id[each] for each in dict.fromkeys(ids)]
