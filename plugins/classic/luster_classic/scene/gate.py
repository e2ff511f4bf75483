"""Tells exteriors, interiors, views from above and other pictures apart, with a confidence that means something."""

import math
from dataclasses import dataclass

import numpy as np
from luster_sdk import Context, Edit, Frame, Params, Planner, Proxy

from luster_classic.common.colour import Array, peak, shrink_frame
from luster_classic.scene.evidence import EDGE, gather_evidence
from luster_classic.scene.eyes import Glance, glance_at_frame

SMALLEST = 12
"""A strip of fewer pixels than this shows neither house nor room."""

CAST_TAKEN = 0.6
"""Share of the median colour's cast that is taken out before looking."""

HALF_A_ROOM, BY_ROOM = 0.38, 20.0
"""Share of a picture that the second witness takes for a room from which it rather is one, and log-odds for each unit
of it. Set between the rooms (.63 at least) and the houses (.13 at most) of 105 listing photos; nothing was fitted.
Higher: kitchens under skylights are the open air; lower: courtyards are rooms."""

MOST = 6.0
"""Log-odds that are never passed: 99.8 %, so that a hint of the room is still heard."""

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


def classify(encoded: Array, room: str | None, seen: Glance) -> Scene:
    """The scene of a picture of about 160 px of which the second witness has `seen` the whole.

    A hint of the room outweighs all but overwhelming evidence.
    """
    if min(encoded.shape[:2]) < SMALLEST:
        return Scene(0.0, 0.0, 0.0, 1.0)
    facts = gather_evidence(take_blue_cast_out(encoded))
    score = max(-MOST, min(MOST, BY_ROOM * (HALF_A_ROOM - seen.indoors)))
    if room == "exterior":
        score += HINT
    elif room not in (None, "other"):
        score -= HINT
    outside = 1.0 / (1.0 + math.exp(-score))
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
    return classify(shrink_frame(frame, EDGE), room, glance_at_frame(frame))


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
    version="2.0.0",
    title="Scene",
    description="Tells exteriors, interiors and views from above apart.",
    params=SceneParams,
    writes=("measure:scene.exterior", "measure:scene.interior", "measure:scene.aerial", "measure:scene.confidence"),
    plan=plan_scene,
)
