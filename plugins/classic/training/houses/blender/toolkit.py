"""A small mesh kit: collects boxes, quads and tubes by material in plain lists and turns them into Blender objects."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import bpy
import numpy as np
from mathutils import Vector

Point = Sequence[float]

ROUND = ("boulder", "porcelain", "ceramic", "shade")
"""Materials of things that are round all over, whose facets must not show."""


@dataclass
class _Soup:
    vertices: list[tuple[float, float, float]] = field(default_factory=list)
    faces: list[tuple[int, ...]] = field(default_factory=list)


class Parts:
    """Geometry of one thing, sorted by material name; `build` makes one object per material."""

    def __init__(self, name: str, origin: Point = (0.0, 0.0, 0.0), turn: float = 0.0) -> None:
        self.name = name
        self.origin = np.asarray(origin, dtype=float)
        self.turn = turn
        self._soups: dict[str, _Soup] = defaultdict(_Soup)

    def place(self, p: Point) -> tuple[float, float, float]:
        """A point of this thing's own space, in the world's."""
        c, s = np.cos(self.turn), np.sin(self.turn)
        x, y, z = float(p[0]), float(p[1]), float(p[2])
        return (c * x - s * y + self.origin[0], s * x + c * y + self.origin[1], z + self.origin[2])

    def polygon(self, material: str, *points: Point) -> None:
        soup = self._soups[material]
        first = len(soup.vertices)
        soup.vertices.extend(self.place(p) for p in points)
        soup.faces.append(tuple(range(first, first + len(points))))

    def mesh(self, material: str, vertices: np.ndarray, faces: Sequence[tuple[int, ...]]) -> None:
        soup = self._soups[material]
        first = len(soup.vertices)
        soup.vertices.extend(self.place(p) for p in vertices)
        soup.faces.extend(tuple(i + first for i in f) for f in faces)

    def box(self, material: str, low: Point, high: Point, tilt: float = 0.0) -> None:
        """An axis-parallel box; `tilt` turns it about the vertical through its middle."""
        (x0, y0, z0), (x1, y1, z1) = low, high
        corners = np.array([[x, y, z] for z in (z0, z1) for y in (y0, y1) for x in (x0, x1)], dtype=float)
        if tilt:
            middle = corners.mean(axis=0)
            c, s = np.cos(tilt), np.sin(tilt)
            d = corners - middle
            corners = np.column_stack([c * d[:, 0] - s * d[:, 1], s * d[:, 0] + c * d[:, 1], d[:, 2]]) + middle
        self.mesh(
            material, corners, [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)]
        )

    def slab(self, material: str, points: Sequence[Point], thickness: float) -> None:
        """A flat polygon with thickness, extruded downwards along its own normal."""
        top = np.asarray(points, dtype=float)
        normal = np.cross(top[1] - top[0], top[2] - top[0])
        normal /= np.linalg.norm(normal)
        if normal[2] < 0:
            top, normal = top[::-1], -normal
        bottom = top - normal * thickness
        n = len(top)
        faces: list[tuple[int, ...]] = [tuple(range(n)), tuple(range(2 * n - 1, n - 1, -1))]
        faces += [(i, i + n, (i + 1) % n + n, (i + 1) % n) for i in range(n)]
        self.mesh(material, np.vstack([top, bottom]), faces)

    def tube(self, material: str, start: Point, end: Point, r0: float, r1: float | None = None, sides: int = 8) -> None:
        """A tapered cylinder between two points, closed at its end."""
        a, b = np.asarray(start, dtype=float), np.asarray(end, dtype=float)
        axis = b - a
        axis = axis / (np.linalg.norm(axis) + 1e-9)
        side = np.cross(axis, [0.0, 0.0, 1.0] if abs(axis[2]) < 0.9 else [1.0, 0.0, 0.0])
        side /= np.linalg.norm(side)
        other = np.cross(axis, side)
        angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)[:, None]
        ring = np.cos(angle) * side + np.sin(angle) * other
        vertices = np.vstack([a + ring * r0, b + ring * (r0 if r1 is None else r1)])
        faces: list[tuple[int, ...]] = [(i, (i + 1) % sides, (i + 1) % sides + sides, i + sides) for i in range(sides)]
        faces.append(tuple(range(sides, 2 * sides)))
        self.mesh(material, vertices, faces)

    def lathe(self, material: str, profile: Sequence[tuple[float, float]], at: Point, sides: int = 20) -> None:
        """A body of revolution about the vertical through `at`; profile is (radius, height) from below."""
        angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)
        rows = [np.column_stack([r * np.cos(angle), r * np.sin(angle), np.full(sides, h)]) for r, h in profile]
        faces = [
            (k * sides + i, k * sides + (i + 1) % sides, (k + 1) * sides + (i + 1) % sides, (k + 1) * sides + i)
            for k in range(len(profile) - 1)
            for i in range(sides)
        ]
        self.mesh(material, np.vstack(rows) + np.asarray(at, dtype=float), faces)

    def build(self, material: Callable[[str], bpy.types.Material], bevel: float = 0.0) -> list[bpy.types.Object]:
        """Blender objects with planar texture coordinates in metres; `bevel` rounds every hard edge."""
        made = []
        for name, soup in self._soups.items():
            thing = link(f"{self.name}.{name}", mesh_of(np.array(soup.vertices), soup.faces), material(name))
            planar_uv(thing.data)
            if name in ROUND:
                thing.data.shade_smooth()
            if bevel:
                modifier = thing.modifiers.new("bevel", "BEVEL")
                modifier.width, modifier.segments, modifier.limit_method = bevel, 3, "ANGLE"
                thing.data.shade_smooth()
                thing.modifiers.new("weights", "WEIGHTED_NORMAL")
            made.append(thing)
        return made


def mesh_of(vertices: np.ndarray, faces: Sequence[tuple[int, ...]]) -> bpy.types.Mesh:
    mesh = bpy.data.meshes.new("mesh")
    mesh.from_pydata([tuple(v) for v in vertices], [], list(faces))
    mesh.update()
    return mesh


def quads(vertices: np.ndarray, corners: int = 4) -> bpy.types.Mesh:
    """A mesh of separate faces from an (n·corners, 3) array; quick for hundreds of thousands of leaves or blades."""
    n = len(vertices) // corners
    mesh = bpy.data.meshes.new("mesh")
    mesh.vertices.add(n * corners)
    mesh.vertices.foreach_set("co", np.ascontiguousarray(vertices, dtype=np.float32).ravel())
    mesh.loops.add(n * corners)
    mesh.loops.foreach_set("vertex_index", np.arange(n * corners, dtype=np.int32))
    mesh.polygons.add(n)
    mesh.polygons.foreach_set("loop_start", np.arange(0, n * corners, corners, dtype=np.int32))
    mesh.update(calc_edges=True)
    return mesh


def link(name: str, mesh: bpy.types.Mesh, material: bpy.types.Material | None) -> bpy.types.Object:
    thing = bpy.data.objects.new(name, mesh)
    if material is not None:
        mesh.materials.append(material)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def copy_of(thing: bpy.types.Object, at: Point, turn: float, scale: Point) -> bpy.types.Object:
    """Another object on the same mesh, so that a forest costs one tree's memory."""
    other = bpy.data.objects.new(thing.name, thing.data)
    other.location, other.rotation_euler, other.scale = at, (0.0, 0.0, turn), scale
    bpy.context.scene.collection.objects.link(other)
    return other


def scatter(name: str, child: bpy.types.Object, places: np.ndarray, turns: np.ndarray, sizes: np.ndarray) -> None:
    """Instances `child` at many places by one carrier mesh of small squares, one per place."""
    c, s = np.cos(turns), np.sin(turns)
    half = 0.5 * sizes
    corners = []
    for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        x, y = half * (u * c - v * s), half * (u * s + v * c)
        corners.append(places + np.column_stack([x, y, np.zeros_like(x)]))
    carrier = link(name, quads(np.stack(corners, axis=1).reshape(-1, 3)), None)
    carrier.instance_type = "FACES"
    carrier.use_instance_faces_scale = True
    carrier.show_instancer_for_render = False
    carrier.show_instancer_for_viewport = False
    child.parent = carrier


def planar_uv(mesh: bpy.types.Mesh) -> None:
    """Texture coordinates in metres: across and up each face, so that courses of brick run level everywhere."""
    layer = mesh.uv_layers.new(name="metres")
    for polygon in mesh.polygons:
        normal = polygon.normal
        if abs(normal.z) > 0.985:
            across, up = Vector((1.0, 0.0, 0.0)), Vector((0.0, 1.0, 0.0))
        else:
            across = Vector((0.0, 0.0, 1.0)).cross(normal).normalized()
            up = normal.cross(across)
        for index in polygon.loop_indices:
            point = mesh.vertices[mesh.loops[index].vertex_index].co
            layer.data[index].uv = (point.dot(across), point.dot(up))
