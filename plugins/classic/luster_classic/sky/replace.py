"""Paints a new sky where the old one was, the old one taken out of roof and leaf edges."""

from dataclasses import replace
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
from luster_sdk import Content, Context, Edit, Mask, Params, Planner, Proxy, StageError
from pydantic import Field

from luster_classic.common.colour import Array, shrink_frame
from luster_classic.common.filters import blur, ramp, resize
from luster_classic.sky.clouds import View
from luster_classic.sky.paint import paint

EDGE = 1280
COLOUR_EDGE = 512
LINE = 0.02
"""From this depth on a thin dark place is something before the sky, and no noise."""


class SkyReplaceParams(Params):
    """Which sky is painted and how opaquely."""

    sky: Literal["clear", "light_cloud", "dramatic", "sunset", "golden", "blue"] = Field("clear", title="Sky")
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
        mask=_fade(mask, opacity),
    )


def estimate_old_sky(encoded: Array, alpha: Array) -> Array:
    """The colour of the old sky everywhere, carried outwards from where nothing stands before it."""
    sure = (alpha > 0.985).astype(np.float32)
    if sure.mean() < 0.002:
        sure = alpha * alpha
    near = blur(sure, 4.0)[..., None]
    wide = blur(sure, 24.0)[..., None]
    far = blur(sure, 90.0)[..., None]
    values = remove_lines(encoded) * sure[..., None]
    narrow = blur(values, 4.0) / (near + 1e-4)
    medium = blur(values, 24.0) / (wide + 1e-4)
    broad = (blur(values, 90.0) + 1e-5) / (far + 1e-5)
    out = broad + (medium - broad) * ramp(wide, 0.002, 0.03)
    return np.clip(out + (narrow - out) * ramp(near, 0.02, 0.2), 0.0, 1.0).astype(np.float32)


def remove_lines(encoded: Array) -> Array:
    """The picture without thin dark lines: what is behind a wire is sky, and the wire is not taken for its colour."""
    closed = cv2.morphologyEx(encoded, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    return np.where(closed - encoded > LINE, closed, encoded)


def choose_view(ctx: Context, width: int, height: int) -> View:
    """The view of the sky: its horizon a little below the lowest sky, and never high up in the frame."""
    lowest = ctx.measures.get("sky.lowest", 0.5)
    horizon = max(min(lowest + 0.03, 0.95), 0.56)
    sun = ctx.measures.get("sky.sun", 0.0)
    if abs(sun) < 0.15:
        sun = 0.5 if ctx.seed % 2 else -0.5
    focal = 0.95
    if ctx.photo.focal_length_35mm:
        focal = float(np.clip(ctx.photo.focal_length_35mm / 36.0, 0.35, 3.0))
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
    out = np.empty((view.height, view.width, 3), dtype=np.float32)
    out[:end] = part
    out[end:] = part[-1]
    return np.clip(out, 0.0, 1.0)


def _measure_grain(encoded: Array, alpha: Array) -> float:
    """The noise of the old sky, so that the new one sits in the same grain."""
    sure = alpha > 0.985
    if sure.mean() < 0.01:
        return 0.004
    residue = encoded[..., 1] - blur(encoded[..., 1], 1.0)
    spread = float(np.median(np.abs(residue[sure]))) * 1.48 * 2.0
    return float(np.clip(spread, 0.003, 0.02))


def _fade(mask: Mask, opacity: float) -> Mask:
    if opacity >= 1.0:
        return mask
    guide = mask.guide
    if guide is not None:
        guide = replace(guide, most=guide.most * opacity)
    return Mask(mask.alpha * np.float32(opacity), guide)


SKY_REPLACE = Planner(
    name="classic.sky_replace",
    version="1.1.0",
    title="Replace the sky",
    description="Paints a sky seeded by the photo, or the user's own, with the old sky taken out of edges.",
    params=SkyReplaceParams,
    reads=("region:sky", "measure:sky.sun", "measure:sky.lowest"),
    plan=plan_sky_replace,
)
