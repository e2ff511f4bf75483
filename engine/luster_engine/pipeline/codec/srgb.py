"""The curve of sRGB (IEC 61966-2-1): encoded values (0…1) to linear light, and back, in the precision of what comes."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def decode(encoded: NDArray[Any]) -> NDArray[Any]:
    """Encoded values, none below 0, to linear light."""
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


def encode(linear: NDArray[Any]) -> NDArray[Any]:
    """Linear light to encoded values."""
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * np.maximum(linear, 1e-9) ** (1 / 2.4) - 0.055)


def to_linear(encoded: Floats) -> Floats:
    """Encoded values of a picture to linear light; what lies below 0 counts as 0."""
    return np.asarray(decode(np.maximum(encoded, 0.0)), dtype=np.float32)


def from_linear(linear: Floats) -> Floats:
    """Linear light of a picture to encoded values."""
    return encode(linear).astype(np.float32)
