"""Draws the edge of the sky at the photo's own scale, by a small network trained on the project's own renders.

It looks only at parts of the photo that the sky's edge runs through, at their colours and at what the network of
classes takes them for (docs/learning.md says how both learn).
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import ramp, resize, square
from luster_classic.common.network import Network
from luster_classic.sky.sight import Sight

MODEL = Path(__file__).with_name("edges.onnx")

WHOLE = 1536
"""A photo of up to this long edge is looked at as it is (or at the proxy's size, which may be a little less), and
twice. The larger, the longer the job; its limit is in docs/styles.md."""

EDGES = (896, 640)
"""Long edges at which a larger one is looked at, or one with more than `MOST` parts: the network learned from renders,
whose detail a large photo shows at about the first. By eye, and for time."""

MOST = 48
"""Parts that are looked at; more would take longer than the rest of a job. Fewer: skies behind trees are drawn
coarsely. Time."""

SIDE, RIM = 128, 16
"""Pixels of a part, and of what is seen around it: as far as the network looks (`EdgeNet` of the training). A narrower
rim shows as a seam between parts."""

EDGE_BESIDE = 5
"""Side in pixels, at the network of classes' scale, of the square in which there must be both sky and something else
for a part to be looked at. Smaller: an edge that this network puts beside the part is missed. By eye."""

OPEN = 0.02
"""Up to this chance there is no sky, and from as much below 1 nothing else. Higher: faint sky between leaves is not
looked at; lower: parts without any edge take time. By eye."""

LIKELIER = 0.5
"""Chance from which a part that is not looked at is sky."""

SURER = ((0.0, 0.05, 0.09, 0.9, 0.95, 1.0), (0.0, 0.0, 0.12, 0.92, 1.0, 1.0))
"""What the network answers, and what is taken of it: next to nothing is nothing, nearly all is all. Without it a veil
of the new sky lies over walls. By eye."""

LIKELY, BESIDE = 0.4, 7
"""A pixel is partly sky only where one within this square is this likely to be. Lower: faint sky in the midst of walls;
higher: gaps in crowns close. By eye."""

FAINT, SOFT = 0.22, 0.12
"""Up to the first share a house's pixel is all house, and from as much above it as the second it is what the network
answered. Higher: roof edges get jagged; lower: a pale line stays along the eaves. Looked at as the halo along the sky's
edge (docs/styles.md, Measured)."""

HOUSE = (0.3, 0.6)
"""Chances of a building between which this begins to hold. By eye."""

AT_ONCE = 6
"""Parts that the network is shown together; more take memory and no less time."""


def draw_edges(encoded: Array, sight: Sight, *, twice: bool) -> Array:
    """How much of each pixel is sky, from a picture and what the network of classes sees in it.

    A picture of a photo larger than `WHOLE` may come at the first of `EDGES`. If `twice`, it is looked at in a mirror
    too: the network errs differently there, and the mean of both errs less than either.
    """
    todo = choose_parts(encoded, sight.sky)
    picture = resize(encoded, todo.size)
    near = sight.resized(todo.size)
    out = (near.sky > LIKELIER).astype(np.float32)
    for start in range(0, len(todo.corners), AT_ONCE):
        some = todo.corners[start : start + AT_ONCE]
        shown = np.stack([_prepare_part(picture, near, corner) for corner in some])
        for corner, share in zip(some, _ask_network(shown, twice), strict=True):
            inner = share[RIM : RIM + SIDE, RIM : RIM + SIDE]
            here = out[corner.top : corner.top + SIDE, corner.left : corner.left + SIDE]
            here[...] = inner[: here.shape[0], : here.shape[1]]
    beside = cv2.dilate(out, square(BESIDE)) > LIKELY
    share = np.asarray(np.interp(out, *SURER), dtype=np.float32) * beside
    return drop_faint_sky_on_houses(share, near.building)


def drop_faint_sky_on_houses(share: Array, building: Array) -> Array:
    """The shares without what is faint on a house: a roof's edge is sharp, and there is no half sky beside it."""
    floor = FAINT * ramp(building, *HOUSE)
    rising = (share - floor) * (1.0 + floor / SOFT)
    return np.clip(np.minimum(share, rising), 0.0, 1.0).astype(np.float32)


class Corner(NamedTuple):
    """The upper left pixel of a part."""

    top: int
    left: int


@dataclass(frozen=True)
class Parts:
    """The size (height, width) at which a picture is looked at, and the parts that hold an edge of the sky there."""

    size: tuple[int, int]
    corners: list[Corner]


def choose_parts(encoded: Array, sky: Array) -> Parts:
    """The largest size at which few enough parts of a picture hold an edge of the sky, or else the smallest."""
    whole = encoded.shape[0], encoded.shape[1]
    for edge in (*((max(whole),) if max(whole) <= WHOLE else ()), *EDGES):
        scale = min(1.0, edge / max(whole))
        size = max(1, round(whole[0] * scale)), max(1, round(whole[1] * scale))
        parts = Parts(size, _find_parts(sky, size))
        if len(parts.corners) <= MOST:
            break
    return parts


def _find_parts(sky: Array, size: tuple[int, int]) -> list[Corner]:
    """Corners of the squares of a picture of this size in which there may be sky and something before it."""
    most, least = cv2.dilate(sky, square(EDGE_BESIDE)), cv2.erode(sky, square(EDGE_BESIDE))
    down, across = sky.shape[0] / size[0], sky.shape[1] / size[1]
    found = []
    for top in range(0, size[0], SIDE):
        rows = slice(int(top * down), int(np.ceil((top + SIDE) * down)))
        for left in range(0, size[1], SIDE):
            columns = slice(int(left * across), int(np.ceil((left + SIDE) * across)))
            if most[rows, columns].max() > OPEN and least[rows, columns].min() < 1.0 - OPEN:
                found.append(Corner(top, left))
    return found


def _ask_network(shown: Array, twice: bool) -> Array:
    """What the network answers to some parts."""
    shares = _load_network().forward(shown)[:, 0]
    if not twice:
        return shares
    mirrored = _load_network().forward(np.ascontiguousarray(shown[..., ::-1]))[:, 0]
    return np.asarray(0.5 * (shares + mirrored[..., ::-1]), dtype=np.float32)


def _prepare_part(picture: Array, near: Sight, corner: Corner) -> Array:
    """A part with its rim as the network learned it: red, green, blue, then the chances of sky, plants and building,
    all as −1…1, carried on beyond the frame."""
    rows = np.clip(np.arange(corner.top - RIM, corner.top + SIDE + RIM), 0, picture.shape[0] - 1)[:, None]
    columns = np.clip(np.arange(corner.left - RIM, corner.left + SIDE + RIM), 0, picture.shape[1] - 1)[None, :]
    colours = picture[rows, columns].transpose(2, 0, 1)
    sight = np.stack([chance[rows, columns] for chance in (near.sky, near.plants, near.building)])
    return np.concatenate([colours, sight]).astype(np.float32) * np.float32(2.0) - np.float32(1.0)


@cache
def _load_network() -> Network:
    """Read and laid out once in a process."""
    return Network(MODEL)
