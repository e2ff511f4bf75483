"""Children that begin as copies of one process are as locked in, as separate and as replaceable as others."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest
from luster_engine.errors import LusterError
from luster_engine.sandbox import pool
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Task

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
    sandbox = await open_sandbox(**COPIED)
    payload = {"secret": str(tmp_path / "token"), "outside": str(tmp_path / "outside")}
    found = await sandbox.run(Task("look_around", payload))
    assert "secret" not in str(found["environment"])
    assert found["environment"]["HOME"] == found["environment"]["TMPDIR"]
    assert str(original_of(sandbox).pid) not in found["environment"]["HOME"]
    assert not {"socket", "anon_inode"} & set(found["descriptors"])
    assert found.pop("thread") == "done"
    attempts = {name: result for name, result in found.items() if name not in ("environment", "descriptors")}
    assert attempts == dict.fromkeys(attempts, "PermissionError")
    assert len(attempts) == 16


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
    monkeypatch.setattr(pool, "CAN_COPY", False)
    sandbox = await open_sandbox(**COPIED)
    assert {psutil.Process(pid).ppid() for pid in children_of(sandbox)} == {os.getpid()}


async def test_a_child_that_died_before_its_first_task_is_given_none(open_sandbox: Any) -> None:
    """The task was handed to it, and waited for its answer until its time was up."""
    sandbox = await open_sandbox()
    (child,) = sandbox._all
    os.kill(child.pid, signal.SIGKILL)
    async with asyncio.timeout(10):
        while child.alive:
            await asyncio.sleep(0.02)
        assert (await sandbox.run(Task("echo")))["pid"] != child.pid


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
