"""Finds the windows of a façade for the steps that light them."""

import numpy as np
from luster_sdk import Context, Edit, Guide, Mask, Params, Planner, Proxy

from luster_classic.common.colour import Array, shrink_frame
from luster_classic.common.filters import blur, resize
from luster_classic.dusk.windows import EDGE, Windows, find_windows
from luster_classic.scene.segments import segment_frame


class WindowsFindParams(Params):
    """Finding windows takes no parameters."""


def plan_windows_find(proxy: Proxy, params: WindowsFindParams, ctx: Context) -> Edit:
    """Writes the region `windows` and how many there are; changes nothing."""
    if ctx.measures.get("scene.exterior", 1.0) < 0.5:
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
    alpha = blur(windows.mask, 0.7)
    slope, offset = np.zeros_like(light), np.zeros_like(light)
    for pane in windows.panes:
        margin = 3
        rows = slice(max(0, pane.top - margin), pane.bottom + margin)
        columns = slice(max(0, pane.left - margin), pane.right + margin)
        inner = light[pane.top : pane.bottom, pane.left : pane.right][pane.pixels]
        glass = float(np.percentile(inner, 75))
        ring = light[rows, columns]
        frame = max(float(np.percentile(ring, 92)), glass + 0.06)
        start, end = glass + 0.25 * (frame - glass), glass + 0.85 * (frame - glass)
        slope[rows, columns] = -1.0 / (end - start)
        offset[rows, columns] = end / (end - start)
    guide = Guide((1.0, 0.0, 0.0), slope, offset, low=0.05, high=1.5)
    return Mask(np.clip(alpha, 0.0, 1.0), guide)


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
