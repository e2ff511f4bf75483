"""Dusk: the same house in evening light, its windows glowing."""

from typing import Literal

from luster_sdk import (
    UNCHANGED,
    Disclosure,
    Measure,
    Region,
    Setting,
    Step,
    Style,
    Subject,
    base,
    find,
    masked,
    relight,
)
from pydantic import Field

from luster_styles.bases import AMOUNT, EDIT, FINISH, HOUR, PLAIN, SCENE, BaseParams, relit, shown_in


class DuskParams(BaseParams):
    """What dusk can be told."""

    mood: Literal["golden", "blue", "pink", "overcast"] = Field(
        "golden", title="Mood", description="Golden hour, blue hour, a pink evening sky or an overcast one."
    )
    sky: Literal["own", "painted"] = Field(
        "own", title="Sky", description="The photo's own sky in the evening's light, or a painted one where it fits."
    )


EVENING = "evening"
"""What dusk may touch beside the light of the whole scene: the sky, the windows and the wall right around them."""

BY_DAY = (Measure("light.evening").at_most(0.5),)
"""A photo that is evening already is refined by the grade: its sky, its windows and its lamps stay."""

NEW_SKY = (*BY_DAY, Measure("dusk.own_sky").at_most(0.5))
"""The photo's own sky stays, in the light that the grade gives it, unless another was asked for and fits."""

DUSK_SUBJECT = Subject(
    region=EVENING,
    found=(Measure("scene.exterior").at_least(0.6), Measure("sky.confidence").at_least(0.6)),
    unsure="No exterior with a clear sky was found; only the base look was applied.",
)

LEAST_TILT = 1.0
"""Degrees of tilt that an evening straightens at least: judges saw the crop before they saw the tilt."""

OF_A_DAY = (Measure("dusk.of_a_day").at_least(0.5),)
ELSE = (Measure("dusk.of_a_day").at_most(0.5),)
"""Whether an evening is made of a day; a photo that is declined, or is an evening already, gets the plain base."""

LEANING = (*ELSE, Measure("verticals.spared").at_least(0.5))
"""A photo of which no evening is made, and whose house was left to lean for one: the plain base straightens the rest.
Only the sky tells which photo that is, and it is looked for in the frame that an evening would have; so white balance
was decided on the leaning frame."""

BASE: tuple[Step, ...] = (
    base("classic.lens", lens=Setting("lens"), amount=AMOUNT),
    base("classic.verticals", amount=AMOUNT, spare_house=True, least=LEAST_TILT),
    SCENE,
    base("classic.white_balance", amount=AMOUNT),
    HOUR,
    find("classic.sky_find"),
    find("classic.dusk_worth", mood=Setting("mood"), sky=Setting("sky")),
    base("classic.verticals", amount=AMOUNT, when=LEANING),
    base("classic.tone", amount=AMOUNT),
    base("classic.detail", amount=AMOUNT, when=ELSE),
    base("classic.detail", amount=AMOUNT, sharpen=0.0, when=OF_A_DAY),
)
"""The plain base as an evening can bear it: the frame cuts nothing of the house, and what will be dark is not
sharpened."""

MOODS = {
    "golden": "the hour before sunset",
    "blue": "the hour after sunset under a deep blue sky",
    "pink": "a pink sky just after sunset",
    "overcast": "nightfall under a grey sky",
}
"""What each mood means, in the words that a remote model is told."""


def _describe_moods() -> str:
    return "; ".join(f"{mood} is {words}" for mood, words in MOODS.items())


DUSK = Style(
    name="dusk",
    version="1.3.0",
    title="Dusk",
    description="Evening light over the house and its own sky; a little light behind windows where no hard sun shines.",
    recipes={
        "local": (
            *BASE,
            find("classic.windows_find"),
            relight("classic.dusk_grade", mood=Setting("mood"), amount=Setting("base_amount")),
            masked("classic.sky_replace", EVENING, sky=Setting("mood"), amount=Setting("strength"), when=NEW_SKY),
            masked("classic.dusk_echo", EVENING, mood=Setting("mood"), amount=Setting("strength"), when=NEW_SKY),
            masked("classic.windows_spill", EVENING, amount=Setting("strength"), when=BY_DAY),
            masked("classic.windows_glow", EVENING, mood=Setting("mood"), amount=Setting("strength"), when=BY_DAY),
        ),
        EDIT: (
            *PLAIN,
            *FINISH,
            find("classic.sky_find"),
            find("classic.windows_find"),
            relit(),
            shown_in(EVENING, inside=Region.SKY),
        ),
    },
    region=EVENING,
    disclosure=Disclosure.REPLACED,
    params=DuskParams,
    subject=DUSK_SUBJECT,
    prompt=(
        f"Show this real-estate photo {{strength}} at dusk, in {{mood}} evening light ({_describe_moods()}): "
        "an evening sky, soft evening light over the whole scene, and a warm glow in the windows that are there. "
        f"{UNCHANGED}"
    ),
    tags=("exterior",),
)
