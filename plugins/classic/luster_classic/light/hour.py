"""Tells whether a photo was taken in the evening already: lamps burn in a dim scene, or the sky is a sunset's."""

import numpy as np
from luster_sdk import Context, Edit, Params, Planner, Proxy

from luster_classic.common.colour import Array, luma, peak, shrink_frame
from luster_classic.common.filters import ramp, resize
from luster_classic.scene.segments import segment_frame

EDGE = 256
"""Long edge at which light is looked at; shares of the frame need no more. Time."""

HOUSE, SKY, FEWEST_SKY = 0.5, 0.7, 0.01
"""Chances from which a pixel is a house's and the sky's, and the share of sky below which nothing is said of it. By
eye."""

BURNS, WARM_BY = 0.75, 0.25
"""Brightest channel, and red over blue (encoded), from which a place on a house is lit by a lamp. Lower: sunlit ochre
walls are lamps. By eye, on 49 listing photos of which six were taken in the evening."""

AMBER, MOSTLY, FEW = 0.40, (0.65, 0.80), (0.20, 0.12)
"""Red over blue from which what is lit is a lamp's own colour, the share of it that must be so, and the share of the
house down to which it is small: then lamps burn in a scene that is not dim yet. Lower or more: a sunlit orange façade
is its own evening. By eye, on 38 listing photos of which six were taken in the evening."""

LAMPS = (0.0015, 0.003)
"""Share of the frame lit by lamps from which it may be evening, and is as far as lamps go. The same photos."""

DIM, DULL, SKY_DULL = (0.40, 0.36), (0.72, 0.67), (0.80, 0.75)
"""Median of the scene, its 90th percentile, and the mean light of the sky (encoded) down to which an evening falls.
Higher: a sunlit ochre house under a white sky is in its evening. The same photos."""

BRIGHT = 90
"""The percentile that stands for what is bright in the scene."""

ROSY, ROSE_BY, YELLOW_BY, WHITE = (0.09, 0.16), 0.04, 0.08, 0.93
"""Shares of a sky that is red over green by the third, or red over blue by the fourth (encoded), from which it may be
a sunset's and is one; from the last up it is white. Lower: hazy skies are sunsets. The same photos."""

SAID_FROM = 0.5
"""Chance of an evening from which the report says so: even odds. The picture does not depend on it; later steps weigh
the chance itself."""


class HourParams(Params):
    """Telling the hour takes no parameters."""


def plan_hour(proxy: Proxy, params: HourParams, ctx: Context) -> Edit:
    """Measures `light.evening` (0 day … 1 evening); changes nothing."""
    camera, balanced = shrink_frame(proxy.source, EDGE), shrink_frame(proxy.current, EDGE)
    seen = segment_frame(proxy.source)
    shape = camera.shape[:2]
    sky = resize(seen.sky, (shape[0], shape[1])) > SKY
    house = resize(seen.building + seen.window, (shape[0], shape[1])) > HOUSE
    evening = max(judge_lamps(camera, sky, house), judge_sunset(balanced, sky))
    ctx.measure("light.evening", evening)
    if evening > SAID_FROM:
        ctx.note("The photo was taken in the evening; its light is kept.")
    return Edit()


def judge_lamps(encoded: Array, sky: np.ndarray, house: np.ndarray) -> float:
    """Whether lamps burn on a house in a dim scene, from the camera's own picture and where sky and house are."""
    if sky.mean() < FEWEST_SKY or sky.all():
        return 0.0
    light, warm = luma(encoded), encoded[..., 0] - encoded[..., 2]
    scene = light[~sky]
    burns = (peak(encoded) > BURNS) & (warm > WARM_BY) & house
    lit = float(burns.mean())
    dim = max(ramp(float(np.median(scene)), *DIM), _judge_amber(burns, warm, house))
    dim = dim * ramp(float(np.percentile(scene, BRIGHT)), *DULL)
    return float(ramp(lit, *LAMPS) * dim * ramp(float(light[sky].mean()), *SKY_DULL))


def judge_amber_lamps(encoded: Array, sky: np.ndarray, house: np.ndarray) -> float:
    """Whether amber lamps burn on a house in a scene that is dim, however light its sky is."""
    if sky.all():
        return 0.0
    light, warm = luma(encoded), encoded[..., 0] - encoded[..., 2]
    burns = (peak(encoded) > BURNS) & (warm > WARM_BY) & house
    dull = ramp(float(np.percentile(light[~sky], BRIGHT)), *DULL)
    return float(ramp(float(burns.mean()), *LAMPS) * _judge_amber(burns, warm, house) * dull)


def _judge_amber(burns: np.ndarray, warm: Array, house: np.ndarray) -> float:
    """Whether what is lit has the colour of lamps, and is a small part of its house."""
    count = max(int(burns.sum()), 1)
    amber = float((burns & (warm > AMBER)).sum()) / count
    return float(ramp(amber, *MOSTLY) * ramp(count / max(int(house.sum()), 1), *FEW))


def judge_sunset(encoded: Array, sky: np.ndarray) -> float:
    """Whether the sky is a sunset's, from the picture after white balance: a wrong one makes any sky rosy."""
    if sky.mean() < FEWEST_SKY:
        return 0.0
    rose, warm = encoded[..., 0] - encoded[..., 1], encoded[..., 0] - encoded[..., 2]
    coloured = ((rose > ROSE_BY) | (warm > YELLOW_BY)) & (luma(encoded) < WHITE)
    return float(ramp(float(coloured[sky].mean()), *ROSY))


HOUR = Planner(
    name="classic.hour",
    version="1.1.0",
    title="Tell the hour",
    description="Tells whether a photo was taken in the evening already.",
    params=HourParams,
    writes=("measure:light.evening",),
    plan=plan_hour,
)
