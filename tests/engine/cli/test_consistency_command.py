"""`luster enhance DIR --consistency`: photos of one room come out in one light, and a broken one fails alone."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.engine.cli.conftest import Command

ROOM = Path(__file__).parents[3] / "tests" / "houses" / "data" / "kitchen_blue"


def test_a_folder_comes_out_in_one_light_and_a_broken_photo_fails_alone(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A photo that could not even be opened ended the whole command."""
    shoot = tmp_path / "shoot"
    shoot.mkdir()
    for cast in ("cast_tungsten", "cast_under"):
        shutil.copyfile(ROOM / f"{cast}.jpg", shoot / f"{cast}.jpg")
    (shoot / "torn.jpg").write_bytes(b"no photo")
    (shoot / "locked.jpg").write_bytes(b"nobody may read it")
    opened = Path.open

    def guarded(path: Path, *arguments: Any, **named: Any) -> Any:
        if path.name == "locked.jpg":
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", guarded)
    data = str(tmp_path / "data")
    said = command("enhance", "shoot", "--consistency", "1", "-o", "finished", "--json", cwd=tmp_path, LUSTER_DATA=data)
    assert said.returncode == 1, said.stderr
    photos = {Path(each["photo"]).name: each for each in json.loads(said.stdout)["photos"]}
    assert photos["torn.jpg"]["state"] == "failed"
    assert photos["locked.jpg"]["state"] == "failed" and "Permission denied" in str(photos["locked.jpg"]["error"])
    for cast in ("cast_tungsten", "cast_under"):
        assert photos[f"{cast}.jpg"]["report"]["measures"]["agree.shift"] > 0.02


def test_a_watched_folder_has_no_light_of_its_own(command: Command, tmp_path: Path) -> None:
    (tmp_path / "shoot").mkdir()
    data = str(tmp_path / "data")
    said = command("enhance", "shoot", "--consistency", "1", "--watch", cwd=tmp_path, LUSTER_DATA=data)
    assert said.returncode != 0
    assert "--watch" in said.stderr
