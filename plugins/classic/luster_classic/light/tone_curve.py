"""The global tone of a photo: white point, exposure and black point as one curve that never darkens the picture."""

from dataclasses import dataclass

import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp

SAMPLES = 256


@dataclass(frozen=True)
class ToneAim:
    """Where the tones should come to lie, in encoded values."""

    median: float
    """Where the median of the subject should be; a brighter subject is left as it is."""
    white: float = 0.985
    """Where the brightest surfaces should be."""
    reach: float = 0.75
    """How much of the way to the aims is gone."""
    crisp: float = 0.0
    """Extra slope near white, so that light walls turn crisp instead of milky."""


@dataclass(frozen=True)
class ToneCurve:
    """A curve for all channels, and what it does in words of numbers."""

    values: Array
    exposure: float
    lift: float
    black: float


def make_tone_curve(luminance: Array, peak: Array, weight: Array, aim: ToneAim, amount: float) -> ToneCurve:
    """The curve for a picture: `luminance` and `peak` (brightest channel) encoded, `weight` marks the subject."""
    x = np.linspace(0.0, 1.0, SAMPLES, dtype=np.float32)
    if amount <= 0 or float(weight.sum()) < 1.0:
        return ToneCurve(x, 1.0, 1.0, 0.0)
    blown = float((peak > 0.985).mean())
    dark, brightest = float(_weighted_percentile(peak, weight, 0.4)), float(_weighted_percentile(peak, weight, 99.3))
    black = float(np.clip(dark - 0.015, 0.0, 0.07)) * min(amount, 1.0) * aim.reach
    span = max(brightest - black, 0.2)
    wanted = np.clip((aim.white - 0.0) / span, 1.0, 1.35)
    exposure = 1.0 + (float(wanted) - 1.0) * aim.reach * amount * float(ramp(blown, 0.12, 0.02) * 0.6 + 0.4)
    stretched = np.maximum(x - black, 0.0) * exposure
    stretched = _bend_shoulder(stretched, 0.86)
    median = float(np.interp(_weighted_percentile(luminance, weight, 50.0), x, stretched))
    median = float(np.clip(median, 0.02, 0.98))
    lift = 1.0
    if median < aim.median:
        goal = median + (aim.median - median) * aim.reach
        lift = float(np.clip(np.log(goal) / np.log(median), 0.52, 1.0))
        lift = 1.0 + (lift - 1.0) * amount
    values = _lift_shadows(stretched, lift)
    if aim.crisp > 0:
        values = (values + aim.crisp * amount * values * values * (1.0 - values) * 2.0).astype(np.float32)
    values = np.maximum.accumulate(np.clip(values, 0.0, 1.0)).astype(np.float32)
    floor = x - black * ramp(x, 0.5, 0.1)
    values = np.maximum(values, np.maximum(floor, 0.0)).astype(np.float32)
    return ToneCurve(values, exposure, lift, black)


def _lift_shadows(values: Array, exponent: float) -> Array:
    """A power curve whose toe stays straight, so that deep shadows and their noise are not torn open."""
    curve = np.power(np.clip(values, 1e-6, None), exponent)
    toe = 0.06
    slope = toe ** (exponent - 1.0)
    straight = values * (1.0 + (slope - 1.0) * 0.8)
    blend = ramp(values, toe * 0.3, toe * 2.5)
    return np.asarray(straight * (1 - blend) + curve * blend, dtype=np.float32)


def _bend_shoulder(values: Array, knee: float) -> Array:
    """Values above `knee` bend so that the largest lands on white instead of clipping."""
    top = float(values[-1])
    if top <= 1.0:
        return values
    t = np.clip((values - knee) / (top - knee), 0.0, 1.0)
    span = 1.0 - knee
    slope = (top - knee) / span
    bent = knee + span * (1.0 - np.power(1.0 - t, slope))
    return np.where(values > knee, bent, values).astype(np.float32)


def _weighted_percentile(values: Array, weight: Array, percent: float) -> float:
    order = np.argsort(values, axis=None)
    total = np.cumsum(weight.ravel()[order])
    index = int(np.searchsorted(total, total[-1] * percent / 100.0))
    return float(values.ravel()[order[min(index, order.size - 1)]])
