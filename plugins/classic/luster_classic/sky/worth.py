"""Decides whether a new sky would be a better one; where it would not, the photo's own stays, and the report says why.

A sky that was named is what somebody asked for, so it is never declined here.
"""

from luster_sdk import Context, Edit, Params, Planner, Proxy, SubjectNotFound
from pydantic import Field

from luster_classic.common.colour import Array, shrink_frame
from luster_classic.common.filters import resize
from luster_classic.sky.relight import SkyKind

EDGE = 256
"""Long edge at which colours are looked at; shares of the sky need no more. Time."""

SURELY_SKY, FEWEST = 0.7, 0.004
"""Share of sky from which a pixel tells the sky's colour, and the share of the frame that these make at least. By
eye."""

BLUE_BY = 0.2
"""How much more blue than red (encoded) a pixel of a good blue sky is. Lower: the blue cast of an overcast sky counts;
higher: hazy summer skies are exchanged. On 60 listing photos it told 33 blue skies, clouded ones too, from 19 dull
ones."""

ALL_BLUE = 0.6
"""Share of such pixels from which there is nothing to gain. Lower: a blue gap in grey clouds saves them; higher: a blue
sky with white clouds is exchanged for one without. The same photos: dull skies had .34 at most, good ones .67 at
least."""

EVENING = 0.5
"""`light.evening` from which a sky by day does not fit the light of the scene."""

NOTHING_TO_GAIN = "The sky is blue already, so there was nothing to gain; name a sky to replace it all the same."
OTHER_HOUR = (
    "The photo was taken in the evening, and a sky by day would not fit its light; name a sky to replace it all the "
    "same."
)


class SkyWorthParams(Params):
    """Which sky is wanted."""

    sky: SkyKind = Field("fitting", title="Sky")


def plan_sky_worth(proxy: Proxy, params: SkyWorthParams, ctx: Context) -> Edit:
    """Raises `SubjectNotFound` where the photo's own sky is the better one and no other was named."""
    mask = ctx.regions.get("sky")
    if mask is None:
        return Edit()
    encoded = shrink_frame(proxy.current, EDGE)
    blue = measure_blue(encoded, resize(mask.alpha, encoded.shape[:2]))
    ctx.measure("sky.blue", blue)
    if params.sky != "fitting" or ctx.file("sky_picture") is not None:
        return Edit()
    if ctx.measures.get("light.evening", 0.0) > EVENING:
        raise SubjectNotFound(OTHER_HOUR)
    if blue >= ALL_BLUE:
        raise SubjectNotFound(NOTHING_TO_GAIN)
    return Edit()


def measure_blue(encoded: Array, alpha: Array) -> float:
    """The share of the sky that is blue."""
    sky = alpha > SURELY_SKY
    if sky.mean() < FEWEST:
        return 0.0
    return float((encoded[..., 2] - encoded[..., 0] > BLUE_BY)[sky].mean())


SKY_WORTH = Planner(
    name="classic.sky_worth",
    version="1.0.0",
    title="Weigh a new sky",
    description="Leaves a sky that is blue already, or one of the evening, unless another was named.",
    params=SkyWorthParams,
    reads=("region:sky", "measure:light.evening"),
    writes=("measure:sky.blue",),
    plan=plan_sky_worth,
)
