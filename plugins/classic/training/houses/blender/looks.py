"""Names the materials of an exterior scene: which brick, which roof, which green."""

from typing import Any

import numpy as np

from ..scenes import Exterior
from . import materials as m
from .graph import srgb
from .materials import Factory, Palette

WHITE = srgb("#e9e7e2")
TRIM = {
    "white": srgb("#eceae6"), "cream": srgb("#e0d6bd"), "grey": srgb("#8e9092"), "black": srgb("#26282a"),
    "brown": srgb("#5b4433"),
    "green": srgb("#3c5240"), "natural": srgb("#8a6443"),
}  # fmt: skip
NEUTRAL_TRIM = ("white", "grey", "black")
DOORS = {
    "red": srgb("#7d1f1d"), "blue": srgb("#27415f"), "green": srgb("#2f4a38"), "oak": srgb("#7a4f2a"),
    "white": WHITE, "black": srgb("#1d1e20"),
    "yellow": srgb("#c99a2e"), "teal": srgb("#2b6f73"),
}  # fmt: skip

Look = tuple[Factory, dict[str, Any]]

WALLS: dict[str, Look] = {
    "red_brick": (m.brick, {"a": srgb("#8a4a38"), "b": srgb("#6e3a2e"), "mortar": srgb("#b3a898")}),
    "brown_brick": (m.brick, {"a": srgb("#7d5a45"), "b": srgb("#5c4334"), "mortar": srgb("#8f877b")}),
    "tan_brick": (m.brick, {"a": srgb("#c2a27c"), "b": srgb("#a5855f"), "mortar": srgb("#d2c8b6"),
        "width": 0.29, "height": 0.09}),
    "white_siding": (m.siding, {"colour": srgb("#e3e2de")}),
    "grey_siding": (m.siding, {"colour": srgb("#8f979c")}),
    "blue_siding": (m.siding, {"colour": srgb("#6d8397"), "row": 0.12}),
    "sage_siding": (m.siding, {"colour": srgb("#8d9a82"), "row": 0.16}),
    "yellow_siding": (m.siding, {"colour": srgb("#dcc68c")}),
    "white_stucco": (m.stucco, {"colour": srgb("#e5e1d8")}),
    "beige_stucco": (m.stucco, {"colour": srgb("#cdb896")}),
    "terra_stucco": (m.stucco, {"colour": srgb("#c48d66")}),
    "grey_stucco": (m.stucco, {"colour": srgb("#a9a8a5")}),
    "field_stone": (m.stone, {"a": srgb("#8d8373"), "b": srgb("#5f5a52"), "mortar": srgb("#a59c8b")}),
    "grey_stone": (m.stone, {"a": srgb("#8b8d8c"), "b": srgb("#66686a"), "mortar": srgb("#9b9a95"),
        "size": 0.4, "squareness": 0.5}),
    "batten_white": (m.siding, {"colour": srgb("#dedcd5"), "row": 0.4, "vertical": True}),
    "batten_green": (m.siding, {"colour": srgb("#4d5f52"), "row": 0.35, "vertical": True}),
    "barn_red": (m.siding, {"colour": srgb("#74302a"), "row": 0.26, "vertical": True, "wear": 0.3}),
    "cedar": (m.siding, {"colour": srgb("#8f5f3a"), "row": 0.15, "wear": 0.4}),
    "cedar_shake": (m.shingles, {"colour": srgb("#8b6f52"), "other": srgb("#6b5540"), "row": 0.17,
        "tab": 0.16, "thick": 0.015}),
    "grey_shake": (m.shingles, {"colour": srgb("#8a8680"), "other": srgb("#6f6b66"), "row": 0.17, "tab": 0.15,
        "thick": 0.015}),
    "ashlar": (m.brick, {"a": srgb("#b9ae98"), "b": srgb("#9c917c"), "mortar": srgb("#8b8375"), "width": 0.62,
        "height": 0.28, "gap": 0.018, "wear": 0.35}),
}  # fmt: skip
FAMILY = {
    "siding": ("white_siding", "grey_siding", "blue_siding", "sage_siding", "yellow_siding"),
    "batten": ("batten_white", "batten_green", "barn_red"),
}

ROOFS: dict[str, Look] = {
    "charcoal": (m.shingles, {"colour": srgb("#4a4a4c"), "other": srgb("#333335")}),
    "brown_shingle": (m.shingles, {"colour": srgb("#62503f"), "other": srgb("#463a2f")}),
    "pale_shingle": (m.shingles, {"colour": srgb("#a9b0b8"), "other": srgb("#949ca6")}),
    "sky_blue_metal": (m.metal_roof, {"colour": srgb("#8ea9c4")}),
    "grey_metal": (m.metal_roof, {"colour": srgb("#9aa0a5")}),
    "dark_metal": (m.metal_roof, {"colour": srgb("#3a3f44")}),
    "clay_tile": (m.roof_tile, {"colour": srgb("#a9603f"), "other": srgb("#8a4a32")}),
    "slate_tile": (m.roof_tile, {"colour": srgb("#63686e"), "other": srgb("#4f5459")}),
    "cedar_roof": (m.shingles, {"colour": srgb("#7d6a55"), "other": srgb("#5e4e3e"), "row": 0.2, "tab": 0.18,
        "thick": 0.02}),
    "membrane": (m.concrete, {"colour": srgb("#8f8f8c"), "slab": 3.0}),
}  # fmt: skip

DRIVES: dict[str, tuple[Factory, dict[str, Any], str]] = {
    "concrete": (m.concrete, {"colour": srgb("#b3b0aa"), "slab": 2.6}, "ground neutral"),
    "asphalt": (m.asphalt, {}, "ground neutral"),
    "gravel": (m.gravel, {"a": srgb("#a79c8c"), "b": srgb("#6f675c")}, "ground"),
    "pavers": (m.pavers, {"a": srgb("#9a7d68"), "b": srgb("#7a6a5e")}, "ground"),
}

GREENS = {
    "green": (srgb("#69793a"), srgb("#949059"), 0.16),
    "patchy": (srgb("#68783a"), srgb("#a3986f"), 0.45),
    "brown": (srgb("#86814f"), srgb("#a59a78"), 0.95),
    "none": (srgb("#5b7f2d"), srgb("#8c8f45"), 0.3),
}


def dress_palette(palette: Palette, scene: Exterior) -> None:
    """Defines every material an exterior's parts ask for."""
    rng = np.random.default_rng(scene.seed + 5)
    factory, settings = WALLS[scene.wall]
    palette.define("wall", factory, "building", **settings)
    second = "white_siding" if scene.wall != "white_siding" else "grey_siding"
    if scene.sealed:
        second = {"ashlar": "batten_white", "cedar_shake": "ashlar", "tan_brick": "cedar_shake"}.get(
            scene.wall, "cedar_shake"
        )
    factory, settings = WALLS[second]
    palette.define("wall2", factory, "building", **settings)
    for k, name in enumerate(("wall3", "wall4")):
        factory, settings = WALLS[("beige_stucco", "yellow_siding", "brown_brick", "grey_siding")[(scene.seed + k) % 4]]
        palette.define(name, factory, "building", **settings)
    factory, settings = WALLS[scene.belt or "field_stone"]
    palette.define("belt", factory, "building", **settings)
    factory, settings = WALLS["field_stone" if scene.seed % 3 == 0 else "red_brick"]
    palette.define("chimney", factory, "building", **settings)
    factory, settings = ROOFS[scene.roof]
    palette.define("roof", factory, "building", **settings)
    palette.define("ridge", m.plain, "building", colour=tuple(0.85 * c for c in settings["colour"]), rough=0.9)
    neutral = "building neutral" if scene.trim in NEUTRAL_TRIM else "building"
    trim = TRIM[scene.trim]
    palette.define("trim", m.paint, neutral, colour=trim, rough=0.5)
    palette.define("soffit", m.paint, neutral, colour=trim, rough=0.6)
    palette.define("gutter", m.paint, neutral, colour=trim, rough=0.4)
    palette.define("sash", m.paint, "building windows", colour=trim if scene.trim != "natural" else WHITE, rough=0.45)
    palette.define("shutter", m.paint, "building", colour=DOORS.get(scene.shutters, TRIM["black"]), rough=0.5)
    palette.define("door", m.paint, "building", colour=DOORS[scene.door], rough=0.4)
    palette.define(
        "garage",
        m.paint,
        "building neutral" if scene.seed % 3 else "building",
        colour=WHITE if scene.seed % 3 else srgb("#6b4a33"),
        rough=0.5,
    )
    palette.define("seam", m.plain, "building", colour=(0.08, 0.08, 0.08), rough=0.9)
    palette.define("glass", m.window_glass, "building windows", dress=scene.dress)
    palette.define("glass_small", m.window_glass, "building", dress="none")
    palette.define("foundation", m.concrete, "building neutral", colour=srgb("#97948d"), slab=4.0)
    palette.define("concrete", m.concrete, "building neutral", colour=srgb("#aaa69f"))
    palette.define("terracotta", m.plain, "building", colour=srgb("#8d5138"), rough=0.9)
    palette.define("metal", m.plain, "building", colour=(0.12, 0.12, 0.125), rough=0.4, metal=0.8)
    palette.define("lamp_clear", m.plain, "thing", colour=(0.6, 0.6, 0.58), rough=0.1)
    palette.define("lamp_red", m.plain, "thing", colour=(0.35, 0.01, 0.01), rough=0.15)
    palette.define("mat", m.soil, "thing")
    _outdoors(palette, scene, rng)


def _outdoors(palette: Palette, scene: Exterior, rng: np.random.Generator) -> None:
    drive, settings, classes = DRIVES[scene.drive]
    palette.define("drive", drive, classes, **settings)
    palette.define("path", m.concrete, "ground neutral", colour=srgb("#b5b2ac"), slab=1.25)
    palette.define("deck", m.concrete, "ground neutral", colour=srgb("#c4bdb0"), slab=0.9)
    palette.define("kerb", m.concrete, "ground neutral", colour=srgb("#a8a59f"), slab=1.8)
    palette.define("street", m.asphalt, "ground neutral")
    palette.define("mulch", m.soil, "ground")
    palette.define("yard", m.gravel, "ground", a=srgb("#b9a587"), b=srgb("#8f7d63"), size=0.035)
    lush, dry, dryness = GREENS[scene.lawn]
    shift = 1.0 + rng.normal() * 0.08
    lush = (lush[0] * shift, lush[1], lush[2])
    palette.define("lawn", m.lawn, "lawn ground", lush=lush, dry=dry, dryness=dryness)
    palette.define("blade", m.blade, "lawn ground", lush=lush, dry=dry, dryness=dryness)
    palette.define(
        "field", m.lawn, "ground", lush=tuple(0.8 * c for c in lush), dry=dry, dryness=max(dryness, 0.3), patch=0.06
    )
    palette.define("hill", m.soil, "ground", a=srgb("#4b5a3c"), b=srgb("#66704c"))
    autumn = "autumn" in scene.extras
    pairs = [("#3f5c26", "#66822f"), ("#4d6b2c", "#7b9440"), ("#35542d", "#5c7a3c")]
    if scene.sealed:
        pairs = [("#556b35", "#8a9a4b"), ("#2f4f33", "#4f7046")]
    if autumn:
        pairs = [("#a5682a", "#c99a3a"), ("#8d3f22", "#b9722f")]
    for k in range(2):
        a, b = pairs[(scene.seed + k) % len(pairs)]
        palette.define(f"leaf{k}", m.leaf, "vegetation", a=srgb(a), b=srgb(b))
    palette.define("leaf_far", m.leaf, "vegetation", a=srgb("#39512a" if not autumn else "#7d5a2c"), b=srgb("#5b7236"))
    palette.define("needles", m.leaf, "vegetation", a=srgb("#2c4430"), b=srgb("#48603d"), through=0.12)
    palette.define("bush", m.leaf, "vegetation", a=srgb("#33502a"), b=srgb("#5b7a38"))
    palette.define("hedge", m.leaf, "vegetation", a=srgb("#2f4a27"), b=srgb("#517036"))
    palette.define(
        "flower", m.leaf, "vegetation", a=srgb("#4f6d35"), b=srgb(("#a6527a", "#c7b24a", "#8a6fb0")[scene.seed % 3])
    )
    palette.define("bark", m.bark, "vegetation", colour=srgb("#6b5d4e") if not scene.sealed else srgb("#7d7468"))
    palette.define("fence", m.paint, "thing neutral", colour=WHITE, rough=0.55, wear=0.12)
    palette.define("boards", m.siding, "thing", colour=srgb("#8b7257"), row=3.0, wear=0.45)
    palette.define("pole", m.bark, "thing", colour=srgb("#5f5247"))
    palette.define("wire", m.plain, "wire", colour=(0.02, 0.02, 0.02), rough=0.6)
    palette.define("bin", m.plain, "thing", colour=srgb("#2d3b33"), rough=0.5)
    palette.define("boulder", m.stucco, "ground", colour=srgb("#85807a"), wear=0.5)
    palette.define("pool", m.water, "water", colour=srgb("#3f9fb8"), depth_tint=srgb("#2d8aa8"), ripple=0.03, scale=2.2)
    palette.define(
        "pool_tile",
        m.brick,
        "ground",
        a=srgb("#3b6f8f"),
        b=srgb("#2f5f7d"),
        mortar=srgb("#a9c0c8"),
        width=0.1,
        height=0.1,
        gap=0.01,
    )
    palette.define(
        "pond", m.water, "water", colour=srgb("#26302a"), depth_tint=srgb("#38422f"), ripple=0.012, scale=1.2
    )
    paints = ("#23364f", "#7f1518", "#c9cacc", "#2b2d2f", "#5e6a62")
    palette.define("car_paint", m.glossy_paint, "thing", colour=srgb(paints[scene.seed % 5]))
    palette.define("car_paint2", m.glossy_paint, "thing", colour=srgb(paints[(scene.seed + 2) % 5]))
    palette.define("car_glass", m.window_glass, "thing", dress="none")
    palette.define("tyre", m.plain, "thing", colour=(0.015, 0.015, 0.015), rough=0.9)
    palette.define("rim", m.plain, "thing", colour=(0.45, 0.45, 0.46), rough=0.3, metal=0.9)
