"""Dusk: the same house in evening light, its windows glowing."""

from typing import Literal

from luster_sdk import Disclosure, Measure, Region, Setting, Style, StyleParams, Subject, find, masked, relight
from pydantic import Field

from luster_styles.bases import FINISH, PLAIN


class DuskParams(StyleParams):
    """What dusk can be told."""

    mood: Literal["golden", "blue"] = Field("golden", title="Mood", description="Golden hour or blue hour.")


DUSK_SUBJECT = Subject(
    region=Region.SKY,
    found=(Measure("scene.exterior").at_least(0.6), Measure("sky.confidence").at_least(0.6)),
    unsure="No exterior with a clear sky was found; only the base look was applied.",
)

DUSK = Style(
    name="dusk",
    version="1.0.0",
    title="Dusk",
    description="Evening light over the house, a sky to match and windows that glow where there truly are windows.",
    recipes={
        "local": (
            *PLAIN,
            *FINISH,
            find("classic.sky_find"),
            find("classic.windows_find"),
            relight("classic.dusk_grade", mood=Setting("mood"), amount=Setting("base_amount")),
            masked("classic.sky_replace", Region.SKY, sky=Setting("mood"), amount=Setting("strength")),
            masked("classic.windows_spill", Region.WINDOWS, amount=Setting("strength")),
            masked("classic.windows_glow", Region.WINDOWS, amount=Setting("strength")),
        )
    },
    region=Region.SKY,
    disclosure=Disclosure.REPLACED,
    params=DuskParams,
    subject=DUSK_SUBJECT,
    prompt="Show this house at dusk in {mood} light with warm lit windows. Keep every object and surface as it is.",
    tags=("exterior",),
)
