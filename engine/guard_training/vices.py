"""Edits a photo as an image model would: a look, a model's harmless habits, and one vice at a time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Mask = NDArray[np.float32]
Random = np.random.Generator


@dataclass(frozen=True, eq=False)
class Scene:
    """A photo with what is known of it; masks are 0…1 and of the photo's size."""

    name: str
    photo: Pixels
    sky: Mask
    building: Mask
    vegetation: Mask
    windows: tuple[Mask, ...] = ()
    others: tuple[Mask, ...] = field(default=())
    """Things that could be taken away: a door, a tree, a car."""
    sealed: bool = False
    wires: Mask | None = None
    """Wires that hang before the sky; an honest new sky keeps them."""

    @property
    def wall(self) -> Mask:
        """The building without its windows."""
        wall = self.building.copy()
        for window in self.windows:
            wall[cv2.dilate(window, np.ones((5, 5), np.uint8)) > 0.05] = 0
        return wall


def floats(pixels: Pixels) -> NDArray[np.float32]:
    """0…1."""
    return pixels.astype(np.float32) / 255.0


def to_bytes(values: NDArray[Any]) -> Pixels:
    """Back to bytes."""
    return np.asarray(np.clip(values * 255.0 + 0.5, 0, 255), np.uint8)


def smooth(shape: tuple[int, int], cells: int, random: Random) -> NDArray[np.float32]:
    """A smooth random field of about unit size."""
    coarse = random.normal(size=(cells, cells + 1)).astype(np.float32)
    field_ = cv2.resize(coarse, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC)
    return np.asarray(field_ / max(float(np.abs(field_).max()), 1e-6), np.float32)


_WIRE = 0.1
"""How bright a wire is."""


# ---- looks ----------------------------------------------------------------------------------------------------------


def look_default(scene: Scene, picture: NDArray[Any], random: Random) -> NDArray[Any]:
    """A little more light and contrast."""
    lifted = picture ** random.uniform(0.8, 0.95)
    return np.clip(lifted + random.uniform(0.02, 0.08) * np.sin((lifted - 0.5) * np.pi) * 0.5, 0, 1)


def look_airy(scene: Scene, picture: NDArray[Any], random: Random) -> NDArray[Any]:
    """Lifted, with crisp whites."""
    lifted = np.clip(picture ** random.uniform(0.6, 0.75) * random.uniform(1.0, 1.06), 0, 1)
    return lifted + (lifted.mean(axis=2, keepdims=True) - lifted) * random.uniform(0.05, 0.15)


def look_dusk(scene: Scene, picture: NDArray[Any], random: Random) -> NDArray[Any]:
    """Evening: darker, coloured by height, with windows that glow."""
    height = np.linspace(0, 1, picture.shape[0], dtype=np.float32)[:, None, None]
    upper = np.array([0.75, 0.62, 0.82]) * random.uniform(0.9, 1.1, 3)
    lower = np.array([0.85, 0.66, 0.52]) * random.uniform(0.9, 1.1, 3)
    dark = picture ** random.uniform(1.2, 1.6) * (upper * (1 - height) + lower * height)
    glow = np.array([0.98, 0.78, 0.42]) * random.uniform(0.85, 1.0)
    for window in scene.windows:
        lit = cv2.GaussianBlur(window, (0, 0), 0.8)[..., None] * random.uniform(0.6, 0.95)
        dark = dark * (1 - lit) + lit * (0.35 * picture.mean(axis=2, keepdims=True) + 0.65) * glow
    return new_sky(scene, dark, random, dusk=True)


def look_sky(scene: Scene, picture: NDArray[Any], random: Random) -> NDArray[Any]:
    """Another sky, and a hint of its light on the scene."""
    return new_sky(scene, picture * random.uniform(0.97, 1.05, 3), random, dusk=False)


def new_sky(scene: Scene, picture: NDArray[Any], random: Random, *, dusk: bool) -> NDArray[Any]:
    """The picture with a painted sky."""
    height = np.linspace(0, 1, picture.shape[0], dtype=np.float32)[:, None, None]
    top, bottom = ([0.25, 0.3, 0.55], [0.95, 0.6, 0.4]) if dusk else ([0.25, 0.48, 0.85], [0.75, 0.86, 0.97])
    painted = np.array(top) * (1 - height) + np.array(bottom) * height + np.zeros_like(picture)
    shape = picture.shape[:2]
    clouds = sum(smooth(shape, cells, random) / n for n, cells in ((1, 5), (2, 11), (4, 23)))
    painted = painted + np.clip(np.asarray(clouds) - 0.3, 0, 1)[..., None] * 0.5
    alpha = scene.sky[..., None]
    behind = picture * (1 - alpha) + np.clip(painted, 0, 1) * alpha
    if scene.wires is None:
        return behind
    return behind * (1 - scene.wires[..., None]) + _WIRE * scene.wires[..., None]


LOOKS: dict[str, Callable[[Scene, NDArray[Any], Random], NDArray[Any]]] = {
    "default": look_default,
    "airy": look_airy,
    "dusk": look_dusk,
    "sky": look_sky,
}


# ---- a model's habits: harmless ------------------------------------------------------------------------------------


def habits(scene: Scene, picture: NDArray[Any], random: Random) -> NDArray[Any]:
    """Softness, grain, re-invented leaves and grass: what every answer has."""
    picture = reinvent(picture, np.maximum(scene.vegetation, 0), random)
    picture = cv2.GaussianBlur(picture.astype(np.float32), (0, 0), random.uniform(0.4, 1.1))
    grain = random.normal(0, random.uniform(0.004, 0.018), picture.shape)
    return np.clip(picture + cv2.GaussianBlur(grain, (0, 0), 0.6), 0, 1)


def reinvent(picture: NDArray[Any], where: Mask, random: Random, reach: float = 6.0) -> NDArray[Any]:
    """New leaves and blades: the texture is there, but no longer the same one."""
    height, width = picture.shape[:2]
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    shift = [cv2.GaussianBlur(random.normal(size=(height, width)).astype(np.float32), (0, 0), 3.0) for _ in range(2)]
    shift = [each / float(np.abs(each).max()) * reach * 2 for each in shift]
    moved = cv2.remap(
        picture.astype(np.float32), columns + shift[0], rows + shift[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
    )
    alpha = cv2.GaussianBlur(where, (0, 0), 2.0)[..., None]
    return picture * (1 - alpha) + moved * alpha


def moved(picture: NDArray[Any], random: Random, *, strength: float = 1.0) -> tuple[NDArray[Any], NDArray[np.float64]]:
    """Shifted, zoomed, turned and tilted a little, as answers come back."""
    height, width = picture.shape[:2]
    angle = np.deg2rad(random.uniform(-1.5, 1.5) * strength)
    zoom = 1 + random.uniform(-0.04, 0.04) * strength
    shift = random.uniform(-0.04, 0.04, 2) * strength * width
    centre = np.array([width / 2, height / 2])
    turn = zoom * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = np.eye(3)
    matrix[:2, :2], matrix[:2, 2] = turn, centre - turn @ centre + shift
    matrix[2, :2] = random.uniform(-1, 1, 2) * 0.015 / width * strength
    flags = cv2.INTER_CUBIC
    return cv2.warpPerspective(
        picture.astype(np.float32), matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REFLECT
    ), matrix


def drifted(picture: NDArray[Any], random: Random, pixels: float, edge: int = 1536) -> NDArray[Any]:
    """Bent smoothly, by so many pixels at most on a long edge of `edge`."""
    height, width = picture.shape[:2]
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    field_ = np.stack([smooth((height, width), 4, random) for _ in range(2)])
    field_ *= pixels * max(height, width) / edge / float(np.sqrt((field_**2).sum(axis=0)).max())
    return cv2.remap(
        picture.astype(np.float32),
        columns + field_[0],
        rows + field_[1],
        cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REFLECT,
    )


# ---- vices: what must be refused -----------------------------------------------------------------------------------


def filled(picture: NDArray[Any], hole: Mask, source: Mask, random: Random) -> NDArray[Any]:
    """The hole filled with texture from the nearest place where `source` holds all of it; inpainted where none does."""
    rows, columns = np.nonzero(hole > 0.05)
    top, bottom, left, right = rows.min(), rows.max() + 1, columns.min(), columns.max() + 1
    height, width = bottom - top, right - left
    free = cv2.blur((source > 0.5).astype(np.float32), (int(width), int(height)), anchor=(0, 0)) > 0.98
    spots = np.argwhere(free[: picture.shape[0] - height, : picture.shape[1] - width])
    alpha = cv2.GaussianBlur(hole, (0, 0), 1.0)[..., None]
    if len(spots) == 0:
        repaired = cv2.inpaint(to_bytes(picture), to_bytes(hole > 0.05), 5, cv2.INPAINT_TELEA)
        return picture * (1 - alpha) + floats(repaired) * alpha
    nearest = spots[np.argsort(np.abs(spots - [top, left]).sum(axis=1))[: max(1, len(spots) // 20)]]
    y, x = nearest[random.integers(len(nearest))]
    patch = picture.astype(np.float32).copy()
    patch[top:bottom, left:right] = picture[y : y + height, x : x + width]
    return picture * (1 - alpha) + patch * alpha


def remove_window(scene: Scene, picture: NDArray[Any], random: Random, share: float = 0.008) -> NDArray[Any] | None:
    """A window painted over with wall."""
    large = [window for window in scene.windows if window.mean() >= share]
    if not large:
        return None
    window = large[random.integers(len(large))]
    hole = cv2.dilate(window, np.ones((9, 9), np.uint8))
    return filled(picture, hole, scene.wall, random)


def copy_window(scene: Scene, picture: NDArray[Any], random: Random, share: float = 0.008) -> NDArray[Any] | None:
    """A window that is not there."""
    large = [window for window in scene.windows if window.mean() >= share]
    wall = scene.wall
    random.shuffle(large)  # type: ignore[arg-type]  # a list of arrays is shuffled in place
    for window in large:
        grown = cv2.dilate(window, np.ones((7, 7), np.uint8))
        rows, columns = np.nonzero(grown > 0.5)
        top, bottom, left, right = rows.min(), rows.max() + 1, columns.min(), columns.max() + 1
        height, width = bottom - top, right - left
        free = cv2.blur((wall > 0.5).astype(np.float32), (int(width), int(height)), anchor=(0, 0)) > 0.97
        spots = np.argwhere(free[: picture.shape[0] - height, : picture.shape[1] - width])
        if len(spots):
            y, x = spots[random.integers(len(spots))]
            changed = picture.astype(np.float32).copy()
            changed[y : y + height, x : x + width] = picture[top:bottom, left:right]
            return changed
    return None


def add_object(scene: Scene, picture: NDArray[Any], random: Random, share: float = 0.005) -> NDArray[Any]:
    """Something that was not there: a bush, a box, a bench, with shading of its own."""
    height, width = picture.shape[:2]
    area = share * random.uniform(1.0, 2.0) * height * width
    ratio = random.uniform(0.6, 1.8)
    h, w = int((area / ratio) ** 0.5), int((area * ratio) ** 0.5)
    land = scene.sky < 0.05
    for _ in range(200):
        y, x = random.integers(0, height - h), random.integers(0, width - w)
        if land[y : y + h, x : x + w].mean() > 0.98:
            break
    rows, columns = np.mgrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j]
    round_ = random.random() < 0.5
    shape = (rows**2 + columns**2 < 1) if round_ else np.ones((h, w), bool)
    colour = random.uniform(0.08, 0.9, 3)
    shading = 0.75 + 0.35 * (-rows if random.random() < 0.5 else -columns)
    texture = cv2.GaussianBlur(random.normal(size=(h, w)).astype(np.float32), (0, 0), random.uniform(0.8, 3.0))
    thing = np.clip(colour * shading[..., None] * (1 + random.uniform(0.3, 1.2) * texture[..., None]), 0, 1)
    alpha = np.zeros((height, width), np.float32)
    alpha[y : y + h, x : x + w] = shape
    alpha = cv2.GaussianBlur(alpha, (0, 0), 0.8)[..., None]
    changed = picture.astype(np.float32).copy()
    changed[y : y + h, x : x + w] = thing
    return picture * (1 - alpha) + changed * alpha


def remove_object(scene: Scene, picture: NDArray[Any], random: Random, share: float = 0.015) -> NDArray[Any] | None:
    """Something taken away: what is behind it is made up."""
    large = [thing for thing in scene.others if share <= thing.mean() <= 0.12]
    if not large:
        return None
    hole = cv2.dilate(large[random.integers(len(large))], np.ones((7, 7), np.uint8))
    repaired = cv2.inpaint(to_bytes(picture), to_bytes(hole > 0.05), 5, cv2.INPAINT_TELEA)
    alpha = cv2.GaussianBlur(hole, (0, 0), 1.5)[..., None]
    return picture * (1 - alpha) + floats(repaired) * alpha


def recolour_wall(scene: Scene, picture: NDArray[Any], random: Random, amount: float = 10.0) -> NDArray[Any] | None:
    """The walls painted in another colour."""
    wall = scene.wall
    if wall.mean() < 0.02:
        return None
    lab = cv2.cvtColor(picture.astype(np.float32), cv2.COLOR_RGB2LAB)
    angle = random.uniform(0, 2 * np.pi)
    size = amount * random.uniform(1.2, 2.0)
    lab[..., 1] += size * np.cos(angle) * wall
    lab[..., 2] += size * np.sin(angle) * wall
    return np.clip(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), 0, 1)


def draw_wires(scene: Scene, picture: NDArray[Any], random: Random, thickness: float = 1.5) -> NDArray[Any]:
    """Wires across the sky, for scenes that have none; the answer without them has painted them out."""
    height, width = picture.shape[:2]
    canvas = np.zeros((height, width), np.float32)
    for _ in range(2):
        left, right = random.uniform(0.05, 0.4, 2) * height
        columns = np.arange(width)
        t = columns / width
        rows = left * (1 - t) + right * t + 0.04 * height * 4 * t * (1 - t)
        points = np.stack([columns, rows], axis=1)
        cv2.polylines(canvas, [np.round(points * 16).astype(np.int32)], False, 1.0, 1, cv2.LINE_AA, 4)
    canvas = np.clip(cv2.GaussianBlur(canvas, (0, 0), 0.35 * thickness) * thickness, 0, 1) * (scene.sky > 0.5)
    return picture * (1 - 0.85 * canvas[..., None])
