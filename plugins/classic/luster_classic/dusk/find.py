"""Finds the windows of a façade for the steps that light them."""

import numpy as np
from luster_sdk import Context, EdgeBand, Edit, Mask, Params, Planner, Proxy

from luster_classic.common.colour import Array, shrink_frame
from luster_classic.common.filters import blur, resize
from luster_classic.dusk.windows import EDGE, Windows, find_windows
from luster_classic.scene.segments import segment_frame

LEAST_OUTDOORS = 0.5
"""Chance of an exterior below which no window is looked for. Lower: pictures on walls glow. By eye."""

SOFTENED = 0.7
"""Pixels (sigma) by which glass ends softly at 1000 px. By eye."""

MARGIN = 3
"""Pixels around a window in which its own red tells glass from frame at full size. By eye."""

GLASS, FRAME, LEAST_APART = 75, 92, 0.06
"""Percentiles of red (encoded) that stand for glass and for frame, and by how much they differ at least. By eye."""

WHOLLY, NOT_AT_ALL = 0.25, 0.85
"""Shares of the way from glass to frame up to which a pixel is all glass, and from which it is none. Higher: bars glow;
lower: bright reflections stay dark. By eye."""

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
    ctx.measure("windows.count", float(len(windows.panes)))
    if not windows.panes:
        ctx.note("No window was found with confidence; none is lit.")
        return Edit()
    ctx.note(f"{len(windows.panes)} windows or panes were found with confidence; anything less sure stays dark.")
    return Edit(regions={"windows": make_window_mask(encoded, windows)})


def make_window_mask(encoded: Array, windows: Windows) -> Mask:
    """The glass, told by red at full resolution (low in dark and in blue glass); frames stay before the light."""
    light = np.ascontiguousarray(encoded[..., 0])
    alpha = blur(windows.mask, SOFTENED)
    slope, offset = np.zeros_like(light), np.zeros_like(light)
    for pane in windows.panes:
        rows = slice(max(0, pane.top - MARGIN), pane.bottom + MARGIN)
        columns = slice(max(0, pane.left - MARGIN), pane.right + MARGIN)
        inner = light[pane.top : pane.bottom, pane.left : pane.right][pane.pixels]
        glass = float(np.percentile(inner, GLASS))
        ring = light[rows, columns]
        frame = max(float(np.percentile(ring, FRAME)), glass + LEAST_APART)
        start, end = glass + WHOLLY * (frame - glass), glass + NOT_AT_ALL * (frame - glass)
        slope[rows, columns] = -1.0 / (end - start)
        offset[rows, columns] = end / (end - start)
    edge = EdgeBand(RED, slope, offset, low=LOW, high=HIGH)
    return Mask(np.clip(alpha, 0.0, 1.0), edge)


WINDOWS_FIND = Planner(
    name="classic.windows_find",
    version="1.3.0",
    title="Find windows",
    description="Finds windows by frame, mullions and company; precision before recall.",
    params=WindowsFindParams,
    reads=("measure:scene.exterior", "region:sky"),
    writes=("region:windows", "measure:windows.count"),
    plan=plan_windows_find,
)
