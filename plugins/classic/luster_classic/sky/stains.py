"""Takes from the matte what the second witness denies wholly and what has another colour than the sky: siding, gables,
doors and chimneys that the first network alone takes for a little sky.

It sees bright stripes between dark ones, or a grey board before a grey cloud, and is unsure; the edge network draws
them as sky. The second witness is coarse, so along every edge it denies some of the sky; a whole part away from the
edge it denies only where there is none. On 118 photos on which the look had acted, ten such parts of .008 % of the
frame and more were walls, doors, boards and a flue on four photos; judges had named blue stains on three of them. The
next ones lie in trees and have .07 and more.

    matte ─→ parts away from the sky that both networks see ─→ mean of the second witness, and of the colour ─→ dropped
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array
from luster_classic.common.filters import square
from luster_classic.sky.even_parts import carry_colour

MEASURED_AT = 1024
"""The long edge that lengths are said for."""

SURE, SEEN = 0.9, 0.5
"""Share of a pixel, and the chance of either network, from which it is a sky that all see. By eye."""

AWAY = 4.0
"""Pixels from there on which a part may be a stain. Nearer: the soft edge of the sky itself is one; farther: a stain
that touches the sky stays."""

SOME, DENIED = 0.15, 0.3
"""Share of a pixel from which it belongs to a part, and the second witness's chance up to which it does."""

WHOLLY_DENIED = 0.06
"""Mean of the second witness's chance, by share of sky, up to which a part is a stain. Of 118 photos stains have .05 at
most, gaps in trees .07 and more. Higher: gaps in trees keep the old sky; lower: stains stay on doors."""

UNLIKE = 0.08
"""How far (encoded, any channel) the mean colour of a part lies from that of the sky beside it at least. The stains
have .11 to .82; gaps between rafters .03. Lower: sky behind rafters is dropped."""

OWN = 0.05
"""How far the colour of a pixel lies from it at least to be dropped with its part. Lower: the sky beside a chimney
stays; higher: pale boards of a gable stay blue. By eye."""

FAR = 16.0
"""Pixels from the sky that all see from where a pixel is dropped whatever its colour. Farther: a steel flue stays
spotted; nearer: the sky beside a chimney goes. By eye."""

LEAST = 1e-5
"""Share of the frame that a stain covers at least: fewer pixels show nothing."""


def drop_stains(alpha: Array, encoded: Array, first: Array, second: Array) -> Array:
    """The matte without them, from its picture and both networks' chances of sky (all of its size)."""
    sure = (alpha > SURE) & (np.minimum(first, second) > SEEN)
    if not sure.any():
        return alpha
    scale = max(alpha.shape) / MEASURED_AT
    away = cv2.distanceTransform((~sure).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
    parts = (alpha > SOME) & (second < DENIED) & (away > AWAY * scale)
    count, labels = cv2.connectedComponents(parts.astype(np.uint8), connectivity=8)
    weight = alpha * parts
    total = np.bincount(labels.ravel(), weights=weight.ravel(), minlength=count)

    def mean(value: Array) -> np.ndarray:
        sums = np.bincount(labels.ravel(), weights=(value * weight).ravel(), minlength=count)
        return np.asarray(sums / np.maximum(total, 1.0))

    colour, heard = carry_colour(encoded, sure)
    stain = (total >= LEAST * alpha.size) & (mean(second) < WHOLLY_DENIED)
    unlike = np.where(heard, np.abs(encoded - colour).max(axis=2), np.float32(1.0))
    stain &= mean(unlike) > UNLIKE
    stain[0] = False
    if not stain.any():
        return alpha
    # With its soft rim, up to the sky that all see.
    reach = cv2.dilate(stain[labels].astype(np.uint8), square(2 * round(AWAY * scale) + 1)) > 0
    dropped = reach & ~sure & (second < DENIED) & ((unlike > OWN) | (away > FAR * scale))
    return np.where(dropped, np.float32(0.0), alpha)
