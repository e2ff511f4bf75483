"""Noise and sharpness, measured on the photo and fitted to its full size."""

import cv2
import numpy as np
from luster_sdk import Context, Detail, Edit, Params, Planner, Proxy
from pydantic import Field

from luster_classic.common.colour import luma, shrink_frame
from luster_classic.common.filters import local_std, ramp

EDGE = 1024
"""Long edge at which noise is measured. The limits of noise hold for it."""

SEEN = 0.05
"""Less noise than this nobody sees; taking it out would only take time."""


NOISY, HIGH_ISO = (0.006, 0.030), (1200.0, 6400.0)
"""Measured noise (deviation, encoded), and ISO in EXIF, from which there is some and from which there is most. Lower:
brick is smoothed; higher: phones at night keep theirs. By eye."""

RADIUS, PER_PIXEL, LEAST_RADIUS, MOST_RADIUS = 0.55, 9000.0, 0.6, 1.3
"""Pixels of the sharpening radius at size 0, the long edge that adds one more, and its bounds. Larger: halos; smaller:
nothing is seen at 24 MP. By eye."""

DENOISED, LESS_SHARP = 0.6, 0.6
"""How much of the noise in light is taken out at most (colour loses all), and how much of the sharpening noise takes
away. More: plaster turns to wax. By eye."""

ABOVE_NOISE, LEAST_THRESHOLD, MOST_THRESHOLD = 1.2, 0.004, 0.03
"""The threshold of sharpening as a multiple of the noise, and its bounds (encoded). Lower: noise is sharpened; higher:
lawns are not. By eye."""

MEDIAN, REACH = 3, 4
"""Side in pixels of the median that noise is measured against, and how far around its deviation is. By eye."""

SMALLEST = 16
"""Pixels of a side without which noise is not measured."""

DARKEST, BRIGHTEST, FEWEST = 0.08, 0.92, 0.05
"""Light between which noise is measured, and the share of the frame that must lie there. By eye."""

FLATTEST, OF_MEDIAN = 10, 1.6
"""Percentile of deviation that stands for the flattest places, and how much more noise there is than against a median
of itself. By eye."""


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
    grain = max(float(ramp(noise, *NOISY)), float(ramp(iso, *HIGH_ISO)))
    radius = float(np.clip(RADIUS + full / PER_PIXEL, LEAST_RADIUS, MOST_RADIUS))
    amount = min(params.amount, 1.0)
    ctx.measure("detail.noise", noise)
    quiet = grain if grain > SEEN else 0.0
    if quiet:
        ctx.note(f"Noise was seen and taken down ({grain:.0%}).")
    return Edit(
        detail=Detail(
            denoise=DENOISED * quiet * params.denoise * amount,
            denoise_colour=quiet * params.denoise * amount,
            sharpen=params.sharpen * amount * (1.0 - LESS_SHARP * grain),
            radius=radius,
            threshold=float(np.clip(ABOVE_NOISE * noise, LEAST_THRESHOLD, MOST_THRESHOLD)),
        )
    )


def measure_noise(light: np.ndarray) -> float:
    """The standard deviation of noise, from the flattest tenth of the picture."""
    if min(light.shape) < SMALLEST:
        return 0.0
    residue = light - cv2.medianBlur(light, MEDIAN)
    spread = local_std(residue.astype(np.float32), REACH)
    usable = (light > DARKEST) & (light < BRIGHTEST)
    if usable.mean() < FEWEST:
        return 0.0
    return float(np.percentile(spread[usable], FLATTEST)) * OF_MEDIAN


DETAIL = Planner(
    name="classic.detail",
    version="1.0.1",
    title="Detail",
    description="Removes noise where there is some and sharpens for the photo's size.",
    params=DetailParams,
    writes=("measure:detail.noise",),
    plan=plan_detail,
)
