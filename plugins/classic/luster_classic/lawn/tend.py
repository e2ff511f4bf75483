"""Tends the lawn: tired grass turns a healthy green while every blade keeps its light, and bare spots are filled."""

from dataclasses import dataclass

import numpy as np
from luster_sdk import Content, Context, Edit, Mask, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import Array, from_lab, luma, shrink_frame, to_lab
from luster_classic.common.filters import blur, ramp, resize
from luster_classic.light.local import choose_map_size, scale_channels
from luster_classic.scene.segments import segment_frame

EDGE, FILL_EDGE = 512, 1280
"""Long edges at which colours are looked at, and at which bare spots are filled: blades need more. Time."""

MOST_AMOUNT = 1.3
"""Amount beyond which grass gets no greener: it would be paint. By eye."""

# --- greening ---------------------------------------------------------------------------------------------------------

HEALTHY_ANGLE, HEALTHY_CHROMA = 118.0, 36.0
"""Hue and chroma of healthy grass in Lab, by eye. Greener or richer: artificial turf."""

OWN_ANGLE, OWN_CHROMA, OWN_LIGHT = (106.0, 132.0), 12.0, (25.0, 85.0)
"""Hues, least chroma and light of what grows in the photo and is healthy. By eye."""

GROWS, FEWEST = 0.5, 0.01
"""Chance of grass or plants from which a place grows, and the share of the frame that must be healthy to be heard. By
eye."""

LEAST_ANGLE, LEAST_CHROMA, RICHEST = 110.0, 24.0, 75
"""The least hue and chroma that grass is brought to, and the percentile of the chroma of what is healthy that it is
brought to. Higher: lawns are more vivid than the trees beside them, which judges saw on seven of 44 photos; lower: they
stay dull. By eye."""

BRIGHTEST = 68.0
"""L up to which the base may have made grass lighter than the camera saw it. Higher: sunlit grass turns lime."""

LOCAL, SOFTER = 60.0, 3.0
"""The long edge ÷ the first is the blur in pixels (sigma) of the local colour; that ÷ the second the one of the
factors. Smaller: single weeds are recoloured and the texture goes; larger: a hedge's shade is. By eye."""

NO_WEIGHT = 1e-3
"""Weight of what is no lawn beside it: where there is only such, its own colour counts."""

FLOOR, LEAST_FACTOR, MOST_FACTOR = 0.02, 0.55, 1.6
"""Encoded value added to both before they are divided, and the bounds of a channel's factor. Wider: shadows glow green;
narrower: straw stays straw. By eye."""

MAP_EDGE = 160
"""Long edge of the map of factors; it is soft. By eye."""

CHANGED, CHANGED_TIRED = 0.35, 0.6
"""Share of the way to health that any grass goes, and that tired grass goes besides. By eye."""

FULL_FROM, PALE_FROM, PALE_LOSS = (5.0, 45.0), (70.0, 95.0), 0.35
"""L over which healthy chroma grows to its full, over which it falls again, and by how much of it. By eye."""

STRAW_LIGHT, DARKENED = 52.0, 0.45
"""L above which tired grass is darkened, and by how much of what lies above. By eye: healthy grass is darker than
straw."""

GREEN_ANGLE, TIRED_CHROMA, TIRED_BY_CHROMA = (112.0, 96.0), (24.0, 12.0), 0.6
"""Hue from which grass begins to be tired, and down to which it wholly is; the same for chroma; and how tired grey
grass is at most. By eye."""

NO_AREA = 1e-6
"""Keeps a mean finite where there is no lawn."""

# --- bare spots -------------------------------------------------------------------------------------------------------

MARGIN = 15
"""Rows beside the lawn that are looked at too: the width ÷ this, as far as the widest blur here reaches."""

SPOT_BLUR, TONE_BLUR, OPACITY_BLUR = 220.0, 60.0, 400.0
"""The width ÷ these is the blur in pixels (sigma): of colours before spots are looked for, of the light that filled
grass takes over, and of the rim of a filled spot. By eye."""

BARE = (101.0, 92.0)
"""Hue from which a place of a lawn begins to be bare, and down to which it wholly is. Greener: tired grass is replaced;
browner: earth stays. By eye."""

INSIDE, SURELY_INSIDE, ROWS_FROM, FILLED_FROM = 0.95, 0.97, 0.9, 0.9
"""Share of lawn from which a place may be bare, from which grass may be taken, from which a row holds lawn, and from
which a place is filled. Lower: paths at the lawn's rim are grassed over. By eye."""

LEAST_BARE, MOST_BARE = 0.0008, 0.5
"""Share of the frame that is bare from which it is worth a step, and share of the lawn beyond which it is no spot but
the lawn's own colour. By eye."""

GRASS, NEEDED = 0.05, 0.02
"""Bareness up to which a place gives grass, and from which it takes some. By eye."""

GIVEN = 0.5
"""Weight from which a place gives grass."""

SHIFTS = (0.03, -0.03, 0.06, -0.06, 0.1, -0.1, 0.16, -0.16, 0.24, -0.24)
"""How far aside grass is looked for, as shares of the width, the nearest first: sideways, so that blades have the same
size. Nearer ones alone leave wide spots bare; farther ones bring other light. By eye."""

DARKEST, LEAST_TONE, MOST_TONE = 0.02, 0.7, 1.25
"""Luma below which light counts as so much, and the bounds within which filled grass takes over the light of its new
place. By eye."""

MOST_OPACITY, GRAIN = 0.9, 0.02
"""Opacity of filled grass at most, and the grain (encoded) laid over it. By eye; fills are soft at 24 MP all the
same."""


@dataclass(frozen=True)
class Green:
    """The colour that healthy grass has in a photo, in Lab."""

    angle: float = HEALTHY_ANGLE
    chroma: float = HEALTHY_CHROMA


HEALTHY = Green()
"""That of a photo in which nothing healthy grows."""


class LawnParams(Params):
    """How far the grass is tended."""

    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")


def plan_lawn_green(proxy: Proxy, params: LawnParams, ctx: Context) -> Edit:
    """A small map of channel factors that brings each place of the lawn to a healthy green; texture is untouched."""
    mask = ctx.regions.get("lawn")
    if mask is None or params.amount <= 0:
        return Edit()
    encoded = shrink_frame(proxy.current, EDGE)
    alpha = resize(mask.alpha, encoded.shape[:2])
    weight = np.maximum(alpha, NO_WEIGHT)[..., None]
    sigma = max(encoded.shape) / LOCAL
    around = blur(weight[..., 0], sigma)[..., None]
    local = blur(encoded * weight, sigma) / around
    camera = to_lab(np.clip(blur(shrink_frame(proxy.source, EDGE) * weight, sigma) / around, 0.0, 1.0))
    grows = np.maximum(alpha, resize(segment_frame(proxy.source).plants, encoded.shape[:2])) > GROWS
    aim = find_own_green(to_lab(encoded), grows)
    wanted = make_healthy(local, min(params.amount, MOST_AMOUNT), aim, camera)
    factor = np.clip((wanted + FLOOR) / (local + FLOOR), LEAST_FACTOR, MOST_FACTOR)
    size = choose_map_size(encoded.shape, MAP_EDGE)
    factors = resize(blur(factor, sigma / SOFTER), size)
    tired = float((measure_tiredness(to_lab(local)) * alpha).sum() / (alpha.sum() + NO_AREA))
    ctx.measure("lawn.tired", tired)
    ctx.note(f"The grass was brought to a healthy green ({tired:.0%} of it was tired).")
    return Edit(colour=scale_channels(factors), mask=mask)


def find_own_green(lab: Array, grows: np.ndarray) -> Green:
    """The green of what grows in a photo and is healthy: a lawn belongs to the trees and hedges beside it."""
    angle, chroma = np.degrees(np.arctan2(lab[..., 2], lab[..., 1])), np.hypot(lab[..., 1], lab[..., 2])
    hues = (angle > OWN_ANGLE[0]) & (angle < OWN_ANGLE[1]) & (chroma > OWN_CHROMA)
    healthy = grows & hues & (lab[..., 0] > OWN_LIGHT[0]) & (lab[..., 0] < OWN_LIGHT[1])
    if healthy.mean() < FEWEST:
        return HEALTHY
    hue, richest = float(np.median(angle[healthy])), float(np.percentile(chroma[healthy], RICHEST))
    return Green(float(np.clip(hue, LEAST_ANGLE, HEALTHY_ANGLE)), float(np.clip(richest, LEAST_CHROMA, HEALTHY_CHROMA)))


def make_healthy(local: Array, amount: float, aim: Green = HEALTHY, camera: Array | None = None) -> Array:
    """The colour that grass of this local colour should have; healthy grass hardly changes.

    It gets no more vivid than the aim, nor lighter in the sun, unless the camera (Lab) saw it so.
    """
    lab = to_lab(np.clip(local, 0.0, 1.0))
    lightness, a, b = lab[..., 0], lab[..., 1], lab[..., 2]
    angle, chroma = np.degrees(np.arctan2(b, a)), np.hypot(a, b)
    tired = measure_tiredness(lab)
    share = np.clip((CHANGED + CHANGED_TIRED * tired) * amount, 0.0, 1.0)
    turned = angle + share * np.maximum(aim.angle - angle, 0.0)
    full = aim.chroma * ramp(lightness, *FULL_FROM) * (1.0 - PALE_LOSS * ramp(lightness, *PALE_FROM))
    richer = chroma + share * np.maximum(full - chroma, 0.0)
    darker = lightness - share * tired * np.maximum(lightness - STRAW_LIGHT, 0.0) * DARKENED
    if camera is not None:
        richer = np.minimum(richer, np.maximum(np.hypot(camera[..., 1], camera[..., 2]), aim.chroma))
        darker = np.minimum(darker, np.maximum(camera[..., 0], BRIGHTEST))
    radians = np.radians(turned)
    return from_lab(np.stack([darker, richer * np.cos(radians), richer * np.sin(radians)], axis=-1).astype(np.float32))


def measure_tiredness(lab: Array) -> Array:
    """0 for green grass, 1 for straw."""
    angle = np.degrees(np.arctan2(lab[..., 2], lab[..., 1]))
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    return np.asarray(
        np.maximum(ramp(angle, *GREEN_ANGLE), TIRED_BY_CHROMA * ramp(chroma, *TIRED_CHROMA)), dtype=np.float32
    )


def plan_lawn_fill(proxy: Proxy, params: LawnParams, ctx: Context) -> Edit:
    """Bare spots take grass from beside them, at the same height in the frame so that its blades have the same size."""
    mask = ctx.regions.get("lawn")
    if mask is None or params.amount <= 0:
        return Edit()
    encoded = shrink_frame(proxy.current, FILL_EDGE)
    height, width = encoded.shape[:2]
    alpha = resize(mask.alpha, (height, width))
    rows = _find_rows(alpha, margin=width // MARGIN)
    if rows is None:
        return Edit()
    around, lawn = encoded[rows], alpha[rows]
    soft = blur(around, width / SPOT_BLUR)
    lab = to_lab(soft)
    angle = np.degrees(np.arctan2(lab[..., 2], lab[..., 1]))
    bare = ramp(angle, *BARE) * (lawn > INSIDE)
    if bare.sum() < LEAST_BARE * alpha.size or bare.sum() > MOST_BARE * (lawn > INSIDE).sum():
        return Edit()
    grass = ((lawn > SURELY_INSIDE) & (bare < GRASS)).astype(np.float32)
    patch, reached = _borrow_grass(around, grass, bare)
    ctx.checkpoint()
    light, borrowed = (blur(luma(each), width / TONE_BLUR) for each in (around, patch))
    tone = light / np.maximum(borrowed, DARKEST)
    opacity = np.zeros_like(alpha)
    opacity[rows] = (
        blur(bare * reached, width / OPACITY_BLUR) * MOST_OPACITY * min(params.amount, 1.0) * (lawn > FILLED_FROM)
    )
    content = encoded.copy()
    content[rows] = np.clip(patch * np.clip(tone, LEAST_TONE, MOST_TONE)[..., None], 0.0, 1.0)
    ctx.note("Bare spots in the lawn were filled with grass from beside them.")
    return Edit(content=Content(content, grain=GRAIN, seed=ctx.seed), mask=Mask(np.clip(opacity, 0.0, 1.0)))


def _find_rows(alpha: Array, margin: int) -> slice | None:
    """The rows in which there is some lawn, and as many beside them as the blurs here look at."""
    found = np.nonzero(alpha.max(axis=1) > ROWS_FROM)[0]
    if not found.size:
        return None
    return slice(max(0, int(found[0]) - margin), int(found[-1]) + 1 + margin)


def _borrow_grass(encoded: Array, grass: Array, bare: Array) -> tuple[Array, Array]:
    """For each bare pixel, grass from the nearest sideways shift that has some; and where such grass was found."""
    width = encoded.shape[1]
    patch, reached = encoded.copy(), np.zeros(bare.shape, dtype=np.float32)
    needed = bare > NEEDED
    for share in SHIFTS:
        shift = round(width * share)
        take = needed & (reached == 0) & (np.roll(grass, shift, axis=1) > GIVEN)
        patch[take] = np.roll(encoded, shift, axis=1)[take]
        reached[take] = 1.0
    return patch, reached


LAWN_GREEN = Planner(
    name="classic.lawn_green",
    version="1.1.0",
    title="Green the lawn",
    description="Brings tired grass back to a healthy green; texture stays.",
    params=LawnParams,
    reads=("region:lawn",),
    writes=("measure:lawn.tired",),
    plan=plan_lawn_green,
)

LAWN_FILL = Planner(
    name="classic.lawn_fill",
    version="1.0.0",
    title="Fill bare spots",
    description="Fills bare spots with grass from beside them.",
    params=LawnParams,
    reads=("region:lawn",),
    plan=plan_lawn_fill,
)
