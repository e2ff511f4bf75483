"""Builds one room from its description: shell, windows with a real outdoors behind them, furniture and lamps."""

from collections.abc import Sequence

import bpy
import numpy as np

from ..scenes import Interior
from . import plants
from .building import Opening, Truth, Wall
from .furniture import Room
from .materials import Palette
from .room_looks import dress_room
from .rooms import furnish
from .toolkit import Parts, copy_of


class RoomWall(Wall):
    """A wall seen from inside: windows are open to the garden, doors are panels with a frame."""

    def _fill(self, o: Opening, depth: float) -> None:
        x0, x1, z0, z1 = o.x, o.x + o.width, o.z, o.z + o.height
        if o.kind == "door":
            self.box("door", x0, x1, z0, z1, -0.06, -0.02)
            for low, high in ((0.1, 0.45), (0.52, 0.92)):
                self.box("door", x0 + 0.14, x1 - 0.14, z0 + (z1 - z0) * low, z0 + (z1 - z0) * high, -0.02, -0.008)
            self.parts.box("metal", *self._span(x1 - 0.1, x1 - 0.06, z0 + 0.98, z0 + 1.02, -0.02, 0.05))
        else:
            f = 0.05
            for a, b, c, d in ((x0, x1, z0, z0 + f), (x0, x1, z1 - f, z1), (x0, x0 + f, z0, z1), (x1 - f, x1, z0, z1)):
                self.box("sash", a, b, c, d, -depth, -depth + 0.06)
            for k in range(1, o.panes[0]):
                x = x0 + (x1 - x0) * k / o.panes[0]
                self.box("sash", x - 0.02, x + 0.02, z0, z1, -depth, -depth + 0.05)
            for k in range(1, o.panes[1]):
                z = z0 + (z1 - z0) * k / o.panes[1]
                self.box("sash", x0, x1, z - 0.018, z + 0.018, -depth, -depth + 0.05)
            if o.z > 0.3:
                self.box("skirting", x0 - 0.06, x1 + 0.06, z0 - 0.035, z0, -depth + 0.05, 0.05)
            self.truth.windows.append(
                [self.parts.place(self.at(x, z, -depth + 0.03)) for x, z in ((x0, z0), (x1, z0), (x1, z1), (x0, z1))]
            )
            _portal(self, o, depth)
        for a, b in ((x0 - 0.08, x0), (x1, x1 + 0.08)):
            self.box("skirting", a, b, z0 if o.kind == "door" else z0 - 0.03, z1 + 0.08, 0.0, 0.018)
        self.box("skirting", x0, x1, z1, z1 + 0.08, 0.0, 0.018)
        for x in (x0, x1):
            self._vertical(x, z0, z1)


def _portal(wall: Wall, o: Opening, depth: float) -> None:
    """Tells the renderer where daylight comes in."""
    lamp = bpy.data.lights.new("portal", "AREA")
    lamp.shape, lamp.size, lamp.size_y = "RECTANGLE", o.width, o.height
    lamp.cycles.is_portal = True
    thing = bpy.data.objects.new("portal", lamp)
    centre = wall.parts.place(wall.at(o.x + o.width / 2, o.z + o.height / 2, -depth - 0.02))
    inward = wall.out
    thing.location = centre
    thing.rotation_euler = (np.pi / 2, 0.0, float(np.arctan2(inward[1], inward[0]) + np.pi / 2))
    bpy.context.scene.collection.objects.link(thing)


def build(scene: Interior) -> Truth:
    palette, truth = Palette(), Truth()
    dress_room(palette, scene)
    width, depth, height = scene.size
    shell = Parts("shell")
    north = _windows(scene, width, scene.windows)
    east: list[Opening] = (
        [Opening(depth * 0.25, 0.9, min(1.5, depth * 0.35), 1.25, "window", (2, 1))]
        if "east_window" in scene.extras
        else []
    )
    west: list[Opening] = [Opening(depth * 0.12, 0.0, 0.85, 2.05, "door")] if "door" in scene.extras else []
    for start, end, openings in (
        ((0.0, depth), (width, depth), north),
        ((width, depth), (width, 0.0), east),
        ((0.0, 0.0), (0.0, depth), west),
        ((width, 0.0), (0.0, 0.0), []),
    ):
        wall = RoomWall(shell, truth, start, end, 0.0, height)
        wall.raise_("walls", openings, 0.16)
        if scene.room != "sauna":
            _skirting(wall, openings, height, "crown" in scene.extras)
    shell.polygon("floor", (0, 0, 0), (width, 0, 0), (width, depth, 0), (0, depth, 0))
    shell.polygon("ceiling", (0, depth, height), (width, depth, height), (width, 0, height), (0, 0, height))
    for a, b in (
        ((-0.6, depth + 0.17, -0.3), (width + 0.6, depth + 0.2, 0.0)),
        ((-0.6, depth + 0.17, height), (width + 0.6, depth + 1.0, height + 0.2)),
        ((-0.3, -0.4, height + 0.02), (width + 0.3, depth + 0.2, height + 0.2)),
        ((-0.4, -0.3, -0.3), (width + 0.4, -0.2, height)),
    ):
        shell.box("outer", a, b)
    shell.build(palette)
    room = Room(palette, scene.seed)
    furnish(room, scene, north)
    _garden(palette, scene)
    _fill_light(scene)
    return truth


def _windows(scene: Interior, width: float, count: int) -> list[Opening]:
    if not count:
        return []
    tall = "tall" in scene.extras
    z, high = (0.1, 2.1) if tall else ((1.15, 1.0) if scene.room in ("kitchen", "bathroom") else (0.8, 1.4))
    wide = min(1.9 if tall else 1.35, width / count * 0.72)
    if scene.room in ("bathroom", "sauna"):
        wide, high = 0.8, 0.8
        z = 1.3
    panes = (2, 1) if scene.seed % 2 else (2, 2)
    return [Opening(width * (k + 0.5) / count - wide / 2, z, wide, high, "window", panes) for k in range(count)]


def _skirting(wall: Wall, openings: Sequence[Opening], height: float, crown: bool) -> None:
    edges = [
        0.0,
        *(e for o in sorted(openings, key=lambda o: o.x) if o.z < 0.2 for e in (o.x - 0.08, o.x + o.width + 0.08)),
        wall.length,
    ]
    for a, b in zip(edges[::2], edges[1::2], strict=True):
        wall.box("skirting", a, b, 0.0, 0.11, 0.0, 0.016)
    if crown:
        wall.box("skirting", 0.0, wall.length, height - 0.08, height, 0.0, 0.05)
        wall.box("skirting", 0.0, wall.length, height - 0.12, height - 0.07, 0.0, 0.025)


def _garden(palette: Palette, scene: Interior) -> None:
    """What the windows look at: a lawn, a hedge, trees and a fence, in full daylight."""
    parts = Parts("garden")
    parts.polygon("garden", (-60, -60, -0.4), (60, -60, -0.4), (60, 80, -0.4), (-60, 80, -0.4))
    y = scene.size[1] + 11.0
    for k in range(70):
        parts.box("garden_fence", (-10 + k * 0.3, y, -0.4), (-9.72 + k * 0.3, y + 0.03, 1.2))
    parts.build(palette)
    rng = np.random.default_rng(scene.seed)
    trees = [
        plants.tree(
            "t", 7.5, plants.Habit(leaves=16000, leaf=0.17, depth=3), "garden_leaf", "bark", palette, scene.seed + k
        )
        for k in range(2)
    ]
    trees.append([plants.shrub("s", (2.4, 1.6, 1.5), 3500, 0.1, "garden_leaf", palette, scene.seed)])
    for k, kind in enumerate(trees):
        for thing in kind:
            thing.location = (-6.0 + 7.0 * k, y + 3.0 + k, -0.4)
    for _ in range(26):
        at = (rng.uniform(-22, 28), y + rng.uniform(2.0, 16.0), -0.4)
        turn, scale = rng.uniform(0, 6.28), rng.uniform(0.6, 1.15)
        for thing in trees[int(rng.integers(0, 3))]:
            copy_of(thing, at, turn, (scale, scale, scale))
    for _ in range(12):
        at = (scene.size[0] + rng.uniform(5.0, 16.0), rng.uniform(-6, 14), -0.4)
        for thing in trees[int(rng.integers(0, 3))]:
            copy_of(thing, at, rng.uniform(0, 6.28), (0.8, 0.8, 0.8))


def _fill_light(scene: Interior) -> None:
    """The rest of the home: a soft light through the doorway behind the photographer, and the lamps if they burn."""
    width, _, height = scene.size
    lights: list[tuple[tuple[float, float, float], float, tuple[float, float, float], float]] = []
    if scene.room != "sauna":
        lights.append(((width / 2, 0.05, height * 0.55), 9.0, (1.0, 0.98, 0.95), min(width * 0.8, 3.0)))
    for x, y, z, power, colour, size in _area(scene):
        lights.append(((x, y, z), power, colour, size))
    for k, (at, power, colour, size) in enumerate(lights):
        lamp = bpy.data.lights.new(f"fill{k}", "AREA")
        lamp.shape, lamp.size, lamp.energy, lamp.color = "SQUARE", size, power, colour
        lamp.use_shadow = True
        thing = bpy.data.objects.new(f"fill{k}", lamp)
        thing.location = at
        thing.rotation_euler = (np.pi / 2, 0.0, np.pi) if k == 0 and scene.room != "sauna" else (0.0, 0.0, 0.0)
        thing.visible_camera = False
        thing.visible_glossy = False
        bpy.context.scene.collection.objects.link(thing)


def _area(scene: Interior) -> list[tuple[float, float, float, float, tuple[float, float, float], float]]:
    if not scene.lamps:
        return []
    width, depth, height = scene.size
    # The pine room has nothing neutral to measure by, so its own lamp is the neutral light of its truth.
    warm = (1.0, 1.0, 1.0) if scene.room == "sauna" else (1.0, 0.62, 0.3)
    return [
        (width * fx, depth * 0.55, height - 0.03, 9.0 * scene.lamps, warm, 0.22)
        for fx in ((0.3, 0.7) if width > 3.5 else (0.5,))
    ]
