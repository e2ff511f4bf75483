"""Applies a recipe's Edits to a frame in one compiled pass over its rows; no full frame of floats ever exists.

Order: all warps with the light of their lenses, then base edits in the order of the recipe, then masked edits. Masked
edits read the finished base and change nothing where their alpha is 0, so outside every mask the bytes equal the same
plan without them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from luster_sdk import Detail, Edit, Frame, Mask, Warp
from numpy.typing import NDArray

from luster_engine.pipeline.render import compose, noise, program
from luster_engine.pipeline.render import detail as details
from luster_engine.pipeline.render.geometry import Sampler, evening
from luster_engine.pipeline.render.kernel.load import kernel
from luster_engine.pipeline.render.maps import bands


@dataclass(frozen=True)
class Layers:
    """The edits of a recipe, sorted by what they may touch: the whole frame, or the inside of their masks."""

    base: tuple[Edit, ...] = ()
    masked: tuple[Edit, ...] = ()

    def __post_init__(self) -> None:
        if any(edit.mask is None for edit in self.masked if not edit.is_empty):
            raise ValueError("a masked edit needs a mask")

    @property
    def ordered(self) -> tuple[Edit, ...]:
        """All edits that change pixels, in the order in which they act."""
        return tuple(edit for edit in (*self.base, *self.masked) if not edit.is_empty)


@dataclass(frozen=True, eq=False)
class _Apart:
    """A detail that the pass cannot do on its way: one inside a mask, or a sharpening that looks far around."""

    detail: Detail
    mask: Mask | None = None


@dataclass
class _Pass:
    """A stretch of the recipe that one run over the rows can do, and the detail that has to wait for its end."""

    before: list[Edit | noise.Quiet] = field(default_factory=list)
    sharpen: Detail | None = None
    after: list[Edit | noise.Quiet] = field(default_factory=list)
    then: _Apart | None = None

    def add(self, edit: Edit | noise.Quiet) -> None:
        (self.before if self.sharpen is None else self.after).append(edit)


class _PassWatch:
    """Tells how far the work is, and stops it where it was cancelled."""

    def __init__(self, passes: int, checkpoint: Callable[[], None] | None, progress: Callable[[float], None] | None):
        self._passes = passes
        self._checkpoint = checkpoint
        self._progress = progress
        self._done = 0

    @property
    def checkpoint(self) -> Callable[[], None] | None:
        return self._checkpoint

    def at(self, share: float) -> None:
        if self._checkpoint is not None:
            self._checkpoint()
        if self._progress is not None:
            self._progress((self._done + share) / self._passes)

    def next(self) -> None:
        self._done += 1


def apply(
    frame: Frame,
    layers: Layers,
    *,
    scale: float = 1.0,
    checkpoint: Callable[[], None] | None = None,
    progress: Callable[[float], None] | None = None,
) -> Frame:
    """The frame with all edits in it. `scale` is 1 at full resolution, less on a proxy (radii shrink with it)."""
    base = [_fitted(edit, scale) for edit in layers.base]
    masked = [_fitted(edit, scale) for edit in layers.masked if not edit.is_empty]
    warps = [edit.warp for edit in base if edit.warp is not None]
    light = evening(frame.width, frame.height, warps)
    passes, finishing = _arrange(frame, [edit for edit in base if not edit.is_empty], masked)
    if light is not None:
        passes[0].before.insert(0, Edit(gain=light))
    watch = _PassWatch(len(passes), checkpoint, progress)
    frame = Frame(np.ascontiguousarray(frame.pixels), frame.colour)
    pixels = _carry_out(frame, passes, warps, watch)
    for inside in finishing:
        pixels = _detailed(Frame(pixels, frame.colour), inside, frame, warps, watch).pixels
    return Frame(pixels, frame.colour)


def with_edit(frame: Frame, edit: Edit) -> Frame:
    """The frame with one Edit in it."""
    return apply(frame, Layers((edit,)))


def _fitted(edit: Edit, scale: float) -> Edit:
    if edit.detail is None:
        return edit
    detail = details.scaled(edit.detail, scale)
    return replace(edit, detail=None if details.is_idle(detail) else detail)


def _arrange(frame: Frame, base: Sequence[Edit], masked: Sequence[Edit]) -> tuple[list[_Pass], list[_Apart]]:
    """The recipe as few passes as it allows, nearly always one, and the details of masked edits, which come last."""
    passes = [_Pass()]
    small: Frame | None = None
    for number, edit in enumerate(base):
        plain = replace(edit, warp=None, detail=None)
        if not plain.is_empty:
            passes[-1].add(plain)
        detail = edit.detail
        if detail is None:
            continue
        if edit.mask is not None:
            passes[-1].then = _Apart(detail, edit.mask)
            passes.append(_Pass())
            continue
        if detail.denoise > 0 or detail.denoise_colour > 0:
            small = small or noise.small(frame)
            earlier = (*base[:number], replace(edit, detail=None))
            before = tuple(replace(one, detail=None) for one in earlier)
            passes[-1].add(noise.quiet(apply(small, Layers(before)), detail))
        if detail.sharpen > 0:
            if passes[-1].sharpen is not None or program.reach(detail.radius) > program.MOST_RADIUS:
                passes[-1].then = _Apart(replace(detail, denoise=0.0, denoise_colour=0.0))
                passes.append(_Pass())
            else:
                passes[-1].sharpen = detail
    finishing: list[_Apart] = []
    for edit in masked:
        plain = replace(edit, detail=None)
        if not plain.is_empty:
            passes[-1].add(plain)
        if edit.detail is not None:
            finishing.append(_Apart(edit.detail, edit.mask))
    return passes, finishing


def _carry_out(frame: Frame, passes: Sequence[_Pass], warps: Sequence[Warp], watch: _PassWatch) -> NDArray[Any]:
    pixels = frame.pixels
    for number, one in enumerate(passes):
        # Between two passes 16 bits are kept, so that nothing is rounded twice to what is seen.
        last = number == len(passes) - 1
        out = np.empty(frame.pixels.shape, frame.pixels.dtype if last else np.uint16)
        _run(one, pixels, frame.pixels, warps, number == 0, out, watch)
        pixels = out
        if one.then is not None:
            pixels = _detailed(Frame(out, frame.colour), one.then, frame, warps, watch).pixels
        watch.next()
    return pixels


def _run(
    one: _Pass,
    pixels: NDArray[Any],
    camera: NDArray[Any],
    warps: Sequence[Warp],
    first: bool,
    out: NDArray[Any],
    watch: _PassWatch,
) -> None:
    height = camera.shape[0]
    depth = 256 if pixels.dtype == np.uint8 else 65536
    written = program.write(one.before, one.after, one.sharpen, camera, depth)
    sampler = Sampler(camera, warps)
    code = kernel()
    for top, bottom in bands(height):
        watch.at(top / height)
        source = np.ascontiguousarray(sampler.rows(top, bottom)) if first or written.reads_camera else camera[:1]
        band = source if first else np.ascontiguousarray(pixels[top:bottom])
        code.run(band, source, out, (top, bottom), written.arrays)


def _detailed(frame: Frame, one: _Apart, camera: Frame, warps: Sequence[Warp], watch: _PassWatch) -> Frame:
    """The frame with a detail that is done apart, inside its mask if it has one."""
    if one.mask is None:
        return _sharpened(frame, one.detail, watch)
    after = apply(frame, Layers((Edit(detail=one.detail),)), checkpoint=watch.checkpoint)
    source = Frame(Sampler(camera.pixels, warps).rows(0, camera.height)) if one.mask.edge is not None else frame
    return compose.blend(frame, after, one.mask, source)


def _sharpened(frame: Frame, detail: Detail, watch: _PassWatch) -> Frame:
    out = np.empty_like(frame.pixels)
    margin = details.reach(detail)
    white = np.float32(frame.white)
    for top, bottom in bands(frame.height):
        watch.at(top / frame.height)
        first, last = max(0, top - margin), min(frame.height, bottom + margin)
        rows = np.ascontiguousarray(np.moveaxis(frame.pixels[first:last], -1, 0)).astype(np.float32) / white
        done = details.sharpened(rows, detail)[:, top - first : bottom - first]
        finished = np.floor(done * white + np.float32(0.5)).astype(out.dtype)
        out[top:bottom] = np.moveaxis(finished, 0, -1)
    return Frame(out, frame.colour)
