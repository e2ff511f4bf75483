"""Keeps a worker working: two queues, the sweeper and the watch for cancellations, each restarted when it falls."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import procrastinate
from procrastinate import JobContext

from luster_engine.errors import LusterError
from luster_engine.jobs.line import TASK
from luster_engine.queue.app import CHORES, JOBS, Chore, open_app
from luster_engine.worker.enhance import Enhance, Tools
from luster_engine.worker.orphans import collect_orphans
from luster_engine.worker.sweeper import Sweeper

log = logging.getLogger("luster.worker")

_POLL_SECONDS = 0.5
_RESTART_SECONDS = 0.5
_HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How many jobs at once, and how often everything beats."""

    job_slots: int = 2
    chore_slots: int = 2
    heartbeat_seconds: float = 2.0
    lost_seconds: float = 6.0
    sweep_seconds: float = 1.0
    drain_seconds: float = 20.0
    orphan_age: timedelta = timedelta(hours=24)


class Worker:
    """One worker process's work, from start to drain."""

    def __init__(
        self, tools: Tools, rhythm: Rhythm, chores: Mapping[str, Chore], schedule: Mapping[str, str] | None = None
    ) -> None:
        self._tools = tools
        self._rhythm = rhythm
        self._chores = chores
        self._schedule = schedule or {}
        self._enhance = Enhance(tools)

    async def run(self, stop: asyncio.Event, *, ready: Callable[[], None] | None = None) -> None:
        """Work until `stop` is set, then let what runs finish; what does not finish in time is handed on."""
        sweeper = Sweeper(
            self._tools.database,
            window=self._tools.window,
            patience=self._tools.patience,
            lost_seconds=self._rhythm.lost_seconds,
            ended=self._tools.ended,
        )
        helpers = [
            asyncio.create_task(self._kept_up("sweeper", lambda: sweeper.run(self._rhythm.sweep_seconds))),
            asyncio.create_task(self._kept_up("orphans", self._collect)),
        ]
        queues = [
            asyncio.create_task(self._kept_up(JOBS, lambda: self._serve(JOBS, self._rhythm.job_slots))),
            asyncio.create_task(self._kept_up(CHORES, lambda: self._serve(CHORES, self._rhythm.chore_slots))),
        ]
        if ready is not None:
            ready()
        try:
            await stop.wait()
        finally:
            for task in (*queues, *helpers):
                task.cancel()
            await asyncio.gather(*queues, *helpers, return_exceptions=True)

    async def _kept_up(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Start again whatever falls: a database that went away, a worker that was given up for dead."""
        while True:
            try:
                await work()
                log.warning("%s ended by itself and is started again", name)
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.warning("%s fell and is started again: %s", name, _first_line(error))
            await asyncio.sleep(_RESTART_SECONDS)

    async def _serve(self, queue: str, slots: int) -> None:
        app = open_app(self._tools.database.dsn, pool=slots + 3)
        self._register(app)
        async with app.open_async():
            await app.run_worker_async(
                queues=[queue],
                name=queue,
                concurrency=slots,
                install_signal_handlers=False,
                delete_jobs="always",
                fetch_job_polling_interval=_POLL_SECONDS,
                update_heartbeat_interval=self._rhythm.heartbeat_seconds,
                stalled_worker_timeout=max(30.0, self._rhythm.lost_seconds),
                shutdown_graceful_timeout=self._rhythm.drain_seconds,
            )

    def _register(self, app: procrastinate.App) -> None:
        async def run_job(context: JobContext, /, *, job_id: str, account_id: str, **_rest: Any) -> None:
            if context.job.id is not None:
                await self._enhance.run(context.job.id, UUID(job_id), UUID(account_id))

        app.task(name=TASK, queue=JOBS, pass_context=True)(run_job)
        for name, chore in self._chores.items():
            task = app.task(name=name, queue=CHORES)(_plain(chore))
            if name in self._schedule:
                # Every worker asks for it, and the queue takes one of each moment.
                app.periodic(cron=self._schedule[name])(task)

    async def _collect(self) -> None:
        while True:
            await asyncio.sleep(_HOUR)
            try:
                await collect_orphans(self._tools.database, self._tools.storage, age=self._rhythm.orphan_age)
            except LusterError as error:
                log.info("orphans are collected later: %s", error.message)


def _plain(chore: Chore) -> Chore:
    """A coroutine function of its own for each chore, as bound methods are not taken for one everywhere."""

    async def run(**arguments: Any) -> None:
        await chore(**arguments)

    return run


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0] if lines else ''}"
