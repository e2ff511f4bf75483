"""A program that hangs is started again like one that died, and one that is only kept waiting is left alone."""

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from luster_engine.cli.pulse import STILL_SECONDS, Pulse
from luster_engine.cli.supervisor import ChildProgram, Supervised

_WORKING = """
import asyncio, os, sys, time
from pathlib import Path
from luster_engine.cli.pulse import beating
from luster_engine.cli.supervisor import say_ready

async def main():
    async with beating():
        say_ready()
        Path(sys.argv[2]).write_text(str(os.getpid()))
        while True:
            await asyncio.sleep(0.05)
            if Path(sys.argv[1]).exists():
                Path(sys.argv[1]).unlink()
                time.sleep(3600)  # as a lock that is never given back

asyncio.run(main())
"""


class Watched:
    """A program under a supervisor, and what the supervisor said of it."""

    def __init__(self, folder: Path) -> None:
        self.hang = folder / "hang"
        self._works = folder / "works"
        self._works.touch()
        self.said: list[str] = []
        command = (sys.executable, "-c", textwrap.dedent(_WORKING), str(self.hang), str(self._works))
        self.program = Supervised(
            ChildProgram("worker", command, dict(os.environ), folder / "log"), lambda text: self.said.append(text)
        )

    async def another(self, than: int, seconds: float = 60.0) -> None:
        """Wait until another process has taken the place of one, and works."""
        async with asyncio.timeout(seconds):
            while self.program.pid in (0, than) or self._works.read_text() != str(self.program.pid):
                await asyncio.sleep(0.05)


@pytest.fixture
async def watched(tmp_path: Path) -> AsyncIterator[Watched]:
    made = Watched(tmp_path)
    await made.program.start(60)
    await made.another(0)
    yield made
    await made.program.stop(5)


def freeze(watched: Watched) -> None:
    os.kill(watched.program.pid, signal.SIGSTOP)


def hang(watched: Watched) -> None:
    watched.hang.touch()


@pytest.mark.parametrize("how", [freeze, hang])
async def test_program_that_stands_still_is_started_again_each_time(
    watched: Watched, how: Callable[[Watched], None]
) -> None:
    for turn in range(2):
        before = watched.program.pid
        how(watched)
        await watched.another(before)
        assert len(watched.said) == turn + 1
        assert "stood still" in watched.said[-1]


async def test_program_that_dies_is_started_again_at_once(watched: Watched) -> None:
    before = watched.program.pid
    os.kill(before, signal.SIGKILL)
    await watched.another(before)
    assert "SIGKILL" in watched.said[-1]


@pytest.fixture
def full_cores() -> Iterator[None]:
    burning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(4 * (os.cpu_count() or 2))]
    yield
    for each in burning:
        each.kill()
        each.wait()


@pytest.mark.usefixtures("full_cores")
async def test_no_healthy_program_is_restarted_while_all_cores_are_full(watched: Watched) -> None:
    before = watched.program.pid
    await asyncio.sleep(3 * STILL_SECONDS)
    assert (watched.program.pid, watched.said) == (before, [])


async def test_time_in_which_the_supervisor_itself_stood_still_does_not_count() -> None:
    pulse = Pulse()
    program = os.dup(pulse.write)
    pulse.listen()
    os.write(program, b".")
    await asyncio.sleep(0.1)
    pulse.silent()
    time.sleep(STILL_SECONDS + 1)  # noqa: ASYNC251 - the whole process is held up, as by a frozen terminal
    assert pulse.silent() < STILL_SECONDS / 2
    os.close(program)
    pulse.close()


async def test_pulse_of_an_ended_program_closes_no_file_of_its_successor() -> None:
    # Asserted by `os.write` and `os.close`, which fail on a file that somebody else has closed.
    first = Pulse()
    first.listen()
    await asyncio.sleep(0.05)  # it hears the end, as nobody has the other side any more
    second = Pulse()
    first.close()
    program = os.dup(second.write)
    second.listen()
    os.write(program, b".")
    os.close(program)
    second.close()


async def test_a_program_that_the_system_could_not_start_is_told_of_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("luster_engine.cli.supervisor._BACKOFF", (0.0, 0.1))
    watched = Watched(tmp_path)
    (tmp_path / "log").mkdir()  # no log can be opened there, as none can without a free file
    before = len(list(Path("/proc/self/fd").iterdir()))
    await watched.program.start_or_try_again()
    assert watched.said == ["The worker did not start: Is a directory"]
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    async with asyncio.timeout(10):
        while len(watched.said) < 3:
            await asyncio.sleep(0.02)
    assert watched.said[1:3] == ["worker is missing and is started again in 0.1 s", watched.said[0]]
    (tmp_path / "log").rmdir()
    await watched.another(0)
    await watched.program.stop(5)


async def test_a_program_that_is_ended_at_once_is_not_started_again(watched: Watched) -> None:
    before = watched.program.pid
    watched.program.end()
    await asyncio.sleep(1)
    assert watched.program.pid == 0 and watched.said == []
    with pytest.raises(ProcessLookupError):
        os.kill(before, 0)
