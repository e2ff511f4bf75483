"""`luster sets` and `luster enhance --sets auto`: a folder of exposures becomes one picture for each view."""

import io
import json
import re
from pathlib import Path

import piexif
import pytest
from luster_engine.cli.main import build
from luster_engine.cli.sets import read_sets
from luster_engine.errors import LusterError
from PIL import Image
from typer.testing import CliRunner

from tests.engine.cli.conftest import Command
from tests.plugins.classic.bracket_views import camera, room


@pytest.fixture
def shoot(tmp_path: Path) -> Path:
    """Two sets of three exposures with EXIF, and a single shot between them."""
    folder = tmp_path / "shoot"
    folder.mkdir()
    second = 0
    taken = [(1, 0.0), (1, -2.0), (1, 2.0), (2, 0.0), (3, 0.0), (3, -2.0), (3, 2.0)]
    for number, (house, stops) in enumerate(taken):
        second += 1 if number and taken[number - 1][0] == house else 30
        exif = {
            "Exif": {
                piexif.ExifIFD.ExposureTime: (round(1000 * 2.0 ** (stops - 5)), 1000),
                piexif.ExifIFD.FNumber: (8, 1),
                piexif.ExifIFD.ISOSpeedRatings: 100,
                piexif.ExifIFD.DateTimeOriginal: f"2026:11:28 10:{second // 60:02}:{second % 60:02}",
            }
        }
        kept = io.BytesIO()
        picture = camera(room(300, 200, seed=house), stops, seed=number).pixels
        Image.fromarray(picture).save(kept, "JPEG", quality=92, exif=piexif.dump(exif))
        (folder / f"DSC_{number:03}.jpg").write_bytes(kept.getvalue())
    return folder


def test_the_sets_of_a_folder_are_listed(shoot: Path, tmp_path: Path) -> None:
    (shoot / "torn.jpg").write_bytes(b"no photo")
    done = CliRunner().invoke(build(), ["sets", str(shoot), "--json", "--data", str(tmp_path / "data")])
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert [len(each["photos"]) for each in found["sets"]] == [3, 1, 3]
    assert all(each["sure"] > 0.5 for each in found["sets"])
    assert list(found["unreadable"]) == ["torn.jpg"]


def test_a_folder_of_exposures_becomes_one_picture_for_each_view(command: Command, shoot: Path, tmp_path: Path) -> None:
    arguments = ("enhance", "shoot", "--sets", "auto", "-o", "finished", "--json", "--resume")
    said = command(*arguments, cwd=tmp_path, LUSTER_DATA=str(tmp_path / "data"))
    assert said.returncode == 0, said.stderr
    assert sorted(path.name for path in (tmp_path / "finished").iterdir()) == [
        "DSC_000.jpg",
        "DSC_003.jpg",
        "DSC_004.jpg",
    ]
    made = {Path(each["photo"]).name: each["report"]["measures"] for each in json.loads(said.stdout)["photos"]}
    assert made["DSC_000.jpg"]["merge.used"] == made["DSC_004.jpg"]["merge.used"] == 3
    assert "merge.used" not in made["DSC_003.jpg"]
    again = command(*arguments, cwd=tmp_path, LUSTER_DATA=str(tmp_path / "data"))
    assert json.loads(again.stdout)["summary"]["skipped"] == 3


def test_a_watched_folder_is_not_grouped(command: Command, shoot: Path, tmp_path: Path) -> None:
    said = command("enhance", "shoot", "--sets", "auto", "--watch", cwd=tmp_path, LUSTER_DATA=str(tmp_path / "data"))
    assert said.returncode == 2
    assert "--watch" in said.stderr


def test_sets_of_a_file_are_merged_as_the_file_says(command: Command, shoot: Path, tmp_path: Path) -> None:
    """Joined and split by hand: the listed file is changed and given back."""
    file = tmp_path / "sets.json"
    sets = [{"photos": ["DSC_001.jpg", "DSC_000.jpg"], "sure": 0.7}, {"photos": ["DSC_002.jpg"]}]
    file.write_text(json.dumps({"sets": sets}))
    arguments = ("enhance", "shoot", "--sets", str(file), "-o", "finished", "--json")
    said = command(*arguments, cwd=tmp_path, LUSTER_DATA=str(tmp_path / "data"))
    assert said.returncode == 0, said.stderr
    made = {Path(each["photo"]).name: each["report"]["measures"] for each in json.loads(said.stdout)["photos"]}
    assert sorted(made) == [f"DSC_{number:03}.jpg" for number in range(1, 7)]
    assert {name for name, measures in made.items() if "merge.used" in measures} == {"DSC_001.jpg"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("no JSON", "luster sets --json"),
        ("[1]", "luster sets --json"),
        (json.dumps({"sets": [{"photos": ["a.jpg", "b.jpg"]}, {"photos": ["b.jpg"]}]}), "in a set already"),
        (json.dumps({"sets": [{"photos": ["elsewhere.jpg"]}]}), "'elsewhere.jpg'"),
        (json.dumps({"sets": [{"photos": []}]}), "has 0 photos"),
        (json.dumps({"sets": [{"photos": ["a.jpg"] * 40}]}), "has 40 photos"),
    ],
)
def test_a_file_that_names_no_sets_is_refused(content: str, words: str, tmp_path: Path) -> None:
    file = tmp_path / "sets.json"
    file.write_text(content)
    with pytest.raises(LusterError, match=re.escape(words)):
        read_sets(file, [Path("a.jpg"), Path("b.jpg")])
