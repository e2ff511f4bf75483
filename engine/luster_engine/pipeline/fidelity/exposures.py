"""Judges a picture that was merged of several exposures: each place by the exposure that shows it.

The result is compared with the best-exposed frame where that one is neither blown nor drowned, and with the others
where it is. So a view through a window is held against the exposure that holds it, and against nothing invented.
Where a place looks changed all the same, each exposure is asked alone: half blown, half drowned and in a strong tone a
place can look like another one, and be just what a darker exposure shows.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from luster_sdk import LUMA, Frame
from numpy.typing import NDArray

from luster_engine.pipeline.fidelity import model as fidelity_model
from luster_engine.pipeline.fidelity.cells import EDGE, compare, fitted, grid_size
from luster_engine.pipeline.guide.register import local_luma
from luster_engine.pipeline.render.smaller import shrink

Rgb = NDArray[np.uint8]
Plane = NDArray[np.float32]

TOLD = (10, 245)
"""Bytes of the darkest and the brightest channel between which a frame shows a place."""
_SMALL_PIXELS = EDGE * EDGE
_POINTS, _LEAST = 500, 20
_SOFT = 2.5
"""Sigma in pixels of the line between what is taken from two exposures."""
_MOST_UNSEEN = 0.1
"""Share of a cell that may be blown or drowned in an exposure that is asked about it. More: a white nothing explains
whatever was drawn there."""
_STEP = (0.03, 0.9)
"""Encoded brightness between which two frames tell by how much one is brighter."""


def shown_by(photo: Frame, others: Sequence[Frame]) -> Rgb:
    """The photo, small, and in its blown and drowned places what another exposure shows there, in its light.

    An exposure that does not lie over the photo by a small movement is not used.
    """
    small = shrink(photo, _SMALL_PIXELS)
    base = small.as_bytes()
    missing = _missing(base)
    for other in others:
        if not missing.any():
            break
        laid = _laid(base, shrink(other, small.width * small.height).as_bytes())
        if laid is None:
            continue
        fills = missing & ~_missing(laid)
        if not fills.any():
            continue
        soft = cv2.GaussianBlur(fills.astype(np.float32), (0, 0), _SOFT)[..., None]
        base = np.asarray(base * (1 - soft) + _in_its_light(base, laid) * soft + 0.5, np.uint8)
        missing &= ~fills
    return base


def each_alone(photo: Frame, others: Sequence[Frame]) -> Iterator[Rgb]:
    """Each exposure, small, as it lies over the photo; the photo first."""
    small = shrink(photo, _SMALL_PIXELS)
    base = small.as_bytes()
    yield base
    for other in others:
        if (laid := _laid(base, shrink(other, small.width * small.height).as_bytes())) is not None:
            yield laid


def least_suspicious(suspicion: Plane, exposures: Iterator[Rgb], other: Rgb, region: Plane | None) -> Plane:
    """The suspicion of each cell (log odds) by the exposure that explains it best, of those that show it."""
    for exposure in exposures:
        cells = compare(exposure, other, region)
        if cells.size != grid_size(other.shape[1], other.shape[0]):
            continue
        unseen = cv2.resize(
            _missing(fitted(exposure, cells.size)).astype(np.float32),
            suspicion.shape[::-1],
            interpolation=cv2.INTER_AREA,
        )
        alone = fidelity_model.load().log_odds(cells.features)
        suspicion = np.where(unseen < _MOST_UNSEEN, np.minimum(suspicion, alone), suspicion)
    return suspicion


def _missing(picture: Rgb) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = (picture.min(axis=2) > TOLD[1]) | (picture.max(axis=2) < TOLD[0])
    return found


def _laid(base: Rgb, other: Rgb) -> Rgb | None:
    """The other exposure as it lies over the photo; None where too little of it is found again."""
    if other.shape != base.shape:
        return None
    ours, theirs = (np.asarray(np.clip(local_luma(each) * 42 + 128, 0, 255), np.uint8) for each in (base, other))
    start = cv2.goodFeaturesToTrack(ours, _POINTS, 0.005, 6)
    if start is None or len(start) < _LEAST:
        return None
    end, found, _ = cv2.calcOpticalFlowPyrLK(ours, theirs, start, start.copy())
    good = found.ravel() > 0
    if int(good.sum()) < _LEAST:
        return None
    turn, kept = cv2.estimateAffinePartial2D(start[good], end[good], ransacReprojThreshold=1.5)
    if turn is None or int(kept.sum()) < _LEAST:
        return None
    size = (base.shape[1], base.shape[0])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(other, turn, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _in_its_light(base: Rgb, other: Rgb) -> Plane:
    """The other exposure about as bright as it would have been in the photo, kept from clipping."""
    weights = np.asarray(LUMA, np.float32)
    one, two = base.astype(np.float32) @ weights, other.astype(np.float32) @ weights
    low, high = (255 * each for each in _STEP)
    both = (one > low) & (one < high) & (two > low) & (two < high)
    gain = float(np.median(one[both] / two[both])) if int(both.sum()) > _LEAST else 1.0
    lit = other.astype(np.float32) * gain
    # A shoulder keeps what would be blown again apart: it is compared by its edges, not by its brightness.
    return np.asarray(np.where(lit > 180, 180 + 70 * (1 - np.exp(-(lit - 180) / 300)), lit), np.float32)
