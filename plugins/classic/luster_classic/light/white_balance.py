"""White balance that trusts neutral surfaces and leaves the photo alone where there are none."""

import numpy as np
from luster_sdk import Context, Curves, Edit, Matrix, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import dip, luma, peak, shrink_frame, to_encoded, to_linear
from luster_classic.common.filters import ramp
from luster_classic.light.neutrals import compute_gains, find_light
from luster_classic.scene.gate import classify_frame
from luster_classic.scene.segments import segment_frame

EDGE = 320
"""Long edge at which the light is looked for. The patterns were learned at it."""

UNSURE, SURE = 0.30, 0.60
"""Share of belief in one light below which nothing is done, and above which all of its colour is taken out."""

FULLY = 1.1
"""How much of the light's colour goes with all of it: it is read from bright surfaces, where a camera's curve hides a
tenth of it."""

SUN_KEPT = 0.5
"""The share of a sun's warmth that stays."""

SUNLIGHT = (0.6, 0.35)
"""How warm (in chroma) light in the open air is to be the sun's: wholly up to the second; from the first it is a cast
like any other, so that a photo on the wrong setting is mended."""

OPEN_AIR = (0.5, 0.9)
"""Chance of the open air from which light may be the sun's, and is. By eye."""

COLOURS, COLOURFUL = 0.012, 99
"""A picture whose channels differ by no more, at this percentile, is black and white. Higher: pale rooms keep their
cast. By eye."""

LEAST_CAST = 0.008
"""Chroma of a cast below which nobody sees it. By eye."""

DARKEST, BRIGHTEST = 0.02, 0.7
"""Linear light between which the brightness of the mid tones is kept. By eye."""

TABLE, HIGHLIGHTS = 256, (0.72, 1.0)
"""Entries of the curve, and encoded values over which blown whites are given back their white. By eye."""


class WhiteBalanceParams(Params):
    """How far the light's colour is taken out."""

    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")
    keep_warmth: float = Field(0.0, ge=0.0, le=1.0, title="Keep warmth", description="Share of warm light that stays.")


def plan_white_balance(proxy: Proxy, params: WhiteBalanceParams, ctx: Context) -> Edit:
    """Channel gains in linear light; blown whites stay white and the mid tones keep their brightness."""
    if params.amount <= 0:
        return Edit()
    encoded = shrink_frame(proxy.current, EDGE)
    if float(np.percentile(peak(encoded) - dip(encoded), COLOURFUL)) < COLOURS:
        ctx.note("White balance left alone: the picture is black and white.")
        return Edit()
    ctx.checkpoint()
    neutral = segment_frame(proxy.source).neutral
    ctx.checkpoint()
    outdoors = judge_open_air(proxy, ctx)
    light = find_light(encoded, neutral, outdoors=outdoors)
    warmth = light.u - light.v
    ctx.measure("white_balance.confidence", light.confidence)
    ctx.measure("white_balance.warmth", warmth)
    amount = min(params.amount, 1.0) * float(ramp(light.confidence, UNSURE, SURE))
    kept = _choose_kept_warmth(warmth, outdoors, params.keep_warmth)
    taken = light.without_warmth(kept)
    if amount * taken.strength < LEAST_CAST:
        reason = (
            "no neutral surface could be trusted"
            if light.confidence < 0.5 * (UNSURE + SURE)
            else "the light is neutral already"
        )
        ctx.note(f"White balance left alone: {reason}.")
        return Edit()
    channel = compute_gains(taken, amount * FULLY)
    linear = to_linear(encoded)
    before = luma(linear)
    middle = (before > DARKEST) & (before < BRIGHTEST)
    after = luma(linear * channel)
    keep = float(np.median(before[middle] / after[middle])) if middle.any() else 1.0
    x = np.linspace(0.0, 1.0, TABLE, dtype=np.float32)
    dimmed = to_encoded(to_linear(x) * np.float32(keep))
    finish = dimmed + (x - dimmed) * ramp(x, *HIGHLIGHTS)
    tint = "warm" if warmth > 0 else "cool"
    ctx.note(
        f"Took {amount * (1.0 - kept):.0%} of a {tint} cast out ({light.confidence:.0%} sure of the neutral surfaces)."
    )
    return Edit(matrix=Matrix(np.diag(channel)), finish=Curves(finish))


def _choose_kept_warmth(warmth: float, outdoors: float, least: float) -> float:
    """The share of a warm light that stays: half of the sun's, because a cream wall in white light looks the same."""
    if warmth <= 0:
        return 0.0
    sun = SUN_KEPT * float(ramp(outdoors, *OPEN_AIR) * ramp(warmth, *SUNLIGHT))
    return max(least, sun)


def judge_open_air(proxy: Proxy, ctx: Context) -> float:
    """The chance that the photo was taken outside, on the ground or from above."""
    exterior = ctx.measures.get("scene.exterior")
    if exterior is None:
        scene = classify_frame(proxy.source, ctx.room)
        return scene.exterior + scene.aerial
    return min(1.0, exterior + ctx.measures.get("scene.aerial", 0.0))


WHITE_BALANCE = Planner(
    name="classic.white_balance",
    version="1.3.0",
    title="White balance",
    description="Makes neutral surfaces neutral; leaves a photo without any as it is.",
    params=WhiteBalanceParams,
    reads=("measure:scene.exterior", "measure:scene.aerial"),
    writes=("measure:white_balance.confidence", "measure:white_balance.warmth"),
    plan=plan_white_balance,
)
