"""Sets of a shoot as clients see them: photos that are exposures of one view."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from luster.v1 import set_pb2
from pydantic import Field

from luster_gateway.shapes.common import Answer, Body, Flag, or_none, when

SetAction = Literal["group", "join", "split"]
SearchStatus = Literal["none", "searching", "done", "failed"]

SEARCH_STATUSES: dict[int, SearchStatus] = {
    set_pb2.SET_SEARCH_STATE_UNSPECIFIED: "none",
    set_pb2.SET_SEARCH_STATE_SEARCHING: "searching",
    set_pb2.SET_SEARCH_STATE_DONE: "done",
    set_pb2.SET_SEARCH_STATE_FAILED: "failed",
}


class ChangeSetsBody(Body):
    """What to do with the sets of a shoot."""

    action: SetAction = Field(
        default="group",
        description="`group` has the sets looked for; `join` makes one set of `asset_ids`; `split` lets `asset_ids` "
        "leave `set_id` and be a set of their own, or without them takes the whole set apart.",
    )
    asset_ids: Annotated[list[UUID], Field(max_length=16)] | None = None
    set_id: UUID | None = None
    afresh: Flag = Field(default=False, description="Beside `group`: forget what was joined and split by hand, too.")


class ShootSet(Answer):
    """One view of a shoot; a single shot is a set of one."""

    id: str
    asset_ids: list[str] = Field(description="In the order in which they were taken.")
    sure: float = Field(description="How sure it is that these photos and no others show one view, 0 to 1.")
    why: str
    by_hand: bool = Field(description="Whether it was joined or split by hand; a later search leaves it as it is.")
    removed_count: int = Field(description="How many of its photos were removed since.")


class SetSearch(Answer):
    """How far the search for the sets of a shoot is."""

    status: SearchStatus
    looked_at: int = Field(description="How many photos were looked at.")
    photos: int = Field(description="How many there are to look at.")
    error_message: str | None
    asked_at: datetime | None
    ended_at: datetime | None


class ShootSetsAnswer(Answer):
    """All that is known of the sets of a shoot."""

    sets: list[ShootSet] = Field(description="In the order of the shoot.")
    loose_asset_ids: list[str] = Field(description="Ready photos that are in no set yet.")
    search: SetSearch


def shoot_sets_of(found: set_pb2.ShootSets) -> ShootSetsAnswer:
    """The sets of a message."""
    return ShootSetsAnswer(
        sets=[
            ShootSet(
                id=each.id,
                asset_ids=list(each.asset_ids),
                sure=each.sure,
                why=each.why,
                by_hand=each.by_hand,
                removed_count=each.removed_count,
            )
            for each in found.sets
        ],
        loose_asset_ids=list(found.loose_asset_ids),
        search=SetSearch(
            status=SEARCH_STATUSES.get(found.search.state, "none"),
            looked_at=found.search.looked_at,
            photos=found.search.photos,
            error_message=or_none(found.search.error),
            asked_at=when(found.search, "ask_time"),
            ended_at=when(found.search, "end_time"),
        ),
    )
