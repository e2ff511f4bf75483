"""What a figure is: observations of many scenes, boiled down to one number that must reach a limit."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from guard_training.engine_door import Engine
from numpy.typing import NDArray
from training.houses import House

Picture = NDArray[np.uint8]
Summary = Callable[[Sequence[float]], float]


@dataclass(frozen=True)
class Observation:
    """One measure of one scene; `subject` tells several of a scene apart (a cast, a window)."""

    scene: str
    sealed: bool
    measure: str
    value: float
    subject: str = ""

    @property
    def name(self) -> str:
        return f"{self.scene} ({self.subject})" if self.subject else self.scene


@dataclass(frozen=True)
class Figure:
    """One row of the table: which measure, how it is boiled down, and what it must reach."""

    title: str
    measure: str
    summary: Summary
    relation: str
    """<= or >=."""
    limit: float
    unit: str = ""

    def measured(self, observations: Sequence[Observation]) -> float | None:
        values = [o.value for o in observations if o.measure == self.measure]
        return float(self.summary(values)) if values else None

    def met(self, value: float | None) -> bool:
        """A figure that nothing was measured for is not met: silence is no proof."""
        if value is None or not np.isfinite(value):
            return False
        return value <= self.limit + 1e-9 if self.relation == "<=" else value >= self.limit - 1e-9

    def worst(self, observations: Sequence[Observation], count: int = 3) -> list[Observation]:
        """The scenes that stand furthest on the wrong side."""
        own = [o for o in observations if o.measure == self.measure]
        return sorted(own, key=lambda o: o.value, reverse=self.relation == "<=")[:count]


@dataclass(frozen=True)
class Showing:
    """Pictures of one scene for a person to look at: name of the column to picture."""

    scene: str
    sealed: bool
    pictures: Mapping[str, Picture]
    lines: tuple[str, ...] = ()


@dataclass
class Findings:
    """What a group found on one scene."""

    house: House
    observations: list[Observation] = field(default_factory=list)
    showings: list[Showing] = field(default_factory=list)

    def note(self, measure: str, value: float | None, subject: str = "") -> None:
        """Keeps a value; None means that the scene does not have what is measured."""
        if value is not None:
            self.observations.append(Observation(self.house.name, self.house.sealed, measure, float(value), subject))

    def show(self, pictures: Mapping[str, Picture], lines: Iterable[str] = ()) -> None:
        self.showings.append(Showing(self.house.name, self.house.sealed, pictures, tuple(lines)))


class Group(Protocol):
    """A table of figures over the houses. Add one by listing it in `tests/quality/groups/__init__.py`."""

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def needs(self) -> tuple[str, ...]:
        """Styles that must be installed for this group to be measured."""

    @property
    def figures(self) -> tuple[Figure, ...]: ...

    def observe(self, house: House, engine: Engine) -> Findings:
        """Measures one scene; called once for every house."""


def mean(values: Sequence[float]) -> float:
    return float(np.mean(values))


def median(values: Sequence[float]) -> float:
    return float(np.median(values))


def p95(values: Sequence[float]) -> float:
    return float(np.percentile(values, 95))


def worst_high(values: Sequence[float]) -> float:
    """The largest value, for measures where less is better."""
    return float(np.max(values))


def worst_low(values: Sequence[float]) -> float:
    """The smallest value, for measures where more is better."""
    return float(np.min(values))


def total(values: Sequence[float]) -> float:
    return float(np.sum(values))
