"""The shift that makes a photo agree with others of its shoot: chosen for the shoot as a whole, frozen in the plan."""

import numpy as np
from luster_sdk import Context, Curves, Edit, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import Array, to_encoded, to_linear

TABLE = 512
"""Entries of the curves. Fewer: deep shadows get steps."""

PIVOT = -1.0
"""Log odds around which contrast is stretched. The engine decides with the same number (`agreement/solve.py`)."""

UNSEEN = 0.002
"""Shift (log odds) up to which nobody sees a difference; the photo's own bytes stay then."""


class AgreeParams(Params):
    """How far each channel is shifted, in log odds of its linear light, after contrast was stretched around the middle
    of a bright wall: black and white stay where they are."""

    red: float = Field(0.0, ge=-1.0, le=1.0, title="Red")
    green: float = Field(0.0, ge=-1.0, le=1.0, title="Green")
    blue: float = Field(0.0, ge=-1.0, le=1.0, title="Blue")
    contrast: float = Field(0.0, ge=-0.5, le=0.5, title="Contrast", description="The logarithm of its change.")


def plan_agree(proxy: Proxy, params: AgreeParams, ctx: Context) -> Edit:
    """One curve for each channel; nothing is looked at, for all was decided before."""
    shifts = (params.red, params.green, params.blue)
    if max(*map(abs, shifts), abs(params.contrast)) <= UNSEEN:
        return Edit()
    ctx.note("Light and colour were matched with other photos of the shoot.")
    ctx.measure("agree.shift", max(map(abs, shifts)))
    return Edit(curves=Curves(np.stack([shift_curve(each, params.contrast) for each in shifts])))


def shift_curve(shift: float, contrast: float = 0.0) -> Array:
    """The curve of a shift, encoded value in, encoded value out."""
    linear = to_linear(np.linspace(0.0, 1.0, TABLE, dtype=np.float32)).astype(np.float64)
    inner = linear[1:-1]
    odds = PIVOT + np.exp(contrast) * (np.log(inner / (1.0 - inner)) - PIVOT) + shift
    return to_encoded(np.concatenate([[0.0], 1.0 / (1.0 + np.exp(-odds)), [1.0]]).astype(np.float32))


AGREE = Planner(
    name="classic.agree",
    version="1.0.0",
    title="Agreement with the shoot",
    description="Shifts light and colour by what was chosen for the shoot as a whole.",
    params=AgreeParams,
    writes=("measure:agree.shift",),
    plan=plan_agree,
)
