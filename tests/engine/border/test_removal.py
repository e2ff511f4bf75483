"""A folder that a foreign process filled goes, whatever was done to make it stay."""

import os
from pathlib import Path

from luster_engine.border import removal


def test_a_folder_goes_however_deep_it_is_and_whatever_rights_were_taken_away(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("stays")
    victim.chmod(0o600)
    filled = tmp_path / "filled"
    at = os.open(tmp_path, os.O_RDONLY)
    name = "filled"
    for _ in range(2_000):
        os.mkdir(name, 0o700, dir_fd=at)
        below = os.open(name, os.O_RDONLY | os.O_DIRECTORY, dir_fd=at)
        os.close(at)
        at, name = below, "d"
    os.symlink(victim, "link", dir_fd=at)
    os.close(at)
    (filled / "locked").mkdir()
    (filled / "locked" / "inside").mkdir()
    (filled / "locked" / "inside" / "file").touch()
    for each in (filled / "locked" / "inside", filled / "locked"):
        each.chmod(0)

    assert removal.remove(filled)
    assert not filled.exists()
    assert victim.read_text() == "stays"
    assert victim.stat().st_mode & 0o777 == 0o600


def test_of_a_link_the_link_goes_and_nothing_behind_it(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    (there / "file").touch()
    (tmp_path / "link").symlink_to(there)
    (tmp_path / "beside").mkdir()
    (tmp_path / "beside" / "link").symlink_to(there)

    assert removal.remove(tmp_path / "link")
    assert removal.remove(tmp_path / "beside")
    assert removal.remove(tmp_path / "never there")
    assert (there / "file").exists()
