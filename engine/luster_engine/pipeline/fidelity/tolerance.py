"""How much of each measure a style may show before a person should look, and before it is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["guide", "result"]


@dataclass(frozen=True)
class Limit:
    """From `review` on a person should look; from `refused` on nobody gets to see it."""

    review: float
    refused: float

    def weighs(self, value: float) -> int:
        """0 for faithful, 1 for review, 2 for refused."""
        return int(value >= self.review) + int(value >= self.refused)


@dataclass(frozen=True)
class Tolerance:
    """The limits of one style for one kind of picture."""

    structure: Limit
    wires: Limit
    drift: Limit
    changed_outside: Limit
    covered: Limit
    confidence: float
    """Below this, too little could be compared to call it faithful."""
    best: Literal["faithful", "review"] = "faithful"
    """The best verdict that the measures of this style allow."""


# The limits come from honest answers and results on the rendered houses that the classifier did not learn from; the
# group `guard` of `make quality` says how many honest ones they refuse and how many faults they let pass. Lower
# refuses honest pictures, higher sells a house that was changed. What the units are stands in docs/fidelity.md.
_WIRES = Limit(0.08, 0.2)
"""Lengths of lost wires, in shares of the long edge: a short wire is looked at, a span of a fifth is refused."""
_DRIFT = Limit(0.9, 3.0)
"""Pixels at 1536: beyond the first a bend can be measured, beyond the second it can be seen."""
_OUTSIDE = Limit(1e-9, 1e-3)
"""Share of pixels that changed outside the region: any is a fault, a thousandth is no rounding any more."""
_COVERED = Limit(0.003, 0.005)
"""Share of the frame in one patch that stood where new pixels are: a chimney; a dormer."""
_STRUCTURE = Limit(0.6, 1.6)
"""Log odds of the strongest sign, of the classifier."""
_SEEN_BY_DAY, _SEEN_AT_DUSK = 0.5, 0.4
"""Share of the photo's detail that must be comparable; an evening swallows more of it in honest answers too."""
_DAY = Tolerance(_STRUCTURE, _WIRES, _DRIFT, _OUTSIDE, _COVERED, _SEEN_BY_DAY)
_DUSK = Tolerance(_STRUCTURE, _WIRES, _DRIFT, _OUTSIDE, _COVERED, _SEEN_AT_DUSK, best="review")

# A result holds the camera's own pixels outside the region, so what a strong tone does there is no reason to refuse it;
# and without another sky a thin line can lose its contrast, but not be painted out.
_TONED = replace(_DAY, structure=Limit(1.6, 4.0), wires=Limit(0.2, 3.0))
_NEW_SKY = replace(_DAY, structure=Limit(1.6, 4.0))

# What stands free may hide a skirting board or the foot of a door; whether the room is still the room is measured apart
# (`room.py`). And nobody but a person can say whether what was put in could stand there.
_FURNISHED = replace(_DAY, covered=Limit(0.03, 0.08), structure=Limit(1.6, 4.0), wires=Limit(3.0, 3.0), best="review")

_GUIDES: Mapping[str, Tolerance] = {"dusk": _DUSK, "stage": _FURNISHED}
_RESULTS: Mapping[str, Tolerance] = {
    "dusk": replace(_NEW_SKY, best="review"),
    "sky_replacement": _NEW_SKY,
    "merge": _TONED,
    "stage": _FURNISHED,
    "default": _TONED,
    "bright_airy": _TONED,
    "lawn_cleanup": _TONED,
}


def tolerance(style: str, kind: Kind) -> Tolerance:
    """The limits for a style; one that nobody measured has the strict ones of daylight."""
    return (_GUIDES if kind == "guide" else _RESULTS).get(style, _DAY)
