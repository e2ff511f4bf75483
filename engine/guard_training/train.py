"""Learns the guard's cell classifier: `python -m guard_training.train`.

The same command gives the same model: scenes, seeds and first numbers are fixed. It learns from every other unsealed
house; `--limits` says what honest answers of the others score, and from there the limits are chosen. Sealed scenes take
no part. What was measured of a house is kept in `build/guard`; `--house` measures only that one.
"""

import argparse
import json
import os
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

# Numpy's own threads make these small products slower.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import cv2
import luster_engine.pipeline.fidelity.model as kept
import numpy as np
from luster_engine.pipeline.fidelity.cells import CELL, FEATURES, Cells, compare
from luster_engine.pipeline.fidelity.model import Model
from luster_engine.pipeline.fidelity.places import strongest
from numpy.typing import NDArray
from training.houses import House, load_houses

from guard_training.engine_door import Engine
from guard_training.learning import Samples, joined, learn
from guard_training.pairs import VICES, Pair, looks_for, make_pair
from guard_training.scenes import views
from guard_training.styled import styled, styles_for
from guard_training.vices import Scene

SEED, DUSK_SEEDS, LIMIT_SEED = 100, (101,), 200
"""Training has its own seeds, the limits others, and the figures others again."""
_CLEAN_CELLS, _CHANGED_CELLS = 180, 110
_KEPT = Path("build/guard")
_TRIES = Path("build/learned")
LOOKS, STYLES = ("whole", "near"), "styles"
PARTS = (*LOOKS, STYLES)
_NOTHING = Samples(np.zeros((0, len(FEATURES)), np.float32), np.zeros(0, np.float32))

Array = NDArray[np.float32]


def learnt_from() -> tuple[House, ...]:
    """The houses that the classifier learns from."""
    return load_houses(sealed=False)[1::2]


def limited_by() -> tuple[House, ...]:
    """The houses whose honest answers say where the limits lie."""
    return load_houses(sealed=False)[::2]


def measure(house: House, part: str, engine: Engine) -> Samples:
    """Cells of honest answers and of vices of a house: under every look, or under Luster's own styles."""
    random = np.random.default_rng([1, zlib.crc32(f"{house.name}/{part}".encode())])
    cells = _styled_cells(house, engine) if part == STYLES else _looked_at(views(house), LOOKS.index(part))
    return joined([_NOTHING, *(_samples_of(each, changed, random) for each, changed in cells)])


def _looked_at(scenes: Sequence[Scene], number: int) -> Iterator[tuple[Cells, Array]]:
    """The whole view or the near one under every look; the evening, which is hard, more often."""
    for scene in scenes[number : number + 1]:
        for look in looks_for(scene):
            for seed in (SEED, *(DUSK_SEEDS if look == "dusk" else ())):
                for vice in ("", *VICES):
                    pair = make_pair(scene, look, vice, seed)
                    if pair is not None:
                        yield _cells(pair), pair.changed


def _styled_cells(house: House, engine: Engine) -> Iterator[tuple[Cells, Array]]:
    """Luster's own results as they are, and as an answer would give them, with some of the vices."""
    if house.large:
        return
    for number, style in enumerate(styles_for(house)):
        made = styled(house, style, engine)
        untouched = np.zeros(made.scene.photo.shape[:2], np.float32)
        yield compare(made.scene.photo, made.picture, made.region), untouched
        chosen = np.random.default_rng([SEED, number]).permutation(list(VICES))[:2]
        for vice in ("", *(str(each) for each in chosen)):
            pair = make_pair(made.scene, f"by {style}", vice, SEED, ready=made.picture, region=made.region)
            if pair is not None:
                yield _cells(pair), pair.changed


def _cells(pair: Pair) -> Cells:
    return compare(pair.original, pair.other, pair.region)


def _samples_of(cells: Cells, changed_pixels: Array, random: np.random.Generator) -> Samples:
    """Some cells of a pair: unchanged ones, and those that the vice changed."""
    grid = (cells.size[0] // CELL, cells.size[1] // CELL)
    share = cv2.resize(changed_pixels, grid, interpolation=cv2.INTER_AREA)
    near = cv2.dilate(share, np.ones((5, 5), np.uint8))
    judged = cells.judged > 0.5
    changed, clean = np.argwhere((share > 0.5) & judged), np.argwhere((near < 0.02) & judged)
    changed = changed[random.permutation(len(changed))[:_CHANGED_CELLS]]
    clean = clean[random.permutation(len(clean))[:_CLEAN_CELLS]]
    places = np.concatenate([changed, clean])
    labels = np.concatenate([np.ones(len(changed)), np.zeros(len(clean))])
    return Samples(cells.features[places[:, 0], places[:, 1]], labels.astype(np.float32))


def kept_samples(houses: Sequence[House], parts: Sequence[str] = PARTS) -> Samples:
    """The cells of these houses, measured now where they were not yet."""
    _KEPT.mkdir(parents=True, exist_ok=True)
    engine: Engine | None = None
    found = [_NOTHING]
    for house in houses:
        for part in parts:
            path = _KEPT / f"{house.name}.{part}.npz"
            if not path.exists():
                engine = engine or Engine()
                samples = measure(house, part, engine)
                np.savez(path, features=samples.features, changed=samples.changed)
            data = np.load(path)
            found.append(Samples(data["features"], data["changed"]))
    return joined(found)


def print_limits(model: Model) -> None:
    """What honest answers score that the classifier has not learnt from."""
    scores: dict[str, list[float]] = {"day": [], "dusk": []}
    for house in limited_by():
        for scene in views(house):
            for look in looks_for(scene):
                pair = make_pair(scene, look, "", LIMIT_SEED)
                if pair is not None:
                    cells = _cells(pair)
                    score = strongest(model.log_odds(cells.features), cells.judged)
                    scores["dusk" if look == "dusk" else "day"].append(score)
    for time, values in scores.items():
        said = ", ".join(f"{share:.0%} below {np.quantile(values, share):.2f}" for share in (0.5, 0.9, 0.95, 0.98, 1.0))
        print(f"{time}: {len(values)} honest answers; {said}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=_TRIES / "model.json")
    parser.add_argument("--house", action="append", default=[], help="only measure this house; repeatable")
    parser.add_argument("--part", action="append", default=[], choices=PARTS, help="only this part; repeatable")
    parser.add_argument("--limits", action="store_true", help="say what honest answers score, and learn nothing")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    if options.limits:
        print_limits(kept.load())
        return
    houses = learnt_from()
    chosen = [house for house in houses if not options.house or house.name in options.house]
    samples = kept_samples(chosen, options.part or PARTS)
    if not options.house and not options.part:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(json.dumps(learn(samples).as_data()) + "\n")


if __name__ == "__main__":
    main()
