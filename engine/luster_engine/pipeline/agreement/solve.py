"""Chooses a shift for each photo of a shoot so that shared surfaces agree: robust least squares, without chance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.agreement.surfaces import Shared

CHANNELS = 3
"""Red, green and blue."""
MOST = 0.8
"""Log odds by which a channel is shifted at most, about a stop in the middle tones. Farther off, the photo is of
another hour or the match is wrong."""
_OWN = 0.02
"""Weight of a photo's own light beside one pair of photos that share a wall. Higher: walls stay apart."""
_LEAST_SURE = 0.15
"""Weight of a photo's own light where nothing neutral was found in it, as a share of a sure one's."""
_ODD = 0.10
"""Shift, in log odds, beyond which a photo's own light loses weight: among ten photos the odd one gives way."""
_OUTLIER = 0.15
"""Distance from what a pair agrees on beyond which a surface loses weight: a lamp's glow, a reflection."""
_FULL = 60
"""Surfaces from which a pair of photos has its full weight."""
_ROUNDS = 30
"""Of reweighting at most; it ends earlier once nothing moves by 1e-5. Chosen, not measured: too few would leave the
photos of a large room apart by what a further round moves them."""
PIVOT = -1.0
"""Log odds around which contrast is stretched: a bright wall's middle, which stays where it is."""
MOST_CONTRAST = 0.25
"""Logarithm by which contrast is changed at most, about a quarter. More looks like another style."""
_SPREAD = 0.4
"""Spread of the shared light, in log odds, from which a pair tells about contrast. Lower: one wall's grain decides."""
_LIKE = 0.9
"""Correlation of the light in two photos from which they tell about contrast."""
_OWN_CONTRAST = 0.1
"""Weight of a photo's own contrast, as `_OWN` of its light. Lower: small differences of views are evened out, too."""


@dataclass(frozen=True)
class Pair:
    """Two photos that share surfaces."""

    first: int
    second: int
    light: Shared


@dataclass(frozen=True)
class Settlement:
    """The shift of each photo (log odds of red, green and blue, then contrast), and how the photos hang together."""

    shifts: tuple[tuple[float, float, float, float], ...]
    groups: tuple[int, ...]
    """The group that each photo belongs to: photos of one room and light, by what they share. Its number is the place
    of its first photo."""
    before: float
    after: float
    """The middle difference of shared surfaces in log odds, before and after."""


def agree(
    photos: int, pairs: Sequence[Pair], *, sure: Mapping[int, float], fixed: frozenset[int] = frozenset()
) -> Settlement:
    """`sure` says of each photo how far its own white balance is to be trusted, 0 to 1; `fixed` photos stay."""
    trust = np.array([max(_LEAST_SURE, sure.get(index, 0.0)) for index in range(photos)])
    trust[sorted(fixed)] = 1e6
    slopes = [(pair, np.array([slope]), 1.0) for pair in pairs if (slope := _slope(pair.light)) is not None]
    contrast = np.clip(_settled(photos, slopes, _OWN_CONTRAST * trust), -MOST_CONTRAST, MOST_CONTRAST)[:, 0]
    stretched = [Pair(pair.first, pair.second, _stretched(pair, contrast)) for pair in pairs]
    differences = [(pair, *_middle(pair.light)) for pair in stretched]
    shifts = np.clip(_settled(photos, differences, _OWN * trust), -MOST, MOST)
    left = [_middle(pair.light)[0] for pair in pairs]
    after = [middle + shifts[pair.first] - shifts[pair.second] for pair, middle, _ in differences]
    rounded = tuple(
        (round(float(r), 4), round(float(g), 4), round(float(b), 4), round(float(c), 4))
        for (r, g, b), c in zip(shifts, contrast, strict=True)
    )
    return Settlement(rounded, _groups(photos, pairs), _typical(left), _typical(after))


def _settled(
    photos: int, differences: Sequence[tuple[Pair, NDArray[np.float64], float]], own: NDArray[np.float64]
) -> NDArray[np.float64]:
    """What each photo is moved by, so that what differs between pairs goes: robust least squares. A pair that is far
    off counts less, and so does the own light of a photo that is moved far."""
    sides = len(differences[0][1]) if differences else CHANNELS
    moved: NDArray[np.float64] = np.zeros((photos, sides))
    for _ in range(_ROUNDS):
        length = np.sqrt((moved**2).mean(axis=1))
        matrix = np.diag(own / np.maximum(1.0, length / _ODD))
        right = np.zeros((photos, sides))
        for pair, middle, weight in differences:
            one, two = pair.first, pair.second
            left = np.abs(middle + moved[one] - moved[two]).max()
            held = weight / max(1.0, float(left) / _OUTLIER)
            matrix[[one, two], [one, two]] += held
            matrix[[one, two], [two, one]] -= held
            right[one] -= held * middle
            right[two] += held * middle
        now = np.asarray(np.linalg.solve(matrix, right), np.float64)
        done = float(np.abs(now - moved).max()) < 1e-5
        moved = now
        if done:
            break
    return moved


def _slope(light: Shared) -> float | None:
    """The logarithm of how much more contrast the first photo has than the second; None where a pair does not tell."""
    ours, theirs = (np.sort(each.mean(axis=1).astype(np.float64)) for each in (light.first, light.second))
    if min(ours.std(), theirs.std()) < _SPREAD:
        return None
    mixed = light.first.mean(axis=1), light.second.mean(axis=1)
    if float(np.corrcoef(*mixed)[0, 1]) < _LIKE:
        return None
    cut = max(1, len(ours) // 10)
    spans = [float(each[-cut] - each[cut - 1]) for each in (ours, theirs)]
    return float(np.log(spans[0] / spans[1])) if min(spans) > _SPREAD else None


def _stretched(pair: Pair, contrast: NDArray[np.float64]) -> Shared:
    first, second = (
        np.asarray(PIVOT + np.exp(contrast[index]) * (light - PIVOT), np.float32)
        for index, light in ((pair.first, pair.light.first), (pair.second, pair.light.second))
    )
    return Shared(first, second)


def _middle(light: Shared) -> tuple[NDArray[np.float64], float]:
    """What first − second comes to over the surfaces of a pair, robustly, and how much that is worth (0 to 1)."""
    apart = (light.first - light.second).astype(np.float64)
    middle = np.median(apart, axis=0)
    for _ in range(5):
        away = np.abs(apart - middle).max(axis=1)
        weight = 1.0 / np.maximum(1.0, away / _OUTLIER)
        middle = (apart * weight[:, None]).sum(axis=0) / weight.sum()
    spread = float(np.median(np.abs(apart - middle)))
    held = min(1.0, len(apart) / _FULL) / (1.0 + (spread / _OUTLIER) ** 2)
    return middle, held


def _groups(photos: int, pairs: Sequence[Pair]) -> tuple[int, ...]:
    group = list(range(photos))
    for pair in pairs:
        low, high = sorted((group[pair.first], group[pair.second]))
        group = [low if each == high else each for each in group]
    return tuple(group)


def _typical(differences: Sequence[NDArray[np.float64]]) -> float:
    return float(np.median([np.abs(each).max() for each in differences])) if differences else 0.0
