"""Lawn cleanup: healthy grass where grass grows, and nothing else greened."""

from luster_sdk import UNCHANGED, Disclosure, Measure, Region, Setting, Style, Subject, find, masked

from luster_styles.bases import EDIT, FINISH, PLAIN, BaseParams, redone

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
            find("classic.sky_find", edges=False),
            find("classic.lawn_find"),
            masked("classic.lawn_green", Region.LAWN, amount=Setting("strength")),
            masked("classic.lawn_fill", Region.LAWN, amount=Setting("strength")),
        ),
        EDIT: (
            *PLAIN,
            *FINISH,
            find("classic.sky_find", edges=False),
            find("classic.lawn_find"),
            redone(Region.LAWN),
        ),
    },
    region=Region.LAWN,
    disclosure=Disclosure.ALTERED,
    params=BaseParams,
    subject=LAWN,
    prompt=(
        "Make only the existing {region} of this real-estate photo healthy, evenly green and freshly mown, "
        f"{{strength}}, and fill its bare spots with grass. Change nothing that is not grass. {UNCHANGED}"
    ),
    tags=("exterior",),
)
