"""Paints a new sky where the old one was, the old one taken out of roof and leaf edges."""

from dataclasses import replace
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
from luster_sdk import Content, Context, Edit, Mask, Params, Planner, Proxy, StageError
from pydantic import Field

from luster_classic.common.colour import Array, shrink_frame
from luster_classic.common.filters import blur, ramp, resize, square
from luster_classic.sky.clouds import View
from luster_classic.sky.paint import paint

EDGE = 1280
"""Long edge at which a sky is painted: clouds have no finer detail. Time."""

COLOUR_EDGE = 512
"""Long edge at which the old sky's colour is estimated. Time."""

# --- the old sky's colour ---------------------------------------------------------------------------------------------

SURELY_SKY = 0.985
"""Share of sky from which a pixel tells the old sky's colour. Lower: leaves darken it and keep a pale rim. By eye."""

FEWEST_SURE, FEWEST_FOR_GRAIN = 0.002, 0.01
"""Share of the frame that such pixels make at least for the colour (else every pixel tells, by the square of its
share), and for the grain (else `USUAL_GRAIN`). By eye."""

NEAR, WIDE, FAR = 4.0, 24.0, 90.0
"""Pixels (sigma) over which the colour is carried outwards: what is near decides where there is any. Smaller: noise of
the old sky shows in the edges; larger: the horizon's colour is lost. By eye."""

NEAR_HEARD, WIDE_HEARD = (0.02, 0.2), (0.002, 0.03)
"""Weight of sky within that reach from which it begins to be heard, and decides. By eye."""

NO_SKY, NO_SKY_FAR = 1e-4, 1e-5
"""Keep the mean finite where no sky is near, and (of values and weights alike) far."""

LINE_WIDTH = 5
"""Side in pixels of the square that no thin line fills. By eye."""

LINE = 0.02
"""How far (encoded) a place lies under the sky around it from where it is something before the sky, and no noise.
Lower: grain pales; higher: faint wires tint what is taken for the sky behind them. By eye."""

# --- the view ---------------------------------------------------------------------------------------------------------

USUAL_LOWEST = 0.5
"""Where the sky ends (share of the height) if nobody measured it."""

BELOW_SKY, LOWEST_HORIZON, HIGHEST_HORIZON = 0.03, 0.95, 0.56
"""How far the horizon lies below the lowest sky, and between which shares of the height. Higher up: clouds crowd to a
line behind the roof. By eye."""

UNKNOWN_SUN, PUT_SUN = 0.15, 0.5
"""A sun less to one side than this is put on one by the photo's seed, so far out. By eye."""

USUAL_FOCAL, FULL_FRAME = 0.95, 36.0
"""Focal length in units of the frame's longer edge where EXIF is silent (a 34 mm lens), and millimetres of that edge in
EXIF's 35 mm equivalent (exact)."""

SHORTEST_FOCAL, LONGEST_FOCAL = 0.35, 3.0
"""Beyond these the clouds' perspective looks wrong whatever the lens was. By eye."""

# --- grain ------------------------------------------------------------------------------------------------------------

USUAL_GRAIN, LEAST_GRAIN, MOST_GRAIN = 0.004, 0.003, 0.02
"""Grain (standard deviation, encoded) of the new sky: where the old one cannot be measured, and its bounds. Less: bands
show in the gradient; more: textured old skies make sand. By eye."""

GRAIN_BLUR = 1.0
"""Pixels (sigma) of blur against which grain is measured. By eye."""

DEVIATION, SHRUNK = 1.48, 2.0
"""Standard deviations per median absolute deviation (exact, rounded), and how much of a photo's grain is lost when it
is shrunk to `COLOUR_EDGE` (by eye)."""


class SkyReplaceParams(Params):
    """Which sky is painted and how opaquely."""

    sky: Literal["fitting", "clear", "light_cloud", "dramatic", "sunset", "golden", "blue", "pink", "overcast"] = Field(
        "clear", title="Sky"
    )
    amount: float = Field(1.0, ge=0.0, le=1.5, title="Amount")


def plan_sky_replace(proxy: Proxy, params: SkyReplaceParams, ctx: Context) -> Edit:
    """Content for the region `sky`: painted, or the user's own picture, in the light of this photo."""
    mask = ctx.regions.get("sky")
    if mask is None or params.amount <= 0:
        return Edit()
    encoded = shrink_frame(proxy.current, COLOUR_EDGE)
    alpha = resize(mask.alpha, encoded.shape[:2])
    old = estimate_old_sky(encoded, alpha)
    ctx.checkpoint()
    height, width = proxy.source.height, proxy.source.width
    scale = min(1.0, EDGE / max(height, width))
    view = choose_view(ctx, max(1, round(width * scale)), max(1, round(height * scale)))
    picture = ctx.file("sky_picture")
    if picture is not None:
        new = read_own_sky(picture, view)
        ctx.note("The sky was replaced with the picture given.")
    else:
        new = paint(params.sky, view, ctx.seed)
        ctx.note(f"The sky was replaced ({params.sky.replace('_', ' ')}).")
    ctx.checkpoint()
    opacity = min(params.amount, 1.0)
    return Edit(
        content=Content(new, replaces=old, grain=_measure_grain(encoded, alpha), seed=ctx.seed),
        mask=fade(mask, opacity),
    )


def estimate_old_sky(encoded: Array, alpha: Array) -> Array:
    """The colour of the old sky everywhere, carried outwards from where nothing stands before it."""
    sure = (alpha > SURELY_SKY).astype(np.float32)
    if sure.mean() < FEWEST_SURE:
        sure = alpha * alpha
    near = blur(sure, NEAR)[..., None]
    wide = blur(sure, WIDE)[..., None]
    far = blur(sure, FAR)[..., None]
    values = remove_lines(encoded) * sure[..., None]
    narrow = blur(values, NEAR) / (near + NO_SKY)
    medium = blur(values, WIDE) / (wide + NO_SKY)
    broad = (blur(values, FAR) + NO_SKY_FAR) / (far + NO_SKY_FAR)
    out = broad + (medium - broad) * ramp(wide, *WIDE_HEARD)
    return np.clip(out + (narrow - out) * ramp(near, *NEAR_HEARD), 0.0, 1.0).astype(np.float32)


def remove_lines(encoded: Array) -> Array:
    """The picture without thin dark lines: what is behind a wire is sky, and the wire is not taken for its colour."""
    closed = cv2.morphologyEx(encoded, cv2.MORPH_CLOSE, square(LINE_WIDTH))
    return np.where(closed - encoded > LINE, closed, encoded)


def choose_view(ctx: Context, width: int, height: int) -> View:
    """The view of the sky: its horizon a little below the lowest sky, and never high up in the frame."""
    lowest = ctx.measures.get("sky.lowest", USUAL_LOWEST)
    horizon = max(min(lowest + BELOW_SKY, LOWEST_HORIZON), HIGHEST_HORIZON)
    sun = ctx.measures.get("sky.sun", 0.0)
    if abs(sun) < UNKNOWN_SUN:
        sun = PUT_SUN if ctx.seed % 2 else -PUT_SUN
    focal = USUAL_FOCAL
    if ctx.photo.focal_length_35mm:
        focal = float(np.clip(ctx.photo.focal_length_35mm / FULL_FRAME, SHORTEST_FOCAL, LONGEST_FOCAL))
    return View(width, height, horizon * height, sun, focal)


def read_own_sky(path: Path, view: View) -> Array:
    """The user's sky picture, filling the frame down to the horizon."""
    pixels = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if pixels is None:
        raise StageError("The sky picture could not be read; give a JPEG or PNG of a sky.")
    picture: Array = cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB).astype(np.float32) / 255.0
    end = round(np.clip(view.horizon, 1, view.height))
    scale = max(view.width / picture.shape[1], end / picture.shape[0])
    size = (max(view.width, round(picture.shape[1] * scale)), max(end, round(picture.shape[0] * scale)))
    picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    left = (size[0] - view.width) // 2
    top = size[1] - end
    part = picture[top : top + end, left : left + view.width]
    out = np.empty((view.height, view.width, picture.shape[2]), dtype=np.float32)
    out[:end] = part
    out[end:] = part[-1]
    return np.clip(out, 0.0, 1.0)


def _measure_grain(encoded: Array, alpha: Array) -> float:
    """The noise of the old sky, so that the new one sits in the same grain."""
    sure = alpha > SURELY_SKY
    if sure.mean() < FEWEST_FOR_GRAIN:
        return USUAL_GRAIN
    residue = encoded[..., 1] - blur(encoded[..., 1], GRAIN_BLUR)
    spread = float(np.median(np.abs(residue[sure]))) * DEVIATION * SHRUNK
    return float(np.clip(spread, LEAST_GRAIN, MOST_GRAIN))


def fade(mask: Mask, opacity: float) -> Mask:
    """The mask of an edit of which only so much is seen."""
    if opacity >= 1.0:
        return mask
    edge = mask.edge
    if edge is not None:
        edge = replace(edge, most=edge.most * opacity)
    return Mask(mask.alpha * np.float32(opacity), edge)


SKY_REPLACE = Planner(
    name="classic.sky_replace",
    version="1.4.0",
    title="Replace the sky",
    description="Paints a sky seeded by the photo, or the user's own, with the old sky taken out of edges.",
    params=SkyReplaceParams,
    reads=("region:sky", "measure:sky.sun", "measure:sky.lowest"),
    plan=plan_sky_replace,
)
