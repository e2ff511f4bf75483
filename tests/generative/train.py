"""Learns the guard's cell classifier from the unsealed houses: `python -m tests.generative.train`.

The same command gives the same model: scenes, seeds and first numbers are fixed. Sealed scenes take no part. What was
measured of a house is kept in `build/guard`, so that houses can be measured one at a time (`--house`). `--limits` says
what honest answers of a house score with a model that has not seen that house: from there the limits are chosen.
"""

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# Numpy's own threads make these small products slower.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import cv2
import luster_engine.pipeline.fidelity_model as kept
import numpy as np
from luster_engine.pipeline.fidelity_cells import CELL, Cells, compare
from luster_engine.pipeline.fidelity_model import Model
from luster_engine.pipeline.fidelity_places import strongest
from numpy.typing import NDArray

from tests.generative.learning import Samples, joined, learn
from tests.generative.pairs import VICES, Pair, looks_for, make_pair
from tests.generative.scenes import views
from tests.generative.styled import styled, styles_for
from tests.houses import House, load_houses
from tests.quality.engine_door import Engine

SEED, DUSK_SEEDS, LIMIT_SEED = 100, (101, 102), 200
"""Training has its own seeds, the limits others, and the figures others again."""
_CLEAN_CELLS, _CHANGED_CELLS = 180, 110
_KEPT = Path("build/guard")

Array = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Measured:
    """What is known of a house: cells to learn from, and whole maps of honest answers to set limits by."""

    samples: Samples
    clean: tuple[tuple[str, Array, Array], ...]
    """Look, features and judged share of each honest answer."""


def measure(house: House, engine: Engine) -> Measured:
    """Honest answers and vices of a house under every look, and under Luster's own styles."""
    random = np.random.default_rng(1)
    parts = [_samples_of(cells, changed, random) for cells, changed in _training_cells(house, engine)]
    clean = []
    for scene in views(house):
        for look in looks_for(scene):
            pair = make_pair(scene, look, "", LIMIT_SEED)
            if pair is not None:
                cells = _cells(pair)
                clean.append((look, cells.features.astype(np.float16), cells.judged.astype(np.float16)))
    return Measured(joined(parts), tuple(clean))


def _training_cells(house: House, engine: Engine) -> Iterator[tuple[Cells, Array]]:
    for scene in views(house):
        for look in looks_for(scene):
            for seed in (SEED, *(DUSK_SEEDS if look == "dusk" else ())):
                for vice in ("", *VICES):
                    pair = make_pair(scene, look, vice, seed)
                    if pair is not None:
                        yield _cells(pair), pair.changed
    if house.large:
        return
    for number, style in enumerate(styles_for(house)):
        made = styled(house, style, engine)
        untouched = np.zeros(made.scene.photo.shape[:2], np.float32)
        yield compare(made.scene.photo, made.picture, made.region), untouched
        chosen = np.random.default_rng([SEED, number]).permutation(list(VICES))[:3]
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


def kept_measures(houses: Sequence[House]) -> dict[str, Measured]:
    """What is known of these houses, measured now where it was not yet."""
    _KEPT.mkdir(parents=True, exist_ok=True)
    known: dict[str, Measured] = {}
    engine: Engine | None = None
    for house in houses:
        path = _KEPT / f"{house.name}.npz"
        if not path.exists():
            engine = engine or Engine()
            _write(path, measure(house, engine))
        known[house.name] = _read(path)
    return known


def _write(path: Path, measured: Measured) -> None:
    clean = {f"clean.{k}.{look}.{n}": a for k, (look, *maps) in enumerate(measured.clean) for n, a in enumerate(maps)}
    np.savez(path, features=measured.samples.features, changed=measured.samples.changed, **clean)


def _read(path: Path) -> Measured:
    data = np.load(path)
    names = sorted({name.rsplit(".", 1)[0] for name in data.files if name.startswith("clean.")})
    maps = [(name.split(".")[2], *(data[f"{name}.{n}"].astype(np.float32) for n in (0, 1))) for name in names]
    return Measured(Samples(data["features"], data["changed"]), tuple(maps))


def _limits(known: dict[str, Measured]) -> None:
    """Scores of honest answers by models that have not seen their house."""
    scores: dict[str, list[float]] = {}
    for name, measured in known.items():
        model = learn(joined([other.samples for own, other in known.items() if own != name]))
        for look, features, judged in measured.clean:
            scores.setdefault("dusk" if look == "dusk" else "day", []).append(
                strongest(model.log_odds(features), judged)
            )
    for time, values in scores.items():
        said = ", ".join(f"{share:.0%} below {np.quantile(values, share):.2f}" for share in (0.5, 0.9, 0.95, 0.98, 1.0))
        print(f"{time}: {len(values)} honest answers; {said}")


def _as_kept(model: Model) -> str:
    return json.dumps(model.as_data()) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(kept.__file__).with_name("fidelity_model.json"))
    parser.add_argument("--house", action="append", default=[], help="only measure this house; repeatable")
    parser.add_argument("--limits", action="store_true", help="say what honest answers score, and learn nothing")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    houses = load_houses(sealed=False)
    known = kept_measures([house for house in houses if not options.house or house.name in options.house])
    if options.limits:
        _limits(known)
    elif not options.house:
        options.out.write_text(_as_kept(learn(joined([measured.samples for measured in known.values()]))))


if __name__ == "__main__":
    main()
