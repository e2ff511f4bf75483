"""Reports the progress of a running job: the main steps are stored, finer ones are live only."""

import asyncio
import logging
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import text

from luster_engine.credits import service as credits
from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.events.hub import live_payload
from luster_engine.events.log import LIVE_CHANNEL, Event
from luster_engine.jobs import transitions
from luster_engine.jobs.transitions import PROGRESS_ROWS, Started
from luster_engine.sandbox.task import Progress

log = logging.getLogger("luster.worker")

_KEEP_EVERY = 0.4
"""Seconds between two progress events that are kept, each a transaction under the account's lock. Shorter: an account
whose jobs run side by side waits for its own progress; longer: who comes back sees an older step."""
_LIVE_EVERY = 0.15
"""Seconds between two that are only told. A bar moves smoothly from about seven a second; each one is a NOTIFY that
wakes every engine."""
_STEP = 1.0 / PROGRESS_ROWS
"""Of the whole; a kept event must have come so much farther, so that a job's few rows last to its end."""
_DIGITS = 4
"""Of a fraction, kept and live alike: were one cut and the other not, a job would seem to step back."""


class ProgressTeller:
    """Takes what the child says as fast as it comes, and passes on what is worth it."""

    def __init__(self, database: Database, started: Started) -> None:
        self._database = database
        self._started = started
        self._latest: Progress | None = None
        self._news = asyncio.Event()
        self._stop = asyncio.Event()
        self._kept = 0.0

    def hear(self, progress: Progress) -> None:
        """What the sandbox calls; it never waits."""
        self._latest = replace(progress, fraction=round(progress.fraction, _DIGITS))
        self._news.set()

    def stop(self) -> None:
        """No more is to be told."""
        self._stop.set()
        self._news.set()

    async def tell(self) -> None:
        """Pass progress on until stopped."""
        loop = asyncio.get_running_loop()
        next_kept = loop.time() + _KEEP_EVERY
        while True:
            await self._news.wait()
            self._news.clear()
            if self._stop.is_set():
                return
            latest = self._latest
            if latest is None:
                continue
            try:
                if loop.time() >= next_kept and latest.fraction - self._kept >= _STEP:
                    await self._keep(latest)
                    next_kept = loop.time() + _KEEP_EVERY
                else:
                    await self._say(latest)
            except LusterError as error:
                # Progress is a courtesy: the job goes on without it.
                log.info("progress of job %s was not told: %s", self._started.attempt.job_id, error.message)
            try:
                async with asyncio.timeout(_LIVE_EVERY):
                    await self._stop.wait()
            except TimeoutError:
                continue

    async def _keep(self, progress: Progress) -> None:
        attempt = self._started.attempt
        async with self._database.transaction() as session:
            await credits.lock(session, attempt.account_id)
            await transitions.progress(
                session, attempt, fraction=progress.fraction, stage=progress.stage, note=progress.note[:500]
            )
        self._kept = progress.fraction

    async def _say(self, progress: Progress) -> None:
        attempt = self._started.attempt
        event = Event(
            id=0,
            account_id=attempt.account_id,
            job_id=attempt.job_id,
            sequence=0,
            type="progress",
            state="processing",
            attempt=attempt.number,
            progress=progress.fraction,
            stage=progress.stage,
            note=progress.note,
            error=None,
            shoot_id=self._started.shoot_id,
            batch_id=self._started.batch_id,
            created_at=datetime.now(UTC),
        )
        async with self._database.transaction() as session:
            await session.execute(
                text("SELECT pg_notify(:channel, :payload)"),
                {"channel": LIVE_CHANNEL, "payload": live_payload(event)},
            )
