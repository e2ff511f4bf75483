"""Dusk: the same house in evening light, its windows glowing."""

from luster_sdk import Disclosure, Measure, Region, Style, Subject

from luster_styles.bases import FINISH, PLAIN

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
    recipes={"local": PLAIN + FINISH},
    region=Region.SKY,
    disclosure=Disclosure.REPLACED,
    subject=DUSK_SUBJECT,
    prompt="Show this house at dusk with warm lit windows. Keep every object and surface as it is.",
    tags=("exterior",),
)
