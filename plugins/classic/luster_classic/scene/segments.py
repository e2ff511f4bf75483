"""What each part of a picture shows, by a small network trained on the project's own renders (`tests/segmenter`)."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from luster_classic.common.colour import Array

EDGE = 384
STEP = 32
MODEL = Path(__file__).with_name("segments.onnx")


@dataclass(frozen=True, eq=False)
class Segments:
    """The chance of each class in each pixel of a picture of about 192 px; all add up to 1."""

    other: Array
    sky: Array
    lawn: Array
    plants: Array
    building: Array
    ground: Array
    window: Array
    indoors: Array


def segment(encoded: Array) -> Segments:
    """The classes of a picture (encoded, at least `EDGE` px is best). OpenCV runs the network."""
    network = cv2.dnn.readNetFromONNX(str(MODEL))
    network.setInput(_placed(encoded))
    return Segments(*np.asarray(network.forward(), dtype=np.float32)[0])


def _placed(encoded: Array) -> Array:
    """The picture as the network wants it: −1…1, with the height in the frame and the distance from its middle."""
    height, width = encoded.shape[:2]
    scale = EDGE / max(height, width)
    rows, columns = (max(STEP, round(side * scale / STEP) * STEP) for side in (height, width))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    picture = cv2.resize(encoded, (columns, rows), interpolation=how).transpose(2, 0, 1) * 2.0 - 1.0
    down = np.broadcast_to(np.linspace(-1.0, 1.0, rows)[:, None], (rows, columns))
    across = np.broadcast_to(np.abs(np.linspace(-1.0, 1.0, columns)), (rows, columns))
    return np.concatenate([picture, down[None], across[None]]).astype(np.float32)[None]
