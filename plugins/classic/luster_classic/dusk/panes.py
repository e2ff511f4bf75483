"""Candidates for window panes: upright rectangles darker than what surrounds them, and what speaks for each."""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from luster_classic.common.colour import Array, to_lab
from luster_classic.common.filters import blur, local_std, ramp

DEPTHS = (7.0, 13.0, 21.0, 32.0)
"""How much darker (in L) than its surroundings a pane may be; each finds other windows."""

MIRROR_DEPTHS = (12.0, 22.0)
"""The same for glass that mirrors the sky, in a mix of blue and light."""


@dataclass(frozen=True, eq=False)
class Pane:
    """A candidate: its box in pixels, its own pixels within the box, and named evidence of about 0 to 1."""

    left: int
    top: int
    width: int
    height: int
    pixels: np.ndarray
    facts: dict[str, float]

    @property
    def right(self) -> int:
        """First column after the box."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """First row after the box."""
        return self.top + self.height


def find_panes(encoded: Array, sky: Array | None) -> list[Pane]:
    """All candidates of a picture of about 1000 px, each once, with its evidence (company included).

    Glass is darker than the wall or, where it mirrors the sky, bluer; each is looked for by itself.
    """
    scene = _Scene(encoded, sky)
    found: list[Pane] = []
    bluer = np.ascontiguousarray(2.2 * scene.lab[..., 2] + 0.3 * scene.light)
    for signal, depths, mirrors in ((scene.light, DEPTHS, False), (bluer, MIRROR_DEPTHS, True)):
        around = blur(signal, scene.edge / 28.0)
        for depth in depths:
            found.extend(_panes_at(scene, signal, signal < around - depth, mirrors=mirrors))
    return _with_company(_once(found))


class _Scene:
    """The picture and what is computed from it once."""

    def __init__(self, encoded: Array, sky: Array | None) -> None:
        self.lab = to_lab(encoded)
        self.light = np.ascontiguousarray(self.lab[..., 0])
        self.edge = max(self.light.shape)
        self.chroma = np.hypot(self.lab[..., 1], self.lab[..., 2])
        self.green = ramp(encoded[..., 1] - np.maximum(encoded[..., 0], encoded[..., 2]), 0.0, 0.05)
        self.texture = local_std(self.light, 2)
        self.sky = sky


def _panes_at(scene: _Scene, signal: Array, lower: np.ndarray, *, mirrors: bool) -> list[Pane]:
    """Candidates among the pixels whose signal is lower than around them; panes alone, and windows of several panes."""
    glass_map: Array = lower.astype(np.uint8)
    if scene.sky is not None:
        glass_map[scene.sky > 0.3] = 0
    glass_map = cv2.morphologyEx(glass_map, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    bridge = max(3, round(scene.edge * 0.007)) | 1
    whole = cv2.morphologyEx(glass_map, cv2.MORPH_CLOSE, np.ones((bridge, bridge), np.uint8))
    found = []
    for mask, parted in ((glass_map, False), (whole, True)):
        count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=4)
        for label in range(1, count):
            left, top, width, height, area = (int(v) for v in stats[label])
            if not _plausible_box(width, height, area, scene.edge):
                continue
            window = (slice(top, top + height), slice(left, left + width))
            pixels = labels[window] == label
            glass = pixels & (glass_map[window] > 0)
            if glass.sum() < 0.58 * pixels.sum():
                continue
            facts = _facts(scene, signal, (left, top, width, height), pixels)
            facts["mullions"] = _mullions(glass) if parted else 0.0
            facts["skyline"] = _skyline(scene.sky, left, top, width, height)
            facts["mirrors"] = float(mirrors)
            found.append(Pane(left, top, width, height, glass, facts))
    return found


def _skyline(sky: Array | None, left: int, top: int, width: int, height: int) -> float:
    """1 where the sky begins right above: a chimney, a vent, a gap in a tree, but no window."""
    if sky is None:
        return 0.0
    above = sky[max(0, top - max(6, height)) : top, left : left + width]
    return float(ramp(float(above.mean()), 0.02, 0.2)) if above.size else 1.0


def _mullions(glass: np.ndarray) -> float:
    """1 where bright bars that run the whole width or height part the glass."""
    height, width = glass.shape
    if height < 10 or width < 10:
        return 0.0
    across, down = glass.mean(axis=0), glass.mean(axis=1)
    margin_x, margin_y = max(2, width // 8), max(2, height // 8)
    bars_x = (across[margin_x:-margin_x] < 0.25).any() and (across > 0.7).mean() > 0.45
    bars_y = (down[margin_y:-margin_y] < 0.25).any() and (down > 0.7).mean() > 0.45
    return 0.5 * float(bars_x) + 0.5 * float(bars_y)


def _plausible_box(width: int, height: int, area: int, edge: int) -> bool:
    small = min(width, height) < 0.011 * edge
    large = width > 0.17 * edge or height > 0.17 * edge
    shape = width / max(height, 1)
    return not small and not large and area > 0.70 * width * height and 0.22 < shape < 4.5


def _facts(scene: _Scene, signal: Array, box: tuple[int, int, int, int], pixels: np.ndarray) -> dict[str, float]:
    """Evidence from the pane itself and the strips around it."""
    left, top, width, height = box
    light, lab, chroma, green, texture = signal, scene.lab, scene.chroma, scene.green, scene.texture
    rows, columns = light.shape
    inner = light[top : top + height, left : left + width]
    inside = float(inner[pixels].mean())
    gap = max(2, round(0.006 * max(rows, columns)))
    far = max(4, round(0.35 * min(width, height)))
    strips = {
        "up": (slice(max(0, top - gap - 1), max(0, top - 1)), slice(left, left + width)),
        "down": (slice(top + height + 1, top + height + 1 + gap), slice(left, left + width)),
        "left": (slice(top, top + height), slice(max(0, left - gap - 1), max(0, left - 1))),
        "right": (slice(top, top + height), slice(left + width + 1, left + width + 1 + gap)),
    }
    sides = [float(np.median(light[strip])) - inside for strip in strips.values() if light[strip].size]
    evenness = [float(light[strip].std()) for strip in strips.values() if light[strip].size]
    outer = (slice(max(0, top - far), top + height + far), slice(max(0, left - far), left + width + far))
    around = float(np.median(light[outer]))
    ring = float(np.mean([inside + side for side in sides])) if sides else inside
    colour = float(chroma[top : top + height, left : left + width][pixels].mean())
    blue = -float(lab[top : top + height, left : left + width, 2][pixels].mean())
    fill = float(pixels.mean())
    return {
        "fill": (fill - 0.62) / 0.38,
        "sides": float(np.mean([side > 9.0 for side in sides])) if len(sides) == 4 else 0.5,
        "weakest": float(ramp(min(sides), 4.0, 22.0)) if len(sides) == 4 else 0.0,
        "trim": float(ramp(ring - around, 3.0, 16.0)),
        "even": float(ramp(float(np.mean(evenness)) if evenness else 20.0, 14.0, 4.0)),
        "coloured": float(ramp(colour, 12.0, 26.0)) * float(ramp(blue, 6.0, -2.0)),
        "bright": float(ramp(inside, 45.0, 62.0)) if signal is scene.light else 0.0,
        "flat": float(ramp(float(inner[pixels].std()), 4.5, 2.0)),
        "narrow": float(ramp(height / width, 1.7, 2.5)),
        "leafy": float(green[outer].mean()),
        "rough": float(ramp(float(texture[outer].mean()), 9.0, 16.0)),
        "door": float(ramp(height / width, 1.35, 1.8) * ramp((top + height) / rows, 0.52, 0.62)),
        "low": float(ramp((top + height) / rows, 0.74, 0.88)),
        "high": float(ramp(top / rows, 0.08, 0.0)),
        "large": float(ramp(width / columns, 0.11, 0.16)),
        "size": float(ramp(min(width, height) / max(rows, columns), 0.012, 0.035)),
        "shape": float(ramp(width / height, 2.4, 4.0)),
    }


def _once(found: list[Pane]) -> list[Pane]:
    """Of candidates that cover the same place, the most rectangular and best framed one."""
    order = sorted(found, key=_worth)
    kept: list[Pane] = []
    for pane in order:
        if all(_overlap(pane, other) < 0.35 for other in kept):
            kept.append(pane)
    return kept


def _worth(pane: Pane) -> float:
    """Smaller is better: framed, rectangular, and the whole window rather than one pane of it."""
    facts = pane.facts
    area = np.log(pane.width * pane.height)
    return -float(facts["fill"] + 1.5 * facts["weakest"] + facts["sides"] + 1.5 * facts["mullions"] + 0.25 * area)


def _overlap(one: Pane, other: Pane) -> float:
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    if wide <= 0 or high <= 0:
        return 0.0
    return wide * high / min(one.width * one.height, other.width * other.height)


def _with_company(panes: list[Pane]) -> list[Pane]:
    """Adds what a pane's neighbours say: brothers in a row, panes of one window, shutters beside a window."""
    out = []
    for pane in panes:
        if pane.facts["weakest"] == 0.0 and pane.facts["sides"] < 0.5:
            out.append(replace(pane, facts={**pane.facts, "brothers": 0.0, "joined": 0.0}))
            continue
        brothers = joined = 0
        shutter = garage = 0.0
        for other in panes:
            if other is pane or other.facts["sides"] < 0.5:
                continue
            same_height = abs(other.height - pane.height) < 0.18 * max(other.height, pane.height)
            same_width = abs(other.width - pane.width) < 0.22 * max(other.width, pane.width)
            in_row = abs(other.top - pane.top) < 0.25 * pane.height
            in_column = abs(other.left - pane.left) < 0.25 * pane.width
            aside = max(other.left - pane.right, pane.left - other.right)
            above = max(other.top - pane.bottom, pane.top - other.bottom)
            if same_height and same_width and (in_row or in_column):
                brothers += 1
                near = (in_row and 0 <= aside < 0.35 * pane.width + 4) or (
                    in_column and 0 <= above < 0.35 * pane.height + 4
                )
                joined += int(near)
            tall = pane.height > 1.45 * pane.width
            apart = 0.3 * pane.width <= aside < 6.0 * pane.width
            if tall and same_height and same_width and in_row and apart:
                shutter = max(shutter, 1.0 - pane.facts["mullions"])
            if same_height and same_width and in_row and pane.facts["size"] < 0.55 and pane.width > 1.1 * pane.height:
                garage = min(1.0, garage + 0.4)
            wider = other.width > 1.35 * pane.width
            if same_height and in_row and wider and 0 <= aside < 0.5 * pane.width and pane.height > 1.6 * pane.width:
                shutter = 1.0
        company = {"brothers": min(brothers, 4) / 4.0, "joined": min(joined, 3) / 3.0}
        company |= {"shutter": shutter, "garage": garage}
        out.append(replace(pane, facts={**pane.facts, **company}))
    return out
