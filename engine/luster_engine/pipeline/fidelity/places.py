"""Reads the map of suspicious cells: the strongest sign, the places of all signs, and what they look like."""

import cv2
import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.fidelity.cells import Cells
from luster_engine.pipeline.fidelity.report import SuspectPlace

_WINDOW, _SURFACE = 7, 5
"""Cells (of eight pixels at 1024) over which suspicion and colour are averaged: about a small window of a house.
Smaller: noise of single cells decides; larger: a missing lamp does not."""
_GROUND, _CEILING = -4.0, 6.0
"""Log odds between which the suspicion of a cell counts, so that no single cell outweighs its neighbours."""
_NOT_JUDGED = -2.0
"""Log odds of a cell inside the declared region: less suspicious than even, no proof of innocence."""
_LEAST_SIGN = 0.5
"""Log odds from which a place is listed. It lies below every limit of a verdict, so the report names what was near."""
_REPAINTED, _LEAST_SURFACE = 5.0, 0.015
"""ΔE of chroma (Lab) that no tone of the frame explains, and the share of the frame over which it must hold. Lower:
the glow of a lamp is paint; higher: a wall of another colour is light."""
_SURELY_PAINTED = 0.93
"""Share of new pixels from which a cell lies inside what was painted: the rim, which mixes both, is left out."""
LOST = 0.02
"""Strength of an edge (0…1) from which its loss below new pixels counts. Lower: clouds that went are things that went;
higher: a pale chimney may go."""

Array = NDArray[np.float32]


def strongest(suspicion: Array, judged: Array) -> float:
    """The highest mean of log odds over a window of cells."""
    return float(_signs(suspicion, judged).max())


def covered(cells: Cells, painted: Array) -> float:
    """Share of the frame of the largest patch within `painted` (0…1, any size) whose edges are gone: a roof, a
    chimney, a crown. A sky has none but those of clouds, which are faint and lie apart."""
    inside = cv2.resize(painted, cells.gone.shape[::-1], interpolation=cv2.INTER_AREA)
    surely = cv2.erode(inside, np.ones((3, 3), np.uint8), borderValue=1.0) > _SURELY_PAINTED
    lost = (cells.gone > LOST) & surely
    count, _, stats, _ = cv2.connectedComponentsWithStats(lost.astype(np.uint8), connectivity=8)
    return float(stats[1:, cv2.CC_STAT_AREA].max()) / lost.size if count > 1 else 0.0


def places_of(cells: Cells, suspicion: Array) -> tuple[SuspectPlace, ...]:
    """The places that look changed, the strongest first."""
    signs = _signs(suspicion, cells.judged)
    rows, columns = signs.shape
    count, labels, stats, _ = cv2.connectedComponentsWithStats((signs > _LEAST_SIGN).astype(np.uint8))
    found = []
    for label in range(1, count):
        left, top, width, height = (int(v) for v in stats[label, :4])
        here = labels == label
        box = (left / columns, top / rows, (left + width) / columns, (top + height) / rows)
        found.append(SuspectPlace(_what(cells, here), *box, float(signs[here].max())))
    return tuple(sorted(found, key=lambda place: -place.strength))


def repainted(cells: Cells) -> float:
    """The mean difference of chroma over the largest surface that no tone of the whole frame explains."""
    soft = cv2.blur(cells.tone.chroma, (_SURFACE, _SURFACE))
    size = np.hypot(soft[..., 0], soft[..., 1]) * cells.judged
    count, labels, stats, _ = cv2.connectedComponentsWithStats((size > _REPAINTED).astype(np.uint8))
    surfaces = [k for k in range(1, count) if stats[k, cv2.CC_STAT_AREA] >= _LEAST_SURFACE * size.size]
    if not surfaces:
        return 0.0
    largest = max(surfaces, key=lambda k: int(stats[k, cv2.CC_STAT_AREA]))
    return float(size[labels == largest].mean())


def _signs(suspicion: Array, judged: Array) -> Array:
    weighed = np.clip(suspicion, _GROUND, _CEILING) * judged + _NOT_JUDGED * (1.0 - judged)
    padded = cv2.blur(weighed, (_WINDOW, _WINDOW), borderType=cv2.BORDER_REPLICATE)
    half = _WINDOW // 2
    padded[:half], padded[-half:], padded[:, :half], padded[:, -half:] = _GROUND, _GROUND, _GROUND, _GROUND
    return np.asarray(padded, np.float32)


def _what(cells: Cells, here: NDArray[np.bool_]) -> str:
    """What a change looks like: more edges gone than new, more new than gone, or the same edges in another colour."""
    gone, new = float(cells.gone[here].mean()), float(cells.new[here].mean())
    chroma = float(np.hypot(cells.residual[..., 1], cells.residual[..., 2])[here].mean())
    if chroma > _REPAINTED and max(gone, new) < 0.004:
        return "recoloured"
    if gone > 1.5 * new:
        return "gone"
    return "new" if new > 1.5 * gone else "changed"
