"""The parts of one machine begin as copies of a nursery, which knows no secret, and begin alone where it is gone."""

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from luster_engine.cli import supervisor
from luster_engine.cli.nursery import Nursery
from luster_engine.cli.supervisor import PYTHON_MODULE, ChildProgram, Supervised, run_once
from luster_engine.errors import LusterError
from luster_engine.settings import Settings
from luster_engine.settings_names import secret_names

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

    def __init__(self, folder: Path, nursery: Nursery) -> None:
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
async def parts(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Parts]:
    with tempfile.TemporaryDirectory(prefix="luster-nursery-") as name:
        monkeypatch.setenv("PYTHONPATH", name)
        for setting in secret_settings():
            monkeypatch.setenv(setting, "known to the operator alone")
        nursery = Nursery(Path(name) / "nursery.log")
        await nursery.open()
        yield Parts(Path(name), nursery)
        await nursery.end()


def secret_settings() -> list[str]:
    """The variables of all settings that are secret, of the engine and of the gateway, and of a provider's key."""
    return [*secret_names(Settings.model_fields), "LUSTER_SUPABASE_LEGACY_SECRET", "BFL_API_KEY", "REDIS_URL"]


async def test_a_part_is_called_by_its_own_name_and_is_told_what_nobody_else_knows(parts: Parts) -> None:
    part = await parts.run("a", "b")
    process = psutil.Process(part.pid)
    assert parts.log() == "imported known to this part ['a', 'b']\n"
    words = process.cmdline()
    assert [each.strip() for each in words] == [sys.executable, "-m", "some_part", "a", "b"]
    for pid in (parts.nursery.pid, part.pid):
        found = (Path("/proc") / str(pid) / "environ").read_bytes().split(b"\0")
        assert b"PYTHONPATH=" + os.fsencode(parts.folder) in found
        assert not {each.partition(b"=")[0].decode() for each in found} & {"SECRET", *secret_settings()}
        assert b"known to" not in b"".join(found)
    assert "known to this part" in memory_of(part.pid), "the look itself finds what is there"
    assert "known to this part" not in memory_of(parts.nursery.pid), "the nursery passes it on unread"
    assert os.getpgid(part.pid) == part.pid, "Ctrl-C reaches the supervisor alone"
    await part.stop(5)
    assert not process.is_running()


async def test_a_part_that_died_is_started_again_as_a_copy_without_a_spare_that_waits(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "SPARE_AFTER_SECONDS", 0.0)
    part = Supervised(replace(parts.program("a"), spare=True), parts.said.append, parts.nursery)
    await part.start(60)
    assert part._preparing is None, "no spare is on its way"
    before = part.pid
    os.kill(before, signal.SIGKILL)
    await another(part, before)
    assert parts.said == ["part ended (SIGKILL) and is started again in 0.5 s"]
    assert parts.log().splitlines() == ["imported known to this part ['a']"] * 2
    await part.stop(5)


async def test_a_part_whose_nursery_was_killed_is_started_again_as_a_copy_of_another(parts: Parts) -> None:
    part = await parts.run("a")
    before, first = part.pid, parts.nursery.pid
    os.kill(first, signal.SIGKILL)
    await another(part, before)
    assert parts.log().splitlines() == ["imported known to this part ['a']"] * 2
    assert psutil.Process(part.pid).ppid() == parts.nursery.pid != first
    assert parts.said == ["part ended and is started again in 0.5 s"], "how it ended, nobody saw"
    await part.stop(5)


async def test_a_nursery_that_ended_while_it_imported_is_not_tried_again(parts: Parts) -> None:
    first = parts.nursery.pid
    os.kill(first, signal.SIGKILL)
    part = await parts.run("a")
    assert parts.log().splitlines() == ["alone known to this part ['a']"]
    assert parts.nursery.pid == first and psutil.Process(part.pid).ppid() == os.getpid()
    await part.stop(5)


async def test_beside_a_nursery_that_stands_still_a_part_stops_and_another_begins_alone(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end of one was not seen, and its successor was waited for without an end, and so was the API. What the
    nursery was asked is not answered when it goes on: it is ended."""
    monkeypatch.setattr(parts.nursery._originals[-1], "_patience", 0.2)
    part, other = await parts.run("a"), await parts.run("b")
    before, nursery = part.pid, psutil.Process(parts.nursery.pid)
    nursery.suspend()
    async with asyncio.timeout(10):
        await other.stop(5)
    assert other.pid == 0
    os.kill(before, signal.SIGKILL)
    await another(part, before)
    assert parts.log().splitlines()[-1] == "alone known to this part ['a']"
    assert parts.said[-1] == "part is started without its nursery: the original did not answer within 0.2 s"
    await asyncio.to_thread(nursery.wait, 10)
    await part.stop(5)


async def test_a_start_ends_in_its_time_although_the_nursery_never_began_to_answer(parts: Parts) -> None:
    os.kill(parts.nursery.pid, signal.SIGSTOP)
    part = Supervised(parts.program("a"), parts.said.append, parts.nursery)
    async with asyncio.timeout(10):
        with pytest.raises(LusterError, match="The part did not start"):
            await part.start(0.1)


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
