"""Finds what moved between exposures, and names the one frame that each such place is taken from."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from luster_classic.brackets.light_alone import Shown, differ_in_light_alone
from luster_classic.brackets.rendering import level
from luster_classic.brackets.response import CHANNELS, Response
from luster_classic.common.colour import Array, dip, peak
from luster_classic.common.filters import blur, square

TOLD = (0.05, 0.93)
"""Encoded values between which all channels of a place tell how much light there was: outside lie the toe and the
shoulder of a camera's curve, which frames disagree about. Narrower: motion in dark and bright places is missed; wider:
the ends of the curve count as motion. Held by the row of ghosts (docs/brackets.md, Measured)."""

ENDS = np.array([[[TOLD[0]] * CHANNELS, [TOLD[1]] * CHANNELS]], np.float32)
"""`TOLD` as a picture of two places, to look its light up."""

APART, APART_BESIDE, APART_DARK = 0.4, 0.2, 0.05
"""Stops by which two frames may disagree about a place, the same beside a place that moved, and the encoded noise
that is allowed for. Less: edges count as motion and are taken from one frame, which costs noise; more: pale ghosts
stay. Held by the rows of ghosts and of ΔE (docs/brackets.md, Measured)."""

TREMBLE = 1.2
"""Sigma, in small pixels, of the blur under which frames are compared: what is left of shake and grain is no motion.
Less: grain counts as motion; more: thin things that moved are missed. Well above what registration leaves (0.15 px,
docs/brackets.md)."""

SPECK, JOINED, GROW, SOFT = 3, 7, 9, 2.0
"""Small pixels: the thinnest motion that counts, gaps that belong to it, by how much its place is widened, and the
sigma of its edge. A thinner speck lets grain in; smaller gaps cut a person in two; a narrower rim leaves an outline of
what moved; a softer edge mixes both frames there. By eye and by the row of ghosts (docs/brackets.md, Measured)."""

LEAST_PIXELS = 12
"""Small pixels of the smallest place that moved: 3 × 4, a leaf at full size. Less: grain is taken from one frame in
specks; more: leaves stay double. By eye, on the public sets."""

FIRST_IS_FINE = 0.02
"""Share of a place up to which the first frame may have lost what another one saw, and is still taken. Evidence: on 18
made-up sets (`make bench-brackets`) ghosts were 3.3 % at 0.15, mostly things before a roof and a clipped sky, of which
the half before the sky stayed and the half before the roof went. More: that again; 0: a few clipped pixels hand whole
places to a frame with more noise."""

BESIDE = square(3)
"""A place and its neighbours, in small pixels: among them an edge may lie elsewhere in another frame, by what shake is
left and by resampling. Smaller: every edge counts as motion; larger: small things that moved are missed."""

ROUND = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (GROW, GROW))
"""What a place that moved is widened by: a disc of `GROW` small pixels."""

ROOM = 8
"""Small pixels around a place in which its border is looked at. Fewer: the border is not seen whole; more: time."""

COVERED = 0.5
"""Share of a small pixel that a frame must cover, after it was laid over the first, to be compared there: most of it.
Lower: the frame's own edge is taken for motion."""

Mask = np.ndarray
"""A small map of 0 and 1."""


@dataclass(frozen=True, eq=False)
class Motion:
    """Small maps: how far each frame may speak at a place (0…1), and the share of places that moved."""

    allowed: tuple[Array, ...]
    share: float


@dataclass(frozen=True, eq=False)
class Bounds:
    """What a frame says of each place and channel: at least and at most so much light, in stops.

    A drowned value says that there was at most so much light, a clipped one that there was at least so much.
    """

    least: Array
    most: Array
    code: Array
    lost: Mask
    """1 where it is clipped, drowned or does not cover."""


def find_motion(
    pictures: Sequence[Array], covered: Sequence[Array], response: Response, order: Sequence[int]
) -> Motion:
    """What moved among frames that lie over each other (encoded, small); the first is the one to be shown."""
    codes = [blur(picture, TREMBLE) for picture in pictures]
    lost = [find_lost(code, there) for code, there in zip(codes, covered, strict=True)]
    lights = [blur(response.stops(picture, frame), TREMBLE) for frame, picture in enumerate(pictures)]
    shifts = level(codes, lights, lost, order)
    bounds = [
        bound_light(codes[frame], lights[frame], shifts[frame], lost[frame], response.stops(ENDS, frame)[0])
        for frame in range(len(pictures))
    ]
    pairs = Pairs(bounds, covered)
    shown = [Shown.of(light + shift, mask) for light, shift, mask in zip(lights, shifts, lost, strict=True)]
    core = drop_still(find_places([pairs.measure_gap(*pair) for pair in pairwise(order)]), pairs, shown, order)
    moved = np.asarray(cv2.dilate(core, ROUND), np.uint8)
    barred = [np.zeros(moved.shape, np.uint8) for _ in bounds]
    count, labels, facts, _ = cv2.connectedComponentsWithStats(moved, connectivity=8)
    for label in range(1, count):
        left, top, width, height = (int(value) for value in facts[label, :4])
        box = slice(top, top + height), slice(left, left + width)
        place = labels[box] == label
        if facts[label, cv2.CC_STAT_AREA] < LEAST_PIXELS:
            moved[box][place] = 0
            continue
        owner = choose_owner(pairs, box, place & (core[box] > 0))
        silence_others(barred, pairs, box, place, owner)
        unseen = place & (bounds[owner].lost[box] > 0)
        if unseen.any():
            second = choose_second(pairs, box, unseen, owner)
            silence_others(barred, pairs, box, unseen, second, keep=owner)
    allowed = tuple(
        np.asarray(1.0 - np.clip(2 * blur(each.astype(np.float32), SOFT), 0, 1), np.float32)
        if each.any()
        else np.ones(moved.shape, np.float32)
        for each in barred
    )
    return Motion(allowed, float(moved.mean()))


def find_lost(code: Array, covered: Array) -> Mask:
    """1 where a frame is clipped, drowned or does not cover."""
    return np.asarray((peak(code) > TOLD[1]) | (dip(code) < TOLD[0]) | (covered < 1)).astype(np.uint8)


def bound_light(code: Array, light: Array, shift: Array, lost: Mask, ends: Array) -> Bounds:
    """`shift` is how the first frame would have drawn the same light, `ends` the light at both of `TOLD`.

    Where one channel is clipped, cameras draw the others paler than they were: these say only how much at most.
    """
    paler = (peak(code) > TOLD[1])[..., None] & (code <= TOLD[1])
    least = cv2.erode(np.minimum(light, ends[1]) + shift, BESIDE)
    most = cv2.dilate(np.maximum(light, ends[0]) + shift, BESIDE)
    return Bounds(
        np.where((code < TOLD[0]) | paler, -np.inf, least), np.where(code > TOLD[1], np.inf, most), code, lost
    )


class Pairs:
    """By how many stops two frames exclude each other, place by place; each pair is compared once."""

    def __init__(self, bounds: Sequence[Bounds], covered: Sequence[Array]) -> None:
        self.bounds = bounds
        self._covered = covered
        self._known: dict[tuple[int, int], Array] = {}

    def measure_gap(self, one: int, two: int) -> Array:
        pair = min(one, two), max(one, two)
        if pair not in self._known:
            first, second = self.bounds[pair[0]], self.bounds[pair[1]]
            gap = np.maximum(first.least - second.most, second.least - first.most)
            gap -= APART_DARK / np.maximum(np.minimum(first.code, second.code), TOLD[0])
            both = (self._covered[pair[0]] > COVERED) & (self._covered[pair[1]] > COVERED)
            self._known[pair] = np.where(both, peak(gap), -np.inf).astype(np.float32)
        return self._known[pair]

    def contradict(self, one: int, two: int, box: tuple[slice, slice]) -> Mask:
        """Where the two cannot both be shown, in a box around a place that moved."""
        return np.asarray(self.measure_gap(one, two)[box] > APART_BESIDE)


def find_places(apart: Sequence[Array]) -> Mask:
    """Whole places that moved: what clearly moved, with all that hangs together with it."""
    surely, perhaps = (
        np.asarray(
            cv2.morphologyEx(
                np.any([each > least for each in apart], axis=0).astype(np.uint8), cv2.MORPH_OPEN, square(SPECK)
            )
        )
        for least in (APART, APART_BESIDE)
    )
    perhaps = np.asarray(cv2.morphologyEx(perhaps, cv2.MORPH_CLOSE, square(JOINED)))
    count, labels = cv2.connectedComponents(perhaps, connectivity=8)
    named = np.zeros(count, np.uint8)
    named[labels[surely > 0]] = 1
    named[0] = 0
    return np.asarray(named[labels])


def drop_still(core: Mask, pairs: Pairs, shown: Sequence[Shown], order: Sequence[int]) -> Mask:
    """The places that moved, without those that frames only draw in another light."""
    count, labels, facts, _ = cv2.connectedComponentsWithStats(core, connectivity=8)
    for label in range(1, count):
        left, top, width, height = (int(value) for value in facts[label, :4])
        box = slice(max(0, top - ROOM), top + height + ROOM), slice(max(0, left - ROOM), left + width + ROOM)
        place = labels[box] == label
        apart = [pair for pair in pairwise(order) if (pairs.measure_gap(*pair)[box][place] > APART_BESIDE).any()]
        if all(differ_in_light_alone(shown, pairs.measure_gap(*pair), pair, box, place) for pair in apart):
            core[box][place] = 0
    return core


def choose_owner(pairs: Pairs, box: tuple[slice, slice], place: Mask) -> int:
    """The frame that a place is taken from: the first where it can, else the one that lost least of what was there."""
    worth = [measure_loss(pairs, box, place, 0)]
    if worth[0] <= FIRST_IS_FINE:
        return 0
    worth += [measure_loss(pairs, box, place, frame) for frame in range(1, len(pairs.bounds))]
    return int(np.argmin(worth))


def measure_loss(pairs: Pairs, box: tuple[slice, slice], place: Mask, frame: int) -> float:
    """The share of a place that a frame lost, and where all who saw it saw something else than this frame could."""
    lost = place & (pairs.bounds[frame].lost[box] > 0)
    if not lost.any():
        return 0.0
    for other in range(len(pairs.bounds)):
        if other != frame:
            seen = pairs.bounds[other].lost[box] == 0
            lost = lost & ~(seen & ~pairs.contradict(frame, other, box))
    return float(lost.sum() / place.sum())


def choose_second(pairs: Pairs, box: tuple[slice, slice], unseen: Mask, owner: int) -> int:
    """Who shows what the owner of a place lost there, without contradicting it."""
    worth = []
    for frame in range(len(pairs.bounds)):
        bad = unseen & (pairs.bounds[frame].lost[box] > 0)
        if frame != owner:
            bad = bad | (unseen & pairs.contradict(owner, frame, box))
        worth.append(float(bad.sum()))
    return int(np.argmin(worth))


def silence_others(
    barred: Sequence[Mask],
    pairs: Pairs,
    box: tuple[slice, slice],
    place: Mask,
    owner: int,
    keep: int | None = None,
) -> None:
    """Lets a place's owner alone speak where it sees, and elsewhere in the place only who does not contradict it."""
    sees = pairs.bounds[owner].lost[box] == 0
    for frame, mask in enumerate(barred):
        if frame not in (owner, keep):
            mask[box][place & (sees | pairs.contradict(owner, frame, box))] = 1
