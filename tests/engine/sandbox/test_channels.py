"""What a child says and hears goes through sockets: of a pipe it held the lock, and with it the parent's event loop."""

import asyncio
import stat
import sys
import time
from typing import Any

import pytest
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import Task
from luster_engine.sandbox.verdict import SandboxError

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere nobody lists a process' open files like this"
)

TRICK_SECONDS = 6.0
"""For how long the child makes its own writing slow. Of pipes the event loop had gaps of one to four seconds."""
PATIENCE_SECONDS = 2.5
MOST_SECONDS = 0.75
"""The longest gap: with sockets it was a tenth of this, with a hundred busy threads beside it."""


async def worst_gap(gaps: list[float]) -> None:
    while True:
        before = time.monotonic()
        await asyncio.sleep(0.01)
        gaps.append(time.monotonic() - before)


async def test_no_child_holds_the_event_loop_by_writing_slowly(open_sandbox: Any) -> None:
    """One held it for 65 s: nobody looked at its memory and its disk, timed it out or answered anybody else."""
    sandbox: Sandbox = await open_sandbox()
    gaps: list[float] = []
    looking = asyncio.create_task(worst_gap(gaps))
    with pytest.raises(SandboxError, match="did not finish"):
        await sandbox.run(Task("hold_its_channel", {"seconds": TRICK_SECONDS}), timeout=PATIENCE_SECONDS)
    looking.cancel()
    assert max(gaps) < MOST_SECONDS


@pytest.mark.parametrize("how", [{}, {"size": 2, "preload": ("json",)}], ids=["alone", "copied"])
async def test_a_child_has_no_pipe_that_leads_anywhere(open_sandbox: Any, how: dict[str, Any]) -> None:
    sandbox: Sandbox = await open_sandbox(**how)
    modes = (await sandbox.run(Task("open_files")))["modes"]
    assert stat.S_IFIFO not in modes.values()
    sockets = {number for number, mode in modes.items() if mode == stat.S_IFSOCK}
    assert {"1", "2"} < sockets and len(sockets) == 4
