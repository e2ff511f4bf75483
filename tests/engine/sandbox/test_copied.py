"""Children that begin as copies of one process are as locked in, as separate and as replaceable as others."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest
from luster_engine import channels
from luster_engine.errors import LusterError
from luster_engine.sandbox import originals
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.process import Child
from luster_engine.sandbox.task import SandboxOptions, Task

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux alone")

COPIED = {"size": 2, "preload": ("json",)}
_LOCKED_IN = ("NoNewPrivs", "Seccomp", "Seccomp_filters", "CapInh", "CapPrm", "CapEff", "CapAmb", "Groups", "SigIgn")


def locked_in(pid: int) -> dict[str, str]:
    """What the system says of a process' rights and limits."""
    lines = (Path("/proc") / str(pid) / "status").read_text().splitlines()
    status = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
    return {
        **{name: status[name] for name in _LOCKED_IN if name in status},
        "limits": (Path("/proc") / str(pid) / "limits").read_text(),
        "leads": str(os.getsid(pid) == os.getpgid(pid) == pid),
    }


def original_of(sandbox: Sandbox) -> psutil.Process:
    """The process that a sandbox's children are copies of."""
    assert sandbox._original is not None
    original = sandbox._original.result()
    assert original is not None
    return psutil.Process(original.pid)


def children_of(sandbox: Sandbox) -> set[int]:
    return {child.pid for child in sandbox._all}


def layout_of(pid: int) -> tuple[str, ...]:
    """Where a process has the code of its system's library."""
    lines = (Path("/proc") / str(pid) / "maps").read_text().splitlines()
    return tuple(line.split()[0] for line in lines if " r-xp " in line and "libc.so" in line)


async def test_a_copied_child_is_locked_in_like_one_that_began_alone(open_sandbox: Any) -> None:
    alone, copied = await open_sandbox(), await open_sandbox(**COPIED)
    assert alone.confinement == copied.confinement
    (one,) = children_of(alone)
    assert {psutil.Process(pid).ppid() for pid in children_of(copied)} == {original_of(copied).pid}
    for pid in children_of(copied):
        assert locked_in(pid) == locked_in(one)


async def test_a_copied_child_reaches_nothing(
    open_sandbox: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    (tmp_path / "token").write_text("secret")
    (tmp_path / "token").chmod(0o600)
    sandbox = await open_sandbox(**COPIED)
    payload = {"secret": str(tmp_path / "token"), "outside": str(tmp_path / "outside")}
    found = await sandbox.run(Task("look_around", payload))
    assert "secret" not in str(found["environment"])
    assert found["environment"]["HOME"] == found["environment"]["TMPDIR"]
    assert str(original_of(sandbox).pid) not in found["environment"]["HOME"]
    assert found["descriptors"].count("socket") == 4, "what it hears, says, and prints by two numbers"
    assert not {"pipe", "anon_inode"} & set(found["descriptors"])
    assert found.pop("thread") == "done"
    attempts = {name: result for name, result in found.items() if name not in ("environment", "descriptors")}
    assert attempts == dict.fromkeys(attempts, "PermissionError")
    assert len(attempts) == 73
    assert (tmp_path / "token").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(("task", "said"), [("segfault", "SIGSEGV"), ("leave", "3")])
async def test_how_a_copied_child_died_is_told_and_another_takes_its_place(
    open_sandbox: Any, task: str, said: str
) -> None:
    sandbox = await open_sandbox(**COPIED)
    before = children_of(sandbox)
    with pytest.raises(LusterError) as died:
        await sandbox.run(Task(task))
    assert said in died.value.message
    assert (await sandbox.run(Task("echo", {"still": "here"})))["payload"] == {"still": "here"}
    async with asyncio.timeout(20):
        while len(children_of(sandbox) - before) < 1 or len(children_of(sandbox)) < 2:
            await asyncio.sleep(0.02)


async def test_after_a_crash_no_child_has_the_layout_of_memory_that_the_crashed_one_had(open_sandbox: Any) -> None:
    """Children that begin alone have one each; copies share theirs, and whoever guesses addresses may guess again."""
    sandbox = await open_sandbox(**COPIED)
    before, first = children_of(sandbox), original_of(sandbox)
    assert len({layout_of(pid) for pid in before}) == 1
    (known,) = {layout_of(pid) for pid in before}
    with pytest.raises(LusterError):
        await sandbox.run(Task("segfault"))
    assert (await sandbox.run(Task("echo")))["pid"] not in before
    async with asyncio.timeout(20):
        while len(children_of(sandbox)) < 2:
            await asyncio.sleep(0.02)
    assert known not in {layout_of(pid) for pid in children_of(sandbox)}
    assert not children_of(sandbox) & before
    await asyncio.to_thread(first.wait, 10)


async def test_an_error_of_a_plugin_costs_no_new_original(open_sandbox: Any) -> None:
    sandbox = await open_sandbox(**COPIED)
    before = original_of(sandbox)
    with pytest.raises(LusterError):
        await sandbox.run(Task("leave"))
    await sandbox.run(Task("echo"))
    assert original_of(sandbox) == before and before.is_running()


async def test_a_killed_original_takes_its_children_along_and_another_takes_its_place(open_sandbox: Any) -> None:
    sandbox = await open_sandbox(**COPIED)
    first, killed = children_of(sandbox), original_of(sandbox)
    killed.kill()
    async with asyncio.timeout(20):
        while any(child.alive for child in sandbox._all if child.pid in first):
            await asyncio.sleep(0.02)
        answer = await sandbox.run(Task("echo"))
    assert answer["pid"] not in first
    assert psutil.Process(answer["pid"]).ppid() == original_of(sandbox).pid != killed.pid


async def test_where_no_original_can_begin_each_child_begins_alone(
    open_sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a system without copies, or without the memory for one more process."""
    monkeypatch.setattr(originals, "CAN_COPY", False)
    sandbox = await open_sandbox(**COPIED)
    assert {psutil.Process(pid).ppid() for pid in children_of(sandbox)} == {os.getpid()}


async def test_beside_an_original_that_stands_still_a_task_ends_in_its_time_and_so_does_closing(
    open_sandbox: Any,
) -> None:
    """The end of a child was not seen before its original told of it."""
    sandbox = await open_sandbox(**COPIED)
    original = original_of(sandbox)
    original.suspend()
    async with asyncio.timeout(15):
        with pytest.raises(LusterError, match="did not finish"):
            await sandbox.run(Task("loop"), timeout=0.2)
        await sandbox.close()
    assert not original.is_running()


async def test_what_a_child_prints_into_is_closed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its number may be another file's by then."""
    made: list[channels.Channel] = []

    def remembered() -> channels.Channel:
        made.append(pair())
        return made[-1]

    class GivesUp:
        async def copy(self, *_: object, seconds: float) -> None:
            raise asyncio.CancelledError

    pair = channels._pair
    monkeypatch.setattr(channels, "_pair", remembered)
    original: Any = GivesUp()
    with pytest.raises(asyncio.CancelledError):
        await Child(tmp_path, SandboxOptions(), original).start()
    assert [end.fileno() for channel in made for end in channel] == [-1] * 6


async def test_closing_leaves_neither_the_children_nor_what_they_are_copies_of(open_sandbox: Any) -> None:
    sandbox = await open_sandbox(**COPIED)
    everybody = {original_of(sandbox).pid, *children_of(sandbox)}
    await sandbox.close()
    assert [pid for pid in everybody if psutil.pid_exists(pid)] == []


async def test_a_copied_child_ends_when_the_parent_of_them_all_is_killed(tmp_path: Path) -> None:
    program = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from luster_engine.sandbox.pool import Sandbox\n"
        "from luster_engine.sandbox.task import SandboxOptions\n"
        "async def main():\n"
        "    async with Sandbox(SandboxOptions(scratch=Path(sys.argv[1]), preload=('json',))) as sandbox:\n"
        "        print(*(child.pid for child in sandbox._all), flush=True)\n"
        "        await asyncio.sleep(600)\n"
        "asyncio.run(main())\n"
    )
    parent = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, str(tmp_path), stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    children = [psutil.Process(int(word)) for word in (await parent.stdout.readline()).split()]
    assert len(children) == 2
    parent.send_signal(signal.SIGKILL)
    await parent.wait()
    _, alive = await asyncio.to_thread(psutil.wait_procs, children, 20)
    assert [each for each in alive if each.status() != psutil.STATUS_ZOMBIE] == []
