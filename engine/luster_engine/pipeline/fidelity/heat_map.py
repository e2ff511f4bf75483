"""Draws what the guard suspects over the photo, for a person to look at."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.fidelity.report import Judgement
from luster_engine.pipeline.guide.register import EDGE

_FROM, _TO = -1.0, 4.0
"""Log odds of a sign at which its colour begins, and at which it is strongest."""
_COLOUR = {"wire gone": (255, 60, 200)}


def heat_map(original: NDArray[Any], judgement: Judgement) -> NDArray[np.uint8]:
    """The photo in grey; suspicion from yellow to red; the declared region, which is not judged, in blue; boxes."""
    scale = min(1.0, EDGE / max(original.shape[:2]))
    size = (round(original.shape[1] * scale), round(original.shape[0] * scale))
    grey = cv2.cvtColor(cv2.resize(original, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    picture = np.repeat(grey[..., None].astype(np.float32) * 0.6 + 60.0, 3, axis=2)
    heat = np.clip((cv2.resize(judgement.suspicion, size) - _FROM) / (_TO - _FROM), 0.0, 1.0)
    judged = np.clip(cv2.resize(judgement.judged, size), 0.0, 1.0)
    heat, region = (heat * judged)[..., None], (1.0 - judged)[..., None]
    red = np.dstack([np.full_like(judged, 255.0), 220.0 * (1.0 - heat[..., 0]), np.zeros_like(judged)])
    picture = picture * (1 - 0.75 * heat) + red * 0.75 * heat
    picture = picture * (1 - 0.35 * region) + np.array([70.0, 120.0, 255.0], np.float32) * 0.35 * region
    drawn = np.ascontiguousarray(np.clip(picture, 0, 255).astype(np.uint8))
    for place in judgement.report.places:
        first = (round(place.left * size[0]), round(place.top * size[1]))
        last = (round(place.right * size[0]), round(place.bottom * size[1]))
        cv2.rectangle(drawn, first, last, _COLOUR.get(place.what, (255, 40, 40)), 2)
        cv2.putText(drawn, place.what, (first[0] + 3, first[1] + 16), cv2.FONT_HERSHEY_SIMPLEX, 0.5, (255, 255, 255), 1)
    return drawn
