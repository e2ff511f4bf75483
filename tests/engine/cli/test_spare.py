"""A program's successor waits with everything imported, and takes its place the moment that it ends."""

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
from luster_engine.cli import supervisor
from luster_engine.cli.supervisor import ChildProgram, Supervised

_PROGRAM = """
import asyncio, os, sys
from pathlib import Path
from luster_engine.cli.pulse import beating
from luster_engine.cli.spare import wait_for_turn
from luster_engine.cli.supervisor import say_ready

folder = Path(sys.argv[1])
(folder / f"began-{os.getpid()}").touch()
wait_for_turn()
(folder / f"opened-{os.getpid()}").touch()

async def main():
    async with beating():
        say_ready()
        await asyncio.Event().wait()

asyncio.run(main())
"""


class Watched:
    """A program with a spare, and what its processes have done."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        command = (sys.executable, "-c", textwrap.dedent(_PROGRAM), str(folder))
        program = ChildProgram("engine", command, dict(os.environ), folder / "log", spare=True)
        self.said: list[str] = []
        self.program = Supervised(program, self.said.append)

    def did(self, what: str) -> set[int]:
        """The processes that did something."""
        return {int(path.name.partition("-")[2]) for path in self.folder.glob(f"{what}-*")}

    async def spare(self) -> int:
        """The process that waits."""
        async with asyncio.timeout(60):
            while not (waiting := self.did("began") - self.did("opened")):
                await asyncio.sleep(0.05)
        (pid,) = waiting
        return pid

    async def runs(self, pid: int) -> None:
        """Wait until a process has taken over."""
        async with asyncio.timeout(60):
            while self.program.pid != pid or pid not in self.did("opened"):
                await asyncio.sleep(0.02)


@pytest.fixture
async def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Watched]:
    monkeypatch.setattr(supervisor, "SPARE_AFTER_SECONDS", 0.1)
    made = Watched(tmp_path)
    await made.program.start(60)
    yield made
    await made.program.stop(5)


async def test_a_killed_program_is_followed_by_the_one_that_waited_each_time(watched: Watched) -> None:
    first = watched.program.pid
    for _ in range(2):
        before, waiting = watched.program.pid, await watched.spare()
        assert waiting not in watched.did("opened"), "a spare opens nothing"
        os.kill(before, signal.SIGKILL)
        await watched.runs(waiting)
    assert first not in (watched.program.pid, 0)
    assert all("SIGKILL" in each for each in watched.said)


async def test_a_spare_that_died_is_no_reason_not_to_start(watched: Watched) -> None:
    # Asserted by the timeout, which fails when no new engine opens.
    waiting = await watched.spare()
    os.kill(waiting, signal.SIGKILL)
    await asyncio.sleep(0.3)
    before = watched.program.pid
    os.kill(before, signal.SIGKILL)
    async with asyncio.timeout(60):
        while watched.program.pid in (0, before, waiting) or watched.program.pid not in watched.did("opened"):
            await asyncio.sleep(0.05)


async def test_a_stop_leaves_no_spare(watched: Watched) -> None:
    waiting = await watched.spare()
    await watched.program.stop(5)
    assert not psutil.pid_exists(waiting) and watched.program.pid == 0


async def test_a_program_that_is_prepared_opens_nothing_until_it_is_started(tmp_path: Path) -> None:
    """The worker of one machine: its own start took the cores from the part that answers."""
    made = Watched(tmp_path)
    program = made.program
    assert (program.pid, program.is_started) == (0, False)
    await program.prepare()
    waiting = await made.spare()
    assert program.pid == waiting and not program.is_started and not made.did("opened")
    await program.start(60)
    assert made.did("opened") == {waiting} and (program.pid, program.is_started) == (waiting, True)
    await program.stop(5)
    assert not psutil.pid_exists(waiting)


async def test_a_program_that_cannot_start_yet_is_told_of_and_tried_again(tmp_path: Path) -> None:
    """The database was killed in the moment in which Luster was ready, and so the worker's start failed."""
    program = "import os, sys; p = sys.argv[1]; os.path.exists(p) or (open(p, 'w').close(), sys.exit('no database'))\n"
    command = (sys.executable, "-c", program + textwrap.dedent(_PROGRAM).replace("sys.argv[1]", "sys.argv[2]"))
    said: list[str] = []
    part = Supervised(
        ChildProgram("worker", (*command, str(tmp_path / "tried"), str(tmp_path)), dict(os.environ), tmp_path / "log"),
        said.append,
    )
    await part.start_or_try_again()
    async with asyncio.timeout(60):
        while not part._is_ready:
            await asyncio.sleep(0.02)
    assert said[0].startswith("The worker did not start: no database")
    assert said[1:] == ["worker ended (exit 1) and is started again in 0.5 s"]
    await part.stop(5)


async def test_a_program_that_waits_for_its_first_turn_is_ended_by_a_stop(tmp_path: Path) -> None:
    made = Watched(tmp_path)
    await made.program.prepare()
    waiting = await made.spare()
    await made.program.stop(5)
    assert not psutil.pid_exists(waiting) and not made.did("opened")


def test_a_spare_ends_with_its_supervisor(tmp_path: Path) -> None:
    theirs, ours = os.pipe()
    command = [sys.executable, "-c", textwrap.dedent(_PROGRAM), str(tmp_path)]
    told = {**os.environ, "LUSTER_TURN_FD": str(theirs)}
    waiting = subprocess.Popen(command, env=told, pass_fds=(theirs,))
    os.close(theirs)
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob("began-*")) and time.monotonic() < deadline:
        time.sleep(0.05)
    os.close(ours)
    assert waiting.wait(60) == 0
    assert list(tmp_path.glob("opened-*")) == []
