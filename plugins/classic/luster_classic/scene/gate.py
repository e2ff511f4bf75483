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
"""Below 1 because the bare score is surer of itself than it is right."""


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
        score += 5.0
    elif room not in (None, "other"):
        score -= 5.0
    outside = 1.0 / (1.0 + math.exp(-SHARPNESS * score))
    empty = _measure_emptiness(facts)
    above = _judge_view_from_above(facts) * outside * (0.0 if room == "exterior" else 1.0)
    rest = 1.0 - empty
    return Scene(rest * (outside - above), rest * (1.0 - outside), rest * above, empty)


def take_blue_cast_out(encoded: Array) -> Array:
    """The picture with most of a blue cast taken out: a room in blue shade is no open air. Warm rooms stay warm."""
    top = peak(encoded)
    middle = encoded[(top < 0.98) & (top > 0.1)]
    if middle.shape[0] < 50:
        return encoded
    means = np.log(np.maximum(np.median(middle, axis=0), 0.02))
    if means[2] < means[0]:
        return encoded
    shift = np.clip(means.mean() - means, -0.30, 0.30) * CAST_TAKEN
    return np.asarray(np.clip(encoded * np.exp(shift), 0.0, 1.0), dtype=np.float32)


def _measure_emptiness(facts: dict[str, float]) -> float:
    """A picture without texture anywhere (a colour card, a lens cap) is neither house nor room."""
    busy = facts["rough_low"] + facts["rough_mid"] + facts["rough_top"]
    return max(0.0, 1.0 - busy / 0.06) if busy < 0.06 else 0.0


def _judge_view_from_above(facts: dict[str, float]) -> float:
    """From above there is no sky: the top is as rough as the middle and nothing up there is smooth and blue or pale."""
    sky = 3.0 * facts["azure"] + 3.0 * facts["pale"] + 2.0 * facts["azure_top"] + facts["smooth_top"]
    level = facts["rough_top"] - 0.9 * facts["rough_mid"]
    return 1.0 / (1.0 + math.exp(-(9.0 * (0.16 - sky) + 5.0 * level - 1.0)))


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
    sky = float((seen.sky > 0.9).mean())
    both = min(sky, float((green > 0.9).mean()))
    alone = max(float(ramp(sky, 0.15, 0.30)), float(ramp(float((green > 0.7).mean()), 0.25, 0.35)))
    open_air = max(float(ramp(both, 0.05, 0.10)), alone)
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
