"""Styles are data: a tuple of steps for each provider that anybody can read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

from luster_sdk.params import StyleParams


class Region(StrEnum):
    """Well-known regions a style may touch; a plugin may name its own."""

    SKY = "sky"
    LAWN = "lawn"
    WINDOWS = "windows"
    NONE = "none"


class Disclosure(StrEnum):
    """What a viewer of the listing must be told."""

    NONE = "none"
    """Light, colour and geometry only."""
    ALTERED = "altered"
    """Something that was there looks different: a greener lawn, a lit window."""
    REPLACED = "replaced"
    """Something was put in: another sky."""


class Role(StrEnum):
    """What a step is for. `base=none` leaves out base and relight; an unsure subject leaves out relight and masked."""

    FIND = "find"
    BASE = "base"
    RELIGHT = "relight"
    MASKED = "masked"


@dataclass(frozen=True)
class Setting:
    """Stands for the value of one of the style's parameters, or for what is derived: `base_amount` (strength × how much
    base), `prompt` (the user's own words), `wording` (the style's prompt with everything filled in) and `tier`; in a
    recipe by capability also `provider`, `model`, and the model's `least_pixels`, `most_pixels`, `multiple`,
    `most_ratio`."""

    name: str


@dataclass(frozen=True)
class Condition:
    """A readable "only if": a measure found by an earlier step, or a parameter, compared with a value."""

    subject: str
    kind: Literal["measure", "setting"]
    relation: Literal[">=", "<=", "==", "!="]
    value: float | str | bool


@dataclass(frozen=True)
class Measure:
    """Names a finding in a condition: `Measure("sky.confidence").at_least(0.8)`."""

    name: str

    def at_least(self, value: float) -> Condition:
        return Condition(self.name, "measure", ">=", value)

    def at_most(self, value: float) -> Condition:
        return Condition(self.name, "measure", "<=", value)


def setting_is(name: str, value: str | bool) -> Condition:
    """Only if the user's parameter has this value: `setting_is("mood", "blue")`."""
    return Condition(name, "setting", "==", value)


@dataclass(frozen=True)
class Step:
    """One stage with its parameters. Values are literals or `Setting("strength")`."""

    stage: str
    params: Mapping[str, Any] = field(default_factory=dict)
    role: Role = Role.BASE
    region: str = Region.NONE
    when: tuple[Condition, ...] = ()


def find(stage: str, *, when: tuple[Condition, ...] = (), **params: Any) -> Step:
    """A step that looks and changes nothing."""
    return Step(stage, params, Role.FIND, when=when)


def base(stage: str, *, when: tuple[Condition, ...] = (), **params: Any) -> Step:
    """A step on the tone or geometry of the whole frame."""
    return Step(stage, params, Role.BASE, when=when)


def relight(stage: str, *, when: tuple[Condition, ...] = (), **params: Any) -> Step:
    """A step that fits the whole frame to the new subject; part of the base, left out when the subject is unsure."""
    return Step(stage, params, Role.RELIGHT, when=when)


def masked(stage: str, region: str, *, when: tuple[Condition, ...] = (), **params: Any) -> Step:
    """A step that acts inside the declared region only."""
    return Step(stage, params, Role.MASKED, region, when)


@dataclass(frozen=True)
class Subject:
    """What a style is about and when it counts as found. All conditions must hold."""

    region: str
    found: tuple[Condition, ...]
    unsure: str
    """The sentence of the warning, for instance "No sky was found with confidence; only the base look was applied."."""


@dataclass(frozen=True)
class Style:
    """A look. `recipes` maps "local", a capability ("edit": any provider that edits) or a provider's own name to its
    steps; the first one listed is preferred."""

    name: str
    version: str
    title: str
    description: str
    recipes: Mapping[str, tuple[Step, ...]]
    region: str = Region.NONE
    disclosure: Disclosure = Disclosure.NONE
    params: type[StyleParams] = StyleParams
    subject: Subject | None = None
    prompt: str = ""
    """Template for generative recipes, with `{room}`, `{strength}`, `{region}`, `{tier}` and the style's parameters."""
    tags: tuple[str, ...] = ()
