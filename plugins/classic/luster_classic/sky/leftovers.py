"""Gives the matte what would stay of the old sky: gaps between clouds, scraps beside roofs, a blue rim along edges.

    matte ─→ blue that floats in the sky ─→ known colours that join it, which the second witness sees ─→ rims
                                                                                                        │
             what is still as blue as the sky beside it, or no sky to the second witness: `find_faults` ←─┘

The networks draw an edge where the light changes; a camera smears the colour of a blue sky some pixels past it, and its
compression more. So along an edge each pixel is put between the colours of the sky and of what stands before it. Found
on 24 listing photos of 600 to 1000 px, on which the look left a rim on 14 and scraps on 9; numbers marked "by eye" were
chosen while these were looked at. Lengths are pixels of a matte 1024 px long, unless they say otherwise.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array, shrink
from luster_classic.common.filters import ramp, resize, square
from luster_classic.scene.eyes import Glance
from luster_classic.sky.blown import find_notches
from luster_classic.sky.sight import Sight
from luster_classic.sky.sky_colours import FEWEST, assign_cells, mark_cells_near

MEASURED_AT = 1024
"""The long edge that lengths are said for."""

OPEN, LIKELY = 0.97, 0.9
"""Shares of a pixel and the network's chance from which sky tells its colours. Lower: those of edges are learned as the
sky's."""

CLAIMED = 0.5
"""Share from which a pixel is sky."""

BLUE, PLAINLY_BLUE = 0.06, 0.10
"""How much more blue than red (encoded) a colour is that only a sky has, and one that needs hardly a witness. Lower:
grey roofs are joined to the sky. By eye."""

# --- what floats and what joins ---------------------------------------------------------------------------------------

MOSTLY_BLUE = 0.8
"""Share of a floating part that is blue. Lower: birds and twigs go; higher: gaps in clouds with a white rim stay. By
eye."""

SPECK, MOSTLY_OWN = 0.002, 0.8
"""Share of the frame that a speck is smaller than, and the share of it that has the sky's own colours. Larger or lower:
balloons and birds go; smaller or higher: edges of clouds hang in the new sky like birds. By eye."""

NEXT, NEXT_TWIGS = 2, 1
"""Cells from a colour of the open sky within which one is the sky's own: beside roofs, and between twigs."""

SEEN, SURELY_SEEN, HINTED = 0.35, 0.75, 0.04
"""The second witness's chance from which blue is sky, from which any colour of the sky is, and either network's from
which plain blue is that stands on no house. Lower: blue roofs, sea and white walls join the sky. By eye."""

HOUSE = 0.15
"""The first network's chance of a building from which a hint is no hint, blue is no leftover, and what is not blue is
the house's. Higher: a roof of the sky's own blue loses its edge or the photo its new sky (`sky_roof_gable`), and grey
boards before a grey sky go (`gambrel_barn`)."""

EAVES, BOARD = 20.0, 5.0
"""Pixels around a house within which only what is broader than a board joins the sky, and half a board's width. Less:
grey boards before a grey sky go (`gambrel_barn`, `tan_brick_wires`); more: scraps beside roofs stay."""

JOINED = 50
"""Pixels of open sky from which a part is joined to it."""

BRIDGED, BRIDGED_COARSELY = 3, 9
"""Sides in pixels of the squares that lead over a leaf: where the matte is painted, and at the coarse scale that only
measures. Larger: panes below a thin eave join the sky. By eye."""

LOWER = 0.1
"""Share of the height below the lowest sky down to which more may join it. Higher: a sea joins it at its horizon."""

LINE_WIDTH, LINE = 7, 0.04
"""Pixels that no thin dark line fills, and how far (encoded) it lies under the sky beside it: it stays. By eye."""

# --- rims -------------------------------------------------------------------------------------------------------------

RIM = 4
"""How far past the matte a rim is looked for. More: blue shadows on a roof go; fewer: the smear of a compressed photo
stays. By eye."""

SKY_INSET, FRONT_INSET = 2, 4
"""How far from the matte's edge the colours of the sky and of what stands before it are taken: clear of the smear."""

SKY_AROUND, FRONT_AROUND = 5.0, 4.0
"""Over how many pixels (sigma) they are carried to the edge."""

HEARD = (0.005, 0.03)
"""Weight of either within reach from which it begins to be heard, and is in full."""

APART, BLUER = (0.12, 0.25), (0.08, 0.16)
"""How far the two colours lie apart (encoded, as a length), and how much bluer the sky's is, from which a rim is
believed, and wholly. Lower: white boards before a pale sky go. By eye."""

OFF_LINE = (0.6, 0.3)
"""How far, in units of that, a colour lies off the line between them: from the first on it is something else."""

ALL_FRONT = 0.12
"""Share of sky up to which a pixel of the rim is none, and from as much below 1 all. Lower: a veil lies on roofs."""

NO_WEIGHT = 1e-5
"""Keeps means finite where nothing is near."""

# --- what is left -----------------------------------------------------------------------------------------------------

LEFT, BESIDE, LEAST_LEFT = 0.3, 41, 3
"""Share of sky up to which a pixel was left, and the sides in pixels of the squares in which there is sky beside it,
and that it fills with others. By eye."""

CLAIMED_WELL, UNSEEN, WHOLLY_SURE, LEAST_PAINTED = 0.7, 0.35, 0.995, 5
"""Share of sky from which a pixel is painted, the second witness's chance up to which it sees none there, the first
network's from which it is believed alone, and the side in pixels of the square that such pixels fill. Of 24 listing
photos it parts the four whose trunks, palms and white leaves were painted (.00025 of the frame and more) from the
others (next to nothing)."""

SEEN_BESIDE, FAR_OFF = 0.6, 27.0
"""The second witness's chance from which it sees sky, and how many pixels away from there it can deny any beside a
house. Nearer: gaps between a wall and twigs are denied (`ashlar_two_floor`, `winter_brick`: half of theirs lie within
15 pixels); farther: painted walls and roofs pass (on three photos nine tenths of them lie beyond 28)."""

SAME, SAME_AT, SAME_AROUND = 0.03, 256, (32.0, 4.0)
"""How far (encoded, any channel) a colour may lie from the sky's that both witnesses see to be that sky, the long edge
at which it is carried, and over how many pixels (sigma) across and down: a sky changes little along a row. The second
witness is too coarse for a notch between roofs (two photos were declined for one). Higher: white trunks before a white
sky are not counted."""


@dataclass(frozen=True)
class Faults:
    """Shares of the frame that are as blue as the sky beside them and yet none of the matte, and that are of the matte,
    not blue, and no sky to the second witness."""

    left: float = 0.0
    painted: float = 0.0


def take_leftovers(alpha: Array, encoded: Array, sight: Sight, seen: Glance, *, bridged: int = BRIDGED) -> Array:
    """The matte with them, from its picture (of its size) and from what both networks see."""
    rows = np.flatnonzero((alpha > CLAIMED).any(axis=1))
    if not rows.size:
        return alpha
    end = min(len(alpha), int(rows[-1]) + 1 + round(LOWER * len(alpha)))
    share, picture = alpha[:end], np.ascontiguousarray(encoded[:end])
    first, second = (resize(chance, alpha.shape)[:end] for chance in (sight.sky, seen.sky))
    share = _fill_floating_blue(share, picture, closed_below=end < len(alpha))
    scale = max(alpha.shape) / MEASURED_AT
    house = resize(sight.building, alpha.shape)[:end] > HOUSE
    share = _join_known_colours(share, picture, first, second, house, bridged)
    share = np.where(house, share, _take_rims(share, picture, scale))
    return np.concatenate([share, alpha[end:]])


def find_faults(
    alpha: Array, encoded: Array, sight: Sight, seen: Glance, burnt_out: np.ndarray, settled: np.ndarray
) -> Faults:
    """What is wrong with a matte, from its picture (of its size) and from what both networks see; a notch
    of what is `burnt_out` like the sky beside it is right, and all that is `settled` is."""
    blue = _is_blue(encoded, PLAINLY_BLUE)
    first, second = resize(sight.sky, alpha.shape), resize(seen.sky, alpha.shape)
    painted = (alpha > CLAIMED_WELL) & (second < UNSEEN) & (first < WHOLLY_SURE) & ~blue
    painted &= ~settled & ~find_notches(painted, burnt_out)
    # The second witness is coarse: a gap between a wall and twigs is none that it denies.
    scale = max(alpha.shape) / MEASURED_AT
    seen_far_off = cv2.distanceTransform((second < SEEN_BESIDE).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    painted &= (seen_far_off > FAR_OFF * scale) | ~_is_beside(resize(sight.building, alpha.shape) > HOUSE, scale)
    painted &= _find_unlike_sky_beside(alpha, encoded, first, second)
    painted_alone = float(cv2.erode(painted.astype(np.uint8), square(LEAST_PAINTED)).mean())
    sure = alpha > OPEN
    if int(sure.sum()) < FEWEST:
        return Faults(0.0, painted_alone)
    place = assign_cells(encoded)
    near = mark_cells_near(place[sure], NEXT_TWIGS)[place]
    beside = cv2.dilate((alpha > CLAIMED).astype(np.uint8), square(BESIDE)) > 0
    house = (resize(sight.building, alpha.shape) > HOUSE) & (second < SURELY_SEEN)
    left = near & blue & beside & (alpha < LEFT) & ~house
    return Faults(float(cv2.erode(left.astype(np.uint8), square(LEAST_LEFT)).mean()), painted_alone)


def _find_unlike_sky_beside(alpha: Array, encoded: Array, first: Array, second: Array) -> np.ndarray:
    """Where a colour is not that of the sky beside it that everybody sees."""
    known = ((alpha > OPEN) & (np.minimum(first, second) > LIKELY)).astype(np.float32)
    across, down = SAME_AROUND
    heard = cv2.GaussianBlur(shrink(known, SAME_AT), (0, 0), across, sigmaY=down)
    carried = cv2.GaussianBlur(shrink(encoded * known[..., None], SAME_AT), (0, 0), across, sigmaY=down)
    colour = resize(carried / (heard[..., None] + np.float32(NO_WEIGHT)), alpha.shape)
    unheard = resize(heard, alpha.shape) < HEARD[0]
    return np.asarray((np.abs(encoded - colour).max(axis=2) > SAME) | unheard)


def _is_blue(picture: Array, by: float) -> np.ndarray:
    red, green, blue = cv2.split(picture)
    return np.asarray((blue - red > by) & (blue >= green))


def drop_cloud_edges(alpha: Array, encoded: Array) -> Array:
    """The matte with specks that float in the sky and have its colours: an edge of a cloud is no wire and no bird."""
    sure = alpha > OPEN
    if int(sure.sum()) < FEWEST:
        return alpha
    count, labels, stats, _ = cv2.connectedComponentsWithStats((~sure).astype(np.uint8), connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA]
    speck = (stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT] < alpha.shape[0]) & (area < SPECK * alpha.size)
    speck[0] = False
    if not speck.any():
        return alpha
    place = assign_cells(encoded)
    own = mark_cells_near(place[sure], NEXT)[place]
    alike = np.bincount(labels[own], minlength=count)
    return np.where((speck & (alike >= MOSTLY_OWN * area))[labels], np.float32(1.0), alpha)


def _fill_floating_blue(share: Array, picture: Array, *, closed_below: bool) -> Array:
    """Blue parts that the sky encloses: whatever stands before it stands on the ground."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((share < OPEN).astype(np.uint8), connectivity=8)
    right = stats[:, cv2.CC_STAT_LEFT] + stats[:, cv2.CC_STAT_WIDTH]
    bottom = stats[:, cv2.CC_STAT_TOP] + stats[:, cv2.CC_STAT_HEIGHT]
    floating = (stats[:, 0] > 0) & (right < share.shape[1]) & ((bottom < share.shape[0]) | (not closed_below))
    floating[0] = False
    blue = np.bincount(labels[_is_blue(picture, BLUE)], minlength=count)
    filled = (floating & (blue >= MOSTLY_BLUE * stats[:, cv2.CC_STAT_AREA]))[labels]
    return np.where(filled, np.float32(1.0), share)


def _join_known_colours(
    share: Array, picture: Array, first: Array, second: Array, house: np.ndarray, bridged: int
) -> Array:
    """Places of the sky's own colours that lead to it without a gap, and are no board or edge of a house."""
    scale = max(share.shape) / MEASURED_AT
    beside_house = _is_beside(house, scale)
    some = np.s_[::2, ::2]
    sure = (share > OPEN) & (first > LIKELY)
    if int(sure[some].sum()) < FEWEST:
        return share
    place = assign_cells(picture)
    own, its_own = (mark_cells_near(place[some][sure[some]], reach)[place] for reach in (NEXT, NEXT_TWIGS))
    seen = own & ((_is_blue(picture, BLUE) & (second > SEEN)) | ((second > SURELY_SEEN) & ~house))
    hinted = its_own & _is_blue(picture, PLAINLY_BLUE) & (np.maximum(first, second) > HINTED) & ~house
    light = np.ascontiguousarray(picture[..., 2])
    line = cv2.morphologyEx(light, cv2.MORPH_CLOSE, square(LINE_WIDTH)) - light > LINE
    more = (seen | hinted) & (share < OPEN) & ~line
    more &= _is_broad(more, scale) | ~beside_house
    leads = cv2.morphologyEx((more | (share > CLAIMED)).astype(np.uint8), cv2.MORPH_CLOSE, square(bridged))
    count, labels = cv2.connectedComponents(leads, connectivity=8)
    joined = np.bincount(labels[share > OPEN], minlength=count) > JOINED
    joined[0] = False
    return np.where(joined[labels] & more, np.float32(1.0), share)


def _is_beside(house: np.ndarray, scale: float) -> np.ndarray:
    """What lies on a house or beside it."""
    return np.asarray(cv2.dilate(house.astype(np.uint8), square(2 * round(EAVES * scale) + 1)) > 0)


def _is_broad(more: np.ndarray, scale: float) -> np.ndarray:
    """Those parts that are broader than a board."""
    side = square(2 * round(BOARD * scale) + 1)
    return np.asarray(cv2.dilate(cv2.erode(more.astype(np.uint8), side), side) > 0)


def _take_rims(share: Array, picture: Array, scale: float) -> Array:
    """Along an edge, as much sky as the colour says that lies between those of both its sides."""
    inset, beyond, reach = (square(2 * round(length * scale) + 1) for length in (SKY_INSET, FRONT_INSET, RIM))
    inside = cv2.erode((share > OPEN).astype(np.float32), inset)
    front = cv2.erode((share < 1.0 - OPEN).astype(np.float32), beyond)
    sky, sky_heard = _carry(picture, inside, SKY_AROUND * scale)
    before, before_heard = _carry(picture, front, FRONT_AROUND * scale)
    apart = sky - before
    length = np.sqrt((apart * apart).sum(axis=2)) + np.float32(NO_WEIGHT)
    along = ((picture - before) * apart).sum(axis=2) / (length * length)
    off = picture - before - np.clip(along, 0.0, 1.0)[..., None] * apart
    believed = ramp(np.sqrt((off * off).sum(axis=2)) / length, *OFF_LINE)
    believed = believed * ramp(length, *APART) * ramp(apart[..., 2] - apart[..., 0], *BLUER)
    believed = believed * ramp(sky_heard, *HEARD) * ramp(before_heard, *HEARD)
    wanted = np.clip((along - ALL_FRONT) / (1.0 - 2.0 * ALL_FRONT), 0.0, 1.0)
    near = cv2.dilate((share > CLAIMED).astype(np.uint8), reach)
    return np.where(share < OPEN, np.maximum(share, believed * wanted * near), share).astype(np.float32)


def _carry(picture: Array, where: Array, around: float) -> tuple[Array, Array]:
    """The mean colour of some places nearby, and how much of them there is."""
    heard = cv2.GaussianBlur(where, (0, 0), around)
    carried = cv2.GaussianBlur(picture * where[..., None], (0, 0), around)
    return carried / (heard[..., None] + np.float32(NO_WEIGHT)), heard
