"""Finds the colour of the light: where in the plane of chroma would neutral surfaces of such a picture lie?

A picture's signature is matched with learned patterns of what lies around neutral: white trim and walls, the blue of
skies, the green of leaves, wood. Rooms and the open air have patterns of their own; which of them holds is decided
together with the light, because a strong cast misleads whoever looks at the scene before it is taken out.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import IO

import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.learned import check_names, store_names
from luster_classic.light.signature import BINS, CENTRES, KINDS, make_signature

SCENES = ("room", "open air")
"""The scenes that have patterns of their own, in the order of the table."""

COLUMNS = (*SCENES, *KINDS)
"""What the table is stored for: its first axis, then its second."""

GATE = 0.7
"""How much of the scene gate's own opinion (as log odds) is heard. The patterns were learned with it."""

GATE_FLOOR, MOST_ODDS = 0.02, 3.0
"""What keeps that opinion's odds finite, and their bound. The patterns were learned with both."""

WARM = 0.38
"""How much of a step from cold to warm light is red; the rest is blue. By eye."""

NEAR = 0.25
"""Belief within about this distance in chroma counts for the same answer. Wider: two lights are mixed; narrower:
confidence falls everywhere. By eye."""


@dataclass(frozen=True)
class Light:
    """The colour of the light as a shift of chroma, and how far the evidence can be trusted (0…1)."""

    u: float
    v: float
    confidence: float

    @property
    def strength(self) -> float:
        """How far the light is from neutral."""
        return float(np.hypot(self.u, self.v))

    @property
    def green(self) -> float:
        """How much greener the light is than neutral; less than nothing where it is magenta."""
        return -0.5 * (self.u + self.v)

    def without_warmth(self, share: float) -> "Light":
        """The light with this share of its warmth (or coolness) left out; what is green or magenta in it stays."""
        left = share * (self.u - self.v)
        return Light(self.u - WARM * left, self.v + (1.0 - WARM) * left, self.confidence)


NONE = Light(0.0, 0.0, 0.0)


@dataclass(frozen=True, eq=False)
class Patterns:
    """What was learned (docs/learning.md): scene (room, open air) × kind of place × chroma, and a bias."""

    filters: Array
    bias: Array

    def save(self, stream: IO[bytes]) -> None:
        """Writes them in half precision, with the names of scenes and places; `read_patterns` reads them."""
        filters, bias = self.filters.astype(np.float16), self.bias.astype(np.float16)
        np.savez_compressed(stream, names=store_names(COLUMNS), filters=filters, bias=bias)


def read_patterns(stream: IO[bytes]) -> Patterns:
    """Patterns as `Patterns.save` wrote them; refused (`LearnedFromOthers`) when learned for other scenes or places."""
    with np.load(stream) as kept:
        check_names("The table of neutral surfaces", kept.get("names"), COLUMNS)
        return Patterns(kept["filters"].astype(np.float32), kept["bias"].astype(np.float32))


@cache
def load_patterns() -> Patterns:
    """The patterns that come with Luster."""
    with (files("luster_classic.light") / "neutrals.npz").open("rb") as stream:
        return read_patterns(stream)


def find_light(encoded: Array, neutral: Array, *, outdoors: float) -> Light:
    """The light of a picture (encoded sRGB, about 320 px) in which the network sees these neutral surfaces; `outdoors`
    (0…1) is what the scene gate thinks."""
    seen = make_signature(encoded, neutral)
    return NONE if seen is None else read_light(match_patterns(seen, load_patterns(), outdoors))


def match_patterns(seen: Array, known: Patterns, outdoors: float) -> Array:
    """How likely each chroma is that of the light; BINS × BINS (v down, u across), adding up to 1."""
    matched = np.fft.irfft2((np.fft.rfft2(known.filters) * np.fft.rfft2(seen)[None]).sum(axis=1), s=(BINS, BINS))
    odds = 0.5 * GATE * bound_gate_odds(outdoors)
    score = matched + known.bias + np.array([-odds, odds])[:, None, None]
    chance = np.exp(score - score.max())
    return np.asarray((chance / chance.sum()).sum(axis=0), dtype=np.float32)


def bound_gate_odds(outdoors: float) -> float:
    """The scene gate's opinion as bounded log odds."""
    return float(np.clip(np.log((outdoors + GATE_FLOOR) / (1.0 + GATE_FLOOR - outdoors)), -MOST_ODDS, MOST_ODDS))


def read_light(chance: Array) -> Light:
    """The mean of the belief around its peak, and the share of all belief that lies there."""
    row, column = np.unravel_index(int(np.argmax(chance)), chance.shape)
    away = (CENTRES[None, :] - CENTRES[column]) ** 2 + (CENTRES[:, None] - CENTRES[row]) ** 2
    near = chance * np.exp(-away / (2 * NEAR**2))
    total = float(near.sum())
    u, v = float((near.sum(axis=0) * CENTRES).sum()), float((near.sum(axis=1) * CENTRES).sum())
    return Light(u / total, v / total, total)


def compute_gains(light: Light, amount: float) -> Array:
    """Channel gains in linear light that undo `amount` of the light's colour, the smallest being 1."""
    channel = np.exp(-amount * np.array([light.u, 0.0, light.v], dtype=np.float32))
    return np.asarray(channel / channel.min(), dtype=np.float32)
