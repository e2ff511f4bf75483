"""Children of one machine's engine begin after it said that it is ready, or with the first task that needs one."""

import asyncio
from pathlib import Path

import pytest
from luster_engine.errors import LusterError, Reason
from luster_engine.sandbox import warming
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import SandboxOptions, Task
from luster_engine.sandbox.warming import warmed

from tests.engine.sandbox.conftest import HERE, KINDS


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    """One that nobody has begun."""
    told = {"PYTHONPATH": str(HERE)}
    return Sandbox(SandboxOptions(size=1, scratch=tmp_path, kinds=KINDS, readable=(HERE,), environment=told))


async def test_children_begin_after_ready_was_said(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warming, "_WARMS_AFTER_SECONDS", 0.0)
    said: list[bool] = []
    await warmed(sandbox, lambda: said.append(sandbox.has_begun), asyncio.Event())
    assert said == [False] and len(sandbox._all) == 1
    await sandbox.close()


async def test_ready_waits_for_children_that_were_begun_before(sandbox: Sandbox) -> None:
    sandbox.begin()
    said: list[int] = []
    await warmed(sandbox, lambda: said.append(len(sandbox._all)), asyncio.Event())
    assert said == [1]
    await sandbox.close()


async def test_a_task_that_comes_before_begins_the_children_once(sandbox: Sandbox) -> None:
    pid = (await sandbox.run(Task("echo")))["pid"]
    sandbox.begin()
    await sandbox.warm()
    assert {child.pid for child in sandbox._all} == {pid}
    await sandbox.close()
    with pytest.raises(LusterError) as refused:
        await sandbox.run(Task("echo"))
    assert refused.value.reason is Reason.CANCELLED


async def test_a_stop_before_the_children_begin_begins_none(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warming, "_WARMS_AFTER_SECONDS", 600.0)
    stop = asyncio.Event()
    await asyncio.wait_for(warmed(sandbox, stop.set, stop), 10)
    assert not sandbox.has_begun
    await sandbox.close()


async def test_children_that_cannot_start_end_the_engine_that_said_it_is_ready(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warming, "_WARMS_AFTER_SECONDS", 0.0)
    monkeypatch.setattr("luster_engine.sandbox.process.sys.executable", "/bin/false")
    with pytest.raises(LusterError, match="did not start"):
        await warmed(sandbox, lambda: None, asyncio.Event())
