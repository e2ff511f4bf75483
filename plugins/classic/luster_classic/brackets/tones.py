"""Decides how much lighter or darker each place becomes, so that all of the light fits into one picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from luster_classic.brackets.blend import blend, shrink_channels
from luster_classic.brackets.response import Response
from luster_classic.common.colour import LUMA, Array, shrink
from luster_classic.common.filters import blur, guided_coefficients, resize

Windows = Literal["pull", "natural", "off"]

RANGE = (-12.0, 8.0)
"""Stops that are told apart, below and above the first frame's white: nine exposures two stops apart span 16, and
eight bits hold about eight. Narrower: the sun or the shadows of a wide set are cut; wider: coarser steps of the final
curve."""

COARSE, REACH, FLAT = 240, 0.03, 1.6
"""Long edge at which the surroundings of a place are found, in pixels; how far they reach, as a share of it; and the
stops up to which a difference counts as detail and is kept as it is. More: halos at window frames; less: the view
through a window turns flat and pale, roofs before a sky milky: 0.015 and 0.8 made a veil of a dome and of a skyline.
Held by the row of halos (docs/brackets.md, Measured); the rest by eye, on the public sets."""

FAR, STEP = 0.3, 0.5
"""How far places of like brightness are changed alike (sigma as a share of the long edge), and the stops of a step of
brightness. Nearer: halos as exposure fusion has them (13 %); farther: one curve for the whole frame, which is flat.
Held by the row of halos (docs/brackets.md, Measured)."""

SHARED = (0.25, 0.5, 0.25)
"""What a step of brightness takes from the one below, itself and the one above: the smallest smooth window. Narrower:
steps show; wider: neighbours in brightness are changed too much alike, which is flat. By eye, on the public sets."""

SCARCE = 1e-4
"""Share of the places near and far below which a brightness has no change of its own to speak of. More: lamps are
dimmed; less: rounding decides. By eye, on the public sets."""

TIED, WIDE = 2, 1e-2
"""Radius in coarse pixels and the least variance (stops²) with which the coarse change is tied to the picture's
edges. Wider or looser: halos; tighter: grain is copied into the change. Held by the row of halos (docs/brackets.md,
Measured)."""

FINE, NARROW = 3, 1e-3
"""The same in map pixels. A tenth of the variance, as the change is smooth already and only its edges are to be moved
to where the picture has them."""

ASKED = {"pull": 3.0, "natural": 1.0, "off": 0.0}
"""What frames darker than the first count, by what is wanted of windows. More: walls turn grey and views look pasted
in; less: windows are blown. By eye, on the public sets."""

DRAWN_WITHIN = (0.004, 0.997)
"""Encoded values between which a blended place tells how light it is to be: one level of eight bits from both ends,
where a stop has no measure."""

SHOWN, LIFT = (0.2, 0.85), 1.1
"""Encoded lightness between which the first frame tells how bright a place is meant, and how far a blend is lightened
for it at most (a slope at black). Wider: clipped views count; more: views through windows turn pale. By eye, on the
public sets."""

PALER = 0.6
"""Share of what is added to a place's drawn lightness that adds no colour. More: views and chairs turn pale; less:
bright skies are as deep as dark ones, which is neon. By eye, on the public sets."""

STEPS = 1 << 16
"""Steps of the final curve: one for each value of 16 bits, as the pass indexes it by them; 3,277 for each stop, so that
16-bit pictures keep their steps."""

SHOULDER = 0.55
"""Stops under white from which what is still too bright rolls off. More: whites turn grey; less: they end abruptly. By
eye, on the public sets."""


@dataclass(frozen=True, eq=False)
class Tones:
    """Small maps of three channels: each channel of a place changes by slope · its own stops + offset."""

    slope: Array
    offset: Array


def measure_lightness(stops: Array) -> Array:
    """Stops of light of a place, all channels together: a channel near black, which is mostly grain, says little."""
    return np.asarray(np.log2(np.exp2(stops) @ LUMA), dtype=np.float32)


def plan_tones(stops: Array, drawn: Sequence[Array], response: Response, windows: Windows, shadows: float) -> Tones:
    """The change for a merged small picture in stops; `drawn` are its exposures at the size of the maps (encoded)."""
    light = shrink_channels(np.clip(stops, *RANGE))
    asked = [favour(float(each), windows, shadows) for each in response.exposures.mean(axis=1)]
    wanted, coloured = blend(drawn, asked)
    bright = as_bright(wanted @ LUMA, drawn[0] @ LUMA)
    level = measure_lightness(light)
    lighter = spread_change(level, undraw(response, bright) - level)
    change = undraw(response, recolour(coloured, redraw(response, level + lighter))) - light
    pairs = [
        guided_coefficients(np.ascontiguousarray(own), np.ascontiguousarray(by), FINE, NARROW)
        for own, by in zip(cv2.split(light), cv2.split(change), strict=True)
    ]
    return Tones(*(np.asarray(cv2.merge([pair[part] for pair in pairs]), np.float32) for part in (0, 1)))


def favour(exposure: float, windows: Windows, shadows: float) -> float:
    """What a frame is asked for: darker ones for windows, brighter ones for shadows."""
    if exposure < 0:
        return ASKED[windows]
    return 2.0 * shadows if exposure > 0 else 1.0


def as_bright(blended: Array, first: Array) -> Array:
    """A blend (encoded lightness) on the whole as bright as the first frame, in what that one shows.

    The photographer chose that frame's exposure; a blend tends to the middle, which turns white walls grey. Shadows and
    walls are lightened, views hardly.
    """
    shown = (first > SHOWN[0]) & (first < SHOWN[1])
    if not shown.any():
        return blended
    now, was = (float(np.clip(np.median(each[shown]), *SHOWN)) for each in (blended, first))
    lift = np.clip((was - now) / (now * (1.0 - now) ** 2), 0.0, LIFT)
    return np.asarray(blended + lift * blended * (1.0 - blended) ** 2, np.float32)


def recolour(coloured: Array, lightness: Array) -> Array:
    """The colours (encoded) at another lightness: what is shown darker keeps its share of colour, and what is shown
    lighter keeps little more of it than it was drawn with, so that a bright sky is no neon."""
    own = np.maximum(coloured @ LUMA, DRAWN_WITHIN[0])
    lighter = np.maximum(lightness - own, 0.0)
    times = np.minimum(lightness, own) + (1.0 - PALER) * lighter
    return np.asarray(coloured * (times / own)[..., None] + PALER * lighter[..., None], np.float32)


def redraw(response: Response, stops: Array) -> Array:
    """How the final curve draws these stops (0…1)."""
    return np.asarray(np.interp(stops, *tabulate_final(response)), np.float32)


def undraw(response: Response, encoded: Array) -> Array:
    """The stops at which the final curve draws these values."""
    stops, codes = tabulate_final(response)
    return np.asarray(np.interp(np.clip(encoded, *DRAWN_WITHIN), codes, stops), np.float32)


def spread_change(level: Array, lighter: Array) -> Array:
    """The change of lightness, alike for places of like surroundings: so no step of light has a rim of its own."""
    coarse, around = find_surroundings(level)
    tie, move = guided_coefficients(coarse, share_alike(around, np.asarray(shrink(lighter, COARSE))), TIED, WIDE)
    return resize(tie, level.shape) * level + resize(move, level.shape)


def find_surroundings(light: Array) -> tuple[Array, Array]:
    """A coarse picture of the light, and the same without what counts as detail; edges of windows stay sharp."""
    coarse = np.ascontiguousarray(shrink(light, COARSE))
    sigma = max(1.0, REACH * max(coarse.shape))
    side = 2 * round(2 * sigma) + 1  # two sigmas each way: what lies beyond weighs less than a step of eight bits
    return coarse, np.asarray(cv2.bilateralFilter(coarse, side, FLAT, sigma), dtype=np.float32)


def share_alike(around: Array, change: Array) -> Array:
    """The mean change of the places near and far that are as bright as a place (a coarse bilateral grid)."""
    low = float(around.min())
    place = (around - low) / STEP
    sigma = FAR * max(around.shape)
    counts = [np.maximum(1.0 - np.abs(place - step), 0.0).astype(np.float32) for step in range(int(place.max()) + 2)]
    sums = [each * change for each in counts]
    out = np.zeros(around.shape, np.float32)
    for step, count in enumerate(counts):
        near = (max(step - 1, 0), step, min(step + 1, len(counts) - 1))
        weight = np.sum([share * counts[at] for at, share in zip(near, SHARED, strict=True)], axis=0).astype(np.float32)
        total = np.sum([share * sums[at] for at, share in zip(near, SHARED, strict=True)], axis=0).astype(np.float32)
        out += count * blur(total, sigma) / (blur(weight, sigma) + SCARCE)
    return out


def tabulate_final(response: Response) -> tuple[Array, Array]:
    """Stops over `RANGE`, and how each is drawn (0…1): by the camera's own curve, with a shoulder before white."""
    stops = np.linspace(RANGE[0], RANGE[1], STEPS)
    knee = -SHOULDER
    over = np.maximum(stops - knee, 0.0)
    rolled = np.where(stops > knee, knee + SHOULDER * (1.0 - np.exp(-over / SHOULDER)), stops)
    curve = response.curve.astype(np.float64)
    rising = curve + np.arange(len(curve)) * 1e-9
    return stops, np.interp(rolled, rising, np.linspace(0.0, 1.0, len(curve)))


def draw_final_curve(response: Response, white: int) -> Array:
    """Encoded values by stops, at 65,536 steps over `RANGE`."""
    codes = tabulate_final(response)[1]
    kind = np.uint8 if white <= 255 else np.uint16
    return np.asarray(np.floor(codes * white + 0.5), dtype=kind)
