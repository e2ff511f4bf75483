"""A child that somebody ends while it waits for work, as a system without memory does, costs nobody their task."""

import asyncio
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.sandbox.process import Child
from luster_engine.sandbox.task import Task


async def killed(child: Child) -> None:
    """The child is ended from outside, and its parent has seen all there was to see of that."""
    os.kill(child.pid, signal.SIGKILL)
    await asyncio.wait(child._background)


async def test_a_child_that_died_before_its_first_task_is_not_asked(open_sandbox: Any) -> None:
    """It was asked all the same, and whoever asked waited for the whole time that a task may take: the first
    confirmation after a start did not answer for two minutes."""
    sandbox = await open_sandbox(size=2)
    dead = {first.result().pid for first in sandbox._first}
    for first in sandbox._first:
        await killed(first.result())

    answer = await sandbox.run(Task("echo", {"n": 1}), timeout=5)

    assert answer["payload"] == {"n": 1} and answer["pid"] not in dead
    assert sandbox.deaths == 0, "no task is to blame"


async def test_a_child_that_dies_between_two_tasks_is_not_asked(open_sandbox: Any) -> None:
    sandbox = await open_sandbox()
    first = (await sandbox.run(Task("echo")))["pid"]
    (child,) = sandbox._all
    await killed(child)

    assert (await sandbox.run(Task("echo"), timeout=5))["pid"] != first


@pytest.mark.parametrize("first", [True, False], ids=["before its first task", "later"])
async def test_a_child_that_dies_while_its_photo_is_brought_in_gives_way_to_another(
    open_sandbox: Any, tmp_path: Path, first: bool
) -> None:
    sandbox = await open_sandbox()
    if not first:
        await sandbox.run(Task("echo"))
    (child,) = sandbox._all
    photo, mask = tmp_path / "photo", tmp_path / "mask"
    photo.write_bytes(b"pixels")
    os.mkfifo(mask)  # the copy of it waits for whoever writes
    task = Task("echo", {}, {"file": photo, "mask": mask}, {"file": tmp_path / "result"})
    asking = asyncio.create_task(sandbox.run(task, timeout=5))
    while not (child.folder / "in" / "file").exists():
        await asyncio.sleep(0.01)
    writing = await asyncio.to_thread(os.open, mask, os.O_WRONLY)
    mask.unlink()
    mask.write_bytes(b"white")
    await killed(child)
    os.close(writing)

    assert (await asking)["pid"] != child.pid
    assert (tmp_path / "result").read_bytes() == b"pixels"


async def test_a_child_that_is_ended_while_it_starts_is_followed_by_another(open_sandbox: Any, tmp_path: Path) -> None:
    """The job for which it started failed for good, at its first attempt."""
    (tmp_path / "scratch").mkdir()
    (tmp_path / "scratch" / "kills").write_text("2")

    sandbox = await open_sandbox(preload=("ends_at_start",))

    assert (await sandbox.run(Task("echo", {"n": 1})))["payload"] == {"n": 1}
    assert (tmp_path / "scratch" / "started").read_text() == "..."


async def test_children_that_never_start_are_not_started_for_ever(open_sandbox: Any, tmp_path: Path) -> None:
    (tmp_path / "scratch").mkdir()
    (tmp_path / "scratch" / "kills").write_text("100")

    with pytest.raises(LusterError, match="did not start") as refused:
        await open_sandbox(preload=("ends_at_start",))

    assert refused.value.reason is Reason.INTERNAL
    assert (tmp_path / "scratch" / "started").read_text() == "..."
