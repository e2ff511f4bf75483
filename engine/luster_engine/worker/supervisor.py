"""Keeps the parts of a worker running: its queues, the sweeper and the watch for cancellations."""

import asyncio
import functools
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from luster_engine.errors import LusterError, first_line
from luster_engine.jobs.line import TASK
from luster_engine.queue.app import CHORES, JOBS, QUEUES, SURVEYS, WEBHOOKS, Chore
from luster_engine.worker.job_runner import JobRunner, Tools
from luster_engine.worker.orphans import collect_orphans
from luster_engine.worker.standing import InstallationFigures
from luster_engine.worker.sweeper import Forgotten, Sweeper

if TYPE_CHECKING:
    from procrastinate import JobContext

log = logging.getLogger("luster.worker")

_RESTART_SECONDS = 0.5
"""Before a part that fell is started again. Shorter: one that falls at once, as without a database, fills the log and
the processor."""
_HOUR = 3600.0
"""Seconds between two collections of orphans, of which none is younger than a day (`Rhythm.orphan_age`)."""
_SCRATCH_SECONDS = 300.0
"""For so long at most may what a killed process left of anybody's photo lie here."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How many jobs at once, and how often everything beats."""

    job_slots: int = 2
    chore_slots: int = 2
    survey_slots: int = 8
    """An account may have three at once, which wait for the sandbox most of the time. Fewer: two or three accounts keep
    all others waiting."""
    message_slots: int = 128
    heartbeat_seconds: float = 2.0
    lost_seconds: float = 6.0
    sweep_seconds: float = 1.0
    drain_seconds: float = 20.0
    orphan_age: timedelta = timedelta(hours=24)


class Worker:
    """One worker process's work, from start to drain."""

    def __init__(
        self,
        tools: Tools,
        rhythm: Rhythm,
        chores: Mapping[str, Chore],
        schedule: Mapping[str, str] | None = None,
        forgotten: Sequence[Forgotten] = (),
        messages: Mapping[str, Chore] | None = None,
    ) -> None:
        self._tools = tools
        self._rhythm = rhythm
        self._chores = chores
        self._schedule = schedule or {}
        self._forgotten = forgotten
        self._messages = messages or {}
        self._runner = JobRunner(tools)
        self._ending = False

    async def run(self, stop: asyncio.Event, *, ready: Callable[[], None] | None = None) -> None:
        """Work until `stop` is set, then let what runs finish; what does not finish in time is handed on."""
        sweeper = Sweeper(
            self._tools.database,
            patience=self._tools.patience,
            lost_seconds=self._rhythm.lost_seconds,
            forgotten=self._forgotten,
        )
        helpers = [
            asyncio.create_task(self._kept_up("sweeper", lambda: sweeper.run(self._rhythm.sweep_seconds))),
            asyncio.create_task(self._kept_up("orphans", self._collect)),
            asyncio.create_task(self._kept_up("scratch", self._sweep_scratch)),
        ]
        if self._tools.metrics.on:
            standing = InstallationFigures(self._tools.database, self._tools.metrics)
            helpers.append(asyncio.create_task(self._kept_up("metrics", standing.run)))
        slots = {
            JOBS: self._rhythm.job_slots,
            CHORES: self._rhythm.chore_slots,
            SURVEYS: self._rhythm.survey_slots,
            WEBHOOKS: self._rhythm.message_slots,
        }
        queues = [
            asyncio.create_task(self._kept_up(queue, functools.partial(self._serve, queue, slots[queue])))
            for queue in QUEUES
        ]
        if ready is not None:
            ready()
        try:
            await stop.wait()
        finally:
            self._ending = True
            for task in (*queues, *helpers):
                task.cancel()
            await asyncio.gather(*queues, *helpers, return_exceptions=True)

    async def _kept_up(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Start again whatever falls: a database that went away, a worker that was given up for dead.

        Until the end: a part that meets a cut connection while it is stopped falls instead, and its stop is lost.
        """
        while not self._ending:
            try:
                await work()
                log.warning("%s ended by itself and is started again", name)
            except asyncio.CancelledError:
                raise
            except Exception as error:
                log.warning("%s fell and is started again: %s", name, first_line(error))
            await asyncio.sleep(_RESTART_SECONDS)

    async def _serve(self, queue: str, slots: int) -> None:
        # The engine's start has no part in it, and what it loads no use there.
        from luster_engine.queue.worker import Beats, QueueWorker

        beats = Beats(
            slots=slots,
            heartbeat_seconds=self._rhythm.heartbeat_seconds,
            stalled_seconds=max(30.0, self._rhythm.lost_seconds),
            drain_seconds=self._rhythm.drain_seconds,
        )
        worker = QueueWorker(self._tools.database, queue, beats)
        if queue == JOBS:
            worker.does(TASK, self._run_job)
        elif queue == WEBHOOKS:
            for name, message in self._messages.items():
                worker.does_chore(name, message)
        else:
            for name, chore in self._chores.items():
                # Chores of either queue, as versions before this one put surveys among the chores.
                worker.does_chore(name, chore, self._schedule.get(name) if queue == CHORES else None)
        await worker.run()

    async def _run_job(self, context: "JobContext", arguments: Mapping[str, Any]) -> None:
        if context.job.id is not None:
            await self._runner.run(context.job.id, UUID(arguments["job_id"]), UUID(arguments["account_id"]))

    async def _sweep_scratch(self) -> None:
        """What a killed process left of anybody's photo goes within minutes, not only at the next start."""
        while True:
            await asyncio.sleep(_SCRATCH_SECONDS)
            await asyncio.to_thread(self._tools.scratch.sweep)

    async def _collect(self) -> None:
        while True:
            await asyncio.sleep(_HOUR)
            try:
                await collect_orphans(self._tools.database, self._tools.storage, age=self._rhythm.orphan_age)
            except LusterError as error:
                log.info("orphans are collected later: %s", error.message)
