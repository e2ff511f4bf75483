"""Windows that glow, and the little light they spill on the wall around them."""

import cv2
import numpy as np
from luster_sdk import Context, Edit, Mask, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import Array, peak, shrink_frame
from luster_classic.common.filters import blur, ramp, resize
from luster_classic.dusk.grade import ENCODED, OWN_SKY, Mood
from luster_classic.dusk.rooms import light_rooms
from luster_classic.light.local import scale_channels
from luster_classic.sky.replace import fade

EDGE = 512
"""Long edge of the maps of light; they are soft. Time."""

MOST_AMOUNT = 1.3
"""Amount beyond which windows get no brighter: they would lose their panes. By eye."""

HOURS: dict[str, float] = {"golden": 0.7, "blue": 1.65, "pink": 1.1, "overcast": 1.3}
"""How bright windows are in each evening. More: flat boxes while the sun is up; less: dark houses after it. By eye."""

FAINTER: dict[str, float] = {"golden": 0.4, "blue": 0.85, "pink": 0.7, "overcast": 0.8}
"""How much of that light is seen under the photo's own sky, which is lighter than another would be. More: paper
lanterns in the sun; less: nobody is at home. By eye."""

LIT_IN_SUN = (0.05, 0.15)
"""`light.hard_sun` up to which windows are lit under the photo's own sky, and from which none is. Higher: of 30 photos
that four judges saw, flat ochre panes in the sun on 12 and houses lit by half on 15; lower: dark houses in soft light,
where lit windows were liked."""

SEEN_LIT = 0.5
"""Brightness of the light times what of it is seen, from which a window is said to be lit from within. A golden one
over the photo's own sky has .27 at most, and two judges saw no light in it; a blue one has 1.3. Lower: the report says
what nobody sees."""

# --- spilled light ----------------------------------------------------------------------------------------------------

FAINTEST = 0.05
"""Glass or lamp, at most in the frame, below which nothing is spilled, and lamps are not spoken of. By eye."""

CLOSE, CLOSE_SHARE, WIDE, WIDE_SHARE, DOWN, DOWN_BY, DOWN_SHARE = 70.0, 0.35, 22.0, 0.6, 16.0, 22, 0.8
"""The long edge ÷ these is the blur (sigma, pixels) of light close by, farther off and downwards, each with its
strength, and how far the last is moved down. More: façades glow by themselves; less: windows look pasted in. By eye."""

MOST_SPILL = 0.55
"""Most light that is spilled, as a share of a window's own. By eye."""

SOFTER = 2
"""How many times smaller the map of spilled light is made; it is soft. For time."""

SPILLED_BY_DAY = 0.3
"""How much of it is seen under the photo's own sky. By eye."""

WARMTH = (1.5, 0.85, 0.20)
"""How much spilled light adds to red, green and blue (linear), by eye: a room's light seen on walls."""

BEGINS = (0.004, 0.03)
"""Spilled light from which the masked edit begins, and is whole. Lower: bytes change all over the house; higher: a line
is seen where light ends. By eye."""

# --- lamps ------------------------------------------------------------------------------------------------------------

LAMP, LAMP_WARM = 0.90, 0.10
"""Brightest channel, and red over blue (encoded), from which a pixel may be a lamp. Lower: white paint in the sun is
one. By eye."""

SURROUNDINGS, DARK = 40.0, 0.62
"""The long edge ÷ the first is how far around (sigma, pixels) it must be darker than the second. By eye."""

HIGHEST, LOWEST = 6, 0.8
"""The uppermost so-manieth part of the frame, and the share of the height from which downwards, nothing is a lamp. By
eye."""

IN_SKY = 0.1
"""Share of sky from which a pixel is no lamp but the sun. By eye."""

SMALLEST, WIDEST, ROUND = 4, 40.0, 0.4
"""Pixels of a lamp at least, the long edge ÷ which is its largest side, and the share of the square around it that it
fills. By eye."""

MOST_LAMPS = 12
"""More spots than this are glints on leaves or water, and none is a lamp. By eye."""


class GlowParams(Params):
    """How bright the windows are."""

    mood: Mood = Field("blue", title="Mood", description="The hour: the darker it is, the brighter its windows.")
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")
    level: float = Field(0.95, ge=0.0, le=2.0, title="Level", description="Brightness of the light, 1 is full white.")


class SpillParams(Params):
    """How much light falls on the surroundings of windows and lamps."""

    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")
    level: float = Field(0.9, ge=0.0, le=3.0, title="Level")


def plan_glow(proxy: Proxy, params: GlowParams, ctx: Context) -> Edit:
    """Light from within: what the camera saw behind the glass stays as structure before a room that is lit."""
    mask = ctx.regions.get("windows")
    if mask is None or params.amount <= 0:
        return Edit()
    shape = _choose_map_shape(proxy)
    shade = _measure_shade(ctx)
    if shade <= 0:
        ctx.note("The sun is too strong for lit windows, so they stay as they are.")
        return Edit()
    level = params.level * HOURS[params.mood]
    rooms = light_rooms(resize(mask.alpha, shape), level * min(params.amount, MOST_AMOUNT), ctx.seed)
    own = ctx.measures.get("dusk.own_sky", 0.0) > OWN_SKY
    shown = shade * (FAINTER[params.mood] if own else 1.0)
    lit = level * min(params.amount, MOST_AMOUNT) * shown >= SEEN_LIT
    ctx.note("Windows are lit from within." if lit else "A faint light was added behind the windows.")
    return Edit(colour=rooms, mask=fade(mask, shown))


def _measure_shade(ctx: Context) -> float:
    """How far a lit window is believed, 0…1: not at all beside hard sunlight under the photo's own sky."""
    if ctx.measures.get("dusk.own_sky", 0.0) <= OWN_SKY:
        return 1.0
    return 1.0 - float(ramp(ctx.measures.get("light.hard_sun", 0.0), *LIT_IN_SUN))


def plan_spill(proxy: Proxy, params: SpillParams, ctx: Context) -> Edit:
    """More and warmer light on what lies around lit windows and burning lamps, as if lit by them."""
    shape = _choose_map_shape(proxy)
    mask = ctx.regions.get("windows") if _measure_shade(ctx) > 0 else None
    glass = resize(mask.alpha, shape) if mask is not None else np.zeros(shape, dtype=np.float32)
    lamps = find_lamps(shrink_frame(proxy.source, EDGE), ctx.regions.get("sky"))
    lamps = resize(lamps, shape)
    sources = np.maximum(glass, lamps)
    if params.amount <= 0 or sources.max() < FAINTEST:
        return Edit()
    edge = max(shape)
    close = blur(sources, edge / CLOSE) * CLOSE_SHARE + blur(sources, edge / WIDE) * WIDE_SHARE
    down = np.roll(blur(sources, edge / DOWN), edge // DOWN_BY, axis=0)
    down[: edge // DOWN_BY] = 0.0
    spill = np.clip(close + DOWN_SHARE * down, 0.0, MOST_SPILL)
    if ctx.measures.get("dusk.own_sky", 0.0) > OWN_SKY:
        spill = spill * SPILLED_BY_DAY
    sky = ctx.regions.get("sky")
    if sky is not None:
        spill = spill * (1.0 - resize(sky.alpha, shape))
    soft = resize(spill, (max(1, shape[0] // SOFTER), max(1, shape[1] // SOFTER)))
    factors = np.stack([(1.0 + params.level * params.amount * warmth * soft) ** ENCODED for warmth in WARMTH], axis=-1)
    alpha = ramp(spill, *BEGINS)
    if lamps.max() > FAINTEST:
        ctx.note("Lamps that burn were given a glow.")
    return Edit(colour=scale_channels(factors), mask=Mask(alpha))


def find_lamps(encoded: Array, sky: Mask | None) -> Array:
    """Small, very bright, warm spots on the house: lamps that burn."""
    top = peak(encoded)
    bright = top > LAMP
    warm = (encoded[..., 0] - encoded[..., 2]) > LAMP_WARM
    around = blur(top, max(encoded.shape) / SURROUNDINGS)
    spots = (bright & warm & (around < DARK)).astype(np.uint8)
    spots[: spots.shape[0] // HIGHEST] = 0
    spots[int(spots.shape[0] * LOWEST) :] = 0
    if sky is not None:
        spots[resize(sky.alpha, (spots.shape[0], spots.shape[1])) > IN_SKY] = 0
    count, labels, stats, _ = cv2.connectedComponentsWithStats(spots, connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA]
    wide = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT])
    limit = max(encoded.shape) / WIDEST
    keep = (area >= SMALLEST) & (wide < limit) & (area > ROUND * wide * wide) & (np.arange(count) > 0)
    if keep.sum() > MOST_LAMPS:
        return np.zeros(spots.shape, dtype=np.float32)
    return np.asarray(keep[labels], dtype=np.float32)


def _choose_map_shape(proxy: Proxy) -> tuple[int, int]:
    """Height and width of the maps of light for this photo."""
    scale = min(1.0, EDGE / max(proxy.source.height, proxy.source.width))
    return max(1, round(proxy.source.height * scale)), max(1, round(proxy.source.width * scale))


WINDOWS_GLOW = Planner(
    name="classic.windows_glow",
    version="3.2.0",
    title="Light the windows",
    description="Lights windows from within; frames, bars, blinds and curtains stay the camera's.",
    params=GlowParams,
    reads=("region:windows", "measure:dusk.own_sky", "measure:light.hard_sun"),
    plan=plan_glow,
)

WINDOWS_SPILL = Planner(
    name="classic.windows_spill",
    version="2.1.0",
    title="Spilled light",
    description="Lets lit windows and burning lamps light the wall around them a little.",
    params=SpillParams,
    reads=("region:windows", "region:sky", "measure:dusk.own_sky", "measure:light.hard_sun"),
    plan=plan_spill,
)
