"""Tells exteriors, interiors, views from above and other pictures apart, with a confidence that means something."""

import math
from dataclasses import dataclass

import numpy as np
from luster_sdk import Context, Edit, Frame, Params, Planner, Proxy

from luster_classic.common.colour import Array, peak, shrink_frame
from luster_classic.common.filters import ramp
from luster_classic.scene.evidence import EDGE, gather_evidence
from luster_classic.scene.segments import Segments, segment_frame

WEIGHTS = {
    "olive": 38.0,
    "leaf_low": 14.0,
    "leaf": 4.0,
    "azure": 7.0,
    "azure_top": 5.5,
    "pale": 6.5,
    "rough_top": 8.0,
    "rough_mid": 4.0,
    "rise": 5.5,
    "lines_top": -16.0,
    "smooth_top": -4.0,
    "chroma_low": -4.0,
    "warm_top": -2.7,
}
"""How much each piece of evidence speaks for the open air: rounded numbers, found on odd-numbered houses of a public
set of listing photos and checked on the even-numbered ones (docs/styles.md has the result)."""

BIAS = -4.6
"""What speaks for the open air with no evidence at all, in log-odds; found with the weights."""

SMALLEST = 12
"""A strip of fewer pixels than this shows neither house nor room."""

CAST_TAKEN = 0.6
"""Share of the median colour's cast that is taken out before looking."""

OF_A_ROOM, HALF_A_ROOM = 0.6, -4.7
"""How much it speaks against the open air, in log-odds, that the network takes a share of the picture for a room, and
what half a room says: many walls outdoors look like one. Found and checked as the weights above."""

LEAST_ROOM, NO_ROOM, SOME_ROOM = 1e-4, 3e-4, 1e-3
"""Shares of a picture taken for a room: less is not told apart; up to the second there is none, from the third some."""

SURELY_OPEN = 7.0
"""How much it speaks for the open air that the network is sure of sky and of plants, or of much of either, and sees no
room: it does so of no room of that set."""

MOST = 8.0
"""The evidence above never says more than this."""

SHARPNESS = 0.85
"""Below 1 because the bare score is surer of itself than it is right. Higher: 90 % no longer means 90 %. On no record
is what it was fitted on."""

HINT = 5.0
"""Log-odds of a hint of the room: it outweighs all but overwhelming evidence. By eye (see `luster_classic.sky`, as all
below)."""

# --- the cast that is taken out before looking ------------------------------------------------------------------------

BLOWN, BLACK, FEWEST = 0.98, 0.1, 50
"""Brightest channel (encoded) from which a pixel is blown, up to which it is black, and the others that tell a cast. By
eye."""

DARKEST, MOST_SHIFT = 0.02, 0.30
"""Median of a channel below which it counts as this much, and the largest step that is taken (as a logarithm). By
eye."""

# --- neither house nor room, and from above ---------------------------------------------------------------------------

BUSY = 0.06
"""Shares of rough places, added up over three parts of the frame, below which a picture begins to show nothing. By
eye."""

ABOVE_BIAS, ABOVE_SKY, ABOVE_NO_SKY, ABOVE_LEVEL = -1.0, 9.0, 0.16, 5.0
"""Log-odds of a view from above: with no evidence, for each unit of sky that is less than the third, and for each unit
by which the top is as rough as the middle. By eye."""

SKY_AZURE, SKY_PALE, SKY_TOP = 3.0, 3.0, 2.0
"""How much blue and pale places high up, and blue ones at the top, count as sky there, against 1 for smooth ones. By
eye."""

MIDDLE = 0.9
"""Share of the middle's roughness that the top's is held against. By eye."""

# --- what the network says --------------------------------------------------------------------------------------------

SURE_SKY, SURE_GREEN, LIKELY_GREEN = 0.9, 0.9, 0.7
"""Chances from which a pixel is surely sky, surely green, and likely green: with these no room of that set passes for
surely open."""

BOTH, MUCH_SKY, MUCH_GREEN = (0.05, 0.10), (0.15, 0.30), (0.25, 0.35)
"""Shares of the frame from which sky and green together, sky alone and likely green alone begin to be the open air, and
are. Lower: rooms with large windows are the open air. Chosen with the three above."""


@dataclass(frozen=True)
class Scene:
    """How likely the picture is of each kind; the four add up to 1."""

    exterior: float
    interior: float
    aerial: float
    other: float

    @property
    def kind(self) -> str:
        """The likeliest kind."""
        chances = {"exterior": self.exterior, "interior": self.interior, "aerial": self.aerial, "other": self.other}
        return max(chances, key=lambda name: chances[name])

    @property
    def confidence(self) -> float:
        """The chance of the likeliest kind."""
        return max(self.exterior, self.interior, self.aerial, self.other)


def classify(encoded: Array, room: str | None = None, network: float = 0.0) -> Scene:
    """The scene of a picture of about 160 px; `network` is what the network says for the open air or against it.

    A hint of the room outweighs all but overwhelming evidence.
    """
    if min(encoded.shape[:2]) < SMALLEST:
        return Scene(0.0, 0.0, 0.0, 1.0)
    facts = gather_evidence(take_blue_cast_out(encoded))
    score = BIAS + sum(weight * facts[name] for name, weight in WEIGHTS.items())
    score = max(-MOST, min(MOST, score)) + network
    if room == "exterior":
        score += HINT
    elif room not in (None, "other"):
        score -= HINT
    outside = 1.0 / (1.0 + math.exp(-SHARPNESS * score))
    empty = _measure_emptiness(facts)
    above = _judge_view_from_above(facts) * outside * (0.0 if room == "exterior" else 1.0)
    rest = 1.0 - empty
    return Scene(rest * (outside - above), rest * (1.0 - outside), rest * above, empty)


def take_blue_cast_out(encoded: Array) -> Array:
    """The picture with most of a blue cast taken out: a room in blue shade is no open air. Warm rooms stay warm."""
    top = peak(encoded)
    middle = encoded[(top < BLOWN) & (top > BLACK)]
    if middle.shape[0] < FEWEST:
        return encoded
    means = np.log(np.maximum(np.median(middle, axis=0), DARKEST))
    if means[2] < means[0]:
        return encoded
    shift = np.clip(means.mean() - means, -MOST_SHIFT, MOST_SHIFT) * CAST_TAKEN
    return np.asarray(np.clip(encoded * np.exp(shift), 0.0, 1.0), dtype=np.float32)


def _measure_emptiness(facts: dict[str, float]) -> float:
    """A picture without texture anywhere (a colour card, a lens cap) is neither house nor room."""
    busy = facts["rough_low"] + facts["rough_mid"] + facts["rough_top"]
    return max(0.0, 1.0 - busy / BUSY) if busy < BUSY else 0.0


def _judge_view_from_above(facts: dict[str, float]) -> float:
    """From above there is no sky: the top is as rough as the middle and nothing up there is smooth and blue or pale."""
    sky = SKY_AZURE * facts["azure"] + SKY_PALE * facts["pale"] + SKY_TOP * facts["azure_top"] + facts["smooth_top"]
    level = facts["rough_top"] - MIDDLE * facts["rough_mid"]
    score = ABOVE_SKY * (ABOVE_NO_SKY - sky) + ABOVE_LEVEL * level + ABOVE_BIAS
    return 1.0 / (1.0 + math.exp(-score))


class SceneParams(Params):
    """The scene gate takes no parameters."""


def plan_scene(proxy: Proxy, params: SceneParams, ctx: Context) -> Edit:
    """Records what kind of scene this is for the steps that follow; changes nothing."""
    report(classify_frame(proxy.source, ctx.room), ctx)
    return Edit()


def classify_frame(frame: Frame, room: str | None) -> Scene:
    """The scene of a frame."""
    return classify(shrink_frame(frame, EDGE), room, weigh_network(segment_frame(frame)))


def weigh_network(seen: Segments) -> float:
    """What the network says for the open air (positive) or for a room."""
    room = float(seen.indoors.mean())
    share = float(np.clip(room, LEAST_ROOM, 1.0 - LEAST_ROOM))
    green = seen.lawn + seen.plants
    sky = float((seen.sky > SURE_SKY).mean())
    both = min(sky, float((green > SURE_GREEN).mean()))
    alone = max(float(ramp(sky, *MUCH_SKY)), float(ramp(float((green > LIKELY_GREEN).mean()), *MUCH_GREEN)))
    open_air = max(float(ramp(both, *BOTH)), alone)
    open_air *= float(ramp(room, SOME_ROOM, NO_ROOM))
    return SURELY_OPEN * open_air + HALF_A_ROOM - OF_A_ROOM * math.log(share / (1.0 - share))


def report(scene: Scene, ctx: Context) -> None:
    """Writes the scene into the report."""
    ctx.measure("scene.exterior", scene.exterior)
    ctx.measure("scene.interior", scene.interior)
    ctx.measure("scene.aerial", scene.aerial)
    ctx.measure("scene.other", scene.other)
    ctx.measure("scene.confidence", scene.confidence)
    ctx.note(f"The scene looks like {_NAMES[scene.kind]} ({scene.confidence:.0%} sure).")


_NAMES = {
    "exterior": "an exterior",
    "interior": "an interior",
    "aerial": "a view from above",
    "other": "something that is neither house nor room",
}

SCENE = Planner(
    name="classic.scene",
    version="1.2.0",
    title="Scene",
    description="Tells exteriors, interiors and views from above apart.",
    params=SceneParams,
    writes=("measure:scene.exterior", "measure:scene.interior", "measure:scene.aerial", "measure:scene.confidence"),
    plan=plan_scene,
)
