"""What stands around a house: ground, paving, fences, wires, cars, pools, ponds, neighbours and the far tree line."""

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from .building import Opening, Truth, block, gable_roof, hip_roof
from .materials import Palette
from .plants import cells, grass
from .toolkit import Parts

Rect = tuple[float, float, float, float]


@dataclass
class Ground:
    """The plot, and the places on it where no grass grows."""

    taken: list[Rect] = field(default_factory=list)
    rounds: list[tuple[float, float, float, float]] = field(default_factory=list)

    def pave(self, parts: Parts, material: str, rect: Rect, height: float = 0.025) -> None:
        x0, y0, x1, y1 = rect
        parts.box(material, (x0, y0, -0.1), (x1, y1, height))
        self.taken.append(rect)

    def free(self, points: np.ndarray, margin: float = 0.12) -> np.ndarray:
        keep = np.ones(len(points), dtype=bool)
        for x0, y0, x1, y1 in self.taken:
            inside = (
                (points[:, 0] > x0 - margin)
                & (points[:, 0] < x1 + margin)
                & (points[:, 1] > y0 - margin)
                & (points[:, 1] < y1 + margin)
            )
            keep &= ~inside
        for cx, cy, rx, ry in self.rounds:
            keep &= ((points[:, 0] - cx) / (rx + margin)) ** 2 + ((points[:, 1] - cy) / (ry + margin)) ** 2 > 1.0
        return points[keep]


def disc(
    parts: Parts,
    material: str,
    centre: tuple[float, float, float],
    radii: tuple[float, float],
    seed: int,
    wobble: float = 0.12,
) -> None:
    rng = np.random.default_rng(seed)
    angle = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    phase = rng.uniform(0, 6.28, 3)
    r = 1 + wobble * (
        np.sin(2 * angle + phase[0]) * 0.5 + np.sin(3 * angle + phase[1]) * 0.35 + np.sin(5 * angle + phase[2]) * 0.15
    )
    points = np.column_stack(
        [centre[0] + radii[0] * r * np.cos(angle), centre[1] + radii[1] * r * np.sin(angle), np.full(48, centre[2])]
    )
    parts.polygon(material, *points)


def plot(
    palette: Palette, ground: Ground, lawn: str, near: tuple[float, float], tall: float, density: float, seed: int
) -> None:
    """The plot's surface to the horizon, with real blades of grass wherever a lawn is near enough to show them."""
    parts = Parts("plot")
    base = "yard" if lawn == "none" else "lawn"
    parts.polygon(base, (-34, -40, 0), (34, -40, 0), (34, 30, 0), (-34, 30, 0))
    for rect in ((-400, -300, -34, 400), (34, -300, 400, 400), (-34, 30, 34, 400), (-34, -300, 34, -40)):
        x0, y0, x1, y1 = rect
        parts.polygon("field", (x0, y0, -0.01), (x1, y0, -0.01), (x1, y1, -0.01), (x0, y1, -0.01))
    parts.build(palette)
    if lawn != "none" and density > 0:
        points = ground.free(cells(-26, 26, near[1] + 0.6, 16, 0.5))
        rng = np.random.default_rng(seed)
        if lawn in ("patchy", "brown"):
            bare = np.sin(points[:, 0] * 0.9 + seed) * np.sin(points[:, 1] * 1.1 + 0.5 * seed) + 0.5 * rng.normal(
                size=len(points)
            )
            points = points[bare < (0.75 if lawn == "patchy" else 0.5)]
        grass("grass", points, tall, density, near, palette("blade"), seed)


def picket_fence(parts: Parts, start: tuple[float, float], end: tuple[float, float], height: float = 1.0) -> None:
    a, b = np.array(start), np.array(end)
    length = float(np.linalg.norm(b - a))
    step = (b - a) / length
    turn = float(np.arctan2(step[1], step[0]))
    for k in range(int(length / 0.13)):
        x, y = a + step * (k * 0.13)
        post = k % 18 == 0
        half, tall, deep = (0.05, height + 0.12, 0.05) if post else (0.035, height, 0.01)
        parts.box("fence", (x - half, y - deep, 0.04), (x + half, y + deep, tall), turn)
    middle = (a + b) / 2
    for z in (0.25, height * 0.78):
        parts.box(
            "fence",
            (middle[0] - length / 2, middle[1] + 0.01, z),
            (middle[0] + length / 2, middle[1] + 0.05, z + 0.08),
            turn,
        )


def board_fence(parts: Parts, start: tuple[float, float], end: tuple[float, float], height: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    a, b = np.array(start), np.array(end)
    length = float(np.linalg.norm(b - a))
    step = (b - a) / length
    turn = float(np.arctan2(step[1], step[0]))
    for k in range(int(length / 0.15)):
        x, y = a + step * (k * 0.15)
        parts.box(
            "boards",
            (x - 0.07, y - 0.01, 0.03),
            (x + 0.07, y + 0.012, height + rng.normal() * 0.012),
            turn + rng.normal() * 0.02,
        )
    middle = (a + b) / 2
    parts.box(
        "boards",
        (middle[0] - length / 2, middle[1] - 0.03, height - 0.02),
        (middle[0] + length / 2, middle[1] + 0.05, height + 0.03),
        turn,
    )


def wires(
    parts: Parts, poles: list[tuple[float, float]], height: float, sag: float, house: tuple[float, float, float]
) -> None:
    """Poles with cross-arms, sagging lines between them, and a drop to the house."""
    for x, y in poles:
        parts.tube("pole", (x, y, 0), (x, y, height + 0.6), 0.15, 0.11, 10)
        parts.box("pole", (x - 1.1, y - 0.06, height - 0.1), (x + 1.1, y + 0.06, height + 0.05))
        parts.tube("pole", (x + 0.25, y, height - 1.6), (x + 0.25, y, height - 0.8), 0.22, 0.22, 12)
    runs = [
        ((x0 + dx, y0, height + 0.12), (x1 + dx, y1, height + 0.12))
        for (x0, y0), (x1, y1) in pairwise(poles)
        for dx in (-1.0, -0.45, 0.45, 1.0)
    ]
    runs += [((x0, y0, height - 1.3), (x1, y1, height - 1.3)) for (x0, y0), (x1, y1) in pairwise(poles)]
    x, y = poles[len(poles) // 2]
    runs.append(((x, y, height - 0.9), house))
    for a, b in runs:
        t = np.linspace(0, 1, 15)[:, None]
        line = np.asarray(a) * (1 - t) + np.asarray(b) * t
        line[:, 2] -= sag * 4 * (t * (1 - t))[:, 0]
        for p, q in pairwise(line):
            parts.tube("wire", p, q, 0.012, sides=5)


def car(palette: Palette, at: tuple[float, float], turn: float, paint: str, seed: int) -> None:
    """A plain saloon: a block with a cabin, wheels, glass and lights."""
    parts = Parts(f"car{seed}", (*at, 0.0), turn)
    side = [
        (-2.2, 0.32),
        (-2.25, 0.75),
        (-2.0, 0.86),
        (-1.55, 0.9),
        (-0.95, 1.4),
        (0.55, 1.43),
        (1.25, 0.97),
        (2.05, 0.84),
        (2.2, 0.6),
        (2.18, 0.32),
    ]
    for y, inward in ((-0.88, 0.0), (0.88, 0.0)):
        points = [(x, y * (0.84 if z > 1.2 else 1.0) + inward, z) for x, z in side]
        parts.polygon(paint, *(points if y < 0 else points[::-1]))
    n = len(side)
    for k in range(n):
        (x0, z0), (x1, z1) = side[k], side[(k + 1) % n]
        w0, w1 = (0.88 * (0.84 if z > 1.2 else 1.0) for z in (z0, z1))
        name = "car_glass" if (k, k + 1) in ((3, 4), (5, 6)) else paint
        parts.polygon(name, (x0, -w0, z0), (x1, -w1, z1), (x1, w1, z1), (x0, w0, z0))
    for y in (-1, 1):
        for a, b in (((-1.3, 0.95), (-0.9, 1.33)), ((-0.2, 0.95), (-0.2, 1.35)), ((0.5, 1.35), (1.0, 0.97))):
            del a, b
        outer = [(-1.35, 0.95), (-0.9, 1.34), (0.5, 1.36), (1.05, 0.97)]
        points = [(x, y * (0.89 - 0.11 * (z - 0.9) / 0.5 + 0.008), z) for x, z in outer]
        parts.polygon("car_glass", *(points if y < 0 else points[::-1]))
        for x in (-1.4, 1.38):
            parts.tube("tyre", (x, y * 0.7, 0.32), (x, y * 0.9, 0.32), 0.32, 0.32, 24)
            parts.tube("rim", (x, y * 0.85, 0.32), (x, y * 0.912, 0.32), 0.19, 0.19, 16)
    for y in (-0.65, 0.65):
        parts.box("lamp_clear", (2.1, y - 0.18, 0.6), (2.21, y + 0.18, 0.74))
        parts.box("lamp_red", (-2.26, y - 0.18, 0.66), (-2.17, y + 0.18, 0.8))
    parts.build(palette, bevel=0.03)


def pool(parts: Parts, ground: Ground, rect: Rect) -> None:
    x0, y0, x1, y1 = rect
    ground.taken.append((x0 - 1.2, y0 - 1.2, x1 + 1.2, y1 + 1.2))
    for r in (
        (x0 - 1.2, y0 - 1.2, x1 + 1.2, y0),
        (x0 - 1.2, y1, x1 + 1.2, y1 + 1.2),
        (x0 - 1.2, y0, x0, y1),
        (x1, y0, x1 + 1.2, y1),
    ):
        parts.box("deck", (r[0], r[1], -0.1), (r[2], r[3], 0.06))
    for r in ((x0, y0, x1, y0 + 0.05), (x0, y1 - 0.05, x1, y1), (x0, y0, x0 + 0.05, y1), (x1 - 0.05, y0, x1, y1)):
        parts.box("pool_tile", (r[0], r[1], 0.0), (r[2], r[3], 0.055))
    parts.polygon("pool", (x0, y0, 0.03), (x1, y0, 0.03), (x1, y1, 0.03), (x0, y1, 0.03))


def pond(parts: Parts, ground: Ground, centre: tuple[float, float], radii: tuple[float, float], seed: int) -> None:
    ground.rounds.append((*centre, radii[0] * 1.1, radii[1] * 1.1))
    disc(parts, "pond", (*centre, 0.02), radii, seed)
    rng = np.random.default_rng(seed)
    for angle in np.linspace(0, 2 * np.pi, 46, endpoint=False):
        x, y = centre[0] + radii[0] * 1.06 * np.cos(angle), centre[1] + radii[1] * 1.06 * np.sin(angle)
        s = rng.uniform(0.1, 0.26)
        parts.lathe(
            "boulder",
            [(s * 0.6, 0.0), (s, s * 0.3), (s * 0.8, s * 0.6), (s * 0.3, s * 0.8), (0.01, s * 0.82)],
            (x, y, -0.02),
            14,
        )


def neighbour(
    palette: Palette, truth: Truth, at: tuple[float, float], size: tuple[float, float], walls: str, hip: bool, seed: int
) -> None:
    """A simpler house next door or across the back."""
    rng = np.random.default_rng(seed)
    parts = Parts(f"neighbour{seed}", (*at, 0.0), float(rng.uniform(-0.12, 0.12)))
    w, d = size
    low, high, top = (-w / 2, 0.0), (w / 2, d), 2.9
    openings = [Opening(x, 1.0, 1.1, 1.25) for x in np.linspace(1.0, w - 2.2, 3)]
    block(parts, Truth() if truth is None else truth, low, high, top, walls, {"south": openings})
    if hip:
        hip_roof(parts, low, high, top, 0.5)
    else:
        gable_roof(parts, low, high, top, 0.55, walls)
    parts.build(palette)


def hills(palette: Palette, seed: int, height: float) -> None:
    rng = np.random.default_rng(seed)
    parts = Parts("hills")
    x = np.linspace(-420, 420, 160)
    for layer, (y, tall) in enumerate(((230.0, 0.6), (330.0, 1.0))):
        z = np.zeros_like(x)
        for k in range(1, 7):
            z += np.sin(x * 0.006 * 1.9**k + rng.uniform(0, 6.28)) / 1.7**k
        z = np.maximum((z * 0.5 + 0.75) * height * tall, 1.0)
        for k in range(len(x) - 1):
            parts.polygon(
                "hill",
                (x[k], y, -1),
                (x[k + 1], y, -1),
                (x[k + 1], y + 8 * layer, z[k + 1]),
                (x[k], y + 8 * layer, z[k]),
            )
    parts.build(palette)
