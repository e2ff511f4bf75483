"""Lights the scene gently to match a new sky. Part of the base: it acts on the whole frame."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from luster_sdk import Context, Curves, Edit, GainMap, Matrix, Params, Planner, Proxy, Saturation
from pydantic import Field

from luster_classic.common.filters import ramp

SkyKind = Literal["clear", "light_cloud", "dramatic", "sunset"]


@dataclass(frozen=True)
class SceneLight:
    """What a sky does to the scene below: exposure and tint in linear light, colour, contrast, warmth by side."""

    exposure: float
    tint: tuple[float, float, float]
    saturation: float
    contrast: float
    side: float = 0.0


LIGHTS: dict[str, SceneLight] = {
    "clear": SceneLight(1.03, (1.02, 1.0, 0.985), 1.06, 0.05),
    "light_cloud": SceneLight(1.02, (1.01, 1.0, 0.99), 1.05, 0.04),
    "dramatic": SceneLight(0.90, (0.985, 1.0, 1.02), 0.95, 0.06),
    "sunset": SceneLight(0.90, (1.09, 1.0, 0.86), 1.04, 0.04, side=0.10),
}


class SkyRelightParams(Params):
    """Which sky the scene should match, and how far."""

    sky: SkyKind = Field("clear", title="Sky")
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")


def plan_sky_relight(proxy: Proxy, params: SkyRelightParams, ctx: Context) -> Edit:
    """The whole frame moves a little towards the light of the new sky; a scene under a blue sky already moves less."""
    light = LIGHTS[params.sky]
    amount = min(params.amount, 1.3)
    if params.sky in ("clear", "light_cloud"):
        amount *= 0.35 + 0.65 * float(ramp(ctx.measures.get("sky.colour", 0.0), 0.30, 0.08))
    if amount <= 0:
        return Edit()
    tint = np.power(np.asarray(light.tint, dtype=np.float32) * np.float32(light.exposure), amount)
    x = np.linspace(0.0, 1.0, 256, dtype=np.float32)
    bend = x + light.contrast * amount * np.sin(2 * np.pi * (x - 0.5)) / (2 * np.pi) * 2.0 * x
    ctx.note(f"The scene was lit to match ({params.sky.replace('_', ' ')}).")
    return Edit(
        gain=_warm_one_side(light, ctx.measures.get("sky.sun", 0.0), amount),
        matrix=Matrix(np.diag(tint)),
        saturation=Saturation(1.0 + (light.saturation - 1.0) * amount),
        finish=Curves(np.maximum.accumulate(np.clip(bend, 0.0, 1.0))),
    )


def _warm_one_side(light: SceneLight, sun: float, amount: float) -> GainMap | None:
    """More warm light on the side of a low sun."""
    if light.side == 0.0:
        return None
    across = np.linspace(-1.0, 1.0, 32, dtype=np.float32)
    lean = light.side * amount * across * (1.0 if sun >= 0 else -1.0)
    channels = np.stack([1.0 + lean, 1.0 + 0.7 * lean, 1.0 + 0.3 * lean], axis=-1)
    return GainMap(np.broadcast_to(channels, (2, 32, 3)).astype(np.float32))


SKY_RELIGHT = Planner(
    name="classic.sky_relight",
    version="1.0.0",
    title="Light to match the sky",
    description="Moves exposure, tint and contrast of the scene a little towards a new sky.",
    params=SkyRelightParams,
    reads=("measure:sky.colour", "measure:sky.sun"),
    plan=plan_sky_relight,
)
