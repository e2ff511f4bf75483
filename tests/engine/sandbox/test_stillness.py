"""A child that moves what it holds while somebody looks, as the attempts of an auditor did."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from luster_engine.sandbox import family
from luster_engine.sandbox.scales import Scales
from luster_engine.sandbox.stillness import held
from luster_engine.sandbox.task import ChildLimits

BYTES = 4_000_000
RENAMES = """
import os, sys, threading
os.chdir(sys.argv[1])
levels = []
for level in range(4):
    os.mkdir("d0")
    levels.append(os.open(".", os.O_RDONLY))
    os.chdir("d0")
open("file", "wb").write(b"x" * int(sys.argv[2]))
def storm(within):
    number = 0
    while True:
        os.rename(f"d{number}", f"d{number + 1}", src_dir_fd=within, dst_dir_fd=within)
        number += 1
for within in levels:
    threading.Thread(target=storm, args=(within,), daemon=True).start()
print("ready", flush=True)
threading.Event().wait(60)
"""
HANDS_ON = """
import os, sys
os.chdir(sys.argv[1])
file = os.open("file", os.O_RDWR | os.O_CREAT)
os.write(file, b"x" * int(sys.argv[2]))
os.unlink("file")
print("ready", flush=True)
number = 0
while True:
    at = 20 + number % 200
    if at != file:
        os.dup2(file, at)
        os.close(file)
        file = at
    number += 7
"""


@contextmanager
def running(program: str, folder: Path) -> Iterator[int]:
    folder.mkdir()
    with subprocess.Popen(
        [sys.executable, "-S", "-E", "-c", program, str(folder), str(BYTES)], stdout=subprocess.PIPE
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
            yield process.pid
        finally:
            process.kill()


@pytest.mark.parametrize("program", [RENAMES, HANDS_ON], ids=["renames", "hands_on"])
def test_what_moves_while_somebody_looks_is_counted_by_every_look(tmp_path: Path, program: str) -> None:
    """One wrote 4.7 GB under a limit of 4, missed by each of twenty looks."""
    folder = tmp_path / "child"
    with running(program, folder) as pid:
        scales = Scales(folder, ChildLimits())
        assert min(scales.weight(pid) for _ in range(25)) >= BYTES
        time.sleep(0.05)
        assert not family.use(pid).stopped, "and it goes on afterwards"


def test_a_stop_of_our_own_is_none_of_the_childs(tmp_path: Path) -> None:
    folder = tmp_path / "child"
    with running(HANDS_ON, folder) as pid:
        scales = Scales(folder, ChildLimits())
        assert not scales.stopped_itself(pid)
        os.kill(pid, signal.SIGSTOP)
        until = time.monotonic() + 5
        while not scales.stopped_itself(pid) and time.monotonic() < until:
            time.sleep(0.01)
        assert scales.stopped_itself(pid)
        scales._begun += 1  # as while it is weighed
        assert not scales.stopped_itself(pid)


def test_one_that_will_not_keep_still_weighs_more_than_any_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that let itself go on moved through every look, and waited out all of our patience. The machine may once have
    had no time for an honest one."""
    monkeypatch.setattr("luster_engine.sandbox.scales._PATIENCE", 0.05)
    monkeypatch.setattr("luster_engine.sandbox.stillness._moves", lambda _: True)
    folder = tmp_path / "child"
    with running(HANDS_ON, folder) as pid:
        scales = Scales(folder, ChildLimits())
        assert scales.weight(pid) < ChildLimits().folder_bytes
        assert scales.weight(pid) > ChildLimits().folder_bytes


async def test_a_look_that_does_not_end_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A child's own calls can hold its folder for minutes; meanwhile it wrote, and our threads were all taken."""
    monkeypatch.setattr("luster_engine.sandbox.scales._LONGEST_LOOK", 0.1)
    lasts = threading.Event()
    monkeypatch.setattr(Scales, "weight", lambda *_: int(lasts.wait(20)))
    try:
        assert await Scales(tmp_path, ChildLimits()).weighed(os.getpid()) > ChildLimits().folder_bytes
    finally:
        lasts.set()


def test_who_is_gone_is_looked_at_without_waiting() -> None:
    began = time.monotonic()
    with held(2**22 + 1, 5.0):
        pass
    assert time.monotonic() - began < 2.0
