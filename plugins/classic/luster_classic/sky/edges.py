"""Draws the edge of the sky at the photo's own scale, by a small network trained on the project's own renders.

It looks only at parts of the photo that the sky's edge runs through, at their colours and at what the network of
classes takes them for (docs/learning.md says how both learn).
"""

from functools import cache
from pathlib import Path

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp, resize
from luster_classic.common.network import Network

MODEL = Path(__file__).with_name("edges.onnx")

WHOLE = 1536
"""A photo of up to this long edge is looked at as it is (or at the proxy's size, which may be a little less)."""

EDGES = (896, 640)
"""Long edges at which a larger one is looked at, or one with more than `MOST` parts: the network learned from renders,
whose detail a large photo shows at about the first."""

MOST = 48
"""Parts that are looked at; more would take longer than the rest of a job."""

SIDE, RIM = 128, 16
"""Pixels of a part, and of what is seen around it."""

OPEN = 0.02
"""Up to this chance there is no sky, and from as much below 1 nothing else."""

SURER = ((0.0, 0.05, 0.09, 0.9, 0.95, 1.0), (0.0, 0.0, 0.12, 0.92, 1.0, 1.0))
"""What the network says, and what is taken of it: next to nothing is nothing, nearly all is all."""

LIKELY, BESIDE = 0.4, 7
"""A pixel is partly sky only where one within this square is this likely to be."""

FAINT, SOFT = 0.22, 0.12
"""Up to the first share a house's pixel is all house, and from as much above it as the second it is what was said."""

HOUSE = (0.3, 0.6)
"""Chances of a building between which this begins to hold."""

AT_ONCE = 6


def draw_edges(encoded: Array, told: tuple[Array, Array, Array], twice: bool) -> Array:
    """How much of each pixel is sky, from a picture and the chances (at about 256) of sky, plants and building.

    A picture of a photo larger than `WHOLE` may come at the first of `EDGES`. If `twice`, it is looked at in a mirror
    too: the network errs differently there, and the mean of both errs less than either.
    """
    size, parts = choose_parts(encoded, told[0])
    picture = resize(encoded, size)
    chances = [resize(chance, size) for chance in told]
    out = (chances[0] > 0.5).astype(np.float32)
    for start in range(0, len(parts), AT_ONCE):
        some = parts[start : start + AT_ONCE]
        shown = np.stack([_prepare_part(picture, chances, top, left) for top, left in some])
        for (top, left), share in zip(some, _ask_network(shown, twice), strict=True):
            inner = share[RIM : RIM + SIDE, RIM : RIM + SIDE]
            here = out[top : top + SIDE, left : left + SIDE]
            here[...] = inner[: here.shape[0], : here.shape[1]]
    near = cv2.dilate(out, np.ones((BESIDE, BESIDE), np.uint8)) > LIKELY
    return drop_faint_sky_on_houses(np.asarray(np.interp(out, *SURER), dtype=np.float32) * near, chances[2])


def drop_faint_sky_on_houses(share: Array, building: Array) -> Array:
    """The shares without what is faint on a house: a roof's edge is sharp, and there is no half sky beside it."""
    floor = FAINT * ramp(building, *HOUSE)
    rising = (share - floor) * (1.0 + floor / SOFT)
    return np.clip(np.minimum(share, rising), 0.0, 1.0).astype(np.float32)


def choose_parts(encoded: Array, sky: Array) -> tuple[tuple[int, int], list[tuple[int, int]]]:
    """The size to look at, and the corners of the parts that hold an edge of the sky there."""
    whole = encoded.shape[0], encoded.shape[1]
    for edge in (*((max(whole),) if max(whole) <= WHOLE else ()), *EDGES):
        scale = min(1.0, edge / max(whole))
        size = max(1, round(whole[0] * scale)), max(1, round(whole[1] * scale))
        parts = _find_parts(sky, size)
        if len(parts) <= MOST:
            break
    return size, parts


def _find_parts(sky: Array, size: tuple[int, int]) -> list[tuple[int, int]]:
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


def _ask_network(shown: Array, twice: bool) -> Array:
    """What the network says of some parts."""
    shares = _load_network().forward(shown)[:, 0]
    if not twice:
        return shares
    mirrored = _load_network().forward(np.ascontiguousarray(shown[..., ::-1]))[:, 0]
    return np.asarray(0.5 * (shares + mirrored[..., ::-1]), dtype=np.float32)


def _prepare_part(picture: Array, chances: list[Array], top: int, left: int) -> Array:
    """A part with its rim as the network wants it: colours and chances as −1…1, carried on beyond the frame."""
    rows = np.clip(np.arange(top - RIM, top + SIDE + RIM), 0, picture.shape[0] - 1)[:, None]
    columns = np.clip(np.arange(left - RIM, left + SIDE + RIM), 0, picture.shape[1] - 1)[None, :]
    colours = picture[rows, columns].transpose(2, 0, 1)
    told = np.stack([chance[rows, columns] for chance in chances])
    return np.concatenate([colours, told]).astype(np.float32) * np.float32(2.0) - np.float32(1.0)


@cache
def _load_network() -> Network:
    """Read and laid out once in a process."""
    return Network(MODEL)
