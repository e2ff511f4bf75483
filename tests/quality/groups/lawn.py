"""The lawn: how much of it is found, and what else is taken for it."""

from dataclasses import dataclass

from guard_training.engine_door import Engine
from training.houses import House

from tests.quality import measures as m
from tests.quality.figures import Figure, Findings, mean, total, worst_high
from tests.quality.pictures import difference, overlay, small

LEAST = 0.02


@dataclass(frozen=True)
class Lawn:
    """`lawn_cleanup` against true grass; an abstention where there is a lawn scores 0."""

    name: str = "lawn"
    title: str = "Lawn cleanup: the lawn and nothing but the lawn"
    needs: tuple[str, ...] = ("lawn_cleanup",)
    figures: tuple[Figure, ...] = (
        Figure("lawn: mean IoU", "iou", mean, ">=", 0.86),
        Figure("claimed pixels that are not lawn, worst scene", "wrong", worst_high, "<=", 8.0, " %"),
        Figure("lawn claimed where there is none, scenes", "claimed", total, "<=", 0.0),
    )

    def observe(self, house: House, engine: Engine) -> Findings:
        found = Findings(house)
        result = engine.style("lawn_cleanup", house.photo_path)
        claimed = result.painted()
        truth = result.follow(house.mask("lawn"))
        acted = result.acted and m.claimed_share(claimed) > 0.0005
        if house.has("lawn", LEAST):
            found.note("iou", m.iou(claimed, truth) if acted else 0.0)
        else:
            found.note("claimed", float(acted))
        if acted:
            found.note("wrong", 100 * m.false_share(claimed, truth))
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
