"""Carries out a style's recipe on one frame, step by step, with the reference runner; for tests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from luster_sdk.edit import Edit
from luster_sdk.errors import SubjectNotFound
from luster_sdk.frame import Frame, Proxy
from luster_sdk.params import BASE_AMOUNT
from luster_sdk.stage import Planner, Renderer, Stage
from luster_sdk.style import Condition, Role, Setting, Step, Style
from luster_sdk.testing.context import FakeContext
from luster_sdk.testing.frames import locked_frame, photo_facts
from luster_sdk.testing.reference import apply_edits

MODEL_SETTINGS: Mapping[str, Any] = {
    "provider": "openai",
    "model": "",
    "least_pixels": 655_360,
    "most_pixels": 3_700_000,
    "multiple": 16,
    "most_ratio": 3.0,
}
"""Examples of what a recipe by capability may name of the model that was chosen."""


@dataclass(frozen=True)
class Carried:
    """What a recipe did: the result, the same without its masked edits, and what the stages said."""

    frame: Frame
    base_only: Frame
    context: FakeContext
    masked: tuple[Edit, ...]


def settings_of(style: Style, parameters: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The values that a style's steps may ask for, with defaults filled in."""
    values = style.params.model_validate(dict(parameters or {})).model_dump()
    amount = float(values["strength"]) * BASE_AMOUNT[str(values["base"])]
    derived = {"base_amount": amount, "prompt": "", "wording": style.prompt, "tier": "free"}
    return {**values, **derived, **MODEL_SETTINGS}


def step_params(step: Step, settings: Mapping[str, Any]) -> dict[str, Any]:
    """A step's parameters with every `Setting` replaced by its value."""
    return {name: settings[value.name] if isinstance(value, Setting) else value for name, value in step.params.items()}


def carry_out(
    style: Style, stages: Sequence[Stage], frame: Frame, *, provider: str = "local",
    parameters: Mapping[str, Any] | None = None, seed: int = 1,
) -> Carried:  # fmt: skip
    """Runs a recipe on a frame that is small enough to be its own proxy."""
    known = {stage.name: stage for stage in stages}
    settings = settings_of(style, parameters)
    context = FakeContext(seed=seed, photo=photo_facts(frame), room=settings.get("room"))
    base: list[Edit] = []
    masked: list[Edit] = []
    sure = True
    for step in style.recipes[provider]:
        if settings["base"] == "none" and step.role in (Role.BASE, Role.RELIGHT):
            continue
        if step.role in (Role.RELIGHT, Role.MASKED) and style.subject is not None:
            sure = sure and all(holds(one, settings, context) for one in style.subject.found)
        if (step.role in (Role.RELIGHT, Role.MASKED) and not sure) or not all(
            holds(one, settings, context) for one in step.when
        ):
            continue
        stage = known[step.stage]
        params = stage.params.model_validate(step_params(step, settings))
        if isinstance(stage, Renderer):
            now = apply_edits(frame, [*base, *masked])
            frame, base, masked = stage.run((locked_frame(now),), params, context), [], []
            continue
        if not isinstance(stage, Planner):
            raise TypeError(f"{stage.name} is neither a Planner nor a Renderer")
        source = locked_frame(apply_edits(frame, [Edit(warp=one.warp.motion) for one in base if one.warp]))
        current = locked_frame(apply_edits(frame, [*base, *masked] if step.role == Role.MASKED else base))
        try:
            edit = stage.plan(Proxy(source, current, context.photo), params, context)
        except SubjectNotFound:
            sure = False
            continue
        context.found(edit.regions)
        if step.role == Role.MASKED and not edit.is_empty:
            masked.append(replace(edit, mask=edit.mask or context.regions[step.region]))
        elif not edit.is_empty:
            base.append(edit)
    return Carried(apply_edits(frame, [*base, *masked]), apply_edits(frame, base), context, tuple(masked))


def holds(condition: Condition, settings: Mapping[str, Any], context: FakeContext) -> bool:
    """Whether a condition is met by the settings or by what was measured so far; what nobody measured meets none."""
    value = settings.get(condition.subject) if condition.kind == "setting" else context.measures.get(condition.subject)
    if condition.relation in ("==", "!="):
        return bool((value == condition.value) is (condition.relation == "=="))
    if not isinstance(value, int | float) or isinstance(condition.value, str):
        return False
    return value >= condition.value if condition.relation == ">=" else value <= condition.value
