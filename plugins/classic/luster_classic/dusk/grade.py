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
    """How far light goes down, its tint (linear), what shadows and lights lean towards, and how colours fade."""

    exposure: float
    tint: tuple[float, float, float]
    shadows: tuple[float, float, float]
    lights: tuple[float, float, float]
    saturation: float
    ground: float
    highlights: float


EVENINGS: dict[str, Evening] = {
    "golden": Evening(0.66, (1.09, 0.97, 0.83), (-0.004, 0.0, 0.020), (0.020, 0.004, -0.030), 1.0, 0.80, 0.16),
    "blue": Evening(0.40, (0.82, 0.93, 1.20), (0.0, 0.006, 0.026), (0.012, 0.0, -0.012), 0.74, 0.78, 0.22),
}


class DuskGradeParams(Params):
    """Which evening, and how far into it."""

    mood: Mood = Field("golden", title="Mood")
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")


def plan_dusk_grade(proxy: Proxy, params: DuskGradeParams, ctx: Context) -> Edit:
    """Less and warmer (or bluer) light, harsh noon highlights calmed, the ground a little darker than the house."""
    amount = min(params.amount, 1.3)
    if amount <= 0:
        return Edit()
    evening = EVENINGS[params.mood]
    encoded = shrink_frame(proxy.current, 256)
    light = luma(encoded)
    key = float(np.median(light))
    lift = 1.0 + 0.25 * float(ramp(key, 0.42, 0.25))
    exposure = float(np.power(evening.exposure * lift, amount))
    tint = np.power(np.asarray(evening.tint, dtype=np.float32), amount) * np.float32(exposure)
    x = np.linspace(0.0, 1.0, 256, dtype=np.float32)
    calm = x - evening.highlights * amount * ramp(x, 0.45, 1.0) * (x - 0.45) * 1.2
    finish = np.stack([x + _tint_tones(x, evening, channel, amount) for channel in range(3)])
    ctx.note(f"Evening light ({params.mood}) was laid over the scene.")
    return Edit(
        curves=Curves(np.maximum.accumulate(calm)),
        gain=GainMap(_make_falloff(light, evening, ctx, amount)),
        matrix=Matrix(np.diag(tint)),
        saturation=Saturation(1.0 + (evening.saturation - 1.0) * min(amount, 1.0)),
        finish=Curves(np.maximum.accumulate(np.clip(finish, 0.0, 1.0), axis=1)),
    )


def _tint_tones(x: Array, evening: Evening, channel: int, amount: float) -> Array:
    dark, bright = ramp(x, 0.45, 0.0), ramp(x, 0.35, 0.9)
    fade = ramp(x, 0.0, 0.06)
    return np.asarray(
        amount * (evening.shadows[channel] * dark * fade + evening.lights[channel] * bright), dtype=np.float32
    )


def _make_falloff(light: Array, evening: Evening, ctx: Context, amount: float) -> Array:
    """Darker towards the near ground and the corners; the middle of the frame keeps its light."""
    height, width = light.shape
    row = np.linspace(0.0, 1.0, height, dtype=np.float32)[:, None]
    column = np.linspace(-1.0, 1.0, width, dtype=np.float32)[None, :]
    ground = 1.0 - (1.0 - evening.ground) * ramp(row, 0.55, 1.0)
    corner = 1.0 - 0.16 * np.clip((column**2 + ((row - 0.5) * 2.0) ** 2) - 0.55, 0.0, 1.0)
    side = ctx.measures.get("sky.sun", 0.0)
    sunny = 1.0 + 0.05 * np.sign(side) * column if evening.exposure > 0.5 else 1.0
    out = np.power(ground * corner * sunny, amount).astype(np.float32)
    return resize(blur(out, 4.0), (max(1, height // 4), max(1, width // 4)))


DUSK_GRADE = Planner(
    name="classic.dusk_grade",
    version="1.0.1",
    title="Evening light",
    description="Takes a daylight scene into golden hour or blue hour.",
    params=DuskGradeParams,
    reads=("measure:sky.sun",),
    plan=plan_dusk_grade,
)
