"""Where in a plan a photo is made to agree with others of its shoot: after its own light, before anything is masked."""

from typing import Final

from luster_engine.pipeline.render.plan import LOCAL, MERGE, Alternative, Plan, PlannedStep
from luster_engine.plugins.catalog import Catalog

AGREE: Final = "classic.agree"
"""The stage that shifts light and colour by what was chosen for the shoot."""
Shift = tuple[float, float, float, float]
"""Of red, green and blue in log odds, and of contrast."""
UNSHIFTED: Final[Shift] = (0.0, 0.0, 0.0, 0.0)
"""Of a photo that stays in its own light."""


def can_agree(catalog: Catalog, plan: Plan) -> bool:
    """Whether the light of this plan is Luster's own, so that it can be made to agree."""
    return AGREE in catalog.stages and plan.alternatives[0].provider == LOCAL and _has_base(plan.alternatives[0])


def own_light(alternative: Alternative) -> Alternative:
    """The same without what comes after a photo's own light: what is looked at to compare photos."""
    return alternative.model_copy(update={"steps": alternative.steps[: _place(alternative)]})


def scaled(shift: Shift, share: float) -> Shift:
    """A part of a shift."""
    red, green, blue, contrast = (round(each * share, 4) for each in shift)
    return red, green, blue, contrast


def shifted(catalog: Catalog, plan: Plan, shift: Shift) -> Plan:
    """The plan with a shift, or as it is where there is none."""
    return with_shift(catalog, plan, shift) if any(shift) else plan


def with_shift(catalog: Catalog, plan: Plan, shift: Shift) -> Plan:
    """The plan with what was decided for this photo in it; alternatives by remote models stay as they are."""
    stage = catalog.stage(AGREE)
    red, green, blue, contrast = shift
    step = PlannedStep(
        stage=stage.name,
        version=stage.version,
        plugin=stage.plugin,
        params={"red": red, "green": green, "blue": blue, "contrast": contrast},
        role="base",
    )
    return plan.model_copy(update={"alternatives": tuple(_shifted(each, step) for each in plan.alternatives)})


def _shifted(alternative: Alternative, step: PlannedStep) -> Alternative:
    if alternative.provider != LOCAL or not _has_base(alternative):
        return alternative
    place = _place(alternative)
    steps = (*alternative.steps[:place], step, *alternative.steps[place:])
    return alternative.model_copy(update={"steps": steps})


def _has_base(alternative: Alternative) -> bool:
    # Exposures are merged first of all, and that is no look: who asks for no more gets the picture as it is.
    before = alternative.steps[: _place(alternative)]
    return any(step.role == "base" and step.stage != MERGE for step in before)


def _place(alternative: Alternative) -> int:
    """Before the first step that is no part of a photo's own light."""
    roles = [step.role for step in alternative.steps]
    return next((index for index, role in enumerate(roles) if role in ("relight", "masked")), len(roles))
