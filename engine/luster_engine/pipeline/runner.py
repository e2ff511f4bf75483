"""Applies a recipe's Edits to a frame in one pass over bands of rows; no full frame of floats ever exists.

Order: all warps, then base edits in the order of the recipe, then masked edits. Masked edits read the finished
base and change nothing where their alpha is 0, so outside every mask the bytes equal the same plan without them.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from luster_sdk import Edit, Frame
from numpy.typing import NDArray

from luster_engine.pipeline import detail as details
from luster_engine.pipeline import plain
from luster_engine.pipeline.geometry import Sampler

BAND = 256
"""Rows that are worked on at a time."""


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
        """All edits that change pixels in place, in the order in which they act."""
        return tuple(edit for edit in (*self.base, *self.masked) if not edit.is_empty)


def apply(
    frame: Frame,
    layers: Layers,
    *,
    scale: float = 1.0,
    checkpoint: Callable[[], None] | None = None,
    progress: Callable[[float], None] | None = None,
) -> Frame:
    """The frame with all edits in it. `scale` is 1 at full resolution, less on a proxy (radii shrink with it)."""
    edits = [_fitted(edit, scale) for edit in layers.ordered]
    edits = [edit for edit in edits if not edit.is_empty]
    sampler = Sampler(frame.pixels, [edit.warp for edit in edits if edit.warp is not None])
    out = np.empty_like(frame.pixels)
    for top, bottom in bands(frame.height):
        if checkpoint is not None:
            checkpoint()
        out[top:bottom] = _band(sampler, edits, top, bottom, frame)
        if progress is not None:
            progress(bottom / frame.height)
    return Frame(out, frame.colour)


def bands(height: int) -> Iterable[tuple[int, int]]:
    """The bands of rows of a frame."""
    for top in range(0, height, BAND):
        yield top, min(height, top + BAND)


def _fitted(edit: Edit, scale: float) -> Edit:
    if edit.detail is None:
        return edit
    detail = details.scaled(edit.detail, scale)
    return replace(edit, detail=None if details.is_idle(detail) else detail)


def _band(sampler: Sampler, edits: Sequence[Edit], top: int, bottom: int, frame: Frame) -> NDArray[Any]:
    margin = sum(details.reach(edit.detail) for edit in edits if edit.detail is not None)
    first, last = max(0, top - margin), min(frame.height, bottom + margin)
    white = np.float32(frame.white)
    source = np.ascontiguousarray(np.moveaxis(sampler.rows(first, last), -1, 0)).astype(np.float32) / white
    tile = source.copy()
    for edit in edits:
        tile = _one(tile, source, edit, first, frame.height)
    kept = tile[:, top - first : tile.shape[1] - (last - bottom)]
    finished = np.floor(kept * white + np.float32(0.5)).astype(frame.pixels.dtype)
    return np.ascontiguousarray(np.moveaxis(finished, 0, -1))


def _one(tile: plain.Tile, source: plain.Tile, edit: Edit, first: int, height: int) -> plain.Tile:
    alpha = None if edit.mask is None else plain.alpha_rows(edit.mask, source, first, height)
    if alpha is not None and not alpha.any():
        return tile
    done = plain.point_ops(tile, edit, first, height)
    if edit.content is not None and alpha is not None:
        done = np.clip(plain.paint(done, edit.content, alpha, first, height), 0.0, 1.0)
    if edit.detail is not None:
        done = details.apply(done.copy(), edit.detail)
    if alpha is None:
        return done
    return np.where(alpha > 0, np.clip(tile + alpha * (done - tile), 0.0, 1.0), tile).astype(np.float32)
