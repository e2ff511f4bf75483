"""`luster bench` measures an installation: it needs a photo, and no source tree."""

import json
from pathlib import Path

from tests.e2e.photo import house
from tests.engine.cli.conftest import Command


def test_bench_needs_no_checkout_and_no_test_code(command: Command, tmp_path: Path) -> None:
    (tmp_path / "house.jpg").write_bytes(house(400, 300))
    told = command(
        *("bench", "house.jpg", "--style", "default", "--rounds", "2", "--json"),
        cwd=tmp_path,
        LUSTER_DATA=str(tmp_path / "data"),
    )
    assert told.returncode == 0, told.stderr
    (figure,) = json.loads(told.stdout)
    assert figure["style"] == "default" and (figure["width"], figure["height"]) == (400, 300)
    assert 0 < figure["fastest"] <= figure["slowest"]
    assert not [path.name for path in tmp_path.iterdir() if path.name not in ("house.jpg", "data")]


def test_a_photo_that_is_not_there_is_named(command: Command, tmp_path: Path) -> None:
    told = command("bench", "gone.jpg", cwd=tmp_path, LUSTER_DATA=str(tmp_path / "data"))
    assert told.returncode == 2 and "gone.jpg: there is no such file" in told.stderr
