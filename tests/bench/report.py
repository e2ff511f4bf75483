"""Prints what a bench found as `figure | to reach | measured`, writes it as JSON, and says whether it suffices."""

import contextlib
import json
import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Figure:
    """One figure: what it must reach, what was measured, and against what it was measured."""

    name: str
    to_reach: float
    measured: float
    unit: str = "s"
    at_most: bool = True
    """Whether less is better; otherwise at least `to_reach` is wanted."""
    beside: str = ""
    """What it stands beside: the same run's measure of something named."""

    @property
    def holds(self) -> bool:
        return self.measured <= self.to_reach if self.at_most else self.measured >= self.to_reach

    @property
    def row(self) -> tuple[str, str, str]:
        bound = "≤" if self.at_most else "≥"
        said = f"{self.measured:,.4g} {self.unit}".strip() + (f" ({self.beside})" if self.beside else "")
        return self.name, f"{bound} {self.to_reach:g} {self.unit}".strip(), said + ("" if self.holds else "  ← short")


def against(
    name: str,
    bound: float,
    measured: float,
    bare: float,
    beside: str,
    *,
    unit: str,
    at_most: bool = True,
    before: float | None = None,
) -> Figure:
    """A figure whose ratio to something bare of the same run decides, so that it holds on any machine.

    What was measured stands beside the ratio, with the bound that it had `before` there was a ratio. `bare` is the best
    of several: a hiccup beside us must not raise what ours may take.
    """
    said = f"{measured:,.4g} {unit}"
    if before is not None:
        kept = measured <= before if at_most else measured >= before
        said += f", before {'≤' if at_most else '≥'} {before:g} {unit}" + ("" if kept else ", not kept")
    said += f"; {beside} {bare:,.4g} {unit}"
    return Figure(name, bound, measured / bare, "×", at_most, said)


def machine() -> str:
    """The processor, for whoever compares what stands beside the ratios."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return f"{line.partition(':')[2].strip()}, {len(os.sched_getaffinity(0))} cores"
    return f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores"


def report(bench: str, figures: Sequence[Figure]) -> int:
    """Print and keep the figures; 1 when one falls short."""
    rows = [("figure", "to reach", "measured"), *(figure.row for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for number, row in enumerate(rows):
        print(" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        if number == 0:
            print("-|-".join("-" * width for width in widths))
    print(f"on {machine()}")
    kept = ROOT / "build" / "bench" / f"{bench}.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    on = machine()
    kept.write_text(json.dumps([{**asdict(figure), "holds": figure.holds, "on": on} for figure in figures], indent=2))
    return 0 if all(figure.holds for figure in figures) else 1


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which a share of the values lie."""
    if len(values) < 2:
        return values[0]
    return statistics.quantiles(values, n=1000, method="inclusive")[min(998, max(0, round(share * 1000) - 1))]
