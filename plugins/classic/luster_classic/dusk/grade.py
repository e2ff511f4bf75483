"""Evening light on the whole scene: golden hour or blue hour."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from luster_sdk import Context, Curves, Edit, GainMap, Matrix, Params, Planner, Proxy, Saturation
from pydantic import Field

from luster_classic.common.colour import Array, luma, shrink_frame
from luster_classic.common.filters import blur, ramp, resize

Mood = Literal["golden", "blue"]


@dataclass(frozen=True)
class Evening:
    """How far light goes down and its tint (factors of linear light), what is added to shadows and lights (encoded),
    how much colour stays, how much light the near ground keeps, and how far highlights are calmed."""

    exposure: float
    tint: tuple[float, float, float]
    shadows: tuple[float, float, float]
    lights: tuple[float, float, float]
    saturation: float
    ground: float
    highlights: float


EVENINGS: dict[str, Evening] = {
    "golden": Evening(
        exposure=0.66,
        tint=(1.09, 0.97, 0.83),
        shadows=(-0.004, 0.0, 0.020),
        lights=(0.020, 0.004, -0.030),
        saturation=1.0,
        ground=0.80,
        highlights=0.16,
    ),
    "blue": Evening(
        exposure=0.40,
        tint=(0.82, 0.93, 1.20),
        shadows=(0.0, 0.006, 0.026),
        lights=(0.012, 0.0, -0.012),
        saturation=0.74,
        ground=0.78,
        highlights=0.22,
    ),
}


"""What each mood does, by eye: the first palette was red as an apocalypse, with white halos. What another mood
needs is listed in `luster_classic.dusk`."""

EDGE = 256
"""Long edge at which light is looked at; only its median and a soft map are taken from it. Time."""

MOST_AMOUNT = 1.3
"""Amount beyond which it gets no darker: the house would go. By eye."""

DIM, LIFTED = (0.42, 0.25), 0.25
"""Median luma from which a photo counts as dim, down to which it wholly does, and by how much less such a one is
darkened. Less: photos taken at dusk drown. By eye."""

TABLE = 256
"""Entries of the curves."""

HARSH, CALMING = (0.45, 1.0), 1.2
"""Encoded values over which noon's highlights are calmed, from the first on, and how strongly against `highlights`. By
eye."""

SHADOWS, LIGHTS, BLACK = (0.45, 0.0), (0.35, 0.9), (0.0, 0.06)
"""Encoded values over which the tint of shadows fades, that of lights grows, and that of shadows grows out of black,
which stays black. By eye."""

GROUND = (0.55, 1.0)
"""Shares of the height over which the ground gets darker towards the viewer. By eye."""

CORNER, CORNER_FROM = 0.16, 0.55
"""How much darker the corners get, and the squared distance from the middle (1 is a side) at which that begins. By
eye."""

SUNNY, BY_DAYLIGHT = 0.05, 0.5
"""How much lighter the sun's side is, and the exposure above which a mood still has a sun. By eye."""

FALLOFF_BLUR, SMALLER = 4.0, 4
"""Pixels (sigma) of blur of the map of light, and how many times smaller it is kept; it is soft."""


class DuskGradeParams(Params):
    """Which evening, and how far into it."""

    mood: Mood = Field("golden", title="Mood")
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")


def plan_dusk_grade(proxy: Proxy, params: DuskGradeParams, ctx: Context) -> Edit:
    """Less and warmer (or bluer) light, harsh noon highlights calmed, the ground a little darker than the house."""
    amount = min(params.amount, MOST_AMOUNT)
    if amount <= 0:
        return Edit()
    evening = EVENINGS[params.mood]
    encoded = shrink_frame(proxy.current, EDGE)
    light = luma(encoded)
    key = float(np.median(light))
    lift = 1.0 + LIFTED * float(ramp(key, *DIM))
    exposure = float(np.power(evening.exposure * lift, amount))
    tint = np.power(np.asarray(evening.tint, dtype=np.float32), amount) * np.float32(exposure)
    x = np.linspace(0.0, 1.0, TABLE, dtype=np.float32)
    calm = x - evening.highlights * amount * ramp(x, *HARSH) * (x - HARSH[0]) * CALMING
    finish = np.stack([x + _tint_tones(x, evening, channel, amount) for channel in range(len(evening.tint))])
    ctx.note(f"Evening light ({params.mood}) was laid over the scene.")
    return Edit(
        curves=Curves(np.maximum.accumulate(calm)),
        gain=GainMap(_make_falloff(light, evening, ctx, amount)),
        matrix=Matrix(np.diag(tint)),
        saturation=Saturation(1.0 + (evening.saturation - 1.0) * min(amount, 1.0)),
        finish=Curves(np.maximum.accumulate(np.clip(finish, 0.0, 1.0), axis=1)),
    )


def _tint_tones(x: Array, evening: Evening, channel: int, amount: float) -> Array:
    """What is added to one channel of dark and of light tones."""
    dark, bright = ramp(x, *SHADOWS), ramp(x, *LIGHTS)
    fade = ramp(x, *BLACK)
    return np.asarray(
        amount * (evening.shadows[channel] * dark * fade + evening.lights[channel] * bright), dtype=np.float32
    )


def _make_falloff(light: Array, evening: Evening, ctx: Context, amount: float) -> Array:
    """Darker towards the near ground and the corners; the middle of the frame keeps its light."""
    height, width = light.shape
    row = np.linspace(0.0, 1.0, height, dtype=np.float32)[:, None]
    column = np.linspace(-1.0, 1.0, width, dtype=np.float32)[None, :]
    ground = 1.0 - (1.0 - evening.ground) * ramp(row, *GROUND)
    corner = 1.0 - CORNER * np.clip((column**2 + ((row - 0.5) * 2.0) ** 2) - CORNER_FROM, 0.0, 1.0)
    side = ctx.measures.get("sky.sun", 0.0)
    sunny = 1.0 + SUNNY * np.sign(side) * column if evening.exposure > BY_DAYLIGHT else 1.0
    out = np.power(ground * corner * sunny, amount).astype(np.float32)
    return resize(blur(out, FALLOFF_BLUR), (max(1, height // SMALLER), max(1, width // SMALLER)))


DUSK_GRADE = Planner(
    name="classic.dusk_grade",
    version="1.0.1",
    title="Evening light",
    description="Takes a daylight scene into golden hour or blue hour.",
    params=DuskGradeParams,
    reads=("measure:sky.sun",),
    plan=plan_dusk_grade,
)
