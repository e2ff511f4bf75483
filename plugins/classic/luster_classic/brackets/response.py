"""Finds the camera's curve and how far apart exposures are, from the pictures themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from luster_classic.common.colour import Array, dip, peak, to_linear

LEVELS = 1024
"""Steps in which the curve is kept: four for each value of eight bits. Fewer: steps show in smooth walls; more: time
for nothing, as 16 bits are interpolated."""

DARKEST = 2.0**-11
"""Linear light below which nothing is told apart: an eighth of the step above black of eight bits. More: deep
shadows turn flat; less: a logarithm of noise bends the curve."""

KNOTS, TRUST_SRGB, SMOOTH = 10, 0.02, 0.6
"""Points of the curve's difference from sRGB's, and what each stop of difference and of bend costs, against the mean
square of what frames disagree by. Less: noise bends the curve; more: a camera's own contrast is missed. By eye, on the
public sets; held by the row of ΔE (docs/brackets.md, Measured)."""

CHANNELS_ALIKE = 1.0
"""What each stop costs by which a channel's exposure differs from the others', in the unit of `SMOOTH`. A shutter is
one for all channels. Less: what a camera does to deep colours tints all highlights; more: a white balance that
changed between frames stays. By eye, on the public sets."""

CLEAR = (0.03, 0.95)
"""Encoded values between which a channel tells how much light there was. Narrower: dark and bright sets have too few
places; wider: clipped values bend the curve's ends. A little wider than `motion.TOLD`, as the fit is robust."""

SAMPLES, CALM = 1500, 0.06
"""How many places of two frames are compared, and the encoded spread around them beyond which they are no flat places:
at edges the smallest shake counts. Fewer: grain moves the exposures; more: time. Rougher: shake bends the curve;
flatter: only walls count, and their colours. Held by the row of ΔE (docs/brackets.md, Measured)."""

ENOUGH, CONTRADICTED = 200, 0.5
"""Places that two frames must show in common before their word counts beside the camera's; and the stops between the
two words from which EXIF is said to be wrong. Fewer: grain decides; fewer stops: a shutter's rounding, a third at most,
is called a contradiction."""

CHANNELS = 3
"""Red, green and blue."""

BESIDE = np.ones((3, 3), np.uint8)
"""A place and its neighbours, in small pixels, among which a flat place varies little."""

ROUNDS, AGREE = 6, 0.15
"""How often the fit is repeated with what does not agree counting less, and the stops from which that begins. Fewer
rounds or more stops: what moved bends the curve; fewer stops: noise counts as motion, and half of the places are lost.
Held by the row of ΔE, whose sets have a thing in one frame alone (docs/brackets.md, Measured)."""


@dataclass(frozen=True, eq=False)
class Response:
    """What encoded values mean: stops by encoded value (at `LEVELS` steps), and each frame's own exposure."""

    curve: Array
    exposures: Array
    """Stops by which each frame (row) and channel (column) is brighter than the first frame."""

    def stops(self, encoded: Array, frame: int) -> Array:
        """Stops of light of a small picture of this frame, each channel by itself."""
        index = np.clip(encoded * (LEVELS - 1) + 0.5, 0, LEVELS - 1).astype(np.int32)
        return np.asarray(self.curve[index] - self.exposures[frame], dtype=np.float32)


def tabulate_srgb() -> Array:
    codes = np.linspace(0.0, 1.0, LEVELS, dtype=np.float32)
    return np.asarray(np.log2(np.maximum(to_linear(codes), DARKEST)), dtype=np.float64)


def measure(pictures: Sequence[Array], order: Sequence[int]) -> Response:
    """The response of frames that lie over each other (encoded, small); `order` names them from dark to bright."""
    plain = tabulate_srgb()
    count = len(pictures)
    rows, values, owners = [], [], []
    for darker, brighter in pairwise(order):
        low, high = take_samples(pictures[darker], pictures[brighter])
        for channel in range(CHANNELS):
            rows.append(share_knots(low[:, channel]) - share_knots(high[:, channel]))
            values.append(read_curve(plain, high[:, channel]) - read_curve(plain, low[:, channel]))
            owners += [(darker, brighter, channel)] * len(low)
    if not owners:
        return Response(plain.astype(np.float32), np.zeros((count, CHANNELS), np.float32))
    bends, target = np.vstack(rows), np.concatenate(values)
    away = np.zeros((len(owners), CHANNELS * count))
    who = np.array(owners)
    line = np.arange(len(owners))
    # bend(low) − e(low) = bend(high) − e(high) + (plain(high) − plain(low))
    away[line, CHANNELS * who[:, 0] + who[:, 2]] -= 1.0
    away[line, CHANNELS * who[:, 1] + who[:, 2]] += 1.0
    found = settle(np.hstack([bends, away]), target, count)
    curve = plain + read_knots(found[:KNOTS])
    curve = np.maximum.accumulate(curve)
    exposures = found[KNOTS:].reshape(count, CHANNELS)
    return Response((curve - curve[-1]).astype(np.float32), exposures.astype(np.float32))


def trust_camera(pictures: Sequence[Array], written: Sequence[float]) -> tuple[Response, float]:
    """The response of frames that are light by sRGB's own curve, exposed as the camera says; and by how many stops the
    frames contradict it at most.

    A camera's numbers are rounded (1/60 is 1/64), so frames that show enough in common say the last tenth of a stop.
    """
    plain = tabulate_srgb()
    order = sorted(range(len(written)), key=lambda index: written[index])
    found, most = {order[0]: 0.0}, 0.0
    for darker, brighter in pairwise(order):
        apart = written[brighter] - written[darker]
        low, high = take_samples(pictures[darker], pictures[brighter])
        if len(low) >= ENOUGH:
            seen = float(np.median(read_curve(plain, high) - read_curve(plain, low)))
            most = max(most, abs(seen - apart))
            apart = seen
        found[brighter] = found[darker] + apart
    stops = np.array([found[index] - found[0] for index in range(len(written))])
    exposures = np.repeat(stops[:, None], CHANNELS, axis=1).astype(np.float32)
    return Response((plain - plain[-1]).astype(np.float32), exposures), most


def settle(matrix: Array, target: Array, count: int) -> Array:
    """Robust least squares: the first frame's exposure is 0, the curve is as near to sRGB's as the frames allow."""
    width = matrix.shape[1]
    bend = np.zeros((KNOTS - 2, width))
    for row in range(KNOTS - 2):
        bend[row, row : row + 3] = 1.0, -2.0, 1.0
    flat = np.eye(width)[:KNOTS]
    first = np.eye(width)[KNOTS : KNOTS + CHANNELS]
    rest = np.eye(width)[KNOTS + CHANNELS :]
    alike = np.kron(np.eye(count), np.eye(CHANNELS) - 1 / CHANNELS)
    alike = np.hstack([np.zeros((CHANNELS * count, KNOTS)), alike])
    tail = np.vstack([SMOOTH * bend, TRUST_SRGB * flat, first, 1e-3 * rest, CHANNELS_ALIKE * alike])
    weight = np.ones(len(target))
    found: Array = np.zeros(width)
    for _ in range(ROUNDS):
        scaled = matrix * (weight / len(target))[:, None]
        found = np.linalg.solve(matrix.T @ scaled + tail.T @ tail, scaled.T @ target)
        weight = 1.0 / (1.0 + (np.abs(matrix @ found - target) / AGREE) ** 2)
    return found


def take_samples(darker: Array, brighter: Array) -> tuple[Array, Array]:
    """Encoded values of places that are flat in both and clipped in neither."""
    clear = np.ones(darker.shape[:2], bool)
    for picture in (darker, brighter):
        clear &= (dip(picture) > CLEAR[0]) & (peak(picture) < CLEAR[1])
        light = np.ascontiguousarray(picture[..., 1])
        clear &= (cv2.dilate(light, BESIDE) - cv2.erode(light, BESIDE)) < CALM
    rows, columns = np.nonzero(clear)
    step = max(1, len(rows) // SAMPLES)
    return darker[rows[::step], columns[::step]], brighter[rows[::step], columns[::step]]


def share_knots(codes: Array) -> Array:
    """How much each knot of the curve counts at a code: two neighbours share it."""
    place = np.clip(codes, 0, 1) * (KNOTS - 1)
    return np.asarray(np.maximum(1.0 - np.abs(place[:, None] - np.arange(KNOTS)), 0.0))


def read_knots(values: Array) -> Array:
    return np.asarray(np.interp(np.linspace(0, KNOTS - 1, LEVELS), np.arange(KNOTS), values))


def read_curve(curve: Array, codes: Array) -> Array:
    return np.asarray(np.interp(codes * (LEVELS - 1), np.arange(LEVELS), curve))
