"""Lawn cleanup: healthy grass where grass grows, and nothing else greened."""

from luster_sdk import Disclosure, Measure, Region, Setting, Style, Subject, find, masked

from luster_styles.bases import FINISH, PLAIN

LAWN = Subject(
    region=Region.LAWN,
    found=(Measure("lawn.confidence").at_least(0.6),),
    unsure="No lawn was found with confidence; only the base look was applied.",
)

LAWN_CLEANUP = Style(
    name="lawn_cleanup",
    version="1.0.0",
    title="Lawn cleanup",
    description="Brings tired grass back to a healthy green and fills bare patches; texture stays.",
    recipes={
        "local": (
            *PLAIN,
            *FINISH,
            find("classic.sky_find"),
            find("classic.lawn_find"),
            masked("classic.lawn_green", Region.LAWN, amount=Setting("strength")),
            masked("classic.lawn_fill", Region.LAWN, amount=Setting("strength")),
        )
    },
    region=Region.LAWN,
    disclosure=Disclosure.ALTERED,
    subject=LAWN,
    prompt="Make the existing lawn of this photo healthy and green. Change nothing that is not grass.",
    tags=("exterior",),
)
