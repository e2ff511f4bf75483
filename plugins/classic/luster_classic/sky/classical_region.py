"""Finds by colour which part of a small picture is sky: seeds at the top, a colour that may vary over the frame,
growth.

The way of a picture through this module:

    likeness of each pixel ─→ seeds at the top ─┬→ colours that this sky can have
                                                └→ 4 × (fit a colour over the frame → distance from it → grow)
                                                        └→ SkyRegion

Colours are in Lab (L 0…100), texture is the standard deviation of luma (0…1) over 5 × 5 pixels, lengths are shares of
the width. Numbers marked "by eye" are explained in `luster_classic.sky`.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array, dot, length2, luma, to_lab
from luster_classic.common.filters import blur, coherence, local_std, ramp, slantedness, square

TEXTURE_RADIUS = 2
"""Pixels around one over which texture is measured; all limits of texture hold for this radius only. By eye."""

LEAST_SKY = 0.004
"""Share of the frame from which seeds or grown sky count. Lower: a white chimney starts a sky. By eye."""

ROUNDS = 4
"""How often the colour is fitted and the sky grown anew. Fewer leave the sky near the horizon, whose colour lies
farthest from the seeds'; more only take time. By eye."""

# --- how much a pixel looks like sky ----------------------------------------------------------------------------------

BRIGHTEST = 98.0
"""Percentile of L that stands for the picture's white; a few blown lamps must not set it. By eye."""

AZURE_OVER_RED, AZURE_OVER_GREEN = (0.02, 0.10), (-0.03, 0.02)
"""How much more blue than red, and than green (encoded), from which a pixel begins to be and wholly is a blue sky.
Lower: slate and white paint in the shade are blue skies; higher: the pale sky near the horizon is none. By eye."""

AZURE_LIGHT = (0.10, 0.30)
"""L ÷ 100 below which blue is no sky by day, and from which it may be. Lower: dark panes are skies. By eye."""

PALE_LIGHT, PALE_CHROMA, PALE_YELLOW = (0.66, 0.86), (16.0, 7.0), (12.0, 5.0)
"""An overcast sky: L against the picture's white, chroma, and b of Lab; the last two fall. Wider: cream walls are
overcast; narrower: heavy clouds are not. By eye."""

EVENING_LIGHT, EVENING_RED, EVENING_CHROMA = (0.45, 0.75), (-4.0, 4.0), (60.0, 40.0)
"""An evening's sky: L against the picture's white, a of Lab, and chroma, which falls. By eye."""

EVENING_WEIGHT = 0.5
"""An evening's colours are those of brick as well, so alone they never reach `SEED_LIKENESS`. By eye."""

SMOOTH = (0.055, 0.015)
"""Texture from which a pixel is too rough for sky, down to which it is smooth. Higher: render and roofs pass; lower:
noise of a phone at night does not. By eye."""

HIGH = (0.95, 0.45)
"""Height (0 top, 1 bottom) from which no sky is, and above which any may be. By eye."""

# --- seeds ------------------------------------------------------------------------------------------------------------

SEED_LIKENESS, SEED_TEXTURE = 0.45, 0.03
"""Likeness above and texture below which a pixel is a seed. Looser: the first wall that touches the top starts a sky;
stricter: overcast skies start none and nothing is said. By eye."""

SEED_LOWEST = 0.55
"""Height below which nothing is a seed: what is smooth and bright there is a drive or a pond. By eye."""

SEED_TOP = 12
"""Seeds hang together with the uppermost so-manieth part of the frame. Larger: sky below a dark eave at the top is
found no more; smaller: a white gable below the top starts a sky. By eye."""

SPECK = 3
"""Pixels of a square within which all must be seeds; a lone one is noise. By eye."""

JOINED_PIXELS, JOINED_SHARE = 3, 0.02
"""Pixels, and the share of its own size, that a piece must have in common with what it is to be joined to. Lower: one
pixel of a wire joins a wall to the sky. By eye."""

# --- colours that the sky of these seeds can have ---------------------------------------------------------------------

GAMUT_BLUR = 1.0
"""Pixels (sigma) over which colours are steadied before they are held against the sky's. By eye."""

GAMUT_PERCENTILE = 98.0
"""Percentile of the seeds (for darkness the one as far from 0) that stands for their extreme. By eye."""

LEAST_YELLOW, MORE_YELLOW = 5.0, 6.0
LEAST_RED, MORE_RED = 5.0, 4.0
DARKER = 16.0
"""How yellow (b) and red (a) a sky may be at any rate, by how much more than its seeds, and by how much darker (L).
Wider: cream and pink walls grow into the sky; narrower: its glow near the horizon is cut off. By eye, on walls."""

# --- growth -----------------------------------------------------------------------------------------------------------

NEAR, NEARER_EACH_ROUND = 2.6, 0.5
"""Distance (in spreads of the fitted colour) up to which a pixel joins, and what is added in each later round, when
the colour is known better. Higher: grey roofs join a grey sky; lower: clouds stay out. By eye."""

NEAR_LIKENESS = 0.12
"""Likeness that even a near pixel needs. By eye."""

SURE_LIKENESS, SURE_DISTANCE = 0.55, 7.0
"""A pixel of more than this likeness joins up to this distance, so that a second cloud layer does. By eye."""

HAZY = 0.12
"""Share of cloud in a pixel's colour from which it may be steeper and rougher than bare sky. By eye."""

STEEPEST, STEEPEST_HAZY = 5.0, 11.0
"""Lab per pixel beyond which growth stops, in bare sky and in cloud. Higher: it runs over roof lines; lower: it stops
at the rims of clouds. By eye."""

ROUGHEST, ROUGHEST_HAZY = 0.07, 0.10
"""Texture beyond which growth stops, in bare sky and in cloud. Higher: it runs into crowns. By eye."""

STEEPNESS_BLUR, SOBEL_UNIT = 0.8, 0.125
"""Pixels (sigma) of blur before slopes are taken (by eye), and what makes OpenCV's 3 × 3 slope one of L per pixel
(exact)."""

# --- distance from sky and from sky mixed with cloud ------------------------------------------------------------------

SUNLIT_CLOUD = np.array([97.0, 0.0, -1.0], dtype=np.float32)
"""Sunlit cloud, in Lab. Its shaded side is left out: it has the colours of walls. By eye."""

LEAST_MIXED_SPREAD = 2.5
"""Lab below which a spread counts as this much beside clouds, whose mixtures stray more than bare sky. By eye."""

CLOUD_SOFTENING = 30.0
"""Squared Lab added to the way from sky to cloud, so that the share of cloud stays bounded in a white sky. By eye."""

CLOUD_COST = 0.6
"""Distance added for a pixel that is all cloud: bare sky is believed more readily. By eye."""

WHITE_SKY, WHITE_SKY_COST = (14.0, 26.0), 50.0
"""Lab between sky and cloud below which they cannot be told apart, and from which they can; there the cost is so high
that no mixture wins. Lower: white walls are clouds in a white sky. By eye."""

# --- the fitted colour ------------------------------------------------------------------------------------------------

SAMPLES = 6000
"""Pixels that the colour is fitted to; more only take time. By eye."""

FITS = 3
"""Fits, each with less say for pixels far off. By eye."""

STIFFNESS = 1e-3
STIFFENING = 0.1
"""Weight, per pixel, that holds the slopes of the colour towards 0, as a product of two. Lower: the quadratic runs away
below the last seed; higher: it cannot follow a sky that pales towards the horizon. By eye."""

SINGULAR = 1e-9
"""Keeps the equations solvable where all seeds lie in one row. No result depends on it."""

OUTLIER = 1.5
LEAST_OUTLIER = 1e-3
"""Medians of the error from which a pixel loses say, and what keeps that from 0. By eye."""

BELOW_LAST = 0.15
"""How far below the lowest seed (of −1…1) the colour goes on changing; from there down it stays. Higher: the curve
invents colours that walls have. By eye."""

COARSE = 48
"""Side of the grid on which the colour is worked out; it is smooth. By eye."""

BEYOND_SEEN = 2.0
"""Lab by which the colour may leave the range that was seen. By eye."""

DEVIATION = 1.4826
"""Standard deviations of a normal spread per median absolute deviation (exact)."""

LEAST_SPREAD, MOST_SPREAD = (2.2, 1.5, 2.0), (7.0, 4.0, 6.0)
"""L, a and b between which the spread is kept. Least: in an even sky a cloud would be infinitely far; most: in a torn
one every wall would be near. By eye."""

# --- leaves -----------------------------------------------------------------------------------------------------------

LEAF_SCALE, LEAF_COHERENCE = 110.0, (0.72, 0.42)
"""Width ÷ scale is the blur in pixels over which edges are compared; how much they run one way, from which there are no
leaves, down to which there are. Looser: gutters and siding are leaves and sky between them is kept. By eye."""

TWIG_SCALE, TWIG_COHERENCE, TWIG_SLANT = 36.0, (0.55, 0.30), (0.36, 0.50)
"""The same for bare twigs, which are seen at a wider scale and run aslant; a façade does not. By eye on winter
trees."""

LEAF_TEXTURE_SCALE, LEAF_BLUR_SCALE = 80.0, 100.0
"""Width ÷ scale is the blur in pixels of the texture, and of the map of leaves. By eye."""

IMPOSSIBLE = 9.0
"""Distance, at least, of a colour that this sky cannot have; more than any limit above. By eye."""

EMPTY_TIGHTNESS = 99.0
"""Tightness where there is no sky to measure it on: worse than any."""


@dataclass(frozen=True, eq=False)
class SkyRegion:
    """Certain sky, its modelled colour (Lab), how far each pixel is from that, leaves, texture, and how far the sky
    itself lies from its model (the median distance: tight is small)."""

    core: Array
    model: Array
    bare: Array
    leafy: Array
    texture: Array
    tightness: float


@dataclass(frozen=True, eq=False)
class _Distance:
    """Spreads from sky or sky mixed with cloud, spreads from bare sky, and the share of cloud."""

    nearest: Array
    bare: Array
    cloud: Array


def find_region(encoded: Array) -> SkyRegion | None:
    """The sky of a picture of about 512 px, or None when nothing at the top looks like one."""
    height, width = encoded.shape[:2]
    lab = to_lab(encoded)
    light = luma(encoded)
    texture = local_std(light, TEXTURE_RADIUS)
    likely = measure_sky_likeness(encoded, lab, texture)
    seeds = _find_seeds(likely, texture, height)
    if seeds.mean() < LEAST_SKY:
        return None
    x, y = np.meshgrid(np.linspace(-1, 1, width, dtype=np.float32), np.linspace(-1, 1, height, dtype=np.float32))
    core = seeds
    possible = _keep_possible_colours(lab, seeds)
    slope = _measure_steepness(lab)
    model = lab
    distance = bare = np.zeros_like(light)
    for turn in range(ROUNDS):
        model, spread = _fit_colour(lab, core, x, y, quadratic=turn > 0)
        measured = _measure_distance(lab, model, spread)
        distance, bare = measured.nearest, measured.bare
        near = distance < NEAR + NEARER_EACH_ROUND * turn
        loose = (near & (likely > NEAR_LIKENESS)) | ((likely > SURE_LIKENESS) & (distance < SURE_DISTANCE))
        hazy = (measured.cloud > HAZY) & near
        passable = slope < np.where(hazy, STEEPEST_HAZY, STEEPEST)
        passable &= texture < np.where(hazy, ROUGHEST_HAZY, ROUGHEST)
        core = _keep_connected((loose | hazy) & passable & possible, core)
        if core.mean() < LEAST_SKY:
            return None
    inside = core > 0
    tightness = float(np.median(distance[inside])) if inside.any() else EMPTY_TIGHTNESS
    bare = np.where(possible, bare, np.maximum(bare, IMPOSSIBLE)).astype(np.float32)
    leafy = _measure_leaves(light, texture)
    return SkyRegion(core.astype(np.float32), model, bare, leafy, texture, tightness)


def _measure_leaves(light: Array, texture: Array) -> Array:
    """How rough each place is with edges that run every way; 0 for what is smooth or runs one way."""
    width = light.shape[1]
    leafy = ramp(coherence(light, width / LEAF_SCALE), *LEAF_COHERENCE)
    twiggy = ramp(coherence(light, width / TWIG_SCALE), *TWIG_COHERENCE)
    twiggy = twiggy * ramp(slantedness(light, width / TWIG_SCALE), *TWIG_SLANT)
    rough = blur(texture, width / LEAF_TEXTURE_SCALE) * np.maximum(leafy, twiggy)
    return blur(rough, width / LEAF_BLUR_SCALE)


LEAST_LIGHT = 1e-3
"""Lightness (0…1) that is added to the brightest before it divides: a black photo would divide by nothing. More: a
night's sky looks darker than it is."""


def measure_sky_likeness(encoded: Array, lab: Array, texture: Array) -> Array:
    """How much each pixel could be sky by colour, smoothness and height in the frame."""
    height = encoded.shape[0]
    red, green, blue = encoded[..., 0], encoded[..., 1], encoded[..., 2]
    lightness, chroma = lab[..., 0] / 100.0, np.hypot(lab[..., 1], lab[..., 2])
    top = float(np.percentile(lightness, BRIGHTEST)) + LEAST_LIGHT
    azure = ramp(blue - red, *AZURE_OVER_RED) * ramp(blue - green, *AZURE_OVER_GREEN) * ramp(lightness, *AZURE_LIGHT)
    pale = ramp(lightness / top, *PALE_LIGHT) * ramp(chroma, *PALE_CHROMA) * ramp(lab[..., 2], *PALE_YELLOW)
    evening = ramp(lightness / top, *EVENING_LIGHT) * ramp(lab[..., 1], *EVENING_RED) * ramp(chroma, *EVENING_CHROMA)
    evening = evening * EVENING_WEIGHT
    smooth = ramp(texture, *SMOOTH)
    row = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
    place = ramp(row, *HIGH)
    return np.asarray(np.maximum(np.maximum(azure, pale), evening) * smooth * place, dtype=np.float32)


def _find_seeds(likely: Array, texture: Array, height: int) -> np.ndarray:
    """Smooth, likely pixels in the upper part that hang together with the top border."""
    solid = (likely > SEED_LIKENESS) & (texture < SEED_TEXTURE)
    solid[int(height * SEED_LOWEST) :] = False
    solid = cv2.morphologyEx(solid.astype(np.uint8), cv2.MORPH_OPEN, square(SPECK)) > 0
    reach = max(2, height // SEED_TOP)
    start = np.zeros_like(solid)
    start[:reach] = solid[:reach]
    return _keep_connected(solid, start)


def _keep_connected(allowed: np.ndarray, start: np.ndarray) -> np.ndarray:
    """The parts of `allowed` that share at least a few pixels with `start`."""
    count, labels = cv2.connectedComponents(allowed.astype(np.uint8), connectivity=4)
    hits = np.bincount(labels[start > 0], minlength=count)
    sizes = np.bincount(labels.ravel(), minlength=count)
    keep = (hits > np.maximum(JOINED_PIXELS, JOINED_SHARE * sizes)) & (np.arange(count) > 0)
    return np.asarray(keep[labels])


def _keep_possible_colours(lab: Array, seeds: np.ndarray) -> np.ndarray:
    """Where colours are that a sky with these seeds can have: hardly yellower, redder or darker than they. Walls
    are."""
    soft = blur(lab, GAMUT_BLUR)
    values = lab[seeds]
    yellow = max(LEAST_YELLOW, float(np.percentile(values[:, 2], GAMUT_PERCENTILE)) + MORE_YELLOW)
    red = max(LEAST_RED, float(np.percentile(values[:, 1], GAMUT_PERCENTILE)) + MORE_RED)
    dark = float(np.percentile(values[:, 0], 100.0 - GAMUT_PERCENTILE)) - DARKER
    return np.asarray((soft[..., 2] < yellow) & (soft[..., 1] < red) & (soft[..., 0] > dark))


def _measure_distance(lab: Array, model: Array, spread: Array) -> _Distance:
    """How far each pixel is from sky or sky mixed with cloud, how far from bare sky, how much cloud is in it."""
    offset = lab - model
    bare = np.sqrt(length2(offset / spread))
    wide = np.maximum(spread, np.float32(LEAST_MIXED_SPREAD))
    towards = SUNLIT_CLOUD - model
    length = length2(towards) + np.float32(CLOUD_SOFTENING)
    share = np.clip(dot(offset, towards) / length, 0.0, 1.0)
    off_line = offset - share[..., None] * towards
    mixed = np.sqrt(length2(off_line / wide)) + CLOUD_COST * share
    mixed = mixed + WHITE_SKY_COST * (1.0 - ramp(np.sqrt(length), *WHITE_SKY))
    cloud = np.where(mixed < bare, share, np.zeros_like(bare))
    nearest = np.minimum(bare, mixed)
    return _Distance(nearest.astype(np.float32), bare.astype(np.float32), cloud.astype(np.float32))


def _measure_steepness(lab: Array) -> Array:
    """How fast the colour changes: a sky does so slowly, a roof line at once."""
    soft = blur(lab, STEEPNESS_BLUR)
    gx = cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=SOBEL_UNIT)
    gy = cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=SOBEL_UNIT)
    return np.asarray(np.sqrt(length2(gx) + length2(gy)), dtype=np.float32)


def _fit_colour(lab: Array, core: np.ndarray, x: Array, y: Array, *, quadratic: bool) -> tuple[Array, Array]:
    """A smooth sky colour over the frame, fitted to `core`, and how far true sky strays from it per channel."""
    rows, columns = np.nonzero(core)
    step = max(1, rows.size // SAMPLES)
    rows, columns = rows[::step], columns[::step]
    terms = _make_terms(x, y, quadratic=quadratic)
    basis = np.stack([term[rows, columns] for term in terms], axis=1).astype(np.float64)
    wanted = lab[rows, columns].astype(np.float64)
    solution = _solve(basis, wanted)
    below = float(y[rows, columns].max()) + BELOW_LAST
    height, width = x.shape
    small_x, small_y = np.meshgrid(np.linspace(-1, 1, COARSE), np.minimum(np.linspace(-1, 1, COARSE), below))
    coarse = (np.stack(_make_terms(small_x, small_y, quadratic=quadratic), axis=-1) @ solution).astype(np.float32)
    least, most = wanted.min(axis=0) - BEYOND_SEEN, wanted.max(axis=0) + BEYOND_SEEN
    coarse = np.clip(coarse, least, most).astype(np.float32)
    model = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
    residue = np.abs(wanted - basis @ solution)
    spread = np.clip(DEVIATION * np.median(residue, axis=0), LEAST_SPREAD, MOST_SPREAD)
    return np.asarray(model, dtype=np.float32), spread.astype(np.float32)


def _make_terms(x: Array, y: Array, *, quadratic: bool) -> list[Array]:
    """What a colour may change with: nothing, across, down and, where there is enough to see, their squares."""
    terms = [np.ones_like(x), x, y]
    return [*terms, x * x, x * y, y * y] if quadratic else terms


def _solve(basis: Array, wanted: Array) -> Array:
    """The weights of the terms (terms × channels) for which they come closest to the colours, outliers apart."""
    weight = np.ones(len(basis))
    solution: Array = np.zeros((basis.shape[1], wanted.shape[1]))
    stiff = np.diag([0.0] + [1.0] * (basis.shape[1] - 1))
    for _ in range(FITS):
        gram = (basis * weight[:, None]).T @ basis + STIFFNESS * len(basis) * stiff * STIFFENING
        solution = np.linalg.solve(gram + SINGULAR * np.eye(len(gram)), (basis * weight[:, None]).T @ wanted)
        error = np.linalg.norm(wanted - basis @ solution, axis=1)
        scale = np.median(error) * OUTLIER + LEAST_OUTLIER
        weight = 1.0 / np.maximum(1.0, error / scale)
    return solution
