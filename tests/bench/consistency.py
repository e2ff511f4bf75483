"""How well the photos of a shoot agree, on made-up shoots whose truth is known: `python -m tests.bench.consistency`.

A room is taken from three places that overlap. Its light is that of the measured house (`truth.jpg`) through the
inverse of sRGB's curve; each view is cut from it, turned a little, and gets its own white balance and exposure, as a
camera on automatic chooses them, then grain and JPEG. Both sides of "before → after" are finished by the look: without
agreement, and with it. A wall is compared with itself where both views show it, by the known places of its pixels.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from guard_training.engine_door import Engine, Result
from luster_classic.common.colour import to_encoded, to_linear
from luster_engine.pipeline.agreement.solve import Pair, Settlement, agree
from luster_engine.pipeline.agreement.surfaces import describe, shared
from luster_engine.pipeline.render.agreeing import Shift, with_shift
from luster_engine.pipeline.render.plan import PlanRequest, make_plan
from luster_sdk import PhotoFacts
from numpy.typing import NDArray
from PIL import Image
from training.houses import House, load_houses

from tests.bench.report import Figure, percentile, report
from tests.quality.colours import delta_e, to_lab

Light = NDArray[np.float32]
_LARGER = 1.5
"""Enlargement of the house's 800 pixels, so that a view of two thirds of it has as many again."""
_VIEWS = ((0.0, 0.68), (0.16, 0.84), (0.32, 1.0))
"""What each view shows of the room's width."""
_GRID = 2
"""Pixels of the room that one compared place has on each side."""


_BLUE = ("navy", "blue", "bathroom")
"""Rooms that are blue, or the nearest to it."""


@dataclass(frozen=True, eq=False)
class View:
    """One photo of a room."""

    room: str
    pixels: NDArray[np.uint8]
    places: Light
    """The place in the room (column, row) of each pixel."""
    right: bool
    """Whether it has the right light already."""


def make_views(house: House, number: int, *, right: bool) -> list[View]:
    """Three photos of one room, always the same."""
    truth = np.asarray(Image.open(Path("tests/houses/data") / house.name / "truth.jpg")).astype(np.float32) / 255
    size = (round(truth.shape[1] * _LARGER), round(truth.shape[0] * _LARGER))
    light = np.maximum(cv2.resize(to_linear(truth), size, interpolation=cv2.INTER_CUBIC), 0.0)
    draw = np.random.default_rng(number)
    made = []
    for left, end in _VIEWS:
        width, height = round((end - left) * size[0]), size[1]
        turn = draw.uniform(-0.02, 0.02, 8).reshape(4, 2) * width
        corners = np.array([[left * size[0], 0], [end * size[0], 0], [end * size[0], height], [left * size[0], height]])
        inner = corners + np.abs(turn) * np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]])
        target = np.array([[0, 0], [width, 0], [width, height], [0, height]])
        move = cv2.getPerspectiveTransform(inner.astype(np.float32), target.astype(np.float32))
        seen = cv2.warpPerspective(light, move, (width, height), flags=cv2.INTER_LINEAR)
        grid = np.stack(np.meshgrid(np.arange(width), np.arange(height)), -1).astype(np.float32).reshape(-1, 1, 2)
        places = cv2.perspectiveTransform(grid, np.linalg.inv(move)).reshape(height, width, 2)
        if not right:
            cast = np.exp(np.array([draw.normal(0, 0.12), draw.normal(0, 0.03), draw.normal(0, 0.15)]))
            seen = seen * cast.astype(np.float32) * np.float32(2.0 ** draw.uniform(-0.6, 0.35))
        grain = draw.normal(0, 0.006, seen.shape).astype(np.float32)
        encoded = np.clip(to_encoded(seen) + grain, 0, 1)
        data = cv2.imencode(".jpg", (encoded[..., ::-1] * 255).round(), [cv2.IMWRITE_JPEG_QUALITY, 93])[1]
        pixels = np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1])
        made.append(View(house.name, pixels, places.astype(np.float32), right))
    return made


def decided(results: Sequence[Result], sure: Sequence[float]) -> tuple[Settlement, int]:
    """What is decided for finished photos, and how many pairs shared something."""
    seen = [describe(each.picture) for each in results]
    pairs = []
    for first in range(len(seen)):
        for second in range(first + 1, len(seen)):
            if (found := shared(seen[first], seen[second])) is not None:
                pairs.append(Pair(first, second, found))
    return agree(len(seen), pairs, sure=dict(enumerate(sure))), len(pairs)


def in_room(view: View, result: Result, shape: tuple[int, int]) -> tuple[Light, NDArray[np.bool_]]:
    """The finished photo laid over its room, and where it shows any of it."""
    places = np.stack([result.follow(np.ascontiguousarray(view.places[..., axis])) for axis in (0, 1)], -1)
    small = cv2.GaussianBlur(result.picture.astype(np.float32) / 255, (0, 0), 1.0).reshape(-1, 3)
    column, row = (np.round(places[..., axis].ravel() / _GRID).astype(int) for axis in (0, 1))
    inside = (column >= 0) & (column < shape[1]) & (row >= 0) & (row < shape[0])
    index = (row * shape[1] + column)[inside]
    count = np.bincount(index, minlength=shape[0] * shape[1]).astype(np.float32)
    sums = [np.bincount(index, small[inside, channel], shape[0] * shape[1]) for channel in range(3)]
    laid = np.stack(sums, -1).astype(np.float32) / np.maximum(count, 1)[:, None]
    return laid.reshape(*shape, 3), (count > 0).reshape(shape)


def wall_differences(views: Sequence[View], results: Sequence[Result]) -> list[float]:
    """The middle ΔE2000 of what two photos of one room both show, for each two."""
    shape = tuple(int(max(view.places[..., axis].max() for view in views) / _GRID) + 2 for axis in (1, 0))
    laid = [in_room(view, result, (shape[0], shape[1])) for view, result in zip(views, results, strict=True)]
    found = []
    for first in range(len(views)):
        for second in range(first + 1, len(views)):
            if views[first].room != views[second].room:
                continue
            (one, here), (two, there) = laid[first], laid[second]
            both = here & there & (one.max(-1) < 0.98) & (two.max(-1) < 0.98)
            if int(both.sum()) > 2000:
                found.append(float(np.median(delta_e(to_lab(one), to_lab(two))[both])))
    return found


class Bench:
    """Finishes photos through the engine's own pipeline."""

    def __init__(self, style: str) -> None:
        self._engine = Engine()
        self._plan, _ = make_plan(self._engine.catalog, PlanRequest(style=style, provider="local", content="shoot"))

    def finished(self, view: View, shift: Shift | None = None) -> Result:
        """One photo by the look, without agreement or with it."""
        plan = self._plan if shift is None else with_shift(self._engine.catalog, self._plan, shift)
        facts = PhotoFacts(width=view.pixels.shape[1], height=view.pixels.shape[0])
        return self._engine.carry_out(plan, view.pixels, facts)


def shoot(bench: Bench, houses: Sequence[House], number: int, kept: House) -> dict[str, list[float]]:
    """One shoot: three photos of each room, of which `kept` has the right light already."""
    views = [
        view
        for at, house in enumerate(houses)
        for view in make_views(house, 100 * number + at, right=house.name == kept.name)
    ]
    before = [bench.finished(view) for view in views]
    sure = [each.outcome.findings.measures.get("white_balance.confidence", 0.5) for each in before]
    found, pairs = decided(before, sure)
    after = [bench.finished(view, shift) for view, shift in zip(views, found.shifts, strict=True)]
    kept_photos = [pair for view, *pair in zip(views, before, after, strict=True) if view.right]
    moved = [float(np.median(_apart(one.picture, two.picture))) for one, two in kept_photos]
    blue = [float(np.median(_apart(one.picture, two.picture, colour_alone=True))) for one, two in kept_photos]
    rooms = [view.room for view in views]
    wrong = sum(rooms[one] != rooms[found.groups[one]] for one in range(len(views)))
    return {
        "before": wall_differences(views, before),
        "after": wall_differences(views, after),
        "kept": moved,
        "blue": blue,
        "wrong": [float(wrong)],
        "found": [pairs / (len(houses) * 3)],
    }


def _apart(one: NDArray[np.uint8], two: NDArray[np.uint8], *, colour_alone: bool = False) -> Light:
    first, second = (to_lab(cv2.GaussianBlur(each.astype(np.float32) / 255, (0, 0), 1.0)) for each in (one, two))
    if colour_alone:
        second = np.concatenate([first[..., :1], second[..., 1:]], axis=-1)
    return np.asarray(delta_e(first, second), np.float32)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--shoots", type=int, default=4, help="made-up shoots")
    asked.add_argument("--style", default="default", help="the look")
    asked.add_argument("--sealed", action="store_true", help="the sealed rooms, on which nothing was tuned")
    options = asked.parse_args()
    cv2.setNumThreads(1)
    houses = [house for house in load_houses(sealed=options.sealed) if house.kind == "interior" and not house.large]
    blue = next((house for house in houses if any(word in house.name for word in _BLUE)), houses[0])
    bench = Bench(options.style)
    began = time.process_time()
    each = [shoot(bench, houses, number, blue) for number in range(options.shoots)]
    seconds = (time.process_time() - began) / (options.shoots * len(houses) * len(_VIEWS))
    names = ("before", "after", "kept", "blue", "wrong", "found")
    before, after, kept, blueness, wrong, found = ([value for one in each for value in one[name]] for name in names)
    beside = (
        f"{len(before)} pairs of {len(houses)} rooms, p90 {percentile(before, 0.9):.1f} → {percentile(after, 0.9):.1f}"
    )
    middle = float(np.median(before))
    figures = [
        Figure("the same wall in two photos: ΔE2000, median, after", 2.0, float(np.median(after)), "", beside=beside),
        Figure("the same against before", 0.5, float(np.median(after)) / middle, "×", beside=f"before {middle:.2f}"),
        Figure(
            f"a blue room that was right is kept ({blue.name}): ΔE2000, median of its photos",
            1.0,
            float(np.median(kept)),
            "",
            beside=f"worst {max(kept):.2f}; without lightness {np.median(blueness):.2f}, worst {max(blueness):.2f}",
        ),
        Figure("photos put to another room", 0.0, sum(wrong), ""),
        Figure("pairs of one room that are found", 0.8, float(np.mean(found)), "", at_most=False),
        Figure("one photo, looked at and finished twice, at this size", 5.0, seconds, "s"),
    ]
    return report("consistency" + ("-sealed" if options.sealed else ""), figures)


if __name__ == "__main__":
    sys.exit(main())
