"""Where a house stands in a frame, and where it ends before the sky: straightening spares it, or keeps its roofline."""

import numpy as np
from luster_sdk import Frame

from luster_classic.common.filters import resize
from luster_classic.scene.segments import segment_frame

HOUSE, LEAST_HOUSE, EDGE = 0.5, 0.02, 160
"""Chance from which a place is a house's, or the sky's, the share of the frame from which there is a house, and the
long edge at which that is looked at (time). By eye."""

SKY_ABOVE = 2
"""How many rows above a place (at `EDGE`) the sky is looked for: the network's line between house and sky is so wide.
More: low walls before trees are rooflines; less: no roofline is found. By eye."""

NO_POINTS = np.zeros((0, 2))
"""No house, or none that is spared."""


def find_house(frame: Frame) -> np.ndarray:
    """Points all over the houses in a frame, as `peaks.find_peaks` has them."""
    house, _ = _see_house(frame)
    return _place(house) if house.mean() >= LEAST_HOUSE else NO_POINTS


def find_roofline(frame: Frame) -> np.ndarray:
    """Points, as `peaks.find_peaks` has them, where a house ends before the sky above it."""
    house, sky = _see_house(frame)
    if house.mean() < LEAST_HOUSE:
        return NO_POINTS
    under_sky, under_house = np.zeros_like(sky), np.zeros_like(house)
    under_sky[SKY_ABOVE:] = sky[:-SKY_ABOVE]
    under_house[1:] = house[:-1]
    return _place(house & ~under_house & under_sky)


def _see_house(frame: Frame) -> tuple[np.ndarray, np.ndarray]:
    """Where a house is seen, and where the sky, at `EDGE`."""
    seen = segment_frame(frame)
    scale = EDGE / max(frame.height, frame.width)
    size = max(1, round(frame.height * scale)), max(1, round(frame.width * scale))
    return resize(seen.building + seen.window, size) > HOUSE, resize(seen.sky, size) > HOUSE


def _place(places: np.ndarray) -> np.ndarray:
    """Places of a small picture as points: (0, 0) is the frame's middle, 1 half of its longer edge."""
    rows, columns = np.nonzero(places)
    size = places.shape
    points = np.column_stack([columns, rows]) + 0.5 - np.array(size[::-1]) / 2.0
    return np.asarray(points / (max(size) / 2.0))
