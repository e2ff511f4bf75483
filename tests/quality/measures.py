"""How good a result is, as numbers against exact truth; every function here is proven on hand-made cases."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.quality.colours import delta_e, to_lab

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]


def iou(claimed: Floats, truth: Floats) -> float:
    """Overlap over union of two coverages, fractions counted as fractions; 1 when both are empty."""
    union = float(np.maximum(claimed, truth).sum())
    return float(np.minimum(claimed, truth).sum()) / union if union > 0 else 1.0


def _outline(mask: Flags) -> Flags:
    """Pixels of the mask that touch its outside; the frame's own border is no outline."""
    padded = cv2.copyMakeBorder(mask.astype(np.uint8), 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    inner = cv2.erode(padded, np.ones((3, 3), np.uint8))[1:-1, 1:-1]
    return np.asarray(mask & (inner == 0), dtype=np.bool_)


def _grown(mask: Flags, radius: int) -> Flags:
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    return np.asarray(cv2.dilate(mask.astype(np.uint8), disc), dtype=np.bool_)


def dilate(mask: Flags, radius: int) -> Flags:
    """The mask grown by a disc."""
    return _grown(mask, radius) if radius else mask


def boundary_f(claimed: Floats, truth: Floats, reach: int = 3) -> float:
    """F-measure of the outlines at half coverage: an outline pixel is right when the other's is within `reach` px."""
    a, b = _outline(claimed >= 0.5), _outline(truth >= 0.5)
    if not a.any() and not b.any():
        return 1.0
    if not a.any() or not b.any():
        return 0.0
    precision = float((a & _grown(b, reach)).sum()) / float(a.sum())
    recall = float((b & _grown(a, reach)).sum()) / float(b.sum())
    return 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0


def edge_band(truth: Floats, reach: int = 2) -> Flags:
    """Where the truth is fractional, and `reach` pixels around the outline."""
    fractional = (truth > 0.02) & (truth < 0.98)
    return np.asarray(fractional | _grown(_outline(truth >= 0.5), reach), dtype=np.bool_)


def alpha_error(claimed: Floats, truth: Floats) -> float:
    """Mean absolute difference of coverage in the truth's edge band; 0 when there is no edge."""
    band = edge_band(truth)
    return float(np.abs(claimed - truth)[band].mean()) if band.any() else 0.0


def false_share(claimed: Floats, truth: Floats) -> float:
    """Share of what was claimed that is not the subject; 0 when nothing was claimed."""
    total = float(claimed.sum())
    return float((claimed * (1.0 - truth)).sum()) / total if total > 0 else 0.0


def claimed_share(claimed: Floats) -> float:
    """How much of the frame was claimed: on a scene without the subject, every bit of it is a false claim."""
    return float(claimed.mean())


def bytes_changed(before: Bytes, after: Bytes, allowed: Flags | None = None) -> int:
    """Values that differ between two pictures outside `allowed`."""
    changed = before != after
    if allowed is not None:
        changed = changed & ~allowed[..., None]
    return int(changed.sum())


def outside_share(before: Bytes, after: Bytes, truth: Floats, reach: int = 3) -> float:
    """Share of the frame's pixels that changed outside the truth grown by `reach` pixels."""
    allowed = dilate(np.asarray(truth > 0.02, dtype=np.bool_), reach)
    changed = (before != after).any(axis=-1) & ~allowed
    return float(changed.mean())


@dataclass(frozen=True)
class Patch:
    """One square of the picture that lies wholly on a neutral surface."""

    top: int
    left: int
    size: int


def neutral_patches(neutral: Floats, size: int = 12) -> tuple[Patch, ...]:
    """Squares on a grid that the neutral mask covers whole."""
    height, width = neutral.shape
    rows, columns = height // size, width // size
    blocks = neutral[: rows * size, : columns * size].reshape(rows, size, columns, size).min(axis=(1, 3))
    return tuple(Patch(int(r) * size, int(c) * size, size) for r, c in np.argwhere(blocks > 0.97))


def patch_colours(picture: Bytes, patches: tuple[Patch, ...]) -> Floats:
    """Mean Lab of each patch."""
    means = [
        picture[p.top : p.top + p.size, p.left : p.left + p.size].reshape(-1, 3).mean(axis=0) / 255.0 for p in patches
    ]
    return to_lab(np.array(means, dtype=np.float32).reshape(-1, 3))


def cast_error(picture: Bytes, truth: Bytes, patches: tuple[Patch, ...]) -> float | None:
    """Mean ΔE2000 between the patches of a picture and of its truth, at the truth's lightness: colour, not exposure.

    Patches that are black or blown in either picture say nothing about colour and are left out.
    """
    if not patches:
        return None
    seen, right = patch_colours(picture, patches), patch_colours(truth, patches)
    useful = (seen[:, 0] > 15) & (seen[:, 0] < 97) & (right[:, 0] > 15) & (right[:, 0] < 97)
    if useful.sum() < 4:
        return None
    level = np.column_stack([right[:, 0], seen[:, 1:]])
    return float(delta_e(level[useful], right[useful]).mean())


def frame_colour_error(picture: Bytes, truth: Bytes) -> float:
    """Mean ΔE2000 of the whole frame at the truth's lightness, on pictures of one size."""
    seen, right = (_soft_lab(p) for p in (picture, truth))
    useful = (right[:, 0] > 5) & (right[:, 0] < 97)
    level = np.column_stack([right[:, 0], seen[:, 1:]])
    return float(delta_e(level[useful], right[useful]).mean())


def _soft_lab(picture: Bytes) -> Floats:
    blurred = cv2.GaussianBlur(picture, (0, 0), 2.0)[::2, ::2].reshape(-1, 3)
    return to_lab(np.asarray(blurred, dtype=np.float32) / np.float32(255.0))


def detail_kept(before: Bytes, after: Bytes, inside: Flags | None = None) -> float:
    """Correlation of the luminance gradients of two pictures: 1 when every edge and grain is where it was."""
    grads = []
    for picture in (before, after):
        grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
        grads.append((cv2.Sobel(grey, cv2.CV_32F, 1, 0, ksize=3), cv2.Sobel(grey, cv2.CV_32F, 0, 1, ksize=3)))
    where = np.ones(before.shape[:2], dtype=np.bool_) if inside is None else inside
    a = np.concatenate([g[where] for g in grads[0]])
    b = np.concatenate([g[where] for g in grads[1]])
    norm = float(np.sqrt((a * a).sum()) * np.sqrt((b * b).sum()))
    return float((a * b).sum()) / norm if norm > 0 else 1.0


def halo_overshoot(after: Bytes, before: Bytes, truth: Floats, side: Flags, points: int = 400) -> float | None:
    """How far an edit swings the brightness of what stands beside its subject, as a share of the step at the edge.

    Sampled along the edge's normal on the kept side (`side`), 2 to 7 px from the edge, against the same pixels
    without the edit (`before`); the step is the one across the edge in `after`, or the edit's own on the subject if
    that is larger. The median over the edge; None where there is no clean edge.
    """
    soft = cv2.GaussianBlur(truth, (0, 0), 2.5)
    dx = np.asarray(cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=3), dtype=np.float32)
    dy = np.asarray(cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=3), dtype=np.float32)
    ys, xs = np.nonzero(_outline(truth >= 0.5))
    if len(ys) == 0:
        return None
    order = np.random.default_rng(7).permutation(len(ys))
    found = [_swing(after, before, truth, side, (xs[k], ys[k]), (dx, dy)) for k in order[: points * 4]]
    swings = [s for s in found if s is not None][:points]
    return float(np.median(swings)) if len(swings) >= 20 else None


def _swing(
    after: Bytes, before: Bytes, truth: Floats, side: Flags, at: tuple[int, int], slope: tuple[Floats, Floats]
) -> float | None:
    x, y = int(at[0]), int(at[1])
    normal = np.array([slope[0][y, x], slope[1][y, x]], dtype=np.float64)
    length = float(np.linalg.norm(normal))
    if length < 0.05:
        return None
    normal /= length
    steps = np.arange(-14, 15)
    columns, rows = np.round(x + normal[0] * steps).astype(int), np.round(y + normal[1] * steps).astype(int)
    height, width = truth.shape
    if columns.min() < 0 or rows.min() < 0 or columns.max() >= width or rows.max() >= height:
        return None
    kept, gone = steps <= -3, steps >= 3
    if not side[rows[kept], columns[kept]].all() or (truth[rows[gone], columns[gone]] < 0.95).any():
        return None
    weights = np.array([0.2126, 0.7152, 0.0722])
    grey, plain = picture_line(after, rows, columns) @ weights, picture_line(before, rows, columns) @ weights
    step = float(grey[steps >= 9].mean() - grey[steps <= -9].mean())
    if abs(step) < 12:
        return None
    near = (steps <= -2) & (steps >= -7)
    # Where a white rim meets a new sky of its own brightness, the step is small; what the edit did to the sky is not.
    scale = max(abs(step), float(np.abs(grey - plain)[steps >= 9].mean()))
    return float(np.abs(grey - plain)[near].max()) / scale


def picture_line(picture: Bytes, rows: NDArray[np.int_], columns: NDArray[np.int_]) -> NDArray[np.float64]:
    """The pixels along a line of positions."""
    return np.asarray(picture[rows, columns], dtype=np.float64)
