"""A bench may not loosen itself: a hiccup in what runs bare does not raise what ours may take."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.bench import fleet, gateway, job_bounds
from tests.bench.report import Figure, against

STEADY, WITH_HICCUP = [0.002] * 100, [0.002] * 80 + [0.5] * 20
OURS = [0.010] * 99 + [0.050]


@pytest.mark.parametrize(
    "measure",
    [
        lambda bare: job_bounds.started(OURS, OURS, bare),
        lambda bare: job_bounds.told(OURS, OURS, bare, 200),
        lambda bare: [job_bounds.made_steadily(OURS, bare)],
        lambda bare: job_bounds.made(400.0, 300.0, [900.0, 1000.0, 1000.0 * STEADY[0] / max(bare)], 0.001),
        lambda bare: [gateway.asked_at_once([(1000.0, 500.0), (1000.0 * STEADY[0] / max(bare), 500.0)])],
        lambda bare: [gateway.added(OURS, [STEADY, [max(bare)] * 100])],
    ],
)
def test_a_hiccup_of_what_is_bare_changes_no_figure(measure: Callable[[Sequence[float]], list[Figure]]) -> None:
    assert [each.measured for each in measure(WITH_HICCUP)] == [each.measured for each in measure(STEADY)]


def test_the_bound_of_before_stands_beside_the_ratio() -> None:
    kept = against("start", 12.0, 3.0, 0.1, "bare", unit="s", before=5.0)
    assert not kept.holds and kept.beside == "3 s, before ≤ 5 s; bare 0.1 s"
    missed = against("rate", 0.4, 500.0, 1000.0, "bare", unit="/s", at_most=False, before=600.0)
    assert missed.holds and missed.beside == "500 /s, before ≥ 600 /s, not kept; bare 1,000 /s"


@pytest.mark.parametrize(("cores", "children"), [(1, 1), (2, 2), (8, 2)])
def test_two_workers_are_compared_with_no_more_bare_children_than_workers(
    cores: int, children: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def plan() -> dict[str, object]:
        return {}

    asked: list[int] = []
    monkeypatch.setattr(fleet, "cores", lambda: cores)
    monkeypatch.setattr(fleet, "frozen_plan", plan)
    monkeypatch.setattr(fleet, "many_photos", lambda _folder, count, _size: [str(number) for number in range(count)])
    monkeypatch.setattr(fleet, "fleet_seconds", lambda _source, _names: (2.0, 0.0))
    monkeypatch.setattr(fleet, "bare_seconds", lambda *given: asked.append(given[4]) or 1.0)
    (figure,) = fleet.measure(tmp_path, 4)
    assert asked == [children, children]
    assert f"{children} bare children" in figure.name
