"""A mood or a sky is known wherever it must be: `luster_classic.dusk` lists the places."""

from typing import get_args

from luster_classic.dusk.echo import ECHOES
from luster_classic.dusk.glow import FAINTER, HOURS
from luster_classic.dusk.grade import EVENINGS, SUN_STILL_UP, DuskGradeParams
from luster_classic.dusk.own_sky import VEILS
from luster_classic.sky.paint import PALETTES
from luster_classic.sky.relight import LIGHTS, SkyRelightParams
from luster_classic.sky.replace import SkyReplaceParams
from luster_sdk import Params
from luster_styles.dusk import DUSK, MOODS, DuskParams
from luster_styles.sky_replacement import SkyParams


def choices(params: type[Params], name: str) -> set[str]:
    return set(get_args(params.model_fields[name].annotation))


def test_every_mood_has_its_light_and_its_sky() -> None:
    moods = choices(DuskParams, "mood")
    assert moods == choices(DuskGradeParams, "mood") == set(EVENINGS) == {*SUN_STILL_UP, *VEILS} == set(MOODS)
    assert moods == set(HOURS) == set(FAINTER) == set(ECHOES)
    assert moods <= choices(SkyReplaceParams, "sky")


def test_a_remote_model_is_told_what_every_mood_means() -> None:
    assert all(f"{mood} is {words}" in DUSK.prompt for mood, words in MOODS.items())
    assert "{mood} evening light" in DUSK.prompt and "{mood} hour" not in DUSK.prompt


def test_every_sky_can_be_painted_and_lights_the_scene() -> None:
    skies = choices(SkyParams, "sky")
    assert skies == choices(SkyRelightParams, "sky") == set(LIGHTS)
    assert choices(SkyReplaceParams, "sky") == skies | choices(DuskParams, "mood") == set(PALETTES)
