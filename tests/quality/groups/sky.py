"""The sky matte and what replacing the sky does to the rest of the picture."""

from dataclasses import dataclass

import numpy as np
from guard_training.engine_door import Engine
from training.houses import House

from tests.quality import measures as m
from tests.quality.figures import Figure, Findings, mean, p95, total, worst_high, worst_low
from tests.quality.pictures import difference, overlay, small

LEAST = 0.02
"""Share of the frame from which a scene counts as having a sky."""

DULL = ("overcast", "hazy")
"""Skies that are worth another, so that one is exchanged also where none was named."""


@dataclass(frozen=True)
class SkyGroup:
    """`sky_replacement` against the true coverage of the sky; an abstention where there is a sky scores 0."""

    name: str = "sky"
    title: str = "Sky replacement: matte, edges and the rest of the picture"
    needs: tuple[str, ...] = ("sky_replacement",)
    figures: tuple[Figure, ...] = (
        Figure("sky: mean IoU", "iou", mean, ">=", 0.96),
        Figure("sky: worst IoU", "iou", worst_low, ">=", 0.85),
        Figure("sky: boundary F at 3 px, mean", "boundary", mean, ">=", 0.88),
        Figure("sky: alpha error in the edge band, mean", "alpha", mean, "<=", 0.10),
        Figure("sky claimed on interiors or top-down views, scenes", "claimed", total, "<=", 0.0),
        Figure("outside truth dilated by 3 px, share of the frame, mean", "outside", mean, "<=", 0.1, " %"),
        Figure("outside truth dilated by 3 px, share of the frame, worst", "outside", worst_high, "<=", 1.0, " %"),
        Figure("halo overshoot along the sky edge, p95 of scenes", "halo", p95, "<=", 3.0, " %"),
        Figure("dull skies exchanged where none was named, share of scenes", "dull", mean, ">=", 0.60),
    )

    def observe(self, house: House, engine: Engine) -> Findings:
        found = Findings(house)
        result = engine.style("sky_replacement", house.photo_path, sky="clear")
        claimed = result.painted()
        truth = result.follow(house.mask("sky"))
        if house.kind != "exterior":
            found.note("claimed", float(result.acted and m.claimed_share(claimed) > 0.0005))
        elif house.has("sky", LEAST):
            acted = result.acted and claimed.max() > 0
            found.note("iou", m.iou(claimed, truth) if acted else 0.0)
            found.note("boundary", m.boundary_f(claimed, truth) if acted else 0.0)
            found.note("alpha", m.alpha_error(claimed, truth) if acted else 1.0)
            found.note("outside", 100 * m.outside_share(result.bare, result.picture, truth))
            building = np.asarray(result.follow(house.mask("building")) > 0.97, dtype=np.bool_)
            overshoot = m.halo_overshoot(result.picture, result.bare, truth, building) if acted else None
            found.note("halo", None if overshoot is None else 100 * overshoot)
            if house.sky_kind in DULL:
                found.note("dull", float(engine.style("sky_replacement", house.photo_path).acted))
        found.show(
            {
                "photo": small(result.photo),
                "result": small(result.picture),
                "claim: green right, red wrong, blue missed": small(overlay(result.bare, claimed, truth)),
                "difference to the plan without masked edits": small(difference(result.bare, result.picture)),
            },
            [*(f"{o.measure} {o.value:.3f}" for o in found.observations), *result.report],
        )
        return found
