"""Finds how a model's answer lies over the photo, to a fraction of a pixel, and how well that can be trusted."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.guide.drift import smooth_drift

EDGE = 1536
"""Long edge, in pixels, at which answers are laid, wires are followed, and errors and drift are stated."""
_FEATURE_EDGE = 1024
"""Long edge, in pixels, at which features are sought: the size of most answers, so neither picture is blown up."""
_FEATURES = 3000
"""The most that are sought in each picture; fewer leave plain façades without any."""
_RATIO = 0.85
"""How much nearer the best match must be than the second. Higher: bricks are matched with other bricks."""
_RANSAC_PX = 2.0
"""Pixels at that size within which a match agrees with a homography."""
_MIN_INLIERS = 40
"""Matches that must agree. Fewer: a picture of another house can be laid over this one."""

Grey = NDArray[np.float32]
Rgb = NDArray[Any]


@dataclass(frozen=True)
class Registration:
    """`homography` maps photo points to guide points, both in pixels at the working size (`EDGE` on the long edge).

    `residual` is the RMS of what is left between matched features after the homography; `drift` the size (95th
    percentile) of a smooth displacement that no homography explains. Both in working pixels.
    """

    homography: NDArray[np.float64]
    size: tuple[int, int]
    inliers: int
    residual: float
    drift: float
    trusted: bool
    reason: str = ""


def working_size(width: int, height: int, edge: int = EDGE) -> tuple[int, int]:
    """The size with this long edge and the picture's own ratio: (width, height)."""
    scale = edge / max(width, height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def resized(pixels: Rgb, size: tuple[int, int]) -> Rgb:
    """The picture at a size, averaged when it shrinks."""
    shrinks = size[0] < pixels.shape[1]
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC)


def local_luma(pixels: Rgb, sigma: float = 12.0) -> Grey:
    """Brightness normalised by its surroundings, so that a dusk grade and the daylight photo look alike."""
    luma = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
    mean = cv2.GaussianBlur(luma, (0, 0), sigma)
    deviation = np.sqrt(np.maximum(cv2.GaussianBlur(luma * luma, (0, 0), sigma) - mean * mean, 0.0))
    return np.clip((luma - mean) / (deviation + 4.0), -3.0, 3.0).astype(np.float32)


def register(photo: Rgb, guide: Rgb, *, ignore: NDArray[np.float32] | None = None) -> Registration:
    """Registers the guide (RGB, any size) to the photo; `ignore` (0…1, any size) marks what may differ: a new sky."""
    size = working_size(photo.shape[1], photo.shape[0])
    ours, theirs = local_luma(resized(photo, size)), local_luma(resized(guide, size))
    keep = np.full((size[1], size[0]), 255, np.uint8)
    if ignore is not None:
        keep[cv2.resize(ignore, size, interpolation=cv2.INTER_LINEAR) > 0.2] = 0
        keep = np.asarray(cv2.erode(keep, np.ones((9, 9), np.uint8)), np.uint8)
    matched = _matches(ours, theirs, keep)
    if matched is None:
        return _refused(size, 0, "too few details of the photo are found in the answer")
    source, target = matched
    homography, chosen = cv2.findHomography(
        source, target, cv2.USAC_MAGSAC, _RANSAC_PX, maxIters=5000, confidence=0.9999
    )
    if homography is None or int(chosen.sum()) < _MIN_INLIERS:
        return _refused(size, 0 if chosen is None else int(chosen.sum()), "the answer does not lie over the photo")
    refined = _refine(ours, theirs, np.asarray(homography, np.float64), keep)
    good = chosen.ravel().astype(bool)
    residual = _residual(refined, source[good], target[good])
    drift = _drift(ours, theirs, refined, keep)
    return Registration(refined, size, int(good.sum()), residual, drift, True)


def _refused(size: tuple[int, int], inliers: int, reason: str) -> Registration:
    return Registration(np.eye(3), size, inliers, float("inf"), float("inf"), False, reason)


def _matches(
    ours: Grey, theirs: Grey, keep: NDArray[np.uint8]
) -> tuple[NDArray[np.float32], NDArray[np.float32]] | None:
    """Pairs of feature points (photo, guide), in working pixels."""
    size = _feature_size(ours)
    scale = _FEATURE_EDGE / EDGE
    first = _bytes(cv2.resize(ours, size, interpolation=cv2.INTER_AREA))
    second = _bytes(cv2.resize(theirs, size, interpolation=cv2.INTER_AREA))
    sift = cv2.SIFT_create(nfeatures=_FEATURES, contrastThreshold=0.02)  # type: ignore[attr-defined]  # missing in the stubs
    points, described = sift.detectAndCompute(first, cv2.resize(keep, size, interpolation=cv2.INTER_NEAREST))
    others, other_described = sift.detectAndCompute(second, None)
    if described is None or other_described is None or len(points) < _MIN_INLIERS or len(others) < _MIN_INLIERS:
        return None
    here, there = (np.asarray([each.pt for each in some], np.float32) for some in (points, others))
    nearest, clear = _nearest(_rooted(described), _rooted(other_described))
    found = there[nearest]
    clear &= (np.abs(found - here) < 0.06 * max(size)).all(axis=1)  # an answer is never far off
    if int(clear.sum()) < _MIN_INLIERS:
        return None
    return _to_working(here[clear], scale), _to_working(found[clear], scale)


def _to_working(points: NDArray[np.float32], scale: float) -> NDArray[np.float32]:
    # feature coordinates are pixel centres of the smaller picture
    return np.ascontiguousarray((points + 0.5) / scale - 0.5, np.float32)


def _feature_size(grey: Grey) -> tuple[int, int]:
    scale = _FEATURE_EDGE / EDGE
    return round(grey.shape[1] * scale), round(grey.shape[0] * scale)


def _nearest(ours: NDArray[np.float32], theirs: NDArray[np.float32]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """For each description (a unit vector) the nearest other one, and whether it is clearly nearer than the next."""
    alike = ours @ theirs.T
    rows = np.arange(len(ours))
    best = alike.argmax(axis=1)
    first = alike[rows, best]
    alike[rows, best] = -1.0
    near, next_near = (np.sqrt(np.maximum(2.0 - 2.0 * each, 0.0)) for each in (first, alike.max(axis=1)))
    return best, near <= _RATIO * next_near


def _rooted(described: Any) -> NDArray[np.float32]:
    scaled = described / (described.sum(axis=1, keepdims=True) + 1e-6)
    return np.asarray(np.sqrt(scaled), np.float32)


def _bytes(grey: NDArray[Any]) -> NDArray[np.uint8]:
    return np.asarray(np.clip(grey * 42.0 + 128.0, 0, 255), np.uint8)


def _refine(ours: Grey, theirs: Grey, start: NDArray[np.float64], keep: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Sharpens the homography on all pixels (ECC); keeps the start where that does not converge or runs away."""
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 40, 1e-5)
    size = _feature_size(ours)
    down = _centred(np.diag([size[0] / ours.shape[1], size[1] / ours.shape[0], 1.0]))
    first, second = (cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in (ours, theirs))
    mask = cv2.resize(keep, size, interpolation=cv2.INTER_NEAREST)
    begun = (down @ start @ np.linalg.inv(down)).astype(np.float32)
    try:
        _, found = cv2.findTransformECC(first, second, begun, cv2.MOTION_HOMOGRAPHY, criteria, mask, 5)
    except cv2.error:
        return start
    refined = np.linalg.inv(down) @ np.asarray(found, np.float64) @ down
    refined /= refined[2, 2]
    height, width = ours.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = np.abs(_apply(refined, corners) - _apply(start, corners)).max()
    return refined if moved < 6.0 else start


def _apply(homography: NDArray[np.float64], points: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(cv2.perspectiveTransform(points[None], homography)[0], np.float32)


def _residual(homography: NDArray[np.float64], source: NDArray[np.float32], target: NDArray[np.float32]) -> float:
    error = np.linalg.norm(_apply(homography, source) - target, axis=1)
    close = error[error <= np.quantile(error, 0.9)]
    return float(np.sqrt(np.mean(close**2)))


def aligned(guide: Rgb, registration: Registration, size: tuple[int, int] | None = None) -> Rgb:
    """The guide as it lies over the photo, at the working size or another one of the same ratio."""
    size = size or registration.size
    to_work = np.diag([registration.size[0] / size[0], registration.size[1] / size[1], 1.0])
    to_work = _centred(to_work)
    to_guide = _centred(np.diag([guide.shape[1] / registration.size[0], guide.shape[0] / registration.size[1], 1.0]))
    matrix = to_guide @ registration.homography @ to_work
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    return cv2.warpPerspective(guide, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)


def _centred(scale: NDArray[np.float64]) -> NDArray[np.float64]:
    """A scaling that keeps pixel centres: x ↦ (x + ½)·s − ½."""
    shifted = scale.copy()
    shifted[0, 2] = 0.5 * scale[0, 0] - 0.5
    shifted[1, 2] = 0.5 * scale[1, 1] - 0.5
    return shifted


def _drift(ours: Grey, theirs: Grey, homography: NDArray[np.float64], keep: NDArray[np.uint8]) -> float:
    """How far a smooth displacement remains after the homography, by dense flow where there is texture."""
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    back = cv2.warpPerspective(theirs, homography, ours.shape[::-1], flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return smooth_drift(_bytes(ours), _bytes(back), keep)
