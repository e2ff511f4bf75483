"""Finds which part of a small picture is sky: seeds at the top, a colour that may vary over the frame, and growth."""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array, dot, length2, luma, to_lab
from luster_classic.common.filters import blur, coherence, local_std, ramp, slantedness

EDGE = 512


@dataclass(frozen=True, eq=False)
class SkyRegion:
    """Certain sky, its modelled colour (Lab), the distance of each pixel from it, and measures of trust."""

    core: Array
    model: Array
    distance: Array
    bare: Array
    leafy: Array
    texture: Array
    tightness: float
    top_share: float


def find_region(encoded: Array) -> SkyRegion | None:
    """The sky of a picture of about 512 px, or None when nothing at the top looks like one."""
    height, width = encoded.shape[:2]
    lab = to_lab(encoded)
    light = luma(encoded)
    texture = local_std(light, 2)
    likely = measure_sky_likeness(encoded, lab, texture)
    seeds = _find_seeds(likely, texture, height)
    if seeds.mean() < 0.004:
        return None
    x, y = np.meshgrid(np.linspace(-1, 1, width, dtype=np.float32), np.linspace(-1, 1, height, dtype=np.float32))
    core = seeds
    possible = _keep_possible_colours(lab, seeds)
    slope = _measure_steepness(lab)
    model, spread = lab, np.ones(3, dtype=np.float32)
    distance = bare = np.zeros_like(light)
    for turn in range(4):
        model, spread = _fit_colour(lab, core, x, y, quadratic=turn > 0)
        distance, bare, cloud = _measure_distance(lab, model, spread)
        loose = ((distance < 2.6 + 0.5 * turn) & (likely > 0.12)) | ((likely > 0.55) & (distance < 7.0))
        hazy = (cloud > 0.12) & (distance < 2.6 + 0.5 * turn)
        passable = (slope < np.where(hazy, 11.0, 5.0)) & (texture < np.where(hazy, 0.10, 0.07))
        grown = _keep_connected((loose | hazy) & passable & possible, core)
        core = grown
        if core.mean() < 0.004:
            return None
    top = core[: max(2, height // 25)].mean()
    inside = core > 0
    tightness = float(np.median(distance[inside])) if inside.any() else 99.0
    leafy = ramp(coherence(light, width / 110.0), 0.72, 0.42)
    twiggy = ramp(coherence(light, width / 36.0), 0.55, 0.30) * ramp(slantedness(light, width / 36.0), 0.36, 0.50)
    leafy = blur(texture, width / 80.0) * np.maximum(leafy, twiggy)
    distance = np.where(possible, distance, np.maximum(distance, 9.0)).astype(np.float32)
    bare = np.where(possible, bare, np.maximum(bare, 9.0)).astype(np.float32)
    return SkyRegion(
        core=core.astype(np.float32),
        model=model,
        distance=distance,
        bare=bare,
        leafy=blur(leafy, width / 100.0),
        texture=texture,
        tightness=tightness,
        top_share=float(top),
    )


def measure_sky_likeness(encoded: Array, lab: Array, texture: Array) -> Array:
    """How much each pixel could be sky by colour, smoothness and height in the frame."""
    height = encoded.shape[0]
    red, green, blue = encoded[..., 0], encoded[..., 1], encoded[..., 2]
    lightness, chroma = lab[..., 0] / 100.0, np.hypot(lab[..., 1], lab[..., 2])
    top = float(np.percentile(lightness, 98)) + 1e-3
    azure = ramp(blue - red, 0.02, 0.10) * ramp(blue - green, -0.03, 0.02) * ramp(lightness, 0.10, 0.30)
    pale = ramp(lightness / top, 0.66, 0.86) * ramp(chroma, 16.0, 7.0) * ramp(lab[..., 2], 12.0, 5.0)
    evening = ramp(lightness / top, 0.45, 0.75) * ramp(lab[..., 1], -4.0, 4.0) * ramp(chroma, 60.0, 40.0) * 0.5
    smooth = ramp(texture, 0.055, 0.015)
    row = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
    place = ramp(row, 0.95, 0.45)
    return np.asarray(np.maximum(np.maximum(azure, pale), evening) * smooth * place, dtype=np.float32)


def _find_seeds(likely: Array, texture: Array, height: int) -> np.ndarray:
    """Smooth, likely pixels in the upper part that hang together with the top border."""
    solid = (likely > 0.45) & (texture < 0.03)
    solid[int(height * 0.55) :] = False
    solid = cv2.morphologyEx(solid.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)) > 0
    reach = max(2, height // 12)
    start = np.zeros_like(solid)
    start[:reach] = solid[:reach]
    return _keep_connected(solid, start)


def _keep_connected(allowed: np.ndarray, start: np.ndarray) -> np.ndarray:
    """The parts of `allowed` that share at least a few pixels with `start`."""
    count, labels = cv2.connectedComponents(allowed.astype(np.uint8), connectivity=4)
    hits = np.bincount(labels[start > 0], minlength=count)
    sizes = np.bincount(labels.ravel(), minlength=count)
    keep = (hits > np.maximum(3, 0.02 * sizes)) & (np.arange(count) > 0)
    return np.asarray(keep[labels])


def _keep_possible_colours(lab: Array, seeds: np.ndarray) -> np.ndarray:
    """Colours that a sky with these seeds can have: hardly yellower, redder or darker than they are. Walls are."""
    soft = blur(lab, 1.0)
    values = lab[seeds]
    yellow = max(5.0, float(np.percentile(values[:, 2], 98)) + 6.0)
    red = max(5.0, float(np.percentile(values[:, 1], 98)) + 4.0)
    dark = float(np.percentile(values[:, 0], 2)) - 16.0
    return np.asarray((soft[..., 2] < yellow) & (soft[..., 1] < red) & (soft[..., 0] > dark))


CLOUDS = (np.array([97.0, 0.0, -1.0], dtype=np.float32),)
"""Sunlit cloud, in Lab. Its shaded side is left out: it has the colours of walls."""


def _measure_distance(lab: Array, model: Array, spread: Array) -> tuple[Array, Array, Array]:
    """How far each pixel is from sky or sky mixed with cloud, how far from bare sky, how much cloud is in it."""
    offset = lab - model
    bare = np.sqrt(length2(offset / spread))
    wide = np.maximum(spread, np.float32(2.5))
    best, cloud = bare, np.zeros_like(bare)
    for white in CLOUDS:
        towards = white - model
        length = length2(towards) + np.float32(30.0)
        share = np.clip(dot(offset, towards) / length, 0.0, 1.0)
        off_line = offset - share[..., None] * towards
        mixed = np.sqrt(length2(off_line / wide)) + 0.6 * share
        mixed = mixed + 50.0 * (1.0 - ramp(np.sqrt(length), 14.0, 26.0))
        cloud = np.where(mixed < best, share, cloud)
        best = np.minimum(best, mixed)
    return best.astype(np.float32), bare.astype(np.float32), cloud.astype(np.float32)


def _measure_steepness(lab: Array) -> Array:
    """How fast the colour changes: a sky does so slowly, a roof line at once."""
    soft = blur(lab, 0.8)
    gx, gy = cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=0.125), cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=0.125)
    return np.asarray(np.sqrt(length2(gx) + length2(gy)), dtype=np.float32)


def _fit_colour(lab: Array, core: np.ndarray, x: Array, y: Array, *, quadratic: bool) -> tuple[Array, Array]:
    """A smooth sky colour over the frame, fitted to `core`, and how far true sky strays from it per channel."""
    terms = [np.ones_like(x), x, y]
    if quadratic:
        terms += [x * x, x * y, y * y]
    rows, columns = np.nonzero(core)
    step = max(1, rows.size // 6000)
    rows, columns = rows[::step], columns[::step]
    basis = np.stack([term[rows, columns] for term in terms], axis=1).astype(np.float64)
    wanted = lab[rows, columns].astype(np.float64)
    weight = np.ones(rows.size)
    solution: Array = np.zeros((basis.shape[1], 3))
    for _ in range(3):
        gram = (basis * weight[:, None]).T @ basis + 1e-3 * rows.size * np.diag(
            [0.0] + [1.0] * (basis.shape[1] - 1)
        ) * 0.1
        solution = np.linalg.solve(gram + 1e-9 * np.eye(gram.shape[0]), (basis * weight[:, None]).T @ wanted)
        error = np.linalg.norm(wanted - basis @ solution, axis=1)
        scale = np.median(error) * 1.5 + 1e-3
        weight = 1.0 / np.maximum(1.0, error / scale)
    below = float(y[rows, columns].max()) + 0.15
    height, width = x.shape
    small_x, small_y = np.meshgrid(np.linspace(-1, 1, 48), np.minimum(np.linspace(-1, 1, 48), below))
    small_terms = [np.ones_like(small_x), small_x, small_y]
    if quadratic:
        small_terms += [small_x * small_x, small_x * small_y, small_y * small_y]
    coarse = (np.stack(small_terms, axis=-1) @ solution).astype(np.float32)
    coarse = np.clip(coarse, wanted.min(axis=0) - 2.0, wanted.max(axis=0) + 2.0).astype(np.float32)
    model = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    residue = np.abs(wanted - basis @ solution)
    spread = np.clip(1.4826 * np.median(residue, axis=0), [2.2, 1.5, 2.0], [7.0, 4.0, 6.0])
    return np.asarray(model, dtype=np.float32), spread.astype(np.float32)
