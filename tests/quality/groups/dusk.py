"""Windows lit by `dusk`, counted by window: precision before recall."""

from dataclasses import dataclass

import numpy as np
from guard_training.engine_door import Engine
from training.houses import House

from tests.quality import measures as m
from tests.quality.figures import Figure, Findings, mean
from tests.quality.pictures import heat, overlay, small
from tests.quality.windows import count_windows

SMALLEST = 0.0006
"""Share of the frame from which a window counts."""


@dataclass(frozen=True)
class DuskWindows:
    """Which windows glow; each lit area is one observation of precision, each true window one of recall."""

    name: str = "dusk"
    title: str = "Dusk: windows lit"
    needs: tuple[str, ...] = ("dusk",)
    figures: tuple[Figure, ...] = (
        Figure("windows lit, precision by window", "right", mean, ">=", 0.95),
        Figure("windows lit, recall by window", "found", mean, ">=", 0.5),
    )

    def observe(self, house: House, engine: Engine) -> Findings:
        found = Findings(house)
        if house.kind != "exterior":
            return found
        result = engine.style("dusk", house.photo_path)
        lit = result.region("windows") if result.acted else None
        claimed = np.zeros(result.photo.shape[:2], dtype=np.float32) if lit is None else lit
        truth = result.follow(house.mask("windows"))
        labels = np.round(result.follow(_spread(house))).astype(np.int32)
        counted = count_windows(claimed, labels, truth, SMALLEST)
        for k, right in enumerate(counted.areas_right):
            found.note("right", float(right), f"lit area {k + 1}")
        for number, hit in counted.windows_found.items():
            found.note("found", float(hit), f"window {number}")
        found.show(
            {
                "photo": small(result.photo),
                "result": small(result.picture),
                "claim: green right, red wrong, blue missed": small(overlay(result.photo, claimed, truth)),
                "lit": small(heat(claimed)),
            },
            [
                f"precision {np.mean(counted.areas_right):.2f}" if counted.areas_right else "nothing lit",
                f"recall {np.mean(list(counted.windows_found.values())):.2f}" if counted.windows_found else "no window",
                f"share of lit pixels outside windows {m.false_share(claimed, truth):.3f}",
                *result.report,
            ],
        )
        return found


def _spread(house: House) -> np.ndarray:
    """Window numbers as floats, so that they can be moved with the picture (numbers blend only at edges)."""
    return house.window_labels().astype(np.float32)
