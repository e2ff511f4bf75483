"""The reference runner: what each part of an Edit means, in plain numpy, simple and slow."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_sdk.edit import Content, Curves, Detail, Edit, Mask
from luster_sdk.frame import LUMA, Frame
from luster_sdk.testing.geometry import evened, warped
from luster_sdk.testing.noise import Quiet, quiet, small

_LUMA = np.array(LUMA)

Picture = NDArray[np.float64]
"""Height × width × 3, encoded 0…1."""

_MOST_LINEAR = 4.0
"""The brightest linear light that is kept, where 1 is white: the contract of an Edit, which the engine's pass
(`LINEAR_MOST` of `kernel/codes.py`) keeps too. Written anew, as a reference borrows nothing from what it checks."""
_SOLID_FROM = 0.9
"""Alpha from which new content counts as solid, so that nothing of what it replaces shines through. The engine's pass
has the same number; another one here makes the two differ at every soft edge."""


@dataclass(frozen=True)
class _Window:
    """Some rows of a frame of `height` × `width`, and which rows they are."""

    top: int
    bottom: int
    height: int
    width: int


def apply_edits(frame: Frame, edits: Sequence[Edit], *, band: int = 0) -> Frame:
    """The frame with the edits in it: warps first, then edits of the whole frame, then masked ones, each in order.

    With `band`, so many rows are worked on at a time, which must and does give the same pixels.
    """
    at_work = [edit for edit in edits if not edit.is_empty]
    base, masked = [one for one in at_work if one.mask is None], [one for one in at_work if one.mask is not None]
    warps = [one.warp for one in base if one.warp]
    moved = warped(frame.pixels.astype(np.float64) / frame.white, warps)
    gain = evened(moved, warps)
    picture = (
        moved
        if gain is None
        else np.clip(_encoded(np.clip(_decoded(moved) * gain[..., None], 0.0, _MOST_LINEAR)), 0.0, 1.0)
    )
    for number, edit in enumerate(base):
        picture = _through(picture, moved, edit, _quiet(frame, base[: number + 1]), band)
    for edit in masked:
        picture = _through(picture, moved, replace(edit, detail=None), None, band)
    done = _finished(picture, frame)
    for edit in masked:
        if edit.detail is not None and edit.mask is not None:
            detailed = apply_edits(done, [Edit(detail=edit.detail)], band=band)
            before, after = done.pixels / float(frame.white), detailed.pixels / float(frame.white)
            done = _finished(_laid(before, after, mask_alpha(edit.mask, moved)), frame)
    return done


def mask_alpha(mask: Mask, source: Picture) -> NDArray[np.float64]:
    """A mask's alpha over a whole picture, sharpened in its edge band."""
    height, width = source.shape[:2]
    return _alpha(mask, source, _Window(0, height, height, width))


def _through(picture: Picture, source: Picture, edit: Edit, quiet: Quiet | None, band: int) -> Picture:
    """One edit, a band of rows after the other, each with the neighbours that its detail looks at."""
    height, width = picture.shape[:2]
    margin = 0 if edit.detail is None else _reach(edit.detail)
    out = np.empty_like(picture)
    for top in range(0, height, band or height):
        bottom = min(height, top + (band or height))
        window = _Window(max(0, top - margin), min(height, bottom + margin), height, width)
        seen = slice(window.top, window.bottom)
        done = _edited(picture[seen], source[seen], edit, quiet, window)
        out[top:bottom] = done[top - window.top : bottom - window.top]
    return out


def _edited(picture: Picture, source: Picture, edit: Edit, quiet: Quiet | None, window: _Window) -> Picture:
    alpha = None if edit.mask is None else _alpha(edit.mask, source, window)
    done = _toned(picture, edit, window)
    if edit.content is not None and alpha is not None:
        done = np.clip(_painted(done, edit.content, alpha, window), 0.0, 1.0)
    if edit.detail is not None:
        if quiet is not None:
            done = _quieted(done, edit.detail, quiet, window)
        if edit.detail.sharpen > 0:
            done = _sharpened(done, edit.detail)
    return done if alpha is None else _laid(picture, done, alpha)


def _laid(before: Picture, after: Picture, alpha: NDArray[np.float64]) -> Picture:
    inside = alpha[..., None]
    return np.where(inside > 0, np.clip(before + inside * (after - before), 0.0, 1.0), before)


def _finished(picture: Picture, like: Frame) -> Frame:
    return Frame(np.floor(picture * like.white + 0.5).astype(like.pixels.dtype), like.colour)


def _toned(picture: Picture, edit: Edit, window: _Window) -> Picture:
    if edit.curves is not None:
        picture = _bent(picture, edit.curves)
    if edit.gain is not None or edit.matrix is not None or edit.light is not None:
        light = _decoded(picture)
        if edit.gain is not None:
            gain = _stretched(edit.gain.values, window)
            light = light * (gain[..., None] if gain.ndim == 2 else gain)
        if edit.matrix is not None:
            light = light @ edit.matrix.values.astype(np.float64).T
        if edit.light is not None:
            light = light + _stretched(edit.light.values, window)
        picture = _encoded(np.clip(light, 0.0, _MOST_LINEAR))
    if edit.colour is not None:
        affine = _stretched(edit.colour.values, window)
        if affine.ndim == 5:
            affine = _at_level(affine, picture)
        picture = np.einsum("yxij,yxj->yxi", affine[..., :3], picture) + affine[..., 3]
    if edit.saturation is not None:
        amount: Any = edit.saturation.amount
        if edit.saturation.values is not None:
            amount = amount * _stretched(edit.saturation.values, window)[..., None]
        grey = (picture @ _LUMA)[..., None]
        picture = grey + (picture - grey) * amount
    if edit.lut is not None:
        picture = _through_cube(np.clip(picture, 0.0, 1.0), edit.lut.values)
    if edit.finish is not None:
        picture = _bent(np.clip(picture, 0.0, 1.0), edit.finish)
    return np.clip(picture, 0.0, 1.0)


def _at_level(affine: NDArray[np.float64], picture: Picture) -> NDArray[np.float64]:
    """Of a colour map with levels, each pixel's own transform by its luma."""
    levels = affine.shape[2]
    place = np.clip((picture @ _LUMA) * levels - 0.5, 0.0, levels - 1.0)
    low = np.minimum(place.astype(np.int64), levels - 2)
    part = (place - low)[..., None, None]
    rows, columns = np.indices(low.shape)
    lower, upper = affine[rows, columns, low], affine[rows, columns, low + 1]
    return np.asarray(lower + (upper - lower) * part)


def _painted(picture: Picture, content: Content, alpha: NDArray[np.float64], window: _Window) -> Picture:
    fresh = _stretched(content.pixels, window)
    if content.grain > 0:
        fresh = fresh + content.grain * _grain(window, content.seed)[..., None]
    if content.replaces is not None:
        gone = _stretched(content.replaces, window)
        solid = np.clip((alpha - _SOLID_FROM) / (1.0 - _SOLID_FROM), 0.0, 1.0)[..., None]
        solid = solid * solid * (3.0 - 2.0 * solid)
        fresh = picture + (fresh - (gone + (picture - gone) * solid))
    return fresh


def _alpha(mask: Mask, source: Picture, window: _Window) -> NDArray[np.float64]:
    alpha = _stretched(mask.alpha, window)
    edge = mask.edge
    if edge is None:
        return alpha
    seen = source @ np.array(edge.weights)
    fine = np.clip(_stretched(edge.slope, window) * seen + _stretched(edge.offset, window), 0.0, 1.0)
    fine = edge.most * (fine - edge.bend * fine * (1.0 - fine))
    return np.asarray(np.where((alpha > edge.low) & (alpha < edge.high), fine, alpha))


def _stretched(values: NDArray[Any], window: _Window) -> NDArray[np.float64]:
    """A small map over the window's rows: bilinear with pixel centres aligned, edges held."""
    rows, down = _positions(values.shape[0], window.height)
    columns, across = _positions(values.shape[1], window.width)
    rows, down = rows[window.top : window.bottom], down[window.top : window.bottom]
    small = values.astype(np.float64)
    tail = (1,) * (values.ndim - 2)
    across, down = across.reshape(1, -1, *tail), down.reshape(-1, 1, *tail)
    right = np.minimum(columns + 1, values.shape[1] - 1)
    below = np.minimum(rows + 1, values.shape[0] - 1)
    wide = small[:, columns] * (1 - across) + small[:, right] * across
    return np.asarray(wide[rows] * (1 - down) + wide[below] * down)


def _positions(size: int, full: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    at = np.clip((np.arange(full) + 0.5) * (size / full) - 0.5, 0.0, size - 1.0)
    low = np.minimum(np.floor(at).astype(np.int64), max(size - 2, 0))
    return low, at - low


def _bent(picture: Picture, curves: Curves) -> Picture:
    at = np.linspace(0.0, 1.0, curves.values.shape[1])
    bent = [np.interp(picture[..., channel], at, curves.values[channel]) for channel in range(3)]
    return np.asarray(np.clip(np.stack(bent, axis=-1), 0.0, 1.0))


def _through_cube(picture: Picture, cube: NDArray[np.float32]) -> Picture:
    size = cube.shape[0]
    at = picture * (size - 1)
    low = np.minimum(np.floor(at).astype(np.int64), size - 2)
    part = at - low
    out = np.zeros_like(picture)
    for corner in np.ndindex(2, 2, 2):
        weight = np.prod(np.where(np.array(corner), part, 1.0 - part), axis=-1)
        index = low + np.array(corner)
        out += weight[..., None] * cube[index[..., 0], index[..., 1], index[..., 2]]
    return out


def _decoded(encoded: Picture) -> Picture:
    safe = np.maximum(encoded, 0.0)
    return np.where(safe <= 0.04045, safe / 12.92, ((safe + 0.055) / 1.055) ** 2.4)


def _encoded(linear: Picture) -> Picture:
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * np.maximum(linear, 1e-9) ** (1 / 2.4) - 0.055)


def _grain(window: _Window, seed: int) -> NDArray[np.float64]:
    """Noise of standard deviation 1 that depends on the pixel's place and the seed alone."""
    y = np.arange(window.top, window.bottom, dtype=np.uint32)[:, None]
    x = np.arange(window.width, dtype=np.uint32)[None, :]
    mixed = x * np.uint32(0x9E3779B1) + y * np.uint32(0x85EBCA77) + np.uint32(seed & 0xFFFFFFFF)
    for shift, factor in ((15, 0x2C1B3C6D), (12, 0x297A2D39)):
        mixed = (mixed ^ (mixed >> np.uint32(shift))) * np.uint32(factor)
    mixed = mixed ^ (mixed >> np.uint32(15))
    total = sum((mixed >> np.uint32(shift)) & np.uint32(255) for shift in (0, 8, 16, 24))
    return (np.asarray(total, dtype=np.float64) - 510.0) / 147.8


def _quiet(frame: Frame, edits: Sequence[Edit]) -> Quiet | None:
    """How the last of these edits quiets the photo, found on a smaller picture with all of them in it."""
    detail = edits[-1].detail
    if detail is None or not (detail.denoise > 0 or detail.denoise_colour > 0):
        return None
    return quiet(apply_edits(small(frame), [replace(edit, detail=None) for edit in edits]), detail)


def _quieted(picture: Picture, detail: Detail, quiet: Quiet, window: _Window) -> Picture:
    """Colour moved towards what lightness says of it, then lightness towards what is smooth."""
    light = (picture @ _LUMA)[..., None]
    if quiet.colour is not None:
        maps = _stretched(quiet.colour, window)
        calm = maps[..., 0] * light + maps[..., 1] + light
        picture = picture + (calm - picture) * min(1.0, detail.denoise_colour)
    if quiet.lightness is not None:
        light = (picture @ _LUMA)[..., None]
        maps = _stretched(quiet.lightness, window)
        calm = maps[..., :1] * light + maps[..., 1:]
        picture = picture + (calm - light) * min(1.0, detail.denoise)
    return np.clip(picture, 0.0, 1.0)


def _sharpened(picture: Picture, detail: Detail) -> Picture:
    """An unsharp mask on light."""
    light = picture @ _LUMA
    crisp = light - _blurred(light, _gaussian(detail.radius))
    crisp = np.sign(crisp) * np.maximum(np.abs(crisp) - detail.threshold, 0.0)
    return np.asarray(np.clip(picture + detail.sharpen * crisp[..., None], 0.0, 1.0))


def _reach(detail: Detail) -> int:
    """How many rows above and below a row take part in its sharpening."""
    return _gaussian_reach(detail.radius) if detail.sharpen > 0 else 0


def _gaussian_reach(radius: float) -> int:
    return math.ceil(4.0 * max(radius, 0.3))


def _gaussian(radius: float) -> NDArray[np.float64]:
    reach = _gaussian_reach(radius)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / max(radius, 0.3)) ** 2)
    return np.asarray(weights / weights.sum())


def _blurred(plane: NDArray[np.float64], kernel: NDArray[np.float64]) -> NDArray[np.float64]:
    """A separable blur; beyond the edge lies the mirror image without the edge pixel itself."""
    reach = len(kernel) // 2
    for axis in (0, 1):
        size = plane.shape[axis]
        index = np.abs(np.arange(-reach, size + reach))
        period = max(1, 2 * (size - 1))
        index = np.mod(index, period)
        index = np.where(index >= size, period - index, index)
        wide = np.take(plane, index, axis=axis)
        parts = [weight * np.take(wide, np.arange(at, at + size), axis=axis) for at, weight in enumerate(kernel)]
        plane = np.asarray(np.sum(parts, axis=0))
    return plane
