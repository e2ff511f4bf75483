"""What goes from folder to folder waits for no stranger's files: a system does all such renames of a disk in turn."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from luster_engine.border import removal
from luster_engine.moves import move


def test_folders_of_honest_programs_are_removed_without_one(tmp_path: Path, renamed: list[str]) -> None:
    (tmp_path / "left" / "child" / "out" / "plugin" / "cache").mkdir(parents=True)
    (tmp_path / "left" / "child" / "out" / "plugin" / "cache" / "file").touch()
    assert removal.remove(tmp_path / "left")
    assert renamed == []


def test_a_place_that_is_taken_gets_the_new_file(tmp_path: Path) -> None:
    for folder in ("from", "to"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "file").write_text(folder)
    move(tmp_path / "from" / "file", tmp_path / "to" / "file")
    assert (tmp_path / "to" / "file").read_text() == "from"
    assert not (tmp_path / "from" / "file").exists()


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
