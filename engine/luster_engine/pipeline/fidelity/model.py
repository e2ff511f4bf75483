"""Says of each cell how likely the thing there was changed: a small network, learned as docs/learning.md says."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.fidelity.cells import FEATURES

_FILE = "model.json"
_MOST = 12.0
"""Log odds either way, so that one cell of which the network is certain does not decide for the 48 around it
(docs/fidelity.md). Another value shifts the measure that the tolerances were set for."""

Array = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Model:
    """Two layers over normalised features."""

    mean: Array
    scale: Array
    first: Array
    first_bias: Array
    second: Array
    second_bias: float

    def log_odds(self, features: Array) -> Array:
        """How much more likely a change is than none, as the logarithm of the odds, for each cell."""
        flat = (features.reshape(-1, features.shape[-1]) - self.mean) / self.scale
        hidden = np.maximum(np.clip(flat, -6.0, 6.0) @ self.first + self.first_bias, 0.0)
        odds = np.clip(hidden @ self.second + self.second_bias, -_MOST, _MOST)
        return np.asarray(odds.reshape(features.shape[:-1]), np.float32)

    def as_data(self) -> dict[str, Any]:
        """The model as it is kept."""
        return {
            "features": list(FEATURES),
            "mean": _rounded(self.mean),
            "scale": _rounded(self.scale),
            "first": _rounded(self.first),
            "first_bias": _rounded(self.first_bias),
            "second": _rounded(self.second),
            "second_bias": round(self.second_bias, 4),
        }


def model_of(data: dict[str, Any]) -> Model:
    """The model from what is kept of it."""
    if data["features"] != list(FEATURES):
        raise ValueError("the kept model knows other features than are measured; train it again")
    mean, scale, first, bias, second = (
        np.asarray(data[name], np.float32) for name in ("mean", "scale", "first", "first_bias", "second")
    )
    return Model(mean, scale, first, bias, second, float(data["second_bias"]))


@cache
def load() -> Model:
    """The model that comes with Luster."""
    return model_of(json.loads(files(__package__).joinpath(_FILE).read_text()))


def _rounded(values: Array) -> Any:
    return np.round(values.astype(np.float64), 4).tolist()
