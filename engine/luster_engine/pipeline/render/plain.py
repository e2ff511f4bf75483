"""The plain runner of Edits: the same arithmetic as the compiled pass, in numpy, for tests and as its fallback."""

from typing import Any

import numpy as np
from luster_sdk import LUMA, Content, Edit, Mask
from numpy.typing import NDArray

from luster_engine.pipeline.codec.srgb import from_linear, to_linear
from luster_engine.pipeline.render.kernel.codes import LINEAR_MOST
from luster_engine.pipeline.render.maps import stretch

Tile = NDArray[np.float32]
"""3 × rows × width, encoded 0…1."""


def alpha_rows(mask: Mask, source: Tile, top: int, height: int) -> NDArray[np.float32]:
    """A mask's alpha for the rows of a tile, sharpened in its edge band."""
    _, rows, width = source.shape
    alpha: NDArray[np.float32] = stretch(mask.alpha, top, top + rows, height, width)
    edge = mask.edge
    if edge is None:
        return alpha
    slope = stretch(edge.slope, top, top + rows, height, width)
    offset = stretch(edge.offset, top, top + rows, height, width)
    red, green, blue = edge.weights
    seen = red * source[0] + green * source[1] + blue * source[2]
    fine = np.clip(slope * seen + offset, 0.0, 1.0)
    fine = np.float32(edge.most) * (fine - np.float32(edge.bend) * fine * (1.0 - fine))
    return np.where((alpha > edge.low) & (alpha < edge.high), fine, alpha).astype(np.float32)


def point_ops(tile: Tile, edit: Edit, top: int, height: int) -> Tile:
    """Everything of an edit that looks at one pixel at a time, except its mask and content."""
    _, rows, width = tile.shape

    def spread(values: NDArray[np.float32]) -> NDArray[Any]:
        wide = stretch(values, top, top + rows, height, width)
        return np.moveaxis(wide, -1, 0) if wide.ndim == 3 else wide

    if edit.curves is not None:
        tile = _bend(tile, edit.curves.values)
    if edit.gain is not None or edit.matrix is not None or edit.light is not None:
        light = to_linear(tile)
        if edit.gain is not None:
            light = light * spread(edit.gain.values)
        if edit.matrix is not None:
            light = np.tensordot(edit.matrix.values, light, axes=1)
        if edit.light is not None:
            light = light + spread(edit.light.values)
        tile = from_linear(np.clip(light, 0.0, LINEAR_MOST))
    if edit.colour is not None:
        affine = stretch(edit.colour.values, top, top + rows, height, width)
        if affine.ndim == 5:
            affine = _at_level(affine, tile)
        tile = np.einsum("yxij,jyx->iyx", affine[..., :3], tile) + np.moveaxis(affine[..., 3], -1, 0)
    if edit.saturation is not None:
        amount: Any = edit.saturation.amount
        if edit.saturation.values is not None:
            amount = amount * spread(edit.saturation.values)
        grey = LUMA[0] * tile[0] + LUMA[1] * tile[1] + LUMA[2] * tile[2]
        tile = grey + (tile - grey) * amount
    if edit.lut is not None:
        tile = _cube(np.clip(tile, 0.0, 1.0), edit.lut.values)
    if edit.finish is not None:
        tile = _bend(np.clip(tile, 0.0, 1.0), edit.finish.values)
    return np.clip(tile, 0.0, 1.0).astype(np.float32)


def paint(tile: Tile, content: Content, alpha: NDArray[np.float32], top: int, height: int) -> Tile:
    """New pixels as they should look where alpha is 1; blending them by alpha comes after."""
    _, rows, width = tile.shape
    fresh = np.moveaxis(stretch(content.pixels, top, top + rows, height, width), -1, 0)
    if content.grain > 0:
        fresh = fresh + content.grain * grain(top, rows, width, content.seed)
    if content.replaces is not None:
        gone = np.moveaxis(stretch(content.replaces, top, top + rows, height, width), -1, 0)
        solid = np.clip((alpha - SOLID_FROM) / (1.0 - SOLID_FROM), 0.0, 1.0)
        solid = solid * solid * (3.0 - 2.0 * solid)
        fresh = tile + (fresh - (gone + (tile - gone) * solid))
    return fresh.astype(np.float32)


SOLID_FROM = 0.9
"""From this alpha on, what is replaced is taken to be the pixel itself more than the map of the old content."""


def grain(top: int, rows: int, width: int, seed: int) -> NDArray[np.float32]:
    """Noise of standard deviation 1 that depends on the pixel's place and the seed alone, not on the tile."""
    y = np.arange(top, top + rows, dtype=np.uint32)[:, None]
    x = np.arange(width, dtype=np.uint32)[None, :]
    mixed = x * np.uint32(0x9E3779B1) + y * np.uint32(0x85EBCA77) + np.uint32(seed & 0xFFFFFFFF)
    for shift, factor in ((15, 0x2C1B3C6D), (12, 0x297A2D39)):
        mixed = (mixed ^ (mixed >> np.uint32(shift))) * np.uint32(factor)
    mixed = mixed ^ (mixed >> np.uint32(15))
    total = (mixed & 255) + (mixed >> 8 & 255) + (mixed >> 16 & 255) + (mixed >> 24)
    return np.asarray((total.astype(np.float32) - np.float32(510.0)) / np.float32(147.8), dtype=np.float32)


def _at_level(affine: NDArray[Any], tile: Tile) -> NDArray[Any]:
    """Of a colour map with levels, each pixel's own transform by its luma."""
    levels = affine.shape[2]
    luma = LUMA[0] * tile[0] + LUMA[1] * tile[1] + LUMA[2] * tile[2]
    place = np.clip(luma * levels - 0.5, 0.0, levels - 1.0)
    low = np.minimum(place.astype(np.int32), levels - 2)
    rows, columns = np.indices(low.shape)
    lower, upper = affine[rows, columns, low], affine[rows, columns, low + 1]
    return np.asarray(lower + (upper - lower) * (place - low)[..., None, None])


def _bend(tile: Tile, values: NDArray[np.float32]) -> Tile:
    at = np.linspace(0.0, 1.0, values.shape[1], dtype=np.float32)
    bent = np.stack([np.interp(tile[channel], at, values[channel]) for channel in range(3)])
    return np.asarray(np.clip(bent, 0.0, 1.0), dtype=np.float32)


def _cube(tile: Tile, values: NDArray[np.float32]) -> Tile:
    size = values.shape[0]
    at = tile * (size - 1)
    low = np.minimum(at.astype(np.int32), size - 2)
    part = (at - low)[..., None]
    out = np.zeros((*tile.shape[1:], 3), dtype=np.float32)
    for corner in range(8):
        steps = (corner & 1, corner >> 1 & 1, corner >> 2 & 1)
        weight = np.ones((*tile.shape[1:], 1), dtype=np.float32)
        for channel, step in enumerate(steps):
            weight = weight * (part[channel] if step else 1.0 - part[channel])
        out += weight * values[low[0] + steps[0], low[1] + steps[1], low[2] + steps[2]]
    return np.ascontiguousarray(np.moveaxis(out, -1, 0))
