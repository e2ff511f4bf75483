"""Names the materials of a room: which floor, which walls, which cloth."""

from typing import Any

import numpy as np

from ..scenes import Interior
from . import indoor_materials as i
from . import materials as m
from .graph import srgb
from .materials import Factory, Palette

FLOORS: dict[str, tuple[Factory, dict[str, Any], str]] = {
    "oak": (i.planks, {"a": srgb("#b08a5e"), "b": srgb("#8f6a42")}, ""),
    "walnut": (i.planks, {"a": srgb("#6b4a32"), "b": srgb("#4a3122")}, ""),
    "grey_oak": (i.planks, {"a": srgb("#a79c8e"), "b": srgb("#857a6d"), "width": 0.18}, ""),
    "pale_tile": (i.tiles, {"a": srgb("#cfccc6"), "b": srgb("#c4c1bb"), "grout": srgb("#9b9994"),
        "width": 0.6, "height": 0.6}, "neutral"),
    "black_white": (i.tiles, {"a": srgb("#d8d6d1"), "b": srgb("#2c2c2d"), "grout": srgb("#8a8a88"),
        "width": 0.25, "height": 0.25}, ""),
    "terracotta": (i.tiles, {"a": srgb("#a8623f"), "b": srgb("#945236"), "grout": srgb("#b3a48f"), "rough": 0.4}, ""),
    "carpet": (i.rug, {"a": srgb("#a89f93"), "b": srgb("#a89f93"), "plain": True}, ""),
    "pine_boards": (i.planks, {"a": srgb("#c9ac82"), "b": srgb("#b29267"), "width": 0.1}, ""),
}  # fmt: skip
WALLS = {
    "white": ("#e6e4df", True), "grey": ("#b9babb", True), "sage": ("#a9b39b", False), "blue": ("#8fa3b5", False),
    "cream": ("#e3d7bd", False),
    "blush": ("#d8b9a9", False), "navy": ("#3b4a5f", False), "ochre": ("#c79a52", False),
}  # fmt: skip
FABRICS = (
    ("#7d8288", "#c0843f", "#3f5b6b"),
    ("#b7a78f", "#6b7a58", "#8f4a3a"),
    ("#4b5a6b", "#d0c3a8", "#b0673c"),
    ("#8a5a48", "#d8d0c0", "#49604f"),
)
SEALED_FABRICS = (
    ("#5f6d57", "#c9a24a", "#7d3f4a"),
    ("#c8bcae", "#39566b", "#b5894f"),
    ("#6f5a75", "#cfc9bd", "#5e7f7a"),
)


def dress_room(palette: Palette, scene: Interior) -> None:
    """Defines every material a room's parts ask for."""
    factory, settings, classes = FLOORS[scene.floor]
    palette.define("floor", factory, f"building {classes}", **settings)
    if scene.room == "sauna":
        for name in ("walls", "ceiling", "skirting"):
            palette.define(
                name,
                i.planks,
                "building",
                a=srgb("#cdb088"),
                b=srgb("#b8976c"),
                width=0.09,
                length=2.6,
                across=True,
                rough=0.5,
            )
        palette.define("wood", i.wood, "thing", a=srgb("#d3ba92"), b=srgb("#bd9e74"))
        palette.define("sash", i.wood, "building windows", a=srgb("#c7aa80"), b=srgb("#b08f65"))
    else:
        code, neutral = WALLS[scene.walls]
        if scene.room == "bathroom":
            palette.define(
                "walls",
                i.tiles,
                "building neutral",
                a=srgb("#d9d8d4"),
                b=srgb("#d1d0cc"),
                grout=srgb("#b0afab"),
                width=0.3,
                height=0.15,
                offset=0.5,
            )
        else:
            palette.define(
                "walls",
                m.paint,
                "building neutral" if neutral else "building",
                colour=srgb(code),
                rough=0.75,
                wear=0.025,
            )
        palette.define("ceiling", m.paint, "building neutral", colour=srgb("#efeeec"), rough=0.85, wear=0.02)
        palette.define("skirting", m.paint, "building neutral", colour=srgb("#e9e8e4"), rough=0.4, wear=0.02)
        tone = ("#9a6f45", "#7a5232") if scene.seed % 2 else ("#b98f62", "#9a7148")
        palette.define("wood", i.wood, "thing", a=srgb(tone[0]), b=srgb(tone[1]))
        palette.define("sash", m.paint, "building windows neutral", colour=srgb("#e9e8e4"), rough=0.4, wear=0.02)
    palette.define("door", m.paint, "building neutral", colour=srgb("#e4e3df"), rough=0.4, wear=0.03)
    palette.define("outer", m.plain, "building", colour=srgb("#8a8a88"), rough=0.9)
    palette.define("dark_wood", i.wood, "thing", a=srgb("#4a3424"), b=srgb("#33231a"))
    _cloth(palette, scene)
    _fittings(palette, scene)
    palette.define("garden", m.lawn, "ground", lush=srgb("#69793a"), dry=srgb("#949059"), dryness=0.2)
    palette.define("garden_fence", m.siding, "ground", colour=srgb("#94795b"), row=3.0, wear=0.4)
    palette.define("garden_leaf", m.leaf, "vegetation", a=srgb("#4a6630"), b=srgb("#6f8a40"))
    palette.define("bark", m.bark, "vegetation", colour=srgb("#6b5d4e"))


def _cloth(palette: Palette, scene: Interior) -> None:
    family = SEALED_FABRICS if scene.sealed else FABRICS
    base, one, two = family[scene.seed % len(family)]
    palette.define("fabric", i.cloth, "thing", colour=srgb(base))
    palette.define("fabric2", i.cloth, "thing", colour=srgb(two))
    palette.define("accent", i.cloth, "thing", colour=srgb(one))
    palette.define("accent2", i.cloth, "thing", colour=srgb(two))
    palette.define("linen", i.cloth, "thing neutral", colour=srgb("#e3e2df"), amount=0.04)
    palette.define("duvet", i.cloth, "thing", colour=srgb("#d9d2c6"), amount=0.06)
    palette.define("throw", i.cloth, "thing", colour=srgb(one))
    palette.define("curtain", i.sheer, "thing", colour=srgb("#d6cfc2") if scene.seed % 2 else srgb(two))
    palette.define("rug", i.rug, "thing", a=srgb("#b9ae9c"), b=srgb(two), plain=scene.seed % 3 == 0)
    palette.define("towel", i.cloth, "thing", colour=srgb(one), weave=90.0)


def _fittings(palette: Palette, scene: Interior) -> None:
    rng = np.random.default_rng(scene.seed + 9)
    cabinets = ("#e2e1dd", "#4f6470", "#7b8a78", "#2f3b47")[scene.seed % 4]
    palette.define(
        "cabinet",
        m.paint,
        "thing neutral" if cabinets == "#e2e1dd" else "thing",
        colour=srgb(cabinets),
        rough=0.35,
        wear=0.02,
    )
    palette.define("counter", i.marble, "thing", base=srgb("#d9d7d2"), vein=srgb("#7a7a7a"))
    palette.define(
        "splash",
        i.tiles,
        "building neutral",
        a=srgb("#dcdbd8"),
        b=srgb("#d2d1cd"),
        grout=srgb("#a9a8a5"),
        width=0.2,
        height=0.075,
        offset=0.5,
    )
    palette.define("steel", m.plain, "thing neutral", colour=(0.5, 0.5, 0.51), rough=0.28, metal=1.0)
    palette.define("metal", m.plain, "thing", colour=(0.18, 0.17, 0.16), rough=0.35, metal=1.0)
    palette.define(
        "ceramic", m.plain, "thing", colour=srgb(("#d9d4ca", "#4f6a72", "#b8633d")[scene.seed % 3]), rough=0.2
    )
    palette.define("porcelain", m.plain, "thing neutral", colour=srgb("#eceae6"), rough=0.08)
    palette.define("black", m.plain, "thing", colour=(0.008, 0.008, 0.009), rough=0.12)
    palette.define("mirror", i.mirror, "thing")
    palette.define("books", i.books, "thing")
    palette.define(
        "frame", m.plain, "thing", colour=(0.02, 0.02, 0.02) if scene.seed % 2 else srgb("#9a7648"), rough=0.4
    )
    palette.define("mount", m.paint, "thing neutral", colour=srgb("#e8e7e3"), wear=0.01)
    for k, codes in enumerate(
        (("#31506b", "#d7c9a8", "#b5562f"), ("#7a8f6a", "#e0d8c6", "#2f3b35"), ("#c08a3e", "#41364a", "#d9cfc0"))
    ):
        a, b, c = (srgb(code) for code in codes)
        palette.define(f"art{k}", i.art, "thing", a=a, b=b, c=c)
    palette.define("houseplant", m.leaf, "thing", a=srgb("#2f5a32"), b=srgb("#4f7f3f"))
    palette.define("headboard", i.cloth, "thing", colour=srgb("#7f7a72") if rng.random() < 0.5 else srgb("#5b6b70"))
    palette.define("stone", m.stucco, "thing", colour=srgb("#55524f"), wear=0.5)
    if scene.lamps:
        palette.define(
            "shade",
            m.glow,
            "thing",
            colour=(1.0, 0.66, 0.36) if scene.room != "sauna" else (1.0, 1.0, 1.0),
            strength=1.6 * scene.lamps,
        )
        palette.define("spot", m.glow, "thing", colour=(1.0, 0.68, 0.38), strength=9.0 * scene.lamps)
    else:
        palette.define("shade", i.sheer, "thing", colour=srgb("#ddd5c5"))
        palette.define("spot", m.plain, "thing", colour=(0.8, 0.8, 0.78), rough=0.3)
