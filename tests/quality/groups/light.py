"""White balance and verticals of the `default` style."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from guard_training.engine_door import Engine, Result
from numpy.typing import NDArray
from training.houses import House

from tests.quality import measures as m
from tests.quality.figures import Figure, Findings, mean, median, p95, total
from tests.quality.lines import lean, residual_tilt
from tests.quality.pictures import difference, side, small

Bytes = NDArray[np.uint8]

STRAIGHT = 0.2
"""Degrees by which a photo that was straight may be tilted before it counts as made worse."""


@dataclass(frozen=True)
class Light:
    """How well `default` finds neutral light and true verticals."""

    name: str = "default"
    title: str = "Default: white balance and verticals"
    needs: tuple[str, ...] = ("default",)
    figures: tuple[Figure, ...] = (
        Figure("white balance: ΔE2000 on neutral patches, median", "cast", median, "<=", 3.0),
        Figure("white balance: ΔE2000 on neutral patches, p95", "cast", p95, "<=", 6.0),
        Figure("pine room: mean ΔE2000 of the frame above the untouched photo's", "pine", mean, "<=", 1.0),
        Figure("verticals: residual tilt, median", "tilt", median, "<=", 0.15, "°"),
        Figure("verticals: residual tilt, p95", "tilt", p95, "<=", 0.5, "°"),
        Figure("straight photos tilted by more than 0.2°", "tilted", total, "<=", 0.0),
    )

    def observe(self, house: House, engine: Engine) -> Findings:
        found = Findings(house)
        result = engine.style("default", house.photo_path)
        self._casts(house, engine, found)
        self._tilt(house, result, found)
        self._straight(house, engine, found)
        if house.name == "pine_sauna":
            truth = follow_bytes(result, resize_like(house.truth(), result.photo))
            before, after = (
                m.frame_colour_error(p, t)
                for p, t in ((result.photo, resize_like(house.truth(), result.photo)), (result.picture, truth))
            )
            found.note("pine", after - before)
        found.show(
            {
                "photo": small(result.photo),
                "result": small(result.picture),
                "truth: neutral light": small(house.truth()),
                "truth: level": small(house.level()),
                "difference": small(difference(result.photo, result.picture)),
            },
            [*(f"{o.measure} {o.subject} {o.value:.2f}" for o in found.observations), *result.report],
        )
        return found

    def _casts(self, house: House, engine: Engine, found: Findings) -> None:
        """Every known cast of the scene, and the photo's own, against the view under neutral light."""
        if house.kind == "aerial" and not house.has("neutral"):
            return
        truth = house.truth()
        neutral = side(house.mask("neutral"), truth.shape[:2])
        for variant in house.variants:
            result = engine.style("default", variant.path)
            patches = m.neutral_patches(result.follow(neutral))
            found.note("cast", m.cast_error(result.picture, follow_bytes(result, truth), patches), variant.name)

    def _tilt(self, house: House, result: Result, found: Findings) -> None:
        if house.kind == "aerial" or len(house.verticals) < 4:
            return
        expected = carried(result, house)
        tilt = residual_tilt(result.picture, expected)
        found.note("tilt", tilt)
        before = residual_tilt(result.photo, list(house.verticals))
        if tilt is not None and before is not None:
            found.note("tilt before", before)

    def _straight(self, house: House, engine: Engine, found: Findings) -> None:
        """The level view again: its verticals are vertical, whatever is done to it is harm."""
        if house.kind == "aerial":
            return
        result = engine.style("default", house.folder / "level.jpg")
        height, width = result.photo.shape[:2]
        leans = []
        for x in np.linspace(0.15, 0.85, 8):
            low, high = result.follow_points([(x * width, 0.75 * height), (x * width, 0.25 * height)])
            leans.append(abs(lean((low, high))))
        found.note("straight", float(np.median(leans)))
        found.note("tilted", float(np.median(leans) > STRAIGHT))


def carried(result: Result, house: House) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The true verticals of a house, where the style's geometry put them."""
    ends = result.follow_points([p for segment in house.verticals for p in segment])
    return list(zip(ends[::2], ends[1::2], strict=True))


def follow_bytes(result: Result, picture: Bytes) -> Bytes:
    """A picture moved as the result's geometry moved the photo."""
    return np.asarray(np.clip(result.follow(picture), 0, 255).round(), dtype=np.uint8)


def resize_like(picture: Bytes, other: Bytes) -> Bytes:
    import cv2

    return np.asarray(
        cv2.resize(picture, (other.shape[1], other.shape[0]), interpolation=cv2.INTER_LINEAR), dtype=np.uint8
    )


def photo_of(house: House) -> Path:
    return house.photo_path
