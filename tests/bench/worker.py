"""The worker that the load bench measures: `python -m tests.bench.worker FOLDER URL KIND SLOTS`."""

import asyncio
import os
import sys
import threading
import time
from pathlib import Path

from luster_engine.database.session import Database
from luster_engine.events.hub import EventHub
from luster_engine.jobs.verdict import Patience
from luster_engine.sandbox.pool import Sandbox
from luster_engine.sandbox.task import ChildLimits, SandboxOptions
from luster_engine.scratch import Scratch
from luster_engine.worker.job_runner import Tools
from luster_engine.worker.supervisor import Rhythm, Worker

from tests.chaos.parts import CHILDREN, storage
from tests.world import WINDOW


async def work(folder: Path, url: str, kind: str, slots: int) -> None:
    """Work until killed; one line is printed when it begins."""
    options = SandboxOptions(
        size=slots,
        scratch=folder / "scratch",
        limits=ChildLimits(memory_mb=2048, seconds=60),
        kinds={"carry_out": f"{kind}:carry_out"},
        readable=(CHILDREN,),
        environment={"PYTHONPATH": str(CHILDREN)},
        preload=(kind,),
    )
    database = Database(url, bound=(WINDOW,))
    limits = {"max_bytes": 10**8, "max_pixels": 64_000_000, "max_side": 30_000}
    async with EventHub(database) as hub, Sandbox(options) as sandbox:
        tools = Tools(
            database=database,
            storage=storage(folder),
            sandbox=sandbox,
            hub=hub,
            limits=limits,
            patience=Patience(),
            scratch=Scratch(folder / "scratch"),
        )
        worker = Worker(tools, Rhythm(job_slots=slots), {})
        await worker.run(asyncio.Event(), ready=lambda: print("ready", flush=True))


def _die_with_parent() -> None:
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


if __name__ == "__main__":
    _die_with_parent()
    asyncio.run(work(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])))
