"""Writes the Edits of one pass as a program for the compiled pass, joining neighbouring steps where they allow it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
from luster_sdk import LUMA, Detail, Edit, Mask
from numpy.typing import NDArray

from luster_engine.pipeline.codec.srgb import from_linear, to_linear
from luster_engine.pipeline.render.kernel import codes
from luster_engine.pipeline.render.maps import positions
from luster_engine.pipeline.render.noise import Quiet

Floats = NDArray[np.float32]

_LUMA = np.array(LUMA, dtype=np.float32)
_ALIKE = 2e-6
"""Factors that differ by less are the same: a hundredth of what 16 bits can show."""

MOST_RADIUS = 12
"""The widest sharpening, in rows above and below, that the pass does on its way; wider ones are done apart."""


@dataclass(frozen=True)
class Program:
    """One pass, ready for rows: every array that the compiled code reads or writes, in its order."""

    arrays: tuple[NDArray[Any], ...]
    reads_camera: bool
    """Whether a mask looks at the camera's own picture, which then has to go with every band."""


@dataclass
class _Writer:
    """Gathers operations, numbers and maps while the program is written."""

    height: int
    width: int
    operations: list[tuple[int, ...]] = field(default_factory=list)
    pool: list[Floats] = field(default_factory=list)
    pool_size: int = 0
    maps: list[tuple[int, ...]] = field(default_factory=list)
    known_maps: dict[int, int] = field(default_factory=dict)
    kept: list[Any] = field(default_factory=list)
    across: dict[int, int] = field(default_factory=dict)
    left: list[NDArray[np.int32]] = field(default_factory=list)
    along: list[Floats] = field(default_factory=list)
    cache_size: int = 0
    reads_camera: bool = False

    def numbers(self, values: Any) -> int:
        """Puts numbers into the pool; their place."""
        flat = np.ascontiguousarray(values, dtype=np.float32).reshape(-1)
        place = self.pool_size
        self.pool.append(flat)
        self.pool_size += flat.size
        return place

    def map(self, values: Floats, *, stretched: bool = True) -> int:
        """Puts a small map into the pool, once; its number. One that is not `stretched` needs room for a row only."""
        if id(values) in self.known_maps:
            return self.known_maps[id(values)]
        rows, columns = values.shape[:2]
        channels = int(np.prod(values.shape[2:], dtype=np.int64))
        if columns not in self.across:
            self.across[columns] = len(self.left) * self.width
            low, part = positions(columns, self.width)
            self.left.append(low)
            self.along.append(part)
        row = (
            self.numbers(values),
            rows,
            columns,
            channels,
            self.across[columns],
            self.cache_size,
            2 * len(self.maps),
            0,
        )
        self.maps.append(row)
        self.cache_size += 2 * channels * self.width if stretched else channels * columns
        self.known_maps[id(values)] = len(self.maps) - 1
        self.kept.append(values)
        return len(self.maps) - 1

    def add(self, code: int, *arguments: int) -> None:
        self.operations.append((code, *arguments, *[0] * (codes.WIDTH - 1 - len(arguments))))


Table = tuple[str, Floats]
"""A step that is a table: its kind (`curve`, `encode`) and 3×N samples."""


def write(
    before: Sequence[Edit | Quiet],
    after: Sequence[Edit | Quiet],
    sharpen: Detail | None,
    camera: NDArray[Any],
    depth: int,
) -> Program:
    """The program of one pass: the edits before sharpening, sharpening itself, the edits after it.

    `camera` is the picture before the first pass; `depth` how many values a channel has that comes into this one.
    """
    height, width = camera.shape[:2]
    writer = _Writer(height, width)
    steps = _Steps(writer, head=np.arange(depth, dtype=np.float32) / np.float32(depth - 1))
    for one in before:
        steps.add(one)
    steps.flush(clip=sharpen is not None)
    split = len(writer.operations)
    for one in after:
        steps.add(one)
    steps.flush(clip=False)
    weights = gaussian(sharpen.radius) if sharpen is not None else np.zeros(1, np.float32)
    radius = len(weights) - 1 if sharpen is not None else 0
    amounts = (sharpen.sharpen, sharpen.threshold) if sharpen is not None else (0.0, 0.0)
    slots = 2 * radius + 1
    seen = 0 if not writer.reads_camera else codes.CAMERA_8 if camera.dtype == np.uint8 else codes.CAMERA_16
    settings = (height, width, slots, split, len(writer.operations), radius, seen)
    state = np.array([[-1, 0]] * max(1, len(writer.maps)), dtype=np.int64)
    arrays = (
        np.array(settings, dtype=np.int64),
        np.array(writer.operations or [(0,) * codes.WIDTH], dtype=np.int64),
        np.array(writer.maps or [(0,) * codes.MAP_WIDTH], dtype=np.int64),
        state,
        np.concatenate(writer.pool) if writer.pool else np.zeros(1, np.float32),
        np.concatenate(writer.left) if writer.left else np.zeros(1, np.int32),
        np.concatenate(writer.along) if writer.along else np.zeros(1, np.float32),
        np.empty(max(1, writer.cache_size), dtype=np.float32),
        np.ascontiguousarray(np.broadcast_to(steps.head, (3, depth))).astype(np.float32),
        np.array([*amounts, *weights], dtype=np.float32),
        np.empty((slots, codes.RING_PLANES, width), dtype=np.float32),
        np.empty((codes.SCRATCH_PLANES, width), dtype=np.float32),
    )
    return Program(arrays, writer.reads_camera)


class _Steps:
    """Turns edits into operations. Tables wait until it is known what follows them, and are joined where possible."""

    def __init__(self, writer: _Writer, head: Floats) -> None:
        self._writer = writer
        self.head: Floats = head[None, :]
        self._at_head = True
        self._waiting: Table | None = None
        self._loose = False
        """Whether values may lie outside 0…1 here."""
        self._due = False
        """Whether an edit has ended since: then values are clipped before anything but a table sees them."""

    def add(self, one: Edit | Quiet) -> None:
        """All of one edit but its warp and sharpening, or the removal of noise."""
        if isinstance(one, Quiet):
            self._quiet(one)
        else:
            self._edit(one)

    def _quiet(self, quiet: Quiet) -> None:
        self.flush(clip=True)
        writer = self._writer
        if quiet.colour is not None:
            writer.add(codes.TINT, writer.map(quiet.colour), writer.numbers([quiet.colour_amount]))
        if quiet.lightness is not None:
            writer.add(codes.CALM, writer.map(quiet.lightness), writer.numbers([quiet.lightness_amount]))
        self._loose = self._due = True

    def _edit(self, edit: Edit) -> None:
        target = None
        if edit.mask is not None:
            self.flush(clip=True)
            target = self._mask(edit.mask)
        if edit.curves is not None:
            self._curve(edit.curves.values)
        self._linear_part(edit)
        self._encoded_part(edit)
        if edit.mask is not None:
            if edit.content is not None:
                self._content(edit)
            self.flush(clip=True)
            self._writer.add(codes.BLEND)
            self._loose = False
            if target is not None:
                self._jump(target)
        self._due = self._loose

    def flush(self, *, clip: bool) -> None:
        """Writes what waits; afterwards values lie inside 0…1 where that is asked."""
        if self._waiting is not None:
            kind, samples = self._waiting
            self._waiting = None
            if clip or self._due:
                samples, self._loose = np.clip(samples, 0.0, 1.0), False
            if kind == "encode":
                rows = samples.shape[0]
                self._writer.add(codes.ENCODE, self._writer.numbers(samples), codes.ENCODE_SIZE if rows == 3 else 0)
            else:
                self._writer.add(codes.CURVE, self._writer.numbers(np.broadcast_to(samples, (3, codes.CURVE_SIZE))))
        self._at_head = False
        if (clip or self._due) and self._loose:
            self._writer.add(codes.CLIP)
            self._loose = False
        self._due = False

    def _linear_part(self, edit: Edit) -> None:
        if edit.gain is None and edit.matrix is None and edit.light is None:
            return
        matrix = None if edit.matrix is None else edit.matrix.values
        if self._waiting is not None and self._waiting[0] == "encode" and self._waiting[1] is encode_table():
            self._waiting = None  # encoding and decoding again leaves what the clip in between leaves
            self._writer.add(codes.CLIP)
            self._due = False
        elif matrix is not None and np.array_equal(matrix, np.diag(np.diag(matrix))):
            factors = np.diag(matrix)[:, None]  # each channel by itself, before or after a gain: part of the table
            self._table(linear_table() * factors, lambda samples: to_linear(samples) * factors)
            matrix = None
        else:
            self._table(linear_table(), to_linear)
        self.flush(clip=False)
        writer = self._writer
        if edit.gain is not None:
            writer.add(codes.GAIN, writer.map(edit.gain.values))
        if matrix is not None:
            writer.add(codes.MATRIX, writer.numbers(matrix))
        if edit.light is not None:
            writer.add(codes.LIGHT, writer.map(edit.light.values))
        self._waiting = ("encode", encode_table())
        self._loose = True

    def _encoded_part(self, edit: Edit) -> None:
        writer = self._writer
        if edit.colour is not None:
            self.flush(clip=False)
            values = edit.colour.values
            if values.ndim == 5:
                writer.add(codes.GRADE, writer.map(values, stretched=False), values.shape[2])
            else:
                writer.add(*_affine(writer, values))
            self._loose = True
        if edit.saturation is not None and (edit.saturation.amount != 1.0 or edit.saturation.values is not None):
            self.flush(clip=False)
            amount, local = edit.saturation.amount, edit.saturation.values
            writer.add(codes.SATURATION, writer.numbers([amount]), -1 if local is None else writer.map(local))
            self._loose = True
        if edit.lut is not None:
            self.flush(clip=False)
            writer.add(codes.CUBE, writer.numbers(edit.lut.values), edit.lut.values.shape[0])
            self._loose = True
        if edit.finish is not None:
            self._curve(edit.finish.values)

    def _curve(self, values: Floats) -> None:
        at = np.linspace(0.0, 1.0, values.shape[1], dtype=np.float32)

        def bent(samples: Floats) -> Floats:
            rows = np.broadcast_to(np.clip(samples, 0.0, 1.0), (3, samples.shape[-1]))
            curves = [np.interp(rows[channel], at, values[channel]) for channel in range(3)]
            return np.asarray(np.clip(np.stack(curves), 0.0, 1.0), dtype=np.float32)

        self._table(bent(_ramp()), bent)
        self._loose = False

    def _table(self, samples: Floats, function: Any) -> None:
        """A step that is a function of one value per channel: joined to the table before it where there is one.

        Reading a table brings values inside 0…1 first.
        """
        self._due = False
        if self._at_head:
            self.head = np.asarray(function(self.head), dtype=np.float32)
        elif self._waiting is not None:
            self._waiting = (self._waiting[0], function(np.clip(self._waiting[1], 0.0, 1.0)))
        else:
            self._waiting = ("curve", np.atleast_2d(samples))

    def _mask(self, mask: Mask) -> int:
        writer = self._writer
        slope = offset = -1
        place = 0
        if mask.edge is not None:
            edge = mask.edge
            slope, offset = writer.map(edge.slope), writer.map(edge.offset)
            place = writer.numbers([*edge.weights, edge.low, edge.high, edge.bend, edge.most])
            writer.reads_camera = True
        writer.add(codes.MASK, writer.map(mask.alpha), slope, offset, place, 0)
        return len(writer.operations) - 1

    def _jump(self, target: int) -> None:
        operation = list(self._writer.operations[target])
        operation[5] = len(self._writer.operations)
        self._writer.operations[target] = tuple(operation)

    def _content(self, edit: Edit) -> None:
        content = edit.content
        if content is None:
            return
        self.flush(clip=True)
        writer = self._writer
        old = -1 if content.replaces is None else writer.map(content.replaces)
        grain = writer.numbers([content.grain])
        writer.add(codes.PAINT, writer.map(content.pixels), old, grain, content.seed & 0xFFFFFFFF)


def _affine(writer: _Writer, values: Floats) -> tuple[int, int]:
    """The operation for a map of affine colour (h×w×3×4): most are simpler than they may be, and then cost less."""
    factors = np.diagonal(values[..., :3], axis1=2, axis2=3)
    if not values[..., 3].any() and np.count_nonzero(values) == np.count_nonzero(factors):
        return codes.GAIN, writer.map(np.ascontiguousarray(factors))
    chroma = values[..., 0, 0] - values[..., 1, 0]
    grey = values[..., 0, 1] / _LUMA[1]
    alike = chroma[..., None, None] * np.eye(3, dtype=np.float32) + grey[..., None, None] * _LUMA
    offset = values[..., 0, 3]
    if np.abs(alike - values[..., :3]).max() < _ALIKE and np.abs(values[..., 3] - offset[..., None]).max() < _ALIKE:
        return codes.LOCAL, writer.map(np.dstack([grey + chroma, offset, chroma]))
    return codes.COLOUR, writer.map(values.reshape(*values.shape[:2], 12))


def reach(radius: float) -> int:
    """How many neighbours on each side a Gaussian of this standard deviation sees."""
    return max(1, int(np.ceil(3.0 * max(radius, 0.3))))


def gaussian(radius: float) -> Floats:
    """The middle and one half of a normalised Gaussian of this standard deviation."""
    half = np.exp(-0.5 * (np.arange(reach(radius) + 1) / max(radius, 0.3)) ** 2)
    return np.asarray(half / (half[0] + 2.0 * half[1:].sum()), dtype=np.float32)


@cache
def linear_table() -> Floats:
    """Encoded values to linear light."""
    return to_linear(_ramp())


@cache
def encode_table() -> Floats:
    """Linear light, sampled along its square root, to encoded values."""
    roots = np.linspace(0.0, np.sqrt(codes.LINEAR_MOST), codes.ENCODE_SIZE, dtype=np.float64)
    return from_linear((roots**2).astype(np.float32)[None, :])


def _ramp() -> Floats:
    return np.linspace(0.0, 1.0, codes.CURVE_SIZE, dtype=np.float32)[None, :]
