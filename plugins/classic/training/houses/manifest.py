"""The measured houses as data: photos with exact truth, read from the committed folder when asked for."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Point = tuple[float, float]

_ROOT = Path(__file__).parents[4]
DATA = _ROOT / "tests" / "houses" / "data"
"""The measured scenes: they are what tests and figures measure on, so they lie beside these."""
STREET = _ROOT / "build" / "street"
"""Scenes to learn from (`houses/make --street` renders them); nothing is measured on them."""

FRONT_WHITE, FRONT_GAMMA = 2.0, 2.2
"""`front.jpg` holds linear light up to the first, as its root of the second."""

MASKS = ("sky", "lawn", "building", "windows", "ground", "vegetation", "neutral", "water", "thing", "wire")


@dataclass(frozen=True)
class Variant:
    """The same view at 800 px under a known error of light."""

    name: str
    cast: tuple[float, float, float]
    """Gains in linear light that were laid over neutral white balance."""
    exposure: float
    """Stops away from the right exposure."""
    path: Path

    def picture(self) -> Bytes:
        return read_picture(self.path)


@dataclass(frozen=True)
class House:
    """One scene: a photo as a user would upload it, and everything that is true about it."""

    name: str
    kind: str
    """exterior, aerial or interior."""
    room: str
    """The room hint that fits: exterior, living_room, kitchen, bedroom, bathroom, dining_room, office, other."""
    sealed: bool
    """Sealed scenes are for reporting only: no rule, threshold or model may be tuned or trained on them."""
    width: int
    height: int
    pitch: float
    """Degrees the camera looks up; this is what makes verticals converge."""
    roll: float
    focal: float
    """Focal length as on 35 mm film."""
    k1: float
    """Radial distortion of the lens; negative is barrel."""
    exposure: float
    cast: tuple[float, float, float]
    sky_kind: str
    windows: tuple[tuple[Point, ...], ...]
    """Corners of every window in the frame, in pixels of the photo, whether or not something stands before it."""
    verticals: tuple[tuple[Point, Point], ...]
    """Two ends, in pixels of the photo, of edges that are vertical in the world."""
    variants: tuple[Variant, ...]
    coverage: dict[str, float]
    """Share of the frame of each truth mask; a mask that is absent is zero everywhere."""
    folder: Path

    @property
    def photo_path(self) -> Path:
        return self.folder / "photo.jpg"

    @property
    def large(self) -> bool:
        return self.width * self.height > 10_000_000

    def photo(self) -> Bytes:
        """The photo as RGB bytes."""
        return read_picture(self.photo_path)

    def has(self, mask: str, share: float = 0.001) -> bool:
        """Whether the subject covers at least `share` of the frame."""
        return self.coverage.get(mask, 0.0) >= share

    def mask(self, name: str) -> Floats:
        """Coverage between 0 and 1 of one class, at the photo's size; edges are fractional."""
        if name not in MASKS:
            raise KeyError(f"no truth mask {name!r}; there are {', '.join(MASKS)}")
        path = self.folder / f"{name}.png"
        if not path.exists():
            return np.zeros((self.height, self.width), dtype=np.float32)
        read = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        if read is None:
            raise OSError(f"the truth mask {path} cannot be read; check out the file again")
        return np.asarray(read, dtype=np.float32) / np.float32(255.0)

    def window_labels(self) -> NDArray[np.int32]:
        """0 where there is no window, else the number (from 1) of the window that is seen there."""
        labels = np.zeros((self.height, self.width), dtype=np.int32)
        for k, corners in enumerate(self.windows, start=1):
            cv2.fillPoly(labels, [np.round(np.array(corners) * 16).astype(np.int32)], k, shift=4)
        grown = cv2.dilate(labels.astype(np.float32), np.ones((5, 5), np.uint8)).astype(np.int32)
        return np.where(self.mask("windows") > 0.5, np.where(labels > 0, labels, grown), 0).astype(np.int32)

    def front(self) -> Floats | None:
        """Linear light of the scene without its sky, times how much of each pixel that covers (the street only)."""
        path = self.folder / "front.jpg"
        if not path.exists():
            return None
        share = read_picture(path).astype(np.float32) / np.float32(255.0)
        return np.asarray(FRONT_WHITE * np.power(share, np.float32(FRONT_GAMMA)), dtype=np.float32)

    def truth(self) -> Bytes:
        """The same view under neutral light and right exposure, 800 px on the long edge."""
        return read_picture(self.folder / "truth.jpg")

    def level(self) -> Bytes:
        """The same view with vertical verticals and no lens distortion, 800 px on the long edge."""
        return read_picture(self.folder / "level.jpg")

    def view(self) -> Bytes | None:
        """An interior exposed for what is outside its windows, 800 px on the long edge."""
        path = self.folder / "view.jpg"
        return read_picture(path) if path.exists() else None


def read_picture(path: Path) -> Bytes:
    """RGB bytes of a committed picture."""
    read = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if read is None:
        raise OSError(f"the picture {path} cannot be read; check out the file again or run `make houses`")
    return np.asarray(cv2.cvtColor(read, cv2.COLOR_BGR2RGB), dtype=np.uint8)


def load_houses(data: Path = DATA, *, sealed: bool | None = None, large: bool | None = None) -> tuple[House, ...]:
    """Every committed scene by name; `sealed` and `large` (24 MP) narrow the choice."""
    houses = [_read(path) for path in sorted(data.glob("*/scene.json"))]
    return tuple(h for h in houses if (sealed is None or h.sealed == sealed) and (large is None or h.large == large))


def load_house(name: str, data: Path = DATA) -> House:
    """One scene by its name."""
    path = data / name / "scene.json"
    if not path.exists():
        known = ", ".join(sorted(p.parent.name for p in data.glob("*/scene.json")))
        raise KeyError(f"no measured house {name!r}; there are {known}")
    return _read(path)


def _read(path: Path) -> House:
    told: dict[str, Any] = json.loads(path.read_text())
    folder = path.parent
    variants = tuple(
        Variant(v["name"], _three(v["cast"]), float(v["exposure"]), folder / v["file"]) for v in told["variants"]
    )
    return House(
        name=told["name"],
        kind=told["kind"],
        room=told["room"],
        sealed=bool(told["sealed"]),
        width=int(told["width"]),
        height=int(told["height"]),
        pitch=float(told["pitch"]),
        roll=float(told["roll"]),
        focal=float(told["focal"]),
        k1=float(told["k1"]),
        exposure=float(told["exposure"]),
        cast=_three(told["cast"]),
        sky_kind=told["sky_kind"],
        windows=tuple(tuple((float(x), float(y)) for x, y in w) for w in told["windows"]),
        verticals=tuple(((float(a[0]), float(a[1])), (float(b[0]), float(b[1]))) for a, b in told["verticals"]),
        variants=variants,
        coverage={k: float(v) for k, v in told["coverage"].items()},
        folder=folder,
    )


def _three(values: list[float]) -> tuple[float, float, float]:
    a, b, c = (float(v) for v in values)
    return a, b, c
