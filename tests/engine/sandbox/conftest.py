"""A sandbox whose children know the tasks of these tests."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import ChildLimits, SandboxOptions

HERE = Path(__file__).parent
NAMES = [
    *("echo", "count", "loop", "eat", "leave", "segfault", "chatter", "refuse", "raise_strange", "leave_by_exit"),
    *("answer_nan", "forget_output", "folder_output", "garble", "look_around"),
    *("say", "spin_off", "tell_wonders", "many_threads", "fill_disk", "fill_folder", "refuse_at_length"),
    *("refuse_as", "put_links", "leave_depth", "hide_bytes", "talk_at_length", "ordinary", "go_on", "split"),
    *("leave_a_pool", "hide", "leave_holes", "hold_its_channel", "open_files"),
]
KINDS = {name: f"tasks_for_tests:{name}" for name in NAMES} | {"carry_out": "tasks_for_tests:make_picture"}

OpenSandbox = Callable[..., Awaitable[Sandbox]]


@pytest.fixture
async def open_sandbox(tmp_path: Path) -> AsyncIterator[OpenSandbox]:
    async with AsyncExitStack() as stack:

        async def start(limits: ChildLimits | None = None, **options: Any) -> Sandbox:
            chosen = SandboxOptions(
                **{"size": 1, "scratch": tmp_path / "scratch", "kinds": KINDS, **options},
                limits=limits or ChildLimits(memory_mb=512, seconds=20, grace_seconds=1),
                readable=(HERE,),
                environment={"PYTHONPATH": str(HERE)},
            )
            return await stack.enter_async_context(Sandbox(chosen))

        yield start
