"""Windows that glow, and the little light they spill on the wall around them."""

import cv2
import numpy as np
from luster_sdk import ColourMap, Context, Curves, Edit, LightMap, Mask, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import Array, peak, shrink_frame
from luster_classic.common.filters import blur, ramp, resize

EDGE = 640
WARM = np.array([1.0, 0.60, 0.25], dtype=np.float32)
"""Lamp light in linear channels."""
ENCODED = 1.0 / 2.2
"""More light as a factor of encoded values, which costs a third of going to linear light and back."""


class GlowParams(Params):
    """How bright the windows are."""

    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")
    level: float = Field(0.85, ge=0.0, le=2.0, title="Level", description="Brightness of the light, 1 is full white.")


class SpillParams(Params):
    """How much light falls on the surroundings of windows and lamps."""

    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")
    level: float = Field(0.9, ge=0.0, le=3.0, title="Level")


def plan_glow(proxy: Proxy, params: GlowParams, ctx: Context) -> Edit:
    """Warm light behind the glass: the day's reflections go down, light is added, uneven as rooms are."""
    mask = ctx.regions.get("windows")
    if mask is None or params.amount <= 0:
        return Edit()
    shape = _choose_map_shape(proxy)
    glass = resize(mask.alpha, shape)
    level = _vary_by_room(glass, ctx.seed) * params.level * min(params.amount, 1.3)
    x = np.linspace(0.0, 1.0, 64, dtype=np.float32)
    ctx.note("Windows glow.")
    return Edit(
        curves=Curves(x * (1.0 - 0.45 * min(params.amount, 1.0))),
        light=LightMap((level[..., None] * WARM).astype(np.float32)),
        mask=mask,
    )


def plan_spill(proxy: Proxy, params: SpillParams, ctx: Context) -> Edit:
    """More and warmer light on what lies around lit windows and burning lamps, as if lit by them."""
    shape = _choose_map_shape(proxy)
    mask = ctx.regions.get("windows")
    glass = resize(mask.alpha, shape) if mask is not None else np.zeros(shape, dtype=np.float32)
    lamps = find_lamps(shrink_frame(proxy.source, EDGE), ctx.regions.get("sky"))
    lamps = resize(lamps, shape)
    sources = np.maximum(glass, lamps)
    if params.amount <= 0 or sources.max() < 0.05:
        return Edit()
    edge = max(shape)
    close = blur(sources, edge / 70.0) * 0.8 + blur(sources, edge / 22.0) * 1.2
    down = np.roll(blur(sources, edge / 16.0), edge // 22, axis=0)
    down[: edge // 22] = 0.0
    spill = np.clip(close + 1.2 * down, 0.0, 0.8)
    sky = ctx.regions.get("sky")
    if sky is not None:
        spill = spill * (1.0 - resize(sky.alpha, shape))
    soft = resize(spill, (max(1, shape[0] // 2), max(1, shape[1] // 2)))
    factors = np.zeros((*soft.shape, 3, 4), dtype=np.float32)
    for channel, warmth in enumerate((1.5, 0.85, 0.20)):
        factors[..., channel, channel] = (1.0 + params.level * params.amount * warmth * soft) ** ENCODED
    alpha = ramp(spill, 0.004, 0.03)
    if lamps.max() > 0.05:
        ctx.note("Lamps that burn were given a glow.")
    return Edit(colour=ColourMap(factors), mask=Mask(alpha))


def find_lamps(encoded: Array, sky: Mask | None) -> Array:
    """Small, very bright, warm spots on the house: lamps that burn."""
    top = peak(encoded)
    bright = top > 0.90
    warm = (encoded[..., 0] - encoded[..., 2]) > 0.10
    around = blur(top, max(encoded.shape) / 40.0)
    spots = (bright & warm & (around < 0.62)).astype(np.uint8)
    spots[: spots.shape[0] // 6] = 0
    spots[int(spots.shape[0] * 0.8) :] = 0
    if sky is not None:
        spots[resize(sky.alpha, (spots.shape[0], spots.shape[1])) > 0.1] = 0
    count, labels, stats, _ = cv2.connectedComponentsWithStats(spots, connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA]
    wide = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    limit = max(encoded.shape) / 40.0
    keep = (area >= 4) & (wide < limit) & (area > 0.4 * wide * wide) & (np.arange(count) > 0)
    if keep.sum() > 12:
        return np.zeros(spots.shape, dtype=np.float32)
    return np.asarray(keep[labels], dtype=np.float32)


def _vary_by_room(glass: Array, seed: int) -> Array:
    """Each window at its own brightness, lighter above the middle than at the sill."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((glass > 0.2).astype(np.uint8), connectivity=8)
    rng = np.random.default_rng(seed)
    levels = rng.uniform(0.72, 1.08, size=count).astype(np.float32)
    levels[0] = 0.9
    out = levels[labels]
    rows = np.arange(glass.shape[0], dtype=np.float32)[:, None]
    top = stats[labels, cv2.CC_STAT_TOP].astype(np.float32)
    height = np.maximum(stats[labels, cv2.CC_STAT_HEIGHT], 1).astype(np.float32)
    place = np.where(labels > 0, (rows - top) / height, 0.5)
    shape = 1.0 - 0.55 * np.clip(place - 0.30, 0.0, 1.0) - 0.25 * np.clip(0.2 - place, 0.0, 1.0)
    return np.asarray(cv2.dilate((out * shape).astype(np.float32), np.ones((3, 3), np.uint8)), dtype=np.float32)


def _choose_map_shape(proxy: Proxy) -> tuple[int, int]:
    scale = min(1.0, EDGE / max(proxy.source.height, proxy.source.width))
    return max(1, round(proxy.source.height * scale)), max(1, round(proxy.source.width * scale))


WINDOWS_GLOW = Planner(
    name="classic.windows_glow",
    version="1.0.0",
    title="Light the windows",
    description="Puts warm light behind the glass of windows that were found with confidence.",
    params=GlowParams,
    reads=("region:windows",),
    plan=plan_glow,
)

WINDOWS_SPILL = Planner(
    name="classic.windows_spill",
    version="1.1.0",
    title="Spilled light",
    description="Lets lit windows and burning lamps light the wall around them a little.",
    params=SpillParams,
    reads=("region:windows", "region:sky"),
    plan=plan_spill,
)
