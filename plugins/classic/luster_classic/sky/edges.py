"""Draws the edge of the sky at the photo's own scale, by a small network trained on the project's own renders.

It looks only at parts of the photo that the sky's edge runs through, at their colours and at what the network of
classes takes them for (`tests/segmenter` trains both).
"""

from functools import cache
from pathlib import Path

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import resize
from luster_classic.common.network import Network

MODEL = Path(__file__).with_name("edges.onnx")

EDGES = (1536, 1152, 864, 640)
"""Long edges at which a photo may be looked at: the first at which no more than `MOST` parts are to be seen."""

MOST = 36
"""Parts that are looked at; more would take longer than the rest of a job."""

SIDE, RIM = 128, 16
"""Pixels of a part, and of what is seen around it."""

OPEN = 0.02
"""Up to this chance there is no sky, and from as much below 1 nothing else."""

NONE, ALL = 0.04, 0.96
"""Shares of sky up to which there is none, and from which on there is nothing else."""

AT_ONCE = 6


def drawn(encoded: Array, told: tuple[Array, Array, Array]) -> Array:
    """How much of each pixel is sky, from a picture of at most the first of `EDGES` px and the chances (at about 256)
    of sky, plants and building."""
    size, parts = _plan(encoded, told[0])
    picture = resize(encoded, size)
    chances = [resize(chance, size) for chance in told]
    out = (chances[0] > 0.5).astype(np.float32)
    for start in range(0, len(parts), AT_ONCE):
        some = parts[start : start + AT_ONCE]
        shown = np.stack([_seen(picture, chances, top, left) for top, left in some])
        for (top, left), share in zip(some, _network().forward(shown)[:, 0], strict=True):
            inner = share[RIM : RIM + SIDE, RIM : RIM + SIDE]
            here = out[top : top + SIDE, left : left + SIDE]
            here[...] = inner[: here.shape[0], : here.shape[1]]
    return np.clip((out - NONE) / (ALL - NONE), 0.0, 1.0)


def _plan(encoded: Array, sky: Array) -> tuple[tuple[int, int], list[tuple[int, int]]]:
    """The size to look at, and the corners of the parts that hold an edge of the sky there."""
    whole = encoded.shape[0], encoded.shape[1]
    for edge in EDGES:
        scale = min(1.0, edge / max(whole))
        size = max(1, round(whole[0] * scale)), max(1, round(whole[1] * scale))
        parts = _parts(sky, size)
        if len(parts) <= MOST:
            break
    return size, parts


def _parts(sky: Array, size: tuple[int, int]) -> list[tuple[int, int]]:
    """Corners of the squares of a picture of this size in which there may be sky and something before it."""
    near = np.ones((5, 5), np.uint8)
    most, least = cv2.dilate(sky, near), cv2.erode(sky, near)
    down, across = sky.shape[0] / size[0], sky.shape[1] / size[1]
    found = []
    for top in range(0, size[0], SIDE):
        rows = slice(int(top * down), int(np.ceil((top + SIDE) * down)))
        for left in range(0, size[1], SIDE):
            columns = slice(int(left * across), int(np.ceil((left + SIDE) * across)))
            if most[rows, columns].max() > OPEN and least[rows, columns].min() < 1.0 - OPEN:
                found.append((top, left))
    return found


def _seen(picture: Array, chances: list[Array], top: int, left: int) -> Array:
    """A part with its rim as the network wants it: colours and chances as −1…1, carried on beyond the frame."""
    rows = np.clip(np.arange(top - RIM, top + SIDE + RIM), 0, picture.shape[0] - 1)[:, None]
    columns = np.clip(np.arange(left - RIM, left + SIDE + RIM), 0, picture.shape[1] - 1)[None, :]
    colours = picture[rows, columns].transpose(2, 0, 1)
    told = np.stack([chance[rows, columns] for chance in chances])
    return np.concatenate([colours, told]).astype(np.float32) * np.float32(2.0) - np.float32(1.0)


@cache
def _network() -> Network:
    """Read and laid out once in a process."""
    return Network(MODEL)
