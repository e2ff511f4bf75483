"""Doubts each piece of a lawn that was found: whole lawns that live are tended, and nothing is by half.

    piece ─→ what the network says of it ─────┐
             where its border lies ───────────┼─→ kept, or left with a reason ─→ the lawn, or nothing and why
             how dead it looks: then what the ┘
             network says of its mirror, too

Chosen on 60 listing photos that were looked at piece by piece (58 pieces larger than `LEAST_PIECE` on 43 of them): of
26 good ones 24 are kept, of 32 that are shrubs, gravel, dry beds, drives, halves or dead ground 2.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import box, square
from luster_classic.lawn.tend import measure_tiredness

WHOLLY = 0.5
"""Share of lawn from which pixels hang together in a piece."""

LEAST_PIECE = 0.003
"""A piece of a smaller share of the frame is not worth a judgement, nor a step."""

SURE = 0.74
"""The network's mean chance of lawn in a piece from which it is one. Lower: shrubs, straw and ivy are greened; higher:
lawns in dappled shade stay tired."""

OPEN = 0.26
"""Share of a piece's border at which nothing ends, from which it is a piece torn from something larger. Lower: lawns
that run into a meadow stay tired; higher: halves are greened."""

CLEARLY, OPEN_TOO = 0.92, 0.42
"""Chance of lawn in a piece from which so much of its border may be open, as seen from above. Lower: ivy is greened.
These four were chosen anew on 80 photos of which a judge held 55 lawns worth tending: with .80, .15 and .25 22 of them
were tended, and of the 15 photos that came on top the outline of each piece was looked at (docs/styles.md)."""

APART = 7.0
"""How far colours beside a border differ on both sides of it (Lab, half of its light) from where something ends."""

DEAD, CERTAIN = 0.8, 0.95
"""Tiredness (0…1) of a piece from which it is dead ground, which green would only paint, unless the chance that this is
grass is at least the second. Lower: moss grows on earth; higher: dormant grass is left alone. Of straw the network
says .83 or .97 as the frame lies, so it is asked of the mirrored picture, too, and both answers count alike."""

NEVER_CERTAIN = 1e-4
"""The network's chance is kept so far from 0 and 1, so that its odds stay finite."""

STEADIED = 4.0
"""Pixels (sigma) at 512 px over which colours are steadied before tiredness is asked for."""

RIM_FROM, RIM_TO, REACH = 3, 9, 7
"""Pixels at 512 px on either side of a border between which its two colours are taken, and how far along it. By eye."""

HEARD = 0.02
"""Share of that reach that must be on a side for its colour to count."""

MOSTLY = 0.6
"""Share of all that was found that must be kept. Lower: lawns are finished by half."""

NO_SHARE = 1e-3
"""Keeps a mean finite where nothing is near."""

DEAD_GROUND = "What grows there looks dead or bare, and green would be paint; only the base look was applied."
UNSURE_BORDER = "It is not clear where the lawn ends, and half is worse than none; only the base look was applied."
UNSURE_GRASS = "It is not clear that this is lawn and not shrubs, straw or gravel; only the base look was applied."


@dataclass(frozen=True, eq=False)
class Judged:
    """What is kept of a lawn, and why nothing is where that is so."""

    alpha: Array
    reason: str
    tired: float


def judge_lawn(alpha: Array, network: Array, lab: Array, look_again: Callable[[], Array]) -> Judged:
    """The pieces of a lawn that are surely whole and alive; all maps are of one size, about 512 px.

    `look_again` gives the network's chance from another look. That takes its time: it is asked where ground looks dead.
    """
    found = (alpha > WHOLLY).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(found, connectivity=8)
    area = stats[:, cv2.CC_STAT_AREA].astype(np.float64)
    worth = area >= LEAST_PIECE * found.size
    worth[0] = False
    if not worth.any():
        return Judged(np.zeros_like(alpha), UNSURE_GRASS, 0.0)
    likely = _mean_of_pieces(labels, network, area)
    tired = _mean_of_pieces(labels, measure_tiredness(cv2.GaussianBlur(lab, (0, 0), STEADIED)), area)
    opened = _measure_open_borders(labels, found, lab, count)
    dead = worth & (tired > DEAD)
    if dead.any():
        likely = np.where(dead, _mean_of_pieces(labels, _agree(network, look_again()), area), likely)
    grass, alive = likely >= SURE, ~dead | (likely >= CERTAIN)
    ends = opened <= np.where(likely >= CLEARLY, OPEN_TOO, OPEN)
    kept = worth & grass & ends & alive
    if area[kept].sum() < MOSTLY * area[worth].sum():
        return Judged(np.zeros_like(alpha), _give_reason(area * worth, grass, ends, alive), 0.0)
    # Beside a whole lawn, what is clearly grass belongs to it, wherever it ends; if that lawn sleeps, what sleeps, too.
    kept |= worth & (alive | (kept & dead).any()) & (likely >= CLEARLY)
    near = cv2.dilate(kept[labels].astype(np.uint8), square(RIM_FROM)) > 0
    weariness = float((tired * area)[kept].sum() / area[kept].sum())
    return Judged(np.where(near, alpha, np.float32(0.0)), "", weariness)


def _agree(first: Array, second: Array) -> Array:
    """The chance half-way between two, in log-odds."""
    one, other = (np.clip(each, NEVER_CERTAIN, 1.0 - NEVER_CERTAIN) for each in (first, second))
    return np.asarray(1.0 / (1.0 + np.sqrt((1.0 - one) / one * (1.0 - other) / other)), dtype=np.float32)


def _give_reason(area: np.ndarray, grass: np.ndarray, ends: np.ndarray, alive: np.ndarray) -> str:
    """Why most of what was found was left alone."""
    lost = {
        DEAD_GROUND: area[~alive].sum(),
        UNSURE_GRASS: area[alive & ~grass].sum(),
        UNSURE_BORDER: area[alive & grass & ~ends].sum(),
    }
    return max(lost, key=lambda reason: float(lost[reason]))


def _mean_of_pieces(labels: np.ndarray, values: Array, area: np.ndarray) -> np.ndarray:
    total = np.bincount(labels.ravel(), weights=values.ravel(), minlength=len(area))
    return np.asarray(total / np.maximum(area, 1.0))


def _measure_open_borders(labels: np.ndarray, found: np.ndarray, lab: Array, count: int) -> np.ndarray:
    """For each piece the share of its border, that of the frame left out, on both sides of which all looks alike."""
    within = found - cv2.erode(found, square(RIM_TO), borderValue=1)
    beyond = cv2.dilate(found, square(RIM_TO)) - cv2.dilate(found, square(RIM_FROM))
    inner, near = _average_beside(lab, within)
    outer, far = _average_beside(lab, beyond)
    light, green, yellow = np.moveaxis(inner - outer, -1, 0)
    apart = np.sqrt(0.5 * light**2 + green**2 + yellow**2)
    grown = cv2.dilate(labels.astype(np.float32), square(RIM_FROM)).astype(np.int64)
    border = (grown > 0) & (found == 0) & (near > HEARD) & (far > HEARD)
    whole = np.bincount(grown[border], minlength=count)
    alike = np.bincount(grown[border & (apart < APART)], minlength=count)
    return np.asarray(alike / np.maximum(whole, 1.0))


def _average_beside(lab: Array, where: np.ndarray) -> tuple[Array, Array]:
    """The mean colour of chosen pixels around each one, and how many there are, as a share."""
    chosen = where.astype(np.float32)
    share = box(chosen, REACH)
    return box(lab * chosen[..., None], REACH) / np.maximum(share, NO_SHARE)[..., None], share
