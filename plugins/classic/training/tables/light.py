"""Learns the patterns of white balance: `python -m training.tables.light` writes neutrals.npz.

A convex fit (multinomial logistic regression over scene × chroma, patterns kept smooth) on random views of the
unsealed houses and of the street (`houses/make --street`); the same seed gives the same file.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from luster_classic.common.colour import shrink
from luster_classic.light import neutrals
from luster_classic.light.signature import BINS, CENTRES, KINDS, make_signature
from luster_classic.light.white_balance import EDGE
from luster_classic.scene.eyes import glance
from luster_classic.scene.gate import classify
from luster_classic.scene.segments import segment
from numpy.typing import NDArray

from training.adopt import TRIES
from training.houses import House, load_houses
from training.houses.manifest import DATA, STREET
from training.segmenter.examples import kept_back

from .views import stage_of, view

Floats = NDArray[np.float32]

STREET_SHARE = 0.15
"""Views of a house of the street for each one of a measured house; there are ten times as many of them."""

SMOOTH = 1.5
"""Patterns are smooth over about this many cells, so that no single colour of a render is learned by heart."""
SOFT = 0.06
"""How exactly (in chroma) the light of a view is held to be known."""


@dataclass(frozen=True, eq=False)
class Lessons:
    """Signatures with the light and the scene that belong to them."""

    seen: Floats
    light: Floats
    outdoors: NDArray[np.int_]
    odds: Floats


def collect(per_house: int, seed: int) -> Lessons:
    """Random views of every unsealed house that shows neutral surfaces, and of the room of bare wood."""
    rng = np.random.default_rng(seed)
    seen, light, outdoors, odds = [], [], [], []
    for house in (*load_houses(sealed=False), *street()):
        if 0.0 < house.coverage.get("neutral", 0.0) < 0.005:
            continue
        stage = stage_of(house)
        taken = tried = 0
        wanted = per_house if house.folder.parent == DATA else max(1, round(per_house * STREET_SHARE))
        while taken < wanted and tried < 5 * wanted:
            tried += 1
            shown = view(stage, rng)
            marks = None if shown is None else marks_of(shown.encoded)
            if shown is None or marks is None:
                continue
            coarse = np.ascontiguousarray(shrink(shown.encoded, EDGE)[::2, ::2])
            scene = classify(coarse, None, glance(shown.encoded))
            seen.append(marks.astype(np.float16))
            light.append(shown.light)
            outdoors.append(int(stage.outdoors))
            odds.append(neutrals.bound_gate_odds(scene.exterior + scene.aerial))
            taken += 1
    return Lessons(
        np.stack(seen).astype(np.float32), np.array(light, np.float32), np.array(outdoors), np.array(odds, np.float32)
    )


def street() -> tuple[House, ...]:
    """The street's scenes that may be learned from."""
    if not STREET.exists():
        raise SystemExit("The street is not there yet: run plugins/classic/training/houses/make --street first.")
    return tuple(house for house in load_houses(STREET) if not kept_back(house.name))


def marks_of(encoded: Floats) -> Floats | None:
    """The signature of a view, as the stage of white balance would see it."""
    return make_signature(shrink(encoded, EDGE), segment(encoded).neutral)


def fit(lessons: Lessons, *, steps: int = 400, decay: float = 5e-5, seed: int = 0) -> neutrals.Patterns:
    """Adam on the cross entropy; patterns are smoothed by a Gaussian wherever they are used."""
    frequency = np.fft.fftfreq(BINS)[:, None] ** 2 + np.fft.rfftfreq(BINS)[None] ** 2
    smoothing = np.exp(-2 * np.pi**2 * SMOOTH**2 * frequency)
    spectra = np.fft.rfft2(lessons.seen).astype(np.complex64)
    wanted = _soft(lessons.light)
    values = [np.zeros((2, len(KINDS), BINS, BINS), np.float32), np.zeros((2, BINS, BINS), np.float32)]
    first, second = [np.zeros_like(v) for v in values], [np.zeros_like(v) for v in values]
    rng = np.random.default_rng(seed)
    for step in range(steps):
        pick = rng.choice(len(wanted), 64, replace=False)
        filters = np.fft.rfft2(values[0]) * smoothing
        bias = np.fft.irfft2(np.fft.rfft2(values[1]) * smoothing, s=(BINS, BINS))
        score = np.fft.irfft2((filters[None] * spectra[pick][:, None]).sum(axis=2), s=(BINS, BINS)) + bias[None]
        gate = 0.5 * neutrals.GATE * lessons.odds[pick]
        score += np.stack([-gate, gate], axis=1)[:, :, None, None]
        chance = np.exp(score - score.max(axis=(1, 2, 3), keepdims=True))
        chance /= chance.sum(axis=(1, 2, 3), keepdims=True)
        chance[np.arange(len(pick)), lessons.outdoors[pick]] -= wanted[pick]
        wrong = np.fft.rfft2(chance / len(pick))
        slopes = (
            np.fft.irfft2(np.einsum("bchw,bkhw->kchw", np.conj(spectra[pick]), wrong) * smoothing, s=(BINS, BINS))
            + decay * values[0],
            np.fft.irfft2(wrong.sum(axis=0) * smoothing, s=(BINS, BINS)) + 0.2 * decay * values[1],
        )
        rate = 0.025 * (1 + np.cos(np.pi * step / steps))
        for value, slope, mean, square in zip(values, slopes, first, second, strict=True):
            mean += 0.1 * (slope - mean)
            square += 0.01 * (slope * slope - square)
            ahead, around = mean / (1 - 0.9 ** (step + 1)), square / (1 - 0.99 ** (step + 1))
            value -= (rate * ahead / (np.sqrt(around) + 1e-6)).astype(np.float32)
    filters, bias = (np.fft.irfft2(np.fft.rfft2(v) * smoothing, s=(BINS, BINS)).astype(np.float32) for v in values)
    return neutrals.Patterns(filters, bias)


def _soft(light: Floats) -> Floats:
    u = np.exp(-((CENTRES[None] - light[:, :1]) ** 2) / (2 * SOFT**2))
    v = np.exp(-((CENTRES[None] - light[:, 1:]) ** 2) / (2 * SOFT**2))
    both = v[:, :, None] * u[:, None, :]
    return np.asarray(both / both.sum(axis=(1, 2), keepdims=True), dtype=np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-house", type=int, default=240)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=TRIES / "neutrals.npz")
    args = parser.parse_args()
    args.out.parent.mkdir(parents=True, exist_ok=True)
    known = fit(collect(args.per_house, args.seed))
    with args.out.open("wb") as stream:
        known.save(stream)
    print(f"{args.out}: {args.out.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
