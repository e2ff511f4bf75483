"""An Edit is what a planner returns: the change to a photo as data, applied later at full resolution.

The parts of one Edit act in this order, and Edits act in the order of the recipe:

1. `warp` moves pixels (whole frame only; all warps run before anything else touches the frame), and evens out the
   light of a lens;
2. `curves` bend each channel, encoded value in, encoded value out;
3. in linear light: `gain` multiplies, `matrix` mixes channels, `light` adds;
4. encoded again: `colour` (a local affine map), `saturation`, `lut`, `finish` (curves again);
5. `content` is painted in;
6. `detail` removes noise and sharpens.

With a `mask`, the result is blended into what was there: `out = before + alpha × (edited − before)`, and where
alpha is 0 the bytes stay as they were. The `detail` of masked edits comes last of all: it works on the finished picture
and is blended into it through the mask. Small maps are of any size; they are stretched over the frame bilinearly
with pixel centres aligned, as `cv2.resize(…, INTER_LINEAR)` does. Clipping to 0…1 happens after steps 2, 4 and 5.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_sdk.errors import BadValue

Array = NDArray[np.float32]


def _floats(value: Any, name: str, *, dims: tuple[int, ...]) -> Array:
    try:
        array = np.ascontiguousarray(value, dtype=np.float32)
    except (TypeError, ValueError) as error:
        raise BadValue(f"{name} is no array of numbers: {error}") from None
    if array.ndim not in dims:
        raise BadValue(f"{name} has {array.ndim} dimensions, expected {' or '.join(map(str, dims))}")
    if array.size == 0 or not np.isfinite(array).all():
        raise BadValue(f"{name} is empty or holds values that are not finite")
    return array


def _colours(value: Any, name: str) -> Array:
    array = _floats(value, name, dims=(3,))
    if array.shape[2] != 3:
        raise BadValue(f"{name} is h×w×3, got {array.shape}")
    return array


def _finite(name: str, *values: float) -> None:
    for value in values:
        if not isinstance(value, int | float | np.floating | np.integer) or not math.isfinite(value):
            raise BadValue(f"{name} is {value}, which is no number")


@dataclass(frozen=True, eq=False)
class Lens:
    """What is known of a lens, as tables over the distance from the frame's middle: even steps from 0 to `reach`.

    `bend` says by what factor a straight point lies farther out in the photo (N for all channels, or 3×N where they
    differ), `light` what linear light at a distance in the photo is multiplied by to be even. Distances are in units of
    half the longer edge, tables are read linearly, and beyond `reach` their last value holds.
    """

    reach: float
    bend: Array | None = None
    light: Array | None = None

    def __post_init__(self) -> None:
        _finite("a lens's reach", self.reach)
        if self.reach <= 0:
            raise BadValue("a lens's tables reach farther than 0")
        if self.bend is not None:
            bend = _floats(self.bend, "bend", dims=(1, 2))
            if bend.shape[-1] < 2 or (bend.shape[0] != 3 and bend.ndim == 2) or bend.min() <= 0:
                raise BadValue(f"bend is N or 3×N factors above 0 with N ≥ 2, got {bend.shape}")
            object.__setattr__(self, "bend", bend)
        if self.light is not None:
            light = _floats(self.light, "light", dims=(1,))
            if light.size < 2 or light.min() <= 0:
                raise BadValue(f"light is N factors above 0 with N ≥ 2, got {light.shape}")
            object.__setattr__(self, "light", light)


@dataclass(frozen=True, eq=False)
class Warp:
    """A move of the whole frame: lens distortion and a homography, sampled from output to source.

    Coordinates are free of resolution: (0, 0) is the centre and 1.0 is half of the longer edge. An output point is
    mapped by `homography` (3×3) to an undistorted source point p, then to p·(1 + k1·r² + k2·r⁴ + k3·r⁶), r = |p|, and
    then by the bend of `lens`. All warps are joined and sampled once. The light of a lens acts before everything else
    that changes tone, at the places from which pixels came.
    """

    homography: Array = field(default_factory=lambda: np.eye(3, dtype=np.float32))
    k1: float = 0.0
    k2: float = 0.0
    k3: float = 0.0
    lens: Lens | None = None

    def __post_init__(self) -> None:
        matrix = _floats(self.homography, "homography", dims=(2,))
        if matrix.shape != (3, 3):
            raise BadValue(f"homography is 3×3, got {matrix.shape}")
        _finite("a lens coefficient", self.k1, self.k2, self.k3)
        object.__setattr__(self, "homography", matrix)

    @property
    def motion(self) -> "Warp":
        """The same without what it does to light."""
        if self.lens is None or self.lens.light is None:
            return self
        return replace(self, lens=replace(self.lens, light=None))


@dataclass(frozen=True, eq=False)
class Curves:
    """One curve per channel (3×N) or one for all (N), N ≥ 2 samples over 0…1, read linearly between samples."""

    values: Array

    def __post_init__(self) -> None:
        values = _floats(self.values, "curves", dims=(1, 2))
        values = np.broadcast_to(values, (3, values.shape[-1])) if values.ndim == 1 else values
        if values.shape[0] != 3 or values.shape[1] < 2:
            raise BadValue(f"curves are N or 3×N samples with N ≥ 2, got {values.shape}")
        object.__setattr__(self, "values", np.ascontiguousarray(values))


@dataclass(frozen=True, eq=False)
class Matrix:
    """A 3×3 mix of the linear-light channels: out = values @ rgb."""

    values: Array

    def __post_init__(self) -> None:
        values = _floats(self.values, "matrix", dims=(2,))
        if values.shape != (3, 3):
            raise BadValue(f"matrix is 3×3, got {values.shape}")
        object.__setattr__(self, "values", values)


@dataclass(frozen=True, eq=False)
class Lut3D:
    """A colour cube, size×size×size×3, indexed [r, g, b] over 0…1, read trilinearly."""

    values: Array

    def __post_init__(self) -> None:
        values = _floats(self.values, "lut", dims=(4,))
        size = values.shape[0]
        if values.shape != (size, size, size, 3) or size < 2:
            raise BadValue(f"lut is N×N×N×3 with N ≥ 2, got {values.shape}")
        object.__setattr__(self, "values", values)


@dataclass(frozen=True, eq=False)
class GainMap:
    """A small map that multiplies linear light: h×w for all channels, or h×w×3."""

    values: Array

    def __post_init__(self) -> None:
        values = _floats(self.values, "gain", dims=(2, 3))
        object.__setattr__(self, "values", values if values.ndim == 2 else _colours(values, "gain"))


@dataclass(frozen=True, eq=False)
class LightMap:
    """A small map (h×w×3) that adds linear light: a glow, a spill."""

    values: Array

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", _colours(self.values, "light"))


@dataclass(frozen=True, eq=False)
class ColourMap:
    """A small map of affine colour: h×w×3×4, encoded rgb out = A @ (r, g, b, 1).

    With levels (h×w×levels×3×4) it is a bilateral grid: the pixel's own luma l chooses between the levels too, level i
    standing for l = (i + ½) ÷ levels, read linearly between them.
    """

    values: Array

    def __post_init__(self) -> None:
        values = _floats(self.values, "colour", dims=(4, 5))
        if values.shape[-2:] != (3, 4) or (values.ndim == 5 and values.shape[2] < 2):
            raise BadValue(f"colour is h×w×3×4, or h×w×levels×3×4 with two levels or more, got {values.shape}")
        object.__setattr__(self, "values", values)


@dataclass(frozen=True, eq=False)
class Saturation:
    """Distance from Rec. 709 grey (encoded), times `amount`, times a small map (h×w) where there is one."""

    amount: float = 1.0
    values: Array | None = None

    def __post_init__(self) -> None:
        _finite("saturation's amount", self.amount)
        if self.values is not None:
            object.__setattr__(self, "values", _floats(self.values, "saturation", dims=(2,)))


@dataclass(frozen=True, eq=False)
class EdgeBand:
    """Refines a mask at full resolution: t = clip(slope · (weights · rgb) + offset), slope and offset small maps, and
    alpha = most · (t − bend · t · (1 − t)).

    rgb is the encoded pixel of the source frame (after geometry, before tone). Evaluated only in the edge band,
    where the stretched small alpha lies strictly between `low` and `high`. Pixels are encoded, so one that is half
    bright subject is much nearer to the subject than half-way; a `bend` of about 0.7 makes up for that where slope and
    offset come from two colours alone.
    """

    weights: tuple[float, float, float]
    slope: Array
    offset: Array
    low: float = 0.01
    high: float = 0.99
    bend: float = 0.0
    most: float = 1.0

    def __post_init__(self) -> None:
        _finite("an edge's number", *self.weights, self.low, self.high, self.bend, self.most)
        if not (0.0 <= self.bend <= 1.0 and 0.0 <= self.most <= 1.0):
            raise BadValue("an edge's bend and most lie between 0 and 1")
        object.__setattr__(self, "slope", _floats(self.slope, "slope", dims=(2,)))
        object.__setattr__(self, "offset", _floats(self.offset, "offset", dims=(2,)))


@dataclass(frozen=True, eq=False)
class Mask:
    """Where an Edit acts: a small map of alpha 0…1 (h×w), and how to sharpen its edge at full resolution."""

    alpha: Array
    edge: EdgeBand | None = None

    def __post_init__(self) -> None:
        alpha = _floats(self.alpha, "mask", dims=(2,))
        if alpha.min() < -1e-4 or alpha.max() > 1 + 1e-4:
            raise BadValue("mask alpha lies outside 0…1")
        object.__setattr__(self, "alpha", np.clip(alpha, 0.0, 1.0))


@dataclass(frozen=True, eq=False)
class Content:
    """New pixels (h×w×3, encoded 0…1) stretched over the frame, painted where the mask says.

    With `replaces` (h×w×3), the colour of what was there, edge pixels lose the old and gain the new:
    `out = before + alpha × (new − old)` with `old` mixed towards `before` as alpha nears 1, so no fringe is left.
    `grain` is the standard deviation of noise laid over the new pixels, so that they sit in the camera's own noise.
    """

    pixels: Array
    replaces: Array | None = None
    grain: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        _finite("content's grain", self.grain, self.seed)
        object.__setattr__(self, "pixels", _colours(self.pixels, "content"))
        if self.replaces is not None:
            object.__setattr__(self, "replaces", _colours(self.replaces, "replaces"))


@dataclass(frozen=True)
class Detail:
    """Amounts of noise removal (0…1) and sharpening (unsharp amount; radius in full-resolution pixels)."""

    denoise: float = 0.0
    denoise_colour: float = 0.0
    sharpen: float = 0.0
    radius: float = 1.0
    threshold: float = 0.0

    def __post_init__(self) -> None:
        _finite("an amount of detail", self.denoise, self.denoise_colour, self.sharpen, self.radius, self.threshold)


@dataclass(frozen=True, eq=False)
class Edit:
    """A change to a photo as data. An Edit with nothing in it changes nothing.

    `regions` are findings, not changes: masks that later steps of the recipe read as `Context.regions`.
    """

    warp: Warp | None = None
    curves: Curves | None = None
    gain: GainMap | None = None
    matrix: Matrix | None = None
    light: LightMap | None = None
    colour: ColourMap | None = None
    saturation: Saturation | None = None
    lut: Lut3D | None = None
    finish: Curves | None = None
    content: Content | None = None
    detail: Detail | None = None
    mask: Mask | None = None
    regions: Mapping[str, Mask] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.warp is not None and self.mask is not None:
            raise BadValue("a warp moves the whole frame and takes no mask")
        if self.content is not None and self.mask is None:
            raise BadValue("content needs a mask that says where it goes")

    @property
    def is_empty(self) -> bool:
        """True when the photo stays as it is (regions may still be found)."""
        parts = (self.warp, self.curves, self.gain, self.matrix, self.light, self.colour)
        more = (self.saturation, self.lut, self.finish, self.content, self.detail)
        return all(part is None for part in parts + more)
