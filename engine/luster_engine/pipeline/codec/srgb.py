"""The curve of sRGB: encoded values (0…1) to linear light, and back."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def to_linear(encoded: Floats) -> Floats:
    """sRGB values to linear light."""
    low = np.maximum(encoded, 0.0)
    return np.asarray(np.where(low <= 0.04045, low / 12.92, ((low + 0.055) / 1.055) ** 2.4), dtype=np.float32)


def from_linear(linear: Floats) -> Floats:
    """Linear light to sRGB values."""
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * np.maximum(linear, 1e-9) ** (1 / 2.4) - 0.055).astype(
        np.float32
    )
