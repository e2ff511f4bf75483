"""The worker of one queue: Procrastinate's worker, which also tracks every row that it took."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any

import psycopg
from procrastinate import JobContext
from procrastinate.worker import Worker as ProcrastinateWorker
from sqlalchemy import text

from luster_engine.database.session import Database
from luster_engine.errors import LusterError, first_line
from luster_engine.queue.app import CHORES, SURVEYS, Chore, open_app
from luster_engine.trail import Trail, following

log = logging.getLogger("luster.queue")

_POLL_SECONDS = 0.5
"""Between two looks for rows whose time has come; new ones are told by a NOTIFY. With many rows a look took 130 ms of
the database's processor until it had an index (docs/scale.md). Longer: what was put off begins so much later."""
_CHORE_SECONDS = 900.0
"""How long one chore may take: long enough to empty a large shoot from a slow bucket, short enough that two that hang
do not hold both slots for a day. What is ended by it is tried again."""
_STRAY_SECONDS = 20.0
"""How long a row may be this worker's without being worked on. The end of a row is written within the ten seconds that
a connection is waited for; a shorter time would take rows that are just ending for lost ones."""
_LOOK_SECONDS = 5.0
"""Between two looks for strays; a quarter of `_STRAY_SECONDS`, so that one is found soon after it counts as one."""
_MOST_CONNECTIONS = 8
"""A queue of many slots is one of much waiting: its rows begin and end over so many connections."""
_SURVEY_CONNECTIONS = 3
"""The same of surveys, of which each takes minutes. More: connections of the database that are used for a moment."""

_STRAYS = text("SELECT id FROM procrastinate_jobs WHERE worker_id = :worker AND status = 'doing'")
_GIVE_UP = text("""
UPDATE procrastinate_jobs SET status = 'failed', attempts = attempts + 1
WHERE id = ANY(:rows) AND worker_id = :worker AND status = 'doing'
""")


@dataclass(frozen=True, slots=True)
class Beats:
    """How one queue is served."""

    slots: int
    heartbeat_seconds: float
    stalled_seconds: float
    drain_seconds: float


RowWork = Callable[[JobContext, dict[str, Any]], Awaitable[None]]


class QueueWorker:
    """Serves one queue until it is cancelled, and gives up no row that it took.

    A chore that fails, is stopped, or is not known to this version keeps its row, which says so; the sweeper makes a
    new one of it. A row whose end could not be written, or that was taken over a connection which was cut before the
    answer came, is noticed because nobody here works on it.
    """

    def __init__(self, database: Database, queue: str, beats: Beats) -> None:
        self._database = database
        self._queue = queue
        most = _SURVEY_CONNECTIONS if queue == SURVEYS else _MOST_CONNECTIONS
        self._app = open_app(database.dsn, pool=min(beats.slots, most) + 3)
        self._worker = ProcrastinateWorker(
            self._app,
            queues=[queue],
            name=queue,
            concurrency=beats.slots,
            install_signal_handlers=False,
            # What ended well is gone; the rest stays for the sweeper to see.
            delete_jobs="successful" if queue in (CHORES, SURVEYS) else "always",
            fetch_job_polling_interval=_POLL_SECONDS,
            update_heartbeat_interval=beats.heartbeat_seconds,
            stalled_worker_timeout=beats.stalled_seconds,
            shutdown_graceful_timeout=beats.drain_seconds,
        )
        self._held: set[int] = set()
        self._seen: dict[int, float] = {}

    def does(self, task: str, work: RowWork) -> None:
        """Have rows of a task done so."""

        async def run(context: JobContext, /, **arguments: Any) -> None:
            with self._holding(context):
                await work(context, arguments)

        self._app.task(name=task, queue=self._queue, pass_context=True)(run)

    def does_chore(self, name: str, chore: Chore, cron: str | None = None) -> None:
        """Have a chore done, also at the times that `cron` says."""

        async def run(context: JobContext, /, **arguments: Any) -> None:
            with self._holding(context), following(Trail(chore=name)):
                await _done(name, chore, context, arguments)

        task = self._app.task(name=name, queue=self._queue, pass_context=True)(run)
        if cron is not None:
            # Every worker asks for it, and the queue takes one of each moment.
            self._app.periodic(cron=cron)(task)  # type: ignore[arg-type]  # it wants the moment as a named argument

    async def run(self) -> None:
        """Serve; when cancelled, let what runs finish in time and mark the rest as stopped."""
        async with self._app.open_async():
            looking = asyncio.create_task(self._look_again_and_again())
            try:
                await self._worker.run()  # type: ignore[no-untyped-call]  # the package types its functions half
            finally:
                looking.cancel()
                await asyncio.gather(looking, return_exceptions=True)

    @contextlib.contextmanager
    def _holding(self, context: JobContext) -> Iterator[None]:
        row = context.job.id or 0
        self._held.add(row)
        try:
            yield
        finally:
            self._held.discard(row)

    async def _look_again_and_again(self) -> None:
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            try:
                if strays := await self.give_up_strays():
                    log.warning("%d rows of the queue %s were lost hold of and are taken up again", strays, self._queue)
            except LusterError as error:
                log.info("rows of the queue %s are counted later: %s", self._queue, error.message)

    async def give_up_strays(self, *, after: float = _STRAY_SECONDS) -> int:
        """Let go of rows that are this worker's by name and that it has not worked on for a while."""
        worker = self._worker.worker_id
        if worker is None:
            return 0
        async with self._database.transaction() as session:
            rows = set(await session.scalars(_STRAYS, {"worker": worker})) - self._held
            now = time.monotonic()
            self._seen = {row: self._seen.get(row, now) for row in rows}
            lost = [row for row, since in self._seen.items() if now - since >= after]
            if lost:
                await session.execute(_GIVE_UP, {"rows": lost, "worker": worker})
        return len(lost)


async def _done(name: str, chore: Chore, context: JobContext, arguments: dict[str, Any]) -> None:
    """Do a chore; say in a line why it did not work out, and let the row say that it did not."""
    try:
        async with asyncio.timeout(_CHORE_SECONDS):
            await chore(**arguments)
    except asyncio.CancelledError:
        log.info("%s was stopped in the middle and is taken up again", name)
        raise
    except (LusterError, OSError, psycopg.Error) as error:
        log.warning("%s failed and is tried again: %s", name, first_line(error))
        raise
    except Exception:
        # A fault of ours: its place is told once, not at every try.
        log.warning("%s broke and is tried again", name, exc_info=context.job.attempts == 0)
        raise
