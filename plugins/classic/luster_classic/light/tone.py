"""Exposure, white point, shadows, highlights and clarity in one Edit: a curve and a small local map."""

from typing import Literal

import numpy as np
from luster_sdk import ColourMap, Context, Curves, Edit, Params, Planner, Proxy, Saturation
from pydantic import Field

from luster_classic.common.colour import Array, dip, luma, peak, shrink_frame, to_lab
from luster_classic.common.filters import blur, local_std, ramp, resize
from luster_classic.light.local import choose_map_size, make_local_tone, measure_hue, turn_hues
from luster_classic.light.shadows import measure_fragility
from luster_classic.light.tone_curve import MOST_OPENED, ToneAim, make_tone_curve
from luster_classic.scene.gate import classify_frame
from luster_classic.scene.segments import segment_frame

EDGE = 320
"""Long edge at which tones are looked at; they need no more. Time."""

PLACES = ("interior", "exterior")
"""The places that differ in where their tones should lie."""

AIMS = {
    ("natural", "interior"): ToneAim(median=0.60, most_colour=1.1),
    ("natural", "exterior"): ToneAim(median=0.48),
    ("airy", "interior"): ToneAim(median=0.74, white=1.0, reach=0.90, crisp=0.18, most_colour=1.0),
    ("airy", "exterior"): ToneAim(median=0.59, white=1.0, reach=0.85, crisp=0.12, most_colour=1.1),
}
"""Where each look wants the tones of a room and of the open air, by eye."""

MOST_AMOUNT = 1.2
"""Amount beyond which local tone does no more: pictures look like paintings. By eye."""

BLOWN, BORDER, IGNORED = 0.975, 0.012, 0.02
"""Darkest channel from which a pixel is blown, brightest up to which it is the border of a scan, and what such a one
still counts. By eye."""

SKY_TEXTURE, SKY_BLUE, SKY_LIGHT, SKY_HIGH = (0.02, 0.006), (-0.03, 0.03), (0.3, 0.5), (0.65, 0.35)
"""Texture (falling), blue over red, light and height (falling) that make a sky, all encoded or of the frame. By eye."""

TEXTURE_BLUR, SKY_IGNORED = 1.5, 0.9
"""Pixels (sigma) over which texture is evened out, and how much of the sky outdoors is no subject. By eye."""

SOFT, CLEAR, LIFT_SHARE = 60.0, (0.08, 0.30), 0.4
"""The long edge ÷ the first is the blur (sigma, pixels) of the map of colour; brightness from which lifting pales a
colour instead of tearing it out of the dark; and how much colour either costs or gives. More: wood turns red. By
eye."""

NEARLY_BLACK = (0.24, 0.08)
"""Brightness from which a place is nearly black, down to which it wholly is: the curve's lift adds no colour there.
Higher: dark wood turns grey; lower: black ranges turn blue. By eye."""

COLOURFUL = (0.42, 0.18)
"""Mean of brightest minus darkest channel from which a picture has plenty of colour, down to which it gets all that is
added. By eye."""


HELD, HELD_FROM, HELD_LIGHT = 0.7, (0.4, 0.8), (0.55, 0.8)
"""How much of the lift of what is bright is taken back in a sky, and in a room's windows; the chance of one from which
it is, and wholly; and the light (encoded) of the camera from which it is bright. Less: skies and views from a window
are washed out, as two judges saw on 12 of 50 photos; more: they go grey beside light walls."""

WARM_SKY = 1.5
"""Chroma (Lab) up to which a sky may be warm though the camera's was not. Higher: burnt skies turn to cream, as two
judges saw on two of 50 photos; lower: nothing is gained."""

GROWS, LEAST_GREEN, GREEN_GROWTH, MOST_GREEN = (0.4, 0.8), (-3.0, -8.0), 0.6, 1.6
"""Chance of lawn or plants from which a place is green, and wholly; a of Lab the same; the power of its growth of light
with which its chroma grows; and by how much at most. Less: leaves in opened shade turn grey, as judges saw on three of
50 photos; more: hedges turn neon."""

SKY_FROM, BLUE_ENOUGH, SKY_COLOUR = (0.4, 0.8), 22.0, 1.03
"""Chance of sky from which its colour is watched, and wholly; chroma (Lab) up to which a sky may get bluer, and by how
much more of the camera's own chroma it may have beyond. Higher: deep blue skies turn neon; lower: hazy ones stay dull.
By eye, on 26 listing photos with blue skies: five of them had grown by a fifth."""

DARK, DARK_COLOUR, DARK_ENOUGH = (45.0, 20.0), 1.2, 8.0
"""Light (L*) of the camera from which a place is dark, down to which it wholly is; by how much more of the camera's own
chroma (Lab) opened shadows may have, and chroma up to which they may get more at any rate. Higher: dark floors glow red
and yellow, as two judges saw on 9 of 48 airy photos; lower: opened shadows turn grey."""

COLOURFUL_ENOUGH = 12.0
"""Chroma (Lab) up to which lit surfaces may get more colour at any rate: cream walls and pale wood are grey without.
By eye."""

HUE_FROM, MOST_TURNED, HUE_KEPT = (0.03, 0.10), 0.35, 0.8
"""Strength of a colour from which its hue is one, and wholly; the most (radians) that a hue is turned back, and how
much of what the curve had turned it. Less: lit orange wood turns mustard, as two judges saw on seven of 48 airy photos;
all: it turns as orange as no lit wood is. By eye, on these photos."""

ROUNDS = 4
"""How often colours are bounded: the chroma of a deep blue does not follow its saturation in one step."""

OPENED_FRAGILE, OPENED_TOO, DARKEST = 1.6, 1.15, 0.02
"""How many times as light the curve makes the shadows of a photo at most that shows noise and blocks; how much more
local tone may add to that; and the light below which surroundings count as so much. By eye, on the same photos."""

EVENING_KEPT = 0.75
"""How much less is done to the light of an evening. Less: twilight turns to day. By eye, on six evening photos."""


class ToneParams(Params):
    """How far the tones are moved, and which way."""

    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")
    look: Literal["natural", "airy"] = Field("natural", title="Look")
    shadows: float = Field(0.45, ge=0.0, le=1.0, title="Shadows")
    highlights: float = Field(0.3, ge=0.0, le=1.0, title="Highlights")
    clarity: float = Field(0.22, ge=0.0, le=1.0, title="Clarity")
    colour: float = Field(
        0.06, ge=-0.5, le=0.5, title="Colour", description="Added saturation; strong colours get less."
    )


def plan_tone(proxy: Proxy, params: ToneParams, ctx: Context) -> Edit:
    """Looks at the subject (not the sky, not blown windows), aims its tones and says so as a curve and a map."""
    if params.amount <= 0:
        return Edit()
    outdoors = ctx.measures.get("scene.exterior")
    if outdoors is None:
        outdoors = classify_frame(proxy.source, ctx.room).exterior
    encoded = shrink_frame(proxy.current, EDGE)
    ctx.checkpoint()
    top, light = peak(encoded), luma(encoded)
    weight = weigh_subject(encoded, outdoors)
    amount = params.amount * (1.0 - EVENING_KEPT * ctx.measures.get("light.evening", 0.0))
    most = MOST_OPENED + (OPENED_FRAGILE - MOST_OPENED) * measure_fragility(proxy.source, outdoors)
    ctx.checkpoint()
    curves = [make_tone_curve(light, top, weight, AIMS[params.look, place], amount, most) for place in PLACES]
    values = curves[0].values * (1.0 - outdoors) + curves[1].values * outdoors
    inside, outside = (AIMS[params.look, place].most_colour for place in PLACES)
    most_colour = inside * (1.0 - outdoors) + outside * outdoors
    lift = curves[0].lift * (1.0 - outdoors) + curves[1].lift * outdoors
    lifted = np.interp(encoded, np.linspace(0, 1, values.size), values).astype(np.float32)
    ctx.checkpoint()
    strength = min(amount, MOST_AMOUNT)
    local = make_local_tone(
        lifted,
        shadows=params.shadows * strength,
        highlights=params.highlights * strength,
        clarity=params.clarity * strength,
        room=most * OPENED_TOO * light / np.maximum(luma(lifted), DARKEST),
        held=_hold_bright(proxy, light, luma(lifted), outdoors),
    )
    local = _keep_hues(encoded, lifted, local)
    saturation = _choose_saturation(top, _choose_vibrance(lifted, params.colour) * strength, 1.0 - lift, values)
    before, after = float(np.median(light)), float(np.median(luma(lifted)))
    ctx.measure("tone.lift", after - before)
    ctx.note(f"Brightness of the middle tones {before:.2f} → {after:.2f}; shadows opened, clarity added.")
    return Edit(
        curves=Curves(values.astype(np.float32)),
        colour=ColourMap(local),
        saturation=Saturation(1.0, _spare_colours(proxy, encoded, lifted, local, saturation, most_colour)),
    )


def weigh_subject(encoded: Array, outdoors: float) -> Array:
    """How much each pixel counts as the subject: not blown, not the border of a scan, and outdoors not the sky."""
    height = encoded.shape[0]
    weight = np.where((dip(encoded) > BLOWN) | (peak(encoded) < BORDER), IGNORED, 1.0).astype(np.float32)
    row = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
    texture = blur(local_std(luma(encoded), 1), TEXTURE_BLUR)
    airy = (
        ramp(texture, *SKY_TEXTURE)
        * ramp(encoded[..., 2] - encoded[..., 0], *SKY_BLUE)
        * ramp(luma(encoded), *SKY_LIGHT)
    )
    sky = airy * ramp(row, *SKY_HIGH)
    return np.asarray(weight * (1.0 - outdoors * SKY_IGNORED * sky), dtype=np.float32)


def _hold_bright(proxy: Proxy, light: Array, lifted: Array, outdoors: float) -> Array:
    """By what light is multiplied where the curve has lifted a sky, or a room's window, that the camera still saw."""
    seen = segment_frame(proxy.source)
    bright = resize(seen.sky + (1.0 - outdoors) * seen.window, light.shape)
    share = HELD * ramp(bright, *HELD_FROM) * ramp(light, *HELD_LIGHT)
    return np.asarray(1.0 - share * (1.0 - light / np.maximum(np.maximum(lifted, light), DARKEST)), dtype=np.float32)


def _keep_hues(encoded: Array, lifted: Array, local: Array) -> Array:
    """The map with the hues that the curve moved turned back: a curve for each channel turns lit orange wood yellow."""
    size = (local.shape[0], local.shape[1])
    before, after = measure_hue(resize(encoded, size)), measure_hue(resize(lifted, size))
    turn = before * np.conj(after)
    strength = ramp(np.abs(before), *HUE_FROM)
    angles = np.clip(np.angle(turn), -MOST_TURNED, MOST_TURNED) * strength * HUE_KEPT
    return turn_hues(local, np.asarray(angles, dtype=np.float32))


def _spare_colours(
    proxy: Proxy, encoded: Array, lifted: Array, local: Array, saturation: Array, most_colour: float
) -> Array:
    """The saturation with less of it where a colour would grow beyond what the camera saw: a deep blue sky that gains
    light must not turn neon, a dark floor that is opened must not glow red, and lit wood must not turn acid."""
    size = (local.shape[0], local.shape[1])
    toned = (local[..., :-1] @ resize(lifted, size)[..., None])[..., 0] + local[..., -1]
    grey = luma(toned)[..., None]
    camera = to_lab(resize(shrink_frame(proxy.source, EDGE), size))
    there, balanced = _chroma(camera), _chroma(to_lab(resize(encoded, size)))
    seen = segment_frame(proxy.source)
    sky = ramp(resize(seen.sky, size), *SKY_FROM)
    dark = ramp(camera[..., 0], *DARK)
    green = ramp(resize(seen.lawn + seen.plants, size), *GROWS) * ramp(camera[..., 1], *LEAST_GREEN)
    grown = to_lab(np.clip(toned, 0.0, 1.0))[..., 0] / np.maximum(camera[..., 0], 1.0)
    alive = 1.0 + green * (np.clip(grown**GREEN_GROWTH, 1.0, MOST_GREEN) - 1.0)
    saturation = saturation * np.clip(
        there * alive / np.maximum(_chroma(to_lab(np.clip(toned, 0.0, 1.0))), 1.0), 1.0, alive
    )
    dark_colour = np.maximum(DARK_COLOUR, alive)
    warm_before = np.where(camera[..., 2] > 0, there, 0.0)
    for _ in range(ROUNDS):
        result = to_lab(np.clip(grey + (toned - grey) * saturation[..., None], 0.0, 1.0))
        here = np.maximum(_chroma(result), 1.0)
        enough = np.where(result[..., 2] > 0, np.maximum(warm_before, WARM_SKY), BLUE_ENOUGH)
        spared = np.minimum(np.maximum(np.where(result[..., 2] > 0, 0.0, there * SKY_COLOUR), enough) / here, 1.0)
        kept = np.minimum(np.maximum(there * dark_colour, DARK_ENOUGH) / here, 1.0)
        lit = np.minimum(np.maximum(balanced * np.maximum(most_colour, alive), COLOURFUL_ENOUGH) / here, 1.0)
        factor = np.minimum(np.minimum(1.0 - sky * (1.0 - spared), 1.0 - dark * (1.0 - kept)), lit)
        saturation = saturation * factor
    return np.asarray(saturation, dtype=np.float32)


def _chroma(lab: Array) -> Array:
    return np.asarray(np.hypot(lab[..., 1], lab[..., 2]), dtype=np.float32)


def _choose_saturation(top: Array, vibrance: float, lifted: float, curve: Array) -> Array:
    """More colour where lifting would pale it, less where lifting tears it out of the dark: wood must not turn red, and
    what is nearly black gets no more colour than the camera saw in it."""
    soft = resize(blur(top, max(top.shape) / SOFT), choose_map_size(top.shape))
    clear = ramp(soft, *CLEAR)
    amount = 1.0 + clear * (vibrance + LIFT_SHARE * lifted) - (1.0 - clear) * LIFT_SHARE * lifted
    steeper = np.interp(soft, np.linspace(0.0, 1.0, curve.size), curve) / np.maximum(soft, NEARLY_BLACK[1])
    amount *= 1.0 - ramp(soft, *NEARLY_BLACK) * (1.0 - 1.0 / np.maximum(steeper, 1.0))
    return np.asarray(amount, dtype=np.float32)


def _choose_vibrance(encoded: Array, amount: float) -> float:
    """Less colour for pictures that have plenty."""
    spread = float((peak(encoded) - dip(encoded)).mean())
    return amount * float(ramp(spread, *COLOURFUL)) if amount > 0 else amount


TONE = Planner(
    name="classic.tone",
    version="1.8.0",
    title="Tone",
    description="Exposure, white point, shadows, highlights and clarity, without halos and without darkening.",
    params=ToneParams,
    reads=("measure:scene.exterior", "measure:light.evening"),
    writes=("measure:tone.lift",),
    plan=plan_tone,
)
