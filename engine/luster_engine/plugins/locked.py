"""Frames that a plugin can read and not write, whatever flags it sets."""

import numpy as np
from luster_sdk.frame import Frame


def locked(frame: Frame) -> Frame:
    """The same pixels over a read-only buffer: unlike a cleared flag, that cannot be undone through numpy."""
    pixels = np.ascontiguousarray(frame.pixels)
    buffer = pixels.reshape(-1).data.toreadonly()
    return Frame(np.frombuffer(buffer, dtype=pixels.dtype).reshape(pixels.shape), frame.colour, frame.stops)
