"""The fidelity guard: measures what another picture did to the house in a photo, and says whether that can be shown.

It judges two things apart, with limits of their own: the *guide* (a model's answer, registered to the photo), which
decides whether to try again, and the *result*, which is what somebody gets.
"""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luster_engine.pipeline.fidelity import model as fidelity_model
from luster_engine.pipeline.fidelity import wires as fidelity_wires
from luster_engine.pipeline.fidelity.cells import compare
from luster_engine.pipeline.fidelity.exposures import least_suspicious
from luster_engine.pipeline.fidelity.places import covered, places_of, repainted, strongest
from luster_engine.pipeline.fidelity.report import Judgement, Measures, Report, SuspectPlace, Verdict
from luster_engine.pipeline.fidelity.tolerance import Kind, Tolerance, tolerance

_MOST_PLACES = 6
"""Places that a report names, worst first. Chosen, not measured: where more changed, the picture is another one, and
nobody reads where."""

__all__ = [
    "Judgement",
    "Kind",
    "Measures",
    "SuspectPlace",
    "Report",
    "Tolerance",
    "Verdict",
    "decide",
    "judge",
    "tolerance",
]


def judge(
    original: NDArray[Any],
    other: NDArray[Any],
    *,
    style: str,
    kind: Kind = "result",
    region: NDArray[np.float32] | None = None,
    region_share: float | None = None,
    drift: float | None = None,
    changed_outside: float | None = None,
    only_light: bool = False,
    painted: NDArray[np.float32] | None = None,
    exposures: Callable[[], Iterator[NDArray[np.uint8]]] | None = None,
) -> Judgement:
    """Measures `other` against `original` (RGB bytes of the same framing, aligned; any size).

    `region` (0…1, any size) is where the style declared its change; nothing is judged in there but wires. Its share of
    the frame is measured on it, unless `region_share` tells another, where `region` also leaves out what is not shown.
    `drift` comes from registration, `changed_outside` from comparing with the same plan without its masked edits.
    `painted` (0…1, any size) is where new pixels were laid over the photo's: what stood there must not be covered.
    `only_light` says that all outside the region is the photo in another light, by the way it was made.
    `exposures` gives those that the picture was merged of; they are asked only where `original` does not explain it.
    """
    share = float(np.mean(region)) if region_share is None and region is not None else region_share or 0.0
    cells = compare(original, other, region)
    suspicion = fidelity_model.load().log_odds(cells.features)
    limits = tolerance(style, kind)
    if exposures is not None and limits.structure.weighs(strongest(suspicion, cells.judged)):
        suspicion = least_suspicious(suspicion, exposures(), other, region)
    wires = fidelity_wires.follow(original, other)
    gone = tuple(SuspectPlace("wire gone", *box, round(wires.gone, 3)) for box in wires.places)
    measures = Measures(
        region_share=share,
        changed_outside=changed_outside,
        structure=strongest(suspicion, cells.judged),
        wall_colour=repainted(cells),
        wires=wires.gone,
        drift=drift,
        confidence=cells.seen,
        covered=0.0 if painted is None else covered(cells, painted),
    )
    verdict, reasons = decide(measures, limits, only_light=only_light)
    changed = () if only_light else places_of(cells, suspicion)
    places = (*gone, *changed)[:_MOST_PLACES] if verdict is not Verdict.FAITHFUL else ()
    return Judgement(Report(kind, style, verdict, reasons, measures, places), suspicion, cells.judged)


def decide(measures: Measures, limits: Tolerance, *, only_light: bool = False) -> tuple[Verdict, tuple[str, ...]]:
    """The verdict, and a sentence for each measure that speaks against `faithful`.

    Where a plan can only have changed the light, structure does not speak: its signs are doubts about strong tone.
    """
    structure = 0 if only_light else limits.structure.weighs(measures.structure)
    against = [
        (structure, "Something of the scene is gone, new or another one"),
        (limits.covered.weighs(measures.covered), "Something that stands in the region was painted over"),
        (limits.wires.weighs(measures.wires), "Wires are gone"),
        (limits.drift.weighs(measures.drift or 0.0), "The picture is bent against the photo"),
        (limits.changed_outside.weighs(measures.changed_outside or 0.0), "Pixels outside the region changed"),
        (1 if measures.confidence < limits.confidence else 0, "Too little of the photo could be compared"),
    ]
    worst = max(weight for weight, _ in against)
    reasons = tuple(sentence + "." for weight, sentence in against if weight)
    if worst == 0 and limits.best == "review":
        return Verdict.REVIEW, ("Changes in this style cannot be measured surely enough to call it faithful.",)
    return (Verdict.FAITHFUL, Verdict.REVIEW, Verdict.REFUSED)[worst], reasons
