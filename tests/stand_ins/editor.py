"""An editor for the local server that reads the look out of the prompt, as a model would, and edits with its habits."""

from collections.abc import Callable

import cv2
import numpy as np
from guard_training import vices
from guard_training.vices import Pixels, Scene
from training.houses.manifest import load_house

from tests.stand_ins.openai_server import Edit

Vice = Callable[[Scene, "np.ndarray", np.random.Generator], "np.ndarray | None"]


def scene_of(house: str) -> Scene:
    """One measured house with its truth."""
    found = load_house(house)
    labels = found.window_labels()
    windows = tuple((labels == number).astype(np.float32) for number in range(1, labels.max() + 1))
    green = np.maximum(found.mask("vegetation"), found.mask("lawn"))
    return Scene(found.name, found.photo(), found.mask("sky"), found.mask("building"), green, windows)


def editor(house: str, *, seed: int = 1, strength: float = 0.5, vice: Vice | None = None) -> Edit:
    """Edits this house as asked; `strength` is how far the answer is moved, `vice` what it does wrong besides."""
    scene = scene_of(house)

    def edit(photo: Pixels, where: Pixels | None, prompt: str) -> Pixels:
        random = np.random.default_rng(seed)
        small = _at_size(scene, photo)
        picture = vices.floats(photo)
        if "at dusk" in prompt:
            picture = vices.look_dusk(small, picture, random)
        elif where is not None and "grass" in prompt:
            picture = _mown(picture, vices.floats(where), random)
        elif where is not None:
            inside = Scene(small.name, photo, vices.floats(where), small.building, small.vegetation)
            picture = vices.new_sky(inside, picture, random, dusk=False)
        elif "airy" in prompt:
            picture = vices.look_airy(small, picture, random)
        else:
            picture = vices.look_default(small, picture, random)
        picture = vices.habits(small, np.clip(picture, 0, 1), random)
        if vice is not None:
            spoiled = vice(small, picture, random)
            assert spoiled is not None, "this house has nothing to which that could be done"
            picture = spoiled
        moved, _ = vices.moved(picture, random, strength=strength)
        return vices.to_bytes(moved)

    return edit


def _mown(picture: np.ndarray, where: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """A greener lawn with blades of its own."""
    green = picture * np.array([0.72, 1.08, 0.6]) + np.array([0.0, 0.03, 0.0])
    alpha = cv2.GaussianBlur(where, (0, 0), 2.0)[..., None]
    return vices.reinvent(picture * (1 - alpha) + np.clip(green, 0, 1) * alpha, where, random)


def _at_size(scene: Scene, photo: Pixels) -> Scene:
    size = (photo.shape[1], photo.shape[0])

    def fit(mask: np.ndarray) -> np.ndarray:
        return cv2.resize(mask, size, interpolation=cv2.INTER_LINEAR)

    windows = tuple(fit(window) for window in scene.windows)
    return Scene(scene.name, photo, fit(scene.sky), fit(scene.building), fit(scene.vegetation), windows)
