"""Procedural surfaces of houses, yards and rooms: brick, siding, shingles, glass, leaves, planks and the like."""

from collections.abc import Callable, Mapping
from typing import Any

import bpy

from .graph import Colour, Graph

Factory = Callable[..., bpy.types.NodeSocket]


class Palette:
    """The materials of one scene by name; each is made when first asked for."""

    def __init__(self) -> None:
        self._recipes: dict[str, tuple[Factory, tuple[str, ...], dict[str, Any]]] = {}
        self._made: dict[str, bpy.types.Material] = {}

    def define(self, name: str, factory: Factory, classes: str = "", **settings: Any) -> None:
        self._recipes[name] = (factory, tuple(classes.split()), settings)
        self._made.pop(name, None)

    def has(self, name: str) -> bool:
        return name in self._recipes

    def __call__(self, name: str) -> bpy.types.Material:
        if name not in self._made:
            factory, classes, settings = self._recipes[name]
            graph = Graph(name)
            self._made[name] = graph.finish(_for_bounces(graph, factory(graph, **settings), settings), classes)
        return self._made[name]


def _for_bounces(graph: Graph, shader: bpy.types.NodeSocket, settings: Mapping[str, Any]) -> bpy.types.NodeSocket:
    """Light that has bounced once cares for a surface's mean colour only; sparing it the rest halves a room's time."""
    tones = [settings[key] for key in ("colour", "a", "b") if key in settings]
    if not tones or "through" in settings or settings.get("metal") or "strength" in settings:
        return shader
    mean = tuple(sum(tone[k] for tone in tones) / len(tones) * 0.95 for k in range(3))
    plain_ = graph.node("BsdfDiffuse", Color=mean).outputs[0]
    seen = graph.node("LightPath").outputs["Is Camera Ray"]
    return graph.node("MixShader", _0=seen, _1=plain_, _2=shader).outputs[0]


def paint(
    g: Graph, colour: Colour, rough: float = 0.6, wear: float = 0.06, grain: float = 0.0015
) -> bpy.types.NodeSocket:
    return g.surface(g.weathered(colour, wear, 0.9), rough, g.bump(g.noise(90.0, 2.0), grain))


def brick(
    g: Graph,
    a: Colour,
    b: Colour,
    mortar: Colour,
    width: float = 0.215,
    height: float = 0.07,
    gap: float = 0.012,
    wear: float = 0.22,
) -> bpy.types.NodeSocket:
    uv = g.uv()
    bend = g.node(
        "VectorMath", operation="SCALE", _0=g.node("TexNoise", Vector=uv, Scale=9.0).outputs["Color"], Scale=0.006
    ).outputs[0]
    course = g.node(
        "TexBrick", Vector=g.node("VectorMath", operation="ADD", _0=uv, _1=bend).outputs[0],
        Color1=a, Color2=b, Mortar=mortar,
        Scale=1.0, Mortar_Size=gap * 0.5, Mortar_Smooth=0.25, Bias=-0.1, Brick_Width=width, Row_Height=height,
    )  # fmt: skip
    burnt = g.fit(g.noise(3.1, 4.0, 0.7, g.stretch(uv, 1.0, 3.0)), 0.35, 0.75, 0.72, 1.2)
    tinted = g.node("VectorMath", operation="SCALE", _0=course.outputs["Color"], Scale=burnt).outputs[0]
    height_map = g.math("SUBTRACT", g.math("MULTIPLY", g.noise(60.0, 3.0), 0.25), course.outputs["Factor"])
    return g.surface(g.weathered(tinted, wear, 0.5), 0.88, g.bump(height_map, 0.009))


def siding(
    g: Graph, colour: Colour, row: float = 0.14, vertical: bool = False, wear: float = 0.1
) -> bpy.types.NodeSocket:
    """Lap siding, or board and batten when vertical."""
    u, v, _ = g.split(g.uv())
    along = g.math("FRACT", g.math("DIVIDE", u if vertical else v, row))
    if vertical:
        batten = g.fit(g.math("ABSOLUTE", g.math("SUBTRACT", along, 0.5)), 0.06, 0.085, 1.0, 0.0)
        height, distance = batten, 0.02
        line: Any = g.fit(
            g.math("ABSOLUTE", g.math("SUBTRACT", g.math("ABSOLUTE", g.math("SUBTRACT", along, 0.5)), 0.085)),
            0.0,
            0.02,
            0.6,
            1.0,
        )
    else:
        height, distance = g.math("SUBTRACT", 1.0, along), 0.022
        line = g.fit(along, 0.86, 0.98, 1.0, 0.35)
    boards = g.node(
        "TexWhiteNoise", noise_dimensions="1D", W=g.math("FLOOR", g.math("DIVIDE", u if vertical else v, row))
    ).outputs["Value"]
    shade = g.math("MULTIPLY", line, g.fit(boards, 0.0, 1.0, 0.95, 1.04))
    grain = g.noise(4.0, 4.0, 0.6, g.stretch(g.uv(), 30.0, 1.5) if vertical else g.stretch(g.uv(), 1.5, 30.0))
    tinted = g.node("VectorMath", operation="SCALE", _0=g.weathered(colour, wear, 0.45), Scale=shade).outputs[0]
    return g.surface(tinted, 0.62, g.bump(g.math("ADD", height, g.math("MULTIPLY", grain, 0.08)), distance))


def stucco(g: Graph, colour: Colour, wear: float = 0.16) -> bpy.types.NodeSocket:
    streaks = g.fit(g.noise(1.0, 5.0, 0.6, g.stretch(g.position(), 1.6, 1.6, 0.25)), 0.35, 0.7, 1.03, 0.9)
    tinted = g.node("VectorMath", operation="SCALE", _0=g.weathered(colour, wear, 0.35), Scale=streaks).outputs[0]
    return g.surface(tinted, 0.93, g.bump(g.noise(45.0, 5.0, 0.7), 0.012))


def stone(
    g: Graph, a: Colour, b: Colour, mortar: Colour, size: float = 0.32, squareness: float = 0.75
) -> bpy.types.NodeSocket:
    uv = g.stretch(g.uv(), 1.0 / size, 1.9 / size)
    bent = g.node(
        "VectorMath",
        operation="ADD",
        _0=uv,
        _1=g.node(
            "VectorMath", operation="SCALE", _0=g.node("TexNoise", Vector=uv, Scale=1.3).outputs["Color"], Scale=0.35
        ).outputs[0],
    ).outputs[0]
    edge = g.node(
        "TexVoronoi", Vector=bent, feature="DISTANCE_TO_EDGE", voronoi_dimensions="2D", Randomness=squareness, Scale=1.0
    )
    cell = g.node("TexVoronoi", Vector=bent, feature="F1", voronoi_dimensions="2D", Randomness=squareness, Scale=1.0)
    pick = g.split(cell.outputs["Color"])[0]
    face = g.mix(pick, a, b)
    face = g.node(
        "VectorMath", operation="SCALE", _0=face, Scale=g.fit(g.noise(7.0, 6.0, 0.75), 0.3, 0.75, 0.65, 1.3)
    ).outputs[0]
    joint = g.fit(edge.outputs["Distance"], 0.03, 0.085)
    height = g.math(
        "ADD", g.fit(edge.outputs["Distance"], 0.02, 0.22), g.math("MULTIPLY", g.noise(16.0, 5.0, 0.7), 0.5)
    )
    return g.surface(g.mix(joint, mortar, g.weathered(face, 0.25, 0.8)), 0.9, g.bump(height, 0.035))


def shingles(
    g: Graph, colour: Colour, other: Colour, row: float = 0.145, tab: float = 0.3, thick: float = 0.012
) -> bpy.types.NodeSocket:
    uv = g.uv()
    tabs = g.node(
        "TexBrick",
        Vector=uv,
        Color1=(0.0, 0.0, 0.0),
        Color2=(1.0, 1.0, 1.0),
        Mortar=(0.0, 0.0, 0.0),
        Scale=1.0,
        Mortar_Size=0.004,
        Mortar_Smooth=0.4,
        Brick_Width=tab,
        Row_Height=row,
    )
    _, v, _ = g.split(uv)
    lap = g.math("FRACT", g.math("DIVIDE", v, row))
    tone = g.math(
        "ADD",
        g.math("MULTIPLY", g.split(tabs.outputs["Color"])[0], 0.55),
        g.math("MULTIPLY", g.noise(150.0, 2.0), 0.45),
    )
    shade = g.fit(lap, 0.0, 0.16, 0.45, 1.0)
    tinted = g.node("VectorMath", operation="SCALE", _0=g.mix(tone, colour, other), Scale=shade).outputs[0]
    height = g.math("SUBTRACT", g.math("SUBTRACT", 1.0, lap), tabs.outputs["Factor"])
    return g.surface(g.weathered(tinted, 0.3, 0.35), 0.92, g.bump(height, thick))


def roof_tile(g: Graph, colour: Colour, other: Colour) -> bpy.types.NodeSocket:
    u, v, _ = g.split(g.uv())
    wave = g.math("ABSOLUTE", g.math("SINE", g.math("MULTIPLY", u, 3.14159 / 0.24)))
    lap = g.math("FRACT", g.math("DIVIDE", v, 0.36))
    cells = g.node(
        "CombineXYZ", _0=g.math("FLOOR", g.math("DIVIDE", u, 0.24)), _1=g.math("FLOOR", g.math("DIVIDE", v, 0.36))
    )
    tone = g.node("TexWhiteNoise", noise_dimensions="2D", Vector=cells.outputs[0]).outputs["Value"]
    shade = g.math("MULTIPLY", g.fit(lap, 0.0, 0.12, 0.4, 1.0), g.fit(wave, 0.0, 0.5, 0.55, 1.0))
    tinted = g.node("VectorMath", operation="SCALE", _0=g.mix(tone, colour, other), Scale=shade).outputs[0]
    return g.surface(
        g.weathered(tinted, 0.25, 0.5),
        0.8,
        g.bump(g.math("ADD", wave, g.math("MULTIPLY", g.math("SUBTRACT", 1.0, lap), 0.4)), 0.06),
    )


def metal_roof(g: Graph, colour: Colour) -> bpy.types.NodeSocket:
    u, _, _ = g.split(g.uv())
    seam = g.math("ABSOLUTE", g.math("SUBTRACT", g.math("FRACT", g.math("DIVIDE", u, 0.45)), 0.5))
    return g.surface(
        g.weathered(colour, 0.12, 0.7), 0.38, g.bump(g.fit(seam, 0.02, 0.05, 1.0, 0.0), 0.03), Metallic=0.35
    )


def concrete(g: Graph, colour: Colour, slab: float = 1.5, rough: float = 0.9) -> bpy.types.NodeSocket:
    joints = g.node(
        "TexBrick",
        Vector=g.uv(),
        Color1=(1.0, 1.0, 1.0),
        Color2=(0.93, 0.93, 0.93),
        Mortar=(0.35, 0.34, 0.33),
        offset=0.0,
        Scale=1.0,
        Mortar_Size=0.012,
        Mortar_Smooth=0.5,
        Brick_Width=slab,
        Row_Height=slab,
    )
    tinted = g.mix(1.0, g.weathered(colour, 0.3, 0.7), joints.outputs["Color"], "MULTIPLY")
    return g.surface(tinted, rough, g.bump(g.math("SUBTRACT", g.noise(70.0, 4.0), joints.outputs["Factor"]), 0.006))


def asphalt(g: Graph, colour: Colour = (0.05, 0.05, 0.052)) -> bpy.types.NodeSocket:
    speck = g.fit(g.noise(160.0, 2.0), 0.35, 0.7, 0.55, 1.7)
    tinted = g.node("VectorMath", operation="SCALE", _0=g.weathered(colour, 0.35, 0.3), Scale=speck).outputs[0]
    return g.surface(tinted, 0.88, g.bump(g.noise(140.0, 3.0), 0.008))


def gravel(g: Graph, a: Colour, b: Colour, size: float = 0.03) -> bpy.types.NodeSocket:
    cell = g.node("TexVoronoi", Vector=g.position(), Scale=1.0 / size, feature="F1")
    tone = g.mix(g.split(cell.outputs["Color"])[0], a, b)
    shade = g.fit(cell.outputs["Distance"], 0.0, 0.8, 1.15, 0.35)
    tinted = g.node("VectorMath", operation="SCALE", _0=g.weathered(tone, 0.25, 0.6), Scale=shade).outputs[0]
    return g.surface(tinted, 0.9, g.bump(g.fit(cell.outputs["Distance"], 0.0, 0.7, 1.0, 0.0), 0.02))


def pavers(g: Graph, a: Colour, b: Colour, width: float = 0.24, height: float = 0.16) -> bpy.types.NodeSocket:
    return brick(g, a, b, (0.16, 0.14, 0.12), width, height, 0.014, 0.3)


def soil(g: Graph, a: Colour = (0.055, 0.032, 0.02), b: Colour = (0.13, 0.08, 0.05)) -> bpy.types.NodeSocket:
    tone = g.mix(g.fit(g.noise(40.0, 5.0, 0.75), 0.35, 0.65), a, b)
    return g.surface(g.weathered(tone, 0.3, 0.6), 0.97, g.bump(g.noise(30.0, 6.0, 0.75), 0.05))


def turf_colour(g: Graph, lush: Colour, dry: Colour, dryness: float, patch: float) -> bpy.types.NodeSocket:
    """Grass colour over the ground plane: slow patches of dry and lush, and fine variation."""
    slow = g.noise(patch, 4.0, 0.6)
    threshold = 0.72 - 0.5 * dryness
    parched = g.fit(slow, threshold - 0.1, threshold + 0.08)
    fine = g.fit(g.noise(6.0, 4.0, 0.65), 0.3, 0.7, 0.72, 1.28)
    tone = g.mix(parched, lush, dry)
    return g.node("VectorMath", operation="SCALE", _0=tone, Scale=fine).outputs[0]


def lawn(g: Graph, lush: Colour, dry: Colour, dryness: float = 0.0, patch: float = 0.35) -> bpy.types.NodeSocket:
    tone = turf_colour(g, lush, dry, dryness, patch)
    deep = g.fit(g.noise(55.0, 4.0, 0.7), 0.3, 0.7, 0.35, 1.15)
    tinted = g.node("VectorMath", operation="SCALE", _0=tone, Scale=deep).outputs[0]
    return g.surface(tinted, 0.95, g.bump(g.noise(60.0, 4.0, 0.7), 0.05), Specular_IOR_Level=0.15)


def blade(g: Graph, lush: Colour, dry: Colour, dryness: float = 0.0, patch: float = 0.35) -> bpy.types.NodeSocket:
    tone = turf_colour(g, lush, dry, dryness, patch)
    info = g.node("ObjectInfo").outputs["Random"]
    tinted = g.node("VectorMath", operation="SCALE", _0=tone, Scale=g.fit(info, 0.0, 1.0, 0.85, 1.3)).outputs[0]
    return leafy(g, tinted, 0.35)


def leafy(g: Graph, colour: Any, through: float) -> bpy.types.NodeSocket:
    """A thin leaf: some light comes through it, a little glances off."""
    front = g.surface(colour, 0.55, Specular_IOR_Level=0.3)
    back = g.node("BsdfTranslucent", Color=colour).outputs[0]
    return g.node("MixShader", _0=through, _1=front, _2=back).outputs[0]


def leaf(g: Graph, a: Colour, b: Colour, through: float = 0.4) -> bpy.types.NodeSocket:
    pick = g.noise(1.7, 3.0, 0.7)
    flutter = g.noise(23.0, 2.0)
    tone = g.mix(
        g.fit(g.math("ADD", g.math("MULTIPLY", pick, 0.5), g.math("MULTIPLY", flutter, 0.5)), 0.35, 0.65), a, b
    )
    return leafy(g, tone, through)


def bark(g: Graph, colour: Colour) -> bpy.types.NodeSocket:
    grain = g.noise(9.0, 5.0, 0.7, g.stretch(g.position(), 2.0, 2.0, 0.4))
    tinted = g.node("VectorMath", operation="SCALE", _0=colour, Scale=g.fit(grain, 0.3, 0.7, 0.5, 1.5)).outputs[0]
    return g.surface(tinted, 0.95, g.bump(grain, 0.03))


def window_glass(g: Graph, dress: str = "curtain", tint: Colour = (0.02, 0.022, 0.025)) -> bpy.types.NodeSocket:
    """A pane from outside by day: sky and trees mirrored over a dim room with curtains or blinds."""
    u, v, _ = g.split(g.uv())
    room = g.fit(g.noise(0.9, 2.0), 0.3, 0.7, 0.4, 2.2)
    dark = g.node("VectorMath", operation="SCALE", _0=tint, Scale=room).outputs[0]
    if dress == "blinds":
        slat = g.fit(g.math("FRACT", g.math("DIVIDE", v, 0.045)), 0.1, 0.9, 0.2, 1.0)
        cloth: Any = g.node("VectorMath", operation="SCALE", _0=(0.3, 0.29, 0.27), Scale=slat).outputs[0]
        cover: Any = g.fit(g.noise(0.7, 1.0, 0.5, g.stretch(g.position(), 1.0, 1.0, 0.1)), 0.42, 0.46)
    else:
        fold = g.fit(
            g.math("SINE", g.math("MULTIPLY", g.math("ADD", u, g.math("MULTIPLY", g.noise(2.0), 0.12)), 70.0)),
            -1.0,
            1.0,
            0.5,
            1.0,
        )
        cloth = g.node("VectorMath", operation="SCALE", _0=(0.22, 0.21, 0.19), Scale=fold).outputs[0]
        cover = g.fit(g.noise(1.6, 0.0, 0.5, g.stretch(g.position(), 1.0, 1.0, 0.05)), 0.52, 0.54)
    room_side = g.node("BsdfDiffuse", Color=g.mix(g.math("MULTIPLY", cover, 0.75), dark, cloth)).outputs[0]
    ripple = g.bump(g.noise(1.1, 1.0), 0.02, 0.25)
    mirror = g.node("BsdfGlossy", Color=(0.95, 0.97, 1.0), Roughness=0.01, Normal=ripple).outputs[0]
    facing = g.fit(g.node("LayerWeight", Blend=0.35).outputs["Fresnel"], 0.0, 1.0, 0.1, 1.0)
    return g.node("MixShader", _0=facing, _1=room_side, _2=mirror).outputs[0]


def water(
    g: Graph, colour: Colour, depth_tint: Colour, ripple: float = 0.02, scale: float = 3.0
) -> bpy.types.NodeSocket:
    body = g.mix(g.fit(g.noise(1.2, 3.0), 0.3, 0.7), colour, depth_tint)
    waves = g.bump(g.noise(scale, 3.0, 0.6), ripple)
    return g.surface(body, 0.02, waves, IOR=1.33, Specular_IOR_Level=0.8)


def glossy_paint(g: Graph, colour: Colour) -> bpy.types.NodeSocket:
    return g.surface(colour, 0.35, Coat_Weight=1.0, Coat_Roughness=0.03, Metallic=0.25)


def plain(g: Graph, colour: Colour, rough: float = 0.5, metal: float = 0.0) -> bpy.types.NodeSocket:
    return g.surface(colour, rough, Metallic=metal)


def glow(g: Graph, colour: Colour, strength: float) -> bpy.types.NodeSocket:
    return g.node("Emission", Color=colour, Strength=strength).outputs[0]
