"""Delivers events to all watchers over one connection for the whole server, without gaps or repeats."""

import asyncio
import contextlib
import json
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final, Self
from uuid import UUID

import psycopg

from luster_engine.database.session import Database
from luster_engine.errors import LusterError
from luster_engine.events import log
from luster_engine.events.log import KEPT_CHANNEL, LIVE_CHANNEL, Event

_log = logging.getLogger("luster.events")

_PAGE = 500
"""Events of one read of the log. Chosen, not measured: a job has about five, so a photo's history is one read. Larger:
a watcher of a whole account holds a connection for longer."""
_BACKLOG = 1000
"""Events that wait for one watcher: a whole batch of 200 photos. Whoever falls behind by more reads the log instead,
which costs queries; larger, a thousand slow watchers cost the engine more memory."""
_RECONNECT_SECONDS = 0.2
"""Before listening is tried again. Live progress of that time is missed; what is kept is read afterwards. Shorter: a
database that starts is asked by every engine all the time."""


class _Missed:
    """Put into a watcher's line when it may have missed something: it reads the log again."""


_MISSED: Final = _Missed()


class _Line:
    """What one watcher has yet to see."""

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[Event | _Missed] = asyncio.Queue(maxsize=_BACKLOG)

    def put(self, item: Event | _Missed) -> None:
        try:
            self._waiting.put_nowait(item)
        except asyncio.QueueFull:
            # A slow watcher is not waited for; what it could not take it will find in the log.
            while not self._waiting.empty():
                self._waiting.get_nowait()
            self._waiting.put_nowait(_MISSED)

    async def get(self) -> Event | _Missed:
        return await self._waiting.get()


class EventHub:
    """One LISTEN connection and one read per batch of events, however many watch."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._jobs: dict[UUID, set[_Line]] = {}
        self._accounts: dict[UUID, set[_Line]] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._pending: list[int | Event] = []
        """What was heard, in its order: ids of kept events that are still to be read, and live ones as they are."""
        self._heard_of = True
        self._arrived = asyncio.Event()
        self._listening = asyncio.Event()

    async def start(self) -> None:
        """Begin to listen; returns once events are heard."""
        self._tasks = [
            asyncio.create_task(self._keep_listening(), name="events-listen"),
            asyncio.create_task(self._deliver(), name="events-deliver"),
        ]
        await self._listening.wait()

    async def close(self) -> None:
        """Stop listening; open watches end when their callers leave."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_exc: object) -> None:
        await self.close()

    @property
    def watchers(self) -> int:
        """How many watch now."""
        return sum(map(len, self._jobs.values())) + sum(map(len, self._accounts.values()))

    async def watch_job(self, job: UUID, *, after: int = 0) -> AsyncGenerator[Event, None]:
        """A job's events after a sequence number: from the log, then live, to the terminal one."""
        seen = after
        with self._lined_up(self._jobs, job) as line:
            # The line is open before the log is read, so nothing falls between the two.
            catch_up = True
            while True:
                if catch_up:
                    catch_up = False
                    async for event in self._log_of_job(job, seen):
                        seen = event.sequence
                        yield event
                        if event.final:
                            return
                item = await line.get()
                if isinstance(item, _Missed):
                    catch_up = True
                elif item.sequence == 0:
                    yield item
                elif item.sequence == seen + 1:
                    seen = item.sequence
                    yield item
                    if item.final:
                        return
                elif item.sequence > seen:
                    catch_up = True

    async def watch_account(self, account: UUID, *, after: int) -> AsyncGenerator[Sequence[Event], None]:
        """An account's events after a position, until the caller leaves: from the log in portions, live one by one."""
        seen = after
        with self._lined_up(self._accounts, account) as line:
            catch_up = True
            while True:
                if catch_up:
                    catch_up = False
                    async for page in self._log_of_account(account, seen):
                        seen = page[-1].id
                        yield page
                item = await line.get()
                if isinstance(item, _Missed):
                    catch_up = True
                elif item.id == 0:
                    yield (item,)
                elif item.id > seen:
                    seen = item.id
                    yield (item,)

    @contextlib.contextmanager
    def _lined_up(self, lines: dict[UUID, set[_Line]], key: UUID) -> Iterator[_Line]:
        line = _Line()
        lines.setdefault(key, set()).add(line)
        try:
            yield line
        finally:
            lines[key].discard(line)
            if not lines[key]:
                del lines[key]

    async def _log_of_job(self, job: UUID, after: int) -> AsyncIterator[Event]:
        while True:
            async with self._database.transaction() as session:
                page = await log.of_job(session, job, after=after, limit=_PAGE)
            for event in page:
                yield event
            if len(page) < _PAGE:
                return
            after = page[-1].sequence

    async def _log_of_account(self, account: UUID, after: int) -> AsyncIterator[Sequence[Event]]:
        while True:
            async with self._database.transaction() as session:
                page = await log.of_account(session, account, after=after, limit=_PAGE)
            if page:
                yield page
            if len(page) < _PAGE:
                return
            after = page[-1].id

    async def _keep_listening(self) -> None:
        while True:
            try:
                await self._listen()
            except psycopg.OperationalError as error:
                # Said once; the tries until the database is back say nothing new.
                if self._heard_of:
                    _log.warning("Listening for events was cut off: %s", str(error).strip().partition("\n")[0])
                self._heard_of = False
            await asyncio.sleep(_RECONNECT_SECONDS)

    async def _listen(self) -> None:
        connection = await psycopg.AsyncConnection.connect(
            self._database.dsn, autocommit=True, connect_timeout=5, application_name="luster-events"
        )
        async with connection:
            for channel in (KEPT_CHANNEL, LIVE_CHANNEL):
                await connection.execute(f"LISTEN {channel}")
            # Whatever happened while nobody listened stands in the log.
            self._everybody_missed()
            self._heard_of = True
            self._listening.set()
            async for notice in connection.notifies():
                self._hear(notice.channel, notice.payload)

    def _hear(self, channel: str, payload: str) -> None:
        if channel == LIVE_CHANNEL:
            event = _live(json.loads(payload))
            if event.job_id in self._jobs or event.account_id in self._accounts:
                self._take_up(event)
            return
        account, job, event_id, _sequence, _type = payload.split(" ")
        if UUID(job) in self._jobs or UUID(account) in self._accounts:
            self._take_up(int(event_id))

    def _take_up(self, heard: int | Event) -> None:
        # One line for both: a live event that overtook a kept one would make a job's progress step back.
        self._pending.append(heard)
        self._arrived.set()

    async def _deliver(self) -> None:
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            batch, self._pending = self._pending, []
            kept = [heard for heard in batch if isinstance(heard, int)]
            try:
                events = await self._read(kept)
            except LusterError as error:
                _log.warning("Events could not be read, their watchers read the log instead: %s", error)
                self._everybody_missed()
                continue
            for heard in batch:
                event = heard if isinstance(heard, Event) else events.get(heard)
                if event is not None:
                    self._hand_out(event)

    async def _read(self, kept: Sequence[int]) -> dict[int, Event]:
        if not kept:
            return {}
        async with self._database.transaction() as session:
            return {event.id: event for event in await log.by_id(session, kept)}

    def _hand_out(self, event: Event) -> None:
        for line in self._jobs.get(event.job_id, ()):
            line.put(event)
        for line in self._accounts.get(event.account_id, ()):
            line.put(event)

    def _everybody_missed(self) -> None:
        for lines in (*self._jobs.values(), *self._accounts.values()):
            for line in lines:
                line.put(_MISSED)


def live_payload(event: Event) -> str:
    """Live progress as it travels; a note is cut so that it fits into a notification."""
    return json.dumps(
        {
            "account": str(event.account_id),
            "job": str(event.job_id),
            "state": event.state,
            "attempt": event.attempt,
            "progress": event.progress,
            "stage": event.stage[:200],
            "note": event.note[:1000],
            "shoot": str(event.shoot_id) if event.shoot_id else None,
            "batch": str(event.batch_id) if event.batch_id else None,
        },
        separators=(",", ":"),
    )


def _live(message: Mapping[str, object]) -> Event:
    shoot, batch = message.get("shoot"), message.get("batch")
    return Event(
        id=0,
        account_id=UUID(str(message["account"])),
        job_id=UUID(str(message["job"])),
        sequence=0,
        type="progress",
        state=str(message["state"]),
        attempt=int(str(message["attempt"])),
        progress=float(str(message["progress"])),
        stage=str(message["stage"]),
        note=str(message["note"]),
        error=None,
        shoot_id=UUID(str(shoot)) if shoot else None,
        batch_id=UUID(str(batch)) if batch else None,
        created_at=datetime.now(UTC),
    )
