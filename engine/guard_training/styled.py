"""Luster's own looks as answers: what the local styles make of a measured house, with the truth moved along."""

from dataclasses import dataclass

import cv2
import numpy as np
from luster_engine.pipeline.fidelity.job_report import declared
from numpy.typing import NDArray
from training.houses import House

from guard_training.engine_door import Engine
from guard_training.scenes import objects
from guard_training.vices import Mask, Pixels, Scene

INDOORS = ("default", "bright_airy")
OUTDOORS = ("default", "bright_airy", "dusk", "sky_replacement", "lawn_cleanup")


@dataclass(frozen=True, eq=False)
class Styled:
    """A style's result on a house, and the scene as the style's geometry moved it."""

    scene: Scene
    style: str
    picture: Pixels
    region: Mask | None


def styles_for(house: House) -> tuple[str, ...]:
    """The styles that make sense for a house."""
    return INDOORS if house.kind == "interior" else OUTDOORS


def styled(house: House, style: str, engine: Engine, edge: int = 1024) -> Styled:
    """The result of a local style at a size."""
    result = engine.style(style, house.photo_path)
    height, width = result.photo.shape[:2]
    scale = edge / max(height, width)
    size = (round(width * scale), round(height * scale))

    def fitted(values: NDArray[np.generic]) -> NDArray[np.float32]:
        return np.asarray(cv2.resize(np.asarray(values, np.float32), size, interpolation=cv2.INTER_AREA), np.float32)

    def mask(name: str) -> Mask:
        return fitted(result.follow(house.mask(name)))

    labels = house.window_labels()
    numbers = [int(n) for n in np.unique(labels) if n]
    windows = tuple(fitted(result.follow((labels == n).astype(np.float32))) for n in numbers)
    scene = Scene(
        f"{house.name} by {style}",
        np.clip(fitted(result.follow(result.photo)) + 0.5, 0, 255).astype(np.uint8),
        mask("sky"),
        mask("building"),
        np.maximum(mask("vegetation"), mask("lawn")),
        windows,
        objects([mask("thing"), mask("vegetation")]),
        house.sealed,
    )
    picture = np.clip(fitted(result.picture) + 0.5, 0, 255).astype(np.uint8)
    return Styled(scene, style, picture, declared(result.outcome.layers.masked, size))
