"""The scenes of the measured houses as plain data: what stands where, under which light, seen how."""

from dataclasses import dataclass, field, replace

from .sky import Sky


@dataclass(frozen=True)
class Camera:
    """Where the photographer stands; angles in degrees, focal length as on 35 mm film."""

    x: float = 0.0
    y: float = -15.0
    z: float = 1.6
    yaw: float = 0.0
    """Positive looks to the right."""
    pitch: float = 2.0
    """Positive looks up, which makes verticals converge upwards."""
    roll: float = 0.0
    focal: float = 24.0


@dataclass(frozen=True)
class Frame:
    """The picture's size and how the camera renders it."""

    width: int = 1512
    height: int = 1008
    samples: int = 4
    detail: float = 1.0
    """Pixels rendered per pixel of the photo's width; below 1 the photo is resampled, as a Bayer sensor's is."""
    k1: float = -0.03
    """Radial distortion; negative is barrel."""
    vignette: float = 0.3
    noise: float = 0.5
    exposure: float = 0.0
    """Error of the photo's exposure in stops."""
    cast: tuple[float, float, float] = (1.0, 1.0, 1.0)
    """Error of the photo's white balance, as gains in linear light."""
    quality: int = 92


@dataclass(frozen=True)
class Tree:
    kind: str
    x: float
    y: float
    height: float
    seed: int = 1


@dataclass(frozen=True)
class Exterior:
    """A house seen from outside."""

    name: str
    seed: int
    plan: str
    wall: str
    roof: str
    sky: Sky
    camera: Camera = Camera()
    frame: Frame = Frame()
    sealed: bool = False
    size: tuple[float, float] = (12.0, 8.0)
    floors: int = 1
    pitch: float = 0.55
    trim: str = "white"
    door: str = "red"
    shutters: str = ""
    dress: str = "curtain"
    garage: str = ""
    """'', garage or garage_panes."""
    lawn: str = "green"
    """green, patchy, brown or none."""
    drive: str = "concrete"
    belt: str = ""
    trees: tuple[Tree, ...] = ()
    extras: frozenset[str] = field(default_factory=frozenset)
    hills: float = 0.0


@dataclass(frozen=True)
class Interior:
    """A room seen from inside."""

    name: str
    seed: int
    room: str
    """living, kitchen, bedroom, bathroom, dining, sauna, office or empty."""
    sky: Sky
    camera: Camera
    frame: Frame = Frame()
    sealed: bool = False
    size: tuple[float, float, float] = (5.2, 4.6, 2.6)
    walls: str = "white"
    floor: str = "oak"
    windows: int = 2
    lamps: float = 0.0
    """How strongly the warm lamps burn; 0 is off."""
    extras: frozenset[str] = field(default_factory=frozenset)


Scene = Exterior | Interior


def _tag(*names: str) -> frozenset[str]:
    return frozenset(names)


BIG = Frame(width=6000, height=4000, samples=2, detail=0.6, noise=0.7, quality=90)
"""24 MP from 9 million rendered pixels, resampled as a sensor with a mosaic and a soft lens would."""


def scenes() -> tuple[Scene, ...]:
    """Every committed scene, in the order in which they are rendered."""
    return (*exteriors(), *interiors())


def exteriors() -> tuple[Exterior, ...]:
    """Twelve open houses and six sealed ones, whose plans, walls, trees and seeds the open ones never use."""
    return (
        Exterior(
            "gable_brick", 11, "gable", "red_brick", "charcoal", Sky("cloudy", 205, 44, 5, 0.4),
            Camera(3.5, -15.5, 1.6, -8.0, 3.0, 0.7, 24),
            Frame(exposure=-0.3, cast=(1.1, 1.0, 0.86)),
            garage="garage", shutters="black",
            trees=(Tree("broadleaf", -8.6, -1.5, 8.0, 3), Tree("broadleaf", 13.5, 11.0, 10.0, 4)),
            extras=_tag("hedge", "neighbour"),
        ),
        Exterior(
            "hip_stucco", 12, "hip", "beige_stucco", "clay_tile", Sky("clear", 140, 52, 6),
            Camera(-6.0, -14.0, 1.55, 22.0, 4.0, -0.8, 22),
            Frame(exposure=0.35, cast=(0.93, 1.0, 1.1), k1=-0.045),
            size=(13.0, 9.0), trim="cream", door="oak", dress="blinds", drive="pavers", garage="garage_panes",
            lawn="green",
            trees=(Tree("willowy", 9.5, -4.0, 7.0, 7),), extras=_tag("car", "boards"), pitch=0.42,
        ),
        Exterior(
            "two_floor_siding", 13, "gable", "white_siding", "pale_shingle", Sky("overcast", 180, 50, 7),
            Camera(-2.0, -17.0, 1.7, 6.0, 6.0, 1.1, 24),
            Frame(exposure=-0.2, cast=(0.92, 1.0, 1.12)),
            size=(11.5, 8.5), floors=2, shutters="green", door="green", lawn="green",
            trees=(Tree("broadleaf", -9.5, 3.0, 11.0, 9), Tree("slim", 9.5, -3.0, 6.5, 10)),
            extras=_tag("porch", "picket", "neighbour", "walk"),
        ),
        Exterior(
            "flat_modern", 14, "flat", "white_stucco", "membrane", Sky("clear", 235, 36, 8),
            Camera(7.0, -14.0, 1.5, -24.0, 2.0, 0.3, 20),
            Frame(exposure=0.1, cast=(1.0, 1.0, 1.0), k1=-0.05),
            size=(13.0, 8.0), trim="black", door="oak", lawn="none", drive="gravel", dress="none",
            trees=(Tree("slim", -4.5, -3.6, 5.0, 12),), extras=_tag("pool", "eaves"), floors=1, hills=14.0,
        ),
        Exterior(
            "winter_brick", 15, "gable", "brown_brick", "slate_tile", Sky("overcast", 170, 30, 9),
            Camera(1.0, -16.0, 1.6, -3.0, 5.0, -1.2, 26),
            Frame(exposure=-0.4, cast=(1.06, 1.0, 0.94)),
            floors=2, size=(10.5, 8.0), door="blue", lawn="brown",
            trees=(Tree("bare", -7.5, -3.2, 9.0, 13), Tree("bare", 9.0, 4.0, 11.0, 14),
                   Tree("bare", 7.2, -5.0, 6.5, 15)),
            extras=_tag("winter", "walk", "car_street"),
        ),
        Exterior(
            "stone_hip_wires", 16, "hip", "field_stone", "brown_shingle", Sky("broken", 215, 38, 10, 0.75),
            Camera(-4.5, -15.0, 1.6, 12.0, 3.0, 0.9, 24),
            Frame(exposure=0.2, cast=(1.04, 1.0, 0.95)),
            size=(12.5, 9.0), trim="cream", door="green", lawn="patchy", drive="asphalt", garage="garage",
            trees=(Tree("broadleaf", 9.0, 13.0, 10.0, 16),),
            extras=_tag("wires", "far_wires"), pitch=0.5,
        ),
        Exterior(
            "low_sun_siding", 17, "front_gable", "blue_siding", "charcoal", Sky("low_sun", 250, 11, 11, 0.45),
            Camera(-8.0, -13.0, 1.6, 28.0, 3.5, 0.5, 22),
            Frame(exposure=0.0, cast=(1.2, 1.0, 0.76), k1=-0.045),
            size=(9.0, 10.5), door="yellow", lawn="green",
            trees=(Tree("broadleaf", 8.5, 4.0, 9.0, 18), Tree("slim", -9.5, 6.0, 8.0, 19)),
            extras=_tag("porch", "boards", "walk"), pitch=0.75,
        ),
        Exterior(
            "hazy_yellow", 18, "gable", "yellow_siding", "grey_metal", Sky("hazy", 160, 48, 12),
            Camera(2.0, -18.0, 1.65, -6.0, 1.0, -0.4, 28),
            Frame(exposure=0.3, cast=(0.95, 1.0, 1.08)),
            size=(13.5, 8.0), door="teal", shutters="white", lawn="green", garage="garage_panes",
            trees=(Tree("willowy", -9.5, -2.0, 8.0, 20),), extras=_tag("pond", "nobeds"),
        ),
        Exterior(
            "sky_roof_gable", 19, "gable", "grey_siding", "sky_blue_metal", Sky("cloudy", 150, 58, 13, 0.55),
            Camera(-5.0, -14.0, 1.6, 14.0, 5.5, -1.5, 22),
            Frame(exposure=-0.15, cast=(0.9, 1.0, 1.14), k1=-0.04),
            size=(12.0, 9.0), door="red", lawn="patchy", trees=(Tree("broadleaf", 8.5, -2.5, 6.5, 22),),
            extras=_tag("picket", "neighbour", "walk"), pitch=0.8,
        ),
        Exterior(
            "terra_flat", 20, "flat", "terra_stucco", "membrane", Sky("broken", 120, 55, 14, 0.5),
            Camera(0.0, -15.0, 1.6, 2.0, 2.5, 0.0, 24),
            Frame(exposure=0.0),
            size=(14.0, 9.0), floors=1, trim="brown", door="teal", lawn="brown", drive="gravel", garage="garage",
            extras=_tag("open", "car"), hills=26.0, trees=(Tree("slim", -7.0, -3.5, 4.0, 24),),
        ),
        Exterior(
            "sage_two_floor", 21, "hip", "sage_siding", "charcoal", Sky("clear", 260, 40, 15),
            Camera(6.0, -16.5, 1.6, -18.0, 5.0, 0.4, 24),
            Frame(exposure=-0.5, cast=(1.0, 1.0, 1.0)),
            floors=2, size=(11.0, 9.0), belt="grey_stone", door="white", lawn="green", garage="garage",
            trees=(Tree("broadleaf", -8.5, -4.0, 9.5, 26), Tree("bare", -10.5, 3.0, 9.0, 27)),
            extras=_tag("autumn", "hedge", "car"),
        ),
        Exterior(
            "aerial_hip", 22, "hip", "red_brick", "brown_shingle", Sky("clear", 150, 50, 16),
            Camera(3.0, 1.0, 32.0, 8.0, -88.0, 0.0, 26),
            Frame(), size=(13.0, 9.0), lawn="patchy", garage="garage",
            trees=(Tree("broadleaf", -9.5, -4.0, 8.0, 28), Tree("broadleaf", 12.0, 12.5, 9.0, 29)),
            extras=_tag("pool", "car", "hedge", "nobeds", "open"),
        ),
        Exterior(
            "cross_gable_shake", 51, "cross_gable", "cedar_shake", "cedar_roof", Sky("cloudy", 225, 47, 31, 0.5),
            Camera(4.0, -16.0, 1.6, -10.0, 4.0, 0.9, 24),
            Frame(exposure=-0.25, cast=(1.08, 1.0, 0.9)), sealed=True,
            size=(13.0, 9.0), trim="natural", door="teal", lawn="green",
            trees=(Tree("conifer", -9.5, 2.0, 9.0, 31), Tree("conifer", 11.5, 8.0, 12.0, 32)),
            extras=_tag("walk", "boards"), pitch=0.7,
        ),
        Exterior(
            "shed_modern", 53, "shed", "batten_green", "dark_metal", Sky("clear", 130, 44, 33),
            Camera(-7.0, -14.0, 1.5, 22.0, 2.5, -0.7, 22),
            Frame(exposure=0.15, cast=(0.94, 1.0, 1.1), k1=-0.04), sealed=True,
            size=(13.0, 8.5), trim="grey", door="oak", dress="blinds", lawn="patchy", drive="asphalt",
            garage="garage_panes", trees=(Tree("conifer", -9.0, 6.0, 13.0, 34), Tree("slim", 9.0, -5.0, 6.0, 35)),
            extras=_tag("pond", "nobeds"),
        ),
        Exterior(
            "gambrel_barn", 55, "gambrel", "barn_red", "grey_metal", Sky("overcast", 200, 45, 35),
            Camera(3.0, -17.0, 1.7, -9.0, 6.0, 1.3, 24),
            Frame(exposure=-0.35, cast=(0.93, 1.0, 1.1)), sealed=True,
            size=(9.5, 11.0), floors=1, trim="white", door="white", lawn="green",
            trees=(Tree("bare", 8.5, 3.0, 10.0, 36), Tree("conifer", -9.5, 8.0, 11.0, 37)),
            extras=_tag("wires", "nobeds", "walk"),
        ),
        Exterior(
            "ashlar_two_floor", 57, "cross_gable", "ashlar", "slate_tile", Sky("low_sun", 115, 13, 37, 0.5),
            Camera(-3.0, -18.0, 1.6, 8.0, 5.0, -0.9, 24),
            Frame(exposure=0.1, cast=(1.18, 1.0, 0.78)), sealed=True,
            floors=2, size=(12.0, 9.0), trim="cream", door="black", lawn="brown",
            trees=(Tree("bare", -9.5, -2.0, 9.5, 38),), extras=_tag("winter", "walk", "car_street"), pitch=0.9,
        ),
        Exterior(
            "tan_brick_wires", 59, "cross_gable", "tan_brick", "pale_shingle", Sky("hazy", 190, 50, 39),
            Camera(2.0, -15.5, 1.6, -4.0, 2.0, 0.2, 26),
            Frame(exposure=0.25, cast=(1.0, 1.0, 1.0)), sealed=True,
            size=(13.5, 9.0), door="blue", lawn="none", drive="concrete", garage="garage",
            trees=(Tree("slim", -10.5, -4.0, 6.0, 40),), extras=_tag("wires", "car", "far_wires"),
        ),
        Exterior(
            "aerial_gambrel", 61, "gambrel", "grey_shake", "dark_metal", Sky("overcast", 190, 50, 41),
            Camera(-2.0, 2.0, 36.0, -14.0, -86.0, 0.0, 28),
            Frame(), sealed=True, size=(10.0, 11.0), lawn="green",
            trees=(Tree("conifer", 10.0, -2.0, 10.0, 42), Tree("conifer", -10.5, 9.0, 9.0, 43),
                   Tree("slim", 8.0, 13.0, 7.0, 44)),
            extras=_tag("pond", "open", "nobeds", "walk"),
        ),
        Exterior(
            "big_gable_24mp", 71, "gable", "white_siding", "charcoal", Sky("cloudy", 210, 46, 51, 0.5),
            Camera(-3.0, -16.5, 1.6, 8.0, 4.0, 0.8, 24),
            BIG, floors=2, size=(12.0, 8.5), shutters="blue", door="red", lawn="green",
            trees=(Tree("broadleaf", -9.5, -2.5, 9.5, 51), Tree("bare", 10.5, 3.0, 10.0, 52)),
            extras=_tag("porch", "wires", "walk"),
        ),
    )  # fmt: skip


def interiors() -> tuple[Interior, ...]:
    """Six open rooms and three sealed ones."""
    warm, cool = (1.12, 1.0, 0.84), (0.92, 1.0, 1.12)
    return (
        Interior(
            "living_bright", 81, "living", Sky("clear", 150, 45, 61), Camera(2.9, 0.35, 1.45, -6.0, -4.0, 0.5, 20),
            Frame(samples=3, exposure=-0.3, cast=warm, k1=-0.05),
            size=(5.6, 5.0, 2.65), walls="white", floor="oak", windows=2, extras=_tag("curtains", "crown"),
        ),
        Interior(
            "kitchen_blue", 82, "kitchen", Sky("cloudy", 190, 50, 62), Camera(1.3, 0.3, 1.5, 12.0, -5.0, -0.6, 20),
            Frame(samples=3, exposure=0.2, cast=cool, k1=-0.05),
            size=(4.4, 4.6, 2.55), walls="white", floor="pale_tile", windows=2,
        ),
        Interior(
            "pine_sauna", 83, "sauna", Sky("overcast", 180, 45, 63), Camera(0.9, 0.25, 1.35, 8.0, -3.0, 0.4, 18),
            Frame(samples=3, exposure=-0.1, cast=(1.0, 1.0, 1.0), k1=-0.06),
            size=(2.6, 2.8, 2.15), floor="pine_boards", windows=1, lamps=0.7,
        ),
        Interior(
            "bedroom_warm_lamps", 84, "bedroom", Sky("overcast", 200, 30, 64),
            Camera(1.6, 0.3, 1.5, 10.0, -5.0, 0.8, 20),
            Frame(samples=3, exposure=0.0, cast=(1.45, 1.0, 0.58), k1=-0.05),
            size=(4.6, 4.8, 2.6), walls="sage", floor="carpet", windows=1, lamps=1.0,
            extras=_tag("curtains", "east_window"),
        ),
        Interior(
            "dining_walnut", 85, "dining", Sky("clear", 60, 38, 65), Camera(2.2, 0.3, 1.5, -3.0, -5.0, -0.9, 22),
            Frame(samples=3, exposure=-0.4, cast=(1.0, 1.0, 1.0)),
            size=(4.8, 5.2, 2.7), walls="grey", floor="walnut", windows=2, lamps=0.6,
            extras=_tag("crown", "east_window"),
        ),
        Interior(
            "bathroom_tiles", 86, "bathroom", Sky("hazy", 170, 45, 66), Camera(1.1, 0.2, 1.5, 8.0, -8.0, 0.3, 18),
            Frame(samples=3, exposure=0.25, cast=(0.95, 1.03, 0.98), k1=-0.06),
            size=(2.7, 3.2, 2.5), floor="black_white", windows=1,
        ),
        Interior(
            "office_navy", 91, "office", Sky("cloudy", 140, 42, 71), Camera(2.6, 0.3, 1.5, -8.0, -4.0, 0.7, 20),
            Frame(samples=3, exposure=-0.25, cast=cool, k1=-0.05), sealed=True,
            size=(4.4, 4.4, 2.6), walls="navy", floor="grey_oak", windows=1, extras=_tag("east_window", "curtains"),
        ),
        Interior(
            "living_lamps_dusk", 93, "living", Sky("low_sun", 300, 8, 73),
            Camera(3.2, 0.35, 1.45, -9.0, -4.5, -0.5, 20),
            Frame(samples=3, exposure=0.1, cast=(1.4, 1.0, 0.6), k1=-0.05), sealed=True,
            size=(5.8, 5.2, 2.6), walls="ochre", floor="terracotta", windows=2, lamps=1.1, extras=_tag("tall"),
        ),
        Interior(
            "empty_white", 95, "empty", Sky("clear", 30, 40, 75), Camera(1.2, 0.3, 1.5, 14.0, -3.0, 1.0, 20),
            Frame(samples=3, exposure=0.3, cast=(1.0, 1.0, 1.0), k1=-0.05), sealed=True,
            size=(5.0, 4.8, 2.7), walls="white", floor="grey_oak", windows=2,
            extras=_tag("east_window", "door", "crown"),
        ),
        Interior(
            "big_living_24mp", 97, "living", Sky("cloudy", 150, 44, 77),
            Camera(2.8, 0.35, 1.45, -5.0, -4.0, 0.6, 20), replace(BIG, k1=-0.04, samples=2),
            size=(5.8, 5.2, 2.7), walls="cream", floor="oak", windows=2, extras=_tag("tall", "curtains"),
        ),
    )  # fmt: skip


def with_seed(scene: Scene, seed: int) -> Scene:
    """The same kind of scene grown from other seeds: another sky, other trees, other stains."""
    sky = replace(scene.sky, seed=scene.sky.seed + 7 * seed, azimuth=scene.sky.azimuth + (37 * seed) % 80 - 40)
    name = f"{scene.name}_{seed}"
    if isinstance(scene, Exterior):
        trees = tuple(
            replace(t, seed=t.seed + 100 * seed, height=t.height * (0.85 + 0.05 * (seed % 7))) for t in scene.trees
        )
        return replace(scene, name=name, seed=scene.seed + 1000 * seed, sky=sky, trees=trees)
    return replace(scene, name=name, seed=scene.seed + 1000 * seed, sky=sky)
