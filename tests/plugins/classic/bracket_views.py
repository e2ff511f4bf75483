"""Light of a made-up room with a bright window, and a camera that takes it at any exposure."""

import cv2
import numpy as np
from luster_sdk import Frame
from numpy.typing import NDArray

Light = NDArray[np.float32]


def room(width: int, height: int, seed: int = 3) -> Light:
    """Linear light: 1 is white at exposure 0. Walls with pictures and shelves, and a view four stops brighter."""
    noise = np.random.default_rng(seed)
    picture = np.full((height, width, 3), (0.30, 0.28, 0.25), np.float32)
    picture *= np.linspace(1.2, 0.5, width, dtype=np.float32)[None, :, None]
    picture[int(height * 0.75) :] = (0.10, 0.07, 0.05)
    for _ in range(70):
        left, top = int(noise.integers(0, width - 30)), int(noise.integers(0, height - 30))
        size = noise.integers(8, max(10, width // 14), 2)
        picture[top : top + size[1], left : left + size[0]] = noise.uniform(0.01, 0.6, 3)
    top, left = round(height * 0.2), round(width * 0.52)
    bottom, right = round(height * 0.5), round(width * 0.83)
    view = noise.uniform(0.5, 1.5, (bottom - top, right - left)).astype(np.float32)
    view = cv2.GaussianBlur(view, (0, 0), 4)
    view = (view - view.min()) / (view.max() - view.min())
    picture[top - 6 : bottom + 6, left - 6 : right + 6] = (0.55, 0.54, 0.52)
    picture[top:bottom, left:right] = (2.0 + 4.5 * view)[..., None] * np.array((0.9, 1.0, 1.15), np.float32)
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.7), np.float32)


def camera(light: Light, stops: float, *, seed: int = 0, noise: float = 1.0, deep: bool = False) -> Frame:
    """A photo of the light, so many stops brighter than right, in sRGB, with grain."""
    taken = np.maximum(light, 0) * 2.0**stops
    grain = np.random.default_rng(seed).standard_normal(light.shape).astype(np.float32)
    taken = np.clip(taken + grain * np.sqrt(taken * 4e-5 + 1e-7) * noise, 0, 1)
    code = np.where(taken <= 0.0031308, taken * 12.92, 1.055 * np.power(np.maximum(taken, 1e-9), 1 / 2.4) - 0.055)
    return Frame((code * (65535 if deep else 255) + 0.5).astype(np.uint16 if deep else np.uint8))


def shaken(shape: tuple[int, ...], shift: tuple[float, float], degrees: float) -> NDArray[np.float64]:
    """The movement of a hand: a turn about the middle and a shift, as a 2 × 3 matrix."""
    turn = cv2.getRotationMatrix2D((shape[1] / 2, shape[0] / 2), degrees, 1.0)
    turn[:, 2] += shift
    return np.asarray(turn)
