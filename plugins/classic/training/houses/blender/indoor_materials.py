"""Procedural surfaces of rooms: planks, tiles, carpet, cloth, marble, pine, pictures on the wall."""

from typing import Any

import bpy

from .graph import Colour, Graph


def planks(
    g: Graph, a: Colour, b: Colour, width: float = 0.13, length: float = 1.4, rough: float = 0.38, across: bool = False
) -> bpy.types.NodeSocket:
    """Boards with grain; along v unless `across`."""
    u, v, _ = g.split(g.uv())
    along, side = (u, v) if across else (v, u)
    turned = g.node("CombineXYZ", _0=along, _1=side).outputs[0]
    board = g.node(
        "TexBrick",
        Vector=turned,
        Color1=(0.0, 0.0, 0.0),
        Color2=(1.0, 1.0, 1.0),
        Mortar=(0.5, 0.5, 0.5),
        offset=0.37,
        Scale=1.0,
        Mortar_Size=0.0016,
        Mortar_Smooth=0.1,
        Brick_Width=length,
        Row_Height=width,
    )
    pick = g.split(board.outputs["Color"])[0]
    shifted = g.node(
        "VectorMath",
        operation="ADD",
        _0=g.stretch(turned, 1.6, 26.0),
        _1=g.node("VectorMath", operation="SCALE", _0=board.outputs["Color"], Scale=37.0).outputs[0],
    ).outputs[0]
    grain = g.noise(1.0, 5.0, 0.65, shifted)
    tone = g.mix(
        g.math("ADD", g.math("MULTIPLY", pick, 0.55), g.math("MULTIPLY", g.fit(grain, 0.25, 0.75), 0.45)), a, b
    )
    dark = g.fit(board.outputs["Factor"], 0.0, 1.0, 1.0, 0.25)
    tinted = g.node("VectorMath", operation="SCALE", _0=tone, Scale=dark).outputs[0]
    height = g.math("SUBTRACT", g.math("MULTIPLY", grain, 0.15), board.outputs["Factor"])
    return g.surface(tinted, g.fit(grain, 0.3, 0.7, rough - 0.08, rough + 0.12), g.bump(height, 0.0025))


def wood(g: Graph, a: Colour, b: Colour, rough: float = 0.42) -> bpy.types.NodeSocket:
    rings = g.noise(1.4, 6.0, 0.6, g.stretch(g.uv(), 14.0, 1.5))
    fine = g.noise(1.0, 3.0, 0.6, g.stretch(g.uv(), 160.0, 6.0))
    tone = g.mix(g.fit(g.math("ADD", g.math("MULTIPLY", rings, 0.7), g.math("MULTIPLY", fine, 0.3)), 0.35, 0.65), a, b)
    return g.surface(tone, rough, g.bump(fine, 0.0008))


def tiles(
    g: Graph,
    a: Colour,
    b: Colour,
    grout: Colour,
    width: float = 0.3,
    height: float = 0.3,
    offset: float = 0.0,
    rough: float = 0.18,
) -> bpy.types.NodeSocket:
    tile = g.node(
        "TexBrick",
        Vector=g.uv(),
        Color1=a,
        Color2=b,
        Mortar=grout,
        offset=offset,
        Scale=1.0,
        Mortar_Size=0.0025,
        Mortar_Smooth=0.2,
        Brick_Width=width,
        Row_Height=height,
    )
    cloudy = g.fit(g.noise(5.0, 5.0, 0.6), 0.3, 0.7, 0.93, 1.06)
    tinted = g.node("VectorMath", operation="SCALE", _0=tile.outputs["Color"], Scale=cloudy).outputs[0]
    return g.surface(
        tinted,
        g.fit(tile.outputs["Factor"], 0.0, 1.0, rough, 0.9),
        g.bump(g.math("SUBTRACT", 1.0, tile.outputs["Factor"]), 0.003),
    )


def cloth(g: Graph, colour: Colour, weave: float = 260.0, amount: float = 0.14) -> bpy.types.NodeSocket:
    threads = g.noise(weave, 2.0, 0.6)
    worn = g.weathered(colour, amount, 1.6)
    shade = g.fit(threads, 0.3, 0.7, 0.82, 1.14)
    tinted = g.node("VectorMath", operation="SCALE", _0=worn, Scale=shade).outputs[0]
    return g.surface(
        tinted,
        0.92,
        g.bump(g.math("ADD", threads, g.math("MULTIPLY", g.noise(3.0, 3.0), 8.0)), 0.004),
        Sheen_Weight=0.25,
    )


def sheer(g: Graph, colour: Colour) -> bpy.types.NodeSocket:
    """Curtain cloth that lets half of the light through."""
    front = g.node("BsdfDiffuse", Color=colour).outputs[0]
    back = g.node("BsdfTranslucent", Color=colour).outputs[0]
    return g.node("MixShader", _0=0.45, _1=front, _2=back).outputs[0]


def rug(g: Graph, a: Colour, b: Colour, size: float = 0.35, plain: bool = False) -> bpy.types.NodeSocket:
    if plain:
        tone: Any = a
    else:
        check = g.node(
            "TexVoronoi",
            Vector=g.stretch(g.uv(), 1.0 / size, 1.0 / size),
            feature="DISTANCE_TO_EDGE",
            voronoi_dimensions="2D",
            Randomness=0.0,
            Scale=1.0,
        )
        tone = g.mix(g.fit(check.outputs["Distance"], 0.08, 0.12), b, a)
    pile = g.noise(180.0, 3.0, 0.7)
    tinted = g.node("VectorMath", operation="SCALE", _0=tone, Scale=g.fit(pile, 0.3, 0.7, 0.7, 1.25)).outputs[0]
    return g.surface(tinted, 0.97, g.bump(pile, 0.01))


def marble(g: Graph, base: Colour, vein: Colour, rough: float = 0.12) -> bpy.types.NodeSocket:
    bent = g.node("TexNoise", Vector=g.position(), Scale=1.3, Detail=7.0, Roughness=0.6, Distortion=1.6).outputs[
        "Factor"
    ]
    line = g.fit(g.math("ABSOLUTE", g.math("SUBTRACT", bent, 0.5)), 0.0, 0.05, 1.0, 0.0)
    return g.surface(g.mix(g.math("MULTIPLY", line, 0.55), base, vein), rough)


def art(g: Graph, a: Colour, b: Colour, c: Colour) -> bpy.types.NodeSocket:
    field = g.node("TexNoise", Vector=g.position(), Scale=2.2, Detail=3.0, Distortion=1.2).outputs["Factor"]
    other = g.node("TexNoise", Vector=g.position(), Scale=4.2, Detail=5.0, Distortion=0.5).outputs["Factor"]
    tone = g.mix(g.fit(other, 0.5, 0.56), g.mix(g.fit(field, 0.44, 0.5), a, b), c)
    return g.surface(tone, 0.35)


def mirror(g: Graph) -> bpy.types.NodeSocket:
    return g.node("BsdfGlossy", Color=(0.9, 0.91, 0.9), Roughness=0.01).outputs[0]


def books(g: Graph, dull: float = 0.6) -> bpy.types.NodeSocket:
    position = g.position()
    x, y, _ = g.split(position)
    spine = g.node(
        "TexWhiteNoise", noise_dimensions="1D", W=g.math("FLOOR", g.math("MULTIPLY", g.math("ADD", x, y), 34.0))
    )
    tone = g.node("HueSaturation", Saturation=dull, Value=0.55, Color=spine.outputs["Color"]).outputs[0]
    deep = g.node("VectorMath", operation="MULTIPLY", _0=tone, _1=tone).outputs[0]
    return g.surface(g.mix(0.35, deep, (0.16, 0.1, 0.06)), 0.6)
