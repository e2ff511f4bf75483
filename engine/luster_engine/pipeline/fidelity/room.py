"""Measures whether a furnished room is still the room: its walls, windows and floor, below and beside what was put in.

What stands free may hide a skirting board or a corner. It may not hide a window, and it does not paint a wall: so lost
edges count above the height of furniture, and surfaces count that got another colour and nothing else.
"""

from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.fidelity.cells import Cells, compare
from luster_engine.pipeline.fidelity.places import LOST
from luster_engine.pipeline.fidelity.report import Report, Verdict
from luster_engine.pipeline.fidelity.tolerance import Limit

_EYE_HEIGHT = 0.5
"""Share of the frame from above that lies over most furniture: photos of rooms are taken level, from its height."""
_BARE = 0.012
"""Strength of new edges below which a cell shows a bare surface."""
_SURELY = 0.93
"""Share of new pixels from which a cell counts as covered: the rim mixes both."""
_LINES = Limit(0.002, 0.004)
"""Share of the frame, in cells whose edges are gone above eye height: a curtain is below, half a window is not."""
_SURFACE = Limit(0.07, 0.1)
"""Share of the frame of the largest bare surface of another colour: a sofa or a rug is below, a wall is not."""
_FILLED = Limit(0.55, 0.7)
"""Share of the frame that differs at all. A full room leaves half of it; beyond, it is a picture of another room."""

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class RoomKept:
    """What became of the room, in shares of the frame."""

    lines: float
    surface: float
    filled: float

    @property
    def measures(self) -> dict[str, float]:
        """By the names of the report."""
        return {"room.lines_gone": self.lines, "room.repainted": self.surface, "room.filled": self.filled}

    def judged(self, report: Report) -> Report:
        """The guard's report with what speaks against the room added to it."""
        against = (
            (_LINES.weighs(self.lines), "A window, a door or a beam was covered or is gone."),
            (_SURFACE.weighs(self.surface), "A wall or the floor has another colour."),
            (_FILLED.weighs(self.filled), "Most of the picture shows another room."),
        )
        order = list(Verdict)
        worst = max(order.index(report.verdict), *(weight for weight, _ in against))
        reasons = tuple(sentence for weight, sentence in against if weight)
        return replace(report, verdict=order[worst], reasons=(*report.reasons, *reasons))


def room_kept(photo: NDArray[Any], result: NDArray[Any], furnished: Floats) -> RoomKept:
    """Compares both (RGB bytes of the same framing); `furnished` (0…1, any size) is where something was put in."""
    cells = compare(photo, result)
    inside = cv2.resize(furnished, cells.gone.shape[::-1], interpolation=cv2.INTER_AREA)
    covered = np.asarray(inside > _SURELY, np.bool_)
    above = np.zeros_like(covered)
    above[: round(_EYE_HEIGHT * len(above))] = True
    lines = float((covered & above & (cells.gone > LOST)).mean())
    return RoomKept(lines, _repainted(cells, covered), float((furnished > 0).mean()))


def _repainted(cells: Cells, covered: NDArray[np.bool_]) -> float:
    """The largest surface within what is covered on which nothing stands: no new edges."""
    smooth = (covered & (cells.new < _BARE)).astype(np.uint8)
    bare = cv2.morphologyEx(smooth, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(bare, connectivity=4)
    return float(stats[1:, cv2.CC_STAT_AREA].max()) / bare.size if count > 1 else 0.0
