"""Evening light on the whole scene: a late sun over the photo's own sky, or a sunless hour's light after it."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from luster_sdk import Context, Curves, Edit, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import Array, dip, luma, peak, shrink_frame, to_linear
from luster_classic.common.filters import blur, ramp, resize
from luster_classic.common.light_grid import make_light_grid
from luster_classic.dusk.daylight import soften_sun
from luster_classic.dusk.late_sun import light_late, make_depth, weigh_noon
from luster_classic.dusk.own_sky import GENTLE, veil_sky
from luster_classic.geometry.border import find_border
from luster_classic.scene.segments import segment_frame

Mood = Literal["golden", "blue", "pink", "overcast"]


@dataclass(frozen=True)
class Evening:
    """The light of one mood."""

    key: float
    """Where the scene's middle comes to lie (encoded)."""
    tint: tuple[float, float, float]
    """The light's colour, as factors of linear red, green and blue."""
    shadows: tuple[float, float, float]
    """What is added to shadows (encoded)."""
    lights: tuple[float, float, float]
    """What is added to lights (encoded)."""
    saturation: float
    """How much of all colour stays; 1 is all of it."""
    greens: float
    """How much of a green stays beside that."""
    ground: float
    """How much of its light the ground close by keeps."""
    sunless: float
    """How much of the direct sun is taken out; 1 is all of it."""
    bright: float
    """What is left of light beyond `KNEE`, as a factor: white paint is not a lamp after sunset."""
    least: float
    """The least factor of linear light that exposure may come to, so that no photo turns to mud."""


EVENINGS: dict[str, Evening] = {
    "golden": Evening(
        key=0.47,
        tint=(1.10, 0.98, 0.84),
        shadows=(-0.002, 0.0, 0.006),
        lights=(0.030, 0.010, -0.030),
        saturation=1.0,
        greens=0.8,
        ground=0.88,
        sunless=0.45,
        bright=0.88,
        least=0.55,
    ),
    "blue": Evening(
        key=0.34,
        tint=(0.84, 0.95, 1.17),
        shadows=(-0.004, 0.004, 0.024),
        lights=(0.010, 0.0, -0.008),
        saturation=0.88,
        greens=0.6,
        ground=0.88,
        sunless=0.9,
        bright=0.58,
        least=0.28,
    ),
    "pink": Evening(
        key=0.38,
        tint=(1.05, 0.94, 1.01),
        shadows=(-0.002, 0.0, 0.022),
        lights=(0.018, 0.0, 0.004),
        saturation=0.95,
        greens=0.64,
        ground=0.88,
        sunless=0.7,
        bright=0.75,
        least=0.36,
    ),
    "overcast": Evening(
        key=0.36,
        tint=(0.94, 0.98, 1.06),
        shadows=(-0.002, 0.002, 0.012),
        lights=(0.004, 0.0, -0.004),
        saturation=0.82,
        greens=0.66,
        ground=0.88,
        sunless=1.0,
        bright=0.66,
        least=0.3,
    ),
}
"""What each mood does, by eye on 60 photos. In the golden hour the sun is still up, so shadows stay and a house is
nearly as bright as by day; the others come after sunset. A higher key leaves day under an evening sky; a lower one
makes mud. What another mood needs is listed in `luster_classic.dusk`."""

EDGE = 256
"""Long edge at which light is looked at; the grid that is made of it has fewer cells. Time."""

UNLIT = 1.2
"""How much higher the scene's middle lies where no window is lit: it is earlier then, and the house is all there is to
see. Higher: day under an evening sky; lower: mud. By eye, on 34 listing photos."""

MOST_AMOUNT = 1.3
"""Amount beyond which it gets no darker: the house would go. By eye."""

DARKEST = 0.002
"""Linear light below which the scene's middle counts as so dark."""

KNEE = 0.42
"""Encoded light up to which an evening has all that exposure leaves; of what lies beyond it keeps `Evening.bright`.
Higher: sunlit drives and walls stay day under an evening sky; lower: white trim is grey. By eye, on 60 photos."""

SUBJECT = 0.5
"""Share of sky up to which a pixel belongs to the scene whose middle is looked at."""

ENCODED = 1.0 / 2.2
"""More light as a factor of encoded values, near enough for the eye."""

LEAF = (0.02, 0.16)
"""How far green lies over the mean of red and blue (encoded) from where colour is a leaf's, to where it is neon. Lower:
cream walls pale; higher: lawns glow. By eye."""

YELLOWISH = 0.35
"""How much of red counts against green there, blue taking the rest: sunlit grass is yellow. By eye."""

YELLOW_LIMIT = 0.92
"""Share of red that green must reach to be a leaf's: wood and brick are redder. By eye."""

LEAF_LIGHT = 0.90
"""Factor of encoded light on what is wholly green: leaves are the first to go dark. By eye."""

SKY_HEARD = 0.05
"""How much the old sky counts where light is told by place: next to nothing, for it is painted over. By eye."""

OWN_SKY, USUAL_LOWEST = 0.5, 0.5
"""`dusk.own_sky` from which the photo's own sky stays, and where it ends (share of the height) if nobody measured."""

SUN_STILL_UP = ("golden",)
"""The moods in which direct sun is believed: over the photo's own sky each is a grade on top of a good base."""

TABLE = 256
"""Entries of the curve."""

CONTRAST, PIVOT = 0.55, 0.34
"""How much steeper the middle gets, around which encoded value: evenings have depth. More: mud in shadows. By eye."""

SHADOWS, LIGHTS, BLACK = (0.45, 0.0), (0.30, 0.8), (0.0, 0.06)
"""Encoded values over which the tint of shadows fades, that of lights grows, and that of shadows grows out of black,
which stays black. By eye."""

GROUND = (0.55, 1.0)
"""Shares of the height over which the ground gets darker towards the viewer. By eye."""

CORNER, CORNER_FROM = 0.08, 0.55
"""How much darker the corners get, and the squared distance from the middle (1 is a side) at which that begins. By
eye."""

EVENING_ALREADY, REFINED = 0.5, 0.5
"""Measure from which a photo is an evening already, and how much of the finishing curve alone it gets. By eye."""


class DuskGradeParams(Params):
    """Which evening, and how far into it."""

    mood: Mood = Field("golden", title="Mood")
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")


def plan_dusk_grade(proxy: Proxy, params: DuskGradeParams, ctx: Context) -> Edit:
    """Takes direct sun down, then lays the hour's light over the scene; a photo of an evening is only refined."""
    amount = min(params.amount, MOST_AMOUNT)
    if amount <= 0:
        return Edit()
    evening = EVENINGS[params.mood]
    if ctx.measures.get("light.evening", 0.0) > EVENING_ALREADY:
        ctx.note("The evening in the photo was refined, not made anew.")
        return Edit(finish=_make_finish(evening, REFINED * amount))
    own = ctx.measures.get("dusk.own_sky", 0.0) > OWN_SKY
    if own and params.mood in SUN_STILL_UP:
        return _plan_late_sun(proxy, amount, ctx)
    amount *= GENTLE if own else 1.0
    encoded = shrink_frame(proxy.current, EDGE)
    shape = (encoded.shape[0], encoded.shape[1])
    region = ctx.regions.get("sky")
    sky = resize(region.alpha, shape) if region is not None else np.zeros(shape, dtype=np.float32)
    ctx.checkpoint()
    seen, camera = segment_frame(proxy.source), shrink_frame(proxy.source, EDGE)
    softened = np.power(soften_sun(encoded, seen, sky), evening.sunless * min(amount, 1.0))
    key = evening.key * (1.0 if "windows" in ctx.regions else UNLIT)
    exposure = _choose_exposure(luma(to_linear(encoded)) * softened, sky, key, evening.least, amount)
    leaf = _find_leaves(encoded) * (1.0 - resize(seen.building + seen.window, shape))
    light = (softened * exposure * _make_falloff(shape, evening, amount)) ** ENCODED
    light = light * _press_lights(blur(luma(encoded), 1.0) * light, evening.bright, min(amount, 1.0))
    light = light * (1.0 - (1.0 - LEAF_LIGHT) * leaf * min(amount, 1.0))
    tint = np.power(np.asarray(evening.tint, dtype=np.float32), amount * ENCODED)
    kept = evening.saturation * (1.0 - (1.0 - evening.greens) * leaf)
    colour = 1.0 + (kept - 1.0) * min(amount, 1.0)
    factors, heard = light[..., None] * tint, 1.0 - (1.0 - SKY_HEARD) * sky
    if own:
        lowest = ctx.measures.get("sky.lowest", USUAL_LOWEST)
        veil, paler = veil_sky(camera, sky, lowest, params.mood, min(params.amount, MOST_AMOUNT))
        factors, heard = factors + (veil - factors) * sky[..., None], np.ones_like(sky)
        colour = colour + (paler - colour) * sky
    page = find_border(camera)
    factors[page], colour = 1.0, np.where(page, 1.0, colour)
    ctx.checkpoint()
    grid = make_light_grid(encoded, factors, colour, heard)
    ctx.note(f"Evening light ({params.mood}) was laid over the scene, and direct sun taken down.")
    return Edit(colour=grid, finish=_make_finish(evening, amount))


def _plan_late_sun(proxy: Proxy, amount: float, ctx: Context) -> Edit:
    """A late sun over the photo's own sky."""
    encoded, camera = shrink_frame(proxy.current, EDGE), shrink_frame(proxy.source, EDGE)
    shape = (encoded.shape[0], encoded.shape[1])
    region = ctx.regions.get("sky")
    sky = resize(region.alpha, shape) if region is not None else np.zeros(shape, dtype=np.float32)
    ctx.checkpoint()
    amount *= weigh_noon(ctx.measures.get("light.hard_sun", 0.0))
    colour = light_late(encoded, camera, sky, find_border(camera), amount)
    ctx.note("Evening light (golden) was laid over the scene.")
    return Edit(colour=colour, finish=make_depth(amount))


def _choose_exposure(light: Array, sky: Array, key: float, least: float, amount: float) -> float:
    """The factor of linear light that brings the scene's middle to the key; never more light."""
    scene = light[sky < SUBJECT]
    middle = max(float(np.median(scene if scene.size else light)), DARKEST)
    wanted = float(to_linear(np.asarray(key, dtype=np.float32))) / middle
    return float(np.clip(wanted, least, 1.0) ** amount)


def _press_lights(shown: Array, bright: float, amount: float) -> Array:
    """The factor of encoded light by which what is still as bright as day comes down; 1 where nothing is."""
    pressed = KNEE + bright * (shown - KNEE)
    factor = np.where(shown > KNEE, pressed / np.maximum(shown, KNEE), 1.0)
    return np.asarray(np.power(factor, amount), dtype=np.float32)


def _find_leaves(encoded: Array) -> Array:
    """How green a place is, 0…1."""
    soft = blur(encoded, 1.0)
    beside = YELLOWISH * soft[..., 0] + (1.0 - YELLOWISH) * soft[..., 2]
    green = (soft[..., 1] - beside) * (peak(soft) > dip(soft)) * (soft[..., 1] >= soft[..., 2])
    return np.asarray(ramp(green, *LEAF) * (soft[..., 1] >= soft[..., 0] * YELLOW_LIMIT), dtype=np.float32)


def _make_finish(evening: Evening, amount: float) -> Curves:
    """The tints of shadows and lights and a little depth, as one curve for each channel."""
    x = np.linspace(0.0, 1.0, TABLE, dtype=np.float32)
    depth = x + CONTRAST * amount * (x - PIVOT) * x * (1.0 - x) * 2.0
    values = np.stack([depth + _tint_tones(x, evening, channel, amount) for channel in range(len(evening.tint))])
    return Curves(np.maximum.accumulate(np.clip(values, 0.0, 1.0), axis=1))


def _tint_tones(x: Array, evening: Evening, channel: int, amount: float) -> Array:
    """What is added to one channel of dark and of light tones."""
    dark, bright = ramp(x, *SHADOWS), ramp(x, *LIGHTS)
    fade = ramp(x, *BLACK)
    return np.asarray(
        amount * (evening.shadows[channel] * dark * fade + evening.lights[channel] * bright), dtype=np.float32
    )


def _make_falloff(shape: tuple[int, int], evening: Evening, amount: float) -> Array:
    """Darker towards the near ground and the corners; the middle of the frame keeps its light."""
    row = np.linspace(0.0, 1.0, shape[0], dtype=np.float32)[:, None]
    column = np.linspace(-1.0, 1.0, shape[1], dtype=np.float32)[None, :]
    ground = 1.0 - (1.0 - evening.ground) * ramp(row, *GROUND)
    corner = 1.0 - CORNER * np.clip((column**2 + ((row - 0.5) * 2.0) ** 2) - CORNER_FROM, 0.0, 1.0)
    return np.power(ground * corner, amount).astype(np.float32)


DUSK_GRADE = Planner(
    name="classic.dusk_grade",
    version="5.0.1",
    title="Evening light",
    description="Takes direct sun down and lays the light of an evening over the scene.",
    params=DuskGradeParams,
    reads=("measure:light.evening", "measure:dusk.own_sky", "measure:sky.lowest", "region:sky", "region:windows"),
    plan=plan_dusk_grade,
)
