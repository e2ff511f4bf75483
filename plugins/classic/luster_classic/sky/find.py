"""Finds the sky and says how sure it is; every later step about the sky reads what is written here."""

import numpy as np
from luster_sdk import Context, Edit, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import LUMA, Array, dip, peak, shrink_frame
from luster_classic.common.filters import ramp, resize
from luster_classic.scene.eyes import Glance, glance_at_frame
from luster_classic.sky.blown import SURELY_BELOW, find_burnt_out, join_burnt_out
from luster_classic.sky.chance import SkyChance, estimate_sky
from luster_classic.sky.cloud_holes import fill_cloud_holes, join_rags
from luster_classic.sky.edges import EDGES, WHOLE, draw_edges
from luster_classic.sky.even_parts import find_settled, join_even_parts
from luster_classic.sky.foreign_colours import drop_foreign_colours
from luster_classic.sky.islands import drop_islands
from luster_classic.sky.leftovers import BRIDGED_COARSELY, Faults, drop_cloud_edges, find_faults, take_leftovers
from luster_classic.sky.matte import SkyMatte, make_matte
from luster_classic.sky.pockets import join_pockets
from luster_classic.sky.stains import drop_stains
from luster_classic.sky.wires import keep_wires
from luster_classic.sky.witness import Disagreement, compare_witnesses

EDGE = 512
"""The long edge at which the network of classes looks, and at which the sky is measured."""

LEAST = 0.004
"""A smaller share of the frame than this is no sky worth a step. By eye."""

LEAST_OUTDOORS, SURELY_OUTDOORS = 0.35, 0.6
"""Chance of an exterior below which no sky is looked for, and from which the scene takes nothing from confidence.
Lower: white ceilings are skies; higher: houses at dusk keep theirs. The second is what the styles ask of a scene."""

# --- what is measured of the sky --------------------------------------------------------------------------------------

SKY, LOWEST_ROW = 0.5, 0.02
"""Share of a pixel from which it is sky, and the share of such pixels in a row from which the sky goes down to it.
Lower: a gap in a hedge sets the horizon of the new sky. By eye."""

SUN_SLOPE = 0.12
"""How much lighter (luma) one side of the sky is than the middle, per half a frame, where the sun is wholly there.
Lower: even skies have a sun at one side. By eye."""

LEAST_SPREAD, NO_AREA = 1e-3, 1e-6
"""Keep the slope finite where the sky is a column wide, and the weights where there is none."""

# --- confidence -------------------------------------------------------------------------------------------------------

BEST = 4.0
"""Log-odds that a matte is good with nothing against it: 98 %."""

AGAINST_UNSURE, UNSURE = 5.0, (0.75, 0.35)
"""Log-odds taken off where pixels are undecided, and the sureness from which some are, down to which all are. By eye:
on real photos confidence is not calibrated, it lies near .98 on nearly all of them."""

AGAINST_DISAGREEMENT, DISAGREEMENT = 3.0, (0.50, 0.10)
"""The same where the two ways of looking see different skies (overlap over union). By eye."""

AGAINST_FAINT, FAINT = 2.0, (0.12, 0.05)
"""The same where sky and what stands before it hardly differ (encoded colours apart, as a length). By eye."""

AGAINST_SMALL, SMALL = 4.0, (0.02, 0.006)
"""The same for little sky, as a share of the frame. By eye."""

AGAINST_ALONE, ALONE = 6.0, (0.002, 0.005)
"""Log-odds taken off for sky that only one of two witnesses sees, and the shares of the frame from which it counts, and
counts in full. Chosen on 83 photos: those above it have a ceiling, a wall, a roof or panes for sky; of 8 disputes on
other photos 6 were faults. Lower: bright clouds behind leaves are declined; higher: white walls are painted."""

HOUSE = 0.15
"""The first network's chance of a building from which sky that it alone sees counts only where the matte has it, as in
`leftovers`. Lower: bare trees are painted that nobody is sure of (one photo of 132 that was looked at)."""

AGAINST_LEFT_OUT, LEFT_OUT = 6.0, (0.01, 0.03)
"""The same for sky that only the second sees, and that would stay as a scrap of the old one. The same photos: 3 lie
above it, all of them scraps."""

AGAINST_LEFTOVERS, LEFTOVERS = 6.0, (0.001, 0.0025)
"""The same for what is as blue as the sky beside it and yet none of the matte, as a share of the frame. By eye on 24
listing photos: blue between twigs has .005, the least scrap that shows .0014."""

AGAINST_PAINTED, PAINTED = 6.0, (0.0001, 0.0003)
"""The same for what is of the matte and no sky to the second witness (`leftovers.Faults`). On the same photos those
with painted trunks, palms or leaves have .00025 and more, the others next to nothing."""


class SkyFindParams(Params):
    """How closely the sky is looked at."""

    edges: bool = Field(True, title="Edges", description="Whether its edge is drawn finely; only a new sky needs it.")


def plan_sky_find(proxy: Proxy, params: SkyFindParams, ctx: Context) -> Edit:
    """Measures `sky.confidence` and writes the region `sky`; changes nothing."""
    outdoors = ctx.measures.get("scene.exterior", 1.0)
    if outdoors < LEAST_OUTDOORS:
        ctx.measure("sky.confidence", 0.0)
        ctx.note("No sky was looked for: the photo does not look like an exterior.")
        return Edit()
    encoded = shrink_frame(proxy.source, EDGE)
    ctx.checkpoint()
    seen = glance_at_frame(proxy.source)
    likely = estimate_sky(encoded, seen.sky)
    ctx.checkpoint()
    matte, faults, settled = draw_matte(proxy, encoded, likely, seen, edges=params.edges)
    if matte.area < LEAST:
        ctx.measure("sky.confidence", 0.0)
        ctx.note("No sky was found.")
        return Edit()
    alpha = resize(matte.alpha, encoded.shape[:2])
    sight = likely.sight.sky
    # Boards that the matte left out are no dispute; among trees, where no matte is fine enough, all of it counts.
    painted = np.maximum(resize(matte.alpha, sight.shape), likely.sight.building < HOUSE)
    dispute = compare_witnesses(sight * resize(likely.reach, sight.shape), seen, painted, settled)
    confidence = judge_confidence(likely, matte, dispute, faults) * min(1.0, outdoors / SURELY_OUTDOORS)
    weight = alpha / (alpha.sum() + NO_AREA)
    light = (encoded @ LUMA).astype(np.float32)
    lowest = np.nonzero((alpha > SKY).mean(axis=1) > LOWEST_ROW)[0]
    chroma = peak(encoded) - dip(encoded)
    ctx.measure("sky.confidence", confidence)
    ctx.measure("sky.area", matte.area)
    ctx.measure("sky.light", float((light * weight).sum()))
    ctx.measure("sky.colour", float((chroma * weight).sum()))
    ctx.measure("sky.sun", measure_sun(light, weight))
    ctx.measure("sky.lowest", float(lowest.max() + 1) / light.shape[0] if lowest.size else 0.0)
    ctx.measure("sky.disputed", dispute.painted_alone + dispute.left_out)
    if max(dispute.painted_alone / ALONE[1], dispute.left_out / LEFT_OUT[1]) > 1.0:
        ctx.note("Two ways of looking do not see the same sky: a part of it may be a wall, a roof or a ceiling.")
    if faults.left > LEFTOVERS[1]:
        ctx.note("Scraps of the old sky would stay, such as between twigs.")
    if faults.painted > PAINTED[1]:
        ctx.note("A part of the sky may be a trunk, a white wall or leaves.")
    ctx.note(f"A sky was found on {matte.area:.0%} of the frame ({confidence:.0%} sure).")
    ctx.checkpoint()
    return Edit(regions={"sky": matte.mask})


def measure_sun(light: Array, weight: Array) -> float:
    """On which side the sky is lighter, −1 left … 1 right, from its light and its weights (which add up to 1)."""
    columns = np.linspace(-1.0, 1.0, light.shape[1], dtype=np.float32)[None, :]
    mean = float((light * weight).sum())
    centre = float((columns * weight).sum())
    spread = float((((columns - centre) ** 2) * weight).sum()) + LEAST_SPREAD
    slope = float(((light - mean) * (columns - centre) * weight).sum()) / spread
    return float(np.clip(slope / SUN_SLOPE, -1.0, 1.0))


def draw_matte(
    proxy: Proxy, encoded: Array, likely: SkyChance, seen: Glance, *, edges: bool
) -> tuple[SkyMatte, Faults, Array]:
    """The matte, its edge drawn finely or left as coarse as the chance it comes from, what is wrong with it, and where
    (at about 512 px, 0…1) no doubt of a witness is heard."""
    whole = max(proxy.photo.height, proxy.photo.width)
    if not edges:
        alpha = resize(likely.sight.sky, encoded.shape[:2]) * likely.reach
        alpha = take_leftovers(alpha, encoded, likely.sight, seen, bridged=BRIDGED_COARSELY)
        return make_matte(encoded, alpha, whole / max(alpha.shape)), Faults(), np.zeros_like(likely.reach)
    close = shrink_frame(proxy.source, whole if whole <= WHOLE else EDGES[0])
    # A second look at a large photo would cost its job more time than it gains.
    alpha = draw_edges(close, likely.sight, twice=whole <= WHOLE)
    close = resize(close, alpha.shape)
    reach = resize(likely.reach, alpha.shape)
    alpha = drop_foreign_colours(alpha * reach, close, likely.sight, seen.sky)
    alpha = fill_cloud_holes(alpha, close, likely.sight.sky) * reach
    first = resize(likely.sight.sky, reach.shape)
    drawn = take_leftovers(alpha, close, likely.sight, seen)
    second = resize(seen.sky, reach.shape)
    grown = join_even_parts(drawn, close, first, second)
    settled = (grown > drawn) | find_settled(grown, close, first, second)
    alpha = join_burnt_out(grown, close, first)
    # What joined by its light is no doubt, nor what is burnt out: no witness is as fine as the notches in which it is.
    burnt_out = (alpha > grown) | find_burnt_out(grown, close, first, SURELY_BELOW)
    alpha = drop_islands(alpha, resize(likely.sight.building, reach.shape), second, settled)
    alpha = drop_stains(join_rags(alpha, close, first, second), close, first, second)
    pockets = join_pockets(alpha, close, first, second)
    settled |= pockets > alpha
    alpha = drop_cloud_edges(keep_wires(pockets, close), close)
    faults = find_faults(alpha, close, likely.sight, seen, burnt_out, settled)
    undoubted = resize(settled.astype(np.float32), likely.reach.shape)
    return make_matte(close, alpha, whole / max(alpha.shape)), faults, undoubted


def judge_confidence(likely: SkyChance, matte: SkyMatte, dispute: Disagreement, faults: Faults) -> float:
    """The chance that this matte is good: how certain every pixel is, how clearly the sky stands apart, who else sees
    it."""
    score = BEST
    score -= AGAINST_ALONE * float(ramp(dispute.painted_alone, *ALONE))
    score -= AGAINST_LEFT_OUT * float(ramp(dispute.left_out, *LEFT_OUT))
    score -= AGAINST_LEFTOVERS * float(ramp(faults.left, *LEFTOVERS))
    score -= AGAINST_PAINTED * float(ramp(faults.painted, *PAINTED))
    score -= AGAINST_UNSURE * float(ramp(likely.sureness, *UNSURE))
    score -= AGAINST_DISAGREEMENT * float(ramp(likely.agreement, *DISAGREEMENT))
    score -= AGAINST_FAINT * float(ramp(matte.contrast, *FAINT))
    score -= AGAINST_SMALL * float(ramp(matte.area, *SMALL))
    return float(1.0 / (1.0 + np.exp(-score)))


SKY_FIND = Planner(
    name="classic.sky_find",
    version="3.13.2",
    title="Find the sky",
    description="Finds the sky with soft edges and an honest confidence.",
    params=SkyFindParams,
    reads=("measure:scene.exterior",),
    writes=(
        "region:sky",
        *(f"measure:sky.{name}" for name in ("confidence", "disputed", "area", "light", "colour", "sun", "lowest")),
    ),
    plan=plan_sky_find,
)
