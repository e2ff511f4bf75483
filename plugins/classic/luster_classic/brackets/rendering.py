"""How a camera draws the same light in two exposures: what differs by colour alone is its rendering, not motion.

A camera's JPEG is no curve for each channel: bright colours turn paler, deep ones are held back, and a phone does so
anew for every exposure. Such differences hang on the colour of a place and on nothing else. Things that move do not.
"""

from collections.abc import Sequence

import cv2
import numpy as np

from luster_classic.brackets.response import CHANNELS
from luster_classic.common.colour import Array

LEAST_SHARED = 500
"""Places that two frames must both tell of before one is held against the other. Fewer: a thing that moved is a good
part of them, and is explained away."""

COARSE = 2
"""Small pixels of which one is asked, across and down. What a colour is drawn like changes with the colours of a frame,
and those of a quarter of its places tell. More: shifts are smeared over edges; 1 takes three times as long."""

SAMPLES = 10_000
"""Places that are asked, evenly over the frame. More takes time and moves the ten numbers of the fit by nothing."""

ROUNDS = 5
"""Of reweighting; a thing that moved has lost its say after three. Fewer: it bends the fit."""

SURE, LEAST_SURE = 1.5, 0.05
"""Median errors from which a place loses its say, and the least error in stops that is one: grain. Larger: what moved
is taken for colour; smaller: colours of a tenth of the frame are left out."""

MOST = 1.0
"""Stops by which colour can explain that frames differ. The highlights of public sets needed 0.8; beyond it, it is
another thing."""

FITTED = (0.01, 0.99)
"""Shares of the places asked between which a channel's value was fitted; beyond, the fit is held at its end. A value
that nobody was asked about is no reason to bend it on: on public sets it took up to three times as much for motion."""

RIDGE = 1e-3
"""Share of the mean diagonal that is added, so that a frame of one colour can be solved."""


def level(
    codes: Sequence[Array], lights: Sequence[Array], lost: Sequence[np.ndarray], order: Sequence[int]
) -> list[Array]:
    """What is added to the light (stops) of each frame for it to be as the first one would have drawn it; each is held
    against its neighbour in brightness, outwards from the first."""
    shape = lights[0].shape[1::-1]
    shifts = [np.zeros(light.shape, np.float32) for light in lights]
    codes, lights, lost = ([each[::COARSE, ::COARSE] for each in maps] for maps in (codes, lights, lost))
    coarse = [np.zeros(light.shape, np.float32) for light in lights]
    at = list(order).index(0)
    for way in (order[at + 1 :], order[:at][::-1]):
        near = 0
        for frame in way:
            both = np.flatnonzero((lost[near] == 0) & (lost[frame] == 0))
            if len(both) >= LEAST_SHARED:
                both = both[:: max(1, len(both) // SAMPLES)]
                seen, light, wanted = (
                    each.reshape(-1, CHANNELS)[both]
                    for each in (codes[frame], lights[frame], lights[near] + coarse[near])
                )
                lowest, highest = (np.asarray(np.quantile(seen, share, axis=0), np.float32) for share in FITTED)
                coarse[frame] = predict(np.clip(codes[frame], lowest, highest), explain(seen, wanted - light))
                shifts[frame] = np.asarray(cv2.resize(coarse[frame], shape, interpolation=cv2.INTER_LINEAR), np.float32)
            near = frame
    return shifts


def explain(code: Array, apart: Array) -> Array:
    """What of the difference (stops, by place and channel) a smooth function of the colour explains."""
    basis, wanted = span(code).astype(np.float64), apart.astype(np.float64)
    trust = np.ones(len(basis))
    fit = np.zeros((basis.shape[1], wanted.shape[1]))
    for _ in range(ROUNDS):
        weighted = basis * trust[:, None]
        normal = weighted.T @ basis
        ridge = RIDGE * np.trace(normal) / len(normal)
        fit = np.linalg.solve(normal + ridge * np.eye(len(normal)), weighted.T @ wanted)
        error = np.abs(wanted - basis @ fit).max(axis=1)
        trust = 1.0 / (1.0 + (error / (SURE * max(LEAST_SURE, float(np.median(error))))) ** 2) ** 2
    return fit.astype(np.float32)


def predict(code: Array, fit: Array) -> Array:
    """The same for every place."""
    return np.asarray(np.clip(span(code) @ fit, -MOST, MOST), np.float32)


def span(code: Array) -> Array:
    """Encoded red, green and blue (0…1), their squares and products, and one."""
    red, green, blue = (code[..., channel] for channel in range(CHANNELS))
    products = (red * red, green * green, blue * blue, red * green, red * blue, green * blue)
    return np.stack([np.ones_like(red), red, green, blue, *products], axis=-1)
