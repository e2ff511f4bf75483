"""Finds the sky and says how sure it is; every later step about the sky reads what is written here."""

import numpy as np
from luster_sdk import Context, Edit, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import LUMA, Array, dip, peak, shrink_frame
from luster_classic.common.filters import ramp, resize
from luster_classic.sky.chance import SkyChance, estimate_sky
from luster_classic.sky.cloud_holes import fill_cloud_holes
from luster_classic.sky.edges import EDGES, WHOLE, draw_edges
from luster_classic.sky.foreign_colours import drop_foreign_colours
from luster_classic.sky.matte import SkyMatte, make_matte
from luster_classic.sky.wires import keep_wires

EDGE = 512
LEAST = 0.004
"""A smaller share of the frame than this is no sky worth a step."""


class SkyFindParams(Params):
    """How closely the sky is looked at."""

    edges: bool = Field(True, title="Edges", description="Whether its edge is drawn finely; only a new sky needs it.")


def plan_sky_find(proxy: Proxy, params: SkyFindParams, ctx: Context) -> Edit:
    """Measures `sky.confidence` and writes the region `sky`; changes nothing."""
    outdoors = ctx.measures.get("scene.exterior", 1.0)
    if outdoors < 0.35:
        ctx.measure("sky.confidence", 0.0)
        ctx.note("No sky was looked for: the photo does not look like an exterior.")
        return Edit()
    encoded = shrink_frame(proxy.source, EDGE)
    ctx.checkpoint()
    likely = estimate_sky(encoded)
    ctx.checkpoint()
    matte = draw_matte(proxy, encoded, likely, params.edges)
    if matte.area < LEAST:
        ctx.measure("sky.confidence", 0.0)
        ctx.note("No sky was found.")
        return Edit()
    alpha = resize(matte.alpha, encoded.shape[:2])
    weight = alpha / (alpha.sum() + 1e-6)
    confidence = judge_confidence(likely, matte) * min(1.0, outdoors / 0.6)
    light = (encoded @ LUMA).astype(np.float32)
    columns = np.linspace(-1.0, 1.0, light.shape[1], dtype=np.float32)[None, :]
    mean = float((light * weight).sum())
    centre = float((columns * weight).sum())
    spread = float((((columns - centre) ** 2) * weight).sum()) + 1e-3
    slope = float(((light - mean) * (columns - centre) * weight).sum()) / spread
    lowest = np.nonzero((alpha > 0.5).mean(axis=1) > 0.02)[0]
    chroma = peak(encoded) - dip(encoded)
    ctx.measure("sky.confidence", confidence)
    ctx.measure("sky.area", matte.area)
    ctx.measure("sky.light", mean)
    ctx.measure("sky.colour", float((chroma * weight).sum()))
    ctx.measure("sky.sun", float(np.clip(slope / 0.12, -1.0, 1.0)))
    ctx.measure("sky.lowest", float(lowest.max() + 1) / light.shape[0] if lowest.size else 0.0)
    ctx.note(f"A sky was found on {matte.area:.0%} of the frame ({confidence:.0%} sure).")
    ctx.checkpoint()
    return Edit(regions={"sky": matte.mask})


def draw_matte(proxy: Proxy, encoded: Array, likely: SkyChance, edges: bool) -> SkyMatte:
    """The matte, its edge drawn finely or left as coarse as the chance it comes from."""
    whole = max(proxy.photo.height, proxy.photo.width)
    if not edges:
        alpha = resize(likely.told[0], encoded.shape[:2]) * likely.reach
        return make_matte(encoded, alpha, whole / max(alpha.shape))
    close = shrink_frame(proxy.source, whole if whole <= WHOLE else EDGES[0])
    # A second look at a large photo would cost its job more time than it gains.
    alpha = draw_edges(close, likely.told, twice=whole <= WHOLE)
    close = resize(close, alpha.shape)
    reach = resize(likely.reach, alpha.shape)
    alpha = drop_foreign_colours(alpha * reach, close, likely.told)
    alpha = fill_cloud_holes(alpha, close, likely.told[0]) * reach
    alpha = keep_wires(alpha, close)
    return make_matte(close, alpha, whole / max(alpha.shape))


def judge_confidence(likely: SkyChance, matte: SkyMatte) -> float:
    """The chance that this matte is good: how certain every pixel is, and how clearly the sky stands apart."""
    score = 4.0
    score -= 5.0 * float(ramp(likely.sureness, 0.75, 0.35))
    score -= 3.0 * float(ramp(likely.agreement, 0.50, 0.10))
    score -= 2.0 * float(ramp(matte.contrast, 0.12, 0.05))
    score -= 4.0 * float(ramp(matte.area, 0.02, 0.006))
    return float(1.0 / (1.0 + np.exp(-score)))


SKY_FIND = Planner(
    name="classic.sky_find",
    version="3.3.0",
    title="Find the sky",
    description="Finds the sky with soft edges and an honest confidence.",
    params=SkyFindParams,
    reads=("measure:scene.exterior",),
    writes=(
        "region:sky",
        *(f"measure:sky.{name}" for name in ("confidence", "area", "light", "colour", "sun", "lowest")),
    ),
    plan=plan_sky_find,
)
