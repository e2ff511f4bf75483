"""The fidelity guard: what it refuses of what must be refused, and what it says of answers that did nothing wrong."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from guard_training.engine_door import Engine
from guard_training.pairs import VICES, WIRE, Pair, looks_for, make_pair
from guard_training.scenes import scene_of, views
from guard_training.styled import styled, styles_for
from guard_training.vices import Scene
from luster_engine.pipeline.fidelity.heat_map import heat_map
from luster_engine.pipeline.fidelity.judge import Judgement, Verdict, judge
from training.houses import House

from tests.quality.figures import Figure, Findings, mean
from tests.quality.pictures import small

CLEAN_SEEDS = (300, 301)
VICE_SEED = 302
"""Neither training nor the choice of thresholds has seen these."""
_STYLE = {"default": "default", "airy": "bright_airy", "sky": "sky_replacement", "dusk": "dusk"}
_WIRE_EDGE = 1536
_REACH = {
    "window removed": 0.95,
    "object added": 0.95,
    "object removed": 0.95,
    "wall recoloured": 0.95,
    "window copied": 0.80,
    WIRE: 0.70,
}


def _figures() -> tuple[Figure, ...]:
    never = "dusk: honest answers called faithful (none, while a class is below 0.90)"
    return (
        Figure("honest answers refused, by day", "clean refused day", mean, "<=", 0.02),
        Figure("honest answers for review, by day", "clean review day", mean, "<=", 0.10),
        *(Figure(f"{vice}: refused, sky and airy", f"{vice} day", mean, ">=", least) for vice, least in _REACH.items()),
        Figure("dusk: honest answers refused", "clean refused dusk", mean, "<=", 0.02),
        Figure(never, "clean faithful dusk", mean, "<=", 0.0),
        *(Figure(f"dusk: {vice}: refused", f"{vice} dusk", mean, ">=", 0.0) for vice in _REACH),
        Figure("Luster's own local results refused", "own refused", mean, "<=", 0.02),
    )


@dataclass(frozen=True)
class Guard:
    """Each pair is one observation: 1 where it was refused (or sent to review), 0 where not."""

    name: str = "guard"
    title: str = "Fidelity guard: vices refused, honest answers let through"
    needs: tuple[str, ...] = ("default", "bright_airy", "dusk", "sky_replacement", "lawn_cleanup")
    figures: tuple[Figure, ...] = _figures()

    def observe(self, house: House, engine: Engine) -> Findings:
        found = Findings(house)
        shown = {}
        for pair in _pairs(house):
            judgement = _judged(pair)
            verdict = judgement.report.verdict
            time = "dusk" if pair.look == "dusk" else "day"
            subject = f"{pair.scene.name}, {pair.look}"
            if pair.vice:
                found.note(f"{pair.vice} {time}", float(verdict is Verdict.REFUSED), subject)
                shown.setdefault(f"{pair.vice}, {pair.look}", small(heat_map(pair.original, judgement)))
                continue
            found.note(f"clean refused {time}", float(verdict is Verdict.REFUSED), subject)
            found.note(f"clean review {time}", float(verdict is Verdict.REVIEW), subject)
            found.note(f"clean faithful {time}", float(verdict is Verdict.FAITHFUL), subject)
            if verdict is Verdict.REFUSED:
                shown[f"honest, refused: {pair.look}"] = small(heat_map(pair.original, judgement))
        if not house.large:
            for style in styles_for(house):
                made = styled(house, style, engine)
                judgement = judge(made.scene.photo, made.picture, style=style, region=made.region)
                found.note("own refused", float(judgement.report.verdict is Verdict.REFUSED), style)
        found.show(shown)
        return found


def _pairs(house: House) -> Iterator[Pair]:
    """Honest answers under every look, and every vice under one look of the day and under dusk."""
    for number, scene in enumerate(views(house)):
        looks = looks_for(scene)
        for look in looks:
            # Near views show the same house once more: one seed is enough for them.
            yield from _made((scene, look, "", seed) for seed in CLEAN_SEEDS[number:])
        by_day = [look for look in looks if look in ("sky", "airy")]
        chosen = by_day[zlib.crc32(scene.name.encode()) % len(by_day)]
        for look in (chosen, *(("dusk",) if "dusk" in looks else ())):
            yield from _made((scene, look, vice, VICE_SEED) for vice in VICES)
    if house.coverage.get("sky", 0.0) > 0.1:
        large = scene_of(house, _WIRE_EDGE)
        yield from _made((large, look, WIRE, VICE_SEED) for look in looks_for(large) if look != "default")


def _made(orders: Iterator[tuple[Scene, str, str, int]]) -> Iterator[Pair]:
    return (pair for order in orders if (pair := make_pair(*order)) is not None)


def _judged(pair: Pair) -> Judgement:
    return judge(pair.original, pair.other, style=_STYLE[pair.look], kind="guide", region=pair.region)
