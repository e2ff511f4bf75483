"""The parts of one machine begin as copies of a nursery, which knows no secret, and begin alone where it is gone."""

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest
from luster_engine.cli.nursery import open_nursery
from luster_engine.cli.supervisor import PYTHON_MODULE, ChildProgram, Supervised, run_once
from luster_engine.copies import Original

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux alone")

_PROGRAM = """
import asyncio, os, sys
from luster_engine.cli.pulse import beating
from luster_engine.cli.supervisor import say_ready

async def main():
    async with beating():
        how = "imported" if "luster_engine.app" in sys.modules else "alone"
        print(how, os.environ["SECRET"], sys.argv[1:], flush=True)
        say_ready()
        await asyncio.Event().wait()

if sys.argv[1] == "once":
    sys.exit(int(sys.argv[2]))
asyncio.run(main())
"""


class Parts:
    """A nursery, and programs that begin in it."""

    def __init__(self, folder: Path, nursery: Original) -> None:
        self.folder = folder
        self.nursery = nursery
        self.said: list[str] = []

    def program(self, *arguments: str) -> ChildProgram:
        (self.folder / "some_part.py").write_text(_PROGRAM)
        told = {"SECRET": "known to this part", "PYTHONPATH": str(self.folder), "PATH": os.environ["PATH"]}
        return ChildProgram("part", (*PYTHON_MODULE, "some_part", *arguments), told, self.folder / "log")

    async def run(self, *arguments: str) -> Supervised:
        part = Supervised(self.program(*arguments), self.said.append, self.nursery)
        await part.start(60)
        return part

    def log(self) -> str:
        return (self.folder / "log").read_text()


@pytest.fixture
async def parts() -> AsyncIterator[Parts]:
    with tempfile.TemporaryDirectory(prefix="luster-nursery-") as name:
        told = {"PATH": os.environ["PATH"], "PYTHONPATH": name}
        nursery = await open_nursery(told, sys.__stderr__.fileno() if sys.__stderr__ else 2)
        yield Parts(Path(name), nursery)
        await nursery.end()


async def test_a_part_is_called_by_its_own_name_and_is_told_what_nobody_else_knows(parts: Parts) -> None:
    part = await parts.run("a", "b")
    process = psutil.Process(part.pid)
    assert parts.log() == "imported known to this part ['a', 'b']\n"
    words = process.cmdline()
    assert [each.strip() for each in words] == [sys.executable, "-m", "some_part", "a", "b"]
    for pid in (parts.nursery.pid, part.pid):
        assert b"SECRET" not in (Path("/proc") / str(pid) / "environ").read_bytes()
    assert "known to this part" in memory_of(part.pid), "the look itself finds what is there"
    assert "known to this part" not in memory_of(parts.nursery.pid), "the nursery passes it on unread"
    assert os.getpgid(part.pid) == part.pid, "Ctrl-C reaches the supervisor alone"
    await part.stop(5)
    assert not process.is_running()


async def test_a_part_that_died_is_started_again_as_a_copy_without_a_spare_that_waits(parts: Parts) -> None:
    part = await parts.run("a")
    before = part.pid
    os.kill(before, signal.SIGKILL)
    await another(part, before)
    assert parts.said == ["part ended (SIGKILL) and is started again in 0.5 s"]
    assert parts.log().splitlines() == ["imported known to this part ['a']"] * 2
    await part.stop(5)


async def test_without_its_nursery_a_part_is_started_again_alone(parts: Parts) -> None:
    part = await parts.run("a")
    before = part.pid
    os.kill(parts.nursery.pid, signal.SIGKILL)
    await another(part, before)
    assert parts.log().splitlines()[-1] == "alone known to this part ['a']"
    assert psutil.Process(part.pid).ppid() == os.getpid()
    await part.stop(5)


async def test_beside_a_nursery_that_stands_still_a_part_begins_alone(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It waited for its copy for ever, and so did the API."""
    monkeypatch.setattr("luster_engine.cli.supervisor._COPY_SECONDS", 0.2)
    os.kill(parts.nursery.pid, signal.SIGSTOP)
    async with asyncio.timeout(30):
        part = await parts.run("a")
    assert parts.log() == "alone known to this part ['a']\n"
    assert parts.said == ["part is started without its nursery: it made no copy within 0 s"]
    await part.stop(5)


async def test_what_runs_once_says_whether_it_did_what_it_was_to_do(parts: Parts) -> None:
    assert await run_once(parts.program("once", "0"), parts.nursery)
    assert not await run_once(parts.program("once", "3"), parts.nursery)


def memory_of(pid: int) -> str:
    """What a process has in the memory that it may write to."""
    found = []
    with open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            place, rights, *_ = line.split()
            start, end = (int(each, 16) for each in place.split("-"))
            if rights.startswith("rw"):
                memory.seek(start)
                found.append(memory.read(end - start).decode("latin-1"))
    return "".join(found)


async def another(part: Supervised, than: int) -> None:
    """Wait until another process has taken the place of one, and is ready."""
    async with asyncio.timeout(60):
        while part.pid in (0, than) or not part._is_ready:
            await asyncio.sleep(0.02)
