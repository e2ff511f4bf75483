"""White balance that trusts neutral surfaces and leaves the photo alone where there are none."""

import numpy as np
from luster_sdk import Context, Curves, Edit, Matrix, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import Array, dip, luma, peak, shrink_frame, to_encoded, to_lab, to_linear
from luster_classic.common.filters import ramp, resize
from luster_classic.light.neutrals import Light, compute_gains, find_light
from luster_classic.scene.gate import classify_frame
from luster_classic.scene.segments import segment_frame

EDGE = 320
"""Long edge at which the light is looked for. The patterns were learned at it."""

UNSURE, SURE = 0.30, 0.60
"""Share of belief in one light below which nothing is done, and above which all of its colour is taken out."""

FULLY, FULLY_STRONG, STRONG = 1.1, 1.02, (0.35, 0.60)
"""How much of the light's colour goes with all of it: it is read from bright surfaces, where a camera's curve hides a
tenth of it. Not so of a strong one: the patterns tell it too strong (by a tenth on measured houses under lamps, which
turned blue)."""

SUN_KEPT = 0.5
"""The share of a sun's warmth that stays."""

SUNLIGHT = (0.6, 0.35)
"""How warm (in chroma) light in the open air is to be the sun's: wholly up to the second; from the first it is a cast
like any other, so that a photo on the wrong setting is mended."""

BLUEST = 0.6
"""How cool (in chroma) light in the open air is at most, unless it is beyond doubt. Lower: houses in the shade stay
blue; higher: white doors turn yellow where the patterns are wrong. By eye, on three photos told to be 1.0 to 2.0."""

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


# --- surfaces that are neutral already -----------------------------------------------------------------------------

NEUTRAL, LIT = 6.0, 55.0
"""Chroma below which a surface is neutral, and L from which it tells: deep shadows are neutral under any light. By eye,
on 57 listing photos."""

OPEN_SKY = 0.4
"""Chance of sky from which a pixel is no surface: skies are blue by nature. By eye."""

FEWEST_NEUTRAL = 0.01
"""Share of the frame that neutral surfaces make before they are heard. Lower: a watermark decides. The same photos."""

TINTED = 4.0
"""Chroma that a correction may give to surfaces that were neutral before; more is seen as peach or lavender. By eye."""

GAINED = (1.0, 2.5)
"""Neutral surfaces after a correction as a multiple of those before, from which the ones before begin to be doubted,
and from which they are taken for coloured things under a cast. Lower: sunlit drives turn yellow beside shade; higher:
casts stay. The same photos: drives lost all (0.0 to 0.3), roofs and façades that turned lavender had 1.2 to 1.3, true
casts 1.7 to 25."""

DOUBTED = (0.88, 0.78)
"""Share of belief in one light from which neutral surfaces are not asked, and up to which they decide. Higher: blue
roofs under a cast stay grey; lower: drives turn yellow. On 57 listing photos wrong lights had 0.62 to 0.73; on measured
houses with a cast over all of them right ones have 0.88 to 0.95."""


# --- what grows, and the sky ---------------------------------------------------------------------------------------

GREENEST = (0.35, 0.25)
"""How green (in chroma) light in the open air is not, and is at most. Higher: pale grass that fills the frame is taken
for grey, and its stripes turn mauve, as two judges saw on a photo told to be .82; lower: a true green cast stays (.20
on measured houses)."""

MOSTLY = 0.5
"""How far a light is disbelieved for its green from which that is the reason that is told. By eye."""

LEAST_SKY, CLEARLY_SKY = 0.03, 0.7
"""Share of the frame that is sky before it is heard, and the chance from which a pixel is. By eye."""

VIOLET = 0.1
"""a of Lab, as a share of its b, that a sky has at most after a correction, unless the camera saw more. Higher: skies
turn violet, as judges saw on six of 44 photos; lower: green casts stay. Skies of measured houses in true light have
.05 to .3, two with a low sun less than nothing."""

MILD = (0.10, 0.08)
"""How green a light is that is a true cast, and up to which its green may be what grass and leaves throw back. Higher:
measured houses keep a green cast (.10 to .20); lower: skies turn violet (.03 to .07 on those photos)."""

LESS_GREEN, STEPS = 0.15, 10
"""Chroma by which a light is taken for less green at most for the sky's sake, and halvings of it."""


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
    seen = segment_frame(proxy.source)
    neutral = seen.neutral
    ctx.checkpoint()
    outdoors = judge_open_air(proxy, ctx)
    light = find_light(encoded, neutral, outdoors=outdoors)
    warmth = light.u - light.v
    ctx.measure("white_balance.confidence", light.confidence)
    ctx.measure("white_balance.warmth", warmth)
    grown = float(ramp(outdoors, *OPEN_AIR) * (1.0 - ramp(light.green, *GREENEST)))
    amount = min(params.amount, 1.0) * float(ramp(light.confidence, UNSURE, SURE)) * (1.0 - grown)
    kept = _choose_kept_warmth(light, outdoors, params.keep_warmth)
    taken = light.without_warmth(kept)
    sky = resize(seen.sky, (encoded.shape[0], encoded.shape[1]))
    surfaces = sky < OPEN_SKY
    if outdoors > OPEN_AIR[0]:
        taken = _keep_sky_from_violet(encoded, (sky > CLEARLY_SKY) & (dip(encoded) < HIGHLIGHTS[1]), taken, amount)
    spared = _spare_neutrals(encoded, surfaces, compute_gains(taken, amount * _choose_full(taken)))
    spared = 1.0 - (1.0 - spared) * float(ramp(light.confidence, *DOUBTED))
    amount *= spared
    if amount * taken.strength < LEAST_CAST:
        ctx.note(f"White balance left alone: {_find_reason_to_leave(light, spared, grown)}.")
        return Edit()
    channel = compute_gains(taken, amount * _choose_full(taken))
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


def _find_reason_to_leave(light: Light, spared: float, grown: float) -> str:
    """Why the light is left as it is, as it is said in the report."""
    if grown > MOSTLY:
        return "what looks grey is grass or leaves"
    if light.confidence < 0.5 * (UNSURE + SURE):
        return "no neutral surface could be trusted"
    return "what is neutral already would be tinted" if spared < 1.0 else "the light is neutral already"


def _choose_full(light: Light) -> float:
    """How much of a light's colour goes with all of it."""
    return FULLY_STRONG + (FULLY - FULLY_STRONG) * (1.0 - float(ramp(light.strength, *STRONG)))


def _keep_sky_from_violet(encoded: Array, sky: np.ndarray, light: Light, amount: float) -> Light:
    """The light, taken for as much less green as keeps its correction from turning the sky towards violet.

    Daylight goes from yellow to blue; what is magenta in a correction comes from grass and leaves near by.
    """
    if sky.mean() < LEAST_SKY:
        return light
    seen = to_linear(encoded[sky])[None]
    before = float(to_lab(to_encoded(seen))[..., 1].mean())
    low, high = 0.0, LESS_GREEN
    for step in range(STEPS + 1):
        more = 0.0 if step == 0 else (low + high) / 2
        taken_for = Light(light.u + more, light.v + more, light.confidence)
        balanced = seen * compute_gains(taken_for, amount * _choose_full(light))
        lab = to_lab(to_encoded(balanced * (luma(seen) / np.maximum(luma(balanced), DARKEST))[..., None]))
        fits = float(lab[..., 1].mean()) <= max(before, VIOLET * float(lab[..., 2].mean()))
        if step == 0 and fits:
            return light
        if step > 0:
            low, high = (low, more) if fits else (more, high)
    more = high * float(ramp(light.green, *MILD))
    return Light(light.u + more, light.v + more, light.confidence)


def _spare_neutrals(encoded: Array, surfaces: np.ndarray, channel: Array) -> float:
    """How much of a correction may be done before it tints surfaces that were neutral, unless it makes many more so.

    In mixed light (a sunlit drive beside a house in the shade) one colour of light cannot be right everywhere; then the
    lit surfaces, which people know to be white or grey, decide.
    """
    before = to_lab(encoded)
    balanced = to_linear(encoded) * channel
    after = to_lab(to_encoded(balanced * (luma(to_linear(encoded)) / np.maximum(luma(balanced), DARKEST))[..., None]))
    lit = surfaces & (before[..., 0] > LIT) & (dip(encoded) < 1.0)
    neutral, neutral_after = (lit & (np.hypot(lab[..., 1], lab[..., 2]) < NEUTRAL) for lab in (before, after))
    if neutral.mean() < FEWEST_NEUTRAL:
        return 1.0
    tint = float(np.hypot(*after[neutral][:, 1:].mean(axis=0)))
    if tint <= TINTED:
        return 1.0
    gained = float(ramp(float(neutral_after.sum() / neutral.sum()), *GAINED))
    return gained + (1.0 - gained) * TINTED / tint


def _choose_kept_warmth(light: Light, outdoors: float, least: float) -> float:
    """The share of a light's warmth that stays.

    Half of the sun's does, because a cream wall in white light looks the same. Of a doubtful light that is bluer than
    the open air's is, what is beyond that: it is no light.
    """
    warmth = light.u - light.v
    if warmth <= 0:
        beyond = 1.0 - BLUEST / max(-warmth, BLUEST)
        return beyond * float(ramp(outdoors, *OPEN_AIR) * ramp(light.confidence, *DOUBTED))
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
    version="1.6.0",
    title="White balance",
    description="Makes neutral surfaces neutral; leaves a photo without any as it is.",
    params=WhiteBalanceParams,
    reads=("measure:scene.exterior", "measure:scene.aerial"),
    writes=("measure:white_balance.confidence", "measure:white_balance.warmth"),
    plan=plan_white_balance,
)
