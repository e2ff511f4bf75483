"""Passing files lie in one owned place: what a killed process left goes, what a living one uses stays."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest
from luster_engine.scratch import OLDEST, PASSING, Scratch, open_scratch

pytestmark = pytest.mark.fast

HOLDER = """
import sys, time
from pathlib import Path
from luster_engine.scratch import open_scratch
with open_scratch(Path(sys.argv[1])) as scratch, scratch.folder("job", sys.argv[2]) as folder:
    (folder / "input-0").write_bytes(b"somebody's photo")
    print(folder, flush=True)
    time.sleep(60)
"""


def hold(place: Path, photo: object) -> tuple["subprocess.Popen[str]", Path]:
    """Another process with a photo in its scratch."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(place), str(photo)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def end(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def files(place: Path) -> list[str]:
    return sorted(path.name for path in place.rglob("*") if path.is_file() and not path.name.endswith(".lock"))


def test_a_killed_process_leaves_nothing_after_the_next_start(tmp_path: Path) -> None:
    process, folder = hold(tmp_path, uuid4())
    assert folder.is_relative_to(tmp_path) and files(tmp_path) == ["input-0"]
    with open_scratch(tmp_path):
        assert files(tmp_path) == ["input-0"], "a living process's folder is left alone"
    end(process)
    assert files(tmp_path) == ["input-0"]
    with open_scratch(tmp_path) as scratch:
        assert files(tmp_path) == []
        assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == [scratch.own.name if scratch.own else ""]
    assert list(tmp_path.iterdir()) == [], "a process that ends in peace leaves nothing at all"


def test_a_living_process_sweeps_what_a_killed_one_left(tmp_path: Path) -> None:
    with open_scratch(tmp_path) as scratch:
        process, _ = hold(tmp_path, uuid4())
        assert scratch.sweep() == 0
        end(process)
        assert scratch.sweep() == 1
        assert files(tmp_path) == []


def test_a_deletion_reaches_passing_copies_wherever_they_lie(tmp_path: Path) -> None:
    gone, stays = uuid4(), uuid4()
    process, _ = hold(tmp_path, gone)
    try:
        with (
            open_scratch(tmp_path) as scratch,
            scratch.folder("confirm", gone) as one,
            scratch.folder("thumbnail", stays) as two,
        ):
            for folder in (one, two):
                (folder / "photo").write_bytes(b"photo")
            assert scratch.forget([gone]) == 2
            assert (one.exists(), two.exists()) == (False, True)
            assert files(tmp_path) == ["photo"]
    finally:
        end(process)


def test_what_a_living_process_forgot_goes_after_a_day(tmp_path: Path) -> None:
    with open_scratch(tmp_path) as scratch, scratch.folder("job") as fresh:
        assert scratch.own is not None
        old = scratch.own / "question-x"
        old.mkdir()
        os.utime(old, (0, old.stat().st_mtime - OLDEST - 1))
        assert scratch.sweep() == 1
        assert (old.exists(), fresh.exists()) == (False, True)


def test_what_a_killed_process_left_stops_no_start_however_deep_it_lies(tmp_path: Path) -> None:
    """A hostile child's folders in each other outlived the kill of its parent; after that nothing started any more."""
    place = tmp_path / "scratch"
    left = place / f"456-{'b' * 12}"
    at = left / "sandbox-x"
    at.mkdir(parents=True)
    within = os.open(at, os.O_RDONLY)
    for _ in range(1_500):
        os.mkdir("d", dir_fd=within)
        below = os.open("d", os.O_RDONLY, dir_fd=within)
        os.close(within)
        within = below
    os.close(within)
    with open_scratch(place):
        assert not left.exists()


def test_a_sweep_follows_no_link_and_meets_no_other(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    (there / "photo").write_bytes(b"mine")
    place = tmp_path / "scratch"
    place.mkdir()
    (place / f"123-{'a' * 12}").symlink_to(there)
    (place / f"456-{'b' * 12}.lock").touch()
    (place / "not ours").write_bytes(b"x")
    with open_scratch(place) as one, open_scratch(place) as two:
        assert one.own != two.own
        one.sweep(), two.sweep()
        assert one.own is not None and one.own.is_dir() and two.own is not None and two.own.is_dir()
    assert (there / "photo").read_bytes() == b"mine"
    assert [path.name for path in place.iterdir()] == ["not ours"]


def test_without_a_place_the_temporary_folder_serves(tmp_path: Path) -> None:
    with PASSING.folder("preview") as folder:
        assert folder.is_dir() and folder.name.startswith("luster-preview-")
    assert not folder.exists()
    assert Scratch().sweep() == 0 and Scratch().forget([uuid4()]) == 0
