"""Learns which rectangles are windows: `python -m training.tables.windows` writes windows.npz.

Rectangles are proposed on the unsealed houses, enlarged, shrunk, mirrored, dimmed and tinted at random; one is a
window when most of what lies within its frame is. `--check` leaves out each house in turn and says how it fares.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from luster_classic.common.colour import to_encoded, to_linear
from luster_classic.dusk import windows
from luster_classic.dusk.boosted_trees import Table
from luster_classic.dusk.rectangles import Facade, propose_rectangles
from luster_classic.dusk.traits import NAMES, measure_traits
from numpy.typing import NDArray

from training.adopt import TRIES
from training.houses import House, load_houses

from .boosting import grow
from .facades import draw

Floats = NDArray[np.float32]

DRAWN = 2.0
"""How much a drawn rectangle counts beside a rendered one."""


@dataclass(frozen=True, eq=False)
class Shot:
    """One view of a house at about 1000 px with the truth that is needed."""

    encoded: Floats
    glass: Floats
    sky: Floats
    building: Floats


@dataclass(frozen=True, eq=False)
class Lessons:
    """Traits of rectangles, how much of each is window, and the house that each comes from."""

    traits: Table
    share: Floats
    house: NDArray[np.str_]


def shot_of(house: House) -> Shot:
    """The house's own photo."""
    photo = house.photo()
    scale = min(1.0, windows.EDGE / max(photo.shape[:2]))
    size = (round(photo.shape[1] * scale), round(photo.shape[0] * scale))
    seen = (photo.astype(np.float32) / np.float32(255), *(house.mask(n) for n in ("windows", "sky", "building")))
    return Shot(*(np.asarray(cv2.resize(s, size, interpolation=cv2.INTER_AREA), dtype=np.float32) for s in seen))


def varied(shot: Shot, rng: np.random.Generator) -> Shot:
    """The same house nearer or farther, mirrored, in other light, softer and noisier."""
    layers = [shot.encoded, shot.glass, shot.sky, shot.building]
    scale = float(rng.uniform(0.6, 1.0)) if rng.random() < 0.7 else 1.0
    if rng.random() < 0.6:
        part = _around_house(shot.building, rng)
        layers = [layer[part] for layer in layers]
        scale *= windows.EDGE / max(layers[0].shape[:2])
    size = (round(layers[0].shape[1] * scale), round(layers[0].shape[0] * scale))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    mirrored = rng.random() < 0.5
    layers = [np.ascontiguousarray(cv2.resize(x, size, interpolation=how)[:, :: -1 if mirrored else 1]) for x in layers]
    tint = np.exp(np.array([rng.normal(0, 0.12), 0.0, rng.normal(0, 0.15)]) + rng.normal(0, 0.3)).astype(np.float32)
    seen = to_encoded(to_linear(layers[0]) * tint)
    grey = seen.mean(axis=2, keepdims=True)
    seen = 0.5 + (grey + (seen - grey) * rng.uniform(0.6, 1.3) - 0.5) * rng.uniform(0.8, 1.2)
    if rng.random() < 0.4:
        seen = cv2.GaussianBlur(seen, (0, 0), float(rng.uniform(0.4, 1.0)))
    seen = seen + rng.normal(0, rng.uniform(0, 0.02), seen.shape)
    return Shot(np.clip(seen, 0, 1).astype(np.float32), *layers[1:])


def _around_house(building: Floats, rng: np.random.Generator) -> tuple[slice, slice]:
    rows, columns = np.nonzero(building > 0.5)
    height, width = building.shape
    share = rng.uniform(0.45, 0.95)
    tall, wide = int(height * share), int(width * share)
    top = int(np.clip(rng.uniform(rows.min(), rows.max()) - tall / 2, 0, height - tall))
    left = int(np.clip(rng.uniform(columns.min(), columns.max()) - wide / 2, 0, width - wide))
    return slice(top, top + tall), slice(left, left + wide)


def shots(per_house: int, drawings: int, seed: int) -> Iterator[tuple[str, Shot]]:
    """The photo and random variations of every unsealed exterior, and drawn façades."""
    rng = np.random.default_rng(seed)
    for house in load_houses(sealed=False):
        if house.kind == "exterior":
            own = shot_of(house)
            yield house.name, own
            for _ in range(per_house):
                yield house.name, varied(own, rng)
    for _ in range(drawings):
        drawn = draw(rng)
        yield "drawings", Shot(drawn.encoded, drawn.glass, drawn.sky, drawn.building)


def collect(per_house: int, drawings: int, seed: int) -> Lessons:
    """The rectangles of all shots."""
    found, share, names = [], [], []
    for name, shot in shots(per_house, drawings, seed):
        facade = Facade(shot.encoded, shot.sky)
        boxes = propose_rectangles(facade)
        found.append(measure_traits(boxes, facade).values)
        share.extend(_glass(box, shot.glass) for box in boxes)
        names.extend([name] * len(boxes))
    return Lessons(Table(NAMES, np.concatenate(found)), np.array(share, dtype=np.float32), np.array(names))


def _glass(box: NDArray[np.int_], glass: Floats) -> float:
    rim = max(1, round(0.08 * float(min(box[2] - box[0], box[3] - box[1]))))
    return float(glass[box[1] + rim : box[3] - rim, box[0] + rim : box[2] - rim].mean())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-house", type=int, default=20)
    parser.add_argument("--drawings", type=int, default=240)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--out", type=Path, default=TRIES / "windows.npz")
    args = parser.parse_args()
    args.out.parent.mkdir(parents=True, exist_ok=True)
    lessons = collect(args.per_house, args.drawings, args.seed)
    clear = (lessons.share > 0.6) | (lessons.share < 0.4)
    seen, right, house = lessons.traits.values[clear], (lessons.share[clear] > 0.6).astype(float), lessons.house[clear]
    weight = np.where(house == "drawings", DRAWN, 1.0)
    if args.check:
        for name in sorted(set(house)):
            left_out = house == name
            chance = grow(Table(NAMES, seen[~left_out]), right[~left_out], weight[~left_out], args.seed).chance(
                Table(NAMES, seen[left_out])
            )
            lit = chance >= windows.SURE
            good = right[left_out] == 1
            print(f"{name:20} right {good[lit].mean() if lit.any() else 1:.2f}  found {lit[good].mean():.2f}")
        return
    with args.out.open("wb") as stream:
        grow(Table(NAMES, seen), right, weight, args.seed).save(stream)
    print(f"{args.out}: {args.out.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
