"""Sky replacement: a better sky over the same house, and the house lit to match."""

from luster_sdk import Disclosure, Measure, Region, Style, Subject

from luster_styles.bases import FINISH, PLAIN

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
    recipes={"local": PLAIN + FINISH},
    region=Region.SKY,
    disclosure=Disclosure.REPLACED,
    subject=SKY,
    prompt="Replace only the sky of this photo. Keep the house, the trees and everything else exactly as they are.",
    tags=("exterior",),
)
