"""Drawn façades: windows of many makes beside what is often taken for them (shutters, doors, garage doors, vents).

The renders know a handful of window makes; a drawing is flat but may have any frame, any bars and anything behind the
glass, so that what is learned is the build of a window and not the paint of one.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

WIDTH, HEIGHT = 900, 600


@dataclass(frozen=True, eq=False)
class Drawing:
    """A picture, and how much of each pixel is window."""

    encoded: Floats
    glass: Floats
    sky: Floats
    building: Floats


@dataclass(frozen=True, eq=False)
class _Canvas:
    rng: np.random.Generator
    paint: Floats = field(default_factory=lambda: np.zeros((HEIGHT, WIDTH, 3), dtype=np.float32))
    glass: Floats = field(default_factory=lambda: np.zeros((HEIGHT, WIDTH), dtype=np.float32))

    def fill(self, left: int, top: int, right: int, bottom: int, colour: Floats) -> None:
        self.paint[top:bottom, left:right] = colour

    def colour(self, low: float, high: float, strength: float) -> Floats:
        """A colour of this lightness; `strength` is how far its channels may differ."""
        light = self.rng.uniform(low, high)
        return np.clip(light + self.rng.normal(0, strength, 3), 0.02, 0.98).astype(np.float32)


def draw(rng: np.random.Generator) -> Drawing:
    """One façade with one make of window and a few of its neighbours."""
    canvas = _Canvas(rng)
    ground, eaves = int(rng.uniform(0.72, 0.84) * HEIGHT), int(rng.uniform(0.12, 0.3) * HEIGHT)
    sky = np.linspace(0.55, 0.9, eaves, dtype=np.float32)[:, None, None] * np.array([0.8, 0.92, 1.0], np.float32)
    canvas.paint[:] = canvas.colour(0.2, 0.9, 0.08)
    canvas.paint[:eaves] = sky
    canvas.fill(0, ground, WIDTH, HEIGHT, canvas.colour(0.25, 0.5, 0.05) * np.array([0.8, 1.1, 0.6], np.float32))
    canvas.fill(60, eaves, WIDTH - 60, ground, canvas.colour(0.25, 0.92, 0.06))
    _wall(canvas, eaves, ground)
    canvas.fill(40, eaves - 8, WIDTH - 40, eaves + int(rng.uniform(4, 40)), canvas.colour(0.15, 0.5, 0.03))
    make = _make(rng)
    wide, tall = int(rng.uniform(34, 110)), int(rng.uniform(40, 110))
    floors = (0.2, 0.62) if tall < 80 and rng.random() < 0.5 else (float(rng.uniform(0.25, 0.45)),)
    shutters = rng.random() < 0.35
    step = int((wide * (2.1 if shutters else 1.4)) + rng.uniform(8, 60))
    for floor in floors:
        top = eaves + 44 + int(floor * max(20, ground - eaves - 60 - tall))
        for left in range(90, WIDTH - 90 - wide, step):
            kind = rng.random()
            if kind < 0.62 and top + tall < ground - 4:
                _window(canvas, left, top, wide, tall, make)
                if shutters:
                    _shutters(canvas, left, top, wide, tall)
            elif kind < 0.72:
                _door(canvas, left, ground, int(rng.uniform(36, 52)), int(rng.uniform(95, 130)))
            elif kind < 0.80 and left + 190 < WIDTH - 70 and floor == floors[-1]:
                _garage(canvas, left, ground, int(rng.uniform(130, 190)), int(rng.uniform(80, 110)))
            elif kind < 0.88:
                _plate(canvas, left, top, int(rng.uniform(14, 60)), int(rng.uniform(14, 60)))
    return _photographed(canvas, eaves, ground)


@dataclass(frozen=True, eq=False)
class _Make:
    frame: int
    light: float
    columns: int
    rows: int
    bar: int
    behind: str


def _make(rng: np.random.Generator) -> _Make:
    columns, rows = [(1, 1), (2, 1), (1, 2), (2, 2), (3, 2), (2, 3), (3, 3), (3, 1)][int(rng.integers(8))]
    light = float(rng.uniform(0.75, 0.97) if rng.random() < 0.7 else rng.uniform(0.05, 0.5))
    behind = ("dark", "dark", "sky", "curtain", "blind")[int(rng.integers(5))]
    return _Make(int(rng.integers(2, 7)), light, columns, rows, int(rng.integers(1, 5)), behind)


def _wall(canvas: _Canvas, top: int, bottom: int) -> None:
    rng, wall = canvas.rng, canvas.paint[top:bottom, 60 : WIDTH - 60]
    kind = rng.random()
    if kind < 0.35:
        pitch = int(rng.integers(6, 14))
        wall[::pitch] *= np.float32(rng.uniform(0.6, 0.92))
    elif kind < 0.6:
        pitch = int(rng.integers(5, 10))
        bricks = rng.normal(1.0, 0.08, (wall.shape[0] // pitch + 1, wall.shape[1] // (2 * pitch) + 1)).astype(
            np.float32
        )
        wall *= np.kron(bricks, np.ones((pitch, 2 * pitch), np.float32))[: wall.shape[0], : wall.shape[1], None]
        wall[::pitch] *= np.float32(1.15)
    shade = np.linspace(rng.uniform(0.7, 1.1), rng.uniform(0.9, 1.1), wall.shape[1], dtype=np.float32)
    wall *= shade[None, :, None]


def _window(canvas: _Canvas, left: int, top: int, wide: int, tall: int, make: _Make) -> None:
    rng = canvas.rng
    frame = np.clip(make.light + rng.normal(0, 0.01, 3), 0, 1).astype(np.float32)
    canvas.fill(left, top, left + wide, top + tall, frame)
    inner = (slice(top + make.frame, top + tall - make.frame), slice(left + make.frame, left + wide - make.frame))
    height, width = canvas.glass[inner].shape
    dark = canvas.colour(0.08, 0.28, 0.02)
    pane = np.ones((height, width, 3), np.float32) * dark
    down, across = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j].astype(np.float32)
    if make.behind == "sky":
        mirror = canvas.colour(0.4, 0.75, 0.02) * np.array([0.85, 0.95, 1.1], np.float32)
        pane += (mirror - dark) * np.clip(1.4 - 1.6 * down + 0.3 * np.sin(9 * across), 0, 1)[..., None]
    elif make.behind == "curtain":
        cloth = canvas.colour(0.5, 0.8, 0.03) * (1 + 0.1 * np.sin(across * rng.uniform(30, 60)))[..., None]
        open_part = np.abs(across - 0.5) < rng.uniform(0.05, 0.4)
        pane = np.where(open_part[..., None], pane, cloth)
    elif make.behind == "blind":
        slats = canvas.colour(0.5, 0.85, 0.02) * (1 - 0.15 * (np.sin(down * height * 1.4) > 0.3))[..., None]
        pane = np.where((down < rng.uniform(0.3, 1.0))[..., None], slats, pane)
    pane *= 1 + rng.normal(0, 0.12) * (down - 0.5)[..., None]
    canvas.paint[inner] = pane
    canvas.glass[top : top + tall, left : left + wide] = 1.0
    for k in range(1, make.columns):
        at = left + make.frame + round(k * width / make.columns) - make.bar // 2
        canvas.fill(at, top, at + make.bar, top + tall, frame)
    for k in range(1, make.rows):
        at = top + make.frame + round(k * height / make.rows) - make.bar // 2
        canvas.fill(left, at, left + wide, at + make.bar, frame)


def _shutters(canvas: _Canvas, left: int, top: int, wide: int, tall: int) -> None:
    paint, width = canvas.colour(0.08, 0.6, 0.08), max(8, round(wide * 0.3))
    for start in (left - width - 1, left + wide + 1):
        canvas.fill(start, top, start + width, top + tall, paint)
        if canvas.rng.random() < 0.7:
            pitch = int(canvas.rng.integers(3, 7))
            canvas.paint[top + 4 : top + tall - 4 : pitch, start + 2 : start + width - 2] *= 0.7


def _door(canvas: _Canvas, left: int, ground: int, wide: int, tall: int) -> None:
    canvas.fill(left - 5, ground - tall - 5, left + wide + 5, ground, canvas.colour(0.6, 0.95, 0.02))
    paint = canvas.colour(0.1, 0.7, 0.12)
    canvas.fill(left, ground - tall, left + wide, ground, paint)
    for row in range(3):
        for column in range(2):
            x, y = left + 5 + column * (wide // 2), ground - tall + 6 + row * (tall // 3)
            canvas.fill(x, y, x + wide // 2 - 9, y + tall // 3 - 9, paint * np.float32(canvas.rng.uniform(0.75, 0.95)))


def _garage(canvas: _Canvas, left: int, ground: int, wide: int, tall: int) -> None:
    paint = canvas.colour(0.2, 0.95, 0.05)
    canvas.fill(left, ground - tall, left + wide, ground, paint)
    rows, columns, panes = 4, int(canvas.rng.integers(3, 7)), canvas.rng.random() < 0.5
    for row in range(rows):
        for column in range(columns):
            x, y = left + 4 + column * (wide // columns), ground - tall + 4 + row * (tall // rows)
            colour = canvas.colour(0.1, 0.3, 0.02) if panes and row == 0 else paint * np.float32(0.88)
            canvas.fill(x, y, x + wide // columns - 7, y + tall // rows - 7, colour)


def _plate(canvas: _Canvas, left: int, top: int, wide: int, tall: int) -> None:
    """A vent, a lamp's plate, a meter, an opening: something with four edges that is no window."""
    canvas.fill(left, top, left + wide, top + tall, canvas.colour(0.1, 0.9, 0.05))
    if canvas.rng.random() < 0.6:
        canvas.paint[top + 2 : top + tall - 2 : 4, left + 2 : left + wide - 2] *= 0.6


def _photographed(canvas: _Canvas, eaves: int, ground: int) -> Drawing:
    """Seen a little from the side, soft, noisy."""
    rng = canvas.rng
    sky, building = np.zeros((HEIGHT, WIDTH), np.float32), np.zeros((HEIGHT, WIDTH), np.float32)
    sky[: eaves - 8], building[eaves:ground, 60 : WIDTH - 60] = 1.0, 1.0
    corners = np.array([[0, 0], [WIDTH, 0], [WIDTH, HEIGHT], [0, HEIGHT]], np.float32)
    moved = corners + rng.normal(0, 14, (4, 2)).astype(np.float32)
    turn = cv2.getPerspectiveTransform(corners, moved)
    layers = [
        np.asarray(cv2.warpPerspective(x, turn, (WIDTH, HEIGHT), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE))
        for x in (canvas.paint, canvas.glass, sky, building)
    ]
    seen = cv2.GaussianBlur(layers[0], (0, 0), float(rng.uniform(0.4, 1.1)))
    seen = seen + rng.normal(0, rng.uniform(0.002, 0.02), seen.shape)
    return Drawing(np.clip(seen, 0, 1).astype(np.float32), *layers[1:])
