"""What the guard says: measures, a verdict with its reasons, and the places that it is about."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.fidelity.tolerance import Kind


class Verdict(StrEnum):
    """What follows from the measures."""

    FAITHFUL = "faithful"
    REVIEW = "review"
    REFUSED = "refused"


@dataclass(frozen=True)
class SuspectPlace:
    """Where something was found: what it is (gone, new, recoloured, changed, wire gone), a box in shares of the frame,
    and how strong the sign is."""

    what: str
    left: float
    top: float
    right: float
    bottom: float
    strength: float


@dataclass(frozen=True)
class Measures:
    """What was measured, whatever follows from it."""

    region_share: float
    """Share of the frame in which the style declared its change."""
    changed_outside: float | None
    """Share of the frame that the masked edits changed outside the region; None where that was not compared."""
    structure: float
    """The strongest sign outside the region that a thing is gone, new or another one: a place's mean log odds."""
    wall_colour: float
    """How far (ΔE of chroma) the largest recoloured surface lies from the tone of the whole frame; 0 without one."""
    wires: float
    """Length of wires that are gone, as a share of the long edge."""
    drift: float | None
    """Smooth displacement in pixels at 1536 on the long edge; None where the pictures are aligned by construction."""
    confidence: float
    """Share of the photo's detail outside the region that could be compared at all, neither crushed nor blown."""
    covered: float = 0.0
    """Share of the frame of the largest thing that new pixels were laid over; 0 where nothing was painted."""


@dataclass(frozen=True)
class Report:
    """The guard's report on one picture; kept with the job as plain data."""

    kind: Kind
    style: str
    verdict: Verdict
    reasons: tuple[str, ...]
    measures: Measures
    places: tuple[SuspectPlace, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """The report as plain JSON."""
        return {
            "kind": self.kind,
            "style": self.style,
            "verdict": self.verdict.value,
            "reasons": list(self.reasons),
            **{name: _rounded(value) for name, value in asdict(self.measures).items()},
            "places": [{name: _rounded(value) for name, value in asdict(place).items()} for place in self.places],
        }


@dataclass(frozen=True, eq=False)
class Judgement:
    """The report, and per cell how suspicious it is (log odds) and how much of it was judged, for the heat map."""

    report: Report
    suspicion: NDArray[np.float32]
    judged: NDArray[np.float32]


def _rounded(value: Any) -> Any:
    return round(value, 4) if isinstance(value, float) else value
