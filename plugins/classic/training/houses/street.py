"""A street of made-up houses and rooms to learn from, besides the measured ones: other plots, cameras, light, paint.

Plans, walls, trees and colours that the sealed scenes keep to themselves are kept out of here too.
"""

import numpy as np

from .scenes import Camera, Exterior, Frame, Interior, Scene, Tree
from .sky import Sky

SEED = 4711
FRAMES = ((1200, 800), (1200, 900), (900, 1200), (1200, 675))
SKIES = ("clear", "cloudy", "broken", "overcast", "overcast", "hazy", "low_sun")
WALLS = (
    "red_brick", "brown_brick", "white_siding", "grey_siding", "blue_siding", "sage_siding", "yellow_siding",
    "white_stucco", "beige_stucco", "terra_stucco", "grey_stucco", "field_stone", "grey_stone", "batten_white", "cedar",
)  # fmt: skip
PITCHED = ("charcoal", "brown_shingle", "pale_shingle", "grey_metal", "clay_tile", "slate_tile", "sky_blue_metal")
PLANS = ("gable", "gable", "hip", "hip", "front_gable", "flat")
TRIMS = ("white", "white", "cream", "black", "brown", "green")
DOORS = ("red", "blue", "green", "oak", "white", "yellow", "teal")
KINDS = ("broadleaf", "broadleaf", "slim", "willowy", "bare")
EXTRAS = {
    "porch": 0.25, "picket": 0.15, "boards": 0.25, "wires": 0.2, "far_wires": 0.2, "pool": 0.1, "pond": 0.08,
    "car": 0.35, "car_street": 0.2, "neighbour": 0.4, "hedge": 0.3, "walk": 0.5, "open": 0.25, "winter": 0.15,
    "autumn": 0.15, "nobeds": 0.2, "eaves": 0.5,
}  # fmt: skip
ROOMS = {
    "living": (5.4, 5.0), "kitchen": (4.4, 4.6), "bedroom": (4.5, 4.7), "bathroom": (2.7, 3.2), "dining": (4.8, 5.0),
    "office": (4.3, 4.4), "empty": (4.8, 4.8), "sauna": (2.6, 2.8),
}  # fmt: skip
PAINTS = ("white", "white", "grey", "sage", "blue", "cream", "blush")
FLOORS = ("oak", "walnut", "pale_tile", "black_white", "carpet", "pine_boards")
ALOFT, OBLIQUE = 0.06, 0.08
"""Shares of houses seen from straight above and from a drone."""


def street(houses: int, rooms: int, seed: int = SEED) -> tuple[Scene, ...]:
    """So many made-up houses and rooms, the same for the same seed."""
    rng = np.random.default_rng(seed)
    outside = tuple(_house(k, rng) for k in range(houses))
    return (*outside, *(_room(k, rng) for k in range(rooms)))


def _pick(rng: np.random.Generator, options: tuple[str, ...]) -> str:
    return options[int(rng.integers(len(options)))]


def _some(rng: np.random.Generator, chance: float, options: tuple[str, ...]) -> str:
    return _pick(rng, options) if rng.random() < chance else ""


def _frame(rng: np.random.Generator, samples: int) -> Frame:
    width, height = FRAMES[int(rng.choice(len(FRAMES), p=(0.5, 0.3, 0.1, 0.1)))]
    return Frame(
        width=width,
        height=height,
        samples=samples,
        k1=float(rng.uniform(-0.06, 0.0)),
        noise=float(rng.uniform(0.3, 0.8)),
        exposure=float(rng.normal(0, 0.3)),
        cast=(float(np.exp(rng.normal(0, 0.08))), 1.0, float(np.exp(rng.normal(0, 0.1)))),
    )


def _weather(rng: np.random.Generator) -> Sky:
    kind = _pick(rng, SKIES)
    elevation = float(rng.uniform(6, 16) if kind == "low_sun" else rng.uniform(28, 65))
    return Sky(kind, float(rng.uniform(0, 360)), elevation, int(rng.integers(1, 9999)), float(rng.uniform(0.25, 0.8)))


def _house(number: int, rng: np.random.Generator) -> Exterior:
    plan = _pick(rng, PLANS)
    floors = int(rng.choice([1, 1, 2]))
    size = (float(rng.uniform(9, 15)), float(rng.uniform(7, 10)))
    camera = _camera(size[0], rng)
    extras = frozenset(name for name, chance in EXTRAS.items() if rng.random() < chance)
    return Exterior(
        f"street_{number:03d}",
        int(rng.integers(1000, 900_000)),
        plan,
        _pick(rng, WALLS),
        "membrane" if plan == "flat" else _pick(rng, PITCHED),
        _weather(rng),
        camera,
        _frame(rng, 3),
        size=size,
        floors=floors,
        pitch=float(rng.uniform(0.35, 0.95)),
        trim=_pick(rng, TRIMS),
        door=_pick(rng, DOORS),
        shutters=_some(rng, 0.3, ("black", "green", "white", "blue")),
        dress=_pick(rng, ("curtain", "curtain", "blinds", "none")),
        garage=_some(rng, 0.6, ("garage", "garage_panes")),
        lawn=_pick(rng, ("green", "green", "patchy", "patchy", "brown", "none")),
        drive=_pick(rng, ("concrete", "asphalt", "gravel", "pavers")),
        belt=_some(rng, 0.2, ("grey_stone", "field_stone", "red_brick")),
        trees=_trees(size, camera, rng),
        extras=extras,
        hills=float(rng.choice([0.0, 0.0, 0.0, 12.0, 26.0])),
    )


def _camera(width: float, rng: np.random.Generator) -> Camera:
    view = rng.random()
    x = float(rng.uniform(-0.75, 0.75) * width)
    if view < ALOFT:
        return Camera(x * 0.4, float(rng.uniform(-4, 6)), float(rng.uniform(22, 42)), float(rng.uniform(-180, 180)),
                      float(rng.uniform(-89, -72)), 0.0, float(rng.uniform(22, 30)))  # fmt: skip
    y = -float(rng.uniform(11.0, 24.0))
    towards = float(np.degrees(np.arctan2(-x, 4.0 - y)))
    yaw = towards + float(rng.normal(0, 6))
    focal = float(rng.uniform(18, 32))
    if view < ALOFT + OBLIQUE:
        z = float(rng.uniform(7, 20))
        pitch = -float(np.degrees(np.arctan2(z - 3, 4.0 - y))) + float(rng.uniform(0, 14))
        return Camera(x, y, z, yaw, pitch, float(rng.normal(0, 0.8)), focal)
    return Camera(x, y, float(rng.uniform(1.3, 2.2)), yaw, float(rng.normal(3, 3)), float(rng.normal(0, 0.9)), focal)


def _trees(size: tuple[float, float], camera: Camera, rng: np.random.Generator) -> tuple[Tree, ...]:
    """Up to six trees, none inside the house and none in the photographer's face."""
    made = []
    for _ in range(int(rng.integers(0, 7))):
        x, y = float(rng.uniform(-16, 16)), float(rng.uniform(-10, 14))
        inside = abs(x) < size[0] / 2 + 1.5 and -1.5 < y < size[1] + 1.5
        if not inside and np.hypot(x - camera.x, y - camera.y) > 6.0:
            made.append(Tree(_pick(rng, KINDS), x, y, float(rng.uniform(4.5, 13)), int(rng.integers(1, 9999))))
    return tuple(made)


def _room(number: int, rng: np.random.Generator) -> Interior:
    kind = tuple(ROOMS)[int(rng.integers(len(ROOMS)))]
    width, depth = (float(side * rng.uniform(0.9, 1.15)) for side in ROOMS[kind])
    camera = Camera(
        width * float(rng.uniform(0.3, 0.6)), 0.3, float(rng.uniform(1.3, 1.6)), float(rng.normal(0, 8)),
        float(rng.normal(-4, 2)), float(rng.normal(0, 0.7)), float(rng.uniform(17, 24)),
    )  # fmt: skip
    lamps = float(rng.choice([0.0, 0.0, 0.5, 1.0]))
    windows = int(rng.choice([1, 2]))
    return Interior(
        f"room_{number:03d}",
        int(rng.integers(1000, 900_000)),
        kind,
        _weather(rng),
        camera,
        _frame(rng, 4),
        size=(width, depth, 2.15 if kind == "sauna" else float(rng.uniform(2.45, 2.8))),
        walls=_pick(rng, PAINTS),
        floor="pine_boards" if kind == "sauna" else _pick(rng, FLOORS),
        windows=1 if kind in ("bathroom", "sauna", "bedroom", "office") else windows,
        lamps=lamps,
        extras=frozenset(n for n in ("curtains", "crown", "east_window", "door", "tall") if rng.random() < 0.4),
    )
