"""Gives what mirrors or lets through the old sky the colour of the new one: panes, gaps in leaves, a rim along a roof.

A blue day in the panes of a house under an evening sky is seen at once, and so is a scrap that the matte left. Only
colour changes, by how far it is the old sky's; light and structure stay the camera's.
"""

import cv2
import numpy as np
from luster_sdk import ColourMap, Context, Edit, Mask, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import LUMA, Array, luma, shrink_frame
from luster_classic.common.filters import blur, ramp, resize, square
from luster_classic.dusk.grade import Mood
from luster_classic.scene.segments import segment_frame

EDGE = 1000
"""Long edge at which it is looked at. Smaller: gaps in leaves are lost."""

ECHOES: dict[str, tuple[float, float, float] | None] = {
    "golden": (1.12, 0.98, 0.76),
    "blue": None,
    "pink": (1.10, 0.95, 1.02),
    "overcast": (1.0, 1.0, 1.0),
}
"""The tint of each evening sky over the roofs (factors of light), or that a blue one needs none. By eye."""

SURELY_SKY, CLAIMED, FEWEST = 0.97, 0.5, 0.004
"""Shares of sky from which a pixel tells the old sky's colour, and from which it is sky, and the share of the frame
that the first make at least."""

COLOURED = 0.06
"""Chroma (encoded, as a length) that the old sky has at least; a grey one has no colour to take. By eye."""

ALIKE, AS_MUCH = (0.80, 0.93), (0.20, 0.55)
"""Cosine between a colour and the old sky's from which it begins to be that, and is it; and how much of the sky's
chroma it has then. Lower: blue cloth and slate turn brown; higher: scraps stay blue. By eye, on 60 photos."""

GLASS = (0.30, 0.60)
"""Chance of a window from which a place begins to be glass, and is. Lower: blue walls beside windows pale. By eye."""

BESIDE, RIM, HOUSE = 45, 4, 0.15
"""Pixels from the sky within which scraps are looked for, the same where a house stands, and the chance of a house from
which one does. More: blue boards and roofs pale; less: scraps stay. By eye."""

FAINT = 0.05
"""Likeness below which nothing is changed. By eye."""

SOFTENED, NO_CHROMA = 0.7, 1e-3
"""Pixels (sigma) by which it ends softly, and what keeps the cosine of a grey finite."""

STRENGTH = 0.85
"""How much of the old colour goes. By eye."""


class DuskEchoParams(Params):
    """Which evening, and how much of it."""

    mood: Mood = Field("golden", title="Mood")
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")


def plan_dusk_echo(proxy: Proxy, params: DuskEchoParams, ctx: Context) -> Edit:
    """Colour for panes and scraps that have the old sky's."""
    region, tint = ctx.regions.get("sky"), ECHOES[params.mood]
    if region is None or tint is None or params.amount <= 0:
        return Edit()
    encoded = shrink_frame(proxy.source, EDGE)
    shape = (encoded.shape[0], encoded.shape[1])
    sky = resize(region.alpha, shape)
    ctx.checkpoint()
    seen = segment_frame(proxy.source)
    place = find_places(sky, resize(seen.window, shape), resize(seen.building, shape))
    alpha = blur(measure_likeness(encoded, sky) * place, SOFTENED) * (1.0 - sky)
    if float(alpha.max()) < FAINT:
        return Edit()
    strength = STRENGTH * min(params.amount, 1.0)
    colour = np.asarray(tint, dtype=np.float32)
    matrix = np.zeros((1, 1, len(LUMA), len(LUMA) + 1), dtype=np.float32)
    matrix[..., :-1] = (1.0 - strength) * np.eye(len(LUMA)) + strength * np.outer(colour, LUMA) / float(LUMA @ colour)
    ctx.note("Panes and gaps were given the colour of the new sky.")
    return Edit(colour=ColourMap(matrix), mask=Mask(np.clip(alpha, 0.0, 1.0).astype(np.float32)))


def measure_likeness(encoded: Array, sky: Array) -> Array:
    """How far each colour is the old sky's, 0…1."""
    sure = sky > SURELY_SKY
    if sure.mean() < FEWEST:
        return np.zeros(sky.shape, dtype=np.float32)
    chroma = encoded - luma(encoded)[..., None]
    own = np.median(chroma[sure], axis=0)
    length = float(np.linalg.norm(own))
    if length < COLOURED:
        return np.zeros(sky.shape, dtype=np.float32)
    along = chroma @ (own / length).astype(np.float32)
    cosine = along / np.maximum(np.linalg.norm(chroma, axis=2), NO_CHROMA)
    return np.asarray(ramp(cosine, *ALIKE) * ramp(along / length, *AS_MUCH), dtype=np.float32)


def find_places(sky: Array, window: Array, house: Array) -> Array:
    """Where the old sky may show: in glass, beside the sky where no house stands, in a rim along a house."""
    some = (sky > CLAIMED).astype(np.uint8)
    beside = cv2.dilate(some, square(2 * BESIDE + 1)) * (house + window < HOUSE)
    rim = cv2.dilate(some, square(2 * RIM + 1))
    return np.maximum(np.maximum(beside, rim).astype(np.float32), ramp(window, *GLASS))


DUSK_ECHO = Planner(
    name="classic.dusk_echo",
    version="1.0.0",
    title="Echo the sky",
    description="Gives panes, gaps and rims that show the old sky the colour of the new one.",
    params=DuskEchoParams,
    reads=("region:sky",),
    plan=plan_dusk_echo,
)
