"""Runs groups of figures over the houses: one photo at a time, one worker process per core where asked."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context

from guard_training.engine_door import Engine
from training.houses import House, load_house, load_houses

from tests.quality.figures import Figure, Group, Observation, Showing
from tests.quality.groups import all_groups


@dataclass(frozen=True)
class Row:
    """One line of the table, for all scenes and for the sealed third apart."""

    figure: Figure
    value: float | None
    sealed: float | None
    worst: tuple[Observation, ...]
    scenes: int

    @property
    def met(self) -> bool:
        return self.figure.met(self.value)

    @property
    def sealed_met(self) -> bool:
        return self.figure.met(self.sealed)


@dataclass(frozen=True)
class Table:
    """What one group measured."""

    name: str
    title: str
    rows: tuple[Row, ...]
    observations: tuple[Observation, ...]
    showings: tuple[Showing, ...]
    failures: tuple[str, ...]
    seconds: float
    skipped: str = ""

    @property
    def met(self) -> bool:
        return not self.skipped and not self.failures and all(row.met for row in self.rows)


@dataclass(frozen=True)
class _Part:
    """What one scene gave for one group; crosses processes."""

    observations: tuple[Observation, ...] = ()
    showings: tuple[Showing, ...] = ()
    failure: str = ""
    seconds: float = field(default=0.0)


def run(
    groups: Sequence[str], scenes: Sequence[str] = (), workers: int = 1, say: Callable[[str], None] = lambda _: None
) -> list[Table]:
    """Measures the named groups (all when empty) on the named scenes (all when empty)."""
    chosen = [group for group in all_groups() if not groups or group.name in groups]
    houses = [house for house in load_houses() if not scenes or house.name in scenes]
    engine = Engine()
    tables = []
    try:
        for group in chosen:
            missing = [style for style in group.needs if style not in engine.catalog.styles]
            if missing:
                tables.append(_skipped(group, f"not installed: {', '.join(missing)}"))
                continue
            started = time.monotonic()
            parts = _parts(group, houses, engine, workers, say)
            tables.append(_table(group, parts, time.monotonic() - started))
    finally:
        engine.close()
    return tables


def _parts(
    group: Group, houses: Sequence[House], engine: Engine, workers: int, say: Callable[[str], None]
) -> list[_Part]:
    parts = []
    if workers == 1:
        for house in houses:
            parts.append(_observe(group, house, engine))
            say(f"{group.name}: {house.name} {parts[-1].seconds:.1f} s {parts[-1].failure}".rstrip())
        return parts
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_start) as pool:
        for house, part in zip(houses, pool.map(_remote, [(group.name, h.name) for h in houses]), strict=True):
            parts.append(part)
            say(f"{group.name}: {house.name} {part.seconds:.1f} s {part.failure}".rstrip())
    return parts


_ENGINE: list[Engine] = []


def _start() -> None:
    # A worker process holds one engine for its life; this list is that process's only state.
    _ENGINE.append(Engine())


def _remote(task: tuple[str, str]) -> _Part:
    group = next(g for g in all_groups() if g.name == task[0])
    return _observe(group, load_house(task[1]), _ENGINE[0])


def _observe(group: Group, house: House, engine: Engine) -> _Part:
    started = time.monotonic()
    try:
        found = group.observe(house, engine)
    except Exception as error:  # a style that raises on one scene is a finding about that scene, not the end of the run
        return _Part(failure=f"{house.name}: {type(error).__name__}: {error}", seconds=time.monotonic() - started)
    return _Part(tuple(found.observations), tuple(found.showings), seconds=time.monotonic() - started)


def _table(group: Group, parts: Sequence[_Part], seconds: float) -> Table:
    observations = [o for part in parts for o in part.observations]
    return Table(
        group.name,
        group.title,
        tuple(boil_down(figure, observations) for figure in group.figures),
        tuple(observations),
        tuple(s for part in parts for s in part.showings),
        tuple(part.failure for part in parts if part.failure),
        seconds,
    )


def boil_down(figure: Figure, observations: Sequence[Observation]) -> Row:
    """One row from all observations, the sealed scenes' own value beside it."""
    own = [o for o in observations if o.measure == figure.measure]
    sealed = [o for o in own if o.sealed]
    worst = [o for o in figure.worst(own) if not figure.met(figure.summary([o.value]))] or figure.worst(own, 1)
    return Row(figure, figure.measured(own), figure.measured(sealed), tuple(worst), len({o.scene for o in own}))


def _skipped(group: Group, why: str) -> Table:
    rows = tuple(Row(figure, None, None, (), 0) for figure in group.figures)
    return Table(group.name, group.title, rows, (), (), (), 0.0, why)
