"""`luster enhance` on folders: the tree is kept, what is done is left out, and nobody's photo or edit is taken."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from luster_engine.cli.folders import PhotoFolder, photo_folder
from luster_engine.errors import LusterError

from tests.e2e.photo import house
from tests.engine.cli.conftest import Command, Said

Run = Callable[..., Said]


@pytest.fixture
def luster(command: Command, tmp_path: Path) -> Run:
    """The command beside the folder."""

    def run(*arguments: str) -> Said:
        return command(*arguments, cwd=tmp_path, LUSTER_DATA=str(tmp_path / "data"))

    return run


@pytest.fixture
def shoot(tmp_path: Path) -> Path:
    folder = tmp_path / "shoot"
    (folder / "inside").mkdir(parents=True)
    (folder / "one.jpg").write_bytes(house(320, 240))
    (folder / "inside" / "two.jpg").write_bytes(house(320, 240, seed=2))
    (folder / "inside" / "torn.jpg").write_bytes(b"no photo")
    (folder / "notes.txt").write_text("the key is under the mat")
    (folder / ".hidden.jpg").write_bytes(house(320, 240))
    return folder


def _files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_folder_is_enhanced_into_the_same_tree_and_goes_on_where_it_ended(luster: Run, shoot: Path) -> None:
    said = luster("enhance", "shoot", "--recursive", "-o", "finished", "--json")
    assert said.returncode == 1, said.stderr
    assert _files(shoot.parent / "finished") == ["inside/two.jpg", "one.jpg"]
    first = json.loads(said.stdout)
    assert first["summary"].items() >= {"photos": 3, "done": 2, "skipped": 0, "failed": 1}.items()
    failed = next(each for each in first["photos"] if each["state"] == "failed")
    assert failed["photo"] == "shoot/inside/torn.jpg" and failed["reason"] == "NOT_AN_IMAGE"
    before = (shoot.parent / "finished" / "one.jpg").read_bytes()

    (shoot / "inside" / "torn.jpg").write_bytes(house(240, 320, seed=3))
    again = json.loads(luster("enhance", "shoot", "-r", "-o", "finished", "--resume", "--json").stdout)
    assert again["summary"].items() >= {"photos": 3, "done": 1, "skipped": 2, "failed": 0}.items()
    assert (shoot.parent / "finished" / "one.jpg").read_bytes() == before

    (shoot / "one.jpg").write_bytes(house(320, 240, seed=9))
    other = json.loads(luster("enhance", "shoot", "-r", "-o", "finished", "--resume", "--json").stdout)
    assert {each["photo"] for each in other["photos"] if each["state"] == "done"} == {"shoot/one.jpg"}
    wish = ("-p", "strength=0.5")
    wished = json.loads(luster("enhance", "shoot", "-r", "-o", "finished", "--resume", "--json", *wish).stdout)
    assert wished["summary"]["done"] == 3, "another plan is other work"


def test_without_recursive_only_the_folders_own_photos_are_taken(luster: Run, shoot: Path) -> None:
    said = luster("enhance", "shoot")
    assert said.returncode == 0, said.stderr
    assert _files(shoot.parent / "shoot_default") == ["one.jpg"]
    assert "shoot_default/one.jpg" in said.stderr


def test_a_summary_and_every_failure_stand_at_the_end(luster: Run, shoot: Path) -> None:
    said = luster("enhance", "shoot", "-r")
    lines = said.stderr.strip().splitlines()
    assert lines[0].startswith("3 photos, style default")
    assert lines[-2].startswith("luster: shoot/inside/torn.jpg: ")
    assert lines[-1].startswith("3 photos: 2 done, 1 failed, in ") and "shoot_default" in lines[-1]


def test_results_in_the_folder_of_the_photos_are_not_enhanced_again(luster: Run, shoot: Path) -> None:
    assert luster("enhance", str(shoot / "one.jpg")).returncode == 0
    assert (shoot / "one_default.jpg").exists()
    found = PhotoFolder(shoot, shoot / "finished", recursive=True)
    assert _names(found) == ["inside/torn.jpg", "inside/two.jpg", "one.jpg"]
    (shoot / "finished").mkdir()
    (shoot / "finished" / "of another program.jpg").write_bytes(house(64, 64))
    assert _names(found) == ["inside/torn.jpg", "inside/two.jpg", "one.jpg"]


def _names(folder: PhotoFolder) -> list[str]:
    return [str(photo.relative_to(folder.source)) for photo in folder.photos()]


def test_photos_that_differ_in_their_ending_alone_both_have_a_result(tmp_path: Path) -> None:
    for name in ("a [1].jpg", "a [1].png", "b.jpg"):
        (tmp_path / name).write_bytes(b"photo")
    folder = photo_folder(tmp_path, tmp_path / "out", "dusk", recursive=False, several=False)
    assert [order.target.name for order in folder.orders()] == ["a [1]-jpg", "a [1]-png", "b"]


def test_several_folders_have_a_folder_each(tmp_path: Path) -> None:
    assert photo_folder(tmp_path / "a", tmp_path / "out", "x", recursive=True, several=True).results.name == "a"
    with pytest.raises(LusterError, match="is a file"):
        (tmp_path / "file").touch()
        photo_folder(tmp_path / "a", tmp_path / "file", "x", recursive=True, several=False)


def test_an_empty_folder_is_said_to_be_one(luster: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    said = luster("enhance", "empty")
    assert said.returncode == 1 and "there is no photo" in said.stderr
    assert not (tmp_path / "data").exists(), "a sandbox was opened for nothing"
