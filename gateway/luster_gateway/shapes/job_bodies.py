"""Jobs as clients ask for them: one photo, a set of exposures, or a whole shoot."""

from typing import Annotated
from uuid import UUID

from luster.v1 import job_pb2
from pydantic import ConfigDict, Field

from luster_gateway.shapes.common import Flag, text_id
from luster_gateway.shapes.jobs import PictureWish


class MatchedWish(PictureWish):
    """Photos that agree in light and colour."""

    consistency: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How far photos agree in light and colour. A shoot's jobs agree wholly (`1`) unless something else "
        "is said; one job needs `match_asset_id`.",
    )
    match_asset_id: UUID | None = Field(
        default=None, description="The photo whose light and colour are taken; it is not changed."
    )


class CreateJobBody(MatchedWish):
    """One photo, one look, or one picture from words. A set of exposures is one photo: it has one price and one
    result."""

    asset_id: UUID | None = Field(default=None, description="The photo; may be left out beside `parent_job_id`.")
    parent_job_id: UUID | None = Field(
        default=None, description="The job whose result is worked on instead of the photo."
    )
    bracket_ids: list[UUID] | None = Field(
        default=None, max_length=15, description="Other exposures of the same view, which are merged into the photo."
    )
    set_id: UUID | None = Field(
        default=None,
        description="A set of exposures that the shoot keeps (`GET /shoots/{id}/sets`), in place of `asset_id` and "
        "`bracket_ids`.",
    )
    shoot_id: UUID | None = Field(default=None, description="The shoot of a generated picture; else Unsorted.")

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "asset_id": "0b7c2a52-c7a8-4f0b-9a1f-4b7f5a2d9f10",
                "style": "dusk",
                "params": {"mood": "golden"},
                "tier": "premium",
            }
        }
    )


ExposureSets = Annotated[
    list[Annotated[list[UUID], Field(min_length=1, max_length=16)]],
    Field(
        max_length=500,
        description="Photos that are exposures of one view, set by set: each set is one job at the price of one photo.",
    ),
]


SetIds = Annotated[
    list[UUID],
    Field(
        max_length=500,
        description="Stored sets of the shoot, each one job; only they and what else is named are made.",
    ),
]
StoredSets = Annotated[
    Flag,
    Field(
        description="One job for each stored set of the shoot, and for each ready photo that is in none. "
        "Not together with `asset_ids`, `sets` or `set_ids`."
    ),
]
NamedPhotos = Annotated[
    list[UUID],
    Field(
        min_length=1,
        max_length=500,
        description="Only these photos of the shoot. Left out, all ready photos that are in no set; an empty list is "
        "refused, as nobody who means no photo is to pay for all.",
    ),
]
NewOnly = Annotated[
    Flag,
    Field(
        description="Leave out photos that have this very look already, or are getting it: the same style, parameters, "
        "prompt, tier and provider."
    ),
]
Count = Annotated[int, Field(ge=1, le=8, description="How many pictures are generated, each a job of its own.")]


class ShootJobsBody(MatchedWish):
    """One look for a whole shoot, or for some of its photos; or a set of pictures from words."""

    count: Count | None = None

    asset_ids: NamedPhotos | None = None
    new_only: NewOnly = False
    sets: ExposureSets | None = None
    set_ids: SetIds | None = None
    stored_sets: StoredSets = False


def exposure_sets_of(sets: ExposureSets | None) -> list[job_pb2.ExposureSet]:
    """The sets as the engine is told of them."""
    return [job_pb2.ExposureSet(asset_ids=[str(each) for each in photos]) for photos in sets or ()]


def matched_of(wish: MatchedWish) -> job_pb2.JobSpec:
    """How photos are to agree, as a part of what the engine is asked for."""
    return job_pb2.JobSpec(consistency=wish.consistency, match_asset_id=text_id(wish.match_asset_id))
