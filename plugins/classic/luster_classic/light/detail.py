"""Noise and sharpness, measured on the photo and fitted to its full size."""

import cv2
import numpy as np
from luster_sdk import Context, Detail, Edit, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import luma, shrink_frame
from luster_classic.common.filters import local_std, ramp

EDGE = 1024
SEEN = 0.05
"""Less noise than this nobody sees; taking it out would only take time."""


class DetailParams(Params):
    """How much noise is taken out and how much sharpness is added."""

    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")
    sharpen: float = Field(0.35, ge=0.0, le=1.5, title="Sharpening")
    denoise: float = Field(1.0, ge=0.0, le=1.0, title="Noise removal", description="0 leaves the camera's grain.")


def plan_detail(proxy: Proxy, params: DetailParams, ctx: Context) -> Edit:
    """Mild unsharp masking with a threshold above the noise; noise removal only where noise was seen."""
    if params.amount <= 0:
        return Edit()
    light = luma(shrink_frame(proxy.current, EDGE))
    noise = measure_noise(light)
    full = max(ctx.photo.width, ctx.photo.height)
    iso = ctx.photo.iso or 0.0
    grain = max(float(ramp(noise, 0.006, 0.030)), float(ramp(iso, 1200.0, 6400.0)))
    radius = float(np.clip(0.55 + full / 9000.0, 0.6, 1.3))
    amount = min(params.amount, 1.0)
    ctx.measure("detail.noise", noise)
    quiet = grain if grain > SEEN else 0.0
    if quiet:
        ctx.note(f"Noise was seen and taken down ({grain:.0%}).")
    return Edit(
        detail=Detail(
            denoise=0.6 * quiet * params.denoise * amount,
            denoise_colour=quiet * params.denoise * amount,
            sharpen=params.sharpen * amount * (1.0 - 0.6 * grain),
            radius=radius,
            threshold=float(np.clip(1.2 * noise, 0.004, 0.03)),
        )
    )


def measure_noise(light: np.ndarray) -> float:
    """The standard deviation of noise, from the flattest tenth of the picture."""
    if min(light.shape) < 16:
        return 0.0
    residue = light - cv2.medianBlur(light, 3)
    spread = local_std(residue.astype(np.float32), 4)
    usable = (light > 0.08) & (light < 0.92)
    if usable.mean() < 0.05:
        return 0.0
    return float(np.percentile(spread[usable], 10)) * 1.6


DETAIL = Planner(
    name="classic.detail",
    version="1.0.1",
    title="Detail",
    description="Removes noise where there is some and sharpens for the photo's size.",
    params=DetailParams,
    writes=("measure:detail.noise",),
    plan=plan_detail,
)
