"""Tests that failed beside others are run once more: few, alone, and named."""

import json
import sys
from pathlib import Path

import pytest

from checks.unsteady import MOST_FILES, main

pytestmark = pytest.mark.fast


def noted(folder: Path, tests: list[str]) -> Path:
    record = folder / "lastfailed"
    record.write_text(json.dumps(dict.fromkeys(tests, True)))
    return record


def test_what_passes_alone_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    record = noted(tmp_path, ["tests/a.py::test_b[1]", "tests/a.py::test_c"])
    assert main([sys.executable, "-c", "import sys; print(sys.argv)"], record) == 0
    said = capfd.readouterr().out
    assert "['-c', '-q', 'tests/a.py']" in said
    assert "tests/a.py::test_b[1]\n  tests/a.py::test_c" in said


def test_what_fails_again_stays_failed(tmp_path: Path) -> None:
    assert main([sys.executable, "-c", "raise SystemExit(1)"], noted(tmp_path, ["tests/a.py::test_b"])) == 1


def test_many_are_no_accident(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    record = noted(tmp_path, [f"tests/{number}.py::test" for number in range(MOST_FILES + 1)])
    assert main([sys.executable, "-c", "print('it ran')"], record) == 1
    assert "it ran" not in capfd.readouterr().out


def test_a_run_that_noted_nothing_did_not_pass(tmp_path: Path) -> None:
    assert main([sys.executable, "-c", ""], tmp_path / "none") == 1
