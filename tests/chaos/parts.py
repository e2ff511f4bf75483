"""The processes that the chaos run kills: `python -m tests.chaos.parts serve|work FOLDER URL [PORT]`."""

import asyncio
import contextlib
import logging
import os
import random
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from luster.v1 import job_pb2, job_pb2_grpc
from luster_engine.database.session import Database
from luster_engine.errors import LusterError, Reason
from luster_engine.events.hub import EventHub
from luster_engine.jobs.previews import Previews
from luster_engine.jobs.rpc import JobParts, JobServicer
from luster_engine.jobs.verdict import Patience
from luster_engine.rpc.contract import Service
from luster_engine.rpc.server import EngineServer
from luster_engine.rpc.standings import Standings
from luster_engine.sandbox.kinds import PRELOAD
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import ChildLimits, SandboxOptions
from luster_engine.scratch import Scratch
from luster_engine.storage.filesystem import FilesystemStorage
from luster_engine.storage.port import ObjectInfo
from luster_engine.worker.job_runner import Tools
from luster_engine.worker.supervisor import Rhythm, Worker

from tests.world import WINDOW, World

TOKEN = "chaos"
CHILDREN = Path(__file__).parent.parent / "children"


class FaultyStorage(FilesystemStorage):
    """A store that fails now and then, sometimes after it has done what was asked."""

    def __init__(self, root: Path, *, faults: float) -> None:
        super().__init__(root, secret="c" * 32, public_url="http://127.0.0.1", max_bytes=10**8)
        self._faults = faults

    async def get_file(self, key: str, path: Path, *, size: int | None = None) -> ObjectInfo:
        """Bring an object, or fail."""
        self._perhaps()
        return await super().get_file(key, path, size=size)

    async def put_file(self, key: str, path: Path, content_type: str) -> ObjectInfo:
        """Store a file, or fail before or after."""
        if random.random() < 0.5:
            self._perhaps()
            return await super().put_file(key, path, content_type)
        stored = await super().put_file(key, path, content_type)
        self._perhaps()
        return stored

    async def delete(self, key: str) -> None:
        """Remove an object, or fail."""
        self._perhaps()
        await super().delete(key)

    def _perhaps(self) -> None:
        if random.random() < self._faults:
            raise LusterError(Reason.STORAGE_UNAVAILABLE, "The store does not answer (by order of the chaos run).")


def storage(folder: Path, faults: float = 0.0) -> FaultyStorage:
    """The run's store."""
    return FaultyStorage(folder / "store", faults=faults)


def sandbox(folder: Path) -> Sandbox:
    """Two children that work on real pictures, copies of one original as in the product."""
    options = SandboxOptions(
        size=2,
        scratch=folder / "scratch",
        limits=ChildLimits(memory_mb=1024, seconds=60, grace_seconds=1),
        kinds={"carry_out": "chaotic:carry_out"},
        preload=PRELOAD,
        readable=(CHILDREN,),
        environment={"PYTHONPATH": str(CHILDREN)},
    )
    return Sandbox(options)


async def serve(folder: Path, url: str, port: int) -> None:
    """The engine's JobService on a port."""
    async with _opened(url) as (database, hub):
        world = World(database)
        store = storage(folder)
        previews = Previews(database, world.planner, store, sandbox(folder), limits={})
        servicer = JobServicer(JobParts(database, world.planner, hub, store, previews))
        service = Service(
            job_pb2.DESCRIPTOR.services_by_name["JobService"].full_name,
            job_pb2.DESCRIPTOR,
            job_pb2_grpc.add_JobServiceServicer_to_server,
            servicer,
        )
        server = EngineServer(
            [service],
            service_token=TOKEN,
            find_standing=Standings(database).find,
            key_stands=Standings(database).key_stands,
            checks={"database": database.ping},
        )
        await server.start(address=f"127.0.0.1:{port}")
        await _told_to_stop()
        await server.drain(grace=2, notice=0)


async def work(folder: Path, url: str, faults: float = 0.1) -> None:
    """One worker with a faulty store."""
    _die_with_parent()
    async with _opened(url) as (database, hub), sandbox(folder) as children:
        tools = Tools(
            database=database,
            storage=storage(folder, faults),
            sandbox=children,
            hub=hub,
            limits={},
            patience=Patience(base_seconds=0.3, cap_seconds=5),
            scratch=Scratch(folder / "scratch"),
        )
        stop = asyncio.Event()
        for each in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(each, stop.set)
        await Worker(tools, Rhythm(drain_seconds=10), {}).run(stop)


@contextlib.asynccontextmanager
async def _opened(url: str) -> AsyncIterator[tuple[Database, EventHub]]:
    database = Database(url, pool=12, bound=(WINDOW,))
    while True:
        try:
            await database.ping()
            break
        except LusterError:
            await asyncio.sleep(0.2)
    try:
        async with EventHub(database) as hub:
            yield database, hub
    finally:
        await database.close()


async def _told_to_stop() -> None:
    stop = asyncio.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    await stop.wait()


def _die_with_parent() -> None:
    """End when the run that started this process is gone, so that a killed run leaves nothing."""
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def main(arguments: list[str]) -> None:
    """Be one of the processes."""
    logging.basicConfig(level="INFO", format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("procrastinate").setLevel("WARNING")
    what, folder, url, *rest = arguments
    program: Any = serve(Path(folder), url, int(rest[0])) if what == "serve" else work(Path(folder), url)
    asyncio.run(program)


if __name__ == "__main__":
    main(sys.argv[1:])
