"""Every style keeps its masked edits inside the mask that it declared, byte by byte."""

from dataclasses import dataclass

import numpy as np
from guard_training.engine_door import Engine
from training.houses import House

from tests.quality import measures as m
from tests.quality.figures import Figure, Findings, median, total
from tests.quality.pictures import difference, small

STYLES = ("default", "bright_airy", "dusk", "sky_replacement", "lawn_cleanup")


@dataclass(frozen=True)
class HandsOff:
    """Bytes that masked edits changed outside their own masks, and how much of the photo's detail each style keeps."""

    name: str = "hands_off"
    title: str = "Hands off: outside the declared mask"
    needs: tuple[str, ...] = STYLES
    figures: tuple[Figure, ...] = (
        Figure(
            "bytes changed by masked edits outside the stage's own declared mask, every style", "bytes", total, "<=", 0
        ),
        Figure("detail kept by `default`, gradient correlation, median", "detail", median, ">=", 0.9),
    )

    def observe(self, house: House, engine: Engine) -> Findings:
        found = Findings(house)
        if house.large:
            return found
        pictures = {}
        for style in STYLES:
            result = engine.style(style, house.photo_path)
            found.note("bytes", float(m.bytes_changed(result.bare, result.picture, result.declared())), style)
            pictures[style] = small(result.picture)
            if style == "default":
                moved = np.asarray(np.clip(result.follow(result.photo), 0, 255).round(), dtype=np.uint8)
                found.note("detail", m.detail_kept(moved, result.picture))
                pictures["default: difference"] = small(difference(moved, result.picture))
        found.show(pictures, [f"{o.measure} {o.subject} {o.value:.3f}" for o in found.observations])
        return found
