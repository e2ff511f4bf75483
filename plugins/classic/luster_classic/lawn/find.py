"""Finds the lawn for the steps that tend it."""

from luster_sdk import Context, Edit, Mask, Params, Planner, Proxy, SubjectNotFound

from luster_classic.common.colour import shrink_frame, to_lab
from luster_classic.common.filters import resize
from luster_classic.lawn.chance import estimate_lawn
from luster_classic.lawn.classical_region import EDGE

LEAST_OUTDOORS, SURELY_OUTDOORS = 0.5, 0.8
"""Chance of the open air, from the ground or from above, below which no lawn is looked for, and from which the scene
takes nothing from confidence. Lower: rugs and billiard cloth are lawns. By eye."""

LEARNED_COLOUR = 1.15
"""How much more colour (chroma) the network's lessons had than photos have after `classic.tone` 1.7.0. Less: dull lawns
are taken for gravel (on 80 photos it costs nine lawns); more: straw is taken for grass."""

USUAL_HORIZON, HIGHEST_HORIZON, LOWEST_HORIZON = 0.42, 0.40, 0.55
"""Share of the height above which no lawn is, where the sky says nothing, and the bounds of what it may say. By eye."""

ABOVE_SKY_END = 0.9
"""Share of the sky's lowest row at which lawns may begin: beside a house it goes down to the grass. By eye."""


class LawnFindParams(Params):
    """Finding the lawn takes no parameters."""


def plan_lawn_find(proxy: Proxy, params: LawnFindParams, ctx: Context) -> Edit:
    """Measures `lawn.confidence` and writes the region `lawn`; changes nothing.

    Raises `SubjectNotFound` with the reason where what was found is better left alone.
    """
    outdoors = ctx.measures.get("scene.exterior", 1.0) + ctx.measures.get("scene.aerial", 0.0)
    if outdoors < LEAST_OUTDOORS:
        ctx.measure("lawn.confidence", 0.0)
        ctx.note("No lawn was looked for: the photo does not look like an exterior.")
        return Edit()
    lab = to_lab(shrink_frame(proxy.current, EDGE))
    lab[..., 0] = to_lab(shrink_frame(proxy.source, EDGE))[..., 0]
    lab[..., 1:] *= LEARNED_COLOUR
    sky = ctx.regions.get("sky")
    ctx.checkpoint()
    horizon = USUAL_HORIZON
    if sky is not None:
        sky_end = ctx.measures.get("sky.lowest", USUAL_HORIZON)
        horizon = max(HIGHEST_HORIZON, min(sky_end * ABOVE_SKY_END, LOWEST_HORIZON))
    lawn = estimate_lawn(lab, None if sky is None else resize(sky.alpha, lab.shape[:2]), horizon)
    confidence = lawn.confidence * min(1.0, outdoors / SURELY_OUTDOORS)
    ctx.measure("lawn.confidence", confidence)
    ctx.measure("lawn.area", lawn.area)
    if lawn.reason:
        raise SubjectNotFound(lawn.reason)
    if lawn.area <= 0:
        ctx.note("No lawn was found.")
        return Edit()
    ctx.note(
        f"A lawn was found on {lawn.area:.0%} of the frame ({confidence:.0%} sure); all other plants are left alone."
    )
    return Edit(regions={"lawn": Mask(lawn.alpha)})


LAWN_FIND = Planner(
    name="classic.lawn_find",
    version="2.3.0",
    title="Find the lawn",
    description="Finds grass by colour, texture and ground; not walls, gravel, shrubs or trees.",
    params=LawnFindParams,
    reads=("measure:scene.exterior", "region:sky"),
    writes=("region:lawn", "measure:lawn.confidence", "measure:lawn.area"),
    plan=plan_lawn_find,
)
