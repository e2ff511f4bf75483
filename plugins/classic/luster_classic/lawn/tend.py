"""Tends the lawn: tired grass turns a healthy green while every blade keeps its light, and bare spots are filled."""

import numpy as np
from luster_sdk import ColourMap, Content, Context, Edit, Mask, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import Array, from_lab, luma, shrink_frame, to_lab
from luster_classic.common.filters import blur, ramp, resize
from luster_classic.light.local import choose_map_size

EDGE = 512
FILL_EDGE = 1280
HEALTHY_ANGLE = 118.0
HEALTHY_CHROMA = 36.0


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
    weight = np.maximum(alpha, 1e-3)[..., None]
    sigma = max(encoded.shape) / 60.0
    local = blur(encoded * weight, sigma) / blur(weight[..., 0], sigma)[..., None]
    wanted = make_healthy(local, min(params.amount, 1.3))
    factor = np.clip((wanted + 0.02) / (local + 0.02), 0.55, 1.6)
    size = choose_map_size(encoded.shape, 160)
    values = np.zeros((*size, 3, 4), dtype=np.float32)
    small_factor = resize(blur(factor, sigma / 3.0), size)
    for channel in range(3):
        values[..., channel, channel] = small_factor[..., channel]
    tired = float((measure_tiredness(to_lab(local)) * alpha).sum() / (alpha.sum() + 1e-6))
    ctx.measure("lawn.tired", tired)
    ctx.note(f"The grass was brought to a healthy green ({tired:.0%} of it was tired).")
    return Edit(colour=ColourMap(values), mask=mask)


def make_healthy(local: Array, amount: float) -> Array:
    """The colour that grass of this local colour should have; healthy grass hardly changes."""
    lab = to_lab(np.clip(local, 0.0, 1.0))
    lightness, a, b = lab[..., 0], lab[..., 1], lab[..., 2]
    angle, chroma = np.degrees(np.arctan2(b, a)), np.hypot(a, b)
    tired = measure_tiredness(lab)
    share = np.clip((0.35 + 0.6 * tired) * amount, 0.0, 1.0)
    turned = angle + share * np.maximum(HEALTHY_ANGLE - angle, 0.0)
    full = HEALTHY_CHROMA * ramp(lightness, 5.0, 45.0) * (1.0 - 0.35 * ramp(lightness, 70.0, 95.0))
    richer = chroma + share * np.maximum(full - chroma, 0.0)
    darker = lightness - share * tired * np.maximum(lightness - 52.0, 0.0) * 0.45
    radians = np.radians(turned)
    return from_lab(np.stack([darker, richer * np.cos(radians), richer * np.sin(radians)], axis=-1).astype(np.float32))


def measure_tiredness(lab: Array) -> Array:
    """0 for green grass, 1 for straw."""
    angle = np.degrees(np.arctan2(lab[..., 2], lab[..., 1]))
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    return np.asarray(np.maximum(ramp(angle, 112.0, 96.0), 0.6 * ramp(chroma, 24.0, 12.0)), dtype=np.float32)


def plan_lawn_fill(proxy: Proxy, params: LawnParams, ctx: Context) -> Edit:
    """Bare spots take grass from beside them, at the same height in the frame so that its blades have the same size."""
    mask = ctx.regions.get("lawn")
    if mask is None or params.amount <= 0:
        return Edit()
    encoded = shrink_frame(proxy.current, FILL_EDGE)
    height, width = encoded.shape[:2]
    alpha = resize(mask.alpha, (height, width))
    rows = _find_rows(alpha, margin=width // 15)
    if rows is None:
        return Edit()
    around, lawn = encoded[rows], alpha[rows]
    soft = blur(around, width / 220.0)
    lab = to_lab(soft)
    angle = np.degrees(np.arctan2(lab[..., 2], lab[..., 1]))
    bare = ramp(angle, 101.0, 92.0) * (lawn > 0.95)
    if bare.sum() < 0.0008 * alpha.size or bare.sum() > 0.5 * (lawn > 0.95).sum():
        return Edit()
    grass = ((lawn > 0.97) & (bare < 0.05)).astype(np.float32)
    patch, reached = _borrow_grass(around, grass, bare)
    ctx.checkpoint()
    tone = blur(luma(around), width / 60.0) / np.maximum(blur(luma(patch), width / 60.0), 0.02)
    opacity = np.zeros_like(alpha)
    opacity[rows] = blur(bare * reached, width / 400.0) * 0.9 * min(params.amount, 1.0) * (lawn > 0.9)
    content = encoded.copy()
    content[rows] = np.clip(patch * np.clip(tone, 0.7, 1.25)[..., None], 0.0, 1.0)
    ctx.note("Bare spots in the lawn were filled with grass from beside them.")
    return Edit(content=Content(content, grain=0.02, seed=ctx.seed), mask=Mask(np.clip(opacity, 0.0, 1.0)))


def _find_rows(alpha: Array, margin: int) -> slice | None:
    """The rows in which there is some lawn, and as many beside them as the blurs here look at."""
    found = np.nonzero(alpha.max(axis=1) > 0.9)[0]
    if not found.size:
        return None
    return slice(max(0, int(found[0]) - margin), int(found[-1]) + 1 + margin)


def _borrow_grass(encoded: Array, grass: Array, bare: Array) -> tuple[Array, Array]:
    """For each bare pixel, grass from the nearest sideways shift that has some; and where such grass was found."""
    width = encoded.shape[1]
    patch, reached = encoded.copy(), np.zeros(bare.shape, dtype=np.float32)
    needed = bare > 0.02
    for share in (0.03, -0.03, 0.06, -0.06, 0.1, -0.1, 0.16, -0.16, 0.24, -0.24):
        shift = round(width * share)
        take = needed & (reached == 0) & (np.roll(grass, shift, axis=1) > 0.5)
        patch[take] = np.roll(encoded, shift, axis=1)[take]
        reached[take] = 1.0
    return patch, reached


LAWN_GREEN = Planner(
    name="classic.lawn_green",
    version="1.0.0",
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
