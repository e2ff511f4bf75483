"""Tells a change of light as a bilateral grid: by place and by the pixel's own luma, so that no halo is made."""

import cv2
import numpy as np
from luster_sdk import ColourMap

from luster_classic.common.colour import LUMA, Array, luma
from luster_classic.common.filters import blur, resize

LEVELS = 6
"""Steps of luma. Fewer: sun and shadow on one wall share a factor; more: noise is drawn as light. By eye."""

EDGE = 32
"""Cells along the longer edge. More: trunks before a sky get rims; fewer: a shaded porch is lit like its lawn. By
eye."""

NEAR, FAR = 0.8, 6.0
"""Cells (sigma) over which a step of luma is heard: where it is seen, and where it is not. By eye."""

SPREAD = (0.25, 0.5, 0.25)
"""How much a step of luma hears of the ones beside it. Less: a gradient breaks into bands. By eye."""

UNSEEN, UNSEEN_FAR = 0.02, 1e-4
"""Share of a cell from which its own step of luma decides, and what keeps a far mean finite. By eye."""


def make_light_grid(encoded: Array, factors: Array, saturation: Array, weight: Array) -> ColourMap:
    """The grid that multiplies encoded red, green and blue by `factors` (h×w×3) and the distance from grey by
    `saturation` (h×w); what `weight` (h×w) says is seen decides where a cell holds several things."""
    height, width = encoded.shape[:2]
    scale = min(1.0, EDGE / max(height, width))
    cells = max(2, round(height * scale)), max(2, round(width * scale))
    place = np.clip(luma(encoded) * LEVELS - 0.5, 0.0, LEVELS - 1.0)
    values = np.dstack([factors, saturation]).astype(np.float32)
    seen = np.empty((*cells, LEVELS), dtype=np.float32)
    sums = np.empty((*cells, LEVELS, values.shape[2]), dtype=np.float32)
    for level in range(LEVELS):
        share = np.maximum(1.0 - np.abs(place - level), 0.0).astype(np.float32) * weight
        seen[:, :, level] = resize(share, cells)
        sums[:, :, level] = resize(values * share[..., None], cells)
    seen, sums = _mix_levels(seen), _mix_levels(sums)
    mean = sums.sum(axis=(0, 1, 2)) / max(float(seen.sum()), UNSEEN_FAR)
    out = np.empty_like(sums)
    for level in range(LEVELS):
        near = _mean(sums[:, :, level], seen[:, :, level], NEAR, mean)
        far = _mean(sums[:, :, level], seen[:, :, level], FAR, mean)
        heard = np.clip(blur(seen[:, :, level], NEAR) / UNSEEN, 0.0, 1.0)[..., None]
        out[:, :, level] = far + heard * (near - far)
    return ColourMap(_to_matrices(out[..., :-1], out[..., -1]))


def _mix_levels(values: Array) -> Array:
    """Each step of luma with a little of its neighbours."""
    first, last = values[:, :, :1], values[:, :, -1:]
    below = np.concatenate([first, values[:, :, :-1]], axis=2)
    above = np.concatenate([values[:, :, 1:], last], axis=2)
    return np.asarray(SPREAD[0] * below + SPREAD[1] * values + SPREAD[2] * above, dtype=np.float32)


def _mean(sums: Array, seen: Array, sigma: float, elsewhere: Array) -> Array:
    """The weighted mean around each cell; where nothing is seen for far, what holds on the whole."""
    total = cv2.GaussianBlur(np.ascontiguousarray(sums), (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    count = cv2.GaussianBlur(np.ascontiguousarray(seen), (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    return np.asarray((total + UNSEEN_FAR * elsewhere) / (count[..., None] + UNSEEN_FAR), dtype=np.float32)


def _to_matrices(factors: Array, saturation: Array) -> Array:
    """Factors of the channels, then distance from grey, as affine colour."""
    channels = len(LUMA)
    kept = saturation[..., None, None] * np.eye(channels, dtype=np.float32)
    mixed = kept + (1.0 - saturation)[..., None, None] * LUMA
    out = np.zeros((*factors.shape[:-1], channels, channels + 1), dtype=np.float32)
    out[..., :channels] = mixed * factors[..., None, :]
    return out
