"""Finds the lawn by colour: green seeds on open ground, grown over what has the same colour, texture and plane.

    likeness of grass ─┐
    likeness of ground ┴→ seeds ─→ their colours ─→ grown over what is close ─→ lawns among it ─→ bare spots filled

It knows nothing of brown grass and of shade; `lawn.chance` says how far it is heard. Numbers marked "by eye" are
explained in `luster_classic.sky`.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, length2
from luster_classic.common.filters import blur, coherence, local_std, ramp, square
from luster_classic.lawn.lawn import Lawn, no_lawn

EDGE = 512
"""The long edge at which lawns are looked for. All pixels and textures here hold for it."""

SKY = (0.05, 0.3)
"""Share of sky in a pixel from which it is ground no more, and none at all. By eye."""

# --- seeds and growth -------------------------------------------------------------------------------------------------

SEED_GRASS, SEED_GROUND = 0.60, 0.55
"""Likeness of grass and of ground from which a pixel is a seed. Lower: shrubs start lawns; higher: small ones start
none. By eye."""

SPECK, FEWEST_SEEDS = 3, 0.004
"""Side in pixels of the square that seeds must fill, and the share of the frame that a patch of them makes. By eye."""

NEAR, NEAR_GRASS, NEAR_GROUND = 3.0, 0.14, 0.26
"""Distance (in spreads of the lawn's colours) up to which a pixel joins, and the likeness of grass and ground it needs.
Looser: gravel and walls in green light join; stricter: shade is cut out. By eye."""

GAP, LEAST_GROUND, BRIDGE = 7, 0.12, 5
"""Side in pixels of gaps that close, the likeness of ground that even a closed gap needs, and the side of the square
that no bridge between two pieces may be thinner than. By eye."""

GROWN_FROM_SEEDS = 0.12
"""Share of a piece that seeds make. Lower: one seed turns a hedge into lawn. By eye."""

LEAST_REGION = 0.006
"""Share of the frame that a grown piece makes at least. By eye."""

LYING = 0.7
"""Width against height from which a piece lies; what stands is a tree. By eye."""

SOFTENED = 1.5
"""Pixels (sigma) by which the region ends softly. By eye."""

# --- likeness of grass ------------------------------------------------------------------------------------------------

GRASS_BLUR = 1.5
"""Pixels (sigma) over which colours are steadied: single blades are yellow and black. By eye."""

GREENEST, YELLOWEST = (150.0, 138.0), (88.0, 101.0)
"""Hues beyond which nothing is grass, up to which all may be: teal on one side, straw on the other. By eye."""

LEAST_CHROMA = (8.0, 16.0)
"""Chroma below which nothing is green grass, from which all may be. Lower: grey drives in green light are. By eye."""

DARKEST, BRIGHTEST = (10.0, 20.0), (94.0, 86.0)
"""L beyond which nothing is grass, up to which all may be. By eye."""

# --- likeness of ground -----------------------------------------------------------------------------------------------

BELOW_HORIZON = 0.08
"""Share of the height over which ground begins below the horizon. By eye."""

FINE = 2
"""Pixels around one over which fine texture (deviation of L) is measured."""

COARSE, COARSE_BLUR, LEAST_COARSE = 60, 2.0, 3
"""Coarse texture is measured over the width ÷ the first, in pixels, of L blurred by the second, and never over less
than the third. By eye."""

EVEN, ROUGH = (11.0, 5.0), (0.3, 1.2)
"""Coarse texture from which ground is uneven, down to which it is even; fine texture from which it is rough as grass
is. Wider: beds and shrubs are ground; narrower: mown stripes are not. By eye."""

DARK = 10.0
"""L below which texture counts as if it were so light: noise in the dark is no structure. By eye."""

SHAGGY, SHAGGY_BLUR = (0.26, 0.14), 90.0
"""Fine texture against L from which something is shaggy as a shrub, down to which it is turf; looked at over the width
÷ the second. By eye."""

UPRIGHT_BLUR, UPRIGHT_REACH, UPRIGHT_TEXTURE, UPRIGHT_COST = 1.0, 4.0, (3.0, 7.0), 0.6
"""Edges that run one way (a fence, siding) speak against ground: pixels (sigma) of blur and of reach, the fine texture
from which they do, and how much at most. By eye."""

# --- colours of the lawn ----------------------------------------------------------------------------------------------

COLOUR_BLUR = 1.0
"""Pixels (sigma) over which colours are steadied before they are compared. By eye."""

FEWEST_COLOURS = 30
"""Seeds that tell a colour. By eye."""

FAR = 99.0
"""Distance where no colour is known: farther than any limit."""

LEAST_SPREAD, MOST_SPREAD = (5.0, 2.5, 3.5), (12.0, 6.0, 8.0)
"""L, a and b between which the spread of a lawn's colours is kept. Least: an even lawn ends at its own shade; most: a
patchy one takes in the hedge. By eye."""

# --- which pieces are lawns -------------------------------------------------------------------------------------------

LUMP_BLUR, LUMP_REACH = 1.0, 4
"""Pixels of blur (sigma) and of reach over which lumps are measured. By eye."""

AGAINST = -7.6
"""Log-odds that a piece is a lawn with nothing for it."""

FOR_CALM, CALM = 3.2, (0.19, 0.11)
"""Log-odds for a piece whose fine texture against L is small. By eye, as all of these: shrubs and crowns are rough for
their brightness and as high as wide; a lawn lies low and wide and is calm."""

FOR_FLAT, FLAT = 1.6, (5.2, 3.6)
"""Log-odds for a piece without lumps (deviation of L). By eye."""

FOR_WIDE, WIDE = 2.0, (1.1, 2.0)
"""Log-odds for a piece that is wider than high, by how much. By eye."""

FOR_LOW, LOW = 3.2, (0.57, 0.70)
"""Log-odds for a piece that lies low in the frame (0 top, 1 bottom). By eye."""

AGAINST_BOARDS, BOARDS = 1.5, (0.35, 0.6)
"""Log-odds against a piece of level lines, as clapboard has. By eye."""

FOR_COLOURFUL, COLOURFUL = 1.8, (14.0, 22.0)
"""Log-odds for chroma. By eye."""

FOR_LARGE, LARGE = 1.0, (0.006, 0.05)
"""Log-odds for its share of the frame. By eye."""

LAWN = 0.75
"""Chance from which a piece is a lawn. Lower: green shrubs are; higher: shaded lawns are not. By eye."""

BOARD_BLUR, BOARD_LINES, BOARD_FLOOR = 4.0, (3.0, 8.0), 1.0
"""Pixels (sigma) over which lines are compared, how much stronger level ones are than upright ones on boards, and what
keeps that finite. By eye."""

# --- bare spots -------------------------------------------------------------------------------------------------------

LARGEST_SPOT, SPOT_CHROMA, SPOT_GROUND = 0.012, 9.0, 0.2
"""Share of the frame up to which a hole is a bare spot, and the chroma and likeness of ground it needs. Looser:
stepping stones and beds are greened; stricter: earth stays brown. By eye."""


def find_lawn_by_colour(lab: Array, sky: Array | None, horizon: float, grass: Array) -> Lawn:
    """The lawn of a picture of about 512 px (Lab: colours balanced, light as the camera saw it).

    `horizon` (0…1 from the top) is above every lawn; `grass` is the picture's `measure_grass_likeness`.
    """
    height, width = lab.shape[:2]
    ground = measure_ground_likeness(lab, horizon)
    if sky is not None:
        ground = ground * (1.0 - ramp(sky, *SKY))
    seeds = (grass > SEED_GRASS) & (ground > SEED_GROUND)
    seeds = cv2.morphologyEx(seeds.astype(np.uint8), cv2.MORPH_OPEN, square(SPECK)) > 0
    seeds = _keep_lying_patches(seeds, least=FEWEST_SEEDS)
    if not seeds.any():
        return no_lawn((height, width))
    distance = measure_colour_distance(lab, seeds)
    close = ((distance < NEAR) & (grass > NEAR_GRASS) & (ground > NEAR_GROUND)) | seeds
    close = cv2.morphologyEx(close.astype(np.uint8), cv2.MORPH_CLOSE, square(GAP)) > 0
    close &= ground > LEAST_GROUND
    close = cv2.morphologyEx(close.astype(np.uint8), cv2.MORPH_OPEN, square(BRIDGE)) > 0
    region = _keep_lying_patches(_keep_grown_from_seeds(close, seeds), least=LEAST_REGION)
    region, confidence = _select_lawns(region, lab)
    region = _fill_bare_patches(region, lab, ground)
    alpha = blur(region.astype(np.float32), SOFTENED)
    return Lawn(alpha, confidence, float(region.mean()))


def measure_grass_likeness(lab: Array) -> Array:
    """How much each pixel has a colour that grass can have, from deep green to tired yellow-green."""
    soft = blur(lab, GRASS_BLUR)
    lightness, a, b = soft[..., 0], soft[..., 1], soft[..., 2]
    chroma = np.hypot(a, b)
    angle = np.degrees(np.arctan2(b, a))
    green = ramp(angle, *YELLOWEST) * ramp(angle, *GREENEST) * ramp(chroma, *LEAST_CHROMA)
    return np.asarray(green * ramp(lightness, *DARKEST) * ramp(lightness, *BRIGHTEST), dtype=np.float32)


def measure_ground_likeness(lab: Array, horizon: float) -> Array:
    """How much each pixel lies on open ground: low in the frame, even at a coarse scale, rough at a fine one."""
    height, width = lab.shape[:2]
    light = np.ascontiguousarray(lab[..., 0])
    row = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
    low = ramp(row, horizon, horizon + BELOW_HORIZON)
    fine = local_std(light, FINE)
    coarse = local_std(blur(light, COARSE_BLUR), max(LEAST_COARSE, width // COARSE))
    even = ramp(coarse, *EVEN)
    rough = ramp(fine, *ROUGH)
    relative = blur(fine / np.maximum(light, DARK), width / SHAGGY_BLUR)
    even = even * ramp(relative, *SHAGGY)
    upright = coherence(blur(light, UPRIGHT_BLUR), UPRIGHT_REACH) * ramp(fine, *UPRIGHT_TEXTURE)
    return np.asarray(low * even * rough * (1.0 - UPRIGHT_COST * upright), dtype=np.float32)


def _measure_boards(light: Array) -> Array:
    """1 where fine level lines follow each other as on clapboard, 0 on ground."""
    steep, flat = cv2.Sobel(light, cv2.CV_32F, 0, 1), cv2.Sobel(light, cv2.CV_32F, 1, 0)
    up, along = blur(steep * steep, BOARD_BLUR), blur(flat * flat, BOARD_BLUR)
    return np.asarray(ramp(up / (along + BOARD_FLOOR), *BOARD_LINES), dtype=np.float32)


def _keep_lying_patches(mask: np.ndarray, *, least: float) -> np.ndarray:
    """Only pieces of at least this share of the frame, lying rather than standing."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA] / mask.size
    lying = stats[:, cv2.CC_STAT_WIDTH] > LYING * stats[:, cv2.CC_STAT_HEIGHT]
    keep = (area >= least) & lying & (np.arange(count) > 0)
    return np.asarray(keep[labels])


def _keep_grown_from_seeds(allowed: np.ndarray, seeds: np.ndarray) -> np.ndarray:
    """Only pieces of which seeds are a good part."""
    count, labels = cv2.connectedComponents(allowed.astype(np.uint8), connectivity=4)
    sizes = np.maximum(np.bincount(labels.ravel(), minlength=count), 1)
    hits = np.bincount(labels[seeds], minlength=count)
    keep = (hits > GROWN_FROM_SEEDS * sizes) & (np.arange(count) > 0)
    return np.asarray(keep[labels])


def measure_colour_distance(lab: Array, seeds: np.ndarray) -> Array:
    """How far each pixel is from the lawn's own colours, light and shaded parts apart."""
    soft = blur(lab, COLOUR_BLUR)
    values = soft[seeds]
    split = float(np.median(values[:, 0]))
    best = np.full(lab.shape[:2], FAR, dtype=np.float32)
    for part in (values[values[:, 0] <= split], values[values[:, 0] >= split]):
        if len(part) < FEWEST_COLOURS:
            continue
        mean = np.median(part, axis=0)
        spread = np.clip(part.std(axis=0), LEAST_SPREAD, MOST_SPREAD).astype(np.float32)
        best = np.minimum(best, np.sqrt(length2((soft - mean) / spread)))
    return best


def _fill_bare_patches(region: np.ndarray, lab: Array, ground: Array) -> np.ndarray:
    """The region with holes in the lawn that are bare or brown ground, not paths or plants."""
    holes = 1 - region.astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(holes, connectivity=4)
    if count <= 1:
        return region
    flat = labels.ravel()
    sizes = np.maximum(np.bincount(flat, minlength=count), 1)
    chroma = np.bincount(flat, weights=np.hypot(lab[..., 1], lab[..., 2]).ravel(), minlength=count) / sizes
    flatness = np.bincount(flat, weights=ground.ravel(), minlength=count) / sizes
    small = sizes / region.size < LARGEST_SPOT
    keep = small & (chroma > SPOT_CHROMA) & (flatness > SPOT_GROUND) & (np.arange(count) > 0)
    inner = (stats[:, cv2.CC_STAT_LEFT] > 0) & (stats[:, cv2.CC_STAT_TOP] > 0)
    return np.asarray(region | (keep & inner)[labels])


def _select_lawns(region: np.ndarray, lab: Array) -> tuple[np.ndarray, float]:
    """Of the pieces found, those that are lawns, and how sure the best of them is."""
    light = np.ascontiguousarray(lab[..., 0])
    relative = local_std(light, FINE) / np.maximum(light, DARK)
    lumps = local_std(blur(light, LUMP_BLUR), LUMP_REACH)
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    level = _measure_boards(light)
    count, labels, stats, centres = cv2.connectedComponentsWithStats(region.astype(np.uint8), connectivity=8)
    keep = np.zeros(count, dtype=bool)
    best = 0.0
    for label in range(1, count):
        inside = labels == label
        wide = stats[label, cv2.CC_STAT_WIDTH] / max(1, stats[label, cv2.CC_STAT_HEIGHT])
        score = AGAINST
        score += FOR_CALM * float(ramp(float(relative[inside].mean()), *CALM))
        score += FOR_FLAT * float(ramp(float(lumps[inside].mean()), *FLAT))
        score += FOR_WIDE * float(ramp(float(wide), *WIDE))
        score += FOR_LOW * float(ramp(float(centres[label][1]) / region.shape[0], *LOW))
        score -= AGAINST_BOARDS * float(ramp(float(level[inside].mean()), *BOARDS))
        score += FOR_COLOURFUL * float(ramp(float(chroma[inside].mean()), *COLOURFUL))
        score += FOR_LARGE * float(ramp(float(inside.mean()), *LARGE))
        chance = float(1.0 / (1.0 + np.exp(-score)))
        keep[label] = chance > LAWN
        best = max(best, chance) if keep[label] else best
    return np.asarray(keep[labels]), best
