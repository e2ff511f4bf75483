"""How much of a measured tilt is corrected: a straight photo must stay straight, so the evidence must be clear.

Three accounts of a photo are compared, each with one more freedom than the one before: level, turned about the lens's
axis, turned and pitched. A freedom is granted as far as it explains the edges better than chance would.
"""

from dataclasses import dataclass

from luster_classic.common.filters import ramp
from luster_classic.geometry.lines import Lines
from luster_classic.geometry.tilt import Tilt, find_roll, weigh_agreement, weigh_tilt

# What these do together is measured: the residual tilt, and straight photos that are tilted (docs/styles.md, Measured).
# Higher: leaning walls are left; lower: straight photos are tilted. Each by itself is by eye (`luster_classic.sky`).

ANY = 4.0, 6.0
"""Log-likelihood above that of a level camera at which a tilt begins to be believed, and is believed in full."""
PITCHED = 0.5, 2.5
"""The same for pitch above what roll alone explains: a camera that is not level has no reason not to be pitched."""
FEWEST = 3.0
"""Independent edges that must agree for anything to be concluded."""
USUAL = 5.0, 2.0
"""How far (one sigma, degrees) cameras are pitched and rolled where nobody meant to; what is rarer needs more."""


@dataclass(frozen=True)
class Belief:
    """The tilt that is believed, how surely (0…1), and how many independent edges agree on what was found."""

    pitch: float
    roll: float
    confidence: float
    edges: float


def judge_tilt(lines: Lines, tilt: Tilt, focal: float) -> Belief:
    """What of a tilt that was found is beyond doubt."""
    level, rolled = weigh_tilt(lines, focal, 0.0, 0.0), find_roll(lines, focal)
    edges = float((lines.voice * weigh_agreement(lines, tilt, focal)).sum())
    found, turned = tilt.evidence - measure_rarity(tilt), rolled.evidence - measure_rarity(rolled)
    sure = float(ramp(max(found, turned) - level.evidence, *ANY)) if edges >= FEWEST else 0.0
    pitched = float(ramp(found - turned, *PITCHED))
    roll = rolled.roll + pitched * (tilt.roll - rolled.roll)
    return Belief(sure * pitched * tilt.pitch, sure * roll, sure, edges)


def measure_rarity(tilt: Tilt) -> float:
    """How much evidence it takes to believe in so large a tilt."""
    return 0.5 * ((tilt.pitch / USUAL[0]) ** 2 + (tilt.roll / USUAL[1]) ** 2)
