"""Decides whether a new sky would be a better one; where it would not, the photo's own stays, and the report says why.

blue, evening or a low sun ─→ nothing to gain, unless a sky was named: that is what somebody asked for
a second sky ─→ mountains or water may be painted over; where a sky was named, the report says so and it is painted
lost detail, bleached twigs, scraps, walls as white as the sky ─→ the result would show it; where a sky was named, five
times as much is borne
snow ─→ the result would show it, whatever sky was named
"""

import numpy as np
from luster_sdk import Context, Edit, Frame, Mask, Params, Planner, Proxy, SubjectNotFound
from pydantic import Field

from luster_classic.common.colour import Array, shrink_frame
from luster_classic.common.filters import resize
from luster_classic.light.hour import HOUSE, SKY, judge_amber_lamps, judge_lamps, judge_sunset
from luster_classic.light.snow import SNOW, measure_white_ground
from luster_classic.scene.eyes import glance_at_frame
from luster_classic.scene.segments import segment_frame
from luster_classic.sky.lost_detail import measure_bleached, measure_lost_detail
from luster_classic.sky.pockets import measure_white_left
from luster_classic.sky.relight import SkyKind
from luster_classic.sky.scraps import EDGE as SCRAPS_EDGE
from luster_classic.sky.scraps import HOUSE as RATHER_HOUSE
from luster_classic.sky.scraps import measure_scraps
from luster_classic.sky.second_sky import EDGE as FAR_EDGE
from luster_classic.sky.second_sky import measure_second_sky

EDGE = 256
"""Long edge at which colours are looked at; shares of the sky need no more. Time."""

SURELY_SKY, FEWEST = 0.7, 0.004
"""Share of sky from which a pixel tells the sky's colour, and the share of the frame that these make at least. By
eye."""

BLUE_BY = 0.2
"""How much more blue than red (encoded) a pixel of a good blue sky is. Lower: the blue cast of an overcast sky counts;
higher: hazy summer skies are exchanged. On 60 listing photos it told 33 blue skies, clouded ones too, from 19 dull
ones."""

ALL_BLUE = 0.42
"""Share of such pixels from which there is nothing to gain. Of 68 photos a judge of the originals held 27 skies worth
another: 24 had .21 at most, the other three, pale ones, .74 at least. Of eight photos with .3 to .6 five were lost when
their sky was exchanged. Lower: a blue gap in grey clouds saves them; higher: lit clouds are exchanged for a bare
sky."""

GREY = 0.2
"""Share of such pixels in the camera's own picture up to which white balance alone has made grey clouds blue. Of eight
photos whose sky it made blue, two of .12 and .19 have dull clouds, the others of .28 and more blue between white ones.
Higher: good clouds are exchanged."""

EVENING = 0.5
"""`light.evening` from which a sky by day does not fit the light of the scene."""

SURE = 0.6
"""`sky.confidence` from which a sky is replaced at all, as the style itself says; below it nothing would show."""

FAR = 0.3
"""Share of the frame's columns with two dull skies from which mountains or a lake are painted over. Of 48 photos two
with mountains and a lake have .36 and .59, clouds .25 at most. Lower: dark clouds keep dull skies; higher: a lake below
its far shore is painted. A good blue sky has clouds with sharp edges, so of it this says nothing."""

LOST = 0.0022
"""Share of the frame that is dark detail in the midst of the new sky (`lost_detail`). On the same photos six with
mountains, a lake, wires or lit clouds, all lost by the result, have .0029 and more; those that the judge liked .0016 at
most. Lower: bare twigs keep dull skies; higher: peaks and wires are painted over."""

SCRAPS = 0.0008
"""Share of the frame from which scraps of the old sky would be seen. On the same dull skies six of which a judge named
scraps or stains have .0009 and more, the others .0007 at most. Lower: gaps in twigs keep dull skies; higher: patches
of the old sky stay above roofs."""

BLEACHED = 0.0015
"""Share of the frame that is bleached twigs (`lost_detail`) from which they show. Of thirteen photos with bare trees
that were acted on the worst has .0030, and judges named its white twigs; the next .0009. Lower: bare trees keep dull
skies."""

WHITE = 0.0008
"""Share of the frame that is burnt out like the sky beside it and no sky, from which no edge is sure. Of 118 photos
that were acted on two have more (.0009 and .0031), and judges named stains on both; the others .0006 at most. Lower:
white boards in the sun keep dull skies."""

GLOW_BY, GLOW = 0.08, 0.02
"""How much more red than blue (encoded) a glow in the sky is in the camera's own picture, and the share of the sky from
which a low sun lights the scene. Of the same photos three have .025 and more: a sun in the haze and two evenings, two
of them named for a light that does not match; the others .003 at most. Lower: warm white balance keeps dull skies."""

NAMED = 5.0
"""How many times as much must be lost or left where a sky was named. Lower: boards of the sky's own colour keep an old
sky that somebody wants gone (`gambrel_barn`); higher: a sky is painted between mountains because it was asked for."""

NOTHING_TO_GAIN = "The sky is blue already, so there was nothing to gain; name a sky to replace it all the same."
OTHER_HOUR = (
    "The photo was taken in the evening, and a sky by day would not fit its light; name a sky to replace it all the "
    "same."
)
LAMPS_BURN = (
    "Lamps burn in a dim scene, and a sky by day would not fit their light; name a sky to replace it all the same."
)
WHITE_WALLS = (
    "White walls can hardly be told from the white sky beside them, so the photo keeps its sky; name a sky to replace "
    "it all the same."
)
WHITE_WALLS_TOO = (
    "White walls can hardly be told from the white sky beside them, so the photo keeps its sky, also where another was "
    "named."
)
FAR_LAND = (
    "What is far may be mountains or water and not sky, so the photo keeps its sky; name a sky to replace it all the "
    "same."
)
FAR_LAND_PAINTED = "What is far may be mountains or water and not sky: look whether the new sky paints over it."
PAINTED_OVER = "A new sky would paint over detail, such as wires, twigs or mountains, so the photo keeps its sky."
STILL_SEEN = "Scraps of the old sky would be seen under another, so the photo keeps its sky."
SNOWED = "Snow shows the light of its own sky, so the photo keeps its sky, also where another was named."


class SkyWorthParams(Params):
    """Which sky is wanted."""

    sky: SkyKind = Field("fitting", title="Sky")


def plan_sky_worth(proxy: Proxy, params: SkyWorthParams, ctx: Context) -> Edit:
    """Raises `SubjectNotFound` where the photo's own sky is the better one."""
    mask = ctx.regions.get("sky")
    if mask is None:
        return Edit()
    encoded = shrink_frame(proxy.current, EDGE)
    small = resize(mask.alpha, encoded.shape[:2])
    blue = measure_blue(encoded, small)
    camera = measure_blue(shrink_frame(proxy.source, EDGE), small)
    blue = blue if camera > GREY else min(blue, camera)
    ctx.measure("sky.blue", blue)
    ctx.checkpoint()
    asked = params.sky != "fitting" or ctx.file("sky_picture") is not None
    why = "" if asked else find_no_gain(proxy, small, blue, ctx.measures.get("light.evening", 0.0))
    if not why and ctx.measures.get("sky.confidence", 1.0) >= SURE:
        why = doubt_result(proxy, mask, ctx, asked=asked)
    if why:
        raise SubjectNotFound(why)
    return Edit()


def find_no_gain(proxy: Proxy, small: Array, blue: float, evening: float) -> str:
    """Says why another sky would be no better for this photo; empty where it might."""
    camera, seen = shrink_frame(proxy.source, EDGE), segment_frame(proxy.source)
    shape = (camera.shape[0], camera.shape[1])
    sky, house = resize(seen.sky, shape) > SKY, resize(seen.building + seen.window, shape) > HOUSE
    # A sunset that the camera did not see is a cast of white balance.
    if evening > EVENING and max(judge_lamps(camera, sky, house), judge_sunset(camera, sky)) > EVENING:
        return OTHER_HOUR
    if blue >= ALL_BLUE:
        return NOTHING_TO_GAIN
    if measure_glow(camera, resize(small, shape)) > GLOW:
        return OTHER_HOUR
    return LAMPS_BURN if judge_amber_lamps(camera, sky, house) > EVENING else ""


def _bring_close(frame: Frame) -> Array:
    """The picture at the size at which lost detail and scraps are measured. A smaller one is made as large: beside its
    few pixels the same twigs would be more of the frame."""
    close = shrink_frame(frame, SCRAPS_EDGE)
    height, width = close.shape[:2]
    scale = SCRAPS_EDGE / max(height, width)
    return resize(close, (round(height * scale), round(width * scale))) if scale > 1.0 else close


def doubt_result(proxy: Proxy, mask: Mask, ctx: Context, *, asked: bool) -> str:
    """Measures what would show a new sky to be one, and says what does; empty where nothing does. Where a sky was asked
    for, more is borne, and what is far is only noted."""
    distant = shrink_frame(proxy.source, FAR_EDGE)
    far = measure_second_sky(distant, resize(mask.alpha, distant.shape[:2]))
    ctx.checkpoint()
    close = _bring_close(proxy.source)
    alpha, seen = resize(mask.alpha, close.shape[:2]), segment_frame(proxy.source)
    first, second = (resize(sky, alpha.shape) for sky in (seen.sky, glance_at_frame(proxy.source).sky))
    house = second - resize(seen.building, alpha.shape) < RATHER_HOUSE
    lost = measure_lost_detail(alpha, close)
    bleached, white_left = measure_bleached(alpha, close), measure_white_left(alpha, close, first)
    scraps = measure_scraps(alpha, close, np.maximum(first, second), house)
    ctx.checkpoint()
    small = shrink_frame(proxy.source, EDGE)
    white = measure_white_ground(small, seen, resize(mask.alpha, small.shape[:2]))
    measured = {"far": far, "lost": lost, "bleached": bleached, "white": white_left, "scraps": scraps, "snow": white}
    for name, value in measured.items():
        ctx.measure(f"sky.{name}", value)
    borne = NAMED if asked else 1.0
    far_land = far > FAR and ctx.measures.get("sky.blue", 0.0) < ALL_BLUE
    doubts = {
        FAR_LAND: far_land and not asked,
        PAINTED_OVER: lost > LOST * borne or bleached > BLEACHED * borne,
        STILL_SEEN: scraps > SCRAPS * borne,
        WHITE_WALLS_TOO if asked else WHITE_WALLS: white_left > WHITE * borne,
        SNOWED: white > SNOW,
    }
    why = next((why for why, holds in doubts.items() if holds), "")
    if far_land and asked and not why:
        ctx.note(FAR_LAND_PAINTED)
    return why


def measure_blue(encoded: Array, alpha: Array) -> float:
    """The share of the sky that is blue."""
    sky = alpha > SURELY_SKY
    if sky.mean() < FEWEST:
        return 0.0
    return float((encoded[..., 2] - encoded[..., 0] > BLUE_BY)[sky].mean())


def measure_glow(encoded: Array, alpha: Array) -> float:
    """The share of the sky that glows in the warm light of a low sun."""
    sky = alpha > SURELY_SKY
    if sky.mean() < FEWEST:
        return 0.0
    return float((encoded[..., 0] - encoded[..., 2] > GLOW_BY)[sky].mean())


SKY_WORTH = Planner(
    name="classic.sky_worth",
    version="1.5.1",
    title="Weigh a new sky",
    description="Leaves a sky that is blue or of the evening, unless another was named, and one whose rest would show.",
    params=SkyWorthParams,
    reads=("region:sky", "measure:light.evening", "measure:sky.confidence"),
    writes=tuple(f"measure:sky.{name}" for name in ("blue", "far", "lost", "bleached", "white", "scraps", "snow")),
    plan=plan_sky_worth,
)
