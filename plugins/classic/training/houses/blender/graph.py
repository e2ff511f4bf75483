"""A thin layer over Blender's shader nodes, so that a material reads as a few lines of arithmetic."""

from typing import Any

import bpy

Colour = tuple[float, float, float]

CLASSES = ("lawn", "building", "windows", "ground", "vegetation", "neutral", "water", "thing", "wire")
"""Truth channels, three to a render pass: ClassA, ClassB, ClassC."""


def rgba(colour: Colour) -> tuple[float, float, float, float]:
    return (*colour, 1.0)


def srgb(code: str) -> Colour:
    """Linear colour of a `#rrggbb` code."""
    values = [int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]
    return (linear[0], linear[1], linear[2])


class Graph:
    """One material under construction."""

    def __init__(self, name: str) -> None:
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.tree.nodes.clear()

    def node(self, kind: str, /, **settings: Any) -> bpy.types.Node:
        """A node; capitalised settings are inputs (spaces as underscores), the rest are its own properties."""
        made = self.tree.nodes.new("ShaderNode" + kind)
        for key, value in settings.items():
            if key[0].isupper() or key[0] == "_":
                socket = made.inputs[int(key[1:]) if key[0] == "_" else key.replace("_", " ")]
                self.plug(value, socket)
            else:
                setattr(made, key, value)
        return made

    def plug(self, value: Any, socket: bpy.types.NodeSocket) -> None:
        if isinstance(value, bpy.types.NodeSocket):
            self.tree.links.new(value, socket)
        elif isinstance(value, bpy.types.Node):
            self.tree.links.new(value.outputs[0], socket)
        elif isinstance(value, tuple) and len(value) == 3 and socket.type == "RGBA":
            socket.default_value = rgba(value)
        else:
            socket.default_value = value

    def uv(self) -> bpy.types.NodeSocket:
        return self.node("UVMap").outputs["UV"]

    def position(self) -> bpy.types.NodeSocket:
        return self.node("NewGeometry").outputs["Position"]

    def noise(self, scale: float, detail: float = 3.0, rough: float = 0.55, vector: Any = None) -> bpy.types.NodeSocket:
        made = self.node("TexNoise", Scale=scale, Detail=detail, Roughness=rough)
        self.plug(vector if vector is not None else self.position(), made.inputs["Vector"])
        return made.outputs["Factor"]

    def stretch(self, vector: Any, x: float, y: float, z: float = 1.0) -> bpy.types.NodeSocket:
        return self.node("VectorMath", operation="MULTIPLY", _0=vector, _1=(x, y, z)).outputs[0]

    def math(self, operation: str, a: Any, b: Any = 0.0, clamp: bool = False) -> bpy.types.NodeSocket:
        return self.node("Math", operation=operation, _0=a, _1=b, use_clamp=clamp).outputs[0]

    def fit(
        self, value: Any, low: float, high: float, to_low: float = 0.0, to_high: float = 1.0
    ) -> bpy.types.NodeSocket:
        made = self.node("MapRange", _0=value, _1=low, _2=high, _3=to_low, _4=to_high)
        return made.outputs[0]

    def mix(self, factor: Any, a: Any, b: Any, blend: str = "MIX") -> bpy.types.NodeSocket:
        return self.node("MixRGB", blend_type=blend, _0=factor, _1=a, _2=b).outputs[0]

    def split(self, vector: Any) -> tuple[bpy.types.NodeSocket, bpy.types.NodeSocket, bpy.types.NodeSocket]:
        made = self.node("SeparateXYZ", _0=vector)
        return made.outputs[0], made.outputs[1], made.outputs[2]

    def bump(self, height: Any, distance: float, strength: float = 1.0) -> bpy.types.NodeSocket:
        return self.node("Bump", Height=height, Distance=distance, Strength=strength).outputs[0]

    def weathered(self, colour: Any, amount: float = 0.25, scale: float = 0.6) -> bpy.types.NodeSocket:
        """The colour with the slow stains and fine grain that keep a surface from looking computed."""
        slow = self.fit(self.noise(scale, 5.0, 0.65), 0.3, 0.7, 1.0 - amount, 1.0 + amount * 0.5)
        fine = self.fit(self.noise(scale * 40, 2.0), 0.3, 0.7, 1.0 - amount * 0.3, 1.0 + amount * 0.3)
        both = self.math("MULTIPLY", slow, fine)
        return self.node("VectorMath", operation="SCALE", _0=colour, Scale=both).outputs[0]

    def surface(self, colour: Any, rough: Any = 0.7, normal: Any = None, **more: Any) -> bpy.types.NodeSocket:
        made = self.node("BsdfPrincipled", Base_Color=colour, Roughness=rough, **more)
        if normal is not None:
            self.plug(normal, made.inputs["Normal"])
        return made.outputs[0]

    def finish(self, shader: Any, classes: tuple[str, ...]) -> bpy.types.Material:
        """Connects the surface, and marks it in the truth passes."""
        self.node("OutputMaterial", Surface=shader)
        for k, name in enumerate(("ClassA", "ClassB", "ClassC")):
            marks = tuple(1.0 if c in classes else 0.0 for c in CLASSES[3 * k : 3 * k + 3])
            aov = self.node("OutputAOV", Color=(*marks, 1.0))
            aov.aov_name = name
        return self.material
