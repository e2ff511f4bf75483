"""The stage `luster_example.warmth`: the light of a late afternoon."""

import numpy as np
from luster_sdk import Context, Edit, Matrix, Params, Planner, Proxy
from pydantic import Field

MOST = 0.12
"""How much of the red is added, and of the blue taken, at an amount of 1."""


class WarmthParams(Params):
    """How warm it gets."""

    amount: float = Field(0.5, ge=0.0, le=1.5, title="Amount", description="0 does nothing, 1 is a late afternoon.")


def plan(proxy: Proxy, params: WarmthParams, ctx: Context) -> Edit:
    """Mixes the colours a little warmer, and less so where the photo is warm already."""
    ctx.checkpoint()
    red, _, blue = proxy.current.pixels.reshape(-1, 3).mean(axis=0) / proxy.current.white
    already = float(np.clip((red - blue) / 0.2, 0.0, 1.0))
    shift = MOST * params.amount * (1.0 - 0.5 * already)
    ctx.measure("luster_example.shift", shift)
    ctx.note(f"Warmed by {shift:.0%}.")
    if shift == 0.0:
        return Edit()
    return Edit(matrix=Matrix(np.diag([1.0 + shift, 1.0, 1.0 - shift])))


WARMTH = Planner(
    name="luster_example.warmth",
    version="1.0.0",
    title="Warmth",
    description="Warms the light, less so where the photo is warm already.",
    params=WarmthParams,
    writes=("measure:luster_example.shift",),
    plan=plan,
)
