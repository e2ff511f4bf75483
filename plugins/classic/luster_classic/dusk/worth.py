"""Decides how much of an evening a photo can bear: another sky, its own in an evening's light, or none at all.

The photo's own sky stays (`dusk.own_sky`), and nothing of it can be left over. Another one is painted only where it was
asked for, its border is wholly found and the light is soft.
"""

from typing import Literal

import numpy as np
from luster_sdk import Context, Edit, Params, Planner, Proxy, SubjectNotFound
from pydantic import Field

from luster_classic.common.colour import shrink_frame
from luster_classic.common.filters import ramp, resize
from luster_classic.dusk.daylight import measure_sun
from luster_classic.dusk.grade import EVENING_ALREADY, SUN_STILL_UP, Mood
from luster_classic.dusk.own_sky import measure_leafy_border
from luster_classic.light.snow import SNOW, measure_white_ground
from luster_classic.scene.eyes import glance_at_frame
from luster_classic.scene.segments import segment_frame
from luster_classic.sky.scraps import EDGE as SCRAPS_EDGE
from luster_classic.sky.scraps import measure_scraps
from luster_classic.sky.worth import measure_blue

DuskSky = Literal["own", "painted"]

SUN_EDGE = 256
"""Long edge at which the sun is looked at: light is not small."""

SCRAPS = 0.0006
"""Share of the frame from which scraps of the old sky would be seen. By eye on 50 photos: of seven whose scraps a judge
had named five have .002 to .011 and two .001; up to .0015 two judges still named scraps on 18 of 32. Lower:
no sky is ever painted; higher: clouds stay behind twigs."""

LEAFY, SURE_OF_SKY = 0.25, 0.95
"""Share of leaves along the sky's border from which it stays, and `sky.confidence` below which it does. Higher, or
lower: specks in crowns and cut twigs. By eye."""

BLUE = 0.25
"""Share of blue in the sky from which it is worth keeping. Higher: fresh skies with white clouds are exchanged for flat
ones. By eye."""

SOFT = 0.15
"""`light.hard_sun` from which a sky of another hour would contradict the light on the ground. By eye."""

SUN, CLEAR = 0.35, (0.05, 0.30)
"""`light.hard_sun` from which hard shadows would stay that only a golden evening explains, and the shares of blue in
the sky from which the sun may shine, and does. Lower: bright days under white skies are declined. By eye."""

FOUND = 0.6
"""`scene.exterior` and `sky.confidence` from which `dusk` acts, as the style itself says."""

OWN_SKY = "The photo's own sky was kept, in the light of the evening: {why}."
SNOWED = "Snow would look like sand in an evening's light; only the base look was applied."
SUN_TOO_HARD = (
    "The sun is too hard for an hour after sunset; only the base look was applied. The golden mood, in which the sun "
    "is still up, suits such a photo."
)


class DuskWorthParams(Params):
    """Which evening is wanted."""

    mood: Mood = Field("golden", title="Mood")
    sky: DuskSky = Field("own", title="Sky")


def plan_dusk_worth(proxy: Proxy, params: DuskWorthParams, ctx: Context) -> Edit:
    """Measures scraps, snow and hard sun; raises `SubjectNotFound` where an evening would not be believed.

    `dusk.of_a_day` is 1 where an evening is made of a day, and 0 where one is declined or is there already.
    """
    ctx.measure("dusk.of_a_day", 0.0)
    region = ctx.regions.get("sky")
    if region is None:
        return Edit()
    encoded = shrink_frame(proxy.source, SCRAPS_EDGE)
    alpha = resize(region.alpha, encoded.shape[:2])
    seen = segment_frame(proxy.source)
    ctx.checkpoint()
    witnesses = (seen.sky, glance_at_frame(proxy.source).sky)
    scraps = measure_scraps(alpha, encoded, np.maximum(*(resize(sky, alpha.shape) for sky in witnesses)))
    small = shrink_frame(proxy.source, SUN_EDGE)
    sky = resize(region.alpha, small.shape[:2])
    blue = measure_blue(small, sky)
    sun = measure_sun(small, seen, sky) * float(ramp(blue, *CLEAR))
    white = measure_white_ground(small, seen, sky)
    ctx.measure("dusk.scraps", scraps)
    ctx.measure("dusk.white_ground", white)
    ctx.measure("light.hard_sun", sun)
    why = doubt_new_sky(scraps, measure_leafy_border(sky, seen), ctx.measures.get("sky.confidence", 1.0), sun, blue)
    asked = params.sky == "painted"
    ctx.measure("dusk.own_sky", 1.0 if why or not asked else 0.0)
    if ctx.measures.get("light.evening", 0.0) > EVENING_ALREADY:
        return Edit()
    if white > SNOW:
        raise SubjectNotFound(SNOWED)
    if sun > SUN and params.mood not in SUN_STILL_UP:
        raise SubjectNotFound(SUN_TOO_HARD)
    if why and asked:
        ctx.note(OWN_SKY.format(why=why))
    outdoors, sure = (ctx.measures.get(name, 1.0) for name in ("scene.exterior", "sky.confidence"))
    ctx.measure("dusk.of_a_day", 1.0 if min(outdoors, sure) >= FOUND else 0.0)
    return Edit()


def doubt_new_sky(scraps: float, leafy: float, confidence: float, sun: float, blue: float) -> str:
    """Why another sky would be seen to be another; empty where it would not."""
    doubts = {
        "scraps of it would stay under another": scraps > SCRAPS,
        "leaves stand before it": leafy > LEAFY,
        "its border is not sure": confidence < SURE_OF_SKY,
        "the sun on the ground belongs to it": sun > SOFT,
        "it is a good one": blue > BLUE,
    }
    return next((why for why, holds in doubts.items() if holds), "")


DUSK_WORTH = Planner(
    name="classic.dusk_worth",
    version="3.1.0",
    title="Weigh an evening",
    description="Keeps the photo's own sky unless another is asked for and fits; leaves snow and too hard a sun.",
    params=DuskWorthParams,
    reads=("region:sky", "measure:light.evening", "measure:scene.exterior", "measure:sky.confidence"),
    writes=(
        "measure:dusk.of_a_day",
        "measure:dusk.own_sky",
        "measure:dusk.scraps",
        "measure:dusk.white_ground",
        "measure:light.hard_sun",
    ),
    plan=plan_dusk_worth,
)
