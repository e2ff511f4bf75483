"""Builds one exterior scene from its description: house, plot, plants and neighbours."""

import numpy as np

from ..scenes import Exterior
from . import plants, yard
from .building import Opening, Truth, block, chimney, flat_roof, gable_roof, gambrel_roof, hip_roof, shed_roof
from .looks import dress_palette
from .materials import Palette
from .toolkit import Parts, copy_of

HABITS = {"broadleaf": plants.BROADLEAF, "slim": plants.SLIM, "bare": plants.BARE, "willowy": plants.WILLOWY}


def _row(
    length: float,
    count: int,
    width: float,
    z: float,
    height: float,
    keep: list[tuple[float, float]],
    shutters: bool,
    panes: tuple[int, int],
) -> list[Opening]:
    """Windows spaced evenly along a wall, leaving out the spans in `keep`."""
    made = []
    for k in range(count):
        x = length * (k + 0.5) / count - width / 2
        reach = width * (0.55 if shutters else 0.2)
        if all(x + width + reach < a or x - reach > b for a, b in keep):
            made.append(Opening(x, z, width, height, "window", panes, shutters))
    return made


def build(scene: Exterior) -> Truth:
    """Everything in the scene but its camera and light."""
    palette, truth, ground = Palette(), Truth(), yard.Ground()
    rng = np.random.default_rng(scene.seed)
    dress_palette(palette, scene)
    width, depth = scene.size
    x0, x1 = -width / 2, width / 2
    storey = 2.85
    top = 0.35 + storey * scene.floors
    parts = Parts("house")
    garage_side = 1.0 if rng.random() < 0.6 else -1.0
    door_x = width / 2 + (-garage_side) * rng.uniform(0.3, 1.6) - 0.5
    panes = [(2, 2), (1, 2), (3, 2), (2, 4)][int(rng.integers(0, 4))]
    keep = [(door_x - 0.5, door_x + 1.6)]
    south: list[Opening] = [Opening(door_x, 0.4, 1.0, 2.1, "door")]
    modern = scene.plan in ("flat", "shed")
    if modern:
        big = width * 0.28
        left = 0.8 if door_x > width / 2 else width - big - 0.8
        south.append(Opening(left, 0.75, big, 2.0, "patio", (3, 1)))
        keep.append((left, left + big))
    count = max(3, round(width / 2.6))
    south += _row(
        width,
        count,
        1.15 if not modern else 0.9,
        1.2 if not modern else 1.3,
        1.4,
        keep,
        bool(scene.shutters),
        panes if not modern else (1, 1),
    )
    for floor in range(1, scene.floors):
        z = 0.35 + storey * floor + 0.85
        south += _row(width, count, 1.1, z, 1.35, [], bool(scene.shutters), panes if not modern else (1, 1))
    sides = [
        w
        for f in range(scene.floors)
        for w in _row(depth, 2, 1.0, 1.2 + storey * f, 1.3, [], False, panes if not modern else (1, 1))
    ]
    block(
        parts,
        truth,
        (x0, 0.0),
        (x1, depth),
        top,
        "wall",
        {"south": south, "east": sides, "west": sides},
        belt=("belt", 1.2) if scene.belt else None,
        corners=scene.wall in ("siding", "batten", "shake"),
    )
    ground.taken.append((x0, 0.0, x1, depth))
    ridge = _roof(parts, scene, (x0, 0.0), (x1, depth), top)
    if scene.plan == "cross_gable":
        wing = width * 0.4
        a, b = (x0 + 0.6, x0 + 0.6 + wing) if garage_side > 0 else (x1 - 0.6 - wing, x1 - 0.6)
        front = [Opening(wing / 2 - 0.9, 1.15, 1.8, 1.45, "window", (3, 2), False)]
        if scene.floors > 1:
            front.append(Opening(wing / 2 - 0.7, 1.15 + storey, 1.4, 1.35, "window", (2, 2), False))
        block(parts, truth, (a, -1.6), (b, 0.5), top - 0.15, "wall2", {"south": front})
        gable_roof(parts, (a, -1.6), (b, depth * 0.55), top - 0.15, scene.pitch * 1.15, "wall2", axis="y")
        ground.taken.append((a, -1.6, b, 0.0))
    garage_x = _garage(parts, truth, scene, ground, garage_side, x0, x1, depth)
    if not modern and scene.plan != "gambrel":
        chimney(parts, x0 + width * (0.25 if garage_side > 0 else 0.75), depth * 0.62, top - 0.5, ridge + 0.75)
        parts.tube(
            "metal", (x0 + width * 0.6, depth * 0.6, top), (x0 + width * 0.6, depth * 0.6, ridge + 0.1), 0.05, sides=8
        )
    if "porch" in scene.extras:
        _porch(parts, truth, x0 + door_x, ground)
    lamp = x0 + door_x + 1.35
    parts.box("metal", (lamp - 0.06, -0.16, 2.1), (lamp + 0.06, 0.0, 2.35))
    parts.box("lamp_clear", (lamp - 0.05, -0.14, 2.13), (lamp + 0.05, -0.03, 2.29))
    for x in (x0 + 0.09, x1 - 0.09):
        if not modern:
            parts.tube("gutter", (x, -0.06, 0.1), (x, -0.06, top - 0.2), 0.045, sides=8)
    _paving(parts, scene, ground, x0 + door_x + 0.5, garage_x)
    _extras(palette, parts, truth, scene, ground, (x0, x1, depth, top), rng)
    parts.build(palette)
    _plants(palette, scene, ground, (x0, x1, depth, x0 + door_x, garage_x), rng)
    near = (scene.camera.x, scene.camera.y)
    tall = {"green": 0.06, "patchy": 0.075, "brown": 0.06, "none": 0.0}[scene.lawn]
    density = {"green": 1.0, "patchy": 0.65, "brown": 0.5, "none": 0.0}[scene.lawn]
    yard.plot(palette, ground, scene.lawn, near, tall, density if scene.camera.z < 10 else 0.0, scene.seed)
    return truth


def _roof(parts: Parts, scene: Exterior, low: tuple[float, float], high: tuple[float, float], top: float) -> float:
    if scene.plan == "hip":
        return hip_roof(parts, low, high, top, scene.pitch)
    if scene.plan == "flat":
        return flat_roof(parts, low, high, top, over=0.7 if "eaves" in scene.extras else 0.0)
    if scene.plan == "shed":
        return shed_roof(parts, low, high, top, 0.14, "wall", rises_to="east" if scene.seed % 2 else "west")
    if scene.plan == "gambrel":
        return gambrel_roof(parts, low, high, top, "wall")
    return gable_roof(parts, low, high, top, scene.pitch, "wall", axis="y" if scene.plan == "front_gable" else "x")


def _garage(
    parts: Parts, truth: Truth, scene: Exterior, ground: yard.Ground, side: float, x0: float, x1: float, depth: float
) -> float | None:
    if not scene.garage:
        return None
    wide = 5.9
    a, b = (x1, x1 + wide) if side > 0 else (x0 - wide, x0)
    low, high = (a, 0.9), (b, depth * 0.9)
    block(
        parts,
        truth,
        low,
        high,
        2.95,
        "wall",
        {"south": [Opening(0.55, 0.06, wide - 1.1, 2.2, scene.garage)]},
        belt=("belt", 1.2) if scene.belt else None,
        corners=False,
    )
    if scene.plan == "hip":
        hip_roof(parts, low, high, 2.95, scene.pitch)
    elif scene.plan in ("flat", "shed"):
        flat_roof(parts, low, high, 2.95)
    else:
        gable_roof(parts, low, high, 2.95, scene.pitch, "wall", axis="x")
    ground.taken.append((a, 0.9, b, depth * 0.9))
    return (a + b) / 2


def _porch(parts: Parts, truth: Truth, door: float, ground: yard.Ground) -> None:
    a, b, out, top = door - 1.2, door + 2.2, -1.9, 2.75
    parts.box("concrete", (a, out, 0.0), (b, 0.0, 0.3))
    parts.box("concrete", (door - 0.3, out - 0.35, 0.0), (door + 1.3, out, 0.15))
    ground.taken.append((a, out - 0.4, b, 0.0))
    for x in (a + 0.12, b - 0.12):
        parts.box("trim", (x - 0.08, out + 0.06, 0.3), (x + 0.08, out + 0.22, top))
        parts.box("trim", (x - 0.13, out + 0.01, 0.3), (x + 0.13, out + 0.27, 0.45))
        truth.verticals.append(((x - 0.08, out + 0.06, 0.45), (x - 0.08, out + 0.06, top)))
    parts.box("trim", (a, out, top), (b, 0.0, top + 0.22))
    parts.slab(
        "roof",
        [
            (a - 0.25, out - 0.3, top + 0.25),
            (b + 0.25, out - 0.3, top + 0.25),
            (b + 0.25, 0.0, top + 0.75),
            (a - 0.25, 0.0, top + 0.75),
        ],
        0.06,
    )
    for x in (a, b):
        parts.polygon("wall", (x, out, top + 0.2), (x, 0.0, top + 0.2), (x, 0.0, top + 0.7))


def _paving(parts: Parts, scene: Exterior, ground: yard.Ground, door: float, garage: float | None) -> None:
    street = -19.0
    if garage is not None:
        ground.pave(parts, "drive", (garage - 2.6, street + 2.0, garage + 2.6, 0.92))
        ground.pave(parts, "path", (min(door, garage), -3.1, max(door, garage), -2.0), 0.03)
    if garage is None or "walk" in scene.extras:
        short = garage is not None or {"pool", "pond"} & scene.extras
        ground.pave(parts, "path", (door - 0.6, -3.1 if short else street + 2.0, door + 0.6, -0.3), 0.032)
    ground.pave(parts, "street", (-60, street - 7.5, 60, street), 0.0)
    ground.pave(parts, "kerb", (-60, street, 60, street + 0.3), 0.12)
    ground.pave(parts, "path", (-60, street + 0.9, 60, street + 2.2), 0.03)


def _extras(
    palette: Palette,
    parts: Parts,
    truth: Truth,
    scene: Exterior,
    ground: yard.Ground,
    house: tuple[float, float, float, float],
    rng: np.random.Generator,
) -> None:
    x0, x1, depth, top = house
    extras = scene.extras
    if "picket" in extras:
        for a, b in (((-16, -8.5), (-1.5, -8.5)), ((1.5, -8.5), (9, -8.5))):
            yard.picket_fence(parts, a, b)
    if "boards" in extras:
        yard.board_fence(parts, (-26, depth * 0.7), (x0, depth * 0.7), 1.8, scene.seed)
        yard.board_fence(parts, (x1, depth * 0.7), (28, depth * 0.7), 1.8, scene.seed + 1)
    if "wires" in extras:
        yard.wires(parts, [(-30, -6), (-9.5, -7), (14, -8), (34, -9)], 8.2, 0.55, (x0 + 1.0, 0.1, top + 0.3))
    if "far_wires" in extras:
        yard.wires(parts, [(-34, 18), (-12, 16), (13, 15), (36, 14)], 9.0, 0.7, (x1 - 1.0, depth, top + 0.8))
    if "pool" in extras:
        yard.pool(parts, ground, (-5.5, -8.5, 3.5, -4.2))
    if "pond" in extras:
        yard.pond(parts, ground, (-4.2, -7.2), (4.2, 1.9), scene.seed)
    if "car" in extras:
        drive = next((t for t in ground.taken if t[3] == 0.92), None)
        at = ((drive[0] + drive[2]) / 2 - 0.3, -5.4) if drive else (x1 + 3.0, -5.0)
        yard.car(palette, at, 1.5 + rng.normal() * 0.03, "car_paint", scene.seed)
    if "car_street" in extras:
        yard.car(palette, (-7.5, -15.2), 0.02, "car_paint2", scene.seed + 1)
    if "neighbour" in extras:
        yard.neighbour(palette, Truth(), (x1 + 22.0, 7.0), (11, 8), "wall3", True, scene.seed)
        yard.neighbour(palette, Truth(), (x0 - 21.0, 9.0), (12, 8), "wall4", False, scene.seed + 1)
    if scene.hills:
        yard.hills(palette, scene.seed, scene.hills)
    parts.box("bin", (x0 - 0.75, 0.9, 0.0), (x0 - 0.15, 1.5, 1.0))
    post = x1 + 6.8 if rng.random() < 0.5 else x0 - 3.0
    parts.box("pole", (post - 0.05, -16.2, 0.0), (post + 0.05, -16.1, 1.1))
    parts.box("bin", (post - 0.11, -16.4, 1.05), (post + 0.11, -15.9, 1.28))


def _plants(
    palette: Palette,
    scene: Exterior,
    ground: yard.Ground,
    house: tuple[float, float, float, float, float | None],
    rng: np.random.Generator,
) -> None:
    x0, x1, _, door, _ = house
    bed = Parts("beds")
    for a, b in ((x0, door - 0.5), (door + 1.5, x1)):
        if b - a > 1.0 and "nobeds" not in scene.extras:
            front = -1.1 if "porch" not in scene.extras else -0.9
            a2, b2 = (
                (a, b)
                if "porch" not in scene.extras
                else ((a, min(b, door - 1.4)) if a == x0 else (max(a, door + 2.4), b))
            )
            if b2 - a2 < 1.0:
                continue
            bed.box("mulch", (a2 + 0.1, front, -0.1), (b2 - 0.1, -0.02, 0.07))
            ground.taken.append((a2 + 0.1, front, b2 - 0.1, 0.0))
            for k, x in enumerate(np.arange(a2 + 0.6, b2 - 0.4, 1.15)):
                size = rng.uniform(0.7, 1.15)
                bush = plants.shrub(
                    f"bush{k}",
                    (size, size * 0.9, size * rng.uniform(0.6, 0.95)),
                    2600,
                    0.055,
                    "bush" if k % 3 else "flower",
                    palette,
                    scene.seed * 50 + k,
                )
                bush.location = (float(x) + rng.normal() * 0.1, -0.58, 0.05)
    bed.build(palette)
    if "hedge" in scene.extras:
        for k, (x, y, w) in enumerate(((x0 - 9.0, -1.5, 7.5), (x1 + 10.5, -2.5, 7.0))):
            plants.shrub(
                f"hedge{k}", (w, 0.9, 1.4), 17000, 0.055, "hedge", palette, scene.seed + k, box=True
            ).location = (x, y, 0.0)
    for k, t in enumerate(scene.trees):
        leaves = "needles" if t.kind == "conifer" else f"leaf{k % 2}"
        if t.kind == "conifer":
            made = plants.conifer(f"tree{k}", t.height, leaves, "bark", palette, t.seed)
        else:
            made = plants.tree(f"tree{k}", t.height, HABITS[t.kind], leaves, "bark", palette, t.seed)
        for thing in made:
            thing.location = (t.x, t.y, 0.0)
        ground.rounds.append((t.x, t.y, 0.7, 0.7))
        ring = Parts(f"ring{k}")
        yard.disc(ring, "mulch", (t.x, t.y, 0.02), (0.8, 0.8), t.seed)
        ring.build(palette)
    _tree_line(palette, scene, rng)


def _tree_line(palette: Palette, scene: Exterior, rng: np.random.Generator) -> None:
    """Two rows of copies far behind hide where the world ends."""
    if "open" in scene.extras:
        return
    bare = "winter" in scene.extras
    kinds = []
    for k in range(2):
        habit = plants.BARE if bare else plants.Habit(leaves=14000, leaf=0.3, depth=3)
        kinds.append(plants.tree(f"far{k}", 9.0, habit, "leaf_far", "bark", palette, scene.seed + 40 + k))
    if scene.sealed:
        kinds.append(plants.conifer("far_spruce", 10.0, "needles", "bark", palette, scene.seed + 60))
    kinds.append([plants.shrub("far_bush", (6.0, 3.0, 2.6), 4200, 0.3, "leaf_far", palette, scene.seed + 70)])
    for kind in kinds:
        for thing in kind:
            thing.location = (float(rng.uniform(-20, 20)), 46.0, 0.0)
    for row, (y, gap, only) in enumerate(((33.0, 4.2, "bush"), (38.0, 5.0, ""), (50.0, 4.0, ""))):
        for x in np.arange(-85.0, 85.0, gap):
            if rng.random() < 0.12 and not only:
                continue
            scale = rng.uniform(0.65, 1.2)
            at, turn = (
                (x + rng.normal() * 1.2, y + rng.normal() * 2.0 + row, 0.0),
                rng.uniform(0, 6.28) if not only else rng.normal() * 0.3,
            )
            for thing in kinds[-1] if only else kinds[int(rng.integers(0, len(kinds) - 1))]:
                copy_of(thing, at, turn, (scale * 1.15, scale * 1.15, scale))
