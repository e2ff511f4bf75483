"""What each part of a picture shows, by a small network trained on the project's own renders (docs/learning.md)."""

from dataclasses import dataclass, fields
from functools import cache, lru_cache
from pathlib import Path

import cv2
import numpy as np
from luster_sdk import Frame

from luster_classic.common.colour import Array, shrink_frame
from luster_classic.common.network import Network

EDGE, STEP = 512, 32
"""The long edge that the network is shown, as it was trained for (docs/decisions/0011), and what both sides are a
multiple of, as its halvings need."""

NARROW, WIDEST = 192, 3.0
"""A panorama is shown larger, so that its short edge has so many pixels, but no more than so many times as large. By
eye, on panoramas of measured houses."""

SHOWN = 512
"""The size of picture that every step shows to the network: the same one is looked at once."""

PICTURES = 4
"""Pictures of which it is kept what the network says: the previews of one photo ask about the same."""

MODEL = Path(__file__).with_name("segments.onnx")


@dataclass(frozen=True, eq=False)
class Segments:
    """The chance of each class in each pixel of a picture of about 256 px; the classes add up to 1."""

    other: Array
    sky: Array
    lawn: Array
    plants: Array
    building: Array
    ground: Array
    window: Array
    indoors: Array
    neutral: Array
    """The chance of a surface without a colour of its own, whatever its class."""


CLASSES = tuple(field.name for field in fields(Segments))
"""The network's answers in the order in which it learned them, `training.segmenter.examples.CLASSES` and then
neutral."""


@dataclass(frozen=True, eq=False)
class ThisFrame:
    """A frame by its identity, so that what was seen of it can be kept."""

    frame: Frame

    def __hash__(self) -> int:
        return id(self.frame)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ThisFrame) and other.frame is self.frame


def segment_frame(frame: Frame) -> Segments:
    """The classes of a frame at `SHOWN` px; steps that look at the same one after another shrink it once."""
    return _segment_frame(ThisFrame(frame))


@lru_cache(maxsize=1)
def _segment_frame(this: ThisFrame) -> Segments:
    return segment(shrink_frame(this.frame, SHOWN))


def segment(encoded: Array) -> Segments:
    """The classes of a picture (encoded, at least `EDGE` px is best), read-only."""
    placed = prepare(encoded, EDGE)
    return run_network(placed.shape, placed.tobytes())


@lru_cache(maxsize=PICTURES)
def run_network(shape: tuple[int, ...], picture: bytes) -> Segments:
    """What the network says of this very picture: several steps, and all previews of a photo, ask about the same."""
    maps = _load_network().forward(np.frombuffer(picture, dtype=np.float32).reshape(shape))[0]
    seen = Segments(**dict(zip(CLASSES, maps, strict=True)))
    for field in fields(seen):
        getattr(seen, field.name).setflags(write=False)
    return seen


@cache
def _load_network() -> Network:
    """Read and laid out once in a process."""
    return Network(MODEL)


def prepare(encoded: Array, edge: int) -> Array:
    """The picture as a network wants it, about `edge` px long: −1…1, with the height in the frame and the distance from
    its middle."""
    height, width = encoded.shape[:2]
    scale = edge / max(height, width)
    scale = max(scale, min(NARROW / min(height, width), WIDEST * scale))
    rows, columns = (max(STEP, round(side * scale / STEP) * STEP) for side in (height, width))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    picture = cv2.resize(encoded, (columns, rows), interpolation=how).transpose(2, 0, 1) * 2.0 - 1.0
    down = np.broadcast_to(np.linspace(-1.0, 1.0, rows)[:, None], (rows, columns))
    across = np.broadcast_to(np.abs(np.linspace(-1.0, 1.0, columns)), (rows, columns))
    return np.concatenate([picture, down[None], across[None]]).astype(np.float32)[None]
