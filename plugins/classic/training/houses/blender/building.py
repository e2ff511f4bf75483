"""Walls with real openings, windows, doors, garages, roofs and the small things that make a house look lived in."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from .toolkit import Parts, Point


@dataclass(frozen=True)
class Opening:
    """A hole in a wall: its left edge along the wall, its sill height, its size and what fills it."""

    x: float
    z: float
    width: float
    height: float
    kind: str = "window"
    """window, door, garage, garage_panes, patio."""
    panes: tuple[int, int] = (2, 2)
    shutters: bool = False


@dataclass
class Truth:
    """What the builder knows and no picture tells: windows and true verticals, in world coordinates."""

    windows: list[list[tuple[float, float, float]]] = field(default_factory=list)
    verticals: list[tuple[tuple[float, float, float], tuple[float, float, float]]] = field(default_factory=list)


class Wall:
    """A vertical wall from `start` to `end` seen from outside with start on the left."""

    def __init__(
        self, parts: Parts, truth: Truth, start: tuple[float, float], end: tuple[float, float], base: float, top: float
    ) -> None:
        self.parts, self.truth = parts, truth
        self.start = np.array([*start, 0.0])
        along = np.array([*end, 0.0]) - self.start
        self.length = float(np.linalg.norm(along))
        self.along = along / self.length
        self.out = np.array([self.along[1], -self.along[0], 0.0])
        self.base, self.top = base, top
        self._boxes = 0

    def at(self, x: float, z: float, out: float = 0.0) -> np.ndarray:
        return self.start + self.along * x + self.out * out + np.array([0.0, 0.0, z])

    def box(self, material: str, x0: float, x1: float, z0: float, z1: float, out0: float, out1: float) -> None:
        # Boxes overlap at corners; faces in one plane would shade each other black.
        self._boxes += 1
        proud = 0.0006 * (self._boxes % 7)
        c = [self.at(x, z, o) for z in (z0, z1) for o in (out1 + proud, out0 - proud) for x in (x0, x1)]
        self.parts.mesh(
            material, np.array(c), [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)]
        )

    def raise_(
        self,
        material: str,
        openings: Sequence[Opening],
        depth: float = 0.12,
        foundation: str | None = None,
        foundation_height: float = 0.35,
        belt: tuple[str, float] | None = None,
    ) -> None:
        """The wall's face with its holes cut out, their reveals, and what fills them."""
        xs = sorted({0.0, self.length, *(o.x for o in openings), *(o.x + o.width for o in openings)})
        levels = {self.base, self.top, *(o.z for o in openings), *(o.z + o.height for o in openings)}
        if foundation:
            levels.add(self.base + foundation_height)
        if belt:
            levels.add(belt[1])
        zs = sorted(levels)
        for x0, x1 in pairwise(xs):
            for z0, z1 in pairwise(zs):
                mx, mz = (x0 + x1) / 2, (z0 + z1) / 2
                if any(o.x < mx < o.x + o.width and o.z < mz < o.z + o.height for o in openings):
                    continue
                name = material
                if belt and mz < belt[1]:
                    name = belt[0]
                if foundation and mz < self.base + foundation_height:
                    name = foundation
                self.parts.polygon(name, self.at(x0, z0), self.at(x1, z0), self.at(x1, z1), self.at(x0, z1))
        for o in openings:
            name = belt[0] if belt and o.z + o.height < belt[1] else material
            x0, x1, z0, z1 = o.x, o.x + o.width, o.z, o.z + o.height
            for a, b in (((x0, z0), (x0, z1)), ((x0, z1), (x1, z1)), ((x1, z1), (x1, z0)), ((x1, z0), (x0, z0))):
                self.parts.polygon(name, self.at(*a), self.at(*b), self.at(*b, -depth), self.at(*a, -depth))
            self._fill(o, depth)
        if self.truth is not None:
            for x in (0.0, self.length):
                self._vertical(x, self.base, self.top)

    def _vertical(self, x: float, z0: float, z1: float) -> None:
        a, b = self.parts.place(self.at(x, z0)), self.parts.place(self.at(x, z1))
        self.truth.verticals.append((a, b))

    def _fill(self, o: Opening, depth: float) -> None:
        x0, x1, z0, z1 = o.x, o.x + o.width, o.z, o.z + o.height
        if o.kind in ("window", "patio"):
            self._window(x0, x1, z0, z1, o.panes, depth)
            if o.kind == "window":
                self.box("trim", x0 - 0.11, x1 + 0.11, z0 - 0.09, z0 - 0.01, -0.02, 0.07)
                self.box("trim", x0 - 0.1, x1 + 0.1, z1 + 0.0, z1 + 0.12, -0.02, 0.035)
                for a, b in ((x0 - 0.09, x0), (x1, x1 + 0.09)):
                    self.box("trim", a, b, z0 - 0.01, z1, -0.02, 0.03)
            if o.shutters:
                for a in (x0 - 0.1 - o.width * 0.42, x1 + 0.1):
                    self._shutter(a, a + o.width * 0.42, z0 - 0.02, z1 + 0.06)
        elif o.kind == "door":
            self._door(x0, x1, z0, z1, depth)
        elif o.kind in ("garage", "garage_panes"):
            self._garage(x0, x1, z0, z1, depth, o.kind == "garage_panes")
        for x in (x0, x1):
            self._vertical(x, z0, z1)

    def _window(self, x0: float, x1: float, z0: float, z1: float, panes: tuple[int, int], depth: float) -> None:
        f = 0.055
        glass = -depth + 0.03
        self.parts.polygon(
            "glass", self.at(x0, z0, glass), self.at(x1, z0, glass), self.at(x1, z1, glass), self.at(x0, z1, glass)
        )
        for a, b, c, d in ((x0, x1, z0, z0 + f), (x0, x1, z1 - f, z1), (x0, x0 + f, z0, z1), (x1 - f, x1, z0, z1)):
            self.box("sash", a, b, c, d, -depth, -depth + 0.07)
        bars_x, bars_z = panes
        for k in range(1, bars_x):
            x = x0 + (x1 - x0) * k / bars_x
            self.box("sash", x - 0.014, x + 0.014, z0, z1, -depth + 0.02, -depth + 0.055)
        for k in range(1, bars_z):
            z = z0 + (z1 - z0) * k / bars_z
            thick = 0.028 if bars_z == 2 or 2 * k == bars_z else 0.014
            self.box("sash", x0, x1, z - thick, z + thick, -depth + 0.02, -depth + 0.06)
        self.truth.windows.append(
            [self.parts.place(self.at(x, z, -depth + 0.05)) for x, z in ((x0, z0), (x1, z0), (x1, z1), (x0, z1))]
        )

    def _shutter(self, x0: float, x1: float, z0: float, z1: float) -> None:
        self.box("shutter", x0, x1, z0, z1, 0.0, 0.025)
        for a, b, c, d in (
            (x0, x0 + 0.05, z0, z1),
            (x1 - 0.05, x1, z0, z1),
            (x0, x1, z0, z0 + 0.07),
            (x0, x1, z1 - 0.07, z1),
            (x0, x1, (z0 + z1) / 2 - 0.04, (z0 + z1) / 2 + 0.04),
        ):
            self.box("shutter", a, b, c, d, 0.025, 0.045)
        for z in np.arange(z0 + 0.1, z1 - 0.08, 0.045):
            self.box("shutter", x0 + 0.05, x1 - 0.05, float(z), float(z) + 0.024, 0.02, 0.038)

    def _door(self, x0: float, x1: float, z0: float, z1: float, depth: float) -> None:
        self.box("door", x0, x1, z0, z1, -depth, -depth + 0.04)
        w, h = x1 - x0, z1 - z0
        for r, (low, high) in enumerate(((0.08, 0.36), (0.42, 0.68), (0.74, 0.92))):
            for c in range(2):
                a, b = x0 + w * (0.12 + 0.42 * c), x0 + w * (0.46 + 0.42 * c)
                self.box(
                    "glass_small" if r == 2 else "door",
                    a,
                    b,
                    z0 + h * low,
                    z0 + h * high,
                    -depth + 0.04,
                    -depth + (0.043 if r == 2 else 0.06),
                )
        for a, b in ((x0 - 0.12, x0), (x1, x1 + 0.12)):
            self.box("trim", a, b, z0, z1 + 0.12, -0.02, 0.045)
        self.box("trim", x0 - 0.16, x1 + 0.16, z1, z1 + 0.16, -0.02, 0.06)
        self.parts.box(
            "metal", *self._span(x1 - 0.12, x1 - 0.07, z0 + h * 0.46, z0 + h * 0.49, -depth + 0.04, -depth + 0.1)
        )
        self.box("concrete", x0 - 0.35, x1 + 0.35, z0 - 0.2, z0 - 0.02, 0.0, 1.0)
        self.box("mat", x0 + 0.1, x1 - 0.1, z0 - 0.02, z0, 0.15, 0.6)

    def _span(self, x0: float, x1: float, z0: float, z1: float, o0: float, o1: float) -> tuple[Point, Point]:
        corners = np.array([self.at(x, z, o) for x in (x0, x1) for z in (z0, z1) for o in (o0, o1)])
        return tuple(corners.min(axis=0)), tuple(corners.max(axis=0))

    def _garage(self, x0: float, x1: float, z0: float, z1: float, depth: float, panes: bool) -> None:
        rows, columns = 4, max(2, round((x1 - x0) / 0.62))
        h, w = (z1 - z0) / rows, (x1 - x0) / columns
        self.box("garage", x0, x1, z0, z1, -depth - 0.04, -depth)
        for r in range(rows):
            for c in range(columns):
                a, b, low, high = x0 + c * w + 0.06, x0 + (c + 1) * w - 0.06, z0 + r * h + 0.08, z0 + (r + 1) * h - 0.08
                if panes and r == rows - 1:
                    self.box("glass_small", a, b, low, high, -depth, -depth + 0.004)
                else:
                    self.box("garage", a, b, low, high, -depth, -depth + 0.022)
            self.box("seam", x0, x1, z0 + r * h - 0.006, z0 + r * h + 0.006, -depth, -depth + 0.003)
        for a, b in ((x0 - 0.14, x0), (x1, x1 + 0.14)):
            self.box("trim", a, b, z0, z1 + 0.14, -0.03, 0.03)
        self.box("trim", x0 - 0.14, x1 + 0.14, z1, z1 + 0.16, -0.03, 0.035)


def block(
    parts: Parts,
    truth: Truth,
    low: tuple[float, float],
    high: tuple[float, float],
    top: float,
    wall: str,
    fronts: dict[str, Sequence[Opening]],
    depth: float = 0.12,
    belt: tuple[str, float] | None = None,
    corners: bool = True,
) -> None:
    """Four walls around a rectangle; `fronts` gives openings per side: south (to the camera), east, north, west."""
    (x0, y0), (x1, y1) = low, high
    runs = {
        "south": ((x0, y0), (x1, y0)),
        "east": ((x1, y0), (x1, y1)),
        "north": ((x1, y1), (x0, y1)),
        "west": ((x0, y1), (x0, y0)),
    }
    for side, (a, b) in runs.items():
        face = Wall(parts, truth, a, b, 0.0, top)
        face.raise_(wall, fronts.get(side, ()), depth, "foundation", belt=belt)
        if corners:
            for x in (0.0, face.length - 0.11):
                face.box("trim", x, x + 0.11, 0.35, top, -0.02, 0.022)


def gable_roof(
    parts: Parts,
    low: tuple[float, float],
    high: tuple[float, float],
    top: float,
    pitch: float,
    wall: str,
    over: float = 0.45,
    axis: str = "x",
    gable_window: bool = False,
    truth: Truth | None = None,
) -> float:
    """Two slopes with the ridge along `axis`, the gable triangles, fascia and gutters; returns the ridge's height."""
    (x0, y0), (x1, y1) = low, high
    along_x = axis == "x"
    half = (y1 - y0) / 2 if along_x else (x1 - x0) / 2
    ridge = top + half * pitch
    drop = over * pitch

    def at(along: float, across: float, z: float) -> tuple[float, float, float]:
        return (along, across, z) if along_x else (across, along, z)

    a0, a1 = (x0, x1) if along_x else (y0, y1)
    c0, c1 = (y0, y1) if along_x else (x0, x1)
    middle = (c0 + c1) / 2
    for edge, out in ((c0, -over), (c1, over)):
        points = [
            at(a0 - over, edge + out, top - drop),
            at(a1 + over, edge + out, top - drop),
            at(a1 + over, middle, ridge),
            at(a0 - over, middle, ridge),
        ]
        parts.slab("roof", [(*p[:2], p[2] + 0.12) for p in points], 0.05)
        parts.slab("soffit", [(*p[:2], p[2] + 0.065) for p in points], 0.1)
        p, q = points[0], points[1]
        parts.box(
            "gutter",
            (min(p[0], q[0]) - 0.06 * (not along_x), min(p[1], q[1]) - 0.06 * along_x, p[2] - 0.02),
            (max(p[0], q[0]) + 0.06 * (not along_x), max(p[1], q[1]) + 0.06 * along_x, p[2] + 0.1),
        )
    for a in (a0, a1):
        parts.polygon(wall, at(a, c0, top), at(a, c1, top), at(a, middle, ridge))
        for edge, out in ((c0, -over), (c1, over)):
            shift = -over if a == a0 else over
            lower, upper = at(a + shift, edge + out, top - drop), at(a + shift, middle, ridge)
            thick = 0.03 if a == a0 else -0.03
            for d in (0.0, thick):
                lift = [(0, 0, -0.1), (0, 0, 0.14)]
                corners = [
                    np.add(lower, lift[0]),
                    np.add(upper, lift[0]),
                    np.add(upper, lift[1]),
                    np.add(lower, lift[1]),
                ]
                offset = np.array([d, 0, 0]) if along_x else np.array([0, d, 0])
                parts.polygon("trim", *(c + offset for c in corners))
    return ridge


def hip_roof(
    parts: Parts, low: tuple[float, float], high: tuple[float, float], top: float, pitch: float, over: float = 0.5
) -> float:
    (x0, y0), (x1, y1) = (low[0] - over, low[1] - over), (high[0] + over, high[1] + over)
    eave = top - over * pitch
    half = min(x1 - x0, y1 - y0) / 2
    ridge = eave + half * pitch
    if x1 - x0 >= y1 - y0:
        r0, r1 = (x0 + half, (y0 + y1) / 2, ridge), (x1 - half, (y0 + y1) / 2, ridge)
    else:
        r0, r1 = ((x0 + x1) / 2, y0 + half, ridge), ((x0 + x1) / 2, y1 - half, ridge)
    a, b, c, d = (x0, y0, eave), (x1, y0, eave), (x1, y1, eave), (x0, y1, eave)
    wide = x1 - x0 >= y1 - y0
    faces = (
        [(a, b, r1, r0), (b, c, r1), (c, d, r0, r1), (d, a, r0)]
        if wide
        else [(a, b, r0), (b, c, r1, r0), (c, d, r1), (d, a, r0, r1)]
    )
    for face in faces:
        parts.slab("roof", [(*p[:2], p[2] + 0.12) for p in face], 0.06)
    parts.box("soffit", (x0 + 0.02, y0 + 0.02, eave - 0.02), (x1 - 0.02, y1 - 0.02, eave + 0.05))
    for lo, hi in (
        ((x0 - 0.08, y0 - 0.08), (x1 + 0.08, y0 + 0.04)),
        ((x0 - 0.08, y1 - 0.04), (x1 + 0.08, y1 + 0.08)),
        ((x0 - 0.08, y0), (x0 + 0.04, y1)),
        ((x1 - 0.04, y0), (x1 + 0.08, y1)),
    ):
        parts.box("gutter", (*lo, eave), (*hi, eave + 0.13))
    for p, q in ((a, r0), (b, r0 if not wide else r1), (c, r1), (d, r1 if not wide else r0), (r0, r1)):
        parts.tube("ridge", np.add(p, (0, 0, 0.13)), np.add(q, (0, 0, 0.13)), 0.07, sides=6)
    return ridge


def flat_roof(
    parts: Parts,
    low: tuple[float, float],
    high: tuple[float, float],
    top: float,
    parapet: float = 0.35,
    cap: str = "trim",
    over: float = 0.0,
) -> float:
    (x0, y0), (x1, y1) = (low[0] - over, low[1] - over), (high[0] + over, high[1] + over)
    if over:
        parts.box("soffit", (x0, y0, top), (x1, y1, top + 0.3))
        parts.box(cap, (x0 - 0.03, y0 - 0.03, top + 0.12), (x1 + 0.03, y1 + 0.03, top + 0.36))
        return top + 0.36
    for lo, hi in (
        ((x0, y0), (x1, y0 + 0.2)),
        ((x0, y1 - 0.2), (x1, y1)),
        ((x0, y0), (x0 + 0.2, y1)),
        ((x1 - 0.2, y0), (x1, y1)),
    ):
        parts.box("wall", (*lo, top), (*hi, top + parapet))
        parts.box(cap, (lo[0] - 0.04, lo[1] - 0.04, top + parapet), (hi[0] + 0.04, hi[1] + 0.04, top + parapet + 0.06))
    parts.polygon("roof", (x0, y0, top + 0.05), (x1, y0, top + 0.05), (x1, y1, top + 0.05), (x0, y1, top + 0.05))
    return top + parapet


def shed_roof(
    parts: Parts,
    low: tuple[float, float],
    high: tuple[float, float],
    top: float,
    pitch: float,
    wall: str,
    over: float = 0.6,
    rises_to: str = "east",
) -> float:
    """One slope, rising to the east or west; the triangular walls below it are filled."""
    (x0, y0), (x1, y1) = low, high
    rise = (x1 - x0) * pitch
    z0, z1 = (top, top + rise) if rises_to == "east" else (top + rise, top)
    slope = (z1 - z0) / (x1 - x0)
    points = [
        (x0 - over, y0 - over, z0 - over * slope),
        (x1 + over, y0 - over, z1 + over * slope),
        (x1 + over, y1 + over, z1 + over * slope),
        (x0 - over, y1 + over, z0 - over * slope),
    ]
    parts.slab("roof", [(*p[:2], p[2] + 0.3) for p in points], 0.06)
    parts.slab("trim", [(*p[:2], p[2] + 0.24) for p in points], 0.24)
    for y in (y0, y1):
        parts.polygon(wall, (x0, y, top), (x1, y, top), (x1, y, z1), (x0, y, z0))
    for x, z in ((x0, z0), (x1, z1)):
        parts.polygon(wall, (x, y0, top), (x, y1, top), (x, y1, z), (x, y0, z))
    return max(z0, z1)


def gambrel_roof(
    parts: Parts, low: tuple[float, float], high: tuple[float, float], top: float, wall: str, over: float = 0.4
) -> float:
    """A barn roof: steep below, flat above, with its gables to the camera."""
    (x0, y0), (x1, y1) = low, high
    half = (x1 - x0) / 2
    middle = (x0 + x1) / 2
    knee, knee_z, ridge = half * 0.62, top + half * 0.62, top + half * 0.95
    profile = [
        (-half - over * 0.4, top - over * 0.65),
        (-knee, knee_z),
        (0.0, ridge),
        (knee, knee_z),
        (half + over * 0.4, top - over * 0.65),
    ]
    for (a, za), (b, zb) in pairwise(profile):
        points = [
            (middle + a, y0 - over, za),
            (middle + b, y0 - over, zb),
            (middle + b, y1 + over, zb),
            (middle + a, y1 + over, za),
        ]
        parts.slab("roof", [(*p[:2], p[2] + 0.13) for p in points], 0.06)
        parts.slab("soffit", [(*p[:2], p[2] + 0.06) for p in points], 0.1)
        front = [
            np.array([middle + a, y0 - over - 0.01, za - 0.1]),
            np.array([middle + b, y0 - over - 0.01, zb - 0.1]),
            np.array([middle + b, y0 - over - 0.01, zb + 0.15]),
            np.array([middle + a, y0 - over - 0.01, za + 0.15]),
        ]
        parts.polygon("trim", *front)
    for y in (y0, y1):
        parts.polygon(
            wall, (x0, y, top), (x1, y, top), (middle + knee, y, knee_z), (middle, y, ridge), (middle - knee, y, knee_z)
        )
    return ridge


def chimney(parts: Parts, x: float, y: float, base: float, top: float, size: float = 0.7) -> None:
    parts.box("chimney", (x - size / 2, y - size * 0.4, base), (x + size / 2, y + size * 0.4, top))
    parts.box("concrete", (x - size * 0.57, y - size * 0.47, top), (x + size * 0.57, y + size * 0.47, top + 0.09))
    for dx in (-0.14, 0.14):
        parts.tube("terracotta", (x + dx, y, top + 0.09), (x + dx, y, top + 0.4), 0.1, 0.09, 10)
