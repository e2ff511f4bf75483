"""Tells a border, as scans and listing services leave them, from a sky that is white all along the upper edge."""

import numpy as np

from luster_classic.common.colour import Array

PLAIN = 0.004
"""Standard deviation (encoded) below which a band is plain. Higher: white skies are borders, and houses under them stay
tilted. By eye."""

SAME = 0.02
"""How far (encoded) a pixel of a border may differ from its first row. By eye."""

STRAIGHT, CLOSE = 0.8, 2.0
"""A border ends within so many pixels of one depth over this share of its length; a sky ends at roofs and trees. By
eye, on scans and on white skies."""

BAND = 60
"""A band is the short side ÷ this deep, in pixels, and at least two. By eye."""

SHALLOWEST = 5
"""Percentile of a border's depth over its length that is its own. Higher: a white sky beside it is border too; lower: a
speck decides. By eye."""

TWICE = 2.0
"""How many times as wide as the border opposite a border that does not end straight may be. Higher: a white sky above a
white caption is border; lower: a mount beside a white sky is none. By eye."""

WHITE, BLACK = 0.98, 0.02
"""Encoded values from which a band is white, and up to which it is black; no other border is printed. By eye."""


def has_border(encoded: Array) -> bool:
    """Whether a plain band runs along two opposite edges of the picture, or along one and ends in a straight line."""
    sides = (encoded, encoded[::-1], np.swapaxes(encoded, 0, 1), np.swapaxes(encoded, 0, 1)[::-1])
    depth = max(2, min(encoded.shape[:2]) // BAND)
    top, bottom, left, right = (_is_plain(side[:depth]) for side in sides)
    if (top and bottom) or (left and right):
        return True
    return any(_ends_straight(side) for side, plain in zip(sides, (top, bottom, left, right), strict=True) if plain)


def find_border(encoded: Array) -> np.ndarray:
    """Which pixels belong to the border; none where the picture has no border.

    A plain side belongs to it if it ends straight, or if the side opposite is plain in the same colour and as deep: a
    white sky above a caption is no border, a mount above a white sky is one.
    """
    found: np.ndarray = np.zeros(encoded.shape[:2], dtype=bool)
    pairs = (
        ((encoded, found), (encoded[::-1], found[::-1])),
        ((np.swapaxes(encoded, 0, 1), found.T), (np.swapaxes(encoded, 0, 1)[::-1], found.T[::-1])),
    )
    band = max(2, min(encoded.shape[:2]) // BAND)
    for pair in pairs:
        (one, _), (other, _) = pair
        matched = _is_plain(one[:band]) and _is_plain(other[:band]) and _is_alike(one, other)
        for side, part in pair:
            if _is_plain(side[:band]) and (matched or _ends_straight(side)):
                part[: _measure_width(side)] = True
    return found


def _is_alike(one: Array, other: Array) -> bool:
    """Whether two opposite plain sides have one colour and about the same width."""
    same = bool(np.abs(one[0].mean(axis=0) - other[0].mean(axis=0)).max() < SAME)
    narrow, wide = sorted((_measure_width(one), _measure_width(other)))
    return same and wide <= TWICE * narrow


def _measure_width(picture: Array) -> int:
    """How many pixels from the upper edge downwards are the border's own."""
    return int(np.percentile(_measure_depth(picture), SHALLOWEST))


def _is_plain(band: Array) -> bool:
    return bool(band.std(axis=(0, 1)).max() < PLAIN and (band.min() > WHITE or band.max() < BLACK))


def _ends_straight(picture: Array) -> bool:
    """Whether what is plain along the upper edge ends at one depth."""
    depth = _measure_depth(picture)
    return bool((np.abs(depth - np.median(depth)) <= CLOSE).mean() >= STRAIGHT)


def _measure_depth(picture: Array) -> np.ndarray:
    """How many pixels from the upper edge downwards are like it, in each column."""
    same = (np.abs(picture - picture[0].mean(axis=0)) < SAME).all(axis=2)
    return np.asarray(np.where(same.all(axis=0), len(same), same.argmin(axis=0)))
