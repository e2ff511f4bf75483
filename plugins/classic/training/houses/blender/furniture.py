"""Furniture made of boxes, tubes and lathes with rounded edges: enough of it, and a room looks lived in."""

import numpy as np

from . import plants
from .materials import Palette
from .toolkit import Parts, link, mesh_of, planar_uv

At = tuple[float, float]


class Room:
    """Collects furniture of one room; soft things get rounder edges than hard ones."""

    def __init__(self, palette: Palette, seed: int) -> None:
        self.palette, self.rng, self.count = palette, np.random.default_rng(seed), 0

    def parts(self, name: str, at: At, turn: float = 0.0) -> Parts:
        self.count += 1
        return Parts(f"{name}{self.count}", (*at, 0.0), turn)

    def soft(self, parts: Parts, bevel: float = 0.06) -> None:
        parts.build(self.palette, bevel)

    def hard(self, parts: Parts, bevel: float = 0.006) -> None:
        parts.build(self.palette, bevel)

    def cushion(
        self,
        at: tuple[float, float, float],
        size: tuple[float, float, float],
        material: str,
        turn: float = 0.0,
        lean: float = 0.0,
    ) -> None:
        """A plump pillow: a subdivided box blown up in the middle."""
        n = 9
        s = np.linspace(-1, 1, n)
        u, v = np.meshgrid(s, s, indexing="ij")
        puff = (1 - u**4) * (1 - v**4)
        pinch = 1 - 0.06 * (np.abs(u) * np.abs(v))
        faces, rows = [], []
        for side in (1, -1):
            rows.append(
                np.stack(
                    [u * pinch * size[0] / 2, v * pinch * size[1] / 2, side * (puff**0.55) * size[2] / 2], axis=-1
                ).reshape(-1, 3)
            )
            first = 0 if side == 1 else n * n
            for i in range(n - 1):
                for j in range(n - 1):
                    a, b, c, d = (
                        first + i * n + j,
                        first + (i + 1) * n + j,
                        first + (i + 1) * n + j + 1,
                        first + i * n + j + 1,
                    )
                    faces.append((a, b, c, d) if side == 1 else (d, c, b, a))
        self.count += 1
        thing = link(f"cushion{self.count}", mesh_of(np.vstack(rows), faces), self.palette(material))
        planar_uv(thing.data)
        thing.data.shade_smooth()
        thing.location, thing.rotation_euler = at, (lean, 0.0, turn)

    def sofa(self, at: At, turn: float, width: float = 2.2) -> None:
        p = self.parts("sofa", at, turn)
        w, d = width / 2, 0.46
        p.box("fabric", (-w, -d, 0.12), (w, d, 0.3))
        p.box("fabric", (-w, d - 0.22, 0.3), (w, d, 0.82))
        for s in (-1, 1):
            p.box("fabric", (s * w - 0.11, -d, 0.12), (s * w + 0.11, d, 0.62))
        seats = 3 if width > 1.9 else 2 if width > 1.2 else 1
        step = (width - 0.24) / seats
        for k in range(seats):
            x = -w + 0.12 + k * step
            p.box("fabric", (x + 0.01, -d - 0.02, 0.3), (x + step - 0.01, d - 0.2, 0.46))
            p.box("fabric", (x + 0.015, d - 0.36, 0.46), (x + step - 0.015, d - 0.18, 0.86))
        self.soft(p, 0.045)
        legs = self.parts("legs", at, turn)
        for x in (-w + 0.05, w - 0.05):
            for y in (-d + 0.08, d - 0.08):
                legs.tube("dark_wood", (x, y, 0.0), (x, y, 0.13), 0.02, 0.028)
        self.hard(legs)
        c, s_ = np.cos(turn), np.sin(turn)
        for k, x in enumerate((-w + 0.38, w - 0.42)):
            px, py = x, -0.02
            self.cushion(
                (at[0] + c * px - s_ * py, at[1] + s_ * px + c * py, 0.66),
                (0.46, 0.46, 0.17),
                "accent" if k else "accent2",
                turn,
                1.15,
            )

    def table(
        self, at: At, size: tuple[float, float, float], material: str = "wood", turn: float = 0.0, leg: float = 0.05
    ) -> None:
        p = self.parts("table", at, turn)
        w, d, h = size[0] / 2, size[1] / 2, size[2]
        p.box(material, (-w, -d, h - 0.04), (w, d, h))
        for x in (-w + leg, w - leg):
            for y in (-d + leg, d - leg):
                p.box(material, (x - leg / 2, y - leg / 2, 0), (x + leg / 2, y + leg / 2, h - 0.04))
        p.box(material, (-w + leg, -d + leg, h - 0.12), (w - leg, d - leg, h - 0.04))
        self.hard(p)

    def chair(self, at: At, turn: float, material: str = "wood") -> None:
        p = self.parts("chair", at, turn)
        p.box(material, (-0.22, -0.22, 0.43), (0.22, 0.22, 0.47))
        p.box("fabric2", (-0.2, -0.2, 0.47), (0.2, 0.2, 0.5))
        for x in (-0.19, 0.19):
            p.tube(material, (x, -0.19, 0), (x, -0.19, 0.45), 0.018)
            p.tube(material, (x, 0.2, 0), (x, 0.24, 0.95), 0.02, 0.016)
        for z in (0.62, 0.74, 0.86):
            p.box(material, (-0.2, 0.205, z), (0.2, 0.235, z + 0.06))
        self.hard(p, 0.004)

    def cabinet(
        self,
        at: At,
        size: tuple[float, float, float],
        material: str,
        columns: int = 2,
        rows: int = 1,
        turn: float = 0.0,
        base: float = 0.0,
    ) -> None:
        """Doors or drawers to the front (−y)."""
        p = self.parts("cabinet", at, turn)
        w, d, h = size
        p.box(material, (-w / 2, -d / 2 + 0.02, base + 0.0), (w / 2, d / 2, base + h))
        for r in range(rows):
            for c in range(columns):
                x0, x1 = -w / 2 + w * c / columns + 0.006, -w / 2 + w * (c + 1) / columns - 0.006
                z0, z1 = base + h * r / rows + 0.006, base + h * (r + 1) / rows - 0.006
                p.box(material, (x0, -d / 2, z0), (x1, -d / 2 + 0.02, z1))
                p.box(material, (x0 + 0.055, -d / 2 - 0.001, z0 + 0.055), (x1 - 0.055, -d / 2 + 0.003, z1 - 0.055))
                hx = x1 - 0.04 if c % 2 == 0 else x0 + 0.04
                if rows > 1:
                    p.tube(
                        "metal",
                        ((x0 + x1) / 2 - 0.06, -d / 2 - 0.025, (z0 + z1) / 2),
                        ((x0 + x1) / 2 + 0.06, -d / 2 - 0.025, (z0 + z1) / 2),
                        0.006,
                    )
                else:
                    p.tube(
                        "metal",
                        (hx, -d / 2 - 0.025, z0 + (z1 - z0) * 0.45),
                        (hx, -d / 2 - 0.025, z0 + (z1 - z0) * 0.65),
                        0.006,
                    )
        self.hard(p, 0.003)

    def shelf(self, at: At, width: float, height: float, turn: float = 0.0) -> None:
        p = self.parts("shelf", at, turn)
        p.box("wood", (-width / 2, -0.15, 0), (-width / 2 + 0.03, 0.15, height))
        p.box("wood", (width / 2 - 0.03, -0.15, 0), (width / 2, 0.15, height))
        p.box("wood", (-width / 2, 0.13, 0), (width / 2, 0.15, height))
        levels = int(height / 0.36)
        for k in range(levels + 1):
            z = min(k * height / levels, height - 0.03)
            p.box("wood", (-width / 2, -0.15, z), (width / 2, 0.15, z + 0.03))
            x = -width / 2 + 0.06
            while k < levels and x < width / 2 - 0.12:
                thick, tall = self.rng.uniform(0.018, 0.045), self.rng.uniform(0.19, 0.27)
                if self.rng.random() < 0.82:
                    p.box("books", (x, -0.1, z + 0.03), (x + thick, 0.1, z + 0.03 + tall))
                x += thick + (0.001 if self.rng.random() < 0.9 else 0.14)
        self.hard(p, 0.002)

    def rug(self, at: At, size: At, turn: float = 0.0, material: str = "rug") -> None:
        p = self.parts("rug", at, turn)
        p.box(material, (-size[0] / 2, -size[1] / 2, 0.0), (size[0] / 2, size[1] / 2, 0.014))
        self.hard(p, 0.004)

    def picture(self, wall: str, along: float, z: float, size: At, depth: float, material: str) -> None:
        """A framed picture on the north, east or west wall; `depth` is that wall's coordinate."""
        turn = {"north": 0.0, "east": -np.pi / 2, "west": np.pi / 2}[wall]
        at = (along, depth) if wall == "north" else (depth, along)
        p = self.parts("picture", at, turn)
        w, h = size[0] / 2, size[1] / 2
        p.box("frame", (-w - 0.03, -0.03, z - h - 0.03), (w + 0.03, -0.002, z + h + 0.03))
        p.box("mount", (-w, -0.034, z - h), (w, -0.03, z + h))
        p.box(material, (-w * 0.72, -0.036, z - h * 0.74), (w * 0.72, -0.034, z + h * 0.74))
        self.hard(p, 0.003)

    def curtain(self, x0: float, x1: float, y: float, z0: float, z1: float, material: str = "curtain") -> None:
        """Folds hanging before the north wall."""
        n = 60
        x = np.linspace(x0, x1, n)
        fold = 0.035 * np.sin(np.linspace(0, (x1 - x0) * 62, n)) + 0.012 * self.rng.normal(size=n)
        top = np.column_stack([x, y + fold * 0.6, np.full(n, z1)])
        bottom = np.column_stack([x + 0.01 * self.rng.normal(size=n), y + fold * 1.3, np.full(n, z0)])
        self.count += 1
        thing = link(
            f"curtain{self.count}",
            mesh_of(np.vstack([top, bottom]), [(i, i + 1, n + i + 1, n + i) for i in range(n - 1)]),
            self.palette(material),
        )
        thing.data.shade_smooth()

    def floor_lamp(self, at: At) -> None:
        p = self.parts("lamp", at)
        p.lathe("metal", [(0.15, 0.0), (0.15, 0.02), (0.012, 0.03), (0.012, 1.42)], (0, 0, 0), 16)
        p.lathe("shade", [(0.2, 1.36), (0.14, 1.66)], (0, 0, 0), 24)
        self.hard(p, 0.0)

    def table_lamp(self, at: tuple[float, float, float]) -> None:
        p = Parts(f"tlamp{self.count}", at)
        self.count += 1
        p.lathe("ceramic", [(0.05, 0.0), (0.085, 0.05), (0.07, 0.14), (0.02, 0.22), (0.012, 0.27)], (0, 0, 0), 18)
        p.lathe("shade", [(0.14, 0.26), (0.1, 0.44)], (0, 0, 0), 22)
        p.build(self.palette)

    def pendant(self, at: At, z: float, ceiling: float) -> None:
        p = self.parts("pendant", at)
        p.tube("metal", (0, 0, z + 0.2), (0, 0, ceiling), 0.006)
        p.lathe("shade", [(0.19, z), (0.16, z + 0.13), (0.05, z + 0.21)], (0, 0, 0), 24)
        self.hard(p, 0.0)

    def plant(self, at: At, height: float) -> None:
        p = self.parts("pot", at)
        p.lathe("ceramic", [(0.12, 0.0), (0.17, 0.3), (0.18, 0.32), (0.15, 0.3), (0.01, 0.28)], (0, 0, 0), 20)
        self.hard(p, 0.0)
        leaves = plants.shrub(
            f"houseplant{self.count}", (0.75, 0.75, height), 260, 0.2, "houseplant", self.palette, self.count
        )
        leaves.location = (*at, 0.3)

    def bowl(self, at: tuple[float, float, float], radius: float, material: str = "ceramic") -> None:
        p = Parts(f"bowl{self.count}", at)
        self.count += 1
        p.lathe(
            material,
            [
                (radius * 0.4, 0.0),
                (radius * 0.8, radius * 0.3),
                (radius, radius * 0.62),
                (radius * 0.92, radius * 0.62),
                (radius * 0.3, radius * 0.15),
                (0.001, radius * 0.14),
            ],
            (0, 0, 0),
            24,
        )
        p.build(self.palette)

    def bed(self, at: At, width: float = 1.6) -> None:
        """Head to the north."""
        p = self.parts("bed", at)
        w = width / 2
        p.box("wood", (-w - 0.06, -1.0, 0.1), (w + 0.06, 1.02, 0.3))
        p.box("headboard", (-w - 0.1, 1.0, 0.1), (w + 0.1, 1.08, 1.15))
        self.hard(p, 0.015)
        q = self.parts("mattress", at)
        q.box("linen", (-w, -0.98, 0.3), (w, 1.0, 0.52))
        q.box("duvet", (-w - 0.05, -1.03, 0.36), (w + 0.05, 0.35, 0.6))
        q.box("throw", (-w - 0.07, -1.05, 0.34), (w + 0.07, -0.45, 0.615))
        self.soft(q, 0.07)
        for x in (-w / 2, w / 2):
            self.cushion((at[0] + x, at[1] + 0.72, 0.66), (0.66, 0.44, 0.2), "linen", 0.0, 0.45)
            self.cushion((at[0] + x * 0.8, at[1] + 0.5, 0.68), (0.42, 0.36, 0.16), "accent", 0.05, 0.75)
