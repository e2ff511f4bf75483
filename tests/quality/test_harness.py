"""The harness itself: figures can be missed, silence is not success, and reports say what is short."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from guard_training import engine_door
from guard_training.engine_door import Engine
from luster_sdk import Content, Edit, Mask
from training.houses import House, load_house, load_houses

from tests.quality import harness
from tests.quality.__main__ import main
from tests.quality.figures import Figure, Findings, Observation, mean, median, p95, total, worst_high, worst_low
from tests.quality.groups import all_groups
from tests.quality.report import text, write
from tests.quality.windows import count_windows

LESS = Figure("error", "error", mean, "<=", 2.0, "°")
MORE = Figure("overlap", "overlap", worst_low, ">=", 0.9)


def seen(measure, *values, sealed=()):
    return [Observation(f"scene{k}", k in sealed, measure, v) for k, v in enumerate(values)]


@pytest.mark.parametrize(
    ("figure", "value", "met"),
    [(LESS, 2.0, True), (LESS, 2.01, False), (MORE, 0.9, True), (MORE, 0.89, False), (LESS, float("nan"), False)],
)
def test_a_figure_is_met_at_its_limit_and_not_beyond(figure, value, met):
    assert figure.met(value) is met


def test_what_was_not_measured_is_not_met():
    row = harness.boil_down(LESS, [])
    assert row.value is None and not row.met


def test_sealed_scenes_are_reported_apart():
    row = harness.boil_down(LESS, seen("error", 1.0, 1.0, 4.0, sealed=(2,)))
    assert row.value == pytest.approx(2.0) and row.met
    assert row.sealed == pytest.approx(4.0) and not row.sealed_met


def test_the_worst_scenes_are_named():
    row = harness.boil_down(LESS, seen("error", 1.0, 9.0, 5.0))
    assert [o.scene for o in row.worst] == ["scene1", "scene2"]
    row = harness.boil_down(MORE, seen("overlap", 0.99, 0.5, 0.95))
    assert [o.scene for o in row.worst] == ["scene1"]


def test_summaries():
    values = [0.0, 1.0, 2.0, 3.0, 10.0]
    assert (mean(values), median(values), worst_high(values), worst_low(values), total(values)) == (3.2, 2, 10, 0, 16)
    assert p95(values) == pytest.approx(8.6)


@dataclass(frozen=True)
class Pretend:
    """A group that measures a number it was given, and fails on one scene."""

    name: str = "pretend"
    title: str = "Pretend"
    needs: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = (LESS,)
    value: float = 1.0
    fails_on: str = ""
    styles: list[str] = field(default_factory=list)

    def observe(self, house: House, engine: Engine) -> Findings:
        if house.name == self.fails_on:
            raise RuntimeError("no luck")
        found = Findings(house)
        found.note("error", self.value)
        found.note("error", None)
        found.show({"photo": np.zeros((20, 30, 3), dtype=np.uint8)}, ["a <line>"])
        return found


@pytest.fixture
def pretend(monkeypatch):
    def use(**settings):
        group = Pretend(**settings)
        monkeypatch.setattr(harness, "all_groups", lambda: (group,))
        monkeypatch.setattr("tests.quality.__main__.all_groups", lambda: (group,))
        return group

    return use


def run_main(monkeypatch, folder, *arguments):
    monkeypatch.setattr("sys.argv", ["quality", "--out", str(folder), *arguments])
    return main()


def test_the_command_ends_well_when_all_is_reached(pretend, monkeypatch, tmp_path, capsys):
    pretend()
    name = load_houses()[0].name
    assert run_main(monkeypatch, tmp_path, "--scene", name) == 0
    assert "all figures reached" in capsys.readouterr().out
    page = (tmp_path / "index.html").read_text()
    assert f"pretend_{name}_0.jpg" in page and (tmp_path / f"pretend_{name}_0.jpg").exists()
    assert "a &lt;line&gt;" in page
    data = json.loads((tmp_path / "report.json").read_text())
    assert data[0]["figures"][0]["measured"] == 1.0 and data[0]["figures"][0]["met"] is True


def test_the_command_ends_with_one_when_a_figure_is_short(pretend, monkeypatch, tmp_path, capsys):
    pretend(value=3.0)
    assert run_main(monkeypatch, tmp_path, "--scene", load_houses()[0].name) == 1
    assert "SHORT" in capsys.readouterr().out


def test_a_scene_that_fails_is_named_and_stops_nothing(pretend, monkeypatch, tmp_path, capsys):
    first, second = (house.name for house in load_houses()[:2])
    pretend(fails_on=first)
    assert run_main(monkeypatch, tmp_path, "--scene", first, "--scene", second) == 1
    said = capsys.readouterr().out
    assert f"FAILED {first}: RuntimeError: no luck" in said


def test_a_group_whose_style_is_not_installed_is_short(pretend, tmp_path):
    pretend(needs=("no_such_style",))
    tables = harness.run((), (load_houses()[0].name,))
    assert "not installed: no_such_style" in text(tables) and not tables[0].met
    assert write(tables, tmp_path).exists()


def test_groups_have_names_of_their_own_and_figures_that_say_what_to_reach():
    groups = all_groups()
    assert len({g.name for g in groups}) == len(groups)
    for group in groups:
        assert group.figures and all(f.relation in ("<=", ">=") for f in group.figures)


@pytest.mark.slow
def test_a_real_style_is_measured_on_a_real_scene(tmp_path: Path):
    house = load_house("gable_brick")
    engine = Engine()
    try:
        result = engine.style("default", house.photo_path)
        assert result.picture.shape == result.photo.shape
        assert (result.bare == result.picture).all()
        alone = engine.stages([("classic.verticals", {})], house.photo_path)
        assert alone.picture.shape == result.photo.shape
    finally:
        engine.close()


def test_masked_edits_are_told_from_the_base():
    photo = np.full((60, 80, 3), 100, dtype=np.uint8)
    alpha = np.zeros((60, 80), dtype=np.float32)
    alpha[:30] = 1.0
    paint = Edit(content=Content(np.ones((2, 2, 3), dtype=np.float32)), mask=Mask(alpha))
    result = engine_door.result_of(photo, (), (paint,))
    assert result.acted and (result.bare == photo).all() and result.picture[:29].min() == 255
    assert result.painted()[:29].min() == 1.0 and not result.declared()[31:].any()


def test_counting_windows_on_a_house_with_the_truth_itself():
    house = load_house("gable_brick")
    truth = house.mask("windows")
    counted = count_windows(truth, house.window_labels(), truth, 0.0006)
    assert all(counted.areas_right) and all(counted.windows_found.values()) and len(counted.windows_found) >= 3
