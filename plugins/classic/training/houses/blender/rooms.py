"""Furnishes a room according to its use."""

from collections.abc import Callable, Sequence

import numpy as np

from ..scenes import Interior
from .building import Opening
from .furniture import Room


def furnish(room: Room, scene: Interior, windows: Sequence[Opening]) -> None:
    """Puts in what such a room holds; an `empty` room stays empty."""
    table: dict[str, Callable[[Room, Interior], None]] = {
        "living": living, "kitchen": kitchen, "bedroom": bedroom, "bathroom": bathroom, "dining": dining,
        "sauna": sauna, "office": office,
    }  # fmt: skip
    if scene.room in table:
        table[scene.room](room, scene)
    if "curtains" in scene.extras:
        for o in windows:
            y, top = scene.size[1] - 0.1, o.z + o.height + 0.2
            for a, b in ((o.x - 0.4, o.x + 0.06), (o.x + o.width - 0.06, o.x + o.width + 0.4)):
                room.curtain(max(a, 0.03), min(b, scene.size[0] - 0.03), y, 0.03 if o.z < 1.0 else o.z - 0.15, top)
            rod = room.parts("rod", (0.0, 0.0))
            rod.tube(
                "metal",
                (max(o.x - 0.5, 0.02), y, top + 0.02),
                (min(o.x + o.width + 0.5, scene.size[0] - 0.02), y, top + 0.02),
                0.012,
            )
            room.hard(rod, 0.0)
    if scene.lamps and scene.room != "sauna":
        spots = room.parts("spots", (0.0, 0.0))
        for fx in (0.25, 0.75):
            for fy in (0.45, 0.8):
                spots.tube(
                    "spot",
                    (scene.size[0] * fx, scene.size[1] * fy, scene.size[2] - 0.004),
                    (scene.size[0] * fx, scene.size[1] * fy, scene.size[2] - 0.012),
                    0.045,
                    sides=20,
                )
        room.hard(spots, 0.0)


def living(room: Room, scene: Interior) -> None:
    w, d, _ = scene.size
    room.rug((w * 0.48, d * 0.55), (2.6, 1.8), 0.04)
    room.sofa((0.62, d * 0.56), np.pi / 2, 2.3)
    room.sofa((w - 0.9, d * 0.68), -np.pi / 2 - 0.35, 0.98)
    room.table((w * 0.47, d * 0.55), (1.1, 0.6, 0.42), "wood", 0.05)
    room.bowl((w * 0.45, d * 0.56, 0.42), 0.14)
    books = room.parts("magazines", (w * 0.52, d * 0.52), 0.3)
    books.box("art0", (-0.12, -0.16, 0.42), (0.12, 0.16, 0.445))
    books.box("art1", (-0.1, -0.14, 0.445), (0.11, 0.15, 0.465))
    room.hard(books, 0.002)
    room.floor_lamp((0.4, d - 0.55))
    room.shelf((w - 0.2, d * 0.3), 1.2, 2.0, -np.pi / 2)
    room.plant((w - 0.45, d - 0.5), 1.1)
    room.picture("west", d * 0.56, 1.6, (0.9, 0.65), 0.0, "art0")
    room.cabinet((w * 0.5, d - 0.25), (1.5, 0.36, 0.5), "wood", 3)
    room.table_lamp((w * 0.5 - 0.5, d - 0.25, 0.5))


def kitchen(room: Room, scene: Interior) -> None:
    w, d, h = scene.size
    deep = 0.6
    room.cabinet((w / 2, d - deep / 2), (w - 0.02, deep, 0.86), "cabinet", max(4, round(w / 0.55)))
    room.cabinet((w - deep / 2, d * 0.48), (d * 0.6, deep, 0.86), "cabinet", 4, 3, -np.pi / 2)
    top = room.parts("top", (0.0, 0.0))
    top.box("counter", (0.0, d - deep - 0.03, 0.86), (w, d, 0.9))
    top.box("counter", (w - deep - 0.03, d * 0.18, 0.86), (w, d - deep - 0.03, 0.9))
    top.box("splash", (0.0, d - 0.012, 0.9), (w, d, 1.15))
    top.box("splash", (w - 0.012, d * 0.18, 0.9), (w, d, 1.5))
    top.box("steel", (w * 0.42, d - 0.5, 0.895), (w * 0.58, d - 0.12, 0.903))
    top.box("black", (w * 0.43, d - 0.48, 0.9), (w * 0.57, d - 0.14, 0.905))
    top.tube("steel", (w * 0.5, d - 0.09, 0.9), (w * 0.5, d - 0.09, 1.16), 0.014)
    top.tube("steel", (w * 0.5, d - 0.09, 1.16), (w * 0.5, d - 0.28, 1.14), 0.012)
    top.box("black", (w - 0.52, d * 0.42, 0.9), (w - 0.08, d * 0.42 + 0.56, 0.906))
    top.box("steel", (w - 0.5, d * 0.42, 1.62), (w, d * 0.42 + 0.6, 1.75))
    top.box("steel", (w - 0.3, d * 0.42 + 0.18, 1.75), (w, d * 0.42 + 0.42, h))
    room.hard(top, 0.003)
    for y in (d * 0.28, d * 0.72):
        room.cabinet((w - 0.17, y), (d * 0.24, 0.34, 0.7), "cabinet", 2, 1, -np.pi / 2, 1.5)
    fridge = room.parts("fridge", (0.36, d * 0.62))
    fridge.box("steel", (-0.34, -0.36, 0.02), (0.33, 0.36, 1.2))
    fridge.box("steel", (-0.34, -0.36, 1.215), (0.33, 0.36, 1.85))
    fridge.tube("metal", (0.36, -0.3, 0.7), (0.36, -0.3, 1.1), 0.012)
    fridge.tube("metal", (0.36, -0.3, 1.3), (0.36, -0.3, 1.6), 0.012)
    room.hard(fridge, 0.012)
    room.bowl((w * 0.2, d - 0.32, 0.9), 0.15)
    for k in range(3):
        jar = room.parts("jar", (w * 0.3 + 0.13 * k, d - 0.2))
        jar.lathe(
            "ceramic",
            [(0.045, 0.9), (0.05, 1.0 + 0.03 * k), (0.035, 1.04 + 0.03 * k), (0.001, 1.05 + 0.03 * k)],
            (0, 0, 0),
            16,
        )
        room.hard(jar, 0.0)
    if w > 3.6:
        room.table((w * 0.4, d * 0.42), (1.3, 0.8, 0.9), "wood", 0.0, 0.07)
        for x in (-0.35, 0.35):
            room.chair((w * 0.4 + x, d * 0.42 - 0.55), np.pi)
        room.pendant((w * 0.4, d * 0.42), 1.7, h)


def bedroom(room: Room, scene: Interior) -> None:
    w, d, _ = scene.size
    x = w * 0.5
    room.rug((x, d - 1.9), (2.8, 1.9))
    room.bed((x, d - 1.15))
    for s in (-1, 1):
        room.cabinet((x + s * 1.15, d - 0.26), (0.46, 0.4, 0.5), "wood", 1, 2)
        room.table_lamp((x + s * 1.15, d - 0.26, 0.5))
    room.cabinet((0.35, d * 0.42), (1.3, 0.55, 2.1), "cabinet", 3, 1, np.pi / 2)
    room.picture("east", d * 0.5, 1.55, (0.7, 0.9), w, "art1")
    room.plant((w - 0.4, d - 0.5), 0.9)
    room.sofa((w - 0.75, d * 0.32), -np.pi / 2, 0.95)


def bathroom(room: Room, scene: Interior) -> None:
    w, d, _ = scene.size
    bath = room.parts("bath", (w - 0.42, d * 0.58))
    bath.box("porcelain", (-0.38, -0.85, 0.0), (0.4, 0.85, 0.16))
    for a, b in (
        ((-0.38, -0.85), (0.4, -0.77)),
        ((-0.38, 0.77), (0.4, 0.85)),
        ((-0.38, -0.85), (-0.3, 0.85)),
        ((0.32, -0.85), (0.4, 0.85)),
    ):
        bath.box("porcelain", (*a, 0.1), (*b, 0.58))
    room.soft(bath, 0.03)
    vanity = (0.28, d * 0.66)
    room.cabinet(vanity, (1.0, 0.48, 0.78), "cabinet", 2, 2, np.pi / 2)
    top = room.parts("vanity", vanity, np.pi / 2)
    top.box("counter", (-0.52, -0.26, 0.78), (0.52, 0.24, 0.82))
    top.lathe(
        "porcelain", [(0.1, 0.82), (0.19, 0.93), (0.2, 0.94), (0.17, 0.93), (0.05, 0.85), (0.001, 0.85)], (0, 0, 0), 24
    )
    top.tube("steel", (0.0, 0.2, 0.82), (0.0, 0.2, 1.06), 0.012)
    top.tube("steel", (0.0, 0.2, 1.06), (0.0, 0.06, 1.05), 0.01)
    top.box("mirror", (-0.4, 0.235, 1.15), (0.4, 0.24, 1.95))
    top.box("metal", (-0.42, 0.232, 1.13), (0.42, 0.236, 1.97))
    room.hard(top, 0.003)
    seat = room.parts("wc", (w * 0.5, d - 0.38))
    seat.box("porcelain", (-0.18, 0.16, 0.0), (0.18, 0.34, 0.8))
    seat.lathe("porcelain", [(0.11, 0.0), (0.12, 0.2), (0.2, 0.38), (0.2, 0.41), (0.001, 0.42)], (0.0, -0.05, 0.0), 24)
    room.soft(seat, 0.02)
    rail = room.parts("rail", (w - 0.03, d * 0.2))
    rail.tube("steel", (0, -0.25, 1.2), (0, 0.25, 1.2), 0.01)
    rail.box("towel", (-0.035, -0.2, 0.65), (-0.005, 0.2, 1.22))
    room.soft(rail, 0.01)
    room.rug((w * 0.55, d * 0.42), (0.9, 0.6), 0.0)
    room.plant((w * 0.72, d - 0.25), 0.5)


def dining(room: Room, scene: Interior) -> None:
    w, d, h = scene.size
    x, y = w * 0.5, d * 0.56
    room.rug((x, y), (2.9, 2.1))
    room.table((x, y), (1.9, 0.95, 0.75), "wood", 0.0, 0.07)
    for dx in (-0.55, 0.05, 0.6):
        room.chair((x + dx, y - 0.72), np.pi + room.rng.normal() * 0.08)
        room.chair((x + dx, y + 0.72), room.rng.normal() * 0.08)
    room.chair((x - 1.25, y), np.pi / 2)
    room.bowl((x, y, 0.75), 0.18)
    room.pendant((x - 0.45, y), 1.6, h)
    room.pendant((x + 0.45, y), 1.6, h)
    room.cabinet((w - 0.25, y), (1.6, 0.42, 0.85), "wood", 4, 1, -np.pi / 2)
    room.table_lamp((w - 0.25, y + 0.5, 0.85))
    room.picture("east", y, 1.65, (1.1, 0.7), w, "art2")
    room.picture("west", y - 0.4, 1.6, (0.5, 0.7), 0.0, "art0")
    room.picture("west", y + 0.4, 1.6, (0.5, 0.7), 0.0, "art1")
    room.plant((0.45, d - 0.5), 1.2)


def sauna(room: Room, scene: Interior) -> None:
    w, d, _ = scene.size
    for level, (reach, z) in enumerate(((0.62, 0.95), (1.15, 0.48))):
        bench = room.parts("bench", (0.0, 0.0))
        for k in range(5):
            y0 = d - reach + 0.02 + k * 0.115
            bench.box("wood", (0.02, y0, z - 0.035), (w - (0.02 if level == 0 else 1.0), y0 + 0.095, z))
        bench.box("wood", (0.02, d - reach, z - 0.14), (w - (0.02 if level == 0 else 1.0), d - reach + 0.04, z - 0.035))
        room.hard(bench, 0.006)
    back = room.parts("back", (0.0, 0.0))
    for z in (1.2, 1.34):
        back.box("wood", (0.1, d - 0.06, z), (w - 0.1, d - 0.03, z + 0.09))
    room.hard(back, 0.006)
    stove = room.parts("stove", (w - 0.42, d * 0.5))
    stove.box("black", (-0.24, -0.24, 0.12), (0.24, 0.24, 0.72))
    for x in (-0.28, 0.28):
        stove.box("wood", (x - 0.02, -0.32, 0.0), (x + 0.02, 0.32, 0.82))
    for _ in range(46):
        x, y, z, s = (
            room.rng.uniform(-0.2, 0.2),
            room.rng.uniform(-0.2, 0.2),
            0.72 + room.rng.uniform(0, 0.14),
            room.rng.uniform(0.04, 0.08),
        )
        stove.lathe("stone", [(s * 0.5, -s * 0.4), (s, 0.0), (s * 0.6, s * 0.5), (0.001, s * 0.6)], (x, y, z), 8)
    room.hard(stove, 0.008)
    bucket = room.parts("bucket", (w * 0.42, d - 0.34))
    bucket.lathe("dark_wood", [(0.11, 0.95), (0.14, 1.17), (0.125, 1.17), (0.1, 1.0), (0.001, 1.0)], (0, 0, 0), 20)
    room.hard(bucket, 0.0)
    lamp = room.parts("saunalamp", (0.06, d - 0.06))
    lamp.box("shade" if scene.lamps else "wood", (-0.03, -0.03, 1.75), (0.09, 0.03, 2.0))
    for k in range(5):
        lamp.box("wood", (-0.05, -0.1 + 0.0, 1.72 + 0.065 * k), (0.16, -0.08, 1.75 + 0.065 * k))
    room.hard(lamp, 0.003)


def office(room: Room, scene: Interior) -> None:
    w, d, _ = scene.size
    room.rug((w * 0.5, d * 0.5), (2.2, 1.6))
    room.table((w * 0.5, d - 0.5), (1.7, 0.75, 0.74), "wood", 0.0, 0.05)
    desk = room.parts("desk", (w * 0.5, d - 0.45))
    desk.box("black", (-0.35, 0.1, 0.86), (0.35, 0.13, 1.28))
    desk.box("metal", (-0.03, 0.13, 0.74), (0.03, 0.16, 1.0))
    desk.box("metal", (-0.14, 0.02, 0.74), (0.14, 0.2, 0.752))
    desk.box("steel", (-0.22, -0.18, 0.74), (0.22, -0.04, 0.757))
    room.hard(desk, 0.003)
    room.table_lamp((w * 0.5 + 0.62, d - 0.4, 0.74))
    room.chair((w * 0.5 + 0.1, d - 1.15), np.pi + 0.3, "dark_wood")
    room.shelf((0.2, d * 0.6), 1.4, 2.1, np.pi / 2)
    room.shelf((w - 0.2, d * 0.45), 1.0, 1.6, -np.pi / 2)
    room.plant((w - 0.45, d - 0.5), 1.1)
    room.picture("east", d * 0.78, 1.6, (0.5, 0.65), w, "art2")
    room.sofa((0.8, d * 0.25), np.pi / 2 - 0.2, 0.95)
