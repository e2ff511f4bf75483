"""A worker in this process, with children that do what a photo's own words say."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from luster_engine.events.hub import EventHub
from luster_engine.jobs.models import FINAL_STATES, Job
from luster_engine.jobs.verdict import Patience
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import ChildLimits, SandboxOptions
from luster_engine.scratch import Scratch
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.worker.job_runner import Tools
from luster_engine.worker.supervisor import Rhythm, Worker
from luster_engine.worker.sweeper import Forgotten

from tests.world import World

CHILDREN = Path(__file__).parent.parent.parent / "children"

Chores = dict[str, Callable[..., Awaitable[None]]]


@dataclass
class Shop:
    """A world whose photos are wishes, and workers that obey them."""

    world: World
    tools: Tools
    storage: FilesystemStorage
    stack: AsyncExitStack
    chores: Chores = field(default_factory=dict)
    forgotten: Sequence[Forgotten] = ()
    running: dict[asyncio.Event, "asyncio.Task[None]"] = field(default_factory=dict)

    async def work(self, **rhythm: Any) -> asyncio.Event:
        """Start a worker; setting the answer stops it."""
        stop = asyncio.Event()
        beats = Rhythm(**{"sweep_seconds": 0.2, "lost_seconds": 2.0, **rhythm})
        running = asyncio.create_task(Worker(self.tools, beats, self.chores, forgotten=self.forgotten).run(stop))
        self.running[stop] = running

        async def end() -> None:
            stop.set()
            await running

        self.stack.push_async_callback(end)
        return stop

    async def end(self, stop: asyncio.Event) -> None:
        """Stop a worker and wait until it has."""
        stop.set()
        await self.running[stop]

    async def job(self, account: UUID, wish: dict[str, Any] | None = None, **spec: Any) -> UUID:
        """A job on a photo that says what is to happen."""
        photo = await self.photo(account, wish)
        return await self.world.job(account, photo, **spec)

    async def photo(self, account: UUID, wish: dict[str, Any] | None = None, shoot: UUID | None = None) -> UUID:
        """A photo that says what is to happen."""
        words = json.dumps(wish or {}).encode()
        photo = await self.world.photo(account, shoot, content=words)
        key = await self.world.source_key(photo)
        path = Path(self.tools.scratch.own or "") / f"source-{photo}"
        path.write_bytes(words)
        await self.storage.put_file(key, path, "image/jpeg")
        return photo

    async def ended(self, job: UUID, seconds: float = 40.0) -> Job:
        """The job once it has ended."""
        return await self.until(job, *FINAL_STATES, seconds=seconds)

    async def until(self, job: UUID, *states: str, seconds: float = 40.0) -> Job:
        """The job once it is in one of these states."""
        async with asyncio.timeout(seconds):
            while True:
                found = await self.world.read(job)
                if found.state in states:
                    return found
                await asyncio.sleep(0.03)


@pytest.fixture
async def shop(world: World, tmp_path: Path) -> AsyncIterator[Shop]:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    storage = FilesystemStorage(tmp_path / "store", secret="s" * 32, public_url="http://127.0.0.1", max_bytes=10**8)
    options = SandboxOptions(
        size=2,
        scratch=scratch,
        limits=ChildLimits(memory_mb=512, seconds=30, grace_seconds=1),
        kinds={"carry_out": "obedient:carry_out"},
        readable=(CHILDREN,),
        environment={"PYTHONPATH": str(CHILDREN)},
    )
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(Sandbox(options))
        hub = await stack.enter_async_context(EventHub(world.database))
        tools = Tools(
            database=world.database,
            storage=storage,
            sandbox=sandbox,
            hub=hub,
            limits={},
            patience=Patience(base_seconds=0.05, cap_seconds=0.2),
            scratch=Scratch(scratch),
        )
        yield Shop(world, tools, storage, stack)
