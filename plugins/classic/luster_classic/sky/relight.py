"""Lights the scene gently to match a new sky. Part of the base: it acts on the whole frame."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from luster_sdk import Context, Curves, Edit, GainMap, Matrix, Params, Planner, Proxy, Saturation
from pydantic import Field

from luster_classic.common.filters import ramp

SkyKind = Literal["fitting", "clear", "light_cloud", "dramatic", "sunset"]


@dataclass(frozen=True)
class SceneLight:
    """What a sky does to the scene below: exposure and tint in linear light, colour, contrast, warmth by side."""

    exposure: float
    tint: tuple[float, float, float]
    saturation: float
    contrast: float
    side: float = 0.0


LIGHTS: dict[str, SceneLight] = {
    "fitting": SceneLight(exposure=1.03, tint=(1.02, 1.0, 0.985), saturation=1.06, contrast=0.05),
    "clear": SceneLight(exposure=1.03, tint=(1.02, 1.0, 0.985), saturation=1.06, contrast=0.05),
    "light_cloud": SceneLight(exposure=1.02, tint=(1.01, 1.0, 0.99), saturation=1.05, contrast=0.04),
    "dramatic": SceneLight(exposure=0.90, tint=(0.985, 1.0, 1.02), saturation=0.95, contrast=0.06),
    "sunset": SceneLight(exposure=0.90, tint=(1.09, 1.0, 0.86), saturation=1.04, contrast=0.04, side=0.10),
}
"""What each sky does to the scene, by eye. Stronger: walls change their paint; weaker: a summer sky stands over a house
in grey light."""

MOST_AMOUNT = 1.3
"""Amount beyond which nothing more is done: tints then look like a filter. By eye."""

BLUE_ALREADY, AT_LEAST = (0.30, 0.08), 0.35
"""Colour of the old sky (brightest minus darkest channel) from which the scene is lit by a blue one already, down to
which it is lit by a grey one; and the share of the light that is changed at any rate. By eye."""

TABLE, ACROSS = 256, 32
"""Entries of the contrast curve, and of the map of light from left to right; both are smooth."""

SIDE_SHARES = (1.0, 0.7, 0.3)
"""How much of the warm light of a low sun reaches red, green and blue. By eye."""


class SkyRelightParams(Params):
    """Which sky the scene should match, and how far."""

    sky: SkyKind = Field("clear", title="Sky")
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")


def plan_sky_relight(proxy: Proxy, params: SkyRelightParams, ctx: Context) -> Edit:
    """The whole frame moves a little towards the light of the new sky; a scene under a blue sky already moves less."""
    light = LIGHTS[params.sky]
    amount = min(params.amount, MOST_AMOUNT)
    if params.sky in ("fitting", "clear", "light_cloud"):
        amount *= AT_LEAST + (1.0 - AT_LEAST) * float(ramp(ctx.measures.get("sky.colour", 0.0), *BLUE_ALREADY))
    if amount <= 0:
        return Edit()
    tint = np.power(np.asarray(light.tint, dtype=np.float32) * np.float32(light.exposure), amount)
    x = np.linspace(0.0, 1.0, TABLE, dtype=np.float32)
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
    across = np.linspace(-1.0, 1.0, ACROSS, dtype=np.float32)
    lean = light.side * amount * across * (1.0 if sun >= 0 else -1.0)
    channels = np.stack([1.0 + share * lean for share in SIDE_SHARES], axis=-1)
    return GainMap(np.broadcast_to(channels, (2, *channels.shape)).astype(np.float32))


SKY_RELIGHT = Planner(
    name="classic.sky_relight",
    version="1.0.0",
    title="Light to match the sky",
    description="Moves exposure, tint and contrast of the scene a little towards a new sky.",
    params=SkyRelightParams,
    reads=("measure:sky.colour", "measure:sky.sun"),
    plan=plan_sky_relight,
)
