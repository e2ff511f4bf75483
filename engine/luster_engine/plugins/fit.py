"""Whether the steps of a style fit the stages that are there."""

from collections.abc import Mapping
from typing import Any

from luster_engine.plugins import schema
from luster_engine.plugins.catalog import SETTING, StageInfo, StepInfo, StyleInfo, near_miss

DERIVED_SETTINGS: Mapping[str, Any] = {"base_amount": 1.0, "prompt": "", "wording": "As it is.", "tier": "free"} | {
    "provider": "openai",
    "model": "",
    "least_pixels": 655_360,
    "most_pixels": 3_700_000,
    "multiple": 16,
    "most_ratio": 3.0,
}
"""What a step's `Setting` may name beside the style's own parameters, with an example of each."""


def step_fault(step: StepInfo, stage: StageInfo, defaults: Mapping[str, Any]) -> str:
    """What a stage has against a step's parameters at the style's defaults, or nothing."""
    given = {name: value for name, value in step.params.items() if not is_setting(value)}
    settings = {name: value[SETTING] for name, value in step.params.items() if is_setting(value)}
    examples = {**defaults, **DERIVED_SETTINGS}
    given |= {name: examples.get(at, "") for name, at in settings.items()}
    full = {**stage.defaults, **given}
    problems = schema.find_problems(stage.parameters, full, f"The stage {stage.name}")
    return problems[0].message if problems else ""


def is_setting(value: Any) -> bool:
    """Whether a step's value stands for a parameter of the style."""
    return isinstance(value, Mapping) and set(value) == {SETTING}


def recipe_faults(style: StyleInfo, stages: Mapping[str, StageInfo]) -> dict[str, tuple[int, str]]:
    """By provider, the first step of its recipe that cannot be carried out, and why; sound recipes are not in it."""
    faults: dict[str, tuple[int, str]] = {}
    for provider, steps in style.recipes.items():
        for number, step in enumerate(steps):
            if step.stage not in stages:
                hint = near_miss(step.stage, stages)
                fault = f"it needs the stage {step.stage}, which no installed plugin brings.{hint}"
            else:
                fault = step_fault(step, stages[step.stage], style.defaults)
            if fault:
                faults[provider] = (number, fault)
                break
    return faults
