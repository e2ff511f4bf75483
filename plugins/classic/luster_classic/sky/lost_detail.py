"""Measures what a new sky would paint over: dark detail of the photo in the midst of the matte, and bleached twigs.

A sky has none. What is lost there is a ridge of rock, a far shore, a wire, or twigs: the judges saw all of them. Twigs
are bleached where the matte takes more of a pixel for sky than its light says: before lit clouds the same twig is drawn
white.
"""

import cv2
import numpy as np

from luster_classic.common.colour import Array, luma
from luster_classic.common.filters import square
from luster_classic.sky.even_parts import carry_colour

SKY, INSET = 0.9, 5
"""Share of sky from which a pixel is painted, and the side in pixels of the square that must be so all around. Lower
or smaller: the soft edges of roofs and leaves are lost detail. By eye."""

FINE, DARKER = 2.0, 0.02
"""Pixels (sigma) of blur beside which detail is fine, and how far (encoded) it lies under that. Broader: shaded clouds
are detail; less deep: grain is. By eye."""

OPEN, BESIDE = 0.97, 9
"""Share of sky from which a pixel tells the sky's colour, and the side in pixels of the square in which there is some
beside a twig."""

THIN, PLAINLY, SOME = 7, 0.05, 0.15
"""Pixels that no twig fills, how far (encoded) one lies under what is beside it, and the share of a pixel that it
covers at least. Less: grain and clouds are twigs. By eye."""

DARK, LEAST_APART = 0.25, 0.2
"""How light (luma) a bare twig is, and how much lighter the sky is taken to be at least. By eye."""

TOO_LITTLE = 0.5
"""The part of what a twig covers that the matte leaves to it at least. By eye."""


def measure_lost_detail(alpha: Array, encoded: Array) -> float:
    """The share of the frame that is such detail, from a picture of about 1024 px and its matte."""
    light = luma(encoded)
    painted = cv2.erode((alpha > SKY).astype(np.uint8), square(INSET)) > 0
    fine = cv2.GaussianBlur(light, (0, 0), FINE) - light
    return float(((fine > DARKER) & painted).mean())


def measure_bleached(alpha: Array, encoded: Array) -> float:
    """The share of the frame that is fine dark detail of which the matte takes too much for sky, from a picture of
    about 1024 px and its matte."""
    known = alpha > OPEN
    if not known.any():
        return 0.0
    light = luma(encoded)
    deep = cv2.morphologyEx(light, cv2.MORPH_CLOSE, square(THIN)) - light
    sky, _ = carry_colour(encoded, known)
    covered = np.clip(deep / np.maximum(luma(sky) - np.float32(DARK), np.float32(LEAST_APART)), 0.0, 1.0)
    beside = cv2.dilate(known.astype(np.uint8), square(BESIDE)) > 0
    bleached = (deep > PLAINLY) & (covered > SOME) & (alpha > 1.0 - TOO_LITTLE * covered) & beside
    return float(bleached.mean())
