"""What speaks for and against a rectangle being a window: named numbers, free of size, exposure and resolution."""

import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp
from luster_classic.dusk.rectangles import Facade, closure

NAMES = (
    "closed_least",
    "closed_mean",
    "frame_inside",
    "frame_least",
    "frame_outside",
    "frame_even",
    "glass_light",
    "glass_wall",
    "glass_spread",
    "glass_texture",
    "chroma",
    "blue",
    "warm",
    "chroma_wall",
    "bar_upright",
    "bar_level",
    "bars_level",
    "bars_upright",
    "mirrored",
    "aspect",
    "height",
    "width",
    "top",
    "bottom",
    "sky_above",
    "green",
    "rough",
    "dark_top",
    "same",
    "same_row",
    "joined",
    "inside",
    "contains",
    "flanked",
    "lower",
    "alike",
)


def traits(boxes: np.ndarray, facade: Facade) -> np.ndarray:
    """n × len(NAMES): what each box shows by itself, and what its neighbours say."""
    if not len(boxes):
        return np.zeros((0, len(NAMES)), dtype=np.float32)
    closed = closure(boxes, facade)
    own = [_own(box, facade) for box in boxes]
    near = _company(boxes)
    return np.array(
        [[float(c.min()), float(c.mean()), *one, *other] for c, one, other in zip(closed, own, near, strict=True)],
        dtype=np.float32,
    )


def _own(box: np.ndarray, facade: Facade) -> list[float]:
    left, top, right, bottom = (int(v) for v in box)
    width, height = right - left, bottom - top
    rows, columns = facade.light.shape
    light, lab = facade.light, facade.lab
    rim = max(2, round(0.12 * min(width, height)))
    inner = (slice(top + rim, bottom - rim + 1), slice(left + rim, right - rim + 1))
    glass = light[inner]
    if glass.size < 4:
        glass = light[top:bottom, left:right]
        inner = (slice(top, bottom), slice(left, right))
    far = max(4, round(0.35 * min(width, height)))
    gap = max(2, round(0.005 * facade.edge))
    strips = [
        light[top:bottom, max(0, left - gap) : left],
        light[max(0, top - gap) : top, left:right],
        light[top:bottom, right : right + gap],
        light[bottom : bottom + gap, left:right],
    ]
    outer = [
        light[top:bottom, max(0, left - gap - far) : max(1, left - gap)],
        light[max(0, top - gap - far) : max(1, top - gap), left:right],
        light[top:bottom, right + gap : right + gap + far],
    ]
    pane = float(np.percentile(glass, 35))
    frame = [float(np.median(strip)) if strip.size else pane for strip in strips]
    wall = float(np.median([np.median(strip) for strip in outer if strip.size] or [pane]))
    a, b = float(np.median(lab[(*inner, 1)])), float(np.median(lab[(*inner, 2)]))
    beside = lab[top:bottom, max(0, left - gap - far) : right + gap + far]
    chroma = float(np.hypot(a, b))
    around = (
        slice(max(0, top - far), min(rows, bottom + far)),
        slice(max(0, left - far), min(columns, right + far)),
    )
    bar_upright, bars_upright = _bars(facade.edges[0][top:bottom, left:right], axis=0)
    bar_level, bars_level = _bars(facade.edges[1][top:bottom, left:right], axis=1)
    mirrored = _mirrored(glass)
    sky = facade.sky
    above = sky[max(0, top - max(6, height)) : top, left:right] if sky is not None else None
    half = max(1, glass.shape[0] // 2)
    return [
        (float(np.mean(frame)) - pane) / 30.0,
        (min(frame) - pane) / 30.0,
        (float(np.mean(frame)) - wall) / 30.0,
        float(np.std(frame)) / 15.0,
        pane / 60.0,
        (wall - pane) / 30.0,
        float(glass.std()) / 15.0,
        float(facade.texture[inner].mean()) / 10.0,
        chroma / 25.0,
        -b / 20.0,
        (a + 0.5 * b) / 20.0,
        float(np.hypot(np.median(beside[..., 1]), np.median(beside[..., 2]))) / 25.0,
        bar_upright,
        bar_level,
        bars_level,
        bars_upright,
        mirrored,
        float(np.log(width / height)),
        height / facade.edge / 0.1,
        width / facade.edge / 0.1,
        top / rows,
        bottom / rows,
        float(above.mean()) if above is not None and above.size else 0.0,
        float(facade.green[around].mean()),
        float(facade.texture[around].mean()) / 12.0,
        (float(glass[half:].mean()) - float(glass[:half].mean())) / 20.0,
    ]


def _bars(edges: Array, axis: int) -> tuple[float, float]:
    """How whole the clearest bar through the middle is, and how many bars there are (slats, panels, panes)."""
    run = edges.mean(axis=axis)
    length = len(run)
    if length < 8:
        return 0.0, 0.0
    middle = run[round(0.3 * length) : max(round(0.7 * length), round(0.3 * length) + 1)]
    within = run[round(0.12 * length) : max(round(0.88 * length), round(0.12 * length) + 1)] > 0.6
    starts = int(within[0]) + int((within[1:] & ~within[:-1]).sum())
    return float(middle.max()), min(starts, 8) / 4.0


def _mirrored(glass: Array) -> float:
    """How alike the left and the right half are, as correlation."""
    half = glass.shape[1] // 2
    if half < 2:
        return 0.0
    one, other = glass[:, :half].astype(np.float64), glass[:, ::-1][:, :half].astype(np.float64)
    one, other = one - one.mean(), other - other.mean()
    size = float(np.sqrt((one**2).sum() * (other**2).sum()))
    return float((one * other).sum()) / size if size > 1e-6 else 0.0


def _company(boxes: np.ndarray) -> list[list[float]]:
    """Brothers of the same size, panes of one window, shutters at its sides, and whether it stands lower than they."""
    left, top, right, bottom = (boxes[:, k].astype(np.float64) for k in range(4))
    width, height = right - left, bottom - top
    out = []
    for k in range(len(boxes)):
        same_height = np.abs(height - height[k]) < 0.15 * np.maximum(height, height[k])
        same_width = np.abs(width - width[k]) < 0.2 * np.maximum(width, width[k])
        apart = (left >= right[k]) | (right <= left[k]) | (top >= bottom[k]) | (bottom <= top[k])
        row = np.abs(top - top[k]) < 0.2 * height[k]
        column = np.abs(left - left[k]) < 0.25 * width[k]
        aside = np.maximum(left - right[k], left[k] - right)
        above = np.maximum(top - bottom[k], top[k] - bottom)
        brothers = same_height & same_width & apart
        near = (row & (aside < 0.35 * width[k] + 4)) | (column & (above < 0.35 * height[k] + 4))
        within = (left <= left[k] + 2) & (top <= top[k] + 2) & (right >= right[k] - 2) & (bottom >= bottom[k] - 2)
        holds = (left >= left[k] - 2) & (top >= top[k] - 2) & (right <= right[k] + 2) & (bottom <= bottom[k] + 2)
        narrow = (width < 0.7 * width[k]) & same_height & row & (aside >= -2) & (aside < 0.3 * width[k] + 4)
        sides = float((narrow & (left >= right[k] - 2)).any()) + float((narrow & (right <= left[k] + 2)).any())
        level_tops = row & apart & (aside > 0.1 * width[k]) & (height > 0.4 * height[k])
        lower = float(np.median((bottom[k] - bottom[level_tops]) / height[k])) if level_tops.any() else 0.0
        row_brothers = brothers & row
        out.append(
            [
                min(int((brothers & (row | column)).sum()), 6) / 3.0,
                min(int((row_brothers & ~near).sum()), 6) / 3.0,
                min(int((brothers & near).sum()), 6) / 3.0,
                min(int(within.sum()) - 1, 4) / 2.0,
                min(int(holds.sum()) - 1, 8) / 4.0,
                sides / 2.0,
                lower,
                float(ramp(min(int(brothers.sum()), 8), 0.0, 4.0)),
            ]
        )
    return out
