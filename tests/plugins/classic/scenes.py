"""Small drawn pictures with known truth: a façade, a lawn, a room, a sky."""

import cv2
import numpy as np
from luster_sdk import Frame, PhotoFacts, Proxy
from numpy.typing import NDArray
from training.houses import load_house

Picture = NDArray[np.float32]


def frame_of(picture: Picture) -> Frame:
    return Frame(np.clip(picture * 255.0 + 0.5, 0, 255).astype(np.uint8))


def proxy_of(picture: Picture) -> Proxy:
    frame = frame_of(picture)
    return Proxy(frame, frame, PhotoFacts(frame.width, frame.height))


def street(width: int = 720, height: int = 480, *, sky: str = "clear", seed: int = 3) -> Picture:
    """A house with a grey roof, four framed windows, a white garage door, a tree, a drive and a lawn."""
    rng = np.random.default_rng(seed)
    y = (np.arange(height, dtype=np.float32)[:, None] + 0.5) / height
    x = (np.arange(width, dtype=np.float32)[None, :] + 0.5) / width
    image = np.empty((height, width, 3), np.float32)
    blue = np.stack(np.broadcast_arrays(0.36 + 0.5 * y, 0.57 + 0.42 * y, 0.86 + 0.12 * y + 0 * x), -1)
    grey = np.stack(np.broadcast_arrays(0.83 + 0.10 * y, 0.85 + 0.10 * y, 0.87 + 0.09 * y + 0 * x), -1)
    image[:] = blue if sky == "clear" else grey
    blades = rng.normal(0, 0.035, (height, width, 1)).astype(np.float32)
    grass = np.array([0.36, 0.47, 0.20], np.float32) + blades
    ground = (y > 0.66) & (x >= 0)
    image[ground] = grass[ground]
    drive = ground & (np.abs(x - 0.72) < 0.10 + 0.25 * (y - 0.66))
    image[drive] = 0.66
    wall = (np.abs(x - 0.5) < 0.34) & (y > 0.36) & (y < 0.67)
    image[wall] = (0.78, 0.70, 0.58)
    roof = (np.abs(x - 0.5) < 0.40 - 0.9 * (0.36 - y)) & (y > 0.20) & (y <= 0.36)
    image[roof] = (0.33, 0.31, 0.31)
    for left in (0.20, 0.31, 0.42):
        _window(image, round(left * width), round(0.43 * height), round(0.075 * width), round(0.15 * height))
    garage = (np.abs(x - 0.72) < 0.09) & (y > 0.45) & (y < 0.67)
    image[garage] = 0.93
    lines = garage & (np.mod(y * 30, 1) < 0.12)
    image[lines] = 0.84
    _tree(image, round(0.08 * width), round(0.36 * height), round(0.10 * width), rng)
    image = cv2.GaussianBlur(image, (0, 0), 0.7)
    return np.clip(image + rng.normal(0, 0.006, image.shape), 0, 1).astype(np.float32)


def _window(image: Picture, left: int, top: int, width: int, height: int) -> None:
    image[top - 4 : top + height + 4, left - 4 : left + width + 4] = 0.96
    image[top : top + height, left : left + width] = (0.17, 0.20, 0.24)
    middle = left + width // 2
    image[top : top + height, middle - 1 : middle + 2] = 0.93


def _tree(image: Picture, x: int, y: int, size: int, rng: np.random.Generator) -> None:
    image[y : y + 2 * size, x - 4 : x + 4] = (0.30, 0.22, 0.15)
    for _ in range(900):
        dx, dy = rng.normal(0, size / 2.2, 2)
        colour = np.array([0.16, 0.26, 0.10]) * rng.uniform(0.6, 1.3)
        cv2.circle(image, (int(x + dx), int(y + dy)), 2, colour.tolist(), -1)


def room(width: int = 640, height: int = 440, *, cast: tuple[float, float, float] = (1.0, 1.0, 1.0)) -> Picture:
    """A dim room: white ceiling, off-white wall, wooden floor, a red sofa, under light of a given colour (linear)."""
    rng = np.random.default_rng(5)
    image = np.empty((height, width, 3), np.float32)
    image[:] = 0.34
    image[: height // 4] = 0.45
    image[3 * height // 4 :] = (0.24, 0.13, 0.06)
    image[height // 2 : 5 * height // 6, width // 3 : 2 * width // 3] = (0.20, 0.03, 0.03)
    image[height // 4 : height // 2, width // 12 : width // 4] = (0.05, 0.08, 0.12)
    linear = image * np.asarray(cast, np.float32) * 0.6
    encoded = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * np.power(linear, 1 / 2.4) - 0.055)
    return np.clip(encoded + rng.normal(0, 0.004, image.shape), 0, 1).astype(np.float32)


def rendered_room(width: int = 640, *, cast: tuple[float, float, float] = (1.0, 1.0, 1.0)) -> Picture:
    """A measured living room, made smaller, under light of a given colour (linear)."""
    cast_of = np.power(np.asarray(cast, np.float32), 1 / 2.2)
    return np.clip(_measured("living_bright", width) * cast_of, 0, 1).astype(np.float32)


def rendered_house(width: int = 720) -> Picture:
    """A measured house under an overcast sky, made smaller."""
    return _measured("two_floor_siding", width)


def _measured(name: str, width: int) -> Picture:
    whole = load_house(name).photo().astype(np.float32) / np.float32(255.0)
    size = (width, round(width * whole.shape[0] / whole.shape[1]))
    return np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), np.float32)


def pine(width: int = 640, height: int = 440) -> Picture:
    """A room of nothing but pine boards, with their grain: no surface to trust."""
    rng = np.random.default_rng(6)
    grain = cv2.GaussianBlur(rng.normal(0, 1, (height, width)).astype(np.float32), (0, 0), 9, sigmaY=1.2)
    grain = grain / grain.std() * 0.055
    base = np.array([0.78, 0.58, 0.36], np.float32)
    image = base + grain[..., None] * np.array([0.7, 1.0, 1.3], np.float32)
    image[:, ::64] *= 0.72
    return np.clip(image, 0, 1).astype(np.float32)
