"""Finds how a model's answer lies over the photo, to a fraction of a pixel, and how well that can be trusted."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

EDGE = 1536
"""Long edge, in pixels, at which registration is refined and its errors are stated."""
_FEATURE_EDGE = 1024
_RANSAC_PX = 2.0
_MIN_INLIERS = 40

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
    scale = _FEATURE_EDGE / EDGE
    size = (round(ours.shape[1] * scale), round(ours.shape[0] * scale))
    first = _bytes(cv2.resize(ours, size, interpolation=cv2.INTER_AREA))
    second = _bytes(cv2.resize(theirs, size, interpolation=cv2.INTER_AREA))
    sift = cv2.SIFT_create(nfeatures=6000, contrastThreshold=0.02)  # type: ignore[attr-defined]  # missing in the stubs
    points, described = sift.detectAndCompute(first, cv2.resize(keep, size, interpolation=cv2.INTER_NEAREST))
    others, other_described = sift.detectAndCompute(second, None)
    if described is None or other_described is None or len(points) < _MIN_INLIERS or len(others) < _MIN_INLIERS:
        return None
    pairs = cv2.BFMatcher(cv2.NORM_L2).knnMatch(_rooted(described), _rooted(other_described), k=2)
    limit = 0.06 * max(size)
    chosen = []
    for pair in pairs:
        if len(pair) < 2 or pair[0].distance > 0.85 * pair[1].distance:
            continue
        a, b = points[pair[0].queryIdx].pt, others[pair[0].trainIdx].pt
        if abs(a[0] - b[0]) < limit and abs(a[1] - b[1]) < limit:  # an answer is never far off
            chosen.append((a, b))
    if len(chosen) < _MIN_INLIERS:
        return None
    array = np.asarray(chosen, np.float32)
    # feature coordinates are pixel centres of the smaller picture
    array = (array + 0.5) / scale - 0.5
    return np.ascontiguousarray(array[:, 0]), np.ascontiguousarray(array[:, 1])


def _rooted(described: Any) -> NDArray[np.float32]:
    scaled = described / (described.sum(axis=1, keepdims=True) + 1e-6)
    return np.asarray(np.sqrt(scaled), np.float32)


def _bytes(grey: NDArray[Any]) -> NDArray[np.uint8]:
    return np.asarray(np.clip(grey * 42.0 + 128.0, 0, 255), np.uint8)


def _refine(ours: Grey, theirs: Grey, start: NDArray[np.float64], keep: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Sharpens the homography on all pixels (ECC); keeps the start where that does not converge or runs away."""
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 40, 1e-5)
    try:
        _, found = cv2.findTransformECC(
            ours, theirs, start.astype(np.float32), cv2.MOTION_HOMOGRAPHY, criteria, keep, 5
        )
    except cv2.error:
        return start
    refined = np.asarray(found, np.float64)
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
    first, second = _bytes(ours), _bytes(back)
    dis = cv2.DISOpticalFlow_create(1)  # type: ignore[attr-defined]  # missing in the stubs; 1 is the fast preset
    flow = dis.calc(first, second, None)
    energy = cv2.cornerMinEigenVal(first, 7)
    textured = (energy > np.quantile(energy, 0.6)) & (keep > 0)
    border = 24
    textured[:border], textured[-border:], textured[:, :border], textured[:, -border:] = False, False, False, False
    medians = []
    step = 96
    for top in range(0, ours.shape[0], step):
        for left in range(0, ours.shape[1], step):
            tile = textured[top : top + step, left : left + step]
            if tile.sum() > 150:
                vectors = flow[top : top + step, left : left + step][tile]
                medians.append(np.median(vectors, axis=0))
    if len(medians) < 6:
        return 0.0
    return float(np.quantile(np.linalg.norm(np.asarray(medians), axis=1), 0.95))
