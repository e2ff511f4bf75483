"""Children that worked and then rest give their memory back: each is followed by a fresh copy."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.sandbox import originals
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Task

COPIED = {"size": 2, "preload": ("json",)}
only_copied = pytest.mark.skipif(sys.platform != "linux", reason="processes are copied on Linux alone")


def children_of(sandbox: Sandbox) -> set[int]:
    return {child.pid for child in sandbox._all}


async def until(wanted: Any) -> None:
    async with asyncio.timeout(20):
        while not wanted():
            await asyncio.sleep(0.02)


@only_copied
async def test_a_child_that_worked_and_rested_is_replaced_and_leaves_nothing(open_sandbox: Any, tmp_path: Path) -> None:
    sandbox = await open_sandbox(**COPIED, rest_seconds=0.01)
    before, held, folders = children_of(sandbox), _descriptors(), _folders(tmp_path)
    worked = (await sandbox.run(Task("echo")))["pid"]
    await until(lambda: worked not in children_of(sandbox) and not psutil.pid_exists(worked) and not sandbox._chores)
    (fresh,) = children_of(sandbox) - before
    assert children_of(sandbox) == (before - {worked}) | {fresh}, "the other one had not worked"
    assert _descriptors() == held
    assert len(_folders(tmp_path)) == len(folders)
    assert (await sandbox.run(Task("echo")))["pid"] == fresh


@only_copied
async def test_nothing_is_replaced_while_a_task_runs_or_waits(open_sandbox: Any) -> None:
    sandbox = await open_sandbox(**COPIED, rest_seconds=600.0)
    rested = (await sandbox.run(Task("echo")))["pid"]
    stop, begun = asyncio.Event(), asyncio.Event()
    task = Task("count", {"steps": 10_000})
    running = asyncio.create_task(sandbox.run(task, cancel=stop, on_progress=lambda _: begun.set()))
    await begun.wait()
    before = children_of(sandbox)
    await sandbox._renew()
    assert children_of(sandbox) == before >= {rested}
    stop.set()
    with pytest.raises(LusterError) as cancelled:
        await running
    assert cancelled.value.reason == Reason.CANCELLED


@only_copied
async def test_a_task_that_comes_while_the_copy_begins_keeps_its_child(
    open_sandbox: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox = await open_sandbox(**COPIED, rest_seconds=600.0)
    worked, hire = (await sandbox.run(Task("echo")))["pid"], sandbox._hire
    asked: list[asyncio.Task[Any]] = []

    async def slowly() -> Any:
        asked.append(asyncio.create_task(sandbox.run(Task("count", {"steps": 1, "sleep": 0.2}))))
        return await hire()

    monkeypatch.setattr(sandbox, "_hire", slowly)
    before = children_of(sandbox)
    await sandbox._renew()
    assert await asked[0] == {}
    await until(lambda: children_of(sandbox) == before and not sandbox._chores)
    monkeypatch.undo()
    assert (await sandbox.run(Task("echo")))["pid"] == worked


@only_copied
async def test_a_sandbox_that_closes_while_a_copy_begins_leaves_nobody(
    open_sandbox: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sandbox = await open_sandbox(**COPIED, rest_seconds=0.0)
    hire, hires = sandbox._hire, asyncio.Event()

    async def told() -> Any:
        hires.set()
        return await hire()

    monkeypatch.setattr(sandbox, "_hire", told)
    await sandbox.run(Task("echo"))
    await hires.wait()
    await sandbox.close()
    assert [each.pid for each in psutil.process_iter(["environ"]) if str(tmp_path) in str(each.info["environ"])] == []


@pytest.mark.parametrize("copies", [True, False])
async def test_where_no_copies_are_made_a_child_stays(
    open_sandbox: Any, monkeypatch: pytest.MonkeyPatch, copies: bool
) -> None:
    """As with one child alone, and on a system that copies no processes."""
    if not copies:
        monkeypatch.setattr(originals, "CAN_COPY", False)
    sandbox = await open_sandbox(**COPIED | {"size": 1 if copies else 2}, rest_seconds=600.0)
    worked = (await sandbox.run(Task("echo")))["pid"]
    await sandbox._renew()
    assert (await sandbox.run(Task("echo")))["pid"] == worked


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _folders(scratch: Path) -> list[Path]:
    return sorted((scratch / "scratch").rglob("child-*"))
