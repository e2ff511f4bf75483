"""The second witness: a network whose encoder has seen a million photographs, and whose decoder learned from renders.

It draws less finely than `segments` and knows the world better. So it says whether a picture shows a room or the open
air, and how far its sky is the one that `segments` sees: where two that were taught differently see different skies,
none is sure (docs/styles.md, The second witness).
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from luster_sdk import Frame

from luster_classic.common.colour import Array, shrink_frame
from luster_classic.common.network import Network
from luster_classic.scene.segments import CLASSES, ThisFrame, prepare

EDGE = 384
"""The long edge that it is shown, as it was trained for. Larger: rooms are told no better, and it takes twice as
long."""

PICTURES = 4
"""Pictures of which it is kept what was seen: the previews of one photo ask about the same."""

MODEL = Path(__file__).with_name("eyes.onnx")


@dataclass(frozen=True, eq=False)
class Glance:
    """The chance of sky in each pixel of a picture of about 192 px, and the share of the picture that is a room."""

    sky: Array
    indoors: float


def glance_at_frame(frame: Frame) -> Glance:
    """What is seen of a frame; steps that look at the same one after another shrink it once."""
    return _glance_at_frame(ThisFrame(frame))


@lru_cache(maxsize=1)
def _glance_at_frame(this: ThisFrame) -> Glance:
    return glance(shrink_frame(this.frame, EDGE))


def glance(encoded: Array) -> Glance:
    """What is seen of a picture (encoded, at least `EDGE` px is best), read-only."""
    placed = prepare(encoded, EDGE)
    return _run_network(placed.shape, placed.tobytes())


@lru_cache(maxsize=PICTURES)
def _run_network(shape: tuple[int, ...], picture: bytes) -> Glance:
    maps = _load_network().forward(np.frombuffer(picture, dtype=np.float32).reshape(shape))[0]
    seen = dict(zip(CLASSES, maps, strict=True))
    sky = seen["sky"]
    sky.setflags(write=False)
    return Glance(sky, float(seen["indoors"].mean()))


@cache
def _load_network() -> Network:
    """Read and laid out once in a process."""
    return Network(MODEL)
