"""Finds the windows of a façade for the steps that light them."""

import cv2
import numpy as np
from luster_sdk import Context, EdgeBand, Edit, Mask, Params, Planner, Proxy

from luster_classic.common.colour import Array, shrink_frame
from luster_classic.common.filters import blur, resize, square
from luster_classic.dusk.panes import keep_dark_panes
from luster_classic.dusk.windows import EDGE, Windows, find_windows
from luster_classic.scene.segments import segment_frame

LEAST_OUTDOORS = 0.5
"""Chance of an exterior below which no window is looked for. Lower: pictures on walls glow. By eye."""

SOFTENED = 0.7
"""Pixels (sigma) by which glass ends softly at 1000 px. By eye."""

BESIDE = 2
"""Pixels at 1000 px around a bar or a frame in which the photo's own red tells at full size what is glass; further in
all is. More: reflections stay dark; less: bars glow at their edges. By eye."""

SMOOTH = 8.0
"""A window's shorter side ÷ this is how far (sigma, pixels) the red of its glass, and of its frame, is evened out. By
eye."""

LEAST_APART = 0.06
"""Red (encoded) by which glass and frame must differ for it to tell them apart at full size. Lower: grain is drawn. By
eye."""

WHOLLY, NOT_AT_ALL = 0.25, 0.85
"""Shares of the way from glass to frame up to which a pixel is all glass, and from which it is none. Higher: bars glow;
lower: glass beside bars stays dark. By eye."""

LARGER = 1.15
"""How many times larger a photo is than the picture in which its windows were found from where its own red is asked;
below, the picture says it all. By eye."""

LOW, HIGH = 0.05, 1.5
"""Shares of glass below which full size adds none, and up to which it may go before it is cut to 1. By eye."""

RED = (1.0, 0.0, 0.0)
"""Weights of the channels that tell glass at full size: red is low in dark and in blue glass (exact)."""


class WindowsFindParams(Params):
    """Finding windows takes no parameters."""


def plan_windows_find(proxy: Proxy, params: WindowsFindParams, ctx: Context) -> Edit:
    """Writes the region `windows` and how many there are; changes nothing."""
    if ctx.measures.get("scene.exterior", 1.0) < LEAST_OUTDOORS:
        ctx.measure("windows.count", 0.0)
        return Edit()
    encoded = shrink_frame(proxy.source, EDGE)
    sky = ctx.regions.get("sky")
    ctx.checkpoint()
    seen = segment_frame(proxy.source)
    house = seen.building + seen.window
    if sky is not None:
        house = house * (1.0 - resize(sky.alpha, house.shape))
    windows = find_windows(encoded, None if sky is None else resize(sky.alpha, encoded.shape[:2]), house, seen.window)
    windows = keep_dark_panes(windows, encoded, seen)
    ctx.measure("windows.count", float(len(windows.panes)))
    if not windows.panes:
        ctx.note("Not enough windows were found with confidence; none is lit.")
        return Edit()
    ctx.note(f"{len(windows.panes)} windows or panes were found with confidence; anything less sure stays dark.")
    larger = max(proxy.photo.height, proxy.photo.width) / max(encoded.shape)
    return Edit(regions={"windows": make_window_mask(encoded, windows, larger)})


def make_window_mask(encoded: Array, windows: Windows, larger: float) -> Mask:
    """The glass; beside bars and frames told by red at the full resolution of a photo so many times `larger`."""
    alpha = np.clip(blur(windows.mask, SOFTENED), 0.0, 1.0)
    if larger < LARGER:
        return Mask(alpha)
    light = np.ascontiguousarray(encoded[..., 0])
    slope, offset = np.zeros_like(light), np.ones_like(light)
    for pane in windows.panes:
        rows = slice(max(0, pane.top - 2 * BESIDE), pane.bottom + 2 * BESIDE)
        columns = slice(max(0, pane.left - 2 * BESIDE), pane.right + 2 * BESIDE)
        slope[rows, columns], offset[rows, columns] = _tell_frames(light[rows, columns], windows.mask[rows, columns])
    return Mask(alpha, EdgeBand(RED, slope, offset, low=LOW, high=HIGH))


def _tell_frames(light: Array, glass: Array) -> tuple[Array, Array]:
    """Slope and offset on red that give 1 on glass and 0 on the frame beside it; 0 and 1 in the midst of glass."""
    sigma = max(1.0, min(light.shape) / SMOOTH)
    frame = 1.0 - glass
    inside = blur(light * glass, sigma) / np.maximum(blur(glass, sigma), LEAST_SHARE)
    around = blur(light * frame, sigma) / np.maximum(blur(frame, sigma), LEAST_SHARE)
    apart = around - inside
    clear = (cv2.dilate(frame, square(2 * BESIDE + 1)) > 0) & (np.abs(apart) >= LEAST_APART)
    step = np.where(clear, (WHOLLY - NOT_AT_ALL) * apart, 1.0)
    end = inside + NOT_AT_ALL * apart
    slope = np.where(clear, 1.0 / step, 0.0)
    return slope.astype(np.float32), np.where(clear, -end / step, glass).astype(np.float32)


LEAST_SHARE = 1e-3
"""Keeps a mean finite where there is no glass, or no frame, nearby."""


WINDOWS_FIND = Planner(
    name="classic.windows_find",
    version="2.3.0",
    title="Find windows",
    description="Finds whole windows by frame, mullions and company; most of a façade's or none.",
    params=WindowsFindParams,
    reads=("measure:scene.exterior", "region:sky"),
    writes=("region:windows", "measure:windows.count"),
    plan=plan_windows_find,
)
