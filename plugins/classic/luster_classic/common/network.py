"""A small trained network, read from ONNX and run by OpenCV."""

from pathlib import Path
from threading import Lock

import cv2
import numpy as np

from luster_classic.common.colour import Array


class Network:
    """Layers that keep what passes through them, so one picture at a time; nothing of it is left for the next."""

    def __init__(self, model: Path) -> None:
        self._layers = cv2.dnn.readNetFromONNX(str(model))
        self._one_at_a_time = Lock()

    def forward(self, shown: Array) -> Array:
        """What the network answers to pictures (count × channel × height × width)."""
        with self._one_at_a_time:
            self._layers.setInput(shown)
            return np.array(self._layers.forward(), dtype=np.float32)
