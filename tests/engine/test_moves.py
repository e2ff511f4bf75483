"""What goes from folder to folder waits for no stranger's files: a system does all such renames of a disk in turn."""

import errno
import os
import shutil
import threading
from pathlib import Path
from typing import Any

import pytest
from luster_engine.border import removal
from luster_engine.moves import move


def test_folders_are_removed_without_one_however_deep_they_are(tmp_path: Path, renamed: list[str]) -> None:
    """Folders that hostile children had left 60 deep took all threads that the engine shares, for 6 to 10 s."""
    (tmp_path / "left").joinpath(*["deep"] * 60).mkdir(parents=True)
    (tmp_path / "left").joinpath(*["deep"] * 30, "beside").mkdir()
    (tmp_path / "left").joinpath(*["deep"] * 30, "file").touch()
    assert removal.remove(tmp_path / "left")
    assert renamed == []


def test_a_folder_that_is_moved_while_it_is_removed_leads_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "left" / "inner").mkdir(parents=True)
    (tmp_path / "elsewhere" / "inner").mkdir(parents=True)
    (tmp_path / "elsewhere" / "kept").touch()
    look = os.listdir

    def moves(folder: int) -> list[str]:
        found = look(folder)
        if not found:
            (tmp_path / "left" / "inner").rename(tmp_path / "elsewhere" / "moved")
        return found

    monkeypatch.setattr(os, "listdir", moves)
    assert not removal.remove(tmp_path / "left")
    monkeypatch.undo()
    assert sorted(each.name for each in (tmp_path / "elsewhere").iterdir()) == ["inner", "kept", "moved"]


def test_a_place_that_is_taken_gets_the_new_file_without_one(tmp_path: Path, renamed: list[str]) -> None:
    """Whoever put again and again to one address waited in the threads of all uploads."""
    for folder in ("from", "to"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "file").write_text(folder)
    move(tmp_path / "from" / "file", tmp_path / "to" / "file")
    assert (tmp_path / "to" / "file").read_text() == "from"
    assert [each.name for each in (tmp_path / "to").iterdir()] == ["file"]
    assert not (tmp_path / "from" / "file").exists()
    assert renamed == []


def test_a_place_that_is_taken_on_another_disk_gets_the_new_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The map of `luster fidelity`, made a second time to another disk, ended in a traceback."""
    (tmp_path / "to").mkdir()
    (tmp_path / "file").write_text("new")
    (tmp_path / "to" / "file").write_text("old")

    def refused(_: Any, target: Path) -> None:
        # As Linux does: first whether the place is taken, then whether it is the same disk.
        raise FileExistsError if target.exists() else OSError(errno.EXDEV, "another disk")

    monkeypatch.setattr(os, "link", refused)
    move(tmp_path / "file", tmp_path / "to" / "file")
    assert (tmp_path / "to" / "file").read_text() == "new"
    assert not (tmp_path / "file").exists()


def test_a_folder_goes_while_somebody_else_removes_it_too(tmp_path: Path) -> None:
    """What a child left stayed on the disk: clearing its folder goes on while the child is ended."""
    for turn in range(6):
        folder = tmp_path / str(turn)
        for number in range(60):
            (folder / f"{number % 8}" / f"{number % 3}" / f"{number}").mkdir(parents=True)
        other = threading.Thread(target=shutil.rmtree, args=(folder,), kwargs={"ignore_errors": True})
        other.start()
        assert removal.remove(folder)
        other.join()


def test_a_disk_without_second_names_gets_the_plain_move(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: Any) -> None:
        raise PermissionError("no second names here")

    monkeypatch.setattr(os, "link", refused)
    (tmp_path / "file").write_text("kept")
    (tmp_path / "to").mkdir()
    move(tmp_path / "file", tmp_path / "to" / "file")
    assert (tmp_path / "to" / "file").read_text() == "kept"
    shutil.rmtree(tmp_path / "to")
    (tmp_path / "file").write_text("kept")
    with pytest.raises(FileNotFoundError):
        move(tmp_path / "file", tmp_path / "to" / "file")
