"""A photo in a few hundred bytes: when and how it was exposed, and what its view looks like at any exposure."""

import base64
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from luster_engine.pipeline.codec.decode import decode
from luster_engine.pipeline.codec.limits import PhotoLimits
from luster_engine.pipeline.codec.view import GRID, MIDDLE, STEP

_DECODED = 512
"""Pixels of the long edge that are decoded at least: about ten for each cell of the sketch, so that noise is averaged
out. A JPEG of 24 MP is then read at an eighth of its size."""
_AROUND = 3.0
"""Sigma in cells of the surroundings by which brightness is normalised."""
_FLAT = 0.012
"""Contrast (encoded) that is added, so that noise in a plain wall is no pattern."""
_CLEAR = (0.025, 0.975)
"""Encoded brightness outside which a cell says nothing."""


def sketch(path: Path, limits: PhotoLimits) -> dict[str, Any]:
    """The sketch as plain JSON; `stops` is what the camera's settings let in, and null where it does not say."""
    photo = decode(path, limits, at_least=_DECODED)
    camera = photo.header.camera
    standing = photo.header.height > photo.header.width
    size = GRID[::-1] if standing else GRID
    light = cv2.cvtColor(photo.frame.as_bytes(), cv2.COLOR_RGB2GRAY)
    cells = cv2.resize(light, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255.0
    mean = cv2.GaussianBlur(cells, (0, 0), _AROUND)
    spread = np.sqrt(np.maximum(cv2.GaussianBlur(cells * cells, (0, 0), _AROUND) - mean * mean, 0.0))
    level = np.clip(MIDDLE + STEP * (cells - mean) / (spread + _FLAT), 1, 255).astype(np.uint8)
    level[(cells < _CLEAR[0]) | (cells > _CLEAR[1])] = 0
    return {
        "width": photo.header.width,
        "height": photo.header.height,
        "brightness": round(float(light.mean()) / 255.0, 5),
        "captured_at": camera.captured_at,
        "stops": camera.stops,
        "lens": f"{camera.text('Model')} {camera.text('LensModel')} {camera.number('FocalLength') or ''}".strip(),
        "view": base64.b64encode(level.tobytes()).decode(),
    }
