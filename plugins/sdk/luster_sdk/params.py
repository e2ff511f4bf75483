"""Closed parameter models: the parameters of a stage or a style; any other is an error."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Base = Literal["full", "gentle", "none"]
Room = Literal["living_room", "kitchen", "bedroom", "bathroom", "dining_room", "office", "hallway", "exterior", "other"]

PhotoFile = Annotated[str, Field(json_schema_extra={"format": "photo"})]
"""A picture as a parameter: an asset's id over RPC and REST, a path on the command line. The stage gets it from
`Context.file` by the parameter's name."""


class Params(BaseModel):
    """Parameters of a stage. An unknown key is an error; titles, ranges and defaults become a client's form."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class StyleParams(Params):
    """What every style can be told. A style adds its own by subclassing."""

    strength: float = Field(1.0, ge=0.0, le=1.5, title="Strength", description="How far the look goes.")
    base: Base = Field("full", title="Base", description="How much of the whole frame is corrected.")
    room: Room | None = Field(None, title="Room", description="What the photo shows, where you know it.")


BASE_AMOUNT: dict[str, float] = {"full": 1.0, "gentle": 0.5, "none": 0.0}
