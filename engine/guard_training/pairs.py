"""Photos with answers as a model gives them, honest ones and ones with a vice, and where the vice acted."""

import zlib
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from luster_sdk import LUMA

from guard_training import vices
from guard_training.vices import Mask, Pixels, Scene

Vice = Callable[[Scene, "np.ndarray", np.random.Generator], "np.ndarray | None"]

VICES: dict[str, Vice] = {
    "window removed": vices.remove_window,
    "window copied": vices.copy_window,
    "object added": vices.add_object,
    "object removed": vices.remove_object,
    "wall recoloured": vices.recolour_wall,
}
WIRE = "wire removed"
_RESIDUAL_PX = 0.35
"""RMS at 1536 px that registration is allowed to leave; the pairs here are as it leaves them."""
_CLEAN_DRIFT_PX = 0.6
_RELIT = 0.12
_OFTEN_TONED = 0.5


@dataclass(frozen=True, eq=False)
class Pair:
    """What the guard is shown, and the truth."""

    scene: Scene
    look: str
    vice: str
    """Empty for an honest answer."""
    original: Pixels
    other: Pixels
    region: Mask | None
    changed: Mask
    """Where the vice changed what the look alone would have given (0…1)."""


def looks_for(scene: Scene) -> tuple[str, ...]:
    """Looks that make sense: no other sky for a room."""
    outdoors = float(scene.sky.mean()) > 0.05
    return ("default", "airy", "sky", "dusk") if outdoors else ("default", "airy")


def make_pair(
    scene: Scene, look: str, vice: str, seed: int, *, ready: Pixels | None = None, region: Mask | None = None
) -> Pair | None:
    """One pair; None where the scene has nothing that the vice could act on. The same seed gives the same answer.

    `ready` is the scene as the look made it, and `region` where that was declared, for looks that are not made here.
    """
    random = np.random.default_rng([seed, zlib.crc32(f"{scene.name}/{look}/{vice}".encode())])
    photo = vices.floats(scene.photo)
    wires = vice == WIRE or (not vice and look in ("sky", "airy") and seed % 3 == 2 and float(scene.sky.mean()) > 0.1)
    drawn = random.integers(1 << 30)
    original = vices.draw_wires(scene, photo, np.random.default_rng(drawn), 1.0 + random.random()) if wires else photo
    if ready is None:
        looked = _relit(vices.LOOKS[look](scene, photo, random), random)
        # Numbers of their own, so that everything else about an answer is the same with a local tone and without.
        tone = np.random.default_rng([seed, zlib.crc32(f"tone/{scene.name}/{look}/{vice}".encode())])
        if look != "sky" and tone.random() < _OFTEN_TONED:
            looked = _locally_toned(looked, tone)
        region = scene.sky if look in ("sky", "dusk") else None
    else:
        looked = vices.floats(ready)
    if vice in VICES:
        viced = VICES[vice](scene, looked, random)
        if viced is None:
            return None
    elif wires and not vice:
        viced = vices.draw_wires(scene, looked, np.random.default_rng(drawn), 1.0 + random.random())
    else:
        viced = looked
    changed = np.abs(np.asarray(viced, np.float32) - looked).max(axis=2) > 0.02
    changed &= bool(vice)
    answer = _bent(vices.habits(scene, viced, random), random)
    mask = cv2.morphologyEx(changed.astype(np.float32), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    return Pair(scene, look, vice, vices.to_bytes(original), vices.to_bytes(answer), region, mask)


def _relit(picture: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Light and colour that wander a little over the frame: no model grades evenly."""
    shape = picture.shape[:2]
    light = 1.0 + random.uniform(0.0, _RELIT) * vices.smooth(shape, 3, random)
    colour = [1.0 + random.uniform(0.0, _RELIT / 3) * vices.smooth(shape, 3, random) for _ in range(3)]
    return np.clip(picture * light[..., None] * np.dstack(colour), 0, 1)


def _locally_toned(picture: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Shadows opened and highlights calmed by what lies around, and local contrast: real photos come back like that."""
    light = picture.astype(np.float32) @ np.array(LUMA, np.float32)
    scale = 256 / max(light.shape)
    small = cv2.resize(light, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    around = cv2.bilateralFilter(small, 15, float(random.uniform(0.1, 0.3)), float(random.uniform(6.0, 20.0)))
    base = cv2.resize(around, light.shape[::-1], interpolation=cv2.INTER_LINEAR)
    lifted = np.power(np.maximum(base, 0.02), random.uniform(0.55, 1.0)) + random.uniform(-0.1, 0.05) * base**4
    detail = (light - base) * random.uniform(0.9, 1.5)
    wanted = np.clip(lifted + detail * np.clip(lifted / np.maximum(base, 0.02), 0.7, 2.0), 0, 1)
    gain = np.clip((wanted + 0.01) / (light + 0.01), 0.5, 3.0)[..., None]
    toned = picture * gain
    grey = toned.mean(axis=2, keepdims=True)
    return np.clip(grey + (toned - grey) * random.uniform(0.85, 1.3), 0, 1)


def _bent(picture: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """What is left after registration: a fraction of a pixel, and a drift too small to speak of."""
    height, width = picture.shape[:2]
    scale = max(height, width) / 1536
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners + random.normal(0, _RESIDUAL_PX / 2**0.5, (4, 2)).astype(np.float32) * scale
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    back = cv2.warpPerspective(
        picture.astype(np.float32), matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT
    )
    return vices.drifted(back, random, random.uniform(0, _CLEAN_DRIFT_PX))
