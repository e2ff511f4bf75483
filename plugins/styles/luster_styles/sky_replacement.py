"""Sky replacement: a better sky over the same house, and the house lit to match."""

from typing import Literal

from luster_sdk import (
    UNCHANGED,
    Disclosure,
    Measure,
    PhotoFile,
    Region,
    Setting,
    Style,
    Subject,
    find,
    masked,
    relight,
)
from pydantic import Field

from luster_styles.bases import EDIT, FINISH, PLAIN, BaseParams, redone


class SkyParams(BaseParams):
    """What sky replacement can be told."""

    sky: Literal["fitting", "clear", "light_cloud", "dramatic", "sunset"] = Field(
        "fitting",
        title="Sky",
        description="Clear blue, light cloud, dramatic or sunset; fitting replaces a dull sky and leaves a good one.",
    )
    sky_picture: PhotoFile | None = Field(None, title="Sky picture", description="A sky of your own, instead of ours.")


SKY = Subject(
    region=Region.SKY,
    found=(Measure("scene.exterior").at_least(0.6), Measure("sky.confidence").at_least(0.6)),
    unsure="No sky was found with confidence; only the base look was applied.",
)

SKY_REPLACEMENT = Style(
    name="sky_replacement",
    version="1.0.0",
    title="Sky replacement",
    description="Replaces a dull sky; roofs, trees and wires stay, and the scene is gently lit to match.",
    recipes={
        "local": (
            *PLAIN,
            *FINISH,
            find("classic.sky_find"),
            find("classic.sky_worth", sky=Setting("sky")),
            relight("classic.sky_relight", sky=Setting("sky"), amount=Setting("base_amount")),
            masked("classic.sky_replace", Region.SKY, sky=Setting("sky"), amount=Setting("strength")),
        ),
        EDIT: (
            *PLAIN,
            *FINISH,
            find("classic.sky_find"),
            find("classic.sky_worth", sky=Setting("sky")),
            relight("classic.sky_relight", sky=Setting("sky"), amount=Setting("base_amount")),
            redone(Region.SKY),
        ),
    },
    region=Region.SKY,
    disclosure=Disclosure.REPLACED,
    params=SkyParams,
    subject=SKY,
    prompt=(
        "Replace only the {region} of this real-estate photo with a realistic {sky} sky whose light fits the scene's "
        f"own shadows. {UNCHANGED}"
    ),
    tags=("exterior",),
)
