"""The reference runner: what each part of an Edit means, in plain numpy, one frame at a time and in no hurry."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_sdk.edit import Content, Curves, Detail, Edit, Mask, Warp
from luster_sdk.frame import Frame

Picture = NDArray[np.float64]
"""Height × width × 3, encoded 0…1."""

_LUMA = np.array([0.2126, 0.7152, 0.0722])
_MOST_LINEAR = 4.0
_SOLID_FROM = 0.75


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
    ordered = [one for one in at_work if one.mask is None] + [one for one in at_work if one.mask is not None]
    moved = _warped(frame.pixels.astype(np.float64) / frame.white, [one.warp for one in ordered if one.warp])
    margin = sum(_reach(edit.detail) for edit in ordered if edit.detail is not None)
    out = np.empty_like(frame.pixels)
    step = band or frame.height
    for top in range(0, frame.height, step):
        bottom = min(frame.height, top + step)
        window = _Window(max(0, top - margin), min(frame.height, bottom + margin), frame.height, frame.width)
        source = moved[window.top : window.bottom]
        picture = source
        for edit in ordered:
            picture = _edited(picture, source, edit, window)
        kept = picture[top - window.top : bottom - window.top]
        out[top:bottom] = np.floor(kept * frame.white + 0.5).astype(out.dtype)
    return Frame(out, frame.colour)


def mask_alpha(mask: Mask, source: Picture) -> NDArray[np.float64]:
    """A mask's alpha over a whole picture, with its edge sharpened by its guide."""
    height, width = source.shape[:2]
    return _alpha(mask, source, _Window(0, height, height, width))


def _edited(picture: Picture, source: Picture, edit: Edit, window: _Window) -> Picture:
    alpha = None if edit.mask is None else _alpha(edit.mask, source, window)
    done = _toned(picture, edit, window)
    if edit.content is not None and alpha is not None:
        done = np.clip(_painted(done, edit.content, alpha, window), 0.0, 1.0)
    if edit.detail is not None:
        done = _detailed(done, edit.detail)
    if alpha is None:
        return done
    inside = alpha[..., None]
    return np.where(inside > 0, np.clip(picture + inside * (done - picture), 0.0, 1.0), picture)


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
    guide = mask.guide
    if guide is None:
        return alpha
    seen = source @ np.array(guide.weights)
    fine = np.clip(_stretched(guide.slope, window) * seen + _stretched(guide.offset, window), 0.0, 1.0)
    return np.asarray(np.where((alpha > guide.low) & (alpha < guide.high), fine, alpha))


def _stretched(values: NDArray[np.float32], window: _Window) -> NDArray[np.float64]:
    """A small map over the window's rows: bilinear with pixel centres aligned, edges held."""
    rows, down = _positions(values.shape[0], window.height)
    columns, across = _positions(values.shape[1], window.width)
    rows, down = rows[window.top : window.bottom], down[window.top : window.bottom]
    small = values.astype(np.float64)
    tail = (1,) * (values.ndim - 2)
    across, down = across.reshape(1, -1, *tail), down.reshape(-1, 1, *tail)
    right = np.minimum(columns + 1, values.shape[1] - 1)
    below = np.minimum(rows + 1, values.shape[0] - 1)
    upper = small[rows][:, columns] * (1 - across) + small[rows][:, right] * across
    lower = small[below][:, columns] * (1 - across) + small[below][:, right] * across
    return np.asarray(upper * (1 - down) + lower * down)


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


def _warped(picture: Picture, warps: Sequence[Warp]) -> Picture:
    """All warps joined into one, sampled once with Catmull and Rom's cubic kernel, edges held."""
    if not warps:
        return picture
    height, width = picture.shape[:2]
    half = max(height, width) / 2.0
    down_at = (np.arange(height) + 0.5 - height / 2) / half
    y, x = np.meshgrid(down_at, (np.arange(width) + 0.5 - width / 2) / half, indexing="ij")
    for warp in reversed(warps):  # the last warp is the first to say where its pixel came from
        h = warp.homography.astype(np.float64)
        scale = 1.0 / (h[2, 0] * x + h[2, 1] * y + h[2, 2])
        x, y = (h[0, 0] * x + h[0, 1] * y + h[0, 2]) * scale, (h[1, 0] * x + h[1, 1] * y + h[1, 2]) * scale
        square = x * x + y * y
        bend = 1.0 + square * (warp.k1 + square * (warp.k2 + square * warp.k3))
        x, y = x * bend, y * bend
    column, row = x * half + width / 2 - 0.5, y * half + height / 2 - 0.5
    left, top = np.floor(column).astype(np.int64), np.floor(row).astype(np.int64)
    across, down = _cubic(column - left), _cubic(row - top)
    out = np.zeros_like(picture)
    for j in range(4):
        for i in range(4):
            rows, columns = np.clip(top + j - 1, 0, height - 1), np.clip(left + i - 1, 0, width - 1)
            out += (down[j] * across[i])[..., None] * picture[rows, columns]
    return np.clip(out, 0.0, 1.0)


def _cubic(t: NDArray[np.float64]) -> list[NDArray[np.float64]]:
    a = -0.5
    near, far = t, 1.0 - t
    w0 = ((a * (near + 1) - 5 * a) * (near + 1) + 8 * a) * (near + 1) - 4 * a
    w1 = ((a + 2) * near - (a + 3)) * near * near + 1
    w2 = ((a + 2) * far - (a + 3)) * far * far + 1
    return [w0, w1, w2, 1.0 - w0 - w1 - w2]


def _reach(detail: Detail) -> int:
    """How many rows above and below a row take part in its detail."""
    sharpen = _gaussian_reach(detail.radius) if detail.sharpen > 0 else 0
    luma = 2 * 3 if detail.denoise > 0 else 0
    chroma = 2 * 9 if detail.denoise_colour > 0 else 0
    return sharpen + max(luma, chroma)


def _detailed(picture: Picture, detail: Detail) -> Picture:
    """Noise out of colour and light by a guided filter, then an unsharp mask on light."""
    light = picture @ _LUMA
    before = light
    if detail.denoise_colour > 0:
        strength = (0.08 * detail.denoise_colour) ** 2
        calm = [_guided(light, picture[..., channel] - light, 9, strength) for channel in range(3)]
        picture = light[..., None] + np.stack(calm, axis=-1)
    if detail.denoise > 0:
        calm_light = _guided(light, light, 3, (0.05 * detail.denoise) ** 2)
        light = light + (calm_light - light) * min(1.0, detail.denoise)
    if detail.sharpen > 0:
        crisp = light - _blurred(light, _gaussian(detail.radius))
        crisp = np.sign(crisp) * np.maximum(np.abs(crisp) - detail.threshold, 0.0)
        light = light + detail.sharpen * crisp
    return np.asarray(np.clip(picture + (light - before)[..., None], 0.0, 1.0))


def _guided(
    guide: NDArray[np.float64], values: NDArray[np.float64], radius: int, epsilon: float
) -> NDArray[np.float64]:
    box = np.full(2 * radius + 1, 1.0 / (2 * radius + 1))
    mean_guide, mean_values = _blurred(guide, box), _blurred(values, box)
    covariance = _blurred(guide * values, box) - mean_guide * mean_values
    variance = _blurred(guide * guide, box) - mean_guide * mean_guide
    slope = covariance / (variance + epsilon)
    return _blurred(slope, box) * guide + _blurred(mean_values - slope * mean_guide, box)


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
