"""What the tools take, as a model reads it: each argument with its bounds and a sentence."""

from typing import Annotated, Any, Literal

from pydantic import Field

from luster_engine.mcp.workshop import PictureFormat

Photo = Annotated[
    str, Field(description="A path below an allowed folder, an https address, or a data URI; empty with start_from.")
]
Look = Annotated[str, Field(min_length=1, max_length=100, description="The look's name; `list_looks` has them.")]
Params = Annotated[
    dict[str, Any], Field(description='Parameters of the look, such as {"strength": 0.8}; `describe_look` has them.')
]
Prompt = Annotated[str, Field(max_length=4000, description="A wish in words; only remote models follow it.")]
Provider = Annotated[str, Field(min_length=1, max_length=100, description="`auto`, `local`, or a provider's name.")]
Tier = Annotated[
    Literal["free", "premium"], Field(description="`free`: at most 1024 px. `premium`: the photo's own size.")
]
Strict = Annotated[bool, Field(description="Fail where the look does not find its subject, such as a sky.")]
Format = Annotated[PictureFormat | None, Field(description="Format of the result; without it that of the photo.")]
Edge = Annotated[int | None, Field(ge=16, le=100_000, description="Longest edge of the result in pixels.")]
StartFrom = Annotated[
    str,
    Field(
        max_length=64,
        description="A job whose finished result is worked on instead of a photo; leave `photo` out then.",
    ),
]
JobId = Annotated[str, Field(min_length=1, max_length=64, description="The handle that begun work gave.")]
Room = Annotated[
    Literal["living_room", "dining_room", "bedroom", "kitchen", "bathroom", "office", "hallway"] | None,
    Field(description="What room it is; without it what the photo's owner tagged it as."),
]
Furniture = Annotated[
    Literal["contemporary", "scandinavian", "classic", "rustic", "minimal"],
    Field(description="The kind of furniture."),
]
Words = Annotated[str, Field(min_length=1, max_length=4000, description="What the picture shows, sent as it is.")]
Ratio = Annotated[
    str,
    Field(pattern="^[1-9][0-9]{0,4}:[1-9][0-9]{0,4}$", max_length=11, description="Width to height, such as 16:9."),
]
